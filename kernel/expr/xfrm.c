// SPDX-License-Identifier: GPL-2.0-only
/* Expression xfrm: the IPsec state a packet came through, or will go through. */
#include <linux/module.h>
#include <net/xfrm.h>
#include "core/chain.h"
#include "core/expr.h"
#include "core/validate.h"

static struct nft_expr_type nft_xfrm_type;

/**
 * struct nft_xfrm - dreg := state[number][key]
 * @key: enum nft_xfrm_keys
 * @dir: XFRM_POLICY_IN or XFRM_POLICY_OUT
 * @number: which of the packet's states, from 0
 */
struct nft_xfrm {
	u8	key;
	u8	dir;
	u8	number;
	u8	dreg;
};

static const struct nla_policy nft_xfrm_policy[NFTA_XFRM_MAX + 1] = {
	[NFTA_XFRM_DREG]	= { .type = NLA_U32 },
	[NFTA_XFRM_KEY]		= { .type = NLA_U32 },
	[NFTA_XFRM_DIR]		= { .type = NLA_U8 },
	[NFTA_XFRM_SPNUM]	= { .type = NLA_U32 },
};

/* What each key gives; @family is what a tunnel must be of where it is an address. */
static const struct {
	u8	len;
	u8	family;
} nft_xfrm_keys[] = {
	[NFT_XFRM_KEY_DADDR_IP4]	= { 4, NFPROTO_IPV4 },
	[NFT_XFRM_KEY_DADDR_IP6]	= { 16, NFPROTO_IPV6 },
	[NFT_XFRM_KEY_SADDR_IP4]	= { 4, NFPROTO_IPV4 },
	[NFT_XFRM_KEY_SADDR_IP6]	= { 16, NFPROTO_IPV6 },
	[NFT_XFRM_KEY_REQID]		= { 4 },
	[NFT_XFRM_KEY_SPI]		= { 4 },
};

/* The state the packet came through, or will go through; NULL if there aren't as many. */
static const struct xfrm_state *nft_xfrm_state(const struct nft_xfrm *xfrm,
					       const struct sk_buff *skb)
{
	const struct dst_entry *dst = skb_dst(skb);
	const struct sec_path *path;
	unsigned int i;

	if (xfrm->dir == XFRM_POLICY_IN) {
		path = skb_sec_path(skb);
		return path && path->len > xfrm->number ? path->xvec[xfrm->number] : NULL;
	}
	for (i = 0; dst && dst->xfrm; i++) {
		if (i == xfrm->number)
			return dst->xfrm;
		dst = ((const struct xfrm_dst *)dst)->child;
	}
	return NULL;
}

/* Only states that wrap packets have addresses of their own. */
static bool nft_xfrm_has_addr(const struct xfrm_state *state, u8 family)
{
	return state->props.family == family && (state->props.mode == XFRM_MODE_TUNNEL ||
						 state->props.mode == XFRM_MODE_BEET);
}

/* dreg := state[number][key]; break without such a state, or if it has none */
static void nft_xfrm_eval(const struct nft_expr *expr, struct nft_regs *regs,
			  const struct nft_packet *pkt)
{
	const struct nft_xfrm *xfrm = nft_expr_priv(expr);
	const struct xfrm_state *state = nft_xfrm_state(xfrm, pkt->skb);
	u8 family = nft_xfrm_keys[xfrm->key].family;
	const void *src = NULL;

	if (!state || (family && !nft_xfrm_has_addr(state, family))) {
		regs->verdict.code = NFT_BREAK;
		return;
	}
	switch (xfrm->key) {
	case NFT_XFRM_KEY_DADDR_IP4:
	case NFT_XFRM_KEY_DADDR_IP6:
		src = &state->id.daddr;
		break;
	case NFT_XFRM_KEY_SADDR_IP4:
	case NFT_XFRM_KEY_SADDR_IP6:
		src = &state->props.saddr;
		break;
	case NFT_XFRM_KEY_REQID:
		src = &state->props.reqid;
		break;
	case NFT_XFRM_KEY_SPI:
		src = &state->id.spi;
		break;
	}
	memcpy(&regs->words[xfrm->dreg], src, nft_xfrm_keys[xfrm->key].len);
}

