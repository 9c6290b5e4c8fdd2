// SPDX-License-Identifier: GPL-2.0-only
/* Expression immediate: dreg := data, or the verdict of the rule. */
#include <linux/module.h>
#include "core/expr.h"
#include "core/program.h"

/**
 * struct nft_immediate - a constant, or the rule's verdict
 * @value: zero padded
 * @len: bytes of a value
 * @dreg: index into nft_regs.words; 0 is the verdict
 */
struct nft_immediate {
	union {
		u8			value[NFT_REG_SIZE];
		struct nft_verdict	verdict;
	};
	u8	len;
	u8	dreg;
};

static const struct nla_policy nft_immediate_policy[NFTA_IMMEDIATE_MAX + 1] = {
	[NFTA_IMMEDIATE_DREG]	= { .type = NLA_U32 },
	[NFTA_IMMEDIATE_DATA]	= { .type = NLA_NESTED },
};

struct nft_expr_type nft_immediate_type;

static u32 nft_immediate_type_of(const struct nft_immediate *imm)
{
	return imm->dreg ? NFT_DATA_VALUE : NFT_DATA_VERDICT;
}

/* As others take it, who look at no more than there is. */
static struct nft_data *nft_immediate_data(const struct nft_immediate *imm)
{
	return (struct nft_data *)imm->value;
}

/* dreg[len] := data, or verdict := data */
static void nft_immediate_eval(const struct nft_expr *expr, struct nft_regs *regs,
			       const struct nft_packet *pkt)
{
	const struct nft_immediate *imm = nft_expr_priv(expr);

	if (imm->dreg)
		memcpy(&regs->words[imm->dreg], imm->value,
		       round_up(imm->len, sizeof(u32)));
	else
		regs->verdict = imm->verdict;
}

static int nft_immediate_compile(const struct nft_expr *expr, struct nft_compiler *c)
{
	const struct nft_immediate *imm = nft_expr_priv(expr);

	if (!imm->dreg)
		return nft_compile_verdict(c, &imm->verdict);
	return nft_compile_value(c, imm->dreg, imm->len, imm->value);
}

static int nft_immediate_init(struct nft_ctx *ctx, struct nft_expr *expr,
			      const struct nlattr *const tb[])
{
	struct nft_immediate *imm = nft_expr_priv(expr);
	struct nft_data_desc desc = { .size = sizeof(imm->value) };
	int err;

	if (!tb[NFTA_IMMEDIATE_DREG] || !tb[NFTA_IMMEDIATE_DATA])
		return nft_refuse(ctx->extack, NULL, -EINVAL,
				  "immediate needs a register and data");

	err = nft_data_parse(ctx, nft_immediate_data(imm), &desc, tb[NFTA_IMMEDIATE_DATA]);
	if (err < 0)
		return err;

	imm->len = desc.len;
	err = nft_reg_store(ctx, tb[NFTA_IMMEDIATE_DREG], desc.len, desc.type, &imm->dreg);
	if (err < 0)
		nft_data_drop(ctx, nft_immediate_data(imm), desc.type);
	return err;
}

static void nft_immediate_activate(struct nft_ctx *ctx, struct nft_expr *expr)
{
	struct nft_immediate *imm = nft_expr_priv(expr);

	nft_data_hold(ctx, nft_immediate_data(imm), nft_immediate_type_of(imm));
}

static void nft_immediate_deactivate(struct nft_ctx *ctx, struct nft_expr *expr)
{
	struct nft_immediate *imm = nft_expr_priv(expr);

	nft_data_drop(ctx, nft_immediate_data(imm), nft_immediate_type_of(imm));
}

static int nft_immediate_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_immediate *imm = nft_expr_priv(expr);

	if (nft_reg_put(skb, NFTA_IMMEDIATE_DREG, imm->dreg))
		return -1;
	return nft_data_put(skb, NFTA_IMMEDIATE_DATA, nft_immediate_data(imm), nft_immediate_type_of(imm),
			    imm->len);
}

static int nft_immediate_validate(struct nft_ctx *ctx, const struct nft_expr *expr)
{
	const struct nft_immediate *imm = nft_expr_priv(expr);

	return nft_data_validate(ctx, nft_immediate_data(imm), nft_immediate_type_of(imm));
}

static const struct nft_expr_ops nft_immediate_ops = {
	.type		= &nft_immediate_type,
	.size		= sizeof(struct nft_immediate),
	.eval		= nft_immediate_eval,
	.compile	= nft_immediate_compile,
	.init		= nft_immediate_init,
	.activate	= nft_immediate_activate,
	.deactivate	= nft_immediate_deactivate,
	.dump		= nft_immediate_dump,
	.validate	= nft_immediate_validate,
};

struct nft_expr_type nft_immediate_type = {
	.name		= "immediate",
	.maxattr	= NFTA_IMMEDIATE_MAX,
	.policy		= nft_immediate_policy,
	.ops		= &nft_immediate_ops,
	.owner		= THIS_MODULE,
};
