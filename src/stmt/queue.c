// SPDX-License-Identifier: GPL-2.0-or-later
// Queue: queue [flags {bypass | fanout}[, …]] [{num | to} {NUMBER | NUMBER-NUMBER | EXPRESSION}] [{bypass | fanout}[, …]]

#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "expr/room_text.h"
#include "expr/room_wire.h"
#include "obj/output.h"
#include "obj/ruleset.h"
#include "pass/delinear.h"
#include "pass/eval.h"
#include "pass/linear.h"
#include "stmt/nat.h"
#include "type/types.h"

#define QUEUE_BITS 16

static const struct symbol flag_symbols[] = {
	{ "bypass", NFT_QUEUE_FLAG_BYPASS }, { "fanout", NFT_QUEUE_FLAG_CPU_FANOUT }, { NULL, 0 }
};
static const struct symbol_table flag_table = { .symbols = flag_symbols };

enum { QUEUE_FLAGS, QUEUE_NUM, QUEUE_TO, QUEUE_OPTIONS };

/* In JSON the one member "num" is what is behind `num` or `to`. */
static const struct arg args[] = {
	[QUEUE_FLAGS] = { .kind = ARG_FLAGS, .word = "flags", .json = "flags", .optional = true,
			  .symbols = &flag_table, .separator = ',' },
	[QUEUE_NUM] = { .kind = ARG_EXPR, .word = "num", .json = "", .optional = true },
	[QUEUE_TO] = { .kind = ARG_EXPR, .word = "to", .json = "num", .optional = true },
	[QUEUE_OPTIONS] = { .kind = ARG_FLAGS, .json = "flags", .optional = true,
			    .symbols = &flag_table, .separator = ',' },
	{ .kind = ARG_END },
};

/* `num` and `to` say the same; afterwards it is `to`. */
static int queue_evaluate_number(struct eval *eval, struct stmt *stmt, struct instance *instance)
{
	struct expr **number = &instance->value[QUEUE_TO].expr;

	if (instance_has(instance, QUEUE_NUM) && instance_has(instance, QUEUE_TO)) {
		diag_error(eval->diag, &stmt->location, "the queue is given twice");
		return -1;
	}
	if (instance_has(instance, QUEUE_NUM)) {
		*number = instance->value[QUEUE_NUM].expr;
		instance->present ^= 1u << QUEUE_NUM | 1u << QUEUE_TO;
	}
	if ((*number)->kind == EXPR_SELECTOR || (*number)->kind == EXPR_BINARY)
		return expr_evaluate(eval, number);
	return expr_evaluate_as(eval, &type_integer, QUEUE_BITS, BYTEORDER_HOST, number);
}

static int queue_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
			  struct instance *instance)
{
	uint64_t *flags = &instance->value[QUEUE_FLAGS].number;

	(void)selector;
	*flags |= instance->value[QUEUE_OPTIONS].number;
	instance->value[QUEUE_OPTIONS].number = 0;
	instance->present &= ~(1u << QUEUE_OPTIONS);
	if (*flags)
		instance->present |= 1u << QUEUE_FLAGS;
	if (!instance_has(instance, QUEUE_NUM) && !instance_has(instance, QUEUE_TO)) {
		instance->value[QUEUE_TO].expr =
			expr_value(eval->arena, stmt->location, &type_integer, QUEUE_BITS, 0);
		instance->present |= 1u << QUEUE_TO;
	} else if (queue_evaluate_number(eval, stmt, instance) < 0) {
		return -1;
	}
	if (*flags & NFT_QUEUE_FLAG_CPU_FANOUT &&
	    instance->value[QUEUE_TO].expr->kind == EXPR_VALUE) {
		diag_error(eval->diag, &instance->value[QUEUE_TO].expr->location,
			   "fanout requires a range to be specified");
		return -1;
	}
	return 0;
}

static int queue_linearize(struct linear *linear, const struct instance *instance, uint32_t reg)
{
	const struct expr *number = instance->value[QUEUE_TO].expr, *first = number, *last = number;
	bool is_constant = number->kind == EXPR_VALUE || number->kind == EXPR_RANGE;
	uint16_t flags = instance->value[QUEUE_FLAGS].number;
	unsigned int mark = linear->next_register;

	if (number->kind == EXPR_RANGE) {
		first = number->pair.left;
		last = number->pair.right;
	}
	if (!is_constant) {
		reg = register_get_expr(linear, number);
		if (expr_linearize(linear, number, reg) < 0)
			return -1;
	}
	linear->next_register = mark;
	linear_open(linear, "queue");
	if (is_constant) {
		message_put_u16(linear->message, NFTA_QUEUE_NUM, value_number(first));
		message_put_u16(linear->message, NFTA_QUEUE_TOTAL,
				value_number(last) - value_number(first) + 1);
	}
	if (flags)
		message_put_u16(linear->message, NFTA_QUEUE_FLAGS, flags);
	if (!is_constant)
		message_put_u32(linear->message, NFTA_QUEUE_SREG_QNUM, reg);
	linear_close(linear);
	return 0;
}

static bool queue_delinearize(struct delinear *delinear, const struct nlattr *const *tb,
			      struct instance *instance)
{
	struct expr **to = &instance->value[QUEUE_TO].expr;
	const struct location nowhere = { .source = NULL };
	uint32_t sreg = attr_register(tb, NFTA_QUEUE_SREG_QNUM);
	uint64_t number, total, flags;

	attr_number(tb, NFTA_QUEUE_FLAGS, &flags);
	instance->value[QUEUE_FLAGS].number = flags;
	instance->present = 1u << QUEUE_TO | (flags ? 1u << QUEUE_FLAGS : 0);
	if (sreg) {
		*to = delinear_register(delinear, sreg, 0);
		return *to != NULL;
	}
	if (!attr_number(tb, NFTA_QUEUE_NUM, &number))
		return false;
	attr_number(tb, NFTA_QUEUE_TOTAL, &total);
	*to = expr_value(delinear->arena, nowhere, &type_integer, QUEUE_BITS, number);
	if (total > 1) {
		struct expr *last = expr_value(delinear->arena, nowhere, &type_integer, QUEUE_BITS,
					       number + total - 1);

		*to = expr_pair(delinear->arena, EXPR_RANGE, OP_IMPLICIT, nowhere, *to, last);
		(*to)->type = &type_integer;
		(*to)->bits = QUEUE_BITS;
	}
	return true;
}

static const struct room queue = {
	.word = "queue",
	.kind = ROOM_STATEMENT,
	.expr = "queue",
	.args = args,
	.doc = "Hands the packet to a program, which decides what becomes of it.",
	.evaluate = queue_evaluate,
	.linearize = queue_linearize,
	.delinearize = queue_delinearize,
};
ROOM(queue);
