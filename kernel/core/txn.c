// SPDX-License-Identifier: GPL-2.0-only
/* Transactions: the log of a batch, and the phases that make it real or undo it. */
#include <linux/export.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/rcupdate.h>
#include <linux/slab.h>
#include "core/audit.h"
#include "core/autoload.h"
#include "core/netns.h"
#include "core/notify.h"
#include "core/program.h"
#include "core/validate.h"

#define TXN_CHUNK_SIZE	PAGE_SIZE
#define TXN_ENTRY_MAX	1024

struct txn_chunk {
	struct list_head	list;
	u32			used;
	u16			last;	/* size of the last entry */
	unsigned char		data[] __aligned(__alignof__(u64));
};

#define TXN_CHUNK_ROOM	(TXN_CHUNK_SIZE - sizeof(struct txn_chunk))

/**
 * struct nft_txn_batch - a batch, from its first change to the end of its release
 * @list: in nft_net.release once it has ended
 * @chunks: its log
 * @cookie: grace period that must have passed before it settles
 * @holds_net: the namespace wasn't dying yet, and is kept until the release is over
 */
struct nft_txn_batch {
	struct list_head	list;
	struct list_head	chunks;
	struct nft_txn_entry	*last;
	unsigned long		cookie;
	bool			committed;
	bool			holds_net;
};

static struct txn_chunk *batch_tail(const struct nft_txn_batch *batch)
{
	return list_last_entry(&batch->chunks, struct txn_chunk, list);
}

static struct nft_txn_entry *chunk_first(struct txn_chunk *chunk)
{
	return chunk->used ? (void *)chunk->data : NULL;
}

static struct nft_txn_entry *chunk_next(struct txn_chunk *chunk, struct nft_txn_entry *entry)
{
	void *next = (void *)entry + entry->size;

	return next < (void *)chunk->data + chunk->used ? next : NULL;
}

static struct nft_txn_entry *chunk_last(struct txn_chunk *chunk)
{
	return chunk->used ? (void *)chunk->data + chunk->used - chunk->last : NULL;
}

static struct nft_txn_entry *chunk_before(struct txn_chunk *chunk, struct nft_txn_entry *entry)
{
	return entry->prev ? (void *)entry - entry->prev : NULL;
}

/* A batch may have millions of entries: on the way from chunk to chunk others get their turn. */
#define chunk_for_each(entry, chunk)					\
	for (cond_resched(), entry = chunk_first(chunk); entry; entry = chunk_next(chunk, entry))
#define chunk_for_each_reverse(entry, chunk)				\
	for (cond_resched(), entry = chunk_last(chunk); entry; entry = chunk_before(chunk, entry))

/* In order, safe against freeing what entries point to. */
#define batch_for_each(entry, chunk, batch)				\
	list_for_each_entry(chunk, &(batch)->chunks, list)		\
		chunk_for_each(entry, chunk)

static struct txn_chunk *batch_grow(struct nft_txn_batch *batch, gfp_t gfp)
{
	struct txn_chunk *chunk = kmalloc(TXN_CHUNK_SIZE, gfp);

	if (!chunk)
		return NULL;
	chunk->used = 0;
	chunk->last = 0;
	list_add_tail(&chunk->list, &batch->chunks);
	return chunk;
}

static struct nft_txn_batch *batch_begin(struct nft_net *nn, gfp_t gfp)
{
	struct nft_txn_batch *batch = kzalloc(sizeof(*batch), gfp);

	if (!batch)
		return NULL;
	INIT_LIST_HEAD(&batch->chunks);
	nn->running = batch;
	return batch;
}

static void *txn_add(const struct nft_ctx *ctx, const struct nft_txn_ops *ops, size_t size,
		     gfp_t gfp)
{
	struct nft_net *nn = ctx->nn;
	struct nft_txn_batch *batch = nn->running;
	struct nft_txn_entry *entry;
	struct txn_chunk *chunk;

	size = ALIGN(size, __alignof__(u64));
	if (WARN_ON_ONCE(size > TXN_ENTRY_MAX))
		return NULL;
	if (!batch) {
		batch = batch_begin(nn, gfp);
		if (!batch)
			return NULL;
	}
	chunk = list_empty(&batch->chunks) ? NULL : batch_tail(batch);
	if (!chunk || chunk->used + size > TXN_CHUNK_ROOM) {
		chunk = batch_grow(batch, gfp);
		if (!chunk)
			return NULL;
	}
	entry = (void *)chunk->data + chunk->used;
	memset(entry, 0, size);
	entry->ops = ops;
	entry->table = ctx->table;
	entry->portid = ctx->portid;
	if (ctx->nlh) {
		entry->seq = ctx->nlh->nlmsg_seq;
		entry->flags = ctx->nlh->nlmsg_flags;
	}
	entry->size = size;
	entry->prev = chunk->last;
	chunk->used += size;
	chunk->last = size;
	batch->last = entry;
	return entry;
}

