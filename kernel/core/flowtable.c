// SPDX-License-Identifier: GPL-2.0-only
/* Flowtables: finding, changing, deleting and listing them. */
#include <linux/export.h>
#include <linux/rculist.h>
#include <linux/slab.h>
#include "core/flowtable.h"
#include "core/flowtable_entry.h"
#include "core/hook.h"
#include "core/dump.h"
#include "core/message.h"
#include "core/notify.h"
#include "core/table.h"

const struct nla_policy nft_flowtable_policy[NFTA_FLOWTABLE_MAX + 1] = {
	[NFTA_FLOWTABLE_TABLE]	= NFT_POLICY_NAME,
	[NFTA_FLOWTABLE_NAME]	= NFT_POLICY_NAME,
	[NFTA_FLOWTABLE_HOOK]	= { .type = NLA_NESTED },
	[NFTA_FLOWTABLE_HANDLE]	= { .type = NLA_U64 },
	[NFTA_FLOWTABLE_FLAGS]	= { .type = NLA_U32 },
};

struct nft_flowtable *nft_flowtable_find(struct nft_ctx *ctx, struct nft_table *table,
					 const struct nlattr *attr, unsigned int gen)
{
	struct nft_name *name;

	if (!attr)
		return ERR_PTR(nft_refuse(ctx->extack, NULL, -EINVAL, "no flowtable named"));
	name = nft_name_find_attr(ctx->nn, NFT_KIND_FLOWTABLE, table, 0, attr, gen);
	if (!name)
		return ERR_PTR(nft_refuse(ctx->extack, attr, -ENOENT, "no such flowtable"));
	return container_of(name, struct nft_flowtable, name);
}
EXPORT_SYMBOL_GPL(nft_flowtable_find);

static struct nft_flowtable *flowtable_find_handle(struct nft_ctx *ctx, struct nft_table *table,
						   const struct nlattr *attr, unsigned int gen)
{
	struct nft_flowtable *flowtable;
	struct nft_handle *handle;

	handle = nft_handle_find(ctx->nn, NFT_KIND_FLOWTABLE, table,
				 be64_to_cpu(nla_get_be64(attr)));
	if (handle) {
		flowtable = container_of(handle, struct nft_flowtable, handle);
		if (nft_gen_active(&flowtable->gen, gen))
			return flowtable;
	}
	return ERR_PTR(nft_refuse(ctx->extack, attr, -ENOENT, "no flowtable with this handle"));
}

int nft_flowtable_hold(struct nft_ctx *ctx, struct nft_flowtable *flowtable)
{
	if (flowtable->use == U32_MAX)
		return nft_refuse(ctx->extack, NULL, -EMFILE, "the flowtable has too many users");
	flowtable->use++;
	return 0;
}
EXPORT_SYMBOL_GPL(nft_flowtable_hold);

void nft_flowtable_rehold(struct nft_flowtable *flowtable)
{
	flowtable->use++;
}
EXPORT_SYMBOL_GPL(nft_flowtable_rehold);

void nft_flowtable_drop(struct nft_flowtable *flowtable)
{
	flowtable->use--;
}
EXPORT_SYMBOL_GPL(nft_flowtable_drop);

bool nft_flowtable_has(const struct nft_flowtable *flowtable, const struct net_device *dev)
{
	const struct nft_hook *hook;

	list_for_each_entry_rcu(hook, &flowtable->hooks, list) {
		if (hook->ops.dev == dev && READ_ONCE(hook->registered))
			return true;
	}
	return false;
}
EXPORT_SYMBOL_GPL(nft_flowtable_has);

/**
 * struct flowtable_view - what a message says of a flowtable
 * @added, @deleted: only the devices this change brought or took; else those of @gen
 */
struct flowtable_view {
	const struct nft_flowtable	*flowtable;
	const void			*added;
	const void			*deleted;
	unsigned int			gen;
};

static bool view_has(const struct flowtable_view *view, const struct nft_hook *hook)
{
	if (view->added)
		return hook->added == view->added;
	if (view->deleted)
		return hook->deleted == view->deleted;
	return nft_gen_active(&hook->gen, view->gen);
}

