// SPDX-License-Identifier: GPL-2.0-only
/* Expression exthdr: IPv6 extension headers, IPv4, TCP and DCCP options, SCTP chunks. */
#include <linux/dccp.h>
#include <linux/module.h>
#include <linux/sctp.h>
#include <linux/tcp.h>
#include <net/ip.h>
#include <net/sctp/sctp.h>
#include <net/tcp.h>
#include "core/expr.h"

struct nft_expr_type nft_exthdr_type;

#define NFT_EXTHDR_TCP_MAX	(15 * 4)

/**
 * struct nft_exthdr - one header, option or chunk
 * @op: enum nft_exthdr_op
 * @type: its number
 * @offset, @len: bytes of it that are loaded or set
 * @reg: index into nft_regs.words
 * @present: load whether it is there
 * @source: @reg is a source, else a destination; neither when an option is taken out
 */
struct nft_exthdr {
	u8	op;
	u8	type;
	u8	offset;
	u8	len;
	u8	reg;
	bool	present;
	bool	source;
};

static const struct nla_policy nft_exthdr_policy[NFTA_EXTHDR_MAX + 1] = {
	[NFTA_EXTHDR_DREG]	= { .type = NLA_U32 },
	[NFTA_EXTHDR_TYPE]	= { .type = NLA_U8 },
	[NFTA_EXTHDR_OFFSET]	= { .type = NLA_U32 },
	[NFTA_EXTHDR_LEN]	= { .type = NLA_U32 },
	[NFTA_EXTHDR_FLAGS]	= { .type = NLA_U32 },
	[NFTA_EXTHDR_OP]	= { .type = NLA_U32 },
	[NFTA_EXTHDR_SREG]	= { .type = NLA_U32 },
};

/*
 * Finders: offset of the header from skb->data, and bytes of it (INT_MAX where only its end in the
 * packet limits it); -ENOENT if it isn't there, -EPROTO if packets of this protocol never have it.
 */
typedef int (*nft_exthdr_finder)(const struct nft_exthdr *ext, const struct nft_packet *pkt,
				 unsigned int *size);

static int nft_exthdr_find_ipv6(const struct nft_exthdr *ext, const struct nft_packet *pkt,
				unsigned int *size)
{
	unsigned int offset = 0;

	if (pkt->skb->protocol != htons(ETH_P_IPV6))
		return -EPROTO;
	if (ipv6_find_hdr(pkt->skb, &offset, ext->type, NULL, NULL) < 0)
		return -ENOENT;
	*size = INT_MAX;
	return offset;
}

/* IPv4 options are found by the IP stack's own reading of them, which refuses malformed ones. */
static int nft_exthdr_find_ipv4(const struct nft_exthdr *ext, const struct nft_packet *pkt,
				unsigned int *size)
{
	const int network = skb_network_offset(pkt->skb);
	u8 buf[sizeof(struct ip_options) + MAX_IPOPTLEN] __aligned(__alignof__(struct ip_options));
	struct ip_options *options = (struct ip_options *)buf;
	const struct iphdr *iph;
	struct iphdr ibuf;
	__be32 info;
	u8 found;

	if (pkt->skb->protocol != htons(ETH_P_IP))
		return -EPROTO;
	iph = skb_header_pointer(pkt->skb, network, sizeof(ibuf), &ibuf);
	if (!iph || iph->ihl * 4 <= sizeof(*iph))
		return -ENOENT;
	memset(options, 0, sizeof(*options));
	options->optlen = iph->ihl * 4 - sizeof(*iph);
	if (skb_copy_bits(pkt->skb, network + sizeof(*iph), options->__data, options->optlen) ||
	    __ip_options_compile(nft_packet_net(pkt), options, NULL, &info))
		return -ENOENT;

	if (ext->type == IPOPT_RR)
		found = options->rr;
	else if (ext->type == IPOPT_RA)
		found = options->router_alert;
	else
		found = options->is_strictroute == (ext->type == IPOPT_SSRR) ? options->srr : 0;
	*size = INT_MAX;
	return found ? network + found : -ENOENT;
}

/*
 * Offset of an option from the start of the TCP header, and its size; -ENOENT, or -EBADMSG if it
 * reaches beyond the header. As the stock reads them: the end of the list is an option like others.
 */
