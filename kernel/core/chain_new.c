// SPDX-License-Identifier: GPL-2.0-only
/* Chains: making new ones, and changing policy, counters and name of those there are. */
#include <linux/slab.h>
#include "core/chain.h"
#include "core/chain_entry.h"
#include "core/hook.h"
#include "core/message.h"
#include "core/notify.h"
#include "core/table.h"
#include "core/validate.h"

#define CHAIN_EVENT_FLAGS	(NLM_F_CREATE | NLM_F_EXCL)

static const struct nla_policy counters_policy[NFTA_COUNTER_MAX + 1] = {
	[NFTA_COUNTER_PACKETS]	= { .type = NLA_U64 },
	[NFTA_COUNTER_BYTES]	= { .type = NLA_U64 },
};

static struct nft_chain_entry *chain_entry(struct nft_txn_entry *entry)
{
	return container_of(entry, struct nft_chain_entry, entry);
}

static int chain_new_prepare(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct nft_chain *chain = chain_entry(entry)->chain;

	/* No rule will ever delete it. */
	if (chain->flags & NFT_CHAIN_BINDING && !chain->bound &&
	    nft_gen_active(&chain->gen, nft_gen_next(nn)))
		return -EINVAL;
	if (!chain->base || entry->table->flags_next & NFT_TABLE_F_DORMANT ||
	    !nft_gen_active(&chain->gen, nft_gen_next(nn)))
		return 0;
	return nft_hook_register(nn->net, chain->base);
}

static void chain_new_commit(struct nft_net *nn, struct nft_txn_entry *entry)
{
	nft_handle_del(nn, &chain_entry(entry)->chain->id);
}

static void chain_new_notify(struct nft_net *nn, struct nft_txn_entry *entry)
{
	nft_notify(nn, entry, NFT_MSG_NEWCHAIN, entry->flags & CHAIN_EVENT_FLAGS, nft_chain_put,
		   chain_entry(entry)->chain);
}

static void chain_new_settle(struct nft_net *nn, struct nft_txn_entry *entry)
{
	nft_gen_settle(&chain_entry(entry)->chain->gen);
}

static void chain_new_abort(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct nft_chain *chain = chain_entry(entry)->chain;

	if (chain->base)
		nft_hook_unregister(nn->net, chain->base);
	nft_chain_unlink(nn, chain);
	entry->table->use--;
}

static void chain_new_release(struct nft_net *nn, struct nft_txn_entry *entry, bool committed)
{
	const struct nft_ctx ctx = nft_ctx_undo(nn, entry->table, NULL, entry->table->family);

	if (!committed)
		nft_chain_destroy(&ctx, chain_entry(entry)->chain);
}

static const struct nft_txn_ops chain_new_ops = {
	.message	= NFT_MSG_NEWCHAIN,
	.prepare	= chain_new_prepare,
	.commit		= chain_new_commit,
	.notify		= chain_new_notify,
	.settle		= chain_new_settle,
	.abort		= chain_new_abort,
	.release	= chain_new_release,
};

static void rename_commit(struct nft_net *nn, struct nft_chain_entry *update)
{
	struct nft_chain *chain = update->chain;
	struct nft_chain_name *old = &chain->names[chain->name_at];
	struct nft_chain_name *new = &chain->names[!chain->name_at];

	nft_name_del(nn, &old->name);
	update->str = old->name.str;
	WRITE_ONCE(new->name.mask, &chain->gen);
	WRITE_ONCE(chain->name_at, !chain->name_at);
}

static void chain_update_commit(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct nft_chain_entry *update = chain_entry(entry);
	struct nft_base *base = update->chain->base;

	if (update->renamed)
		rename_commit(nn, update);
	if (base) {
		base->policy = update->policy_new;
		base->cells = update->cells_new;
	}
}

