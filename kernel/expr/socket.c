// SPDX-License-Identifier: GPL-2.0-only
/* Expression socket: what is known of the local socket a packet will go to. */
#include <linux/cgroup.h>
#include <linux/module.h>
#include <net/inet_sock.h>
#include <net/netfilter/nf_socket.h>
#include <net/sock.h>
#include <net/tcp.h>
#include "core/chain.h"
#include "core/expr.h"
#include "core/validate.h"

static struct nft_expr_type nft_socket_type;

/**
 * struct nft_socket - dreg := socket[key]
 * @key: enum nft_socket_keys
 * @level: of the control group as the user counts, from the root of the namespace
 * @depth: the same, from the root of the hierarchy
 */
struct nft_socket {
	u8	key;
	u8	dreg;
	u8	level;
	u8	depth;
};

static const struct nla_policy nft_socket_policy[NFTA_SOCKET_MAX + 1] = {
	[NFTA_SOCKET_KEY]	= { .type = NLA_U32 },
	[NFTA_SOCKET_DREG]	= { .type = NLA_U32 },
	[NFTA_SOCKET_LEVEL]	= { .type = NLA_U32 },
};

/* The socket with a reference, unless it is the packet's own; or NULL. */
static struct sock *nft_socket_get(const struct nft_packet *pkt)
{
	const struct net_device *in = nft_packet_in(pkt);
	struct net *net = nft_packet_net(pkt);
	struct sock *sk = pkt->skb->sk;

	if (sk && net_eq(net, sock_net(sk)))
		return sk;
	if (!in)
		return NULL;
	switch (nft_packet_pf(pkt)) {
	case NFPROTO_IPV4:
		return nf_sk_lookup_slow_v4(net, pkt->skb, in);
#if IS_ENABLED(CONFIG_NF_SOCKET_IPV6)
	case NFPROTO_IPV6:
		return nf_sk_lookup_slow_v6(net, pkt->skb, in);
#endif
	}
	return NULL;
}

/* Is it bound to no address in particular? */
static bool nft_socket_wildcard(u32 *dst, const struct nft_packet *pkt, const struct sock *sk)
{
	if (!sk_fullsock(sk))
		return false;
	switch (nft_packet_pf(pkt)) {
	case NFPROTO_IPV4:
		nft_reg_put8(dst, inet_sk(sk)->inet_rcv_saddr == 0);
		return true;
#if IS_ENABLED(CONFIG_IPV6)
	case NFPROTO_IPV6:
		nft_reg_put8(dst, ipv6_addr_any(&sk->sk_v6_rcv_saddr));
		return true;
#endif
	}
	return false;
}

#ifdef CONFIG_SOCK_CGROUP_DATA
/* Id of the socket's control group at a depth of the hierarchy. */
static bool nft_socket_cgroup(u32 *dst, struct sock *sk, u8 depth)
{
	struct cgroup *group;
	u64 id;

	if (!sk_fullsock(sk))
		return false;
	group = cgroup_ancestor(sock_cgroup_ptr(&sk->sk_cgrp_data), depth);
	if (!group)
		return false;
	id = cgroup_id(group);
	memcpy(dst, &id, sizeof(id));
	return true;
}

/* Depth of the root the caller's namespace shows. */
static int nft_socket_cgroup_root(void)
{
	struct cgroup *root = cgroup_get_from_path("/");
	int depth;

	if (IS_ERR(root))
		return PTR_ERR(root);
	depth = root->level;
	cgroup_put(root);
	return depth;
}

static int nft_socket_init_level(struct nft_ctx *ctx, struct nft_socket *priv,
				 const struct nlattr *attr)
{
	u32 level;
	int root;

	if (!attr)
		return nft_refuse(ctx->extack, NULL, -EINVAL, "a control group needs a level");
	level = ntohl(nla_get_be32(attr));
	if (level > U8_MAX)
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP, "the level is too deep");
	root = nft_socket_cgroup_root();
	if (root < 0)
		return nft_refuse(ctx->extack, attr, root, "no hierarchy of control groups");
	if (level + root > U8_MAX)
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP, "the level is too deep");
	priv->level = level;
	priv->depth = level + root;
	return 0;
}
#endif

