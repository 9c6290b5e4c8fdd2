// SPDX-License-Identifier: GPL-2.0-or-later
// GENEVE header: geneve {vni | type}, and the packet within: geneve HEADER FIELD

#include <uapi/linux/netfilter/rampart.h>
#include "proto/header.h"

static const struct key keys[] = {
	FIELD("vni", 32, 24, type_integer),
	FIELD("type", 16, 16, type_ether_type),
	{ .word = NULL }
};

static const struct header header = {
	.base = NFT_RAMPART_PAYLOAD_TUN_HEADER,
	.bits = 64,
	.typeof_number = 19,
};

static const struct tunnel tunnel = {
	.type = NFT_RAMPART_INNER_GENEVE,
	.size = 8,
	.headers = NFT_RAMPART_INNER_HDRSIZE | NFT_RAMPART_INNER_LL | NFT_RAMPART_INNER_NH |
		   NFT_RAMPART_INNER_TH,
	.over = "udp",
	.port = 6081,
	.typeof_number = 19,
};

static const struct room geneve = {
	HEADER_ROOM,
	.word = "geneve",
	.keys = keys,
	.header = &header,
	.tunnel = &tunnel,
	.usage = "geneve {vni | type}, geneve HEADER FIELD",
	.doc = "Fields of the GENEVE header, and of the headers of the Ethernet frame that it carries.",
};
ROOM(geneve);
