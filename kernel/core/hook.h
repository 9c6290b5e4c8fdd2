/* SPDX-License-Identifier: GPL-2.0-only */
/* Hooks: where base chains are attached to the network stack. */
#ifndef _RAMPART_CORE_HOOK_H
#define _RAMPART_CORE_HOOK_H

#include <linux/netfilter.h>
#include "core/chain.h"

/**
 * struct nft_hook - one attachment of a base chain: its only one, or one for each device
 * @list: in nft_base.hooks
 * @ops: given to netfilter; priv is the struct nft_chain
 * @registered: netfilter knows it
 * @gone: its device has gone away; it is listed no more
 * @name: of the device, for chains of devices
 */
struct nft_hook {
	struct list_head	list;
	struct nf_hook_ops	ops;
	bool			registered;
	bool			gone;
	char			name[IFNAMSIZ];
};

/**
 * nft_hook_parse() - hook number, priority and devices of NFTA_CHAIN_HOOK into @base
 * Fills base->hooknum, priority and hooks. Errors refused into ctx->extack; nothing is left then.
 */
int nft_hook_parse(struct nft_ctx *ctx, struct nft_base *base, const struct nlattr *attr);
/** nft_hook_set_chain() - what the hooks hand to netfilter as theirs. */
void nft_hook_set_chain(struct nft_base *base, struct nft_chain *chain);
/** nft_hook_same() - does NFTA_CHAIN_HOOK say what the chain has? 0, -EEXIST or parse errors. */
int nft_hook_same(struct nft_ctx *ctx, const struct nft_base *base, const struct nlattr *attr);
/** nft_hook_register() - attach all. On error none is left attached. Commit mutex. */
int nft_hook_register(struct net *net, struct nft_base *base);
/** nft_hook_unregister() - detach all; packets inside go on for a grace period. */
void nft_hook_unregister(struct net *net, struct nft_base *base);
/** nft_hook_free() - free the list; a grace period must have passed. */
void nft_hook_free(struct nft_base *base);
/** nft_hook_put() - write NFTA_CHAIN_HOOK. -1 if the message is full. */
int nft_hook_put(struct sk_buff *skb, const struct nft_base *base, u8 family);

/** nft_hook_init() - watch devices going away. */
int nft_hook_init(void);
void nft_hook_exit(void);

#endif
