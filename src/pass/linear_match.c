// SPDX-License-Identifier: GPL-2.0-or-later
/* Linearization of matches: load, mask, compare or look up. */
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "pass/linear_parts.h"

static const uint32_t comparisons[] = {
	[OP_EQ] = NFT_CMP_EQ, [OP_NEQ] = NFT_CMP_NEQ, [OP_LT] = NFT_CMP_LT,
	[OP_GT] = NFT_CMP_GT, [OP_LTE] = NFT_CMP_LTE, [OP_GTE] = NFT_CMP_GTE,
};

/* A bit field is compared where it is: the constant is moved, not the packet's bits. */
static int left_linearize(struct linear *linear, const struct expr *left, uint32_t reg,
			  struct field *field, bool *in_place)
{
	*in_place = field_of(left, field) && field->is_bits;
	if (*in_place)
		return field_linearize(linear, left, field, reg);
	return expr_linearize(linear, left, reg);
}

static const struct expr *constant_place(struct linear *linear, const struct expr *value,
					 const struct field *field, bool in_place)
{
	return in_place ? field_place(linear->arena, value, field) : value;
}

static int range_linearize(struct linear *linear, const struct expr *relation, uint32_t reg)
{
	const struct expr *left = relation->pair.left, *range = relation->pair.right;
	const struct expr *low, *high;
	struct field field;
	bool in_place;

	if (left_linearize(linear, left, reg, &field, &in_place) < 0)
		return -1;
	if (needs_swap(left))
		byteorder_put(linear, reg, (left->bits + 7) / 8, NFT_BYTEORDER_HTON);
	low = constant_place(linear, range->pair.left, &field, in_place);
	high = constant_place(linear, range->pair.right, &field, in_place);
	if (relation->op == OP_EQ) {
		cmp_put(linear, reg, NFT_CMP_GTE, low);
		cmp_put(linear, reg, NFT_CMP_LTE, high);
		return 0;
	}
	linear_open(linear, "range");
	message_put_u32(linear->message, NFTA_RANGE_SREG, reg);
	message_put_u32(linear->message, NFTA_RANGE_OP, NFT_RANGE_NEQ);
	linear_data(linear, NFTA_RANGE_FROM_DATA, low);
	linear_data(linear, NFTA_RANGE_TO_DATA, high);
	linear_close(linear);
	return 0;
}

/* The beginning of a value, in whole bytes. */
static struct expr *value_head(struct linear *linear, const struct expr *value, unsigned int bits)
{
	struct expr *head = expr_copy(linear->arena, value);

	head->bits = bits;
	return head;
}

static int prefix_linearize(struct linear *linear, const struct expr *relation, uint32_t reg)
{
	const struct expr *left = relation->pair.left, *prefix = relation->pair.right;
	const struct expr *operand = prefix->prefix.operand, *mask;
	unsigned int length = prefix->prefix.length;
	bool whole = length && length % 8 == 0 && !needs_swap(left) && left->kind == EXPR_SELECTOR;
	struct payload payload;
	struct field field;
	bool in_place;

	if (whole && payload_of(left, &payload) && payload.offset % 8 == 0 &&
	    payload.bits % 8 == 0) {
		payload_load(linear, &payload, payload.offset / 8, length / 8, reg);
		cmp_put(linear, reg, comparisons[relation->op],
			value_head(linear, operand, length));
		return 0;
	}
	if (left_linearize(linear, left, reg, &field, &in_place) < 0)
		return -1;
	if (whole && !in_place) {
		cmp_put(linear, reg, comparisons[relation->op],
			value_head(linear, operand, length));
		return 0;
	}
	mask = value_mask(linear->arena, operand->type, operand->bits, length);
	((struct expr *)mask)->byteorder = operand->byteorder;
	bitwise_put(linear, reg, constant_place(linear, mask, &field, in_place), NULL);
	cmp_put(linear, reg, comparisons[relation->op],
		constant_place(linear, operand, &field, in_place));
	return 0;
}

