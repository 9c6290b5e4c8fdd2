/* SPDX-License-Identifier: GPL-2.0-only */
/* Rules: rows of expressions. */
#ifndef _RAMPART_CORE_RULE_H
#define _RAMPART_CORE_RULE_H

#include "core/ctx.h"
#include "core/expr.h"
#include "core/index.h"

#define NFT_RULE_MAXEXPRS	128

/**
 * struct nft_rule - one rule
 * @list: in the chain's rules, RCU
 * @chain: never changes
 * @handle: unique in the table
 * @id: batch id (NFTA_RULE_ID) while its batch runs
 * @gen: generation mask
 * @size: bytes of expressions in @data
 * @udata_len: bytes of user data behind them
 */
struct nft_rule {
	struct list_head	list;
	struct nft_chain	*chain;
	struct nft_handle	handle;
	struct nft_handle	id;
	struct nft_gen_mask	gen;
	u16			udata_len;
	u32			size;
	unsigned char		data[] __aligned(__alignof__(struct nft_expr));
};

/** nft_rule_for_each_expr() - walk the expressions of a rule. */
#define nft_rule_for_each_expr(expr, rule)				\
	for ((expr) = (struct nft_expr *)(rule)->data;			\
	     (void *)(expr) < (void *)(rule)->data + (rule)->size;	\
	     (expr) = nft_expr_next(expr))

static inline void *nft_rule_udata(const struct nft_rule *rule)
{
	return (void *)rule->data + rule->size;
}

/**
 * nft_rule_delete() - take a rule of @ctx->chain out of the next generation, logged. Commit mutex.
 * @must: it follows another deletion and can't fail; else -ENOMEM
 */
int nft_rule_delete(struct nft_ctx *ctx, struct nft_rule *rule, bool must);
/** nft_rule_destroy() - free a deactivated rule. No reader any more. */
void nft_rule_destroy(const struct nft_ctx *ctx, struct nft_rule *rule);
/** nft_rule_deactivate() - let every expression give up its uses. */
void nft_rule_deactivate(struct nft_ctx *ctx, struct nft_rule *rule);

extern const struct nla_policy nft_rule_policy[];

struct nft_dump;
/* Callbacks of the message table, core/message.h. */
int nft_rule_new(struct nft_ctx *ctx, const struct nlattr *const tb[]);
int nft_rule_del(struct nft_ctx *ctx, const struct nlattr *const tb[]);
int nft_rule_get(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb);
int nft_rule_reset(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb);
int nft_rule_dump(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump);

#endif
