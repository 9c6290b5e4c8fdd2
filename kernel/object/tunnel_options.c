// SPDX-License-Identifier: GPL-2.0-only
/* Options of tunnels: VXLAN's group policy, ERSPAN's header, Geneve's list. */
#include <net/geneve.h>
#include <net/netlink.h>
#include <uapi/linux/netfilter/nf_tables.h>
#include "compat/tunnel.h"
#include "object/tunnel.h"

#define GENEVE_DATA_MAX	127

static const struct nla_policy vxlan_policy[NFTA_TUNNEL_KEY_VXLAN_MAX + 1] = {
	[NFTA_TUNNEL_KEY_VXLAN_GBP]	= { .type = NLA_U32 },
};

static const struct nla_policy erspan_policy[NFTA_TUNNEL_KEY_ERSPAN_MAX + 1] = {
	[NFTA_TUNNEL_KEY_ERSPAN_VERSION]	= { .type = NLA_U32 },
	[NFTA_TUNNEL_KEY_ERSPAN_V1_INDEX]	= { .type = NLA_U32 },
	[NFTA_TUNNEL_KEY_ERSPAN_V2_DIR]		= { .type = NLA_U8 },
	[NFTA_TUNNEL_KEY_ERSPAN_V2_HWID]	= { .type = NLA_U8 },
};

static const struct nla_policy geneve_policy[NFTA_TUNNEL_KEY_GENEVE_MAX + 1] = {
	[NFTA_TUNNEL_KEY_GENEVE_CLASS]	= { .type = NLA_U16 },
	[NFTA_TUNNEL_KEY_GENEVE_TYPE]	= { .type = NLA_U8 },
	[NFTA_TUNNEL_KEY_GENEVE_DATA]	= { .type = NLA_BINARY, .len = GENEVE_DATA_MAX },
};

static int vxlan_parse(struct nft_ctx *ctx, struct nft_tunnel_options *options,
		       const struct nlattr *attr)
{
	struct nlattr *tb[NFTA_TUNNEL_KEY_VXLAN_MAX + 1];
	int err;

	err = nla_parse_nested_deprecated(tb, NFTA_TUNNEL_KEY_VXLAN_MAX, attr, vxlan_policy,
					  ctx->extack);
	if (err)
		return err;
	if (!tb[NFTA_TUNNEL_KEY_VXLAN_GBP])
		return nft_refuse(ctx->extack, attr, -EINVAL, "VXLAN options need a group policy");
	options->vxlan.gbp = ntohl(nla_get_be32(tb[NFTA_TUNNEL_KEY_VXLAN_GBP]));
	options->len = sizeof(options->vxlan);
	return 0;
}

static int vxlan_put(struct sk_buff *skb, const struct nft_tunnel_options *options)
{
	return nla_put_be32(skb, NFTA_TUNNEL_KEY_VXLAN_GBP, htonl(options->vxlan.gbp));
}

static int erspan_parse(struct nft_ctx *ctx, struct nft_tunnel_options *options,
			const struct nlattr *attr)
{
	struct nlattr *tb[NFTA_TUNNEL_KEY_ERSPAN_MAX + 1];
	struct erspan_metadata *erspan = &options->erspan;
	int err;

	err = nla_parse_nested_deprecated(tb, NFTA_TUNNEL_KEY_ERSPAN_MAX, attr, erspan_policy,
					  ctx->extack);
	if (err)
		return err;
	if (!tb[NFTA_TUNNEL_KEY_ERSPAN_VERSION])
		return nft_refuse(ctx->extack, attr, -EINVAL, "ERSPAN options need a version");
	erspan->version = ntohl(nla_get_be32(tb[NFTA_TUNNEL_KEY_ERSPAN_VERSION]));
	switch (erspan->version) {
	case ERSPAN_VERSION:
		if (!tb[NFTA_TUNNEL_KEY_ERSPAN_V1_INDEX])
			return nft_refuse(ctx->extack, attr, -EINVAL, "ERSPAN 1 needs an index");
		erspan->u.index = nla_get_be32(tb[NFTA_TUNNEL_KEY_ERSPAN_V1_INDEX]);
		break;
	case ERSPAN_VERSION2:
		if (!tb[NFTA_TUNNEL_KEY_ERSPAN_V2_DIR] || !tb[NFTA_TUNNEL_KEY_ERSPAN_V2_HWID])
			return nft_refuse(ctx->extack, attr, -EINVAL,
					  "ERSPAN 2 needs a direction and a hardware id");
		set_hwid(&erspan->u.md2, nla_get_u8(tb[NFTA_TUNNEL_KEY_ERSPAN_V2_HWID]));
		erspan->u.md2.dir = nla_get_u8(tb[NFTA_TUNNEL_KEY_ERSPAN_V2_DIR]);
		break;
	default:
		return nft_refuse(ctx->extack, tb[NFTA_TUNNEL_KEY_ERSPAN_VERSION], -EOPNOTSUPP,
				  "unknown version of ERSPAN");
	}
	options->len = sizeof(*erspan);
	return 0;
}

static int erspan_put(struct sk_buff *skb, const struct nft_tunnel_options *options)
{
	const struct erspan_metadata *erspan = &options->erspan;

	if (nla_put_be32(skb, NFTA_TUNNEL_KEY_ERSPAN_VERSION, htonl(erspan->version)))
		return -1;
	if (erspan->version == ERSPAN_VERSION)
		return nla_put_be32(skb, NFTA_TUNNEL_KEY_ERSPAN_V1_INDEX, erspan->u.index);
	return nla_put_u8(skb, NFTA_TUNNEL_KEY_ERSPAN_V2_HWID, get_hwid(&erspan->u.md2)) ||
	       nla_put_u8(skb, NFTA_TUNNEL_KEY_ERSPAN_V2_DIR, erspan->u.md2.dir);
}

