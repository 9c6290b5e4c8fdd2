// SPDX-License-Identifier: GPL-2.0-or-later
/* Makes matches of comparisons: of values, flags, prefixes and ranges. */
#include <string.h>
#include "pass/delinear.h"
#include "pass/payload.h"

static const struct location nowhere;

static struct stmt *last_stmt(struct delinear *delinear)
{
	struct stmt *stmt = delinear->statements;

	while (stmt && stmt->next)
		stmt = stmt->next;
	return stmt;
}

/* `x >= 5 x <= 9` is how the kernel is told `x 5-9`. */
static bool range_close(struct delinear *delinear, const struct expr *left, struct expr *right)
{
	struct stmt *stmt = last_stmt(delinear);
	struct expr *range;

	if (!stmt || stmt->kind != STMT_MATCH || stmt->expr->kind != EXPR_RELATION ||
	    stmt->expr->op != OP_GTE || !expr_equal(stmt->expr->pair.left, left))
		return false;
	range = expr_pair(delinear->arena, EXPR_RANGE, OP_IMPLICIT, nowhere,
			  stmt->expr->pair.right, right);
	range->type = right->type;
	range->byteorder = right->byteorder;
	range->bits = right->bits;
	stmt->expr->pair.right = range;
	stmt->expr->op = OP_EQ;
	return true;
}

static void match_new(struct delinear *delinear, struct expr *expr)
{
	struct stmt *stmt = stmt_new(delinear->arena, STMT_MATCH, nowhere);

	stmt->expr = expr;
	delinear_add_stmt(delinear, stmt);
	undeps_learn(delinear, stmt);
}

void match_add(struct delinear *delinear, struct expr *left, enum expr_op op, struct expr *right)
{
	if (op == OP_LTE && range_close(delinear, left, right))
		return;
	match_new(delinear, expr_pair(delinear->arena, EXPR_RELATION, op, nowhere, left, right));
}

static struct expr *prefix_new(struct arena *arena, struct expr *value, unsigned int length)
{
	struct expr *prefix = expr_new(arena, EXPR_PREFIX, nowhere);

	prefix->type = value->type;
	prefix->byteorder = value->byteorder;
	prefix->bits = value->bits;
	prefix->prefix.operand = value;
	prefix->prefix.length = length;
	return prefix;
}

static struct expr *constant_new(struct delinear *delinear, const struct expr *left,
				 const void *bytes, unsigned int size)
{
	const struct datatype *type = left->type ? left->type : &type_integer;
	uint8_t padded[EXPR_VALUE_BYTES] = { 0 };
	unsigned int bits = left->bits;
	bool is_begin;
	struct expr *value;

	if (size > sizeof(padded))
		size = sizeof(padded);
	if (!bits || bits > sizeof(padded) * 8)
		bits = size * 8;
	memcpy(padded, bytes, size);
	/* A string that its end is compared with is whole: so iptables-nft has names of interfaces. */
	is_begin = datatype_is_string(type) && size * 8 < bits && !memchr(bytes, '\0', size);
	value = expr_value_bytes(delinear->arena, nowhere, type, left->byteorder,
				 is_begin ? size * 8 : bits, padded);
	if (is_begin)
		value->flags |= EXPR_F_WILDCARD;
	if (size * 8 >= bits || datatype_is_string(type))
		return value;
	return prefix_new(delinear->arena, value, size * 8);
}

static bool is_flags(const struct expr *expr)
{
	return expr->type && expr->type->is_bitmask;
}

static void compare_plain(struct delinear *delinear, struct expr *left, enum expr_op op,
			  const void *bytes, unsigned int size)
{
	struct expr *right = constant_new(delinear, left, bytes, size);
	struct payload payload;

	if (is_flags(left) && !payload_of(left, &payload))
		right = flags_union(delinear->arena, right);
	match_add(delinear, left, op, right);
}

/* Flags under a mask: any of them, none of them, or exactly these of those. */
static bool compare_flags(struct delinear *delinear, struct expr *left, struct expr *mask,
			  enum expr_op op, struct expr *value)
{
	struct arena *arena = delinear->arena;
	struct expr *expr;

	if (op != OP_EQ && op != OP_NEQ)
		return false;
	if (value_is_zero(value)) {
		match_add(delinear, left, op == OP_EQ ? OP_NEG : OP_IMPLICIT,
			  flags_list(arena, mask));
		return true;
	}
	if (flags_list(arena, mask) == mask && !value_compare(mask, value))
		return false;
	expr = expr_new(arena, EXPR_FLAG_MATCH, nowhere);
	expr->op = op;
	expr->flag_match.left = left;
	expr->flag_match.value = flags_list(arena, value);
	expr->flag_match.mask = flags_list(arena, mask);
	match_new(delinear, expr);
	return true;
}

/* (left & mask) ^ flip OP value; all are typed as @left is. */
static void compare_masked(struct delinear *delinear, struct expr *left, struct expr *mask,
			   struct expr *flip, enum expr_op op, struct expr *value)
{
	int length = value_prefix_length(mask);

	if (value_is_zero(flip)) {
		if (is_flags(left) && compare_flags(delinear, left, mask, op, value))
			return;
		if (length >= 0 && left->type && left->type->prefix_ok &&
		    (op == OP_EQ || op == OP_NEQ)) {
			match_add(delinear, left, op, prefix_new(delinear->arena, value, length));
			return;
		}
	}
	match_add(delinear, binary_tree(delinear->arena, left, mask, flip), op,
		  is_flags(left) ? flags_union(delinear->arena, value) : value);
}

