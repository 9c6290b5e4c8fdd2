// SPDX-License-Identifier: GPL-2.0-or-later
/* Names the fields of headers that are loaded, matched and written. */
#include <linux/netfilter/nf_tables.h>
#include <string.h>
#include <uapi/linux/netfilter/rampart.h>
#include "pass/delinear.h"
#include "pass/payload.h"
#include "type/types.h"

static const struct location nowhere;

struct expr *delinear_payload(struct delinear *delinear, const struct payload *payload)
{
	const struct room *room = room_find(ROOM_SELECTOR, "@");
	struct instance *instance;
	struct expr *expr;

	if (!room || !payload->bits || payload->bits > EXPR_VALUE_BYTES * 8)
		return NULL;
	instance = instance_new(delinear->arena, room);
	instance->tunnel = payload->tunnel;
	instance->value[0].number = payload->base;
	instance->value[1].number = payload->offset;
	instance->value[2].number = payload->bits;
	instance->present = 0x7;
	expr = expr_selector(delinear->arena, nowhere, instance);
	expr->type = &type_raw;
	expr->byteorder = BYTEORDER_BIG;
	expr->bits = payload->bits;
	return expr;
}

bool payload_is_raw(const struct expr *expr, struct payload *payload)
{
	struct payload place;

	return expr->kind == EXPR_SELECTOR && !expr->selector->room->header &&
	       payload_of(expr, payload ? payload : &place);
}

struct proto_context *delinear_proto(struct delinear *delinear, const struct room *tunnel)
{
	if (!tunnel)
		return &delinear->proto;
	if (delinear->tunnel != tunnel)
		proto_context_init(&delinear->inner, tunnel_family(tunnel));
	delinear->tunnel = tunnel;
	return &delinear->inner;
}

const struct room *proto_header(const struct proto_context *proto, unsigned int base)
{
	return base < PROTO_LAYERS ? proto->layer[base].header : NULL;
}

static struct expr *field_of_header(struct delinear *delinear, const struct room *room,
				    unsigned int stacked, const struct payload *payload, bool exact)
{
	const struct proto_context *proto = delinear_proto(delinear, payload->tunnel);
	struct instance *instance;
	const struct key *key;

	if (!room || !room->keys || payload->offset < stacked)
		return NULL;
	for (key = room->keys; key->word; key++) {
		if (key->flags & KEY_F_ALIAS || key->offset != payload->offset - stacked ||
		    (key->message_types && proto->message_type >= 0 &&
		     !key_fits_message(key, proto->message_type)) ||
		    (exact && (key->bits ? key->bits : key->type->bits) != payload->bits))
			continue;
		instance = instance_new(delinear->arena, room);
		instance->key = key;
		instance->stacked = stacked;
		instance->tunnel = payload->tunnel;
		return expr_selector(delinear->arena, nowhere, instance);
	}
	return NULL;
}

static struct expr *field_find(struct delinear *delinear, const struct payload *payload, bool exact)
{
	const struct proto_context *proto = delinear_proto(delinear, payload->tunnel);
	const struct room *header = proto_header(proto, payload->base);
	struct expr *field = NULL;

	if (payload->tunnel && payload->base == NFT_RAMPART_PAYLOAD_TUN_HEADER)
		return field_of_header(delinear, payload->tunnel, 0, payload, exact);
	if (header)
		field = field_of_header(delinear, header, proto->layer[payload->base].stacked,
					payload, exact);
	if (field)
		return field;
	if (payload->base == NFT_PAYLOAD_LL_HEADER && header)
		return field_of_header(delinear, room_find(ROOM_SELECTOR, "ether"), 0, payload,
				       exact);
	if (payload->base == NFT_PAYLOAD_TRANSPORT_HEADER && !header)
		return field_of_header(delinear, room_find(ROOM_SELECTOR, "th"), 0, payload, true);
	return NULL;
}

struct expr *payload_field(struct delinear *delinear, const struct payload *payload)
{
	return field_find(delinear, payload, false);
}

struct expr *payload_resolve(struct delinear *delinear, struct expr *expr)
{
	struct payload payload;
	struct expr *field;

	switch (expr->kind) {
	case EXPR_SELECTOR:
		if (!payload_is_raw(expr, &payload)) {
			undeps_use_room(delinear, expr->selector);
			return expr;
		}
		field = field_find(delinear, &payload, true);
		if (!field)
			return expr;
		undeps_use(delinear, field);
		return field;
	case EXPR_BINARY:
		expr->pair.left = payload_resolve(delinear, expr->pair.left);
		/* A number to reckon with, for a mark, is no field any more. */
		if (expr->type == &type_mark && expr->pair.left->type != &type_mark)
			return expr;
		if (expr->pair.right->kind != EXPR_VALUE)
			expr->pair.right = payload_resolve(delinear, expr->pair.right);
		else if (expr->op != OP_LSHIFT && expr->op != OP_RSHIFT && expr->pair.left->type)
			delinear_retype(expr->pair.right, expr->pair.left->type,
					expr->pair.left->byteorder, expr->pair.left->bits);
		if (expr->pair.left->type && expr->pair.left->type->is_bitmask)
			expr->pair.right = flags_union(delinear->arena, expr->pair.right);
		expr->type = expr->pair.left->type;
		return expr;
	default:
		return expr;
	}
}

