// SPDX-License-Identifier: GPL-2.0-or-later
// Symmetric hash: symhash mod NUMBER [offset NUMBER]

#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "type/types.h"

static const struct arg args[] = {
	{ .kind = ARG_NUMBER, .word = "mod", .attr = NFTA_HASH_MODULUS, .size = 4, .min = 1 },
	{ .kind = ARG_NUMBER, .word = "offset", .attr = NFTA_HASH_OFFSET, .size = 4,
	  .optional = true, .send_default = true },
	{ .kind = ARG_CONSTANT, .attr = NFTA_HASH_TYPE, .size = 4, .value = NFT_HASH_SYM },
	{ .kind = ARG_END },
};

static const struct key result = {
	.type = &type_integer, .bits = 32, .byteorder = BYTEORDER_HOST,
};

static const struct room symhash = {
	.word = "symhash",
	.kind = ROOM_SELECTOR,
	.expr = "hash",
	.dreg = NFTA_HASH_DREG,
	.args = args,
	.result = &result,
	.doc = "A hash of the flow that is the same in both directions.",
};
ROOM(symhash);
