// SPDX-License-Identifier: GPL-2.0-only
/* Set backend interval: intervals of single keys, as sorted boundaries in an array. */
#include <linux/mm.h>
#include <linux/slab.h>
#include "core/elem.h"
#include "core/netns.h"
#include "core/set.h"
#include "core/set_view.h"

/*
 * An interval comes as two elements: its first key, and the first key behind it marked
 * NFT_SET_ELEM_INTERVAL_END; the last interval may have no end, and in anonymous sets an interval
 * may end where the next one begins. Both kinds are boundaries, in the order of their keys, an end
 * before a beginning of the same key. A key is in the set if the last boundary not behind it is a
 * beginning.
 */

/**
 * struct interval - private data of a set
 * @open: the beginning whose end is expected next, of the running batch
 * @open_new: it came with the batch, too
 */
struct interval {
	struct nft_view		view;
	const struct nft_elem	*open;
	bool			open_new;
};

static struct nft_view *interval_view(const struct nft_set *set)
{
	return &((struct interval *)set->priv)->view;
}

static bool is_end(const struct nft_elem *elem)
{
	return elem->flags & NFT_SET_ELEM_INTERVAL_END;
}

static int interval_compare(const struct nft_set *set, const struct nft_elem *a,
			    const struct nft_elem *b)
{
	int order = memcmp(a->key, b->key, set->desc.key_len);

	return order ?: (int)is_end(b) - (int)is_end(a);
}

/* The index has the keys of all boundaries as numbers, @words host order words each. */
static int interval_index(const struct nft_set *set, struct nft_run *run)
{
	unsigned int words = nft_set_words(set);
	unsigned int word;
	u32 *keys, i;

	keys = kvmalloc_array(max_t(u32, run->count, 1), words * sizeof(u32), GFP_KERNEL_ACCOUNT);
	if (!keys)
		return -ENOMEM;
	for (i = 0; i < run->count; i++)
		for (word = 0; word < words; word++)
			keys[(size_t)i * words + word] =
				be32_to_cpu((__force __be32)run->elems[i]->key[word]);
	run->index = keys;
	return 0;
}

static const struct nft_view_ops interval_view_ops = {
	.compare	= interval_compare,
	.index		= interval_index,
};

/* a <= b */
static __always_inline bool keys_ordered(const u32 *a, const u32 *b, unsigned int words)
{
	unsigned int i;

	if (words == 1)
		return a[0] <= b[0];
	for (i = 0; i < words - 1; i++)
		if (a[i] != b[i])
			return a[i] < b[i];
	return a[i] <= b[i];
}

/* How many boundaries aren't behind the key; no branch depends on what is compared. */
static __always_inline u32 run_upper(const struct nft_run *run, const u32 *key,
				     unsigned int words)
{
	const u32 *keys = run->index;
	u32 left = run->count;
	u32 low = 0;

	if (!left)
		return 0;
	while (left > 1) {
		u32 half = left / 2;

		low += keys_ordered(&keys[(size_t)(low + half - 1) * words], key, words) ? half : 0;
		left -= half;
	}
	return low + keys_ordered(&keys[(size_t)low * words], key, words);
}

static __always_inline struct nft_elem *run_find(const struct nft_run *run, const u32 *key,
						 unsigned int words)
{
	u32 number[NFT_DATA_VALUE_MAXLEN / sizeof(u32)];
	struct nft_elem *elem;
	unsigned int i;
	u32 at;

	for (i = 0; i < words; i++)
		number[i] = be32_to_cpu((__force __be32)key[i]);
	at = run_upper(run, number, words);
	if (!at)
		return NULL;
	elem = run->elems[at - 1];
	return is_end(elem) ? NULL : elem;
}

