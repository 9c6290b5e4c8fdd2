// SPDX-License-Identifier: GPL-2.0-or-later
// SCTP header: sctp {sport | dport | vtag | checksum}

#include <netinet/in.h>
#include "proto/header.h"

static const struct key keys[] = {
	FIELD("sport", 0, 16, type_inet_service),
	FIELD("dport", 16, 16, type_inet_service),
	FIELD("vtag", 32, 32, type_integer),
	FIELD("checksum", 64, 32, type_integer),
	{ .word = NULL }
};

static const struct header_link links[] = { TRANSPORT_LINKS(IPPROTO_SCTP) };

static const struct header header = {
	.base = NFT_PAYLOAD_TRANSPORT_HEADER,
	.bits = 96,
	.links = links,
	.checksum = "checksum",
	.checksum_type = NFT_PAYLOAD_CSUM_SCTP,
	.typeof_number = 10,
};

static const struct room sctp = {
	HEADER_ROOM,
	.word = "sctp",
	.keys = keys,
	.header = &header,
	.doc = "Fields of the SCTP common header.",
};
ROOM(sctp);
