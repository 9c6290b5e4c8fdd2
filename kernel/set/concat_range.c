// SPDX-License-Identifier: GPL-2.0-only
/* Set backend concat_range: concatenations whose fields are ranges, as a tree of sorted ranges by field. */
#include <linux/mm.h>
#include <linux/slab.h>
#include "core/elem.h"
#include "core/netns.h"
#include "core/set.h"
#include "set/view.h"

/*
 * Elements are in the order of their first field's range, then their second's and so on. For each
 * field there is a level, an array of the ranges there are; elements that agree in all fields before
 * share a group of a level, and each range leads to the group of the next field. A search finds the
 * ranges of a group that overlap the one looked for: of those that don't begin behind it, going
 * backwards, with a link from each range over those that must have ended, too. It takes
 * O(log N) for each field where few ranges of a group overlap each other.
 *
 * An element may hold another one whole, if it came later: then a key in both is in the inner one,
 * for that begins later. Elements that cut into each other are refused.
 */

/**
 * struct level - the ranges of one field
 * @from, @to: first and last value of each, host order words
 * @link: one more than the nearest range before that ends behind this one; or the group's first
 * @child: first range of the group in the next level, or first element; one more than there are
 */
struct level {
	u32	*from;
	u32	*to;
	u32	*link;
	u32	*child;
	u32	count;
	u8	words;
	u8	offset;
};

/** struct tree - index of a run; all arrays are behind it. */
struct tree {
	unsigned int	levels;
	struct level	level[NFT_SET_FIELDS_MAX];
};

#define KEY_WORDS	(NFT_DATA_VALUE_MAXLEN / sizeof(u32))

static unsigned int field_words(const struct nft_set *set, unsigned int field)
{
	return DIV_ROUND_UP(set->desc.fields[field], sizeof(u32));
}

/* The first field in which two elements differ, and how. */
static int elems_differ(const struct nft_set *set, const struct nft_elem *a,
			const struct nft_elem *b, unsigned int *field)
{
	const u32 *a_end = nft_elem_key_end(a, &set->layout);
	const u32 *b_end = nft_elem_key_end(b, &set->layout);
	unsigned int at = 0, i;
	int order;

	for (i = 0; i < set->desc.field_count; i++) {
		order = memcmp(&a->key[at], &b->key[at], set->desc.fields[i]) ?:
			memcmp(&a_end[at], &b_end[at], set->desc.fields[i]);
		*field = i;
		if (order)
			return order;
		at += field_words(set, i);
	}
	*field = i;
	return 0;
}

static int concat_compare(const struct nft_set *set, const struct nft_elem *a,
			  const struct nft_elem *b)
{
	unsigned int field;

	return elems_differ(set, a, b, &field);
}

static void words_to_host(u32 *dst, const u32 *src, unsigned int words)
{
	unsigned int i;

	for (i = 0; i < words; i++)
		dst[i] = be32_to_cpu((__force __be32)src[i]);
}

/* a < b */
static __always_inline bool words_less(const u32 *a, const u32 *b, unsigned int words)
{
	unsigned int i;

	for (i = 0; i < words; i++)
		if (a[i] != b[i])
			return a[i] < b[i];
	return false;
}

static void tree_count(const struct nft_set *set, const struct nft_run *run, struct tree *tree)
{
	unsigned int field = 0, i;
	u32 e;

	for (e = 0; e < run->count; e++) {
		cond_resched();
		if (e)
			elems_differ(set, run->elems[e - 1], run->elems[e], &field);
		/* Equal ones, of two generations, share their last range. */
		for (i = field; i < tree->levels; i++)
			tree->level[i].count++;
	}
}

static struct tree *tree_alloc(const struct nft_set *set, const struct nft_run *run)
{
	struct tree shape = { .levels = set->desc.field_count };
	unsigned int i, offset = 0;
	struct tree *tree;
	size_t words = 0;
	u32 *next;

