// SPDX-License-Identifier: GPL-2.0-only
/* Expression payload: reads bytes of the packet into a register, or writes them from one. */
#include <linux/if_vlan.h>
#include <linux/module.h>
#include <linux/tcp.h>
#include <linux/udp.h>
#include "core/expr.h"
#include "core/program.h"

struct nft_expr_type nft_payload_type;

#define NFT_PAYLOAD_MAX_BYTES	255
/* The addresses of an Ethernet header; a VLAN tag is behind them. */
#define NFT_PAYLOAD_MACS	(2 * ETH_ALEN)

/**
 * struct nft_payload - dreg[len] := packet[base + offset, len]
 * @base: enum nft_payload_bases
 */
struct nft_payload {
	u8	base;
	u8	offset;
	u8	len;
	u8	dreg;
};

static const struct nla_policy nft_payload_policy[NFTA_PAYLOAD_MAX + 1] = {
	[NFTA_PAYLOAD_SREG]		= { .type = NLA_U32 },
	[NFTA_PAYLOAD_DREG]		= { .type = NLA_U32 },
	[NFTA_PAYLOAD_BASE]		= { .type = NLA_U32 },
	[NFTA_PAYLOAD_OFFSET]		= { .type = NLA_U32 },
	[NFTA_PAYLOAD_LEN]		= { .type = NLA_U32 },
	[NFTA_PAYLOAD_CSUM_TYPE]	= { .type = NLA_U32 },
	[NFTA_PAYLOAD_CSUM_OFFSET]	= { .type = NLA_U32 },
	[NFTA_PAYLOAD_CSUM_FLAGS]	= { .type = NLA_U32 },
};

/* Copies from the link layer's header. False if it isn't that long. */
static bool nft_payload_copy_ll(const struct sk_buff *skb, u8 *dst, unsigned int offset,
				unsigned int len)
{
	const __be16 tag[2] = { skb->vlan_proto, htons(skb_vlan_tag_get(skb)) };
	const int mac = skb_mac_header(skb) - skb->data;
	unsigned int part;

	if (!skb_vlan_tag_present(skb))
		return !skb_copy_bits(skb, mac + offset, dst, len);

	/* The card took the tag out of the header: show it as it was on the wire. */
	if (offset < NFT_PAYLOAD_MACS) {
		part = min_t(unsigned int, len, NFT_PAYLOAD_MACS - offset);
		if (skb_copy_bits(skb, mac + offset, dst, part))
			return false;
		dst += part;
		offset += part;
		len -= part;
	}
	if (len && offset < NFT_PAYLOAD_MACS + VLAN_HLEN) {
		part = min_t(unsigned int, len, NFT_PAYLOAD_MACS + VLAN_HLEN - offset);
		memcpy(dst, (const u8 *)tag + offset - NFT_PAYLOAD_MACS, part);
		dst += part;
		offset += part;
		len -= part;
	}
	return !len || !skb_copy_bits(skb, mac + offset - VLAN_HLEN, dst, len);
}

/* Offset of what the transport header carries from skb->data, or -1. */
static int nft_payload_inner(const struct nft_packet *pkt)
{
	struct tcphdr buf;
	const struct tcphdr *tcp;

	switch (pkt->l4proto) {
	case IPPROTO_UDP:
	case IPPROTO_UDPLITE:
		return pkt->thoff + sizeof(struct udphdr);
	case IPPROTO_TCP:
		tcp = skb_header_pointer(pkt->skb, pkt->thoff, sizeof(buf), &buf);
		if (!tcp || tcp->doff * 4 < sizeof(*tcp))
			return -1;
		return pkt->thoff + tcp->doff * 4;
	}
	return -1;
}

/* Offset of a base other than the link layer's from skb->data. False if there is no such header. */
static bool nft_payload_base(const struct nft_packet *pkt, u8 base, int *offset)
{
	if (base == NFT_PAYLOAD_NETWORK_HEADER) {
		*offset = skb_network_offset(pkt->skb);
		return true;
	}
	if (!(pkt->flags & NFT_PACKET_L4PROTO) || pkt->fragoff)
		return false;
	*offset = base == NFT_PAYLOAD_INNER_HEADER ? nft_payload_inner(pkt) : pkt->thoff;
	return *offset >= 0;
}

