/* SPDX-License-Identifier: GPL-2.0-only */
/* Views: sorted elements for set backends that search arrays, by generation and while a batch changes them. */
#ifndef _RAMPART_SET_VIEW_H
#define _RAMPART_SET_VIEW_H

#include "core/set.h"

/*
 * What lookups search is a run: elements in order, with an index the backend makes. Each generation
 * has one, and both have the same while no batch is under way. A batch that changes the set keeps
 * what is to come as several runs, the current one and ever smaller ones of its own, so that an
 * insertion costs a search in each and, now and then, a merge of some: O(log N) and O(log^2 N) on
 * average. Deleted elements stay until a merge meets them. Prepare merges all into the one run of
 * the next generation: O(N) for each batch that changes the set, whatever it changes.
 */

/**
 * struct nft_run - elements in order, immutable
 * @index: the backend's, kvmalloc'ed memory; may be NULL
 * @listing: the same elements in the order of their insertion, for dumps; published runs of sets whose
 *	elements have nft_elem_order() only
 * @listed: number that the next insertion had when @listing was made
 */
struct nft_run {
	void		*index;
	struct nft_elem	**listing;
	u32		listed;
	u32		count;
	struct nft_elem	*elems[];
};

/**
 * struct nft_view_ops - what a backend knows of its elements
 * @compare: the order, as memcmp
 * @index: make @run->index. -ENOMEM.
 */
struct nft_view_ops {
	int (*compare)(const struct nft_set *set, const struct nft_elem *a,
		       const struct nft_elem *b);
	int (*index)(const struct nft_set *set, struct nft_run *run);
};

#define NFT_VIEW_RUNS		32
#define NFT_VIEW_PENDING	32

/**
 * struct nft_view - the elements of a set; commit mutex but for @published
 * @published: run of each generation, RCU
 * @runs: of the next generation while @changed, the largest first; @runs[0] may be published
 * @pending: the newest elements, in no order
 * @changed: the running batch has changed the set
 * @inserted: number of the next insertion
 * @retired: between purge and purged, the run lookups may still use
 */
struct nft_view {
	const struct nft_view_ops	*ops;
	struct nft_run __rcu		*published[2];
	struct nft_run			*runs[NFT_VIEW_RUNS];
	unsigned int			run_count;
	struct nft_elem			*pending[NFT_VIEW_PENDING];
	unsigned int			pending_count;
	bool				changed;
	u32				inserted;
	struct nft_run			*retired;
};

/** nft_view_init() - an empty view. -ENOMEM. */
int nft_view_init(const struct nft_set *set, struct nft_view *view,
		  const struct nft_view_ops *ops);
/** nft_view_destroy() - free it and the elements left. */
void nft_view_destroy(const struct nft_ctx *ctx, struct nft_set *set, struct nft_view *view);

/** nft_view_runs() - the runs of the next generation, for searches by their index. */
unsigned int nft_view_runs(struct nft_set *set, struct nft_view *view, struct nft_run ***runs);

/** nft_view_insert() - put in an element that may be there. -ENOMEM. */
int nft_view_insert(struct nft_set *set, struct nft_view *view, struct nft_elem *elem);
/** nft_view_deactivate() - @elem has become inactive in the next generation. */
void nft_view_deactivate(struct nft_set *set, struct nft_view *view, struct nft_elem *elem);

/** nft_view_walk() and the rest - for the backend's operations of those names. */
int nft_view_walk(struct nft_set *set, struct nft_view *view, struct nft_set_cursor *cursor);
int nft_view_prepare(struct nft_set *set, struct nft_view *view);
void nft_view_abort(struct nft_set *set, struct nft_view *view);
void nft_view_settle(struct nft_set *set, struct nft_view *view);
int nft_view_purge(struct nft_set *set, struct nft_view *view);
void nft_view_purged(struct nft_set *set, struct nft_view *view);

#endif