static void chain_update_abort(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct nft_chain_entry *update = chain_entry(entry);
	struct nft_chain *chain = update->chain;
	struct nft_chain_name *old = &chain->names[chain->name_at];
	struct nft_chain_name *new = &chain->names[!chain->name_at];

	if (update->renamed) {
		nft_name_del(nn, &new->name);
		update->str = new->name.str;
		WRITE_ONCE(old->name.mask, &chain->gen);
		new->name.str = NULL;
	}
	if (chain->base) {
		chain->base->policy_next = update->policy;
		chain->base->cells_next = update->cells;
	}
}

static void chain_update_release(struct nft_net *nn, struct nft_txn_entry *entry, bool committed)
{
	struct nft_chain_entry *update = chain_entry(entry);

	if (update->cells != update->cells_new)
		free_percpu(committed ? update->cells : update->cells_new);
	kfree(update->str);
}

static void chain_update_settle(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct nft_chain *chain = chain_entry(entry)->chain;

	if (chain_entry(entry)->renamed)
		chain->names[!chain->name_at].name.str = NULL;
}

static const struct nft_txn_ops chain_update_ops = {
	.message	= NFT_MSG_NEWCHAIN,
	.commit		= chain_update_commit,
	.notify		= chain_new_notify,
	.settle		= chain_update_settle,
	.abort		= chain_update_abort,
	.release	= chain_update_release,
};

static int policy_parse(struct nft_ctx *ctx, const struct nft_base *base,
			const struct nlattr *attr, u8 *policy)
{
	u32 value;

	if (!attr)
		return 0;
	if (!base)
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP,
				  "only chains with a hook have a policy");
	value = ntohl(nla_get_be32(attr));
	if (value != NF_ACCEPT && value != NF_DROP)
		return nft_refuse(ctx->extack, attr, -EINVAL, "policy must be accept or drop");
	*policy = value;
	return 0;
}

static int counters_parse(struct nft_ctx *ctx, const struct nft_base *base,
			  const struct nlattr *attr, struct nft_counter_cell __percpu **cells)
{
	struct nlattr *tb[NFTA_COUNTER_MAX + 1];
	struct nft_counter_sum sum;
	int err;

	if (!attr)
		return 0;
	if (!base)
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP,
				  "only chains with a hook have counters");
	err = nla_parse_nested_deprecated(tb, NFTA_COUNTER_MAX, attr, counters_policy, ctx->extack);
	if (err < 0)
		return err;
	if (!tb[NFTA_COUNTER_PACKETS] || !tb[NFTA_COUNTER_BYTES])
		return nft_refuse(ctx->extack, attr, -EINVAL, "counters need packets and bytes");
	sum.packets = be64_to_cpu(nla_get_be64(tb[NFTA_COUNTER_PACKETS]));
	sum.bytes = be64_to_cpu(nla_get_be64(tb[NFTA_COUNTER_BYTES]));
	*cells = nft_counter_alloc(GFP_KERNEL_ACCOUNT);
	if (!*cells)
		return -ENOMEM;
	nft_counter_add(*cells, &sum);
	return 0;
}

/* Give the chain a second name, of the next generation only. */
static int rename_begin(struct nft_ctx *ctx, struct nft_chain *chain, const struct nlattr *attr)
{
	struct nft_chain_name *old = &chain->names[chain->name_at];
	struct nft_chain_name *new = &chain->names[!chain->name_at];
	unsigned int cur = nft_gen_cur(ctx->nn);
	char *str;
	int err;

	if (new->name.str)
		return nft_refuse(ctx->extack, attr, -EBUSY,
				  "the chain has been renamed in this batch already");
	if (nft_name_find_attr(ctx->nn, NFT_KIND_CHAIN, chain->table, 0, attr, !cur))
		return nft_refuse(ctx->extack, attr, -EEXIST, "a chain of this name exists");
	str = nla_strdup(attr, GFP_KERNEL_ACCOUNT);
	if (!str)
		return -ENOMEM;
	nft_gen_new(&new->mask, cur);
	new->name.mask = &new->mask;
	new->chain = chain;
	err = nft_name_add(ctx->nn, &new->name, NFT_KIND_CHAIN, chain->table, 0, str);
	if (err) {
		new->name.str = NULL;
		kfree(str);
		return err;
	}
	old->mask.inactive = 0;
	nft_gen_delete(&old->mask, cur);
	WRITE_ONCE(old->name.mask, &old->mask);
	return 0;
}

