/* SPDX-License-Identifier: GPL-2.0-only */
/* Flowtables: connections that bypass the stack between devices. */
#ifndef _RAMPART_CORE_FLOWTABLE_H
#define _RAMPART_CORE_FLOWTABLE_H

#include <net/netfilter/nf_flow_table.h>
#include "core/ctx.h"
#include "core/index.h"

struct nft_dump;

/**
 * struct nft_flowtable - one flowtable; its hook is ingress of netdev
 * @list: in the table's flowtables, RCU
 * @hooks: of struct nft_hook, one for each device, RCU
 * @use: rules that offload to it, active in the next generation
 * @flags_next: NFT_FLOWTABLE_*, of the next generation; those of the current one are in @data
 * @str: its name
 * @data: what nf_flow_table.ko works on, and its hooks get as priv
 */
struct nft_flowtable {
	struct list_head	list;
	struct nft_table	*table;
	struct nft_name		name;
	struct nft_handle	handle;
	struct nft_gen_mask	gen;
	struct list_head	hooks;
	u32			use;
	u32			flags_next;
	char			*str;
	struct nf_flowtable	data;
};

/** nft_flowtable_find() - by name. ERR_PTR: -EINVAL without, -ENOENT. RCU or commit mutex. */
struct nft_flowtable *nft_flowtable_find(struct nft_ctx *ctx, struct nft_table *table,
					 const struct nlattr *attr, unsigned int gen);
/** nft_flowtable_hold() - a rule offloads to it. -EMFILE. Commit mutex. */
int nft_flowtable_hold(struct nft_ctx *ctx, struct nft_flowtable *flowtable);
/** nft_flowtable_rehold() - the same in an abort: can't fail. */
void nft_flowtable_rehold(struct nft_flowtable *flowtable);
/** nft_flowtable_drop() - no longer. */
void nft_flowtable_drop(struct nft_flowtable *flowtable);
/** nft_flowtable_has() - is it attached to the device? Under RCU. */
bool nft_flowtable_has(const struct nft_flowtable *flowtable, const struct net_device *dev);

/** nft_flowtable_delete() - take it out of the next generation. -EBUSY, -ENOMEM. */
int nft_flowtable_delete(struct nft_ctx *ctx, struct nft_flowtable *flowtable);
/** nft_flowtables_device_gone() - a device goes away: detach the table's flowtables from it. */
void nft_flowtables_device_gone(struct nft_net *nn, struct nft_table *table,
				const struct net_device *dev);
/** nft_flowtables_unhook() - namespace exit: detach the table's flowtables. Commit mutex. */
void nft_flowtables_unhook(struct nft_net *nn, struct nft_table *table);
/** nft_flowtables_exit() - namespace exit: free the table's flowtables. No user any more. */
void nft_flowtables_exit(struct nft_net *nn, struct nft_table *table);

/**
 * nft_flowtable_type_register() - what runs flowtables of a family. Module init only. -EEXIST.
 * @type: nf_flow_table.ko's own, the owner set
 */
int nft_flowtable_type_register(struct nf_flowtable_type *type);
void nft_flowtable_type_unregister(struct nf_flowtable_type *type);
/** nft_flowtable_type_get() - of ctx->family, its module held. ERR_PTR: -ENOENT, -EAGAIN. */
const struct nf_flowtable_type *nft_flowtable_type_get(struct nft_ctx *ctx);

extern const struct nla_policy nft_flowtable_policy[];

/* Callbacks of the message table, core/message.h. */
int nft_flowtable_new(struct nft_ctx *ctx, const struct nlattr *const tb[]);
int nft_flowtable_del(struct nft_ctx *ctx, const struct nlattr *const tb[]);
int nft_flowtable_get(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb);
int nft_flowtable_dump(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump);

#endif
