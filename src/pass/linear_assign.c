// SPDX-License-Identifier: GPL-2.0-or-later
/* Linearization of assignments: `SELECTOR set VALUE`. */
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "pass/linear_parts.h"

static void field_store(struct linear *linear, const struct instance *target,
			const struct payload *payload, const struct field *field, uint32_t reg)
{
	if (target->room->header) {
		header_store(linear, target->room, target->key, field->offset, field->size, reg);
		return;
	}
	linear_open(linear, "payload");
	message_put_u32(linear->message, NFTA_PAYLOAD_SREG, reg);
	message_put_u32(linear->message, NFTA_PAYLOAD_BASE, payload->base);
	message_put_u32(linear->message, NFTA_PAYLOAD_OFFSET, field->offset);
	message_put_u32(linear->message, NFTA_PAYLOAD_LEN, field->size);
	linear_close(linear);
}

/* Bits within bytes: load, clear or keep the bits, put new ones in, store. */
static int bits_assign(struct linear *linear, const struct stmt *stmt,
		       const struct payload *payload, const struct field *field, uint32_t reg)
{
	const struct expr *target = stmt->assign.target, *value = stmt->assign.value;
	struct expr *own = field_mask(linear->arena, target, field), *others, *kept, *xor;

	others = value_binary(linear->arena, OP_XOR, own,
			      value_mask(linear->arena, own->type, own->bits, own->bits));
	if (value->kind == EXPR_VALUE) {
		xor = field_place(linear->arena, value, field);
	} else if (value->kind == EXPR_BINARY &&
		   expr_equal(bool_fold(linear->arena, value, &kept, &xor), target)) {
		kept = value_binary(linear->arena, OP_AND, own, field_place(linear->arena, kept, field));
		others = value_binary(linear->arena, OP_OR, others, kept);
		xor = field_place(linear->arena, xor, field);
	} else {
		diag_error(linear->diag, &value->location,
			   "only a constant, or its own value changed with &, | or ^ by one, can be written to a part of a 16-bit word or byte, as %s is",
			   target->selector->key ? target->selector->key->word : "this");
		return -1;
	}
	payload_load(linear, payload, field->offset, field->size, reg);
	bitwise_put(linear, reg, others, xor);
	field_store(linear, target->selector, payload, field, reg);
	return 0;
}

static int value_load(struct linear *linear, const struct stmt *stmt, uint32_t reg)
{
	const struct expr *target = stmt->assign.target, *value = stmt->assign.value;

	if (expr_linearize(linear, value, reg) < 0)
		return -1;
	if (value->kind != EXPR_VALUE && needs_swap(value) && target->byteorder == BYTEORDER_BIG)
		byteorder_put(linear, reg, (value->bits + 7) / 8, NFT_BYTEORDER_HTON);
	if (target->type == &type_mark && value->kind == EXPR_SELECTOR &&
	    (value->bits == 16 || value->bits == 32) && value->byteorder == BYTEORDER_BIG)
		byteorder_put(linear, reg, (value->bits + 7) / 8, NFT_BYTEORDER_NTOH);
	return 0;
}

int assign_linearize(struct linear *linear, const struct stmt *stmt)
{
	const struct expr *target = stmt->assign.target;
	unsigned int mark = linear->next_register;
	uint32_t reg = register_get_expr(linear, stmt->assign.value);
	struct payload payload;
	struct field field;
	int result;

	if (payload_of(target, &payload) && field_word(target, &field)) {
		if (field.is_bits) {
			result = bits_assign(linear, stmt, &payload, &field, reg);
		} else {
			result = value_load(linear, stmt, reg);
			if (!result)
				field_store(linear, target->selector, &payload, &field, reg);
		}
	} else {
		result = value_load(linear, stmt, reg);
		if (!result)
			result = instance_linearize_set(linear, target->selector, reg);
	}
	linear->next_register = mark;
	return result;
}