static bool nft_socket_load(u32 *dst, const struct nft_socket *priv, const struct nft_packet *pkt,
			    struct sock *sk)
{
	switch (priv->key) {
	case NFT_SOCKET_TRANSPARENT:
		nft_reg_put8(dst, inet_sk_transparent(sk));
		return true;
	case NFT_SOCKET_MARK:
		if (!sk_fullsock(sk))
			return false;
		*dst = READ_ONCE(sk->sk_mark);
		return true;
	case NFT_SOCKET_WILDCARD:
		return nft_socket_wildcard(dst, pkt, sk);
#ifdef CONFIG_SOCK_CGROUP_DATA
	case NFT_SOCKET_CGROUPV2:
		return nft_socket_cgroup(dst, sk, priv->depth);
#endif
	}
	return false;
}

/* dreg := socket[key]; break if there is no socket or it has none */
static void nft_socket_eval(const struct nft_expr *expr, struct nft_regs *regs,
			    const struct nft_packet *pkt)
{
	const struct nft_socket *priv = nft_expr_priv(expr);
	struct sock *sk = nft_socket_get(pkt);

	if (!sk || !nft_socket_load(&regs->words[priv->dreg], priv, pkt, sk))
		regs->verdict.code = NFT_BREAK;
	if (sk && sk != pkt->skb->sk)
		sock_gen_put(sk);
}

static int nft_socket_init(struct nft_ctx *ctx, struct nft_expr *expr,
			   const struct nlattr *const tb[])
{
	struct nft_socket *priv = nft_expr_priv(expr);
	unsigned int len;
	u32 key;
	int err;

	if (!tb[NFTA_SOCKET_KEY] || !tb[NFTA_SOCKET_DREG])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "socket needs a key and a register");
	if (ctx->family != NFPROTO_IPV4 && ctx->family != NFPROTO_IPV6 &&
	    ctx->family != NFPROTO_INET)
		return nft_refuse(ctx->extack, NULL, -EOPNOTSUPP,
				  "packets of this family have no socket");

	key = ntohl(nla_get_be32(tb[NFTA_SOCKET_KEY]));
	switch (key) {
	case NFT_SOCKET_TRANSPARENT:
	case NFT_SOCKET_WILDCARD:
		len = sizeof(u8);
		break;
	case NFT_SOCKET_MARK:
		len = sizeof(u32);
		break;
#ifdef CONFIG_SOCK_CGROUP_DATA
	case NFT_SOCKET_CGROUPV2:
		err = nft_socket_init_level(ctx, priv, tb[NFTA_SOCKET_LEVEL]);
		if (err < 0)
			return err;
		len = sizeof(u64);
		break;
#endif
	default:
		return nft_refuse(ctx->extack, tb[NFTA_SOCKET_KEY], -EOPNOTSUPP,
				  "no such socket key in this kernel");
	}
	priv->key = key;
	return nft_reg_store(ctx, tb[NFTA_SOCKET_DREG], len, NFT_DATA_VALUE, &priv->dreg);
}

static int nft_socket_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_socket *priv = nft_expr_priv(expr);

	if (nla_put_be32(skb, NFTA_SOCKET_KEY, htonl(priv->key)) ||
	    nft_reg_put(skb, NFTA_SOCKET_DREG, priv->dreg))
		return -1;
	if (priv->key == NFT_SOCKET_CGROUPV2 &&
	    nla_put_be32(skb, NFTA_SOCKET_LEVEL, htonl(priv->level)))
		return -1;
	return 0;
}

static int nft_socket_validate(struct nft_ctx *ctx, const struct nft_expr *expr)
{
	return nft_validate_hooks(ctx, BIT(NF_INET_PRE_ROUTING) | BIT(NF_INET_LOCAL_IN) |
				       BIT(NF_INET_LOCAL_OUT));
}

static const struct nft_expr_ops nft_socket_ops = {
	.type		= &nft_socket_type,
	.size		= sizeof(struct nft_socket),
	.eval		= nft_socket_eval,
	.init		= nft_socket_init,
	.dump		= nft_socket_dump,
	.validate	= nft_socket_validate,
};

static struct nft_expr_type nft_socket_type = {
	.name		= "socket",
	.maxattr	= NFTA_SOCKET_MAX,
	.policy		= nft_socket_policy,
	.ops		= &nft_socket_ops,
	.owner		= THIS_MODULE,
};

static int __init nft_socket_module_init(void)
{
	return nft_expr_register(&nft_socket_type);
}

static void __exit nft_socket_module_exit(void)
{
	nft_expr_unregister(&nft_socket_type);
}

module_init(nft_socket_module_init);
module_exit(nft_socket_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: socket expression");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS("socket");
