// SPDX-License-Identifier: GPL-2.0-only
/* Elements: how they are laid out, made and freed, and their life in the log. */
#include <linux/slab.h>
#include "core/elem.h"
#include "core/message.h"
#include "core/notify.h"
#include "core/object.h"
#include "core/set.h"
#include "core/table.h"
#include "core/txn.h"
#include "core/validate.h"

void nft_elem_layout_init(struct nft_set *set)
{
	struct nft_elem_layout *layout = &set->layout;
	unsigned int key_size = nft_set_words(set) * sizeof(u32);
	unsigned int at = offsetof(struct nft_elem, key) + key_size;

	if (nft_set_has_ranges(&set->desc)) {
		layout->key_end = at;
		at += key_size;
		layout->order = at;
		at += sizeof(u32);
	}
	if (set->desc.flags & (NFT_SET_TIMEOUT | NFT_SET_MAP | NFT_SET_OBJECT))
		at = ALIGN(at, __alignof__(u64));
	if (set->desc.flags & NFT_SET_TIMEOUT) {
		layout->expires = at + sizeof(u64);
		at += 2 * sizeof(u64);
	}
	if (set->desc.flags & (NFT_SET_MAP | NFT_SET_OBJECT)) {
		layout->data = at;
		at += round_up(set->desc.data_len, sizeof(u32));
	}
	layout->size = at;
}

void *nft_elem_udata(const struct nft_elem *elem, const struct nft_elem_layout *layout)
{
	struct nft_elem_exprs *exprs = nft_elem_exprs(elem, layout);

	return exprs ? exprs->data + exprs->size : (void *)elem + layout->size;
}

static void elem_destroy_exprs(const struct nft_ctx *ctx, struct nft_elem_exprs *exprs)
{
	struct nft_expr *expr, *next;

	for (expr = (void *)exprs->data; (void *)expr < (void *)exprs->data + exprs->size;
	     expr = next) {
		next = nft_expr_next(expr);
		nft_expr_destroy_clone(ctx, expr);
	}
}

static int elem_clone_exprs(const struct nft_set *set, struct nft_elem_exprs *exprs,
			    const struct nft_elem_parts *parts, gfp_t gfp)
{
	const struct nft_ctx ctx = nft_ctx_undo(set->nn, set->table, NULL, set->table->family);
	unsigned int i;
	int err;

	for (i = 0; i < parts->expr_count; i++) {
		struct nft_expr *expr = (void *)exprs->data + exprs->size;

		err = nft_expr_clone(expr, parts->exprs[i], gfp);
		if (err) {
			elem_destroy_exprs(&ctx, exprs);
			return err;
		}
		exprs->size += nft_expr_size(expr->ops);
	}
	return 0;
}

struct nft_elem *nft_elem_make(const struct nft_set *set, const struct nft_elem_parts *parts,
			       gfp_t gfp)
{
	const struct nft_elem_layout *layout = &set->layout;
	unsigned int key_size = nft_set_words(set) * sizeof(u32);
	unsigned int size = layout->size;
	struct nft_elem_exprs *exprs;
	struct nft_elem *elem;
	unsigned int i;

	if (parts->expr_count) {
		size = ALIGN(size, __alignof__(u64)) + sizeof(*exprs);
		for (i = 0; i < parts->expr_count; i++)
			size += nft_expr_size(parts->exprs[i]->ops);
	}
	elem = kzalloc(size + parts->udata_len, gfp);
	if (!elem)
		return NULL;
	elem->flags = parts->flags;
	if (parts->key)
		memcpy(elem->key, parts->key, key_size);
	if (parts->key && layout->key_end)
		memcpy(nft_elem_key_end(elem, layout), parts->key_end ?: parts->key, key_size);
	if (parts->key_end)
		elem->flags |= NFT_ELEM_RANGE;
	if (layout->data && parts->data)
		memcpy(nft_elem_data(elem, layout), parts->data,
		       round_up(set->desc.data_len, sizeof(u32)));
	if (layout->expires) {
		*nft_elem_timeout(elem, layout) = parts->timeout;
		*nft_elem_expires(elem, layout) = parts->expires;
	}
	if (parts->expr_count) {
		elem->flags |= NFT_ELEM_EXPRS;
		exprs = nft_elem_exprs(elem, layout);
		if (elem_clone_exprs(set, exprs, parts, gfp)) {
			kfree(elem);
			return NULL;
		}
	}
	if (parts->udata_len) {
		elem->udata_len = parts->udata_len;
		memcpy(nft_elem_udata(elem, layout), parts->udata, parts->udata_len);
	}
	return elem;
}

