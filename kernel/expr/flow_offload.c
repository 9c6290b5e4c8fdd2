// SPDX-License-Identifier: GPL-2.0-only
/* Expression flow_offload: gives the packet's connection to a flowtable, past the rest of the stack. */
#include <linux/etherdevice.h>
#include <linux/if_arp.h>
#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/tcp.h>
#include <net/ip.h>
#include <net/ip6_route.h>
#include <net/neighbour.h>
#include <net/netfilter/nf_conntrack.h>
#include <net/netfilter/nf_conntrack_core.h>
#include <net/netfilter/nf_conntrack_extend.h>
#include <net/netfilter/nf_flow_table.h>
#include <net/xfrm.h>
#include "compat/route.h"
#include "core/expr.h"
#include "core/flowtable.h"
#include "core/table.h"
#include "core/validate.h"

static struct nft_expr_type nft_flow_offload_type;

struct nft_flow_offload {
	struct nft_flowtable	*flowtable;
};

static const struct nla_policy nft_flow_offload_policy[NFTA_FLOW_MAX + 1] = {
	[NFTA_FLOW_TABLE_NAME]	= { .type = NLA_STRING, .len = NFT_NAME_MAXLEN - 1 },
};

/**
 * struct flow_link - the way from a route down to the device its packets use
 * @dev: the lowest device that was found
 * @out: the device packets are given to
 * @encaps: tags on the way, the outermost first
 * @direct: below a bridge, so packets go out without the neighbour table
 */
struct flow_link {
	const struct net_device	*dev;
	const struct net_device	*out;
	struct {
		u16		id;
		__be16		proto;
	} encap[NF_FLOW_TABLE_ENCAP_MAX];
	u8			encaps;
	u8			ingress_vlans;
	u8			source[ETH_ALEN];
	u8			dest[ETH_ALEN];
	bool			direct;
};

static bool link_encap_push(struct flow_link *link, u16 id, __be16 proto)
{
	if (link->encaps == NF_FLOW_TABLE_ENCAP_MAX)
		return false;
	link->encap[link->encaps].id = id;
	link->encap[link->encaps].proto = proto;
	link->encaps++;
	return true;
}

static bool link_bridge(struct flow_link *link, const struct net_device_path *path)
{
	link->direct = true;
	switch (path->bridge.vlan_mode) {
	case DEV_PATH_BR_VLAN_KEEP:
		return true;
	case DEV_PATH_BR_VLAN_TAG:
		return link_encap_push(link, path->bridge.vlan_id, path->bridge.vlan_proto);
	case DEV_PATH_BR_VLAN_UNTAG_HW:
		if (!link->encaps)
			return false;
		link->ingress_vlans |= BIT(link->encaps - 1);
		return true;
	case DEV_PATH_BR_VLAN_UNTAG:
		if (!link->encaps)
			return false;
		link->encaps--;
		return true;
	}
	return false;
}

/* One device down; false if flows can't follow. */
static bool link_step(struct flow_link *link, const struct net_device_path *path)
{
	if (is_zero_ether_addr(link->source))
		ether_addr_copy(link->source, path->dev->dev_addr);
	switch (path->type) {
	case DEV_PATH_BRIDGE:
		return link_bridge(link, path);
	case DEV_PATH_ETHERNET:
	case DEV_PATH_DSA:
		link->dev = path->dev;
		return true;
	case DEV_PATH_VLAN:
	case DEV_PATH_PPPOE:
		link->dev = path->dev;
		if (!link->out)
			link->out = path->dev;
		if (path->type == DEV_PATH_PPPOE)
			ether_addr_copy(link->dest, path->encap.h_dest);
		return link_encap_push(link, path->encap.id, path->encap.proto);
	default:
		return false;
	}
}

static bool device_is_ether(const struct net_device *dev)
{
	return !(dev->flags & IFF_LOOPBACK) && dev->type == ARPHRD_ETHER &&
	       dev->addr_len == ETH_ALEN && is_valid_ether_addr(dev->dev_addr);
}

/* The hardware address of whom the route leads to, if it is known. */
static bool neighbour_address(const struct dst_entry *dst, const void *addr, u8 *ha)
{
	struct neighbour *neigh = dst_neigh_lookup(dst, addr);
	bool valid;

	if (!neigh)
		return false;
	read_lock_bh(&neigh->lock);
	valid = neigh->nud_state & NUD_VALID;
	ether_addr_copy(ha, neigh->ha);
	read_unlock_bh(&neigh->lock);
	neigh_release(neigh);
	return valid;
}

