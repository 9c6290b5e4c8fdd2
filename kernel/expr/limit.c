// SPDX-License-Identifier: GPL-2.0-only
/* Expression and object limit: lets packets or bytes through at a rate, from one bucket of tokens. */
#include <linux/ktime.h>
#include <linux/math64.h>
#include <linux/module.h>
#include <linux/overflow.h>
#include <linux/slab.h>
#include <linux/spinlock.h>
#include "core/expr.h"
#include "core/object.h"

#define NFT_LIMIT_BURST_DEFAULT	5

static struct nft_expr_type nft_limit_type;
static struct nft_object_type nft_limit_object_type;

/**
 * struct nft_bucket - tokens left; a token is a nanosecond of waiting
 * @last: when tokens were added, nanoseconds of the monotonic clock
 */
struct nft_bucket {
	spinlock_t	lock;
	u64		last;
	u64		tokens;
};

/**
 * struct nft_limit - rate per period
 * @period: nanoseconds
 * @capacity: most tokens in the bucket
 * @cost: tokens of a packet, when packets are limited
 * @bytes: limit bytes, not packets
 * @invert: match what is over the limit
 */
struct nft_limit {
	struct nft_bucket	*bucket;
	u64			rate;
	u64			period;
	u64			capacity;
	u64			cost;
	u32			burst;
	bool			bytes;
	bool			invert;
};

static const struct nla_policy nft_limit_policy[NFTA_LIMIT_MAX + 1] = {
	[NFTA_LIMIT_RATE]	= { .type = NLA_U64 },
	[NFTA_LIMIT_UNIT]	= { .type = NLA_U64 },
	[NFTA_LIMIT_BURST]	= { .type = NLA_U32 },
	[NFTA_LIMIT_TYPE]	= { .type = NLA_U32 },
	[NFTA_LIMIT_FLAGS]	= { .type = NLA_U32 },
};

/* Tokens of so many bytes: period * count / rate, or U64_MAX if that is more. */
static u64 nft_limit_tokens(const struct nft_limit *limit, u32 count)
{
	u64 whole, part, rest;

	if (!check_mul_overflow(limit->period, (u64)count, &whole))
		return div64_u64(whole, limit->rate);

	whole = div64_u64_rem(limit->period, limit->rate, &rest);
	if (check_mul_overflow(whole, (u64)count, &whole))
		return U64_MAX;
	/* rest < rate, so that this is less than count. */
	part = mul_u64_u64_div_u64(rest, count, limit->rate);
	return check_add_overflow(whole, part, &whole) ? U64_MAX : whole;
}

/* Is a packet of this cost over the limit? Takes the tokens if it isn't. */
static bool nft_limit_over(const struct nft_limit *limit, u64 cost)
{
	struct nft_bucket *bucket = limit->bucket;
	u64 now, tokens;
	bool over;

	spin_lock_bh(&bucket->lock);
	now = ktime_get_ns();
	/* Another CPU may have read the clock later than we did and got the lock before. */
	tokens = now > bucket->last ? now - bucket->last : 0;
	if (check_add_overflow(tokens, bucket->tokens, &tokens) || tokens > limit->capacity)
		tokens = limit->capacity;
	bucket->last = max(now, bucket->last);
	over = tokens < cost;
	bucket->tokens = over ? tokens : tokens - cost;
	spin_unlock_bh(&bucket->lock);
	return over;
}

/* break unless the packet is within the rate (over it, when inverted) */
static void nft_limit_take(const struct nft_limit *limit, struct nft_regs *regs,
			   const struct nft_packet *pkt)
{
	u64 cost = limit->bytes ? nft_limit_tokens(limit, pkt->skb->len) : limit->cost;

	if (nft_limit_over(limit, cost) != limit->invert)
		regs->verdict.code = NFT_BREAK;
}

static int nft_bucket_alloc(struct nft_limit *limit, gfp_t gfp)
{
	struct nft_bucket *bucket = kmalloc(sizeof(*bucket), gfp);

	if (!bucket)
		return -ENOMEM;
	spin_lock_init(&bucket->lock);
	bucket->last = ktime_get_ns();
	bucket->tokens = limit->capacity;
	limit->bucket = bucket;
	return 0;
}

