// SPDX-License-Identifier: GPL-2.0-only
/* Expression nat: gives a connection another source (snat) or destination (dnat). */
#include <linux/module.h>
#include "core/chain.h"
#include "core/validate.h"
#include "expr/nat.h"

static struct nft_expr_type nft_nat_type;

/**
 * struct nft_nat - source or destination of the connection := registers; verdict := accept
 * @addr, @port: spans of registers to choose from
 * @flags: NF_NAT_RANGE_*
 * @family: of the packets it applies to, NFPROTO_INET for both
 * @manip: enum nf_nat_manip_type
 */
struct nft_nat {
	struct nft_nat_span	addr;
	struct nft_nat_span	port;
	u16			flags;
	u8			family;
	u8			manip;
};

static const struct nla_policy nft_nat_policy[NFTA_NAT_MAX + 1] = {
	[NFTA_NAT_TYPE]			= { .type = NLA_U32 },
	[NFTA_NAT_FAMILY]		= { .type = NLA_U32 },
	[NFTA_NAT_REG_ADDR_MIN]		= { .type = NLA_U32 },
	[NFTA_NAT_REG_ADDR_MAX]		= { .type = NLA_U32 },
	[NFTA_NAT_REG_PROTO_MIN]	= { .type = NLA_U32 },
	[NFTA_NAT_REG_PROTO_MAX]	= { .type = NLA_U32 },
	[NFTA_NAT_FLAGS]		= { .type = NLA_U32 },
};

static unsigned int nft_nat_addr_len(u8 family)
{
	switch (family) {
	case NFPROTO_IPV4:
		return sizeof(struct in_addr);
	case NFPROTO_IPV6:
		return sizeof(struct in6_addr);
	}
	return 0;
}

/* The packet's address that is to be replaced. */
static void nft_nat_addr_old(union nf_inet_addr *addr, const struct nft_nat *nat,
			     const struct nft_packet *pkt)
{
	bool source = nat->manip == NF_NAT_MANIP_SRC;

	memset(addr, 0, sizeof(*addr));
	if (nat->family == NFPROTO_IPV4)
		addr->ip = source ? ip_hdr(pkt->skb)->saddr : ip_hdr(pkt->skb)->daddr;
	else
		addr->in6 = source ? ipv6_hdr(pkt->skb)->saddr : ipv6_hdr(pkt->skb)->daddr;
}

/* A prefix for a prefix: the bits in which the span's ends differ stay the packet's own. */
static void nft_nat_netmap(struct nf_nat_range2 *range, const struct nft_nat *nat,
			   const struct nft_packet *pkt)
{
	union nf_inet_addr addr;
	unsigned int i;
	u32 host;

	nft_nat_addr_old(&addr, nat, pkt);
	for (i = 0; i < ARRAY_SIZE(addr.all); i++) {
		host = range->min_addr.all[i] ^ range->max_addr.all[i];
		addr.all[i] = (addr.all[i] & host) | (range->min_addr.all[i] & ~host);
	}
	range->min_addr = addr;
	range->max_addr = addr;
}

/* source or destination := a value of the spans; verdict := accept, or drop if none is free */
static void nft_nat_eval(const struct nft_expr *expr, struct nft_regs *regs,
			 const struct nft_packet *pkt)
{
	const struct nft_nat *nat = nft_expr_priv(expr);
	struct nf_nat_range2 range = { .flags = nat->flags };
	enum ip_conntrack_info info;
	unsigned int len;

	if (nat->family != NFPROTO_INET && nat->family != nft_packet_pf(pkt))
		return;
	if (nat->addr.min) {
		len = nft_nat_addr_len(nat->family);
		memcpy(&range.min_addr, &regs->words[nat->addr.min], len);
		memcpy(&range.max_addr, &regs->words[nat->addr.max], len);
		if (nat->flags & NF_NAT_RANGE_NETMAP)
			nft_nat_netmap(&range, nat, pkt);
	}
	nft_nat_ports(&range, &nat->port, regs);
	regs->verdict.code = nf_nat_setup_info(nf_ct_get(pkt->skb, &info), &range, nat->manip);
}

static int nft_nat_init_type(struct nft_ctx *ctx, struct nft_nat *nat, const struct nlattr *attr)
{
	switch (ntohl(nla_get_be32(attr))) {
	case NFT_NAT_SNAT:
		nat->manip = NF_NAT_MANIP_SRC;
		return 0;
	case NFT_NAT_DNAT:
		nat->manip = NF_NAT_MANIP_DST;
		return 0;
	}
	return nft_refuse(ctx->extack, attr, -EOPNOTSUPP, "neither snat nor dnat");
}

static int nft_nat_init_family(struct nft_ctx *ctx, struct nft_nat *nat,
			       const struct nlattr *const tb[])
{
	u32 family;

	if (!tb[NFTA_NAT_FAMILY])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "nat needs a family");
	family = ntohl(nla_get_be32(tb[NFTA_NAT_FAMILY]));
	if (ctx->family != NFPROTO_INET && ctx->family != family)
		return nft_refuse(ctx->extack, tb[NFTA_NAT_FAMILY], -EOPNOTSUPP,
				  "the table's packets are of another family");
	if (tb[NFTA_NAT_REG_ADDR_MIN] && (family > U8_MAX || !nft_nat_addr_len(family)))
		return nft_refuse(ctx->extack, tb[NFTA_NAT_FAMILY], -EAFNOSUPPORT,
				  "addresses of this family can't be translated");
	nat->family = family;
	return 0;
}

