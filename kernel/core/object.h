/* SPDX-License-Identifier: GPL-2.0-only */
/* Stateful objects: named counters, quotas, limits, helpers that rules and maps refer to. */
#ifndef _RAMPART_CORE_OBJECT_H
#define _RAMPART_CORE_OBJECT_H

#include <linux/module.h>
#include "core/ctx.h"
#include "core/index.h"
#include "core/packet.h"
#include "core/reg.h"

struct nft_object;
struct nft_object_type;

/**
 * struct nft_object_ops - one behaviour; members as in struct nft_expr_ops
 * @update: take over the settings of @fresh at commit; NULL if they can't change
 */
struct nft_object_ops {
	const struct nft_object_type	*type;
	unsigned int			size;
	void (*eval)(struct nft_object *obj, struct nft_regs *regs, const struct nft_packet *pkt);
	int (*init)(struct nft_ctx *ctx, struct nft_object *obj, const struct nlattr *const tb[]);
	void (*destroy)(const struct nft_ctx *ctx, struct nft_object *obj);
	int (*dump)(struct sk_buff *skb, struct nft_object *obj, bool reset);
	void (*update)(struct nft_object *obj, struct nft_object *fresh);
};

/** struct nft_object_type - a type number (NFT_OBJECT_*) objects are made under. */
struct nft_object_type {
	u32				number;
	u8				family;
	unsigned int			maxattr;
	const struct nla_policy		*policy;
	const struct nft_object_ops	*ops;
	const struct nft_object_ops	*(*select_ops)(struct nft_ctx *ctx,
						       const struct nlattr *const tb[]);
	struct module			*owner;
	struct list_head		list;
};

/** nft_object_type_register() - as nft_expr_register(). */
int nft_object_type_register(struct nft_object_type *type);
void nft_object_type_unregister(struct nft_object_type *type);

#define NFT_OBJECT_ALIAS(number)	MODULE_ALIAS("nft-obj-" __stringify(number))

/** struct nft_object - one object, followed by its own data. */
struct nft_object {
	const struct nft_object_ops	*ops;
	struct list_head		list;
	struct nft_table		*table;
	struct nft_name			name;
	struct nft_handle		handle;
	struct nft_gen_mask		gen;
	u32				use;
	u16				udata_len;
	u8				*udata;
	char				*str;
	unsigned char			data[] __aligned(__alignof__(u64));
};

static inline void *nft_object_priv(const struct nft_object *obj)
{
	return (void *)obj->data;
}

/** nft_object_find() - by name and type in the generation. ERR_PTR(-ENOENT). RCU or commit mutex. */
struct nft_object *nft_object_find(struct nft_ctx *ctx, struct nft_table *table,
				   const struct nlattr *name, u32 type, unsigned int gen);
/** nft_object_hold() - a rule or element refers to it. -EMFILE. Commit mutex. */
int nft_object_hold(struct nft_object *obj);
/** nft_object_drop() - no longer. */
void nft_object_drop(struct nft_object *obj);

/* Callbacks of the message table, while no object can be made. */
struct nft_dump;
int nft_object_refuse(struct nft_ctx *ctx, const struct nlattr *const tb[]);
int nft_object_none(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb);
int nft_object_dump_none(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump);

#endif
