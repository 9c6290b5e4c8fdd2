/* SPDX-License-Identifier: GPL-2.0-only */
/* Data: values of up to 64 bytes and verdicts, as expressions and elements hold them. */
#ifndef _RAMPART_CORE_DATA_H
#define _RAMPART_CORE_DATA_H

#include <linux/types.h>
#include <uapi/linux/netfilter/nf_tables.h>

struct nft_chain;
struct nft_ctx;
struct nlattr;
struct sk_buff;

/**
 * struct nft_verdict - code and, for jump and goto, where to
 * @code: NFT_CONTINUE, NFT_BREAK, NFT_JUMP, NFT_GOTO, NFT_RETURN or NF_*, as of the uapi
 * @chain: counted while active, see nft_data_hold()
 */
struct nft_verdict {
	s32			code;
	struct nft_chain	*chain;
};

/** struct nft_data - a value (bytes in network order, zero padded to 32 bits) or a verdict. */
struct nft_data {
	union {
		u32			words[NFT_DATA_VALUE_MAXLEN / 4];
		u8			bytes[NFT_DATA_VALUE_MAXLEN];
		struct nft_verdict	verdict;
	};
} __aligned(sizeof(u64));

/**
 * struct nft_data_desc - what a data attribute may be and what it was
 * @type: NFT_DATA_VALUE or NFT_DATA_VERDICT; set by nft_data_parse()
 * @size: in: most bytes wanted
 * @len: out: bytes of the value, sizeof(struct nft_verdict) for a verdict
 */
struct nft_data_desc {
	u32	type;
	u32	size;
	u32	len;
};

/**
 * nft_data_parse() - parse a data attribute (NFTA_DATA_VALUE or NFTA_DATA_VERDICT inside)
 * @ctx: for chains named by a verdict (active in the next generation, by name or batch id)
 * @data: written whole, zero padded to @desc->size
 *
 * Takes the uses the data needs (a jump's chain): give them up with nft_data_drop().
 * -EINVAL unknown or wrong kind or length, -ENOENT no such chain, -EOPNOTSUPP jump to a base chain.
 */
int nft_data_parse(struct nft_ctx *ctx, struct nft_data *data, struct nft_data_desc *desc,
		   const struct nlattr *attr);

/**
 * nft_data_value() - parse a data attribute that must be a value of exactly @len bytes, or, with
 * @len 0, of any length to @size (stored through @out_len)
 *
 * For masks, comparisons and the like. Holds nothing. -EINVAL.
 */
int nft_data_value(struct nft_ctx *ctx, void *value, unsigned int size, unsigned int len,
		   unsigned int *out_len, const struct nlattr *attr);

/** nft_data_drop() - give up the uses: the owner was deactivated, or parsing failed later on. */
void nft_data_drop(const struct nft_ctx *ctx, const struct nft_data *data, u32 type);
/** nft_data_hold() - take them again: an aborted deletion. Can't fail. Commit mutex. */
void nft_data_hold(const struct nft_ctx *ctx, const struct nft_data *data, u32 type);

/** nft_data_put() - write as nested attribute @attr. -1 if the message is full. */
int nft_data_put(struct sk_buff *skb, int attr, const struct nft_data *data, u32 type,
		 unsigned int len);

/** nft_verdict_put() - write a verdict as nested attribute @attr. -1 if the message is full. */
int nft_verdict_put(struct sk_buff *skb, int attr, const struct nft_verdict *verdict);

/** nft_data_validate() - a verdict can run where @ctx->chain can; see core/validate.h. */
int nft_data_validate(struct nft_ctx *ctx, const struct nft_data *data, u32 type);

#endif
