// SPDX-License-Identifier: GPL-2.0-or-later
// JSON input of rooms: arguments read by the tables that text is read by.

#include <string.h>
#include "parser/json.h"

void json_arg_set(struct json_reader *reader, struct instance *instance, unsigned int index)
{
	instance->present |= 1u << index;
	instance->location[index] = reader->location;
}

static const struct key *key_by_json(const struct room *room, const char *word)
{
	for (const struct key *key = room->keys; key && key->word; key++)
		if (key->json && !strcmp(key->json, word))
			return key;
	return key_find(room, word);
}

int json_key_set(struct json_reader *reader, struct instance *instance, const char *word)
{
	instance->key = word ? key_by_json(instance->room, word) : NULL;
	if (!instance->key)
		return json_error(reader, "Unknown %s field '%s'.", instance->room->word,
				  word ? word : "");
	return 0;
}

const char *json_join(struct json_reader *reader, json_t *object, const char *first,
		      const char *second)
{
	const char *head = json_string_get(reader, object, first), *tail;

	if (!head || !json_object_get(object, second))
		return head;
	tail = json_string_get(reader, object, second);
	return tail ? arena_printf(reader->parser->arena, "%s %s", head, tail) : NULL;
}

static const char *arg_member(const struct arg *arg)
{
	return arg->json ? arg->json : arg->word;
}

/*
 * Whether @word of a flags member is @arg's: what stands behind the member's name in the
 * argument's word comes first ("tcp" of `flags tcp`), then perhaps one of its symbols.
 */
static const char *flag_rest(const struct arg *arg, const char *word)
{
	size_t member = strlen(arg_member(arg)), prefix;
	const char *start = arg->word;

	if (!start || !strcmp(start, arg_member(arg)))
		return word;
	if (!strncmp(start, arg_member(arg), member) && start[member] == ' ')
		start += member + 1;
	prefix = strlen(start);
	if (strncmp(word, start, prefix))
		return NULL;
	if (arg->kind == ARG_WORD)
		return word[prefix] ? NULL : word;
	return word[prefix] == ' ' ? word + prefix + 1 : NULL;
}

static bool flag_read(struct json_reader *reader, struct instance *instance, unsigned int index,
		      const char *word)
{
	const struct arg *arg = &instance->room->args[index];
	const char *rest = flag_rest(arg, word);
	const struct symbol *symbol;

	if (!rest)
		return false;
	if (arg->kind == ARG_FLAGS) {
		symbol = symbol_find(arg->symbols, rest);
		if (!symbol)
			return false;
		instance->value[index].number |= symbol->value;
	}
	json_arg_set(reader, instance, index);
	return true;
}

static bool arg_is_flag(const struct arg *arg)
{
	return arg->kind == ARG_FLAGS || (arg->kind == ARG_WORD && arg->json);
}

/* Each word of the member @name belongs to one of the arguments that share the member. */
static int flags_read(struct json_reader *reader, json_t *json, struct instance *instance,
		      const char *name)
{
	const struct arg *args = instance->room->args;
	struct expr *words = json_words(reader, json);
	unsigned int i;

	if (!words)
		return -1;
	expr_list_for_each(word, words) {
		for (i = 0; args[i].kind != ARG_END; i++)
			if (arg_is_flag(&args[i]) && !strcmp(arg_member(&args[i]), name) &&
			    flag_read(reader, instance, i, word->symbol.word))
				break;
		if (args[i].kind == ARG_END)
			return json_error(reader, "Unknown %s flag '%s'.", instance->room->word,
					  word->symbol.word);
	}
	return 0;
}

static int enum_read(struct json_reader *reader, json_t *json, const struct arg *arg,
		     union arg_value *value)
{
	const struct symbol *symbol = NULL;
	const char *word;

	if (json_is_boolean(json)) {
		while ((symbol = symbol_next(arg->symbols, symbol)))
			if (!symbol->value == !json_is_true(json))
				value->number = symbol->value;
		return 0;
	}
	word = json_word(reader, json);
	symbol = word ? symbol_find(arg->symbols, word) : NULL;
	if (!symbol)
		return word ? json_error(reader, "Invalid %s '%s'.", arg_member(arg), word) : -1;
	value->number = symbol->value;
	return 0;
}

/* `"addr": …, "port": …` of a translation is `ADDRESS:PORT`. */
static int target_read(struct json_reader *reader, json_t *object, const struct arg *arg,
		       union arg_value *value)
{
	json_t *address = json_object_get(object, arg_member(arg));
	json_t *port = arg->port ? json_object_get(object, "port") : NULL;
	struct expr *left = NULL, *right = NULL;