static int flowtable_put_hook(struct sk_buff *skb, const struct flowtable_view *view)
{
	struct nlattr *nest, *devices;
	const struct nft_hook *hook;

	nest = nla_nest_start_noflag(skb, NFTA_FLOWTABLE_HOOK);
	if (!nest ||
	    nla_put_be32(skb, NFTA_FLOWTABLE_HOOK_NUM, htonl(NF_NETDEV_INGRESS)) ||
	    nla_put_be32(skb, NFTA_FLOWTABLE_HOOK_PRIORITY, htonl(view->flowtable->data.priority)))
		return -1;
	devices = nla_nest_start_noflag(skb, NFTA_FLOWTABLE_HOOK_DEVS);
	if (!devices)
		return -1;
	list_for_each_entry_rcu(hook, &view->flowtable->hooks, list, true) {
		if (view_has(view, hook) &&
		    nla_put_string(skb, NFTA_DEVICE_NAME, hook->ops.dev->name))
			return -1;
	}
	nla_nest_end(skb, devices);
	nla_nest_end(skb, nest);
	return 0;
}

static int flowtable_put(struct sk_buff *skb, const void *object)
{
	const struct flowtable_view *view = object;
	const struct nft_flowtable *flowtable = view->flowtable;

	if (nla_put_string(skb, NFTA_FLOWTABLE_TABLE, flowtable->table->name.str) ||
	    nla_put_string(skb, NFTA_FLOWTABLE_NAME, flowtable->str) ||
	    nla_put_be32(skb, NFTA_FLOWTABLE_USE, htonl(flowtable->use)) ||
	    nla_put_be64(skb, NFTA_FLOWTABLE_HANDLE, cpu_to_be64(flowtable->handle.key.value),
			 NFTA_FLOWTABLE_PAD) ||
	    nla_put_be32(skb, NFTA_FLOWTABLE_FLAGS, htonl(flowtable->data.flags)))
		return -1;
	return flowtable_put_hook(skb, view);
}

void nft_flowtable_notify_added(struct nft_net *nn, struct nft_txn_entry *entry)
{
	const struct flowtable_view view = {
		.flowtable = nft_flowtable_entry(entry)->flowtable, .added = entry,
	};

	nft_notify(nn, entry, NFT_MSG_NEWFLOWTABLE, entry->flags & (NLM_F_CREATE | NLM_F_EXCL),
		   flowtable_put, &view);
}

void nft_flowtable_hook_detach(struct nft_net *nn, struct nft_flowtable *flowtable,
			       struct nft_hook *hook)
{
	if (hook->registered)
		nf_unregister_net_hook(nn->net, &hook->ops);
	WRITE_ONCE(hook->registered, false);
	if (hook->bound)
		flowtable->data.type->setup(&flowtable->data, hook->ops.dev, FLOW_BLOCK_UNBIND);
	hook->bound = false;
}

void nft_flowtable_detach(struct nft_net *nn, struct nft_flowtable *flowtable)
{
	struct nft_hook *hook;

	list_for_each_entry(hook, &flowtable->hooks, list)
		nft_flowtable_hook_detach(nn, flowtable, hook);
}

void nft_flowtable_unlink(struct nft_net *nn, struct nft_flowtable *flowtable)
{
	list_del_rcu(&flowtable->list);
	nft_name_del(nn, &flowtable->name);
	nft_handle_del(nn, &flowtable->handle);
}

void nft_flowtable_destroy(struct nft_flowtable *flowtable)
{
	flowtable->data.type->free(&flowtable->data);
	nft_hooks_free(&flowtable->hooks);
	module_put(flowtable->data.type->owner);
	kfree(flowtable->str);
	kfree(flowtable);
}

static void flowtable_del_commit(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct nft_flowtable *flowtable = nft_flowtable_entry(entry)->flowtable;

	nft_flowtable_detach(nn, flowtable);
	nft_flowtable_unlink(nn, flowtable);
}

static void flowtable_del_notify(struct nft_net *nn, struct nft_txn_entry *entry)
{
	const struct flowtable_view view = {
		.flowtable = nft_flowtable_entry(entry)->flowtable, .gen = nft_gen_cur(nn),
	};

	nft_notify(nn, entry, NFT_MSG_DELFLOWTABLE, 0, flowtable_put, &view);
}

static void flowtable_del_abort(struct nft_net *nn, struct nft_txn_entry *entry)
{
	nft_gen_restore(&nft_flowtable_entry(entry)->flowtable->gen, nft_gen_cur(nn));
	entry->table->use++;
}

