// SPDX-License-Identifier: GPL-2.0-only
/* Expression cmp: breaks unless a register compares with a constant as asked. */
#include <linux/module.h>
#include "core/expr.h"
#include "core/program.h"

struct nft_expr_type nft_cmp_type;

/**
 * struct nft_cmp - sreg[len] op value
 * @op: enum nft_cmp_ops
 */
struct nft_cmp {
	u8	value[NFT_REG_SIZE] __aligned(sizeof(u64));
	u8	sreg;
	u8	len;
	u8	op;
};

static const struct nla_policy nft_cmp_policy[NFTA_CMP_MAX + 1] = {
	[NFTA_CMP_SREG]	= { .type = NLA_U32 },
	[NFTA_CMP_OP]	= { .type = NLA_U32 },
	[NFTA_CMP_DATA]	= { .type = NLA_NESTED },
};

static bool nft_cmp_holds(enum nft_cmp_ops op, int order)
{
	switch (op) {
	case NFT_CMP_EQ:
		return order == 0;
	case NFT_CMP_NEQ:
		return order != 0;
	case NFT_CMP_LT:
		return order < 0;
	case NFT_CMP_LTE:
		return order <= 0;
	case NFT_CMP_GT:
		return order > 0;
	case NFT_CMP_GTE:
		return order >= 0;
	}
	return false;
}

/* break unless sreg[len] op value, as big endian numbers */
static void nft_cmp_eval(const struct nft_expr *expr, struct nft_regs *regs,
			 const struct nft_packet *pkt)
{
	const struct nft_cmp *cmp = nft_expr_priv(expr);

	if (!nft_cmp_holds(cmp->op, memcmp(&regs->words[cmp->sreg], cmp->value, cmp->len)))
		regs->verdict.code = NFT_BREAK;
}

static int nft_cmp_compile(const struct nft_expr *expr, struct nft_compiler *c)
{
	const struct nft_cmp *cmp = nft_expr_priv(expr);

	if (cmp->op == NFT_CMP_LTE || cmp->op == NFT_CMP_GTE)
		return nft_compile_order(c, cmp->sreg, cmp->len, cmp->value,
					 cmp->op == NFT_CMP_GTE);
	if (cmp->op != NFT_CMP_EQ && cmp->op != NFT_CMP_NEQ)
		return -EOPNOTSUPP;
	return nft_compile_cmp(c, cmp->sreg, cmp->len, cmp->value, cmp->op == NFT_CMP_NEQ);
}

static int nft_cmp_init(struct nft_ctx *ctx, struct nft_expr *expr,
			const struct nlattr *const tb[])
{
	struct nft_cmp *cmp = nft_expr_priv(expr);
	unsigned int len;
	u32 op;
	int err;

	if (!tb[NFTA_CMP_SREG] || !tb[NFTA_CMP_OP] || !tb[NFTA_CMP_DATA])
		return nft_refuse(ctx->extack, NULL, -EINVAL,
				  "cmp needs a register, an operator and data");

	op = ntohl(nla_get_be32(tb[NFTA_CMP_OP]));
	if (op > NFT_CMP_GTE)
		return nft_refuse(ctx->extack, tb[NFTA_CMP_OP], -EINVAL,
				  "unknown comparison operator");
	cmp->op = op;

	err = nft_data_value(ctx, cmp->value, sizeof(cmp->value), 0, &len, tb[NFTA_CMP_DATA]);
	if (err < 0)
		return err;
	cmp->len = len;

	return nft_reg_load(ctx, tb[NFTA_CMP_SREG], len, &cmp->sreg);
}

static int nft_cmp_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_cmp *cmp = nft_expr_priv(expr);

	if (nft_reg_put(skb, NFTA_CMP_SREG, cmp->sreg) ||
	    nla_put_be32(skb, NFTA_CMP_OP, htonl(cmp->op)))
		return -1;
	return nft_data_put(skb, NFTA_CMP_DATA, (const struct nft_data *)cmp->value,
			    NFT_DATA_VALUE, cmp->len);
}

static const struct nft_expr_ops nft_cmp_ops = {
	.type		= &nft_cmp_type,
	.size		= sizeof(struct nft_cmp),
	.eval		= nft_cmp_eval,
	.compile	= nft_cmp_compile,
	.init		= nft_cmp_init,
	.dump		= nft_cmp_dump,
	.reads		= true,
};

struct nft_expr_type nft_cmp_type = {
	.name		= "cmp",
	.maxattr	= NFTA_CMP_MAX,
	.policy		= nft_cmp_policy,
	.ops		= &nft_cmp_ops,
	.owner		= THIS_MODULE,
};