void *nft_txn_add(const struct nft_ctx *ctx, const struct nft_txn_ops *ops, size_t size)
{
	return txn_add(ctx, ops, size, GFP_KERNEL_ACCOUNT);
}

void *nft_txn_add_nofail(const struct nft_ctx *ctx, const struct nft_txn_ops *ops, size_t size)
{
	return txn_add(ctx, ops, size, GFP_KERNEL | __GFP_NOFAIL);
}

void *nft_txn_extend(struct nft_net *nn, struct nft_txn_entry *entry, size_t size)
{
	struct nft_txn_batch *batch = nn->running;
	struct txn_chunk *chunk;
	void *added;

	size = ALIGN(size, __alignof__(u64));
	if (!batch || entry != batch->last)
		return NULL;
	chunk = batch_tail(batch);
	if (chunk->used + size > TXN_CHUNK_ROOM)
		return NULL;
	added = (void *)chunk->data + chunk->used;
	memset(added, 0, size);
	entry->size += size;
	chunk->used += size;
	chunk->last = entry->size;
	return added;
}

struct nft_txn_entry *nft_txn_last(struct nft_net *nn, const struct nft_txn_ops *ops)
{
	struct nft_txn_batch *batch = nn->running;

	if (!batch || !batch->last || batch->last->ops != ops)
		return NULL;
	return batch->last;
}

static void batch_abort(struct nft_net *nn, struct nft_txn_batch *batch)
{
	struct nft_txn_entry *entry;
	struct txn_chunk *chunk;

	list_for_each_entry_reverse(chunk, &batch->chunks, list) {
		chunk_for_each_reverse(entry, chunk) {
			if (entry->ops->abort)
				entry->ops->abort(nn, entry);
		}
	}
}

static void entry_release(struct nft_net *nn, struct nft_txn_entry *entry, bool committed)
{
	if (entry->ops->release)
		entry->ops->release(nn, entry, committed);
}

/*
 * What was deleted first is free of uses first; what was made first is used by what came after it:
 * so a batch that was aborted goes the other way.
 */
static void batch_release(struct nft_net *nn, struct nft_txn_batch *batch)
{
	struct txn_chunk *chunk, *next;
	struct nft_txn_entry *entry;

	list_for_each_entry(chunk, &batch->chunks, list) {
		if (!batch->committed)
			break;
		chunk_for_each(entry, chunk)
			entry_release(nn, entry, true);
	}
	list_for_each_entry_reverse(chunk, &batch->chunks, list) {
		if (batch->committed)
			break;
		chunk_for_each_reverse(entry, chunk)
			entry_release(nn, entry, false);
	}
	list_for_each_entry_safe(chunk, next, &batch->chunks, list)
		kfree(chunk);
	kfree(batch);
}

static void batches_release(struct nft_net *nn, struct list_head *batches)
{
	struct nft_txn_batch *batch, *next;

	if (list_empty(batches))
		return;
	synchronize_rcu();
	list_for_each_entry_safe(batch, next, batches, list) {
		bool holds_net = batch->holds_net;

		batch_release(nn, batch);
		if (holds_net)
			put_net(nn->net);
	}
}

/* Settles and frees what has ended; runs without the mutex while it frees. */
static void release_work(struct work_struct *work)
{
	struct nft_net *nn = container_of(work, struct nft_net, release_work);
	LIST_HEAD(batches);

	mutex_lock(&nn->commit_mutex);
	nft_txn_settle(nn);
	list_splice_init(&nn->release, &batches);
	nn->releasing = true;
	mutex_unlock(&nn->commit_mutex);

	/* The last put_net() may start the namespace's end, which waits for this work. */
	batches_release(nn, &batches);
	smp_store_release(&nn->releasing, false);
	wake_up_all(&nn->release_wait);
}

