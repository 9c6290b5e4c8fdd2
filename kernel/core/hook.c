// SPDX-License-Identifier: GPL-2.0-only
/* Hooks: attaching base chains to the network stack, and following devices that go away. */
#include <linux/netfilter_netdev.h>
#include <linux/slab.h>
#include <net/netlink.h>
#include "core/hook.h"
#include "core/message.h"
#include "core/table.h"
#include "core/txn.h"

#define HOOK_DEVICES_MAX	256

static const struct nla_policy hook_policy[NFTA_HOOK_MAX + 1] = {
	[NFTA_HOOK_HOOKNUM]	= { .type = NLA_U32 },
	[NFTA_HOOK_PRIORITY]	= { .type = NLA_U32 },
	[NFTA_HOOK_DEV]		= { .type = NLA_STRING, .len = IFNAMSIZ - 1 },
	[NFTA_HOOK_DEVS]	= { .type = NLA_NESTED },
};

/* Does this hook of this family belong to a device? */
static bool hook_has_device(u8 family, u32 hooknum)
{
	return family == NFPROTO_NETDEV || (family == NFPROTO_INET && hooknum == NF_INET_INGRESS);
}

static struct nft_hook *hook_find(const struct nft_base *base, const char *name)
{
	struct nft_hook *hook;

	list_for_each_entry(hook, &base->hooks, list) {
		if (!strcmp(hook->name, name))
			return hook;
	}
	return NULL;
}

static int hook_add(struct nft_ctx *ctx, struct nft_base *base, const struct nlattr *dev)
{
	char name[IFNAMSIZ] = "";
	struct nft_hook *hook;

	if (dev && nla_strscpy(name, dev, sizeof(name)) < 0)
		return nft_refuse(ctx->extack, dev, -EINVAL, "name of device is too long");
	if (dev && hook_find(base, name))
		return nft_refuse(ctx->extack, dev, -EEXIST, "device is named twice");
	hook = kzalloc(sizeof(*hook), GFP_KERNEL_ACCOUNT);
	if (!hook)
		return -ENOMEM;
	strscpy(hook->name, name, sizeof(hook->name));
	if (dev) {
		/*
		 * Still in the name table, so its NETDEV_UNREGISTER is yet to come, and waits for
		 * the commit mutex: it will find this hook.
		 */
		rcu_read_lock();
		hook->ops.dev = dev_get_by_name_rcu(ctx->net, name);
		rcu_read_unlock();
		if (!hook->ops.dev) {
			kfree(hook);
			return nft_refuse(ctx->extack, dev, -ENOENT, "no such device");
		}
	}
	hook->ops.hook = base->type->hooks[base->hooknum];
	hook->ops.pf = ctx->family;
	hook->ops.hooknum = base->hooknum;
	hook->ops.priority = base->priority;
	list_add_tail(&hook->list, &base->hooks);
	return 0;
}

static int hook_add_devices(struct nft_ctx *ctx, struct nft_base *base,
			    struct nlattr *const tb[], const struct nlattr *nest)
{
	const struct nlattr *attr;
	unsigned int count = 0;
	int rem, err;

	if (tb[NFTA_HOOK_DEV])
		return hook_add(ctx, base, tb[NFTA_HOOK_DEV]);
	if (!tb[NFTA_HOOK_DEVS])
		return nft_refuse_missing(ctx->extack, nest, NFTA_HOOK_DEV, -EINVAL,
					  "this hook needs a device");
	nla_for_each_nested(attr, tb[NFTA_HOOK_DEVS], rem) {
		if (nla_type(attr) != NFTA_DEVICE_NAME)
			return nft_refuse(ctx->extack, attr, -EINVAL, "not a device name");
		if (++count > HOOK_DEVICES_MAX)
			return nft_refuse(ctx->extack, attr, -EFBIG, "too many devices");
		err = hook_add(ctx, base, attr);
		if (err)
			return err;
	}
	if (!count)
		return nft_refuse(ctx->extack, tb[NFTA_HOOK_DEVS], -EINVAL,
				  "this hook needs a device");
	return 0;
}

