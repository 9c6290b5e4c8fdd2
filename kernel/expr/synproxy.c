// SPDX-License-Identifier: GPL-2.0-only
/* Expression and object synproxy: answers TCP's SYN with a cookie, and connects when the cookie comes back. */
#include <linux/module.h>
#include <linux/netfilter/nf_synproxy.h>
#include <linux/tcp.h>
#include <net/netfilter/nf_conntrack_synproxy.h>
#include <net/netfilter/nf_synproxy.h>
#include "core/expr.h"
#include "core/object.h"
#include "expr/conntrack.h"
#include "expr/synproxy.h"

static struct nft_expr_type nft_synproxy_type;
static struct nft_object_type nft_synproxy_object_type;

/* The kernel's own count of users of its hooks has no lock; releases run beside batches. */
static DEFINE_MUTEX(nft_synproxy_mutex);

/** struct nft_synproxy - the server's TCP options; one word, which an update may replace. */
struct nft_synproxy {
	struct nf_synproxy_info	info;
};

static const struct nla_policy nft_synproxy_policy[NFTA_SYNPROXY_MAX + 1] = {
	[NFTA_SYNPROXY_MSS]	= { .type = NLA_U16 },
	[NFTA_SYNPROXY_WSCALE]	= { .type = NLA_U8 },
	[NFTA_SYNPROXY_FLAGS]	= { .type = NLA_U32 },
};

/** struct nft_synproxy_ip - what the kernel's SYN proxy does in one version of IP. */
struct nft_synproxy_ip {
	void (*send_synack)(struct net *net, const struct sk_buff *skb, const struct tcphdr *th,
			    const struct synproxy_options *opts);
	bool (*recv_ack)(struct net *net, const struct sk_buff *skb, const struct tcphdr *th,
			 struct synproxy_options *opts, u32 recv_seq);
};

static const struct nft_synproxy_ip nft_synproxy_ipv4 = {
	.send_synack	= synproxy_send_client_synack,
	.recv_ack	= synproxy_recv_client_ack,
};

#if IS_ENABLED(CONFIG_IPV6)
static const struct nft_synproxy_ip nft_synproxy_ipv6 = {
	.send_synack	= synproxy_send_client_synack_ipv6,
	.recv_ack	= synproxy_recv_client_ack_ipv6,
};
#endif

static const struct nft_synproxy_ip *nft_synproxy_ip_of(const struct sk_buff *skb)
{
	switch (skb->protocol) {
	case htons(ETH_P_IP):
		return &nft_synproxy_ipv4;
#if IS_ENABLED(CONFIG_IPV6)
	case htons(ETH_P_IPV6):
		return &nft_synproxy_ipv6;
#endif
	}
	return NULL;
}

/* The options both ends can do. Without timestamps there is no room to remember the others in. */
static void nft_synproxy_agree(const struct nf_synproxy_info *info, struct synproxy_options *opts,
			       const struct tcphdr *tcp)
{
	if (tcp->ece && tcp->cwr)
		opts->options |= NF_SYNPROXY_OPT_ECN;
	opts->options &= info->options;
	opts->mss_encode = opts->mss_option;
	opts->mss_option = info->mss;
	if (opts->options & NF_SYNPROXY_OPT_TIMESTAMP)
		synproxy_init_timestamp_cookie(info, opts);
	else
		opts->options &= ~(NF_SYNPROXY_OPT_WSCALE | NF_SYNPROXY_OPT_SACK_PERM |
				   NF_SYNPROXY_OPT_ECN);
}

static unsigned int nft_synproxy_answer(struct nf_synproxy_info info, struct net *net,
					struct sk_buff *skb, const struct tcphdr *tcp,
					struct synproxy_options *opts)
{
	const struct nft_synproxy_ip *ip = nft_synproxy_ip_of(skb);

	if (!ip)
		return NFT_BREAK;
	if (tcp->syn) {
		this_cpu_inc(synproxy_pernet(net)->stats->syn_received);
		nft_synproxy_agree(&info, opts, tcp);
		ip->send_synack(net, skb, tcp, opts);
		consume_skb(skb);
		return NF_STOLEN;
	}
	if (!tcp->ack)
		return NFT_CONTINUE;
	if (!ip->recv_ack(net, skb, tcp, opts, ntohl(tcp->seq)))
		return NF_DROP;
	consume_skb(skb);
	return NF_STOLEN;
}

