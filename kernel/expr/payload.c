// SPDX-License-Identifier: GPL-2.0-only
/* Expression payload: reads bytes of the packet into a register, or writes them from one. */
#include <linux/icmpv6.h>
#include <linux/if_vlan.h>
#include <linux/module.h>
#include <linux/sctp.h>
#include <linux/tcp.h>
#include <linux/udp.h>
#include <net/checksum.h>
#include <net/sctp/checksum.h>
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
		return pkt->thoff + sizeof(struct udphdr);
	case IPPROTO_TCP:
		tcp = skb_header_pointer(pkt->skb, pkt->thoff, sizeof(buf), &buf);
		if (!tcp)
			return -1;
		/* As the stock: even where the header says it is shorter than it can be. */
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
	.reads		= true,
};

/**
 * struct nft_payload_store - packet[base + offset, len] := sreg
 * @csum_type: enum nft_payload_csum_types
 * @csum_offset: of a checksum over the bytes, from the base
 * @csum_pseudo: the transport header's checksum covers them, too
 */
struct nft_payload_store {
	u8	base;
	u8	offset;
	u8	len;
	u8	sreg;
	u8	csum_type;
	u8	csum_offset;
	bool	csum_pseudo;
};

/* Writes, and keeps a checksum the card has made over all of the packet true. */
static int nft_payload_write(struct sk_buff *skb, int offset, const void *src, unsigned int len)
{
	__wsum old;

	if (offset + (int)len > (int)skb->len ||
	    skb_ensure_writable(skb, max(offset + (int)len, 0)))
		return -1;
	if (skb->ip_summed == CHECKSUM_COMPLETE && offset >= 0) {
		old = skb_checksum(skb, offset, len, 0);
		skb->csum = csum_block_sub(skb->csum, old, offset);
		skb->csum = csum_block_add(skb->csum, csum_partial(src, len, 0), offset);
	}
	return skb_store_bits(skb, offset, src, len);
}

static __sum16 nft_payload_csum_update(__sum16 sum, __wsum old, __wsum new)
{
	sum = csum_fold(csum_add(csum_sub(~csum_unfold(sum), old), new));
	return sum ?: CSUM_MANGLED_0;
}

/* The checksum at @offset follows a change of bytes whose sum was @old and is @new. */
static int nft_payload_csum(struct sk_buff *skb, int offset, __wsum old, __wsum new, bool partial)
{
	__sum16 sum;

	if (skb_copy_bits(skb, offset, &sum, sizeof(sum)))
		return -1;
	if (partial) {
		/* The sum of the pseudo header alone, not inverted. The card does the rest. */
		sum = ~csum_fold(csum_add(csum_sub(csum_unfold(sum), old), new));
	} else {
		sum = nft_payload_csum_update(sum, old, new);
	}
	return nft_payload_write(skb, offset, &sum, sizeof(sum));
}

/* Offset of the transport header's checksum from skb->data, or -1 if it has none. */
static int nft_payload_l4csum_offset(const struct nft_packet *pkt)
{
	struct udphdr buf;
	const struct udphdr *udp;

	if (!(pkt->flags & NFT_PACKET_L4PROTO) || pkt->fragoff)
		return -1;
	switch (pkt->l4proto) {
	case IPPROTO_TCP:
		return pkt->thoff + offsetof(struct tcphdr, check);
	case IPPROTO_UDP:
		udp = skb_header_pointer(pkt->skb, pkt->thoff, sizeof(buf), &buf);
		if (!udp || !udp->check)
			return -1;
		fallthrough;
	case IPPROTO_UDPLITE:
		return pkt->thoff + offsetof(struct udphdr, check);
	case IPPROTO_ICMPV6:
		return pkt->thoff + offsetof(struct icmp6hdr, icmp6_cksum);
	}
	return -1;
}

/* Is the checksum the one of a UDP packet sent without? */
static bool nft_payload_unsummed(const struct nft_payload_store *store,
				 const struct nft_packet *pkt)
{
	return store->base == NFT_PAYLOAD_TRANSPORT_HEADER && pkt->l4proto == IPPROTO_UDP &&
	       store->csum_offset == offsetof(struct udphdr, check) &&
	       nft_payload_l4csum_offset(pkt) < 0;
}

/* Checksums before the bytes at @offset are replaced by @src. */
static int nft_payload_csums(const struct nft_payload_store *store, const struct nft_packet *pkt,
			     int base, int offset, const void *src)
{
	struct sk_buff *skb = pkt->skb;
	bool partial = skb->ip_summed == CHECKSUM_PARTIAL;
	bool inet = store->csum_type == NFT_PAYLOAD_CSUM_INET;
	__wsum old, new;
	int l4csum;

	if (!inet && !store->csum_pseudo)
		return 0;
	/* The card will sum up the transport header and what follows it. */
	if (partial && (store->base == NFT_PAYLOAD_TRANSPORT_HEADER ||
			store->base == NFT_PAYLOAD_INNER_HEADER))
		return 0;
	if (offset + store->len > (int)skb->len)
		return -1;

	old = csum_shift(skb_checksum(skb, offset, store->len, 0), (offset - base) & 1);
	new = csum_shift(csum_partial(src, store->len, 0), (offset - base) & 1);
	if (inet && !nft_payload_unsummed(store, pkt) &&
	    nft_payload_csum(skb, base + store->csum_offset, old, new, false))
		return -1;

	l4csum = store->csum_pseudo ? nft_payload_l4csum_offset(pkt) : -1;
	return l4csum < 0 ? 0 : nft_payload_csum(skb, l4csum, old, new, partial);
}