static int hook_head_parse(struct nft_ctx *ctx, struct nlattr *tb[], const struct nlattr *attr,
			   u32 *hooknum, int *priority)
{
	int err;

	err = nla_parse_nested_deprecated(tb, NFTA_HOOK_MAX, attr, hook_policy, ctx->extack);
	if (err < 0)
		return err;
	if (!tb[NFTA_HOOK_HOOKNUM] || !tb[NFTA_HOOK_PRIORITY])
		return nft_refuse(ctx->extack, attr, -EINVAL, "a hook needs number and priority");
	*hooknum = ntohl(nla_get_be32(tb[NFTA_HOOK_HOOKNUM]));
	*priority = ntohl(nla_get_be32(tb[NFTA_HOOK_PRIORITY]));
	return 0;
}

int nft_hook_parse(struct nft_ctx *ctx, struct nft_base *base, const struct nlattr *attr)
{
	struct nlattr *tb[NFTA_HOOK_MAX + 1];
	u32 hooknum;
	int err;

	err = hook_head_parse(ctx, tb, attr, &hooknum, &base->priority);
	if (err)
		return err;
	if (hooknum >= NFT_CHAIN_HOOKS || !(base->type->hook_mask & BIT(hooknum)))
		return nft_refuse(ctx->extack, tb[NFTA_HOOK_HOOKNUM], -EOPNOTSUPP,
				  "this type of chain has no such hook in this family");
	if (base->priority < base->type->priority_min)
		return nft_refuse(ctx->extack, tb[NFTA_HOOK_PRIORITY], -EOPNOTSUPP,
				  "this type of chain can't come so early");
	base->hooknum = hooknum;
	if (!hook_has_device(ctx->family, hooknum)) {
		if (tb[NFTA_HOOK_DEV] || tb[NFTA_HOOK_DEVS])
			return nft_refuse(ctx->extack, attr, -EOPNOTSUPP,
					  "this hook has no device");
		return hook_add(ctx, base, NULL);
	}
	err = hook_add_devices(ctx, base, tb, attr);
	if (err)
		nft_hook_free(base);
	return err;
}

void nft_hook_set_chain(struct nft_base *base, struct nft_chain *chain)
{
	struct nft_hook *hook;

	base->chain = chain;
	list_for_each_entry(hook, &base->hooks, list)
		hook->ops.priv = chain;
}

static bool hook_devices_same(const struct nft_base *base, struct nlattr *const tb[])
{
	unsigned int asked = 0, have = 0;
	char name[IFNAMSIZ];
	const struct nlattr *attr;
	struct nft_hook *hook;
	int rem;

	list_for_each_entry(hook, &base->hooks, list)
		have++;
	if (tb[NFTA_HOOK_DEV])
		return have == 1 && nla_strscpy(name, tb[NFTA_HOOK_DEV], sizeof(name)) >= 0 &&
		       hook_find(base, name);
	nla_for_each_nested(attr, tb[NFTA_HOOK_DEVS], rem) {
		if (nla_strscpy(name, attr, sizeof(name)) < 0 || !hook_find(base, name))
			return false;
		asked++;
	}
	return asked == have;
}

int nft_hook_same(struct nft_ctx *ctx, const struct nft_base *base, const struct nlattr *attr)
{
	struct nlattr *tb[NFTA_HOOK_MAX + 1];
	u32 hooknum;
	int priority, err;

	err = hook_head_parse(ctx, tb, attr, &hooknum, &priority);
	if (err)
		return err;
	if (hooknum != base->hooknum)
		return nft_refuse(ctx->extack, tb[NFTA_HOOK_HOOKNUM], -EEXIST,
				  "the chain exists with another hook");
	if (priority != base->priority)
		return nft_refuse(ctx->extack, tb[NFTA_HOOK_PRIORITY], -EEXIST,
				  "the chain exists with another priority");
	if ((tb[NFTA_HOOK_DEV] || tb[NFTA_HOOK_DEVS]) && !hook_devices_same(base, tb))
		return nft_refuse(ctx->extack, attr, -EEXIST,
				  "the chain exists with other devices");
	return 0;
}

static int hook_register(struct net *net, const struct nft_base *base, struct nft_hook *hook)
{
	if (base->type->register_hook)
		return base->type->register_hook(net, &hook->ops);
	return nf_register_net_hook(net, &hook->ops);
}

static void hook_unregister(struct net *net, const struct nft_base *base, struct nft_hook *hook)
{
	if (!hook->registered)
		return;
	if (base->type->unregister_hook)
		base->type->unregister_hook(net, &hook->ops);
	else
		nf_unregister_net_hook(net, &hook->ops);
	hook->registered = false;
}

