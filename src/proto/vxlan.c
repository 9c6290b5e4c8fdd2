// SPDX-License-Identifier: GPL-2.0-or-later
// VXLAN header: vxlan {flags | vni}, and the packet within: vxlan HEADER FIELD

#include <uapi/linux/netfilter/rampart.h>
#include "proto/header.h"

/* The stock counts reserved fields, too, in the user data of sets. */
#define NUMBER(number) .value = (number)

static const struct key keys[] = {
	FIELD("flags", 0, 8, type_integer, NUMBER(2)),
	FIELD("vni", 32, 24, type_integer, NUMBER(4)),
	{ .word = NULL }
};

static const struct header header = {
	.base = NFT_RAMPART_PAYLOAD_TUN_HEADER,
	.bits = 64,
	.typeof_number = 18,
};

static const struct tunnel tunnel = {
	.type = NFT_RAMPART_INNER_VXLAN,
	.size = 8,
	.headers = NFT_RAMPART_INNER_HDRSIZE | NFT_RAMPART_INNER_LL | NFT_RAMPART_INNER_NH |
		   NFT_RAMPART_INNER_TH,
	.over = "udp",
	.port = 4789,
	.typeof_number = 18,
};

static const struct room vxlan = {
	HEADER_ROOM,
	.word = "vxlan",
	.keys = keys,
	.header = &header,
	.tunnel = &tunnel,
	.usage = "vxlan {flags | vni}, vxlan HEADER FIELD",
	.doc = "Fields of the VXLAN header, and of the headers of the Ethernet frame that it carries.",
};
ROOM(vxlan);