static void flowtable_del_release(struct nft_net *nn, struct nft_txn_entry *entry, bool committed)
{
	if (committed)
		nft_flowtable_destroy(nft_flowtable_entry(entry)->flowtable);
}

static const struct nft_txn_ops flowtable_del_ops = {
	.message	= NFT_MSG_DELFLOWTABLE,
	.commit		= flowtable_del_commit,
	.notify		= flowtable_del_notify,
	.abort		= flowtable_del_abort,
	.release	= flowtable_del_release,
};

int nft_flowtable_delete(struct nft_ctx *ctx, struct nft_flowtable *flowtable)
{
	struct nft_flowtable_entry *entry;

	if (flowtable->use)
		return nft_refuse(ctx->extack, NULL, -EBUSY, "flowtable is in use");
	entry = nft_txn_add(ctx, &flowtable_del_ops, sizeof(*entry));
	if (!entry)
		return -ENOMEM;
	entry->flowtable = flowtable;
	nft_gen_delete(&flowtable->gen, nft_gen_cur(ctx->nn));
	flowtable->table->use--;
	return 0;
}

static void devices_del_commit(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct nft_flowtable *flowtable = nft_flowtable_entry(entry)->flowtable;
	struct nft_hook *hook;

	list_for_each_entry(hook, &flowtable->hooks, list) {
		if (hook->deleted == entry)
			nft_flowtable_hook_detach(nn, flowtable, hook);
	}
}

static void devices_del_notify(struct nft_net *nn, struct nft_txn_entry *entry)
{
	const struct flowtable_view view = {
		.flowtable = nft_flowtable_entry(entry)->flowtable, .deleted = entry,
	};

	nft_notify(nn, entry, NFT_MSG_DELFLOWTABLE, 0, flowtable_put, &view);
}

static void devices_del_settle(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct nft_hook *hook, *next;

	list_for_each_entry_safe(hook, next, &nft_flowtable_entry(entry)->flowtable->hooks, list) {
		if (hook->deleted != entry)
			continue;
		list_del_rcu(&hook->list);
		kfree_rcu(hook, rcu);
	}
}

static void devices_del_abort(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct nft_hook *hook;

	list_for_each_entry(hook, &nft_flowtable_entry(entry)->flowtable->hooks, list) {
		if (hook->deleted != entry)
			continue;
		nft_gen_restore(&hook->gen, nft_gen_cur(nn));
		hook->deleted = NULL;
	}
}

static const struct nft_txn_ops devices_del_ops = {
	.message	= NFT_MSG_DELFLOWTABLE,
	.commit		= devices_del_commit,
	.notify		= devices_del_notify,
	.settle		= devices_del_settle,
	.abort		= devices_del_abort,
};

/* Are all devices of @names among the flowtable's? */
static int devices_check(struct nft_ctx *ctx, const struct nft_flowtable *flowtable,
			 const struct nlattr *nest)
{
	unsigned int next = nft_gen_next(ctx->nn);
	LIST_HEAD(named);
	const struct nlattr *attr;
	int rem, err;

	err = nft_devices_add(ctx, &named, nest);
	nft_hooks_free(&named);
	if (err)
		return err;
	nla_for_each_nested(attr, nest, rem) {
		struct net_device *dev = nft_device_named(ctx, attr);

		if (IS_ERR(dev))
			return PTR_ERR(dev);
		if (!nft_device_find(&flowtable->hooks, dev, next))
			return nft_refuse(ctx->extack, attr, -ENOENT,
					  "the flowtable doesn't have this device");
	}
	return 0;
}

static int devices_delete(struct nft_ctx *ctx, struct nft_flowtable *flowtable,
			  const struct nlattr *hook_attr)
{
	struct nlattr *tb[NFTA_FLOWTABLE_HOOK_MAX + 1];
	struct nft_flowtable_entry *entry;
	const struct nlattr *attr;
	struct nft_hook *hook;
	int rem, err;

	err = nft_flowtable_hook_parse(ctx, flowtable, hook_attr, tb);
	if (err)
		return err;
	if (tb[NFTA_FLOWTABLE_HOOK_DEVS]) {
		err = devices_check(ctx, flowtable, tb[NFTA_FLOWTABLE_HOOK_DEVS]);
		if (err)
			return err;
	}
	entry = nft_txn_add(ctx, &devices_del_ops, sizeof(*entry));
	if (!entry)
		return -ENOMEM;
	entry->flowtable = flowtable;
	if (!tb[NFTA_FLOWTABLE_HOOK_DEVS])
		return 0;
	nla_for_each_nested(attr, tb[NFTA_FLOWTABLE_HOOK_DEVS], rem) {
		hook = nft_device_find(&flowtable->hooks, nft_device_named(ctx, attr),
				       nft_gen_next(ctx->nn));
		nft_gen_delete(&hook->gen, nft_gen_cur(ctx->nn));
		hook->deleted = entry;
	}
	return 0;
}

