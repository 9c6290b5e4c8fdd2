// SPDX-License-Identifier: GPL-2.0-only
/* Indexes of a dispatch: hashes of values and tables of intervals, with the candidates of each. */
#include <linux/if.h>
#include <linux/log2.h>
#include <linux/mm.h>
#include <linux/random.h>
#include <linux/slab.h>
#include <linux/sort.h>
#include "core/dispatch_index.h"
#include "core/program.h"

/* Intervals may have so many candidates for each rule, all in all. */
#define INTERVAL_SHARE	8

static void *rules_alloc(struct nft_index_rules *rules, size_t count, size_t size)
{
	rules->bytes += count * size;
	return kvcalloc(max_t(size_t, count, 1), size, NFT_DISPATCH_GFP);
}

static int compare_u64(const void *a, const void *b)
{
	const u64 *x = a, *y = b;

	cond_resched();
	return *x < *y ? -1 : *x > *y;
}

static void sort_u64(u64 *row, size_t count)
{
	sort(row, count, sizeof(*row), compare_u64, NULL);
}

static u32 rule_place(const struct nft_index_rules *rules, u32 rule)
{
	return rules->program->rules[rule].first;
}

static u32 rule_next(const struct nft_index_rules *rules, u32 rule)
{
	while (rule < rules->program->rule_count && rules->rule_group[rule] != rules->group)
		rule++;
	return rule;
}

/* Each rule of the group, by its number. */
#define for_each_rule(rule, rules)							\
	for ((rule) = rule_next(rules, 0); (rule) < (rules)->program->rule_count;	\
	     (rule) = rule_next(rules, (rule) + 1))

static u32 rule_hash(const struct nft_dispatch_index *index, struct nft_index_rules *rules,
		     u32 rule)
{
	struct nft_rule_test tests[NFT_DISPATCH_TESTS];
	unsigned int count, part, i;
	u64 state = index->seed;

	count = nft_rule_tests(rules->dispatch, rules->program, rule, tests);
	for (part = index->guard_count; part < index->part_count; part++) {
		const struct nft_dispatch_part *key = &index->parts[part];

		for (i = 0; i < count; i++)
			if (!tests[i].is_range && tests[i].field == key->field &&
			    !memcmp(tests[i].mask, key->mask, sizeof(key->mask)))
				break;
		if (WARN_ON_ONCE(i == count))
			continue;
		state = nft_dispatch_mix(state, tests[i].value[0]);
		if (rules->dispatch->fields[key->field].len > sizeof(u64))
			state = nft_dispatch_mix(state, tests[i].value[1]);
	}
	return nft_dispatch_hash(state);
}

static void slot_fill(struct nft_dispatch_index *index, u32 hash, u32 list)
{
	u32 at = hash & index->slot_mask;

	while (index->slots[at].list)
		at = (at + 1) & index->slot_mask;
	index->slots[at].hash = hash;
	index->slots[at].list = list;
}

/* Hash and place in one number: sorted, the places of a hash stand together and in order. */
static int hash_build(struct nft_dispatch_index *index, struct nft_index_rules *rules)
{
	u32 slots = roundup_pow_of_two(max_t(u32, rules->count * 2, 2));
	u64 *keys = kvmalloc_array(rules->count, sizeof(*keys), NFT_DISPATCH_GFP);
	u32 rule, i = 0, length, at = NFT_DISPATCH_FIRST_LIST;

	index->seed = get_random_u64();
	index->slot_mask = slots - 1;
	index->slots = rules_alloc(rules, slots, sizeof(*index->slots));
	index->lists = rules_alloc(rules, at + (size_t)rules->count * 2, sizeof(u32));
	if (!keys || !index->slots || !index->lists) {
		kvfree(keys);
		return -ENOMEM;
	}
	for_each_rule(rule, rules)
		keys[i++] = (u64)rule_hash(index, rules, rule) << 32 | rule_place(rules, rule);
	sort_u64(keys, rules->count);
	for (i = 0; i < rules->count; i += length) {
		for (length = 0; i + length < rules->count &&
		     keys[i + length] >> 32 == keys[i] >> 32; length++)
			index->lists[at + 1 + length] = keys[i + length];
		index->lists[at] = length;
		slot_fill(index, keys[i] >> 32, at);
		at += length + 1;
	}
	kvfree(keys);
	return 0;
}

