// SPDX-License-Identifier: GPL-2.0-only
/* Expression inner: reads headers of the packet that a tunnel's packet carries. */
#include <linux/if_vlan.h>
#include <linux/module.h>
#include <linux/netfilter/rampart.h>
#include <net/geneve.h>
#include <net/gre.h>
#include "core/expr.h"

struct nft_expr_type nft_inner_type;

#define NFT_INNER_HDRSIZE_MAX	64

/**
 * struct nft_inner - dreg := bytes of an inner header, or its protocol
 * @type: enum nft_rampart_inner_types
 * @flags: NFT_RAMPART_INNER_*: headers there are
 * @hdrsize: bytes of the tunnel's own header, options apart
 * @meta: load @key; else @len bytes at @base + @offset
 * @key: NFT_META_PROTOCOL or NFT_META_L4PROTO
 * @base: enum nft_payload_bases, or NFT_RAMPART_PAYLOAD_TUN_HEADER
 */
struct nft_inner {
	u8	type;
	u8	flags;
	u8	hdrsize;
	bool	meta;
	u8	key;
	u8	base;
	u8	offset;
	u8	len;
	u8	dreg;
};

/**
 * struct nft_inner_headers - where the headers begin, from skb->data; -1: there is no such
 * @ethertype: of the network header
 * @l4proto: of the transport header
 */
struct nft_inner_headers {
	int	at[NFT_RAMPART_PAYLOAD_TUN_HEADER + 1];
	__be16	ethertype;
	u8	l4proto;
};

static const struct nla_policy nft_inner_policy[NFTA_RAMPART_INNER_MAX + 1] = {
	[NFTA_RAMPART_INNER_NUM]	= { .type = NLA_U32 },
	[NFTA_RAMPART_INNER_TYPE]	= { .type = NLA_U32 },
	[NFTA_RAMPART_INNER_FLAGS]	= { .type = NLA_U32 },
	[NFTA_RAMPART_INNER_HDRSIZE]	= { .type = NLA_U32 },
	[NFTA_RAMPART_INNER_EXPR]	= { .type = NLA_NESTED },
};

static const struct nla_policy nft_inner_expr_policy[NFTA_EXPR_MAX + 1] = {
	[NFTA_EXPR_NAME]	= { .type = NLA_NUL_STRING, .len = NFT_NAME_MAXLEN - 1 },
	[NFTA_EXPR_DATA]	= { .type = NLA_NESTED },
};

static const struct nla_policy nft_inner_payload_policy[NFTA_PAYLOAD_MAX + 1] = {
	[NFTA_PAYLOAD_DREG]	= { .type = NLA_U32 },
	[NFTA_PAYLOAD_BASE]	= { .type = NLA_U32 },
	[NFTA_PAYLOAD_OFFSET]	= { .type = NLA_U32 },
	[NFTA_PAYLOAD_LEN]	= { .type = NLA_U32 },
};

static const struct nla_policy nft_inner_meta_policy[NFTA_META_MAX + 1] = {
	[NFTA_META_DREG]	= { .type = NLA_U32 },
	[NFTA_META_KEY]		= { .type = NLA_U32 },
};

/* Bytes of a GRE header, or -1 if it isn't one of the kind that carries packets. */
static int nft_inner_gre_len(const struct nft_packet *pkt)
{
	const struct gre_base_hdr *gre;
	struct gre_base_hdr buf;
	int len = sizeof(buf);

	gre = skb_header_pointer(pkt->skb, pkt->thoff, sizeof(buf), &buf);
	if (!gre || (gre->flags & GRE_VERSION) != GRE_VERSION_0)
		return -1;
	/* Each of these adds a word. */
	if (gre->flags & GRE_CSUM)
		len += 4;
	if (gre->flags & GRE_KEY)
		len += 4;
	if (gre->flags & GRE_SEQ)
		len += 4;
	return len;
}

