// SPDX-License-Identifier: GPL-2.0-or-later
/* Form: from the bytes of keys and data to values, concatenations, ranges and prefixes. */
#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include "wire/decode_part.h"

#define PART_ALIGN 4	/* parts of a concatenation begin at whole registers */

static void form_add(struct data_form *form, const struct datatype *type, const struct expr *like,
		     unsigned int width, enum byteorder byteorder)
{
	const struct datatype *fallback = type ? type : &type_integer;
	unsigned int i = form->count;

	if (i == FORM_PARTS_MAX)
		return;
	if (like && like->type)
		fallback = like->type;
	form->part[i].type = fallback;
	form->part[i].byteorder = fallback->byteorder;
	if (form->part[i].byteorder == BYTEORDER_NONE && like)
		form->part[i].byteorder = like->byteorder;
	if (form->part[i].byteorder == BYTEORDER_NONE)
		form->part[i].byteorder = byteorder;
	form->part[i].bits = fallback->bits;
	if (!form->part[i].bits && like)
		form->part[i].bits = like->bits;
	if (!form->part[i].bits || (width && form->part[i].bits > width * 8))
		form->part[i].bits = width * 8;
	if (form->part[i].bits > EXPR_VALUE_BYTES * 8)
		form->part[i].bits = EXPR_VALUE_BYTES * 8;
	form->count++;
}

/*
 * Bytes of part @index, which neither its type nor an expression tells, of a key of @size bytes: an equal
 * share, or the last what is left, so that no byte is lost when the key's own parts are known.
 */
static unsigned int unknown_width(const struct datatype *type, unsigned int size, unsigned int index)
{
	unsigned int known = 0, before = 0, behind = 0, share;

	for (unsigned int i = 0; i < type->type_count; i++) {
		known += (type->types[i]->bits + 31) / 32 * PART_ALIGN;
		before += i < index && !type->types[i]->bits;
		behind += i > index && !type->types[i]->bits;
	}
	if (size < known + (before + 1 + behind) * PART_ALIGN)
		return PART_ALIGN;
	share = (size - known) / (before + 1 + behind) / PART_ALIGN * PART_ALIGN;
	return behind ? share : size - known - before * share;
}

void form_init(struct data_form *form, const struct datatype *type, const struct expr *like,
	       const uint8_t *widths, enum byteorder byteorder, unsigned int size)
{
	const struct expr *part = like && like->kind == EXPR_CONCAT ? like->list->first : NULL;

	memset(form, 0, sizeof(*form));
	if (!type || !type->type_count) {
		form_add(form, type, like && like->kind != EXPR_CONCAT ? like : NULL, size,
			 byteorder);
		return;
	}
	form->is_concat = true;
	for (unsigned int i = 0; i < type->type_count && i < FORM_PARTS_MAX; i++) {
		unsigned int width = widths ? widths[i] : 0;

		if (!width && !type->types[i]->bits && !part)
			width = unknown_width(type, size, i);
		form_add(form, type->types[i], part, width, byteorder);
		part = part ? part->next : NULL;
	}
}

static unsigned int part_size(const struct data_form *form, unsigned int i)
{
	unsigned int size = (form->part[i].bits + 7) / 8;

	return form->is_concat ? (size + PART_ALIGN - 1) / PART_ALIGN * PART_ALIGN : size;
}

static struct expr *part_decode(struct arena *arena, const struct data_form *form, unsigned int i,
				const uint8_t *bytes)
{
	const struct location nowhere = { 0 };
	struct expr *value = expr_value_bytes(arena, nowhere, form->part[i].type,
					      form->part[i].byteorder, form->part[i].bits, bytes);

	if (form->part[i].type->byteorder != BYTEORDER_NONE)
		value->byteorder = form->part[i].type->byteorder;
	return value;
}

struct expr *range_simplify(struct arena *arena, struct expr *low, struct expr *high)
{
	const struct location nowhere = { 0 };
	unsigned int size = (low->bits + 7) / 8, same = 0;
	const uint8_t *a = low->value.bytes, *b = high->value.bytes;
	struct expr *prefix;
	unsigned int bit;

	if (!memcmp(a, b, size))
		return low;
	for (bit = 0; bit < size * 8 && !((a[bit / 8] ^ b[bit / 8]) & 0x80 >> bit % 8); bit++)
		same++;
	for (; bit < size * 8; bit++)
		if (a[bit / 8] & 0x80 >> bit % 8 || !(b[bit / 8] & 0x80 >> bit % 8))
			break;
	if (bit == size * 8 && datatype_is_string(low->type) && same % 8 == 0) {
		low->flags |= EXPR_F_WILDCARD;
		low->bits = same;
		return low;
	}
	if (bit < size * 8 || !low->type->prefix_ok) {
		prefix = expr_pair(arena, EXPR_RANGE, OP_IMPLICIT, nowhere, low, high);
	} else {
		prefix = expr_new(arena, EXPR_PREFIX, nowhere);
		prefix->prefix.operand = low;
		prefix->prefix.length = same - (size * 8 - low->bits);
	}
	prefix->type = low->type;
	prefix->byteorder = low->byteorder;
	prefix->bits = low->bits;
	return prefix;
}

struct expr *form_decode_range(struct arena *arena, const struct data_form *form, const void *low,
			       const void *high, unsigned int size)
{
	const struct location nowhere = { 0 };
	struct expr *concat, *part;
	unsigned int offset = 0;

	for (unsigned int i = 0; i < form->count; i++)
		offset += part_size(form, i);
	if (offset > size || !form->count)
		return NULL;
	concat = form->is_concat ? expr_list_new(arena, EXPR_CONCAT, nowhere) : NULL;
	offset = 0;
	for (unsigned int i = 0; i < form->count; i++) {
		part = part_decode(arena, form, i, (const uint8_t *)low + offset);
		if (high)
			part = range_simplify(arena, part,
					      part_decode(arena, form, i,
							  (const uint8_t *)high + offset));
		if (!concat)
			return part;
		expr_list_add(concat, part);
		offset += part_size(form, i);
	}
	concat->bits = offset * 8;
	return concat;
}

struct expr *form_decode(struct arena *arena, const struct data_form *form, const void *bytes,
			 unsigned int size)
{
	return form_decode_range(arena, form, bytes, NULL, size);
}

/* The keys of interval sets are kept big endian, so that they can be compared as bytes. */
void form_of_set_key(struct data_form *form, const struct set *set)
{
	form_init(form, set->key_type, set->key_typeof, set->field_count ? set->field_bytes : NULL,
		  set->key_byteorder, (set->key_bits + 7) / 8);
	/* The bits of a field are where they are in the packet. */
	if (set_is_anonymous(set) && !form->is_concat && !datatype_is_string(form->part[0].type))
		form->part[0].bits = set->key_bits;
	for (unsigned int i = 0; i < form->count; i++)
		if (set->flags & NFT_SET_INTERVAL && !datatype_is_string(form->part[i].type))
			form->part[i].byteorder = BYTEORDER_BIG;
}

void form_of_set_data(struct data_form *form, const struct set *set)
{
	unsigned int size = (set->data_bits + 7) / 8;

	form_init(form, set->data_type, set->data_typeof, NULL, set->data_byteorder,
		  set->data_interval ? size / 2 : size);
}
