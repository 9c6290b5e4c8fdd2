// SPDX-License-Identifier: GPL-2.0-only
/* Expression reject: the attributes and codes all families have in common. */
#include <linux/icmp.h>
#include <linux/icmpv6.h>
#include <linux/module.h>
#include "expr/reject.h"

const struct nla_policy nft_reject_attrs[NFTA_REJECT_MAX + 1] = {
	[NFTA_REJECT_TYPE]	= { .type = NLA_U32 },
	[NFTA_REJECT_ICMP_CODE]	= { .type = NLA_U8 },
};
EXPORT_SYMBOL_GPL(nft_reject_attrs);

int nft_reject_parse(struct nft_ctx *ctx, struct nft_expr *expr, const struct nlattr *const tb[])
{
	struct nft_reject *reject = nft_expr_priv(expr);
	u32 type;

	if (!tb[NFTA_REJECT_TYPE])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "reject needs a type");
	type = ntohl(nla_get_be32(tb[NFTA_REJECT_TYPE]));
	if (type > NFT_REJECT_ICMPX_UNREACH)
		return nft_refuse(ctx->extack, tb[NFTA_REJECT_TYPE], -EINVAL,
				  "unknown type of reject");
	reject->type = type;
	if (type == NFT_REJECT_TCP_RST)
		return 0;

	if (!tb[NFTA_REJECT_ICMP_CODE])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "reject needs an ICMP code");
	reject->code = nla_get_u8(tb[NFTA_REJECT_ICMP_CODE]);
	if (type == NFT_REJECT_ICMPX_UNREACH && reject->code > NFT_REJECT_ICMPX_MAX)
		return nft_refuse(ctx->extack, tb[NFTA_REJECT_ICMP_CODE], -EINVAL,
				  "unknown ICMP code");
	return 0;
}
EXPORT_SYMBOL_GPL(nft_reject_parse);

int nft_reject_put(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_reject *reject = nft_expr_priv(expr);

	if (nla_put_be32(skb, NFTA_REJECT_TYPE, htonl(reject->type)))
		return -1;
	if (reject->type != NFT_REJECT_TCP_RST &&
	    nla_put_u8(skb, NFTA_REJECT_ICMP_CODE, reject->code))
		return -1;
	return 0;
}
EXPORT_SYMBOL_GPL(nft_reject_put);

static const struct {
	u8	ipv4;
	u8	ipv6;
} nft_reject_icmpx[] = {
	[NFT_REJECT_ICMPX_NO_ROUTE]		= { ICMP_NET_UNREACH, ICMPV6_NOROUTE },
	[NFT_REJECT_ICMPX_PORT_UNREACH]		= { ICMP_PORT_UNREACH, ICMPV6_PORT_UNREACH },
	[NFT_REJECT_ICMPX_HOST_UNREACH]		= { ICMP_HOST_UNREACH, ICMPV6_ADDR_UNREACH },
	[NFT_REJECT_ICMPX_ADMIN_PROHIBITED]	= { ICMP_PKT_FILTERED, ICMPV6_ADM_PROHIBITED },
};

u8 nft_reject_code_ipv4(const struct nft_reject *reject)
{
	return reject->type == NFT_REJECT_ICMPX_UNREACH ? nft_reject_icmpx[reject->code].ipv4 :
							  reject->code;
}
EXPORT_SYMBOL_GPL(nft_reject_code_ipv4);

u8 nft_reject_code_ipv6(const struct nft_reject *reject)
{
	return reject->type == NFT_REJECT_ICMPX_UNREACH ? nft_reject_icmpx[reject->code].ipv6 :
							  reject->code;
}
EXPORT_SYMBOL_GPL(nft_reject_code_ipv6);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: common part of the reject expressions");
MODULE_VERSION(RAMPART_VERSION);
