// SPDX-License-Identifier: GPL-2.0-only
/* Flowtables: making new ones, and giving devices and flags to those there are. */
#include <linux/module.h>
#include <linux/rculist.h>
#include <linux/slab.h>
#include "core/flowtable.h"
#include "core/flowtable_entry.h"
#include "core/hook.h"
#include "core/table.h"

#define FLOWTABLE_FLAGS	(NFT_FLOWTABLE_HW_OFFLOAD | NFT_FLOWTABLE_COUNTER)

static const struct nla_policy flowtable_hook_policy[NFTA_FLOWTABLE_HOOK_MAX + 1] = {
	[NFTA_FLOWTABLE_HOOK_NUM]	= { .type = NLA_U32 },
	[NFTA_FLOWTABLE_HOOK_PRIORITY]	= { .type = NLA_U32 },
	[NFTA_FLOWTABLE_HOOK_DEVS]	= { .type = NLA_NESTED },
};

static int hook_nest_parse(struct nft_ctx *ctx, const struct nlattr *attr, struct nlattr *tb[])
{
	const struct nlattr *num;
	int err;

	err = nla_parse_nested_deprecated(tb, NFTA_FLOWTABLE_HOOK_MAX, attr,
					  flowtable_hook_policy, ctx->extack);
	if (err < 0)
		return err;
	num = tb[NFTA_FLOWTABLE_HOOK_NUM];
	if (num && ntohl(nla_get_be32(num)) != NF_NETDEV_INGRESS)
		return nft_refuse(ctx->extack, num, -EOPNOTSUPP,
				  "flowtables have the hook ingress only");
	return 0;
}

int nft_flowtable_hook_parse(struct nft_ctx *ctx, const struct nft_flowtable *flowtable,
			     const struct nlattr *attr, struct nlattr *tb[])
{
	const struct nlattr *priority;
	int err;

	err = hook_nest_parse(ctx, attr, tb);
	if (err)
		return err;
	priority = tb[NFTA_FLOWTABLE_HOOK_PRIORITY];
	if (priority && (int)ntohl(nla_get_be32(priority)) != flowtable->data.priority)
		return nft_refuse(ctx->extack, priority, -EOPNOTSUPP,
				  "the flowtable exists with another priority");
	return 0;
}

static int devices_prepare(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct nft_flowtable *flowtable = nft_flowtable_entry(entry)->flowtable;
	unsigned int next = nft_gen_next(nn);
	struct nft_hook *hook;
	int err;

	if (!nft_gen_active(&flowtable->gen, next))
		return 0;
	list_for_each_entry(hook, &flowtable->hooks, list) {
		if (hook->added != entry || !nft_gen_active(&hook->gen, next))
			continue;
		err = nf_register_net_hook(nn->net, &hook->ops);
		if (err)
			return err;
		WRITE_ONCE(hook->registered, true);
	}
	return 0;
}

static void devices_settle(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct nft_hook *hook;

	list_for_each_entry(hook, &nft_flowtable_entry(entry)->flowtable->hooks, list) {
		if (hook->added != entry)
			continue;
		nft_gen_settle(&hook->gen);
		hook->added = NULL;
	}
}

static void flowtable_new_settle(struct nft_net *nn, struct nft_txn_entry *entry)
{
	nft_gen_settle(&nft_flowtable_entry(entry)->flowtable->gen);
	devices_settle(nn, entry);
}

static void flowtable_new_abort(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct nft_flowtable *flowtable = nft_flowtable_entry(entry)->flowtable;

	nft_flowtable_detach(nn, flowtable);
	nft_flowtable_unlink(nn, flowtable);
	entry->table->use--;
}

static void flowtable_new_release(struct nft_net *nn, struct nft_txn_entry *entry, bool committed)
{
	if (!committed)
		nft_flowtable_destroy(nft_flowtable_entry(entry)->flowtable);
}

