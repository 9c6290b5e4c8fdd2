// SPDX-License-Identifier: GPL-2.0-or-later
// x_tables extensions in rules of iptables-nft, only listed: xt match NAME, xt target NAME

#include <jansson.h>
#include <linux/netfilter/nf_tables_compat.h>
#include "expr/room.h"
#include "json/json.h"
#include "obj/output.h"
#include "pass/eval.h"

enum { XT_NAME };

static const struct arg match_args[] = {
	[XT_NAME] = { .kind = ARG_STRING, .json = "name", .attr = NFTA_MATCH_NAME },
	{ .kind = ARG_END },
};

static const struct arg target_args[] = {
	[XT_NAME] = { .kind = ARG_STRING, .json = "name", .attr = NFTA_TARGET_NAME },
	{ .kind = ARG_END },
};

/* What the extension is told can't be written, so it can't be read. */
static int xt_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
		       struct instance *instance)
{
	(void)selector;
	(void)instance;
	diag_error(eval->diag, &stmt->location,
		   "unsupported xtables compat expression, use iptables-nft with this ruleset");
	return -1;
}

static void xt_print(struct output *output, const struct instance *instance)
{
	output_printf(output, "%s %s", instance->room->word, instance->value[XT_NAME].string);
}

static json_t *xt_json_write(const struct output *output, const struct instance *instance)
{
	(void)output;
	return json_pack("{s:{s:s, s:s}}", "xt",
			 "type", instance->room->args == match_args ? "match" : "target",
			 "name", instance->value[XT_NAME].string);
}

static const struct room xt_match = {
	.word = "xt match",
	.kind = ROOM_STATEMENT,
	.expr = "match",
	.args = match_args,
	.doc = "A match of iptables-nft; shown in listings, not to be written.",
	.evaluate = xt_evaluate,
	.print = xt_print,
	.json_write = xt_json_write,
	.foreign = true,
};
ROOM(xt_match);

static const struct room xt_target = {
	.word = "xt target",
	.kind = ROOM_STATEMENT,
	.expr = "target",
	.args = target_args,
	.doc = "A target of iptables-nft; shown in listings, not to be written.",
	.evaluate = xt_evaluate,
	.print = xt_print,
	.json_write = xt_json_write,
	.foreign = true,
};
ROOM(xt_target);
