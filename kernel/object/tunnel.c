// SPDX-License-Identifier: GPL-2.0-only
/* Object tunnel: tells the tunnel device a packet goes to where its other end is. */
#include <net/dst_metadata.h>
#include "compat/tunnel.h"
#include "core/object.h"
#include "object/tunnel.h"

/**
 * struct nft_tunnel - a tunnel's other end
 * @md: what packets get as their route; each holds it
 */
struct nft_tunnel {
	struct metadata_dst		*md;
	struct nft_tunnel_options	options;
};

static const struct nla_policy nft_tunnel_policy[NFTA_TUNNEL_KEY_MAX + 1] = {
	[NFTA_TUNNEL_KEY_ID]	= { .type = NLA_U32 },
	[NFTA_TUNNEL_KEY_IP]	= { .type = NLA_NESTED },
	[NFTA_TUNNEL_KEY_IP6]	= { .type = NLA_NESTED },
	[NFTA_TUNNEL_KEY_FLAGS]	= { .type = NLA_U32 },
	[NFTA_TUNNEL_KEY_TOS]	= { .type = NLA_U8 },
	[NFTA_TUNNEL_KEY_TTL]	= { .type = NLA_U8 },
	[NFTA_TUNNEL_KEY_SPORT]	= { .type = NLA_U16 },
	[NFTA_TUNNEL_KEY_DPORT]	= { .type = NLA_U16 },
	[NFTA_TUNNEL_KEY_OPTS]	= { .type = NLA_NESTED },
};

static const struct nla_policy nft_tunnel_ip_policy[NFTA_TUNNEL_KEY_IP_MAX + 1] = {
	[NFTA_TUNNEL_KEY_IP_SRC]	= { .type = NLA_U32 },
	[NFTA_TUNNEL_KEY_IP_DST]	= { .type = NLA_U32 },
};

static const struct nla_policy nft_tunnel_ip6_policy[NFTA_TUNNEL_KEY_IP6_MAX + 1] = {
	[NFTA_TUNNEL_KEY_IP6_SRC]	= { .len = sizeof(struct in6_addr) },
	[NFTA_TUNNEL_KEY_IP6_DST]	= { .len = sizeof(struct in6_addr) },
	[NFTA_TUNNEL_KEY_IP6_FLOWLABEL]	= { .type = NLA_U32 },
};

/* skb.dst := the tunnel's other end */
static void nft_tunnel_eval(struct nft_object *obj, struct nft_regs *regs,
			    const struct nft_packet *pkt)
{
	const struct nft_tunnel *tunnel = nft_object_priv(obj);

	skb_dst_drop(pkt->skb);
	dst_hold(&tunnel->md->dst);
	skb_dst_set(pkt->skb, &tunnel->md->dst);
}

static int nft_tunnel_init_ip(struct nft_ctx *ctx, struct ip_tunnel_info *info,
			      const struct nlattr *attr)
{
	struct nlattr *tb[NFTA_TUNNEL_KEY_IP_MAX + 1];
	int err;

	err = nla_parse_nested_deprecated(tb, NFTA_TUNNEL_KEY_IP_MAX, attr, nft_tunnel_ip_policy,
					  ctx->extack);
	if (err)
		return err;
	if (!tb[NFTA_TUNNEL_KEY_IP_DST])
		return nft_refuse(ctx->extack, attr, -EINVAL, "a tunnel needs its other end");
	info->key.u.ipv4.dst = nla_get_be32(tb[NFTA_TUNNEL_KEY_IP_DST]);
	if (tb[NFTA_TUNNEL_KEY_IP_SRC])
		info->key.u.ipv4.src = nla_get_be32(tb[NFTA_TUNNEL_KEY_IP_SRC]);
	return 0;
}

static int nft_tunnel_init_ip6(struct nft_ctx *ctx, struct ip_tunnel_info *info,
			       const struct nlattr *attr)
{
	struct nlattr *tb[NFTA_TUNNEL_KEY_IP6_MAX + 1];
	int err;

	err = nla_parse_nested_deprecated(tb, NFTA_TUNNEL_KEY_IP6_MAX, attr,
					  nft_tunnel_ip6_policy, ctx->extack);
	if (err)
		return err;
	if (!tb[NFTA_TUNNEL_KEY_IP6_DST])
		return nft_refuse(ctx->extack, attr, -EINVAL, "a tunnel needs its other end");
	info->mode |= IP_TUNNEL_INFO_IPV6;
	info->key.u.ipv6.dst = nla_get_in6_addr(tb[NFTA_TUNNEL_KEY_IP6_DST]);
	if (tb[NFTA_TUNNEL_KEY_IP6_SRC])
		info->key.u.ipv6.src = nla_get_in6_addr(tb[NFTA_TUNNEL_KEY_IP6_SRC]);
	if (tb[NFTA_TUNNEL_KEY_IP6_FLOWLABEL])
		info->key.label = nla_get_be32(tb[NFTA_TUNNEL_KEY_IP6_FLOWLABEL]);
	return 0;
}

