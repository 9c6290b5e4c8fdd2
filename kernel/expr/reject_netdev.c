// SPDX-License-Identifier: GPL-2.0-only
/* Expression reject of the netdev family: drops a packet and tells its sender. */
#include <linux/module.h>
#include <linux/netdevice.h>
#include "core/chain.h"
#include "core/validate.h"
#include "expr/reject_frame.h"

static struct nft_expr_type nft_reject_netdev_type;

/* tell the sender, through the device the packet came in on; verdict := drop */
static void nft_reject_netdev_eval(const struct nft_expr *expr, struct nft_regs *regs,
				   const struct nft_packet *pkt)
{
	const struct ethhdr *from = eth_hdr(pkt->skb);
	struct sk_buff *answer;

	answer = nft_reject_answer(nft_expr_priv(expr), pkt, nft_packet_in(pkt));
	if (answer) {
		dev_hard_header(answer, answer->dev, ntohs(pkt->skb->protocol), from->h_source,
				from->h_dest, answer->len);
		dev_queue_xmit(answer);
	}
	regs->verdict.code = NF_DROP;
}

static int nft_reject_netdev_validate(struct nft_ctx *ctx, const struct nft_expr *expr)
{
	return nft_validate_hooks(ctx, BIT(NF_NETDEV_INGRESS));
}

static const struct nft_expr_ops nft_reject_netdev_ops = {
	.type		= &nft_reject_netdev_type,
	.size		= sizeof(struct nft_reject),
	.eval		= nft_reject_netdev_eval,
	.init		= nft_reject_parse,
	.dump		= nft_reject_put,
	.validate	= nft_reject_netdev_validate,
};

static struct nft_expr_type nft_reject_netdev_type = {
	.name		= "reject",
	.family		= NFPROTO_NETDEV,
	.maxattr	= NFTA_REJECT_MAX,
	.policy		= nft_reject_attrs,
	.ops		= &nft_reject_netdev_ops,
	.owner		= THIS_MODULE,
};

static int __init nft_reject_netdev_module_init(void)
{
	return nft_expr_register(&nft_reject_netdev_type);
}

static void __exit nft_reject_netdev_module_exit(void)
{
	nft_expr_unregister(&nft_reject_netdev_type);
}

module_init(nft_reject_netdev_module_init);
module_exit(nft_reject_netdev_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: reject expression of the netdev family");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS_AF(5, "reject");
