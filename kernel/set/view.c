// SPDX-License-Identifier: GPL-2.0-only
/* Views: sorted elements for set backends that search arrays. */
#include <linux/mm.h>
#include <linux/slab.h>
#include "set/view.h"

/* Loads of elements this much larger than the rest aren't merged with it yet. */
#define MERGE_RATIO	2

/**
 * struct row - elements in order on their way to a run
 * @elems: kvmalloc'ed, or somebody else's
 */
struct row {
	struct nft_elem	**elems;
	u32		count;
};

static struct nft_run *view_current(const struct nft_set *set, const struct nft_view *view)
{
	return rcu_dereference_protected(view->published[nft_gen_cur(set->nn)], 1);
}

static struct nft_run *run_alloc(u32 count)
{
	struct nft_run *run = kvmalloc(struct_size(run, elems, count), GFP_KERNEL_ACCOUNT);

	if (run) {
		run->index = NULL;
		run->listing = NULL;
		run->listed = 0;
		run->count = count;
	}
	return run;
}

static void run_free(struct nft_run *run)
{
	kvfree(run->index);
	kvfree(run->listing);
	kvfree(run);
}

static struct nft_run *run_make(const struct nft_set *set, const struct nft_view *view,
				const struct row *row)
{
	struct nft_run *run = run_alloc(row->count);

	if (!run)
		return NULL;
	memcpy(run->elems, row->elems, row->count * sizeof(row->elems[0]));
	if (view->ops->index(set, run)) {
		run_free(run);
		return NULL;
	}
	return run;
}

int nft_view_init(const struct nft_set *set, struct nft_view *view,
		  const struct nft_view_ops *ops)
{
	const struct row empty = {};
	struct nft_run *run;

	view->ops = ops;
	run = run_make(set, view, &empty);
	if (!run)
		return -ENOMEM;
	RCU_INIT_POINTER(view->published[0], run);
	RCU_INIT_POINTER(view->published[1], run);
	return 0;
}

void nft_view_destroy(const struct nft_ctx *ctx, struct nft_set *set, struct nft_view *view)
{
	struct nft_run *run = rcu_dereference_protected(view->published[0], 1);
	u32 i;

	for (i = 0; i < run->count; i++) {
		cond_resched();
		nft_elem_free(ctx, set, run->elems[i]);
	}
	run_free(run);
}

/* From now on the runs tell what the next generation has. */
static void view_change(const struct nft_set *set, struct nft_view *view)
{
	if (view->changed)
		return;
	view->changed = true;
	view->runs[0] = view_current(set, view);
	view->run_count = 1;
	view->pending_count = 0;
}

static void view_drop_run(const struct nft_set *set, struct nft_view *view, struct nft_run *run)
{
	if (run != view_current(set, view))
		run_free(run);
}

static void view_unchange(const struct nft_set *set, struct nft_view *view)
{
	if (!view->changed)
		return;
	while (view->run_count)
		view_drop_run(set, view, view->runs[--view->run_count]);
	view->pending_count = 0;
	view->changed = false;
}

unsigned int nft_view_runs(struct nft_set *set, struct nft_view *view, struct nft_run ***runs)
{
	if (!view->changed) {
		view->runs[0] = view_current(set, view);
		view->run_count = 1;
		view->pending_count = 0;
	}
	*runs = view->runs;
	return view->run_count;
}

/* Both in order; elements the next generation hasn't are left out. Frees nothing. */
static void rows_merge(const struct nft_set *set, const struct nft_view *view,
		       const struct row *a, const struct row *b, struct row *out)
{
	unsigned int gen = nft_gen_next(set->nn);
	u32 i = 0, j = 0;

	out->count = 0;
	while (i < a->count || j < b->count) {
		struct nft_elem *elem;

		cond_resched();
		if (j == b->count ||
		    (i < a->count && view->ops->compare(set, a->elems[i], b->elems[j]) <= 0))
			elem = a->elems[i++];
		else
			elem = b->elems[j++];
		if (nft_gen_active(&elem->gen, gen))
			out->elems[out->count++] = elem;
	}
}

