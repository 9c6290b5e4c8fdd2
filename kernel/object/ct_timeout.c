// SPDX-License-Identifier: GPL-2.0-only
/* Object ct timeout: gives new connections timeouts of their own for each state. */
#ifdef CONFIG_NF_CONNTRACK_TIMEOUT
#include <linux/slab.h>
#include <net/netfilter/nf_conntrack_l4proto.h>
#include <net/netfilter/nf_conntrack_timeout.h>
#include "compat/conntrack.h"
#include "core/object.h"
#include "expr/conntrack.h"
#include "object/ct.h"

/**
 * struct nft_ct_timeout - timeouts of a protocol's states
 * @timeout: counted by us and by each connection that has it
 */
struct nft_ct_timeout {
	struct nf_ct_timeout	*timeout;
};

static const struct nla_policy nft_ct_timeout_policy[NFTA_CT_TIMEOUT_MAX + 1] = {
	[NFTA_CT_TIMEOUT_L3PROTO]	= { .type = NLA_U16 },
	[NFTA_CT_TIMEOUT_L4PROTO]	= { .type = NLA_U8 },
	[NFTA_CT_TIMEOUT_DATA]		= { .type = NLA_NESTED },
};

/* ct.timeouts := timeouts, of new connections of the protocol; drop if out of memory */
static void nft_ct_timeout_eval(struct nft_object *obj, struct nft_regs *regs,
				const struct nft_packet *pkt)
{
	const struct nft_ct_timeout *priv = nft_object_priv(obj);
	struct nf_conn *ct = (struct nf_conn *)skb_nfct(pkt->skb);
	struct nf_conn_timeout *timeout;
	const unsigned int *values;

	if (!(pkt->flags & NFT_PACKET_L4PROTO) ||
	    pkt->l4proto != priv->timeout->l4proto->l4proto)
		return;
	if (!ct || nf_ct_is_template(ct) || nf_ct_is_confirmed(ct))
		return;

	timeout = nf_ct_timeout_find(ct);
	if (!timeout)
		timeout = nf_ct_timeout_ext_add(ct, priv->timeout, GFP_ATOMIC);
	if (!timeout) {
		regs->verdict.code = NF_DROP;
		return;
	}
	/* Of the first state; conntrack adds the time of day when it confirms the connection. */
	values = nf_ct_timeout_data(timeout);
	if (values)
		nft_ct_refresh(ct, pkt->skb, values[0]);
}

static int nft_ct_timeout_parse(struct nft_ctx *ctx, struct nf_ct_timeout *timeout,
				const struct nlattr *attr)
{
	const struct nf_conntrack_l4proto *l4proto = timeout->l4proto;
	unsigned int max = l4proto->ctnl_timeout.nlattr_max;
	struct nlattr **tb;
	int err;

	tb = kcalloc(max + 1, sizeof(*tb), GFP_KERNEL);
	if (!tb)
		return -ENOMEM;
	err = nla_parse_nested_deprecated(tb, max, attr, l4proto->ctnl_timeout.nla_policy,
					  ctx->extack);
	if (!err)
		err = l4proto->ctnl_timeout.nlattr_to_obj(tb, ctx->net, timeout->data);
	kfree(tb);
	return err < 0 ? err : 0;
}

static int nft_ct_timeout_init(struct nft_ctx *ctx, struct nft_object *obj,
			       const struct nlattr *const tb[])
{
	struct nft_ct_timeout *priv = nft_object_priv(obj);
	const struct nf_conntrack_l4proto *l4proto;
	struct nf_ct_timeout *timeout;
	u8 number;
	int err;

	if (!tb[NFTA_CT_TIMEOUT_L4PROTO] || !tb[NFTA_CT_TIMEOUT_DATA])
		return nft_refuse(ctx->extack, NULL, -EINVAL,
				  "ct timeout needs a protocol and timeouts");
	number = nla_get_u8(tb[NFTA_CT_TIMEOUT_L4PROTO]);
	l4proto = nf_ct_l4proto_find(number);
	if (l4proto->l4proto != number)
		return nft_refuse(ctx->extack, tb[NFTA_CT_TIMEOUT_L4PROTO], -EOPNOTSUPP,
				  "connection tracking has no states of this protocol");

	timeout = kzalloc(sizeof(*timeout) + l4proto->ctnl_timeout.obj_size, GFP_KERNEL_ACCOUNT);
	if (!timeout)
		return nft_refuse(ctx->extack, NULL, -ENOMEM, "no memory for timeouts");
	timeout->l4proto = l4proto;
	timeout->l3num = ctx->family;
	if (tb[NFTA_CT_TIMEOUT_L3PROTO])
		timeout->l3num = ntohs(nla_get_be16(tb[NFTA_CT_TIMEOUT_L3PROTO]));
	refcount_set(&timeout->refcnt, 1);
	err = nft_ct_timeout_parse(ctx, timeout, tb[NFTA_CT_TIMEOUT_DATA]);
	if (!err)
		err = nft_conntrack_get(ctx);
	if (err) {
		kfree(timeout);
		return err;
	}
	priv->timeout = timeout;
	return 0;
}

static void nft_ct_timeout_destroy(const struct nft_ctx *ctx, struct nft_object *obj)
{
	struct nft_ct_timeout *priv = nft_object_priv(obj);

	nf_ct_untimeout(ctx->net, priv->timeout);
	nft_conntrack_put(ctx);
	if (refcount_dec_and_test(&priv->timeout->refcnt))
		kfree_rcu(priv->timeout, rcu);
}

static int nft_ct_timeout_dump(struct sk_buff *skb, struct nft_object *obj, bool reset)
{
	const struct nft_ct_timeout *priv = nft_object_priv(obj);
	const struct nf_ct_timeout *timeout = priv->timeout;
	struct nlattr *nest;

	if (nla_put_u8(skb, NFTA_CT_TIMEOUT_L4PROTO, timeout->l4proto->l4proto) ||
	    nla_put_be16(skb, NFTA_CT_TIMEOUT_L3PROTO, htons(timeout->l3num)))
		return -1;
	nest = nla_nest_start(skb, NFTA_CT_TIMEOUT_DATA);
	if (!nest || timeout->l4proto->ctnl_timeout.obj_to_nlattr(skb, timeout->data) < 0)
		return -1;
	nla_nest_end(skb, nest);
	return 0;
}

static const struct nft_object_ops nft_ct_timeout_ops = {
	.type		= &nft_ct_timeout_object_type,
	.size		= sizeof(struct nft_ct_timeout),
	.eval		= nft_ct_timeout_eval,
	.init		= nft_ct_timeout_init,
	.destroy	= nft_ct_timeout_destroy,
	.dump		= nft_ct_timeout_dump,
};

struct nft_object_type nft_ct_timeout_object_type = {
	.number		= NFT_OBJECT_CT_TIMEOUT,
	.maxattr	= NFTA_CT_TIMEOUT_MAX,
	.policy		= nft_ct_timeout_policy,
	.ops		= &nft_ct_timeout_ops,
	.owner		= THIS_MODULE,
};
#endif