/* One more option behind those there are. */
static int geneve_parse(struct nft_ctx *ctx, struct nft_tunnel_options *options,
			const struct nlattr *attr)
{
	struct geneve_opt *opt = (struct geneve_opt *)(options->data + options->len);
	struct nlattr *tb[NFTA_TUNNEL_KEY_GENEVE_MAX + 1];
	const struct nlattr *data;
	int err;

	err = nla_parse_nested(tb, NFTA_TUNNEL_KEY_GENEVE_MAX, attr, geneve_policy, ctx->extack);
	if (err)
		return err;
	data = tb[NFTA_TUNNEL_KEY_GENEVE_DATA];
	if (!tb[NFTA_TUNNEL_KEY_GENEVE_CLASS] || !tb[NFTA_TUNNEL_KEY_GENEVE_TYPE] || !data)
		return nft_refuse(ctx->extack, attr, -EINVAL,
				  "a Geneve option needs a class, a type and data");
	if (nla_len(data) % sizeof(u32))
		return nft_refuse(ctx->extack, data, -EINVAL,
				  "a Geneve option is a multiple of 4 bytes long");
	if (options->len + sizeof(*opt) + nla_len(data) > IP_TUNNEL_OPTS_MAX)
		return nft_refuse(ctx->extack, attr, -EINVAL, "the Geneve options are too long");
	options->len += sizeof(*opt) + nla_len(data);
	opt->opt_class = nla_get_be16(tb[NFTA_TUNNEL_KEY_GENEVE_CLASS]);
	opt->type = nla_get_u8(tb[NFTA_TUNNEL_KEY_GENEVE_TYPE]);
	opt->length = nla_len(data) / sizeof(u32);
	memcpy(opt->opt_data, nla_data(data), nla_len(data));
	return 0;
}

static int options_add(struct nft_ctx *ctx, struct nft_tunnel_options *options,
		       const struct nlattr *attr)
{
	u32 kind = nla_type(attr);

	if (options->kind && (options->kind != kind || kind != NFTA_TUNNEL_KEY_OPTS_GENEVE))
		return nft_refuse(ctx->extack, attr, -EINVAL,
				  "options of one kind, and but for Geneve one of them");
	options->kind = kind;
	switch (kind) {
	case NFTA_TUNNEL_KEY_OPTS_VXLAN:
		return vxlan_parse(ctx, options, attr);
	case NFTA_TUNNEL_KEY_OPTS_ERSPAN:
		return erspan_parse(ctx, options, attr);
	case NFTA_TUNNEL_KEY_OPTS_GENEVE:
		return geneve_parse(ctx, options, attr);
	default:
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP, "unknown tunnel options");
	}
}

int nft_tunnel_options_parse(struct nft_ctx *ctx, struct nft_tunnel_options *options,
			     const struct nlattr *nest)
{
	const struct nlattr *attr;
	int rem, err;

	nla_for_each_nested(attr, nest, rem) {
		err = options_add(ctx, options, attr);
		if (err)
			return err;
	}
	return 0;
}

static int geneve_put(struct sk_buff *skb, const struct geneve_opt *opt)
{
	struct nlattr *nest = nla_nest_start_noflag(skb, NFTA_TUNNEL_KEY_OPTS_GENEVE);

	if (!nest || nla_put_be16(skb, NFTA_TUNNEL_KEY_GENEVE_CLASS, opt->opt_class) ||
	    nla_put_u8(skb, NFTA_TUNNEL_KEY_GENEVE_TYPE, opt->type) ||
	    nla_put(skb, NFTA_TUNNEL_KEY_GENEVE_DATA, opt->length * sizeof(u32), opt->opt_data))
		return -1;
	nla_nest_end(skb, nest);
	return 0;
}

static int geneves_put(struct sk_buff *skb, const struct nft_tunnel_options *options)
{
	const struct geneve_opt *opt;
	u32 at;

	for (at = 0; at < options->len; at += sizeof(*opt) + opt->length * sizeof(u32)) {
		opt = (const struct geneve_opt *)(options->data + at);
		if (geneve_put(skb, opt))
			return -1;
	}
	return 0;
}

static int single_put(struct sk_buff *skb, const struct nft_tunnel_options *options,
		      int (*put)(struct sk_buff *, const struct nft_tunnel_options *))
{
	struct nlattr *nest = nla_nest_start_noflag(skb, options->kind);

	if (!nest || put(skb, options))
		return -1;
	nla_nest_end(skb, nest);
	return 0;
}

int nft_tunnel_options_put(struct sk_buff *skb, const struct nft_tunnel_options *options)
{
	switch (options->kind) {
	case NFTA_TUNNEL_KEY_OPTS_VXLAN:
		return single_put(skb, options, vxlan_put);
	case NFTA_TUNNEL_KEY_OPTS_ERSPAN:
		return single_put(skb, options, erspan_put);
	case NFTA_TUNNEL_KEY_OPTS_GENEVE:
		return geneves_put(skb, options);
	}
	return 0;
}

void nft_tunnel_options_set(struct ip_tunnel_info *info, const struct nft_tunnel_options *options)
{
	switch (options->kind) {
	case NFTA_TUNNEL_KEY_OPTS_VXLAN:
		nft_tunnel_options(info, options->data, options->len, VXLAN_OPT);
		break;
	case NFTA_TUNNEL_KEY_OPTS_ERSPAN:
		nft_tunnel_options(info, options->data, options->len, ERSPAN_OPT);
		break;
	case NFTA_TUNNEL_KEY_OPTS_GENEVE:
		nft_tunnel_options(info, options->data, options->len, GENEVE_OPT);
		break;
	}
}
