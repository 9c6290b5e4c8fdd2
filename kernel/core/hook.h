/* SPDX-License-Identifier: GPL-2.0-only */
/* Hooks: where base chains and flowtables are attached to the network stack. */
#ifndef _RAMPART_CORE_HOOK_H
#define _RAMPART_CORE_HOOK_H

#include <linux/netfilter.h>
#include "core/chain.h"

/**
 * struct nft_hook - one attachment of a base chain or flowtable: its only one, or one for each device
 * @list: in nft_base.hooks or nft_flowtable.hooks; RCU in the latter
 * @ops: given to netfilter; priv is the struct nft_chain or struct nf_flowtable; ops.dev is valid
 *	until @gone is set and a grace period has passed
 * @gen: of a flowtable's: generations it is in
 * @added, @deleted: of a flowtable's: change of the running batch that brought or takes it
 * @registered: netfilter knows it
 * @bound: of a flowtable's: the device has been told of the table
 * @gone: its device has gone away; it is listed no more
 */
struct nft_hook {
	struct list_head	list;
	struct nf_hook_ops	ops;
	struct nft_gen_mask	gen;
	const void		*added;
	const void		*deleted;
	bool			registered;
	bool			bound;
	bool			gone;
	struct rcu_head		rcu;
};

/** nft_hook_has_device() - does this hook of this family belong to a device? */
bool nft_hook_has_device(u8 family, u32 hooknum);
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
/** nft_hook_detach() - detach one. */
void nft_hook_detach(struct net *net, const struct nft_base *base, struct nft_hook *hook);
/** nft_hook_put() - write NFTA_CHAIN_HOOK. -1 if the message is full. */
int nft_hook_put(struct sk_buff *skb, const struct nft_base *base, u8 family);

/*
 * Lists of devices, core/device.c.
 */
/** nft_device_named() - the device a string attribute names. Commit mutex. ERR_PTR, refused. */
struct net_device *nft_device_named(struct nft_ctx *ctx, const struct nlattr *attr);
/** nft_device_find() - the hook of a device, active in @gen, or NULL. Commit mutex. */
struct nft_hook *nft_device_find(const struct list_head *hooks, const struct net_device *dev,
				 unsigned int gen);
/** nft_device_add() - append a hook for the device of this name. Refused: -ENOENT, -EEXIST. */
int nft_device_add(struct nft_ctx *ctx, struct list_head *hooks, const struct nlattr *attr);
/** nft_devices_add() - the same for each NFTA_DEVICE_NAME in @nest. On error some may be added. */
int nft_devices_add(struct nft_ctx *ctx, struct list_head *hooks, const struct nlattr *nest);
/** nft_hooks_free() - free a list of hooks; a grace period must have passed. */
void nft_hooks_free(struct list_head *hooks);

/** nft_device_init() - watch devices going away. */
int nft_device_init(void);
void nft_device_exit(void);

#endif
