// SPDX-License-Identifier: GPL-2.0-only
/* Expression tproxy: hands a packet to a local socket, whatever address it is for. */
#include <linux/module.h>
#include <net/inet_sock.h>
#include <net/netfilter/ipv4/nf_defrag_ipv4.h>
#include <net/netfilter/ipv6/nf_defrag_ipv6.h>
#include <net/netfilter/nf_tproxy.h>
#include <net/tcp.h>
#include "core/chain.h"
#include "core/expr.h"
#include "core/validate.h"

static struct nft_expr_type nft_tproxy_type;

/**
 * struct nft_tproxy - socket of the packet := the one that listens at registers
 * @family: of the packets it applies to, NFPROTO_UNSPEC for both
 * @addr, @port: registers, or 0: the device's address, the packet's port
 */
struct nft_tproxy {
	u8	family;
	u8	addr;
	u8	port;
};

static const struct nla_policy nft_tproxy_policy[NFTA_TPROXY_MAX + 1] = {
	[NFTA_TPROXY_FAMILY]	= { .type = NLA_U32 },
	[NFTA_TPROXY_REG_ADDR]	= { .type = NLA_U32 },
	[NFTA_TPROXY_REG_PORT]	= { .type = NLA_U32 },
};

static __be16 nft_tproxy_port(const struct nft_tproxy *tproxy, const struct nft_regs *regs,
			      __be16 port)
{
	__be16 given = 0;

	if (tproxy->port)
		given = (__force __be16)*(const u16 *)&regs->words[tproxy->port];
	return given ?: port;
}

/* The socket with a reference, or NULL. The connection's own, if there is one, else a listener. */
static struct sock *nft_tproxy_find_ipv4(const struct nft_tproxy *tproxy,
					 const struct nft_regs *regs, const struct nft_packet *pkt,
					 const struct udphdr *ports)
{
	const struct iphdr *iph = ip_hdr(pkt->skb);
	struct net *net = nft_packet_net(pkt);
	__be16 port = nft_tproxy_port(tproxy, regs, ports->dest);
	struct sk_buff *skb = pkt->skb;
	__be32 addr = 0;
	struct sock *sk;

	if (tproxy->addr)
		addr = (__force __be32)regs->words[tproxy->addr];
	addr = nf_tproxy_laddr4(skb, addr, iph->daddr);
	sk = nf_tproxy_get_sock_v4(net, skb, iph->protocol, iph->saddr, iph->daddr, ports->source,
				   ports->dest, skb->dev, NF_TPROXY_LOOKUP_ESTABLISHED);
	/* A connection that waits to be forgotten may be opened again by the listener. */
	if (sk && sk->sk_state == TCP_TIME_WAIT)
		return nf_tproxy_handle_time_wait4(net, skb, addr, port, sk);
	return sk ?: nf_tproxy_get_sock_v4(net, skb, iph->protocol, iph->saddr, addr,
					   ports->source, port, skb->dev,
					   NF_TPROXY_LOOKUP_LISTENER);
}

static struct sock *nft_tproxy_find_ipv6(const struct nft_tproxy *tproxy,
					 const struct nft_regs *regs, const struct nft_packet *pkt,
					 const struct udphdr *ports)
{
	const struct ipv6hdr *ip6h = ipv6_hdr(pkt->skb);
	const struct net_device *in = nft_packet_in(pkt);
	struct net *net = nft_packet_net(pkt);
	__be16 port = nft_tproxy_port(tproxy, regs, ports->dest);
	struct sk_buff *skb = pkt->skb;
	struct in6_addr addr = {};
	struct sock *sk;

	if (tproxy->addr)
		memcpy(&addr, &regs->words[tproxy->addr], sizeof(addr));
	addr = *nf_tproxy_laddr6(skb, &addr, &ip6h->daddr);
	sk = nf_tproxy_get_sock_v6(net, skb, pkt->thoff, pkt->l4proto, &ip6h->saddr, &ip6h->daddr,
				   ports->source, ports->dest, in, NF_TPROXY_LOOKUP_ESTABLISHED);
	if (sk && sk->sk_state == TCP_TIME_WAIT)
		return nf_tproxy_handle_time_wait6(skb, pkt->l4proto, pkt->thoff, net, &addr, port,
						   sk);
	return sk ?: nf_tproxy_get_sock_v6(net, skb, pkt->thoff, pkt->l4proto, &ip6h->saddr, &addr,
					   ports->source, port, in, NF_TPROXY_LOOKUP_LISTENER);
}

/* socket of the packet := the one found; break if there is none, or it doesn't ask for this */
static void nft_tproxy_eval(const struct nft_expr *expr, struct nft_regs *regs,
			    const struct nft_packet *pkt)
{
	const struct nft_tproxy *tproxy = nft_expr_priv(expr);
	const struct udphdr *ports;
	struct udphdr buf;
	struct sock *sk;

	if (tproxy->family != NFPROTO_UNSPEC && tproxy->family != nft_packet_pf(pkt))
		goto err_break;
	if (!(pkt->flags & NFT_PACKET_L4PROTO) || pkt->fragoff ||
	    (pkt->l4proto != IPPROTO_TCP && pkt->l4proto != IPPROTO_UDP))
		goto err_break;
	/* TCP's ports are where UDP's are. */
	ports = skb_header_pointer(pkt->skb, pkt->thoff, sizeof(buf), &buf);
	if (!ports)
		goto err_break;
	sk = nft_packet_pf(pkt) == NFPROTO_IPV4 ? nft_tproxy_find_ipv4(tproxy, regs, pkt, ports) :
						  nft_tproxy_find_ipv6(tproxy, regs, pkt, ports);
	/* Puts the reference of a socket that isn't. */
	if (!sk || !nf_tproxy_sk_is_transparent(sk))
		goto err_break;
	nf_tproxy_assign_sock(pkt->skb, sk);
	return;

err_break:
	regs->verdict.code = NFT_BREAK;
}

