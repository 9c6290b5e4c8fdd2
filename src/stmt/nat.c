// SPDX-License-Identifier: GPL-2.0-or-later
// Address translation: {snat | dnat} [[ip | ip6] [prefix | interval | addr . port] to] ADDRESS[:PORT] [FLAGS]

#include <linux/netfilter.h>
#include <linux/netfilter/nf_nat.h>
#include <linux/netfilter/nf_tables.h>
#include <string.h>
#include "expr/room.h"
#include "expr/room_text.h"
#include "expr/room_wire.h"
#include "json/json.h"
#include "parser/json.h"
#include "obj/output.h"
#include "pass/delinear.h"
#include "pass/eval.h"
#include "pass/linear.h"
#include "stmt/nat.h"
#include "stmt/target.h"

static const struct symbol flag_symbols[] = {
	{ "random", NF_NAT_RANGE_PROTO_RANDOM },
	{ "fully-random", NF_NAT_RANGE_PROTO_RANDOM_FULLY },
	{ "persistent", NF_NAT_RANGE_PERSISTENT },
	{ NULL, 0 }
};
const struct symbol_table nat_flag_table = { .symbols = flag_symbols };

enum nat_form { NAT_FORM_PREFIX = 1, NAT_FORM_INTERVAL, NAT_FORM_CONCAT };

static const struct symbol form_symbols[] = {
	{ "prefix", NAT_FORM_PREFIX },
	{ "interval", NAT_FORM_INTERVAL },
	{ "addr . port", NAT_FORM_CONCAT },
	{ NULL, 0 }
};
static const struct symbol_table form_table = { .symbols = form_symbols };

enum { NAT_FAMILY, NAT_FORM, NAT_TO, NAT_TARGET, NAT_FLAGS };

static const struct arg args[] = {
	[NAT_FAMILY] = { .kind = ARG_ENUM, .json = "family", .optional = true,
			 .symbols = &target_family_table },
	[NAT_FORM] = { .kind = ARG_ENUM, .json = "type_flags", .optional = true,
		       .symbols = &form_table },
	[NAT_TO] = { .kind = ARG_WORD, .word = "to", .optional = true },
	[NAT_TARGET] = { .kind = ARG_EXPR, .json = "addr", .port = true },
	[NAT_FLAGS] = { .kind = ARG_FLAGS, .json = "flags", .optional = true,
			.symbols = &nat_flag_table, .separator = ',' },
	{ .kind = ARG_END },
};

/* What a map is asked for may say the protocol: `tcp dport map { … }`. */
static int transport_required(struct eval *eval, const struct stmt *stmt, const struct expr *operand)
{
	if (target_has_transport(eval, stmt))
		return 0;
	diag_error2(eval->diag, &operand->location, &stmt->location,
		    "transport protocol mapping is only valid after transport protocol match");
	return -1;
}

int nat_evaluate_port(struct eval *eval, struct stmt *stmt, struct expr **port)
{
	bool is_map = (*port)->kind == EXPR_MAP;

	if (!is_map && transport_required(eval, stmt, *port) < 0)
		return -1;
	if (expr_evaluate_as(eval, &type_inet_service, 16, BYTEORDER_BIG, port) < 0)
		return -1;
	return is_map ? transport_required(eval, stmt, *port) : 0;
}

static int nat_evaluate_address(struct eval *eval, struct stmt *stmt, struct expr **address,
				uint8_t family)
{
	const struct datatype *types[2] = { target_address_type(family), &type_inet_service };
	const struct datatype *concat;

	if (!target_is_concat(eval, *address))
		return expr_evaluate_as(eval, types[0], types[0]->bits, BYTEORDER_BIG, address);
	concat = datatype_concat(eval->arena, types, 2);
	if (expr_evaluate_as(eval, concat, concat->bits, BYTEORDER_NONE, address) < 0)
		return -1;
	return transport_required(eval, stmt, *address);
}

static int nat_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
			struct instance *instance)
{
	struct expr *operand = instance->value[NAT_TARGET].expr, **address, **port;
	uint8_t family = target_network(&eval->proto, eval->family);
	bool is_pair = operand->kind == EXPR_MAPPING;

