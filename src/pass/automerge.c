// SPDX-License-Identifier: GPL-2.0-or-later
/* Merging with the elements a set has already: those in the kernel, and those the batch has added before. */
#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include "expr/bulk.h"
#include "pass/intervals.h"
#include "pass/known.h"

static bool set_merges(const struct set *set)
{
	return set->automerge && set->flags & NFT_SET_INTERVAL && !set->key_type->type_count &&
	       !(set->flags & (NFT_SET_MAP | NFT_SET_OBJECT | NFT_SET_ANONYMOUS));
}

/* Does a command behind the running one change the same set? */
static bool is_changed_later(const struct eval *eval)
{
	const struct handle *handle = &eval->cmd->handle;

	for (const struct cmd *cmd = eval->cmd->next; cmd; cmd = cmd->next)
		if (cmd->object == CMD_ELEMENTS && cmd->handle.name.text &&
		    !strcmp(cmd->handle.name.text, handle->name.text) && cmd->handle.table.text &&
		    !strcmp(cmd->handle.table.text, handle->table.text))
			return true;
	return false;
}

bool automerge_wanted(struct eval *eval, struct set *set)
{
	const struct cmd *cmd = eval->cmd;

	if (!cmd || cmd->object != CMD_ELEMENTS || !set_merges(set) ||
	    (cmd->op != CMD_ADD && cmd->op != CMD_DELETE && cmd->op != CMD_DESTROY))
		return false;
	/* What was sent of it by then may have to be taken back. */
	if (set->filled && set->filled != eval->group)
		eval->restarts = true;
	return set->held || set->handle || is_changed_later(eval);
}

/* What the set has when the running command comes to it. */
static struct held *held_read(struct eval *eval, struct set *set)
{
	const struct expr *elements;

	eval->keeps = true;
	if (set->held)
		return set->held;
	set->held = arena_new_object(eval->arena, struct held);
	elements = known_elements(eval, set->name);
	if (!elements)
		return set->held;
	expr_list_for_each(item, elements) {
		struct expr *key = item->element->key;
		struct interval interval = { .item = NULL };

		if (key->kind == EXPR_WILDCARD)
			continue;
		interval.low = interval_bound(eval->arena, key, set->key_bits, false);
		interval.high = interval_bound(eval->arena, key, set->key_bits, true);
		interval_list_add(eval->arena, &set->held->now, &interval);
	}
	return set->held;
}

void automerge_clear(struct set *set)
{
	if (set->held)
		set->held->now.count = 0;
}

/* Puts a deletion of @list before the running command. */
static void deletion_insert(struct eval *eval, struct set *set, const struct interval_list *list,
			    struct expr *like)
{
	struct cmd *cmd = cmd_new(eval->arena, CMD_DELETE, CMD_ELEMENTS, eval->cmd->location);

	cmd->handle = eval->cmd->handle;
	cmd->elements = expr_list_new(eval->arena, EXPR_SET, like->location);
	cmd->elements->type = set->key_type;
	cmd->elements->bits = set->key_bits;
	cmd->elements->flags |= EXPR_F_INTERVAL;
	intervals_emit(eval, set, cmd->elements, list->items, list->count, NULL, false);
	cmd_list_add(eval->commands, cmd);
}

/* An item of its own for @interval: what is sent is written into it. */
static void interval_own(struct eval *eval, struct interval *interval, const struct expr *like)
{
	struct expr *item = expr_new(eval->arena, EXPR_ELEMENT, like->location);

	item->element = arena_new_object(eval->arena, struct element);
	item->element->key = interval->low;
	item->type = like->type;
	interval->item = item;
}

static bool interval_holds(const struct interval *outer, const struct interval *inner)
{
	return value_compare(outer->low, inner->low) <= 0 &&
	       value_compare(inner->high, outer->high) <= 0;
}

/* Takes the start that is @item, and the end behind it, out of elements that will be sent. */
static void elements_take(struct expr *elements, const struct expr *item)
{
	struct expr **link = &elements->list->first;

	while (*link && *link != item)
		link = &(*link)->next;
	if (!*link)
		return;
	*link = item->next;
	elements->list->count--;
	if (*link && (*link)->flags & EXPR_F_INTERVAL) {
		*link = (*link)->next;
		elements->list->count--;
	}
	if (!*link)
		elements->list->last = link;
}

/* @old is to be no more: it isn't sent, or, where the kernel has it, deleted. */
static void interval_remove(struct eval *eval, const struct interval *old, const struct expr *like,
			    struct interval_list *gone)
{
	struct interval whole = *old;

	if (old->sent) {
		elements_take(old->sent, old->item);
		return;
	}
	interval_own(eval, &whole, like);
	interval_list_add(eval->arena, gone, &whole);
}

/*
 * Both lists are in order. Of an interval that is held already nothing is left in @list; one that
 * touches others grows by them, and these are put in @gone.
 */
