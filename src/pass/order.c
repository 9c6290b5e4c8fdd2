// SPDX-License-Identifier: GPL-2.0-or-later
/* Keeps the order of the rules of chains that a batch changes, and finds the rule of an index in it. */
#include <string.h>
#include "pass/known.h"
#include "pass/order.h"

/** struct place - a rule: of the kernel by its @handle, or made by @cmd. */
struct place {
	struct place *next;
	uint64_t handle;
	struct cmd *cmd;
};

/**
 * struct order - what the batch did to one chain
 * @changes: commands so far, while nobody asked for an index; then the places are kept instead
 * @emptied: the kernel's rules are gone
 * @known: @places has all rules
 */
struct order {
	struct order *next;
	uint8_t family;
	const char *table;
	const char *chain;
	struct place *changes, **changes_last;
	struct place *places;
	bool emptied;
	bool known;
};

static struct place *place_new(struct eval *eval, uint64_t handle, struct cmd *cmd)
{
	struct place *place = arena_alloc(eval->ruleset->arena, sizeof(*place));

	place->handle = handle;
	place->cmd = cmd;
	return place;
}

static struct order *order_get(struct eval *eval, const char *table, const char *chain)
{
	struct arena *arena = eval->ruleset->arena;
	struct order *order = eval->order;
	const char *path;

	/* Most rules are in the chain of the one before. */
	if (order && order->family == eval->family && !strcmp(order->chain, chain) &&
	    !strcmp(order->table, table))
		return order;
	path = arena_printf(arena, "%s/%s", table, chain);
	order = eval->order = index_find(&eval->order_index, eval->family, path);
	if (order)
		return order;
	order = arena_alloc(arena, sizeof(*order));
	order->family = eval->family;
	order->table = arena_strndup(arena, path, strlen(table));
	order->chain = path + strlen(table) + 1;
	order->changes_last = &order->changes;
	order->emptied = index_find(&eval->emptied, eval->family, table) != NULL;
	order->next = eval->orders;
	eval->orders = eval->order = order;
	index_add(arena, &eval->order_index, eval->family, path, order);
	return order;
}

/* The link to the place of a rule the kernel has, or to the end. */
static struct place **place_find(struct order *order, uint64_t handle)
{
	struct place **link = &order->places;

	while (*link && (*link)->handle != handle)
		link = &(*link)->next;
	return link;
}

static struct place **place_at(struct order *order, uint64_t index)
{
	struct place **link = &order->places;

	for (; *link && index > 1; index--)
		link = &(*link)->next;
	return link;
}

/* The link to the place the command names, or to the end. */
static struct place **place_meant(struct order *order, const struct handle *handle)
{
	if (handle->index)
		return place_at(order, handle->index);
	return place_find(order, handle->position ? handle->position : handle->id);
}

static void order_apply(struct eval *eval, struct order *order, struct cmd *cmd)
{
	struct place **link = place_meant(order, &cmd->handle), *place;
	bool is_placed = cmd->handle.index || cmd->handle.position;

	switch (cmd->op) {
	case CMD_REPLACE:
		if (*link) {
			(*link)->handle = 0;
			(*link)->cmd = cmd;
		}
		return;
	case CMD_DELETE:
	case CMD_DESTROY:
		if (*link)
			*link = (*link)->next;
		return;
	case CMD_INSERT:
		if (!is_placed)
			link = &order->places;
		break;
	default:
		while (*link && !is_placed)
			link = &(*link)->next;
		if (*link)
			link = &(*link)->next;
	}
	place = place_new(eval, 0, cmd);
	place->next = *link;
	*link = place;
}

/* All rules of the chain so far: the kernel's, then what the batch did. */
static void order_learn(struct eval *eval, struct order *order)
{
	const struct chain *chain = order->emptied ? NULL : known_chain(eval);
	struct place **link = &order->places;

	for (const struct rule *rule = chain ? chain->rules : NULL; rule; rule = rule->next) {
		*link = place_new(eval, rule->handle, NULL);
		link = &(*link)->next;
	}
	for (const struct place *change = order->changes; change; change = change->next)
		order_apply(eval, order, change->cmd);
	order->known = true;
}

static int index_resolve(struct eval *eval, struct order *order, struct cmd *cmd)
{
	struct place *place = *place_at(order, cmd->handle.index);

	if (!place) {
		diag_error(eval->diag, &cmd->handle.position_location,
			   "there is no rule at index %llu in chain '%s'",
			   (unsigned long long)cmd->handle.index - 1, cmd->handle.chain.text);
		return -1;
	}
	if (place->handle) {
		cmd->handle.position = place->handle;
		return 0;
	}
	if (!place->cmd->handle.rule_id)
		place->cmd->handle.rule_id = ++eval->next_rule_id;
	cmd->handle.position_id = place->cmd->handle.rule_id;
	return 0;
}

/* Messages that are made already have no numbers by which others could mean their rules. */
static bool order_is_lost(struct eval *eval, const struct cmd *cmd)
{
	if (cmd->handle.index && eval->ordered && eval->ordered != eval->group)
		eval->restarts = true;
	eval->ordered = eval->group;
	return eval->restarts || eval->fleeting;
}

int order_rule(struct eval *eval, struct cmd *cmd)
{
	struct order *order;

	if (!cmd->handle.chain.text || cmd->handle.chain_id || order_is_lost(eval, cmd))
		return 0;
	order = order_get(eval, cmd->handle.table.text, cmd->handle.chain.text);
	if (cmd->handle.index && !order->known)
		order_learn(eval, order);
	if (!order->known) {
		*order->changes_last = place_new(eval, 0, cmd);
		order->changes_last = &(*order->changes_last)->next;
		return 0;
	}
	if (cmd->handle.index && index_resolve(eval, order, cmd) < 0)
		return -1;
	order_apply(eval, order, cmd);
	return 0;
}

void order_clear(struct eval *eval, const char *table, const char *chain)
{
	/* What comes later must know, too. */
	if (chain)
		order_get(eval, table, chain);
	else if (table)
		index_add(eval->ruleset->arena, &eval->emptied, eval->family, table, eval);
	for (struct order *order = eval->orders; order; order = order->next) {
		if (table && (order->family != eval->family || strcmp(order->table, table)))
			continue;
		if (chain && strcmp(order->chain, chain))
			continue;
		order->changes = order->places = NULL;
		order->changes_last = &order->changes;
		order->emptied = true;
	}
}
