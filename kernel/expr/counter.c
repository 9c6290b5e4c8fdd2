// SPDX-License-Identifier: GPL-2.0-only
/* Expression and object counter: packets and bytes, each CPU in a cell of its own, or all in one. */
#include <linux/module.h>
#include <linux/netfilter/rampart.h>
#include <linux/spinlock.h>
#include "core/counter.h"
#include "core/expr.h"
#include "core/object.h"
#include "core/program.h"

/* Where the core puts NFTA_RAMPART_COUNTER_GLOBAL. */
#define COUNTER_GLOBAL	(NFTA_COUNTER_MAX + 1)

struct nft_expr_type nft_counter_type;
struct nft_object_type nft_counter_object_type;

struct nft_counter {
	struct nft_counter_cell __percpu	*cells;
};

/* One cell for all: in a big set of a big machine it takes a fraction of the memory. */
struct nft_counter_global {
	spinlock_t		lock;
	struct nft_counter_sum	sum;
};

/* An object is either: cells are NULL in one that is global. */
struct nft_counter_object {
	struct nft_counter		counter;
	struct nft_counter_global	global;
};

static const struct nla_policy nft_counter_policy[NFTA_COUNTER_MAX + 1] = {
	[NFTA_COUNTER_BYTES]	= { .type = NLA_U64 },
	[NFTA_COUNTER_PACKETS]	= { .type = NLA_U64 },
};

/* 1: the counter is to be global, 0: not, -EINVAL. */
static int nft_counter_kind(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	const struct nlattr *attr = tb[COUNTER_GLOBAL];
	u32 kind;

	if (!attr)
		return 0;
	kind = nla_len(attr) == sizeof(__be32) ? ntohl(nla_get_be32(attr)) : U32_MAX;
	if (kind > 1)
		return nft_refuse(ctx->extack, attr, -EINVAL, "a counter is global (1) or not (0)");
	return kind;
}

static struct nft_counter_sum nft_counter_initial(const struct nlattr *const tb[])
{
	struct nft_counter_sum sum = {};

	if (tb[NFTA_COUNTER_PACKETS])
		sum.packets = be64_to_cpu(nla_get_be64(tb[NFTA_COUNTER_PACKETS]));
	if (tb[NFTA_COUNTER_BYTES])
		sum.bytes = be64_to_cpu(nla_get_be64(tb[NFTA_COUNTER_BYTES]));
	return sum;
}

static int nft_counter_put(struct sk_buff *skb, const struct nft_counter_sum *sum)
{
	return nla_put_be64(skb, NFTA_COUNTER_BYTES, cpu_to_be64(sum->bytes), NFTA_COUNTER_PAD) ||
	       nla_put_be64(skb, NFTA_COUNTER_PACKETS, cpu_to_be64(sum->packets),
			    NFTA_COUNTER_PAD) ? -1 : 0;
}

/* What the expression and the object share, cells for each CPU first: */
static int nft_counter_start(struct nft_ctx *ctx, struct nft_counter *counter,
			     const struct nlattr *const tb[])
{
	const struct nft_counter_sum start = nft_counter_initial(tb);

	counter->cells = nft_counter_alloc(GFP_KERNEL_ACCOUNT);
	if (!counter->cells)
		return nft_refuse(ctx->extack, NULL, -ENOMEM, "no memory for a counter");
	nft_counter_add(counter->cells, &start);
	return 0;
}

static int nft_counter_tell(struct sk_buff *skb, const struct nft_counter *counter, bool reset)
{
	struct nft_counter_sum sum, taken;

	nft_counter_fetch(counter->cells, &sum);
	if (nft_counter_put(skb, &sum))
		return -1;

	/* Exactly what was told is taken away, so a packet that came meanwhile still counts. */
	if (reset) {
		taken.packets = -sum.packets;
		taken.bytes = -sum.bytes;
		nft_counter_add(counter->cells, &taken);
	}
	return 0;
}

/* The global cell. */
static void nft_counter_global_start(struct nft_counter_global *counter,
				     const struct nft_counter_sum *start)
{
	spin_lock_init(&counter->lock);
	counter->sum = *start;
}

/* What this machine sends may come with bottom halves on. */
static void nft_counter_global_count(struct nft_counter_global *counter, unsigned int bytes)
{
	spin_lock_bh(&counter->lock);
	counter->sum.packets++;
	counter->sum.bytes += bytes;
	spin_unlock_bh(&counter->lock);
}

static void nft_counter_global_fetch(struct nft_counter_global *counter,
				     struct nft_counter_sum *sum)
{
	spin_lock_bh(&counter->lock);
	*sum = counter->sum;
	spin_unlock_bh(&counter->lock);
}

