// SPDX-License-Identifier: GPL-2.0-or-later
// DCCP option: dccp option NUMBER {exists | missing}

#include "expr/exthdr.h"
#include "pass/eval.h"

enum { DCCPOPT_NUMBER };

static const struct arg args[] = {
	[DCCPOPT_NUMBER] = { .kind = ARG_NUMBER, .json = "type", .attr = NFTA_EXTHDR_TYPE, .size = 1,
			     .max = UINT8_MAX },
	{ .kind = ARG_END },
};

static const struct key result = {
	.type = &type_boolean, .bits = 8, .byteorder = BYTEORDER_BIG,
};

static int dccp_option_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
				struct instance *instance)
{
	(void)eval;
	(void)selector;
	(void)stmt;
	instance->presence = true;
	return 0;
}

static int dccp_option_load(struct linear *linear, const struct instance *instance, uint32_t reg)
{
	const struct exthdr exthdr = {
		.op = NFT_EXTHDR_OP_DCCP, .type = instance->value[DCCPOPT_NUMBER].number,
		.size = 1, .present = true,
	};

	return exthdr_load(linear, &exthdr, reg);
}

static bool dccp_option_read(struct delinear *delinear, const struct nlattr *const *tb,
			     struct instance *instance)
{
	struct exthdr exthdr;

	(void)delinear;
	if (!exthdr_read(tb, NFT_EXTHDR_OP_DCCP, &exthdr) || !exthdr.present)
		return false;
	instance->presence = true;
	instance->value[DCCPOPT_NUMBER].number = exthdr.type;
	instance->present = 1u << DCCPOPT_NUMBER;
	return true;
}

static const struct room dccp_option = {
	.word = "dccp option",
	.kind = ROOM_SELECTOR,
	.expr = "exthdr",
	.dreg = NFTA_EXTHDR_DREG,
	.args = args,
	.result = &result,
	.doc = "Whether the DCCP header has an option.",
	.evaluate = dccp_option_evaluate,
	.linearize = dccp_option_load,
	.delinearize = dccp_option_read,
};
ROOM(dccp_option);
