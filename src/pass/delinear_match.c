// SPDX-License-Identifier: GPL-2.0-or-later
/* Makes matches of comparisons: of values, flags, prefixes and ranges. */
#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include "pass/delinear.h"
#include "pass/payload.h"
#include "type/types.h"
#include "wire/decode_part.h"

#define CONCAT_BYTES_MAX 96	/* a key's 64, and room for one value more */

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
		    !value_compare(value, value_binary(delinear->arena, OP_AND, value, mask)) &&
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
	return operand->kind == EXPR_SELECTOR && room_is_extension(operand->selector->room);
}

/* What @size bytes of the packet say of @field, which ends @shift bits before their end. */
static struct expr *field_constant(struct delinear *delinear, const struct expr *field,
				   const void *bytes, unsigned int size, unsigned int shift)
{
	const struct expr *amount = expr_value(delinear->arena, nowhere, &type_integer, 32, shift);
	struct expr *value = expr_value_bytes(delinear->arena, nowhere, &type_integer, BYTEORDER_BIG,
					      size * 8, bytes);

	value = value_binary(delinear->arena, OP_RSHIFT, value, amount);
	delinear_retype(value, field->type, BYTEORDER_BIG, field->bits);
	return value;
}

static struct expr *moved_down(struct arena *arena, const struct expr *value, unsigned int shift,
			       const struct expr *field)
{
	const struct expr *amount = expr_value(arena, nowhere, &type_integer, 32, shift);
	struct expr *moved = value_binary(arena, OP_RSHIFT, value, amount);

	delinear_retype(moved, field->type, BYTEORDER_BIG, field->bits);
	return moved;
}

/* Some bits of a field that is bits itself: the narrowest one around the mask, under what the mask has of it. */
static bool compare_field_masked(struct delinear *delinear, const struct register_content *content,
				 enum expr_op op, const struct expr *value)
{
	unsigned int width = content->mask->bits, shift;
	const struct expr *mask = content->mask;

	for (unsigned int bits = 2; bits < width; bits++) {
		for (unsigned int low = 0; low + bits <= width; low++) {
			struct expr *around = value_mask(delinear->arena, mask->type, width, bits), *field;

			around = value_binary(delinear->arena, OP_RSHIFT, around,
					      expr_value(delinear->arena, nowhere, &type_integer, 32,
							 width - bits - low));
			if (value_compare(mask, value_binary(delinear->arena, OP_AND, mask, around)))
				continue;
			field = payload_resolve_bits(delinear, content->operand, around, &shift);
			if (!field)
				continue;
			undeps_use(delinear, field);
			match_add(delinear, binary_tree(delinear->arena, field,
							moved_down(delinear->arena, mask, shift, field),
							expr_value(delinear->arena, nowhere, field->type,
								   field->bits, 0)),
				  op, moved_down(delinear->arena, value, shift, field));
			return true;
		}
	}
	return false;
}

/* Bits of a header: a field of their own, or a field under a mask. */
static bool compare_payload_masked(struct delinear *delinear,
				   const struct register_content *content, enum expr_op op,
				   const void *bytes, unsigned int size)
{
	struct expr *operand = content->operand, *field = NULL, *value;
	unsigned int shift = 0;
	bool is_within;

	if (size != (content->mask->bits + 7u) / 8)
		return false;
	value = expr_value_bytes(delinear->arena, nowhere, &type_integer, content->mask->byteorder,
				 size * 8, bytes);
	is_within = !value_compare(value, value_binary(delinear->arena, OP_AND, value, content->mask));
	if (value_is_zero(content->flip) && is_within)
		field = payload_resolve_bits(delinear, operand, content->mask, &shift);
	if (field) {
		undeps_use(delinear, field);
		match_add(delinear, field, op, field_constant(delinear, field, bytes, size, shift));
		return true;
	}
	if (operand_is_extension(operand) && value_is_zero(content->flip) && is_within &&
	    compare_field_masked(delinear, content, op, value))
		return true;
	value = expr_value_bytes(delinear->arena, nowhere, &type_integer, operand->byteorder,
				 size * 8, bytes);
	field = payload_resolve(delinear, expr_copy(delinear->arena, operand));
	compare_masked(delinear, field, constant_typed(delinear, content->mask, field),
		       constant_typed(delinear, content->flip, field), op,
		       constant_typed(delinear, value, field));
	return true;
}

/* The difference of two registers is zero, or not. */
static bool compare_difference(struct delinear *delinear, struct expr *expr, enum expr_op op,
			       const uint8_t *bytes, unsigned int size)
{
	if (expr->kind != EXPR_BINARY || expr->op != OP_XOR ||
	    (expr->pair.right->kind != EXPR_SELECTOR && expr->pair.right->kind != EXPR_BINARY) ||
	    (op != OP_EQ && op != OP_NEQ))
		return false;
	for (unsigned int i = 0; i < size; i++)
		if (bytes[i])
			return false;
	match_add(delinear, expr->pair.left, op, expr->pair.right);
	return true;
}

/* Are all of the operand's bits compared, as they are, with @size bytes? */
static bool masks_nothing(const struct register_content *content, unsigned int size)
{
	return value_is_zero(content->flip) && size == (content->mask->bits + 7u) / 8 &&
	       value_prefix_length(content->mask) == (int)content->mask->bits;
}

bool match_compare(struct delinear *delinear, const struct register_content *content,
		   enum expr_op op, const void *bytes, unsigned int size)
{
	struct expr *left, *value;
	struct payload payload;

