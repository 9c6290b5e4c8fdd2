// SPDX-License-Identifier: GPL-2.0-or-later
/* Linearization of assignments: `SELECTOR set VALUE`. */
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "pass/linear_parts.h"

/* Checksums are sums of 16-bit words: what is written must begin and end between them. */
static void field_widen(const struct instance *target, struct field *field)
{
	unsigned int end = field->offset + field->size;

	if (!target->room->header || !target->room->header->checksum)
		return;
	if (field->size != 1)
		return;
	if (field->offset % 2) {
		field->offset--;
	} else {
		end++;
		field->shift += 8;
	}
	field->size = end - field->offset;
	field->is_bits = true;
}

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

/* Bits within bytes: load, clear the bits, put the new ones in, store. */
static int bits_assign(struct linear *linear, const struct stmt *stmt,
		       const struct payload *payload, const struct field *field, uint32_t reg)
{
	const struct expr *target = stmt->assign.target, *value = stmt->assign.value;
	struct expr *mask, *ones;

	if (value->kind != EXPR_VALUE) {
		diag_error(linear->diag, &value->location,
			   "only a constant can be written to a part of a 16-bit word or byte, as %s is",
			   target->selector->key ? target->selector->key->word : "this");
		return -1;
	}
	mask = field_mask(linear->arena, target, field);
	ones = value_mask(linear->arena, mask->type, mask->bits, mask->bits);
	mask = value_binary(linear->arena, OP_XOR, mask, ones);
	payload_load(linear, payload, field->offset, field->size, reg);
	bitwise_put(linear, reg, mask, field_place(linear->arena, value, field));
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

	if (payload_of(target, &payload) && field_of(target, &field)) {
		field_widen(target->selector, &field);
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
