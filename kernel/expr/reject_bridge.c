// SPDX-License-Identifier: GPL-2.0-only
/* Expression reject of the bridge family: drops a frame and tells its sender. */
#include <linux/if_vlan.h>
#include <linux/module.h>
#include <linux/netfilter_bridge.h>
#include "compat/bridge.h"
#include "core/chain.h"
#include "core/validate.h"
#include "expr/reject_frame.h"

static struct nft_expr_type nft_reject_bridge_type;

/* The frame's own header with the addresses exchanged. */
static void nft_reject_bridge_address(struct sk_buff *answer, const struct sk_buff *skb)
{
	const struct ethhdr *from = eth_hdr(skb);
	struct ethhdr *to = skb_push(answer, ETH_HLEN);

	skb_reset_mac_header(answer);
	ether_addr_copy(to->h_dest, from->h_source);
	ether_addr_copy(to->h_source, from->h_dest);
	to->h_proto = from->h_proto;
	skb_pull(answer, ETH_HLEN);
	if (skb_vlan_tag_present(skb))
		__vlan_hwaccel_put_tag(answer, skb->vlan_proto, skb_vlan_tag_get(skb));
}

/* tell the sender, out of the port the frame came in through; verdict := drop */
static void nft_reject_bridge_eval(const struct nft_expr *expr, struct nft_regs *regs,
				   const struct nft_packet *pkt)
{
	const struct net_bridge_port *port = nft_bridge_port(nft_packet_in(pkt));
	struct sk_buff *answer = NULL;

	if (port)
		answer = nft_reject_answer(nft_expr_priv(expr), pkt, NULL);
	if (answer) {
		nft_reject_bridge_address(answer, pkt->skb);
		br_forward(port, answer, false, true);
	}
	regs->verdict.code = NF_DROP;
}

static int nft_reject_bridge_validate(struct nft_ctx *ctx, const struct nft_expr *expr)
{
	return nft_validate_hooks(ctx, BIT(NF_BR_PRE_ROUTING) | BIT(NF_BR_LOCAL_IN));
}

static const struct nft_expr_ops nft_reject_bridge_ops = {
	.type		= &nft_reject_bridge_type,
	.size		= sizeof(struct nft_reject),
	.eval		= nft_reject_bridge_eval,
	.init		= nft_reject_parse,
	.dump		= nft_reject_put,
	.validate	= nft_reject_bridge_validate,
};

static struct nft_expr_type nft_reject_bridge_type = {
	.name		= "reject",
	.family		= NFPROTO_BRIDGE,
	.maxattr	= NFTA_REJECT_MAX,
	.policy		= nft_reject_attrs,
	.ops		= &nft_reject_bridge_ops,
	.owner		= THIS_MODULE,
};

static int __init nft_reject_bridge_module_init(void)
{
	return nft_expr_register(&nft_reject_bridge_type);
}

static void __exit nft_reject_bridge_module_exit(void)
{
	nft_expr_unregister(&nft_reject_bridge_type);
}

module_init(nft_reject_bridge_module_init);
module_exit(nft_reject_bridge_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: reject expression of bridges");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS_AF(7, "reject");