static bool link_find(struct flow_link *link, const struct dst_entry *dst, const void *addr)
{
	struct net_device_path_stack stack;
	int i;

	if (device_is_ether(dst->dev) && !neighbour_address(dst, addr, link->dest))
		return false;
	if (dev_fill_forward_path(dst->dev, link->dest, &stack) < 0)
		return false;
	for (i = 0; i < stack.num_paths; i++) {
		if (!link_step(link, &stack.path[i]))
			return false;
		if (stack.path[i].type == DEV_PATH_DSA)
			break;
	}
	if (!link->out)
		link->out = link->dev;
	return link->dev;
}

/* Where packets of the direction go out is where those of the other come in. */
static void route_use_link(struct nf_flow_route *route, enum ip_conntrack_dir dir,
			   const struct nf_conn *ct, struct nft_flowtable *flowtable)
{
	struct flow_link link = {};
	unsigned int i;

	if (!link_find(&link, route->tuple[dir].dst, &ct->tuplehash[!dir].tuple.src.u3) ||
	    !nft_flowtable_has(flowtable, link.dev))
		return;
	if (nf_flowtable_hw_offload(&flowtable->data) && device_is_ether(link.dev))
		link.direct = true;

	route->tuple[!dir].in.ifindex = link.dev->ifindex;
	for (i = 0; i < link.encaps; i++) {
		route->tuple[!dir].in.encap[i].id = link.encap[i].id;
		route->tuple[!dir].in.encap[i].proto = link.encap[i].proto;
	}
	route->tuple[!dir].in.num_encaps = link.encaps;
	route->tuple[!dir].in.ingress_vlans = link.ingress_vlans;
	if (!link.direct)
		return;
	ether_addr_copy(route->tuple[dir].out.h_source, link.source);
	ether_addr_copy(route->tuple[dir].out.h_dest, link.dest);
	route->tuple[dir].out.ifindex = link.out->ifindex;
	route->tuple[dir].out.hw_ifindex = link.dev->ifindex;
	route->tuple[dir].xmit_type = FLOW_OFFLOAD_XMIT_DIRECT;
}

static void route_use_dst(struct nf_flow_route *route, enum ip_conntrack_dir dir,
			  struct dst_entry *dst)
{
	route->tuple[!dir].in.ifindex = dst->dev->ifindex;
	route->tuple[dir].dst = dst;
	route->tuple[dir].xmit_type = dst_xfrm(dst) ? FLOW_OFFLOAD_XMIT_XFRM :
						      FLOW_OFFLOAD_XMIT_NEIGH;
}

/* The route of the packets that answer. Held; NULL if there is none. */
static struct dst_entry *route_back(const struct nft_packet *pkt, const struct nf_conn *ct,
				    enum ip_conntrack_dir dir, const struct dst_entry *dst)
{
	const struct nf_conntrack_tuple *here = &ct->tuplehash[dir].tuple;
	const struct nf_conntrack_tuple *there = &ct->tuplehash[!dir].tuple;
	struct dst_entry *back = NULL;
	struct flowi fl = {};

	switch (nft_packet_pf(pkt)) {
	case NFPROTO_IPV4:
		fl.u.ip4.daddr = here->src.u3.ip;
		fl.u.ip4.saddr = there->src.u3.ip;
		fl.u.ip4.flowi4_oif = nft_packet_in(pkt)->ifindex;
		fl.u.ip4.flowi4_iif = dst->dev->ifindex;
		fl.u.ip4.flowi4_tos = nft_tos_route(ip_hdr(pkt->skb)->tos);
		fl.u.ip4.flowi4_mark = pkt->skb->mark;
		fl.u.ip4.flowi4_flags = FLOWI_FLAG_ANYSRC;
		break;
	case NFPROTO_IPV6:
		fl.u.ip6.daddr = here->src.u3.in6;
		fl.u.ip6.saddr = there->src.u3.in6;
		fl.u.ip6.flowi6_oif = nft_packet_in(pkt)->ifindex;
		fl.u.ip6.flowi6_iif = dst->dev->ifindex;
		fl.u.ip6.flowlabel = ip6_flowinfo(ipv6_hdr(pkt->skb));
		fl.u.ip6.flowi6_mark = pkt->skb->mark;
		fl.u.ip6.flowi6_flags = FLOWI_FLAG_ANYSRC;
		break;
	}
	nf_route(nft_packet_net(pkt), &back, &fl, false, nft_packet_pf(pkt));
	return back;
}

