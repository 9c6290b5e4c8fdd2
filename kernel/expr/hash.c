// SPDX-License-Identifier: GPL-2.0-only
/* Expression hash: a number from a register's bytes, or from a packet's connection. */
#include <linux/jhash.h>
#include <linux/module.h>
#include <linux/random.h>
#include "core/expr.h"

static struct nft_expr_type nft_hash_type;

/**
 * struct nft_hash - dreg := offset + hash scaled to modulus
 * @seed: of the jenkins hash
 * @own_seed: made here, not given: it isn't told
 */
struct nft_hash {
	u32	modulus;
	u32	offset;
	u32	seed;
	u8	sreg;
	u8	dreg;
	u8	len;
	bool	own_seed;
};

static const struct nla_policy nft_hash_policy[NFTA_HASH_MAX + 1] = {
	[NFTA_HASH_SREG]	= { .type = NLA_U32 },
	[NFTA_HASH_DREG]	= { .type = NLA_U32 },
	[NFTA_HASH_LEN]		= { .type = NLA_U32 },
	[NFTA_HASH_MODULUS]	= { .type = NLA_U32 },
	[NFTA_HASH_SEED]	= { .type = NLA_U32 },
	[NFTA_HASH_OFFSET]	= { .type = NLA_U32 },
	[NFTA_HASH_TYPE]	= { .type = NLA_U32 },
};

/* dreg := offset + jhash(sreg[len], seed) scaled */
static void nft_hash_jenkins_eval(const struct nft_expr *expr, struct nft_regs *regs,
				  const struct nft_packet *pkt)
{
	const struct nft_hash *hash = nft_expr_priv(expr);
	u32 value = jhash(&regs->words[hash->sreg], hash->len, hash->seed);

	regs->words[hash->dreg] = hash->offset + reciprocal_scale(value, hash->modulus);
}

/* dreg := offset + hash of the flow, the same in both directions, scaled */
static void nft_hash_symmetric_eval(const struct nft_expr *expr, struct nft_regs *regs,
				    const struct nft_packet *pkt)
{
	const struct nft_hash *hash = nft_expr_priv(expr);
	u32 value = __skb_get_hash_symmetric(pkt->skb);

	regs->words[hash->dreg] = hash->offset + reciprocal_scale(value, hash->modulus);
}

static int nft_hash_init_scale(struct nft_ctx *ctx, struct nft_hash *hash,
			       const struct nlattr *const tb[])
{
	if (!tb[NFTA_HASH_MODULUS])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "hash needs a modulus");
	hash->modulus = ntohl(nla_get_be32(tb[NFTA_HASH_MODULUS]));
	if (!hash->modulus)
		return nft_refuse(ctx->extack, tb[NFTA_HASH_MODULUS], -ERANGE,
				  "the modulus must not be zero");
	if (tb[NFTA_HASH_OFFSET])
		hash->offset = ntohl(nla_get_be32(tb[NFTA_HASH_OFFSET]));
	if (hash->offset + hash->modulus - 1 < hash->offset)
		return nft_refuse(ctx->extack, tb[NFTA_HASH_OFFSET], -EOVERFLOW,
				  "offset and modulus are too large");
	return 0;
}

static int nft_hash_jenkins_init(struct nft_ctx *ctx, struct nft_expr *expr,
				 const struct nlattr *const tb[])
{
	struct nft_hash *hash = nft_expr_priv(expr);
	u32 len;
	int err;

	err = nft_attr_u32(ctx, tb[NFTA_HASH_LEN], U8_MAX, &len);
	if (err < 0)
		return err;
	if (!len)
		return nft_refuse(ctx->extack, tb[NFTA_HASH_LEN], -ERANGE,
				  "nothing to hash");
	hash->len = len;
	err = nft_reg_load(ctx, tb[NFTA_HASH_SREG], len, &hash->sreg);
	if (err < 0)
		return err;
	err = nft_hash_init_scale(ctx, hash, tb);
	if (err < 0)
		return err;

	if (tb[NFTA_HASH_SEED]) {
		hash->seed = ntohl(nla_get_be32(tb[NFTA_HASH_SEED]));
	} else {
		hash->own_seed = true;
		hash->seed = get_random_u32();
	}
	return nft_reg_store(ctx, tb[NFTA_HASH_DREG], sizeof(u32), NFT_DATA_VALUE, &hash->dreg);
}