/* SCTP's checksum isn't a sum: it is made anew, after the change. */
static int nft_payload_csum_sctp(const struct nft_packet *pkt)
{
	struct sk_buff *skb = pkt->skb;
	__le32 crc;

	if (pkt->l4proto != IPPROTO_SCTP || skb->ip_summed == CHECKSUM_PARTIAL)
		return 0;
	if (skb_ensure_writable(skb, pkt->thoff + sizeof(struct sctphdr)))
		return -1;
	crc = sctp_compute_cksum(skb, pkt->thoff);
	if (skb->ip_summed == CHECKSUM_UNNECESSARY)
		skb->ip_summed = CHECKSUM_NONE;
	return nft_payload_write(skb, pkt->thoff + offsetof(struct sctphdr, checksum), &crc,
				 sizeof(crc));
}

/* Writes to the tag that the card took out. False where that is only a part of the bytes. */
static bool nft_payload_store_tag(const struct nft_payload_store *store, struct sk_buff *skb,
				  const void *src)
{
	__be16 tag[2] = { skb->vlan_proto, htons(skb_vlan_tag_get(skb)) };
	unsigned int at = store->offset - NFT_PAYLOAD_MACS;

	if (store->offset < NFT_PAYLOAD_MACS || at % sizeof(*tag) || store->len % sizeof(*tag) ||
	    at + store->len > sizeof(tag))
		return false;
	memcpy((u8 *)tag + at, src, store->len);
	__vlan_hwaccel_put_tag(skb, tag[0], ntohs(tag[1]));
	return true;
}

/* One's complement sum of bytes; of two, as the sum over the packet has it, too. */
static __wsum nft_payload_sum(const u8 *bytes, unsigned int len)
{
	if (len == sizeof(u16))
		return (__force __wsum)get_unaligned((const u16 *)bytes);
	return csum_partial(bytes, len, 0);
}

/*
 * The nearest way, for fields of network headers that are in one piece: no checksum but their own.
 * False where the others are needed.
 */
static bool nft_payload_store_plain(const struct nft_payload_store *store, struct sk_buff *skb,
				    const void *src)
{
	const int base = skb_network_offset(skb);
	u8 *at, *sum;
	__wsum old, new;
	int end;

	if (store->base != NFT_PAYLOAD_NETWORK_HEADER || base < 0 || store->csum_pseudo ||
	    store->csum_type == NFT_PAYLOAD_CSUM_SCTP || skb->ip_summed == CHECKSUM_COMPLETE)
		return false;
	end = base + max_t(int, store->offset + store->len, store->csum_offset + sizeof(__sum16));
	if (end > (int)skb_headlen(skb) || skb_ensure_writable(skb, end))
		return false;
	at = skb->data + base + store->offset;
	if (store->csum_type == NFT_PAYLOAD_CSUM_INET) {
		sum = skb->data + base + store->csum_offset;
		old = csum_shift(nft_payload_sum(at, store->len), store->offset & 1);
		new = csum_shift(nft_payload_sum(src, store->len), store->offset & 1);
		put_unaligned((__force u16)nft_payload_csum_update(get_unaligned((__sum16 *)sum),
								   old, new), (u16 *)sum);
	}
	memcpy(at, src, store->len);
	return true;
}

/* packet[base + offset, len] := sreg, checksums follow; break if it isn't there */
static void nft_payload_store_eval(const struct nft_expr *expr, struct nft_regs *regs,
				   const struct nft_packet *pkt)
{
	const struct nft_payload_store *store = nft_expr_priv(expr);
	const u32 *src = &regs->words[store->sreg];
	struct sk_buff *skb = pkt->skb;
	int base, offset;

	if (nft_payload_store_plain(store, skb, src))
		return;
	if (store->base == NFT_PAYLOAD_LL_HEADER) {
		if (!skb_mac_header_was_set(skb) || !skb_mac_header_len(skb))
			goto err_break;
		base = skb_mac_header(skb) - skb->data;
		if (skb_vlan_tag_present(skb) && store->offset + store->len > NFT_PAYLOAD_MACS) {
			if (store->offset < NFT_PAYLOAD_MACS + VLAN_HLEN) {
				if (!nft_payload_store_tag(store, skb, src))
					goto err_break;
				return;
			}
			base -= VLAN_HLEN;
		}
	} else if (!nft_payload_base(pkt, store->base, &base)) {
		goto err_break;
	}
	offset = base + store->offset;

	if (nft_payload_csums(store, pkt, base, offset, src) ||
	    nft_payload_write(skb, offset, src, store->len))
		goto err_break;
	if (store->csum_type == NFT_PAYLOAD_CSUM_SCTP && nft_payload_csum_sctp(pkt))
		goto err_break;
	return;

err_break:
	regs->verdict.code = NFT_BREAK;
}

