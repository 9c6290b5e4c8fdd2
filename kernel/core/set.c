// SPDX-License-Identifier: GPL-2.0-only
/* Sets: their messages that change something, and their life in the log. */
#include <linux/slab.h>
#include "core/message.h"
#include "core/notify.h"
#include "core/set.h"
#include "core/set_parse.h"
#include "core/table.h"
#include "core/txn.h"

/** struct set_txn - a set that comes or goes. */
struct set_txn {
	struct nft_txn_entry	entry;
	struct nft_set		*set;
};

static struct nft_set *entry_set(const struct nft_txn_entry *entry)
{
	return container_of(entry, struct set_txn, entry)->set;
}

static void set_unlink(struct nft_net *nn, struct nft_set *set)
{
	nft_name_del(nn, &set->name);
	nft_handle_del(nn, &set->handle);
	nft_handle_del(nn, &set->id);
	list_del_rcu(&set->list);
}

static int set_new_prepare(struct nft_net *nn, struct nft_txn_entry *entry)
{
	const struct nft_set *set = entry_set(entry);

	/* No rule will ever delete it. */
	if ((set->desc.flags & NFT_SET_ANONYMOUS) && list_empty(&set->bindings) &&
	    nft_gen_active(&set->gen, nft_gen_next(nn)))
		return -EINVAL;
	return 0;
}

static void set_new_commit(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct nft_set *set = entry_set(entry);

	nft_handle_del(nn, &set->id);
	nft_set_gc_start(set);
}

static void set_new_notify(struct nft_net *nn, struct nft_txn_entry *entry)
{
	nft_notify(nn, entry, NFT_MSG_NEWSET, entry->flags & (NLM_F_CREATE | NLM_F_EXCL),
		   nft_set_put, entry_set(entry));
}

static void set_new_settle(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct nft_set *set = entry_set(entry);

	/* One that went in the same batch stays inactive. */
	if (nft_gen_active(&set->gen, nft_gen_cur(nn)))
		nft_gen_settle(&set->gen);
}

static void set_new_abort(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct nft_set *set = entry_set(entry);

	set_unlink(nn, set);
	set->table->use--;
}

static void set_new_release(struct nft_net *nn, struct nft_txn_entry *entry, bool committed)
{
	struct nft_set *set = entry_set(entry);
	const struct nft_ctx ctx = nft_ctx_undo(nn, entry->table, NULL, entry->table->family);

	if (!committed)
		nft_set_destroy(&ctx, set);
}

static const struct nft_txn_ops set_new_ops = {
	.message	= NFT_MSG_NEWSET,
	.prepare	= set_new_prepare,
	.commit		= set_new_commit,
	.notify		= set_new_notify,
	.settle		= set_new_settle,
	.abort		= set_new_abort,
	.release	= set_new_release,
};

/** struct set_update - new times for a set that is added again. */
struct set_update {
	struct set_txn	txn;
	u64		timeout;
	u32		gc_interval;
};

static void set_update_commit(struct nft_net *nn, struct nft_txn_entry *entry)
{
	const struct set_update *update = container_of(entry, struct set_update, txn.entry);

	WRITE_ONCE(update->txn.set->timeout, update->timeout);
	WRITE_ONCE(update->txn.set->gc_interval, update->gc_interval);
}

static const struct nft_txn_ops set_update_ops = {
	.message	= NFT_MSG_NEWSET,
	.commit		= set_update_commit,
	.notify		= set_new_notify,
};

static int elem_drop_step(struct nft_set_cursor *cursor, struct nft_set *set,
			  struct nft_elem *elem)
{
	cond_resched();
	nft_elem_drop(cursor->data, set, elem);
	return 0;
}

static int elem_hold_step(struct nft_set_cursor *cursor, struct nft_set *set,
			  struct nft_elem *elem)
{
	cond_resched();
	nft_elem_hold(cursor->data, set, elem);
	return 0;
}

/* Elements keep their masks when their set goes; what they use must be given up all the same. */
static void set_uses_walk(struct nft_ctx *ctx, struct nft_set *set, unsigned int gen,
			  int (*step)(struct nft_set_cursor *, struct nft_set *,
				      struct nft_elem *))
{
	struct nft_set_cursor cursor = {
		.step = step, .gen = gen, .next = gen == nft_gen_next(ctx->nn), .data = ctx,
	};

