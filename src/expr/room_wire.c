// SPDX-License-Identifier: GPL-2.0-or-later
// Room bytecode: encodes an instance by its room's tables, and reads it back.

#include <arpa/inet.h>
#include <endian.h>
#include <string.h>
#include <uapi/linux/netfilter/rampart.h>
#include "expr/room.h"
#include "expr/room_wire.h"
#include "pass/delinear.h"
#include "pass/linear.h"
#include "wire/attr.h"

static void number_put(struct message *message, uint16_t attr, uint8_t size, uint64_t number)
{
	switch (size) {
	case 1:
		message_put_u8(message, attr, number);
		break;
	case 2:
		message_put_u16(message, attr, number);
		break;
	case 8:
		message_put_u64(message, attr, number);
		break;
	default:
		message_put_u32(message, attr, number);
	}
}

static uint64_t arg_number(const struct instance *instance, unsigned int index)
{
	const struct arg *arg = &instance->room->args[index];

	switch (arg->kind) {
	case ARG_KEY:
		return instance->key->value;
	case ARG_CONSTANT:
		return arg->value;
	case ARG_WORD:
		return instance_has(instance, index) ? arg->value : 0;
	default:
		return instance_has(instance, index) ? instance->value[index].number : arg->initial;
	}
}

/* The arguments that share @attr are one number. */
static void attr_put(struct message *message, const struct instance *instance, uint16_t attr)
{
	const struct room *room = instance->room;
	bool is_sent = false;
	uint64_t number = 0;
	unsigned int i;
	uint8_t size = 4;

	for (i = 0; room->args[i].kind != ARG_END; i++) {
		const struct arg *arg = &room->args[i];

		if (arg->attr != attr)
			continue;
		if (!instance_has(instance, i) && !arg->send_default && arg->kind != ARG_CONSTANT &&
		    !(arg->kind == ARG_KEY && instance->key))
			continue;
		if (arg->extension)
			message_mark_extension(message, arg->extension, &instance->location[i]);
		else
			message_mark(message, &instance->location[i]);
		if (arg->kind == ARG_STRING) {
			message_put_string(message, attr, instance->value[i].string);
			return;
		}
		is_sent = true;
		size = arg->size;
		number |= arg_number(instance, i);
	}
	if (is_sent)
		number_put(message, attr, size, number);
}

void instance_put_attrs(struct message *message, const struct instance *instance,
			const struct register_attr *registers)
{
	const struct room *room = instance->room;
	const struct register_attr *reg;
	unsigned int i, j;

	for (i = 0; room->order && room->order[i]; i++) {
		for (reg = registers; reg && reg->attr && reg->attr != room->order[i]; reg++)
			;
		if (reg && reg->attr)
			message_put_u32(message, reg->attr, reg->reg);
		else if (room->args)
			attr_put(message, instance, room->order[i]);
	}
	if (room->order)
		return;
	for (reg = registers; reg && reg->attr; reg++)
		message_put_u32(message, reg->attr, reg->reg);
	for (i = 0; room->args && room->args[i].kind != ARG_END; i++) {
		uint16_t attr = room->args[i].attr;

		for (j = 0; j < i && room->args[j].attr != attr; j++)
			;
		if (attr && j == i)
			attr_put(message, instance, attr);
	}
}

void instance_put(struct message *message, const struct instance *instance)
{
	if (instance->room->put)
		instance->room->put(message, instance);
	else
		instance_put_attrs(message, instance, NULL);
}

static int instance_load(struct linear *linear, const struct instance *instance, uint32_t reg)
{
	const struct room *room = instance->room;
	struct register_attr registers[] = { { room->dreg, reg }, { 0 } };

	if (room->linearize)
		return room->linearize(linear, instance, reg);
	linear_open(linear, room->expr);
	if (room->put)
		room->put(linear->message, instance);
	else
		instance_put_attrs(linear->message, instance, registers);
	linear_close(linear);
	return 0;
}

int instance_linearize(struct linear *linear, const struct instance *instance, uint32_t reg)
{
	int result;

	tunnel_open(linear, instance->tunnel);
	result = instance_load(linear, instance, reg);
	tunnel_close(linear, instance->tunnel);
	return result;
}

int instance_linearize_set(struct linear *linear, const struct instance *instance, uint32_t sreg)
{
	const struct room *room = instance->room;
	struct register_attr registers[2] = { { room->set_sreg, sreg }, { 0, 0 } };

	if (room->linearize_set)
		return room->linearize_set(linear, instance, sreg);
	linear_open(linear, room->expr);
	instance_put_attrs(linear->message, instance, registers);
	linear_close(linear);
	return 0;
}

/* Private attributes have the last entries of a room's table. */
static uint16_t attr_slot(uint16_t attr)
{
	return attr < NFT_RAMPART_ATTR_PRIVATE ? attr :
						 attr - NFT_RAMPART_ATTR_PRIVATE + ROOM_ATTR_PRIVATE;
}

