// SPDX-License-Identifier: GPL-2.0-only
/* Expression bitwise: masks, toggles or shifts the bits of a register, or combines those of two. */
#include <linux/module.h>
#include <linux/netfilter/rampart.h>
#include "core/expr.h"
#include "core/program.h"

struct nft_expr_type nft_bitwise_type;

/**
 * struct nft_bitwise - dreg[len] := sreg[len] with an operation
 * @mask, @xor: of NFT_BITWISE_BOOL; @mask is the second operand of and, or, xor without @sreg2
 * @shift: bits, 1 to 31, of the shifts
 * @sreg2: second operand of and, or, xor; 0: @mask is
 * @op: enum nft_bitwise_ops
 */
struct nft_bitwise {
	u32		mask[NFT_REG_SIZE / sizeof(u32)];
	u32		xor[NFT_REG_SIZE / sizeof(u32)];
	u32		shift;
	u8		sreg;
	u8		sreg2;
	u8		dreg;
	u8		len;
	u8		op;
};

static const struct nla_policy nft_bitwise_policy[NFTA_RAMPART_BITWISE_SREG2 + 1] = {
	[NFTA_BITWISE_SREG]		= { .type = NLA_U32 },
	[NFTA_BITWISE_DREG]		= { .type = NLA_U32 },
	[NFTA_BITWISE_LEN]		= { .type = NLA_U32 },
	[NFTA_BITWISE_MASK]		= { .type = NLA_NESTED },
	[NFTA_BITWISE_XOR]		= { .type = NLA_NESTED },
	[NFTA_BITWISE_OP]		= { .type = NLA_U32 },
	[NFTA_BITWISE_DATA]		= { .type = NLA_NESTED },
	[NFTA_RAMPART_BITWISE_SREG2]	= { .type = NLA_U32 },
};

/* dreg[words] := (sreg & mask) ^ xor */
static void nft_bitwise_bool(const struct nft_bitwise *bits, const u32 *src, u32 *dst,
			     unsigned int words)
{
	unsigned int i;

	for (i = 0; i < words; i++)
		dst[i] = (src[i] & bits->mask[i]) ^ bits->xor[i];
}

/*
 * Shifts see a number whose first word is the most significant, each word in host byte order: so
 * userspace converts around them. The pair of neighbours is what moves across a word's border.
 */
static void nft_bitwise_lshift(const struct nft_bitwise *bits, const u32 *src, u32 *dst,
			       unsigned int words)
{
	unsigned int i;

	for (i = 0; i < words; i++) {
		u64 pair = (u64)src[i] << 32 | (i + 1 < words ? src[i + 1] : 0);

		dst[i] = pair << bits->shift >> 32;
	}
}

static void nft_bitwise_rshift(const struct nft_bitwise *bits, const u32 *src, u32 *dst,
			       unsigned int words)
{
	unsigned int i;

	for (i = words; i-- > 0;) {
		u64 pair = (u64)(i ? src[i - 1] : 0) << 32 | src[i];

		dst[i] = pair >> bits->shift;
	}
}

/* dreg[words] := src op with */
static void nft_bitwise_combine(u8 op, const u32 *src, const u32 *with, u32 *dst,
				unsigned int words)
{
	unsigned int i;

	for (i = 0; i < words; i++) {
		if (op == NFT_RAMPART_BITWISE_AND)
			dst[i] = src[i] & with[i];
		else if (op == NFT_RAMPART_BITWISE_OR)
			dst[i] = src[i] | with[i];
		else
			dst[i] = src[i] ^ with[i];
	}
}

