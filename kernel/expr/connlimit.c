// SPDX-License-Identifier: GPL-2.0-only
/* Expression and object connlimit: matches while so many connections, or fewer, are open. */
#include <linux/module.h>
#include <linux/slab.h>
#include <net/netfilter/nf_conntrack_count.h>
#include "core/expr.h"
#include "core/object.h"
#include "expr/conntrack.h"

static struct nft_expr_type nft_connlimit_type;
static struct nft_object_type nft_connlimit_object_type;

/**
 * struct nft_connlimit - how many connections
 * @list: those seen and still open; has a lock of its own
 * @invert: match when there are more
 */
struct nft_connlimit {
	struct nf_conncount_list	*list;
	u32				limit;
	bool				invert;
};

static const struct nla_policy nft_connlimit_policy[NFTA_CONNLIMIT_MAX + 1] = {
	[NFTA_CONNLIMIT_COUNT]	= { .type = NLA_U32 },
	[NFTA_CONNLIMIT_FLAGS]	= { .type = NLA_U32 },
};

/* list += the packet's connection; break if there are more than the limit (not more, inverted) */
static void nft_connlimit_take(struct nft_connlimit *limit, struct nft_regs *regs,
			       const struct nft_packet *pkt)
{
	struct net *net = nft_packet_net(pkt);
	int err;

	err = nf_conncount_add_skb(net, pkt->skb, nft_packet_pf(pkt), limit->list);
	if (err == -EEXIST) {
		/* It was counted before; others may have ended since. */
		nf_conncount_gc_list(net, limit->list);
	} else if (err) {
		regs->verdict.code = NF_DROP;
		return;
	}
	if ((READ_ONCE(limit->list->count) > limit->limit) != limit->invert)
		regs->verdict.code = NFT_BREAK;
}

static int nft_connlimit_alloc(struct nft_connlimit *limit, gfp_t gfp)
{
	limit->list = kmalloc(sizeof(*limit->list), gfp);
	if (!limit->list)
		return -ENOMEM;
	nf_conncount_list_init(limit->list);
	return 0;
}

static void nft_connlimit_free(struct nft_connlimit *limit)
{
	nf_conncount_cache_free(limit->list);
	kfree(limit->list);
}

static int nft_connlimit_start(struct nft_ctx *ctx, struct nft_connlimit *limit,
			       const struct nlattr *const tb[])
{
	u32 flags = 0;
	int err;

	if (!tb[NFTA_CONNLIMIT_COUNT])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "connlimit needs a number");
	limit->limit = ntohl(nla_get_be32(tb[NFTA_CONNLIMIT_COUNT]));

	if (tb[NFTA_CONNLIMIT_FLAGS])
		flags = ntohl(nla_get_be32(tb[NFTA_CONNLIMIT_FLAGS]));
	if (flags & ~NFT_CONNLIMIT_F_INV)
		return nft_refuse(ctx->extack, tb[NFTA_CONNLIMIT_FLAGS], -EOPNOTSUPP,
				  "unknown connlimit flag");
	limit->invert = flags & NFT_CONNLIMIT_F_INV;

	if (nft_connlimit_alloc(limit, GFP_KERNEL_ACCOUNT))
		return nft_refuse(ctx->extack, NULL, -ENOMEM, "no memory for a connlimit");
	err = nft_conntrack_get(ctx);
	if (err)
		nft_connlimit_free(limit);
	return err;
}

static void nft_connlimit_stop(const struct nft_ctx *ctx, struct nft_connlimit *limit)
{
	nft_conntrack_put(ctx);
	nft_connlimit_free(limit);
}

static int nft_connlimit_put(struct sk_buff *skb, const struct nft_connlimit *limit)
{
	if (nla_put_be32(skb, NFTA_CONNLIMIT_COUNT, htonl(limit->limit)))
		return -1;
	if (!limit->invert)
		return 0;
	return nla_put_be32(skb, NFTA_CONNLIMIT_FLAGS, htonl(NFT_CONNLIMIT_F_INV)) ? -1 : 0;
}

static void nft_connlimit_eval(const struct nft_expr *expr, struct nft_regs *regs,
			       const struct nft_packet *pkt)
{
	nft_connlimit_take(nft_expr_priv(expr), regs, pkt);
}

