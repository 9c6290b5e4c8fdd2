// SPDX-License-Identifier: GPL-2.0-or-later
// UDP header: udp {sport | dport | length | checksum}

#include <netinet/in.h>
#include "proto/header.h"

static const struct key keys[] = {
	FIELD("sport", 0, 16, type_inet_service),
	FIELD("dport", 16, 16, type_inet_service),
	FIELD("length", 32, 16, type_integer),
	FIELD("checksum", 48, 16, type_integer),
	{ .word = NULL }
};

static const struct header_link links[] = { TRANSPORT_LINKS(IPPROTO_UDP) };

static const struct header header = {
	.base = NFT_PAYLOAD_TRANSPORT_HEADER,
	.bits = 64,
	.links = links,
	.checksum = "checksum",
	.checksum_type = NFT_PAYLOAD_CSUM_INET,
	.typeof_number = 6,
};

static const struct room udp = {
	HEADER_ROOM,
	.word = "udp",
	.keys = keys,
	.header = &header,
	.doc = "Fields of the UDP header.",
};
ROOM(udp);