static int nft_tproxy_init_family(struct nft_ctx *ctx, struct nft_tproxy *tproxy,
				  const struct nlattr *const tb[])
{
	const struct nlattr *attr = tb[NFTA_TPROXY_FAMILY];
	u32 family = ntohl(nla_get_be32(attr));

	if (ctx->family != NFPROTO_IPV4 && ctx->family != NFPROTO_IPV6 &&
	    ctx->family != NFPROTO_INET)
		return nft_refuse(ctx->extack, NULL, -EOPNOTSUPP,
				  "packets of this family have no socket");
	if (ctx->family != NFPROTO_INET && family != ctx->family)
		return nft_refuse(ctx->extack, attr, -EINVAL,
				  "the table's packets are of another family");
	if (family == NFPROTO_UNSPEC && tb[NFTA_TPROXY_REG_ADDR])
		return nft_refuse(ctx->extack, tb[NFTA_TPROXY_REG_ADDR], -EINVAL,
				  "an address needs a family");
	if (family != NFPROTO_UNSPEC && family != NFPROTO_IPV4 && family != NFPROTO_IPV6)
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP,
				  "packets of this family have no socket");
	tproxy->family = family;
	return 0;
}

static void nft_tproxy_defrag_put(struct net *net, u8 family)
{
	if (family != NFPROTO_IPV6)
		nf_defrag_ipv4_disable(net);
	if (family != NFPROTO_IPV4)
		nf_defrag_ipv6_disable(net);
}

/* All fragments but the first lack the ports: packets are put together while a rule needs them. */
static int nft_tproxy_defrag_get(struct nft_ctx *ctx, u8 family)
{
	int err = 0;

	if (family != NFPROTO_IPV6)
		err = nf_defrag_ipv4_enable(ctx->net);
	if (!err && family != NFPROTO_IPV4) {
		err = nf_defrag_ipv6_enable(ctx->net);
		if (err && family == NFPROTO_UNSPEC)
			nf_defrag_ipv4_disable(ctx->net);
	}
	return err ? nft_refuse(ctx->extack, NULL, err, "fragments can't be put together") : 0;
}

static int nft_tproxy_init(struct nft_ctx *ctx, struct nft_expr *expr,
			   const struct nlattr *const tb[])
{
	struct nft_tproxy *tproxy = nft_expr_priv(expr);
	int err;

	if (!tb[NFTA_TPROXY_FAMILY])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "tproxy needs a family");
	if (!tb[NFTA_TPROXY_REG_ADDR] && !tb[NFTA_TPROXY_REG_PORT])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "tproxy needs an address or a port");
	err = nft_tproxy_init_family(ctx, tproxy, tb);
	if (err < 0)
		return err;
	if (tb[NFTA_TPROXY_REG_ADDR]) {
		err = nft_reg_load(ctx, tb[NFTA_TPROXY_REG_ADDR],
				   tproxy->family == NFPROTO_IPV4 ? sizeof(struct in_addr) :
								    sizeof(struct in6_addr),
				   &tproxy->addr);
		if (err < 0)
			return err;
	}
	if (tb[NFTA_TPROXY_REG_PORT]) {
		err = nft_reg_load(ctx, tb[NFTA_TPROXY_REG_PORT], sizeof(__be16), &tproxy->port);
		if (err < 0)
			return err;
	}
	return nft_tproxy_defrag_get(ctx, tproxy->family);
}

static void nft_tproxy_destroy(const struct nft_ctx *ctx, struct nft_expr *expr)
{
	const struct nft_tproxy *tproxy = nft_expr_priv(expr);

	nft_tproxy_defrag_put(ctx->net, tproxy->family);
}

static int nft_tproxy_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_tproxy *tproxy = nft_expr_priv(expr);

	if (nla_put_be32(skb, NFTA_TPROXY_FAMILY, htonl(tproxy->family)) ||
	    (tproxy->addr && nft_reg_put(skb, NFTA_TPROXY_REG_ADDR, tproxy->addr)) ||
	    (tproxy->port && nft_reg_put(skb, NFTA_TPROXY_REG_PORT, tproxy->port)))
		return -1;
	return 0;
}

static int nft_tproxy_validate(struct nft_ctx *ctx, const struct nft_expr *expr)
{
	return nft_validate_hooks(ctx, BIT(NF_INET_PRE_ROUTING));
}

static const struct nft_expr_ops nft_tproxy_ops = {
	.type		= &nft_tproxy_type,
	.size		= sizeof(struct nft_tproxy),
	.eval		= nft_tproxy_eval,
	.init		= nft_tproxy_init,
	.destroy	= nft_tproxy_destroy,
	.dump		= nft_tproxy_dump,
	.validate	= nft_tproxy_validate,
};

static struct nft_expr_type nft_tproxy_type = {
	.name		= "tproxy",
	.maxattr	= NFTA_TPROXY_MAX,
	.policy		= nft_tproxy_policy,
	.ops		= &nft_tproxy_ops,
	.owner		= THIS_MODULE,
};

static int __init nft_tproxy_module_init(void)
{
	return nft_expr_register(&nft_tproxy_type);
}

static void __exit nft_tproxy_module_exit(void)
{
	nft_expr_unregister(&nft_tproxy_type);
}

module_init(nft_tproxy_module_init);
module_exit(nft_tproxy_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: expression tproxy");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS("tproxy");
