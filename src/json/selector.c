// SPDX-License-Identifier: GPL-2.0-or-later
// JSON of selectors: the forms that several rooms share.

#include <string.h>
#include "json/json.h"
#include "json/selector.h"
#include "parser/json.h"

json_t *header_json_write(const struct output *output, const struct instance *instance)
{
	json_t *body = json_object();

	(void)output;
	json_object_set_new(body, "protocol", json_string(instance->room->word));
	json_object_set_new(body, "field", json_string(instance->key->word));
	return json_wrap("payload", body);
}

int header_json_read(struct json_reader *reader, json_t *json, struct instance *instance)
{
	const char *field = json_string_get(reader, json, "field");

	instance->key = field ? key_find(instance->room, field) : NULL;
	if (!instance->key)
		return json_error(reader, "Unknown %s field '%s'.", instance->room->word,
				  field ? field : "");
	return 0;
}

json_t *exthdr_json_write(const struct output *output, const struct instance *instance)
{
	json_t *body = json_object();

	(void)output;
	json_object_set_new(body, "name", json_string(instance->room->word));
	json_object_set_new(body, "field", json_string(instance->key->word));
	return json_wrap("exthdr", body);
}

int exthdr_json_read(struct json_reader *reader, json_t *json, struct instance *instance)
{
	return json_key_set(reader, instance, json_string_get(reader, json, "field"));
}

json_t *option_json_write(const struct output *output, const struct instance *instance)
{
	json_t *body = json_object();

	(void)output;
	json_set_split(body, "name", "field", instance->key->word);
	return json_wrap(instance->room->word, body);
}

int option_json_read(struct json_reader *reader, json_t *json, struct instance *instance)
{
	return json_key_set(reader, instance, json_join(reader, json, "name", "field"));
}

json_t *family_json_write(const struct output *output, const struct instance *instance)
{
	json_t *arguments = instance_json_args(output, instance), *body;
	const char *word = instance->key->word, *blank = strchr(word, ' ');

	if (!blank)
		return json_wrap(instance->room->word, arguments);
	body = json_object();
	json_object_set_new(body, "key", json_string(blank + 1));
	json_object_set_new(body, "family", json_stringn(word, blank - word));
	json_object_update_missing(body, arguments);
	json_decref(arguments);
	return json_wrap(instance->room->word, body);
}

int family_json_read(struct json_reader *reader, json_t *json, struct instance *instance)
{
	const char *family = json_string_get(reader, json, "family"), *key;
	json_t *joined;
	int result;

	if (!family)
		return json_instance_args(reader, json, instance);
	key = json_join(reader, json, "family", "key");
	if (!key)
		return -1;
	joined = json_copy(json);
	json_object_set_new(joined, "key", json_string(key));
	result = json_instance_args(reader, joined, instance);
	json_decref(joined);
	return result;
}