static bool rename_wanted(const struct nft_chain *chain, const struct nlattr *const tb[])
{
	return tb[NFTA_CHAIN_HANDLE] && tb[NFTA_CHAIN_NAME] &&
	       nla_strcmp(tb[NFTA_CHAIN_NAME], nft_chain_str(chain));
}

static int update_check(struct nft_ctx *ctx, const struct nft_chain *chain,
			const struct nlattr *const tb[])
{
	const struct nlattr *type = tb[NFTA_CHAIN_TYPE];

	u32 flags = tb[NFTA_CHAIN_FLAGS] ? ntohl(nla_get_be32(tb[NFTA_CHAIN_FLAGS])) : 0;

	if (tb[NFTA_CHAIN_FLAGS] && (flags ^ chain->flags) & ~NFT_CHAIN_BASE)
		return nft_refuse(ctx->extack, tb[NFTA_CHAIN_FLAGS], -EOPNOTSUPP,
				  "flags of a chain can't change");
	if (!tb[NFTA_CHAIN_HOOK])
		return 0;
	if (!chain->base)
		return nft_refuse(ctx->extack, tb[NFTA_CHAIN_HOOK], -EEXIST,
				  "a chain of this name exists without a hook");
	if (type && nla_strcmp(type, chain->base->type->name))
		return nft_refuse(ctx->extack, type, -EEXIST,
				  "the chain exists with another type");
	return nft_hook_same(ctx, chain->base, tb[NFTA_CHAIN_HOOK]);
}

static int chain_update(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	struct nft_chain *chain = ctx->chain;
	struct nft_base *base = chain->base;
	struct nft_counter_cell __percpu *cells = base ? base->cells_next : NULL;
	u8 policy = base ? base->policy_next : NF_ACCEPT;
	struct nft_chain_entry *update;
	int err;

	err = policy_parse(ctx, base, tb[NFTA_CHAIN_POLICY], &policy);
	if (err)
		return err;
	err = update_check(ctx, chain, tb);
	if (err)
		return err;
	err = counters_parse(ctx, base, tb[NFTA_CHAIN_COUNTERS], &cells);
	if (err)
		return err;
	update = nft_txn_add(ctx, &chain_update_ops, sizeof(*update));
	if (!update) {
		if (tb[NFTA_CHAIN_COUNTERS])
			free_percpu(cells);
		return -ENOMEM;
	}
	update->chain = chain;
	update->policy_new = policy;
	update->cells_new = cells;
	if (base) {
		update->policy = base->policy_next;
		update->cells = base->cells_next;
		if (policy != base->policy_next || cells != base->cells_next)
			nft_program_dirty(ctx->nn, chain);
		base->policy_next = policy;
		base->cells_next = cells;
	}
	if (!rename_wanted(chain, tb))
		return 0;
	err = rename_begin(ctx, chain, tb[NFTA_CHAIN_NAME]);
	update->renamed = !err;
	return err;
}

/* The kind of hook, its policy and counters. */
static struct nft_base *base_create(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	struct nft_base *base;
	u8 policy = NF_ACCEPT;
	int err;

	base = kzalloc(sizeof(*base), GFP_KERNEL_ACCOUNT);
	if (!base)
		return ERR_PTR(-ENOMEM);
	INIT_LIST_HEAD(&base->hooks);
	base->type = nft_chain_type_get(ctx, tb[NFTA_CHAIN_TYPE]);
	if (IS_ERR(base->type)) {
		err = PTR_ERR(base->type);
		goto err_base;
	}
	err = policy_parse(ctx, base, tb[NFTA_CHAIN_POLICY], &policy);
	if (err)
		goto err_type;
	base->policy = policy;
	base->policy_next = policy;
	err = nft_hook_parse(ctx, base, tb[NFTA_CHAIN_HOOK]);
	if (err)
		goto err_type;
	err = counters_parse(ctx, base, tb[NFTA_CHAIN_COUNTERS], &base->cells);
	if (err)
		goto err_hook;
	base->cells_next = base->cells;
	return base;

err_hook:
	nft_hooks_free(&base->hooks);
err_type:
	module_put(base->type->owner);
err_base:
	kfree(base);
	return ERR_PTR(err);
}

