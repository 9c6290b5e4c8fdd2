// SPDX-License-Identifier: GPL-2.0-only
/* Object ct helper: gives new connections a helper, which reads their protocol for related ones. */
#include <net/netfilter/nf_conntrack_helper.h>
#include <net/netfilter/nf_conntrack_seqadj.h>
#include "core/expr.h"
#include "core/object.h"
#include "expr/conntrack.h"
#include "object/ct.h"

/* Exported, but declared in a header of the kernel's own. */
void nf_queue_nf_hook_drop(struct net *net);

/**
 * struct nft_ct_helper - a helper by name, for one or both versions of IP
 * @ip4, @ip6: held, or NULL
 * @l4proto: IPPROTO_* of its connections
 */
struct nft_ct_helper {
	struct nf_conntrack_helper	*ip4;
	struct nf_conntrack_helper	*ip6;
	u8				l4proto;
};

static const struct nla_policy nft_ct_helper_policy[NFTA_CT_HELPER_MAX + 1] = {
	[NFTA_CT_HELPER_NAME]		= { .type = NLA_STRING, .len = NF_CT_HELPER_NAME_LEN - 1 },
	[NFTA_CT_HELPER_L3PROTO]	= { .type = NLA_U16 },
	[NFTA_CT_HELPER_L4PROTO]	= { .type = NLA_U8 },
};

/* ct.helper := helper, of new connections of its protocol without one; drop if out of memory */
static void nft_ct_helper_eval(struct nft_object *obj, struct nft_regs *regs,
			       const struct nft_packet *pkt)
{
	const struct nft_ct_helper *priv = nft_object_priv(obj);
	struct nf_conn *ct = (struct nf_conn *)skb_nfct(pkt->skb);
	struct nf_conntrack_helper *helper;
	struct nf_conn_help *help;

	if (!ct || nf_ct_is_confirmed(ct) || nf_ct_is_template(ct) ||
	    nf_ct_protonum(ct) != priv->l4proto || test_bit(IPS_HELPER_BIT, &ct->status))
		return;
	helper = nf_ct_l3num(ct) == NFPROTO_IPV4 ? priv->ip4 : priv->ip6;
	if (!helper)
		return;
	help = nf_ct_helper_ext_add(ct, GFP_ATOMIC);
	if (!help)
		return;
	rcu_assign_pointer(help->helper, helper);
	/* Helpers change the length of what NAT translates. */
	if ((ct->status & IPS_NAT_MASK) && !nfct_seqadj(ct) && !nfct_seqadj_ext_add(ct))
		regs->verdict.code = NF_DROP;
}

static bool nft_ct_helper_known(const char *name, u16 family, u8 l4proto)
{
	bool known;

	rcu_read_lock();
	known = __nf_conntrack_helper_find(name, family, l4proto);
	rcu_read_unlock();
	return known;
}

/* The helper of a version of IP, held, or NULL; -EAGAIN when its module is to be loaded first. */
static int nft_ct_helper_get(struct nft_ctx *ctx, const char *name, u16 family, u8 l4proto,
			     struct nf_conntrack_helper **helper)
{
	*helper = NULL;
	if (!nft_ct_helper_known(name, family, l4proto))
		return nft_module_wish(ctx, "nfct-helper-%s", name);
	*helper = nf_conntrack_helper_try_module_get(name, family, l4proto);
	return 0;
}

static void nft_ct_helper_release(struct nft_ct_helper *priv)
{
	if (priv->ip4)
		nf_conntrack_helper_put(priv->ip4);
	if (priv->ip6)
		nf_conntrack_helper_put(priv->ip6);
}

/* Which versions of IP the helper is for: bits of ip4 and ip6. */
#define NFT_CT_HELPER_IP4	BIT(0)
#define NFT_CT_HELPER_IP6	BIT(1)

static int nft_ct_helper_versions(struct nft_ctx *ctx, const struct nlattr *attr)
{
	u16 family = attr ? ntohs(nla_get_be16(attr)) : ctx->family;

	switch (family) {
	case NFPROTO_IPV4:
		if (ctx->family != NFPROTO_IPV6)
			return NFT_CT_HELPER_IP4;
		break;
	case NFPROTO_IPV6:
		if (ctx->family != NFPROTO_IPV4)
			return NFT_CT_HELPER_IP6;
		break;
	case NFPROTO_NETDEV:
	case NFPROTO_BRIDGE:
	case NFPROTO_INET:
		return NFT_CT_HELPER_IP4 | NFT_CT_HELPER_IP6;
	default:
		return nft_refuse(ctx->extack, attr, -EAFNOSUPPORT, "no helpers in this family");
	}
	return nft_refuse(ctx->extack, attr, -EINVAL, "the table isn't of that version of IP");
}

