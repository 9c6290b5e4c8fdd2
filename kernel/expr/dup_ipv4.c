// SPDX-License-Identifier: GPL-2.0-only
/* Expression dup of IPv4: sends a copy of a packet to another host. */
#include <linux/module.h>
#include <net/netfilter/ipv4/nf_dup_ipv4.h>
#include "expr/dup.h"

static struct nft_expr_type nft_dup_ipv4_type;

/* send a copy by way of the host at a register */
static void nft_dup_ipv4_eval(const struct nft_expr *expr, struct nft_regs *regs,
			      const struct nft_packet *pkt)
{
	const struct nft_dup *dup = nft_expr_priv(expr);
	const struct in_addr gateway = { .s_addr = (__force __be32)regs->words[dup->addr] };

	nf_dup_ipv4(nft_packet_net(pkt), pkt->skb, nft_packet_hook(pkt), &gateway,
		    nft_dup_device(dup, regs));
}

static int nft_dup_ipv4_init(struct nft_ctx *ctx, struct nft_expr *expr,
			     const struct nlattr *const tb[])
{
	return nft_dup_parse(ctx, nft_expr_priv(expr), tb, sizeof(struct in_addr));
}

static const struct nft_expr_ops nft_dup_ipv4_ops = {
	.type		= &nft_dup_ipv4_type,
	.size		= sizeof(struct nft_dup),
	.eval		= nft_dup_ipv4_eval,
	.init		= nft_dup_ipv4_init,
	.dump		= nft_dup_put,
};

static struct nft_expr_type nft_dup_ipv4_type = {
	.name		= "dup",
	.family		= NFPROTO_IPV4,
	.maxattr	= NFTA_DUP_MAX,
	.policy		= nft_dup_policy,
	.ops		= &nft_dup_ipv4_ops,
	.owner		= THIS_MODULE,
};

static int __init nft_dup_ipv4_module_init(void)
{
	return nft_expr_register(&nft_dup_ipv4_type);
}

static void __exit nft_dup_ipv4_module_exit(void)
{
	nft_expr_unregister(&nft_dup_ipv4_type);
}

module_init(nft_dup_ipv4_module_init);
module_exit(nft_dup_ipv4_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: expression dup of IPv4");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS_AF(2, "dup");