/* Any of the flags, or none of them: what is left of the mask differs from zero, or not. */
static void flags_put(struct linear *linear, const struct expr *flags, uint32_t reg, uint32_t op)
{
	struct expr *zero = expr_copy(linear->arena, flags);

	for (unsigned int i = 0; i < sizeof(zero->value.bytes); i++)
		zero->value.bytes[i] = 0;
	bitwise_put(linear, reg, flags, zero);
	cmp_put(linear, reg, op, zero);
}

static int value_linearize(struct linear *linear, const struct expr *relation, uint32_t reg)
{
	const struct expr *left = relation->pair.left, *value = relation->pair.right;
	struct field field;
	bool in_place;

	if (left_linearize(linear, left, reg, &field, &in_place) < 0)
		return -1;
	value = constant_place(linear, value, &field, in_place);
	switch (relation->op) {
	case OP_IMPLICIT:
		flags_put(linear, value, reg, NFT_CMP_NEQ);
		return 0;
	case OP_NEG:
		flags_put(linear, value, reg, NFT_CMP_EQ);
		return 0;
	case OP_EQ:
	case OP_NEQ:
		break;
	default:
		if (needs_swap(left))
			byteorder_put(linear, reg, (left->bits + 7) / 8, NFT_BYTEORDER_HTON);
	}
	cmp_put(linear, reg, comparisons[relation->op], value);
	return 0;
}

static int flag_match_linearize(struct linear *linear, const struct expr *match, uint32_t reg)
{
	struct field field;
	bool in_place;

	if (left_linearize(linear, match->flag_match.left, reg, &field, &in_place) < 0)
		return -1;
	bitwise_put(linear, reg,
		    constant_place(linear, match->flag_match.mask, &field, in_place), NULL);
	cmp_put(linear, reg, comparisons[match->op],
		constant_place(linear, match->flag_match.value, &field, in_place));
	return 0;
}

/* Two things the packet has are the same where their difference is zero. */
static int loaded_compare(struct linear *linear, const struct expr *relation, uint32_t reg)
{
	const struct expr *left = relation->pair.left;
	uint32_t other = register_get(linear, left->bits);
	struct expr *zero;

	if (expr_linearize(linear, left, reg) < 0 ||
	    loaded_linearize(linear, relation->pair.right, left, other) < 0)
		return -1;
	registers_put(linear, reg, other, OP_XOR, (left->bits + 7) / 8);
	zero = expr_value(linear->arena, relation->location, left->type, left->bits, 0);
	cmp_put(linear, reg, comparisons[relation->op], zero);
	return 0;
}

static int relation_linearize(struct linear *linear, const struct expr *relation, uint32_t reg)
{
	const struct expr *right = relation->pair.right;

	switch (right->kind) {
	case EXPR_VALUE:
		return value_linearize(linear, relation, reg);
	case EXPR_PREFIX:
		return prefix_linearize(linear, relation, reg);
	case EXPR_RANGE:
		return range_linearize(linear, relation, reg);
	case EXPR_SELECTOR:
	case EXPR_BINARY:
		return loaded_compare(linear, relation, reg);
	case EXPR_SET_REF:
		if (key_linearize(linear, relation->pair.left, right->set_ref.set, reg) < 0)
			return -1;
		lookup_put(linear, right, reg, -1, relation->op == OP_NEQ);
		return 0;
	default:
		diag_error(linear->diag, &right->location, "nothing can be compared with a %s",
			   expr_kind_name(right->kind));
		return -1;
	}
}

int match_linearize(struct linear *linear, const struct expr *match)
{
	unsigned int mark = linear->next_register;
	const struct expr *left = match->kind == EXPR_FLAG_MATCH ? match->flag_match.left :
								   match->pair.left;
	uint32_t reg = register_get_expr(linear, left);
	int result;

	if (match->kind == EXPR_FLAG_MATCH)
		result = flag_match_linearize(linear, match, reg);
	else
		result = relation_linearize(linear, match, reg);
	linear->next_register = mark;
	return result;
}

int payload_match_linearize(struct linear *linear, const struct payload *payload,
			    const struct expr *value)
{
	unsigned int mark = linear->next_register;
	uint32_t reg = register_get(linear, payload->bits);

	payload_load(linear, payload, payload->offset / 8, payload->bits / 8, reg);
	cmp_put(linear, reg, NFT_CMP_EQ, value);
	linear->next_register = mark;
	return 0;
}