/* TCP's SYN and the ACK of a cookie are taken away, a wrong ACK is dropped; break if it isn't TCP */
static void nft_synproxy_take(const struct nft_synproxy *proxy, struct nft_regs *regs,
			      const struct nft_packet *pkt)
{
	struct synproxy_options opts = {};
	struct sk_buff *skb = pkt->skb;
	struct tcphdr buffer;
	const struct tcphdr *tcp;

	if (!(pkt->flags & NFT_PACKET_L4PROTO) || pkt->l4proto != IPPROTO_TCP || pkt->fragoff) {
		regs->verdict.code = NFT_BREAK;
		return;
	}
	regs->verdict.code = NF_DROP;
	if (nf_checksum(skb, nft_packet_hook(pkt), pkt->thoff, IPPROTO_TCP, nft_packet_pf(pkt)))
		return;
	tcp = skb_header_pointer(skb, pkt->thoff, sizeof(buffer), &buffer);
	if (!tcp || !synproxy_parse_options(skb, pkt->thoff, tcp, &opts))
		return;
	regs->verdict.code = nft_synproxy_answer(READ_ONCE(proxy->info), nft_packet_net(pkt), skb,
						 tcp, &opts);
}

static bool nft_synproxy_has_ipv4(u8 family)
{
	return family == NFPROTO_IPV4 || family == NFPROTO_INET;
}

static bool nft_synproxy_has_ipv6(u8 family)
{
	return family == NFPROTO_IPV6 || family == NFPROTO_INET;
}

static int nft_synproxy_hook(struct net *net, u8 family)
{
	struct synproxy_net *snet = synproxy_pernet(net);
	int err = 0;

	mutex_lock(&nft_synproxy_mutex);
	if (nft_synproxy_has_ipv4(family))
		err = nf_synproxy_ipv4_init(snet, net);
	if (!err && nft_synproxy_has_ipv6(family)) {
		err = nf_synproxy_ipv6_init(snet, net);
		if (err && nft_synproxy_has_ipv4(family))
			nf_synproxy_ipv4_fini(snet, net);
	}
	mutex_unlock(&nft_synproxy_mutex);
	return err;
}

static void nft_synproxy_unhook(struct net *net, u8 family)
{
	struct synproxy_net *snet = synproxy_pernet(net);

	mutex_lock(&nft_synproxy_mutex);
	if (nft_synproxy_has_ipv4(family))
		nf_synproxy_ipv4_fini(snet, net);
	if (nft_synproxy_has_ipv6(family))
		nf_synproxy_ipv6_fini(snet, net);
	mutex_unlock(&nft_synproxy_mutex);
}

static int nft_synproxy_start(struct nft_ctx *ctx, struct nft_synproxy *proxy,
			      const struct nlattr *const tb[])
{
	u32 flags = 0;
	int err;

	if (tb[NFTA_SYNPROXY_MSS])
		proxy->info.mss = ntohs(nla_get_be16(tb[NFTA_SYNPROXY_MSS]));
	if (tb[NFTA_SYNPROXY_WSCALE])
		proxy->info.wscale = nla_get_u8(tb[NFTA_SYNPROXY_WSCALE]);
	if (tb[NFTA_SYNPROXY_FLAGS])
		flags = ntohl(nla_get_be32(tb[NFTA_SYNPROXY_FLAGS]));
	if (flags & ~NF_SYNPROXY_OPT_MASK)
		return nft_refuse(ctx->extack, tb[NFTA_SYNPROXY_FLAGS], -EOPNOTSUPP,
				  "unknown synproxy flag");
	proxy->info.options = flags;

	err = nft_conntrack_get(ctx);
	if (err)
		return err;
	err = nft_synproxy_hook(ctx->net, ctx->family);
	if (err) {
		nft_conntrack_put(ctx);
		return nft_refuse(ctx->extack, NULL, err, "no hooks for a SYN proxy");
	}
	return 0;
}

static void nft_synproxy_stop(const struct nft_ctx *ctx)
{
	nft_synproxy_unhook(ctx->net, ctx->family);
	nft_conntrack_put(ctx);
}

