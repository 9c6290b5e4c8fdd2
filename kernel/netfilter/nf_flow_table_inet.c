// SPDX-License-Identifier: GPL-2.0-only
/* Flowtables of the families ip, ip6 and inet: their types, for the core; nf_flow_table.ko does the work. */
#include <linux/if_vlan.h>
#include <linux/module.h>
#include <linux/netfilter.h>
#include "core/flowtable.h"

/* Protocol inside one VLAN or PPPoE header, as far as one is there. */
static bool packet_protocol(struct sk_buff *skb, __be16 *proto)
{
	const struct vlan_ethhdr *veth;

	switch (skb->protocol) {
	case htons(ETH_P_8021Q):
		if (!pskb_may_pull(skb, skb_mac_offset(skb) + sizeof(*veth)))
			return false;
		veth = (const struct vlan_ethhdr *)skb_mac_header(skb);
		*proto = veth->h_vlan_encapsulated_proto;
		return true;
	case htons(ETH_P_PPP_SES):
		return nf_flow_pppoe_proto(skb, proto);
	default:
		*proto = skb->protocol;
		return true;
	}
}

/* Its name is in-tree's: `nft list hooks` shows it. */
static unsigned int nf_flow_offload_inet_hook(void *priv, struct sk_buff *skb,
					      const struct nf_hook_state *state)
{
	__be16 proto;

	if (!packet_protocol(skb, &proto))
		return NF_ACCEPT;
	switch (proto) {
	case htons(ETH_P_IP):
		return nf_flow_offload_ip_hook(priv, skb, state);
	case htons(ETH_P_IPV6):
		return nf_flow_offload_ipv6_hook(priv, skb, state);
	default:
		return NF_ACCEPT;
	}
}

static int flow_rule_inet(struct net *net, struct flow_offload *flow,
			  enum flow_offload_tuple_dir dir, struct nf_flow_rule *rule)
{
	switch (flow->tuplehash[dir].tuple.l3proto) {
	case NFPROTO_IPV4:
		return nf_flow_rule_route_ipv4(net, flow, dir, rule);
	case NFPROTO_IPV6:
		return nf_flow_rule_route_ipv6(net, flow, dir, rule);
	default:
		return -EAFNOSUPPORT;
	}
}

#define FLOWTABLE_TYPE(pf, rule, function)				\
	{								\
		.family = pf, .init = nf_flow_table_init,		\
		.setup = nf_flow_table_offload_setup, .action = rule,	\
		.free = nf_flow_table_free, .hook = function,		\
		.owner = THIS_MODULE,					\
	}

static struct nf_flowtable_type types[] = {
	FLOWTABLE_TYPE(NFPROTO_IPV4, nf_flow_rule_route_ipv4, nf_flow_offload_ip_hook),
	FLOWTABLE_TYPE(NFPROTO_IPV6, nf_flow_rule_route_ipv6, nf_flow_offload_ipv6_hook),
	FLOWTABLE_TYPE(NFPROTO_INET, flow_rule_inet, nf_flow_offload_inet_hook),
};

static void types_unregister(unsigned int count)
{
	while (count--)
		nft_flowtable_type_unregister(&types[count]);
}

static int __init nf_flow_inet_init(void)
{
	unsigned int i;
	int err;

	for (i = 0; i < ARRAY_SIZE(types); i++) {
		err = nft_flowtable_type_register(&types[i]);
		if (err) {
			types_unregister(i);
			return err;
		}
	}
	return 0;
}

static void __exit nf_flow_inet_exit(void)
{
	types_unregister(ARRAY_SIZE(types));
}

module_init(nf_flow_inet_init);
module_exit(nf_flow_inet_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: flowtables of IPv4 and IPv6");
MODULE_VERSION(RAMPART_VERSION);
MODULE_ALIAS_NF_FLOWTABLE(AF_INET);
MODULE_ALIAS_NF_FLOWTABLE(AF_INET6);
MODULE_ALIAS_NF_FLOWTABLE(1); /* NFPROTO_INET */
