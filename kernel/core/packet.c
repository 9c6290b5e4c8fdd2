// SPDX-License-Identifier: GPL-2.0-only
/* Packet: finding the transport header. */
#include <linux/export.h>
#include "core/packet.h"

static void packet_set_ipv6(struct nft_packet *pkt, unsigned int start)
{
	unsigned int thoff = start;
	unsigned short fragoff = 0;
	int flags = IP6_FH_F_AUTH;
	int proto;

	proto = ipv6_find_hdr(pkt->skb, &thoff, -1, &fragoff, &flags);
	if (proto < 0 || thoff > U16_MAX)
		return;
	pkt->flags = NFT_PACKET_L4PROTO;
	pkt->l4proto = proto;
	pkt->thoff = thoff;
	pkt->fragoff = fragoff;
}

void nft_packet_set_ipv6(struct nft_packet *pkt)
{
	packet_set_ipv6(pkt, 0);
}
EXPORT_SYMBOL_GPL(nft_packet_set_ipv6);

static void packet_set_ipv4_unchecked(struct nft_packet *pkt, unsigned int nhoff)
{
	const struct iphdr *iph;
	struct iphdr buffer;
	unsigned int len, thoff;

	iph = skb_header_pointer(pkt->skb, nhoff, sizeof(buffer), &buffer);
	if (!iph || iph->version != 4 || iph->ihl < 5)
		return;
	len = ntohs(iph->tot_len);
	thoff = iph->ihl * 4;
	if (len < thoff || pkt->skb->len < nhoff + len)
		return;
	pkt->flags = NFT_PACKET_L4PROTO;
	pkt->l4proto = iph->protocol;
	pkt->thoff = nhoff + thoff;
	pkt->fragoff = ntohs(iph->frag_off) & IP_OFFSET;
}

static void packet_set_ipv6_unchecked(struct nft_packet *pkt, unsigned int nhoff)
{
	const struct ipv6hdr *ip6h;
	struct ipv6hdr buffer;

	ip6h = skb_header_pointer(pkt->skb, nhoff, sizeof(buffer), &buffer);
	if (!ip6h || ip6h->version != 6 ||
	    pkt->skb->len < nhoff + sizeof(*ip6h) + ntohs(ip6h->payload_len))
		return;
	packet_set_ipv6(pkt, nhoff);
}

void nft_packet_set_ip_unchecked(struct nft_packet *pkt, __be16 protocol)
{
	int nhoff = skb_network_offset(pkt->skb);

	if (nhoff < 0)
		return;
	if (protocol == htons(ETH_P_IP))
		packet_set_ipv4_unchecked(pkt, nhoff);
	else if (protocol == htons(ETH_P_IPV6))
		packet_set_ipv6_unchecked(pkt, nhoff);
}
EXPORT_SYMBOL_GPL(nft_packet_set_ip_unchecked);