bool nft_test_is_prefix(const struct nft_dispatch_field *field, const struct nft_rule_test *test)
{
	u64 high = ~be64_to_cpu((__force __be64)test->mask[0]);
	u64 low = ~be64_to_cpu((__force __be64)test->mask[1]);

	if (test->is_range || (field->code == NFT_CODE_META && field->len == IFNAMSIZ))
		return false;
	if (high)
		return !(high & (high + 1)) && !test->mask[1];
	return !(low & (low + 1));
}

/**
 * struct span - the intervals of a rule
 * @from, @to: numbers
 * @first, @behind: indexes of the intervals it covers
 */
struct span {
	u64	from;
	u64	to;
	u32	first;
	u32	behind;
	u32	rule;
};

/* The range of numbers in which a rule may match: the first bytes of the field, as a number. */
static void rule_span(const struct nft_dispatch_index *index, struct nft_index_rules *rules,
		      u32 rule, struct span *span)
{
	const struct nft_dispatch_field *wanted, *field;
	struct nft_rule_test tests[NFT_DISPATCH_TESTS];
	unsigned int count, i;

	wanted = &rules->dispatch->fields[index->parts[0].field];
	count = nft_rule_tests(rules->dispatch, rules->program, rule, tests);
	span->from = 0;
	span->to = U64_MAX;
	span->rule = rule;
	for (i = 0; i < count; i++) {
		u64 from, to;

		field = &rules->dispatch->fields[tests[i].field];
		if (field->code != wanted->code || field->base != wanted->base ||
		    field->offset != wanted->offset)
			continue;
		if (tests[i].is_range) {
			from = tests[i].value[0];
			to = tests[i].mask[0];
		} else if (nft_test_is_prefix(field, &tests[i])) {
			from = be64_to_cpu((__force __be64)tests[i].value[0]);
			to = from | ~be64_to_cpu((__force __be64)tests[i].mask[0]);
		} else {
			continue;
		}
		span->from = max(span->from, from);
		span->to = min(span->to, to);
	}
}

/* Every number at which some span begins, or another has just ended, in order and once. */
static u32 bounds_make(u64 *bounds, const struct span *spans, u32 count)
{
	u32 all = 0, kept = 1, i;

	bounds[all++] = 0;
	for (i = 0; i < count; i++) {
		bounds[all++] = spans[i].from;
		if (spans[i].to != U64_MAX)
			bounds[all++] = spans[i].to + 1;
	}
	sort_u64(bounds, all);
	for (i = 1; i < all; i++)
		if (bounds[i] != bounds[kept - 1])
			bounds[kept++] = bounds[i];
	return kept;
}