static int nft_xfrm_init(struct nft_ctx *ctx, struct nft_expr *expr,
			 const struct nlattr *const tb[])
{
	struct nft_xfrm *xfrm = nft_expr_priv(expr);
	u32 key, number = 0;

	if (!tb[NFTA_XFRM_KEY] || !tb[NFTA_XFRM_DIR] || !tb[NFTA_XFRM_DREG])
		return nft_refuse(ctx->extack, NULL, -EINVAL,
				  "xfrm needs a key, a direction and a register");
	if (ctx->family != NFPROTO_IPV4 && ctx->family != NFPROTO_IPV6 &&
	    ctx->family != NFPROTO_INET)
		return nft_refuse(ctx->extack, NULL, -EOPNOTSUPP,
				  "packets of this family have no IPsec state");
	key = ntohl(nla_get_be32(tb[NFTA_XFRM_KEY]));
	if (key >= ARRAY_SIZE(nft_xfrm_keys) || !nft_xfrm_keys[key].len)
		return nft_refuse(ctx->extack, tb[NFTA_XFRM_KEY], -EINVAL, "no such xfrm key");
	xfrm->key = key;
	xfrm->dir = nla_get_u8(tb[NFTA_XFRM_DIR]);
	if (xfrm->dir != XFRM_POLICY_IN && xfrm->dir != XFRM_POLICY_OUT)
		return nft_refuse(ctx->extack, tb[NFTA_XFRM_DIR], -EINVAL, "neither in nor out");
	if (tb[NFTA_XFRM_SPNUM])
		number = ntohl(nla_get_be32(tb[NFTA_XFRM_SPNUM]));
	if (number >= XFRM_MAX_DEPTH)
		return nft_refuse(ctx->extack, tb[NFTA_XFRM_SPNUM], -ERANGE,
				  "no packet has that many IPsec states");
	xfrm->number = number;
	return nft_reg_store(ctx, tb[NFTA_XFRM_DREG], nft_xfrm_keys[key].len, NFT_DATA_VALUE,
			     &xfrm->dreg);
}

static int nft_xfrm_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_xfrm *xfrm = nft_expr_priv(expr);

	if (nft_reg_put(skb, NFTA_XFRM_DREG, xfrm->dreg) ||
	    nla_put_be32(skb, NFTA_XFRM_KEY, htonl(xfrm->key)) ||
	    nla_put_u8(skb, NFTA_XFRM_DIR, xfrm->dir) ||
	    nla_put_be32(skb, NFTA_XFRM_SPNUM, htonl(xfrm->number)))
		return -1;
	return 0;
}

static int nft_xfrm_validate(struct nft_ctx *ctx, const struct nft_expr *expr)
{
	const struct nft_xfrm *xfrm = nft_expr_priv(expr);

	if (xfrm->dir == XFRM_POLICY_IN)
		return nft_validate_hooks(ctx, BIT(NF_INET_PRE_ROUTING) | BIT(NF_INET_LOCAL_IN) |
					       BIT(NF_INET_FORWARD));
	return nft_validate_hooks(ctx, BIT(NF_INET_FORWARD) | BIT(NF_INET_LOCAL_OUT) |
				       BIT(NF_INET_POST_ROUTING));
}

static const struct nft_expr_ops nft_xfrm_ops = {
	.type		= &nft_xfrm_type,
	.size		= sizeof(struct nft_xfrm),
	.eval		= nft_xfrm_eval,
	.init		= nft_xfrm_init,
	.dump		= nft_xfrm_dump,
	.validate	= nft_xfrm_validate,
};

static struct nft_expr_type nft_xfrm_type = {
	.name		= "xfrm",
	.maxattr	= NFTA_XFRM_MAX,
	.policy		= nft_xfrm_policy,
	.ops		= &nft_xfrm_ops,
	.owner		= THIS_MODULE,
};

static int __init nft_xfrm_module_init(void)
{
	return nft_expr_register(&nft_xfrm_type);
}

static void __exit nft_xfrm_module_exit(void)
{
	nft_expr_unregister(&nft_xfrm_type);
}

module_init(nft_xfrm_module_init);
module_exit(nft_xfrm_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: expression xfrm");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS("xfrm");
