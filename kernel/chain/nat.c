// SPDX-License-Identifier: GPL-2.0-only
/* Chain type nat: decides about the addresses of a connection, at its first packet. */
#include <linux/module.h>
#include <linux/netfilter_ipv4.h>
#include <net/netfilter/nf_nat.h>
#include "core/chain.h"
#include "core/packet.h"
#include "core/program.h"

static unsigned int nat_run(void *priv, struct sk_buff *skb, const struct nf_hook_state *state)
{
	struct nft_packet pkt;

	nft_packet_begin(&pkt, skb, state);
	if (state->pf == NFPROTO_IPV4)
		nft_packet_set_ipv4(&pkt);
	else
		nft_packet_set_ipv6(&pkt);
	return nft_program_run(&pkt, priv);
}

/*
 * NAT calls these hooks itself, and only for a connection it has not yet decided about: priorities
 * order them among each other. None may come before the connection is known.
 */
#define NAT_TYPE(pf, register_function, unregister_function)			\
	{									\
		.name = "nat", .kind = NFT_CHAIN_KIND_NAT, .family = pf,	\
		.priority_min = NF_IP_PRI_CONNTRACK + 1, .owner = THIS_MODULE,	\
		.hook_mask = BIT(NF_INET_PRE_ROUTING) | BIT(NF_INET_LOCAL_IN) |	\
			     BIT(NF_INET_LOCAL_OUT) | BIT(NF_INET_POST_ROUTING),	\
		.hooks = {							\
			[NF_INET_PRE_ROUTING]	= nat_run,			\
			[NF_INET_LOCAL_IN]	= nat_run,			\
			[NF_INET_LOCAL_OUT]	= nat_run,			\
			[NF_INET_POST_ROUTING]	= nat_run,			\
		},								\
		.register_hook = register_function,				\
		.unregister_hook = unregister_function,				\
	}

static struct nft_chain_type nat_types[] = {
	NAT_TYPE(NFPROTO_IPV4, nf_nat_ipv4_register_fn, nf_nat_ipv4_unregister_fn),
	NAT_TYPE(NFPROTO_IPV6, nf_nat_ipv6_register_fn, nf_nat_ipv6_unregister_fn),
	NAT_TYPE(NFPROTO_INET, nf_nat_inet_register_fn, nf_nat_inet_unregister_fn),
};

static int __init nat_init(void)
{
	return nft_chain_types_register(nat_types, ARRAY_SIZE(nat_types));
}

static void __exit nat_exit(void)
{
	nft_chain_types_unregister(nat_types, ARRAY_SIZE(nat_types));
}

module_init(nat_init);
module_exit(nat_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: chains of network address translation");
MODULE_VERSION(RAMPART_VERSION);
NFT_CHAIN_ALIAS(2, "nat");
NFT_CHAIN_ALIAS(10, "nat");
NFT_CHAIN_ALIAS(1, "nat");
