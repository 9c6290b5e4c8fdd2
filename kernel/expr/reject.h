/* SPDX-License-Identifier: GPL-2.0-only */
/* Reject: what the modules of the families share. */
#ifndef _RAMPART_EXPR_REJECT_H
#define _RAMPART_EXPR_REJECT_H

#include <net/dst_metadata.h>
#include <net/netfilter/ipv4/nf_reject.h>
#include <net/netfilter/ipv6/nf_reject.h>
#include "core/expr.h"

/**
 * struct nft_reject - drop a packet and tell its sender
 * @type: enum nft_reject_types
 * @code: of the ICMP error; enum nft_reject_inet_code for NFT_REJECT_ICMPX_UNREACH
 */
struct nft_reject {
	u8	type;
	u8	code;
};

/** nft_reject_attrs - policy of NFTA_REJECT_*. */
extern const struct nla_policy nft_reject_attrs[NFTA_REJECT_MAX + 1];

/* Members of struct nft_expr_ops. */
int nft_reject_parse(struct nft_ctx *ctx, struct nft_expr *expr, const struct nlattr *const tb[]);
int nft_reject_put(struct sk_buff *skb, const struct nft_expr *expr, bool reset);

/** nft_reject_code_ipv4() - the ICMP code of "destination unreachable" to send. */
u8 nft_reject_code_ipv4(const struct nft_reject *reject);
/** nft_reject_code_ipv6() - the same of ICMPv6. */
u8 nft_reject_code_ipv6(const struct nft_reject *reject);

/*
 * What answers takes the packet's destination for a route and looks for its device, but a rule may have
 * put a tunnel there, which has none. Without any, the route is looked up.
 */
static inline void nft_reject_route(const struct nft_packet *pkt)
{
	if (skb_metadata_dst(pkt->skb))
		skb_dst_drop(pkt->skb);
}

/** nft_reject_send_ipv4() - tell the sender of an IPv4 packet. */
static inline void nft_reject_send_ipv4(const struct nft_reject *reject,
					const struct nft_packet *pkt)
{
	nft_reject_route(pkt);
	if (reject->type == NFT_REJECT_TCP_RST)
		nf_send_reset(nft_packet_net(pkt), pkt->state->sk, pkt->skb,
			      nft_packet_hook(pkt));
	else
		nf_send_unreach(pkt->skb, nft_reject_code_ipv4(reject), nft_packet_hook(pkt));
}

/** nft_reject_send_ipv6() - tell the sender of an IPv6 packet. */
static inline void nft_reject_send_ipv6(const struct nft_reject *reject,
					const struct nft_packet *pkt)
{
	nft_reject_route(pkt);
	if (reject->type == NFT_REJECT_TCP_RST)
		nf_send_reset6(nft_packet_net(pkt), pkt->state->sk, pkt->skb,
			       nft_packet_hook(pkt));
	else
		nf_send_unreach6(nft_packet_net(pkt), pkt->skb, nft_reject_code_ipv6(reject),
				 nft_packet_hook(pkt));
}

/* Hooks of the IP families where the sender can be told. */
#define NFT_REJECT_HOOKS						\
	(BIT(NF_INET_PRE_ROUTING) | BIT(NF_INET_LOCAL_IN) |		\
	 BIT(NF_INET_FORWARD) | BIT(NF_INET_LOCAL_OUT))

#endif
