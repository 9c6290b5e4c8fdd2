// SPDX-License-Identifier: GPL-2.0-only
/* Data: values and verdicts in messages. */
#include <linux/export.h>
#include <linux/netfilter.h>
#include <net/netlink.h>
#include "core/chain.h"
#include "core/data.h"
#include "core/message.h"
#include "core/validate.h"

static const struct nla_policy data_policy[NFTA_DATA_MAX + 1] = {
	[NFTA_DATA_VALUE]	= { .type = NLA_BINARY },
	[NFTA_DATA_VERDICT]	= { .type = NLA_NESTED },
};

static const struct nla_policy verdict_policy[NFTA_VERDICT_MAX + 1] = {
	[NFTA_VERDICT_CODE]	= { .type = NLA_U32 },
	[NFTA_VERDICT_CHAIN]	= NFT_POLICY_NAME,
	[NFTA_VERDICT_CHAIN_ID]	= { .type = NLA_U32 },
};

static int verdict_code_check(struct nft_ctx *ctx, const struct nlattr *attr, s32 code)
{
	/* No more than the code: netfilter takes the bits above it for an error or a queue. */
	switch (code) {
	case NF_ACCEPT:
	case NF_DROP:
	case NFT_CONTINUE:
	case NFT_BREAK:
	case NFT_RETURN:
	case NFT_JUMP:
	case NFT_GOTO:
		return 0;
	}
	return nft_refuse(ctx->extack, attr, -EINVAL, "unknown verdict");
}

static int verdict_target(struct nft_ctx *ctx, struct nft_verdict *verdict,
			  struct nlattr *const tb[], const struct nlattr *nest)
{
	struct nft_chain *chain;
	int err;

	if (tb[NFTA_VERDICT_CHAIN])
		chain = nft_chain_find(ctx, ctx->table, tb[NFTA_VERDICT_CHAIN],
				       nft_gen_next(ctx->nn));
	else if (tb[NFTA_VERDICT_CHAIN_ID])
		chain = nft_chain_find_id(ctx, ctx->table, tb[NFTA_VERDICT_CHAIN_ID]);
	else
		return nft_refuse_missing(ctx->extack, nest, NFTA_VERDICT_CHAIN, -EINVAL,
					  "jump and goto need a chain");
	if (IS_ERR(chain))
		return PTR_ERR(chain);
	err = nft_chain_hold(ctx, chain);
	if (err)
		return err;
	verdict->chain = chain;
	return 0;
}

static int verdict_parse(struct nft_ctx *ctx, struct nft_verdict *verdict,
			 const struct nlattr *attr)
{
	struct nlattr *tb[NFTA_VERDICT_MAX + 1];
	int err;

	err = nla_parse_nested_deprecated(tb, NFTA_VERDICT_MAX, attr, verdict_policy, ctx->extack);
	if (err < 0)
		return err;
	if (!tb[NFTA_VERDICT_CODE])
		return nft_refuse_missing(ctx->extack, attr, NFTA_VERDICT_CODE, -EINVAL,
					  "verdict without code");
	verdict->code = ntohl(nla_get_be32(tb[NFTA_VERDICT_CODE]));
	verdict->chain = NULL;
	err = verdict_code_check(ctx, tb[NFTA_VERDICT_CODE], verdict->code);
	if (err)
		return err;
	if (verdict->code == NFT_JUMP || verdict->code == NFT_GOTO)
		return verdict_target(ctx, verdict, tb, attr);
	return 0;
}

static int value_parse(struct nft_ctx *ctx, void *value, unsigned int size, unsigned int *len,
		       const struct nlattr *attr)
{
	*len = nla_len(attr);
	if (!*len)
		return nft_refuse(ctx->extack, attr, -EINVAL, "empty value");
	if (*len > size)
		return nft_refuse(ctx->extack, attr, -EOVERFLOW, "value is too long");
	memset(value, 0, size);
	nla_memcpy(value, attr, *len);
	return 0;
}

