/* SPDX-License-Identifier: GPL-2.0-only */
/* Chains: lists of rules, called from a hook or from other chains. */
#ifndef _RAMPART_CORE_CHAIN_H
#define _RAMPART_CORE_CHAIN_H

#include <linux/netfilter.h>
#include <net/netlink.h>
#include "core/counter.h"
#include "core/ctx.h"
#include "core/index.h"
#include "core/program.h"

/* Hooks a family can have, those of devices included. */
#define NFT_CHAIN_HOOKS		8

/** enum nft_chain_kind - the kinds of base chains; bit positions in NFT_REACH(). */
enum nft_chain_kind {
	NFT_CHAIN_KIND_FILTER,
	NFT_CHAIN_KIND_ROUTE,
	NFT_CHAIN_KIND_NAT,
	__NFT_CHAIN_KIND_MAX
};

/**
 * struct nft_chain_type - what kind of base chain a family can have, and what its hooks call
 * @name: "filter", "nat", "route"
 * @kind: enum nft_chain_kind
 * @family: NFPROTO_*
 * @hook_mask: hooks it may be attached to, a bit each
 * @hooks: function of each hook; runs nft_program_run()
 * @priority_min: lowest priority allowed, INT_MIN for any
 * @register_hook, @unregister_hook: where hooks aren't nf_register_net_hook()'s; may be NULL
 * @owner: THIS_MODULE
 * @list: registry's
 */
struct nft_chain_type {
	const char		*name;
	enum nft_chain_kind	kind;
	u8			family;
	unsigned int		hook_mask;
	nf_hookfn		*hooks[NFT_CHAIN_HOOKS];
	int			priority_min;
	int			(*register_hook)(struct net *net, const struct nf_hook_ops *ops);
	void			(*unregister_hook)(struct net *net, const struct nf_hook_ops *ops);
	struct module		*owner;
	struct list_head	list;
};

/** nft_chain_types_register() - make types known, all or none. Module init only. -EEXIST. */
int nft_chain_types_register(struct nft_chain_type *types, unsigned int count);
void nft_chain_types_unregister(struct nft_chain_type *types, unsigned int count);
/**
 * nft_chain_type_get() - by name and family, its module held; loads it if it must
 *
 * ERR_PTR: -ENOENT, -EAGAIN to be returned. module_put(type->owner) when done.
 */
const struct nft_chain_type *nft_chain_type_get(struct nft_ctx *ctx, const struct nlattr *name);

/**
 * nft_chain_of_hook() - the base chain that a hook calls, or NULL when it isn't one's or not active
 *
 * Hooks are known by their function alone: whose private data it is otherwise can't be told. Under
 * RCU.
 */
const struct nft_chain *nft_chain_of_hook(const struct net *net, const struct nf_hook_ops *ops);

#define NFT_CHAIN_ALIAS(family, name)	MODULE_ALIAS("nft-chain-" __stringify(family) "-" name)

/**
 * struct nft_chain_name - a name of a chain; while it is being renamed it has two
 * @mask: generations the chain has this name in, while a rename is pending
 */
struct nft_chain_name {
	struct nft_name		name;
	struct nft_gen_mask	mask;
	struct nft_chain	*chain;
};

/** struct nft_base - what only base chains have. */
struct nft_base {
	const struct nft_chain_type		*type;
	u8					policy;		/* NF_ACCEPT or NF_DROP, current */
	u8					policy_next;	/* of the next generation */
	u8					hooknum;
	int					priority;
	struct nft_counter_cell __percpu	*cells;		/* NULL: not counted */
	struct nft_counter_cell __percpu	*cells_next;
	struct list_head			hooks;		/* of struct nft_hook, core/hook.h */
	struct nft_chain			*chain;
};

