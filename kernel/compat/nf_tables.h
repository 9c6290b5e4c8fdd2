/* SPDX-License-Identifier: GPL-2.0-only */
/* Version differences: what 6.1's header of nf_tables doesn't have yet. */
#ifndef _RAMPART_COMPAT_NF_TABLES_H
#define _RAMPART_COMPAT_NF_TABLES_H

#include <linux/netfilter/nf_tables.h>
#include <linux/version.h>

#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 12, 0)
#define NFT_TABLE_F_PERSIST	0x4
/* A key of meta: the frame leaves the bridge's way and is routed. */
#define NFT_META_BRI_BROUTE	(NFT_META_SDIFNAME + 1)
#endif

/**
 * nft_timeout_is_told() - whether an element's timeout is listed
 * @own: a message gave one that wasn't the set's, or a packet added the element
 */
static inline bool nft_timeout_is_told(u64 timeout, u64 set_timeout, bool own)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 12, 0)
	return timeout != set_timeout;
#else
	return own && timeout;
#endif
}

#endif
