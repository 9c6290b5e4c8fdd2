// SPDX-License-Identifier: GPL-2.0-or-later
/* Reads the kernel expressions that move data between registers, sets and statements. */
#include <linux/netfilter/nf_tables.h>
#include <string.h>
#include "pass/delinear_expr.h"
#include "pass/payload.h"
#include "wire/attr.h"
#include "wire/decode_part.h"

static const struct location nowhere;

static void verdict_add(struct delinear *delinear, struct expr *expr)
{
	struct stmt *stmt = stmt_new(delinear->arena, STMT_VERDICT, nowhere);

	stmt->expr = expr;
	delinear_add_stmt(delinear, stmt);
}

/* dreg := data */
bool immediate_read(struct delinear *delinear, const struct nlattr *const *tb)
{
	const struct nlattr *data[NFTA_DATA_MAX + 1];
	struct expr *expr;

	attr_table_nested(tb[NFTA_IMMEDIATE_DATA], data, NFTA_DATA_MAX);
	if (data[NFTA_DATA_VERDICT]) {
		expr = decode_verdict(delinear->arena, delinear->table, data[NFTA_DATA_VERDICT]);
		if (expr)
			verdict_add(delinear, expr);
		return expr;
	}
	if (!data[NFTA_DATA_VALUE] || attr_size(data[NFTA_DATA_VALUE]) > EXPR_VALUE_BYTES)
		return false;
	expr = expr_value_bytes(delinear->arena, nowhere, &type_integer, BYTEORDER_BIG,
				attr_size(data[NFTA_DATA_VALUE]) * 8,
				attr_bytes(data[NFTA_DATA_VALUE]));
	delinear_set_register(delinear, attr_u32(tb[NFTA_IMMEDIATE_DREG]), expr);
	return true;
}

/* dreg := packet, or packet := sreg */
bool payload_read(struct delinear *delinear, const struct nlattr *const *tb)
{
	struct payload payload = {
		.tunnel = delinear->reading,
		.base = attr_u32(tb[NFTA_PAYLOAD_BASE]),
		.offset = attr_u32(tb[NFTA_PAYLOAD_OFFSET]) * 8,
		.bits = attr_u32(tb[NFTA_PAYLOAD_LEN]) * 8,
	};
	const struct register_content *source;
	struct expr *expr;

	if (tb[NFTA_PAYLOAD_SREG]) {
		source = delinear_register_raw(delinear, attr_u32(tb[NFTA_PAYLOAD_SREG]));
		if (!source || !source->expr)
			return false;
		payload_store(delinear, &payload, source);
		return true;
	}
	expr = delinear_payload(delinear, &payload);
	if (expr)
		delinear_set_register(delinear, attr_u32(tb[NFTA_PAYLOAD_DREG]), expr);
	return expr;
}

/* verdict := sreg OP data ? continue : break */
bool cmp_read(struct delinear *delinear, const struct nlattr *const *tb)
{
	static const enum expr_op ops[] = {
		[NFT_CMP_EQ] = OP_EQ, [NFT_CMP_NEQ] = OP_NEQ, [NFT_CMP_LT] = OP_LT,
		[NFT_CMP_LTE] = OP_LTE, [NFT_CMP_GT] = OP_GT, [NFT_CMP_GTE] = OP_GTE,
	};
	const struct nlattr *data[NFTA_DATA_MAX + 1];
	const struct register_content *content;
	uint32_t op = attr_u32(tb[NFTA_CMP_OP]);

	attr_table_nested(tb[NFTA_CMP_DATA], data, NFTA_DATA_MAX);
	content = delinear_register_raw(delinear, attr_u32(tb[NFTA_CMP_SREG]));
	if (!content || !content->expr || !data[NFTA_DATA_VALUE] ||
	    op >= sizeof(ops) / sizeof(ops[0]))
		return false;
	return match_compare(delinear, content, ops[op], attr_bytes(data[NFTA_DATA_VALUE]),
			     attr_size(data[NFTA_DATA_VALUE]));
}