	tree_count(set, run, &shape);
	for (i = 0; i < shape.levels; i++) {
		struct level *level = &shape.level[i];

		level->words = field_words(set, i);
		level->offset = offset;
		offset += level->words;
		words += (size_t)level->count * (2 * level->words + 2) + 1;
	}
	tree = kvmalloc(sizeof(*tree) + words * sizeof(u32), GFP_KERNEL_ACCOUNT);
	if (!tree)
		return NULL;
	*tree = shape;
	next = (u32 *)(tree + 1);
	for (i = 0; i < tree->levels; i++) {
		struct level *level = &tree->level[i];

		level->from = next;
		level->to = level->from + (size_t)level->count * level->words;
		level->link = level->to + (size_t)level->count * level->words;
		level->child = level->link + level->count;
		next = level->child + level->count + 1;
		level->count = 0;
	}
	return tree;
}

/* A range of its group, which begins with @first; @child is where its own group begins. */
static void level_add(const struct nft_set *set, struct level *level, const struct nft_elem *elem,
		      u32 first, u32 child)
{
	u32 at = level->count++;
	u32 *to = &level->to[(size_t)at * level->words];
	u32 link = at;

	words_to_host(&level->from[(size_t)at * level->words], &elem->key[level->offset],
		      level->words);
	words_to_host(to, &nft_elem_key_end(elem, &set->layout)[level->offset], level->words);
	while (link > first &&
	       !words_less(to, &level->to[(size_t)(link - 1) * level->words], level->words))
		link = level->link[link - 1];
	level->link[at] = link;
	level->child[at] = child;
}

static int concat_index(const struct nft_set *set, struct nft_run *run)
{
	u32 first[NFT_SET_FIELDS_MAX] = {};
	unsigned int field = 0, i;
	struct tree *tree;
	u32 e;

	tree = tree_alloc(set, run);
	if (!tree)
		return -ENOMEM;
	for (e = 0; e < run->count; e++) {
		cond_resched();
		if (e)
			elems_differ(set, run->elems[e - 1], run->elems[e], &field);
		for (i = field; i < tree->levels; i++) {
			bool last = i + 1 == tree->levels;

			/* Below the field that differs each level begins a group. */
			if (i > field)
				first[i] = tree->level[i].count;
			level_add(set, &tree->level[i], run->elems[e], first[i],
				  last ? e : tree->level[i + 1].count);
		}
	}
	for (i = 0; i < tree->levels; i++)
		tree->level[i].child[tree->level[i].count] =
			i + 1 == tree->levels ? run->count : tree->level[i + 1].count;
	run->index = tree;
	return 0;
}

static const struct nft_view_ops concat_view_ops = {
	.compare	= concat_compare,
	.index		= concat_index,
};

/* The first range of the group from @low to @high that begins behind @value. */
static u32 level_upper(const struct level *level, u32 low, u32 high, const u32 *value)
{
	while (low < high) {
		u32 middle = low + (high - low) / 2;

		if (words_less(value, &level->from[(size_t)middle * level->words], level->words))
			high = middle;
		else
			low = middle + 1;
	}
	return low;
}

/* Before @at, but not before @first, the next range that doesn't end before @value; or @first. */
static u32 level_before(const struct level *level, u32 first, u32 at, const u32 *value)
{
	while (at > first) {
		if (!words_less(&level->to[(size_t)(at - 1) * level->words], value, level->words))
			return at;
		at = level->link[at - 1];
	}
	return first;
}

/**
 * struct search - what is searched
 * @from, @to: of each field, host order; the same for a single key
 * @exact: only an element of exactly these ranges will do
 */
struct search {
	const struct nft_set	*set;
	const u32		*from;
	const u32		*to;
	unsigned int		gen;
	bool			exact;
};