static void addition_merge(struct eval *eval, struct held *state, struct interval_list *list,
			   struct interval_list *gone)
{
	struct interval_list *held = &state->now, next = state->spare, sent = { 0 };
	unsigned int at = 0;

	next.count = 0;
	for (unsigned int i = 0; i < list->count; i++) {
		struct interval grown = list->items[i];

		for (; at < held->count && !interval_touches(&held->items[at], &grown); at++)
			interval_list_add(eval->arena, &next, &held->items[at]);
		if (at < held->count && interval_holds(&held->items[at], &grown))
			continue;
		for (;;) {
			for (; at < held->count && interval_touches(&grown, &held->items[at]); at++) {
				const struct interval *old = &held->items[at];

				if (value_compare(old->low, grown.low) < 0)
					grown.low = old->low;
				if (value_compare(old->high, grown.high) > 0)
					grown.high = old->high;
				interval_remove(eval, old, grown.item, gone);
			}
			/* The next new one may touch what this one has grown to. */
			if (i + 1 == list->count || !interval_touches(&grown, &list->items[i + 1]))
				break;
			if (value_compare(list->items[++i].high, grown.high) > 0)
				grown.high = list->items[i].high;
		}
		grown.sent = eval->cmd->elements;
		interval_list_add(eval->arena, &sent, &grown);
		interval_list_add(eval->arena, &next, &grown);
	}
	for (; at < held->count; at++)
		interval_list_add(eval->arena, &next, &held->items[at]);
	state->spare = *held;
	state->now = next;
	*list = sent;
}

/* What is left of @whole, of which @parts begins with those that are taken out; how many these are. */
static unsigned int remainder_add(struct eval *eval, const struct interval *whole,
				  const struct interval *parts, unsigned int count,
				  struct interval_list *left)
{
	struct interval rest = { whole->low, whole->high, .sent = eval->cmd->elements };
	unsigned int taken = 0;
	bool ended = false;

	for (; taken < count && interval_holds(whole, &parts[taken]); taken++) {
		struct interval before = { .low = rest.low, .sent = rest.sent };

		if (value_compare(rest.low, parts[taken].low) < 0) {
			before.high = expr_copy(eval->arena, parts[taken].low);
			value_decrement(before.high);
			interval_own(eval, &before, parts[taken].item);
			interval_list_add(eval->arena, left, &before);
		}
		rest.low = expr_copy(eval->arena, parts[taken].high);
		ended = !value_increment(rest.low);
	}
	if (!ended && value_compare(rest.low, rest.high) <= 0) {
		interval_own(eval, &rest, parts[taken - 1].item);
		interval_list_add(eval->arena, left, &rest);
	}
	return taken;
}

/* What is taken out of a larger interval: the whole goes, in @gone, and the rest of it comes, in @left. */
static void deletion_split(struct eval *eval, struct held *state, const struct interval_list *list,
			   struct interval_list *gone, struct interval_list *left)
{
	struct interval_list *held = &state->now, next = state->spare;
	unsigned int at = 0, i = 0;

	next.count = 0;
	while (i < list->count) {
		struct interval whole;
		unsigned int before;

		for (; at < held->count && value_compare(held->items[at].high, list->items[i].low) < 0; at++)
			interval_list_add(eval->arena, &next, &held->items[at]);
		/* What isn't there the kernel refuses. */
		if (at == held->count || !interval_holds(&held->items[at], &list->items[i])) {
			interval_list_add(eval->arena, gone, &list->items[i++]);
			continue;
		}
		whole = held->items[at++];
		interval_remove(eval, &whole, list->items[i].item, gone);
		before = left->count;
		i += remainder_add(eval, &whole, &list->items[i], list->count - i, left);
		for (; before < left->count; before++)
			interval_list_add(eval->arena, &next, &left->items[before]);
	}
	for (; at < held->count; at++)
		interval_list_add(eval->arena, &next, &held->items[at]);
	state->spare = *held;
	state->now = next;
}

int automerge_apply(struct eval *eval, struct set *set, struct interval_list *list)
{
	struct interval_list gone = { 0 }, left = { 0 };
	struct held *held = held_read(eval, set);
	struct expr *like = list->count ? list->items[0].item : NULL;

	if (eval->cmd->op == CMD_ADD) {
		addition_merge(eval, held, list, &gone);
		if (gone.count)
			deletion_insert(eval, set, &gone, like);
		return diag_error_count(eval->diag) ? -1 : 0;
	}
	deletion_split(eval, held, list, &gone, &left);
	*list = gone;
	if (left.count) {
		if (gone.count)
			deletion_insert(eval, set, &gone, like);
		eval->cmd->op = CMD_ADD;
		*list = left;
	}
	return diag_error_count(eval->diag) ? -1 : 0;
}
