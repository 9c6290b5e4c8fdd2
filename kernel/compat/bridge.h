/* SPDX-License-Identifier: GPL-2.0-only */
/* Bridge: what its module exports without a public header. */
#ifndef _RAMPART_COMPAT_BRIDGE_H
#define _RAMPART_COMPAT_BRIDGE_H

#include <linux/if_bridge.h>
#include <linux/netdevice.h>

struct net_bridge_port;

/* Sends a frame of this host out through a port. Consumes it. Under RCU. */
void br_forward(const struct net_bridge_port *to, struct sk_buff *skb, bool local_rcv,
		bool local_orig);

/** nft_bridge_port() - the port that a device is, or NULL. RCU. */
static inline const struct net_bridge_port *nft_bridge_port(const struct net_device *dev)
{
	return netif_is_bridge_port(dev) ? rcu_dereference(dev->rx_handler_data) : NULL;
}

#endif
