// SPDX-License-Identifier: GPL-2.0-or-later
// Flow offload: flow {add | offload} @FLOWTABLE

#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "json/json.h"
#include "obj/output.h"

enum { FLOW_VERB, FLOW_TABLE };

/* The first is the one that is listed. */
static const struct symbol verb_symbols[] = { { "add", 0 }, { "offload", 0 }, { NULL, 0 } };
static const struct symbol_table verb_table = { .symbols = verb_symbols };

static const struct arg args[] = {
	[FLOW_VERB] = { .kind = ARG_ENUM, .json = "op", .symbols = &verb_table },
	[FLOW_TABLE] = { .kind = ARG_STRING, .word = "@", .json = "flowtable",
			 .attr = NFTA_FLOW_TABLE_NAME, .max = NFT_NAME_MAXLEN - 1 },
	{ .kind = ARG_END },
};

static void flow_print(struct output *output, const struct instance *instance)
{
	output_printf(output, "flow add @%s", instance->value[FLOW_TABLE].string);
}

static json_t *flow_json_write(const struct output *output, const struct instance *instance)
{
	(void)output;
	return json_pack("{s:{s:s, s:o}}", "flow", "op", "add", "flowtable",
			 json_sprintf("@%s", instance->value[FLOW_TABLE].string));
}

static const struct room flow = {
	.word = "flow",
	.kind = ROOM_STATEMENT,
	.expr = "flow_offload",
	.args = args,
	.usage = "flow {add | offload} @FLOWTABLE",
	.doc = "Puts the connection into a flowtable, past the rules from then on.",
	.print = flow_print,
	.json_write = flow_json_write,
};
ROOM(flow);