static int nft_connlimit_init(struct nft_ctx *ctx, struct nft_expr *expr,
			      const struct nlattr *const tb[])
{
	return nft_connlimit_start(ctx, nft_expr_priv(expr), tb);
}

static void nft_connlimit_destroy(const struct nft_ctx *ctx, struct nft_expr *expr)
{
	nft_connlimit_stop(ctx, nft_expr_priv(expr));
}

static int nft_connlimit_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	return nft_connlimit_put(skb, nft_expr_priv(expr));
}

/* A clone counts anew. The template in the set or rule keeps connection tracking for it. */
static int nft_connlimit_clone(struct nft_expr *dst, const struct nft_expr *src, gfp_t gfp)
{
	const struct nft_connlimit *from = nft_expr_priv(src);
	struct nft_connlimit *to = nft_expr_priv(dst);

	to->limit = from->limit;
	to->invert = from->invert;
	return nft_connlimit_alloc(to, gfp);
}

static void nft_connlimit_destroy_clone(const struct nft_ctx *ctx, struct nft_expr *expr)
{
	nft_connlimit_free(nft_expr_priv(expr));
}

/* An element without open connections has done its work. */
static bool nft_connlimit_gc(struct net *net, const struct nft_expr *expr)
{
	struct nft_connlimit *limit = nft_expr_priv(expr);

	return nf_conncount_gc_list(net, limit->list);
}

static const struct nft_expr_ops nft_connlimit_ops = {
	.type		= &nft_connlimit_type,
	.size		= sizeof(struct nft_connlimit),
	.eval		= nft_connlimit_eval,
	.init		= nft_connlimit_init,
	.destroy	= nft_connlimit_destroy,
	.dump		= nft_connlimit_dump,
	.clone		= nft_connlimit_clone,
	.destroy_clone	= nft_connlimit_destroy_clone,
	.gc		= nft_connlimit_gc,
};

static struct nft_expr_type nft_connlimit_type = {
	.name		= "connlimit",
	.maxattr	= NFTA_CONNLIMIT_MAX,
	.policy		= nft_connlimit_policy,
	.ops		= &nft_connlimit_ops,
	.flags		= NFT_EXPR_STATEFUL,
	.owner		= THIS_MODULE,
};

static void nft_connlimit_object_eval(struct nft_object *obj, struct nft_regs *regs,
				      const struct nft_packet *pkt)
{
	nft_connlimit_take(nft_object_priv(obj), regs, pkt);
}

static int nft_connlimit_object_init(struct nft_ctx *ctx, struct nft_object *obj,
				     const struct nlattr *const tb[])
{
	return nft_connlimit_start(ctx, nft_object_priv(obj), tb);
}

static void nft_connlimit_object_destroy(const struct nft_ctx *ctx, struct nft_object *obj)
{
	nft_connlimit_stop(ctx, nft_object_priv(obj));
}

static int nft_connlimit_object_dump(struct sk_buff *skb, struct nft_object *obj, bool reset)
{
	return nft_connlimit_put(skb, nft_object_priv(obj));
}

static const struct nft_object_ops nft_connlimit_object_ops = {
	.type		= &nft_connlimit_object_type,
	.size		= sizeof(struct nft_connlimit),
	.eval		= nft_connlimit_object_eval,
	.init		= nft_connlimit_object_init,
	.destroy	= nft_connlimit_object_destroy,
	.dump		= nft_connlimit_object_dump,
};

static struct nft_object_type nft_connlimit_object_type = {
	.number		= NFT_OBJECT_CONNLIMIT,
	.maxattr	= NFTA_CONNLIMIT_MAX,
	.policy		= nft_connlimit_policy,
	.ops		= &nft_connlimit_object_ops,
	.owner		= THIS_MODULE,
};

static int __init nft_connlimit_module_init(void)
{
	int err;

	err = nft_object_type_register(&nft_connlimit_object_type);
	if (err)
		return err;
	err = nft_expr_register(&nft_connlimit_type);
	if (err)
		nft_object_type_unregister(&nft_connlimit_object_type);
	return err;
}

static void __exit nft_connlimit_module_exit(void)
{
	nft_expr_unregister(&nft_connlimit_type);
	nft_object_type_unregister(&nft_connlimit_object_type);
}

module_init(nft_connlimit_module_init);
module_exit(nft_connlimit_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: connlimit expression and object");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS("connlimit");
NFT_OBJECT_ALIAS(NFT_OBJECT_CONNLIMIT);