/* Some bits of what was loaded from an extension header. */
static struct expr *extension_bits(struct delinear *delinear, const struct expr *operand,
				   unsigned int first, unsigned int width)
{
	struct expr *copy;

	if (operand->kind != EXPR_SELECTOR || !room_is_extension(operand->selector->room))
		return NULL;
	copy = expr_copy(delinear->arena, operand);
	if (!instance_narrow(copy->selector, first, width))
		return NULL;
	return expr_selector(delinear->arena, nowhere, copy->selector);
}

/* The first and the last of the bits that are set; how many are. */
static unsigned int bits_span(const struct expr *mask, unsigned int *first, unsigned int *last)
{
	unsigned int size = (mask->bits + 7) / 8, count = 0;

	for (unsigned int bit = 0; bit < size * 8; bit++) {
		if (!(mask->value.bytes[bit / 8] & 0x80 >> bit % 8))
			continue;
		if (!count++)
			*first = bit;
		*last = bit;
	}
	return count;
}

/* The same, of bits that follow one another; 0: they don't. */
static unsigned int bits_run(const struct expr *mask, unsigned int *first, unsigned int *last)
{
	unsigned int count = bits_span(mask, first, last);

	return count == *last - *first + 1 ? count : 0;
}

struct expr *payload_resolve_bits(struct delinear *delinear, const struct expr *operand,
				  const struct expr *mask, unsigned int *shift)
{
	unsigned int first = 0, last = 0, count = bits_run(mask, &first, &last);
	struct payload payload;

	if (!count)
		return NULL;
	*shift = (mask->bits + 7) / 8 * 8 - 1 - last;
	if (!payload_is_raw(operand, &payload))
		return extension_bits(delinear, operand, first, count);
	payload.offset += first;
	payload.bits = count;
	return field_find(delinear, &payload, true);
}

struct expr *payload_moved(struct delinear *delinear, const struct register_content *content)
{
	unsigned int first = 0, last = 0, count = bits_run(content->mask, &first, &last);
	struct payload payload;
	struct field field;

	if (!count || !payload_is_raw(content->operand, &payload))
		return NULL;
	field.size = payload.bits / 8;
	field.shift = payload.bits - 1 - last;
	if (first > 7 || field.shift > 7 || !content->shift ||
	    content->shift != field_move(&field, count) ||
	    (count <= 8 && content->expr->byteorder != BYTEORDER_HOST))
		return NULL;
	payload.offset += first;
	payload.bits = count;
	return delinear_payload(delinear, &payload);
}

/* @width bits of @bytes from bit @first on, moved to the end of @out. */
static void bits_slice(const uint8_t *bytes, unsigned int first, unsigned int width, uint8_t *out)
{
	unsigned int size = (width + 7) / 8;

	memset(out, 0, size);
	for (unsigned int i = 0; i < width; i++) {
		unsigned int from = first + i, to = size * 8 - width + i;

		if (bytes[from / 8] & 0x80 >> from % 8)
			out[to / 8] |= 0x80 >> to % 8;
	}
}

static void raw_match(struct delinear *delinear, struct expr *operand, enum expr_op op,
		      const uint8_t *bytes)
{
	match_add(delinear, operand, op,
		  expr_value_bytes(delinear->arena, nowhere, operand->type, BYTEORDER_BIG,
				   operand->bits, bytes));
}

static void field_match(struct delinear *delinear, struct expr *field, enum expr_op op,
			const uint8_t *bytes, unsigned int bits)
{
	struct register_content content = { .expr = field };
	const struct instance *selector = field->selector;

	/* `vlan type ip` doesn't make the match on the tag go, as other fields of it do. */
	if (!selector->stacked || !selector->room->header->next ||
	    strcmp(selector->room->header->next, selector->key->word))
		undeps_use(delinear, field);
	match_compare(delinear, &content, op, bytes, (bits + 7) / 8);
}

/* The begin of a field alone is a prefix of it. */
static void field_match_prefix(struct delinear *delinear, struct expr *field, enum expr_op op,
			       const uint8_t *bytes, unsigned int bits)
{
	struct expr *prefix = expr_new(delinear->arena, EXPR_PREFIX, nowhere);
	uint8_t padded[EXPR_VALUE_BYTES] = { 0 };

	memcpy(padded, bytes, (bits + 7) / 8);
	prefix->prefix.operand = expr_value_bytes(delinear->arena, nowhere, field->type,
						  field->byteorder, field->bits, padded);
	prefix->prefix.length = bits;
	prefix->type = field->type;
	prefix->byteorder = field->byteorder;
	prefix->bits = field->bits;
	undeps_use(delinear, field);
	match_add(delinear, field, op, prefix);
}

