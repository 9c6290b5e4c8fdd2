// SPDX-License-Identifier: GPL-2.0-only
/* Expression range: breaks unless a register is within (or outside of) two constants. */
#include <linux/module.h>
#include "core/expr.h"
#include "core/program.h"

struct nft_expr_type nft_range_type;

/**
 * struct nft_range - from <= sreg[len] <= to
 * @invert: match outside
 */
struct nft_range {
	u8	from[NFT_REG_SIZE];
	u8	to[NFT_REG_SIZE];
	u8	sreg;
	u8	len;
	bool	invert;
};

static const struct nla_policy nft_range_policy[NFTA_RANGE_MAX + 1] = {
	[NFTA_RANGE_SREG]	= { .type = NLA_U32 },
	[NFTA_RANGE_OP]		= { .type = NLA_U32 },
	[NFTA_RANGE_FROM_DATA]	= { .type = NLA_NESTED },
	[NFTA_RANGE_TO_DATA]	= { .type = NLA_NESTED },
};

/* break unless (from <= sreg[len] <= to, as big endian numbers) != invert */
static void nft_range_eval(const struct nft_expr *expr, struct nft_regs *regs,
			   const struct nft_packet *pkt)
{
	const struct nft_range *range = nft_expr_priv(expr);
	const u32 *src = &regs->words[range->sreg];
	bool inside = memcmp(src, range->from, range->len) >= 0 &&
		      memcmp(src, range->to, range->len) <= 0;

	if (inside == range->invert)
		regs->verdict.code = NFT_BREAK;
}

static int nft_range_compile(const struct nft_expr *expr, struct nft_compiler *c)
{
	const struct nft_range *range = nft_expr_priv(expr);

	return nft_compile_range(c, range->sreg, range->len, range->from, range->to,
				 range->invert);
}

static int nft_range_init(struct nft_ctx *ctx, struct nft_expr *expr,
			  const struct nlattr *const tb[])
{
	struct nft_range *range = nft_expr_priv(expr);
	unsigned int len;
	u32 op;
	int err;

	if (!tb[NFTA_RANGE_SREG] || !tb[NFTA_RANGE_OP] || !tb[NFTA_RANGE_FROM_DATA] ||
	    !tb[NFTA_RANGE_TO_DATA])
		return nft_refuse(ctx->extack, NULL, -EINVAL,
				  "range needs a register, an operator and two ends");

	err = nft_attr_u32(ctx, tb[NFTA_RANGE_OP], U8_MAX, &op);
	if (err < 0)
		return err;
	if (op > NFT_RANGE_NEQ)
		return nft_refuse(ctx->extack, tb[NFTA_RANGE_OP], -EINVAL,
				  "unknown range operator");
	range->invert = op == NFT_RANGE_NEQ;

	err = nft_data_value(ctx, range->from, sizeof(range->from), 0, &len,
			     tb[NFTA_RANGE_FROM_DATA]);
	if (err < 0)
		return err;
	err = nft_data_value(ctx, range->to, sizeof(range->to), len, NULL,
			     tb[NFTA_RANGE_TO_DATA]);
	if (err < 0)
		return err;
	range->len = len;

	return nft_reg_load(ctx, tb[NFTA_RANGE_SREG], len, &range->sreg);
}

static int nft_range_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_range *range = nft_expr_priv(expr);
	u32 op = range->invert ? NFT_RANGE_NEQ : NFT_RANGE_EQ;

	if (nft_reg_put(skb, NFTA_RANGE_SREG, range->sreg) ||
	    nla_put_be32(skb, NFTA_RANGE_OP, htonl(op)) ||
	    nft_data_put(skb, NFTA_RANGE_FROM_DATA, (const struct nft_data *)range->from,
			 NFT_DATA_VALUE, range->len) ||
	    nft_data_put(skb, NFTA_RANGE_TO_DATA, (const struct nft_data *)range->to,
			 NFT_DATA_VALUE, range->len))
		return -1;
	return 0;
}

static const struct nft_expr_ops nft_range_ops = {
	.type		= &nft_range_type,
	.size		= sizeof(struct nft_range),
	.eval		= nft_range_eval,
	.compile	= nft_range_compile,
	.init		= nft_range_init,
	.dump		= nft_range_dump,
	.reads		= true,
};

struct nft_expr_type nft_range_type = {
	.name		= "range",
	.maxattr	= NFTA_RANGE_MAX,
	.policy		= nft_range_policy,
	.ops		= &nft_range_ops,
	.owner		= THIS_MODULE,
};
