// SPDX-License-Identifier: GPL-2.0-only
/* Chain type filter: accepts and drops packets in every hook of every family. */
#include <linux/if_ether.h>
#include <linux/limits.h>
#include <linux/netfilter.h>
#include <linux/netfilter_arp.h>
#include <linux/netfilter_bridge.h>
#include "chain/filter.h"
#include "core/chain.h"
#include "core/packet.h"
#include "core/program.h"

static unsigned int filter_ipv4(void *priv, struct sk_buff *skb, const struct nf_hook_state *state)
{
	struct nft_packet pkt;

	nft_packet_begin(&pkt, skb, state);
	nft_packet_set_ipv4(&pkt);
	return nft_program_run(&pkt, priv);
}

static unsigned int filter_ipv6(void *priv, struct sk_buff *skb, const struct nf_hook_state *state)
{
	struct nft_packet pkt;

	nft_packet_begin(&pkt, skb, state);
	nft_packet_set_ipv6(&pkt);
	return nft_program_run(&pkt, priv);
}

static unsigned int filter_inet(void *priv, struct sk_buff *skb, const struct nf_hook_state *state)
{
	struct nft_packet pkt;

	nft_packet_begin(&pkt, skb, state);
	if (state->pf == NFPROTO_IPV4)
		nft_packet_set_ipv4(&pkt);
	else if (state->pf == NFPROTO_IPV6)
		nft_packet_set_ipv6(&pkt);
	return nft_program_run(&pkt, priv);
}

static unsigned int filter_arp(void *priv, struct sk_buff *skb, const struct nf_hook_state *state)
{
	struct nft_packet pkt;

	nft_packet_begin(&pkt, skb, state);
	return nft_program_run(&pkt, priv);
}

/* The stack doesn't look into what it bridges: IP headers are checked here, and below. */
static unsigned int filter_bridge(void *priv, struct sk_buff *skb,
				  const struct nf_hook_state *state)
{
	struct nft_packet pkt;

	nft_packet_begin(&pkt, skb, state);
	nft_packet_set_ip_unchecked(&pkt, eth_hdr(skb)->h_proto);
	return nft_program_run(&pkt, priv);
}

static unsigned int filter_device(void *priv, struct sk_buff *skb,
				  const struct nf_hook_state *state)
{
	struct nft_packet pkt;

	nft_packet_begin(&pkt, skb, state);
	nft_packet_set_ip_unchecked(&pkt, skb->protocol);
	return nft_program_run(&pkt, priv);
}

/* inet at ingress shows each packet as of the family it turns out to be; others pass. */
static unsigned int filter_inet_ingress(void *priv, struct sk_buff *skb,
					const struct nf_hook_state *state)
{
	struct nf_hook_state inet = *state;
	struct nft_packet pkt;

	if (skb->protocol == htons(ETH_P_IP))
		inet.pf = NFPROTO_IPV4;
	else if (skb->protocol == htons(ETH_P_IPV6))
		inet.pf = NFPROTO_IPV6;
	else
		return NF_ACCEPT;
	inet.hook = NF_INET_INGRESS;
	nft_packet_begin(&pkt, skb, &inet);
	nft_packet_set_ip_unchecked(&pkt, skb->protocol);
	if (!(pkt.flags & NFT_PACKET_L4PROTO))
		return NF_DROP;
	return nft_program_run(&pkt, priv);
}

#define FILTER_IP_HOOKS	(BIT(NF_INET_PRE_ROUTING) | BIT(NF_INET_LOCAL_IN) |	\
			 BIT(NF_INET_FORWARD) | BIT(NF_INET_LOCAL_OUT) |	\
			 BIT(NF_INET_POST_ROUTING))

#define FILTER_BRIDGE_HOOKS	(BIT(NF_BR_PRE_ROUTING) | BIT(NF_BR_LOCAL_IN) |	\
				 BIT(NF_BR_FORWARD) | BIT(NF_BR_LOCAL_OUT) |	\
				 BIT(NF_BR_POST_ROUTING))

#define FILTER_IP_FUNCTIONS(function)			\
	[NF_INET_PRE_ROUTING]	= function,		\
	[NF_INET_LOCAL_IN]	= function,		\
	[NF_INET_FORWARD]	= function,		\
	[NF_INET_LOCAL_OUT]	= function,		\
	[NF_INET_POST_ROUTING]	= function

#define FILTER_TYPE(pf)					\
	.name = "filter", .kind = NFT_CHAIN_KIND_FILTER, .family = pf,	\
	.priority_min = INT_MIN, .owner = THIS_MODULE

static struct nft_chain_type filter_types[] = {
	{
		FILTER_TYPE(NFPROTO_IPV4),
		.hook_mask = FILTER_IP_HOOKS,
		.hooks = { FILTER_IP_FUNCTIONS(filter_ipv4) },
	}, {
		FILTER_TYPE(NFPROTO_IPV6),
		.hook_mask = FILTER_IP_HOOKS,
		.hooks = { FILTER_IP_FUNCTIONS(filter_ipv6) },
	}, {
		FILTER_TYPE(NFPROTO_INET),
		.hook_mask = FILTER_IP_HOOKS | BIT(NF_INET_INGRESS),
		.hooks = {
			FILTER_IP_FUNCTIONS(filter_inet),
			[NF_INET_INGRESS] = filter_inet_ingress,
		},
	}, {
		FILTER_TYPE(NFPROTO_ARP),
		.hook_mask = BIT(NF_ARP_IN) | BIT(NF_ARP_OUT),
		.hooks = { [NF_ARP_IN] = filter_arp, [NF_ARP_OUT] = filter_arp },
	}, {
		FILTER_TYPE(NFPROTO_BRIDGE),
		.hook_mask = FILTER_BRIDGE_HOOKS,
		.hooks = {
			[NF_BR_PRE_ROUTING] = filter_bridge,
			[NF_BR_LOCAL_IN] = filter_bridge,
			[NF_BR_FORWARD] = filter_bridge,
			[NF_BR_LOCAL_OUT] = filter_bridge,
			[NF_BR_POST_ROUTING] = filter_bridge,
		},
	}, {
		FILTER_TYPE(NFPROTO_NETDEV),
		.hook_mask = BIT(NF_NETDEV_INGRESS) | BIT(NF_NETDEV_EGRESS),
		.hooks = {
			[NF_NETDEV_INGRESS] = filter_device,
			[NF_NETDEV_EGRESS] = filter_device,
		},
	},
};

int nft_chain_filter_init(void)
{
	return nft_chain_types_register(filter_types, ARRAY_SIZE(filter_types));
}

void nft_chain_filter_exit(void)
{
	nft_chain_types_unregister(filter_types, ARRAY_SIZE(filter_types));
}
