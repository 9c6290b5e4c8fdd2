// SPDX-License-Identifier: GPL-2.0-only
/* Expression fib of the inet family: asks the tables of the packet's protocol. */
#include <linux/module.h>
#include "expr/fib.h"

static struct nft_expr_type nft_fib_inet_type;

/* dreg := as the protocol's; break for other packets */
static void nft_fib_inet_eval(const struct nft_expr *expr, struct nft_regs *regs,
			      const struct nft_packet *pkt)
{
	switch (nft_packet_pf(pkt)) {
	case NFPROTO_IPV4:
		nft_fib_lookup_ipv4(expr, regs, pkt);
		break;
	case NFPROTO_IPV6:
		nft_fib_lookup_ipv6(expr, regs, pkt);
		break;
	default:
		regs->verdict.code = NFT_BREAK;
	}
}

static const struct nft_expr_ops nft_fib_inet_ops = {
	.type		= &nft_fib_inet_type,
	.size		= sizeof(struct nft_fib),
	.eval		= nft_fib_inet_eval,
	.init		= nft_fib_parse,
	.dump		= nft_fib_put,
	.validate	= nft_fib_hooks,
};

static struct nft_expr_type nft_fib_inet_type = {
	.name		= "fib",
	.family		= NFPROTO_INET,
	.maxattr	= NFTA_FIB_MAX,
	.policy		= nft_fib_attrs,
	.ops		= &nft_fib_inet_ops,
	.owner		= THIS_MODULE,
};

static int __init nft_fib_inet_module_init(void)
{
	return nft_expr_register(&nft_fib_inet_type);
}

static void __exit nft_fib_inet_module_exit(void)
{
	nft_expr_unregister(&nft_fib_inet_type);
}

module_init(nft_fib_inet_module_init);
module_exit(nft_fib_inet_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: fib expression of the inet family");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS_AF(1, "fib");
