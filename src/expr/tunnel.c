// SPDX-License-Identifier: GPL-2.0-or-later
// Tunnel the packet came by, or goes to: tunnel [in | out] {path | id}

#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "type/types.h"

static const struct key keys[] = {
	KEY("path", NFT_TUNNEL_PATH, type_boolean, .bits = 8, .byteorder = BYTEORDER_HOST),
	KEY("id", NFT_TUNNEL_ID, type_integer, .bits = 32, .byteorder = BYTEORDER_HOST),
	{ .word = NULL }
};

static const struct symbol mode_symbols[] = {
	{ "in", NFT_TUNNEL_MODE_RX }, { "out", NFT_TUNNEL_MODE_TX }, { NULL, 0 }
};
static const struct symbol_table modes = { .symbols = mode_symbols };

static const struct arg args[] = {
	{ .kind = ARG_ENUM, .json = "dir", .attr = NFTA_TUNNEL_MODE, .size = 4, .symbols = &modes,
	  .initial = NFT_TUNNEL_MODE_NONE, .optional = true, .send_default = true },
	{ .kind = ARG_KEY, .attr = NFTA_TUNNEL_KEY, .size = 4 },
	{ .kind = ARG_END },
};

static const uint16_t order[] = { NFTA_TUNNEL_KEY, NFTA_TUNNEL_DREG, NFTA_TUNNEL_MODE, 0 };

static const struct room tunnel = {
	.word = "tunnel",
	.kind = ROOM_SELECTOR,
	.expr = "tunnel",
	.dreg = NFTA_TUNNEL_DREG,
	.order = order,
	.args = args,
	.keys = keys,
	.doc = "The tunnel device that the packet came by, or goes to.",
};
ROOM(tunnel);
