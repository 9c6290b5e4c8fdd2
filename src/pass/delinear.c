// SPDX-License-Identifier: GPL-2.0-or-later
/* Reads the kernel expressions of a rule, and keeps what they put in registers. */
#include <linux/netfilter/nf_tables.h>
#include <string.h>
#include <uapi/linux/netfilter/rampart.h>
#include "pass/delinear.h"
#include "pass/delinear_expr.h"
#include "wire/attr.h"
#include "wire/decode_part.h"
#include "wire/userdata.h"

void delinear_init(struct delinear *delinear, struct context *context, struct ruleset *ruleset,
		   struct table *table)
{
	memset(delinear, 0, sizeof(*delinear));
	delinear->arena = ruleset->arena;
	delinear->context = context;
	delinear->ruleset = ruleset;
	delinear->table = table;
	delinear->family = table->family;
	delinear->statements_last = &delinear->statements;
	undeps_init(delinear);
}

/* Registers 1 to 4 are 16 bytes wide and lie over those of 4 bytes, NFT_REG32_00 and up. */
static int register_slot(uint32_t reg)
{
	if (reg <= NFT_REG_4)
		return reg * (NFT_REG_SIZE / NFT_REG32_SIZE);
	if (reg < NFT_REG32_00 || reg > NFT_REG32_15)
		return -1;
	return reg - NFT_REG32_00 + NFT_REG_SIZE / NFT_REG32_SIZE;
}

struct register_content *delinear_register_raw(struct delinear *delinear, uint32_t reg)
{
	int slot = register_slot(reg);

	return slot < 0 ? NULL : &delinear->registers[slot];
}

static unsigned int slots_of(const struct expr *expr)
{
	return expr->bits ? (expr->bits + 31u) / 32 : 1;
}

void delinear_set_register(struct delinear *delinear, uint32_t reg, struct expr *expr)
{
	int slot = register_slot(reg);

	if (slot < 0)
		return;
	for (unsigned int i = 0; i < slots_of(expr) && slot + i < REGISTER_COUNT; i++)
		memset(&delinear->registers[slot + i], 0, sizeof(delinear->registers[0]));
	delinear->registers[slot].expr = expr;
}

struct expr *delinear_field(struct delinear *delinear, const struct register_content *content)
{
	unsigned int shift = 0;
	struct expr *field;

	if (!content->operand || !value_is_zero(content->flip))
		return NULL;
	field = payload_resolve_bits(delinear, content->operand, content->mask, &shift);
	if (!field || (int)shift != content->shift)
		return payload_moved(delinear, content);
	undeps_use(delinear, field);
	return field;
}

static struct expr *register_part(struct delinear *delinear, int slot)
{
	const struct register_content *content = &delinear->registers[slot];
	struct expr *field;

	if (!content->expr)
		return NULL;
	field = delinear_field(delinear, content);
	return field ? field : payload_resolve(delinear, expr_copy(delinear->arena, content->expr));
}

struct expr *delinear_register(struct delinear *delinear, uint32_t reg, unsigned int bits)
{
	const struct location nowhere = { 0 };
	int slot = register_slot(reg);
	struct expr *concat, *part;
	unsigned int slots;

	part = slot < 0 ? NULL : register_part(delinear, slot);
	if (!part || slots_of(part) * 32 >= bits)
		return part;
	concat = expr_list_new(delinear->arena, EXPR_CONCAT, nowhere);
	concat->bits = bits;
	for (unsigned int total = 0; total * 32 < bits; total += slots, slot += slots) {
		if (total)
			part = slot < REGISTER_COUNT ? register_part(delinear, slot) : NULL;
		if (!part)
			return NULL;
		slots = slots_of(part);
		expr_list_add(concat, part);
	}
	return concat;
}

void delinear_add_stmt(struct delinear *delinear, struct stmt *stmt)
{
	*delinear->statements_last = stmt;
	delinear->statements_last = &stmt->next;
}

void delinear_remove_stmt(struct delinear *delinear, struct stmt *stmt)
{
	struct stmt **link = &delinear->statements;

	while (*link && *link != stmt)
		link = &(*link)->next;
	if (!*link)
		return;
	*link = stmt->next;
	if (delinear->statements_last == &stmt->next)
		delinear->statements_last = link;
}

static bool is_swapped(const struct datatype *type, enum byteorder byteorder)
{
	return byteorder == BYTEORDER_HOST && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ &&
	       !datatype_is_string(type);
}

void delinear_retype(struct expr *value, const struct datatype *type, enum byteorder byteorder,
		     unsigned int bits)
{
	unsigned int size = (value->bits + 7) / 8;

	if (value->kind != EXPR_VALUE)
		return;
	if (byteorder == BYTEORDER_NONE)
		byteorder = type->byteorder;
	if (is_swapped(value->type, value->byteorder) != is_swapped(type, byteorder)) {
		for (unsigned int i = 0; i < size / 2; i++) {
			uint8_t byte = value->value.bytes[i];

			value->value.bytes[i] = value->value.bytes[size - 1 - i];
			value->value.bytes[size - 1 - i] = byte;
		}
	}
	value->type = type;
	value->byteorder = byteorder;
	if (bits != value->bits && !value_resize(value, bits))
		value->bits = size * 8;
}