static int nft_counter_global_tell(struct sk_buff *skb, struct nft_counter_global *counter,
				   bool reset)
{
	struct nft_counter_sum sum;

	nft_counter_global_fetch(counter, &sum);
	if (nft_counter_put(skb, &sum) ||
	    nla_put_be32(skb, NFTA_RAMPART_COUNTER_GLOBAL, htonl(1)))
		return -1;
	if (reset) {
		spin_lock_bh(&counter->lock);
		counter->sum.packets -= sum.packets;
		counter->sum.bytes -= sum.bytes;
		spin_unlock_bh(&counter->lock);
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
	return nft_counter_tell(skb, nft_expr_priv(expr), reset);
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

/* the one cell += 1 packet, its bytes */
static void nft_counter_global_eval(const struct nft_expr *expr, struct nft_regs *regs,
				    const struct nft_packet *pkt)
{
	nft_counter_global_count(nft_expr_priv(expr), pkt->skb->len);
}

static int nft_counter_global_init(struct nft_ctx *ctx, struct nft_expr *expr,
				   const struct nlattr *const tb[])
{
	const struct nft_counter_sum start = nft_counter_initial(tb);

	nft_counter_global_start(nft_expr_priv(expr), &start);
	return 0;
}

static int nft_counter_global_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	return nft_counter_global_tell(skb, nft_expr_priv(expr), reset);
}

static int nft_counter_global_clone(struct nft_expr *dst, const struct nft_expr *src, gfp_t gfp)
{
	struct nft_counter_sum sum;

	nft_counter_global_fetch(nft_expr_priv(src), &sum);
	nft_counter_global_start(nft_expr_priv(dst), &sum);
	return 0;
}

static const struct nft_expr_ops nft_counter_global_ops = {
	.type		= &nft_counter_type,
	.size		= sizeof(struct nft_counter_global),
	.eval		= nft_counter_global_eval,
	.init		= nft_counter_global_init,
	.dump		= nft_counter_global_dump,
	.clone		= nft_counter_global_clone,
};

static const struct nft_expr_ops *nft_counter_select(struct nft_ctx *ctx,
						     const struct nlattr *const tb[])
{
	int kind = nft_counter_kind(ctx, tb);

	if (kind < 0)
		return ERR_PTR(kind);
	return kind ? &nft_counter_global_ops : &nft_counter_ops;
}

struct nft_expr_type nft_counter_type = {
	.name		= "counter",
	.maxattr	= NFTA_COUNTER_MAX,
	.policy		= nft_counter_policy,
	.extension	= NFTA_RAMPART_COUNTER_GLOBAL,
	.select_ops	= nft_counter_select,
	.flags		= NFT_EXPR_STATEFUL,
	.owner		= THIS_MODULE,
};

/* The same into the cells of an object, which rules share. */
static void nft_counter_object_eval(struct nft_object *obj, struct nft_regs *regs,
				    const struct nft_packet *pkt)
{
	struct nft_counter_object *priv = nft_object_priv(obj);

	if (priv->counter.cells)
		nft_counter_count(priv->counter.cells, pkt->skb->len);
	else
		nft_counter_global_count(&priv->global, pkt->skb->len);
}

static int nft_counter_object_compile(struct nft_object *obj, struct nft_compiler *c)
{
	const struct nft_counter_object *priv = nft_object_priv(obj);

	return priv->counter.cells ? nft_compile_counter(c, priv->counter.cells) : -EOPNOTSUPP;
}

static int nft_counter_object_init(struct nft_ctx *ctx, struct nft_object *obj,
				   const struct nlattr *const tb[])
{
	const struct nft_counter_sum start = nft_counter_initial(tb);
	struct nft_counter_object *priv = nft_object_priv(obj);
	int kind = nft_counter_kind(ctx, tb);

	if (kind < 0)
		return kind;
	if (!kind)
		return nft_counter_start(ctx, &priv->counter, tb);
	nft_counter_global_start(&priv->global, &start);
	return 0;
}

static void nft_counter_object_destroy(const struct nft_ctx *ctx, struct nft_object *obj)
{
	struct nft_counter_object *priv = nft_object_priv(obj);

	free_percpu(priv->counter.cells);
}

static int nft_counter_object_dump(struct sk_buff *skb, struct nft_object *obj, bool reset)
{
	struct nft_counter_object *priv = nft_object_priv(obj);

	return priv->counter.cells ? nft_counter_tell(skb, &priv->counter, reset) :
				     nft_counter_global_tell(skb, &priv->global, reset);
}

static const struct nft_object_ops nft_counter_object_ops = {
	.type		= &nft_counter_object_type,
	.size		= sizeof(struct nft_counter_object),
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
	.extension	= NFTA_RAMPART_COUNTER_GLOBAL,
	.ops		= &nft_counter_object_ops,
	.owner		= THIS_MODULE,
};
