// SPDX-License-Identifier: GPL-2.0-or-later
// Copy: dup to ADDRESS [device INTERFACE]; in the netdev family dup to INTERFACE

#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "pass/delinear.h"
#include "pass/eval.h"
#include "pass/linear.h"
#include "stmt/nat.h"
#include "stmt/target.h"

enum { DUP_TO, DUP_DEVICE };

static const struct arg args[] = {
	[DUP_TO] = { .kind = ARG_EXPR, .word = "to", .json = "addr" },
	[DUP_DEVICE] = { .kind = ARG_EXPR, .word = "device", .json = "dev", .optional = true,
			 .type = &type_iface_index },
	{ .kind = ARG_END },
};

static int dup_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
			struct instance *instance)
{
	const struct datatype *type = target_address_type(eval->family);

	(void)selector;
	if (!type && eval->family != NFPROTO_NETDEV) {
		diag_error(eval->diag, &stmt->location, "unsupported family");
		return -1;
	}
	if (eval->family == NFPROTO_NETDEV) {
		type = &type_iface_index;
		if (instance_has(instance, DUP_DEVICE)) {
			diag_error(eval->diag, &instance->location[DUP_DEVICE],
				   "in the netdev family dup takes only an interface: dup to INTERFACE");
			return -1;
		}
	}
	return expr_evaluate_as(eval, type, type->bits, type->byteorder,
				&instance->value[DUP_TO].expr);
}

static int dup_linearize(struct linear *linear, const struct instance *instance, uint32_t reg)
{
	unsigned int mark = linear->next_register;
	uint32_t address, device = 0;

	(void)reg;
	address = register_get_expr(linear, instance->value[DUP_TO].expr);
	if (expr_linearize(linear, instance->value[DUP_TO].expr, address) < 0)
		return -1;
	if (linear->family == NFPROTO_NETDEV) {
		device = address;
		address = 0;
	} else if (instance_has(instance, DUP_DEVICE)) {
		device = register_get_expr(linear, instance->value[DUP_DEVICE].expr);
		if (expr_linearize(linear, instance->value[DUP_DEVICE].expr, device) < 0)
			return -1;
	}
	linear->next_register = mark;
	linear_open(linear, "dup");
	if (address)
		message_put_u32(linear->message, NFTA_DUP_SREG_ADDR, address);
	if (device)
		message_put_u32(linear->message, NFTA_DUP_SREG_DEV, device);
	linear_close(linear);
	return 0;
}

static bool dup_read(struct delinear *delinear, struct instance *instance, unsigned int index,
		     uint32_t reg, const struct datatype *type)
{
	struct expr *expr = delinear_register(delinear, reg, type->bits);

	if (!expr)
		return false;
	delinear_retype(expr, type, type->byteorder, type->bits);
	instance->value[index].expr = expr;
	instance->present |= 1u << index;
	return true;
}

static bool dup_delinearize(struct delinear *delinear, const struct nlattr *const *tb,
			    struct instance *instance)
{
	uint32_t address = attr_register(tb, NFTA_DUP_SREG_ADDR);
	uint32_t device = attr_register(tb, NFTA_DUP_SREG_DEV);
	const struct datatype *type = target_address_type(delinear->family);

	if (!address)
		return dup_read(delinear, instance, DUP_TO, device, &type_iface_index);
	if (!type || !dup_read(delinear, instance, DUP_TO, address, type))
		return false;
	return !device || dup_read(delinear, instance, DUP_DEVICE, device, &type_iface_index);
}

static const struct room dup_room = {
	.word = "dup",
	.kind = ROOM_STATEMENT,
	.expr = "dup",
	.args = args,
	.doc = "Sends a copy of the packet to another host or interface.",
	.evaluate = dup_evaluate,
	.linearize = dup_linearize,
	.delinearize = dup_delinearize,
};
ROOM(dup_room);
