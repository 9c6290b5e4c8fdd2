// SPDX-License-Identifier: GPL-2.0-or-later
// IGMP header: igmp {type | mrt | checksum | group}

#include <netinet/in.h>
#include "proto/header.h"

static const struct key keys[] = {
	FIELD("type", 0, 8, type_igmp_type),
	/* Sets keep the number of a field in this order, as the stock does. */
	FIELD("checksum", 16, 16, type_integer),
	FIELD("mrt", 8, 8, type_integer),
	FIELD("group", 32, 32, type_integer),
	{ .word = NULL }
};

static const struct header_link links[] = { TRANSPORT_LINKS(IPPROTO_IGMP) };

static const struct header header = {
	.base = NFT_PAYLOAD_TRANSPORT_HEADER,
	.bits = 64,
	.network = "ip",
	.links = links,
	.checksum = "checksum",
	.checksum_type = NFT_PAYLOAD_CSUM_INET,
	.typeof_number = 5,
};

static const struct room igmp = {
	HEADER_ROOM,
	.word = "igmp",
	.keys = keys,
	.header = &header,
	.doc = "Fields of the IGMP header.",
};
ROOM(igmp);