static const struct nft_txn_ops flowtable_new_ops = {
	.message	= NFT_MSG_NEWFLOWTABLE,
	.prepare	= devices_prepare,
	.notify		= nft_flowtable_notify_added,
	.settle		= flowtable_new_settle,
	.abort		= flowtable_new_abort,
	.release	= flowtable_new_release,
};

static void flowtable_update_commit(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct nft_flowtable_entry *update = nft_flowtable_entry(entry);

	WRITE_ONCE(update->flowtable->data.flags, update->flags_new);
}

static void flowtable_update_abort(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct nft_flowtable_entry *update = nft_flowtable_entry(entry);
	struct nft_flowtable *flowtable = update->flowtable;
	struct nft_hook *hook, *next;

	flowtable->flags_next = update->flags;
	list_for_each_entry_safe(hook, next, &flowtable->hooks, list) {
		if (hook->added != entry)
			continue;
		nft_flowtable_hook_detach(nn, flowtable, hook);
		list_del_rcu(&hook->list);
		kfree_rcu(hook, rcu);
	}
}

static const struct nft_txn_ops flowtable_update_ops = {
	.message	= NFT_MSG_NEWFLOWTABLE,
	.prepare	= devices_prepare,
	.commit		= flowtable_update_commit,
	.notify		= nft_flowtable_notify_added,
	.settle		= devices_settle,
	.abort		= flowtable_update_abort,
};

static int flags_parse(struct nft_ctx *ctx, const struct nlattr *attr, u32 *flags)
{
	if (!attr)
		return 0;
	*flags = ntohl(nla_get_be32(attr));
	if (*flags & ~FLOWTABLE_FLAGS)
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP, "unknown flowtable flags");
	return 0;
}

/* A device's packets go through one flowtable of a table at most. */
static int devices_check(struct nft_ctx *ctx, const struct list_head *fresh,
			 const struct nlattr *attr)
{
	unsigned int next = nft_gen_next(ctx->nn);
	struct nft_flowtable *other;
	struct nft_hook *hook;

	list_for_each_entry(hook, fresh, list) {
		list_for_each_entry(other, &ctx->table->flowtables, list) {
			if (nft_gen_active(&other->gen, next) &&
			    nft_device_find(&other->hooks, hook->ops.dev, next))
				return nft_refuse(ctx->extack, attr, -EEXIST,
						  "a device belongs to another flowtable");
		}
	}
	return 0;
}

static void devices_unbind(struct nft_flowtable *flowtable, struct list_head *fresh)
{
	struct nft_hook *hook;

	list_for_each_entry(hook, fresh, list) {
		if (hook->bound)
			flowtable->data.type->setup(&flowtable->data, hook->ops.dev,
						    FLOW_BLOCK_UNBIND);
		hook->bound = false;
	}
}

/* Tells the devices of the flowtable: with NFT_FLOWTABLE_HW_OFFLOAD they may be unable. */
static int devices_bind(struct nft_ctx *ctx, struct nft_flowtable *flowtable,
			struct list_head *fresh, const struct nlattr *attr)
{
	struct nft_hook *hook;
	int err;

	list_for_each_entry(hook, fresh, list) {
		err = flowtable->data.type->setup(&flowtable->data, hook->ops.dev,
						  FLOW_BLOCK_BIND);
		if (err) {
			devices_unbind(flowtable, fresh);
			return nft_refuse(ctx->extack, attr, err,
					  "a device can't take over flows");
		}
		hook->bound = true;
	}
	return 0;
}

/* Devices checked and told, ready to be moved into the flowtable. On error nothing is left. */
static int devices_parse(struct nft_ctx *ctx, struct nft_flowtable *flowtable,
			 const struct nlattr *nest, struct list_head *fresh)
{
	unsigned int next = nft_gen_next(ctx->nn);
	struct nft_hook *hook, *after;
	int err;

	if (!nest)
		return 0;
	err = nft_devices_add(ctx, fresh, nest);
	if (err)
		goto err_free;
	list_for_each_entry_safe(hook, after, fresh, list) {
		if (!nft_device_find(&flowtable->hooks, hook->ops.dev, next))
			continue;
		list_del(&hook->list);
		kfree(hook);
	}
	err = devices_check(ctx, fresh, nest);
	if (err)
		goto err_free;
	err = devices_bind(ctx, flowtable, fresh, nest);
	if (err)
		goto err_free;
	return 0;

err_free:
	nft_hooks_free(fresh);
	return err;
}

