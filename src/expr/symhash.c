// SPDX-License-Identifier: GPL-2.0-or-later
// Symmetric hash: symhash mod NUMBER [offset NUMBER]

#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "json/json.h"
#include "type/types.h"

enum { SYMHASH_MOD, SYMHASH_OFFSET };

static const struct arg args[] = {
	[SYMHASH_MOD] = { .kind = ARG_NUMBER, .word = "mod", .attr = NFTA_HASH_MODULUS,
			  .size = 4, .min = 1 },
	[SYMHASH_OFFSET] = { .kind = ARG_NUMBER, .word = "offset", .attr = NFTA_HASH_OFFSET,
			     .size = 4, .optional = true, .send_default = true },
	{ .kind = ARG_CONSTANT, .attr = NFTA_HASH_TYPE, .size = 4, .value = NFT_HASH_SYM },
	{ .kind = ARG_END },
};

static const struct key result = {
	.type = &type_integer, .bits = 32, .byteorder = BYTEORDER_HOST,
};

static json_t *symhash_json_write(const struct output *output, const struct instance *instance)
{
	json_t *body = instance_json_args(output, instance);

	if (!instance->value[SYMHASH_OFFSET].number)
		json_object_del(body, "offset");
	return json_wrap("symhash", body);
}

static const struct room symhash = {
	.word = "symhash",
	.kind = ROOM_SELECTOR,
	.expr = "hash",
	.dreg = NFTA_HASH_DREG,
	.typeof_form = { .kind = 24, .attrs = { NFTA_HASH_TYPE, NFTA_HASH_OFFSET, NFTA_HASH_MODULUS }, .zeros = 2 },
	.args = args,
	.result = &result,
	.json_write = symhash_json_write,
	.doc = "A hash of the flow that is the same in both directions.",
};
ROOM(symhash);
