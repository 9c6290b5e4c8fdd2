// SPDX-License-Identifier: GPL-2.0-or-later
// JSON input: tells JSON from other text, and reads its array of commands.

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include "parser/json.h"

int json_error(struct json_reader *reader, const char *format, ...)
{
	char text[512];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	diag_error(reader->parser->diag, &reader->location, "%s", text);
	return -1;
}

const char *json_kind(const json_t *json)
{
	static const char *const kinds[] = {
		[JSON_OBJECT] = "object", [JSON_ARRAY] = "array", [JSON_STRING] = "string",
		[JSON_INTEGER] = "integer", [JSON_REAL] = "real", [JSON_TRUE] = "true",
		[JSON_FALSE] = "false", [JSON_NULL] = "null",
	};

	return json ? kinds[json_typeof(json)] : "nothing";
}

const char *json_member(json_t *json, json_t **value)
{
	void *first = json_object_iter(json);

	*value = first ? json_object_iter_value(first) : NULL;
	return first ? json_object_iter_key(first) : NULL;
}

const char *json_string_get(struct json_reader *reader, json_t *object, const char *name)
{
	json_t *json = json_object_get(object, name);

	if (!json || json_is_null(json))
		return NULL;
	if (json_is_string(json))
		return arena_strdup(reader->parser->arena, json_string_value(json));
	json_error(reader, "Expected a string as %s, got %s.", name, json_kind(json));
	return NULL;
}

int json_number_get(struct json_reader *reader, json_t *object, const char *name,
		    uint64_t *number)
{
	json_t *json = json_object_get(object, name);

	if (!json || json_is_null(json))
		return 1;
	if (!json_is_integer(json) || json_integer_value(json) < 0)
		return json_error(reader, "Expected a number as %s, got %s.", name,
				  json_is_integer(json) ? "a negative one" : json_kind(json));
	*number = json_integer_value(json);
	return 0;
}

int json_symbol_get(struct json_reader *reader, json_t *object, const char *name,
		    const struct symbol_table *table, uint64_t *value)
{
	const char *word = json_string_get(reader, object, name);
	const struct symbol *symbol;

	if (!word)
		return json_object_get(object, name) ? -1 : 1;
	symbol = symbol_find(table, word);
	if (!symbol)
		return json_error(reader, "Unknown %s '%s'.", name, word);
	*value = symbol->value;
	return 0;
}

bool json_true_get(json_t *object, const char *name)
{
	return json_is_true(json_object_get(object, name));
}

const char *json_word(struct json_reader *reader, json_t *json)
{
	if (json_is_string(json))
		return arena_strdup(reader->parser->arena, json_string_value(json));
	if (json_is_integer(json))
		return arena_printf(reader->parser->arena, "%lld",
				    (long long)json_integer_value(json));
	json_error(reader, "Expected a string, got %s.", json_kind(json));
	return NULL;
}

struct expr *json_words(struct json_reader *reader, json_t *json)
{
	struct expr *words = expr_list_new(reader->parser->arena, EXPR_LIST, reader->location);
	size_t index, count = json_is_array(json) ? json_array_size(json) : 1;

	for (index = 0; index < count; index++) {
		const char *word = json_word(reader, json_is_array(json) ?
					     json_array_get(json, index) : json);

		if (!word)
			return NULL;
		expr_list_add(words, json_symbol(reader, word));
	}
	return words;
}

/* The source that errors of JSON input are said to be in, as the original names it. */
static struct location location_internal(struct arena *arena)
{
	struct source *source = arena_new_object(arena, struct source);

	source->name = "internal";
	source->text = "";
	return (struct location){ .source = source };
}

static int commands_read(struct json_reader *reader, json_t *root)
{
	json_t *array = json_object_get(root, "nftables"), *item;
	size_t index;

	json_array_foreach(array, index, item)
		if (json_command(reader, item) < 0)
			return json_error(reader, "Parsing command array at index %zu failed.",
					  index);
	json_listed_end(reader);
	return 0;
}

/* What is JSON but holds no commands is an error at its place. */
static int root_check(struct json_reader *reader, const struct source *source, const json_t *root)
{
	struct location location = {
		.source = source, .length = 1,
	};

	if (!json_is_object(root))
		diag_error(reader->parser->diag, &location, "Expected object, got %s",
			   json_kind(root));
	else if (!json_object_get(root, "nftables"))
		diag_error(reader->parser->diag, &location, "Object item not found: nftables");
	else if (!json_is_array(json_object_get(root, "nftables")))
		diag_error(reader->parser->diag, &location, "Expected array as nftables, got %s",
			   json_kind(json_object_get(root, "nftables")));
	else
		return 0;
	return -1;
}

/* Text of commands never begins with a brace: what does so is JSON with an error in it. */
static int syntax_report(struct diag *diag, const struct source *source, const json_error_t *error)
{
	struct location location = {
		.source = source, .offset = error->position, .length = 1,
	};

	if (source->text[strspn(source->text, " \t\r\n")] != '{')
		return 1;
	if (location.offset)
		location.offset--;	/* the reader's place is behind the character */
	diag_error(diag, &location, "invalid JSON: %s", error->text);
	return -1;
}

int parse_json(struct context *context, struct arena *arena, struct diag *diag,
	       const struct source *source, struct cmd_list *commands, struct json_t **json)
{
	struct token_stream tokens = { .arena = arena, .diag = diag };
	struct block block = { .scope = scope_new(arena, NULL) };
	struct parser parser = {
		.context = context, .arena = arena, .diag = diag, .commands = commands,
		.tokens = &tokens, .block = &block,
	};
	struct json_reader reader = {
		.parser = &parser, .location = location_internal(arena), .commands = commands,
	};
	unsigned int errors = diag_error_count(diag);
	json_error_t error;
	json_t *root = json_loadb(source->text, source->size, JSON_REJECT_DUPLICATES, &error);

	if (!root)
		return syntax_report(diag, source, &error);
	for (unsigned int i = 0; i < PHASE_COUNT; i++)
		cmd_list_init(&reader.listed[i]);
	tokens.scope = block.scope;
	tokens.last = reader.location;
	if (root_check(&reader, source, root) == 0)
		commands_read(&reader, root);
	*json = root;
	return diag_error_count(diag) > errors ? -1 : 0;
}