	if (compare_difference(delinear, content->expr, op, bytes, size))
		return true;
	if (content->operand && !content->shift && payload_is_raw(content->operand, &payload) &&
	    masks_nothing(content, size))
		return payload_match(delinear, content->operand, op, bytes, size);
	if (content->operand && !content->shift && (payload_is_raw(content->operand, &payload) ||
				 operand_is_extension(content->operand)))
		return compare_payload_masked(delinear, content, op, bytes, size);
	if (payload_is_raw(content->expr, &payload))
		return payload_match(delinear, content->expr, op, bytes, size);
	if (!content->operand || content->shift) {
		left = payload_resolve(delinear, expr_copy(delinear->arena, content->expr));
		compare_plain(delinear, left, op, bytes, size);
		return true;
	}
	left = payload_resolve(delinear, expr_copy(delinear->arena, content->operand));
	value = constant_new(delinear, left, bytes, size);
	if (value->kind != EXPR_VALUE)
		return false;
	compare_masked(delinear, left, constant_typed(delinear, content->mask, left),
		       constant_typed(delinear, content->flip, left), op, value);
	return true;
}

void match_range(struct delinear *delinear, const struct register_content *content,
		 enum expr_op op, const void *low, const void *high, unsigned int size)
{
	struct expr *left = NULL, *range, *first, *last;
	unsigned int shift = 0;

	if (content->operand && !content->shift && value_is_zero(content->flip) &&
	    size == (content->mask->bits + 7u) / 8)
		left = payload_resolve_bits(delinear, content->operand, content->mask, &shift);
	if (left) {
		undeps_use(delinear, left);
		first = field_constant(delinear, left, low, size, shift);
		last = field_constant(delinear, left, high, size, shift);
	} else {
		left = payload_resolve(delinear, expr_copy(delinear->arena, content->expr));
		first = constant_new(delinear, left, low, size);
		last = constant_new(delinear, left, high, size);
	}
	range = expr_pair(delinear->arena, EXPR_RANGE, OP_IMPLICIT, nowhere, first, last);
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
	constant->type = left->kind == EXPR_BINARY && left->type == &type_raw ? &type_integer :
									       left->type;
	if (constant->bits != left->bits)
		value_resize(constant, left->bits);
}

/* Flags joined by | as the one value they are. */
static struct expr *part_value(struct arena *arena, struct expr *part)
{
	if (part->kind != EXPR_BINARY || part->op != OP_OR)
		return part;
	return value_binary(arena, OP_OR, part_value(arena, part->pair.left),
			    part_value(arena, part->pair.right));
}

/* The bytes of a concatenation's first or last value, as the kernel has them; false: unknown. */
static bool concat_bytes(struct arena *arena, const struct expr *concat, bool is_interval,
			 bool last, uint8_t *bytes, unsigned int *size)
{
	*size = 0;
	expr_list_for_each(item, concat) {
		struct expr *part = part_value(arena, item), *bound;

		if (part->kind != EXPR_VALUE && part->kind != EXPR_RANGE && part->kind != EXPR_PREFIX)
			return false;
		bound = interval_bound(arena, part, part->type->bits ? part->type->bits : part->bits,
				       last);
		bound = expr_copy(arena, bound);
		if (bound->kind != EXPR_VALUE || *size + EXPR_VALUE_BYTES > CONCAT_BYTES_MAX)
			return false;
		memset(bytes + *size, 0, EXPR_VALUE_BYTES);
		if (is_interval)
			bound->byteorder = BYTEORDER_BIG;
		value_to_register(bound, bytes + *size);
		*size += (bound->bits + 31) / 32 * 4;
	}
	return true;
}

static const struct datatype *concat_type(struct arena *arena, const struct expr *concat)
{
	const struct datatype *types[FORM_PARTS_MAX];
	unsigned int count = 0;

	expr_list_for_each(part, concat)
		if (count < FORM_PARTS_MAX)
			types[count++] = part->type ? part->type : &type_integer;
	return datatype_concat(arena, types, count);
}

/* Types without a width of their own said little of the parts: now the key's parts do. */
static struct expr *concat_adopt(struct arena *arena, struct expr *key, const struct expr *left,
				 bool is_interval)
{
	uint8_t low[CONCAT_BYTES_MAX], high[CONCAT_BYTES_MAX];
	struct data_form form;
	struct expr *adopted;
	unsigned int size;

	if (!concat_bytes(arena, key, is_interval, false, low, &size) ||
	    !concat_bytes(arena, key, is_interval, true, high, &size))
		return key;
	form_init(&form, concat_type(arena, left), left, NULL, BYTEORDER_BIG, size);
	for (unsigned int i = 0; i < form.count && is_interval; i++)
		if (!datatype_is_string(form.part[i].type))
			form.part[i].byteorder = BYTEORDER_BIG;
	adopted = form_decode_range(arena, &form, low, is_interval ? high : NULL, size);
	return adopted ? adopted : key;
}

void set_adopt(struct arena *arena, struct set *set, const struct expr *left, unsigned int shift)
{
	bool is_interval = set->flags & NFT_SET_INTERVAL;

	if (!set->elements)
		return;
	expr_list_for_each(item, set->elements) {
		struct expr **key = &item->element->key;

		if ((*key)->kind == EXPR_CONCAT && left->kind == EXPR_CONCAT)
			*key = concat_adopt(arena, *key, left, is_interval);
		else
			constant_adopt(*key, left, shift);
	}
}