static int nft_payload_store_csum(struct nft_ctx *ctx, struct nft_payload_store *store,
				  const struct nlattr *const tb[])
{
	u32 type = NFT_PAYLOAD_CSUM_NONE, flags = 0, offset;
	int err;

	if (tb[NFTA_PAYLOAD_CSUM_TYPE])
		type = ntohl(nla_get_be32(tb[NFTA_PAYLOAD_CSUM_TYPE]));
	if (type > NFT_PAYLOAD_CSUM_SCTP)
		return nft_refuse(ctx->extack, tb[NFTA_PAYLOAD_CSUM_TYPE], -EOPNOTSUPP,
				  "unknown type of checksum");
	store->csum_type = type;

	if (tb[NFTA_PAYLOAD_CSUM_OFFSET]) {
		err = nft_attr_u32(ctx, tb[NFTA_PAYLOAD_CSUM_OFFSET], NFT_PAYLOAD_MAX_BYTES,
				   &offset);
		if (err < 0)
			return err;
		store->csum_offset = offset;
	}
	if (type == NFT_PAYLOAD_CSUM_SCTP &&
	    (store->base != NFT_PAYLOAD_TRANSPORT_HEADER ||
	     store->csum_offset != offsetof(struct sctphdr, checksum)))
		return nft_refuse(ctx->extack, tb[NFTA_PAYLOAD_CSUM_TYPE], -EINVAL,
				  "no SCTP checksum is there");

	if (tb[NFTA_PAYLOAD_CSUM_FLAGS])
		flags = ntohl(nla_get_be32(tb[NFTA_PAYLOAD_CSUM_FLAGS]));
	if (flags & ~NFT_PAYLOAD_L4CSUM_PSEUDOHDR)
		return nft_refuse(ctx->extack, tb[NFTA_PAYLOAD_CSUM_FLAGS], -EINVAL,
				  "unknown checksum flag");
	store->csum_pseudo = flags & NFT_PAYLOAD_L4CSUM_PSEUDOHDR;
	return 0;
}

static int nft_payload_store_init(struct nft_ctx *ctx, struct nft_expr *expr,
				  const struct nlattr *const tb[])
{
	struct nft_payload_store *store = nft_expr_priv(expr);
	int err;

	err = nft_payload_place(ctx, tb, &store->base, &store->offset, &store->len);
	if (err < 0)
		return err;
	err = nft_payload_store_csum(ctx, store, tb);
	if (err < 0)
		return err;
	return nft_reg_load(ctx, tb[NFTA_PAYLOAD_SREG], store->len, &store->sreg);
}

static int nft_payload_store_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_payload_store *store = nft_expr_priv(expr);
	u32 flags = store->csum_pseudo ? NFT_PAYLOAD_L4CSUM_PSEUDOHDR : 0;

	if (nft_reg_put(skb, NFTA_PAYLOAD_SREG, store->sreg) ||
	    nla_put_be32(skb, NFTA_PAYLOAD_BASE, htonl(store->base)) ||
	    nla_put_be32(skb, NFTA_PAYLOAD_OFFSET, htonl(store->offset)) ||
	    nla_put_be32(skb, NFTA_PAYLOAD_LEN, htonl(store->len)) ||
	    nla_put_be32(skb, NFTA_PAYLOAD_CSUM_TYPE, htonl(store->csum_type)) ||
	    nla_put_be32(skb, NFTA_PAYLOAD_CSUM_OFFSET, htonl(store->csum_offset)) ||
	    nla_put_be32(skb, NFTA_PAYLOAD_CSUM_FLAGS, htonl(flags)))
		return -1;
	return 0;
}

static const struct nft_expr_ops nft_payload_store_ops = {
	.type		= &nft_payload_type,
	.size		= sizeof(struct nft_payload_store),
	.eval		= nft_payload_store_eval,
	.init		= nft_payload_store_init,
	.dump		= nft_payload_store_dump,
};

static const struct nft_expr_ops *nft_payload_select(struct nft_ctx *ctx,
						     const struct nlattr *const tb[])
{
	const struct nlattr *sreg = tb[NFTA_PAYLOAD_SREG], *dreg = tb[NFTA_PAYLOAD_DREG];

	if (sreg && dreg)
		return ERR_PTR(nft_refuse(ctx->extack, sreg, -EINVAL,
					  "payload has one register, to load or to set"));
	if (!sreg && !dreg)
		return ERR_PTR(nft_refuse(ctx->extack, NULL, -EINVAL, "payload needs a register"));
	return sreg ? &nft_payload_store_ops : &nft_payload_load_ops;
}

struct nft_expr_type nft_payload_type = {
	.name		= "payload",
	.maxattr	= NFTA_PAYLOAD_MAX,
	.policy		= nft_payload_policy,
	.select_ops	= nft_payload_select,
	.owner		= THIS_MODULE,
};