/* dreg[len] := packet[base + offset, len]; break if it isn't there */
static void nft_payload_eval(const struct nft_expr *expr, struct nft_regs *regs,
			     const struct nft_packet *pkt)
{
	const struct nft_payload *load = nft_expr_priv(expr);
	const struct sk_buff *skb = pkt->skb;
	u32 *dst = &regs->words[load->dreg];
	int base;

	dst[(load->len - 1) / sizeof(u32)] = 0;
	if (load->base == NFT_PAYLOAD_LL_HEADER) {
		if (!skb_mac_header_was_set(skb) || !skb_mac_header_len(skb) ||
		    !nft_payload_copy_ll(skb, (u8 *)dst, load->offset, load->len))
			goto err_break;
		return;
	}
	if (!nft_payload_base(pkt, load->base, &base) ||
	    skb_copy_bits(skb, base + load->offset, dst, load->len))
		goto err_break;
	return;

err_break:
	regs->verdict.code = NFT_BREAK;
}

static int nft_payload_compile(const struct nft_expr *expr, struct nft_compiler *c)
{
	const struct nft_payload *load = nft_expr_priv(expr);

	/* Tags of the link layer and the search for inner headers are for eval. */
	if (load->base == NFT_PAYLOAD_INNER_HEADER ||
	    (load->base == NFT_PAYLOAD_LL_HEADER && load->offset + load->len > NFT_PAYLOAD_MACS))
		return -EOPNOTSUPP;
	return nft_compile_payload(c, load->base, load->offset, load->len, load->dreg);
}

/* What loads and stores have in common. */
static int nft_payload_place(struct nft_ctx *ctx, const struct nlattr *const tb[], u8 *base,
			     u8 *offset, u8 *len)
{
	u32 value;
	int err;

	if (!tb[NFTA_PAYLOAD_BASE] || !tb[NFTA_PAYLOAD_OFFSET] || !tb[NFTA_PAYLOAD_LEN])
		return nft_refuse(ctx->extack, NULL, -EINVAL,
				  "payload needs a base, an offset and a length");

	value = ntohl(nla_get_be32(tb[NFTA_PAYLOAD_BASE]));
	if (value > NFT_PAYLOAD_INNER_HEADER)
		return nft_refuse(ctx->extack, tb[NFTA_PAYLOAD_BASE], -EOPNOTSUPP,
				  "unknown payload base");
	*base = value;

	err = nft_attr_u32(ctx, tb[NFTA_PAYLOAD_OFFSET], NFT_PAYLOAD_MAX_BYTES, &value);
	if (err < 0)
		return err;
	*offset = value;

	err = nft_attr_u32(ctx, tb[NFTA_PAYLOAD_LEN], NFT_PAYLOAD_MAX_BYTES, &value);
	if (err < 0)
		return err;
	*len = value;
	return 0;
}

static int nft_payload_init(struct nft_ctx *ctx, struct nft_expr *expr,
			    const struct nlattr *const tb[])
{
	struct nft_payload *load = nft_expr_priv(expr);
	int err;

	err = nft_payload_place(ctx, tb, &load->base, &load->offset, &load->len);
	if (err < 0)
		return err;
	return nft_reg_store(ctx, tb[NFTA_PAYLOAD_DREG], load->len, NFT_DATA_VALUE, &load->dreg);
}

static int nft_payload_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_payload *load = nft_expr_priv(expr);

	if (nft_reg_put(skb, NFTA_PAYLOAD_DREG, load->dreg) ||
	    nla_put_be32(skb, NFTA_PAYLOAD_BASE, htonl(load->base)) ||
	    nla_put_be32(skb, NFTA_PAYLOAD_OFFSET, htonl(load->offset)) ||
	    nla_put_be32(skb, NFTA_PAYLOAD_LEN, htonl(load->len)))
		return -1;
	return 0;
}

static const struct nft_expr_ops nft_payload_load_ops = {
	.type		= &nft_payload_type,
	.size		= sizeof(struct nft_payload),
	.eval		= nft_payload_eval,
	.compile	= nft_payload_compile,
	.init		= nft_payload_init,
	.dump		= nft_payload_dump,
};

static const struct nft_expr_ops *nft_payload_select(struct nft_ctx *ctx,
						     const struct nlattr *const tb[])
{
	int err;

	if (tb[NFTA_PAYLOAD_SREG])
		err = nft_refuse(ctx->extack, tb[NFTA_PAYLOAD_SREG], -EOPNOTSUPP,
				 "writing to packets is not supported");
	else if (!tb[NFTA_PAYLOAD_DREG])
		err = nft_refuse(ctx->extack, NULL, -EINVAL, "payload needs a register");
	else
		return &nft_payload_load_ops;
	return ERR_PTR(err);
}

struct nft_expr_type nft_payload_type = {
	.name		= "payload",
	.maxattr	= NFTA_PAYLOAD_MAX,
	.policy		= nft_payload_policy,
	.select_ops	= nft_payload_select,
	.owner		= THIS_MODULE,
};