static int nft_exthdr_tcp_option(const struct nft_exthdr *ext, const struct tcphdr *tcp,
				 unsigned int *size)
{
	const u8 *bytes = (const u8 *)tcp;
	unsigned int i, len = tcp->doff * 4;

	for (i = sizeof(*tcp); i + 1 < len; i += *size) {
		*size = bytes[i] <= TCPOPT_NOP || !bytes[i + 1] ? 1 : bytes[i + 1];
		if (bytes[i] == ext->type)
			return i + *size > len ? -EBADMSG : (int)i;
	}
	return -ENOENT;
}

/* The TCP header of a packet with its options, or NULL. @buf has NFT_EXTHDR_TCP_MAX bytes. */
static const struct tcphdr *nft_exthdr_tcp(const struct nft_packet *pkt, void *buf)
{
	const struct tcphdr *tcp;

	if (!(pkt->flags & NFT_PACKET_L4PROTO) || pkt->l4proto != IPPROTO_TCP || pkt->fragoff)
		return NULL;
	tcp = skb_header_pointer(pkt->skb, pkt->thoff, sizeof(*tcp), buf);
	if (!tcp || tcp->doff * 4 < sizeof(*tcp))
		return NULL;
	return skb_header_pointer(pkt->skb, pkt->thoff, tcp->doff * 4, buf);
}

static int nft_exthdr_find_tcp(const struct nft_exthdr *ext, const struct nft_packet *pkt,
			       unsigned int *size)
{
	u8 buf[NFT_EXTHDR_TCP_MAX];
	const struct tcphdr *tcp = nft_exthdr_tcp(pkt, buf);
	int found;

	if (!tcp)
		return -ENOENT;
	found = nft_exthdr_tcp_option(ext, tcp, size);
	return found < 0 || ext->offset + ext->len > *size ? -ENOENT : (int)pkt->thoff + found;
}

static int nft_exthdr_find_sctp(const struct nft_exthdr *ext, const struct nft_packet *pkt,
				unsigned int *size)
{
	unsigned int offset = pkt->thoff + sizeof(struct sctphdr);
	const struct sctp_chunkhdr *chunk;
	struct sctp_chunkhdr buf;
	unsigned int len;

	if (!(pkt->flags & NFT_PACKET_L4PROTO) || pkt->l4proto != IPPROTO_SCTP)
		return -ENOENT;
	for (; offset < pkt->skb->len; offset += SCTP_PAD4(len)) {
		chunk = skb_header_pointer(pkt->skb, offset, sizeof(buf), &buf);
		if (!chunk || !chunk->length)
			return -ENOENT;
		len = ntohs(chunk->length);
		if (chunk->type == ext->type) {
			/* Of one that isn't whole nothing is loaded. */
			*size = offset + len > pkt->skb->len ? 0 : len;
			return offset;
		}
	}
	return -ENOENT;
}

static int nft_exthdr_find_dccp(const struct nft_exthdr *ext, const struct nft_packet *pkt,
				unsigned int *size)
{
	const struct dccp_hdr *dccp;
	unsigned int offset, end;
	struct dccp_hdr buf;
	const u8 *option;
	u8 pair[2];

	if (!(pkt->flags & NFT_PACKET_L4PROTO) || pkt->l4proto != IPPROTO_DCCP || pkt->fragoff)
		return -ENOENT;
	dccp = skb_header_pointer(pkt->skb, pkt->thoff, sizeof(buf), &buf);
	if (!dccp)
		return -ENOENT;
	end = pkt->thoff + dccp->dccph_doff * 4;
	for (offset = pkt->thoff + __dccp_hdr_len(dccp); offset < end; offset += *size) {
		option = skb_header_pointer(pkt->skb, offset, min(end - offset, 2U), pair);
		if (!option)
			return -ENOENT;
		if (option[0] == ext->type)
			return offset;
		*size = 1;
		if (option[0] > DCCPO_MAX_RESERVED) {
			if (end - offset < 2 || option[1] < 2)
				return -ENOENT;
			*size = option[1];
		}
	}
	return -ENOENT;
}

static const nft_exthdr_finder nft_exthdr_finders[] = {
	[NFT_EXTHDR_OP_IPV6]	= nft_exthdr_find_ipv6,
	[NFT_EXTHDR_OP_TCPOPT]	= nft_exthdr_find_tcp,
	[NFT_EXTHDR_OP_IPV4]	= nft_exthdr_find_ipv4,
	[NFT_EXTHDR_OP_SCTP]	= nft_exthdr_find_sctp,
	[NFT_EXTHDR_OP_DCCP]	= nft_exthdr_find_dccp,
};

