// SPDX-License-Identifier: GPL-2.0-or-later
/* Keeps typeof expressions in user data and reads them back; numbers and nesting are the stock's. */
#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "type/types.h"
#include "wire/typeof.h"
#include "wire/typeof_part.h"

/* TLVs of every typeof: which kind of expression, and what is needed of it. */
enum { TYPEOF_KIND, TYPEOF_BODY };

enum { KIND_VERDICT = 1, KIND_PAYLOAD = 7, KIND_EXTHDR = 8, KIND_CONCAT = 13 };

/* TLVs in the body of KIND_PAYLOAD. */
enum { PAYLOAD_HEADER, PAYLOAD_FIELD, PAYLOAD_BASE, PAYLOAD_OFFSET, PAYLOAD_BITS, PAYLOAD_TUNNEL };

#define DEPTH_MAX 4

static bool body_put(struct userdata *userdata, uint32_t kind, const struct userdata *body)
{
	userdata_put_u32(userdata, TYPEOF_KIND, kind);
	userdata_put(userdata, TYPEOF_BODY, body->bytes, body->size);
	userdata->overflow |= body->overflow;
	return true;
}

/*
 * Fields are numbered from 1 in the order of the header's table. The second name of one
 * counts in the VLAN header only, where the stock has two fields at one place. A key may
 * have a number of its own.
 */
static uint32_t field_number(const struct room *room, const struct key *wanted)
{
	bool aliases = !strcmp(room->word, "vlan");
	uint32_t number = 1;

	if (wanted->value)
		return wanted->value;
	for (const struct key *key = room->keys; key != wanted; key++)
		number += aliases || !(key->flags & KEY_F_ALIAS);
	return number - (!aliases && wanted->flags & KEY_F_ALIAS);
}

static void tunnel_put(struct userdata *body, const struct instance *instance)
{
	if (instance->tunnel)
		userdata_put_u32(body, PAYLOAD_TUNNEL, instance->tunnel->tunnel->typeof_number);
}

/* False where the body names a tunnel that is not known. */
static bool tunnel_read(struct instance *instance, const void *bytes, size_t size)
{
	uint32_t number = typeof_number(bytes, size, PAYLOAD_TUNNEL);
	const struct room *room = room_next(NULL);

	if (number == TYPEOF_ABSENT)
		return true;
	while (room && !(room->tunnel && room->tunnel->typeof_number == number))
		room = room_next(room);
	instance->tunnel = room;
	return room;
}

static bool header_put(struct userdata *userdata, const struct instance *instance)
{
	struct userdata body = { .size = 0 };

	if (!instance->room->header->typeof_number)
		return false;
	userdata_put_u32(&body, PAYLOAD_HEADER, instance->room->header->typeof_number);
	userdata_put_u32(&body, PAYLOAD_FIELD, field_number(instance->room, instance->key));
	if (instance->key->type == &type_integer)
		userdata_put_u32(&body, PAYLOAD_BITS, instance->key->bits);
	tunnel_put(&body, instance);
	return body_put(userdata, KIND_PAYLOAD, &body);
}

enum { RAW_BASE, RAW_OFFSET, RAW_LENGTH };	/* arguments of `@` */

/* Bytes without a name: of no header, from a base that is counted from 1. */
static bool raw_put(struct userdata *userdata, const struct instance *instance)
{
	struct userdata body = { .size = 0 };

	userdata_put_u32(&body, PAYLOAD_HEADER, 0);
	userdata_put_u32(&body, PAYLOAD_FIELD, 0);
	userdata_put_u32(&body, PAYLOAD_BASE, instance->value[RAW_BASE].number + 1);
	userdata_put_u32(&body, PAYLOAD_OFFSET, instance->value[RAW_OFFSET].number);
	userdata_put_u32(&body, PAYLOAD_BITS, instance->value[RAW_LENGTH].number);
	tunnel_put(&body, instance);
	return body_put(userdata, KIND_PAYLOAD, &body);
}