/* Where what the outer transport header carries begins, or -1. */
static int nft_inner_start(const struct nft_packet *pkt)
{
	int len;

	if (!(pkt->flags & NFT_PACKET_L4PROTO) || pkt->fragoff)
		return -1;
	switch (pkt->l4proto) {
	case IPPROTO_UDP:
		return pkt->thoff + sizeof(struct udphdr);
	case IPPROTO_GRE:
		len = nft_inner_gre_len(pkt);
		return len < 0 ? -1 : (int)pkt->thoff + len;
	case IPPROTO_IPIP:
	case IPPROTO_IPV6:
		return pkt->thoff;
	}
	return -1;
}

/* The tunnel's own header at @at; where it ends, or -1. */
static int nft_inner_tunnel(const struct nft_inner *inner, const struct nft_packet *pkt, int at,
			    struct nft_inner_headers *headers)
{
	const struct genevehdr *geneve;
	struct genevehdr buf;

	if (pkt->l4proto == IPPROTO_GRE) {
		headers->at[NFT_RAMPART_PAYLOAD_TUN_HEADER] = pkt->thoff;
		return at;
	}
	if (pkt->l4proto != IPPROTO_UDP)
		return -1;
	headers->at[NFT_RAMPART_PAYLOAD_TUN_HEADER] = at;
	if (inner->type != NFT_RAMPART_INNER_GENEVE)
		return at + inner->hdrsize;
	geneve = skb_header_pointer(pkt->skb, at, sizeof(buf), &buf);
	return geneve ? at + inner->hdrsize + geneve->opt_len * 4 : -1;
}

/* The link layer's header at @at; where it ends, or -1. */
static int nft_inner_link(const struct nft_packet *pkt, int at, struct nft_inner_headers *headers)
{
	const struct vlan_ethhdr *eth;
	struct vlan_ethhdr buf;

	eth = skb_header_pointer(pkt->skb, at, ETH_HLEN, &buf);
	if (!eth)
		return -1;
	headers->at[NFT_PAYLOAD_LL_HEADER] = at;
	headers->ethertype = eth->h_vlan_proto;
	if (headers->ethertype != htons(ETH_P_8021Q))
		return at + ETH_HLEN;
	eth = skb_header_pointer(pkt->skb, at, sizeof(buf), &buf);
	if (!eth)
		return -1;
	headers->ethertype = eth->h_vlan_encapsulated_proto;
	return at + VLAN_ETH_HLEN;
}

static bool nft_inner_ipv4(const struct nft_packet *pkt, int at, struct nft_inner_headers *headers)
{
	const struct iphdr *iph;
	struct iphdr buf;
	unsigned int len;

	iph = skb_header_pointer(pkt->skb, at, sizeof(buf), &buf);
	if (!iph || iph->version != 4 || iph->ihl < 5)
		return false;
	len = ntohs(iph->tot_len);
	if (len < iph->ihl * 4 || pkt->skb->len < at + len)
		return false;
	headers->l4proto = iph->protocol;
	if (!(ntohs(iph->frag_off) & IP_OFFSET))
		headers->at[NFT_PAYLOAD_TRANSPORT_HEADER] = at + iph->ihl * 4;
	return true;
}

static bool nft_inner_ipv6(const struct nft_packet *pkt, int at, struct nft_inner_headers *headers)
{
	const struct ipv6hdr *ip6h;
	unsigned int thoff = at;
	unsigned short fragoff = 0;
	int flags = IP6_FH_F_AUTH;
	struct ipv6hdr buf;
	int proto;

	ip6h = skb_header_pointer(pkt->skb, at, sizeof(buf), &buf);
	if (!ip6h || ip6h->version != 6 ||
	    pkt->skb->len < at + sizeof(*ip6h) + ntohs(ip6h->payload_len))
		return false;
	proto = ipv6_find_hdr(pkt->skb, &thoff, -1, &fragoff, &flags);
	if (proto < 0 || thoff > U16_MAX)
		return false;
	headers->l4proto = proto;
	if (!fragoff)
		headers->at[NFT_PAYLOAD_TRANSPORT_HEADER] = thoff;
	return true;
}

