// SPDX-License-Identifier: GPL-2.0-or-later
// Ethernet frame in a GRE packet: gretap HEADER FIELD

#include <uapi/linux/netfilter/rampart.h>
#include "proto/header.h"

static const struct tunnel tunnel = {
	.type = NFT_RAMPART_INNER_GRETAP,
	.size = 4,
	.headers = NFT_RAMPART_INNER_LL | NFT_RAMPART_INNER_NH | NFT_RAMPART_INNER_TH,
	.over = "gre",
	.implied = true,
	.typeof_number = 21,
};

static const struct room gretap = {
	HEADER_ROOM,
	.word = "gretap",
	.tunnel = &tunnel,
	.usage = "gretap HEADER FIELD",
	.doc = "Fields of the headers of the Ethernet frame that a GRE packet carries.",
};
ROOM(gretap);