static int nft_limit_init_rate(struct nft_ctx *ctx, struct nft_limit *limit,
			       const struct nlattr *const tb[])
{
	u64 unit, sum, whole;

	if (!tb[NFTA_LIMIT_RATE] || !tb[NFTA_LIMIT_UNIT])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "limit needs a rate and a unit");

	limit->rate = be64_to_cpu(nla_get_be64(tb[NFTA_LIMIT_RATE]));
	if (!limit->rate)
		return nft_refuse(ctx->extack, tb[NFTA_LIMIT_RATE], -EINVAL,
				  "the rate must not be zero");
	unit = be64_to_cpu(nla_get_be64(tb[NFTA_LIMIT_UNIT]));
	if (check_mul_overflow(unit, (u64)NSEC_PER_SEC, &limit->period))
		return nft_refuse(ctx->extack, tb[NFTA_LIMIT_UNIT], -EOVERFLOW,
				  "the unit is too long");

	if (tb[NFTA_LIMIT_BURST])
		limit->burst = ntohl(nla_get_be32(tb[NFTA_LIMIT_BURST]));
	if (!limit->bytes && !limit->burst)
		limit->burst = NFT_LIMIT_BURST_DEFAULT;
	if (check_add_overflow(limit->rate, (u64)limit->burst, &sum))
		return nft_refuse(ctx->extack, tb[NFTA_LIMIT_RATE], -EOVERFLOW,
				  "rate and burst are too large");

	if (limit->bytes) {
		/* The product must fit, although the quotient may be small: clients know it so. */
		if (check_mul_overflow(limit->period, sum, &whole))
			return nft_refuse(ctx->extack, tb[NFTA_LIMIT_RATE], -EOVERFLOW,
					  "rate and burst are too large for a unit this long");
		limit->capacity = div64_u64(whole, limit->rate);
		return 0;
	}
	limit->cost = div64_u64(limit->period, limit->rate);
	if (check_mul_overflow(limit->cost, (u64)limit->burst, &limit->capacity))
		return nft_refuse(ctx->extack, tb[NFTA_LIMIT_BURST] ?: tb[NFTA_LIMIT_UNIT], -EOVERFLOW,
				  "the burst is too large for this rate");
	return 0;
}

static int nft_limit_start(struct nft_ctx *ctx, struct nft_limit *limit,
			   const struct nlattr *const tb[])
{
	u32 type = NFT_LIMIT_PKTS, flags = 0;
	int err;

	if (tb[NFTA_LIMIT_TYPE])
		type = ntohl(nla_get_be32(tb[NFTA_LIMIT_TYPE]));
	if (type > NFT_LIMIT_PKT_BYTES)
		return nft_refuse(ctx->extack, tb[NFTA_LIMIT_TYPE], -EOPNOTSUPP,
				  "unknown kind of limit");
	limit->bytes = type == NFT_LIMIT_PKT_BYTES;

	if (tb[NFTA_LIMIT_FLAGS])
		flags = ntohl(nla_get_be32(tb[NFTA_LIMIT_FLAGS]));
	if (flags & ~NFT_LIMIT_F_INV)
		return nft_refuse(ctx->extack, tb[NFTA_LIMIT_FLAGS], -EOPNOTSUPP,
				  "unknown limit flag");
	limit->invert = flags & NFT_LIMIT_F_INV;

	err = nft_limit_init_rate(ctx, limit, tb);
	if (err < 0)
		return err;
	if (nft_bucket_alloc(limit, GFP_KERNEL_ACCOUNT))
		return nft_refuse(ctx->extack, NULL, -ENOMEM, "no memory for a limit");
	return 0;
}

static int nft_limit_put(struct sk_buff *skb, const struct nft_limit *limit)
{
	u64 unit = div_u64(limit->period, NSEC_PER_SEC);
	u32 type = limit->bytes ? NFT_LIMIT_PKT_BYTES : NFT_LIMIT_PKTS;
	u32 flags = limit->invert ? NFT_LIMIT_F_INV : 0;

	if (nla_put_be64(skb, NFTA_LIMIT_RATE, cpu_to_be64(limit->rate), NFTA_LIMIT_PAD) ||
	    nla_put_be64(skb, NFTA_LIMIT_UNIT, cpu_to_be64(unit), NFTA_LIMIT_PAD) ||
	    nla_put_be32(skb, NFTA_LIMIT_BURST, htonl(limit->burst)) ||
	    nla_put_be32(skb, NFTA_LIMIT_TYPE, htonl(type)) ||
	    nla_put_be32(skb, NFTA_LIMIT_FLAGS, htonl(flags)))
		return -1;
	return 0;
}