/* dreg := header[offset, len], break without it; or dreg := is there a header */
static void nft_exthdr_load_eval(const struct nft_expr *expr, struct nft_regs *regs,
				 const struct nft_packet *pkt)
{
	const struct nft_exthdr *ext = nft_expr_priv(expr);
	u32 *dst = &regs->words[ext->reg];
	unsigned int size;
	int offset;

	offset = nft_exthdr_finders[ext->op](ext, pkt, &size);
	if (ext->present && offset != -EPROTO) {
		nft_reg_put8(dst, offset >= 0);
		return;
	}

	dst[(ext->len - 1) / sizeof(u32)] = 0;
	if (offset < 0 || ext->offset + ext->len > size ||
	    skb_copy_bits(pkt->skb, offset + ext->offset, dst, ext->len))
		regs->verdict.code = NFT_BREAK;
}

/* A value at an odd place counts into the checksum with its bytes exchanged. */
static void nft_exthdr_tcp_replace(struct sk_buff *skb, struct tcphdr *tcp, u8 *at, __be16 new)
{
	__be16 old = get_unaligned((__be16 *)at);
	bool odd = (at - (u8 *)tcp) & 1;

	put_unaligned(new, (__be16 *)at);
	if (odd)
		inet_proto_csum_replace2(&tcp->check, skb, (__force __be16)swab16((__force u16)old),
					 (__force __be16)swab16((__force u16)new), false);
	else
		inet_proto_csum_replace2(&tcp->check, skb, old, new, false);
}

/* The TCP header for writing; the packet's own memory, or NULL. */
static struct tcphdr *nft_exthdr_tcp_writable(const struct nft_packet *pkt)
{
	u8 buf[NFT_EXTHDR_TCP_MAX];
	const struct tcphdr *tcp = nft_exthdr_tcp(pkt, buf);

	if (!tcp || skb_ensure_writable(pkt->skb, pkt->thoff + tcp->doff * 4))
		return NULL;
	return (struct tcphdr *)(pkt->skb->data + pkt->thoff);
}

/* option[offset, len] := sreg; break if the option isn't that long */
static void nft_exthdr_store_eval(const struct nft_expr *expr, struct nft_regs *regs,
				  const struct nft_packet *pkt)
{
	const struct nft_exthdr *ext = nft_expr_priv(expr);
	const u8 *src = (const u8 *)&regs->words[ext->reg];
	struct tcphdr *tcp = nft_exthdr_tcp_writable(pkt);
	unsigned int size, i;
	int found;
	u8 *at;

	if (!tcp)
		goto err_break;
	found = nft_exthdr_tcp_option(ext, tcp, &size);
	/* Without the option there is nothing to set, and the rule goes on. */
	if (found == -ENOENT)
		return;
	if (found < 0 || ext->offset + ext->len > size)
		goto err_break;

	at = (u8 *)tcp + found + ext->offset;
	/* A segment size is only ever made smaller: a larger one could stall the connection. */
	if (ext->type == TCPOPT_MSS && ext->len == 2 &&
	    get_unaligned_be16(at) <= get_unaligned_be16(src))
		return;
	for (i = 0; i < ext->len; i += 2)
		nft_exthdr_tcp_replace(pkt->skb, tcp, at + i,
				       get_unaligned((const __be16 *)(src + i)));
	return;

err_break:
	regs->verdict.code = NFT_BREAK;
}

/* option := padding; drop where the packet can't be written or the option isn't whole */
static void nft_exthdr_strip_eval(const struct nft_expr *expr, struct nft_regs *regs,
				  const struct nft_packet *pkt)
{
	const struct nft_exthdr *ext = nft_expr_priv(expr);
	u8 buf[NFT_EXTHDR_TCP_MAX];
	unsigned int size, i;
	struct tcphdr *tcp;
	u8 *at, *word;
	int found;

	if (!nft_exthdr_tcp(pkt, buf)) {
		regs->verdict.code = NFT_BREAK;
		return;
	}
	tcp = nft_exthdr_tcp_writable(pkt);
	found = tcp ? nft_exthdr_tcp_option(ext, tcp, &size) : -EBADMSG;
	if (found == -ENOENT)
		return;
	if (found < 0) {
		regs->verdict.code = NF_DROP;
		return;
	}

	at = (u8 *)tcp + found;
	for (i = 0; i < size; i++) {
		__be16 padded;

		/* The 16 bits the byte is in: the checksum is made of those. */
		word = (u8 *)tcp + ((at + i - (u8 *)tcp) & ~1);
		padded = get_unaligned((__be16 *)word);
		((u8 *)&padded)[at + i - word] = TCPOPT_NOP;
		nft_exthdr_tcp_replace(pkt->skb, tcp, word, padded);
	}
}

