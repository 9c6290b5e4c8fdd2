// SPDX-License-Identifier: GPL-2.0-only
/* Expression fib of IPv6: the kind of an address, or the device a route to it leads to. */
#include <linux/module.h>
#include <linux/netfilter_ipv6.h>
#include <net/ip6_fib.h>
#include <net/ip6_route.h>
#include <net/l3mdev.h>
#include "expr/fib.h"

static struct nft_expr_type nft_fib_ipv6_type;

/* Returns RT6_LOOKUP_F_*. */
static int nft_fib_ipv6_flow(struct flowi6 *fl6, const struct nft_fib *fib,
			     const struct nft_packet *pkt, const struct ipv6hdr *ip6h,
			     const struct net_device *dev)
{
	int flags = 0;

	*fl6 = (struct flowi6) {
		.flowi6_iif	= LOOPBACK_IFINDEX,
		.flowi6_proto	= pkt->l4proto,
		.flowi6_uid	= sock_net_uid(nft_packet_net(pkt), NULL),
		.flowlabel	= (*(const __be32 *)ip6h) & IPV6_FLOWINFO_MASK,
	};
	if (fib->flags & NFTA_FIB_F_DADDR) {
		fl6->daddr = ip6h->daddr;
		fl6->saddr = ip6h->saddr;
	} else {
		fl6->daddr = ip6h->saddr;
		fl6->saddr = ip6h->daddr;
		if (nft_packet_hook(pkt) == NF_INET_FORWARD && fib->flags & NFTA_FIB_F_IIF)
			fl6->flowi6_iif = nft_packet_out(pkt)->ifindex;
	}
	/* A link-local address means something on its link alone. */
	if (ipv6_addr_type(&fl6->daddr) & IPV6_ADDR_LINKLOCAL) {
		flags |= RT6_LOOKUP_F_IFACE;
		fl6->flowi6_oif = (dev ?: pkt->skb->dev)->ifindex;
	} else if (dev) {
		fl6->flowi6_l3mdev = l3mdev_master_ifindex_rcu(dev);
	}
	if (ipv6_addr_type(&fl6->saddr) & IPV6_ADDR_UNICAST)
		flags |= RT6_LOOKUP_F_HAS_SADDR;
	if (fib->flags & NFTA_FIB_F_MARK)
		fl6->flowi6_mark = pkt->skb->mark;
	return flags;
}

/* The route type that an error of the lookup stands for. */
static u32 nft_fib_ipv6_error_type(int err)
{
	switch (err) {
	case -EINVAL:
		return RTN_BLACKHOLE;
	case -EACCES:
		return RTN_PROHIBIT;
	case -EAGAIN:
		return RTN_THROW;
	}
	return RTN_UNREACHABLE;
}

static u32 nft_fib_ipv6_addr_type(const struct nft_fib *fib, const struct nft_packet *pkt,
				  const struct ipv6hdr *ip6h)
{
	const struct net_device *dev = nft_fib_device(fib, pkt);
	struct net *net = nft_packet_net(pkt);
	struct dst_entry *dst = NULL;
	u32 type = RTN_UNSPEC;
	struct flowi6 fl6;
	struct rt6_info *rt;
	int addr, err;

	nft_fib_ipv6_flow(&fl6, fib, pkt, ip6h, dev);
	addr = ipv6_addr_type(&fl6.daddr);
	if (addr == IPV6_ADDR_ANY)
		return RTN_UNSPEC;
	if (addr & IPV6_ADDR_MULTICAST)
		return RTN_MULTICAST;
	if (addr & IPV6_ADDR_UNICAST)
		type = RTN_UNICAST;
	if (dev && nf_ipv6_chk_addr(net, &fl6.daddr, dev, true))
		type = RTN_LOCAL;

	err = nf_ip6_route(net, &dst, flowi6_to_flowi(&fl6), false);
	if (err)
		return nft_fib_ipv6_error_type(err);
	rt = (struct rt6_info *)dst;
	if (rt->rt6i_flags & RTF_REJECT)
		type = nft_fib_ipv6_error_type(dst->error);
	else if (ipv6_anycast_destination(dst, &fl6.daddr))
		type = RTN_ANYCAST;
	else if (!dev && rt->rt6i_flags & RTF_LOCAL)
		type = RTN_LOCAL;
	dst_release(dst);
	return type;
}

