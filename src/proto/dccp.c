// SPDX-License-Identifier: GPL-2.0-or-later
// DCCP header: dccp {sport | dport | type}

#include <netinet/in.h>
#include "proto/header.h"

static const struct key keys[] = {
	FIELD("sport", 0, 16, type_inet_service),
	FIELD("dport", 16, 16, type_inet_service),
	FIELD("type", 67, 4, type_dccp_pkttype),
	{ .word = NULL }
};

static const struct header_link links[] = { TRANSPORT_LINKS(IPPROTO_DCCP) };

static const struct header header = {
	.base = NFT_PAYLOAD_TRANSPORT_HEADER,
	.bits = 96,
	.links = links,
	.typeof_number = 9,
};

static const struct room dccp = {
	HEADER_ROOM,
	.word = "dccp",
	.keys = keys,
	.header = &header,
	.doc = "Fields of the DCCP header.",
};
ROOM(dccp);
