// SPDX-License-Identifier: GPL-2.0-or-later
// JSON of constants: a type says its values in text, and the form of the text makes the JSON.

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "json/json.h"
#include "obj/output.h"

json_t *text_json(const struct output *output,
		  void (*print)(struct output *output, const void *what), const void *what)
{
	struct output buffer = *output;
	char *text = NULL;
	json_t *json;
	size_t size;

	buffer.file = open_memstream(&text, &size);
	if (!buffer.file)
		return NULL;
	print(&buffer, what);
	fclose(buffer.file);
	json = json_string(text);
	free(text);
	return json;
}

static void value_print(struct output *output, const void *what)
{
	datatype_print(output, what);
}

/* A number, if @word is one that JSON can hold; else the word as it is, without quotes. */
static json_t *word_json(const char *word)
{
	size_t len = strlen(word);
	unsigned long long number;
	char *end;

	if (len > 1 && word[0] == '"' && word[len - 1] == '"')
		return json_stringn(word + 1, len - 2);
	errno = 0;
	number = strtoull(word, &end, 0);
	if (isdigit((unsigned char)*word) && !*end && !errno && number <= INT64_MAX)
		return json_integer(number);
	return json_string(word);
}

/* `syn,ack`, `syn | ack`: each by itself. */
static json_t *flags_json(char *text)
{
	json_t *list = json_array();
	char *word, *rest;

	for (word = strtok_r(text, ",| ", &rest); word; word = strtok_r(NULL, ",| ", &rest))
		json_array_append_new(list, word_json(word));
	return list;
}

json_t *value_json(const struct output *output, const struct expr *value)
{
	const struct datatype *type = value->type ? value->type : &type_integer;
	json_t *text, *json;

	if (type->json)
		return type->json(output, value);
	if (type == &type_boolean && value_number(value) <= 1)
		return json_boolean(value_number(value));
	text = text_json(output, value_print, value);
	if (!text)
		return NULL;
	if (type->is_bitmask && strpbrk(json_string_value(text), ",|")) {
		char *copy = strdup(json_string_value(text));

		json = flags_json(copy);
		free(copy);
	} else {
		json = word_json(json_string_value(text));
	}
	json_decref(text);
	return json;
}