void room_attr_table(const struct nlattr *nest, const struct nlattr **tb)
{
	const struct nlattr *attr;

	attr_table_nested(nest, tb, ROOM_ATTRS - 1);
	if (!nest)
		return;
	mnl_attr_for_each_nested(attr, nest) {
		uint16_t type = mnl_attr_get_type(attr);

		if (type >= NFT_RAMPART_ATTR_PRIVATE && attr_slot(type) < ROOM_ATTRS)
			tb[attr_slot(type)] = attr;
	}
}

bool attr_number(const struct nlattr *const *tb, uint16_t attr, uint64_t *number)
{
	const void *payload;
	uint16_t u16;
	uint32_t u32;
	uint64_t u64;

	*number = 0;
	attr = attr_slot(attr);
	if (attr >= ROOM_ATTRS || !tb[attr])
		return false;
	payload = mnl_attr_get_payload(tb[attr]);
	switch (mnl_attr_get_payload_len(tb[attr])) {
	case 1:
		*number = *(const uint8_t *)payload;
		return true;
	case 2:
		memcpy(&u16, payload, sizeof(u16));
		*number = ntohs(u16);
		return true;
	case 4:
		memcpy(&u32, payload, sizeof(u32));
		*number = ntohl(u32);
		return true;
	case 8:
		memcpy(&u64, payload, sizeof(u64));
		*number = be64toh(u64);
		return true;
	default:
		return false;
	}
}

static uint64_t symbols_mask(const struct symbol_table *table)
{
	const struct symbol *symbol = NULL;
	uint64_t mask = 0;

	while ((symbol = symbol_next(table, symbol)))
		mask |= symbol->value;
	return mask;
}

/* Takes what is @arg's out of *@rest, the bits of its attribute not taken yet. */
static bool arg_take(struct delinear *delinear, const struct nlattr *attr, const struct arg *arg,
		     uint64_t *rest, struct instance *instance, unsigned int index)
{
	uint64_t taken = *rest;
	bool present = true;

	switch (arg->kind) {
	case ARG_KEY:
		instance->key = key_by_value(instance->room, *rest);
		present = false;
		if (!instance->key)
			return false;
		break;
	case ARG_CONSTANT:
		present = false;
		if (*rest != arg->value)
			return false;
		break;
	case ARG_WORD:
		taken = arg->value;
		present = arg->value && (*rest & arg->value) == arg->value;
		break;
	case ARG_FLAGS:
		taken = *rest & symbols_mask(arg->symbols);
		present = taken || !arg->optional;
		break;
	case ARG_ENUM:
		if (!symbol_name(arg->symbols, *rest) && !(arg->optional && *rest == arg->initial))
			return false;
		break;
	case ARG_STRING:
		instance->value[index].string =
			arena_strndup(delinear->arena, mnl_attr_get_payload(attr),
				      strnlen(mnl_attr_get_payload(attr),
					      mnl_attr_get_payload_len(attr)));
		instance->present |= 1u << index;
		return true;
	default:
		break;
	}
	if (present) {
		instance->value[index].number = taken;
		instance->present |= 1u << index;
		*rest &= ~taken;
	}
	return true;
}

bool instance_read_attrs(struct delinear *delinear, const struct nlattr *const *tb,
			 struct instance *instance)
{
	const struct room *room = instance->room;
	uint64_t rest[ROOM_ATTRS];
	bool is_known[ROOM_ATTRS];
	unsigned int i, slot;

	for (i = 0; i < ROOM_ATTRS; i++)
		is_known[i] = attr_number(tb, i, &rest[i]);
	for (i = 0; room->args && room->args[i].kind != ARG_END; i++) {
		const struct arg *arg = &room->args[i];

		if (!arg->attr)
			continue;
		slot = attr_slot(arg->attr);
		if (!tb[slot]) {
			if (arg->optional || arg->send_default || arg->kind == ARG_WORD)
				continue;
			return false;
		}
		if (arg->kind != ARG_STRING && !is_known[slot])
			return false;
		if (!arg_take(delinear, tb[slot], arg, &rest[slot], instance, i))
			return false;
	}
	/* Bits that no argument stands for must not vanish from a listing. */
	for (i = 0; room->args && room->args[i].kind != ARG_END; i++) {
		const struct arg *arg = &room->args[i];

		if (arg->attr && rest[attr_slot(arg->attr)] &&
		    (arg->kind == ARG_WORD || arg->kind == ARG_FLAGS))
			return false;
	}
	return true;
}

bool instance_delinearize(struct delinear *delinear, const struct nlattr *const *tb,
			  struct instance *instance)
{
	const struct room *room = instance->room;

	if (room->delinearize)
		return room->delinearize(delinear, tb, instance);
	return !room->header && instance_read_attrs(delinear, tb, instance);
}
