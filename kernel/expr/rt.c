// SPDX-License-Identifier: GPL-2.0-only
/* Expression rt: what the route of a packet says. */
#include <linux/module.h>
#include <linux/netfilter.h>
#include <net/dst.h>
#include <net/ip6_route.h>
#include <net/route.h>
#include <net/tcp.h>
#include "core/chain.h"
#include "core/expr.h"
#include "core/validate.h"

struct nft_expr_type nft_rt_type;

/**
 * struct nft_rt - dreg := route[key]
 * @key: enum nft_rt_keys
 */
struct nft_rt {
	u8	key;
	u8	dreg;
};

static const struct nla_policy nft_rt_policy[NFTA_RT_MAX + 1] = {
	[NFTA_RT_DREG]	= { .type = NLA_U32 },
	[NFTA_RT_KEY]	= { .type = NLA_U32 },
};

/* Each loader: dst := route[key], the last word zero padded; false if the route has none. */
typedef bool (*nft_rt_loader)(u32 *dst, const struct nft_packet *pkt,
			      const struct dst_entry *route);

#ifdef CONFIG_IP_ROUTE_CLASSID
static bool nft_rt_classid(u32 *dst, const struct nft_packet *pkt, const struct dst_entry *route)
{
	*dst = route->tclassid;
	return true;
}
#endif

static bool nft_rt_nexthop4(u32 *dst, const struct nft_packet *pkt, const struct dst_entry *route)
{
	if (nft_packet_pf(pkt) != NFPROTO_IPV4)
		return false;
	*dst = (__force u32)rt_nexthop((const struct rtable *)route, ip_hdr(pkt->skb)->daddr);
	return true;
}

#if IS_ENABLED(CONFIG_IPV6)
static bool nft_rt_nexthop6(u32 *dst, const struct nft_packet *pkt, const struct dst_entry *route)
{
	if (nft_packet_pf(pkt) != NFPROTO_IPV6)
		return false;
	memcpy(dst, rt6_nexthop((const struct rt6_info *)route, &ipv6_hdr(pkt->skb)->daddr),
	       sizeof(struct in6_addr));
	return true;
}
#endif

/* MTU of the way back to the sender, or U32_MAX. */
static u32 nft_rt_mtu_back(const struct nft_packet *pkt)
{
	struct dst_entry *back = NULL;
	struct flowi fl = {};
	u32 mtu = U32_MAX;

	if (nft_packet_pf(pkt) == NFPROTO_IPV4)
		fl.u.ip4.daddr = ip_hdr(pkt->skb)->saddr;
	else
		fl.u.ip6.daddr = ipv6_hdr(pkt->skb)->saddr;
	nf_route(nft_packet_net(pkt), &back, &fl, false, nft_packet_pf(pkt));
	if (back) {
		mtu = dst_mtu(back);
		dst_release(back);
	}
	return mtu;
}

/* The largest TCP segment that fits both ways. */
static bool nft_rt_tcpmss(u32 *dst, const struct nft_packet *pkt, const struct dst_entry *route)
{
	u32 headers = sizeof(struct tcphdr);
	u32 mtu;

	switch (nft_packet_pf(pkt)) {
	case NFPROTO_IPV4:
		headers += sizeof(struct iphdr);
		break;
	case NFPROTO_IPV6:
		headers += sizeof(struct ipv6hdr);
		break;
	default:
		return false;
	}
	mtu = min(dst_mtu(route), nft_rt_mtu_back(pkt));
	nft_reg_put16(dst, mtu > headers && mtu <= U16_MAX ? mtu - headers : TCP_MSS_DEFAULT);
	return true;
}

#ifdef CONFIG_XFRM
static bool nft_rt_ipsec(u32 *dst, const struct nft_packet *pkt, const struct dst_entry *route)
{
	nft_reg_put8(dst, !!route->xfrm);
	return true;
}
#endif

/* What each key gives. Where @load is NULL the kernel was built without. */
static const struct {
	u8		len;
	nft_rt_loader	load;
} nft_rt_keys[] = {
#ifdef CONFIG_IP_ROUTE_CLASSID
	[NFT_RT_CLASSID]	= { 4, nft_rt_classid },
#endif
	[NFT_RT_NEXTHOP4]	= { 4, nft_rt_nexthop4 },
#if IS_ENABLED(CONFIG_IPV6)
	[NFT_RT_NEXTHOP6]	= { 16, nft_rt_nexthop6 },
#endif
	[NFT_RT_TCPMSS]		= { 2, nft_rt_tcpmss },
#ifdef CONFIG_XFRM
	[NFT_RT_XFRM]		= { 1, nft_rt_ipsec },
#endif
};

/* dreg := route[key]; break without a route or if it has none */
static void nft_rt_eval(const struct nft_expr *expr, struct nft_regs *regs,
			const struct nft_packet *pkt)
{
	const struct nft_rt *rt = nft_expr_priv(expr);
	const struct dst_entry *route = skb_dst(pkt->skb);

	if (!route || !nft_rt_keys[rt->key].load(&regs->words[rt->dreg], pkt, route))
		regs->verdict.code = NFT_BREAK;
}

static int nft_rt_init(struct nft_ctx *ctx, struct nft_expr *expr, const struct nlattr *const tb[])
{
	struct nft_rt *rt = nft_expr_priv(expr);
	u32 key;

	if (!tb[NFTA_RT_KEY] || !tb[NFTA_RT_DREG])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "rt needs a key and a register");
	key = ntohl(nla_get_be32(tb[NFTA_RT_KEY]));
	if (key >= ARRAY_SIZE(nft_rt_keys) || !nft_rt_keys[key].load)
		return nft_refuse(ctx->extack, tb[NFTA_RT_KEY], -EOPNOTSUPP,
				  "no such rt key in this kernel");
	rt->key = key;
	return nft_reg_store(ctx, tb[NFTA_RT_DREG], nft_rt_keys[key].len, NFT_DATA_VALUE,
			     &rt->dreg);
}

static int nft_rt_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_rt *rt = nft_expr_priv(expr);

	if (nla_put_be32(skb, NFTA_RT_KEY, htonl(rt->key)) ||
	    nft_reg_put(skb, NFTA_RT_DREG, rt->dreg))
		return -1;
	return 0;
}

static int nft_rt_validate(struct nft_ctx *ctx, const struct nft_expr *expr)
{
	const struct nft_rt *rt = nft_expr_priv(expr);

	if (ctx->family != NFPROTO_IPV4 && ctx->family != NFPROTO_IPV6 &&
	    ctx->family != NFPROTO_INET)
		return nft_refuse(ctx->extack, NULL, -EOPNOTSUPP,
				  "packets of this family have no route");
	if (rt->key != NFT_RT_TCPMSS)
		return 0;
	return nft_validate_hooks(ctx, BIT(NF_INET_FORWARD) | BIT(NF_INET_LOCAL_OUT) |
				       BIT(NF_INET_POST_ROUTING));
}

static const struct nft_expr_ops nft_rt_ops = {
	.type		= &nft_rt_type,
	.size		= sizeof(struct nft_rt),
	.eval		= nft_rt_eval,
	.init		= nft_rt_init,
	.dump		= nft_rt_dump,
	.validate	= nft_rt_validate,
};

struct nft_expr_type nft_rt_type = {
	.name		= "rt",
	.maxattr	= NFTA_RT_MAX,
	.policy		= nft_rt_policy,
	.ops		= &nft_rt_ops,
	.owner		= THIS_MODULE,
};
