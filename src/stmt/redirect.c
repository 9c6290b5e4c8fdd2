// SPDX-License-Identifier: GPL-2.0-or-later
// Translation to the host's own address: {masquerade | redirect} [to :PORT] [FLAGS]

#include <linux/netfilter.h>
#include <linux/netfilter/nf_nat.h>
#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "expr/room_text.h"
#include "expr/room_wire.h"
#include "obj/output.h"
#include "obj/ruleset.h"
#include "pass/eval.h"
#include "pass/linear.h"
#include "stmt/nat.h"
#include "stmt/target.h"

enum { REDIRECT_TO, REDIRECT_FLAGS };

static const struct arg args[] = {
	[REDIRECT_TO] = { .kind = ARG_EXPR, .word = "to", .json = "port", .optional = true,
			  .port = true },
	[REDIRECT_FLAGS] = { .kind = ARG_FLAGS, .json = "flags", .optional = true,
			     .symbols = &nat_flag_table, .separator = ',' },
	{ .kind = ARG_END },
};

/* `to 8080` says the same as `to :8080`. */
static int redirect_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
			     struct instance *instance)
{
	if (target_family_check(eval, stmt) < 0)
		return -1;
	struct expr **to = &instance->value[REDIRECT_TO].expr;

	(void)selector;
	if (!instance_has(instance, REDIRECT_TO))
		return 0;
	if ((*to)->kind == EXPR_MAPPING && (*to)->pair.left) {
		diag_error(eval->diag, &(*to)->pair.left->location,
			   "%s takes a port only, the address is this host's",
			   instance->room->word);
		return -1;
	}
	if ((*to)->kind != EXPR_MAPPING)
		*to = expr_pair(eval->arena, EXPR_MAPPING, OP_IMPLICIT, (*to)->location, NULL, *to);
	return nat_evaluate_port(eval, stmt, &(*to)->pair.right);
}

/* The same attributes have other numbers and another order in the two expressions. */
static int redirect_emit(struct linear *linear, const struct instance *instance,
			 uint16_t min, uint16_t max, uint16_t flags_attr, bool flags_first)
{
	struct target target = { NULL, NULL };
	uint32_t flags = instance->value[REDIRECT_FLAGS].number;
	struct target_registers registers;

	if (instance_has(instance, REDIRECT_TO))
		target = target_split(instance->value[REDIRECT_TO].expr);
	if (target_linearize(linear, &target, &registers) < 0)
		return -1;
	if (target.port)
		flags |= NF_NAT_RANGE_PROTO_SPECIFIED;
	linear_open(linear, instance->room->expr);
	if (flags && flags_first)
		message_put_u32(linear->message, flags_attr, flags);
	if (registers.port_min)
		message_put_u32(linear->message, min, registers.port_min);
	if (registers.port_max)
		message_put_u32(linear->message, max, registers.port_max);
	if (flags && !flags_first)
		message_put_u32(linear->message, flags_attr, flags);
	linear_close(linear);
	return 0;
}

static int masquerade_linearize(struct linear *linear, const struct instance *instance,
				uint32_t reg)
{
	(void)reg;
	return redirect_emit(linear, instance, NFTA_MASQ_REG_PROTO_MIN, NFTA_MASQ_REG_PROTO_MAX,
			     NFTA_MASQ_FLAGS, true);
}

static int redirect_linearize(struct linear *linear, const struct instance *instance,
			      uint32_t reg)
{
	(void)reg;
	return redirect_emit(linear, instance, NFTA_REDIR_REG_PROTO_MIN,
			     NFTA_REDIR_REG_PROTO_MAX, NFTA_REDIR_FLAGS, false);
}

static bool redirect_read(struct delinear *delinear, struct instance *instance,
			  const struct target_registers *registers, uint64_t flags)
{
	struct expr **to = &instance->value[REDIRECT_TO].expr;

	if (!target_read(delinear, 0, registers, to))
		return false;
	if (*to)
		instance->present |= 1u << REDIRECT_TO;
	flags &= ~(uint64_t)NF_NAT_RANGE_PROTO_SPECIFIED;
	instance->value[REDIRECT_FLAGS].number = flags;
	if (flags)
		instance->present |= 1u << REDIRECT_FLAGS;
	return true;
}

static bool masquerade_delinearize(struct delinear *delinear, const struct nlattr *const *tb,
				   struct instance *instance)
{
	const struct target_registers registers = {
		.port_min = attr_register(tb, NFTA_MASQ_REG_PROTO_MIN),
		.port_max = attr_register(tb, NFTA_MASQ_REG_PROTO_MAX),
	};
	uint64_t flags;

	attr_number(tb, NFTA_MASQ_FLAGS, &flags);
	return redirect_read(delinear, instance, &registers, flags);
}

static bool redirect_delinearize(struct delinear *delinear, const struct nlattr *const *tb,
				 struct instance *instance)
{
	const struct target_registers registers = {
		.port_min = attr_register(tb, NFTA_REDIR_REG_PROTO_MIN),
		.port_max = attr_register(tb, NFTA_REDIR_REG_PROTO_MAX),
	};
	uint64_t flags;

	attr_number(tb, NFTA_REDIR_FLAGS, &flags);
	return redirect_read(delinear, instance, &registers, flags);
}

static void redirect_print(struct output *output, const struct instance *instance)
{
	output_printf(output, "%s", instance->room->word);
	if (instance_has(instance, REDIRECT_TO)) {
		output_printf(output, " to ");
		target_print(output, instance->value[REDIRECT_TO].expr, false);
	}
	if (instance->value[REDIRECT_FLAGS].number) {
		output_printf(output, " ");
		flags_print(output, &nat_flag_table, instance->value[REDIRECT_FLAGS].number, ',');
	}
}

static const struct room masquerade = {
	.word = "masquerade",
	.kind = ROOM_STATEMENT,
	.expr = "masq",
	.args = args,
	.doc = "Rewrites the source address of a connection to that of the output interface.",
	.evaluate = redirect_evaluate,
	.linearize = masquerade_linearize,
	.delinearize = masquerade_delinearize,
	.print = redirect_print,
};
ROOM(masquerade);

static const struct room redirect = {
	.word = "redirect",
	.kind = ROOM_STATEMENT,
	.expr = "redir",
	.args = args,
	.doc = "Sends a connection to this host itself.",
	.evaluate = redirect_evaluate,
	.linearize = redirect_linearize,
	.delinearize = redirect_delinearize,
	.print = redirect_print,
};
ROOM(redirect);
