// SPDX-License-Identifier: GPL-2.0-only
/* Expression numgen: numbers counted up, or by chance, from a range. */
#include <linux/atomic.h>
#include <linux/module.h>
#include <linux/random.h>
#include "core/expr.h"

static struct nft_expr_type nft_numgen_type;

/**
 * struct nft_numgen - dreg := offset + n, n from 0 to modulus - 1
 * @last: n given last, when counting
 * @type: enum nft_ng_types
 */
struct nft_numgen {
	atomic_t	last;
	u32		modulus;
	u32		offset;
	u8		type;
	u8		dreg;
};

static const struct nla_policy nft_numgen_policy[NFTA_NG_MAX + 1] = {
	[NFTA_NG_DREG]		= { .type = NLA_U32 },
	[NFTA_NG_MODULUS]	= { .type = NLA_U32 },
	[NFTA_NG_TYPE]		= { .type = NLA_U32 },
	[NFTA_NG_OFFSET]	= { .type = NLA_U32 },
};

static u32 nft_numgen_count(struct nft_numgen *gen)
{
	int last = atomic_read(&gen->last);
	u32 next;

	do {
		next = (u32)last + 1 < gen->modulus ? last + 1 : 0;
	} while (!atomic_try_cmpxchg(&gen->last, &last, next));
	return next;
}

/* dreg := offset + the next number, or one by chance */
static void nft_numgen_eval(const struct nft_expr *expr, struct nft_regs *regs,
			    const struct nft_packet *pkt)
{
	struct nft_numgen *gen = nft_expr_priv(expr);
	u32 n;

	if (gen->type == NFT_NG_INCREMENTAL)
		n = nft_numgen_count(gen);
	else
		n = reciprocal_scale(get_random_u32(), gen->modulus);
	regs->words[gen->dreg] = gen->offset + n;
}

static int nft_numgen_init(struct nft_ctx *ctx, struct nft_expr *expr,
			   const struct nlattr *const tb[])
{
	struct nft_numgen *gen = nft_expr_priv(expr);
	u32 type;

	if (!tb[NFTA_NG_DREG] || !tb[NFTA_NG_MODULUS] || !tb[NFTA_NG_TYPE])
		return nft_refuse(ctx->extack, NULL, -EINVAL,
				  "numgen needs a register, a modulus and a type");

	type = ntohl(nla_get_be32(tb[NFTA_NG_TYPE]));
	if (type > NFT_NG_RANDOM)
		return nft_refuse(ctx->extack, tb[NFTA_NG_TYPE], -EINVAL,
				  "unknown type of number generator");
	gen->type = type;

	gen->modulus = ntohl(nla_get_be32(tb[NFTA_NG_MODULUS]));
	if (!gen->modulus)
		return nft_refuse(ctx->extack, tb[NFTA_NG_MODULUS], -ERANGE,
				  "the modulus must not be zero");
	if (tb[NFTA_NG_OFFSET])
		gen->offset = ntohl(nla_get_be32(tb[NFTA_NG_OFFSET]));
	if (gen->offset + gen->modulus - 1 < gen->offset)
		return nft_refuse(ctx->extack, tb[NFTA_NG_OFFSET], -EOVERFLOW,
				  "offset and modulus are too large");
	atomic_set(&gen->last, gen->modulus - 1);

	return nft_reg_store(ctx, tb[NFTA_NG_DREG], sizeof(u32), NFT_DATA_VALUE, &gen->dreg);
}

static int nft_numgen_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_numgen *gen = nft_expr_priv(expr);

	if (nft_reg_put(skb, NFTA_NG_DREG, gen->dreg) ||
	    nla_put_be32(skb, NFTA_NG_MODULUS, htonl(gen->modulus)) ||
	    nla_put_be32(skb, NFTA_NG_TYPE, htonl(gen->type)) ||
	    nla_put_be32(skb, NFTA_NG_OFFSET, htonl(gen->offset)))
		return -1;
	return 0;
}

static const struct nft_expr_ops nft_numgen_ops = {
	.type	= &nft_numgen_type,
	.size	= sizeof(struct nft_numgen),
	.eval	= nft_numgen_eval,
	.init	= nft_numgen_init,
	.dump	= nft_numgen_dump,
};

static struct nft_expr_type nft_numgen_type = {
	.name		= "numgen",
	.maxattr	= NFTA_NG_MAX,
	.policy		= nft_numgen_policy,
	.ops		= &nft_numgen_ops,
	.owner		= THIS_MODULE,
};

static int __init nft_numgen_module_init(void)
{
	return nft_expr_register(&nft_numgen_type);
}

static void __exit nft_numgen_module_exit(void)
{
	nft_expr_unregister(&nft_numgen_type);
}

module_init(nft_numgen_module_init);
module_exit(nft_numgen_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: number generator expression");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS("numgen");
