// SPDX-License-Identifier: GPL-2.0-or-later
// Room registry: finds rooms by their words and kernel names, keys and arguments by theirs.

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <uapi/linux/netfilter/rampart.h>
#include "expr/room.h"

extern const struct room *const __start_rampart_rooms[];
extern const struct room *const __stop_rampart_rooms[];

/* What a word stands for; one table, the name space is part of the hash. */
enum index_space {
	INDEX_SELECTOR = ROOM_SELECTOR,
	INDEX_STATEMENT = ROOM_STATEMENT,
	INDEX_OBJECT = ROOM_OBJECT,
	INDEX_UNQUALIFIED,
};

struct index_entry {
	enum index_space space;
	const char *word;
	const struct room *room;
	const struct key *key;
	const struct room *const *place;	/* in the linker section; of rooms */
};

static struct index_entry *room_index;
static size_t room_index_size;
static pthread_once_t room_index_once = PTHREAD_ONCE_INIT;

static size_t word_hash(enum index_space space, const char *word)
{
	size_t hash = 2166136261u + space;

	for (; *word; word++)
		hash = (hash ^ (unsigned char)*word) * 16777619u;
	return hash;
}

static struct index_entry *index_add(enum index_space space, const char *word, const struct room *room,
		      const struct key *key)
{
	size_t slot = word_hash(space, word) & (room_index_size - 1);

	while (room_index[slot].word)
		slot = (slot + 1) & (room_index_size - 1);
	room_index[slot] = (struct index_entry){ space, word, room, key, NULL };
	return &room_index[slot];
}

static const struct index_entry *index_find(enum index_space space, const char *word)
{
	size_t slot = word_hash(space, word) & (room_index_size - 1);

	for (; room_index[slot].word; slot = (slot + 1) & (room_index_size - 1))
		if (room_index[slot].space == space && !strcmp(room_index[slot].word, word))
			return &room_index[slot];
	return NULL;
}

static void room_index_build(void)
{
	const struct room *const *place;
	const struct key *key;
	size_t words = 0;

	for (place = __start_rampart_rooms; place < __stop_rampart_rooms; place++) {
		words++;
		for (key = (*place)->keys; key && key->word; key++)
			words++;
	}
	for (room_index_size = 64; room_index_size < 2 * words; room_index_size *= 2)
		;
	room_index = calloc(room_index_size, sizeof(*room_index));
	if (!room_index)
		abort();
	for (place = __start_rampart_rooms; place < __stop_rampart_rooms; place++) {
		const struct room *room = *place;

		index_add((enum index_space)room->kind, room->word, room, NULL)->place = place;
		for (key = room->keys; key && key->word; key++)
			if (key->flags & KEY_F_UNQUALIFIED)
				index_add(INDEX_UNQUALIFIED, key->word, room, key);
	}
}

const struct room *room_find(enum room_kind kind, const char *word)
{
	const struct index_entry *entry;

	pthread_once(&room_index_once, room_index_build);
	entry = index_find((enum index_space)kind, word);
	return entry ? entry->room : NULL;
}

const struct room *room_find_unqualified(const char *word, const struct key **key)
{
	const struct index_entry *entry;

	pthread_once(&room_index_once, room_index_build);
	entry = index_find(INDEX_UNQUALIFIED, word);
	if (!entry)
		return NULL;
	if (key)
		*key = entry->key;
	return entry->room;
}

const struct room *room_at(unsigned int index)
{
	const struct room *const *place = __start_rampart_rooms + index;

	return place < __stop_rampart_rooms ? *place : NULL;
}

/* Where the room behind @room is listed; the first for NULL. */
static const struct room *const *room_place_after(const struct room *room)
{
	pthread_once(&room_index_once, room_index_build);
	if (!room)
		return __start_rampart_rooms;
	return index_find((enum index_space)room->kind, room->word)->place + 1;
}

const struct room *room_next(const struct room *room)
{
	const struct room *const *place = room_place_after(room);

	return place < __stop_rampart_rooms ? *place : NULL;
}

const struct room *room_by_expr(const char *name, const struct room *previous)
{
	const struct room *const *place = room_place_after(previous);

	for (; place < __stop_rampart_rooms; place++)
		if (((*place)->expr && !strcmp((*place)->expr, name)) ||
		    ((*place)->other_expr && !strcmp((*place)->other_expr, name)))
			return *place;
	return NULL;
}

const struct key *key_find(const struct room *room, const char *word)
{
	const struct key *key;

	for (key = room->keys; key && key->word; key++)
		if (!strcmp(key->word, word))
			return key;
	return NULL;
}

bool room_is_extension(const struct room *room)
{
	return room->expr && !strcmp(room->expr, "exthdr");
}

bool key_fits_message(const struct key *key, uint64_t type)
{
	for (unsigned int i = 0; i < key->message_type_count; i++)
		if (key->message_types[i] == type)
			return true;
	return false;
}

