// SPDX-License-Identifier: GPL-2.0-or-later
/* Object: names of stateful object types, and how objects are listed. */
#include <linux/netfilter/nf_tables.h>
#include <stdlib.h>
#include <string.h>
#include "expr/room.h"
#include "obj/ruleset.h"

/* NFT_OBJECT_*: the words of a listing, of a reference to it in a rule, and the room of its body. */
static const struct {
	const char *name;
	const char *reference;
	const char *room;
} object_types[] = {
	[NFT_OBJECT_COUNTER] = { "counter", "counter name", "counter" },
	[NFT_OBJECT_QUOTA] = { "quota", "quota name", "quota" },
	[NFT_OBJECT_CT_HELPER] = { "ct helper", "ct helper set", "ct helper" },
	[NFT_OBJECT_LIMIT] = { "limit", "limit name", "limit" },
	[NFT_OBJECT_TUNNEL] = { "tunnel", "tunnel name", "tunnel" },
	[NFT_OBJECT_CT_TIMEOUT] = { "ct timeout", "ct timeout set", "ct timeout" },
	[NFT_OBJECT_SECMARK] = { "secmark", "meta secmark set", "secmark" },
	[NFT_OBJECT_CT_EXPECT] = { "ct expectation", "ct expectation set", "ct expectation" },
	[NFT_OBJECT_SYNPROXY] = { "synproxy", "synproxy name", "synproxy" },
};

#define OBJECT_TYPES (sizeof(object_types) / sizeof(object_types[0]))

const char *object_type_name(uint32_t type)
{
	return type < OBJECT_TYPES && object_types[type].name ? object_types[type].name : "unknown";
}

const char *object_type_reference(uint32_t type)
{
	return type < OBJECT_TYPES && object_types[type].name ? object_types[type].reference :
								"unknown name";
}

const struct room *object_type_room(uint32_t type)
{
	if (type >= OBJECT_TYPES || !object_types[type].room)
		return NULL;
	return room_find(ROOM_STATEMENT, object_types[type].room);
}

/* The body of an object is what follows the word of the statement of that name. */
static void object_print_body(struct output *output, const struct object *object)
{
	struct output buffer = *output;
	char *text = NULL, *body, *line, *rest;
	size_t size, word_length = strlen(object->room->room->word);

	buffer.file = open_memstream(&text, &size);
	if (!buffer.file)
		return;
	instance_print(&buffer, object->room);
	fclose(buffer.file);
	body = strncmp(text, object->room->room->word, word_length) ? text : text + word_length;
	for (line = strtok_r(body, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest)) {
		line += strspn(line, " ");
		if (!*line)
			continue;
		output_indent(output);
		output_printf(output, "%s\n", line);
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