/* The network header at @at and where the transport header is. False if it is none of IP's. */
static bool nft_inner_network(const struct nft_inner *inner, const struct nft_packet *pkt, int at,
			      struct nft_inner_headers *headers)
{
	const u8 *version;
	u8 buf;

	/* Without a link layer the packet itself says what it is. */
	if (!(inner->flags & NFT_RAMPART_INNER_LL)) {
		version = skb_header_pointer(pkt->skb, at, sizeof(buf), &buf);
		if (!version)
			return false;
		headers->ethertype = *version >> 4 == 4 ? htons(ETH_P_IP) : htons(ETH_P_IPV6);
	}
	headers->at[NFT_PAYLOAD_NETWORK_HEADER] = at;
	switch (headers->ethertype) {
	case htons(ETH_P_IP):
		return nft_inner_ipv4(pkt, at, headers);
	case htons(ETH_P_IPV6):
		return nft_inner_ipv6(pkt, at, headers);
	}
	return false;
}

/* Finds all headers. False if the packet doesn't have those that it should. */
static bool nft_inner_find(const struct nft_inner *inner, const struct nft_packet *pkt,
			   struct nft_inner_headers *headers)
{
	int at = nft_inner_start(pkt);

	memset(headers->at, 0xff, sizeof(headers->at));
	if (at >= 0 && inner->flags & NFT_RAMPART_INNER_HDRSIZE)
		at = nft_inner_tunnel(inner, pkt, at, headers);
	if (at >= 0 && inner->flags & NFT_RAMPART_INNER_LL)
		at = nft_inner_link(pkt, at, headers);
	if (at < 0)
		return false;
	if (inner->flags & (NFT_RAMPART_INNER_LL | NFT_RAMPART_INNER_NH))
		return nft_inner_network(inner, pkt, at, headers);
	if (inner->flags & NFT_RAMPART_INNER_TH)
		headers->at[NFT_PAYLOAD_TRANSPORT_HEADER] = at;
	return true;
}

/* dreg := bytes of an inner header, or its protocol; break without such a header */
static void nft_inner_eval(const struct nft_expr *expr, struct nft_regs *regs,
			   const struct nft_packet *pkt)
{
	const struct nft_inner *inner = nft_expr_priv(expr);
	u32 *dst = &regs->words[inner->dreg];
	struct nft_inner_headers headers;
	int at;

	if (!nft_inner_find(inner, pkt, &headers))
		goto err_break;
	if (inner->meta) {
		if (inner->key == NFT_META_PROTOCOL)
			nft_reg_put16(dst, (__force u16)headers.ethertype);
		else if (headers.at[NFT_PAYLOAD_TRANSPORT_HEADER] >= 0)
			nft_reg_put8(dst, headers.l4proto);
		else
			goto err_break;
		return;
	}
	at = headers.at[inner->base];
	dst[(inner->len - 1) / sizeof(u32)] = 0;
	if (at < 0 || skb_copy_bits(pkt->skb, at + inner->offset, dst, inner->len))
		goto err_break;
	return;

err_break:
	regs->verdict.code = NFT_BREAK;
}