	if (nft_set_has_uses(set))
		nft_set_walk_all(set, &cursor);
}

static void set_del_commit(struct nft_net *nn, struct nft_txn_entry *entry)
{
	set_unlink(nn, entry_set(entry));
}

static void set_del_notify(struct nft_net *nn, struct nft_txn_entry *entry)
{
	nft_notify(nn, entry, NFT_MSG_DELSET, 0, nft_set_put, entry_set(entry));
}

static void set_del_abort(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct nft_set *set = entry_set(entry);
	struct nft_ctx ctx = nft_ctx_undo(nn, entry->table, NULL, entry->table->family);

	nft_gen_restore(&set->gen, nft_gen_cur(nn));
	set->table->use++;
	set_uses_walk(&ctx, set, nft_gen_next(nn), elem_hold_step);
}

static void set_del_release(struct nft_net *nn, struct nft_txn_entry *entry, bool committed)
{
	const struct nft_ctx ctx = nft_ctx_undo(nn, entry->table, NULL, entry->table->family);

	if (committed)
		nft_set_destroy(&ctx, entry_set(entry));
}

static u32 set_del_count(const struct nft_txn_entry *entry)
{
	return !(container_of(entry, struct set_txn, entry)->set->desc.flags & NFT_SET_ANONYMOUS);
}

static const struct nft_txn_ops set_del_ops = {
	.message	= NFT_MSG_DELSET,
	.count		= set_del_count,
	.commit		= set_del_commit,
	.notify		= set_del_notify,
	.abort		= set_del_abort,
	.release	= set_del_release,
};

static void set_delete(struct nft_ctx *ctx, struct nft_set *set, struct set_txn *txn)
{
	txn->set = set;
	nft_gen_delete(&set->gen, nft_gen_cur(ctx->nn));
	set->table->use--;
	set_uses_walk(ctx, set, nft_gen_next(ctx->nn), elem_drop_step);
}

int nft_set_delete(struct nft_ctx *ctx, struct nft_set *set)
{
	struct set_txn *txn = nft_txn_add(ctx, &set_del_ops, sizeof(*txn));

	if (!txn)
		return -ENOMEM;
	set_delete(ctx, set, txn);
	return 0;
}

void nft_set_delete_anonymous(struct nft_ctx *ctx, struct nft_set *set)
{
	set_delete(ctx, set, nft_txn_add_nofail(ctx, &set_del_ops, sizeof(struct set_txn)));
}

void nft_set_unload(struct nft_ctx *ctx, struct nft_set *set)
{
	set_uses_walk(ctx, set, nft_gen_cur(ctx->nn), elem_drop_step);
}

void nft_set_destroy(const struct nft_ctx *ctx, struct nft_set *set)
{
	struct nft_elem *first = rcu_dereference_protected(set->catchall[0], 1);
	struct nft_elem *second = rcu_dereference_protected(set->catchall[1], 1);

	nft_set_gc_stop(set);
	set->backend->destroy(ctx, set);
	if (first)
		nft_elem_free(ctx, set, first);
	if (second && second != first)
		nft_elem_free(ctx, set, second);
	nft_set_free(ctx, set);
}

static struct nft_set *set_find_handle(struct nft_ctx *ctx, struct nft_table *table,
				       const struct nlattr *attr)
{
	struct nft_handle *handle;
	struct nft_set *set;

	handle = nft_handle_find(ctx->nn, NFT_KIND_SET, table, be64_to_cpu(nla_get_be64(attr)));
	set = handle ? container_of(handle, struct nft_set, handle) : NULL;
	if (!set || !nft_gen_active(&set->gen, nft_gen_next(ctx->nn)))
		return ERR_PTR(nft_refuse(ctx->extack, attr, -ENOENT, "no set of this handle"));
	return set;
}