/* verdict := from <= sreg <= to ? continue : break */
bool range_read(struct delinear *delinear, const struct nlattr *const *tb)
{
	const struct nlattr *from[NFTA_DATA_MAX + 1], *to[NFTA_DATA_MAX + 1];
	const struct register_content *content;

	attr_table_nested(tb[NFTA_RANGE_FROM_DATA], from, NFTA_DATA_MAX);
	attr_table_nested(tb[NFTA_RANGE_TO_DATA], to, NFTA_DATA_MAX);
	content = delinear_register_raw(delinear, attr_u32(tb[NFTA_RANGE_SREG]));
	if (!content || !content->expr || !from[NFTA_DATA_VALUE] || !to[NFTA_DATA_VALUE] ||
	    attr_size(from[NFTA_DATA_VALUE]) != attr_size(to[NFTA_DATA_VALUE]))
		return false;
	match_range(delinear, content,
		    attr_u32(tb[NFTA_RANGE_OP]) == NFT_RANGE_NEQ ? OP_NEQ : OP_EQ,
		    attr_bytes(from[NFTA_DATA_VALUE]), attr_bytes(to[NFTA_DATA_VALUE]),
		    attr_size(from[NFTA_DATA_VALUE]));
	return true;
}

static struct expr *set_ref(struct delinear *delinear, const struct nlattr *name)
{
	struct expr *ref = expr_new(delinear->arena, EXPR_SET_REF, nowhere);

	ref->set_ref.name = attr_string(delinear->arena, name);
	if (!ref->set_ref.name)
		return NULL;
	ref->set_ref.set = set_find(delinear->table, ref->set_ref.name);
	if (ref->set_ref.set)
		ref->type = ref->set_ref.set->key_type;
	return ref;
}

/* A set's elements are typed by the key that is looked up; what they take of a concatenation is the rule's. */
static void key_lend(struct delinear *delinear, struct set *set, const struct expr *key,
		     unsigned int shift)
{
	set_adopt(delinear->arena, set, key, shift);
	if (key->kind == EXPR_CONCAT || (key->type && key->type->type_count))
		delinear->lends = true;
}

/* The key of a lookup; the elements of an anonymous set are typed by it. */
static struct expr *key_read(struct delinear *delinear, uint32_t reg, struct set *set)
{
	const struct register_content *content = delinear_register_raw(delinear, reg);
	unsigned int shift = 0;
	struct expr *key;
	int left;

	if (content && content->operand && value_is_zero(content->flip) &&
	    !(set && set->key_type->type_count)) {
		key = payload_resolve_bits(delinear, content->operand, content->mask, &shift);
		left = (int)shift - content->shift;
		if (key && content->shift >= 0 && left >= 0 &&
		    (!left || (set && set_is_anonymous(set)))) {
			undeps_use(delinear, key);
			if (set && set_is_anonymous(set))
				key_lend(delinear, set, key, left);
			return key;
		}
	}
	key = delinear_register(delinear, reg, set ? set->key_bits : 0);
	if (key && set && set_is_anonymous(set))
		key_lend(delinear, set, key, 0);
	return key;
}

static struct expr *map_new(struct delinear *delinear, struct expr *key, struct expr *ref,
			    uint8_t flags)
{
	struct expr *map = expr_pair(delinear->arena, EXPR_MAP, OP_IMPLICIT, nowhere, key, ref);
	const struct set *set = ref->set_ref.set;

	map->flags = flags;
	if (set && set->data_type) {
		map->type = set->data_type;
		map->byteorder = set->data_type->byteorder ? set->data_type->byteorder :
							     set->data_byteorder;
		map->bits = set->data_bits;
	}
	return map;
}

/* dreg := set[sreg], or verdict := sreg in set ? continue : break */
bool lookup_read(struct delinear *delinear, const struct nlattr *const *tb)
{
	struct expr *ref = set_ref(delinear, tb[NFTA_LOOKUP_SET]), *key;
	uint32_t dreg = attr_u32(tb[NFTA_LOOKUP_DREG]);
	bool is_inverted = attr_u32(tb[NFTA_LOOKUP_FLAGS]) & NFT_LOOKUP_F_INV;

	if (!ref)
		return false;
	key = key_read(delinear, attr_u32(tb[NFTA_LOOKUP_SREG]), ref->set_ref.set);
	if (!key)
		return false;
	if (!tb[NFTA_LOOKUP_DREG])
		match_add(delinear, key, is_inverted ? OP_NEQ : OP_EQ, ref);
	else if (dreg == NFT_REG_VERDICT)
		verdict_add(delinear, map_new(delinear, key, ref, EXPR_F_VMAP));
	else
		delinear_set_register(delinear, dreg, map_new(delinear, key, ref, 0));
	return true;
}