static int nft_inner_init_payload(struct nft_ctx *ctx, struct nft_inner *inner,
				  const struct nlattr *data)
{
	struct nlattr *tb[NFTA_PAYLOAD_MAX + 1];
	u32 base, offset, len;
	int err;

	err = nla_parse_nested_deprecated(tb, NFTA_PAYLOAD_MAX, data, nft_inner_payload_policy,
					  ctx->extack);
	if (err < 0)
		return err;
	if (!tb[NFTA_PAYLOAD_BASE])
		return nft_refuse(ctx->extack, data, -EINVAL, "payload needs a base");
	base = ntohl(nla_get_be32(tb[NFTA_PAYLOAD_BASE]));
	if (base > NFT_RAMPART_PAYLOAD_TUN_HEADER || base == NFT_PAYLOAD_INNER_HEADER)
		return nft_refuse(ctx->extack, tb[NFTA_PAYLOAD_BASE], -EOPNOTSUPP,
				  "inner packets have no such header");
	err = nft_attr_u32(ctx, tb[NFTA_PAYLOAD_OFFSET], U8_MAX, &offset);
	if (err < 0)
		return err;
	err = nft_attr_u32(ctx, tb[NFTA_PAYLOAD_LEN], U8_MAX, &len);
	if (err < 0)
		return err;
	inner->base = base;
	inner->offset = offset;
	inner->len = len;
	return nft_reg_store(ctx, tb[NFTA_PAYLOAD_DREG], len, NFT_DATA_VALUE, &inner->dreg);
}

static int nft_inner_init_meta(struct nft_ctx *ctx, struct nft_inner *inner,
			       const struct nlattr *data)
{
	struct nlattr *tb[NFTA_META_MAX + 1];
	u32 key;
	int err;

	err = nla_parse_nested_deprecated(tb, NFTA_META_MAX, data, nft_inner_meta_policy,
					  ctx->extack);
	if (err < 0)
		return err;
	if (!tb[NFTA_META_KEY])
		return nft_refuse(ctx->extack, data, -EINVAL, "meta needs a key");
	key = ntohl(nla_get_be32(tb[NFTA_META_KEY]));
	if (key != NFT_META_PROTOCOL && key != NFT_META_L4PROTO)
		return nft_refuse(ctx->extack, tb[NFTA_META_KEY], -EOPNOTSUPP,
				  "inner packets have no such key");
	inner->meta = true;
	inner->key = key;
	return nft_reg_store(ctx, tb[NFTA_META_DREG],
			     key == NFT_META_PROTOCOL ? sizeof(u16) : sizeof(u8), NFT_DATA_VALUE,
			     &inner->dreg);
}

static int nft_inner_init_expr(struct nft_ctx *ctx, struct nft_inner *inner,
			       const struct nlattr *attr)
{
	struct nlattr *tb[NFTA_EXPR_MAX + 1];
	int err;

	err = nla_parse_nested_deprecated(tb, NFTA_EXPR_MAX, attr, nft_inner_expr_policy,
					  ctx->extack);
	if (err < 0)
		return err;
	if (!tb[NFTA_EXPR_NAME] || !tb[NFTA_EXPR_DATA])
		return nft_refuse(ctx->extack, attr, -EINVAL, "what to read is missing");
	if (!nla_strcmp(tb[NFTA_EXPR_NAME], "payload"))
		return nft_inner_init_payload(ctx, inner, tb[NFTA_EXPR_DATA]);
	if (!nla_strcmp(tb[NFTA_EXPR_NAME], "meta"))
		return nft_inner_init_meta(ctx, inner, tb[NFTA_EXPR_DATA]);
	return nft_refuse(ctx->extack, tb[NFTA_EXPR_NAME], -EOPNOTSUPP,
			  "not possible with an inner packet");
}

