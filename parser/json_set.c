// SPDX-License-Identifier: GPL-2.0-or-later
// JSON input of elements: of anonymous sets and maps, of named ones, and of element commands.

#include <string.h>
#include "json/amount.h"
#include "parser/json.h"

static int seconds_get(struct json_reader *reader, json_t *json, const char *name,
		       uint64_t *milliseconds)
{
	const json_t *word = json_object_get(json, name);

	if (json_is_string(word) && !strcmp(json_string_value(word), "never")) {
		*milliseconds = TIMEOUT_NEVER;
		return 0;
	}
	return json_duration_get(reader, json, name, milliseconds) < 0 ? -1 : 0;
}

static struct expr *element_plain(struct json_reader *reader, json_t *json)
{
	struct expr *key = json_expr(reader, json);

	return key ? element_new(reader->parser, key) : NULL;
}

/* `{ "elem": { "val": KEY, "timeout": …, STATEMENT: … } }` */
static struct expr *element_full(struct json_reader *reader, json_t *json)
{
	static const char *const known[] = { "val", "timeout", "expires", "comment", NULL };
	struct expr *expr = element_plain(reader, json_object_get(json, "val"));
	struct element *element;
	const char *comment;

	if (!expr || expr->kind != EXPR_ELEMENT)
		return expr;
	element = expr->element;
	if (seconds_get(reader, json, "timeout", &element->timeout) < 0 ||
	    seconds_get(reader, json, "expires", &element->expires) < 0 ||
	    json_element_stmts(reader, json, known, &element->statements) < 0)
		return NULL;
	comment = json_string_get(reader, json, "comment");
	if (comment)
		element->comment = comment_check(reader->parser, comment, reader->location);
	return expr;
}

static struct expr *element_key(struct json_reader *reader, json_t *json)
{
	json_t *elem = json_object_get(json, "elem");

	return elem ? element_full(reader, elem) : element_plain(reader, json);
}

static struct expr *element(struct json_reader *reader, json_t *json)
{
	struct expr *key, *data;

	if (!json_is_array(json))
		return element_key(reader, json);
	if (json_array_size(json) != 2) {
		json_error(reader, "An element of a map needs an array of two expressions.");
		return NULL;
	}
	key = element_key(reader, json_array_get(json, 0));
	data = key ? json_expr(reader, json_array_get(json, 1)) : NULL;
	return data ? element_set_data(reader->parser, key, data, reader->location) : NULL;
}

struct expr *json_set(struct json_reader *reader, json_t *json)
{
	struct expr *set = expr_list_new(reader->parser->arena, EXPR_SET, reader->location), *item;
	json_t *inner = json_object_get(json, "set");
	size_t index;
	json_t *entry;

	if (inner)
		return json_set(reader, inner);
	if (!json_is_array(json)) {
		item = element(reader, json);
		if (!item)
			return NULL;
		elements_add(reader->parser, set, item);
		return set;
	}
	json_array_foreach(json, index, entry) {
		item = element(reader, entry);
		if (!item) {
			json_error(reader, "Parsing set elements at index %zu failed.", index);
			return NULL;
		}
		elements_add(reader->parser, set, item);
	}
	return set;
}
