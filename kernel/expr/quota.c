// SPDX-License-Identifier: GPL-2.0-only
/* Expression quota: matches until (or from when) so many bytes have come by. */
#include <linux/atomic.h>
#include <linux/module.h>
#include "core/expr.h"

static struct nft_expr_type nft_quota_type;

/**
 * struct nft_quota - bytes allowed
 * @consumed: bytes that came by, also beyond the quota
 * @invert: match when the quota is used up
 */
struct nft_quota {
	atomic64_t	consumed;
	u64		bytes;
	bool		invert;
};

static const struct nla_policy nft_quota_policy[NFTA_QUOTA_MAX + 1] = {
	[NFTA_QUOTA_BYTES]	= { .type = NLA_U64 },
	[NFTA_QUOTA_FLAGS]	= { .type = NLA_U32 },
	[NFTA_QUOTA_CONSUMED]	= { .type = NLA_U64 },
};

/* consumed += the packet's bytes; break if the quota is used up (isn't, when inverted) */
static void nft_quota_eval(const struct nft_expr *expr, struct nft_regs *regs,
			   const struct nft_packet *pkt)
{
	struct nft_quota *quota = nft_expr_priv(expr);
	bool over = atomic64_add_return(pkt->skb->len, &quota->consumed) >= quota->bytes;

	if (over != quota->invert)
		regs->verdict.code = NFT_BREAK;
}

static int nft_quota_init(struct nft_ctx *ctx, struct nft_expr *expr,
			  const struct nlattr *const tb[])
{
	struct nft_quota *quota = nft_expr_priv(expr);
	u64 consumed = 0;
	u32 flags = 0;

	if (!tb[NFTA_QUOTA_BYTES])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "quota needs a number of bytes");
	quota->bytes = be64_to_cpu(nla_get_be64(tb[NFTA_QUOTA_BYTES]));
	if (quota->bytes > S64_MAX)
		return nft_refuse(ctx->extack, tb[NFTA_QUOTA_BYTES], -EOVERFLOW,
				  "the quota is too large");

	if (tb[NFTA_QUOTA_CONSUMED])
		consumed = be64_to_cpu(nla_get_be64(tb[NFTA_QUOTA_CONSUMED]));
	if (consumed > quota->bytes)
		return nft_refuse(ctx->extack, tb[NFTA_QUOTA_CONSUMED], -EINVAL,
				  "more is used than the quota has");
	atomic64_set(&quota->consumed, consumed);

	if (tb[NFTA_QUOTA_FLAGS])
		flags = ntohl(nla_get_be32(tb[NFTA_QUOTA_FLAGS]));
	if (flags & ~NFT_QUOTA_F_INV)
		return nft_refuse(ctx->extack, tb[NFTA_QUOTA_FLAGS], -EINVAL,
				  "unknown quota flag");
	quota->invert = flags & NFT_QUOTA_F_INV;
	return 0;
}

static int nft_quota_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	struct nft_quota *quota = nft_expr_priv(expr);
	u64 consumed = atomic64_read(&quota->consumed);
	u32 flags = quota->invert ? NFT_QUOTA_F_INV : 0;
	u64 shown = min(consumed, quota->bytes);

	if (nla_put_be64(skb, NFTA_QUOTA_BYTES, cpu_to_be64(quota->bytes), NFTA_QUOTA_PAD) ||
	    nla_put_be64(skb, NFTA_QUOTA_CONSUMED, cpu_to_be64(shown), NFTA_QUOTA_PAD) ||
	    nla_put_be32(skb, NFTA_QUOTA_FLAGS, htonl(flags)))
		return -1;
	/* What came meanwhile stays. */
	if (reset)
		atomic64_sub(consumed, &quota->consumed);
	return 0;
}

static int nft_quota_clone(struct nft_expr *dst, const struct nft_expr *src, gfp_t gfp)
{
	const struct nft_quota *from = nft_expr_priv(src);
	struct nft_quota *to = nft_expr_priv(dst);

	to->bytes = from->bytes;
	to->invert = from->invert;
	atomic64_set(&to->consumed, atomic64_read(&from->consumed));
	return 0;
}

static const struct nft_expr_ops nft_quota_ops = {
	.type	= &nft_quota_type,
	.size	= sizeof(struct nft_quota),
	.eval	= nft_quota_eval,
	.init	= nft_quota_init,
	.dump	= nft_quota_dump,
	.clone	= nft_quota_clone,
};

static struct nft_expr_type nft_quota_type = {
	.name		= "quota",
	.maxattr	= NFTA_QUOTA_MAX,
	.policy		= nft_quota_policy,
	.ops		= &nft_quota_ops,
	.flags		= NFT_EXPR_STATEFUL,
	.owner		= THIS_MODULE,
};

static int __init nft_quota_module_init(void)
{
	return nft_expr_register(&nft_quota_type);
}

static void __exit nft_quota_module_exit(void)
{
	nft_expr_unregister(&nft_quota_type);
}

module_init(nft_quota_module_init);
module_exit(nft_quota_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: quota expression");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS("quota");