#define INTERVAL_LOOKUP(name, words)						\
static struct nft_elem *name(const struct nft_set *set, const u32 *key,		\
			     unsigned int gen)					\
{										\
	const struct nft_view *view = interval_view(set);			\
	struct nft_elem *elem;							\
										\
	elem = run_find(rcu_dereference_check(view->published[gen], true), key,	\
			words);							\
	return elem && nft_elem_live(elem, &set->layout) ? elem : NULL;		\
}
INTERVAL_LOOKUP(interval_lookup_1, 1)
INTERVAL_LOOKUP(interval_lookup_4, 4)
INTERVAL_LOOKUP(interval_lookup, nft_set_words(set))

/* A beginning may not be inside an interval. */
static int begin_check(const struct nft_set *set, struct interval *interval,
		       const struct nft_view_place *place, struct nft_elem **exist)
{
	if (place->same) {
		interval->open = place->same;
		interval->open_new = false;
		*exist = place->same;
		return -EEXIST;
	}
	/* In anonymous sets, which come in order, the interval before ends here. */
	if (place->prev && !is_end(place->prev) && !(set->desc.flags & NFT_SET_ANONYMOUS)) {
		*exist = place->prev;
		return -ENOTEMPTY;
	}
	return 0;
}

/*
 * Between the beginning that came last and its end there may be no other boundary; and when that
 * beginning was there before, its end was, too.
 */
static int end_check(const struct nft_set *set, struct interval *interval,
		     const struct nft_view_place *place, struct nft_elem **exist)
{
	const struct nft_elem *open = interval->open;
	bool inside = place->prev && !is_end(place->prev) && place->next && is_end(place->next);

	if (!(set->desc.flags & NFT_SET_ANONYMOUS)) {
		if (open && place->prev != open) {
			*exist = place->prev;
			return -ENOTEMPTY;
		}
		if (inside && !place->same && !(open && interval->open_new)) {
			*exist = place->next;
			return -ENOTEMPTY;
		}
	}
	interval->open = NULL;
	if (place->same) {
		*exist = place->same;
		return -EEXIST;
	}
	return 0;
}

static int interval_insert(struct nft_set *set, struct nft_elem *elem, struct nft_elem **exist)
{
	struct interval *interval = set->priv;
	struct nft_view_place place;
	int err;

	nft_view_locate(set, &interval->view, elem, &place);
	if (is_end(elem))
		err = end_check(set, interval, &place, exist);
	else
		err = begin_check(set, interval, &place, exist);
	if (!err)
		err = nft_view_insert(set, &interval->view, elem);
	if (!err && !is_end(elem)) {
		interval->open = elem;
		interval->open_new = true;
	}
	return err;
}

/* An element to compare with, in the caller's memory. */
struct interval_probe {
	u32			key[NFT_DATA_VALUE_MAXLEN / sizeof(u32) + 1];
};

static const struct nft_elem *probe_init(struct interval_probe *probe, const struct nft_set *set,
					 const u32 *key, u32 flags)
{
	struct nft_elem *elem = (struct nft_elem *)probe->key;

	BUILD_BUG_ON(offsetof(struct nft_elem, key) != sizeof(u32));
	elem->flags = flags;
	memcpy(elem->key, key, nft_set_words(set) * sizeof(u32));
	return elem;
}

static struct nft_elem *interval_find(struct nft_set *set, const u32 *key, const u32 *key_end,
				      u32 flags, unsigned int gen)
{
	struct nft_view_place place;
	struct interval_probe probe;

	nft_view_locate(set, interval_view(set), probe_init(&probe, set, key, flags), &place);
	return place.same;
}