static struct expr *raw_decode(struct arena *arena, const void *bytes, size_t size)
{
	const struct room *room = room_find(ROOM_SELECTOR, "@");
	uint32_t base = typeof_number(bytes, size, PAYLOAD_BASE);
	uint32_t offset = typeof_number(bytes, size, PAYLOAD_OFFSET);
	uint32_t bits = typeof_number(bytes, size, PAYLOAD_BITS);
	struct instance *instance;
	struct expr *expr;

	if (!room || !base || base == TYPEOF_ABSENT || offset == TYPEOF_ABSENT || !bits ||
	    bits > EXPR_VALUE_BYTES * 8)
		return NULL;
	instance = instance_new(arena, room);
	instance->value[RAW_BASE].number = base - 1;
	instance->value[RAW_OFFSET].number = offset;
	instance->value[RAW_LENGTH].number = bits;
	instance->present = 1u << RAW_BASE | 1u << RAW_OFFSET | 1u << RAW_LENGTH;
	if (!tunnel_read(instance, bytes, size))
		return NULL;
	expr = expr_selector(arena, (struct location){ .source = NULL }, instance);
	expr->type = &type_raw;
	expr->byteorder = BYTEORDER_BIG;
	expr->bits = bits;
	return expr;
}

static int arg_by_attr(const struct room *room, uint16_t attr)
{
	for (int i = 0; room->args[i].kind != ARG_END; i++)
		if (room->args[i].attr == attr)
			return i;
	return -1;
}

/* The number of an argument, its initial one where it wasn't written. */
static uint32_t arg_number(const struct instance *instance, int index)
{
	const struct arg *arg = &instance->room->args[index];

	if (arg->kind == ARG_KEY)
		return instance->key->value;
	if (arg->kind == ARG_CONSTANT)
		return arg->value;
	return instance_has(instance, index) ? instance->value[index].number : arg->initial;
}

static bool form_put(struct userdata *userdata, const struct instance *instance)
{
	const struct typeof_form *form = &instance->room->typeof_form;
	struct userdata body = { .size = 0 };
	uint8_t tlv = 0;

	if (!form->kind)
		return false;
	for (; form->attrs[tlv]; tlv++) {
		int arg = arg_by_attr(instance->room, form->attrs[tlv]);

		if (arg < 0)
			return false;
		userdata_put_u32(&body, tlv, arg_number(instance, arg));
	}
	for (uint8_t zero = 0; zero < form->zeros; zero++)
		userdata_put_u32(&body, tlv++, 0);
	return body_put(userdata, form->kind, &body);
}

static bool expr_put(struct userdata *userdata, const struct expr *expr)
{
	struct userdata body = { .size = 0 };
	uint8_t index = 0;

	if (expr->kind == EXPR_SELECTOR && !strcmp(expr->selector->room->word, "@"))
		return raw_put(userdata, expr->selector);
	if (expr->kind == EXPR_SELECTOR && typeof_exthdr_put(&body, expr->selector))
		return body_put(userdata, KIND_EXTHDR, &body);
	if (expr->kind == EXPR_SELECTOR)
		return expr->selector->room->header ? header_put(userdata, expr->selector) :
						      form_put(userdata, expr->selector);
	if (expr->kind == EXPR_VERDICT)
		return body_put(userdata, KIND_VERDICT, &body);
	if (expr->kind != EXPR_CONCAT)
		return false;
	expr_list_for_each(part, expr) {
		struct userdata nested = { .size = 0 };

		if (!expr_put(&nested, part))
			return false;
		userdata_put(&body, index++, nested.bytes, nested.size);
		body.overflow |= nested.overflow;
	}
	return body_put(userdata, KIND_CONCAT, &body);
}

bool typeof_encode(struct userdata *userdata, uint8_t type, const struct expr *expr)
{
	struct userdata nested = { .size = 0 };

	if (!expr_put(&nested, expr))
		return false;
	userdata_put(userdata, type, nested.bytes, nested.size);
	userdata->overflow |= nested.overflow;
	return true;
}