static void nft_fib_ipv6_device(const struct nft_fib *fib, struct nft_regs *regs,
				const struct nft_packet *pkt, const struct ipv6hdr *ip6h)
{
	const struct net_device *dev = nft_fib_device(fib, pkt);
	const struct net_device *found = NULL;
	struct rt6_info *rt;
	struct flowi6 fl6;
	int flags;

	flags = nft_fib_ipv6_flow(&fl6, fib, pkt, ip6h, dev);
	rt = (struct rt6_info *)ip6_route_lookup(nft_packet_net(pkt), &fl6, pkt->skb, flags);
	if (!rt->dst.error && !(rt->rt6i_flags & (RTF_REJECT | RTF_ANYCAST | RTF_LOCAL)))
		found = rt->rt6i_idev->dev;
	if (found && dev && dev != found && l3mdev_master_ifindex_rcu(found) != dev->ifindex)
		found = NULL;
	nft_fib_store(fib, regs, found);
	ip6_rt_put(rt);
}

/* Neighbour discovery and the like before an address is chosen: there's no route to the sender. */
static bool nft_fib_ipv6_unnumbered(const struct nft_packet *pkt, const struct ipv6hdr *ip6h)
{
	return pkt->l4proto == IPPROTO_ICMPV6 && ipv6_addr_any(&ip6h->saddr) &&
	       ipv6_addr_type(&ip6h->daddr) & IPV6_ADDR_LINKLOCAL;
}

static bool nft_fib_ipv6_has_route(const struct nft_packet *pkt, const struct ipv6hdr *ip6h)
{
	if (nft_packet_hook(pkt) != NF_INET_PRE_ROUTING && nft_packet_hook(pkt) != NF_INET_INGRESS)
		return true;
	return !nft_fib_is_loopback(pkt) && !nft_fib_ipv6_unnumbered(pkt, ip6h);
}

/* dreg := type of the address, or device of the route; break without a header */
void nft_fib_lookup_ipv6(const struct nft_expr *expr, struct nft_regs *regs,
			 const struct nft_packet *pkt)
{
	const struct nft_fib *fib = nft_expr_priv(expr);
	const struct ipv6hdr *ip6h;
	struct ipv6hdr buf;

	ip6h = skb_header_pointer(pkt->skb, skb_network_offset(pkt->skb), sizeof(buf), &buf);
	if (!ip6h)
		regs->verdict.code = NFT_BREAK;
	else if (fib->result == NFT_FIB_RESULT_ADDRTYPE)
		nft_fib_store_type(fib, regs, nft_fib_ipv6_addr_type(fib, pkt, ip6h));
	else if (!nft_fib_ipv6_has_route(pkt, ip6h))
		nft_fib_store(fib, regs, nft_packet_in(pkt));
	else
		nft_fib_ipv6_device(fib, regs, pkt, ip6h);
}
EXPORT_SYMBOL_GPL(nft_fib_lookup_ipv6);

static const struct nft_expr_ops nft_fib_ipv6_ops = {
	.type		= &nft_fib_ipv6_type,
	.size		= sizeof(struct nft_fib),
	.eval		= nft_fib_lookup_ipv6,
	.init		= nft_fib_parse,
	.dump		= nft_fib_put,
	.validate	= nft_fib_hooks,
};

static struct nft_expr_type nft_fib_ipv6_type = {
	.name		= "fib",
	.family		= NFPROTO_IPV6,
	.maxattr	= NFTA_FIB_MAX,
	.policy		= nft_fib_attrs,
	.ops		= &nft_fib_ipv6_ops,
	.owner		= THIS_MODULE,
};

static int __init nft_fib_ipv6_module_init(void)
{
	return nft_expr_register(&nft_fib_ipv6_type);
}

static void __exit nft_fib_ipv6_module_exit(void)
{
	nft_expr_unregister(&nft_fib_ipv6_type);
}

module_init(nft_fib_ipv6_module_init);
module_exit(nft_fib_ipv6_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: fib expression of IPv6");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS_AF(10, "fib");
