// SPDX-License-Identifier: GPL-2.0-only
/* Chain type route: sends a local packet another way when a rule changes what its route depends on. */
#include <linux/limits.h>
#include <linux/netfilter.h>
#include <linux/netfilter_ipv4.h>
#include <linux/netfilter_ipv6.h>
#include "chain/route.h"
#include "core/chain.h"
#include "core/packet.h"
#include "core/program.h"

/* What the choice of an IPv4 route depends on. */
struct route_key_ipv4 {
	__be32	saddr;
	__be32	daddr;
	u32	mark;
	u8	tos;
};

static void route_key_ipv4(struct route_key_ipv4 *key, const struct sk_buff *skb)
{
	const struct iphdr *iph = ip_hdr(skb);

	/* Keys are compared as memory, padding included. */
	memset(key, 0, sizeof(*key));
	key->saddr = iph->saddr;
	key->daddr = iph->daddr;
	key->mark = skb->mark;
	key->tos = iph->tos;
}

static unsigned int route_ipv4(void *priv, struct sk_buff *skb, const struct nf_hook_state *state)
{
	struct route_key_ipv4 before, after;
	struct nft_packet pkt;
	unsigned int verdict;
	int err;

	nft_packet_begin(&pkt, skb, state);
	nft_packet_set_ipv4(&pkt);
	route_key_ipv4(&before, skb);
	verdict = nft_program_run(&pkt, priv);
	if (verdict != NF_ACCEPT)
		return verdict;
	route_key_ipv4(&after, skb);
	if (!memcmp(&before, &after, sizeof(before)))
		return NF_ACCEPT;
	err = ip_route_me_harder(state->net, state->sk, skb, RTN_UNSPEC);
	return err < 0 ? NF_DROP_ERR(err) : NF_ACCEPT;
}

/* The same of IPv6; @flow is the first word of the header: traffic class and flow label. */
struct route_key_ipv6 {
	struct in6_addr	saddr;
	struct in6_addr	daddr;
	__be32		flow;
	u32		mark;
	u8		hop_limit;
};

static void route_key_ipv6(struct route_key_ipv6 *key, const struct sk_buff *skb)
{
	const struct ipv6hdr *ip6h = ipv6_hdr(skb);

	memset(key, 0, sizeof(*key));
	key->saddr = ip6h->saddr;
	key->daddr = ip6h->daddr;
	key->flow = *(const __be32 *)ip6h;
	key->mark = skb->mark;
	key->hop_limit = ip6h->hop_limit;
}

static unsigned int route_ipv6(void *priv, struct sk_buff *skb, const struct nf_hook_state *state)
{
	struct route_key_ipv6 before, after;
	struct nft_packet pkt;
	unsigned int verdict;
	int err;

	nft_packet_begin(&pkt, skb, state);
	nft_packet_set_ipv6(&pkt);
	route_key_ipv6(&before, skb);
	verdict = nft_program_run(&pkt, priv);
	if (verdict != NF_ACCEPT)
		return verdict;
	route_key_ipv6(&after, skb);
	if (!memcmp(&before, &after, sizeof(before)))
		return NF_ACCEPT;
	err = nf_ip6_route_me_harder(state->net, state->sk, skb);
	return err < 0 ? NF_DROP_ERR(err) : NF_ACCEPT;
}

static unsigned int route_inet(void *priv, struct sk_buff *skb, const struct nf_hook_state *state)
{
	return state->pf == NFPROTO_IPV4 ? route_ipv4(priv, skb, state) :
					   route_ipv6(priv, skb, state);
}

#define ROUTE_TYPE(pf, function)						\
	{									\
		.name = "route", .kind = NFT_CHAIN_KIND_ROUTE, .family = pf,	\
		.priority_min = INT_MIN, .owner = THIS_MODULE,			\
		.hook_mask = BIT(NF_INET_LOCAL_OUT),				\
		.hooks = { [NF_INET_LOCAL_OUT] = function },			\
	}

static struct nft_chain_type route_types[] = {
	ROUTE_TYPE(NFPROTO_IPV4, route_ipv4),
	ROUTE_TYPE(NFPROTO_IPV6, route_ipv6),
	ROUTE_TYPE(NFPROTO_INET, route_inet),
};

int nft_chain_route_init(void)
{
	return nft_chain_types_register(route_types, ARRAY_SIZE(route_types));
}

void nft_chain_route_exit(void)
{
	nft_chain_types_unregister(route_types, ARRAY_SIZE(route_types));
}