static int nft_exthdr_place(struct nft_ctx *ctx, struct nft_exthdr *ext,
			    const struct nlattr *const tb[])
{
	u32 value;
	int err;

	if (!tb[NFTA_EXTHDR_TYPE] || !tb[NFTA_EXTHDR_OFFSET] || !tb[NFTA_EXTHDR_LEN])
		return nft_refuse(ctx->extack, NULL, -EINVAL,
				  "exthdr needs a type, an offset and a length");
	ext->type = nla_get_u8(tb[NFTA_EXTHDR_TYPE]);

	err = nft_attr_u32(ctx, tb[NFTA_EXTHDR_OFFSET], U8_MAX, &value);
	if (err < 0)
		return err;
	ext->offset = value;
	err = nft_attr_u32(ctx, tb[NFTA_EXTHDR_LEN], U8_MAX, &value);
	if (err < 0)
		return err;
	ext->len = value;

	ext->op = NFT_EXTHDR_OP_IPV6;
	if (tb[NFTA_EXTHDR_OP])
		ext->op = ntohl(nla_get_be32(tb[NFTA_EXTHDR_OP]));
	return 0;
}

/* Options that IPv4 packets are searched for. */
static bool nft_exthdr_ipv4_known(u8 type)
{
	return type == IPOPT_SSRR || type == IPOPT_LSRR || type == IPOPT_RR || type == IPOPT_RA;
}

static int nft_exthdr_load_init(struct nft_ctx *ctx, struct nft_expr *expr,
				const struct nlattr *const tb[])
{
	struct nft_exthdr *ext = nft_expr_priv(expr);
	u32 flags = 0;
	int err;

	err = nft_exthdr_place(ctx, ext, tb);
	if (err < 0)
		return err;
	if (tb[NFTA_EXTHDR_FLAGS]) {
		err = nft_attr_u32(ctx, tb[NFTA_EXTHDR_FLAGS], U8_MAX, &flags);
		if (err < 0)
			return err;
	}
	if (flags & ~NFT_EXTHDR_F_PRESENT)
		return nft_refuse(ctx->extack, tb[NFTA_EXTHDR_FLAGS], -EINVAL,
				  "unknown exthdr flag");
	ext->present = flags & NFT_EXTHDR_F_PRESENT;
	if (ext->present && ext->len != 1)
		return nft_refuse(ctx->extack, tb[NFTA_EXTHDR_LEN], -EINVAL,
				  "whether a header is there takes one byte");

	if (ext->op == NFT_EXTHDR_OP_IPV4 && !nft_exthdr_ipv4_known(ext->type))
		return nft_refuse(ctx->extack, tb[NFTA_EXTHDR_TYPE], -EOPNOTSUPP,
				  "this IPv4 option can't be looked for");
	if (ext->op == NFT_EXTHDR_OP_DCCP && !ext->present)
		return nft_refuse(ctx->extack, tb[NFTA_EXTHDR_FLAGS], -EOPNOTSUPP,
				  "DCCP options can only be looked for");
	return nft_reg_store(ctx, tb[NFTA_EXTHDR_DREG], ext->len, NFT_DATA_VALUE, &ext->reg);
}

static int nft_exthdr_store_init(struct nft_ctx *ctx, struct nft_expr *expr,
				 const struct nlattr *const tb[])
{
	struct nft_exthdr *ext = nft_expr_priv(expr);
	int err;

	err = nft_exthdr_place(ctx, ext, tb);
	if (err < 0)
		return err;
	if (ext->len != 2 && ext->len != 4)
		return nft_refuse(ctx->extack, tb[NFTA_EXTHDR_LEN], -EOPNOTSUPP,
				  "only 2 or 4 bytes of an option can be set");
	if (ext->offset < 2)
		return nft_refuse(ctx->extack, tb[NFTA_EXTHDR_OFFSET], -EOPNOTSUPP,
				  "kind and length of an option can't be set");
	if (tb[NFTA_EXTHDR_FLAGS])
		return nft_refuse(ctx->extack, tb[NFTA_EXTHDR_FLAGS], -EINVAL,
				  "setting an option takes no flags");
	ext->source = true;
	return nft_reg_load(ctx, tb[NFTA_EXTHDR_SREG], ext->len, &ext->reg);
}

