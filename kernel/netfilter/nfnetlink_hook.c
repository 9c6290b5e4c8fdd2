// SPDX-License-Identifier: GPL-2.0-only
/* Lists the netfilter hooks of a namespace, and says which of them are base chains. */
#include <linux/kallsyms.h>
#include <linux/module.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/nfnetlink_hook.h>
#include <linux/netfilter/rampart.h>
#include <linux/slab.h>
#include <net/sock.h>
#include "compat/hook.h"
#include "core/chain.h"
#include "core/refuse.h"
#include "core/table.h"

/**
 * struct hook_dump - a dump between its steps
 * @chain_of: nf_tables' finder, its module held; NULL where that isn't loaded: a hard dependency
 *	would keep it from being unloaded
 * @head: the hooks as they were at the start, only compared
 */
struct hook_dump {
	const struct nft_chain		*(*chain_of)(const struct net *net,
						     const struct nf_hook_ops *ops);
	const struct nf_hook_entries	*head;
	u8				family;
	u8				hooknum;
	char				device[IFNAMSIZ];
};

static const struct nla_policy hook_policy[NFNLA_HOOK_MAX + 1] = {
	[NFNLA_HOOK_HOOKNUM]	= { .type = NLA_U32 },
	[NFNLA_HOOK_DEV]	= { .type = NLA_STRING, .len = IFNAMSIZ - 1 },
};

static const struct nf_hook_entries *device_hooks(const struct net_device *dev, u8 hooknum)
{
	switch (hooknum) {
#ifdef CONFIG_NETFILTER_INGRESS
	case NF_NETDEV_INGRESS:
		return rcu_dereference(dev->nf_hooks_ingress);
#endif
#ifdef CONFIG_NETFILTER_EGRESS
	case NF_NETDEV_EGRESS:
		return rcu_dereference(dev->nf_hooks_egress);
#endif
	default:
		return ERR_PTR(-EPROTONOSUPPORT);
	}
}

/* What is attached there: NULL for nothing, ERR_PTR for a place that isn't. Under RCU. */
static const struct nf_hook_entries *hooks_at(struct net *net, const struct hook_dump *dump)
{
	const struct net_device *dev;
	unsigned int hook = dump->hooknum;

#define HOOKS_OF(array) \
	(hook < ARRAY_SIZE(net->nf.array) ? rcu_dereference(net->nf.array[hook]) : ERR_PTR(-EINVAL))
	switch (dump->family) {
	case NFPROTO_IPV4:
		return HOOKS_OF(hooks_ipv4);
	case NFPROTO_IPV6:
		return HOOKS_OF(hooks_ipv6);
#ifdef CONFIG_NETFILTER_FAMILY_ARP
	case NFPROTO_ARP:
		return HOOKS_OF(hooks_arp);
#endif
#ifdef CONFIG_NETFILTER_FAMILY_BRIDGE
	case NFPROTO_BRIDGE:
		return HOOKS_OF(hooks_bridge);
#endif
	case NFPROTO_NETDEV:
		if (hook >= NF_NETDEV_NUMHOOKS)
			return ERR_PTR(-EOPNOTSUPP);
		dev = dev_get_by_name_rcu(net, dump->device);
		return dev ? device_hooks(dev, hook) : ERR_PTR(-ENODEV);
	default:
		return ERR_PTR(-EPROTONOSUPPORT);
	}
#undef HOOKS_OF
}

/* "function [module]", the second part only of a function that is in one. */
static int function_put(struct sk_buff *skb, const struct nf_hook_ops *ops)
{
#ifdef CONFIG_KALLSYMS
	char symbol[KSYM_SYMBOL_LEN], *module, *end;

	snprintf(symbol, sizeof(symbol), "%ps", ops->hook);
	module = strstr(symbol, " [");
	end = module ? strchr(module, ']') : NULL;
	if (end) {
		*module = *end = '\0';
		if (nla_put_string(skb, NFNLA_HOOK_MODULE_NAME, module + 2))
			return -1;
	}
	return nla_put_string(skb, NFNLA_HOOK_FUNCTION_NAME, symbol);
#else
	return 0;
#endif
}

