// SPDX-License-Identifier: GPL-2.0-only
/* Dispatch: the search for candidates, on the packet path. */
#include <linux/minmax.h>
#include <linux/slab.h>
#include "core/dispatch.h"
#include "core/load.h"

static noinline bool partial_load(const struct nft_packet *pkt,
				  const struct nft_dispatch_field *field, u64 *value)
{
	u8 len;

	for (len = field->len; len; len--)
		if (nft_load_masked(pkt, field->base, field->offset, len, nft_bytes_mask(len), value))
			return true;
	return false;
}

static bool field_read(const struct nft_packet *pkt, const struct nft_dispatch_field *field,
		       u64 value[2])
{
	if (field->code == NFT_CODE_META) {
		if (field->len != IFNAMSIZ)
			return nft_load_meta(pkt, field->base, value);
		nft_load_name(pkt, field->base, value);
		return true;
	}
	if (field->len > sizeof(u64))
		return nft_load_wide(pkt, field->base, field->offset, field->len, field->mask, value);
	return nft_load_masked(pkt, field->base, field->offset, field->len, field->mask[0], value) ||
	       (field->partial && partial_load(pkt, field, value));
}

/* The value of a field, read at most once in a search. NULL if the packet doesn't have it. */
static __always_inline const u64 *field_value(const struct nft_dispatch *d,
					      struct nft_dispatch_search *search,
					      const struct nft_packet *pkt, unsigned int field)
{
	if (!(search->loaded & BIT(field))) {
		search->loaded |= BIT(field);
		if (!field_read(pkt, &d->fields[field], search->value[field]))
			search->missing |= BIT(field);
	}
	return search->missing & BIT(field) ? NULL : search->value[field];
}

static __always_inline bool field_is_wide(const struct nft_dispatch *d, unsigned int field)
{
	return d->fields[field].len > sizeof(u64);
}

static const u32 *hash_search(const struct nft_dispatch *d, const struct nft_dispatch_index *index,
			      struct nft_dispatch_search *search, const struct nft_packet *pkt)
{
	u64 state = index->seed;
	unsigned int i;
	u32 hash, at;

	for (i = index->guard_count; i < index->part_count; i++) {
		const struct nft_dispatch_part *part = &index->parts[i];
		const u64 *value = field_value(d, search, pkt, part->field);

		if (!value)
			return NULL;
		state = nft_dispatch_mix(state, value[0] & part->mask[0]);
		if (field_is_wide(d, part->field))
			state = nft_dispatch_mix(state, value[1] & part->mask[1]);
	}
	hash = nft_dispatch_hash(state);
	for (at = hash & index->slot_mask; index->slots[at].list; at = (at + 1) & index->slot_mask)
		if (index->slots[at].hash == hash)
			return &index->lists[index->slots[at].list];
	return NULL;
}

static const u32 *interval_search(const struct nft_dispatch *d,
				  const struct nft_dispatch_index *index,
				  struct nft_dispatch_search *search, const struct nft_packet *pkt)
{
	const u64 *value = field_value(d, search, pkt, index->parts[index->guard_count].field);
	const u64 *bounds = index->bounds;
	u32 left = index->bound_count;
	u32 low = 0;
	u64 number;

	if (!value)
		return NULL;
	number = be64_to_cpu((__force __be64)value[0]);
	/* The last bound not behind the number: the first is 0, so there is one. */
	while (left > 1) {
		u32 half = left / 2;

		low += bounds[low + half] <= number ? half : 0;
		left -= half;
	}
	return index->interval_lists[low] ? &index->lists[index->interval_lists[low]] : NULL;
}

/* The list of candidates an index has for the packet, or NULL. */
static const u32 *index_search(const struct nft_dispatch *d,
			       const struct nft_dispatch_index *index,
			       struct nft_dispatch_search *search, const struct nft_packet *pkt)
{
	unsigned int i;

	for (i = 0; i < index->guard_count; i++) {
		const struct nft_dispatch_part *part = &index->parts[i];
		const u64 *value = field_value(d, search, pkt, part->field);

		if (!value || (value[0] & part->mask[0]) != part->value[0])
			return NULL;
		if (field_is_wide(d, part->field) &&
		    (value[1] & part->mask[1]) != part->value[1])
			return NULL;
	}
	if (index->kind == NFT_DISPATCH_HASH)
		return hash_search(d, index, search, pkt);
	if (index->kind == NFT_DISPATCH_INTERVAL)
		return interval_search(d, index, search, pkt);
	return &index->lists[NFT_DISPATCH_FIRST_LIST];
}

static __always_inline void index_advance(struct nft_dispatch_search *search, unsigned int at)
{
	search->next[at] = search->rest[at] < search->last[at] ? *search->rest[at]++ : U32_MAX;
}

/* The first candidate not before @place. */
static const u32 *list_lower(const u32 *from, const u32 *behind, u32 place)
{
	while (from < behind) {
		const u32 *middle = from + (behind - from) / 2;

		if (*middle < place)
			from = middle + 1;
		else
			behind = middle;
	}
	return from;
}

/* Searches an index: its next candidate is one at or behind what was known to be before it. */
static void index_find(const struct nft_dispatch *d, struct nft_dispatch_search *search,
		       const struct nft_packet *pkt, unsigned int at)
{
	const u32 *list = index_search(d, &d->index[at], search, pkt);
	const u32 *from = list + 1;
	u32 place = search->next[at];

	search->found |= BIT(at);
	if (!list) {
		search->next[at] = U32_MAX;
		return;
	}
	search->last[at] = from + list[0];
	search->rest[at] = *from < place ? list_lower(from, search->last[at], place) : from;
	index_advance(search, at);
}

static void search_begin(const struct nft_dispatch *d, struct nft_dispatch_search *search,
			 u32 place)
{
	unsigned int i;

	for (i = 0; i < d->index_count; i++)
		search->next[i] = max(d->index[i].first, place);
	search->found = 0;
	search->loaded = 0;
	search->missing = 0;
	search->fresh = true;
}

u32 nft_dispatch_next(const struct nft_dispatch *d, struct nft_dispatch_search *search,
		      const struct nft_packet *pkt, u32 place)
{
	unsigned int at, i;
	u32 lowest;

	if (!search->fresh)
		search_begin(d, search, place);
	for (;;) {
		at = 0;
		lowest = search->next[0];
		for (i = 1; i < d->index_count; i++) {
			if (search->next[i] < lowest) {
				lowest = search->next[i];
				at = i;
			}
		}
		if (lowest >= d->end)
			return max(place, d->end);
		if (search->found & BIT(at)) {
			index_advance(search, at);
			return lowest;
		}
		index_find(d, search, pkt, at);
	}
}

void nft_dispatch_free(struct nft_dispatch *d)
{
	unsigned int i;

	for (i = 0; i < d->index_count; i++) {
		kvfree(d->index[i].parts);
		kvfree(d->index[i].slots);
		kvfree(d->index[i].interval_lists);
		kvfree(d->index[i].lists);
	}
	kvfree(d);
}

static void dispatch_free_rcu(struct rcu_head *rcu)
{
	nft_dispatch_free(container_of(rcu, struct nft_dispatch, rcu));
}

void nft_dispatch_put(struct nft_dispatch *d)
{
	if (d && refcount_dec_and_test(&d->users))
		call_rcu(&d->rcu, dispatch_free_rcu);
}