bool payload_match(struct delinear *delinear, struct expr *operand, enum expr_op op,
		   const void *bytes, unsigned int size)
{
	uint8_t slice[EXPR_VALUE_BYTES];
	struct payload payload;
	unsigned int done = 0;
	struct expr *field;

	if (!payload_is_raw(operand, &payload) || size * 8 != payload.bits)
		return false;
	field = field_find(delinear, &payload, true);
	if (field) {
		field_match(delinear, field, op, bytes, payload.bits);
		return true;
	}
	field = payload_field(delinear, &payload);
	if (!field || (op != OP_EQ && (op != OP_NEQ || field->bits < payload.bits))) {
		raw_match(delinear, operand, op, bytes);
		return true;
	}
	while (payload.bits) {
		unsigned int width = payload.bits;

		field = payload_field(delinear, &payload);
		if (field && field->bits < width)
			width = field->bits;
		bits_slice(bytes, done, width, slice);
		if (!field)
			raw_match(delinear, delinear_payload(delinear, &(struct payload){
					payload.tunnel, payload.base, payload.offset, width,
				  }), op, slice);
		else if (field->bits > width)
			field_match_prefix(delinear, field, op, slice, width);
		else
			field_match(delinear, field, op, slice, width);
		payload.offset += width;
		payload.bits -= width;
		done += width;
	}
	return true;
}

static void store_add(struct delinear *delinear, struct expr *target, struct expr *value)
{
	struct stmt *stmt = stmt_new(delinear->arena, STMT_ASSIGN, nowhere);

	stmt->assign.target = target;
	stmt->assign.value = value;
	delinear_add_stmt(delinear, stmt);
	undeps_forget(delinear);
}

/* The smallest field that has all these bits in it, and others. */
static struct expr *field_around(struct delinear *delinear, const struct payload *word,
				 const struct expr *bits, unsigned int *shift)
{
	unsigned int first = 0, last = 0, width, before;
	struct payload payload = *word;
	struct expr *field;

	if (!bits_span(bits, &first, &last))
		return NULL;
	for (width = last - first + 1; width < word->bits; width++) {
		for (before = 0; before <= first && last - first + before < width; before++) {
			if (first - before + width > word->bits)
				continue;
			payload.offset = word->offset + first - before;
			payload.bits = width;
			*shift = word->bits - (first - before) - width;
			field = field_find(delinear, &payload, true);
			if (field)
				return field;
		}
	}
	return NULL;
}

/* A field's part of what is done to the word it is in. */
static struct expr *field_part(struct delinear *delinear, const struct expr *field,
			       const struct expr *value, unsigned int shift)
{
	uint8_t bytes[EXPR_VALUE_BYTES];

	bits_slice(value->value.bytes, value->bits - shift - field->bits, field->bits, bytes);
	return expr_value_bytes(delinear->arena, nowhere, field->type, BYTEORDER_BIG, field->bits, bytes);
}

/* Some bits of the packet's bytes are loaded, changed and written back. */
static bool store_bits(struct delinear *delinear, const struct payload *payload,
		       const struct register_content *source)
{
	struct expr *field, *value, *cleared, *changed, *ones, *mask;
	struct payload loaded;
	unsigned int shift;
	struct field word;

	if (!source->operand || !payload_is_raw(source->operand, &loaded) ||
	    loaded.base != payload->base || loaded.offset != payload->offset ||
	    loaded.bits != payload->bits)
		return false;
	ones = value_mask(delinear->arena, source->mask->type, source->mask->bits,
			  source->mask->bits);
	cleared = value_binary(delinear->arena, OP_XOR, source->mask, ones);
	changed = value_binary(delinear->arena, OP_OR, cleared, source->flip);
	field = payload_resolve_bits(delinear, source->operand, cleared, &shift);
	if (field && value_is_zero(value_binary(delinear->arena, OP_AND, source->flip, source->mask))) {
		value = field_part(delinear, field, source->flip, shift);
		if (field->type->is_bitmask)
			value = flags_union(delinear->arena, value);
	} else {
		if (field_find(delinear, payload, true))
			return false;
		field = field_around(delinear, payload, changed, &shift);
		if (!field || !field_word(field, &word) || word.offset * 8 != payload->offset ||
		    word.size * 8 != payload->bits)
			return false;
		mask = field_part(delinear, field, source->mask, shift);
		value = binary_tree(delinear->arena, field, mask,
				    field_part(delinear, field, source->flip, shift));
	}
	undeps_use(delinear, field);
	store_add(delinear, field, value);
	return true;
}

void payload_store(struct delinear *delinear, const struct payload *payload,
		   const struct register_content *source)
{
	struct expr *target, *value;

	if (store_bits(delinear, payload, source))
		return;
	target = delinear_payload(delinear, payload);
	if (!target)
		return;
	target = payload_resolve(delinear, target);
	value = payload_resolve(delinear, expr_copy(delinear->arena, source->expr));
	if (value->kind == EXPR_VALUE)
		delinear_retype(value, target->type, target->byteorder, target->bits);
	if (target->type->is_bitmask)
		value = flags_union(delinear->arena, value);
	store_add(delinear, target, value);
}
