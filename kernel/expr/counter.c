// SPDX-License-Identifier: GPL-2.0-only
/* Expression and object counter: counts packets and bytes, each CPU in a cell of its own. */
#include <linux/module.h>
#include "core/counter.h"
#include "core/expr.h"
#include "core/object.h"
#include "core/program.h"

struct nft_expr_type nft_counter_type;
struct nft_object_type nft_counter_object_type;

struct nft_counter {
	struct nft_counter_cell __percpu	*cells;
};

static const struct nla_policy nft_counter_policy[NFTA_COUNTER_MAX + 1] = {
	[NFTA_COUNTER_BYTES]	= { .type = NLA_U64 },
	[NFTA_COUNTER_PACKETS]	= { .type = NLA_U64 },
};

/* What the expression and the object share: */
static int nft_counter_start(struct nft_ctx *ctx, struct nft_counter *counter,
			     const struct nlattr *const tb[])
{
	struct nft_counter_sum start = {};

	counter->cells = nft_counter_alloc(GFP_KERNEL_ACCOUNT);
	if (!counter->cells)
		return nft_refuse(ctx->extack, NULL, -ENOMEM, "no memory for a counter");

	if (tb[NFTA_COUNTER_PACKETS])
		start.packets = be64_to_cpu(nla_get_be64(tb[NFTA_COUNTER_PACKETS]));
	if (tb[NFTA_COUNTER_BYTES])
		start.bytes = be64_to_cpu(nla_get_be64(tb[NFTA_COUNTER_BYTES]));
	nft_counter_add(counter->cells, &start);
	return 0;
}

static int nft_counter_put(struct sk_buff *skb, const struct nft_counter *counter, bool reset)
{
	struct nft_counter_sum sum, taken;

	nft_counter_fetch(counter->cells, &sum);
	if (nla_put_be64(skb, NFTA_COUNTER_BYTES, cpu_to_be64(sum.bytes), NFTA_COUNTER_PAD) ||
	    nla_put_be64(skb, NFTA_COUNTER_PACKETS, cpu_to_be64(sum.packets), NFTA_COUNTER_PAD))
		return -1;

	/* Exactly what was told is taken away, so a packet that came meanwhile still counts. */
	if (reset) {
		taken.packets = -sum.packets;
		taken.bytes = -sum.bytes;
		nft_counter_add(counter->cells, &taken);
	}
	return 0;
}

/* cells[this cpu] += 1 packet, its bytes */
static void nft_counter_eval(const struct nft_expr *expr, struct nft_regs *regs,
			     const struct nft_packet *pkt)
{
	const struct nft_counter *counter = nft_expr_priv(expr);

	nft_counter_count(counter->cells, pkt->skb->len);
}

static int nft_counter_compile(const struct nft_expr *expr, struct nft_compiler *c)
{
	const struct nft_counter *counter = nft_expr_priv(expr);

	return nft_compile_counter(c, counter->cells);
}

static int nft_counter_init(struct nft_ctx *ctx, struct nft_expr *expr,
			    const struct nlattr *const tb[])
{
	return nft_counter_start(ctx, nft_expr_priv(expr), tb);
}

static void nft_counter_destroy(const struct nft_ctx *ctx, struct nft_expr *expr)
{
	struct nft_counter *counter = nft_expr_priv(expr);

	free_percpu(counter->cells);
}

static int nft_counter_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	return nft_counter_put(skb, nft_expr_priv(expr), reset);
}

static int nft_counter_clone(struct nft_expr *dst, const struct nft_expr *src, gfp_t gfp)
{
	const struct nft_counter *from = nft_expr_priv(src);
	struct nft_counter *to = nft_expr_priv(dst);
	struct nft_counter_sum sum;

	to->cells = nft_counter_alloc(gfp);
	if (!to->cells)
		return -ENOMEM;
	nft_counter_fetch(from->cells, &sum);
	nft_counter_add(to->cells, &sum);
	return 0;
}

static const struct nft_expr_ops nft_counter_ops = {
	.type		= &nft_counter_type,
	.size		= sizeof(struct nft_counter),
	.eval		= nft_counter_eval,
	.compile	= nft_counter_compile,
	.init		= nft_counter_init,
	.destroy	= nft_counter_destroy,
	.dump		= nft_counter_dump,
	.clone		= nft_counter_clone,
	.destroy_clone	= nft_counter_destroy,
};

struct nft_expr_type nft_counter_type = {
	.name		= "counter",
	.maxattr	= NFTA_COUNTER_MAX,
	.policy		= nft_counter_policy,
	.ops		= &nft_counter_ops,
	.flags		= NFT_EXPR_STATEFUL,
	.owner		= THIS_MODULE,
};

/* The same into the cells of an object, which rules share. */
static void nft_counter_object_eval(struct nft_object *obj, struct nft_regs *regs,
				    const struct nft_packet *pkt)
{
	const struct nft_counter *counter = nft_object_priv(obj);

	nft_counter_count(counter->cells, pkt->skb->len);
}

static int nft_counter_object_compile(struct nft_object *obj, struct nft_compiler *c)
{
	const struct nft_counter *counter = nft_object_priv(obj);

	return nft_compile_counter(c, counter->cells);
}

static int nft_counter_object_init(struct nft_ctx *ctx, struct nft_object *obj,
				   const struct nlattr *const tb[])
{
	return nft_counter_start(ctx, nft_object_priv(obj), tb);
}

static void nft_counter_object_destroy(const struct nft_ctx *ctx, struct nft_object *obj)
{
	struct nft_counter *counter = nft_object_priv(obj);

	free_percpu(counter->cells);
}

static int nft_counter_object_dump(struct sk_buff *skb, struct nft_object *obj, bool reset)
{
	return nft_counter_put(skb, nft_object_priv(obj), reset);
}

static const struct nft_object_ops nft_counter_object_ops = {
	.type		= &nft_counter_object_type,
	.size		= sizeof(struct nft_counter),
	.eval		= nft_counter_object_eval,
	.compile	= nft_counter_object_compile,
	.init		= nft_counter_object_init,
	.destroy	= nft_counter_object_destroy,
	.dump		= nft_counter_object_dump,
};

struct nft_object_type nft_counter_object_type = {
	.number		= NFT_OBJECT_COUNTER,
	.maxattr	= NFTA_COUNTER_MAX,
	.policy		= nft_counter_policy,
	.ops		= &nft_counter_object_ops,
	.owner		= THIS_MODULE,
};
