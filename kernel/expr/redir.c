// SPDX-License-Identifier: GPL-2.0-only
/* Expression redir: gives a connection this host as destination. */
#include <linux/module.h>
#include <net/netfilter/nf_nat_redirect.h>
#include "core/chain.h"
#include "core/validate.h"
#include "expr/nat.h"

static struct nft_expr_type nft_redir_type;

/**
 * struct nft_redir - destination of the connection := this host; verdict := accept
 * @port: span of registers to choose the port from
 * @flags: NF_NAT_RANGE_*
 */
struct nft_redir {
	struct nft_nat_span	port;
	u16			flags;
};

static const struct nla_policy nft_redir_policy[NFTA_REDIR_MAX + 1] = {
	[NFTA_REDIR_REG_PROTO_MIN]	= { .type = NLA_U32 },
	[NFTA_REDIR_REG_PROTO_MAX]	= { .type = NLA_U32 },
	[NFTA_REDIR_FLAGS]		= { .type = NLA_U32 },
};

/* destination := address of the device the packet came in on; verdict := accept, drop without one */
static void nft_redir_eval(const struct nft_expr *expr, struct nft_regs *regs,
			   const struct nft_packet *pkt)
{
	const struct nft_redir *redir = nft_expr_priv(expr);
	struct nf_nat_range2 range = { .flags = redir->flags };

	nft_nat_ports(&range, &redir->port, regs);
	if (nft_packet_pf(pkt) == NFPROTO_IPV4)
		regs->verdict.code = nf_nat_redirect_ipv4(pkt->skb, &range, nft_packet_hook(pkt));
	else
		regs->verdict.code = nf_nat_redirect_ipv6(pkt->skb, &range, nft_packet_hook(pkt));
}

static int nft_redir_init(struct nft_ctx *ctx, struct nft_expr *expr,
			  const struct nlattr *const tb[])
{
	struct nft_redir *redir = nft_expr_priv(expr);
	int err;

	err = nft_nat_family(ctx);
	if (err < 0)
		return err;
	err = nft_nat_span_load(ctx, &redir->port, tb[NFTA_REDIR_REG_PROTO_MIN],
				tb[NFTA_REDIR_REG_PROTO_MAX], sizeof(__be16));
	if (err < 0)
		return err;
	if (redir->port.min)
		redir->flags = NF_NAT_RANGE_PROTO_SPECIFIED;
	/* Whoever gives flags gives all of them. */
	if (tb[NFTA_REDIR_FLAGS]) {
		err = nft_nat_flags(ctx, tb[NFTA_REDIR_FLAGS], -EINVAL, &redir->flags);
		if (err < 0)
			return err;
	}
	return nft_nat_track(ctx, ctx->family);
}

static void nft_redir_destroy(const struct nft_ctx *ctx, struct nft_expr *expr)
{
	nf_ct_netns_put(ctx->net, ctx->family);
}

static int nft_redir_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_redir *redir = nft_expr_priv(expr);

	if (nft_nat_span_put(skb, &redir->port, NFTA_REDIR_REG_PROTO_MIN,
			     NFTA_REDIR_REG_PROTO_MAX))
		return -1;
	return redir->flags ? nla_put_be32(skb, NFTA_REDIR_FLAGS, htonl(redir->flags)) : 0;
}

static int nft_redir_validate(struct nft_ctx *ctx, const struct nft_expr *expr)
{
	int err = nft_validate_kind(ctx, NFT_CHAIN_KIND_NAT);

	if (err < 0)
		return err;
	return nft_validate_hooks(ctx, BIT(NF_INET_PRE_ROUTING) | BIT(NF_INET_LOCAL_OUT));
}

static const struct nft_expr_ops nft_redir_ops = {
	.type		= &nft_redir_type,
	.size		= sizeof(struct nft_redir),
	.eval		= nft_redir_eval,
	.init		= nft_redir_init,
	.destroy	= nft_redir_destroy,
	.dump		= nft_redir_dump,
	.validate	= nft_redir_validate,
};

static struct nft_expr_type nft_redir_type = {
	.name		= "redir",
	.maxattr	= NFTA_REDIR_MAX,
	.policy		= nft_redir_policy,
	.ops		= &nft_redir_ops,
	.owner		= THIS_MODULE,
};

static int __init nft_redir_module_init(void)
{
	return nft_expr_register(&nft_redir_type);
}

static void __exit nft_redir_module_exit(void)
{
	nft_expr_unregister(&nft_redir_type);
}

module_init(nft_redir_module_init);
module_exit(nft_redir_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: expression redir");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS("redir");
