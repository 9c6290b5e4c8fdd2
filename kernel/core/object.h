/* SPDX-License-Identifier: GPL-2.0-only */
/* Stateful objects: named counters, quotas, limits, helpers that rules and maps refer to. */
#ifndef _RAMPART_CORE_OBJECT_H
#define _RAMPART_CORE_OBJECT_H

#include <linux/module.h>
#include <net/netlink.h>
#include "core/ctx.h"
#include "core/index.h"
#include "core/packet.h"
#include "core/reg.h"

struct nft_compiler;
struct nft_object;
struct nft_object_type;

/**
 * struct nft_object_ops - one behaviour of an object
 *
 * Life cycle: init -> destroy, a grace period after its deletion or abort. Rules and elements hold
 * it exactly while they are active (nft_object_hold()), and none does when it is deleted. So it may
 * hold what it needs (modules, conntrack hooks) from init to destroy.
 *
 * @type: back pointer
 * @size: bytes of private data
 * @eval: regs := effect on the packet; regs->verdict.code := NFT_BREAK ends the rule. Under RCU with
 *	bottom halves off.
 * @compile: optional, for references by name: as in struct nft_expr_ops
 * @init: required. @tb by the type's policy. @ctx->extack filled on every refusal.
 * @destroy: optional. May sleep. Only ctx->net, ctx->nn and ctx->family.
 * @dump: required; writes the attributes inside NFTA_OBJ_DATA; @reset also resets counters and
 *	quotas by what it writes, and is called under the commit mutex. -1 if the message is full.
 * @update: take over the settings of @fresh at commit, while packets run; NULL if they can't change:
 *	then adding it again changes nothing
 */
struct nft_object_ops {
	const struct nft_object_type	*type;
	unsigned int			size;
	void (*eval)(struct nft_object *obj, struct nft_regs *regs, const struct nft_packet *pkt);
	int (*compile)(struct nft_object *obj, struct nft_compiler *c);
	int (*init)(struct nft_ctx *ctx, struct nft_object *obj, const struct nlattr *const tb[]);
	void (*destroy)(const struct nft_ctx *ctx, struct nft_object *obj);
	int (*dump)(struct sk_buff *skb, struct nft_object *obj, bool reset);
	void (*update)(struct nft_object *obj, struct nft_object *fresh);
};

/**
 * struct nft_object_type - a type number objects are made under
 * @number: NFT_OBJECT_*
 * @family: NFPROTO_* it is for, NFPROTO_UNSPEC for all
 * @maxattr, @policy: of NFTA_OBJ_DATA; the core parses with these. At most NFT_OBJECT_MAXATTR.
 * @extension: a private attribute of NFTA_OBJ_DATA, or 0; found in tb[maxattr + 1]
 * @ops: the behaviour
 * @owner: THIS_MODULE
 * @list: registry's
 */
struct nft_object_type {
	u32				number;
	u8				family;
	unsigned int			maxattr;
	const struct nla_policy		*policy;
	u16				extension;
	const struct nft_object_ops	*ops;
	struct module			*owner;
	struct list_head		list;
};

#define NFT_OBJECT_MAXATTR	16

/** nft_object_type_register() - as nft_expr_register(): module init only, -EEXIST. */
int nft_object_type_register(struct nft_object_type *type);
/** nft_object_type_unregister() - the module count guarantees that no object is left. */
void nft_object_type_unregister(struct nft_object_type *type);
/**
 * nft_object_types_register() - all of a module's, or none
 * @types: an array of @count pointers
 */
int nft_object_types_register(struct nft_object_type *const types[], unsigned int count);
void nft_object_types_unregister(struct nft_object_type *const types[], unsigned int count);
/**
 * nft_object_type_get() - the type of a number for a family, its module held
 * @attr: NFTA_OBJ_TYPE, for the refusal
 *
 * ERR_PTR: -EAGAIN (a module is wished for), -ENOENT.
 */
const struct nft_object_type *nft_object_type_get(struct nft_ctx *ctx, const struct nlattr *attr);

/* Object types of nf_tables.ko are listed in object/builtin.h; in modules they have the alias. */
#define NFT_OBJECT_ALIAS(number)	MODULE_ALIAS("nft-obj-" __stringify(number))

/**
 * struct nft_object - one object, followed by its own data
 * @list: in nft_table.objects, RCU, by age
 * @name: sub is the type's number
 * @use: rules and elements that refer to it, active in the next generation
 */
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

/** nft_object_priv() - the data of an object, ops->size bytes, zeroed before init. */
static inline void *nft_object_priv(const struct nft_object *obj)
{
	return (void *)obj->data;
}

/** nft_object_find() - by name and type in the generation. ERR_PTR(-ENOENT). RCU or commit mutex. */
struct nft_object *nft_object_find(struct nft_ctx *ctx, struct nft_table *table,
				   const struct nlattr *name, u32 type, unsigned int gen);
/** nft_object_hold() - a rule or element refers to it. -EMFILE. Commit mutex. */
int nft_object_hold(struct nft_ctx *ctx, struct nft_object *obj);
/** nft_object_rehold() - the same in an abort. Can't fail. */
static inline void nft_object_rehold(struct nft_object *obj)
{
	obj->use++;
}

/** nft_object_drop() - no longer. Commit mutex. */
static inline void nft_object_drop(struct nft_object *obj)
{
	obj->use--;
}

/** nft_object_delete() - take an object nobody uses out of the next generation, logged. -ENOMEM. */
int nft_object_delete(struct nft_ctx *ctx, struct nft_object *obj);
/** nft_object_unlink() - out of the indexes and its table's list. Commit mutex. */
void nft_object_unlink(struct nft_net *nn, struct nft_object *obj);
/** nft_object_destroy() - free an object nobody uses and put its module. No reader. May sleep. */
void nft_object_destroy(const struct nft_ctx *ctx, struct nft_object *obj);
/** nft_object_put() - what a message says of an object; an nft_put_fn. */
int nft_object_put(struct sk_buff *skb, const void *object);
/** nft_object_notify() - tell listeners that packets changed it. Packet context. */
void nft_object_notify(const struct nft_object *obj, struct net *net);

/** nft_object_policy - of NFTA_OBJ_*. */
extern const struct nla_policy nft_object_policy[NFTA_OBJ_MAX + 1];

struct nft_dump;
/* Callbacks of the message table, core/message.h. */
int nft_object_new(struct nft_ctx *ctx, const struct nlattr *const tb[]);
int nft_object_del(struct nft_ctx *ctx, const struct nlattr *const tb[]);
int nft_object_get(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb);
int nft_object_reset(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb);
int nft_object_dump(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump);

#endif