void nft_elem_free(const struct nft_ctx *ctx, const struct nft_set *set, struct nft_elem *elem)
{
	struct nft_elem_exprs *exprs = nft_elem_exprs(elem, &set->layout);

	if (exprs)
		elem_destroy_exprs(ctx, exprs);
	kfree(elem);
}

void nft_elem_drop(const struct nft_ctx *ctx, const struct nft_set *set, struct nft_elem *elem)
{
	if (elem->flags & NFT_SET_ELEM_INTERVAL_END)
		return;
	if (nft_set_is_vmap(set))
		nft_data_drop(ctx, nft_elem_data(elem, &set->layout), NFT_DATA_VERDICT);
	else if (nft_set_is_objmap(set))
		nft_object_drop(nft_elem_object(elem, &set->layout));
}

void nft_elem_hold(const struct nft_ctx *ctx, const struct nft_set *set, struct nft_elem *elem)
{
	if (elem->flags & NFT_SET_ELEM_INTERVAL_END)
		return;
	if (nft_set_is_vmap(set))
		nft_data_hold(ctx, nft_elem_data(elem, &set->layout), NFT_DATA_VERDICT);
	else if (nft_set_is_objmap(set))
		nft_object_rehold(nft_elem_object(elem, &set->layout));
}

/**
 * struct elem_txn - elements that come or go with one request
 * @elems: grows while the request goes on
 */
struct elem_txn {
	struct nft_txn_entry	entry;
	struct nft_set		*set;
	struct nft_elem		*elems[];
};

static struct elem_txn *entry_txn(struct nft_txn_entry *entry)
{
	return container_of(entry, struct elem_txn, entry);
}

static unsigned int elem_txn_count(const struct elem_txn *txn)
{
	return (txn->entry.size - sizeof(*txn)) / sizeof(u64);
}

/* The log counts in units of 8 bytes, so each pointer takes that much. */
static struct nft_elem **elem_txn_slot(struct elem_txn *txn, unsigned int i)
{
	return (void *)txn->elems + i * sizeof(u64);
}

/* The last place may be empty: its element was there already. */
#define elem_txn_for_each(elem, txn, i)					\
	for (i = 0; i < elem_txn_count(txn) && ((elem) = *elem_txn_slot(txn, i)); i++)

static u32 elem_entry_count(const struct nft_txn_entry *entry)
{
	const struct elem_txn *txn = container_of(entry, struct elem_txn, entry);
	struct nft_elem *elem;
	unsigned int i;

	elem_txn_for_each(elem, (struct elem_txn *)txn, i)
		;
	return i;
}

/* A place in the log for one element, with those of the same request if it can be. */
static struct nft_elem **elem_txn_add(struct nft_ctx *ctx, struct nft_set *set,
				      const struct nft_txn_ops *ops)
{
	struct nft_txn_entry *last = nft_txn_last(ctx->nn, ops);
	struct nft_elem **slot;
	struct elem_txn *txn;

	if (last && entry_txn(last)->set == set && last->portid == ctx->portid &&
	    ctx->nlh && last->seq == ctx->nlh->nlmsg_seq &&
	    last->flags == ctx->nlh->nlmsg_flags) {
		slot = elem_txn_slot(entry_txn(last), elem_txn_count(entry_txn(last)) - 1);
		if (!*slot)
			return slot;
		slot = nft_txn_extend(ctx->nn, last, sizeof(u64));
		if (slot)
			return slot;
	}
	BUILD_BUG_ON(sizeof(*txn) % sizeof(u64));
	txn = nft_txn_add(ctx, ops, sizeof(*txn) + sizeof(u64));
	if (!txn)
		return NULL;
	txn->set = set;
	return elem_txn_slot(txn, 0);
}

static void catchall_set(struct nft_set *set, struct nft_elem *elem, unsigned int gen)
{
	rcu_assign_pointer(set->catchall[gen], elem);
}

static struct nft_elem *catchall_get(const struct nft_set *set, unsigned int gen)
{
	return rcu_dereference_protected(set->catchall[gen], 1);
}

static int elem_prepare(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct nft_set *set = entry_txn(entry)->set;

	return set->backend->prepare ? set->backend->prepare(set) : 0;
}

