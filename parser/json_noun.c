// SPDX-License-Identifier: GPL-2.0-or-later
// JSON input of nouns: what defines a table, chain, set, flowtable or object.

#include <inttypes.h>
#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include "json/amount.h"
#include "parser/json.h"
#include "parser/match.h"

static const char *comment_get(struct json_reader *reader, json_t *json)
{
	const char *comment = json_string_get(reader, json, "comment");

	return comment ? comment_check(reader->parser, comment, reader->location) : NULL;
}

/* The words of the member @name, or NULL where there are none; *failed after reporting. */
static struct expr *words_get(struct json_reader *reader, json_t *json, const char *name,
			      bool *failed)
{
	json_t *value = json_object_get(json, name);
	struct expr *words = value && !json_is_null(value) ? json_words(reader, value) : NULL;

	*failed = value && !json_is_null(value) && !words;
	return words;
}

int json_table_read(struct json_reader *reader, json_t *json, struct table *table)
{
	bool failed;
	struct expr *flags = words_get(reader, json, "flags", &failed);

	table->comment = comment_get(reader, json);
	if (flags)
		table_set_flags(reader->parser, flags);
	return failed ? -1 : 0;
}

/* `"prio": -100` or `"prio": "dstnat"`. */
static int priority_get(struct json_reader *reader, json_t *json, struct priority *priority)
{
	json_t *value = json_object_get(json, "prio");
	json_int_t number = json_integer_value(value);
	const char *word = json_string_value(value);

	if (!json_is_integer(value) && !word)
		return json_error(reader, "A base chain and a flowtable need a prio.");
	if (!word)
		word = arena_printf(reader->parser->arena, "%" PRIu64,
				    (uint64_t)(number < 0 ? -number : number));
	*priority = priority_new(reader->parser, arena_strdup(reader->parser->arena, word),
				 number < 0, reader->location);
	return 0;
}

/* Device names as the text has them: one string, or a set. */
static int devices_get(struct json_reader *reader, json_t *json, bool as_set,
		       struct expr **devices)
{
	bool failed;
	struct expr *words = words_get(reader, json, "dev", &failed);

	*devices = NULL;
	if (!words)
		return failed ? -1 : 0;
	if (words->list->count == 1 && !as_set) {
		*devices = words->list->first;
		return 0;
	}
	*devices = expr_list_new(reader->parser->arena, EXPR_SET, reader->location);
	for (struct expr *word = words->list->first, *next; word; word = next) {
		next = word->next;
		word->next = NULL;
		elements_add(reader->parser, *devices, element_new(reader->parser, word));
	}
	return 0;
}

int json_chain_read(struct json_reader *reader, json_t *json, struct chain *chain)
{
	struct name type = { json_string_get(reader, json, "type"), reader->location };
	struct name hook = { NULL, reader->location }, policy = { NULL, reader->location };
	struct priority priority;
	struct expr *devices;

	chain->comment = comment_get(reader, json);
	if (!type.text)
		return json_object_get(json, "type") ? -1 : 0;
	hook.text = json_string_get(reader, json, "hook");
	if (!hook.text)
		return json_error(reader, "A base chain needs a hook.");
	if (priority_get(reader, json, &priority) < 0 ||
	    devices_get(reader, json, false, &devices) < 0)
		return -1;
	chain_set_hook(reader->parser, &type, &hook, devices, &priority, reader->location);
	policy.text = json_string_get(reader, json, "policy");
	if (policy.text)
		chain_set_policy(reader->parser, &policy);
	return 0;
}

/* Type names as a list: "mark", "ipv4_addr . inet_service", or an array. */
static struct expr *type_words(struct json_reader *reader, json_t *json)
{
	struct expr *list = expr_list_new(reader->parser->arena, EXPR_CONCAT, reader->location);
	char *word, *rest;

	if (json_is_array(json)) {
		struct expr *words = json_words(reader, json);

		if (words)
			words->kind = EXPR_CONCAT;
		return words;
	}
	if (!json_is_string(json)) {
		json_error(reader, "Invalid set type.");
		return NULL;
	}
	rest = arena_strdup(reader->parser->arena, json_string_value(json));
	while ((word = strsep(&rest, " .")))
		if (*word)
			expr_list_add(list, json_symbol(reader, word));
	return list;
}

static uint32_t object_type_named(const char *name)
{
	for (uint32_t type = 1; name && type <= NFT_OBJECT_MAX; type++)
		if (!strcmp(object_type_name(type), name))
			return type;
	return 0;
}