	(void)selector;
	if (target_family_check(eval, stmt) < 0)
		return -1;
	address = is_pair ? &operand->pair.left : &instance->value[NAT_TARGET].expr;
	port = is_pair ? &operand->pair.right : NULL;
	if (instance_has(instance, NAT_FAMILY))
		family = instance->value[NAT_FAMILY].number;
	if ((eval->family == NFPROTO_IPV4 || eval->family == NFPROTO_IPV6) &&
	    family != eval->family) {
		diag_error(eval->diag, &instance->location[NAT_FAMILY],
			   "the table's family allows only %s here", family_name(eval->family));
		return -1;
	}
	if (*address && !target_address_type(family)) {
		diag_error(eval->diag, &stmt->location,
			   "ip or ip6 must be specified with address for %s tables.",
			   family_name(eval->family));
		return -1;
	}
	instance->value[NAT_FAMILY].number = family;
	if (*address && nat_evaluate_address(eval, stmt, address, family) < 0)
		return -1;
	return port ? nat_evaluate_port(eval, stmt, port) : 0;
}

static int nat_linearize(struct linear *linear, const struct instance *instance, uint32_t type)
{
	const struct target target = target_split(instance->value[NAT_TARGET].expr);
	uint32_t flags = instance->value[NAT_FLAGS].number;
	struct target_registers registers;
	struct message *message = linear->message;

	if (target_linearize(linear, &target, &registers) < 0)
		return -1;
	if (target.port)
		flags |= NF_NAT_RANGE_PROTO_SPECIFIED;
	if (instance_has(instance, NAT_FORM) &&
	    instance->value[NAT_FORM].number == NAT_FORM_PREFIX)
		flags |= NF_NAT_RANGE_NETMAP;
	linear_open(linear, "nat");
	message_put_u32(message, NFTA_NAT_TYPE, type);
	message_put_u32(message, NFTA_NAT_FAMILY, instance->value[NAT_FAMILY].number);
	if (registers.address_min)
		message_put_u32(message, NFTA_NAT_REG_ADDR_MIN, registers.address_min);
	if (registers.address_max)
		message_put_u32(message, NFTA_NAT_REG_ADDR_MAX, registers.address_max);
	if (registers.port_min)
		message_put_u32(message, NFTA_NAT_REG_PROTO_MIN, registers.port_min);
	if (registers.port_max)
		message_put_u32(message, NFTA_NAT_REG_PROTO_MAX, registers.port_max);
	if (flags)
		message_put_u32(message, NFTA_NAT_FLAGS, flags);
	linear_close(linear);
	return 0;
}

static int snat_linearize(struct linear *linear, const struct instance *instance, uint32_t reg)
{
	(void)reg;
	return nat_linearize(linear, instance, NFT_NAT_SNAT);
}

static int dnat_linearize(struct linear *linear, const struct instance *instance, uint32_t reg)
{
	(void)reg;
	return nat_linearize(linear, instance, NFT_NAT_DNAT);
}

uint32_t attr_register(const struct nlattr *const *tb, uint16_t attr)
{
	uint64_t reg;

	attr_number(tb, attr, &reg);
	return reg;
}

static bool nat_delinearize(struct delinear *delinear, const struct nlattr *const *tb,
			    struct instance *instance, uint32_t wanted)
{
	const struct target_registers registers = {
		attr_register(tb, NFTA_NAT_REG_ADDR_MIN), attr_register(tb, NFTA_NAT_REG_ADDR_MAX),
		attr_register(tb, NFTA_NAT_REG_PROTO_MIN), attr_register(tb, NFTA_NAT_REG_PROTO_MAX),
	};
	struct expr **operand = &instance->value[NAT_TARGET].expr;
	uint64_t type, family, flags;
	bool is_map;