static int nft_exthdr_strip_init(struct nft_ctx *ctx, struct nft_expr *expr,
				 const struct nlattr *const tb[])
{
	static const u8 others[] = { NFTA_EXTHDR_FLAGS, NFTA_EXTHDR_OFFSET, NFTA_EXTHDR_LEN };
	struct nft_exthdr *ext = nft_expr_priv(expr);
	int i;

	for (i = 0; i < ARRAY_SIZE(others); i++) {
		if (tb[others[i]])
			return nft_refuse(ctx->extack, tb[others[i]], -EINVAL,
					  "an option is taken out as a whole");
	}
	if (!tb[NFTA_EXTHDR_TYPE])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "exthdr needs a type");
	ext->op = NFT_EXTHDR_OP_TCPOPT;
	ext->type = nla_get_u8(tb[NFTA_EXTHDR_TYPE]);
	return 0;
}

static int nft_exthdr_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_exthdr *ext = nft_expr_priv(expr);
	u32 flags = ext->present ? NFT_EXTHDR_F_PRESENT : 0;

	if (ext->reg && nft_reg_put(skb, ext->source ? NFTA_EXTHDR_SREG : NFTA_EXTHDR_DREG,
				    ext->reg))
		return -1;
	if (nla_put_u8(skb, NFTA_EXTHDR_TYPE, ext->type) ||
	    nla_put_be32(skb, NFTA_EXTHDR_OFFSET, htonl(ext->offset)) ||
	    nla_put_be32(skb, NFTA_EXTHDR_LEN, htonl(ext->len)) ||
	    nla_put_be32(skb, NFTA_EXTHDR_FLAGS, htonl(flags)) ||
	    nla_put_be32(skb, NFTA_EXTHDR_OP, htonl(ext->op)))
		return -1;
	return 0;
}

static const struct nft_expr_ops nft_exthdr_load_ops = {
	.type	= &nft_exthdr_type,
	.size	= sizeof(struct nft_exthdr),
	.eval	= nft_exthdr_load_eval,
	.init	= nft_exthdr_load_init,
	.dump	= nft_exthdr_dump,
	.reads	= true,
};

static const struct nft_expr_ops nft_exthdr_store_ops = {
	.type	= &nft_exthdr_type,
	.size	= sizeof(struct nft_exthdr),
	.eval	= nft_exthdr_store_eval,
	.init	= nft_exthdr_store_init,
	.dump	= nft_exthdr_dump,
};

static const struct nft_expr_ops nft_exthdr_strip_ops = {
	.type	= &nft_exthdr_type,
	.size	= sizeof(struct nft_exthdr),
	.eval	= nft_exthdr_strip_eval,
	.init	= nft_exthdr_strip_init,
	.dump	= nft_exthdr_dump,
};

static const struct nft_expr_ops *nft_exthdr_select(struct nft_ctx *ctx,
						    const struct nlattr *const tb[])
{
	u32 op;
	int err;

	/* The oldest clients know of IPv6's headers only, and of loading them. */
	if (!tb[NFTA_EXTHDR_OP])
		return &nft_exthdr_load_ops;
	if (tb[NFTA_EXTHDR_SREG] && tb[NFTA_EXTHDR_DREG]) {
		err = nft_refuse(ctx->extack, tb[NFTA_EXTHDR_SREG], -EOPNOTSUPP,
				 "exthdr has one register, to load or to set");
		return ERR_PTR(err);
	}
	op = ntohl(nla_get_be32(tb[NFTA_EXTHDR_OP]));
	if (op >= ARRAY_SIZE(nft_exthdr_finders) ||
	    (op == NFT_EXTHDR_OP_IPV4 && ctx->family == NFPROTO_IPV6)) {
		err = nft_refuse(ctx->extack, tb[NFTA_EXTHDR_OP], -EOPNOTSUPP,
				 "no such kind of header in this family");
		return ERR_PTR(err);
	}
	if (tb[NFTA_EXTHDR_DREG])
		return &nft_exthdr_load_ops;
	if (op == NFT_EXTHDR_OP_TCPOPT)
		return tb[NFTA_EXTHDR_SREG] ? &nft_exthdr_store_ops : &nft_exthdr_strip_ops;
	err = nft_refuse(ctx->extack, tb[NFTA_EXTHDR_SREG], -EOPNOTSUPP,
			 "only TCP options can be set or taken out");
	return ERR_PTR(err);
}

struct nft_expr_type nft_exthdr_type = {
	.name		= "exthdr",
	.maxattr	= NFTA_EXTHDR_MAX,
	.policy		= nft_exthdr_policy,
	.select_ops	= nft_exthdr_select,
	.owner		= THIS_MODULE,
};