/**
 * struct nft_chain - one chain
 * @program: by generation; NULL is an empty chain (a base chain accepts). RCU.
 * @base: not NULL for base chains
 * @list: in the table's chains, RCU
 * @rules: in order, RCU
 * @table: never changes
 * @names: its name is names[name_at]; the other is used while it is renamed
 * @handle: unique in the table
 * @id: batch id (NFTA_CHAIN_ID) while its batch runs
 * @use: rules of the chain plus jumps to it, active in the next generation
 * @flags: NFT_CHAIN_BASE, NFT_CHAIN_BINDING
 * @bound: a rule's verdict owns this chain
 * @dirty: in nft_net.dirty or on its way through settle, not empty then
 * @rebuild: the batch changes more of its rules than it appends
 * @appended: the first rule the batch appends
 * @level, @reach: see core/validate.h
 */
struct nft_chain {
	struct nft_program __rcu	*program[2];
	struct nft_base			*base;
	struct list_head		list;
	struct list_head		rules;
	struct nft_table		*table;
	struct nft_chain_name		names[2];
	u8				name_at;
	struct nft_handle		handle;
	struct nft_handle		id;
	struct nft_gen_mask		gen;
	u32				use;
	u8				flags;
	bool				bound;
	struct list_head		dirty;
	struct nft_rule			*appended;
	bool				rebuild;
	u8				level;
	bool				visiting;
	u32				reach;
	u16				udata_len;
	u8				*udata;
};

/** nft_chain_str() - the chain's name. RCU or commit mutex. */
static inline const char *nft_chain_str(const struct nft_chain *chain)
{
	return chain->names[READ_ONCE(chain->name_at)].name.str;
}

/**
 * nft_chain_find() - a chain of a table by name
 * @attr: string. ERR_PTR: -EINVAL without, -ENOENT. RCU or commit mutex.
 */
struct nft_chain *nft_chain_find(struct nft_ctx *ctx, struct nft_table *table,
				 const struct nlattr *attr, unsigned int gen);
/** nft_chain_find_id() - a chain made in the running batch by its NFTA_*_CHAIN_ID. */
struct nft_chain *nft_chain_find_id(struct nft_ctx *ctx, struct nft_table *table,
				    const struct nlattr *attr);

/**
 * nft_chain_hold() - a verdict goes there: count it; a binding chain becomes the rule's own
 *
 * -EOPNOTSUPP for base chains, -EBUSY for a binding chain bound already, -EMFILE.
 */
int nft_chain_hold(struct nft_ctx *ctx, struct nft_chain *chain);
/** nft_chain_rehold() - the same in an abort: can't fail. */
void nft_chain_rehold(const struct nft_ctx *ctx, struct nft_chain *chain);
/** nft_chain_drop() - the verdict is gone; a binding chain goes with it, recorded in the batch. */
void nft_chain_drop(const struct nft_ctx *ctx, struct nft_chain *chain);

/**
 * nft_chain_flush() - take the rules of @ctx->chain out of the next generation
 * @must: it follows another deletion and can't fail; else -ENOMEM
 */
int nft_chain_flush(struct nft_ctx *ctx, bool must);
/** nft_chain_delete() - the same with the chain itself. -EBUSY if something jumps to it. */
int nft_chain_delete(struct nft_ctx *ctx, bool must);
/** nft_chain_destroy() - free a chain without rules or references. No reader any more. */
void nft_chain_destroy(const struct nft_ctx *ctx, struct nft_chain *chain);

/** nft_chain_unlink() - out of the table's list and the indexes. Commit mutex. */
void nft_chain_unlink(struct nft_net *nn, struct nft_chain *chain);

extern const struct nla_policy nft_chain_policy[];

struct nft_dump;
/* Callbacks of the message table, core/message.h. */
int nft_chain_new(struct nft_ctx *ctx, const struct nlattr *const tb[]);
int nft_chain_del(struct nft_ctx *ctx, const struct nlattr *const tb[]);
int nft_chain_get(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb);
int nft_chain_dump(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump);

#endif
