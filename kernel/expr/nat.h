/* SPDX-License-Identifier: GPL-2.0-only */
/* NAT: what the expressions nat, masq and redir share. */
#ifndef _RAMPART_EXPR_NAT_H
#define _RAMPART_EXPR_NAT_H

#include <net/netfilter/nf_nat.h>
#include "core/expr.h"

/** struct nft_nat_span - registers of a least and a largest value; 0: none given */
struct nft_nat_span {
	u8	min;
	u8	max;
};

/**
 * nft_nat_span_load() - check the source registers of a span
 * @min: may be NULL: none is given
 * @max: may be NULL: the same as @min
 * @len: bytes of a value
 *
 * Errors as nft_reg_load().
 */
static inline int nft_nat_span_load(struct nft_ctx *ctx, struct nft_nat_span *span,
				    const struct nlattr *min, const struct nlattr *max,
				    unsigned int len)
{
	int err;

	if (!min)
		return 0;
	err = nft_reg_load(ctx, min, len, &span->min);
	if (err < 0)
		return err;
	span->max = span->min;
	return max ? nft_reg_load(ctx, max, len, &span->max) : 0;
}

/** nft_nat_span_put() - write the registers of a span, if it has any. -1 if the message is full. */
static inline int nft_nat_span_put(struct sk_buff *skb, const struct nft_nat_span *span, int min,
				   int max)
{
	if (!span->min)
		return 0;
	return nft_reg_put(skb, min, span->min) ?: nft_reg_put(skb, max, span->max);
}

/** nft_nat_ports() - @range's ports := registers of @span, if it has any */
static inline void nft_nat_ports(struct nf_nat_range2 *range, const struct nft_nat_span *span,
				 const struct nft_regs *regs)
{
	if (!span->min)
		return;
	range->min_proto.all = (__force __be16)*(const u16 *)&regs->words[span->min];
	range->max_proto.all = (__force __be16)*(const u16 *)&regs->words[span->max];
}

/**
 * nft_nat_flags() - parse NF_NAT_RANGE_* flags
 * @err: the error for unknown flags
 */
static inline int nft_nat_flags(struct nft_ctx *ctx, const struct nlattr *attr, int err, u16 *flags)
{
	u32 value = ntohl(nla_get_be32(attr));

	if (value & ~NF_NAT_RANGE_MASK)
		return nft_refuse(ctx->extack, attr, err, "unknown flags of address translation");
	*flags = value;
	return 0;
}

/** nft_nat_family() - -ENOENT where packets have no addresses of ours to translate. */
static inline int nft_nat_family(struct nft_ctx *ctx)
{
	if (ctx->family == NFPROTO_IPV4 || ctx->family == NFPROTO_IPV6 ||
	    ctx->family == NFPROTO_INET)
		return 0;
	return nft_refuse(ctx->extack, NULL, -ENOENT, "no such expression in this family");
}

/** nft_nat_track() - translation needs connection tracking; nf_ct_netns_put() when done. */
static inline int nft_nat_track(struct nft_ctx *ctx, u8 family)
{
	int err = nf_ct_netns_get(ctx->net, family);

	if (err < 0)
		return nft_refuse(ctx->extack, NULL, err, "no connection tracking in this family");
	return 0;
}

#endif