static u32 bound_lower(const u64 *bounds, u32 count, u64 number)
{
	u32 low = 0, high = count;

	while (low < high) {
		u32 middle = low + (high - low) / 2;

		if (bounds[middle] < number)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static u64 spans_cover(const struct nft_dispatch_index *index, struct span *spans, u32 count)
{
	u64 total = 0;
	u32 i;

	for (i = 0; i < count; i++) {
		struct span *span = &spans[i];

		cond_resched();
		span->first = bound_lower(index->bounds, index->bound_count, span->from);
		span->behind = span->to == U64_MAX ? index->bound_count :
			       bound_lower(index->bounds, index->bound_count, span->to + 1);
		/* Tests that exclude each other: it never matches. */
		if (span->from > span->to)
			span->behind = span->first;
		total += span->behind - span->first;
	}
	return total;
}

/* Until the lists are small enough, the rules that are in the most of them become candidates always. */
static u64 spans_thin(struct nft_index_rules *rules, struct span *spans, u32 *count, u64 total)
{
	u64 budget = (u64)*count * INTERVAL_SHARE;
	u32 most = U32_MAX, i, kept;

	while (total > budget) {
		most = most == U32_MAX ? *count : most / 2;
		for (i = kept = 0; i < *count; i++) {
			u32 covered = spans[i].behind - spans[i].first;

			if (covered <= most) {
				spans[kept++] = spans[i];
				continue;
			}
			rules->rule_group[spans[i].rule] = rules->always;
			rules->count--;
			total -= covered;
		}
		*count = kept;
	}
	return total;
}

static int lists_make(struct nft_dispatch_index *index, struct nft_index_rules *rules,
		      const struct span *spans, u32 count, u64 total)
{
	u32 at = NFT_DISPATCH_FIRST_LIST, i, j;

	index->interval_lists = rules_alloc(rules, index->bound_count, sizeof(u32));
	index->lists = rules_alloc(rules, at + total + index->bound_count, sizeof(u32));
	if (!index->interval_lists || !index->lists)
		return -ENOMEM;
	/* Lengths first, then each list's place, then the lists. */
	for (i = 0; i < count; i++)
		for (j = spans[i].first; j < spans[i].behind; j++)
			index->interval_lists[j]++;
	for (j = 0; j < index->bound_count; j++) {
		u32 length = index->interval_lists[j];

		index->interval_lists[j] = length ? at : 0;
		at += length ? length + 1 : 0;
	}
	for (i = 0; i < count; i++) {
		for (j = spans[i].first; j < spans[i].behind; j++) {
			u32 *list = &index->lists[index->interval_lists[j]];

			list[++list[0]] = rule_place(rules, spans[i].rule);
		}
		if (!(i % 1024))
			cond_resched();
	}
	return 0;
}

static int interval_build(struct nft_dispatch_index *index, struct nft_index_rules *rules)
{
	u32 count = rules->count, rule, i = 0;
	struct span *spans = kvmalloc_array(max_t(u32, count, 1), sizeof(*spans), NFT_DISPATCH_GFP);
	int err = -ENOMEM;
	u64 total;

	index->bounds = rules_alloc(rules, (size_t)count * 2 + 1, sizeof(u64));
	if (spans && index->bounds) {
		for_each_rule(rule, rules)
			rule_span(index, rules, rule, &spans[i++]);
		index->bound_count = bounds_make(index->bounds, spans, count);
		total = spans_cover(index, spans, count);
		total = spans_thin(rules, spans, &count, total);
		err = lists_make(index, rules, spans, count, total);
	}
	kvfree(spans);
	return err;
}

static int always_build(struct nft_dispatch_index *index, struct nft_index_rules *rules)
{
	u32 rule, *list;

	index->lists = rules_alloc(rules, NFT_DISPATCH_FIRST_LIST + 1 + (size_t)rules->count,
				   sizeof(u32));
	if (!index->lists)
		return -ENOMEM;
	list = &index->lists[NFT_DISPATCH_FIRST_LIST];
	for_each_rule(rule, rules)
		list[++list[0]] = rule_place(rules, rule);
	return 0;
}

int nft_index_build(struct nft_dispatch_index *index, struct nft_index_rules *rules)
{
	u32 rule;
	int err;

	if (index->kind == NFT_DISPATCH_HASH)
		err = hash_build(index, rules);
	else if (index->kind == NFT_DISPATCH_INTERVAL)
		err = interval_build(index, rules);
	else
		err = always_build(index, rules);
	rule = rule_next(rules, 0);
	index->first = rule < rules->program->rule_count ? rule_place(rules, rule) : U32_MAX;
	return err;
}
