// SPDX-License-Identifier: GPL-2.0-or-later
/* Tests of the room table: every room can be found, and its tables hold what the engine relies on. */
#include <stdlib.h>
#include <uapi/linux/netfilter/rampart.h>
#include "expr/room.h"
#include "unit.h"

static bool args_are_bounded(const struct room *room)
{
	unsigned int count = 0;

	for (const struct arg *arg = room->args; arg && arg->kind != ARG_END; arg++, count++) {
		unsigned int slot = arg->extension ?
			arg->attr - NFT_RAMPART_ATTR_PRIVATE + ROOM_ATTR_PRIVATE : arg->attr;

		if (slot >= (arg->extension ? ROOM_ATTRS : ROOM_ATTR_PRIVATE))
			return false;
		if (arg->kind == ARG_CUSTOM && !arg->parse)
			return false;
		if ((arg->kind == ARG_ENUM || arg->kind == ARG_FLAGS) && !arg->symbols)
			return false;
	}
	return count <= ROOM_ARGS_MAX;
}

/* A room with an evaluate hook may leave a type to the context: `ct original saddr`. */
static bool keys_are_found(const struct room *room)
{
	for (const struct key *key = room->keys; key && key->word; key++)
		if ((!key->type && !room->evaluate) || strcmp(key_find(room, key->word)->word, key->word))
			return false;
	return true;
}

static bool header_names_exist(const struct room *room)
{
	if (!room->header)
		return true;
	if (room->header->next && !key_find(room, room->header->next))
		return false;
	for (const struct header_link *link = room->header->links; link && link->room; link++) {
		const struct room *other = room_find(ROOM_SELECTOR, link->room);

		if (!other || !key_find(other, link->key))
			return false;
	}
	return true;
}

static void each_room(const char *name, bool (*good)(const struct room *room))
{
	const struct room *room;
	bool all = true;

	for (room = room_next(NULL); room; room = room_next(room)) {
		if (good(room))
			continue;
		printf("  room %s\n", room->word);
		all = false;
	}
	unit_check(name, all);
}

static bool is_documented(const struct room *room)
{
	size_t length = room->doc ? strlen(room->doc) : 0;

	return length > 10 && room->doc[length - 1] == '.';
}

static bool is_found(const struct room *room)
{
	const struct room *found = room_find(room->kind, room->word);

	return found && strcmp(found->word, room->word) == 0;
}

int main(void)
{
	each_room("every room is found by its word", is_found);
	each_room("every room has a sentence of documentation", is_documented);
	each_room("arguments stay within the engine's tables", args_are_bounded);
	each_room("every key has a type and is found", keys_are_found);
	each_room("headers name keys and rooms that exist", header_names_exist);
	unit_check("an unknown word is no room", !room_find(ROOM_SELECTOR, "tpc"));
	return unit_status();
}
