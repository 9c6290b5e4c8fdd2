// SPDX-License-Identifier: GPL-2.0-or-later
// JSON of rooms: an instance written from its room's tables.

#include <string.h>
#include "json/json.h"
#include "obj/output.h"

json_t *json_wrap(const char *name, json_t *body)
{
	json_t *object = json_object();

	if (!body || (json_is_object(body) && !json_object_size(body))) {
		json_decref(body);
		body = json_null();
	}
	json_object_set_new(object, name, body);
	return object;
}

void json_add_flag(json_t *object, const char *name, const char *word)
{
	json_t *present = json_object_get(object, name), *list;

	if (!present) {
		json_object_set_new(object, name, json_string(word));
		return;
	}
	if (json_is_array(present)) {
		json_array_append_new(present, json_string(word));
		return;
	}
	list = json_array();
	json_array_append(list, present);
	json_array_append_new(list, json_string(word));
	json_object_set_new(object, name, list);
}

void json_set_split(json_t *object, const char *first, const char *second, const char *words)
{
	const char *blank = strrchr(words, ' ');

	if (!blank) {
		json_object_set_new(object, first, json_string(words));
		return;
	}
	json_object_set_new(object, first, json_stringn(words, blank - words));
	json_object_set_new(object, second, json_string(blank + 1));
}

static const char *arg_member(const struct arg *arg)
{
	return arg->json ? arg->json : arg->word;
}

/* What a flag argument's words begin with: "tcp" of `flags tcp`, which is the member "flags". */
static const char *arg_prefix(const struct arg *arg)
{
	size_t len = arg->json ? strlen(arg->json) : 0;

	if (!arg->word)
		return NULL;
	if (len && !strncmp(arg->word, arg->json, len))
		return arg->word[len] == ' ' ? arg->word + len + 1 : NULL;
	return arg->kind == ARG_WORD ? arg->word : NULL;
}

static void flags_set(json_t *object, const struct arg *arg, uint64_t flags)
{
	const char *prefix = arg_prefix(arg), *member = arg_member(arg);
	const struct symbol *symbol = NULL;

	if (arg->separator == '.')	/* an array always */
		json_object_set_new(object, member, json_array());
	while ((symbol = symbol_next(arg->symbols, symbol))) {
		char word[64];

		if (!symbol->value || (flags & symbol->value) != symbol->value)
			continue;
		snprintf(word, sizeof(word), "%s%s%s", prefix ? prefix : "", prefix ? " " : "",
			 symbol->word);
		json_add_flag(object, member, word);
		flags &= ~symbol->value;
	}
}

/* The operand of a translation: an address, a port behind ':', or both. */
static void target_set(const struct output *output, json_t *object, const struct arg *arg,
		       const struct expr *expr)
{
	if (expr->kind != EXPR_MAPPING) {
		json_object_set_new(object, arg_member(arg), expr_json(output, expr));
		return;
	}
	if (expr->pair.left)
		json_object_set_new(object, arg_member(arg), expr_json(output, expr->pair.left));
	json_object_set_new(object, "port", expr_json(output, expr->pair.right));
}

static void value_set(const struct output *output, json_t *object,
		      const struct arg *arg, const union arg_value *value)
{
	const char *member = arg_member(arg), *name;

	switch (arg->kind) {
	case ARG_ENUM:
		name = symbol_name(arg->symbols, value->number);
		if (member && name)
			json_object_set_new(object, member, json_string(name));
		break;
	case ARG_NUMBER:
		json_object_set_new(object, member, json_integer(value->number));
		break;
	case ARG_STRING:
		json_object_set_new(object, member,
				    json_sprintf("%s%s", arg->word && *arg->word == '@' ? "@" : "",
						 value->string));
		break;
	case ARG_EXPR:
		if (value->expr)
			target_set(output, object, arg, value->expr);
		break;
	case ARG_KEY:
	case ARG_FLAGS:
	case ARG_WORD:
	case ARG_CONSTANT:
	case ARG_RATE:		/* rooms with these have a hook */
	case ARG_AMOUNT:
	case ARG_CUSTOM:
	case ARG_END:
		break;
	}
}

/* "inv" says in JSON that a condition is turned around, what the text says by a word. */
static bool arg_is_inversion(const struct arg *arg)
{
	return arg->kind == ARG_ENUM && arg->json && !strcmp(arg->json, "inv");
}

static bool arg_is_shown(const struct instance *instance, unsigned int index)
{
	const struct arg *arg = &instance->room->args[index];
	uint64_t number = instance->value[index].number;

	if (arg->kind == ARG_ENUM && instance_has(instance, index))
		return !(arg->optional && number == arg->initial && arg->initial);
	if (arg->kind == ARG_NUMBER && arg->send_default)
		return true;
	return instance_has(instance, index);
}

/* Flags and what turns a condition around stand behind everything else. */
static void flag_args_set(json_t *object, const struct instance *instance)
{
	for (unsigned int i = 0; instance->room->args[i].kind != ARG_END; i++) {
		const struct arg *arg = &instance->room->args[i];
		uint64_t number = instance->value[i].number;

		if (!instance_has(instance, i))
			continue;
		if (arg->kind == ARG_FLAGS)
			flags_set(object, arg, number);
		else if (arg->kind == ARG_WORD && arg->json)
			json_add_flag(object, arg->json, arg_prefix(arg));
		else if (arg_is_inversion(arg) && number)
			json_object_set_new(object, arg->json, json_true());
	}
}

json_t *instance_json_args(const struct output *output, const struct instance *instance)
{
	const struct arg *args = instance->room->args;
	json_t *object = json_object();
	unsigned int i;

	for (i = 0; args && args[i].kind != ARG_END; i++)
		if (args[i].kind == ARG_KEY && instance->key)
			json_object_set_new(object, args[i].json ? args[i].json : "key",
					    json_string(instance->key->json ? instance->key->json :
							instance->key->word));
	for (i = 0; args && args[i].kind != ARG_END; i++)
		if (arg_is_shown(instance, i) && !arg_is_inversion(&args[i]))
			value_set(output, object, &args[i], &instance->value[i]);
	if (args)
		flag_args_set(object, instance);
	return object;
}

/* The member's value begins with the tunnel whose packet's packet it is about. */
static json_t *tunnel_set(json_t *json, const struct room *tunnel)
{
	const char *member;
	json_t *value, *within;

	json_object_foreach(json, member, value) {
		within = json_object();
		json_object_set_new(within, "tunnel", json_string(tunnel->word));
		json_object_update(within, value);
		json_object_set_new(json, member, within);
	}
	return json;
}

json_t *instance_json(const struct output *output, const struct instance *instance)
{
	json_t *json = instance->room->json_write ?
		       instance->room->json_write(output, instance) :
		       json_wrap(instance->room->word, instance_json_args(output, instance));

	return instance->tunnel ? tunnel_set(json, instance->tunnel) : json;
}