static int nft_synproxy_put(struct sk_buff *skb, const struct nft_synproxy *proxy)
{
	struct nf_synproxy_info info = READ_ONCE(proxy->info);

	return nla_put_be16(skb, NFTA_SYNPROXY_MSS, htons(info.mss)) ||
	       nla_put_u8(skb, NFTA_SYNPROXY_WSCALE, info.wscale) ||
	       nla_put_be32(skb, NFTA_SYNPROXY_FLAGS, htonl(info.options)) ? -1 : 0;
}

static void nft_synproxy_eval(const struct nft_expr *expr, struct nft_regs *regs,
			      const struct nft_packet *pkt)
{
	nft_synproxy_take(nft_expr_priv(expr), regs, pkt);
}

static int nft_synproxy_init(struct nft_ctx *ctx, struct nft_expr *expr,
			     const struct nlattr *const tb[])
{
	return nft_synproxy_start(ctx, nft_expr_priv(expr), tb);
}

static void nft_synproxy_destroy(const struct nft_ctx *ctx, struct nft_expr *expr)
{
	nft_synproxy_stop(ctx);
}

static int nft_synproxy_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	return nft_synproxy_put(skb, nft_expr_priv(expr));
}

static int nft_synproxy_validate(struct nft_ctx *ctx, const struct nft_expr *expr)
{
	return nft_synproxy_validate_hooks(ctx);
}

static const struct nft_expr_ops nft_synproxy_ops = {
	.type		= &nft_synproxy_type,
	.size		= sizeof(struct nft_synproxy),
	.eval		= nft_synproxy_eval,
	.init		= nft_synproxy_init,
	.destroy	= nft_synproxy_destroy,
	.dump		= nft_synproxy_dump,
	.validate	= nft_synproxy_validate,
};

static struct nft_expr_type nft_synproxy_type = {
	.name		= "synproxy",
	.maxattr	= NFTA_SYNPROXY_MAX,
	.policy		= nft_synproxy_policy,
	.ops		= &nft_synproxy_ops,
	.owner		= THIS_MODULE,
};

static void nft_synproxy_object_eval(struct nft_object *obj, struct nft_regs *regs,
				     const struct nft_packet *pkt)
{
	nft_synproxy_take(nft_object_priv(obj), regs, pkt);
}

static int nft_synproxy_object_init(struct nft_ctx *ctx, struct nft_object *obj,
				    const struct nlattr *const tb[])
{
	return nft_synproxy_start(ctx, nft_object_priv(obj), tb);
}

static void nft_synproxy_object_destroy(const struct nft_ctx *ctx, struct nft_object *obj)
{
	nft_synproxy_stop(ctx);
}

static int nft_synproxy_object_dump(struct sk_buff *skb, struct nft_object *obj, bool reset)
{
	return nft_synproxy_put(skb, nft_object_priv(obj));
}

static void nft_synproxy_object_update(struct nft_object *obj, struct nft_object *fresh)
{
	struct nft_synproxy *from = nft_object_priv(fresh);
	struct nft_synproxy *to = nft_object_priv(obj);

	WRITE_ONCE(to->info, from->info);
}

static const struct nft_object_ops nft_synproxy_object_ops = {
	.type		= &nft_synproxy_object_type,
	.size		= sizeof(struct nft_synproxy),
	.eval		= nft_synproxy_object_eval,
	.init		= nft_synproxy_object_init,
	.destroy	= nft_synproxy_object_destroy,
	.dump		= nft_synproxy_object_dump,
	.update		= nft_synproxy_object_update,
};

static struct nft_object_type nft_synproxy_object_type = {
	.number		= NFT_OBJECT_SYNPROXY,
	.maxattr	= NFTA_SYNPROXY_MAX,
	.policy		= nft_synproxy_policy,
	.ops		= &nft_synproxy_object_ops,
	.owner		= THIS_MODULE,
};

static int __init nft_synproxy_module_init(void)
{
	int err;

	err = nft_object_type_register(&nft_synproxy_object_type);
	if (err)
		return err;
	err = nft_expr_register(&nft_synproxy_type);
	if (err)
		nft_object_type_unregister(&nft_synproxy_object_type);
	return err;
}

static void __exit nft_synproxy_module_exit(void)
{
	nft_expr_unregister(&nft_synproxy_type);
	nft_object_type_unregister(&nft_synproxy_object_type);
}

module_init(nft_synproxy_module_init);
module_exit(nft_synproxy_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: synproxy expression and object");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS("synproxy");
NFT_OBJECT_ALIAS(NFT_OBJECT_SYNPROXY);
