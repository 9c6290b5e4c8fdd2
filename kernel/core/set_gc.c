// SPDX-License-Identifier: GPL-2.0-only
/* Sets: collecting elements that have expired, that packets took out, or whose state has become useless. */
#include <linux/rcupdate.h>
#include <linux/slab.h>
#include "core/netns.h"
#include "core/set.h"
#include "core/table.h"
#include "core/txn.h"

#define GC_INTERVAL	HZ
/* A batch is running: soon again. */
#define GC_RETRY	(HZ / 20 + 1)
/* Elements collected with one grace period. */
#define GC_ROUND	512

/** struct gc_round - what one pass has found. */
struct gc_round {
	struct nft_set_cursor	cursor;
	unsigned int		count;
	struct nft_elem		*elems[GC_ROUND];
};

static bool elem_useless(const struct nft_set *set, const struct nft_elem *elem)
{
	const struct nft_elem_exprs *exprs = nft_elem_exprs(elem, &set->layout);
	struct nft_expr *expr;

	if (!nft_elem_live(elem, &set->layout))
		return true;
	/* Elsewhere elements are there because a user wants them. */
	if (!exprs || !(set->desc.flags & NFT_SET_EVAL))
		return false;
	nft_elem_for_each_expr(expr, exprs)
		if (expr->ops->gc && expr->ops->gc(set->nn->net, expr))
			return true;
	return false;
}

static int gc_step(struct nft_set_cursor *cursor, struct nft_set *set, struct nft_elem *elem)
{
	struct gc_round *round = container_of(cursor, struct gc_round, cursor);
	struct nft_elem *end;

	cond_resched();
	if (!elem_useless(set, elem))
		return 0;
	end = set->backend->end ? set->backend->end(set, elem) : NULL;
	if (round->count + 2 > GC_ROUND)
		return -ENOSPC;
	round->elems[round->count++] = elem;
	if (end)
		round->elems[round->count++] = end;
	return 0;
}

static void gc_mark(struct gc_round *round, u8 inactive)
{
	unsigned int i;

	for (i = 0; i < round->count; i++)
		WRITE_ONCE(round->elems[i]->gen.inactive, inactive);
}

/* Out of the set. No batch is running, so all masks but those of the marked are zero. */
static int gc_remove(struct nft_set *set, struct gc_round *round)
{
	const struct nft_ctx ctx = nft_ctx_undo(set->nn, set->table, NULL, set->table->family);
	unsigned int i;

	gc_mark(round, BIT(0) | BIT(1));
	if (set->backend->purge && set->backend->purge(set)) {
		gc_mark(round, 0);
		round->count = 0;
		return -ENOMEM;
	}
	for (i = 0; i < round->count; i++) {
		struct nft_elem *elem = round->elems[i];

		if (elem->flags & NFT_SET_ELEM_CATCHALL) {
			RCU_INIT_POINTER(set->catchall[0], NULL);
			RCU_INIT_POINTER(set->catchall[1], NULL);
		} else if (set->backend->remove) {
			set->backend->remove(set, elem);
		}
		if (nft_elem_counts(elem))
			atomic_dec(&set->nelems);
		nft_elem_drop(&ctx, set, elem);
	}
	return 0;
}

static void gc_free(struct nft_set *set, struct gc_round *round)
{
	const struct nft_ctx ctx = nft_ctx_undo(set->nn, set->table, NULL, set->table->family);
	unsigned int i;

	if (!round->count)
		return;
	synchronize_rcu();
	if (set->backend->purged)
		set->backend->purged(set);
	for (i = 0; i < round->count; i++)
		nft_elem_free(&ctx, set, round->elems[i]);
}

/* True if there is more to collect. */
static bool gc_run(struct nft_set *set, struct gc_round *round)
{
	struct nft_net *nn = set->nn;
	bool more;

	/* The set's end waits for this work, perhaps under the mutex. */
	if (!mutex_trylock(&nn->commit_mutex))
		return true;
	nft_txn_settle(nn);
	round->count = 0;
	more = false;
	if (nft_gen_active(&set->gen, nft_gen_cur(nn))) {
		round->cursor.gen = nft_gen_cur(nn);
		more = nft_set_walk_all(set, &round->cursor);
		if (round->count && gc_remove(set, round))
			more = false;
	}
	mutex_unlock(&nn->commit_mutex);
	gc_free(set, round);
	return more;
}

static unsigned long gc_interval(const struct nft_set *set)
{
	return set->gc_interval ? msecs_to_jiffies(set->gc_interval) : GC_INTERVAL;
}

static void gc_work(struct work_struct *work)
{
	struct nft_set *set = container_of(to_delayed_work(work), struct nft_set, gc);
	struct gc_round *round = kzalloc(sizeof(*round), GFP_KERNEL);
	bool more = false;

	if (round) {
		round->cursor.step = gc_step;
		more = gc_run(set, round);
		kfree(round);
	}
	queue_delayed_work(system_power_efficient_wq, &set->gc,
			   more ? GC_RETRY : gc_interval(set));
}

void nft_set_gc_init(struct nft_set *set)
{
	INIT_DELAYED_WORK(&set->gc, gc_work);
}

/* Is there anything that makes elements of this set go by themselves? */
static bool set_collects(const struct nft_set *set)
{
	return set->desc.flags & NFT_SET_TIMEOUT || set->dynamic;
}

void nft_set_gc_start(struct nft_set *set)
{
	if (set_collects(set))
		queue_delayed_work(system_power_efficient_wq, &set->gc, gc_interval(set));
}

void nft_set_gc_stop(struct nft_set *set)
{
	cancel_delayed_work_sync(&set->gc);
}