static int nft_ct_helper_find(struct nft_ctx *ctx, struct nft_ct_helper *priv,
			      const struct nlattr *const tb[])
{
	char name[NF_CT_HELPER_NAME_LEN];
	int versions, err = 0;

	versions = nft_ct_helper_versions(ctx, tb[NFTA_CT_HELPER_L3PROTO]);
	if (versions < 0)
		return versions;
	nla_strscpy(name, tb[NFTA_CT_HELPER_NAME], sizeof(name));
	if (versions & NFT_CT_HELPER_IP4)
		err = nft_ct_helper_get(ctx, name, NFPROTO_IPV4, priv->l4proto, &priv->ip4);
	if (!err && (versions & NFT_CT_HELPER_IP6))
		err = nft_ct_helper_get(ctx, name, NFPROTO_IPV6, priv->l4proto, &priv->ip6);
	if (err)
		return err;
	/* For both, one will do. */
	if (!priv->ip4 && !priv->ip6)
		return nft_refuse(ctx->extack, tb[NFTA_CT_HELPER_NAME], -ENOENT,
				  "no such helper for this protocol");
	return 0;
}

static int nft_ct_helper_init(struct nft_ctx *ctx, struct nft_object *obj,
			      const struct nlattr *const tb[])
{
	struct nft_ct_helper *priv = nft_object_priv(obj);
	int err;

	if (!tb[NFTA_CT_HELPER_NAME] || !tb[NFTA_CT_HELPER_L4PROTO])
		return nft_refuse(ctx->extack, NULL, -EINVAL,
				  "ct helper needs a name and a protocol");
	priv->l4proto = nla_get_u8(tb[NFTA_CT_HELPER_L4PROTO]);
	if (!priv->l4proto)
		return nft_refuse(ctx->extack, tb[NFTA_CT_HELPER_L4PROTO], -ENOENT,
				  "ct helper needs a protocol");
	err = nft_ct_helper_find(ctx, priv, tb);
	if (!err)
		err = nft_conntrack_get(ctx);
	if (err)
		nft_ct_helper_release(priv);
	return err;
}

static void nft_ct_helper_destroy(const struct nft_ctx *ctx, struct nft_object *obj)
{
	/* Queued packets' new connections may have the helper already. */
	nf_queue_nf_hook_drop(ctx->net);
	nft_ct_helper_release(nft_object_priv(obj));
	nft_conntrack_put(ctx);
}

static int nft_ct_helper_dump(struct sk_buff *skb, struct nft_object *obj, bool reset)
{
	const struct nft_ct_helper *priv = nft_object_priv(obj);
	u16 family = priv->ip4 ? NFPROTO_IPV4 : NFPROTO_IPV6;

	if (priv->ip4 && priv->ip6)
		family = NFPROTO_INET;
	return nla_put_string(skb, NFTA_CT_HELPER_NAME, (priv->ip4 ?: priv->ip6)->name) ||
	       nla_put_u8(skb, NFTA_CT_HELPER_L4PROTO, priv->l4proto) ||
	       nla_put_be16(skb, NFTA_CT_HELPER_L3PROTO, htons(family)) ? -1 : 0;
}

static const struct nft_object_ops nft_ct_helper_ops = {
	.type		= &nft_ct_helper_object_type,
	.size		= sizeof(struct nft_ct_helper),
	.eval		= nft_ct_helper_eval,
	.init		= nft_ct_helper_init,
	.destroy	= nft_ct_helper_destroy,
	.dump		= nft_ct_helper_dump,
};

struct nft_object_type nft_ct_helper_object_type = {
	.number		= NFT_OBJECT_CT_HELPER,
	.maxattr	= NFTA_CT_HELPER_MAX,
	.policy		= nft_ct_helper_policy,
	.ops		= &nft_ct_helper_ops,
	.owner		= THIS_MODULE,
};
