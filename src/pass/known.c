// SPDX-License-Identifier: GPL-2.0-or-later
/* Looks sets and chains up: in what the batch made known first, then in the kernel. */
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "context.h"
#include "expr/bulk.h"
#include "pass/known.h"
#include "wire/fetch.h"

/* What the batch deleted, in eval->gone: tables by family and name, sets by those and their name. */
static const char *set_path(struct eval *eval, const char *set)
{
	return arena_printf(eval->arena, "%s/%s", eval->cmd->handle.table.text, set);
}

static bool may_ask(struct eval *eval)
{
	const char *table = eval->cmd->handle.table.text;

	return table && !eval->context->offline && !eval->flushed &&
	       !index_find(&eval->gone, eval->family, table);
}

struct table *known_table(struct eval *eval)
{
	if (eval->table)
		return eval->table;
	eval->table = table_new(eval->ruleset->arena, eval->family,
				arena_strdup(eval->ruleset->arena, eval->cmd->handle.table.text));
	table_add(eval->ruleset, eval->table);
	return eval->table;
}

struct set *known_set(struct eval *eval, const char *name)
{
	struct set *set = eval->table ? set_find(eval->table, name) : NULL;

	if (set || !may_ask(eval) || index_find(&eval->gone, eval->family, set_path(eval, name)))
		return set;
	return fetch_set(eval->context, eval->arena, eval->ruleset, known_table(eval), name);
}

static struct ruleset *table_fetch(struct eval *eval, unsigned int what, const char *chain)
{
	struct fetch fetch = {
		.context = eval->context, .arena = eval->arena, .what = what,
		.family = eval->family, .table = eval->cmd->handle.table.text, .chain = chain,
	};

	return may_ask(eval) ? fetch_ruleset(&fetch) : NULL;
}

/* In eval->gone beside sets that are deleted: those that are flushed. */
static const char *elements_path(struct eval *eval, const char *set)
{
	return arena_printf(eval->arena, "%s/%s/", eval->cmd->handle.table.text, set);
}

const struct expr *known_elements(struct eval *eval, const char *name)
{
	struct fetch fetch = {
		.context = eval->context, .arena = eval->arena, .what = FETCH_SETS | FETCH_ELEMENTS,
		.family = eval->family, .table = eval->cmd->handle.table.text, .set = name,
	};
	struct ruleset *ruleset;
	struct set *set;

	if (!may_ask(eval) || index_find(&eval->gone, eval->family, set_path(eval, name)) ||
	    index_find(&eval->gone, eval->family, elements_path(eval, name)))
		return NULL;
	ruleset = fetch_ruleset(&fetch);
	set = ruleset && ruleset->tables ? set_find(ruleset->tables, name) : NULL;
	if (!set || !set->elements)
		return NULL;
	bulk_unfold(eval->arena, set->elements);
	return set->elements;
}

static const char *set_name_next(void *data)
{
	struct set **next = data;
	const char *name;

	while (*next && (*next)->flags & NFT_SET_ANONYMOUS)
		*next = (*next)->next;
	if (!*next)
		return NULL;
	name = (*next)->name;
	*next = (*next)->next;
	return name;
}

const char *known_set_near(struct eval *eval, const char *name)
{
	struct set *next = eval->table ? eval->table->sets : NULL;
	const char *near = suggest_word(name, set_name_next, &next);
	struct ruleset *ruleset;

	if (near)
		return near;
	ruleset = table_fetch(eval, FETCH_SETS, NULL);
	next = ruleset && ruleset->tables ? ruleset->tables->sets : NULL;
	return suggest_word(name, set_name_next, &next);
}

struct chain *known_chain(struct eval *eval)
{
	struct ruleset *ruleset = table_fetch(eval, FETCH_CHAINS | FETCH_RULES | FETCH_SETS |
					      FETCH_ANONYMOUS, eval->cmd->handle.chain.text);

	return ruleset && ruleset->tables ? ruleset->tables->chains : NULL;
}

void known_forget_all(struct eval *eval)
{
	eval->flushed = true;
}

void known_forget_table(struct eval *eval)
{
	if (eval->cmd->handle.table.text)
		index_add(eval->ruleset->arena, &eval->gone, eval->family,
			  eval->cmd->handle.table.text, eval);
}

void known_forget_set(struct eval *eval, const char *name)
{
	index_add(eval->ruleset->arena, &eval->gone, eval->family, set_path(eval, name), eval);
}

void known_forget_elements(struct eval *eval, const char *name)
{
	index_add(eval->ruleset->arena, &eval->gone, eval->family, elements_path(eval, name), eval);
}
