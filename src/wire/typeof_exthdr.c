// SPDX-License-Identifier: GPL-2.0-or-later
/* Typeof of extension headers, options and chunks: which header, which field of it, counted as the stock does. */
#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include "wire/typeof_part.h"

/* TLVs of the body. Headers of IPv6 leave the last one out. */
enum { EXTHDR_HEADER, EXTHDR_FIELD, EXTHDR_OP };

static const struct { const char *room; uint32_t op; } options[] = {
	{ "tcp option", NFT_EXTHDR_OP_TCPOPT },
	{ "ip option", NFT_EXTHDR_OP_IPV4 },
	{ "sctp chunk", NFT_EXTHDR_OP_SCTP },
};

/* @first: number of the room's first key; @array: number of the first of several addresses, or 0. */
static const struct { const char *room; uint32_t number, first, array; } headers[] = {
	{ "hbh", 1, 1, 0 }, { "rt", 2, 1, 0 },  { "rt0", 3, 2, 2 }, { "rt2", 4, 2, 0 },
	{ "srh", 5, 1, 4 }, { "frag", 6, 1, 0 }, { "dst", 7, 1, 0 }, { "mh", 8, 1, 0 },
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* Fields of IPv4 options have numbers that are theirs in every option. */
static uint32_t ip_option_number(const struct key *key)
{
	static const char *const fields[] = { "type", "length", "value", "ptr", "addr" };
	const char *word = strrchr(key->word, ' ');

	for (uint32_t i = 0; word && i < COUNT(fields); i++)
		if (!strcmp(word + 1, fields[i]))
			return i + 1;
	return 1;
}

/* Fields of other options are counted by their place: the kind is 0, the length 1 … */
static uint32_t option_number(const struct room *room, const struct key *wanted, uint32_t op)
{
	uint32_t number = 0;
	unsigned int last = 0;

	if (op == NFT_EXTHDR_OP_IPV4)
		return ip_option_number(wanted);
	if (wanted->flags & KEY_F_PRESENCE_ONLY)
		return 0;
	/* The length of an option without fields is in no table, but before all others. */
	for (;;) {
		unsigned int next = wanted->offset;

		for (const struct key *key = room->keys; key->word; key++)
			if (key->value == wanted->value && !(key->flags & KEY_F_PRESENCE_ONLY) &&
			    key->offset > last && key->offset < next)
				next = key->offset;
		if (wanted->offset > last)
			number++;
		if (next == wanted->offset)
			return number;
		last = next;
	}
}

static bool option_put(struct userdata *body, const struct instance *instance)
{
	for (size_t i = 0; i < COUNT(options); i++) {
		if (strcmp(options[i].room, instance->room->word) || !instance->key)
			continue;
		userdata_put_u32(body, EXTHDR_FIELD,
				 option_number(instance->room, instance->key, options[i].op));
		userdata_put_u32(body, EXTHDR_OP, options[i].op);
		userdata_put_u32(body, EXTHDR_HEADER, instance->key->value);
		return true;
	}
	return false;
}

/* The argument that is the number of an address, `[N]`, or -1. */
static int index_arg(const struct room *room)
{
	return room_arg(room, "[");
}

/* `exthdr frag` is kept as the first field of that header. */
static bool presence_put(struct userdata *body, const struct instance *instance)
{
	for (size_t i = 0; i < COUNT(headers) && instance->key; i++) {
		if (strcmp(headers[i].room, instance->key->word))
			continue;
		userdata_put_u32(body, EXTHDR_FIELD, 1);
		userdata_put_u32(body, EXTHDR_HEADER, headers[i].number);
		return true;
	}
	return false;
}

static uint32_t rt_first(const struct room *room)
{
	uint32_t i = 0;

	while (room->keys[i].word && !(room->keys[i].flags & KEY_F_IP6))
		i++;
	return i;
}

bool typeof_exthdr_put(struct userdata *body, const struct instance *instance)
{
	const struct room *room = instance->room;
	bool is_rt = !strcmp(room->word, "rt");

	if (option_put(body, instance))
		return true;
	if (!strcmp(room->word, "exthdr"))
		return presence_put(body, instance);
	for (size_t i = 0; i < COUNT(headers); i++) {
		int index = index_arg(room);
		uint32_t field;

		if (strcmp(headers[i].room, room->word) || !instance->key ||
		    (is_rt && !(instance->key->flags & KEY_F_IP6)))
			continue;
		field = headers[i].first + (uint32_t)(instance->key - room->keys) -
			(is_rt ? rt_first(room) : 0);
		if (index >= 0 && instance_has(instance, index))
			field = headers[i].array + (uint32_t)instance->value[index].number - 1;
		userdata_put_u32(body, EXTHDR_FIELD, field);
		userdata_put_u32(body, EXTHDR_HEADER, headers[i].number);
		return true;
	}
	return false;
}

static struct expr *selector_of(struct arena *arena, const struct room *room,
				const struct key *key)
{
	struct instance *instance = instance_new(arena, room);

	instance->key = key;
	instance->present = 1;
	instance->presence = key->flags & KEY_F_PRESENCE_ONLY;
	return expr_selector(arena, (struct location){ .source = NULL }, instance);
}

/* Presence and the option's first field have the same number: it is listed as the field, which takes the elements of both. */
static struct expr *option_decode(struct arena *arena, uint32_t op, uint32_t header, uint32_t field)
{
	for (size_t i = 0; i < COUNT(options); i++) {
		const struct room *room = room_find(ROOM_SELECTOR, options[i].room);
		const struct key *found = NULL;

		if (options[i].op != op || !room)
			continue;
		for (const struct key *key = room->keys; key->word; key++)
			if (key->value == header && !(key->flags & KEY_F_ALIAS) &&
			    option_number(room, key, op) == field &&
			    (!found || found->flags & KEY_F_PRESENCE_ONLY))
				found = key;
		if (found)
			return selector_of(arena, room, found);
	}
	return NULL;
}

static struct expr *header_decode(struct arena *arena, uint32_t header, uint32_t field)
{
	for (size_t i = 0; i < COUNT(headers); i++) {
		const struct room *room = room_find(ROOM_SELECTOR, headers[i].room);
		uint32_t number = headers[i].first;
		struct expr *selector;
		int index;

		if (headers[i].number != header || !room)
			continue;
		for (const struct key *key = room->keys; key->word; key++) {
			if (!strcmp(room->word, "rt") && !(key->flags & KEY_F_IP6))
				continue;
			if (number++ != field && !(headers[i].array && !key[1].word &&
						   field >= headers[i].array))
				continue;
			selector = selector_of(arena, room, key);
			index = index_arg(room);
			if (index >= 0 && headers[i].array && field >= headers[i].array) {
				selector->selector->value[index].number = field - headers[i].array + 1;
				selector->selector->present |= 3u << index;	/* `[` and `]` */
			}
			return selector;
		}
	}
	return NULL;
}

struct expr *typeof_exthdr_decode(struct arena *arena, const void *bytes, size_t size)
{
	uint32_t op = typeof_number(bytes, size, EXTHDR_OP);
	uint32_t header = typeof_number(bytes, size, EXTHDR_HEADER);
	uint32_t field = typeof_number(bytes, size, EXTHDR_FIELD);

	if (op == TYPEOF_ABSENT || op == NFT_EXTHDR_OP_IPV6)
		return header_decode(arena, header, field);
	return option_decode(arena, op, header, field);
}
