// SPDX-License-Identifier: GPL-2.0-only
/* Expression byteorder: converts numbers in a register between host and network byte order. */
#include <linux/module.h>
#include "core/expr.h"

struct nft_expr_type nft_byteorder_type;

/**
 * struct nft_byteorder - dreg[len] := sreg[len] as numbers of @size bytes, each converted
 * @op: enum nft_byteorder_ops; both do the same to the bytes
 */
struct nft_byteorder {
	u8	sreg;
	u8	dreg;
	u8	op;
	u8	len;
	u8	size;
};

static const struct nla_policy nft_byteorder_policy[NFTA_BYTEORDER_MAX + 1] = {
	[NFTA_BYTEORDER_SREG]	= { .type = NLA_U32 },
	[NFTA_BYTEORDER_DREG]	= { .type = NLA_U32 },
	[NFTA_BYTEORDER_OP]	= { .type = NLA_U32 },
	[NFTA_BYTEORDER_LEN]	= { .type = NLA_U32 },
	[NFTA_BYTEORDER_SIZE]	= { .type = NLA_U32 },
};

/* dreg[len] := sreg[len], byte order of each number changed; an incomplete one is copied */
static void nft_byteorder_eval(const struct nft_expr *expr, struct nft_regs *regs,
			       const struct nft_packet *pkt)
{
	const struct nft_byteorder *order = nft_expr_priv(expr);
	u8 *dst = (u8 *)&regs->words[order->dreg];
	unsigned int i;
	u64 number;

	memmove(dst, &regs->words[order->sreg], round_up(order->len, sizeof(u32)));
	for (i = 0; i + order->size <= order->len; i += order->size) {
		switch (order->size) {
		case 2:
			cpu_to_be16s((u16 *)(dst + i));
			break;
		case 4:
			cpu_to_be32s((u32 *)(dst + i));
			break;
		case 8:
			/* Registers are aligned to 4 bytes alone. */
			memcpy(&number, dst + i, sizeof(number));
			cpu_to_be64s(&number);
			memcpy(dst + i, &number, sizeof(number));
			break;
		}
	}
}

static int nft_byteorder_init(struct nft_ctx *ctx, struct nft_expr *expr,
			      const struct nlattr *const tb[])
{
	struct nft_byteorder *order = nft_expr_priv(expr);
	u32 value;
	int err;

	if (!tb[NFTA_BYTEORDER_SREG] || !tb[NFTA_BYTEORDER_DREG] || !tb[NFTA_BYTEORDER_OP] ||
	    !tb[NFTA_BYTEORDER_LEN] || !tb[NFTA_BYTEORDER_SIZE])
		return nft_refuse(ctx->extack, NULL, -EINVAL,
				  "byteorder needs two registers, an operation, length and size");

	value = ntohl(nla_get_be32(tb[NFTA_BYTEORDER_OP]));
	if (value > NFT_BYTEORDER_HTON)
		return nft_refuse(ctx->extack, tb[NFTA_BYTEORDER_OP], -EINVAL,
				  "unknown byte order operation");
	order->op = value;

	err = nft_attr_u32(ctx, tb[NFTA_BYTEORDER_SIZE], U8_MAX, &value);
	if (err < 0)
		return err;
	if (value != 2 && value != 4 && value != 8)
		return nft_refuse(ctx->extack, tb[NFTA_BYTEORDER_SIZE], -EINVAL,
				  "numbers must have 2, 4 or 8 bytes");
	order->size = value;

	err = nft_attr_u32(ctx, tb[NFTA_BYTEORDER_LEN], U8_MAX, &value);
	if (err < 0)
		return err;
	order->len = value;

	err = nft_reg_load(ctx, tb[NFTA_BYTEORDER_SREG], order->len, &order->sreg);
	if (err < 0)
		return err;
	return nft_reg_store(ctx, tb[NFTA_BYTEORDER_DREG], order->len, NFT_DATA_VALUE,
			     &order->dreg);
}

static int nft_byteorder_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_byteorder *order = nft_expr_priv(expr);

	if (nft_reg_put(skb, NFTA_BYTEORDER_SREG, order->sreg) ||
	    nft_reg_put(skb, NFTA_BYTEORDER_DREG, order->dreg) ||
	    nla_put_be32(skb, NFTA_BYTEORDER_OP, htonl(order->op)) ||
	    nla_put_be32(skb, NFTA_BYTEORDER_LEN, htonl(order->len)) ||
	    nla_put_be32(skb, NFTA_BYTEORDER_SIZE, htonl(order->size)))
		return -1;
	return 0;
}

static const struct nft_expr_ops nft_byteorder_ops = {
	.type	= &nft_byteorder_type,
	.size	= sizeof(struct nft_byteorder),
	.eval	= nft_byteorder_eval,
	.init	= nft_byteorder_init,
	.dump	= nft_byteorder_dump,
	.reads	= true,
};

struct nft_expr_type nft_byteorder_type = {
	.name		= "byteorder",
	.maxattr	= NFTA_BYTEORDER_MAX,
	.policy		= nft_byteorder_policy,
	.ops		= &nft_byteorder_ops,
	.owner		= THIS_MODULE,
};