static bool elem_fits(const struct nft_elem *elem, const struct search *search)
{
	const struct nft_set *set = search->set;
	const u32 *end = nft_elem_key_end(elem, &set->layout);
	unsigned int i;

	if (!nft_elem_live(elem, &set->layout))
		return false;
	for (i = 0; search->exact && i < nft_set_words(set); i++) {
		if (be32_to_cpu((__force __be32)elem->key[i]) != search->from[i] ||
		    be32_to_cpu((__force __be32)end[i]) != search->to[i])
			return false;
	}
	return true;
}

/* The first live element of the generation that overlaps in every field. */
static struct nft_elem *run_search(const struct nft_run *run, const struct search *search)
{
	const struct tree *tree = run->index;
	u32 first[NFT_SET_FIELDS_MAX], at[NFT_SET_FIELDS_MAX];
	const struct level *level = tree->level;
	unsigned int depth = 0;
	u32 i;

	first[0] = 0;
	at[0] = level_upper(level, 0, level->count, search->to);
	for (;;) {
		level = &tree->level[depth];
		at[depth] = level_before(level, first[depth], at[depth],
					 search->from + level->offset);
		if (at[depth] == first[depth]) {
			if (!depth--)
				return NULL;
			continue;
		}
		i = --at[depth];
		if (depth + 1 < tree->levels) {
			u32 child = level->child[i], behind = level->child[i + 1];

			level = &tree->level[++depth];
			first[depth] = child;
			at[depth] = level_upper(level, child, behind, search->to + level->offset);
			continue;
		}
		for (i = level->child[at[depth]]; i < level->child[at[depth] + 1]; i++)
			if (nft_gen_active(&run->elems[i]->gen, search->gen) &&
			    elem_fits(run->elems[i], search))
				return run->elems[i];
	}
}

static struct nft_view *concat_view(const struct nft_set *set)
{
	return set->priv;
}

static struct nft_elem *concat_lookup(const struct nft_set *set, const u32 *key, unsigned int gen)
{
	const struct nft_view *view = concat_view(set);
	u32 number[KEY_WORDS];
	const struct search search = { set, number, number, gen, false };

	words_to_host(number, key, nft_set_words(set));
	return run_search(rcu_dereference_check(view->published[gen], true), &search);
}

static bool elem_overlaps(const struct nft_elem *elem, const struct search *search)
{
	const struct nft_set *set = search->set;
	const u32 *end = nft_elem_key_end(elem, &set->layout);
	u32 from[KEY_WORDS], to[KEY_WORDS];
	unsigned int at = 0, i;

	words_to_host(from, elem->key, nft_set_words(set));
	words_to_host(to, end, nft_set_words(set));
	for (i = 0; i < set->desc.field_count; i++) {
		unsigned int words = field_words(set, i);

		if (words_less(&to[at], &search->from[at], words) ||
		    words_less(&search->to[at], &from[at], words))
			return false;
		at += words;
	}
	return elem_fits(elem, search);
}

/* An element of the next generation that overlaps with the ranges, or is exactly them. */
static struct nft_elem *next_search(struct nft_set *set, const u32 *key, const u32 *key_end,
				    bool exact)
{
	struct nft_view *view = concat_view(set);
	u32 from[KEY_WORDS], to[KEY_WORDS];
	const struct search search = { set, from, to, nft_gen_next(set->nn), exact };
	struct nft_run **runs;
	struct nft_elem *elem;
	unsigned int count, i;

	words_to_host(from, key, nft_set_words(set));
	words_to_host(to, key_end, nft_set_words(set));
	count = nft_view_runs(set, view, &runs);
	for (i = 0; i < count; i++) {
		elem = run_search(runs[i], &search);
		if (elem)
			return elem;
	}
	for (i = 0; i < view->pending_count; i++)
		if (elem_overlaps(view->pending[i], &search))
			return view->pending[i];
	return NULL;
}

