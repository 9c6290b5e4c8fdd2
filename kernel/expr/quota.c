// SPDX-License-Identifier: GPL-2.0-only
/* Expression and object quota: matches until (or from when) so many bytes have come by. */
#include <linux/atomic.h>
#include <linux/bitops.h>
#include <linux/module.h>
#include "core/expr.h"
#include "core/object.h"

static struct nft_expr_type nft_quota_type;
static struct nft_object_type nft_quota_object_type;

/* struct nft_quota.flags; of an object, an update sets them while packets run. */
enum { NFT_QUOTA_INVERT, NFT_QUOTA_TOLD };

/**
 * struct nft_quota - bytes allowed
 * @consumed: bytes that came by, also beyond the quota
 * @flags: match when the quota is used up; the end of an object was notified
 */
struct nft_quota {
	atomic64_t	consumed;
	atomic64_t	bytes;
	unsigned long	flags;
};

static const struct nla_policy nft_quota_policy[NFTA_QUOTA_MAX + 1] = {
	[NFTA_QUOTA_BYTES]	= { .type = NLA_U64 },
	[NFTA_QUOTA_FLAGS]	= { .type = NLA_U32 },
	[NFTA_QUOTA_CONSUMED]	= { .type = NLA_U64 },
};

/* consumed += the packet's bytes; break if the quota is used up (isn't, when inverted) */
static u64 nft_quota_take(struct nft_quota *quota, struct nft_regs *regs,
			  const struct nft_packet *pkt)
{
	u64 consumed = atomic64_add_return(pkt->skb->len, &quota->consumed);
	bool over = consumed > (u64)atomic64_read(&quota->bytes);

	if (over != test_bit(NFT_QUOTA_INVERT, &quota->flags))
		regs->verdict.code = NFT_BREAK;
	return consumed;
}

static int nft_quota_start(struct nft_ctx *ctx, struct nft_quota *quota,
			   const struct nlattr *const tb[])
{
	u64 bytes, consumed = 0;
	u32 flags = 0;

	if (!tb[NFTA_QUOTA_BYTES])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "quota needs a number of bytes");
	bytes = be64_to_cpu(nla_get_be64(tb[NFTA_QUOTA_BYTES]));
	if (bytes > S64_MAX)
		return nft_refuse(ctx->extack, tb[NFTA_QUOTA_BYTES], -EOVERFLOW,
				  "the quota is too large");
	atomic64_set(&quota->bytes, bytes);

	if (tb[NFTA_QUOTA_CONSUMED])
		consumed = be64_to_cpu(nla_get_be64(tb[NFTA_QUOTA_CONSUMED]));
	if (consumed > bytes)
		return nft_refuse(ctx->extack, tb[NFTA_QUOTA_CONSUMED], -EINVAL,
				  "more is used than the quota has");
	atomic64_set(&quota->consumed, consumed);

	if (tb[NFTA_QUOTA_FLAGS])
		flags = ntohl(nla_get_be32(tb[NFTA_QUOTA_FLAGS]));
	if (flags & ~NFT_QUOTA_F_INV)
		return nft_refuse(ctx->extack, tb[NFTA_QUOTA_FLAGS], -EINVAL,
				  "unknown quota flag");
	if (flags & NFT_QUOTA_F_INV)
		__set_bit(NFT_QUOTA_INVERT, &quota->flags);
	return 0;
}

static int nft_quota_put(struct sk_buff *skb, struct nft_quota *quota, bool reset)
{
	u64 consumed = atomic64_read(&quota->consumed);
	u64 bytes = atomic64_read(&quota->bytes);
	u32 flags = test_bit(NFT_QUOTA_INVERT, &quota->flags) ? NFT_QUOTA_F_INV : 0;

	if (consumed >= bytes)
		flags |= NFT_QUOTA_F_DEPLETED;
	if (nla_put_be64(skb, NFTA_QUOTA_BYTES, cpu_to_be64(bytes), NFTA_QUOTA_PAD) ||
	    nla_put_be64(skb, NFTA_QUOTA_CONSUMED, cpu_to_be64(min(consumed, bytes)),
			 NFTA_QUOTA_PAD) ||
	    nla_put_be32(skb, NFTA_QUOTA_FLAGS, htonl(flags)))
		return -1;
	/* What came meanwhile stays. */
	if (reset) {
		atomic64_sub(consumed, &quota->consumed);
		clear_bit(NFT_QUOTA_TOLD, &quota->flags);
	}
	return 0;
}