static int nft_nat_init_spans(struct nft_ctx *ctx, struct nft_nat *nat,
			      const struct nlattr *const tb[])
{
	int err;

	err = nft_nat_span_load(ctx, &nat->addr, tb[NFTA_NAT_REG_ADDR_MIN],
				tb[NFTA_NAT_REG_ADDR_MAX], nft_nat_addr_len(nat->family));
	if (err < 0)
		return err;
	err = nft_nat_span_load(ctx, &nat->port, tb[NFTA_NAT_REG_PROTO_MIN],
				tb[NFTA_NAT_REG_PROTO_MAX], sizeof(__be16));
	if (err < 0)
		return err;
	if (tb[NFTA_NAT_FLAGS]) {
		err = nft_nat_flags(ctx, tb[NFTA_NAT_FLAGS], -EOPNOTSUPP, &nat->flags);
		if (err < 0)
			return err;
	}
	if (nat->addr.min)
		nat->flags |= NF_NAT_RANGE_MAP_IPS;
	if (nat->port.min)
		nat->flags |= NF_NAT_RANGE_PROTO_SPECIFIED;
	return 0;
}

static int nft_nat_init(struct nft_ctx *ctx, struct nft_expr *expr,
			const struct nlattr *const tb[])
{
	struct nft_nat *nat = nft_expr_priv(expr);
	int err;

	if (!tb[NFTA_NAT_TYPE])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "nat needs a type");
	if (!tb[NFTA_NAT_REG_ADDR_MIN] && !tb[NFTA_NAT_REG_PROTO_MIN])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "nat needs an address or a port");
	err = nft_nat_init_type(ctx, nat, tb[NFTA_NAT_TYPE]);
	if (err < 0)
		return err;
	err = nft_nat_init_family(ctx, nat, tb);
	if (err < 0)
		return err;
	err = nft_nat_init_spans(ctx, nat, tb);
	if (err < 0)
		return err;
	return nft_nat_track(ctx, nat->family);
}

static void nft_nat_destroy(const struct nft_ctx *ctx, struct nft_expr *expr)
{
	const struct nft_nat *nat = nft_expr_priv(expr);

	nf_ct_netns_put(ctx->net, nat->family);
}

static int nft_nat_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_nat *nat = nft_expr_priv(expr);
	u32 type = nat->manip == NF_NAT_MANIP_SRC ? NFT_NAT_SNAT : NFT_NAT_DNAT;

	if (nla_put_be32(skb, NFTA_NAT_TYPE, htonl(type)) ||
	    nla_put_be32(skb, NFTA_NAT_FAMILY, htonl(nat->family)) ||
	    nft_nat_span_put(skb, &nat->addr, NFTA_NAT_REG_ADDR_MIN, NFTA_NAT_REG_ADDR_MAX) ||
	    nft_nat_span_put(skb, &nat->port, NFTA_NAT_REG_PROTO_MIN, NFTA_NAT_REG_PROTO_MAX))
		return -1;
	return nat->flags ? nla_put_be32(skb, NFTA_NAT_FLAGS, htonl(nat->flags)) : 0;
}

static int nft_nat_validate(struct nft_ctx *ctx, const struct nft_expr *expr)
{
	const struct nft_nat *nat = nft_expr_priv(expr);
	int err;

	if (ctx->family != NFPROTO_IPV4 && ctx->family != NFPROTO_IPV6 &&
	    ctx->family != NFPROTO_INET)
		return nft_refuse(ctx->extack, NULL, -EOPNOTSUPP,
				  "packets of this family can't be translated");
	err = nft_validate_kind(ctx, NFT_CHAIN_KIND_NAT);
	if (err < 0)
		return err;
	return nft_validate_hooks(ctx, nat->manip == NF_NAT_MANIP_SRC ?
				  BIT(NF_INET_POST_ROUTING) | BIT(NF_INET_LOCAL_IN) :
				  BIT(NF_INET_PRE_ROUTING) | BIT(NF_INET_LOCAL_OUT));
}

static const struct nft_expr_ops nft_nat_ops = {
	.type		= &nft_nat_type,
	.size		= sizeof(struct nft_nat),
	.eval		= nft_nat_eval,
	.init		= nft_nat_init,
	.destroy	= nft_nat_destroy,
	.dump		= nft_nat_dump,
	.validate	= nft_nat_validate,
};

static struct nft_expr_type nft_nat_type = {
	.name		= "nat",
	.maxattr	= NFTA_NAT_MAX,
	.policy		= nft_nat_policy,
	.ops		= &nft_nat_ops,
	.owner		= THIS_MODULE,
};

static int __init nft_nat_module_init(void)
{
	return nft_expr_register(&nft_nat_type);
}

static void __exit nft_nat_module_exit(void)
{
	nft_expr_unregister(&nft_nat_type);
}

module_init(nft_nat_module_init);
module_exit(nft_nat_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: expression nat");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS("nat");