static int concat_insert(struct nft_set *set, struct nft_elem *elem, struct nft_elem **exist)
{
	const u32 *key_end = nft_elem_key_end(elem, &set->layout);

	*exist = next_search(set, elem->key, key_end, true);
	if (*exist)
		return -EEXIST;
	/* As the stock: neither the first nor the last key may be in another element. */
	*exist = next_search(set, elem->key, elem->key, false) ?:
		 next_search(set, key_end, key_end, false);
	if (*exist)
		return -ENOTEMPTY;
	return nft_view_insert(set, concat_view(set), elem);
}

static struct nft_elem *concat_find(struct nft_set *set, const u32 *key, const u32 *key_end,
				    u32 flags, unsigned int gen)
{
	return next_search(set, key, key_end, true);
}

/* The element a key is in; or a whole range, if it says so. */
static struct nft_elem *concat_get(struct nft_set *set, const u32 *key, const u32 *key_end,
				   u32 flags, unsigned int gen)
{
	struct nft_elem *elem = concat_lookup(set, key, gen);
	u32 to[KEY_WORDS];
	const struct search search = { set, to, to, gen, false };

	if (!elem || !key_end)
		return elem;
	words_to_host(to, key_end, nft_set_words(set));
	return elem_overlaps(elem, &search) ? elem : NULL;
}

static int concat_deactivate(struct nft_set *set, struct nft_elem *elem)
{
	nft_view_deactivate(set, concat_view(set), elem);
	return 0;
}

static int concat_walk(struct nft_set *set, struct nft_set_cursor *cursor)
{
	return nft_view_walk(set, concat_view(set), cursor);
}

static int concat_prepare(struct nft_set *set)
{
	return nft_view_prepare(set, concat_view(set));
}

static void concat_abort(struct nft_set *set)
{
	nft_view_abort(set, concat_view(set));
}

static void concat_settle(struct nft_set *set)
{
	nft_view_settle(set, concat_view(set));
}

static int concat_purge(struct nft_set *set)
{
	return nft_view_purge(set, concat_view(set));
}

static void concat_purged(struct nft_set *set)
{
	nft_view_purged(set, concat_view(set));
}

static bool concat_estimate(const struct nft_set_desc *desc, struct nft_set_cost *cost)
{
	unsigned int words = DIV_ROUND_UP(desc->key_len, sizeof(u32));

	if (!nft_set_has_ranges(desc))
		return false;
	cost->lookup = desc->field_count * (20 + 4 * ilog2(desc->size + 2));
	cost->bytes = (u64)desc->size * (sizeof(struct nft_elem *) + 2 * words * sizeof(u32) +
					 desc->field_count * 2 * sizeof(u32));
	return true;
}

static int concat_init(struct nft_set *set)
{
	struct nft_view *view = kzalloc(sizeof(*view), GFP_KERNEL_ACCOUNT);
	int err;

	if (!view)
		return -ENOMEM;
	err = nft_view_init(set, view, &concat_view_ops);
	if (err) {
		kfree(view);
		return err;
	}
	set->priv = view;
	set->lookup = concat_lookup;
	return 0;
}

static void concat_destroy(const struct nft_ctx *ctx, struct nft_set *set)
{
	nft_view_destroy(ctx, set, concat_view(set));
	kfree(set->priv);
}

const struct nft_set_backend nft_set_concat_range_backend = {
	.name		= "concat_range",
	.features	= NFT_SET_INTERVAL | NFT_SET_MAP | NFT_SET_TIMEOUT,
	.estimate	= concat_estimate,
	.init		= concat_init,
	.destroy	= concat_destroy,
	.lookup		= concat_lookup,
	.insert		= concat_insert,
	.find		= concat_find,
	.get		= concat_get,
	.deactivate	= concat_deactivate,
	.walk		= concat_walk,
	.prepare	= concat_prepare,
	.abort		= concat_abort,
	.settle		= concat_settle,
	.purge		= concat_purge,
	.purged		= concat_purged,
};