static void nft_quota_eval(const struct nft_expr *expr, struct nft_regs *regs,
			   const struct nft_packet *pkt)
{
	nft_quota_take(nft_expr_priv(expr), regs, pkt);
}

static int nft_quota_init(struct nft_ctx *ctx, struct nft_expr *expr,
			  const struct nlattr *const tb[])
{
	return nft_quota_start(ctx, nft_expr_priv(expr), tb);
}

static int nft_quota_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	return nft_quota_put(skb, nft_expr_priv(expr), reset);
}

static int nft_quota_clone(struct nft_expr *dst, const struct nft_expr *src, gfp_t gfp)
{
	const struct nft_quota *from = nft_expr_priv(src);
	struct nft_quota *to = nft_expr_priv(dst);

	atomic64_set(&to->bytes, atomic64_read(&from->bytes));
	atomic64_set(&to->consumed, atomic64_read(&from->consumed));
	to->flags = from->flags;
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

/* The same of an object, which rules share; the packet that uses it up is an event. */
static void nft_quota_object_eval(struct nft_object *obj, struct nft_regs *regs,
				  const struct nft_packet *pkt)
{
	struct nft_quota *quota = nft_object_priv(obj);
	u64 consumed = nft_quota_take(quota, regs, pkt);

	if (consumed >= (u64)atomic64_read(&quota->bytes) &&
	    !test_and_set_bit(NFT_QUOTA_TOLD, &quota->flags))
		nft_object_notify(obj, nft_packet_net(pkt));
}

static int nft_quota_object_init(struct nft_ctx *ctx, struct nft_object *obj,
				 const struct nlattr *const tb[])
{
	return nft_quota_start(ctx, nft_object_priv(obj), tb);
}

static int nft_quota_object_dump(struct sk_buff *skb, struct nft_object *obj, bool reset)
{
	return nft_quota_put(skb, nft_object_priv(obj), reset);
}

/* What was consumed stays. */
static void nft_quota_object_update(struct nft_object *obj, struct nft_object *fresh)
{
	struct nft_quota *from = nft_object_priv(fresh);
	struct nft_quota *to = nft_object_priv(obj);

	atomic64_set(&to->bytes, atomic64_read(&from->bytes));
	WRITE_ONCE(to->flags, from->flags);
}

static const struct nft_object_ops nft_quota_object_ops = {
	.type	= &nft_quota_object_type,
	.size	= sizeof(struct nft_quota),
	.eval	= nft_quota_object_eval,
	.init	= nft_quota_object_init,
	.dump	= nft_quota_object_dump,
	.update	= nft_quota_object_update,
};

static struct nft_object_type nft_quota_object_type = {
	.number		= NFT_OBJECT_QUOTA,
	.maxattr	= NFTA_QUOTA_MAX,
	.policy		= nft_quota_policy,
	.ops		= &nft_quota_object_ops,
	.owner		= THIS_MODULE,
};

static int __init nft_quota_module_init(void)
{
	int err;

	err = nft_object_type_register(&nft_quota_object_type);
	if (err)
		return err;
	err = nft_expr_register(&nft_quota_type);
	if (err)
		nft_object_type_unregister(&nft_quota_object_type);
	return err;
}

static void __exit nft_quota_module_exit(void)
{
	nft_expr_unregister(&nft_quota_type);
	nft_object_type_unregister(&nft_quota_object_type);
}

module_init(nft_quota_module_init);
module_exit(nft_quota_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: quota expression and object");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS("quota");
NFT_OBJECT_ALIAS(NFT_OBJECT_QUOTA);
