// SPDX-License-Identifier: GPL-2.0-or-later
/* Finds where in the packet the bits of a selector are. */
#include <string.h>
#include "pass/payload.h"

/* `@base,offset,length`: its three arguments, in this order. */
enum { RAW_BASE, RAW_OFFSET, RAW_LENGTH };

bool payload_of(const struct expr *expr, struct payload *payload)
{
	const struct instance *instance;

	if (expr->kind != EXPR_SELECTOR || expr->selector->presence)
		return false;
	instance = expr->selector;
	payload->tunnel = instance->tunnel;
	if (!strcmp(instance->room->word, "@")) {
		payload->base = instance->value[RAW_BASE].number;
		payload->offset = instance->value[RAW_OFFSET].number;
		payload->bits = instance->value[RAW_LENGTH].number;
		return true;
	}
	if (!instance->room->header || !instance->key)
		return false;
	payload->base = instance->room->header->base;
	payload->offset = instance->stacked + instance->key->offset;
	payload->bits = expr->bits;
	return true;
}

/* False: these are no bits of an extension header or option. */
static bool extension_offset(const struct instance *instance, unsigned int *offset)
{
	const struct room *room = instance->room;

	if (instance->presence || !room_is_extension(room) || (!instance->key && !room->bit_offset))
		return false;
	*offset = instance->key ? instance->key->offset : room->bit_offset(instance);
	return true;
}

bool field_of(const struct expr *expr, struct field *field)
{
	struct payload payload;
	unsigned int end;

	if (!payload_of(expr, &payload)) {
		if (expr->kind != EXPR_SELECTOR || !extension_offset(expr->selector, &payload.offset))
			return false;
		payload.bits = expr->bits;
	}
	end = payload.offset + payload.bits;
	field->offset = payload.offset / 8;
	field->size = (end + 7) / 8 - field->offset;
	field->shift = (8 - end % 8) % 8;
	field->is_bits = payload.offset % 8 || end % 8;
	return true;
}

bool field_word(const struct expr *expr, struct field *field)
{
	if (!field_of(expr, field))
		return false;
	if (!expr->selector->room->header || !expr->selector->room->header->checksum || field->size != 1)
		return true;
	/* What is written must begin and end between two words. */
	if (field->offset % 2)
		field->offset--;
	else
		field->shift += 8;
	field->size = 2;
	field->is_bits = true;
	return true;
}

/* In a word of two bytes that has been swapped for the host, the byte on the right is the first. */
int field_move(const struct field *field, unsigned int bits)
{
	unsigned int width = (bits + 7) / 8;

	return width == 1 ? (int)field->shift : (int)field->shift - 8 * (int)(field->size - width);
}

struct expr *field_mask(struct arena *arena, const struct expr *selector,
			const struct field *field)
{
	struct expr *mask = value_mask(arena, selector->type, selector->bits, selector->bits);

	mask->byteorder = BYTEORDER_BIG;
	return field_place(arena, mask, field);
}

struct expr *field_place(struct arena *arena, const struct expr *value,
			 const struct field *field)
{
	struct expr *placed = expr_copy(arena, value), *count;

	placed->bits = value->bits;
	value_resize(placed, field->size * 8);
	count = expr_value(arena, value->location, &type_integer, 32, field->shift);
	placed = value_binary(arena, OP_LSHIFT, placed, count);
	placed->byteorder = BYTEORDER_BIG;
	return placed;
}