static int row_absorb(const struct nft_set *set, const struct nft_view *view, struct row *row,
		      const struct nft_run *run)
{
	const struct row other = { (struct nft_elem **)run->elems, run->count };
	struct row merged;

	merged.elems = kvmalloc_array(row->count + run->count, sizeof(merged.elems[0]),
				      GFP_KERNEL_ACCOUNT);
	if (!merged.elems)
		return -ENOMEM;
	rows_merge(set, view, &other, row, &merged);
	kvfree(row->elems);
	*row = merged;
	return 0;
}

/* The pending elements, in order. They stay pending. */
static int view_pending_row(const struct nft_set *set, const struct nft_view *view,
			    struct row *row)
{
	u32 i, j;

	row->count = 0;
	row->elems = kvmalloc_array(NFT_VIEW_PENDING, sizeof(row->elems[0]), GFP_KERNEL_ACCOUNT);
	if (!row->elems)
		return -ENOMEM;
	for (i = 0; i < view->pending_count; i++) {
		for (j = row->count; j > 0; j--) {
			if (view->ops->compare(set, row->elems[j - 1], view->pending[i]) <= 0)
				break;
			row->elems[j] = row->elems[j - 1];
		}
		row->elems[j] = view->pending[i];
		row->count++;
	}
	return 0;
}

/*
 * The pending elements become a run, together with the runs from @keep on. On failure nothing has
 * changed.
 */
static int view_fold(const struct nft_set *set, struct nft_view *view, unsigned int keep)
{
	struct nft_run *run;
	unsigned int i;
	struct row row;
	int err;

	err = view_pending_row(set, view, &row);
	if (err)
		return err;
	for (i = view->run_count; i > keep; i--) {
		err = row_absorb(set, view, &row, view->runs[i - 1]);
		if (err)
			goto out;
	}
	run = run_make(set, view, &row);
	if (!run) {
		err = -ENOMEM;
		goto out;
	}
	while (view->run_count > keep)
		view_drop_run(set, view, view->runs[--view->run_count]);
	view->runs[view->run_count++] = run;
	view->pending_count = 0;
out:
	kvfree(row.elems);
	return err;
}

/* How many of the largest runs a fold of the pending elements leaves alone. */
static unsigned int view_keep(const struct nft_view *view)
{
	unsigned int keep = view->run_count;
	u64 size = view->pending_count;

	if (keep == NFT_VIEW_RUNS)
		return 0;
	while (keep && view->runs[keep - 1]->count <= size * MERGE_RATIO)
		size += view->runs[--keep]->count;
	return keep;
}

/*
 * Elements of @run as they were inserted: first those that @old has listed, then the new ones, which
 * have numbers of their own from @old->listed on.
 */
static int run_list(const struct nft_set *set, struct nft_view *view, const struct nft_run *old,
		    struct nft_run *run)
{
	u32 first = old->listed, span = view->inserted - first;
	struct nft_elem **listing, **new;
	u32 i, count = 0;

	if (!set->layout.order)
		return 0;
	listing = kvcalloc((size_t)old->count + span, sizeof(*listing), GFP_KERNEL_ACCOUNT);
	if (!listing)
		return -ENOMEM;
	for (i = 0; i < old->count; i++) {
		cond_resched();
		if (nft_gen_active(&old->listing[i]->gen, nft_gen_next(set->nn)))
			listing[count++] = old->listing[i];
	}
	new = listing + count;
	for (i = 0; i < run->count; i++) {
		u32 at = *nft_elem_order(run->elems[i], &set->layout) - first;

		cond_resched();
		if (at < span)
			new[at] = run->elems[i];
	}
	for (i = 0; i < span; i++)
		if (new[i])
			listing[count++] = new[i];
	run->listing = listing;
	run->listed = view->inserted;
	return 0;
}