/* What a query for a key gets: the beginning before it; for an end, the end at or behind it. */
static struct nft_elem *interval_get(struct nft_set *set, const u32 *key, const u32 *key_end,
				     u32 flags, unsigned int gen)
{
	const struct nft_view *view = interval_view(set);
	const struct nft_run *run = rcu_dereference_check(view->published[gen], true);
	struct interval_probe probe;
	const struct nft_elem *wanted;
	u32 low = 0, high = run->count;

	if (!(flags & NFT_SET_ELEM_INTERVAL_END))
		return run_find(run, key, nft_set_words(set));
	wanted = probe_init(&probe, set, key, flags);
	while (low < high) {
		u32 middle = low + (high - low) / 2;

		if (interval_compare(set, run->elems[middle], wanted) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	/* An interval that begins at the key comes behind an end there. */
	if (low < run->count && !memcmp(run->elems[low]->key, key, set->desc.key_len) &&
	    !is_end(run->elems[low]))
		low++;
	return low < run->count && is_end(run->elems[low]) ? run->elems[low] : NULL;
}

static struct nft_elem *interval_end(struct nft_set *set, struct nft_elem *elem)
{
	struct nft_view_place place;

	if (is_end(elem))
		return NULL;
	nft_view_locate(set, interval_view(set), elem, &place);
	return place.next && is_end(place.next) ? place.next : NULL;
}

static void interval_deactivate(struct nft_set *set, struct nft_elem *elem)
{
	nft_view_deactivate(set, interval_view(set), elem);
}

static int interval_walk(struct nft_set *set, struct nft_set_cursor *cursor)
{
	return nft_view_walk(set, interval_view(set), cursor);
}

static int interval_prepare(struct nft_set *set)
{
	struct interval *interval = set->priv;

	interval->open = NULL;
	return nft_view_prepare(set, &interval->view);
}

static void interval_abort(struct nft_set *set)
{
	struct interval *interval = set->priv;

	interval->open = NULL;
	nft_view_abort(set, &interval->view);
}

static void interval_settle(struct nft_set *set)
{
	nft_view_settle(set, interval_view(set));
}

static int interval_purge(struct nft_set *set)
{
	return nft_view_purge(set, interval_view(set));
}

static void interval_purged(struct nft_set *set)
{
	nft_view_purged(set, interval_view(set));
}

static bool interval_estimate(const struct nft_set_desc *desc, struct nft_set_cost *cost)
{
	unsigned int words = DIV_ROUND_UP(desc->key_len, sizeof(u32));

	if (!(desc->flags & NFT_SET_INTERVAL) || desc->field_count > 1)
		return false;
	cost->lookup = 20 + 4 * ilog2(desc->size + 2);
	cost->bytes = (u64)desc->size * (sizeof(struct nft_elem *) + words * sizeof(u32));
	return true;
}

static int interval_init(struct nft_set *set)
{
	struct interval *interval;
	int err;

	interval = kzalloc(sizeof(*interval), GFP_KERNEL_ACCOUNT);
	if (!interval)
		return -ENOMEM;
	err = nft_view_init(set, &interval->view, &interval_view_ops);
	if (err) {
		kfree(interval);
		return err;
	}
	set->priv = interval;
	switch (nft_set_words(set)) {
	case 1:
		set->lookup = interval_lookup_1;
		break;
	case 4:
		set->lookup = interval_lookup_4;
		break;
	default:
		set->lookup = interval_lookup;
	}
	return 0;
}

static void interval_destroy(const struct nft_ctx *ctx, struct nft_set *set)
{
	nft_view_destroy(ctx, set, interval_view(set));
	kfree(set->priv);
}

const struct nft_set_backend nft_set_interval_backend = {
	.name		= "interval",
	.features	= NFT_SET_INTERVAL | NFT_SET_MAP | NFT_SET_TIMEOUT,
	.estimate	= interval_estimate,
	.init		= interval_init,
	.destroy	= interval_destroy,
	.lookup		= interval_lookup,
	.insert		= interval_insert,
	.find		= interval_find,
	.get		= interval_get,
	.end		= interval_end,
	.deactivate	= interval_deactivate,
	.walk		= interval_walk,
	.prepare	= interval_prepare,
	.abort		= interval_abort,
	.settle		= interval_settle,
	.purge		= interval_purge,
	.purged		= interval_purged,
};