static int chain_put(struct sk_buff *skb, const struct nft_chain *chain)
{
	struct nlattr *nest, *desc;

	nest = nla_nest_start(skb, NFNLA_HOOK_CHAIN_INFO);
	if (!nest || nla_put_be32(skb, NFNLA_HOOK_INFO_TYPE, htonl(NFNL_HOOK_TYPE_NFTABLES)))
		return -1;
	desc = nla_nest_start(skb, NFNLA_HOOK_INFO_DESC);
	if (!desc || nla_put_string(skb, NFNLA_CHAIN_TABLE, chain->table->str) ||
	    nla_put_string(skb, NFNLA_CHAIN_NAME, nft_chain_str(chain)) ||
	    nla_put_u8(skb, NFNLA_CHAIN_FAMILY, chain->table->family))
		return -1;
	nla_nest_end(skb, desc);
	nla_nest_end(skb, nest);
	return 0;
}

static int bpf_put(struct sk_buff *skb, u32 id)
{
	struct nlattr *nest, *desc;

	nest = nla_nest_start(skb, NFNLA_HOOK_CHAIN_INFO);
	if (!nest || nla_put_be32(skb, NFNLA_HOOK_INFO_TYPE, htonl(NFNL_RAMPART_HOOK_TYPE_BPF)))
		return -1;
	desc = nla_nest_start(skb, NFNLA_HOOK_INFO_DESC);
	if (!desc || nla_put_be32(skb, NFNLA_RAMPART_HOOK_BPF_ID, htonl(id)))
		return -1;
	nla_nest_end(skb, desc);
	nla_nest_end(skb, nest);
	return 0;
}

static int hook_put(struct sk_buff *skb, const struct hook_dump *dump, struct net *net,
		    const struct nf_hook_ops *ops)
{
	const struct nft_chain *chain = dump->chain_of ? dump->chain_of(net, ops) : NULL;
	u32 hooknum = ops->hooknum, bpf = nft_hook_bpf_id(ops);

	/* Those of inet are attached to the device like netdev's. */
	if (ops->pf == NFPROTO_INET && hooknum == NF_INET_INGRESS)
		hooknum = NF_NETDEV_INGRESS;
	if (function_put(skb, ops) || nla_put_be32(skb, NFNLA_HOOK_HOOKNUM, htonl(hooknum)) ||
	    nla_put_be32(skb, NFNLA_HOOK_PRIORITY, htonl(ops->priority)))
		return -1;
	if (chain)
		return chain_put(skb, chain);
	return bpf ? bpf_put(skb, bpf) : 0;
}

static int hook_fill(struct sk_buff *skb, struct netlink_callback *cb, struct net *net,
		     const struct nf_hook_ops *ops)
{
	const struct hook_dump *dump = cb->data;
	struct nlmsghdr *nlh;

	nlh = nfnl_msg_put(skb, NETLINK_CB(cb->skb).portid, cb->nlh->nlmsg_seq,
			   nfnl_msg_type(NFNL_SUBSYS_HOOK, NFNL_MSG_HOOK_GET), NLM_F_MULTI,
			   dump->family, NFNETLINK_V0, 0);
	if (!nlh)
		return -EMSGSIZE;
	if (hook_put(skb, dump, net, ops)) {
		nlmsg_cancel(skb, nlh);
		return -EMSGSIZE;
	}
	nlmsg_end(skb, nlh);
	nl_dump_check_consistent(cb, nlh);
	return 0;
}

static int hook_dump_step(struct sk_buff *skb, struct netlink_callback *cb)
{
	const struct hook_dump *dump = cb->data;
	struct net *net = sock_net(skb->sk);
	const struct nf_hook_entries *head;
	struct nf_hook_ops **ops;

	rcu_read_lock();
	head = hooks_at(net, dump);
	/* Another array: what was told before may be wrong by now, and the reader has to know. */
	cb->seq = head == dump->head ? 1 : 2;
	if (!IS_ERR_OR_NULL(head)) {
		ops = nf_hook_entries_get_hook_ops(head);
		for (; cb->args[0] < head->num_hook_entries; cb->args[0]++)
			if (hook_fill(skb, cb, net, ops[cb->args[0]]))
				break;
	}
	rcu_read_unlock();
	return skb->len;
}

