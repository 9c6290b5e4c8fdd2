/* SPDX-License-Identifier: GPL-2.0-only */
/* Bridge: what its module exports without a public header. */
#ifndef _RAMPART_COMPAT_BRIDGE_H
#define _RAMPART_COMPAT_BRIDGE_H

#include <linux/if_bridge.h>
#include <linux/netdevice.h>
#include <linux/skbuff.h>
#include <linux/version.h>

struct net_bridge_port;

/*
 * The start of what a bridge keeps in a frame's control buffer while the frame is in its prerouting hook, in 6.1 to 6.12.
 * No header has it: tests/shell/meta_bridge.sh shows on each kernel that the bit is the right one.
 */
struct nft_bridge_frame {
	struct net_device	*bridge;
	u16			frag_max_size;
#ifdef CONFIG_BRIDGE_IGMP_SNOOPING
	u8			igmp;
	u8			mrouters_only:1;
#endif
	u8			proxyarp_replied:1;
	u8			src_port_isolated:1;
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 88)
	u8			promisc:1;
#endif
#ifdef CONFIG_BRIDGE_VLAN_FILTERING
	u8			vlan_filtered:1;
#endif
	u8			broute:1;
};

/* Sends a frame of this host out through a port. Consumes it. Under RCU. */
void br_forward(const struct net_bridge_port *to, struct sk_buff *skb, bool local_rcv,
		bool local_orig);

/** nft_bridge_port() - the port that a device is, or NULL. RCU. */
static inline const struct net_bridge_port *nft_bridge_port(const struct net_device *dev)
{
	return netif_is_bridge_port(dev) ? rcu_dereference(dev->rx_handler_data) : NULL;
}

/** nft_bridge_route() - whether a frame in prerouting is to go on as one that its port itself has received. */
static inline void nft_bridge_route(struct sk_buff *skb, bool routed)
{
	((struct nft_bridge_frame *)skb->cb)->broute = routed;
}

#endif
