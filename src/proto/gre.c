// SPDX-License-Identifier: GPL-2.0-or-later
// GRE header: gre {version | flags | protocol}, and the packet of IP within: gre HEADER FIELD

#include <netinet/in.h>
#include <uapi/linux/netfilter/rampart.h>
#include "proto/header.h"

static const struct key keys[] = {
	FIELD("version", 13, 3, type_integer),
	FIELD("flags", 0, 5, type_integer),
	FIELD("protocol", 16, 16, type_ether_type),
	{ .word = NULL }
};

static const struct header_link links[] = { TRANSPORT_LINKS(IPPROTO_GRE) };

static const struct header header = {
	.base = NFT_PAYLOAD_TRANSPORT_HEADER,
	.bits = 32,
	.links = links,
	.typeof_number = 20,
};

static const struct tunnel tunnel = {
	.type = NFT_RAMPART_INNER_GRE,
	.size = 4,
	.headers = NFT_RAMPART_INNER_NH | NFT_RAMPART_INNER_TH,
	.over = "gre",
	.implied = true,
	.typeof_number = 20,
};

static const struct room gre = {
	HEADER_ROOM,
	.word = "gre",
	.keys = keys,
	.header = &header,
	.tunnel = &tunnel,
	.usage = "gre {version | flags | protocol}, gre HEADER FIELD",
	.doc = "Fields of the GRE header, and of the headers of the packet of IP that it carries.",
};
ROOM(gre);