static struct expr *constant_typed(struct delinear *delinear, const struct expr *constant,
				   const struct expr *like)
{
	struct expr *copy = expr_copy(delinear->arena, constant);

	delinear_retype(copy, like->type ? like->type : &type_integer, like->byteorder, like->bits);
	return copy;
}

static bool operand_is_extension(const struct expr *operand)
{
	return operand->kind == EXPR_SELECTOR && operand->selector->room->expr &&
	       !strcmp(operand->selector->room->expr, "exthdr");
}

/* Bits of a header: a field of their own, or a field under a mask. */
static void compare_payload_masked(struct delinear *delinear,
				   const struct register_content *content, enum expr_op op,
				   const void *bytes, unsigned int size)
{
	struct expr *operand = content->operand, *field = NULL, *value;
	const struct expr *amount;
	unsigned int shift = 0;

	if (size != (content->mask->bits + 7u) / 8)
		return;
	value = expr_value_bytes(delinear->arena, nowhere, &type_integer, operand->byteorder,
				 size * 8, bytes);
	if (value_is_zero(content->flip))
		field = payload_resolve_bits(delinear, operand, content->mask, &shift);
	if (field) {
		undeps_use(delinear, field);
		amount = expr_value(delinear->arena, nowhere, &type_integer, 32, shift);
		value = value_binary(delinear->arena, OP_RSHIFT, value, amount);
		delinear_retype(value, field->type, BYTEORDER_BIG, field->bits);
		match_add(delinear, field, op, value);
		return;
	}
	field = payload_resolve(delinear, expr_copy(delinear->arena, operand));
	compare_masked(delinear, field, constant_typed(delinear, content->mask, field),
		       constant_typed(delinear, content->flip, field), op,
		       constant_typed(delinear, value, field));
}

void match_compare(struct delinear *delinear, const struct register_content *content,
		   enum expr_op op, const void *bytes, unsigned int size)
{
	struct expr *left, *value;
	struct payload payload;

	if (content->operand && (payload_is_raw(content->operand, &payload) ||
				 operand_is_extension(content->operand))) {
		compare_payload_masked(delinear, content, op, bytes, size);
		return;
	}
	if (payload_is_raw(content->expr, &payload)) {
		payload_match(delinear, content->expr, op, bytes, size);
		return;
	}
	if (!content->operand) {
		left = payload_resolve(delinear, expr_copy(delinear->arena, content->expr));
		compare_plain(delinear, left, op, bytes, size);
		return;
	}
	left = payload_resolve(delinear, expr_copy(delinear->arena, content->operand));
	value = constant_new(delinear, left, bytes, size);
	if (value->kind == EXPR_VALUE)
		compare_masked(delinear, left, constant_typed(delinear, content->mask, left),
			       constant_typed(delinear, content->flip, left), op, value);
}

void match_range(struct delinear *delinear, const struct register_content *content,
		 enum expr_op op, const void *low, const void *high, unsigned int size)
{
	struct expr *left = payload_resolve(delinear, expr_copy(delinear->arena, content->expr));
	struct expr *range;

	range = expr_pair(delinear->arena, EXPR_RANGE, OP_IMPLICIT, nowhere,
			  constant_new(delinear, left, low, size),
			  constant_new(delinear, left, high, size));
	range->type = left->type;
	range->byteorder = left->byteorder;
	range->bits = left->bits;
	match_add(delinear, left, op, range);
}

static void constant_adopt(struct expr *constant, const struct expr *left, unsigned int shift)
{
	struct expr *amount, *shifted;
	struct arena *arena;

	if (constant->kind == EXPR_RANGE) {
		constant_adopt(constant->pair.left, left, shift);
		constant_adopt(constant->pair.right, left, shift);
		return;
	}
	if (constant->kind == EXPR_PREFIX) {
		constant_adopt(constant->prefix.operand, left, shift);
		return;
	}
	if (constant->kind != EXPR_VALUE || !left->type || constant->flags & EXPR_F_WILDCARD)
		return;
	if (constant->byteorder != BYTEORDER_NONE && left->byteorder == BYTEORDER_HOST &&
	    constant->type->byteorder != BYTEORDER_NONE)
		constant->byteorder = BYTEORDER_HOST;
	if (shift) {
		arena = arena_new();
		amount = expr_value(arena, nowhere, &type_integer, 32, shift);
		shifted = value_binary(arena, OP_RSHIFT, constant, amount);
		memcpy(constant->value.bytes, shifted->value.bytes, sizeof(constant->value.bytes));
		arena_free(arena);
	}
	constant->type = left->type;
	if (constant->bits != left->bits)
		value_resize(constant, left->bits);
}

static void key_adopt(struct expr *key, const struct expr *left, unsigned int shift)
{
	const struct expr *part;

	if (key->kind != EXPR_CONCAT || left->kind != EXPR_CONCAT) {
		constant_adopt(key, left, shift);
		return;
	}
	part = left->list->first;
	for (struct expr *item = key->list->first; item && part; item = item->next) {
		constant_adopt(item, part, 0);
		part = part->next;
	}
}

void set_adopt(struct set *set, const struct expr *left, unsigned int shift)
{
	if (!set->elements)
		return;
	expr_list_for_each(item, set->elements)
		if (item->kind == EXPR_ELEMENT)
			key_adopt(item->element->key, left, shift);
}
