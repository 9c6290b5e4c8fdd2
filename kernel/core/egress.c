// SPDX-License-Identifier: GPL-2.0-only
/* Egress: sending a packet of a device's hook out through another device. */
#include <linux/export.h>
#include <linux/netdevice.h>
#include <linux/percpu.h>
#include "core/egress.h"

#define EGRESS_DEPTH_MAX	3

/* Devices that forward to each other call this from within itself. */
static DEFINE_PER_CPU(u8, egress_depth);

void nft_egress_send(const struct nft_packet *pkt, struct sk_buff *skb, int ifindex)
{
	struct net_device *dev = dev_get_by_index_rcu(nft_packet_net(pkt), ifindex);

	if (!dev || __this_cpu_read(egress_depth) >= EGRESS_DEPTH_MAX)
		goto err_free;
	/* On its way in the packet's data begins behind the link layer's header. */
	if (nft_packet_hook(pkt) == NF_NETDEV_INGRESS && skb_mac_header_was_set(skb)) {
		if (skb_cow_head(skb, skb->mac_len))
			goto err_free;
		skb_push(skb, skb->mac_len);
	}
	skb->dev = dev;
	skb_clear_tstamp(skb);
	__this_cpu_inc(egress_depth);
	dev_queue_xmit(skb);
	__this_cpu_dec(egress_depth);
	return;

err_free:
	kfree_skb(skb);
}
EXPORT_SYMBOL_GPL(nft_egress_send);
