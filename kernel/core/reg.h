/* SPDX-License-Identifier: GPL-2.0-only */
/* Registers: 16 bytes of verdict and sixteen 32-bit words of data, checked when a rule is loaded. */
#ifndef _RAMPART_CORE_REG_H
#define _RAMPART_CORE_REG_H

#include "core/data.h"

#define NFT_REG_WORDS	(NFT_REG_SIZE / NFT_REG32_SIZE + NFT_REG32_COUNT)

/**
 * struct nft_regs - registers of one evaluation, on its stack
 * @words: the verdict takes the first 16 bytes, data begins at words[4]
 */
struct nft_regs {
	union {
		u32			words[NFT_REG_WORDS];
		struct nft_verdict	verdict;
	};
} __aligned(sizeof(u64));

/**
 * nft_reg_load() - check a source register attribute
 * @attr: NFT_REG_1..4 or NFT_REG32_00..15, big endian u32; required (-EINVAL if NULL)
 * @len: bytes that will be read, 1 to 64
 * @sreg: index into nft_regs.words
 *
 * -EINVAL no such register or beyond the end, -ERANGE not a register number, -ENODATA when no
 * earlier expression of the rule wrote all of it.
 */
int nft_reg_load(struct nft_ctx *ctx, const struct nlattr *attr, unsigned int len, u8 *sreg);

/**
 * nft_reg_store() - check a destination register attribute and mark it written
 * @len: bytes that will be written; for NFT_DATA_VERDICT any
 * @type: NFT_DATA_VALUE, or NFT_DATA_VERDICT for NFT_REG_VERDICT (then @ctx->chain must be set)
 * @dreg: index into nft_regs.words
 *
 * Errors as nft_reg_load(), -EINVAL when @type and register don't fit.
 */
int nft_reg_store(struct nft_ctx *ctx, const struct nlattr *attr, unsigned int len, u32 type,
		  u8 *dreg);

/** nft_reg_put() - write register @reg (index into words) as attribute. -1 if the message is full. */
int nft_reg_put(struct sk_buff *skb, int attr, u8 reg);

/**
 * nft_attr_u32() - a big endian u32 attribute of at most @max
 *
 * -EINVAL if @attr is NULL, -ERANGE if larger. The refusal names the attribute.
 */
int nft_attr_u32(struct nft_ctx *ctx, const struct nlattr *attr, u32 max, u32 *value);

/** nft_reg_put8(), nft_reg_put16() - a small value into a register, the rest of the word zero. */
static inline void nft_reg_put8(u32 *dreg, u8 value)
{
	*dreg = 0;
	*(u8 *)dreg = value;
}

static inline void nft_reg_put16(u32 *dreg, u16 value)
{
	*dreg = 0;
	*(u16 *)dreg = value;
}

#endif