static int nft_hash_symmetric_init(struct nft_ctx *ctx, struct nft_expr *expr,
				   const struct nlattr *const tb[])
{
	struct nft_hash *hash = nft_expr_priv(expr);
	int err;

	err = nft_hash_init_scale(ctx, hash, tb);
	if (err < 0)
		return err;
	return nft_reg_store(ctx, tb[NFTA_HASH_DREG], sizeof(u32), NFT_DATA_VALUE, &hash->dreg);
}

static int nft_hash_put_scale(struct sk_buff *skb, const struct nft_hash *hash,
			      enum nft_hash_types type)
{
	if (hash->offset && nla_put_be32(skb, NFTA_HASH_OFFSET, htonl(hash->offset)))
		return -1;
	return nla_put_be32(skb, NFTA_HASH_TYPE, htonl(type)) ? -1 : 0;
}

static int nft_hash_jenkins_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_hash *hash = nft_expr_priv(expr);

	if (nft_reg_put(skb, NFTA_HASH_SREG, hash->sreg) ||
	    nft_reg_put(skb, NFTA_HASH_DREG, hash->dreg) ||
	    nla_put_be32(skb, NFTA_HASH_LEN, htonl(hash->len)) ||
	    nla_put_be32(skb, NFTA_HASH_MODULUS, htonl(hash->modulus)))
		return -1;
	if (!hash->own_seed && nla_put_be32(skb, NFTA_HASH_SEED, htonl(hash->seed)))
		return -1;
	return nft_hash_put_scale(skb, hash, NFT_HASH_JENKINS);
}

static int nft_hash_symmetric_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_hash *hash = nft_expr_priv(expr);

	if (nft_reg_put(skb, NFTA_HASH_DREG, hash->dreg) ||
	    nla_put_be32(skb, NFTA_HASH_MODULUS, htonl(hash->modulus)))
		return -1;
	return nft_hash_put_scale(skb, hash, NFT_HASH_SYM);
}

static const struct nft_expr_ops nft_hash_jenkins_ops = {
	.type	= &nft_hash_type,
	.size	= sizeof(struct nft_hash),
	.eval	= nft_hash_jenkins_eval,
	.init	= nft_hash_jenkins_init,
	.dump	= nft_hash_jenkins_dump,
};

static const struct nft_expr_ops nft_hash_symmetric_ops = {
	.type	= &nft_hash_type,
	.size	= sizeof(struct nft_hash),
	.eval	= nft_hash_symmetric_eval,
	.init	= nft_hash_symmetric_init,
	.dump	= nft_hash_symmetric_dump,
};

static const struct nft_expr_ops *nft_hash_select(struct nft_ctx *ctx,
						  const struct nlattr *const tb[])
{
	static const u8 gone[] = { NFTA_HASH_SET_NAME, NFTA_HASH_SET_ID };
	u32 type = NFT_HASH_JENKINS;
	int i, err;

	for (i = 0; i < ARRAY_SIZE(gone); i++) {
		if (tb[gone[i]]) {
			err = nft_refuse(ctx->extack, tb[gone[i]], -EOPNOTSUPP,
					 "hash no longer looks up maps itself");
			return ERR_PTR(err);
		}
	}

	if (tb[NFTA_HASH_TYPE])
		type = ntohl(nla_get_be32(tb[NFTA_HASH_TYPE]));
	switch (type) {
	case NFT_HASH_JENKINS:
		return &nft_hash_jenkins_ops;
	case NFT_HASH_SYM:
		return &nft_hash_symmetric_ops;
	}
	err = nft_refuse(ctx->extack, tb[NFTA_HASH_TYPE], -EOPNOTSUPP, "unknown type of hash");
	return ERR_PTR(err);
}

static struct nft_expr_type nft_hash_type = {
	.name		= "hash",
	.maxattr	= NFTA_HASH_MAX,
	.policy		= nft_hash_policy,
	.select_ops	= nft_hash_select,
	.owner		= THIS_MODULE,
};

static int __init nft_hash_module_init(void)
{
	return nft_expr_register(&nft_hash_type);
}

static void __exit nft_hash_module_exit(void)
{
	nft_expr_unregister(&nft_hash_type);
}

module_init(nft_hash_module_init);
module_exit(nft_hash_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: hash expressions");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS("hash");
