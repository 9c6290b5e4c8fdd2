// SPDX-License-Identifier: GPL-2.0-only
/* Expression masq: gives a connection the address of the device it leaves through as source. */
#include <linux/module.h>
#include <net/netfilter/nf_nat_masquerade.h>
#include "core/chain.h"
#include "core/validate.h"
#include "expr/nat.h"

static struct nft_expr_type nft_masq_type;

/**
 * struct nft_masq - source of the connection := the device's address; verdict := accept
 * @port: span of registers to choose the port from
 * @flags: NF_NAT_RANGE_*
 */
struct nft_masq {
	struct nft_nat_span	port;
	u16			flags;
};

static const struct nla_policy nft_masq_policy[NFTA_MASQ_MAX + 1] = {
	[NFTA_MASQ_FLAGS]		= { .type = NLA_U32 },
	[NFTA_MASQ_REG_PROTO_MIN]	= { .type = NLA_U32 },
	[NFTA_MASQ_REG_PROTO_MAX]	= { .type = NLA_U32 },
};

/* source := the device's address; verdict := accept, or drop if it has none or no port is free */
static void nft_masq_eval(const struct nft_expr *expr, struct nft_regs *regs,
			  const struct nft_packet *pkt)
{
	const struct nft_masq *masq = nft_expr_priv(expr);
	struct nf_nat_range2 range = { .flags = masq->flags };
	const struct net_device *out = nft_packet_out(pkt);

	nft_nat_ports(&range, &masq->port, regs);
	if (nft_packet_pf(pkt) == NFPROTO_IPV4)
		regs->verdict.code = nf_nat_masquerade_ipv4(pkt->skb, nft_packet_hook(pkt), &range,
							    out);
	else
		regs->verdict.code = nf_nat_masquerade_ipv6(pkt->skb, &range, out);
}

static int nft_masq_init(struct nft_ctx *ctx, struct nft_expr *expr,
			 const struct nlattr *const tb[])
{
	struct nft_masq *masq = nft_expr_priv(expr);
	int err;

	err = nft_nat_family(ctx);
	if (err < 0)
		return err;
	if (tb[NFTA_MASQ_FLAGS]) {
		err = nft_nat_flags(ctx, tb[NFTA_MASQ_FLAGS], -EINVAL, &masq->flags);
		if (err < 0)
			return err;
	}
	err = nft_nat_span_load(ctx, &masq->port, tb[NFTA_MASQ_REG_PROTO_MIN],
				tb[NFTA_MASQ_REG_PROTO_MAX], sizeof(__be16));
	if (err < 0)
		return err;
	return nft_nat_track(ctx, ctx->family);
}

static void nft_masq_destroy(const struct nft_ctx *ctx, struct nft_expr *expr)
{
	nf_ct_netns_put(ctx->net, ctx->family);
}

static int nft_masq_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_masq *masq = nft_expr_priv(expr);

	if (masq->flags && nla_put_be32(skb, NFTA_MASQ_FLAGS, htonl(masq->flags)))
		return -1;
	return nft_nat_span_put(skb, &masq->port, NFTA_MASQ_REG_PROTO_MIN,
				NFTA_MASQ_REG_PROTO_MAX);
}

static int nft_masq_validate(struct nft_ctx *ctx, const struct nft_expr *expr)
{
	int err = nft_validate_kind(ctx, NFT_CHAIN_KIND_NAT);

	if (err < 0)
		return err;
	return nft_validate_hooks(ctx, BIT(NF_INET_POST_ROUTING));
}

static const struct nft_expr_ops nft_masq_ops = {
	.type		= &nft_masq_type,
	.size		= sizeof(struct nft_masq),
	.eval		= nft_masq_eval,
	.init		= nft_masq_init,
	.destroy	= nft_masq_destroy,
	.dump		= nft_masq_dump,
	.validate	= nft_masq_validate,
};

static struct nft_expr_type nft_masq_type = {
	.name		= "masq",
	.maxattr	= NFTA_MASQ_MAX,
	.policy		= nft_masq_policy,
	.ops		= &nft_masq_ops,
	.owner		= THIS_MODULE,
};

static int __init nft_masq_module_init(void)
{
	int err;

	/* A connection ends when its device loses the address. */
	err = nf_nat_masquerade_inet_register_notifiers();
	if (err)
		return err;
	err = nft_expr_register(&nft_masq_type);
	if (err)
		nf_nat_masquerade_inet_unregister_notifiers();
	return err;
}

static void __exit nft_masq_module_exit(void)
{
	nft_expr_unregister(&nft_masq_type);
	nf_nat_masquerade_inet_unregister_notifiers();
}

module_init(nft_masq_module_init);
module_exit(nft_masq_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: expression masq");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS("masq");
