// SPDX-License-Identifier: GPL-2.0-only
/* Expression fib of IPv4: the kind of an address, or the device a route to it leads to. */
#include <linux/inetdevice.h>
#include <linux/module.h>
#include <net/ip_fib.h>
#include <net/l3mdev.h>
#include <net/route.h>
#include "compat/route.h"
#include "expr/fib.h"

static struct nft_expr_type nft_fib_ipv4_type;

/* Addresses that are no source of an answer. */
static __be32 nft_fib_ipv4_source(__be32 addr)
{
	if (ipv4_is_multicast(addr) || ipv4_is_lbcast(addr) || ipv4_is_zeronet(addr))
		return 0;
	return addr;
}

/* DHCP and the like: sent by who has no address yet, so there is no way back to look for. */
static bool nft_fib_ipv4_unnumbered(const struct iphdr *iph)
{
	return ipv4_is_zeronet(iph->saddr) &&
	       (ipv4_is_lbcast(iph->daddr) || ipv4_is_local_multicast(iph->daddr));
}

static void nft_fib_ipv4_flow(struct flowi4 *fl4, const struct nft_fib *fib,
			      const struct nft_packet *pkt, const struct iphdr *iph,
			      const struct net_device *dev)
{
	/* No output interface: the tables are asked for it, the answer is checked against dev. */
	*fl4 = (struct flowi4) {
		.flowi4_scope	= RT_SCOPE_UNIVERSE,
		.flowi4_iif	= LOOPBACK_IFINDEX,
		.flowi4_uid	= sock_net_uid(nft_packet_net(pkt), NULL),
		.flowi4_tos	= nft_tos_route(iph->tos),
	};
	if (dev)
		fl4->flowi4_l3mdev = l3mdev_master_ifindex_rcu(dev);
	if (fib->flags & NFTA_FIB_F_MARK)
		fl4->flowi4_mark = pkt->skb->mark;
	if (fib->flags & NFTA_FIB_F_DADDR) {
		fl4->daddr = iph->daddr;
		fl4->saddr = nft_fib_ipv4_source(iph->saddr);
	} else {
		fl4->daddr = iph->saddr;
		fl4->saddr = nft_fib_ipv4_source(iph->daddr);
		/* The way back of a forwarded packet comes in where this one goes out. */
		if (nft_packet_hook(pkt) == NF_INET_FORWARD && fib->flags & NFTA_FIB_F_IIF)
			fl4->flowi4_iif = nft_packet_out(pkt)->ifindex;
	}
}

/* The device a route to the address leads to, or NULL. */
static const struct net_device *nft_fib_ipv4_device(const struct nft_fib *fib,
						    const struct nft_packet *pkt,
						    const struct iphdr *iph)
{
	const struct net_device *dev = nft_fib_device(fib, pkt);
	struct fib_result res;
	struct flowi4 fl4;

	nft_fib_ipv4_flow(&fl4, fib, pkt, iph, dev);
	if (fib_lookup(nft_packet_net(pkt), &fl4, &res, FIB_LOOKUP_IGNORE_LINKSTATE) ||
	    res.type != RTN_UNICAST)
		return NULL;
	if (!dev)
		return FIB_RES_DEV(res);
	return fib_info_nh_uses_dev(res.fi, dev) ? dev : NULL;
}

/* dreg := type of the address, or device of the route; break without a header */
void nft_fib_lookup_ipv4(const struct nft_expr *expr, struct nft_regs *regs,
			 const struct nft_packet *pkt)
{
	const struct nft_fib *fib = nft_expr_priv(expr);
	const struct iphdr *iph;
	struct iphdr buf;

	iph = skb_header_pointer(pkt->skb, skb_network_offset(pkt->skb), sizeof(buf), &buf);
	if (!iph) {
		regs->verdict.code = NFT_BREAK;
		return;
	}
	if (fib->result == NFT_FIB_RESULT_ADDRTYPE) {
		nft_fib_store_type(fib, regs,
				   inet_dev_addr_type(nft_packet_net(pkt),
						      nft_fib_device(fib, pkt),
						      fib->flags & NFTA_FIB_F_DADDR ? iph->daddr :
										      iph->saddr));
		return;
	}
	if (nft_fib_ipv4_unnumbered(iph) ||
	    (nft_packet_hook(pkt) == NF_INET_PRE_ROUTING && nft_fib_is_loopback(pkt)))
		nft_fib_store(fib, regs, nft_packet_in(pkt));
	else
		nft_fib_store(fib, regs, nft_fib_ipv4_device(fib, pkt, iph));
}
EXPORT_SYMBOL_GPL(nft_fib_lookup_ipv4);

static const struct nft_expr_ops nft_fib_ipv4_ops = {
	.type		= &nft_fib_ipv4_type,
	.size		= sizeof(struct nft_fib),
	.eval		= nft_fib_lookup_ipv4,
	.init		= nft_fib_parse,
	.dump		= nft_fib_put,
	.validate	= nft_fib_hooks,
};

static struct nft_expr_type nft_fib_ipv4_type = {
	.name		= "fib",
	.family		= NFPROTO_IPV4,
	.maxattr	= NFTA_FIB_MAX,
	.policy		= nft_fib_attrs,
	.ops		= &nft_fib_ipv4_ops,
	.owner		= THIS_MODULE,
};

static int __init nft_fib_ipv4_module_init(void)
{
	return nft_expr_register(&nft_fib_ipv4_type);
}

static void __exit nft_fib_ipv4_module_exit(void)
{
	nft_expr_unregister(&nft_fib_ipv4_type);
}

module_init(nft_fib_ipv4_module_init);
module_exit(nft_fib_ipv4_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: fib expression of IPv4");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS_AF(2, "fib");