static int hook_dump_start(struct netlink_callback *cb)
{
	const struct nlattr *const *tb = cb->data;
	u32 hooknum = ntohl(nla_get_be32(tb[NFNLA_HOOK_HOOKNUM]));
	const struct nfgenmsg *nfmsg = nlmsg_data(cb->nlh);
	struct hook_dump *dump;

	if (hooknum > U8_MAX)
		return nft_refuse(cb->extack, tb[NFNLA_HOOK_HOOKNUM], -EINVAL, "no such hook");
	if (nfmsg->nfgen_family == NFPROTO_NETDEV && !tb[NFNLA_HOOK_DEV])
		return nft_refuse(cb->extack, NULL, -EINVAL, "this family needs a device");
	dump = kzalloc(sizeof(*dump), GFP_KERNEL);
	if (!dump)
		return -ENOMEM;
	dump->family = nfmsg->nfgen_family;
	dump->hooknum = hooknum;
	if (tb[NFNLA_HOOK_DEV])
		nla_strscpy(dump->device, tb[NFNLA_HOOK_DEV], sizeof(dump->device));
	rcu_read_lock();
	dump->head = hooks_at(sock_net(cb->skb->sk), dump);
	rcu_read_unlock();
	if (IS_ERR(dump->head)) {
		int err = PTR_ERR(dump->head);

		kfree(dump);
		return nft_refuse(cb->extack, NULL, err, "no such hook in this family");
	}
	dump->chain_of = symbol_get(nft_chain_of_hook);
	cb->seq = 1;
	cb->data = dump;
	return 0;
}

static int hook_dump_done(struct netlink_callback *cb)
{
	struct hook_dump *dump = cb->data;

	if (dump->chain_of)
		symbol_put(nft_chain_of_hook);
	kfree(dump);
	return 0;
}

/* nfnetlink calls under RCU, but starting a dump sleeps: hold on to our own text meanwhile. */
static int hook_get(struct sk_buff *skb, const struct nfnl_info *info,
		    const struct nlattr *const tb[])
{
	struct netlink_dump_control control = {
		.start = hook_dump_start, .dump = hook_dump_step, .done = hook_dump_done,
		.data = (void *)tb, .module = THIS_MODULE,
	};
	int err;

	if (!tb[NFNLA_HOOK_HOOKNUM])
		return nft_refuse(info->extack, NULL, -EINVAL, "of which hook?");
	if (!(info->nlh->nlmsg_flags & NLM_F_DUMP))
		return nft_refuse(info->extack, NULL, -EOPNOTSUPP, "hooks can only be dumped");
	if (!try_module_get(THIS_MODULE))
		return -EINVAL;
	rcu_read_unlock();
	err = netlink_dump_start(info->sk, skb, info->nlh, &control);
	rcu_read_lock();
	module_put(THIS_MODULE);
	return err;
}

static const struct nfnl_callback callbacks[NFNL_MSG_HOOK_MAX] = {
	[NFNL_MSG_HOOK_GET] = {
		.call		= hook_get,
		.type		= NFNL_CB_RCU,
		.attr_count	= NFNLA_HOOK_MAX,
		.policy		= hook_policy,
	},
};

static const struct nfnetlink_subsystem subsystem = {
	.name		= "nfhook",
	.subsys_id	= NFNL_SUBSYS_HOOK,
	.cb_count	= NFNL_MSG_HOOK_MAX,
	.cb		= callbacks,
	.owner		= THIS_MODULE,
};

static int __init nfnetlink_hook_init(void)
{
	return nfnetlink_subsys_register(&subsystem);
}

static void __exit nfnetlink_hook_exit(void)
{
	nfnetlink_subsys_unregister(&subsystem);
}

module_init(nfnetlink_hook_init);
module_exit(nfnetlink_hook_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nfnetlink: lists the hooks of netfilter");
MODULE_VERSION(RAMPART_VERSION);
MODULE_ALIAS_NFNL_SUBSYS(NFNL_SUBSYS_HOOK);
