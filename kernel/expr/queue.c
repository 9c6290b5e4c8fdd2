// SPDX-License-Identifier: GPL-2.0-only
/* Expression queue: hands packets to a program in userspace. */
#include <linux/jhash.h>
#include <linux/module.h>
#include <linux/random.h>
#include <net/netfilter/nf_queue.h>
#include "core/chain.h"
#include "core/expr.h"
#include "core/validate.h"

static struct nft_expr_type nft_queue_type;

static u32 nft_queue_seed __read_mostly;

/**
 * struct nft_queue - verdict := queue
 * @first: queue, or the first of @total
 * @flags: NFT_QUEUE_FLAG_*
 * @sreg: holds the queue, if not 0
 */
struct nft_queue {
	u16	first;
	u16	total;
	u16	flags;
	u8	sreg;
};

static const struct nla_policy nft_queue_policy[NFTA_QUEUE_MAX + 1] = {
	[NFTA_QUEUE_NUM]	= { .type = NLA_U16 },
	[NFTA_QUEUE_TOTAL]	= { .type = NLA_U16 },
	[NFTA_QUEUE_FLAGS]	= { .type = NLA_U16 },
	[NFTA_QUEUE_SREG_QNUM]	= { .type = NLA_U32 },
};

static void nft_queue_verdict(const struct nft_queue *queue, struct nft_regs *regs, u32 number)
{
	regs->verdict.code = NF_QUEUE_NR(number);
	if (queue->flags & NFT_QUEUE_FLAG_BYPASS)
		regs->verdict.code |= NF_VERDICT_FLAG_QUEUE_BYPASS;
}

/* verdict := queue, one of several by the CPU or the packet's flow */
static void nft_queue_eval(const struct nft_expr *expr, struct nft_regs *regs,
			   const struct nft_packet *pkt)
{
	const struct nft_queue *queue = nft_expr_priv(expr);
	u32 number = queue->first;

	if (queue->total > 1) {
		if (queue->flags & NFT_QUEUE_FLAG_CPU_FANOUT)
			number += raw_smp_processor_id() % queue->total;
		else
			number = nfqueue_hash(pkt->skb, number, queue->total,
					      nft_packet_pf(pkt), nft_queue_seed);
	}
	nft_queue_verdict(queue, regs, number);
}

/* verdict := queue sreg */
static void nft_queue_sreg_eval(const struct nft_expr *expr, struct nft_regs *regs,
				const struct nft_packet *pkt)
{
	const struct nft_queue *queue = nft_expr_priv(expr);

	nft_queue_verdict(queue, regs, regs->words[queue->sreg] & U16_MAX);
}

static int nft_queue_init_flags(struct nft_ctx *ctx, struct nft_queue *queue,
				const struct nlattr *attr, u16 known)
{
	if (!attr)
		return 0;
	queue->flags = ntohs(nla_get_be16(attr));
	if (queue->flags & ~NFT_QUEUE_FLAG_MASK)
		return nft_refuse(ctx->extack, attr, -EINVAL, "unknown queue flag");
	if (queue->flags & ~known)
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP,
				  "one queue can't be spread over CPUs");
	return 0;
}

static int nft_queue_init(struct nft_ctx *ctx, struct nft_expr *expr,
			  const struct nlattr *const tb[])
{
	struct nft_queue *queue = nft_expr_priv(expr);

	queue->first = ntohs(nla_get_be16(tb[NFTA_QUEUE_NUM]));
	queue->total = 1;
	if (tb[NFTA_QUEUE_TOTAL])
		queue->total = ntohs(nla_get_be16(tb[NFTA_QUEUE_TOTAL]));
	if (!queue->total)
		return nft_refuse(ctx->extack, tb[NFTA_QUEUE_TOTAL], -EINVAL,
				  "there must be one queue at least");
	if ((u32)queue->first + queue->total - 1 > U16_MAX)
		return nft_refuse(ctx->extack, tb[NFTA_QUEUE_TOTAL], -ERANGE,
				  "queues beyond 65535");
	return nft_queue_init_flags(ctx, queue, tb[NFTA_QUEUE_FLAGS], NFT_QUEUE_FLAG_MASK);
}