int nft_hook_register(struct net *net, struct nft_base *base)
{
	struct nft_hook *hook;
	int err;

	list_for_each_entry(hook, &base->hooks, list) {
		if (hook->registered || hook->gone)
			continue;
		err = hook_register(net, base, hook);
		if (err) {
			nft_hook_unregister(net, base);
			return err;
		}
		hook->registered = true;
	}
	return 0;
}

void nft_hook_unregister(struct net *net, struct nft_base *base)
{
	struct nft_hook *hook;

	list_for_each_entry(hook, &base->hooks, list)
		hook_unregister(net, base, hook);
}

void nft_hook_free(struct nft_base *base)
{
	struct nft_hook *hook, *next;

	list_for_each_entry_safe(hook, next, &base->hooks, list) {
		list_del(&hook->list);
		kfree(hook);
	}
}

static int hook_put_devices(struct sk_buff *skb, const struct nft_base *base)
{
	struct nft_hook *hook, *first = NULL;
	unsigned int count = 0;
	struct nlattr *nest;

	nest = nla_nest_start_noflag(skb, NFTA_HOOK_DEVS);
	if (!nest)
		return -1;
	list_for_each_entry(hook, &base->hooks, list) {
		if (READ_ONCE(hook->gone))
			continue;
		if (!first)
			first = hook;
		if (nla_put_string(skb, NFTA_DEVICE_NAME, hook->name))
			return -1;
		count++;
	}
	nla_nest_end(skb, nest);
	return count == 1 ? nla_put_string(skb, NFTA_HOOK_DEV, first->name) : 0;
}

int nft_hook_put(struct sk_buff *skb, const struct nft_base *base, u8 family)
{
	struct nlattr *nest = nla_nest_start_noflag(skb, NFTA_CHAIN_HOOK);

	if (!nest || nla_put_be32(skb, NFTA_HOOK_HOOKNUM, htonl(base->hooknum)) ||
	    nla_put_be32(skb, NFTA_HOOK_PRIORITY, htonl(base->priority)))
		return -1;
	if (hook_has_device(family, base->hooknum) && hook_put_devices(skb, base))
		return -1;
	nla_nest_end(skb, nest);
	return 0;
}

/* The chain of a device that goes away: without the device, and without any it is deleted. */
static bool chain_device_gone(struct net *net, struct nft_base *base, const struct net_device *dev)
{
	struct nft_hook *hook;
	bool found = false, left = false;

	list_for_each_entry(hook, &base->hooks, list) {
		if (hook->ops.dev == dev && !hook->gone) {
			hook_unregister(net, base, hook);
			WRITE_ONCE(hook->gone, true);
			found = true;
		}
		left |= !hook->gone;
	}
	return found && !left;
}

static void table_device_gone(struct nft_net *nn, struct nft_table *table,
			      const struct net_device *dev)
{
	struct nft_ctx ctx = {
		.net = nn->net, .nn = nn, .table = table, .family = table->family,
	};
	struct nft_chain *chain;

	list_for_each_entry(chain, &table->chains, list) {
		if (!chain->base || !chain_device_gone(nn->net, chain->base, dev) ||
		    !nft_gen_active(&chain->gen, nft_gen_next(nn)))
			continue;
		ctx.chain = chain;
		nft_chain_delete(&ctx, true);
	}
}

static int device_event(struct notifier_block *nb, unsigned long event, void *data)
{
	struct net_device *dev = netdev_notifier_info_to_dev(data);
	struct net *net = dev_net(dev);
	struct nft_net *nn = nft_net_of(net);
	struct nft_table *table;

	if (event != NETDEV_UNREGISTER)
		return NOTIFY_DONE;

	nft_txn_begin(net, 0);
	list_for_each_entry(table, &nn->tables, list) {
		if (table->family == NFPROTO_NETDEV || table->family == NFPROTO_INET)
			table_device_gone(nn, table, dev);
	}
	/* Without memory for it the chains stay, with no device. */
	if (nft_txn_commit(net, NULL))
		nft_txn_abort(net, NULL, NFNL_ABORT_NONE);
	return NOTIFY_DONE;
}

static struct notifier_block device_notifier = { .notifier_call = device_event };

int nft_hook_init(void)
{
	return register_netdevice_notifier(&device_notifier);
}

void nft_hook_exit(void)
{
	unregister_netdevice_notifier(&device_notifier);
}
