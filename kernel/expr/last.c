// SPDX-License-Identifier: GPL-2.0-only
/* Expression last: remembers when a packet last came by. */
#include <linux/jiffies.h>
#include <linux/module.h>
#include "core/elem.h"
#include "core/expr.h"

struct nft_expr_type nft_last_type;

/**
 * struct nft_last - time of the last packet
 * @when: jiffies, if @seen
 */
struct nft_last {
	unsigned long	when;
	bool		seen;
};

static const struct nla_policy nft_last_policy[NFTA_LAST_MAX + 1] = {
	[NFTA_LAST_SET]		= { .type = NLA_U32 },
	[NFTA_LAST_MSECS]	= { .type = NLA_U64 },
};

/* last := now. Written only when it changes, for CPUs share it. */
static void nft_last_eval(const struct nft_expr *expr, struct nft_regs *regs,
			  const struct nft_packet *pkt)
{
	struct nft_last *last = nft_expr_priv(expr);

	if (READ_ONCE(last->when) != jiffies)
		WRITE_ONCE(last->when, jiffies);
	if (!READ_ONCE(last->seen))
		smp_store_release(&last->seen, true);
}

static int nft_last_init(struct nft_ctx *ctx, struct nft_expr *expr,
			 const struct nlattr *const tb[])
{
	struct nft_last *last = nft_expr_priv(expr);
	u64 ms;

	if (!tb[NFTA_LAST_SET] || !nla_get_be32(tb[NFTA_LAST_SET]) || !tb[NFTA_LAST_MSECS])
		return 0;

	ms = be64_to_cpu(nla_get_be64(tb[NFTA_LAST_MSECS]));
	if (ms > NFT_TIMEOUT_MS_MAX)
		return nft_refuse(ctx->extack, tb[NFTA_LAST_MSECS], -ERANGE,
				  "the last packet was too long ago");
	last->when = jiffies - (unsigned long)nft_timeout_jiffies(ms);
	last->seen = true;
	return 0;
}

static int nft_last_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_last *last = nft_expr_priv(expr);
	bool seen = smp_load_acquire(&last->seen);
	u64 ms = 0;

	if (seen)
		ms = jiffies64_to_msecs(jiffies - READ_ONCE(last->when));
	if (nla_put_be32(skb, NFTA_LAST_SET, htonl(seen)) ||
	    nla_put_be64(skb, NFTA_LAST_MSECS, cpu_to_be64(ms), NFTA_LAST_PAD))
		return -1;
	return 0;
}

static int nft_last_clone(struct nft_expr *dst, const struct nft_expr *src, gfp_t gfp)
{
	*(struct nft_last *)nft_expr_priv(dst) = *(const struct nft_last *)nft_expr_priv(src);
	return 0;
}

static const struct nft_expr_ops nft_last_ops = {
	.type	= &nft_last_type,
	.size	= sizeof(struct nft_last),
	.eval	= nft_last_eval,
	.init	= nft_last_init,
	.dump	= nft_last_dump,
	.clone	= nft_last_clone,
};

struct nft_expr_type nft_last_type = {
	.name		= "last",
	.maxattr	= NFTA_LAST_MAX,
	.policy		= nft_last_policy,
	.ops		= &nft_last_ops,
	.flags		= NFT_EXPR_STATEFUL,
	.owner		= THIS_MODULE,
};
