// SPDX-License-Identifier: GPL-2.0-or-later
/* Object: the kinds of stateful objects, and how objects are listed. */
#include <linux/netfilter/nf_tables.h>
#include <stdlib.h>
#include <string.h>
#include "expr/room.h"
#include "obj/ruleset.h"

static const struct object_kind kinds[] = {
	{ NFT_OBJECT_COUNTER, "counter", "counters", "counter name", OBJECT_ENDS_NONE },
	{ NFT_OBJECT_QUOTA, "quota", "quotas", "quota name", OBJECT_ENDS_NONE },
	{ NFT_OBJECT_CT_HELPER, "ct helper", "ct helpers", "ct helper set", OBJECT_ENDS_ALL },
	{ NFT_OBJECT_LIMIT, "limit", "limits", "limit name", OBJECT_ENDS_NONE },
	{ NFT_OBJECT_TUNNEL, "tunnel", "tunnels", "tunnel name", OBJECT_ENDS_ALL },
	{ NFT_OBJECT_CT_TIMEOUT, "ct timeout", "ct timeouts", "ct timeout set", OBJECT_ENDS_ALL },
	{ NFT_OBJECT_SECMARK, "secmark", "secmarks", "meta secmark set", OBJECT_ENDS_NONE },
	{ NFT_OBJECT_CT_EXPECT, "ct expectation", "ct expectations", "ct expectation set", OBJECT_ENDS_ALL },
	{ NFT_OBJECT_SYNPROXY, "synproxy", "synproxys", "synproxy name", OBJECT_ENDS_LAST },
};

#define KIND_COUNT (sizeof(kinds) / sizeof(kinds[0]))

const struct object_kind *object_kind_next(const struct object_kind *kind)
{
	kind = kind ? kind + 1 : kinds;
	return kind < kinds + KIND_COUNT ? kind : NULL;
}

const struct object_kind *object_kind_find(uint32_t type)
{
	const struct object_kind *kind = NULL;

	while ((kind = object_kind_next(kind)))
		if (kind->type == type)
			return kind;
	return NULL;
}

const char *object_type_name(uint32_t type)
{
	const struct object_kind *kind = object_kind_find(type);

	return kind ? kind->name : "unknown";
}

const char *object_type_reference(uint32_t type)
{
	const struct object_kind *kind = object_kind_find(type);

	return kind ? kind->reference : "unknown name";
}

const struct room *object_type_room(uint32_t type)
{
	const char *name = object_type_name(type);
	const struct room *room = room_find(ROOM_OBJECT, name);

	return room ? room : room_find(ROOM_STATEMENT, name);
}

/* A body in the form of a statement is what follows its word. */
static const char *body_start(const struct object *object, const char *text)
{
	const struct room *room = object->room->room;
	size_t length = strlen(room->word);

	if (room->kind == ROOM_OBJECT || strncmp(text, room->word, length))
		return text;
	return text + length + strspn(text + length, " ");
}

static void object_print_body(struct output *output, const struct object *object)
{
	struct output buffer = *output;
	const char *line;
	char *text = NULL;
	size_t size;

	buffer.file = open_memstream(&text, &size);
	if (!buffer.file)
		return;
	instance_print(&buffer, object->room);
	fclose(buffer.file);
	for (line = body_start(object, text); *line; ) {
		size_t length = strcspn(line, "\n");

		output_indent(output);
		output_printf(output, "%.*s\n", (int)length, line);
		line += length + (line[length] == '\n');
	}
	free(text);
}

void object_print(struct output *output, const struct table *table, const struct object *object)
{
	(void)table;
	output_indent(output);
	output_printf(output, "%s %s {", object_type_name(object->type), object->name);
	output_handle(output, object->handle);
	output_printf(output, "\n");
	output->indent++;
	output_comment(output, object->comment);
	if (object->room)
		object_print_body(output, object);
	output->indent--;
	output_indent(output);
	output_printf(output, "}\n");
}
