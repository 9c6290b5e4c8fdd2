// SPDX-License-Identifier: GPL-2.0-or-later
// JSON of tables, chains, rules, sets, objects and flowtables, as listings show them.

#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <string.h>
#include "json/amount.h"
#include "json/json.h"
#include "obj/output.h"

static void string_set(json_t *object, const char *name, const char *string)
{
	if (string)
		json_object_set_new(object, name, json_string(string));
}

static void number_set(json_t *object, const char *name, uint64_t number)
{
	if (number)
		json_object_set_new(object, name, json_integer(number));
}

/* Names of one or several things: a string alone, else an array. */
static void names_set(json_t *object, const char *name, const char *const *names)
{
	for (; names && *names; names++)
		json_add_flag(object, name, *names);
}

json_t *table_json(const struct output *output, const struct table *table)
{
	json_t *body = json_object();

	(void)output;
	string_set(body, "family", family_name(table->family));
	string_set(body, "name", table->name);
	number_set(body, "handle", table->handle);
	for (const struct symbol *flag = table_flags; flag->word; flag++)
		if (table->flags & flag->value)
			json_add_flag(body, "flags", flag->word);
	return json_wrap("table", body);
}

json_t *chain_json(const struct output *output, const struct table *table,
		   const struct chain *chain)
{
	json_t *body = json_object();

	(void)output;
	string_set(body, "family", family_name(table->family));
	string_set(body, "table", table->name);
	string_set(body, "name", chain->name);
	number_set(body, "handle", chain->handle);
	if (!chain->type)
		return json_wrap("chain", body);
	string_set(body, "type", chain->type);
	string_set(body, "hook", hook_name(table->family, chain->hook));
	json_object_set_new(body, "prio", json_integer(chain->priority));
	names_set(body, "dev", chain->devices);
	if (chain->policy == NF_DROP || chain->policy == NF_ACCEPT)
		string_set(body, "policy", chain->policy == NF_DROP ? "drop" : "accept");
	return json_wrap("chain", body);
}

json_t *rule_json(const struct output *output, const struct table *table,
		  const struct chain *chain, const struct rule *rule)
{
	json_t *body = json_object();

	string_set(body, "family", family_name(table->family));
	string_set(body, "table", table->name);
	string_set(body, "chain", chain->name);
	number_set(body, "handle", rule->handle);
	string_set(body, "comment", rule->comment);
	json_object_set_new(body, "expr", stmts_json(output, rule->statements));
	return json_wrap("rule", body);
}

/* Without a width of its own, a type's name alone says nothing of a key. */
static bool is_qualified(const struct datatype *type)
{
	for (unsigned int i = 0; i < type->type_count; i++)
		if (!type->types[i]->bits)
			return false;
	return type->type_count || type->bits || type == &type_verdict;
}

/* By name, or by @like where no name says it, as newer releases have all that was written with typeof. */
static json_t *type_json(const struct output *output, const struct datatype *type,
			 const struct expr *like)
{
	json_t *list;

	if (!type)
		return json_string("invalid");
	if (like && !is_qualified(type))
		return json_wrap("typeof", expr_json(output, like));
	if (!type->type_count)
		return json_string(type->name);
	list = json_array();
	for (unsigned int i = 0; i < type->type_count; i++)
		json_array_append_new(list, json_string(type->types[i]->name));
	return list;
}

/* As the stock has it: of a concatenation one name, where a key is a list of them. */
static json_t *data_type_json(const struct output *output, const struct set *set)
{
	const struct datatype *type = set->data_type;

	if (type && is_qualified(type))
		return json_string(type->name);
	return type_json(output, type, set->data_typeof);
}

static const struct {
	uint32_t flag;
	const char *word;
} set_flags[] = {
	{ NFT_SET_CONSTANT, "constant" }, { NFT_SET_INTERVAL, "interval" },
	{ NFT_SET_TIMEOUT, "timeout" },
};

static void set_flags_set(json_t *body, const struct set *set)
{
	json_t *list = json_array();

	for (unsigned int i = 0; i < sizeof(set_flags) / sizeof(set_flags[0]); i++)
		if (set->flags & set_flags[i].flag)
			json_array_append_new(list, json_string(set_flags[i].word));
	if (json_array_size(list))
		json_object_set(body, "flags", list);
	json_decref(list);
}

static json_t *elem_json(const struct output *output, const struct expr *elements)
{
	json_t *list = json_array();

	expr_list_for_each(item, elements)
		json_array_append_new(list, expr_json(output, item));
	return list;
}

static json_t *set_head(const struct table *table, const struct set *set)
{
	json_t *body = json_object();

	string_set(body, "family", family_name(table->family));
	string_set(body, "name", set->name);
	string_set(body, "table", table->name);
	return body;
}

