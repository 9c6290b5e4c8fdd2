// SPDX-License-Identifier: GPL-2.0-or-later
// IP compression header: comp {nexthdr | flags | cpi}

#include <netinet/in.h>
#include "proto/header.h"

static const struct key keys[] = {
	FIELD("nexthdr", 0, 8, type_inet_proto),
	FIELD("flags", 8, 8, type_bitmask),
	FIELD("cpi", 16, 16, type_integer),
	{ .word = NULL }
};

static const struct header_link links[] = { TRANSPORT_LINKS(IPPROTO_COMP) };

static const struct header header = {
	.base = NFT_PAYLOAD_TRANSPORT_HEADER,
	.bits = 32,
	.next = "nexthdr",
	.links = links,
	.typeof_number = 3,
};

static const struct room comp = {
	HEADER_ROOM,
	.word = "comp",
	.keys = keys,
	.header = &header,
	.doc = "Fields of the IP payload compression header.",
};
ROOM(comp);
