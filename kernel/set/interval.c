// SPDX-License-Identifier: GPL-2.0-only
/* Set backend interval: intervals of single keys, as sorted boundaries. */
#include <linux/slab.h>
#include "core/elem.h"
#include "core/netns.h"
#include "core/set.h"
#include "set/interval_tree.h"

/*
 * An interval comes as two elements: its first key, and the first key behind it marked
 * NFT_SET_ELEM_INTERVAL_END; the last interval may have no end, and in anonymous sets an interval
 * may end where the next one begins. A key is in the set if the last boundary not behind it is a
 * beginning.
 */

/**
 * struct interval - private data of a set
 * @open: the beginning whose end is expected next, of the running batch
 * @open_new: it came with the batch, too
 */
struct interval {
	struct nft_interval_tree	tree;
	const struct nft_elem		*open;
	bool				open_new;
};

static struct nft_interval_tree *interval_tree(const struct nft_set *set)
{
	return &((struct interval *)set->priv)->tree;
}

#define INTERVAL_LOOKUP(name, words)						\
static struct nft_elem *name(const struct nft_set *set, const u32 *key,		\
			     unsigned int gen)					\
{										\
	const struct nft_interval_tree *tree = interval_tree(set);		\
	struct nft_elem *elem;							\
										\
	elem = nft_root_find(rcu_dereference_check(tree->published[gen], true),	\
			     key, words);					\
	return elem && nft_elem_live(elem, &set->layout) ? elem : NULL;		\
}
INTERVAL_LOOKUP(interval_lookup_1, 1)
INTERVAL_LOOKUP(interval_lookup_4, 4)
INTERVAL_LOOKUP(interval_lookup, nft_set_words(set))

/* A beginning may not be inside an interval. */
static int begin_check(const struct nft_set *set, struct interval *interval,
		       const struct nft_boundaries *place, struct nft_elem **exist)
{
	if (place->same) {
		interval->open = place->same;
		interval->open_new = false;
		*exist = place->same;
		return -EEXIST;
	}
	/* In anonymous sets, which come in order, the interval before ends here. */
	if (place->prev && !nft_boundary_is_end(place->prev) && !(set->desc.flags & NFT_SET_ANONYMOUS)) {
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
		     const struct nft_boundaries *place, struct nft_elem **exist)
{
	const struct nft_elem *open = interval->open;
	bool inside = place->prev && !nft_boundary_is_end(place->prev) && place->next && nft_boundary_is_end(place->next);

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
	struct nft_boundaries place;
	int err;

	nft_interval_tree_locate(set, &interval->tree, elem->key, nft_boundary_is_end(elem), &place);
	if (nft_boundary_is_end(elem))
		err = end_check(set, interval, &place, exist);
	else
		err = begin_check(set, interval, &place, exist);
	if (!err)
		err = nft_interval_tree_insert(set, &interval->tree, elem);
	if (!err && !nft_boundary_is_end(elem)) {
		interval->open = elem;
		interval->open_new = true;
	}
	return err;
}

static struct nft_elem *interval_find(struct nft_set *set, const u32 *key, const u32 *key_end,
				      u32 flags, unsigned int gen)
{
	struct nft_boundaries place;

	nft_interval_tree_locate(set, interval_tree(set), key, flags & NFT_SET_ELEM_INTERVAL_END,
				 &place);
	return place.same;
}

/* What a query for a key gets: the beginning before it; for an end, the end at or behind it. */
static struct nft_elem *interval_get(struct nft_set *set, const u32 *key, const u32 *key_end,
				     u32 flags, unsigned int gen)
{
	const struct nft_interval_tree *tree = interval_tree(set);
	const struct nft_root *root = rcu_dereference_check(tree->published[gen], true);
	struct nft_boundary place;
	struct nft_elem *elem;

	if (!(flags & NFT_SET_ELEM_INTERVAL_END))
		return nft_root_find(root, key, nft_set_words(set));
	place = nft_root_lower(set, root, key, true);
	elem = nft_root_at(root, place);
	/* An interval that begins at the key comes behind an end there. */
	if (elem && !nft_boundary_is_end(elem) && !memcmp(elem->key, key, set->desc.key_len)) {
		place.at++;
		elem = nft_root_at(root, place);
	}
	return elem && nft_boundary_is_end(elem) ? elem : NULL;
}

static struct nft_elem *interval_end(struct nft_set *set, struct nft_elem *elem)
{
	struct nft_boundaries place;

	if (nft_boundary_is_end(elem))
		return NULL;
	nft_interval_tree_locate(set, interval_tree(set), elem->key, false, &place);
	return place.next && nft_boundary_is_end(place.next) ? place.next : NULL;
}

static int interval_deactivate(struct nft_set *set, struct nft_elem *elem)
{
	return nft_interval_tree_remove(set, interval_tree(set), elem);
}

static int interval_walk(struct nft_set *set, struct nft_set_cursor *cursor)
{
	return nft_interval_tree_walk(set, interval_tree(set), cursor);
}

static int interval_prepare(struct nft_set *set)
{
	struct interval *interval = set->priv;

	interval->open = NULL;
	nft_interval_tree_prepare(set, &interval->tree);
	return 0;
}

static void interval_abort(struct nft_set *set)
{
	struct interval *interval = set->priv;

	interval->open = NULL;
	nft_interval_tree_abort(set, &interval->tree);
}

static void interval_settle(struct nft_set *set)
{
	nft_interval_tree_settle(set, interval_tree(set));
}

static int interval_purge(struct nft_set *set)
{
	return nft_interval_tree_purge(set, interval_tree(set));
}

static void interval_purged(struct nft_set *set)
{
	nft_interval_tree_purged(interval_tree(set));
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
	err = nft_interval_tree_init(set, &interval->tree);
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
	nft_interval_tree_destroy(ctx, set, interval_tree(set));
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