int nft_set_del(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	const struct nlattr *attr = tb[NFTA_SET_HANDLE] ?: tb[NFTA_SET_NAME];
	struct nft_table *table;
	struct nft_set *set;

	if (ctx->family == NFPROTO_UNSPEC)
		return nft_refuse(ctx->extack, NULL, -EAFNOSUPPORT, "sets are of a family");
	table = nft_table_find(ctx, tb[NFTA_SET_TABLE], nft_gen_next(ctx->nn));
	if (IS_ERR(table))
		return PTR_ERR(table);
	ctx->table = table;
	if (tb[NFTA_SET_HANDLE])
		set = set_find_handle(ctx, table, attr);
	else
		set = nft_set_find(ctx, table, attr, NULL, nft_gen_next(ctx->nn));
	if (IS_ERR(set))
		return nft_message_absent(ctx, PTR_ERR(set));
	if (set->use)
		return nft_refuse(ctx->extack, attr, -EBUSY, "the set is in use");
	if ((ctx->nlh->nlmsg_flags & NLM_F_NONREC) &&
	    atomic_read(&set->nelems) > (int)set->nelems_dead)
		return nft_refuse(ctx->extack, attr, -EBUSY, "the set has elements");
	return nft_set_delete(ctx, set);
}

/* Names and batch id; the number of a template is counted up, so no other name is looked at. */
static int set_link(struct nft_ctx *ctx, struct nft_set *set)
{
	struct nft_net *nn = ctx->nn;
	struct nft_table *table = ctx->table;
	int err;

	set->name.mask = &set->gen;
	nft_gen_new(&set->gen, nft_gen_cur(nn));
	err = nft_name_add(nn, &set->name, NFT_KIND_SET, table, 0, set->str);
	if (err)
		return err;
	err = nft_handle_add(nn, &set->handle, NFT_KIND_SET, table, nft_table_handle_new(table));
	if (err)
		goto err_name;
	/* Where a batch gives an id twice, the first is meant. */
	err = nft_handle_add(nn, &set->id, NFT_KIND_SET_ID, table, set->batch_id);
	if (err && err != -EEXIST)
		goto err_handle;
	list_add_tail_rcu(&set->list, &table->sets);
	table->use++;
	return 0;

err_handle:
	nft_handle_del(nn, &set->handle);
err_name:
	nft_name_del(nn, &set->name);
	return err;
}

static int set_add(struct nft_ctx *ctx, struct nft_set *set)
{
	struct set_txn *txn;
	int err;

	err = set->backend->init(set);
	if (err)
		return err;
	/* A last entry nobody has filled would be walked: what can fail goes first. */
	err = set_link(ctx, set);
	if (err)
		goto err_backend;
	txn = nft_txn_add(ctx, &set_new_ops, sizeof(*txn));
	if (!txn) {
		err = -ENOMEM;
		goto err_link;
	}
	txn->set = set;
	return 0;

err_link:
	set_unlink(ctx->nn, set);
	ctx->table->use--;
	/* A dump may be looking at it. */
	synchronize_rcu();
err_backend:
	set->backend->destroy(ctx, set);
	return err;
}

/* @there is what @set asks for; only how long elements live may have changed. */
static int set_update(struct nft_ctx *ctx, struct nft_set *there, const struct nft_set *set)
{
	struct set_update *update = nft_txn_add(ctx, &set_update_ops, sizeof(*update));

	if (!update)
		return -ENOMEM;
	update->txn.set = there;
	update->timeout = set->timeout;
	update->gc_interval = set->gc_interval;
	return 0;
}

int nft_set_new(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	struct nft_table *table;
	struct nft_name *name;
	struct nft_set *set;
	int err;

	table = nft_table_find(ctx, tb[NFTA_SET_TABLE], nft_gen_next(ctx->nn));
	if (IS_ERR(table))
		return PTR_ERR(table);
	ctx->table = table;
	set = nft_set_parse(ctx, tb);
	if (IS_ERR(set))
		return PTR_ERR(set);

	name = nft_name_find(ctx->nn, NFT_KIND_SET, table, 0, set->str, nft_gen_next(ctx->nn));
	if (name) {
		struct nft_set *there = container_of(name, struct nft_set, name);

		err = nft_set_same(ctx, there, set, tb);
		if (!err)
			err = set_update(ctx, there, set);
		goto err_free;
	}
	if (!(ctx->nlh->nlmsg_flags & NLM_F_CREATE)) {
		err = nft_refuse(ctx->extack, tb[NFTA_SET_NAME], -ENOENT, "no such set");
		goto err_free;
	}
	if (table->use == UINT_MAX) {
		err = nft_refuse(ctx->extack, tb[NFTA_SET_TABLE], -EMFILE, "the table is full");
		goto err_free;
	}
	err = set_add(ctx, set);
	if (!err)
		return 0;
err_free:
	nft_set_free(ctx, set);
	return err;
}
