// SPDX-License-Identifier: GPL-2.0-or-later
/* Reads bitwise and byteorder expressions, and tells masks from flags and prefixes. */
#include <linux/netfilter/nf_tables.h>
#include <string.h>
#include <uapi/linux/netfilter/rampart.h>
#include "pass/delinear_expr.h"
#include "wire/attr.h"

static const struct location nowhere;

static bool is_all_ones(const struct expr *value)
{
	return value_prefix_length(value) == value->bits;
}

static struct expr *value_invert(struct arena *arena, const struct expr *value)
{
	struct expr *ones = value_mask(arena, value->type, value->bits, value->bits);

	ones->byteorder = value->byteorder;
	return value_binary(arena, OP_XOR, value, ones);
}

static struct expr *operation(struct arena *arena, enum expr_op op, struct expr *left,
			      struct expr *right)
{
	struct expr *expr = expr_pair(arena, EXPR_BINARY, op, nowhere, left, right);

	expr->type = left->type;
	expr->byteorder = left->byteorder;
	expr->bits = left->bits;
	return expr;
}

/*
 * The kernel knows only (operand & mask) ^ flip. Bits that are cleared and then flipped are
 * set: those are what `|` gives; the flip of bits that are kept is `^`.
 */
struct expr *binary_tree(struct arena *arena, struct expr *operand, struct expr *mask,
			 struct expr *flip)
{
	struct expr *set = value_binary(arena, OP_AND, flip, value_invert(arena, mask));
	struct expr *toggle = value_binary(arena, OP_AND, flip, mask);
	struct expr *keep = value_binary(arena, OP_OR, mask, set);
	bool is_flags = operand->type && operand->type->is_bitmask;
	struct expr *tree = operand;

	if (!is_all_ones(keep))
		tree = operation(arena, OP_AND, tree, is_flags ? flags_union(arena, keep) : keep);
	if (!value_is_zero(toggle))
		tree = operation(arena, OP_XOR, tree,
				 is_flags ? flags_union(arena, toggle) : toggle);
	if (!value_is_zero(set))
		tree = operation(arena, OP_OR, tree, is_flags ? flags_union(arena, set) : set);
	return tree;
}

static struct expr *constant_like(struct delinear *delinear, const struct expr *like,
				  const struct nlattr *attr)
{
	const struct nlattr *data[NFTA_DATA_MAX + 1];
	const struct datatype *type = like->type ? like->type : &type_integer;
	unsigned int bits = (like->bits + 7) / 8 * 8;

	attr_table_nested(attr, data, NFTA_DATA_MAX);
	if (!data[NFTA_DATA_VALUE] || attr_size(data[NFTA_DATA_VALUE]) > EXPR_VALUE_BYTES ||
	    attr_size(data[NFTA_DATA_VALUE]) * 8 < bits)
		return NULL;
	return expr_value_bytes(delinear->arena, nowhere, type, like->byteorder, bits,
				attr_bytes(data[NFTA_DATA_VALUE]));
}

/* What is in the register: a field of bits, once it has been moved down, is one to reckon with. */
static struct expr *operand_read(struct delinear *delinear, const struct register_content *source)
{
	struct expr *field = source->shift ? delinear_field(delinear, source) : NULL;

	return field ? field : source->expr;
}

/* Of more bytes than the operand has, or of the packet's in the host's order: a mark is made of them. */
static bool makes_mark(const struct expr *operand, const struct nlattr *const *tb)
{
	if (attr_u32(tb[NFTA_BITWISE_LEN]) * 8 != type_mark.bits)
		return false;
	return (operand->bits + 7u) / 8 * 8 < type_mark.bits ||
	       (operand->byteorder == BYTEORDER_HOST && payload_is_raw(operand, NULL));
}

static void mark_make(struct expr *expr)
{
	expr->type = &type_mark;
	expr->bits = type_mark.bits;
	expr->byteorder = BYTEORDER_HOST;
}

