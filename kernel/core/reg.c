// SPDX-License-Identifier: GPL-2.0-only
/* Registers: bounds, and no read of what nothing has written. */
#include <linux/export.h>
#include <net/netlink.h>
#include "core/ctx.h"
#include "core/reg.h"

/* Words taken by the verdict, before the first data register. */
#define REG_VERDICT_WORDS	(NFT_REG_SIZE / NFT_REG32_SIZE)

int nft_attr_u32(struct nft_ctx *ctx, const struct nlattr *attr, u32 max, u32 *value)
{
	if (!attr)
		return nft_refuse(ctx->extack, NULL, -EINVAL, "a required number is missing");
	if (nla_len(attr) != sizeof(u32))
		return nft_refuse(ctx->extack, attr, -EINVAL, "number must have 32 bits");
	*value = ntohl(nla_get_be32(attr));
	if (*value > max)
		return nft_refuse(ctx->extack, attr, -ERANGE, "number out of range");
	return 0;
}
EXPORT_SYMBOL_GPL(nft_attr_u32);

/* The word a register number of the protocol begins at. */
static int reg_word(struct nft_ctx *ctx, const struct nlattr *attr, u32 *word)
{
	u32 reg;

	if (!attr)
		return nft_refuse(ctx->extack, NULL, -EINVAL, "a required register is missing");
	if (nla_len(attr) != sizeof(u32))
		return nft_refuse(ctx->extack, attr, -EINVAL, "register must have 32 bits");
	reg = ntohl(nla_get_be32(attr));
	if (reg <= NFT_REG_4)
		*word = reg * NFT_REG_SIZE / NFT_REG32_SIZE;
	else if (reg >= NFT_REG32_00 && reg <= NFT_REG32_15)
		*word = reg - NFT_REG32_00 + REG_VERDICT_WORDS;
	else
		return nft_refuse(ctx->extack, attr, -ERANGE, "no such register");
	return 0;
}

static u32 reg_bits(u32 word, unsigned int len)
{
	unsigned int words = DIV_ROUND_UP(len, NFT_REG32_SIZE);

	return GENMASK(word + words - 1, word);
}

static bool reg_fits(u32 word, unsigned int len)
{
	return len && len <= NFT_DATA_VALUE_MAXLEN &&
	       word * NFT_REG32_SIZE + len <= NFT_REG_WORDS * NFT_REG32_SIZE;
}

int nft_reg_load(struct nft_ctx *ctx, const struct nlattr *attr, unsigned int len, u8 *sreg)
{
	u32 word, bits;
	int err;

	err = reg_word(ctx, attr, &word);
	if (err)
		return err;
	if (word < REG_VERDICT_WORDS)
		return nft_refuse(ctx->extack, attr, -EINVAL, "the verdict can't be read");
	if (!len)
		return nft_refuse(ctx->extack, attr, -EINVAL, "nothing to read from the register");
	if (!reg_fits(word, len))
		return nft_refuse(ctx->extack, attr, -ERANGE,
				  "reads beyond the end of the registers");
	bits = reg_bits(word, len);
	if ((ctx->regs & bits) != bits)
		return nft_refuse(ctx->extack, attr, -ENODATA,
				  "reads a register no earlier expression has written");
	*sreg = word;
	return 0;
}
EXPORT_SYMBOL_GPL(nft_reg_load);

int nft_reg_store(struct nft_ctx *ctx, const struct nlattr *attr, unsigned int len, u32 type,
		  u8 *dreg)
{
	u32 word;
	int err;

	err = reg_word(ctx, attr, &word);
	if (err)
		return err;
	if (word < REG_VERDICT_WORDS) {
		if (type != NFT_DATA_VERDICT)
			return nft_refuse(ctx->extack, attr, -EINVAL,
					  "a value can't go to the verdict");
		*dreg = word;
		return 0;
	}
	if (type != NFT_DATA_VALUE)
		return nft_refuse(ctx->extack, attr, -EINVAL,
				  "a verdict can't go to a data register");
	if (!len)
		return nft_refuse(ctx->extack, attr, -EINVAL, "nothing to write to the register");
	if (!reg_fits(word, len))
		return nft_refuse(ctx->extack, attr, -ERANGE,
				  "writes beyond the end of the registers");
	ctx->regs |= reg_bits(word, len);
	*dreg = word;
	return 0;
}
EXPORT_SYMBOL_GPL(nft_reg_store);

int nft_reg_put(struct sk_buff *skb, int attr, u8 reg)
{
	u32 number;

	/* Where both names exist, the 128-bit one: it is what the stock kernel tells. */
	if (reg % REG_VERDICT_WORDS == 0)
		number = reg / REG_VERDICT_WORDS;
	else
		number = reg - REG_VERDICT_WORDS + NFT_REG32_00;
	return nla_put_be32(skb, attr, htonl(number));
}
EXPORT_SYMBOL_GPL(nft_reg_put);