/* New devices are listed first. */
static void devices_move(struct nft_flowtable *flowtable, struct list_head *fresh,
			 const struct nft_flowtable_entry *entry, unsigned int cur)
{
	struct nft_hook *hook, *next;

	list_for_each_entry_safe_reverse(hook, next, fresh, list) {
		list_del(&hook->list);
		nft_gen_new(&hook->gen, cur);
		hook->added = entry;
		hook->ops.pf = NFPROTO_NETDEV;
		hook->ops.hooknum = NF_NETDEV_INGRESS;
		hook->ops.priority = flowtable->data.priority;
		hook->ops.priv = &flowtable->data;
		hook->ops.hook = flowtable->data.type->hook;
		list_add_rcu(&hook->list, &flowtable->hooks);
	}
}

static int flowtable_update(struct nft_ctx *ctx, struct nft_flowtable *flowtable,
			    const struct nlattr *const tb[])
{
	struct nlattr *hook[NFTA_FLOWTABLE_HOOK_MAX + 1];
	struct nft_flowtable_entry *entry;
	u32 flags = flowtable->flags_next;
	LIST_HEAD(fresh);
	int err;

	err = nft_flowtable_hook_parse(ctx, flowtable, tb[NFTA_FLOWTABLE_HOOK], hook);
	if (err)
		return err;
	err = flags_parse(ctx, tb[NFTA_FLOWTABLE_FLAGS], &flags);
	if (err)
		return err;
	if ((flags ^ flowtable->flags_next) & NFT_FLOWTABLE_HW_OFFLOAD)
		return nft_refuse(ctx->extack, tb[NFTA_FLOWTABLE_FLAGS], -EOPNOTSUPP,
				  "offload of a flowtable can't change");
	err = devices_parse(ctx, flowtable, hook[NFTA_FLOWTABLE_HOOK_DEVS], &fresh);
	if (err)
		return err;
	entry = nft_txn_add(ctx, &flowtable_update_ops, sizeof(*entry));
	if (!entry) {
		devices_unbind(flowtable, &fresh);
		nft_hooks_free(&fresh);
		return -ENOMEM;
	}
	entry->flowtable = flowtable;
	entry->flags = flowtable->flags_next;
	entry->flags_new = flags;
	flowtable->flags_next = flags;
	devices_move(flowtable, &fresh, entry, nft_gen_cur(ctx->nn));
	return 0;
}

/* Without devices, and in no list. */
static struct nft_flowtable *flowtable_alloc(struct nft_ctx *ctx, const struct nlattr *const tb[],
					     int priority)
{
	struct nft_flowtable *flowtable;
	int err;

	flowtable = kzalloc(sizeof(*flowtable), GFP_KERNEL_ACCOUNT);
	if (!flowtable)
		return ERR_PTR(-ENOMEM);
	INIT_LIST_HEAD(&flowtable->hooks);
	flowtable->table = ctx->table;
	err = flags_parse(ctx, tb[NFTA_FLOWTABLE_FLAGS], &flowtable->flags_next);
	if (err)
		goto err_flowtable;
	flowtable->str = nla_strdup(tb[NFTA_FLOWTABLE_NAME], GFP_KERNEL_ACCOUNT);
	if (!flowtable->str) {
		err = -ENOMEM;
		goto err_flowtable;
	}
	flowtable->data.type = nft_flowtable_type_get(ctx);
	if (IS_ERR(flowtable->data.type)) {
		err = PTR_ERR(flowtable->data.type);
		goto err_str;
	}
	flowtable->data.flags = flowtable->flags_next;
	flowtable->data.priority = priority;
	write_pnet(&flowtable->data.net, ctx->net);
	err = flowtable->data.type->init(&flowtable->data);
	if (err)
		goto err_type;
	return flowtable;

err_type:
	module_put(flowtable->data.type->owner);
err_str:
	kfree(flowtable->str);
err_flowtable:
	kfree(flowtable);
	return ERR_PTR(err);
}

