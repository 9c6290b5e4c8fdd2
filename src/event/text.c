// SPDX-License-Identifier: GPL-2.0-or-later
// Events as text: each a command on one line.

#include <linux/netfilter/nf_tables.h>
#include <stdlib.h>
#include <string.h>
#include "event/event.h"

/* Whether @line, with @rest behind it, ends in a semicolon; an object's comment never does. */
static bool line_ends(const struct event *event, const char *line, const char *rest, bool ends)
{
	const struct object_kind *kind = event->object ? object_kind_find(event->object->type) : NULL;
	size_t len = strlen(line);

	if (len && strchr(";{,", line[len - 1]))
		return false;
	if (!event->object)
		return ends;
	if (!kind || !strncmp(line, "comment \"", 9))
		return false;
	return kind->ends == OBJECT_ENDS_ALL ||
	       (kind->ends == OBJECT_ENDS_LAST && rest[strspn(rest, "\t ")] == '}');
}

/*
 * A block's listing on one line: what is in its braces, each line followed by a semicolon if it @ends
 * in one and does not anyway. @print writes the block.
 */
static void block_print(struct output *output, const struct event *event, bool ends,
			void (*print)(struct output *output, const struct event *event))
{
	struct output buffer = *output;
	char *text = NULL, *line, *rest, *next;
	unsigned int depth = 0;
	size_t size;

	buffer.file = open_memstream(&text, &size);
	buffer.indent = 0;
	if (!buffer.file)
		return;
	print(&buffer, event);
	fclose(buffer.file);
	rest = strchr(text, '\n');	/* behind the noun and its name */
	rest = rest ? rest + 1 : text;
	for (line = strtok_r(rest, "\n", &next); line; line = strtok_r(NULL, "\n", &next)) {
		line += strspn(line, "\t ");
		if (!strcmp(line, "}") && !depth--)
			break;
		if (*line && line[strlen(line) - 1] == '{')
			depth++;
		output_printf(output, "%s%s ", line, line_ends(event, line, next, ends) ? ";" : "");
	}
	free(text);
}

static void set_block(struct output *output, const struct event *event)
{
	struct set bare = *event->set;

	bare.elements = NULL;
	set_print(output, event->table, &bare);
}

static void object_block(struct output *output, const struct event *event)
{
	object_print(output, event->table, event->object);
}

static void flowtable_block(struct output *output, const struct event *event)
{
	flowtable_print(output, event->table, event->flowtable);
}

static void chain_block(struct output *output, const struct event *event)
{
	struct chain bare = *event->chain;

	bare.comment = NULL;
	chain_print_open(output, event->table, &bare);
}

/* `VERB NOUN FAMILY TABLE`, and behind a name if there is one. */
static void head_print(struct output *output, const struct event *event, const char *noun,
		       const char *name)
{
	output_printf(output, "%s %s %s %s", event->verb, noun,
		      family_name(event->table->family), event->table->name);
	if (name)
		output_printf(output, " %s", name);
}

static void table_event(struct output *output, const struct event *event)
{
	head_print(output, event, "table", NULL);
	if (event->added && event->table->flags & NFT_TABLE_F_DORMANT)
		output_printf(output, " { flags dormant; }");
	else if (event->added && event->table->flags & NFT_TABLE_F_OWNER)
		output_printf(output, " { flags owner; }");
	output_handle(output, event->table->handle);
}

static void chain_event(struct output *output, const struct event *event)
{
	head_print(output, event, "chain", event->chain->name);
	if (!event->added)
		return;
	if (event->chain->type) {
		output_printf(output, " { ");
		block_print(output, event, false, chain_block);
		output_printf(output, "}");
	}
	output_handle(output, event->chain->handle);
}

static void rule_event(struct output *output, const struct event *event)
{
	head_print(output, event, "rule", event->chain->name);
	if (!event->added) {
		output_printf(output, " handle %llu", (unsigned long long)event->rule->handle);
		return;
	}
	if (event->position)
		output_printf(output, " handle %llu", (unsigned long long)event->position);
	output_printf(output, " ");
	rule_print(output, event->rule);
}

/* `… { TYPE; FLAGS; } `, the handle inside and a blank behind, as it always was. */
static void body_print(struct output *output, const struct event *event, uint64_t handle,
		       bool ends,
		       void (*print)(struct output *output, const struct event *event))
{
	if (!event->added)
		return;
	output_printf(output, " {");
	output_handle(output, handle);
	output_printf(output, " ");
	block_print(output, event, ends, print);
	output_printf(output, "} ");
}

static void elements_event(struct output *output, const struct event *event)
{
	head_print(output, event, "element", event->set->name);
	output_printf(output, " ");
	expr_print(output, event->elements);
}

void event_print(struct output *output, const struct event *event)
{
	if (event->elements) {
		elements_event(output, event);
	} else if (event->rule) {
		rule_event(output, event);
	} else if (event->set) {
		/* The deletion of a map is told as that of a set: newer kernels don't say which it was. */
		head_print(output, event, event->added && set_is_map(event->set) ? "map" : "set",
			   event->set->name);
		body_print(output, event, event->set->handle, true, set_block);
	} else if (event->object) {
		head_print(output, event, object_type_name(event->object->type),
			   event->object->name);
		body_print(output, event, event->object->handle, false, object_block);
	} else if (event->flowtable) {
		head_print(output, event, "flowtable", event->flowtable->name);
		body_print(output, event, event->flowtable->handle, true, flowtable_block);
	} else if (event->chain) {
		chain_event(output, event);
	} else {
		table_event(output, event);
	}
	output_printf(output, "\n");
}

static json_t *noun_json(const struct output *output, const struct event *event)
{
	if (event->elements)
		return elements_json(output, event->table, event->set, event->elements);
	if (event->rule)
		return rule_json(output, event->table, event->chain, event->rule);
	if (event->set)
		return set_json(output, event->table, event->set);
	if (event->object)
		return object_json(output, event->table, event->object);
	if (event->flowtable)
		return flowtable_json(output, event->table, event->flowtable);
	if (event->chain)
		return chain_json(output, event->table, event->chain);
	return table_json(output, event->table);
}

json_t *event_json(const struct output *output, const struct event *event)
{
	return json_wrap(event->verb, noun_json(output, event));
}
