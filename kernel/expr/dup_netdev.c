// SPDX-License-Identifier: GPL-2.0-only
/* Expression dup of the netdev family: sends a copy of a packet out through another device. */
#include <linux/module.h>
#include "core/egress.h"
#include "core/expr.h"

static struct nft_expr_type nft_dup_netdev_type;

/**
 * struct nft_dup_netdev - send a copy of the packet
 * @dev: register with the index of the device
 */
struct nft_dup_netdev {
	u8	dev;
};

static const struct nla_policy nft_dup_netdev_policy[NFTA_DUP_MAX + 1] = {
	[NFTA_DUP_SREG_DEV]	= { .type = NLA_U32 },
};

/* send a copy; without memory for it there is none */
static void nft_dup_netdev_eval(const struct nft_expr *expr, struct nft_regs *regs,
				const struct nft_packet *pkt)
{
	const struct nft_dup_netdev *dup = nft_expr_priv(expr);
	struct sk_buff *copy = skb_clone(pkt->skb, GFP_ATOMIC);

	if (copy)
		nft_egress_send(pkt, copy, regs->words[dup->dev]);
}

static int nft_dup_netdev_init(struct nft_ctx *ctx, struct nft_expr *expr,
			       const struct nlattr *const tb[])
{
	struct nft_dup_netdev *dup = nft_expr_priv(expr);

	return nft_reg_load(ctx, tb[NFTA_DUP_SREG_DEV], sizeof(int), &dup->dev);
}

static int nft_dup_netdev_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_dup_netdev *dup = nft_expr_priv(expr);

	return nft_reg_put(skb, NFTA_DUP_SREG_DEV, dup->dev);
}

static const struct nft_expr_ops nft_dup_netdev_ops = {
	.type		= &nft_dup_netdev_type,
	.size		= sizeof(struct nft_dup_netdev),
	.eval		= nft_dup_netdev_eval,
	.init		= nft_dup_netdev_init,
	.dump		= nft_dup_netdev_dump,
};

static struct nft_expr_type nft_dup_netdev_type = {
	.name		= "dup",
	.family		= NFPROTO_NETDEV,
	.maxattr	= NFTA_DUP_MAX,
	.policy		= nft_dup_netdev_policy,
	.ops		= &nft_dup_netdev_ops,
	.owner		= THIS_MODULE,
};

static int __init nft_dup_netdev_module_init(void)
{
	return nft_expr_register(&nft_dup_netdev_type);
}

static void __exit nft_dup_netdev_module_exit(void)
{
	nft_expr_unregister(&nft_dup_netdev_type);
}

module_init(nft_dup_netdev_module_init);
module_exit(nft_dup_netdev_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: expression dup of the netdev family");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS_AF(5, "dup");