static int nft_queue_sreg_init(struct nft_ctx *ctx, struct nft_expr *expr,
			       const struct nlattr *const tb[])
{
	struct nft_queue *queue = nft_expr_priv(expr);
	int err;

	err = nft_reg_load(ctx, tb[NFTA_QUEUE_SREG_QNUM], sizeof(u32), &queue->sreg);
	if (err < 0)
		return err;
	return nft_queue_init_flags(ctx, queue, tb[NFTA_QUEUE_FLAGS], NFT_QUEUE_FLAG_BYPASS);
}

static int nft_queue_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_queue *queue = nft_expr_priv(expr);

	if (nla_put_be16(skb, NFTA_QUEUE_NUM, htons(queue->first)) ||
	    nla_put_be16(skb, NFTA_QUEUE_TOTAL, htons(queue->total)) ||
	    nla_put_be16(skb, NFTA_QUEUE_FLAGS, htons(queue->flags)))
		return -1;
	return 0;
}

static int nft_queue_sreg_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_queue *queue = nft_expr_priv(expr);

	if (nft_reg_put(skb, NFTA_QUEUE_SREG_QNUM, queue->sreg) ||
	    nla_put_be16(skb, NFTA_QUEUE_FLAGS, htons(queue->flags)))
		return -1;
	return 0;
}

static int nft_queue_validate(struct nft_ctx *ctx, const struct nft_expr *expr)
{
	switch (ctx->family) {
	case NFPROTO_IPV4:
	case NFPROTO_IPV6:
	case NFPROTO_INET:
	case NFPROTO_BRIDGE:
		return nft_validate_hooks(ctx, GENMASK(NF_INET_POST_ROUTING, NF_INET_PRE_ROUTING));
	}
	return nft_refuse(ctx->extack, NULL, -EOPNOTSUPP,
			  "packets of this family can't be queued");
}

static const struct nft_expr_ops nft_queue_ops = {
	.type		= &nft_queue_type,
	.size		= sizeof(struct nft_queue),
	.eval		= nft_queue_eval,
	.init		= nft_queue_init,
	.dump		= nft_queue_dump,
	.validate	= nft_queue_validate,
};

static const struct nft_expr_ops nft_queue_sreg_ops = {
	.type		= &nft_queue_type,
	.size		= sizeof(struct nft_queue),
	.eval		= nft_queue_sreg_eval,
	.init		= nft_queue_sreg_init,
	.dump		= nft_queue_sreg_dump,
	.validate	= nft_queue_validate,
};

static const struct nft_expr_ops *nft_queue_select(struct nft_ctx *ctx,
						   const struct nlattr *const tb[])
{
	int err;

	if (!tb[NFTA_QUEUE_NUM] == !tb[NFTA_QUEUE_SREG_QNUM]) {
		err = nft_refuse(ctx->extack, tb[NFTA_QUEUE_SREG_QNUM], -EINVAL,
				 "queue needs a number or a register");
		return ERR_PTR(err);
	}
	return tb[NFTA_QUEUE_NUM] ? &nft_queue_ops : &nft_queue_sreg_ops;
}

static struct nft_expr_type nft_queue_type = {
	.name		= "queue",
	.maxattr	= NFTA_QUEUE_MAX,
	.policy		= nft_queue_policy,
	.select_ops	= nft_queue_select,
	.owner		= THIS_MODULE,
};

static int __init nft_queue_module_init(void)
{
	init_hashrandom(&nft_queue_seed);
	return nft_expr_register(&nft_queue_type);
}

static void __exit nft_queue_module_exit(void)
{
	nft_expr_unregister(&nft_queue_type);
}

module_init(nft_queue_module_init);
module_exit(nft_queue_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: queue expression");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS("queue");
