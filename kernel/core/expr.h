/* SPDX-License-Identifier: GPL-2.0-only */
/* Expressions: their types, their life cycle, and the registry that finds and loads them. */
#ifndef _RAMPART_CORE_EXPR_H
#define _RAMPART_CORE_EXPR_H

#include <linux/module.h>
#include <net/netlink.h>
#include "core/ctx.h"
#include "core/packet.h"
#include "core/reg.h"

struct nft_set;

struct nft_compiler;
struct nft_expr;
struct nft_expr_type;

/** struct nft_expr - an expression in a rule or element, followed by its own data. */
struct nft_expr {
	const struct nft_expr_ops	*ops;
	unsigned char			data[] __aligned(__alignof__(u64));
};

/** nft_expr_priv() - the data of an expression, ops->size bytes, zeroed before init. */
static inline void *nft_expr_priv(const struct nft_expr *expr)
{
	return (void *)expr->data;
}

/**
 * struct nft_expr_ops - one behaviour of an expression
 *
 * Life cycle. An expression holds the uses it needs (sets, chains, objects, conntrack hooks)
 * exactly while it is active:
 *   init        parses, checks, takes the uses
 *   deactivate  gives them up; called once when the rule is deleted in the next generation, or when
 *               a new rule is aborted. What else goes with the rule (an anonymous set, a bound
 *               chain) is deleted here, as its own entry in the log when in a batch.
 *   activate    takes them back: the deletion was aborted. Can't fail.
 *   destroy     frees memory, after a grace period; holds nothing any more
 * After a failed init nothing is held and neither deactivate nor destroy is called.
 * So: init -> (deactivate -> activate)* -> deactivate -> destroy, in every history.
 *
 * @type: back pointer
 * @size: bytes of private data
 * @eval: regs := effect on the packet; regs->verdict.code := NFT_BREAK ends the rule. Under RCU with
 *	bottom halves off; may be NULL if @compile never falls back to it.
 * @compile: optional; emits instructions, see core/program.h. 0, -ENOMEM, or -EOPNOTSUPP where there
 *	is no fast form. When NULL or not supported, the rule calls @eval.
 * @init: required. @tb by the type's policy. @ctx->extack filled on every refusal.
 * @activate, @deactivate, @destroy: optional. Commit mutex (destroy: none). destroy has only
 *	ctx->net, ctx->nn and ctx->family.
 * @dump: required; writes the attributes inside NFTA_EXPR_DATA; @reset also resets counters and
 *	quotas, atomically with what it writes. -1 if the message is full. Under RCU.
 * @validate: optional; -errno if the expression can't run where @ctx->reach leads, or to recurse
 *	into chains it jumps to; core/validate.h
 * @clone: stateful in elements: copy @src into zeroed @dst, in packet context if @gfp is atomic
 * @destroy_clone: free what clone took, where that differs from @destroy
 * @gc: stateful in elements: true if the element has become useless. Under RCU.
 * @reads: @eval changes nothing but registers, neither the packet nor state of its own
 * @data: for the type's own use
 */
struct nft_expr_ops {
	const struct nft_expr_type	*type;
	unsigned int			size;
	void (*eval)(const struct nft_expr *expr, struct nft_regs *regs,
		     const struct nft_packet *pkt);
	int (*compile)(const struct nft_expr *expr, struct nft_compiler *c);
	int (*init)(struct nft_ctx *ctx, struct nft_expr *expr, const struct nlattr *const tb[]);
	void (*activate)(struct nft_ctx *ctx, struct nft_expr *expr);
	void (*deactivate)(struct nft_ctx *ctx, struct nft_expr *expr);
	void (*destroy)(const struct nft_ctx *ctx, struct nft_expr *expr);
	int (*dump)(struct sk_buff *skb, const struct nft_expr *expr, bool reset);
	int (*validate)(struct nft_ctx *ctx, const struct nft_expr *expr);
	int (*clone)(struct nft_expr *dst, const struct nft_expr *src, gfp_t gfp);
	void (*destroy_clone)(const struct nft_ctx *ctx, struct nft_expr *expr);
	bool (*gc)(struct net *net, const struct nft_expr *expr);
	bool				reads;
	const void			*data;
};

/* struct nft_expr_type.flags */
#define NFT_EXPR_STATEFUL	BIT(0)	/* has state worth cloning: may be in a set's elements */

/**
 * struct nft_expr_type - a name under which expressions are created
 * @name: as in NFTA_EXPR_NAME
 * @family: NFPROTO_* it is for, NFPROTO_UNSPEC for all; an exact family wins
 * @maxattr, @policy: of NFTA_EXPR_DATA; the core parses with these. At most NFT_EXPR_MAXATTR.
 * @extension: a private attribute of NFTA_EXPR_DATA, or 0; found in tb[maxattr + 1]
 * @ops: the behaviour when there is one only
 * @select_ops: picks it by attributes otherwise; ERR_PTR with a refusal in ctx->extack, -EAGAIN
 *	after nft_module_wish()
 * @release_ops: frees what select_ops allocated, after destroy or a failed init
 * @flags: NFT_EXPR_STATEFUL
 * @owner: THIS_MODULE
 * @list: registry's
 */
