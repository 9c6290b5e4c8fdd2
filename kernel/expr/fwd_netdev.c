// SPDX-License-Identifier: GPL-2.0-only
/* Expression fwd of the netdev family: sends a packet out through another device. */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/neighbour.h>
#include "core/egress.h"
#include "core/expr.h"
#include "core/validate.h"

static struct nft_expr_type nft_fwd_netdev_type;

/**
 * struct nft_fwd - send the packet elsewhere
 * @dev: register with the index of the device
 * @addr: register with the address of a neighbour on it, or 0: send the frame as it is
 * @family: of the address
 */
struct nft_fwd {
	u8	dev;
	u8	addr;
	u8	family;
};

static const struct nla_policy nft_fwd_policy[NFTA_FWD_MAX + 1] = {
	[NFTA_FWD_SREG_DEV]	= { .type = NLA_U32 },
	[NFTA_FWD_SREG_ADDR]	= { .type = NLA_U32 },
	[NFTA_FWD_NFPROTO]	= { .type = NLA_U32 },
};

/* send the frame; verdict := stolen */
static void nft_fwd_eval(const struct nft_expr *expr, struct nft_regs *regs,
			 const struct nft_packet *pkt)
{
	const struct nft_fwd *fwd = nft_expr_priv(expr);
	struct sk_buff *skb = pkt->skb;

	/* For ifb, which gives the packet back to where it came from. */
	skb->skb_iif = skb->dev->ifindex;
	skb_set_redirected(skb, nft_packet_hook(pkt) == NF_NETDEV_INGRESS);
	nft_egress_send(pkt, skb, regs->words[fwd->dev]);
	regs->verdict.code = NF_STOLEN;
}

/* Take one hop off. NF_STOLEN if the packet may go on, else the verdict for it. */
static int nft_fwd_hop_ipv4(struct sk_buff *skb)
{
	if (skb->protocol != htons(ETH_P_IP))
		return NFT_BREAK;
	if (skb_ensure_writable(skb, skb_network_offset(skb) + sizeof(struct iphdr)) ||
	    ip_hdr(skb)->ttl <= 1)
		return NF_DROP;
	ip_decrease_ttl(ip_hdr(skb));
	return NF_STOLEN;
}

static int nft_fwd_hop_ipv6(struct sk_buff *skb)
{
	if (skb->protocol != htons(ETH_P_IPV6))
		return NFT_BREAK;
	if (skb_ensure_writable(skb, skb_network_offset(skb) + sizeof(struct ipv6hdr)) ||
	    ipv6_hdr(skb)->hop_limit <= 1)
		return NF_DROP;
	ipv6_hdr(skb)->hop_limit--;
	return NF_STOLEN;
}

/* send the packet to a neighbour; verdict := stolen; break if it isn't of the address's family */
static void nft_fwd_neighbour_eval(const struct nft_expr *expr, struct nft_regs *regs,
				   const struct nft_packet *pkt)
{
	const struct nft_fwd *fwd = nft_expr_priv(expr);
	bool ipv4 = fwd->family == NFPROTO_IPV4;
	struct sk_buff *skb = pkt->skb;
	struct net_device *dev;

	regs->verdict.code = ipv4 ? nft_fwd_hop_ipv4(skb) : nft_fwd_hop_ipv6(skb);
	if (regs->verdict.code != NF_STOLEN)
		return;
	dev = dev_get_by_index_rcu(nft_packet_net(pkt), regs->words[fwd->dev]);
	if (!dev) {
		regs->verdict.code = NF_DROP;
		return;
	}
	skb->dev = dev;
	skb_clear_tstamp(skb);
	neigh_xmit(ipv4 ? NEIGH_ARP_TABLE : NEIGH_ND_TABLE, dev, &regs->words[fwd->addr], skb);
}

static int nft_fwd_init(struct nft_ctx *ctx, struct nft_expr *expr, const struct nlattr *const tb[])
{
	struct nft_fwd *fwd = nft_expr_priv(expr);

	return nft_reg_load(ctx, tb[NFTA_FWD_SREG_DEV], sizeof(int), &fwd->dev);
}