/* Both routes, held. */
static bool flow_route(const struct nft_packet *pkt, const struct nf_conn *ct,
		       enum ip_conntrack_dir dir, struct nft_flowtable *flowtable,
		       struct nf_flow_route *route)
{
	struct dst_entry *dst = skb_dst(pkt->skb);
	struct dst_entry *back;

	if (!dst_hold_safe(dst))
		return false;
	back = route_back(pkt, ct, dir, dst);
	if (!back) {
		dst_release(dst);
		return false;
	}
	route_use_dst(route, dir, dst);
	route_use_dst(route, !dir, back);
	if (route->tuple[dir].xmit_type == FLOW_OFFLOAD_XMIT_NEIGH &&
	    route->tuple[!dir].xmit_type == FLOW_OFFLOAD_XMIT_NEIGH) {
		route_use_link(route, dir, ct, flowtable);
		route_use_link(route, !dir, ct, flowtable);
	}
	return true;
}

/* Fast packets miss what the stack does with IP options and IPsec. */
static bool packet_suits(const struct nft_packet *pkt)
{
	if (skb_sec_path(pkt->skb))
		return false;
	return nft_packet_pf(pkt) != NFPROTO_IPV4 || !IPCB(pkt->skb)->opt.optlen;
}

static bool protocol_suits(const struct nft_packet *pkt, const struct nf_conn *ct)
{
	const struct nf_conntrack_tuple *tuple = &ct->tuplehash[IP_CT_DIR_ORIGINAL].tuple;
	const struct tcphdr *tcph;
	struct tcphdr buffer;

	switch (tuple->dst.protonum) {
	case IPPROTO_TCP:
		tcph = skb_header_pointer(pkt->skb, pkt->thoff, sizeof(buffer), &buffer);
		return tcph && !tcph->fin && !tcph->rst && nf_conntrack_tcp_established(ct);
	case IPPROTO_UDP:
		return true;
#ifdef CONFIG_NF_CT_PROTO_GRE
	case IPPROTO_GRE:
		return !(ct->status & IPS_NAT_MASK) && !tuple->src.u.gre.key &&
		       !tuple->dst.u.gre.key;
#endif
	default:
		return false;
	}
}

static bool connection_suits(const struct nf_conn *ct)
{
	return nf_ct_is_confirmed(ct) && !nf_ct_ext_exist(ct, NF_CT_EXT_HELPER) &&
	       !(ct->status & (IPS_SEQ_ADJUST | IPS_NAT_CLASH));
}

/* Conntrack will see a few packets only: their windows can't be judged. */
static void tcp_be_liberal(struct nf_conn *ct)
{
	spin_lock_bh(&ct->lock);
	ct->proto.tcp.seen[0].flags |= IP_CT_TCP_FLAG_BE_LIBERAL;
	ct->proto.tcp.seen[1].flags |= IP_CT_TCP_FLAG_BE_LIBERAL;
	spin_unlock_bh(&ct->lock);
}

static bool flow_add(const struct nft_packet *pkt, struct nf_conn *ct, enum ip_conntrack_dir dir,
		     struct nft_flowtable *flowtable)
{
	struct nf_flow_route route = {};
	struct flow_offload *flow;

	if (!flow_route(pkt, ct, dir, flowtable, &route))
		return false;
	flow = flow_offload_alloc(ct);
	if (!flow)
		goto err_route;
	flow_offload_route_init(flow, &route);
	if (nf_ct_protonum(ct) == IPPROTO_TCP)
		tcp_be_liberal(ct);
	__set_bit(NF_FLOW_HW_BIDIRECTIONAL, &flow->flags);
	if (flow_offload_add(&flowtable->data, flow) < 0)
		goto err_flow;
	return true;

err_flow:
	flow_offload_free(flow);
err_route:
	dst_release(route.tuple[dir].dst);
	dst_release(route.tuple[!dir].dst);
	return false;
}

