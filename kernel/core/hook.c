// SPDX-License-Identifier: GPL-2.0-only
/* Hooks: attaching base chains to the network stack. */
#include <linux/netfilter_netdev.h>
#include <linux/slab.h>
#include <net/netlink.h>
#include "core/hook.h"
#include "core/message.h"
#include "core/table.h"
#include "core/txn.h"

static const struct nla_policy hook_policy[NFTA_HOOK_MAX + 1] = {
	[NFTA_HOOK_HOOKNUM]	= { .type = NLA_U32 },
	[NFTA_HOOK_PRIORITY]	= { .type = NLA_U32 },
	[NFTA_HOOK_DEV]		= { .type = NLA_STRING, .len = IFNAMSIZ - 1 },
	[NFTA_HOOK_DEVS]	= { .type = NLA_NESTED },
};

bool nft_hook_has_device(u8 family, u32 hooknum)
{
	return family == NFPROTO_NETDEV || (family == NFPROTO_INET && hooknum == NF_INET_INGRESS);
}

static int hook_add_devices(struct nft_ctx *ctx, struct nft_base *base,
			    struct nlattr *const tb[], const struct nlattr *nest)
{
	int err;

	if (tb[NFTA_HOOK_DEV])
		return nft_device_add(ctx, &base->hooks, tb[NFTA_HOOK_DEV]);
	if (!tb[NFTA_HOOK_DEVS])
		return nft_refuse_missing(ctx->extack, nest, NFTA_HOOK_DEV, -EINVAL,
					  "this hook needs a device");
	err = nft_devices_add(ctx, &base->hooks, tb[NFTA_HOOK_DEVS]);
	if (!err && list_empty(&base->hooks))
		err = nft_refuse(ctx->extack, tb[NFTA_HOOK_DEVS], -EINVAL,
				 "this hook needs a device");
	return err;
}

static int hook_add(struct nft_base *base)
{
	struct nft_hook *hook = kzalloc(sizeof(*hook), GFP_KERNEL_ACCOUNT);

	if (!hook)
		return -ENOMEM;
	list_add_tail(&hook->list, &base->hooks);
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
	struct nft_hook *hook;
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
	if (nft_hook_has_device(ctx->family, hooknum))
		err = hook_add_devices(ctx, base, tb, attr);
	else if (tb[NFTA_HOOK_DEV] || tb[NFTA_HOOK_DEVS])
		err = nft_refuse(ctx->extack, attr, -EOPNOTSUPP, "this hook has no device");
	else
		err = hook_add(base);
	if (err) {
		nft_hooks_free(&base->hooks);
		return err;
	}
	list_for_each_entry(hook, &base->hooks, list) {
		hook->ops.hook = base->type->hooks[hooknum];
		hook->ops.pf = ctx->family;
		hook->ops.hooknum = hooknum;
		hook->ops.priority = base->priority;
	}
	return 0;
}

void nft_hook_set_chain(struct nft_base *base, struct nft_chain *chain)
{
	struct nft_hook *hook;

	base->chain = chain;
	list_for_each_entry(hook, &base->hooks, list)
		hook->ops.priv = chain;
}

static bool hook_devices_same(struct nft_ctx *ctx, const struct nft_base *base,
			      struct nlattr *const tb[])
{
	unsigned int asked = 0, have = 0;
	const struct net_device *dev;
	const struct nlattr *attr;
	struct nft_hook *hook;
	int rem;

	list_for_each_entry(hook, &base->hooks, list)
		have += !hook->gone;
	if (tb[NFTA_HOOK_DEV]) {
		dev = nft_device_named(ctx, tb[NFTA_HOOK_DEV]);
		return have == 1 && !IS_ERR(dev) && nft_device_find(&base->hooks, dev, 0);
	}
	nla_for_each_nested(attr, tb[NFTA_HOOK_DEVS], rem) {
		dev = nft_device_named(ctx, attr);
		if (IS_ERR(dev) || !nft_device_find(&base->hooks, dev, 0))
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
	if ((tb[NFTA_HOOK_DEV] || tb[NFTA_HOOK_DEVS]) && !hook_devices_same(ctx, base, tb))
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

void nft_hook_detach(struct net *net, const struct nft_base *base, struct nft_hook *hook)
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
		nft_hook_detach(net, base, hook);
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
		if (nla_put_string(skb, NFTA_DEVICE_NAME, hook->ops.dev->name))
			return -1;
		count++;
	}
	nla_nest_end(skb, nest);
	return count == 1 ? nla_put_string(skb, NFTA_HOOK_DEV, first->ops.dev->name) : 0;
}

int nft_hook_put(struct sk_buff *skb, const struct nft_base *base, u8 family)
{
	struct nlattr *nest = nla_nest_start_noflag(skb, NFTA_CHAIN_HOOK);

	if (!nest || nla_put_be32(skb, NFTA_HOOK_HOOKNUM, htonl(base->hooknum)) ||
	    nla_put_be32(skb, NFTA_HOOK_PRIORITY, htonl(base->priority)))
		return -1;
	if (nft_hook_has_device(family, base->hooknum) && hook_put_devices(skb, base))
		return -1;
	nla_nest_end(skb, nest);
	return 0;
}