int nft_data_parse(struct nft_ctx *ctx, struct nft_data *data, struct nft_data_desc *desc,
		   const struct nlattr *attr)
{
	struct nlattr *tb[NFTA_DATA_MAX + 1];
	int err;

	err = nla_parse_nested_deprecated(tb, NFTA_DATA_MAX, attr, data_policy, ctx->extack);
	if (err < 0)
		return err;
	if (tb[NFTA_DATA_VALUE]) {
		desc->type = NFT_DATA_VALUE;
		return value_parse(ctx, data, min_t(u32, desc->size, sizeof(*data)), &desc->len,
				   tb[NFTA_DATA_VALUE]);
	}
	if (tb[NFTA_DATA_VERDICT] && ctx->table) {
		desc->type = NFT_DATA_VERDICT;
		desc->len = sizeof(data->verdict);
		return verdict_parse(ctx, &data->verdict, tb[NFTA_DATA_VERDICT]);
	}
	return nft_refuse(ctx->extack, attr, -EINVAL, "neither a value nor a verdict");
}
EXPORT_SYMBOL_GPL(nft_data_parse);

int nft_data_value(struct nft_ctx *ctx, void *value, unsigned int size, unsigned int len,
		   unsigned int *out_len, const struct nlattr *attr)
{
	struct nlattr *tb[NFTA_DATA_MAX + 1];
	unsigned int got;
	int err;

	err = nla_parse_nested_deprecated(tb, NFTA_DATA_MAX, attr, data_policy, ctx->extack);
	if (err < 0)
		return err;
	if (!tb[NFTA_DATA_VALUE])
		return nft_refuse(ctx->extack, attr, -EINVAL, "must be a value");
	err = value_parse(ctx, value, size, &got, tb[NFTA_DATA_VALUE]);
	if (err)
		return err;
	if (len && got != len)
		return nft_refuse(ctx->extack, tb[NFTA_DATA_VALUE], -EINVAL,
				  "value has the wrong length");
	if (out_len)
		*out_len = got;
	return 0;
}
EXPORT_SYMBOL_GPL(nft_data_value);

static struct nft_chain *data_chain(const struct nft_data *data, u32 type)
{
	if (type != NFT_DATA_VERDICT)
		return NULL;
	if (data->verdict.code != NFT_JUMP && data->verdict.code != NFT_GOTO)
		return NULL;
	return data->verdict.chain;
}

void nft_data_drop(const struct nft_ctx *ctx, const struct nft_data *data, u32 type)
{
	struct nft_chain *chain = data_chain(data, type);

	if (chain)
		nft_chain_drop(ctx, chain);
}
EXPORT_SYMBOL_GPL(nft_data_drop);

void nft_data_hold(const struct nft_ctx *ctx, const struct nft_data *data, u32 type)
{
	struct nft_chain *chain = data_chain(data, type);

	if (chain)
		nft_chain_rehold(ctx, chain);
}
EXPORT_SYMBOL_GPL(nft_data_hold);

int nft_verdict_put(struct sk_buff *skb, int attr, const struct nft_verdict *verdict)
{
	struct nlattr *nest = nla_nest_start_noflag(skb, attr);

	if (!nest || nla_put_be32(skb, NFTA_VERDICT_CODE, htonl(verdict->code)))
		return -1;
	if ((verdict->code == NFT_JUMP || verdict->code == NFT_GOTO) &&
	    nla_put_string(skb, NFTA_VERDICT_CHAIN, nft_chain_str(verdict->chain)))
		return -1;
	nla_nest_end(skb, nest);
	return 0;
}
EXPORT_SYMBOL_GPL(nft_verdict_put);

int nft_data_put(struct sk_buff *skb, int attr, const struct nft_data *data, u32 type,
		 unsigned int len)
{
	struct nlattr *nest = nla_nest_start_noflag(skb, attr);

	if (!nest)
		return -1;
	if (type == NFT_DATA_VERDICT) {
		if (nft_verdict_put(skb, NFTA_DATA_VERDICT, &data->verdict))
			return -1;
	} else if (nla_put(skb, NFTA_DATA_VALUE, len, data->bytes)) {
		return -1;
	}
	nla_nest_end(skb, nest);
	return 0;
}
EXPORT_SYMBOL_GPL(nft_data_put);

int nft_data_validate(struct nft_ctx *ctx, const struct nft_data *data, u32 type)
{
	return type == NFT_DATA_VERDICT ? nft_validate_jump(ctx, &data->verdict) : 0;
}
EXPORT_SYMBOL_GPL(nft_data_validate);