static int flags_parse(struct nft_ctx *ctx, const struct nlattr *const tb[], u8 *flags)
{
	const struct nlattr *attr = tb[NFTA_CHAIN_FLAGS];
	u32 value = attr ? ntohl(nla_get_be32(attr)) : 0;

	if (value & NFT_CHAIN_HW_OFFLOAD)
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP,
				  "offload to hardware isn't supported");
	if (value & ~NFT_CHAIN_FLAGS)
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP, "unknown chain flags");
	if (tb[NFTA_CHAIN_HOOK] && value & NFT_CHAIN_BINDING)
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP,
				  "a chain with a hook can't belong to a rule");
	*flags = value & NFT_CHAIN_BINDING;
	if (tb[NFTA_CHAIN_HOOK])
		*flags |= NFT_CHAIN_BASE;
	return 0;
}

static char *chain_name(const struct nlattr *const tb[], u64 handle)
{
	if (tb[NFTA_CHAIN_NAME])
		return nla_strdup(tb[NFTA_CHAIN_NAME], GFP_KERNEL_ACCOUNT);
	return kasprintf(GFP_KERNEL_ACCOUNT, "__chain%llu", handle);
}

static struct nft_chain *chain_alloc(struct nft_ctx *ctx, const struct nlattr *const tb[], u8 flags)
{
	const struct nlattr *udata = tb[NFTA_CHAIN_USERDATA];
	struct nft_chain *chain;
	struct nft_base *base;
	int err;

	chain = kzalloc(sizeof(*chain), GFP_KERNEL_ACCOUNT);
	if (!chain)
		return ERR_PTR(-ENOMEM);
	INIT_LIST_HEAD(&chain->rules);
	INIT_LIST_HEAD(&chain->dirty);
	chain->table = ctx->table;
	chain->flags = flags;
	if (udata && nla_len(udata)) {
		chain->udata = kmemdup(nla_data(udata), nla_len(udata), GFP_KERNEL_ACCOUNT);
		chain->udata_len = nla_len(udata);
		if (!chain->udata) {
			err = -ENOMEM;
			goto err_chain;
		}
	}
	if (tb[NFTA_CHAIN_HOOK]) {
		base = base_create(ctx, tb);
		if (IS_ERR(base)) {
			err = PTR_ERR(base);
			goto err_chain;
		}
		nft_hook_set_chain(base, chain);
		chain->base = base;
		nft_validate_base(chain);
	}
	return chain;

err_chain:
	kfree(chain->udata);
	kfree(chain);
	return ERR_PTR(err);
}

/* Into the indexes and the log; undone by its caller with nft_chain_unlink()'s parts. */
static int chain_link(struct nft_ctx *ctx, struct nft_chain *chain, const struct nlattr *id)
{
	struct nft_chain_name *name = &chain->names[0];
	struct nft_net *nn = ctx->nn;
	struct nft_chain_entry *entry;
	int err;

	nft_gen_new(&chain->gen, nft_gen_cur(nn));
	name->name.mask = &chain->gen;
	name->chain = chain;
	err = nft_name_add(nn, &name->name, NFT_KIND_CHAIN, chain->table, 0, name->name.str);
	if (err)
		return err;
	err = nft_handle_add(nn, &chain->handle, NFT_KIND_CHAIN, chain->table,
			     chain->table->handle_last);
	if (err)
		goto err_name;
	if (id) {
		err = nft_handle_add(nn, &chain->id, NFT_KIND_CHAIN_ID, chain->table,
				     ntohl(nla_get_be32(id)));
		if (err) {
			if (err == -EEXIST)
				nft_refuse(ctx->extack, id, err, "id is used in this batch already");
			goto err_handle;
		}
	}
	entry = nft_txn_add(ctx, &chain_new_ops, sizeof(*entry));
	if (!entry) {
		err = -ENOMEM;
		goto err_id;
	}
	entry->chain = chain;
	return 0;

err_id:
	nft_handle_del(nn, &chain->id);
err_handle:
	nft_handle_del(nn, &chain->handle);
err_name:
	nft_name_del(nn, &name->name);
	return err;
}