/* Whether bits of what was loaded are fields with names. */
static bool operand_has_fields(const struct expr *operand)
{
	return payload_is_raw(operand, NULL) ||
	       (operand->kind == EXPR_SELECTOR && room_is_extension(operand->selector->room));
}

static bool shift_read(struct delinear *delinear, const struct nlattr *const *tb, enum expr_op op,
		       const struct register_content *source)
{
	const struct register_content before = *source;
	const struct nlattr *data[NFTA_DATA_MAX + 1];
	struct register_content *target;
	struct expr *amount, *result;
	uint32_t count = 0;

	attr_table_nested(tb[NFTA_BITWISE_DATA], data, NFTA_DATA_MAX);
	if (attr_size(data[NFTA_DATA_VALUE]) != sizeof(count))
		return false;
	memcpy(&count, attr_bytes(data[NFTA_DATA_VALUE]), sizeof(count));
	amount = expr_value(delinear->arena, nowhere, &type_integer, 32, count);
	result = operation(delinear->arena, op, operand_read(delinear, &before), amount);
	if (op == OP_LSHIFT && makes_mark(result->pair.left, tb))
		mark_make(result);
	delinear_set_register(delinear, attr_u32(tb[NFTA_BITWISE_DREG]), result);
	target = delinear_register_raw(delinear, attr_u32(tb[NFTA_BITWISE_DREG]));
	if (!target || !before.operand || !operand_has_fields(before.operand) ||
	    count >= before.operand->bits || before.shift < 0 || (op == OP_LSHIFT && before.shift))
		return true;
	target->operand = before.operand;
	target->mask = before.mask;
	target->flip = before.flip;
	target->shift = op == OP_LSHIFT ? -(int)count : before.shift + (int)count;
	return true;
}

/* dreg := sreg OP sreg2 */
static bool registers_read(struct delinear *delinear, const struct nlattr *const *tb,
			   enum expr_op op)
{
	struct expr *left = delinear_register(delinear, attr_u32(tb[NFTA_BITWISE_SREG]), 0);
	struct expr *right = delinear_register(delinear,
					       attr_u32(tb[NFTA_RAMPART_BITWISE_SREG2]), 0);

	if (!left || !right)
		return false;
	delinear_set_register(delinear, attr_u32(tb[NFTA_BITWISE_DREG]),
			      operation(delinear->arena, op, left, right));
	return true;
}

/* dreg := (sreg & mask) ^ xor, or sreg << data, or sreg >> data */
bool bitwise_read(struct delinear *delinear, const struct nlattr *const *tb)
{
	const struct register_content *source =
		delinear_register_raw(delinear, attr_u32(tb[NFTA_BITWISE_SREG]));
	struct expr *operand, *mask, *flip, *tree, like;
	struct register_content *target;
	bool moved;

	if (!source || !source->expr)
		return false;
	operand = source->expr;
	switch (attr_u32(tb[NFTA_BITWISE_OP])) {
	case NFT_BITWISE_BOOL:
		break;
	case NFT_BITWISE_LSHIFT:
		return shift_read(delinear, tb, OP_LSHIFT, source);
	case NFT_BITWISE_RSHIFT:
		return shift_read(delinear, tb, OP_RSHIFT, source);
	case NFT_RAMPART_BITWISE_AND:
		return registers_read(delinear, tb, OP_AND);
	case NFT_RAMPART_BITWISE_OR:
		return registers_read(delinear, tb, OP_OR);
	case NFT_RAMPART_BITWISE_XOR:
		return registers_read(delinear, tb, OP_XOR);
	default:
		return false;
	}
	if (operand->kind == EXPR_CONCAT || !operand->bits)
		return false;
	/* What was moved down is a value of its own: its masks are no places in the packet. */
	moved = source->shift != 0;
	if (moved)
		operand = operand_read(delinear, source);
	like = *operand;
	if (makes_mark(operand, tb))
		mark_make(&like);
	mask = constant_like(delinear, &like, tb[NFTA_BITWISE_MASK]);
	flip = constant_like(delinear, &like, tb[NFTA_BITWISE_XOR]);
	if (!mask || !flip)
		return false;
	target = delinear_register_raw(delinear, attr_u32(tb[NFTA_BITWISE_DREG]));
	if (!target)
		return false;
	if (like.type == operand->type && source->operand && !source->shift) {
		/* ((x & m1) ^ f1) & m2 ^ f2 is x & (m1 & m2) ^ (f1 & m2 ^ f2). */
		flip = value_binary(delinear->arena, OP_XOR, flip,
				    value_binary(delinear->arena, OP_AND, source->flip, mask));
		mask = value_binary(delinear->arena, OP_AND, mask, source->mask);
		operand = source->operand;
	}
	tree = binary_tree(delinear->arena, operand, mask, flip);
	if (like.type == &type_mark && operand->type != &type_mark) {
		for (struct expr *each = tree; each != operand; each = each->pair.left)
			mark_make(each);
		delinear_set_register(delinear, attr_u32(tb[NFTA_BITWISE_DREG]), tree);
		return true;
	}
	delinear_set_register(delinear, attr_u32(tb[NFTA_BITWISE_DREG]), tree);
	if (moved)
		return true;
	target->operand = operand;
	target->mask = mask;
	target->flip = flip;
	return true;
}