/* set[key] := data, with statements of its own */
bool dynset_read(struct delinear *delinear, const struct nlattr *const *tb)
{
	struct expr *ref = set_ref(delinear, tb[NFTA_DYNSET_SET_NAME]), *key;
	struct delinear inner = *delinear;
	const struct set *set;
	struct stmt *stmt;

	if (!ref)
		return false;
	set = ref->set_ref.set;
	key = delinear_register(delinear, attr_u32(tb[NFTA_DYNSET_SREG_KEY]),
				set ? set->key_bits : 0);
	if (!key)
		return false;
	stmt = stmt_new(delinear->arena, STMT_SET_UPDATE, nowhere);
	stmt->update->op = attr_u32(tb[NFTA_DYNSET_OP]);
	stmt->update->set = ref;
	stmt->update->key = key;
	stmt->update->timeout = attr_u64(tb[NFTA_DYNSET_TIMEOUT]);
	stmt->update->meter = set && set_is_anonymous(set);
	if (tb[NFTA_DYNSET_SREG_DATA]) {
		stmt->update->data = delinear_register(delinear,
						      attr_u32(tb[NFTA_DYNSET_SREG_DATA]),
						      set ? set->data_bits : 0);
		if (stmt->update->data && set && set->data_type)
			delinear_retype(stmt->update->data, set->data_type, set->data_byteorder,
					set->data_bits);
	}
	inner.statements = NULL;
	inner.statements_last = &inner.statements;
	stmt->update->statements = stmts_delinearize(&inner, tb[NFTA_DYNSET_EXPR],
						    tb[NFTA_DYNSET_EXPRESSIONS]);
	delinear_add_stmt(delinear, stmt);
	undeps_forget(delinear);
	return true;
}

/* runs the object of that name, or the one that set[sreg] says */
bool objref_read(struct delinear *delinear, const struct nlattr *const *tb)
{
	struct stmt *stmt = stmt_new(delinear->arena, STMT_OBJREF, nowhere);
	struct expr *ref, *key;

	if (tb[NFTA_OBJREF_IMM_NAME]) {
		stmt->objref.type = attr_u32(tb[NFTA_OBJREF_IMM_TYPE]);
		stmt->objref.name = expr_symbol(delinear->arena, nowhere, SYMBOL_STRING,
						attr_string(delinear->arena,
							    tb[NFTA_OBJREF_IMM_NAME]));
	} else {
		ref = set_ref(delinear, tb[NFTA_OBJREF_SET_NAME]);
		key = ref ? key_read(delinear, attr_u32(tb[NFTA_OBJREF_SET_SREG]),
				     ref->set_ref.set) : NULL;
		if (!key)
			return false;
		if (ref->set_ref.set)
			stmt->objref.type = ref->set_ref.set->object_type;
		stmt->objref.name = map_new(delinear, key, ref, 0);
	}
	delinear_add_stmt(delinear, stmt);
	undeps_forget(delinear);
	return true;
}

bool assign_read(struct delinear *delinear, struct expr *target, uint32_t sreg)
{
	struct expr *value = delinear_register(delinear, sreg, 0);
	struct stmt *stmt;

	if (!value)
		return false;
	if (value->kind == EXPR_VALUE && target->type)
		delinear_retype(value, target->type, target->byteorder, target->bits);
	if (value->kind == EXPR_VALUE && target->type && target->type->is_bitmask)
		value = flags_list(delinear->arena, value);
	stmt = stmt_new(delinear->arena, STMT_ASSIGN, nowhere);
	stmt->assign.target = target;
	stmt->assign.value = value;
	delinear_add_stmt(delinear, stmt);
	undeps_forget(delinear);
	return true;
}
