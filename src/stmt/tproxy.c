// SPDX-License-Identifier: GPL-2.0-or-later
// Transparent proxy: tproxy [ip | ip6] to {ADDRESS | ADDRESS:PORT | :PORT}

#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "expr/room_wire.h"
#include "obj/output.h"
#include "pass/delinear.h"
#include "pass/eval.h"
#include "pass/linear.h"
#include "stmt/nat.h"
#include "stmt/target.h"

enum { TPROXY_FAMILY, TPROXY_TO };

static const struct arg args[] = {
	[TPROXY_FAMILY] = { .kind = ARG_ENUM, .json = "family", .optional = true,
			    .symbols = &target_family_table },
	[TPROXY_TO] = { .kind = ARG_EXPR, .word = "to", .json = "addr", .port = true },
	{ .kind = ARG_END },
};

static int tproxy_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
			   struct instance *instance)
{
	struct expr *to = instance->value[TPROXY_TO].expr, **address, **port;
	const struct datatype *type;
	uint8_t family = NFPROTO_UNSPEC;
	bool is_pair = to->kind == EXPR_MAPPING;

	(void)selector;
	if (target_family_check(eval, stmt) < 0)
		return -1;
	address = is_pair ? &to->pair.left : &instance->value[TPROXY_TO].expr;
	port = is_pair ? &to->pair.right : NULL;
	if (eval->family == NFPROTO_IPV4 || eval->family == NFPROTO_IPV6)
		family = eval->family;
	if (instance_has(instance, TPROXY_FAMILY)) {
		if (family != NFPROTO_UNSPEC &&
		    family != instance->value[TPROXY_FAMILY].number) {
			diag_error(eval->diag, &instance->location[TPROXY_FAMILY],
				   "the table's family allows only %s here",
				   family_name(eval->family));
			return -1;
		}
		family = instance->value[TPROXY_FAMILY].number;
	}
	type = target_address_type(family);
	if (!type && (*address || eval->proto.layer[NFT_PAYLOAD_NETWORK_HEADER].header)) {
		diag_error(eval->diag, *address ? &(*address)->location : &stmt->location,
			   "You must specify ip or ip6 family in tproxy statement");
		return -1;
	}
	instance->value[TPROXY_FAMILY].number = family;
	if (*address && expr_evaluate_as(eval, type, type->bits, BYTEORDER_BIG, address) < 0)
		return -1;
	if (port && expr_evaluate_as(eval, &type_inet_service, 16, BYTEORDER_BIG, port) < 0)
		return -1;
	/* A map from a port says the protocol itself. */
	if (target_has_transport(eval, stmt))
		return 0;
	diag_error(eval->diag, &stmt->location,
		   "Transparent proxy support requires transport protocol match");
	return -1;
}

static int tproxy_linearize(struct linear *linear, const struct instance *instance, uint32_t reg)
{
	const struct target target = target_split(instance->value[TPROXY_TO].expr);
	struct target_registers registers;

	(void)reg;
	if (target_linearize(linear, &target, &registers) < 0)
		return -1;
	if (registers.address_max || registers.port_max) {
		diag_error(linear->diag, &instance->location[TPROXY_TO],
			   "a proxy has one address and one port, not a range");
		return -1;
	}
	linear_open(linear, "tproxy");
	message_put_u32(linear->message, NFTA_TPROXY_FAMILY,
			instance->value[TPROXY_FAMILY].number);
	if (registers.address_min)
		message_put_u32(linear->message, NFTA_TPROXY_REG_ADDR, registers.address_min);
	if (registers.port_min)
		message_put_u32(linear->message, NFTA_TPROXY_REG_PORT, registers.port_min);
	linear_close(linear);
	return 0;
}

static bool tproxy_delinearize(struct delinear *delinear, const struct nlattr *const *tb,
			       struct instance *instance)
{
	const struct target_registers registers = {
		.address_min = attr_register(tb, NFTA_TPROXY_REG_ADDR),
		.port_min = attr_register(tb, NFTA_TPROXY_REG_PORT),
	};
	uint64_t family;

	if (!attr_number(tb, NFTA_TPROXY_FAMILY, &family) ||
	    !target_read(delinear, family, &registers, &instance->value[TPROXY_TO].expr) ||
	    !instance->value[TPROXY_TO].expr)
		return false;
	instance->value[TPROXY_FAMILY].number = family;
	instance->present = 1u << TPROXY_TO;
	if (target_address_type(family) && delinear->family == NFPROTO_INET)
		instance->present |= 1u << TPROXY_FAMILY;
	return true;
}

static void tproxy_print(struct output *output, const struct instance *instance)
{
	output_printf(output, "tproxy ");
	if (instance_has(instance, TPROXY_FAMILY))
		output_printf(output, "%s ",
			      symbol_name(&target_family_table,
					  instance->value[TPROXY_FAMILY].number));
	output_printf(output, "to ");
	target_print(output, instance->value[TPROXY_TO].expr, true);
}

static const struct room tproxy = {
	.word = "tproxy",
	.kind = ROOM_STATEMENT,
	.expr = "tproxy",
	.args = args,
	.doc = "Hands the packet to a local socket without changing its addresses.",
	.evaluate = tproxy_evaluate,
	.linearize = tproxy_linearize,
	.delinearize = tproxy_delinearize,
	.print = tproxy_print,
};
ROOM(tproxy);
