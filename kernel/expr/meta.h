/* SPDX-License-Identifier: GPL-2.0-only */
/* Meta: what nf_tables.ko's meta expression shares with the bridge's module. */
#ifndef _RAMPART_EXPR_META_H
#define _RAMPART_EXPR_META_H

#include "core/expr.h"

/**
 * struct nft_meta - dreg := meta[key], or meta[key] := sreg
 * @key: enum nft_meta_keys
 * @reg: index into nft_regs.words
 * @len: bytes of the register
 */
struct nft_meta {
	u8	key;
	u8	reg;
	u8	len;
};

/** nft_meta_attrs - policy of NFTA_META_*. */
extern const struct nla_policy nft_meta_attrs[NFTA_META_MAX + 1];

/* Members of struct nft_expr_ops for the keys that any family has. */
int nft_meta_load_init(struct nft_ctx *ctx, struct nft_expr *expr, const struct nlattr *const tb[]);
void nft_meta_load_eval(const struct nft_expr *expr, struct nft_regs *regs,
			const struct nft_packet *pkt);
int nft_meta_load_compile(const struct nft_expr *expr, struct nft_compiler *c);
int nft_meta_load_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset);
int nft_meta_load_validate(struct nft_ctx *ctx, const struct nft_expr *expr);

int nft_meta_store_init(struct nft_ctx *ctx, struct nft_expr *expr,
			const struct nlattr *const tb[]);
void nft_meta_store_eval(const struct nft_expr *expr, struct nft_regs *regs,
			 const struct nft_packet *pkt);
int nft_meta_store_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset);
int nft_meta_store_validate(struct nft_ctx *ctx, const struct nft_expr *expr);

#endif