/* flowtable += connection of the packet; break when it can't be offloaded, or is already */
static void nft_flow_offload_eval(const struct nft_expr *expr, struct nft_regs *regs,
				  const struct nft_packet *pkt)
{
	const struct nft_flow_offload *offload = nft_expr_priv(expr);
	enum ip_conntrack_info ctinfo;
	struct nf_conn *ct = nf_ct_get(pkt->skb, &ctinfo);

	if (!ct || !packet_suits(pkt) || !protocol_suits(pkt, ct) || !connection_suits(ct) ||
	    test_and_set_bit(IPS_OFFLOAD_BIT, &ct->status)) {
		regs->verdict.code = NFT_BREAK;
		return;
	}
	if (!flow_add(pkt, ct, CTINFO2DIR(ctinfo), offload->flowtable)) {
		clear_bit(IPS_OFFLOAD_BIT, &ct->status);
		regs->verdict.code = NFT_BREAK;
	}
}

static int nft_flow_offload_init(struct nft_ctx *ctx, struct nft_expr *expr,
				 const struct nlattr *const tb[])
{
	struct nft_flow_offload *offload = nft_expr_priv(expr);
	int err;

	offload->flowtable = nft_flowtable_find(ctx, ctx->table, tb[NFTA_FLOW_TABLE_NAME],
						nft_gen_next(ctx->nn));
	if (IS_ERR(offload->flowtable))
		return PTR_ERR(offload->flowtable);
	err = nft_flowtable_hold(ctx, offload->flowtable);
	if (err)
		return err;
	err = nf_ct_netns_get(ctx->net, ctx->family);
	if (err)
		nft_flowtable_drop(offload->flowtable);
	return err;
}

static void nft_flow_offload_activate(struct nft_ctx *ctx, struct nft_expr *expr)
{
	const struct nft_flow_offload *offload = nft_expr_priv(expr);

	nft_flowtable_rehold(offload->flowtable);
}

static void nft_flow_offload_deactivate(struct nft_ctx *ctx, struct nft_expr *expr)
{
	const struct nft_flow_offload *offload = nft_expr_priv(expr);

	nft_flowtable_drop(offload->flowtable);
}

static void nft_flow_offload_destroy(const struct nft_ctx *ctx, struct nft_expr *expr)
{
	nf_ct_netns_put(ctx->net, ctx->family);
}

static int nft_flow_offload_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_flow_offload *offload = nft_expr_priv(expr);

	return nla_put_string(skb, NFTA_FLOW_TABLE_NAME, offload->flowtable->str);
}

static int nft_flow_offload_validate(struct nft_ctx *ctx, const struct nft_expr *expr)
{
	if (ctx->family != NFPROTO_IPV4 && ctx->family != NFPROTO_IPV6 &&
	    ctx->family != NFPROTO_INET)
		return nft_refuse(ctx->extack, NULL, -EOPNOTSUPP,
				  "this family has no flowtables");
	return nft_validate_hooks(ctx, BIT(NF_INET_FORWARD));
}

static const struct nft_expr_ops nft_flow_offload_ops = {
	.type		= &nft_flow_offload_type,
	.size		= sizeof(struct nft_flow_offload),
	.eval		= nft_flow_offload_eval,
	.init		= nft_flow_offload_init,
	.activate	= nft_flow_offload_activate,
	.deactivate	= nft_flow_offload_deactivate,
	.destroy	= nft_flow_offload_destroy,
	.dump		= nft_flow_offload_dump,
	.validate	= nft_flow_offload_validate,
};

static struct nft_expr_type nft_flow_offload_type = {
	.name		= "flow_offload",
	.maxattr	= NFTA_FLOW_MAX,
	.policy		= nft_flow_offload_policy,
	.ops		= &nft_flow_offload_ops,
	.owner		= THIS_MODULE,
};

/* Flows hold on to routes, and these to their devices. */
static int device_event(struct notifier_block *nb, unsigned long event, void *data)
{
	if (event == NETDEV_DOWN)
		nf_flow_table_cleanup(netdev_notifier_info_to_dev(data));
	return NOTIFY_DONE;
}

static struct notifier_block device_notifier = { .notifier_call = device_event };

static int __init nft_flow_offload_module_init(void)
{
	int err;

	err = register_netdevice_notifier(&device_notifier);
	if (err)
		return err;
	err = nft_expr_register(&nft_flow_offload_type);
	if (err)
		unregister_netdevice_notifier(&device_notifier);
	return err;
}

static void __exit nft_flow_offload_module_exit(void)
{
	nft_expr_unregister(&nft_flow_offload_type);
	unregister_netdevice_notifier(&device_notifier);
}

module_init(nft_flow_offload_module_init);
module_exit(nft_flow_offload_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: flow_offload expression");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS("flow_offload");
