// SPDX-License-Identifier: GPL-2.0-or-later
// Target: evaluates, encodes and prints the address[:port] operand of nat, tproxy and dup.

#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <string.h>
#include "obj/output.h"
#include "obj/ruleset.h"
#include "pass/delinear.h"
#include "pass/eval.h"
#include "pass/linear.h"
#include "pass/linear_parts.h"
#include "stmt/target.h"

static const struct symbol family_symbols[] = {
	{ "ip", NFPROTO_IPV4 }, { "ip6", NFPROTO_IPV6 }, { NULL, 0 }
};
const struct symbol_table target_family_table = { .symbols = family_symbols };

struct target target_split(struct expr *expr)
{
	if (expr && expr->kind == EXPR_MAPPING)
		return (struct target){ expr->pair.left, expr->pair.right };
	return (struct target){ expr, NULL };
}

const struct datatype *target_address_type(uint8_t family)
{
	if (family == NFPROTO_IPV4)
		return &type_ipv4_addr;
	return family == NFPROTO_IPV6 ? &type_ipv6_addr : NULL;
}

uint8_t target_network(const struct proto_context *proto, uint8_t family)
{
	const struct room *network = proto->layer[NFT_PAYLOAD_NETWORK_HEADER].header;

	if (network && !strcmp(network->word, "ip"))
		return NFPROTO_IPV4;
	if (network && !strcmp(network->word, "ip6"))
		return NFPROTO_IPV6;
	return family;
}

/* `meta l4proto { tcp, udp }` and the like: the protocol is one of several. */
static bool matches_transport(const struct stmt *stmt)
{
	static const struct { const char *room, *key; } selectors[] = {
		{ "meta", "l4proto" }, { "ip", "protocol" }, { "ip6", "nexthdr" },
	};
	const struct expr *left;
	unsigned int i;

	if (stmt->kind == STMT_VERDICT)
		left = stmt->expr->kind == EXPR_MAP ? stmt->expr->pair.left : NULL;
	else if (stmt->kind == STMT_MATCH && stmt->expr->kind == EXPR_RELATION)
		left = stmt->expr->pair.left;
	else
		left = NULL;
	if (!left || left->kind != EXPR_SELECTOR || !left->selector->key)
		return false;
	for (i = 0; i < sizeof(selectors) / sizeof(selectors[0]); i++)
		if (!strcmp(left->selector->room->word, selectors[i].room) &&
		    !strcmp(left->selector->key->word, selectors[i].key))
			return true;
	return false;
}

bool target_has_transport(const struct eval *eval, const struct stmt *stmt)
{
	const struct stmt *before = eval->rule ? eval->rule->statements : NULL;

	if (eval->proto.layer[NFT_PAYLOAD_TRANSPORT_HEADER].header)
		return true;
	for (; before && before != stmt; before = before->next)
		if (matches_transport(before))
			return true;
	return false;
}

int target_family_check(struct eval *eval, const struct stmt *stmt)
{
	if (eval->family == NFPROTO_IPV4 || eval->family == NFPROTO_IPV6 ||
	    eval->family == NFPROTO_INET)
		return 0;
	diag_error(eval->diag, &stmt->location,
		   "%s works in tables of families ip, ip6 and inet only", stmt->room->room->word);
	return -1;
}

static const struct expr *item_data(const struct expr *item)
{
	if (item->kind == EXPR_MAPPING)
		return item->pair.right;
	return item->kind == EXPR_ELEMENT ? item->element->data : NULL;
}

bool target_is_concat(struct eval *eval, const struct expr *expr)
{
	const struct expr *data, *right;
	const struct set *set;

	if (!expr || expr->kind != EXPR_MAP)
		return false;
	right = expr->pair.right;
	if (right->kind == EXPR_SET) {
		data = right->list->first ? item_data(right->list->first) : NULL;
		return data && data->kind == EXPR_CONCAT;
	}
	if (right->kind != EXPR_SET_REF)
		return false;
	if (eval && !right->set_ref.set && set_ref_evaluate(eval, expr->pair.right) < 0)
		return false;
	set = right->set_ref.set;
	return set && set->data_type && set->data_type->type_count > 1;
}

bool target_is_interval(const struct expr *expr)
{
	return expr && expr->kind == EXPR_MAP && expr->pair.right->kind == EXPR_SET_REF &&
	       expr->pair.right->set_ref.set && expr->pair.right->set_ref.set->data_interval;
}

/* First and last value of a range or prefix. */
static void range_bounds(struct arena *arena, const struct expr *expr, struct expr **first,
			 struct expr **last)
{
	struct expr *host, *value;
	unsigned int i;

	if (expr->kind == EXPR_RANGE) {
		*first = expr->pair.left;
		*last = expr->pair.right;
		return;
	}
	value = expr->prefix.operand;
	host = value_mask(arena, value->type, value->bits, expr->prefix.length);
	*first = value_binary(arena, OP_AND, value, host);
	for (i = 0; i < (host->bits + 7u) / 8; i++)
		host->value.bytes[i] = ~host->value.bytes[i];
	*last = value_binary(arena, OP_OR, value, host);
	(*first)->byteorder = (*last)->byteorder = value->byteorder;
}

static int part_linearize(struct linear *linear, const struct expr *expr, uint32_t *min,
			  uint32_t *max)
{
	struct expr *bounds[2] = { NULL, NULL };

	if (expr->kind != EXPR_RANGE && expr->kind != EXPR_PREFIX) {
		*min = register_get_expr(linear, expr);
		return expr_linearize(linear, expr, *min);
	}
	range_bounds(linear->arena, expr, &bounds[0], &bounds[1]);
	*min = register_get_expr(linear, bounds[0]);
	*max = register_get_expr(linear, bounds[1]);
	if (expr_linearize(linear, bounds[0], *min) < 0)
		return -1;
	return expr_linearize(linear, bounds[1], *max);
}