int nft_view_insert(struct nft_set *set, struct nft_view *view, struct nft_elem *elem)
{
	int err;

	view_change(set, view);
	if (view->pending_count == NFT_VIEW_PENDING) {
		err = view_fold(set, view, view_keep(view));
		if (err)
			return err;
	}
	if (set->layout.order)
		*nft_elem_order(elem, &set->layout) = view->inserted++;
	view->pending[view->pending_count++] = elem;
	return 0;
}

void nft_view_deactivate(struct nft_set *set, struct nft_view *view, struct nft_elem *elem)
{
	unsigned int i;

	view_change(set, view);
	for (i = 0; i < view->pending_count; i++) {
		if (view->pending[i] != elem)
			continue;
		view->pending[i] = view->pending[--view->pending_count];
		return;
	}
}

static int elem_step(struct nft_set *set, struct nft_set_cursor *cursor, struct nft_elem *elem)
{
	return nft_gen_active(&elem->gen, cursor->gen) ? cursor->step(cursor, set, elem) : 0;
}

static int run_walk(struct nft_set *set, struct nft_set_cursor *cursor, const struct nft_run *run)
{
	u64 i;
	int err;

	for (i = cursor->position[0]; i < run->count; i++) {
		err = elem_step(set, cursor, run->listing ? run->listing[i] : run->elems[i]);
		if (err) {
			cursor->position[0] = i;
			return err;
		}
	}
	cursor->position[0] = i;
	return 0;
}

int nft_view_walk(struct nft_set *set, struct nft_view *view, struct nft_set_cursor *cursor)
{
	unsigned int i;
	int err;

	if (!cursor->next || !view->changed)
		return run_walk(set, cursor,
				rcu_dereference_check(view->published[cursor->gen], true));

	for (i = 0; i < view->run_count; i++) {
		cursor->position[0] = 0;
		err = run_walk(set, cursor, view->runs[i]);
		if (err)
			return err;
	}
	/* Backwards: a step that deactivates one moves the last into its place. */
	for (i = view->pending_count; i > 0; i--) {
		err = elem_step(set, cursor, view->pending[i - 1]);
		if (err)
			return err;
	}
	return 0;
}

int nft_view_prepare(struct nft_set *set, struct nft_view *view)
{
	struct nft_run *run;
	int err;

	if (!view->changed)
		return 0;
	err = view_fold(set, view, 0);
	if (err)
		return err;
	err = run_list(set, view, view_current(set, view), view->runs[0]);
	if (err)
		return err;
	run = view->runs[0];
	view->run_count = 0;
	view_unchange(set, view);
	rcu_assign_pointer(view->published[nft_gen_next(set->nn)], run);
	return 0;
}

void nft_view_abort(struct nft_set *set, struct nft_view *view)
{
	unsigned int next = nft_gen_next(set->nn);
	struct nft_run *run = rcu_dereference_protected(view->published[next], 1);

	view_unchange(set, view);
	if (run == view_current(set, view))
		return;
	rcu_assign_pointer(view->published[next], view_current(set, view));
	run_free(run);
}

void nft_view_settle(struct nft_set *set, struct nft_view *view)
{
	unsigned int old = !nft_gen_cur(set->nn);
	struct nft_run *run = rcu_dereference_protected(view->published[old], 1);

	if (run == view_current(set, view))
		return;
	rcu_assign_pointer(view->published[old], view_current(set, view));
	run_free(run);
}

int nft_view_purge(struct nft_set *set, struct nft_view *view)
{
	struct nft_run *old = view_current(set, view);
	struct nft_run *run;
	int err;

	view_change(set, view);
	err = view_fold(set, view, 0);
	if (!err)
		err = run_list(set, view, old, view->runs[0]);
	if (err) {
		view_unchange(set, view);
		return err;
	}
	run = view->runs[0];
	view->run_count = 0;
	view_unchange(set, view);
	view->retired = old;
	rcu_assign_pointer(view->published[0], run);
	rcu_assign_pointer(view->published[1], run);
	return 0;
}

void nft_view_purged(struct nft_set *set, struct nft_view *view)
{
	run_free(view->retired);
	view->retired = NULL;
}
