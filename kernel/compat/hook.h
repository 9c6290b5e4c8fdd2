/* SPDX-License-Identifier: GPL-2.0-only */
/* Version differences: what a hook says of itself. */
#ifndef _RAMPART_COMPAT_HOOK_H
#define _RAMPART_COMPAT_HOOK_H

#include <linux/bpf.h>
#include <linux/netfilter.h>
#include <linux/version.h>

/** nft_hook_bpf_id() - number of the BPF program that the hook runs, 0 where it runs none. RCU. */
static inline u32 nft_hook_bpf_id(const struct nf_hook_ops *ops)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 4, 0) && IS_ENABLED(CONFIG_NETFILTER_BPF_LINK)
	const struct bpf_prog *prog = ops->priv;

	return ops->hook_ops_type == NF_HOOK_OP_BPF ? prog->aux->id : 0;
#else
	return 0;
#endif
}

#endif
