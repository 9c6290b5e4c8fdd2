/* SPDX-License-Identifier: GPL-2.0-only */
/* Interval trees: the boundaries of a set's intervals in order, for each generation. */
#ifndef _RAMPART_SET_INTERVAL_TREE_H
#define _RAMPART_SET_INTERVAL_TREE_H

#include "core/elem.h"
#include "core/set.h"

/*
 * A boundary is an element: the first key of an interval, or, marked NFT_SET_ELEM_INTERVAL_END, the
 * first key behind one. They are in the order of their keys, an end before a beginning of the same
 * key.
 *
 * They are kept in leaves of up to NFT_LEAF_BYTES, and a root leads to the leaves. Each generation has
 * a root, and both have the same while no batch is under way. A batch that changes the set makes a
 * draft, a root of its own; of the published leaves it copies those that it changes. So a change
 * costs one leaf and one root, whatever the number of intervals. Prepare publishes the draft for the
 * next generation.
 */
#define NFT_LEAF_BYTES	2048

/**
 * struct nft_leaf - boundaries that follow each other, at least one
 * @list: those of the running batch, or those it has replaced
 * @fresh: made by the running batch, which may change it
 * @room: how many it has memory for
 * @elems: the boundaries; behind them are their keys, nft_leaf_keys()
 */
struct nft_leaf {
	struct list_head	list;
	bool			fresh;
	u16			count;
	u16			room;
	struct nft_elem		*elems[];
};

/**
 * struct nft_root - all leaves in order, none of them empty
 * @firsts: first key of each, as nft_leaf_keys()
 * @leaves: @count of them, room for @room
 */
struct nft_root {
	u32			count;
	u32			room;
	u32			*firsts;
	struct nft_leaf		*leaves[];
};

/**
 * struct nft_interval_tree - commit mutex but for @published, and @retired between purge and purged
 * @published: root of each generation, RCU
 * @draft: of the next generation, NULL while the running batch hasn't changed the set
 * @fresh: leaves that the running batch has made
 * @replaced: published leaves that the next generation doesn't have
 * @retired, @retired_root: what lookups may still use until the grace period behind a purge is over
 */
struct nft_interval_tree {
	struct nft_root __rcu	*published[2];
	struct nft_root		*draft;
	struct list_head	fresh;
	struct list_head	replaced;
	struct list_head	retired;
	struct nft_root		*retired_root;
};

/** struct nft_boundary - a place in a root: the boundary there, or the end of a leaf, or of all. */
struct nft_boundary {
	u32	leaf;
	u32	at;
};

/**
 * struct nft_boundaries - where an element is, or would be, in the next generation's order
 * @same: the one equal to it
 * @prev, @next: its neighbours. Each NULL if there is none.
 */
struct nft_boundaries {
	struct nft_elem	*same;
	struct nft_elem	*prev;
	struct nft_elem	*next;
};

static inline bool nft_boundary_is_end(const struct nft_elem *elem)
{
	return elem->flags & NFT_SET_ELEM_INTERVAL_END;
}

/** nft_leaf_keys() - keys of all its boundaries as numbers, host order words, as many for each as a key has. */
static inline u32 *nft_leaf_keys(const struct nft_leaf *leaf)
{
	return (u32 *)&leaf->elems[leaf->room];
}

/** nft_interval_number() - a key as in registers to one as in leaves. */
static __always_inline void nft_interval_number(u32 *number, const u32 *key, unsigned int words)
{
	unsigned int i;

	for (i = 0; i < words; i++)
		number[i] = be32_to_cpu((__force __be32)key[i]);
}

/* a <= b */
static __always_inline bool nft_keys_ordered(const u32 *a, const u32 *b, unsigned int words)
{
	unsigned int i;

	if (words == 1)
		return a[0] <= b[0];
	for (i = 0; i < words - 1; i++)
		if (a[i] != b[i])
			return a[i] < b[i];
	return a[i] <= b[i];
}

/** nft_keys_upper() - how many of @keys aren't behind @key; no branch depends on what is compared. */
static __always_inline u32 nft_keys_upper(const u32 *keys, u32 count, const u32 *key,
					  unsigned int words)
{
	u32 low = 0;

	if (!count)
		return 0;
	while (count > 1) {
		u32 half = count / 2;

		low += nft_keys_ordered(&keys[(size_t)(low + half - 1) * words], key, words) ? half : 0;
		count -= half;
	}
	return low + nft_keys_ordered(&keys[(size_t)low * words], key, words);
}

/** nft_root_find() - the beginning of the interval that a key, as in registers, is in; or NULL. */
static __always_inline struct nft_elem *nft_root_find(const struct nft_root *root, const u32 *key,
						      unsigned int words)
{
	u32 number[NFT_DATA_VALUE_MAXLEN / sizeof(u32)];
	const struct nft_leaf *leaf;
	struct nft_elem *elem;
	u32 at;

	nft_interval_number(number, key, words);
	at = nft_keys_upper(root->firsts, root->count, number, words);
	if (!at)
		return NULL;
	leaf = root->leaves[at - 1];
	at = nft_keys_upper(nft_leaf_keys(leaf), leaf->count, number, words);
	elem = leaf->elems[at - 1];
	return nft_boundary_is_end(elem) ? NULL : elem;
}

/** nft_interval_tree_init() - an empty one. -ENOMEM. */
int nft_interval_tree_init(const struct nft_set *set, struct nft_interval_tree *tree);
/** nft_interval_tree_destroy() - free it and the elements left. */
void nft_interval_tree_destroy(const struct nft_ctx *ctx, struct nft_set *set,
			       struct nft_interval_tree *tree);

/** nft_root_lower() - place of the first boundary not before the one of @key, as in registers, and @end. */
struct nft_boundary nft_root_lower(const struct nft_set *set, const struct nft_root *root,
				   const u32 *key, bool end);
/** nft_root_at() - the boundary at a place, or the next where a leaf ends; NULL behind all. */
struct nft_elem *nft_root_at(const struct nft_root *root, struct nft_boundary place);
/** nft_interval_tree_locate() - the place of the boundary of @key, as in registers, and @end. */
void nft_interval_tree_locate(const struct nft_set *set, const struct nft_interval_tree *tree,
			      const u32 *key, bool end, struct nft_boundaries *place);

/** nft_interval_tree_insert() - put in a boundary that isn't there. -ENOMEM: nothing has changed. */
int nft_interval_tree_insert(const struct nft_set *set, struct nft_interval_tree *tree,
			     struct nft_elem *elem);
/** nft_interval_tree_remove() - take out one that is there. -ENOMEM: nothing has changed. */
int nft_interval_tree_remove(const struct nft_set *set, struct nft_interval_tree *tree,
			     const struct nft_elem *elem);

/** nft_interval_tree_walk() and the rest - for the backend's operations of those names. */
int nft_interval_tree_walk(struct nft_set *set, struct nft_interval_tree *tree,
			   struct nft_set_cursor *cursor);
void nft_interval_tree_prepare(const struct nft_set *set, struct nft_interval_tree *tree);
void nft_interval_tree_abort(const struct nft_set *set, struct nft_interval_tree *tree);
void nft_interval_tree_settle(const struct nft_set *set, struct nft_interval_tree *tree);
int nft_interval_tree_purge(const struct nft_set *set, struct nft_interval_tree *tree);
void nft_interval_tree_purged(struct nft_interval_tree *tree);

#endif