uint32_t typeof_number(const void *bytes, size_t size, uint8_t type)
{
	size_t value_size;
	const void *value = userdata_find(bytes, size, type, &value_size);
	uint32_t number = TYPEOF_ABSENT;

	if (value && value_size == sizeof(number))
		memcpy(&number, value, sizeof(number));
	return number;
}

static struct expr *selector_make(struct arena *arena, struct instance *instance)
{
	return expr_selector(arena, (struct location){ .source = NULL }, instance);
}

static struct expr *header_decode(struct arena *arena, const void *bytes, size_t size)
{
	uint32_t header = typeof_number(bytes, size, PAYLOAD_HEADER);
	uint32_t field = typeof_number(bytes, size, PAYLOAD_FIELD);

	for (const struct room *room = room_next(NULL); room; room = room_next(room)) {
		if (!room->header || room->header->typeof_number != header)
			continue;
		for (const struct key *key = room->keys; key->word; key++) {
			struct instance *instance;

			if (field_number(room, key) != field)
				continue;
			instance = instance_new(arena, room);
			instance->key = key;
			return tunnel_read(instance, bytes, size) ? selector_make(arena, instance) : NULL;
		}
	}
	return NULL;
}

static const struct room *room_by_typeof(uint32_t kind)
{
	const struct room *room = room_next(NULL);

	while (room && (!room->typeof_form.kind || room->typeof_form.kind != kind))
		room = room_next(room);
	return room;
}

static struct expr *form_decode(struct arena *arena, uint32_t kind, const void *bytes, size_t size)
{
	const struct room *room = room_by_typeof(kind);
	struct instance *instance;

	if (!room)
		return NULL;
	instance = instance_new(arena, room);
	for (uint8_t tlv = 0; room->typeof_form.attrs[tlv]; tlv++) {
		uint32_t value = typeof_number(bytes, size, tlv);
		int arg = arg_by_attr(room, room->typeof_form.attrs[tlv]);

		if (arg < 0)
			return NULL;
		if (room->args[arg].kind == ARG_KEY) {
			instance->key = key_by_value(room, value);
			if (!instance->key)
				return NULL;
			instance->present |= 1u << arg;
		} else if (value != TYPEOF_ABSENT &&
			   (!room->args[arg].optional || value != room->args[arg].initial)) {
			instance->value[arg].number = value;
			instance->present |= 1u << arg;
		}
	}
	if (room->typeof_complete)
		room->typeof_complete(instance);
	return selector_make(arena, instance);
}

static struct expr *expr_decode(struct arena *arena, const void *bytes, size_t size,
				unsigned int depth)
{
	const struct location nowhere = { .source = NULL };
	uint32_t kind = typeof_number(bytes, size, TYPEOF_KIND);
	size_t body_size = 0, part_size;
	const void *body = userdata_find(bytes, size, TYPEOF_BODY, &body_size), *part_bytes;
	struct expr *concat;

	if (!body || depth > DEPTH_MAX)
		return NULL;
	if (kind == KIND_EXTHDR)
		return typeof_exthdr_decode(arena, body, body_size);
	if (kind == KIND_PAYLOAD && !typeof_number(body, body_size, PAYLOAD_HEADER))
		return raw_decode(arena, body, body_size);
	if (kind == KIND_PAYLOAD)
		return header_decode(arena, body, body_size);
	if (kind == KIND_VERDICT)
		return expr_new(arena, EXPR_VERDICT, nowhere);
	if (kind != KIND_CONCAT)
		return form_decode(arena, kind, body, body_size);
	concat = expr_list_new(arena, EXPR_CONCAT, nowhere);
	for (uint8_t i = 0; (part_bytes = userdata_find(body, body_size, i, &part_size)); i++) {
		struct expr *part = expr_decode(arena, part_bytes, part_size, depth + 1);

		if (!part)
			return NULL;
		expr_list_add(concat, part);
	}
	return concat->list->count ? concat : NULL;
}

struct expr *typeof_decode(struct arena *arena, const void *bytes, size_t size)
{
	return expr_decode(arena, bytes, size, 0);
}
