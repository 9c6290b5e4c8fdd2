/* SPDX-License-Identifier: GPL-2.0-only */
/* Reject of frames: what bridge and netdev share, whose answers no route leads back. */
#ifndef _RAMPART_EXPR_REJECT_FRAME_H
#define _RAMPART_EXPR_REJECT_FRAME_H

#include <linux/etherdevice.h>
#include "expr/reject.h"

/**
 * nft_reject_answer() - the packet that tells the sender, from its network header on
 * @dev: device it will leave through, or NULL
 *
 * NULL where nothing is to be told: to many at once, of another protocol, in answer to an error.
 */
static inline struct sk_buff *nft_reject_answer(const struct nft_reject *reject,
						const struct nft_packet *pkt,
						const struct net_device *dev)
{
	struct net *net = nft_packet_net(pkt);
	u8 hook = nft_packet_hook(pkt);
	struct sk_buff *skb = pkt->skb;
	bool reset = reject->type == NFT_REJECT_TCP_RST;

	if (!skb_mac_header_was_set(skb) || skb_mac_header_len(skb) < ETH_HLEN ||
	    is_multicast_ether_addr(eth_hdr(skb)->h_dest))
		return NULL;
	switch (eth_hdr(skb)->h_proto) {
	case htons(ETH_P_IP):
		if (reset)
			return nf_reject_skb_v4_tcp_reset(net, skb, dev, hook);
		return nf_reject_skb_v4_unreach(net, skb, dev, hook, nft_reject_code_ipv4(reject));
	case htons(ETH_P_IPV6):
		if (reset)
			return nf_reject_skb_v6_tcp_reset(net, skb, dev, hook);
		return nf_reject_skb_v6_unreach(net, skb, dev, hook, nft_reject_code_ipv6(reject));
	}
	return NULL;
}

#endif