/* dreg := hton(sreg), or ntoh(sreg) */
bool byteorder_read(struct delinear *delinear, const struct nlattr *const *tb)
{
	const struct register_content *source =
		delinear_register_raw(delinear, attr_u32(tb[NFTA_BYTEORDER_SREG]));
	struct register_content before, *target;
	struct expr *expr;

	if (!source || !source->expr)
		return false;
	before = *source;
	expr = expr_copy(delinear->arena, source->expr);
	expr->byteorder = attr_u32(tb[NFTA_BYTEORDER_OP]) == NFT_BYTEORDER_HTON ? BYTEORDER_BIG :
										  BYTEORDER_HOST;
	delinear_set_register(delinear, attr_u32(tb[NFTA_BYTEORDER_DREG]), expr);
	target = delinear_register_raw(delinear, attr_u32(tb[NFTA_BYTEORDER_DREG]));
	if (!target || !before.operand || !operand_has_fields(before.operand))
		return true;
	before.expr = expr;
	*target = before;
	return true;
}

static struct expr *flag_value(struct arena *arena, const struct expr *value, unsigned int bit)
{
	struct expr *flag = expr_new(arena, EXPR_VALUE, nowhere);
	unsigned int size = (value->bits + 7) / 8;

	flag->type = value->type;
	flag->byteorder = value->byteorder;
	flag->bits = value->bits;
	flag->value.bytes[size - 1 - bit / 8] = 1 << bit % 8;
	return flag;
}

static bool flag_is_set(const struct expr *value, unsigned int bit)
{
	unsigned int size = (value->bits + 7) / 8;

	return value->value.bytes[size - 1 - bit / 8] >> bit % 8 & 1;
}

static unsigned int flag_count(const struct expr *value)
{
	unsigned int count = 0;

	for (unsigned int bit = 0; bit < value->bits; bit++)
		count += flag_is_set(value, bit);
	return count;
}

struct expr *flags_list(struct arena *arena, struct expr *value)
{
	struct expr *list;

	if (value->kind != EXPR_VALUE || flag_count(value) < 2)
		return value;
	list = expr_list_new(arena, EXPR_LIST, nowhere);
	list->type = value->type;
	list->byteorder = value->byteorder;
	list->bits = value->bits;
	for (unsigned int bit = 0; bit < value->bits; bit++)
		if (flag_is_set(value, bit))
			expr_list_add(list, flag_value(arena, value, bit));
	return list;
}

struct expr *flags_union(struct arena *arena, struct expr *value)
{
	struct expr *tree = NULL, *flag;

	if (value->kind != EXPR_VALUE || flag_count(value) < 2)
		return value;
	for (unsigned int bit = 0; bit < value->bits; bit++) {
		if (!flag_is_set(value, bit))
			continue;
		flag = flag_value(arena, value, bit);
		tree = tree ? operation(arena, OP_OR, tree, flag) : flag;
	}
	return tree;
}
