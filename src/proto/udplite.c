// SPDX-License-Identifier: GPL-2.0-or-later
// UDP-Lite header: udplite {sport | dport | csumcov | checksum}

#include <netinet/in.h>
#include "proto/header.h"

static const struct key keys[] = {
	FIELD("sport", 0, 16, type_inet_service),
	FIELD("dport", 16, 16, type_inet_service),
	FIELD("csumcov", 32, 16, type_integer),
	FIELD("checksum", 48, 16, type_integer),
	{ .word = NULL }
};

static const struct header_link links[] = { TRANSPORT_LINKS(IPPROTO_UDPLITE) };

static const struct header header = {
	.base = NFT_PAYLOAD_TRANSPORT_HEADER,
	.bits = 64,
	.links = links,
	.typeof_number = 7,
};

static const struct room udplite = {
	HEADER_ROOM,
	.word = "udplite",
	.keys = keys,
	.header = &header,
	.doc = "Fields of the UDP-Lite header.",
};
ROOM(udplite);