/* Into the indexes, the log and the table. */
static int flowtable_link(struct nft_ctx *ctx, struct nft_flowtable *flowtable,
			  struct list_head *fresh)
{
	struct nft_table *table = ctx->table;
	struct nft_flowtable_entry *entry;
	struct nft_net *nn = ctx->nn;
	int err;

	nft_gen_new(&flowtable->gen, nft_gen_cur(nn));
	flowtable->name.mask = &flowtable->gen;
	err = nft_name_add(nn, &flowtable->name, NFT_KIND_FLOWTABLE, table, 0, flowtable->str);
	if (err)
		return err;
	err = nft_handle_add(nn, &flowtable->handle, NFT_KIND_FLOWTABLE, table,
			     nft_table_handle_new(table));
	if (err)
		goto err_name;
	entry = nft_txn_add(ctx, &flowtable_new_ops, sizeof(*entry));
	if (!entry) {
		err = -ENOMEM;
		goto err_handle;
	}
	entry->flowtable = flowtable;
	devices_move(flowtable, fresh, entry, nft_gen_cur(nn));
	list_add_tail_rcu(&flowtable->list, &table->flowtables);
	table->use++;
	return 0;

err_handle:
	nft_handle_del(nn, &flowtable->handle);
err_name:
	nft_name_del(nn, &flowtable->name);
	/* Lookups of others may be looking at it. */
	synchronize_rcu();
	return err;
}

static int flowtable_create(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	struct nlattr *hook[NFTA_FLOWTABLE_HOOK_MAX + 1];
	struct nft_flowtable *flowtable;
	LIST_HEAD(fresh);
	int err;

	err = hook_nest_parse(ctx, tb[NFTA_FLOWTABLE_HOOK], hook);
	if (err)
		return err;
	if (!hook[NFTA_FLOWTABLE_HOOK_NUM] || !hook[NFTA_FLOWTABLE_HOOK_PRIORITY])
		return nft_refuse(ctx->extack, tb[NFTA_FLOWTABLE_HOOK], -EINVAL,
				  "a hook needs number and priority");
	flowtable = flowtable_alloc(ctx, tb,
				    ntohl(nla_get_be32(hook[NFTA_FLOWTABLE_HOOK_PRIORITY])));
	if (IS_ERR(flowtable))
		return PTR_ERR(flowtable);
	err = devices_parse(ctx, flowtable, hook[NFTA_FLOWTABLE_HOOK_DEVS], &fresh);
	if (err)
		goto err_destroy;
	err = flowtable_link(ctx, flowtable, &fresh);
	if (err)
		goto err_devices;
	return 0;

err_devices:
	devices_unbind(flowtable, &fresh);
	nft_hooks_free(&fresh);
err_destroy:
	nft_flowtable_destroy(flowtable);
	return err;
}

int nft_flowtable_new(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	unsigned int next = nft_gen_next(ctx->nn);
	struct nft_name *name;

	if (!tb[NFTA_FLOWTABLE_NAME] || !tb[NFTA_FLOWTABLE_HOOK])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "a flowtable needs name and hook");
	ctx->table = nft_table_find(ctx, tb[NFTA_FLOWTABLE_TABLE], next);
	if (IS_ERR(ctx->table))
		return PTR_ERR(ctx->table);
	name = nft_name_find_attr(ctx->nn, NFT_KIND_FLOWTABLE, ctx->table, 0,
				  tb[NFTA_FLOWTABLE_NAME], next);
	if (!name)
		return flowtable_create(ctx, tb);
	if (ctx->nlh->nlmsg_flags & NLM_F_EXCL)
		return nft_refuse(ctx->extack, tb[NFTA_FLOWTABLE_NAME], -EEXIST,
				  "flowtable exists");
	return flowtable_update(ctx, container_of(name, struct nft_flowtable, name), tb);
}