int nft_flowtable_del(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	const struct nlattr *attr = tb[NFTA_FLOWTABLE_HANDLE] ?: tb[NFTA_FLOWTABLE_NAME];
	unsigned int next = nft_gen_next(ctx->nn);
	struct nft_flowtable *flowtable;
	int err;

	if (!attr)
		return nft_refuse(ctx->extack, NULL, -EINVAL, "a name or a handle says which flowtable");
	ctx->table = nft_table_find(ctx, tb[NFTA_FLOWTABLE_TABLE], next);
	if (IS_ERR(ctx->table))
		return PTR_ERR(ctx->table);
	if (tb[NFTA_FLOWTABLE_HANDLE])
		flowtable = flowtable_find_handle(ctx, ctx->table, attr, next);
	else
		flowtable = nft_flowtable_find(ctx, ctx->table, attr, next);
	if (IS_ERR(flowtable))
		return nft_message_absent(ctx, PTR_ERR(flowtable));
	if (tb[NFTA_FLOWTABLE_HOOK])
		return devices_delete(ctx, flowtable, tb[NFTA_FLOWTABLE_HOOK]);
	err = nft_flowtable_delete(ctx, flowtable);
	if (err == -EBUSY)
		NL_SET_BAD_ATTR(ctx->extack, attr);
	return err;
}

int nft_flowtable_get(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb)
{
	struct flowtable_view view = { .gen = nft_gen_cur(ctx->nn) };
	struct nft_flowtable *flowtable;
	struct nft_table *table;

	if (!tb[NFTA_FLOWTABLE_NAME])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "a name says which flowtable");
	table = nft_table_find(ctx, tb[NFTA_FLOWTABLE_TABLE], view.gen);
	if (IS_ERR(table))
		return PTR_ERR(table);
	flowtable = nft_flowtable_find(ctx, table, tb[NFTA_FLOWTABLE_NAME], view.gen);
	if (IS_ERR(flowtable))
		return PTR_ERR(flowtable);
	view.flowtable = flowtable;
	return nft_message_reply(skb, ctx, NFT_MSG_NEWFLOWTABLE, table->family, flowtable_put,
				 &view);
}

static int flowtable_tell(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump,
			  const void *object, unsigned int gen)
{
	struct flowtable_view view = { .flowtable = (void *)object, .gen = gen };

	return nft_message_dump(skb, cb, dump->nn, NFT_MSG_NEWFLOWTABLE,
				view.flowtable->table->family, flowtable_put, &view);
}

int nft_flowtable_dump(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump)
{
	static const struct nft_dump_list flowtables =
		NFT_DUMP_LIST(nft_flowtable, NFT_KIND_FLOWTABLE, flowtables, flowtable_tell);

	return nft_dump_objects(skb, cb, dump, &flowtables);
}

void nft_flowtables_device_gone(struct nft_net *nn, struct nft_table *table,
				const struct net_device *dev)
{
	struct nft_flowtable *flowtable;
	struct nft_hook *hook, *next;

	list_for_each_entry(flowtable, &table->flowtables, list) {
		list_for_each_entry_safe(hook, next, &flowtable->hooks, list) {
			if (hook->ops.dev != dev)
				continue;
			nft_flowtable_hook_detach(nn, flowtable, hook);
			list_del_rcu(&hook->list);
			kfree_rcu(hook, rcu);
		}
	}
}

void nft_flowtables_unhook(struct nft_net *nn, struct nft_table *table)
{
	struct nft_flowtable *flowtable;

	list_for_each_entry(flowtable, &table->flowtables, list)
		nft_flowtable_detach(nn, flowtable);
}

void nft_flowtables_exit(struct nft_net *nn, struct nft_table *table)
{
	struct nft_flowtable *flowtable, *next;

	list_for_each_entry_safe(flowtable, next, &table->flowtables, list) {
		nft_flowtable_unlink(nn, flowtable);
		nft_flowtable_destroy(flowtable);
	}
}
