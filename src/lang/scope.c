// SPDX-License-Identifier: GPL-2.0-or-later
// Scope: the defined variables of a block, in a small hash table.

#include <string.h>
#include "lang/diag.h"
#include "lang/scope.h"

struct variable {
	struct variable *next;		/* in its bucket */
	const char *name;
	struct expr *value;		/* NULL: undefined again */
};

struct scope {
	struct arena *arena;
	struct scope *parent;
	struct variable **buckets;
	unsigned int bucket_count, count;
};

#define BUCKETS_MIN 16

struct scope *scope_new(struct arena *arena, struct scope *parent)
{
	struct scope *scope = arena_new_object(arena, struct scope);

	scope->arena = arena;
	scope->parent = parent;
	return scope;
}

static unsigned int name_hash(const char *name)
{
	unsigned int hash = 5381;

	while (*name)
		hash = hash * 33 + (unsigned char)*name++;
	return hash;
}

static struct variable *variable_find(const struct scope *scope, const char *name)
{
	struct variable *variable;

	if (!scope->bucket_count)
		return NULL;
	variable = scope->buckets[name_hash(name) & (scope->bucket_count - 1)];
	while (variable && strcmp(variable->name, name) != 0)
		variable = variable->next;
	return variable;
}

static void scope_grow(struct scope *scope)
{
	unsigned int count = scope->bucket_count ? scope->bucket_count * 2 : BUCKETS_MIN;
	struct variable **buckets = arena_alloc(scope->arena, count * sizeof(*buckets));
	unsigned int i;

	for (i = 0; i < scope->bucket_count; i++) {
		struct variable *variable, *next;

		for (variable = scope->buckets[i]; variable; variable = next) {
			struct variable **bucket;

			next = variable->next;
			bucket = &buckets[name_hash(variable->name) & (count - 1)];
			variable->next = *bucket;
			*bucket = variable;
		}
	}
	scope->buckets = buckets;
	scope->bucket_count = count;
}

static struct variable *variable_add(struct scope *scope, const char *name)
{
	struct variable *variable, **bucket;

	if (scope->count >= scope->bucket_count)
		scope_grow(scope);
	variable = arena_new_object(scope->arena, struct variable);
	variable->name = arena_strdup(scope->arena, name);
	bucket = &scope->buckets[name_hash(name) & (scope->bucket_count - 1)];
	variable->next = *bucket;
	*bucket = variable;
	scope->count++;
	return variable;
}

bool scope_define(struct scope *scope, const char *name, struct expr *value)
{
	struct variable *variable = variable_find(scope, name);

	if (variable && variable->value)
		return false;
	scope_redefine(scope, name, value);
	return true;
}

void scope_redefine(struct scope *scope, const char *name, struct expr *value)
{
	struct variable *variable = variable_find(scope, name);

	if (!variable)
		variable = variable_add(scope, name);
	variable->value = value;
}

bool scope_undefine(struct scope *scope, const char *name)
{
	struct variable *variable = variable_find(scope, name);

	if (!variable || !variable->value)
		return false;
	variable->value = NULL;
	return true;
}

struct expr *scope_lookup(struct scope *scope, const char *name)
{
	for (; scope; scope = scope->parent) {
		struct variable *variable = variable_find(scope, name);

		if (variable && variable->value)
			return variable->value;
	}
	return NULL;
}

/* Walks the names of a scope and its parents. */
struct walk {
	const struct scope *scope;
	unsigned int bucket;
	const struct variable *variable;
};

static const char *walk_next(void *data)
{
	struct walk *walk = data;

	while (walk->scope) {
		const struct variable *variable;

		if (walk->variable) {
			variable = walk->variable;
			walk->variable = variable->next;
			if (variable->value)
				return variable->name;
			continue;
		}
		if (walk->bucket >= walk->scope->bucket_count) {
			walk->scope = walk->scope->parent;
			walk->bucket = 0;
			continue;
		}
		walk->variable = walk->scope->buckets[walk->bucket++];
	}
	return NULL;
}

const char *scope_suggest(const struct scope *scope, const char *name)
{
	struct walk walk = { .scope = scope };

	return suggest_word(name, walk_next, &walk);
}