struct nft_expr_type {
	const char			*name;
	u8				family;
	unsigned int			maxattr;
	const struct nla_policy		*policy;
	u16				extension;
	const struct nft_expr_ops	*ops;
	const struct nft_expr_ops	*(*select_ops)(struct nft_ctx *ctx,
						       const struct nlattr *const tb[]);
	void				(*release_ops)(const struct nft_expr_ops *ops);
	unsigned int			flags;
	struct module			*owner;
	struct list_head		list;
};

#define NFT_EXPR_MAXATTR	16

/**
 * nft_expr_register() - make a type known. -EEXIST if name and family are taken.
 *
 * Module init only. Never under the commit mutex.
 */
int nft_expr_register(struct nft_expr_type *type);
/** nft_expr_unregister() - forget it; the module count guarantees that none is in use. */
void nft_expr_unregister(struct nft_expr_type *type);

/*
 * Expressions that are part of nf_tables.ko are listed in expr/builtin.h, one line each, and define
 * "struct nft_expr_type nft_NAME_type". Every other kernel/expr/NAME.c is a module nft_NAME.ko.
 * Aliases, as in-tree's.
 */
#define NFT_EXPR_ALIAS(name)		MODULE_ALIAS("nft-expr-" name)
#define NFT_EXPR_ALIAS_AF(af, name)	MODULE_ALIAS("nft-expr-" __stringify(af) "-" name)

/**
 * struct nft_expr_info - an expression parsed but not yet given a place
 * @ops: chosen behaviour; its module is held
 * @attr: the element it came from
 * @tb: attributes of NFTA_EXPR_DATA, and the type's extension behind them
 */
struct nft_expr_info {
	const struct nft_expr_ops	*ops;
	const struct nlattr		*attr;
	struct nlattr			*tb[NFT_EXPR_MAXATTR + 2];
};

/**
 * nft_expr_parse() - type, behaviour and attributes of an NFTA_LIST_ELEM
 *
 * On success the module is held: nft_expr_init() or nft_expr_cancel() must follow.
 * -EAGAIN: a module is wished for, the batch is replayed. -ENOENT: no such expression. -EINVAL.
 */
int nft_expr_parse(struct nft_ctx *ctx, const struct nlattr *attr, struct nft_expr_info *info);
/** nft_expr_cancel() - give back what nft_expr_parse() took. */
void nft_expr_cancel(const struct nft_expr_info *info);
/** nft_expr_init() - make it, in zeroed memory of nft_expr_size(). On error it is cancelled too. */
int nft_expr_init(struct nft_ctx *ctx, const struct nft_expr_info *info, struct nft_expr *expr);

/** nft_expr_size() - bytes an expression of @ops takes in a row of expressions. */
static inline unsigned int nft_expr_size(const struct nft_expr_ops *ops)
{
	return sizeof(struct nft_expr) + ALIGN(ops->size, __alignof__(u64));
}

static inline struct nft_expr *nft_expr_next(const struct nft_expr *expr)
{
	return (void *)expr + nft_expr_size(expr->ops);
}

static inline void nft_expr_activate(struct nft_ctx *ctx, struct nft_expr *expr)
{
	if (expr->ops->activate)
		expr->ops->activate(ctx, expr);
}

static inline void nft_expr_deactivate(struct nft_ctx *ctx, struct nft_expr *expr)
{
	if (expr->ops->deactivate)
		expr->ops->deactivate(ctx, expr);
}

/** nft_expr_destroy() - free what a deactivated expression owns and put its module. May sleep. */
void nft_expr_destroy(const struct nft_ctx *ctx, struct nft_expr *expr);

/** nft_expr_put() - write as nested @attr (name and data). -1 if the message is full. */
int nft_expr_put(struct sk_buff *skb, int attr, const struct nft_expr *expr, bool reset);

/*
 * Stateful expressions of sets and elements: a template in the set, a clone in each element.
 */
/**
 * nft_expr_template() - a single stateful expression from an attribute, in memory of its own
 *
 * -EOPNOTSUPP if it isn't stateful, or ends elements by itself and @set's have timeouts; else as
 * nft_expr_parse(). nft_expr_free() it.
 */
struct nft_expr *nft_expr_template(struct nft_ctx *ctx, const struct nft_set *set,
				   const struct nlattr *attr);
/** nft_expr_free() - deactivate, destroy and free a template. A grace period must have passed. */
void nft_expr_free(struct nft_ctx *ctx, struct nft_expr *expr);
/**
 * nft_expr_clone() - copy a stateful expression into zeroed memory of nft_expr_size()
 *
 * Holds the module. -ENOMEM. Packet context is fine with GFP_ATOMIC.
 */
int nft_expr_clone(struct nft_expr *dst, const struct nft_expr *src, gfp_t gfp);
/** nft_expr_destroy_clone() - free what the clone owns and put its module. */
void nft_expr_destroy_clone(const struct nft_ctx *ctx, struct nft_expr *expr);

/**
 * nft_module_wish() - remember a module to load after the batch is aborted
 * @fmt: module alias
 *
 * -EAGAIN to be returned from the message's callback: the batch is replayed with the module loaded.
 * 0 when this batch's replay has already tried it: then refuse with -ENOENT. -ENOMEM. Commit mutex;
 * outside a batch (no log running) it returns 0.
 */
__printf(2, 3) int nft_module_wish(struct nft_ctx *ctx, const char *fmt, ...);

#endif
