/* SPDX-License-Identifier: GPL-2.0-only */
/* Version differences: connection tracking. */
#ifndef _RAMPART_COMPAT_CONNTRACK_H
#define _RAMPART_COMPAT_CONNTRACK_H

#include <linux/version.h>
#include <net/netfilter/nf_conntrack.h>

/** nft_ct_refresh() - the connection of a packet lives for so many jiffies more. */
static inline void nft_ct_refresh(struct nf_conn *ct, const struct sk_buff *skb, u32 extra)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 12, 0)
	nf_ct_refresh(ct, extra);
#else
	nf_ct_refresh(ct, skb, extra);
#endif
}

#endif