static int nft_inner_init(struct nft_ctx *ctx, struct nft_expr *expr,
			  const struct nlattr *const tb[])
{
	struct nft_inner *inner = nft_expr_priv(expr);
	u32 type, flags, hdrsize;
	int i;

	for (i = NFTA_RAMPART_INNER_NUM; i <= NFTA_RAMPART_INNER_EXPR; i++) {
		if (!tb[i])
			return nft_refuse(ctx->extack, NULL, -EINVAL,
					  "inner needs all of its attributes");
	}
	flags = ntohl(nla_get_be32(tb[NFTA_RAMPART_INNER_FLAGS]));
	if (flags & ~NFT_RAMPART_INNER_MASK)
		return nft_refuse(ctx->extack, tb[NFTA_RAMPART_INNER_FLAGS], -EOPNOTSUPP,
				  "unknown inner headers");
	if (nla_get_be32(tb[NFTA_RAMPART_INNER_NUM]))
		return nft_refuse(ctx->extack, tb[NFTA_RAMPART_INNER_NUM], -EOPNOTSUPP,
				  "only the first tunnel can be looked into");
	hdrsize = ntohl(nla_get_be32(tb[NFTA_RAMPART_INNER_HDRSIZE]));
	if (flags & NFT_RAMPART_INNER_HDRSIZE && (!hdrsize || hdrsize > NFT_INNER_HDRSIZE_MAX))
		return nft_refuse(ctx->extack, tb[NFTA_RAMPART_INNER_HDRSIZE], -EOPNOTSUPP,
				  "no tunnel has a header of this size");
	type = ntohl(nla_get_be32(tb[NFTA_RAMPART_INNER_TYPE]));
	if (type > U8_MAX)
		return nft_refuse(ctx->extack, tb[NFTA_RAMPART_INNER_TYPE], -EINVAL,
				  "unknown tunnel");
	inner->type = type;
	inner->flags = flags;
	inner->hdrsize = hdrsize;
	return nft_inner_init_expr(ctx, inner, tb[NFTA_RAMPART_INNER_EXPR]);
}

static int nft_inner_dump_expr(struct sk_buff *skb, const struct nft_inner *inner)
{
	struct nlattr *data;

	if (nla_put_string(skb, NFTA_EXPR_NAME, inner->meta ? "meta" : "payload"))
		return -1;
	data = nla_nest_start_noflag(skb, NFTA_EXPR_DATA);
	if (!data)
		return -1;
	if (inner->meta) {
		if (nla_put_be32(skb, NFTA_META_KEY, htonl(inner->key)) ||
		    nft_reg_put(skb, NFTA_META_DREG, inner->dreg))
			return -1;
	} else if (nft_reg_put(skb, NFTA_PAYLOAD_DREG, inner->dreg) ||
		   nla_put_be32(skb, NFTA_PAYLOAD_BASE, htonl(inner->base)) ||
		   nla_put_be32(skb, NFTA_PAYLOAD_OFFSET, htonl(inner->offset)) ||
		   nla_put_be32(skb, NFTA_PAYLOAD_LEN, htonl(inner->len))) {
		return -1;
	}
	nla_nest_end(skb, data);
	return 0;
}

static int nft_inner_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_inner *inner = nft_expr_priv(expr);
	struct nlattr *nest;

	if (nla_put_be32(skb, NFTA_RAMPART_INNER_NUM, 0) ||
	    nla_put_be32(skb, NFTA_RAMPART_INNER_TYPE, htonl(inner->type)) ||
	    nla_put_be32(skb, NFTA_RAMPART_INNER_FLAGS, htonl(inner->flags)) ||
	    nla_put_be32(skb, NFTA_RAMPART_INNER_HDRSIZE, htonl(inner->hdrsize)))
		return -1;
	nest = nla_nest_start_noflag(skb, NFTA_RAMPART_INNER_EXPR);
	if (!nest || nft_inner_dump_expr(skb, inner))
		return -1;
	nla_nest_end(skb, nest);
	return 0;
}

static const struct nft_expr_ops nft_inner_ops = {
	.type	= &nft_inner_type,
	.size	= sizeof(struct nft_inner),
	.eval	= nft_inner_eval,
	.init	= nft_inner_init,
	.dump	= nft_inner_dump,
};

struct nft_expr_type nft_inner_type = {
	.name		= "inner",
	.maxattr	= NFTA_RAMPART_INNER_MAX,
	.policy		= nft_inner_policy,
	.ops		= &nft_inner_ops,
	.owner		= THIS_MODULE,
};