static int chain_create(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	struct nft_table *table = ctx->table;
	struct nft_chain *chain;
	u8 flags;
	int err;

	if (!tb[NFTA_CHAIN_HOOK] && tb[NFTA_CHAIN_POLICY])
		return nft_refuse(ctx->extack, tb[NFTA_CHAIN_POLICY], -EOPNOTSUPP,
				  "only chains with a hook have a policy");
	if (!tb[NFTA_CHAIN_HOOK] && tb[NFTA_CHAIN_COUNTERS])
		return nft_refuse(ctx->extack, tb[NFTA_CHAIN_COUNTERS], -EOPNOTSUPP,
				  "only chains with a hook have counters");
	err = flags_parse(ctx, tb, &flags);
	if (err)
		return err;
	if (!tb[NFTA_CHAIN_NAME] && !(flags & NFT_CHAIN_BINDING && tb[NFTA_CHAIN_ID]))
		return nft_refuse_missing(ctx->extack, NULL, NFTA_CHAIN_NAME, -EINVAL,
					  "no chain named");
	chain = chain_alloc(ctx, tb, flags);
	if (IS_ERR(chain))
		return PTR_ERR(chain);
	chain->names[0].name.str = chain_name(tb, nft_table_handle_new(table));
	if (!chain->names[0].name.str) {
		err = -ENOMEM;
		goto err_destroy;
	}
	err = chain_link(ctx, chain, tb[NFTA_CHAIN_ID]);
	if (err)
		goto err_destroy;
	list_add_tail_rcu(&chain->list, &table->chains);
	table->use++;
	nft_program_dirty(ctx->nn, chain);
	return 0;

err_destroy:
	/* Lookups of others may be looking at it. */
	synchronize_rcu();
	nft_chain_destroy(ctx, chain);
	return err;
}

/* By handle if one is given, for a rename; else by name. NULL: there is none yet. */
static struct nft_chain *chain_existing(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	unsigned int next = nft_gen_next(ctx->nn);
	struct nft_name *name;

	if (tb[NFTA_CHAIN_HANDLE])
		return nft_chain_find_handle(ctx, ctx->table, tb[NFTA_CHAIN_HANDLE], next);
	if (!tb[NFTA_CHAIN_NAME])
		return NULL;
	name = nft_name_find_attr(ctx->nn, NFT_KIND_CHAIN, ctx->table, 0, tb[NFTA_CHAIN_NAME],
				  next);
	return name ? container_of(name, struct nft_chain_name, name)->chain : NULL;
}

int nft_chain_new(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	u16 flags = ctx->nlh->nlmsg_flags;
	struct nft_chain *chain;

	ctx->table = nft_table_find(ctx, tb[NFTA_CHAIN_TABLE], nft_gen_next(ctx->nn));
	if (IS_ERR(ctx->table))
		return PTR_ERR(ctx->table);
	chain = chain_existing(ctx, tb);
	if (IS_ERR(chain))
		return PTR_ERR(chain);
	if (!chain)
		return chain_create(ctx, tb);
	if (flags & NLM_F_EXCL)
		return nft_refuse(ctx->extack, tb[NFTA_CHAIN_NAME], -EEXIST, "chain exists");
	if (flags & NLM_F_REPLACE)
		return nft_refuse(ctx->extack, tb[NFTA_CHAIN_NAME], -EOPNOTSUPP,
				  "chains can't be replaced");
	if (chain->flags & NFT_CHAIN_BINDING)
		return nft_refuse(ctx->extack, tb[NFTA_CHAIN_NAME], -EINVAL,
				  "a chain that belongs to a rule can't change");
	ctx->chain = chain;
	return chain_update(ctx, tb);
}
