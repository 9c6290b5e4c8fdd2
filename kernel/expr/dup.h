/* SPDX-License-Identifier: GPL-2.0-only */
/* Dup: what the modules of the IP families share. */
#ifndef _RAMPART_EXPR_DUP_H
#define _RAMPART_EXPR_DUP_H

#include "core/expr.h"

/**
 * struct nft_dup - send a copy of the packet by way of another host
 * @addr: register with the host's address
 * @dev: register with the index of the device to send through, or 0
 */
struct nft_dup {
	u8	addr;
	u8	dev;
};

static const struct nla_policy nft_dup_policy[NFTA_DUP_MAX + 1] = {
	[NFTA_DUP_SREG_ADDR]	= { .type = NLA_U32 },
	[NFTA_DUP_SREG_DEV]	= { .type = NLA_U32 },
};

/** nft_dup_parse() - the attributes; @len: bytes of an address. -EINVAL, or as nft_reg_load(). */
static inline int nft_dup_parse(struct nft_ctx *ctx, struct nft_dup *dup,
				const struct nlattr *const tb[], unsigned int len)
{
	int err;

	if (!tb[NFTA_DUP_SREG_ADDR])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "dup needs an address");
	err = nft_reg_load(ctx, tb[NFTA_DUP_SREG_ADDR], len, &dup->addr);
	if (err < 0 || !tb[NFTA_DUP_SREG_DEV])
		return err;
	return nft_reg_load(ctx, tb[NFTA_DUP_SREG_DEV], sizeof(int), &dup->dev);
}

/** nft_dup_device() - index of the device to send through, -1 for the one the route says */
static inline int nft_dup_device(const struct nft_dup *dup, const struct nft_regs *regs)
{
	return dup->dev ? (int)regs->words[dup->dev] : -1;
}

/** nft_dup_put() - member of struct nft_expr_ops. */
static inline int nft_dup_put(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_dup *dup = nft_expr_priv(expr);

	if (nft_reg_put(skb, NFTA_DUP_SREG_ADDR, dup->addr) ||
	    (dup->dev && nft_reg_put(skb, NFTA_DUP_SREG_DEV, dup->dev)))
		return -1;
	return 0;
}

#endif
