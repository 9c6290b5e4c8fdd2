/* SPDX-License-Identifier: GPL-2.0-only */
/* Packet: what evaluation knows of the packet, and the generation it sees. */
#ifndef _RAMPART_CORE_PACKET_H
#define _RAMPART_CORE_PACKET_H

#include <linux/ip.h>
#include <linux/ipv6.h>
#include <linux/netfilter.h>
#include <linux/skbuff.h>
#include <net/ip.h>
#include <net/ipv6.h>
#include "core/netns.h"

/* struct nft_packet.flags */
#define NFT_PACKET_L4PROTO	BIT(0)	/* l4proto, thoff and fragoff are valid */
#define NFT_PACKET_INNER	BIT(1)	/* inner offsets have been looked for */

struct nft_chain;
struct nft_rule;
struct nft_trace;

/**
 * struct nft_packet - one evaluation of one hook
 * @skb: the packet
 * @state: of the hook
 * @gen: generation this evaluation sees, whole: given to every set lookup, picks every program
 * @flags: NFT_PACKET_*
 * @l4proto: IPPROTO_* when NFT_PACKET_L4PROTO is set
 * @fragoff: fragment offset; nonzero: there is no transport header
 * @thoff: transport header from skb->data
 * @inner_off: inner (payload after the transport header, -1 unknown) offset from skb->data
 * @trace: of this evaluation
 */
struct nft_packet {
	struct sk_buff			*skb;
	const struct nf_hook_state	*state;
	u8				gen;
	u8				flags;
	u8				l4proto;
	u16				fragoff;
	unsigned int			thoff;
	int				inner_off;
	struct nft_trace		*trace;
};

static inline struct net *nft_packet_net(const struct nft_packet *pkt)
{
	return pkt->state->net;
}

static inline u8 nft_packet_pf(const struct nft_packet *pkt)
{
	return pkt->state->pf;
}

static inline u8 nft_packet_hook(const struct nft_packet *pkt)
{
	return pkt->state->hook;
}

static inline const struct net_device *nft_packet_in(const struct nft_packet *pkt)
{
	return pkt->state->in;
}

static inline const struct net_device *nft_packet_out(const struct nft_packet *pkt)
{
	return pkt->state->out;
}

/**
 * nft_packet_begin() - begin an evaluation: a packet whose headers mean nothing yet
 *
 * Takes the one look at the cursor: all of this evaluation is in that generation.
 */
static inline void nft_packet_begin(struct nft_packet *pkt, struct sk_buff *skb,
				    const struct nf_hook_state *state)
{
	pkt->skb = skb;
	pkt->state = state;
	pkt->gen = nft_gen_cur(nft_net_of(state->net));
	pkt->flags = 0;
	pkt->l4proto = 0;
	pkt->fragoff = 0;
	pkt->thoff = 0;
	pkt->inner_off = -1;
	pkt->trace = NULL;
}

/** nft_packet_set_ipv4() - an IPv4 hook: the header has been checked by the stack. */
static inline void nft_packet_set_ipv4(struct nft_packet *pkt)
{
	const struct iphdr *iph = ip_hdr(pkt->skb);

	pkt->flags = NFT_PACKET_L4PROTO;
	pkt->l4proto = iph->protocol;
	pkt->thoff = ip_hdrlen(pkt->skb);
	pkt->fragoff = ntohs(iph->frag_off) & IP_OFFSET;
}

/**
 * nft_packet_set_ipv6() - an IPv6 hook: walk the extension headers
 *
 * Without a transport header NFT_PACKET_L4PROTO stays clear.
 */
void nft_packet_set_ipv6(struct nft_packet *pkt);

/**
 * nft_packet_set_ip_unchecked() - ingress, bridge: validate the IP header first
 * @protocol: ETH_P_*, network byte order
 *
 * Leaves NFT_PACKET_L4PROTO clear when it isn't IP, or is truncated or malformed.
 */
void nft_packet_set_ip_unchecked(struct nft_packet *pkt, __be16 protocol);

#endif