const struct key *key_by_value(const struct room *room, uint32_t value)
{
	const struct key *key;

	for (key = room->keys; key && key->word; key++)
		if (key->value == value && !(key->flags & KEY_F_ALIAS))
			return key;
	return NULL;
}

int room_arg(const struct room *room, const char *word)
{
	int i;

	for (i = 0; room->args && room->args[i].kind != ARG_END; i++)
		if (room->args[i].word && !strcmp(room->args[i].word, word))
			return i;
	return -1;
}

static unsigned int room_arg_count(const struct room *room)
{
	unsigned int count = 0;

	while (room->args && room->args[count].kind != ARG_END)
		count++;
	return count;
}

struct instance *instance_new(struct arena *arena, const struct room *room)
{
	unsigned int count = room_arg_count(room);
	struct instance *instance = arena_new_object(arena, struct instance);

	instance->room = room;
	if (room->tunnel && room->header && room->header->base == NFT_RAMPART_PAYLOAD_TUN_HEADER)
		instance->tunnel = room;
	instance->value = arena_alloc(arena, count * sizeof(*instance->value));
	instance->location = arena_alloc(arena, count * sizeof(*instance->location));
	return instance;
}

bool instance_has(const struct instance *instance, unsigned int index)
{
	return instance->present & 1u << index;
}

struct expr *expr_selector(struct arena *arena, struct location location,
			   struct instance *instance)
{
	struct expr *expr = expr_new(arena, EXPR_SELECTOR, location);
	const struct key *key = instance->key ? instance->key : instance->room->result;

	expr->selector = instance;
	if (!key)
		return expr;
	if (key->flags & KEY_F_PRESENCE_ONLY)
		instance->presence = true;
	expr->type = instance->presence ? &type_boolean : key->type;
	expr->bits = key->bits || !key->type ? key->bits : key->type->bits;
	if (key->byteorder)
		expr->byteorder = key->byteorder;
	else if (instance->room->header)
		expr->byteorder = BYTEORDER_BIG;
	else if (key->type && key->type->byteorder)
		expr->byteorder = key->type->byteorder;
	else
		expr->byteorder = BYTEORDER_HOST;
	return expr;
}

static const char *symbols_usage(struct arena *arena, const struct symbol_table *table,
				 const char *separator)
{
	const struct symbol *symbol;
	const char *text = NULL;

	for (symbol = symbol_next(table, NULL); symbol; symbol = symbol_next(table, symbol))
		text = text ? arena_printf(arena, "%s%s%s", text, separator, symbol->word) :
			      symbol->word;
	return text ? text : "";
}

static const char *keys_usage(struct arena *arena, const struct room *room)
{
	const char *text = NULL;
	const struct key *key;

	for (key = room->keys; key && key->word; key++)
		if (!(key->flags & KEY_F_ALIAS))
			text = text ? arena_printf(arena, "%s | %s", text, key->word) : key->word;
	return text ? arena_printf(arena, "{%s}", text) : "";
}

static const char *arg_usage(struct arena *arena, const struct room *room, const struct arg *arg)
{
	const char *value = "";

	switch (arg->kind) {
	case ARG_KEY:
		value = keys_usage(arena, room);
		break;
	case ARG_ENUM:
		value = arena_printf(arena, "{%s}", symbols_usage(arena, arg->symbols, " | "));
		break;
	case ARG_FLAGS:
		value = arena_printf(arena, "{%s}[%c …]", symbols_usage(arena, arg->symbols, " | "),
				     arg->separator);
		break;
	case ARG_NUMBER:
		value = "NUMBER";
		break;
	case ARG_STRING:
		value = "STRING";
		break;
	case ARG_RATE:
		value = "NUMBER [UNIT]/TIME";
		break;
	case ARG_AMOUNT:
		value = "NUMBER UNIT";
		break;
	case ARG_EXPR:
		value = arg->port ? "EXPRESSION[:EXPRESSION]" : "EXPRESSION";
		break;
	case ARG_CUSTOM:
		value = "…";
		break;
	case ARG_WORD:
	case ARG_CONSTANT:
	case ARG_END:
		break;
	}
	return arena_printf(arena, "%s%s%s%s%s", arg->optional ? "[" : "",
			    arg->word ? arg->word : "", arg->word && *value ? " " : "", value,
			    arg->optional ? "]" : "");
}

const char *room_usage(struct arena *arena, const struct room *room)
{
	const char *text = room->word;
	const struct arg *arg;

	if (room->usage)
		return room->usage;
	for (arg = room->args; arg && arg->kind != ARG_END; arg++)
		if (arg->kind != ARG_CONSTANT)
			text = arena_printf(arena, "%s %s", text, arg_usage(arena, room, arg));
	return text;
}