	if (address && address != port) {
		left = json_expr(reader, address);
		if (!left)
			return -1;
	}
	if (port) {
		right = json_expr(reader, port);
		if (!right)
			return -1;
	}
	if (!left && !right)
		return 1;
	value->expr = right ? expr_pair(reader->parser->arena, EXPR_MAPPING, OP_IMPLICIT,
					reader->location, left, right) : left;
	return 0;
}

/* 0: read, 1: absent, -1 after reporting. */
static int arg_read(struct json_reader *reader, json_t *object, struct instance *instance,
		    unsigned int index)
{
	const struct arg *arg = &instance->room->args[index];
	union arg_value *value = &instance->value[index];
	const char *member = arg_member(arg), *string;
	json_t *json = member ? json_object_get(object, member) : NULL;

	if (arg->kind == ARG_EXPR)
		return target_read(reader, object, arg, value);
	if (arg->kind == ARG_WORD && !arg->json)
		return arg->optional;
	if (!json || arg_is_flag(arg))
		return 1;
	switch (arg->kind) {
	case ARG_ENUM:
		return enum_read(reader, json, arg, value);
	case ARG_NUMBER:
		if (json_number_get(reader, object, member, &value->number) < 0)
			return -1;
		if (value->number < arg->min || (arg->max && value->number > arg->max))
			return json_error(reader, "%s of %s is out of range.", member,
					  instance->room->word);
		return 0;
	case ARG_STRING:
		string = json_string_get(reader, object, member);
		if (string && arg->max && strlen(string) > arg->max)
			return json_error(reader, "%s is too long.", member);
		value->string = string && *string == '@' ? string + 1 : string;
		return string ? 0 : -1;
	default:
		return 1;
	}
}

/* Two arguments that say the same (`num`, `to`) have one member: the first of them has it. */
static bool member_is_read(const struct instance *instance, unsigned int index)
{
	const struct arg *args = instance->room->args;

	if (args[index].kind != ARG_EXPR)
		return false;
	for (unsigned int i = 0; i < index; i++)
		if (args[i].kind == ARG_EXPR && instance_has(instance, i) &&
		    !strcmp(arg_member(&args[i]), arg_member(&args[index])))
			return true;
	return false;
}

int json_instance_args(struct json_reader *reader, json_t *json, struct instance *instance)
{
	const struct arg *args = instance->room->args;

	for (unsigned int i = 0; args && args[i].kind != ARG_END; i++) {
		const char *name = args[i].json ? args[i].json : "key";
		json_t *flags;
		int result;

		if (args[i].kind == ARG_KEY) {
			if (json_object_get(json, name) &&
			    json_key_set(reader, instance, json_string_get(reader, json, name)) < 0)
				return -1;
			if (!instance->key && !args[i].optional)
				return json_error(reader, "%s without %s.", instance->room->word,
						  name);
			continue;
		}
		flags = arg_is_flag(&args[i]) ? json_object_get(json, arg_member(&args[i])) : NULL;
		if (flags && !instance_has(instance, i) &&
		    flags_read(reader, flags, instance, arg_member(&args[i])) < 0)
			return -1;
		result = member_is_read(instance, i) ? 1 : arg_read(reader, json, instance, i);
		if (result < 0)
			return -1;
		if (result == 0)
			json_arg_set(reader, instance, i);
		else if (args[i].kind == ARG_EXPR && !args[i].optional)
			return json_error(reader, "%s without %s.", instance->room->word,
					  arg_member(&args[i]));
	}
	return 0;
}

static int tunnel_read(struct json_reader *reader, json_t *json, struct instance *instance)
{
	const char *word = json_string_get(reader, json, "tunnel");
	const struct room *tunnel = word ? room_find(ROOM_SELECTOR, word) : NULL;

	if (!tunnel || !tunnel->tunnel)
		return json_error(reader, "Unknown tunnel '%s'.", word ? word : "");
	instance->tunnel = tunnel;
	return 0;
}

struct instance *json_instance(struct json_reader *reader, const struct room *room, json_t *json)
{
	struct instance *instance = instance_new(reader->parser->arena, room);
	int result = room->kind == ROOM_SELECTOR && json_is_object(json) && json_object_get(json, "tunnel") ?
		     tunnel_read(reader, json, instance) : 0;

	if (result < 0)
		return NULL;
	result = room->json_read ? room->json_read(reader, json, instance) :
			  json_instance_args(reader, json, instance);
	return result < 0 ? NULL : instance;
}
