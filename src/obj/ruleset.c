// SPDX-License-Identifier: GPL-2.0-or-later
/* Ruleset: making, linking and finding tables, chains, rules, sets and objects. */
#include "obj/ruleset.h"

/* Kinds of names in a table's index; objects count from there by their type. */
enum { NAME_CHAIN, NAME_SET, NAME_FLOWTABLE, NAME_OBJECT };

struct ruleset *ruleset_new(struct arena *arena)
{
	struct ruleset *ruleset = arena_new_object(arena, struct ruleset);

	ruleset->arena = arena;
	ruleset->tables_last = &ruleset->tables;
	return ruleset;
}

struct table *table_new(struct arena *arena, uint8_t family, const char *name)
{
	struct table *table = arena_new_object(arena, struct table);

	table->arena = arena;
	table->family = family;
	table->name = name;
	table->chains_last = &table->chains;
	table->sets_last = &table->sets;
	table->objects_last = &table->objects;
	table->flowtables_last = &table->flowtables;
	return table;
}

void table_add(struct ruleset *ruleset, struct table *table)
{
	*ruleset->tables_last = table;
	ruleset->tables_last = &table->next;
	index_add(ruleset->arena, &ruleset->names, table->family, table->name, table);
}

struct table *table_find(const struct ruleset *ruleset, uint8_t family, const char *name)
{
	return index_find(&ruleset->names, family, name);
}

void table_forget(struct ruleset *ruleset, struct table *table)
{
	struct table **link = &ruleset->tables;

	while (*link && *link != table)
		link = &(*link)->next;
	if (!*link)
		return;
	*link = table->next;
	if (!*link)
		ruleset->tables_last = link;
	index_remove(&ruleset->names, table->family, table->name);
}

struct chain *chain_new(struct arena *arena, const char *name)
{
	struct chain *chain = arena_new_object(arena, struct chain);

	chain->name = name;
	chain->policy = -1;
	chain->rules_last = &chain->rules;
	return chain;
}

void chain_add(struct table *table, struct chain *chain)
{
	*table->chains_last = chain;
	table->chains_last = &chain->next;
	if (chain->name)
		chain_know(table, chain);
}

void chain_know(struct table *table, struct chain *chain)
{
	index_add(table->arena, &table->names, NAME_CHAIN, chain->name, chain);
}

struct chain *chain_find(const struct table *table, const char *name)
{
	return index_find(&table->names, NAME_CHAIN, name);
}

void chain_forget(struct table *table, struct chain *chain)
{
	struct chain **link = &table->chains;

	while (*link && *link != chain)
		link = &(*link)->next;
	if (!*link)
		return;
	*link = chain->next;
	if (!*link)
		table->chains_last = link;
	index_remove(&table->names, NAME_CHAIN, chain->name);
}

struct set *set_new(struct arena *arena, const char *name)
{
	struct set *set = arena_new_object(arena, struct set);

	set->name = name;
	return set;
}

void set_add(struct table *table, struct set *set)
{
	*table->sets_last = set;
	table->sets_last = &set->next;
	if (set->name)
		index_add(table->arena, &table->names, NAME_SET, set->name, set);
}

struct set *set_find(const struct table *table, const char *name)
{
	return index_find(&table->names, NAME_SET, name);
}

void set_forget(struct table *table, struct set *set)
{
	struct set **link = &table->sets;

	while (*link && *link != set)
		link = &(*link)->next;
	if (!*link)
		return;
	*link = set->next;
	if (!*link)
		table->sets_last = link;
	index_remove(&table->names, NAME_SET, set->name);
}

struct rule *rule_new(struct arena *arena)
{
	return arena_new_object(arena, struct rule);
}

void rule_add(struct chain *chain, struct rule *rule)
{
	*chain->rules_last = rule;
	chain->rules_last = &rule->next;
	chain->rule_count++;
}

struct object *object_new(struct arena *arena, uint32_t type, const char *name)
{
	struct object *object = arena_new_object(arena, struct object);

	object->type = type;
	object->name = name;
	return object;
}

/* Types are the kernel's to tell: none may come round to another kind of name. */
static uint64_t object_kind(uint32_t type)
{
	return NAME_OBJECT + (uint64_t)type;
}

void object_add(struct table *table, struct object *object)
{
	*table->objects_last = object;
	table->objects_last = &object->next;
	index_add(table->arena, &table->names, object_kind(object->type), object->name, object);
}

struct object *object_find(const struct table *table, uint32_t type, const char *name)
{
	return index_find(&table->names, object_kind(type), name);
}

struct flowtable *flowtable_new(struct arena *arena, const char *name)
{
	struct flowtable *flowtable = arena_new_object(arena, struct flowtable);

	flowtable->name = name;
	return flowtable;
}

void flowtable_add(struct table *table, struct flowtable *flowtable)
{
	*table->flowtables_last = flowtable;
	table->flowtables_last = &flowtable->next;
	index_add(table->arena, &table->names, NAME_FLOWTABLE, flowtable->name, flowtable);
}