static int nft_fwd_neighbour_init(struct nft_ctx *ctx, struct nft_expr *expr,
				  const struct nlattr *const tb[])
{
	struct nft_fwd *fwd = nft_expr_priv(expr);
	u32 family;
	int err;

	if (!tb[NFTA_FWD_SREG_DEV] || !tb[NFTA_FWD_NFPROTO])
		return nft_refuse(ctx->extack, NULL, -EINVAL,
				  "a neighbour needs a device and a family");
	family = ntohl(nla_get_be32(tb[NFTA_FWD_NFPROTO]));
	if (family != NFPROTO_IPV4 && family != NFPROTO_IPV6)
		return nft_refuse(ctx->extack, tb[NFTA_FWD_NFPROTO], -EOPNOTSUPP,
				  "no neighbours of this family");
	fwd->family = family;
	err = nft_fwd_init(ctx, expr, tb);
	if (err < 0)
		return err;
	return nft_reg_load(ctx, tb[NFTA_FWD_SREG_ADDR],
			    family == NFPROTO_IPV4 ? sizeof(struct in_addr) :
						     sizeof(struct in6_addr), &fwd->addr);
}

static int nft_fwd_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_fwd *fwd = nft_expr_priv(expr);

	if (nft_reg_put(skb, NFTA_FWD_SREG_DEV, fwd->dev))
		return -1;
	if (fwd->addr && (nft_reg_put(skb, NFTA_FWD_SREG_ADDR, fwd->addr) ||
			  nla_put_be32(skb, NFTA_FWD_NFPROTO, htonl(fwd->family))))
		return -1;
	return 0;
}

static int nft_fwd_validate(struct nft_ctx *ctx, const struct nft_expr *expr)
{
	return nft_validate_hooks(ctx, BIT(NF_NETDEV_INGRESS) | BIT(NF_NETDEV_EGRESS));
}

static const struct nft_expr_ops nft_fwd_ops = {
	.type		= &nft_fwd_netdev_type,
	.size		= sizeof(struct nft_fwd),
	.eval		= nft_fwd_eval,
	.init		= nft_fwd_init,
	.dump		= nft_fwd_dump,
	.validate	= nft_fwd_validate,
};

static const struct nft_expr_ops nft_fwd_neighbour_ops = {
	.type		= &nft_fwd_netdev_type,
	.size		= sizeof(struct nft_fwd),
	.eval		= nft_fwd_neighbour_eval,
	.init		= nft_fwd_neighbour_init,
	.dump		= nft_fwd_dump,
	.validate	= nft_fwd_validate,
};

static const struct nft_expr_ops *nft_fwd_select(struct nft_ctx *ctx,
						 const struct nlattr *const tb[])
{
	if (tb[NFTA_FWD_SREG_ADDR])
		return &nft_fwd_neighbour_ops;
	if (tb[NFTA_FWD_SREG_DEV])
		return &nft_fwd_ops;
	return ERR_PTR(nft_refuse(ctx->extack, NULL, -EOPNOTSUPP, "fwd needs a device"));
}

static struct nft_expr_type nft_fwd_netdev_type = {
	.name		= "fwd",
	.family		= NFPROTO_NETDEV,
	.maxattr	= NFTA_FWD_MAX,
	.policy		= nft_fwd_policy,
	.select_ops	= nft_fwd_select,
	.owner		= THIS_MODULE,
};

static int __init nft_fwd_netdev_module_init(void)
{
	return nft_expr_register(&nft_fwd_netdev_type);
}

static void __exit nft_fwd_netdev_module_exit(void)
{
	nft_expr_unregister(&nft_fwd_netdev_type);
}

module_init(nft_fwd_netdev_module_init);
module_exit(nft_fwd_netdev_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: expression fwd of the netdev family");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS_AF(5, "fwd");
