// SPDX-License-Identifier: GPL-2.0-only
/* Expression fib of devices: asks the tables of the packet's protocol. */
#include <linux/module.h>
#include "expr/fib.h"

static struct nft_expr_type nft_fib_netdev_type;

/* dreg := as the protocol's; break for other packets */
static void nft_fib_netdev_eval(const struct nft_expr *expr, struct nft_regs *regs,
				const struct nft_packet *pkt)
{
	switch (ntohs(pkt->skb->protocol)) {
	case ETH_P_IP:
		nft_fib_lookup_ipv4(expr, regs, pkt);
		break;
	case ETH_P_IPV6:
		nft_fib_lookup_ipv6(expr, regs, pkt);
		break;
	default:
		regs->verdict.code = NFT_BREAK;
	}
}

static const struct nft_expr_ops nft_fib_netdev_ops = {
	.type		= &nft_fib_netdev_type,
	.size		= sizeof(struct nft_fib),
	.eval		= nft_fib_netdev_eval,
	.init		= nft_fib_parse,
	.dump		= nft_fib_put,
	.validate	= nft_fib_hooks,
};

static struct nft_expr_type nft_fib_netdev_type = {
	.name		= "fib",
	.family		= NFPROTO_NETDEV,
	.maxattr	= NFTA_FIB_MAX,
	.policy		= nft_fib_attrs,
	.ops		= &nft_fib_netdev_ops,
	.owner		= THIS_MODULE,
};

static int __init nft_fib_netdev_module_init(void)
{
	return nft_expr_register(&nft_fib_netdev_type);
}

static void __exit nft_fib_netdev_module_exit(void)
{
	nft_expr_unregister(&nft_fib_netdev_type);
}

module_init(nft_fib_netdev_module_init);
module_exit(nft_fib_netdev_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: fib expression of devices");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS_AF(5, "fib");
