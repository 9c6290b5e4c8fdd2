// SPDX-License-Identifier: GPL-2.0-or-later
// Connection limit: ct count [over | until] NUMBER

#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"

static const struct symbol mode_symbols[] = {
	{ "until", 0 }, { "over", NFT_CONNLIMIT_F_INV }, { NULL, 0 }
};
static const struct symbol_table mode_table = { .symbols = mode_symbols };

static const struct arg args[] = {
	{ .kind = ARG_ENUM, .json = "inv", .attr = NFTA_CONNLIMIT_FLAGS, .size = 4,
	  .optional = true, .send_default = true, .symbols = &mode_table },
	{ .kind = ARG_NUMBER, .json = "val", .attr = NFTA_CONNLIMIT_COUNT, .size = 4 },
	{ .kind = ARG_END },
};

static const uint16_t order[] = { NFTA_CONNLIMIT_COUNT, NFTA_CONNLIMIT_FLAGS, 0 };

static const struct room ct_count = {
	.word = "ct count",
	.kind = ROOM_STATEMENT,
	.expr = "connlimit",
	.order = order,
	.args = args,
	.doc = "Matches by how many connections there are.",
};
ROOM(ct_count);
