// SPDX-License-Identifier: GPL-2.0-or-later
/* Puts the elements of a set in the order of a listing, and joins the ends of intervals. */
#include <linux/netfilter/nf_tables.h>
#include <stdlib.h>
#include <string.h>
#include "pass/delinear.h"
#include "wire/decode.h"
#include "wire/decode_part.h"

struct sort_entry {
	struct expr *item;
	unsigned int position;
};

static int bytes_compare_reversed(const uint8_t *a, const uint8_t *b, unsigned int size)
{
	while (size--)
		if (a[size] != b[size])
			return a[size] < b[size] ? -1 : 1;
	return 0;
}

/* Values are stored most significant byte first; in the register those of the host's order are not. */
static int part_compare(const struct expr *a, const struct expr *b)
{
	unsigned int size = (a->bits + 7) / 8;

	if (a->kind != EXPR_VALUE || b->kind != EXPR_VALUE)
		return 0;
	if (datatype_is_string(a->type) || a->byteorder != BYTEORDER_HOST)
		return bytes_compare_reversed(a->value.bytes, b->value.bytes, size);
	return memcmp(a->value.bytes, b->value.bytes, size);
}

/* Concatenations compare by their last part first, as if all were one little endian number. */
static int concat_compare(const struct expr *a, const struct expr *b)
{
	int result;

	if (!a || !b)
		return 0;
	result = concat_compare(a->next, b->next);
	return result ? result : part_compare(a, b);
}

/* A set of flags sorts as its lowest flag. */
static int flags_compare(const struct expr *a, const struct expr *b)
{
	uint64_t low_a = value_number(a), low_b = value_number(b);

	low_a &= -low_a;
	low_b &= -low_b;
	return low_a < low_b ? -1 : low_a > low_b;
}

static int key_compare(const struct expr *a, const struct expr *b)
{
	if (a->kind != b->kind)
		return a->kind == EXPR_WILDCARD ? 1 : b->kind == EXPR_WILDCARD ? -1 : 0;
	if (a->kind == EXPR_CONCAT)
		return concat_compare(a->list->first, b->list->first);
	if (a->kind != EXPR_VALUE)
		return 0;
	if (a->type->is_bitmask)
		return flags_compare(a, b);
	if (datatype_is_string(a->type))
		return bytes_compare_reversed(a->value.bytes, b->value.bytes, (a->bits + 7) / 8);
	return memcmp(a->value.bytes, b->value.bytes, (a->bits + 7) / 8);
}

static int entry_compare(const void *first, const void *second)
{
	const struct sort_entry *a = first, *b = second;
	int result = key_compare(a->item->element->key, b->item->element->key);

	return result ? result : a->position < b->position ? -1 : 1;
}

/* Where one interval ends and the next begins at the same value, the end comes first. */
static int interval_compare(const void *first, const void *second)
{
	const struct sort_entry *a = first, *b = second;
	const struct expr *key_a = a->item->element->key, *key_b = b->item->element->key;
	int result;

	if (key_a->kind != EXPR_VALUE || key_b->kind != EXPR_VALUE)
		result = (key_a->kind == EXPR_WILDCARD) - (key_b->kind == EXPR_WILDCARD);
	else
		result = memcmp(key_a->value.bytes, key_b->value.bytes, (key_a->bits + 7) / 8);
	if (!result)
		result = !!(b->item->flags & EXPR_F_INTERVAL) - !!(a->item->flags & EXPR_F_INTERVAL);
	return result ? result : a->position < b->position ? -1 : 1;
}

static void elements_sort(struct expr *elements, int (*compare)(const void *, const void *))
{
	unsigned int count = elements->list->count, i = 0;
	struct sort_entry *entries = malloc(count * sizeof(*entries));

	if (!entries)
		return;
	expr_list_for_each(item, elements)
		entries[i] = (struct sort_entry){ item, i }, i++;
	qsort(entries, count, sizeof(*entries), compare);
	elements->list->last = &elements->list->first;
	elements->list->count = 0;
	for (i = 0; i < count; i++)
		expr_list_add(elements, entries[i].item);
	free(entries);
}

static struct expr *value_last(struct arena *arena, const struct expr *value)
{
	struct expr *last = expr_copy(arena, value);
	unsigned int bits = value->bits % 8;

	memset(last->value.bytes, 0xff, (value->bits + 7) / 8);
	if (bits)
		last->value.bytes[0] = 0xff >> (8 - bits);
	return last;
}

static void interval_close(struct arena *arena, struct expr *start, const struct expr *end)
{
	struct expr *high = end ? expr_copy(arena, end) : value_last(arena, start->element->key);

	if (end)
		value_decrement(high);
	start->element->key = range_simplify(arena, start->element->key, high);
}

static void intervals_join(struct arena *arena, struct expr *elements)
{
	struct expr *item = elements->list->first, *open = NULL, *next;

	elements->list->first = NULL;
	elements->list->last = &elements->list->first;
	elements->list->count = 0;
	for (; item; item = next) {
		next = item->next;
		if (item->element->key->kind == EXPR_VALUE && open) {
			interval_close(arena, open, item->element->key);
			open = NULL;
		}
		if (item->flags & EXPR_F_INTERVAL)
			continue;
		if (item->element->key->kind == EXPR_VALUE)
			open = item;
		expr_list_add(elements, item);
	}
	if (open)
		interval_close(arena, open, NULL);
}

static struct expr *part_flags(struct arena *arena, struct expr *part)
{
	if (part->kind != EXPR_VALUE || !part->type || !part->type->is_bitmask)
		return part;
	return flags_union(arena, part);
}

/* Several flags in a key are shown as a | b. */
static void elements_flags(struct arena *arena, struct expr *elements)
{
	struct expr *key, *concat;
	const struct location nowhere = { 0 };

	expr_list_for_each(item, elements) {
		key = item->element->key;
		item->element->key = part_flags(arena, key);
		if (key->kind != EXPR_CONCAT)
			continue;
		concat = expr_list_new(arena, EXPR_CONCAT, nowhere);
		concat->bits = key->bits;
		for (struct expr *part = key->list->first, *next; part; part = next) {
			next = part->next;
			expr_list_add(concat, part_flags(arena, part));
		}
		item->element->key = concat;
	}
}

static bool type_has_flags(const struct datatype *type)
{
	for (unsigned int i = 0; i < type->type_count; i++)
		if (type->types[i]->is_bitmask)
			return true;
	return type->is_bitmask;
}

static void elements_finish(struct ruleset *ruleset, struct set *set, bool sorted)
{
	bool is_interval = set->flags & NFT_SET_INTERVAL;
	bool is_concat = set->key_type->type_count;

	if (!set->elements || !set->elements->list->count)
		return;
	if (!is_interval || !is_concat) {
		if (is_interval || sorted)
			elements_sort(set->elements,
				      is_interval ? interval_compare : entry_compare);
		if (is_interval)
			intervals_join(ruleset->arena, set->elements);
	}
	if (type_has_flags(set->key_type))
		elements_flags(ruleset->arena, set->elements);
}

void decode_elements_end(struct ruleset *ruleset, struct set *set)
{
	elements_finish(ruleset, set, true);
}

void decode_elements_join(struct ruleset *ruleset, struct set *set)
{
	elements_finish(ruleset, set, false);
}