/* A map's data are one after the other: address, port, then the ends of their ranges. */
static int map_linearize(struct linear *linear, const struct expr *map,
			 struct target_registers *registers)
{
	const struct set *set = map->pair.right->set_ref.set;
	bool is_concat = target_is_concat(NULL, map), is_interval = target_is_interval(map);
	const struct datatype *address = is_concat ? set->data_type->types[0] : set->data_type;
	unsigned int slots = address->bits / 32, slot;
	uint32_t reg = register_get(linear, set->data_bits);

	slot = register_slot(reg);
	registers->address_min = reg;
	if (is_concat)
		registers->port_min = register_at(slot + slots);
	if (is_interval)
		registers->address_max = register_at(slot + slots + is_concat);
	if (is_interval && is_concat)
		registers->port_max = register_at(slot + 2 * slots + 1);
	return expr_linearize(linear, map, reg);
}

int target_linearize(struct linear *linear, const struct target *target,
		     struct target_registers *registers)
{
	unsigned int mark = linear->next_register;
	int result = 0;

	memset(registers, 0, sizeof(*registers));
	if (target->address && (target_is_concat(NULL, target->address) ||
				target_is_interval(target->address)))
		result = map_linearize(linear, target->address, registers);
	else if (target->address)
		result = part_linearize(linear, target->address, &registers->address_min,
					&registers->address_max);
	if (!result && target->port)
		result = part_linearize(linear, target->port, &registers->port_min,
					&registers->port_max);
	linear->next_register = mark;
	return result;
}

/* A range that is a network is shown as one, as it was written most likely. */
static struct expr *range_fold(struct arena *arena, struct expr *range)
{
	const struct location nowhere = { .source = NULL };
	struct expr *first = range->pair.left, *last = range->pair.right, *prefix;
	unsigned int bits = first->bits, length;

	for (length = 0; length < bits; length++)
		if ((first->value.bytes[length / 8] ^ last->value.bytes[length / 8]) &
		    0x80 >> length % 8)
			break;
	if (length == bits)
		return range;
	prefix = expr_new(arena, EXPR_PREFIX, nowhere);
	prefix->type = first->type;
	prefix->bits = bits;
	prefix->prefix.operand = first;
	prefix->prefix.length = length;
	for (; length < bits; length++)
		if (first->value.bytes[length / 8] & 0x80 >> length % 8 ||
		    !(last->value.bytes[length / 8] & 0x80 >> length % 8))
			return range;
	return prefix;
}

static struct expr *part_read(struct delinear *delinear, const struct datatype *type,
			      uint32_t min, uint32_t max)
{
	const struct location nowhere = { .source = NULL };
	struct expr *first = delinear_register(delinear, min, type->bits), *last, *range;

	if (!first)
		return NULL;
	delinear_retype(first, type, BYTEORDER_BIG, type->bits);
	last = max && first->kind == EXPR_VALUE ?
	       delinear_register(delinear, max, type->bits) : NULL;
	if (!last)
		return first;
	delinear_retype(last, type, BYTEORDER_BIG, type->bits);
	if (last->kind != EXPR_VALUE || !value_compare(first, last))
		return first;
	range = expr_pair(delinear->arena, EXPR_RANGE, OP_IMPLICIT, nowhere, first, last);
	range->type = type;
	range->bits = type->bits;
	return type->prefix_ok ? range_fold(delinear->arena, range) : range;
}

bool target_read(struct delinear *delinear, uint8_t family,
		 const struct target_registers *registers, struct expr **expr)
{
	const struct datatype *type = target_address_type(family);
	const struct location nowhere = { .source = NULL };
	struct target target = { NULL, NULL };

	*expr = NULL;
	if (registers->address_min) {
		if (type)
			target.address = part_read(delinear, type, registers->address_min,
						   registers->address_max);
		if (!target.address)
			return false;
	}
	/* The port of a map that yields both is in a register that nothing was loaded to. */
	if (registers->port_min && !target_is_concat(NULL, target.address)) {
		target.port = part_read(delinear, &type_inet_service, registers->port_min,
					registers->port_max);
		if (!target.port)
			return false;
	}
	*expr = target.port ? expr_pair(delinear->arena, EXPR_MAPPING, OP_IMPLICIT, nowhere,
					target.address, target.port) : target.address;
	return true;
}

static void bracketed_print(struct output *output, const struct expr *expr)
{
	output_printf(output, "[");
	expr_print(output, expr);
	output_printf(output, "]");
}

void target_print(struct output *output, const struct expr *expr, bool brackets)
{
	const struct target target = target_split((struct expr *)expr);
	const struct expr *address = target.address;

	if (address && (target.port || brackets) && address->type == &type_ipv6_addr &&
	    address->kind == EXPR_VALUE) {
		bracketed_print(output, address);
	} else if (address && target.port && address->type == &type_ipv6_addr &&
		   address->kind == EXPR_RANGE) {
		bracketed_print(output, address->pair.left);
		output_printf(output, "-");
		bracketed_print(output, address->pair.right);
	} else if (address && target.port && address->type == &type_ipv6_addr &&
		   address->kind == EXPR_PREFIX) {
		bracketed_print(output, address->prefix.operand);
		output_printf(output, "/%u", address->prefix.length);
	} else if (address) {
		expr_print(output, address);
	}
	if (!target.port)
		return;
	output_printf(output, ":");
	expr_print(output, target.port);
}
