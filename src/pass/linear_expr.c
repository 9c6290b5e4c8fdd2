// SPDX-License-Identifier: GPL-2.0-or-later
/* Linearization of expressions: code that puts a value into a register. */
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <stdlib.h>
#include "pass/linear_parts.h"

bool needs_swap(const struct expr *expr)
{
	return expr->byteorder == BYTEORDER_HOST && expr->bits > 8 && expr->type &&
	       !datatype_is_string(expr->type);
}

int field_linearize(struct linear *linear, const struct expr *selector,
		    const struct field *field, uint32_t reg)
{
	if (instance_linearize(linear, selector->selector, reg) < 0)
		return -1;
	if (field->is_bits)
		bitwise_put(linear, reg, field_mask(linear->arena, selector, field), NULL);
	return 0;
}

/* The kernel shifts words of the host: what is wider than a byte is swapped around it. */
static void shift_bytes(struct linear *linear, uint32_t reg, unsigned int size,
			enum byteorder byteorder, unsigned int result, enum expr_op op,
			unsigned int count)
{
	bool swap = byteorder == BYTEORDER_BIG && size > 1;
	unsigned int words = size > 2 ? (size + 3) / 4 * 4 : size;

	if (swap)
		byteorder_put_shifted(linear, reg, words, NFT_BYTEORDER_NTOH);
	shift_put(linear, reg, words, op, count);
	if (swap && result > 1)
		byteorder_put_shifted(linear, reg, words, NFT_BYTEORDER_HTON);
}

static int selector_linearize(struct linear *linear, const struct expr *expr, uint32_t reg)
{
	struct field field;
	int down;

	if (!field_of(expr, &field) || !field.is_bits)
		return instance_linearize(linear, expr->selector, reg);
	if (field_linearize(linear, expr, &field, reg) < 0)
		return -1;
	down = field_move(&field, expr->bits);
	if (down)
		shift_bytes(linear, reg, field.size, BYTEORDER_BIG, (expr->bits + 7) / 8,
			    down > 0 ? OP_RSHIFT : OP_LSHIFT, abs(down));
	return 0;
}

static bool op_is_bool(const struct expr *expr)
{
	return expr->kind == EXPR_BINARY &&
	       (expr->op == OP_AND || expr->op == OP_OR || expr->op == OP_XOR);
}

/* Adds `OP constant` to what (reg & mask) ^ xor does already. */
static void masks_add(struct arena *arena, const struct expr *binary, struct expr **mask,
		      struct expr **xor)
{
	const struct expr *value = binary->pair.right;
	struct expr *ones, *others;

	if (binary->op == OP_XOR) {
		*xor = value_binary(arena, OP_XOR, *xor, value);
		return;
	}
	if (binary->op == OP_AND) {
		*mask = value_binary(arena, OP_AND, *mask, value);
		*xor = value_binary(arena, OP_AND, *xor, value);
		return;
	}
	ones = value_mask(arena, value->type, value->bits, value->bits);
	others = value_binary(arena, OP_XOR, ones, value);
	*mask = value_binary(arena, OP_AND, *mask, others);
	*xor = value_binary(arena, OP_AND, *xor, others);
	*xor = value_binary(arena, OP_OR, *xor, value);
}

const struct expr *bool_fold(struct arena *arena, const struct expr *expr, struct expr **mask,
			     struct expr **xor)
{
	const struct expr *chain[64], *operand = expr;
	unsigned int count = 0;

	while (op_is_bool(operand) && operand->pair.right->kind == EXPR_VALUE && count < sizeof(chain) / sizeof(chain[0])) {
		chain[count++] = operand;
		operand = operand->pair.left;
	}
	*mask = value_mask(arena, expr->type, expr->bits, expr->bits);
	(*mask)->byteorder = expr->byteorder;
	*xor = expr_value(arena, expr->location, expr->type, expr->bits, 0);
	(*xor)->byteorder = expr->byteorder;
	while (count)
		masks_add(arena, chain[--count], mask, xor);
	return operand;
}

/* A chain of & | ^ with constants is one operation, with the mask of a bit field too. */
static int bool_linearize(struct linear *linear, const struct expr *expr, uint32_t reg)
{
	const struct expr *operand;
	struct expr *mask, *xor;
	struct field field;

	operand = bool_fold(linear->arena, expr, &mask, &xor);
	if (operand->kind == EXPR_SELECTOR && field_of(operand, &field) && field.is_bits &&
	    !field.shift && operand->type == expr->type) {
		if (instance_linearize(linear, operand->selector, reg) < 0)
			return -1;
		mask = value_binary(linear->arena, OP_AND, mask,
				    value_mask(linear->arena, expr->type, expr->bits, operand->bits));
	} else if (loaded_linearize(linear, operand, expr, reg) < 0) {
		return -1;
	}
	bitwise_put(linear, reg, mask, xor);
	return 0;
}
int loaded_linearize(struct linear *linear, const struct expr *expr, const struct expr *like,
		     uint32_t reg)
{
	bool to_host = like->byteorder == BYTEORDER_HOST && expr->byteorder == BYTEORDER_BIG;
	bool to_big = like->byteorder == BYTEORDER_BIG && needs_swap(expr);

	if (expr_linearize(linear, expr, reg) < 0)
		return -1;
	if ((to_host && expr->bits > 8) || to_big)
		byteorder_put(linear, reg, (expr->bits + 7) / 8,
			      to_big ? NFT_BYTEORDER_HTON : NFT_BYTEORDER_NTOH);
	return 0;
}