static int nft_tunnel_init_flags(struct nft_ctx *ctx, struct ip_tunnel_key *key,
				 const struct nlattr *attr)
{
	u32 flags = attr ? ntohl(nla_get_be32(attr)) : 0;

	if (flags & ~NFT_TUNNEL_F_MASK)
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP, "unknown tunnel flag");
	nft_tunnel_flag_set(key, KEY);
	nft_tunnel_flag_set(key, NOCACHE);
	if (!(flags & NFT_TUNNEL_F_ZERO_CSUM_TX))
		nft_tunnel_flag_set(key, CSUM);
	if (flags & NFT_TUNNEL_F_DONT_FRAGMENT)
		nft_tunnel_flag_set(key, DONT_FRAGMENT);
	if (flags & NFT_TUNNEL_F_SEQ_NUMBER)
		nft_tunnel_flag_set(key, SEQ);
	return 0;
}

static int nft_tunnel_init_key(struct nft_ctx *ctx, struct ip_tunnel_info *info,
			       const struct nlattr *const tb[])
{
	struct ip_tunnel_key *key = &info->key;
	int err;

	if (!tb[NFTA_TUNNEL_KEY_ID])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "a tunnel needs an id");
	key->tun_id = key32_to_tunnel_id(nla_get_be32(tb[NFTA_TUNNEL_KEY_ID]));
	if (tb[NFTA_TUNNEL_KEY_IP])
		err = nft_tunnel_init_ip(ctx, info, tb[NFTA_TUNNEL_KEY_IP]);
	else if (tb[NFTA_TUNNEL_KEY_IP6])
		err = nft_tunnel_init_ip6(ctx, info, tb[NFTA_TUNNEL_KEY_IP6]);
	else
		err = nft_refuse(ctx->extack, NULL, -EINVAL, "a tunnel needs its other end");
	if (err)
		return err;
	if (tb[NFTA_TUNNEL_KEY_SPORT])
		key->tp_src = nla_get_be16(tb[NFTA_TUNNEL_KEY_SPORT]);
	if (tb[NFTA_TUNNEL_KEY_DPORT])
		key->tp_dst = nla_get_be16(tb[NFTA_TUNNEL_KEY_DPORT]);
	if (tb[NFTA_TUNNEL_KEY_TOS])
		key->tos = nla_get_u8(tb[NFTA_TUNNEL_KEY_TOS]);
	key->ttl = tb[NFTA_TUNNEL_KEY_TTL] ? nla_get_u8(tb[NFTA_TUNNEL_KEY_TTL]) : U8_MAX;
	return nft_tunnel_init_flags(ctx, key, tb[NFTA_TUNNEL_KEY_FLAGS]);
}

static int nft_tunnel_init(struct nft_ctx *ctx, struct nft_object *obj,
			   const struct nlattr *const tb[])
{
	struct nft_tunnel *tunnel = nft_object_priv(obj);
	struct ip_tunnel_info info = { .mode = IP_TUNNEL_INFO_TX };
	struct metadata_dst *md;
	int err;

	err = nft_tunnel_init_key(ctx, &info, tb);
	if (!err && tb[NFTA_TUNNEL_KEY_OPTS])
		err = nft_tunnel_options_parse(ctx, &tunnel->options, tb[NFTA_TUNNEL_KEY_OPTS]);
	if (err)
		return err;

	md = metadata_dst_alloc(tunnel->options.len, METADATA_IP_TUNNEL, GFP_KERNEL_ACCOUNT);
	if (!md)
		return nft_refuse(ctx->extack, NULL, -ENOMEM, "no memory for a tunnel");
	md->u.tun_info = info;
#ifdef CONFIG_DST_CACHE
	err = dst_cache_init(&md->u.tun_info.dst_cache, GFP_KERNEL_ACCOUNT);
	if (err) {
		metadata_dst_free(md);
		return nft_refuse(ctx->extack, NULL, err, "no memory for a tunnel");
	}
#endif
	nft_tunnel_options_set(&md->u.tun_info, &tunnel->options);
	tunnel->md = md;
	return 0;
}

