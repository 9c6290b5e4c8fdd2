// SPDX-License-Identifier: GPL-2.0-or-later
/* Evaluation of plain elements that are kept packed: sorted and merged as arrays of keys. */
#include <stdlib.h>
#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include "expr/bulk.h"
#include "pass/eval.h"

/* By first key; of equal ones the longest first, so that what it holds comes behind it. */
static int entry_compare(const void *left, const void *right, void *data)
{
	const struct bulk *bulk = data;
	const uint8_t *a = left, *b = right;
	int order = memcmp(a, b, bulk->width);

	return order ? order : memcmp(b + bulk->width, a + bulk->width, bulk->width);
}

static bool entries_are_sorted(struct bulk *bulk)
{
	unsigned int stride = bulk_stride(bulk);

	for (uint32_t i = 1; i < bulk->count; i++)
		if (entry_compare(bulk->entries + (size_t)(i - 1) * stride,
				  bulk->entries + (size_t)i * stride, bulk) > 0)
			return false;
	return true;
}

/* Single keys become ranges of one. */
static void entries_widen(struct arena *arena, struct bulk *bulk)
{
	const uint8_t *keys = bulk->entries;
	uint8_t *entry;

	bulk->ranges = true;
	bulk->entries = entry = arena_alloc(arena, (size_t)bulk->count * bulk_stride(bulk));
	for (uint32_t i = 0; i < bulk->count; i++, entry += bulk_stride(bulk)) {
		memcpy(entry, keys + (size_t)i * bulk->width, bulk->width);
		memcpy(entry + bulk->width, entry, bulk->width);
		memcpy(entry + 2 * bulk->width, &i, sizeof(i));
	}
}

/* Whether @low is not behind the value that follows @high. */
static bool key_touches(const uint8_t *high, const uint8_t *low, unsigned int width)
{
	uint8_t next[16];
	unsigned int i = width;

	memcpy(next, high, width);
	while (i)
		if (++next[--i])
			return memcmp(low, next, width) <= 0;
	return true;
}

/* Leaves the entries that remain at the start; false where two are in conflict. */
static bool entries_merge(struct bulk *bulk, bool merge)
{
	unsigned int stride = bulk_stride(bulk), width = bulk->width;
	uint8_t *last = NULL, *entry = bulk->entries, *kept = entry;

	for (uint32_t i = 0; i < bulk->count; i++, entry += stride) {
		if (last && merge && key_touches(last + width, entry, width)) {
			if (memcmp(entry + width, last + width, width) > 0)
				memcpy(last + width, entry + width, width);
			continue;
		}
		if (last && memcmp(entry, last + width, width) <= 0) {
			if (memcmp(entry, last, 2 * width))
				return false;
			continue;
		}
		if (kept != entry)
			memcpy(kept, entry, stride);
		last = kept;
		kept += stride;
	}
	bulk->count = (kept - bulk->entries) / stride;
	return true;
}

static bool key_is(const uint8_t *key, unsigned int width, uint8_t byte)
{
	while (width--)
		if (*key++ != byte)
			return false;
	return true;
}

/* Starts and ends, as they are sent. */
static unsigned int ends_count(const struct bulk *bulk)
{
	const uint8_t *first = bulk->entries;
	const uint8_t *last = first + (size_t)(bulk->count - 1) * bulk_stride(bulk);

	return 2 * bulk->count + (bulk->first && !key_is(first, bulk->width, 0)) -
	       key_is(last + bulk->width, bulk->width, 0xff);
}

bool bulk_evaluate(struct eval *eval, struct set *set, struct expr *elements)
{
	struct bulk *bulk = elements->list->bulk;
	bool adds = eval->cmd && (eval->cmd->op == CMD_ADD || eval->cmd->op == CMD_CREATE);

	if (!adds || set->key_type != bulk->type || set->key_bits != bulk->width * 8 ||
	    set->flags & (NFT_SET_ANONYMOUS | NFT_SET_MAP | NFT_SET_OBJECT))
		return false;
	if (!(set->flags & NFT_SET_INTERVAL))
		return !bulk->ranges;
	if (!bulk->ranges)
		entries_widen(eval->arena, bulk);
	if (!entries_are_sorted(bulk))
		qsort_r(bulk->entries, bulk->count, bulk_stride(bulk), entry_compare, bulk);
	if (!entries_merge(bulk, set->automerge))
		return false;
	bulk->ends = true;
	bulk->first = !set->populated;
	elements->list->count = ends_count(bulk);
	return true;
}