	if (!attr_number(tb, NFTA_NAT_TYPE, &type) || type != wanted ||
	    !attr_number(tb, NFTA_NAT_FAMILY, &family))
		return false;
	attr_number(tb, NFTA_NAT_FLAGS, &flags);
	if (!target_read(delinear, family, &registers, operand) || !*operand)
		return false;
	instance->present = 1u << NAT_TO | 1u << NAT_TARGET;
	instance->value[NAT_FAMILY].number = family;
	is_map = target_is_concat(NULL, *operand) || target_is_interval(*operand);
	if (target_split(*operand).address && (delinear->family == NFPROTO_INET || is_map))
		instance->present |= 1u << NAT_FAMILY;
	if (flags & NF_NAT_RANGE_NETMAP) {
		instance->value[NAT_FORM].number = NAT_FORM_PREFIX;
		instance->present |= 1u << NAT_FORM;
	}
	flags &= NF_NAT_RANGE_PROTO_RANDOM | NF_NAT_RANGE_PROTO_RANDOM_FULLY |
		 NF_NAT_RANGE_PERSISTENT;
	instance->value[NAT_FLAGS].number = flags;
	if (flags)
		instance->present |= 1u << NAT_FLAGS;
	return true;
}

static bool snat_delinearize(struct delinear *delinear, const struct nlattr *const *tb,
			     struct instance *instance)
{
	return nat_delinearize(delinear, tb, instance, NFT_NAT_SNAT);
}

static bool dnat_delinearize(struct delinear *delinear, const struct nlattr *const *tb,
			     struct instance *instance)
{
	return nat_delinearize(delinear, tb, instance, NFT_NAT_DNAT);
}

static void nat_print(struct output *output, const struct instance *instance)
{
	output_printf(output, "%s", instance->room->word);
	if (instance_has(instance, NAT_FAMILY))
		output_printf(output, " %s", symbol_name(&target_family_table,
							 instance->value[NAT_FAMILY].number));
	if (instance_has(instance, NAT_FORM) &&
	    instance->value[NAT_FORM].number == NAT_FORM_PREFIX)
		output_printf(output, " prefix");
	output_printf(output, " to ");
	target_print(output, instance->value[NAT_TARGET].expr, false);
	if (instance->value[NAT_FLAGS].number) {
		output_printf(output, " ");
		flags_print(output, &nat_flag_table, instance->value[NAT_FLAGS].number, ',');
	}
}

/* `prefix` is a flag in JSON too, for it makes the kernel keep the host's part. */
static json_t *nat_json_write(const struct output *output, const struct instance *instance)
{
	struct instance plain = *instance;
	json_t *body;

	plain.present &= ~(1u << NAT_FORM);
	body = instance_json_args(output, &plain);
	if (instance_has(instance, NAT_FORM) &&
	    instance->value[NAT_FORM].number == NAT_FORM_PREFIX) {
		json_add_flag(body, "flags", "netmap");
		json_object_set_new(body, "type_flags", json_string("prefix"));
	}
	return json_wrap(instance->room->word, body);
}

/* Nothing of "netmap" is needed: "type_flags" says it. */
static int nat_json_read(struct json_reader *reader, json_t *json, struct instance *instance)
{
	struct expr *flags = NULL;
	json_t *plain, *kept;
	int result;

	if (json_object_get(json, "flags")) {
		flags = json_words(reader, json_object_get(json, "flags"));
		if (!flags)
			return -1;
	}
	plain = json_copy(json);
	kept = json_array();
	for (struct expr *flag = flags ? flags->list->first : NULL; flag; flag = flag->next)
		if (strcmp(flag->symbol.word, "netmap"))
			json_array_append_new(kept, json_string(flag->symbol.word));
	if (flags)
		json_object_set(plain, "flags", kept);
	json_decref(kept);
	result = json_instance_args(reader, plain, instance);
	json_decref(plain);
	return result;
}

static const struct room snat = {
	.word = "snat",
	.kind = ROOM_STATEMENT,
	.expr = "nat",
	.args = args,
	.doc = "Rewrites the source address of a connection.",
	.evaluate = nat_evaluate,
	.linearize = snat_linearize,
	.delinearize = snat_delinearize,
	.print = nat_print,
	.json_write = nat_json_write,
	.json_read = nat_json_read,
};
ROOM(snat);

static const struct room dnat = {
	.word = "dnat",
	.kind = ROOM_STATEMENT,
	.expr = "nat",
	.args = args,
	.doc = "Rewrites the destination address of a connection.",
	.evaluate = nat_evaluate,
	.linearize = dnat_linearize,
	.delinearize = dnat_delinearize,
	.print = nat_print,
	.json_write = nat_json_write,
	.json_read = nat_json_read,
};
ROOM(dnat);