/* dreg[len] := sreg[len] masked, toggled, shifted, or combined with sreg2 or a value */
static void nft_bitwise_eval(const struct nft_expr *expr, struct nft_regs *regs,
			     const struct nft_packet *pkt)
{
	const struct nft_bitwise *bits = nft_expr_priv(expr);
	unsigned int words = DIV_ROUND_UP(bits->len, sizeof(u32));
	const u32 *src = &regs->words[bits->sreg];
	u32 result[NFT_DATA_VALUE_MAXLEN / sizeof(u32)];

	switch (bits->op) {
	case NFT_BITWISE_BOOL:
		nft_bitwise_bool(bits, src, result, words);
		break;
	case NFT_BITWISE_LSHIFT:
		nft_bitwise_lshift(bits, src, result, words);
		break;
	case NFT_BITWISE_RSHIFT:
		nft_bitwise_rshift(bits, src, result, words);
		break;
	default:
		nft_bitwise_combine(bits->op, src, bits->sreg2 ? &regs->words[bits->sreg2] :
								 bits->mask, result, words);
	}
	/* Source and destination may overlap. */
	memcpy(&regs->words[bits->dreg], result, words * sizeof(u32));
}

static int nft_bitwise_compile(const struct nft_expr *expr, struct nft_compiler *c)
{
	const struct nft_bitwise *bits = nft_expr_priv(expr);

	if (bits->op != NFT_BITWISE_BOOL)
		return -EOPNOTSUPP;
	return nft_compile_mask(c, bits->sreg, bits->dreg, bits->len, bits->mask,
				bits->xor);
}

static int nft_bitwise_init_bool(struct nft_ctx *ctx, struct nft_bitwise *bits,
				 const struct nlattr *const tb[])
{
	int err;

	if (tb[NFTA_BITWISE_DATA] || tb[NFTA_RAMPART_BITWISE_SREG2])
		return nft_refuse(ctx->extack,
				  tb[NFTA_BITWISE_DATA] ?: tb[NFTA_RAMPART_BITWISE_SREG2], -EINVAL,
				  "mask and xor take no operand beside them");
	if (!tb[NFTA_BITWISE_MASK] || !tb[NFTA_BITWISE_XOR])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "bitwise needs a mask and a xor");

	err = nft_data_value(ctx, bits->mask, sizeof(bits->mask), bits->len, NULL,
			     tb[NFTA_BITWISE_MASK]);
	if (err < 0)
		return err;
	return nft_data_value(ctx, bits->xor, sizeof(bits->xor), bits->len, NULL,
			      tb[NFTA_BITWISE_XOR]);
}

static int nft_bitwise_init_shift(struct nft_ctx *ctx, struct nft_bitwise *bits,
				  const struct nlattr *const tb[])
{
	u32 value[NFT_REG_SIZE / sizeof(u32)];
	int err;

	if (tb[NFTA_RAMPART_BITWISE_SREG2])
		return nft_refuse(ctx->extack, tb[NFTA_RAMPART_BITWISE_SREG2], -EINVAL,
				  "a shift takes no second register");
	if (!tb[NFTA_BITWISE_DATA])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "a shift needs a number of bits");

	err = nft_data_value(ctx, value, sizeof(value), sizeof(bits->shift), NULL,
			     tb[NFTA_BITWISE_DATA]);
	if (err < 0)
		return err;
	bits->shift = value[0];
	if (!bits->shift || bits->shift >= BITS_PER_TYPE(u32))
		return nft_refuse(ctx->extack, tb[NFTA_BITWISE_DATA], -EINVAL,
				  "a shift must be of 1 to 31 bits");
	return 0;
}

static int nft_bitwise_init_combine(struct nft_ctx *ctx, struct nft_bitwise *bits,
				    const struct nlattr *const tb[])
{
	if (!tb[NFTA_BITWISE_DATA] == !tb[NFTA_RAMPART_BITWISE_SREG2])
		return nft_refuse(ctx->extack, tb[NFTA_RAMPART_BITWISE_SREG2], -EINVAL,
				  "needs one second operand, a register or a value");
	if (tb[NFTA_RAMPART_BITWISE_SREG2])
		return nft_reg_load(ctx, tb[NFTA_RAMPART_BITWISE_SREG2], bits->len, &bits->sreg2);
	return nft_data_value(ctx, bits->mask, sizeof(bits->mask), bits->len, NULL,
			      tb[NFTA_BITWISE_DATA]);
}

