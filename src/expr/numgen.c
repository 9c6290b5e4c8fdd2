// SPDX-License-Identifier: GPL-2.0-or-later
// Number generator: numgen {inc | random} mod NUMBER [offset NUMBER]

#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "type/types.h"

static const struct symbol mode_symbols[] = {
	{ "inc", NFT_NG_INCREMENTAL }, { "random", NFT_NG_RANDOM }, { NULL, 0 }
};
static const struct symbol_table mode_table = { .symbols = mode_symbols };

static const struct arg args[] = {
	{ .kind = ARG_ENUM, .json = "mode", .attr = NFTA_NG_TYPE, .size = 4,
	  .symbols = &mode_table },
	{ .kind = ARG_NUMBER, .word = "mod", .attr = NFTA_NG_MODULUS, .size = 4, .min = 1 },
	{ .kind = ARG_NUMBER, .word = "offset", .attr = NFTA_NG_OFFSET, .size = 4,
	  .optional = true, .send_default = true },
	{ .kind = ARG_END },
};

static const uint16_t order[] = {
	NFTA_NG_DREG, NFTA_NG_MODULUS, NFTA_NG_TYPE, NFTA_NG_OFFSET, 0
};

static const struct key result = {
	.type = &type_integer, .bits = 32, .byteorder = BYTEORDER_HOST,
};

static const struct room numgen = {
	.word = "numgen",
	.kind = ROOM_SELECTOR,
	.expr = "numgen",
	.dreg = NFTA_NG_DREG,
	.order = order,
	.typeof_form = { .kind = 23, .attrs = { NFTA_NG_TYPE, NFTA_NG_MODULUS, NFTA_NG_OFFSET } },
	.args = args,
	.result = &result,
	.doc = "A number that counts up with every packet, or a random one.",
};
ROOM(numgen);
