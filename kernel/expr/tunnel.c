// SPDX-License-Identifier: GPL-2.0-only
/* Expression tunnel: whether a packet came from, or goes to, a tunnel, and the tunnel's id. */
#include <linux/module.h>
#include <net/dst_metadata.h>
#include "core/expr.h"
#include "core/object.h"
#include "object/tunnel.h"

static struct nft_expr_type nft_tunnel_type;

/**
 * struct nft_tunnel_load - dreg := tunnel[key]
 * @key: enum nft_tunnel_keys
 * @mode: enum nft_tunnel_mode: which way
 */
struct nft_tunnel_load {
	u8	key;
	u8	mode;
	u8	dreg;
};

static const struct nla_policy nft_tunnel_policy[NFTA_TUNNEL_MAX + 1] = {
	[NFTA_TUNNEL_KEY]	= { .type = NLA_U32 },
	[NFTA_TUNNEL_DREG]	= { .type = NLA_U32 },
	[NFTA_TUNNEL_MODE]	= { .type = NLA_U32 },
};

static bool nft_tunnel_goes(const struct ip_tunnel_info *info, u8 mode)
{
	if (!info)
		return false;
	return mode == NFT_TUNNEL_MODE_NONE ||
	       (mode == NFT_TUNNEL_MODE_TX) == !!(info->mode & IP_TUNNEL_INFO_TX);
}

/* dreg := is there a tunnel in this direction, or its id; break without one whose id is asked for */
static void nft_tunnel_eval(const struct nft_expr *expr, struct nft_regs *regs,
			    const struct nft_packet *pkt)
{
	const struct nft_tunnel_load *load = nft_expr_priv(expr);
	const struct ip_tunnel_info *info = skb_tunnel_info(pkt->skb);
	bool goes = nft_tunnel_goes(info, load->mode);
	u32 *dreg = &regs->words[load->dreg];

	if (load->key == NFT_TUNNEL_PATH)
		nft_reg_put8(dreg, goes);
	else if (goes)
		*dreg = ntohl(tunnel_id_to_key32(info->key.tun_id));
	else
		regs->verdict.code = NFT_BREAK;
}

static int nft_tunnel_init(struct nft_ctx *ctx, struct nft_expr *expr,
			   const struct nlattr *const tb[])
{
	struct nft_tunnel_load *load = nft_expr_priv(expr);
	u32 key, mode = NFT_TUNNEL_MODE_NONE;

	if (!tb[NFTA_TUNNEL_KEY] || !tb[NFTA_TUNNEL_DREG])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "tunnel needs a key and a register");
	key = ntohl(nla_get_be32(tb[NFTA_TUNNEL_KEY]));
	if (key > NFT_TUNNEL_MAX)
		return nft_refuse(ctx->extack, tb[NFTA_TUNNEL_KEY], -EOPNOTSUPP,
				  "unknown tunnel key");
	if (tb[NFTA_TUNNEL_MODE])
		mode = ntohl(nla_get_be32(tb[NFTA_TUNNEL_MODE]));
	if (mode > NFT_TUNNEL_MODE_MAX)
		return nft_refuse(ctx->extack, tb[NFTA_TUNNEL_MODE], -EOPNOTSUPP,
				  "unknown tunnel mode");
	load->key = key;
	load->mode = mode;
	return nft_reg_store(ctx, tb[NFTA_TUNNEL_DREG],
			     key == NFT_TUNNEL_PATH ? sizeof(u8) : sizeof(u32), NFT_DATA_VALUE,
			     &load->dreg);
}

static int nft_tunnel_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_tunnel_load *load = nft_expr_priv(expr);

	return nla_put_be32(skb, NFTA_TUNNEL_KEY, htonl(load->key)) ||
	       nft_reg_put(skb, NFTA_TUNNEL_DREG, load->dreg) ||
	       nla_put_be32(skb, NFTA_TUNNEL_MODE, htonl(load->mode)) ? -1 : 0;
}

static const struct nft_expr_ops nft_tunnel_ops = {
	.type	= &nft_tunnel_type,
	.size	= sizeof(struct nft_tunnel_load),
	.eval	= nft_tunnel_eval,
	.init	= nft_tunnel_init,
	.dump	= nft_tunnel_dump,
};

static struct nft_expr_type nft_tunnel_type = {
	.name		= "tunnel",
	.family		= NFPROTO_NETDEV,
	.maxattr	= NFTA_TUNNEL_MAX,
	.policy		= nft_tunnel_policy,
	.ops		= &nft_tunnel_ops,
	.owner		= THIS_MODULE,
};

static int __init nft_tunnel_module_init(void)
{
	int err;

	err = nft_object_type_register(&nft_tunnel_object_type);
	if (err)
		return err;
	err = nft_expr_register(&nft_tunnel_type);
	if (err)
		nft_object_type_unregister(&nft_tunnel_object_type);
	return err;
}

static void __exit nft_tunnel_module_exit(void)
{
	nft_expr_unregister(&nft_tunnel_type);
	nft_object_type_unregister(&nft_tunnel_object_type);
}

module_init(nft_tunnel_module_init);
module_exit(nft_tunnel_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: tunnel expression and object");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS("tunnel");
NFT_OBJECT_ALIAS(NFT_OBJECT_TUNNEL);
