// SPDX-License-Identifier: GPL-2.0-only
/* Expression reject of IPv4: drops a packet and tells its sender. */
#include <linux/module.h>
#include "core/chain.h"
#include "core/validate.h"
#include "expr/reject.h"

static struct nft_expr_type nft_reject_ipv4_type;

/* tell the sender; verdict := drop */
static void nft_reject_ipv4_eval(const struct nft_expr *expr, struct nft_regs *regs,
				 const struct nft_packet *pkt)
{
	const struct nft_reject *reject = nft_expr_priv(expr);

	nft_reject_send_ipv4(reject, pkt);
	regs->verdict.code = NF_DROP;
}

static int nft_reject_ipv4_validate(struct nft_ctx *ctx, const struct nft_expr *expr)
{
	return nft_validate_hooks(ctx, NFT_REJECT_HOOKS);
}

static const struct nft_expr_ops nft_reject_ipv4_ops = {
	.type		= &nft_reject_ipv4_type,
	.size		= sizeof(struct nft_reject),
	.eval		= nft_reject_ipv4_eval,
	.init		= nft_reject_parse,
	.dump		= nft_reject_put,
	.validate	= nft_reject_ipv4_validate,
};

static struct nft_expr_type nft_reject_ipv4_type = {
	.name		= "reject",
	.family		= NFPROTO_IPV4,
	.maxattr	= NFTA_REJECT_MAX,
	.policy		= nft_reject_attrs,
	.ops		= &nft_reject_ipv4_ops,
	.owner		= THIS_MODULE,
};

static int __init nft_reject_ipv4_module_init(void)
{
	return nft_expr_register(&nft_reject_ipv4_type);
}

static void __exit nft_reject_ipv4_module_exit(void)
{
	nft_expr_unregister(&nft_reject_ipv4_type);
}

module_init(nft_reject_ipv4_module_init);
module_exit(nft_reject_ipv4_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: reject expression of IPv4");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS_AF(2, "reject");