static void set_settle(struct nft_net *nn, struct nft_set *set)
{
	unsigned int cur = nft_gen_cur(nn);

	catchall_set(set, catchall_get(set, cur), !cur);
	if (set->backend->settle)
		set->backend->settle(set);
}

static void set_abort(struct nft_set *set)
{
	if (set->backend->abort)
		set->backend->abort(set);
}

static void elem_remove(struct nft_set *set, struct nft_elem *elem)
{
	if (!(elem->flags & NFT_SET_ELEM_CATCHALL) && set->backend->remove)
		set->backend->remove(set, elem);
	if (nft_elem_counts(elem))
		atomic_dec(&set->nelems);
}

/** struct elem_note - one element of an event. */
struct elem_note {
	const struct nft_set	*set;
	const struct nft_elem	*elem;
};

static int elem_note_put(struct sk_buff *skb, const void *object)
{
	const struct elem_note *note = object;
	struct nlattr *nest;

	if (nla_put_string(skb, NFTA_SET_ELEM_LIST_TABLE, note->set->table->str) ||
	    nla_put_string(skb, NFTA_SET_ELEM_LIST_SET, note->set->str))
		return -1;
	nest = nla_nest_start_noflag(skb, NFTA_SET_ELEM_LIST_ELEMENTS);
	if (!nest || nft_elem_put(skb, note->set, note->elem))
		return -1;
	nla_nest_end(skb, nest);
	return 0;
}

static void elem_notify(struct nft_net *nn, struct nft_txn_entry *entry, u8 type, u16 flags)
{
	struct elem_txn *txn = entry_txn(entry);
	struct elem_note note = { .set = txn->set };
	struct nft_elem *elem;
	unsigned int i;

	elem_txn_for_each(elem, txn, i) {
		note.elem = elem;
		nft_notify(nn, entry, type, flags, elem_note_put, &note);
	}
}

static void elem_release(struct nft_net *nn, struct nft_txn_entry *entry)
{
	const struct nft_ctx ctx = nft_ctx_undo(nn, entry->table, NULL, entry->table->family);
	struct elem_txn *txn = entry_txn(entry);
	struct nft_elem *elem;
	unsigned int i;

	elem_txn_for_each(elem, txn, i)
		nft_elem_free(&ctx, txn->set, elem);
}

static void elem_new_notify(struct nft_net *nn, struct nft_txn_entry *entry)
{
	elem_notify(nn, entry, NFT_MSG_NEWSETELEM, entry->flags & (NLM_F_CREATE | NLM_F_EXCL));
}

static void elem_new_settle(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct elem_txn *txn = entry_txn(entry);
	unsigned int cur = nft_gen_cur(nn);
	struct nft_elem *elem;
	unsigned int i;

	/* One that went in the same batch stays inactive until its deletion settles. */
	elem_txn_for_each(elem, txn, i)
		if (nft_gen_active(&elem->gen, cur))
			nft_gen_settle(&elem->gen);
	set_settle(nn, txn->set);
}

static void elem_new_abort(struct nft_net *nn, struct nft_txn_entry *entry)
{
	const struct nft_ctx ctx = nft_ctx_undo(nn, entry->table, NULL, entry->table->family);
	struct elem_txn *txn = entry_txn(entry);
	unsigned int cur = nft_gen_cur(nn);
	struct nft_elem *elem;
	unsigned int i;

	set_abort(txn->set);
	elem_txn_for_each(elem, txn, i) {
		if (elem->flags & NFT_SET_ELEM_CATCHALL)
			catchall_set(txn->set, catchall_get(txn->set, cur), !cur);
		nft_elem_drop(&ctx, txn->set, elem);
		elem_remove(txn->set, elem);
	}
}

static void elem_new_release(struct nft_net *nn, struct nft_txn_entry *entry, bool committed)
{
	if (!committed)
		elem_release(nn, entry);
}

static const struct nft_txn_ops elem_new_ops = {
	.message	= NFT_MSG_NEWSETELEM,
	.count		= elem_entry_count,
	.prepare	= elem_prepare,
	.notify		= elem_new_notify,
	.settle		= elem_new_settle,
	.abort		= elem_new_abort,
	.release	= elem_new_release,
};

static void elem_del_notify(struct nft_net *nn, struct nft_txn_entry *entry)
{
	elem_notify(nn, entry, NFT_MSG_DELSETELEM, 0);
}