static int nft_bitwise_init(struct nft_ctx *ctx, struct nft_expr *expr,
			    const struct nlattr *const tb[])
{
	struct nft_bitwise *bits = nft_expr_priv(expr);
	u32 len, op = NFT_BITWISE_BOOL;
	int err;

	err = nft_attr_u32(ctx, tb[NFTA_BITWISE_LEN], U8_MAX, &len);
	if (err < 0)
		return err;
	bits->len = len;

	if (tb[NFTA_BITWISE_OP])
		op = ntohl(nla_get_be32(tb[NFTA_BITWISE_OP]));
	if (op > NFT_RAMPART_BITWISE_XOR)
		return nft_refuse(ctx->extack, tb[NFTA_BITWISE_OP], -EOPNOTSUPP,
				  "unknown bitwise operation");
	bits->op = op;

	err = nft_reg_load(ctx, tb[NFTA_BITWISE_SREG], len, &bits->sreg);
	if (err < 0)
		return err;
	if (op == NFT_BITWISE_BOOL) {
		err = nft_bitwise_init_bool(ctx, bits, tb);
	} else if (tb[NFTA_BITWISE_MASK] || tb[NFTA_BITWISE_XOR]) {
		err = nft_refuse(ctx->extack, tb[NFTA_BITWISE_MASK] ?: tb[NFTA_BITWISE_XOR],
				 -EINVAL, "this operation takes no mask or xor");
	} else if (op <= NFT_BITWISE_RSHIFT) {
		err = nft_bitwise_init_shift(ctx, bits, tb);
	} else {
		err = nft_bitwise_init_combine(ctx, bits, tb);
	}
	if (err < 0)
		return err;
	/* Last: what is written here can't be read by the expression itself. */
	return nft_reg_store(ctx, tb[NFTA_BITWISE_DREG], len, NFT_DATA_VALUE, &bits->dreg);
}

/* As it is written, which looks at no more than there is. */
static const struct nft_data *nft_bitwise_data(const u32 *words)
{
	return (const struct nft_data *)words;
}

static int nft_bitwise_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_bitwise *bits = nft_expr_priv(expr);
	struct nft_data shift = { .words[0] = bits->shift };

	if (nft_reg_put(skb, NFTA_BITWISE_SREG, bits->sreg) ||
	    nft_reg_put(skb, NFTA_BITWISE_DREG, bits->dreg) ||
	    nla_put_be32(skb, NFTA_BITWISE_LEN, htonl(bits->len)) ||
	    nla_put_be32(skb, NFTA_BITWISE_OP, htonl(bits->op)))
		return -1;
	if (bits->sreg2)
		return nft_reg_put(skb, NFTA_RAMPART_BITWISE_SREG2, bits->sreg2);
	if (bits->op > NFT_BITWISE_RSHIFT)
		return nft_data_put(skb, NFTA_BITWISE_DATA, nft_bitwise_data(bits->mask), NFT_DATA_VALUE, bits->len);
	if (bits->op != NFT_BITWISE_BOOL)
		return nft_data_put(skb, NFTA_BITWISE_DATA, &shift, NFT_DATA_VALUE,
				    sizeof(bits->shift));
	if (nft_data_put(skb, NFTA_BITWISE_MASK, nft_bitwise_data(bits->mask), NFT_DATA_VALUE, bits->len) ||
	    nft_data_put(skb, NFTA_BITWISE_XOR, nft_bitwise_data(bits->xor), NFT_DATA_VALUE, bits->len))
		return -1;
	return 0;
}

static const struct nft_expr_ops nft_bitwise_ops = {
	.type		= &nft_bitwise_type,
	.size		= sizeof(struct nft_bitwise),
	.eval		= nft_bitwise_eval,
	.compile	= nft_bitwise_compile,
	.init		= nft_bitwise_init,
	.dump		= nft_bitwise_dump,
	.reads		= true,
};

struct nft_expr_type nft_bitwise_type = {
	.name		= "bitwise",
	.maxattr	= ARRAY_SIZE(nft_bitwise_policy) - 1,
	.policy		= nft_bitwise_policy,
	.ops		= &nft_bitwise_ops,
	.owner		= THIS_MODULE,
};
