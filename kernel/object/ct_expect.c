// SPDX-License-Identifier: GPL-2.0-only
/* Object ct expectation: new connections make one to a port expected, as a helper would. */
#include <net/netfilter/nf_conntrack_expect.h>
#include <net/netfilter/nf_conntrack_helper.h>
#include "core/object.h"
#include "expr/conntrack.h"
#include "object/ct.h"

/**
 * struct nft_ct_expect - what is expected
 * @l3num: NFPROTO_IPV4 or NFPROTO_IPV6
 * @dport: destination port
 * @l4proto: IPPROTO_*
 * @size: most expectations of a connection
 * @timeout: seconds
 */
struct nft_ct_expect {
	u16	l3num;
	__be16	dport;
	u8	l4proto;
	u8	size;
	u32	timeout;
};

static const struct nla_policy nft_ct_expect_policy[NFTA_CT_EXPECT_MAX + 1] = {
	[NFTA_CT_EXPECT_L3PROTO]	= { .type = NLA_U16 },
	[NFTA_CT_EXPECT_L4PROTO]	= { .type = NLA_U8 },
	[NFTA_CT_EXPECT_DPORT]		= { .type = NLA_U16 },
	[NFTA_CT_EXPECT_TIMEOUT]	= { .type = NLA_U32 },
	[NFTA_CT_EXPECT_SIZE]		= { .type = NLA_U8 },
};

/* The verdict: expected, or why not. */
static int nft_ct_expect_related(const struct nft_ct_expect *priv, struct nf_conn *ct,
				 enum ip_conntrack_dir dir)
{
	const struct nf_conntrack_tuple *reply = &ct->tuplehash[!dir].tuple;
	struct nf_conntrack_expect *expect = nf_ct_expect_alloc(ct);
	int verdict = NFT_CONTINUE;

	if (!expect)
		return NF_DROP;
	nf_ct_expect_init(expect, NF_CT_EXPECT_CLASS_DEFAULT, priv->l3num, &reply->src.u3,
			  &reply->dst.u3, priv->l4proto, NULL, &priv->dport);
	/* So far it is the time of its making. */
	expect->timeout += priv->timeout * HZ;
	if (nf_ct_expect_related(expect, 0))
		verdict = NF_DROP;
	nf_ct_expect_put(expect);
	return verdict;
}

/* A new connection expects one more; break if it isn't new or expects enough, drop if it can't */
static void nft_ct_expect_eval(struct nft_object *obj, struct nft_regs *regs,
			       const struct nft_packet *pkt)
{
	const struct nft_ct_expect *priv = nft_object_priv(obj);
	enum ip_conntrack_info info;
	struct nf_conn_help *help;
	struct nf_conn *ct;

	ct = nf_ct_get(pkt->skb, &info);
	if (!ct || nf_ct_is_confirmed(ct) || nf_ct_is_template(ct)) {
		regs->verdict.code = NFT_BREAK;
		return;
	}
	help = nfct_help(ct) ?: nf_ct_helper_ext_add(ct, GFP_ATOMIC);
	if (!help)
		regs->verdict.code = NF_DROP;
	else if (help->expecting[NF_CT_EXPECT_CLASS_DEFAULT] >= priv->size)
		regs->verdict.code = NFT_BREAK;
	else
		regs->verdict.code = nft_ct_expect_related(priv, ct, CTINFO2DIR(info));
}

static int nft_ct_expect_init_l3(struct nft_ctx *ctx, struct nft_ct_expect *priv,
				 const struct nlattr *attr)
{
	priv->l3num = attr ? ntohs(nla_get_be16(attr)) : ctx->family;
	if (priv->l3num != NFPROTO_IPV4 && priv->l3num != NFPROTO_IPV6)
		return nft_refuse(ctx->extack, attr, -EAFNOSUPPORT,
				  "ct expectation needs a version of IP");
	if (priv->l3num != ctx->family && ctx->family != NFPROTO_INET)
		return nft_refuse(ctx->extack, attr, -EINVAL,
				  "the table isn't of that version of IP");
	return 0;
}

static int nft_ct_expect_init_l4(struct nft_ctx *ctx, struct nft_ct_expect *priv,
				 const struct nlattr *attr)
{
	static const u8 protocols[] = {
		IPPROTO_TCP, IPPROTO_UDP, IPPROTO_UDPLITE, IPPROTO_DCCP, IPPROTO_SCTP,
	};

	priv->l4proto = nla_get_u8(attr);
	if (!memchr(protocols, priv->l4proto, sizeof(protocols)))
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP,
				  "connections of this protocol have no ports");
	return 0;
}

static int nft_ct_expect_init(struct nft_ctx *ctx, struct nft_object *obj,
			      const struct nlattr *const tb[])
{
	struct nft_ct_expect *priv = nft_object_priv(obj);
	int err;

	if (!tb[NFTA_CT_EXPECT_L4PROTO] || !tb[NFTA_CT_EXPECT_DPORT] ||
	    !tb[NFTA_CT_EXPECT_TIMEOUT] || !tb[NFTA_CT_EXPECT_SIZE])
		return nft_refuse(ctx->extack, NULL, -EINVAL,
				  "ct expectation needs a protocol, a port, a timeout and a size");
	err = nft_ct_expect_init_l3(ctx, priv, tb[NFTA_CT_EXPECT_L3PROTO]);
	if (!err)
		err = nft_ct_expect_init_l4(ctx, priv, tb[NFTA_CT_EXPECT_L4PROTO]);
	if (err)
		return err;
	priv->dport = nla_get_be16(tb[NFTA_CT_EXPECT_DPORT]);
	/* Host byte order, as the stock kernel has it. */
	priv->timeout = nla_get_u32(tb[NFTA_CT_EXPECT_TIMEOUT]);
	priv->size = nla_get_u8(tb[NFTA_CT_EXPECT_SIZE]);
	return nft_conntrack_get(ctx);
}

static void nft_ct_expect_destroy(const struct nft_ctx *ctx, struct nft_object *obj)
{
	nft_conntrack_put(ctx);
}

static int nft_ct_expect_dump(struct sk_buff *skb, struct nft_object *obj, bool reset)
{
	const struct nft_ct_expect *priv = nft_object_priv(obj);

	return nla_put_be16(skb, NFTA_CT_EXPECT_L3PROTO, htons(priv->l3num)) ||
	       nla_put_u8(skb, NFTA_CT_EXPECT_L4PROTO, priv->l4proto) ||
	       nla_put_be16(skb, NFTA_CT_EXPECT_DPORT, priv->dport) ||
	       nla_put_u32(skb, NFTA_CT_EXPECT_TIMEOUT, priv->timeout) ||
	       nla_put_u8(skb, NFTA_CT_EXPECT_SIZE, priv->size) ? -1 : 0;
}

static const struct nft_object_ops nft_ct_expect_ops = {
	.type		= &nft_ct_expect_object_type,
	.size		= sizeof(struct nft_ct_expect),
	.eval		= nft_ct_expect_eval,
	.init		= nft_ct_expect_init,
	.destroy	= nft_ct_expect_destroy,
	.dump		= nft_ct_expect_dump,
};

struct nft_object_type nft_ct_expect_object_type = {
	.number		= NFT_OBJECT_CT_EXPECT,
	.maxattr	= NFTA_CT_EXPECT_MAX,
	.policy		= nft_ct_expect_policy,
	.ops		= &nft_ct_expect_ops,
	.owner		= THIS_MODULE,
};
