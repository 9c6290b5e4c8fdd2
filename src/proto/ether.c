// SPDX-License-Identifier: GPL-2.0-or-later
// Ethernet header: ether {daddr | saddr | type}

#include <linux/if_arp.h>
#include "proto/header.h"

static const struct key keys[] = {
	FIELD("daddr", 0, 48, type_ether_addr),
	FIELD("saddr", 48, 48, type_ether_addr),
	FIELD("type", 96, 16, type_ether_type),
	{ .word = NULL }
};

static const struct header_link links[] = {
	{ "meta", "iiftype", ARPHRD_ETHER, LINK_ANY & ~LINK_BRIDGE, LINK_ANY & ~LINK_BRIDGE },
	{ NULL, NULL, 0, 0, 0 }
};

static const struct header header = {
	.base = NFT_PAYLOAD_LL_HEADER,
	.bits = 112,
	.next = "type",
	.links = links,
	.typeof_number = 17,
};

static const struct room ether = {
	HEADER_ROOM,
	.word = "ether",
	.keys = keys,
	.header = &header,
	.doc = "Fields of the Ethernet header.",
};
ROOM(ether);