/* A selector's value goes to its register, a statement to the rule; false: not this room's. */
static bool room_read(struct delinear *delinear, const struct room *room,
		      const struct nlattr *const *tb)
{
	struct instance *instance = instance_new(delinear->arena, room);
	const struct location nowhere = { 0 };
	struct stmt *stmt;
	struct expr *expr;

	if (room->kind == ROOM_SELECTOR && !(room->set_sreg && tb[room->set_sreg]) &&
	    !(room->dreg && tb[room->dreg]))
		return false;
	if (!instance_delinearize(delinear, tb, instance))
		return false;
	instance->tunnel = delinear->reading;
	expr = room->kind == ROOM_SELECTOR ? expr_selector(delinear->arena, nowhere, instance) :
					     NULL;
	if (room->settle)
		room->settle(&delinear->proto, delinear->family, instance, expr);
	if (!expr) {
		undeps_use_room(delinear, instance);
		stmt = stmt_new(delinear->arena, STMT_ROOM, nowhere);
		stmt->room = instance;
		delinear_add_stmt(delinear, stmt);
		undeps_forget(delinear);
		return true;
	}
	if (room->set_sreg && tb[room->set_sreg])
		return assign_read(delinear, expr, attr_u32(tb[room->set_sreg]));
	if (room->dreg && tb[room->dreg])
		delinear_set_register(delinear, attr_u32(tb[room->dreg]), expr);
	return true;
}

/* What nobody knows, or can't make sense of, is shown by name, so that a rule never looks as if it said less. */
static void unknown_read(struct delinear *delinear, const char *name)
{
	const struct location nowhere = { 0 };
	struct stmt *stmt = stmt_new(delinear->arena, STMT_MATCH, nowhere);

	stmt->expr = expr_symbol(delinear->arena, nowhere, SYMBOL_VALUE,
				 arena_printf(delinear->arena, "unknown expression \"%s\"", name));
	delinear_add_stmt(delinear, stmt);
	memset(delinear->registers, 0, sizeof(delinear->registers));
	undeps_forget(delinear);
}

static void expr_read(struct delinear *delinear, const struct nlattr *attr);

static const struct room *tunnel_find(const struct nlattr *const *tb)
{
	const struct room *room;

	for (unsigned int i = 0; (room = room_at(i)); i++)
		if (room->tunnel && room->tunnel->type == attr_u32(tb[NFTA_RAMPART_INNER_TYPE]) &&
		    room->tunnel->size == attr_u32(tb[NFTA_RAMPART_INNER_HDRSIZE]) &&
		    room->tunnel->headers == attr_u32(tb[NFTA_RAMPART_INNER_FLAGS]))
			return room;
	return NULL;
}

/* dreg := what the expression within loads, of the packet that the packet carries */
static bool inner_read(struct delinear *delinear, const struct nlattr *const *tb)
{
	const struct room *tunnel = tunnel_find(tb);

	if (!tunnel || delinear->reading || !tb[NFTA_RAMPART_INNER_EXPR])
		return false;
	delinear->reading = tunnel;
	expr_read(delinear, tb[NFTA_RAMPART_INNER_EXPR]);
	delinear->reading = NULL;
	return true;
}

static const struct {
	const char *name;
	bool (*read)(struct delinear *delinear, const struct nlattr *const *tb);
} readers[] = {
	{ "immediate", immediate_read }, { "payload", payload_read }, { "cmp", cmp_read },
	{ "range", range_read }, { "bitwise", bitwise_read }, { "byteorder", byteorder_read },
	{ "lookup", lookup_read }, { "dynset", dynset_read }, { "objref", objref_read },
	{ "inner", inner_read },
};

static void expr_read(struct delinear *delinear, const struct nlattr *attr)
{
	const struct nlattr *tb[NFTA_EXPR_MAX + 1], *data[ROOM_ATTRS];
	const struct room *room = NULL;
	const char *name;

	attr_table_nested(attr, tb, NFTA_EXPR_MAX);
	name = attr_string(delinear->arena, tb[NFTA_EXPR_NAME]);
	if (!name)
		return;
	room_attr_table(tb[NFTA_EXPR_DATA], data);
	for (unsigned int i = 0; i < sizeof(readers) / sizeof(readers[0]); i++) {
		if (strcmp(readers[i].name, name))
			continue;
		if (!readers[i].read(delinear, data))
			unknown_read(delinear, name);
		return;
	}
	while ((room = room_by_expr(name, room)))
		if (room_read(delinear, room, data))
			return;
	unknown_read(delinear, name);
}

struct stmt *stmts_delinearize(struct delinear *delinear, const struct nlattr *single,
			       const struct nlattr *list)
{
	const struct nlattr *attr;

	if (single)
		expr_read(delinear, single);
	if (list)
		mnl_attr_for_each_nested(attr, list)
			expr_read(delinear, attr);
	return delinear->statements;
}

struct rule *rule_delinearize(struct delinear *delinear, const struct nlattr *const *tb)
{
	struct rule *rule = rule_new(delinear->arena);

	rule->handle = attr_u64(tb[NFTA_RULE_HANDLE]);
	rule->position = attr_u64(tb[NFTA_RULE_POSITION]);
	rule->comment = decode_comment(delinear->arena, tb[NFTA_RULE_USERDATA],
				       USERDATA_RULE_COMMENT);
	rule->statements = stmts_delinearize(delinear, NULL, tb[NFTA_RULE_EXPRESSIONS]);
	return rule;
}
