// SPDX-License-Identifier: GPL-2.0-or-later
// Forward: fwd to INTERFACE | fwd {ip | ip6} to ADDRESS device INTERFACE

#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "expr/room_wire.h"
#include "json/json.h"
#include "parser/json.h"
#include "pass/delinear.h"
#include "pass/eval.h"
#include "pass/linear.h"
#include "stmt/nat.h"
#include "stmt/target.h"

enum { FWD_FAMILY, FWD_TO, FWD_DEVICE };

static const struct arg args[] = {
	[FWD_FAMILY] = { .kind = ARG_ENUM, .json = "family", .optional = true,
			 .symbols = &target_family_table },
	[FWD_TO] = { .kind = ARG_EXPR, .word = "to", .json = "addr" },
	[FWD_DEVICE] = { .kind = ARG_EXPR, .word = "device", .json = "dev", .optional = true,
			 .type = &type_iface_index },
	{ .kind = ARG_END },
};

static int fwd_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
			struct instance *instance)
{
	const struct datatype *type = &type_iface_index;

	(void)selector;
	if (eval->family != NFPROTO_NETDEV) {
		diag_error(eval->diag, &stmt->location,
			   "fwd works in tables of family netdev only");
		return -1;
	}
	if (instance_has(instance, FWD_FAMILY) != instance_has(instance, FWD_DEVICE)) {
		diag_error(eval->diag, &stmt->location,
			   "fwd to an address needs both its family and a device: fwd ip to ADDRESS device INTERFACE");
		return -1;
	}
	if (instance_has(instance, FWD_FAMILY))
		type = target_address_type(instance->value[FWD_FAMILY].number);
	return expr_evaluate_as(eval, type, type->bits, type->byteorder,
				&instance->value[FWD_TO].expr);
}

static int fwd_linearize(struct linear *linear, const struct instance *instance, uint32_t reg)
{
	const struct expr *device = instance->value[FWD_TO].expr, *address = NULL;
	unsigned int mark = linear->next_register;
	uint32_t device_reg, address_reg = 0;

	(void)reg;
	if (instance_has(instance, FWD_DEVICE)) {
		address = device;
		device = instance->value[FWD_DEVICE].expr;
	}
	device_reg = register_get_expr(linear, device);
	if (expr_linearize(linear, device, device_reg) < 0)
		return -1;
	if (address) {
		address_reg = register_get_expr(linear, address);
		if (expr_linearize(linear, address, address_reg) < 0)
			return -1;
	}
	linear->next_register = mark;
	linear_open(linear, "fwd");
	message_put_u32(linear->message, NFTA_FWD_SREG_DEV, device_reg);
	if (address) {
		message_put_u32(linear->message, NFTA_FWD_SREG_ADDR, address_reg);
		message_put_u32(linear->message, NFTA_FWD_NFPROTO,
				instance->value[FWD_FAMILY].number);
	}
	linear_close(linear);
	return 0;
}

static bool fwd_delinearize(struct delinear *delinear, const struct nlattr *const *tb,
			    struct instance *instance)
{
	uint32_t address_reg = attr_register(tb, NFTA_FWD_SREG_ADDR);
	struct expr *device = delinear_register(delinear, attr_register(tb, NFTA_FWD_SREG_DEV), 32);
	const struct datatype *type;
	struct expr *address;
	uint64_t family;

	if (!device)
		return false;
	delinear_retype(device, &type_iface_index, BYTEORDER_HOST, 32);
	instance->present = 1u << FWD_TO;
	instance->value[FWD_TO].expr = device;
	if (!address_reg)
		return true;
	attr_number(tb, NFTA_FWD_NFPROTO, &family);
	type = target_address_type(family);
	address = type ? delinear_register(delinear, address_reg, type->bits) : NULL;
	if (!address)
		return false;
	delinear_retype(address, type, BYTEORDER_BIG, type->bits);
	instance->present |= 1u << FWD_FAMILY | 1u << FWD_DEVICE;
	instance->value[FWD_FAMILY].number = family;
	instance->value[FWD_TO].expr = address;
	instance->value[FWD_DEVICE].expr = device;
	return true;
}

static json_t *fwd_json_write(const struct output *output, const struct instance *instance)
{
	bool has_address = instance_has(instance, FWD_DEVICE);
	json_t *body = json_object();

	json_object_set_new(body, "dev",
			    expr_json(output, instance->value[has_address ? FWD_DEVICE : FWD_TO].expr));
	if (has_address) {
		json_object_set_new(body, "family",
				    json_string(symbol_name(&target_family_table,
							    instance->value[FWD_FAMILY].number)));
		json_object_set_new(body, "addr", expr_json(output, instance->value[FWD_TO].expr));
	}
	return json_wrap("fwd", body);
}

static int fwd_json_read(struct json_reader *reader, json_t *json, struct instance *instance)
{
	json_t *device = json_object_get(json, "dev");

	if (json_object_get(json, "addr"))
		return json_instance_args(reader, json, instance);
	instance->value[FWD_TO].expr = json_expr(reader, device);
	json_arg_set(reader, instance, FWD_TO);
	return instance->value[FWD_TO].expr ? 0 : -1;
}

static const struct room fwd = {
	.word = "fwd",
	.kind = ROOM_STATEMENT,
	.expr = "fwd",
	.args = args,
	.doc = "Sends the packet out of another interface, past the network stack.",
	.evaluate = fwd_evaluate,
	.linearize = fwd_linearize,
	.delinearize = fwd_delinearize,
	.json_write = fwd_json_write,
	.json_read = fwd_json_read,
};
ROOM(fwd);