/* Packets on their way still hold it. */
static void nft_tunnel_destroy(const struct nft_ctx *ctx, struct nft_object *obj)
{
	struct nft_tunnel *tunnel = nft_object_priv(obj);

	dst_release(&tunnel->md->dst);
}

static int nft_tunnel_put_ip(struct sk_buff *skb, const struct ip_tunnel_info *info)
{
	const struct ip_tunnel_key *key = &info->key;
	bool is_ip6 = info->mode & IP_TUNNEL_INFO_IPV6;
	struct nlattr *nest;

	nest = nla_nest_start_noflag(skb, is_ip6 ? NFTA_TUNNEL_KEY_IP6 : NFTA_TUNNEL_KEY_IP);
	if (!nest)
		return -1;
	if (is_ip6 &&
	    (nla_put_in6_addr(skb, NFTA_TUNNEL_KEY_IP6_SRC, &key->u.ipv6.src) ||
	     nla_put_in6_addr(skb, NFTA_TUNNEL_KEY_IP6_DST, &key->u.ipv6.dst) ||
	     nla_put_be32(skb, NFTA_TUNNEL_KEY_IP6_FLOWLABEL, key->label)))
		return -1;
	if (!is_ip6 &&
	    (nla_put_in_addr(skb, NFTA_TUNNEL_KEY_IP_SRC, key->u.ipv4.src) ||
	     nla_put_in_addr(skb, NFTA_TUNNEL_KEY_IP_DST, key->u.ipv4.dst)))
		return -1;
	nla_nest_end(skb, nest);
	return 0;
}

static u32 nft_tunnel_flags(const struct ip_tunnel_key *key)
{
	u32 flags = 0;

	if (!nft_tunnel_flag_test(key, CSUM))
		flags |= NFT_TUNNEL_F_ZERO_CSUM_TX;
	if (nft_tunnel_flag_test(key, DONT_FRAGMENT))
		flags |= NFT_TUNNEL_F_DONT_FRAGMENT;
	if (nft_tunnel_flag_test(key, SEQ))
		flags |= NFT_TUNNEL_F_SEQ_NUMBER;
	return flags;
}

static int nft_tunnel_dump(struct sk_buff *skb, struct nft_object *obj, bool reset)
{
	const struct nft_tunnel *tunnel = nft_object_priv(obj);
	const struct ip_tunnel_info *info = &tunnel->md->u.tun_info;
	const struct ip_tunnel_key *key = &info->key;
	struct nlattr *nest;

	if (nla_put_be32(skb, NFTA_TUNNEL_KEY_ID, tunnel_id_to_key32(key->tun_id)) ||
	    nft_tunnel_put_ip(skb, info) ||
	    nla_put_be16(skb, NFTA_TUNNEL_KEY_SPORT, key->tp_src) ||
	    nla_put_be16(skb, NFTA_TUNNEL_KEY_DPORT, key->tp_dst) ||
	    nla_put_be32(skb, NFTA_TUNNEL_KEY_FLAGS, htonl(nft_tunnel_flags(key))) ||
	    nla_put_u8(skb, NFTA_TUNNEL_KEY_TOS, key->tos) ||
	    nla_put_u8(skb, NFTA_TUNNEL_KEY_TTL, key->ttl))
		return -1;
	nest = nla_nest_start_noflag(skb, NFTA_TUNNEL_KEY_OPTS);
	if (!nest || nft_tunnel_options_put(skb, &tunnel->options))
		return -1;
	nla_nest_end(skb, nest);
	return 0;
}

static const struct nft_object_ops nft_tunnel_object_ops = {
	.type		= &nft_tunnel_object_type,
	.size		= sizeof(struct nft_tunnel),
	.eval		= nft_tunnel_eval,
	.init		= nft_tunnel_init,
	.destroy	= nft_tunnel_destroy,
	.dump		= nft_tunnel_dump,
};

struct nft_object_type nft_tunnel_object_type = {
	.number		= NFT_OBJECT_TUNNEL,
	.family		= NFPROTO_NETDEV,
	.maxattr	= NFTA_TUNNEL_KEY_MAX,
	.policy		= nft_tunnel_policy,
	.ops		= &nft_tunnel_object_ops,
	.owner		= THIS_MODULE,
};