static void nft_limit_eval(const struct nft_expr *expr, struct nft_regs *regs,
			   const struct nft_packet *pkt)
{
	nft_limit_take(nft_expr_priv(expr), regs, pkt);
}

static int nft_limit_init(struct nft_ctx *ctx, struct nft_expr *expr,
			  const struct nlattr *const tb[])
{
	return nft_limit_start(ctx, nft_expr_priv(expr), tb);
}

static void nft_limit_destroy(const struct nft_ctx *ctx, struct nft_expr *expr)
{
	struct nft_limit *limit = nft_expr_priv(expr);

	kfree(limit->bucket);
}

static int nft_limit_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	return nft_limit_put(skb, nft_expr_priv(expr));
}

/* A clone begins with a full bucket of its own. */
static int nft_limit_clone(struct nft_expr *dst, const struct nft_expr *src, gfp_t gfp)
{
	struct nft_limit *to = nft_expr_priv(dst);

	*to = *(const struct nft_limit *)nft_expr_priv(src);
	return nft_bucket_alloc(to, gfp);
}

static const struct nft_expr_ops nft_limit_ops = {
	.type		= &nft_limit_type,
	.size		= sizeof(struct nft_limit),
	.eval		= nft_limit_eval,
	.init		= nft_limit_init,
	.destroy	= nft_limit_destroy,
	.dump		= nft_limit_dump,
	.clone		= nft_limit_clone,
	.destroy_clone	= nft_limit_destroy,
};

static struct nft_expr_type nft_limit_type = {
	.name		= "limit",
	.maxattr	= NFTA_LIMIT_MAX,
	.policy		= nft_limit_policy,
	.ops		= &nft_limit_ops,
	.flags		= NFT_EXPR_STATEFUL,
	.owner		= THIS_MODULE,
};

static void nft_limit_object_eval(struct nft_object *obj, struct nft_regs *regs,
				  const struct nft_packet *pkt)
{
	nft_limit_take(nft_object_priv(obj), regs, pkt);
}

static int nft_limit_object_init(struct nft_ctx *ctx, struct nft_object *obj,
				 const struct nlattr *const tb[])
{
	return nft_limit_start(ctx, nft_object_priv(obj), tb);
}

static void nft_limit_object_destroy(const struct nft_ctx *ctx, struct nft_object *obj)
{
	struct nft_limit *limit = nft_object_priv(obj);

	kfree(limit->bucket);
}

static int nft_limit_object_dump(struct sk_buff *skb, struct nft_object *obj, bool reset)
{
	return nft_limit_put(skb, nft_object_priv(obj));
}

static const struct nft_object_ops nft_limit_object_ops = {
	.type		= &nft_limit_object_type,
	.size		= sizeof(struct nft_limit),
	.eval		= nft_limit_object_eval,
	.init		= nft_limit_object_init,
	.destroy	= nft_limit_object_destroy,
	.dump		= nft_limit_object_dump,
};

static struct nft_object_type nft_limit_object_type = {
	.number		= NFT_OBJECT_LIMIT,
	.maxattr	= NFTA_LIMIT_MAX,
	.policy		= nft_limit_policy,
	.ops		= &nft_limit_object_ops,
	.owner		= THIS_MODULE,
};

static int __init nft_limit_module_init(void)
{
	int err;

	err = nft_object_type_register(&nft_limit_object_type);
	if (err)
		return err;
	err = nft_expr_register(&nft_limit_type);
	if (err)
		nft_object_type_unregister(&nft_limit_object_type);
	return err;
}

static void __exit nft_limit_module_exit(void)
{
	nft_expr_unregister(&nft_limit_type);
	nft_object_type_unregister(&nft_limit_object_type);
}

module_init(nft_limit_module_init);
module_exit(nft_limit_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: limit expression and object");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS("limit");
NFT_OBJECT_ALIAS(NFT_OBJECT_LIMIT);
