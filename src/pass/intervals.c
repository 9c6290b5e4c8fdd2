// SPDX-License-Identifier: GPL-2.0-or-later
/* Intervals of a set: sorted, checked for overlaps, merged, split into starts and ends. */
#include <stdlib.h>
#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include "pass/intervals.h"
#include "pass/payload.h"

static struct expr *string_bound(struct arena *arena, const struct expr *value,
				 unsigned int bits, bool last)
{
	struct expr *bound = expr_copy(arena, value);
	unsigned int size = bits / 8, used = value->bits / 8;

	memset(bound->value.bytes + used, last ? 0xff : 0, size - used);
	bound->flags &= ~EXPR_F_WILDCARD;
	bound->bits = bits;
	return bound;
}

struct expr *interval_bound(struct arena *arena, struct expr *key, unsigned int bits, bool last)
{
	struct expr *operand, *mask;

	switch (key->kind) {
	case EXPR_RANGE:
		return last ? key->pair.right : key->pair.left;
	case EXPR_PREFIX:
		operand = key->prefix.operand;
		if (!last)
			return operand;
		mask = value_mask(arena, operand->type, operand->bits, operand->bits);
		mask = value_binary(arena, OP_XOR, mask,
				    value_mask(arena, operand->type, operand->bits,
					       key->prefix.length));
		return value_binary(arena, OP_OR, operand, mask);
	default:
		if (key->flags & EXPR_F_WILDCARD)
			return string_bound(arena, key, bits, last);
		return key;
	}
}

/* By start; of equal starts the longest first, so that what it holds comes behind it. */
static int interval_compare(const void *left, const void *right)
{
	const struct interval *a = left, *b = right;
	int order = value_compare(a->low, b->low);

	return order ? order : value_compare(b->high, a->high);
}

static bool value_is_last(const struct expr *value)
{
	struct expr next = *value;

	return !value_increment(&next);
}

bool interval_touches(const struct interval *earlier, const struct interval *later)
{
	struct expr next = *earlier->high;

	return !value_increment(&next) || value_compare(later->low, &next) <= 0;
}

void interval_list_add(struct arena *arena, struct interval_list *list,
		       const struct interval *interval)
{
	if (list->count == list->room) {
		struct interval *grown;

		list->room = list->room ? 2 * list->room : 8;
		grown = arena_alloc(arena, list->room * sizeof(*grown));
		if (list->count)
			memcpy(grown, list->items, list->count * sizeof(*grown));
		list->items = grown;
	}
	list->items[list->count++] = *interval;
}

static int overlap(struct eval *eval, const struct interval *earlier,
		   const struct interval *later)
{
	diag_error2(eval->diag, &later->item->location, &earlier->item->location,
		    "conflicting intervals specified");
	return -1;
}

/* Leaves the intervals that remain at the start of @intervals; their number, or -1. */
static int intervals_merge(struct eval *eval, const struct set *set,
			   struct interval *intervals, unsigned int count)
{
	bool is_map = set->flags & (NFT_SET_MAP | NFT_SET_OBJECT);
	bool merge = !is_map && (set->automerge || set->flags & NFT_SET_ANONYMOUS);
	unsigned int kept = 0;

	for (unsigned int i = 0; i < count; i++) {
		struct interval *last = kept ? &intervals[kept - 1] : NULL, *this = &intervals[i];

		if (last && merge && interval_touches(last, this)) {
			if (value_compare(this->high, last->high) > 0)
				last->high = this->high;
			continue;
		}
		if (last && value_compare(this->low, last->high) <= 0) {
			if (is_map || value_compare(this->low, last->low) ||
			    value_compare(this->high, last->high))
				return overlap(eval, last, this);
			continue;
		}
		intervals[kept++] = *this;
	}
	return kept;
}

static struct expr *element_new(struct eval *eval, struct location location, struct expr *key)
{
	struct expr *item = expr_new(eval->arena, EXPR_ELEMENT, location);

	item->element = arena_new_object(eval->arena, struct element);
	item->element->key = key;
	item->type = key->type;
	return item;
}

static struct expr *bound_place(struct eval *eval, const struct expr *bound,
				const struct field *field)
{
	struct expr *placed = field ? field_place(eval->arena, bound, field)
				    : expr_copy(eval->arena, bound);

	placed->byteorder = BYTEORDER_BIG;
	return placed;
}

static void interval_end_add(struct eval *eval, struct expr *elements, struct expr *key,
			     struct location location)
{
	struct expr *end = element_new(eval, location, key);

	end->flags |= EXPR_F_INTERVAL;
	expr_list_add(elements, end);
}

/*
 * An anonymous set is complete: where the next interval starts, no end is needed, but the
 * size that is announced counts it, as the stock's does, and the end that lies behind all
 * values too.
 */
void intervals_emit(struct eval *eval, struct set *set, struct expr *elements,
		    const struct interval *intervals, unsigned int count,
		    const struct field *field, bool first)
{
	bool complete = set->flags & NFT_SET_ANONYMOUS;

	for (unsigned int i = 0; i < count; i++) {
		const struct interval *this = &intervals[i];
		struct expr *item = this->item, *end;

		if (!i && first && !value_is_zero(this->low)) {
			struct expr *zero = bound_place(eval, this->low, field);

			memset(zero->value.bytes, 0, sizeof(zero->value.bytes));
			interval_end_add(eval, elements, zero, item->location);
		}
		item->element->key = bound_place(eval, this->low, field);
		expr_list_add(elements, item);
		end = bound_place(eval, this->high, field);
		if ((!field && value_is_last(this->high)) || !value_increment(end)) {
			item->flags |= EXPR_F_OPEN;
			set->size += complete;
			continue;
		}
		if (complete && i + 1 < count) {
			struct expr *next = bound_place(eval, intervals[i + 1].low, field);

			if (!value_compare(end, next)) {
				set->size++;
				continue;
			}
		}
		interval_end_add(eval, elements, end, item->location);
	}
}

int intervals_normalize(struct eval *eval, struct set *set, struct expr *elements,
			const struct field *field, bool first)
{
	struct interval *intervals;
	struct expr *item = elements->list->first, *next, *wildcards = NULL;
	unsigned int count = 0;
	int kept;

	intervals = calloc(elements->list->count + 1, sizeof(*intervals));
	if (!intervals) {
		diag_error(eval->diag, &elements->location, "out of memory");
		return -1;
	}
	elements->list->first = NULL;
	elements->list->last = &elements->list->first;
	elements->list->count = 0;
	for (; item; item = next) {
		struct expr *key = item->element->key;

		next = item->next;
		if (key->kind == EXPR_WILDCARD) {
			item->next = wildcards;
			wildcards = item;
			continue;
		}
		intervals[count].low = interval_bound(eval->arena, key, set->key_bits, false);
		intervals[count].high = interval_bound(eval->arena, key, set->key_bits, true);
		intervals[count++].item = item;
	}
	qsort(intervals, count, sizeof(*intervals), interval_compare);
	kept = intervals_merge(eval, set, intervals, count);
	if (kept > 0 && automerge_wanted(eval, set)) {
		struct interval_list list = { intervals, kept, kept };

		kept = automerge_apply(eval, set, &list);
		intervals_emit(eval, set, elements, list.items, list.count, field, first);
	} else if (kept > 0) {
		intervals_emit(eval, set, elements, intervals, kept, field, first);
	}
	for (item = wildcards; item; item = next) {
		next = item->next;
		expr_list_add(elements, item);
	}
	free(intervals);
	return kept < 0 ? -1 : 0;
}
