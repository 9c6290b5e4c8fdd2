// SPDX-License-Identifier: GPL-2.0-or-later
// Jenkins hash: jhash EXPRESSION mod NUMBER [seed NUMBER] [offset NUMBER]

#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "json/json.h"
#include "expr/room_wire.h"
#include "obj/output.h"
#include "obj/ruleset.h"
#include "pass/delinear.h"
#include "pass/linear.h"
#include "type/types.h"

enum { JHASH_EXPR, JHASH_MOD, JHASH_SEED, JHASH_OFFSET, JHASH_TYPE };

static const struct arg args[] = {
	[JHASH_EXPR] = { .kind = ARG_EXPR, .json = "expr" },
	[JHASH_MOD] = { .kind = ARG_NUMBER, .word = "mod", .attr = NFTA_HASH_MODULUS, .size = 4,
			.min = 1 },
	[JHASH_SEED] = { .kind = ARG_NUMBER, .word = "seed", .attr = NFTA_HASH_SEED, .size = 4,
			 .optional = true },
	[JHASH_OFFSET] = { .kind = ARG_NUMBER, .word = "offset", .attr = NFTA_HASH_OFFSET,
			   .size = 4, .optional = true, .send_default = true },
	[JHASH_TYPE] = { .kind = ARG_CONSTANT, .attr = NFTA_HASH_TYPE, .size = 4,
			 .value = NFT_HASH_JENKINS },
	{ .kind = ARG_END },
};

static const uint16_t order[] = {
	NFTA_HASH_SREG, NFTA_HASH_DREG, NFTA_HASH_LEN, NFTA_HASH_MODULUS, NFTA_HASH_SEED,
	NFTA_HASH_OFFSET, NFTA_HASH_TYPE, 0
};

static const struct key result = {
	.type = &type_integer, .bits = 32, .byteorder = BYTEORDER_HOST,
};

static int jhash_linearize(struct linear *linear, const struct instance *instance, uint32_t reg)
{
	const struct expr *operand = instance->value[JHASH_EXPR].expr;
	unsigned int mark = linear->next_register;
	uint32_t sreg = register_get_expr(linear, operand);
	const struct register_attr registers[] = {
		{ NFTA_HASH_SREG, sreg },
		{ NFTA_HASH_DREG, reg },
		{ NFTA_HASH_LEN, (operand->bits + 7) / 8 },	/* bytes, a number like any */
		{ 0, 0 }
	};

	if (expr_linearize(linear, operand, sreg) < 0)
		return -1;
	linear->next_register = mark;
	linear_open(linear, "hash");
	instance_put_attrs(linear->message, instance, registers);
	linear_close(linear);
	return 0;
}

static bool jhash_delinearize(struct delinear *delinear, const struct nlattr *const *tb,
			      struct instance *instance)
{
	uint64_t sreg, size;

	if (!instance_read_attrs(delinear, tb, instance) ||
	    !attr_number(tb, NFTA_HASH_SREG, &sreg) || !attr_number(tb, NFTA_HASH_LEN, &size))
		return false;
	instance->value[JHASH_EXPR].expr = delinear_register(delinear, sreg, size * 8);
	instance->present |= 1u << JHASH_EXPR;
	return instance->value[JHASH_EXPR].expr != NULL;
}

static void jhash_print(struct output *output, const struct instance *instance)
{
	output_printf(output, "jhash ");
	expr_print(output, instance->value[JHASH_EXPR].expr);
	output_printf(output, " mod %llu",
		      (unsigned long long)instance->value[JHASH_MOD].number);
	if (instance_has(instance, JHASH_SEED))
		output_printf(output, " seed 0x%llx",
			      (unsigned long long)instance->value[JHASH_SEED].number);
	if (instance->value[JHASH_OFFSET].number)
		output_printf(output, " offset %llu",
			      (unsigned long long)instance->value[JHASH_OFFSET].number);
}

static json_t *jhash_json_write(const struct output *output, const struct instance *instance)
{
	json_t *body = json_object();

	json_object_set_new(body, "mod", json_integer(instance->value[JHASH_MOD].number));
	if (instance_has(instance, JHASH_SEED))
		json_object_set_new(body, "seed", json_integer(instance->value[JHASH_SEED].number));
	if (instance->value[JHASH_OFFSET].number)
		json_object_set_new(body, "offset",
				    json_integer(instance->value[JHASH_OFFSET].number));
	json_object_set_new(body, "expr", expr_json(output, instance->value[JHASH_EXPR].expr));
	return json_wrap("jhash", body);
}

static const struct room jhash = {
	.word = "jhash",
	.kind = ROOM_SELECTOR,
	.expr = "hash",
	.dreg = NFTA_HASH_DREG,
	.order = order,
	.args = args,
	.result = &result,
	.doc = "A Jenkins hash of whatever can be matched.",
	.linearize = jhash_linearize,
	.delinearize = jhash_delinearize,
	.print = jhash_print,
	.json_write = jhash_json_write,
};
ROOM(jhash);