static void elem_del_settle(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct elem_txn *txn = entry_txn(entry);
	struct nft_elem *elem;
	unsigned int i;

	set_settle(nn, txn->set);
	elem_txn_for_each(elem, txn, i) {
		if (nft_elem_counts(elem))
			txn->set->nelems_dead--;
		elem_remove(txn->set, elem);
	}
}

static void elem_del_abort(struct nft_net *nn, struct nft_txn_entry *entry)
{
	const struct nft_ctx ctx = nft_ctx_undo(nn, entry->table, NULL, entry->table->family);
	struct elem_txn *txn = entry_txn(entry);
	unsigned int cur = nft_gen_cur(nn);
	struct nft_elem *elem;
	unsigned int i;

	set_abort(txn->set);
	elem_txn_for_each(elem, txn, i) {
		nft_gen_restore(&elem->gen, cur);
		if (elem->flags & NFT_SET_ELEM_CATCHALL)
			catchall_set(txn->set, elem, !cur);
		if (nft_elem_counts(elem))
			txn->set->nelems_dead--;
		nft_elem_hold(&ctx, txn->set, elem);
	}
}

static void elem_del_release(struct nft_net *nn, struct nft_txn_entry *entry, bool committed)
{
	if (committed)
		elem_release(nn, entry);
}

static const struct nft_txn_ops elem_del_ops = {
	.message	= NFT_MSG_DELSETELEM,
	.count		= elem_entry_count,
	.prepare	= elem_prepare,
	.notify		= elem_del_notify,
	.settle		= elem_del_settle,
	.abort		= elem_del_abort,
	.release	= elem_del_release,
};

int nft_elem_delete(struct nft_ctx *ctx, struct nft_set *set, struct nft_elem *elem)
{
	unsigned int cur = nft_gen_cur(ctx->nn);
	struct nft_elem **slot = elem_txn_add(ctx, set, &elem_del_ops);
	int err = 0;

	if (!slot)
		return -ENOMEM;
	if (elem->flags & NFT_SET_ELEM_CATCHALL)
		catchall_set(set, NULL, !cur);
	else if (set->backend->deactivate)
		err = set->backend->deactivate(set, elem);
	if (err)
		return err;
	*slot = elem;
	nft_gen_delete(&elem->gen, cur);
	if (nft_elem_counts(elem))
		set->nelems_dead++;
	/* Last: the chain that goes with a verdict may get an entry of its own. */
	nft_elem_drop(ctx, set, elem);
	return 0;
}

static int elem_link(struct nft_ctx *ctx, struct nft_set *set, struct nft_elem *elem,
		     struct nft_elem **exist)
{
	unsigned int next = nft_gen_next(ctx->nn);

	if (!(elem->flags & NFT_SET_ELEM_CATCHALL))
		return set->backend->insert(set, elem, exist);
	*exist = catchall_get(set, next);
	if (*exist)
		return -EEXIST;
	catchall_set(set, elem, next);
	return 0;
}

/* An expired element makes room, with the end of its interval. */
static int elem_expire(struct nft_ctx *ctx, struct nft_set *set, struct nft_elem *elem)
{
	struct nft_elem *end = set->backend->end ? set->backend->end(set, elem) : NULL;
	int err = nft_elem_delete(ctx, set, elem);

	return !err && end ? nft_elem_delete(ctx, set, end) : err;
}

int nft_elem_insert(struct nft_ctx *ctx, struct nft_set *set, struct nft_elem *elem,
		    struct nft_elem **exist)
{
	struct nft_elem **slot = elem_txn_add(ctx, set, &elem_new_ops);
	int err;

	if (!slot)
		return -ENOMEM;
	nft_gen_new(&elem->gen, nft_gen_cur(ctx->nn));
	*exist = NULL;
	err = elem_link(ctx, set, elem, exist);
	while ((err == -EEXIST || err == -ENOTEMPTY) && *exist &&
	       !nft_elem_live(*exist, &set->layout)) {
		err = elem_expire(ctx, set, *exist);
		if (!err)
			err = elem_link(ctx, set, elem, exist);
	}
	if (err)
		return err;
	*slot = elem;
	if (nft_elem_counts(elem))
		atomic_inc(&set->nelems);
	return 0;
}

bool nft_set_full(const struct nft_set *set)
{
	u32 size = nft_set_size(set);

	return size && atomic_read(&set->nelems) > (s64)size + set->nelems_dead;
}