/* Operands that are both loaded: each has a register. */
static int registers_linearize(struct linear *linear, const struct expr *expr, uint32_t reg)
{
	unsigned int mark = linear->next_register;
	uint32_t other;

	if (loaded_linearize(linear, expr->pair.left, expr, reg) < 0)
		return -1;
	other = register_get(linear, expr->bits);
	if (loaded_linearize(linear, expr->pair.right, expr, other) < 0)
		return -1;
	registers_put(linear, reg, other, expr->op, (expr->bits + 7) / 8);
	linear->next_register = mark;
	return 0;
}

static int binary_linearize(struct linear *linear, const struct expr *expr, uint32_t reg)
{
	unsigned int size = (expr->bits + 7) / 8;

	if (op_is_bool(expr) && expr->pair.right->kind != EXPR_VALUE)
		return registers_linearize(linear, expr, reg);
	if (op_is_bool(expr))
		return bool_linearize(linear, expr, reg);
	if (loaded_linearize(linear, expr->pair.left, expr, reg) < 0)
		return -1;
	shift_bytes(linear, reg, size, expr->byteorder, size, expr->op,
		    value_number(expr->pair.right));
	return 0;
}

/* In a set of intervals every part is big endian, and said to be even where it is one byte. */
static bool part_is_swapped(const struct expr *part)
{
	return part->byteorder == BYTEORDER_HOST && part->type && !datatype_is_string(part->type);
}

static unsigned int part_slots(const struct expr *part)
{
	return (part->bits + 31) / 32;
}

static int concat_linearize(struct linear *linear, const struct expr *concat,
			    const struct set *set, uint32_t reg)
{
	unsigned int slot = register_slot(reg);

	expr_list_for_each(part, concat) {
		if (expr_linearize(linear, part, register_at(slot)) < 0)
			return -1;
		if (set && set->flags & NFT_SET_INTERVAL && part_is_swapped(part))
			byteorder_put(linear, register_at(slot), (part->bits + 7) / 8,
				      NFT_BYTEORDER_HTON);
		slot += part_slots(part);
	}
	return 0;
}

int key_linearize(struct linear *linear, const struct expr *key, const struct set *set,
		  uint32_t reg)
{
	struct field field;
	int result;

	if (key->kind == EXPR_CONCAT)
		return concat_linearize(linear, key, set, reg);
	if (set->flags & NFT_SET_ANONYMOUS && field_of(key, &field) && field.is_bits &&
	    !set_has_wildcard(set))
		result = field_linearize(linear, key, &field, reg);
	else
		result = expr_linearize(linear, key, reg);
	if (result < 0)
		return -1;
	if (set->flags & NFT_SET_INTERVAL && needs_swap(key))
		byteorder_put(linear, reg, (key->bits + 7) / 8, NFT_BYTEORDER_HTON);
	return 0;
}

/* The key is looked up from where the data goes; a verdict's register holds no key. */
static int map_linearize(struct linear *linear, const struct expr *map, uint32_t reg)
{
	const struct expr *ref = map->pair.right;
	unsigned int mark = linear->next_register;
	uint32_t sreg = reg;

	if (reg == NFT_REG_VERDICT)
		sreg = register_get_expr(linear, map->pair.left);
	if (key_linearize(linear, map->pair.left, ref->set_ref.set, sreg) < 0)
		return -1;
	linear->next_register = mark;
	lookup_put(linear, ref, sreg, reg, false);
	return 0;
}

int expr_linearize(struct linear *linear, const struct expr *expr, uint32_t reg)
{
	switch (expr->kind) {
	case EXPR_VALUE:
	case EXPR_PREFIX:
		immediate_put(linear, reg, expr);
		return 0;
	case EXPR_VERDICT:
		verdict_put(linear, expr);
		return 0;
	case EXPR_SELECTOR:
		return selector_linearize(linear, expr, reg);
	case EXPR_CONCAT:
		return concat_linearize(linear, expr, NULL, reg);
	case EXPR_BINARY:
		return binary_linearize(linear, expr, reg);
	case EXPR_MAP:
		return map_linearize(linear, expr, reg);
	default:
		diag_error(linear->diag, &expr->location, "a %s cannot be put into a register",
			   expr_kind_name(expr->kind));
		return -1;
	}
}