/* The expression of a type like `{ "typeof": … }`; words are names of types. */
static struct expr *type_read(struct json_reader *reader, json_t *json, bool *is_typeof)
{
	json_t *like = json_object_get(json, "typeof");

	*is_typeof = like;
	return like ? json_expr(reader, like) : type_words(reader, json);
}

static int set_type_read(struct json_reader *reader, json_t *json, struct set *set)
{
	json_t *key = json_object_get(json, "type"), *data = json_object_get(json, "map");
	bool key_typeof, data_typeof = false;
	struct expr *key_expr, *data_expr = NULL;

	if (!key)
		return json_error(reader, "Missing or invalid type in set.");
	key_expr = type_read(reader, key, &key_typeof);
	if (!key_expr)
		return -1;
	set->object_type = object_type_named(json_string_value(data));
	if (data && !set->object_type) {
		data_expr = type_read(reader, data, &data_typeof);
		if (!data_expr)
			return -1;
	}
	if (key_typeof)
		set->key_typeof = key_expr;
	else
		set_type(reader->parser, key_expr, NULL);
	if (data_typeof)
		set->data_typeof = data_expr;
	else if (data_expr)
		set_data_type(reader->parser, data_expr);
	return 0;
}

static int set_numbers_read(struct json_reader *reader, json_t *json, struct set *set)
{
	uint64_t size = 0;

	if (json_duration_get(reader, json, "timeout", &set->timeout) < 0 ||
	    json_duration_get(reader, json, "gc-interval", &set->gc_interval) < 0 ||
	    json_number_get(reader, json, "size", &size) < 0)
		return -1;
	if (size)
		set_size(reader->parser, size, reader->location);
	return 0;
}

/* JSON doesn't say that a map's data are ranges: some are, then. */
static bool has_interval_data(const struct expr *elements)
{
	expr_list_for_each(item, elements) {
		const struct expr *data = item->kind == EXPR_ELEMENT ? item->element->data : NULL;

		if (data && data->kind == EXPR_CONCAT)
			data = data->list->first;
		if (data && (data->kind == EXPR_RANGE || data->kind == EXPR_PREFIX))
			return true;
	}
	return false;
}

int json_set_read(struct json_reader *reader, json_t *json, struct set *set)
{
	struct name policy = { json_string_get(reader, json, "policy"), reader->location };
	json_t *elem = json_object_get(json, "elem"), *stmts = json_object_get(json, "stmt");
	struct expr *flags, *elements;
	bool failed;

	if (set_type_read(reader, json, set) < 0 || set_numbers_read(reader, json, set) < 0)
		return -1;
	flags = words_get(reader, json, "flags", &failed);
	if (failed)
		return -1;
	if (flags)
		set_set_flags(reader->parser, flags);
	if (policy.text)
		set_policy(reader->parser, &policy);
	set->comment = comment_get(reader, json);
	set->automerge = json_true_get(json, "auto-merge");
	if (stmts && json_stmts(reader, stmts, &set->statements) < 0)
		return -1;
	if (!elem)
		return 0;
	elements = json_set(reader, elem);
	if (!elements)
		return -1;
	set_elements(reader->parser, elements);
	set->data_interval = has_interval_data(elements);
	return 0;
}

int json_flowtable_read(struct json_reader *reader, json_t *json, struct flowtable *flowtable)
{
	struct name hook = { json_string_get(reader, json, "hook"), reader->location };
	struct priority priority;

	if (devices_get(reader, json, true, &flowtable->device_expr) < 0)
		return -1;
	if (!hook.text)
		return 0;
	if (priority_get(reader, json, &priority) < 0)
		return -1;
	flowtable_set_hook(reader->parser, &hook, &priority);
	return 0;
}

struct instance *json_object_read(struct json_reader *reader, uint32_t type, json_t *json)
{
	const struct room *room = object_type_room(type);
	struct instance *instance;
	json_t *arguments;

	if (!room) {
		json_error(reader, "%s objects cannot be defined.", object_type_name(type));
		return NULL;
	}
	if (type != NFT_OBJECT_QUOTA)
		return json_instance(reader, room, json);
	/* The object says "bytes" for what the statement says as "val". */
	arguments = json_copy(json);
	json_object_set(arguments, "val", json_object_get(json, "bytes"));
	instance = json_instance(reader, room, arguments);
	json_decref(arguments);
	return instance;
}