json_t *set_json(const struct output *output, const struct table *table, const struct set *set)
{
	struct output stateless = *output;
	json_t *body = set_head(table, set);

	stateless.flags |= NFT_CTX_OUTPUT_STATELESS;
	json_object_set_new(body, "type", type_json(output, set->key_type, set->key_typeof));
	number_set(body, "handle", set->handle);
	string_set(body, "comment", set->comment);
	if (set->flags & NFT_SET_OBJECT)
		string_set(body, "map", object_type_name(set->object_type));
	else if (set->flags & NFT_SET_MAP)
		json_object_set_new(body, "map", data_type_json(output, set));
	if (set->policy == NFT_SET_POL_MEMORY && !(set->flags & NFT_SET_CONSTANT))
		string_set(body, "policy", "memory");
	number_set(body, "size", set->flags & NFT_SET_CONSTANT ? 0 : set->size);
	set_flags_set(body, set);
	if (set->timeout)
		json_object_set_new(body, "timeout", json_duration(set->timeout));
	if (set->gc_interval)
		json_object_set_new(body, "gc-interval", json_duration(set->gc_interval));
	if (!output_has(output, NFT_CTX_OUTPUT_TERSE) && set->elements && set->elements->list->count)
		json_object_set_new(body, "elem", elem_json(output, set->elements));
	if (set->statements)
		json_object_set_new(body, "stmt", stmts_json(&stateless, set->statements));
	return json_wrap(set_noun(set), body);
}

json_t *elements_json(const struct output *output, const struct table *table,
		      const struct set *set, const struct expr *elements)
{
	json_t *body = json_object();

	string_set(body, "family", family_name(table->family));
	string_set(body, "table", table->name);
	string_set(body, "name", set->name);
	json_object_set_new(body, "elem", json_wrap("set", elem_json(output, elements)));
	return json_wrap("element", body);
}

/* A quota object counts in bytes, the statement in the largest unit that fits. */
static void quota_merge(json_t *body, json_t *arguments)
{
	static const struct { const char *statement, *unit, *object; } members[] = {
		{ "val", "val_unit", "bytes" }, { "used", "used_unit", "used" },
	};

	for (unsigned int i = 0; i < sizeof(members) / sizeof(members[0]); i++) {
		/* Beyond what JSON's integers hold, it is the same bits with a sign. */
		uint64_t value = json_integer_value(json_object_get(arguments, members[i].statement));
		const char *unit = json_string_value(json_object_get(arguments, members[i].unit));

		for (; unit && *unit != 'b'; unit = *unit == 'm' ? "kbytes" : "bytes")
			value *= 1024;
		json_object_set_new(body, members[i].object, json_integer(value));
	}
	json_object_set_new(body, "inv", json_boolean(json_object_get(arguments, "inv")));
}

static void limit_merge(json_t *body, json_t *arguments)
{
	static const char *const members[] = {
		"rate", "per", "inv", "rate_unit", "burst", "burst_unit",
	};

	for (unsigned int i = 0; i < sizeof(members) / sizeof(members[0]); i++)
		if (json_object_get(arguments, members[i]))
			json_object_set(body, members[i], json_object_get(arguments, members[i]));
}

/* An object is its state: that is shown where statements show none too. */
json_t *object_json(const struct output *output, const struct table *table,
		    const struct object *object)
{
	const char *word = object_type_name(object->type);
	struct output stateful = *output;
	json_t *body = json_object(), *statement, *arguments;

	string_set(body, "family", family_name(table->family));
	string_set(body, "name", object->name);
	string_set(body, "table", table->name);
	number_set(body, "handle", object->handle);
	string_set(body, "comment", object->comment);
	if (!object->room)
		return json_wrap(word, body);
	stateful.flags &= ~NFT_CTX_OUTPUT_STATELESS;
	statement = instance_json(&stateful, object->room);
	arguments = json_object_get(statement, object->room->room->word);
	if (object->type == NFT_OBJECT_QUOTA)
		quota_merge(body, arguments);
	else if (object->type == NFT_OBJECT_LIMIT)
		limit_merge(body, arguments);
	else
		json_object_update(body, arguments);
	json_decref(statement);
	return json_wrap(word, body);
}

json_t *flowtable_json(const struct output *output, const struct table *table,
		       const struct flowtable *flowtable)
{
	json_t *body = json_object();

	(void)output;
	string_set(body, "family", family_name(table->family));
	string_set(body, "name", flowtable->name);
	string_set(body, "table", table->name);
	number_set(body, "handle", flowtable->handle);
	string_set(body, "hook", hook_name(NFPROTO_NETDEV, flowtable->hook));
	json_object_set_new(body, "prio", json_integer(flowtable->priority));
	names_set(body, "dev", flowtable->devices);
	return json_wrap("flowtable", body);
}