/* The batch has ended: hand it to the release work, which keeps the namespace until it is done. */
static void batch_end(struct nft_net *nn, struct nft_txn_batch *batch, bool committed)
{
	batch->committed = committed;
	batch->cookie = get_state_synchronize_rcu();
	nn->running = NULL;
	batch->holds_net = maybe_get_net(nn->net);
	list_add_tail(&batch->list, &nn->release);
	if (committed)
		nn->settling = batch;
	queue_work(system_unbound_wq, &nn->release_work);
}

void nft_txn_settle(struct nft_net *nn)
{
	struct nft_txn_batch *batch = nn->settling;
	struct nft_txn_entry *entry;
	struct txn_chunk *chunk;

	if (!batch)
		return;
	cond_synchronize_rcu(batch->cookie);
	batch_for_each(entry, chunk, batch) {
		if (entry->ops->settle)
			entry->ops->settle(nn, entry);
	}
	nft_program_settle(nn);
	nn->settling = NULL;
}

void nft_txn_wait(struct nft_net *nn)
{
	LIST_HEAD(batches);

	/* Older batches first: what they free may lie in what the younger ones free. */
	wait_event(nn->release_wait, !smp_load_acquire(&nn->releasing));
	nft_txn_settle(nn);
	list_splice_init(&nn->release, &batches);
	batches_release(nn, &batches);
}
EXPORT_SYMBOL_GPL(nft_txn_wait);

bool nft_txn_begin(struct net *net, u32 genid)
{
	struct nft_net *nn = nft_net_of(net);

	mutex_lock(&nn->commit_mutex);
	if (genid && genid != nn->genid) {
		mutex_unlock(&nn->commit_mutex);
		return false;
	}
	nft_txn_settle(nn);
	return true;
}

static int batch_prepare(struct nft_net *nn, struct nft_txn_batch *batch)
{
	struct nft_txn_entry *entry;
	struct txn_chunk *chunk;
	int err;

	batch_for_each(entry, chunk, batch) {
		if (!entry->ops->prepare)
			continue;
		err = entry->ops->prepare(nn, entry);
		if (err)
			return err;
	}
	return nft_program_prepare(nn);
}

/* One store makes the next generation current; its parity is the cursor, and 0 means "any". */
static void gen_flip(struct nft_net *nn)
{
	u32 genid = nn->genid + 1;

	smp_store_release(&nn->genid, genid ? genid : 2);
}

int nft_txn_commit(struct net *net, struct sk_buff *skb)
{
	struct nft_net *nn = nft_net_of(net);
	struct nft_txn_batch *batch = nn->running;
	struct nft_txn_entry *entry;
	struct txn_chunk *chunk;
	int err;

	if (!batch)
		goto out;
	err = batch_prepare(nn, batch);
	if (err)
		return err;

	gen_flip(nn);

	batch_for_each(entry, chunk, batch) {
		nft_audit_collect(nn, entry);
		if (entry->ops->commit)
			entry->ops->commit(nn, entry);
	}
	batch_for_each(entry, chunk, batch) {
		if (entry->ops->notify)
			entry->ops->notify(nn, entry);
	}
	nft_notify_flush(nn, skb);
	nft_audit_log(nn);
	nft_validate_commit(nn);
	batch_end(nn, batch, true);
out:
	nft_autoload_forget(nn);
	mutex_unlock(&nn->commit_mutex);
	return 0;
}

int nft_txn_abort(struct net *net, struct sk_buff *skb, enum nfnl_abort_action action)
{
	struct nft_net *nn = nft_net_of(net);
	struct nft_txn_batch *batch = nn->running;

	if (batch) {
		batch_abort(nn, batch);
		nft_program_abort(nn);
		nft_validate_abort(nn);
		batch_end(nn, batch, false);
	}
	if (action == NFNL_ABORT_AUTOLOAD) {
		nft_autoload_run(nn);
		return 0;
	}
	nft_autoload_forget(nn);
	mutex_unlock(&nn->commit_mutex);
	return 0;
}

void nft_txn_init(struct nft_net *nn)
{
	nn->running = NULL;
	nn->settling = NULL;
	INIT_LIST_HEAD(&nn->release);
	INIT_WORK(&nn->release_work, release_work);
	init_waitqueue_head(&nn->release_wait);
}

void nft_txn_exit(struct nft_net *nn)
{
	flush_work(&nn->release_work);
}
