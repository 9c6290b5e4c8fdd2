// SPDX-License-Identifier: GPL-2.0-only
/* Expression meta of the bridge family: the common keys, and those of the bridge itself. */
#include <linux/if_bridge.h>
#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/netfilter_bridge.h>
#include "compat/bridge.h"
#include "compat/nf_tables.h"
#include "core/validate.h"
#include "expr/meta.h"

static struct nft_expr_type nft_meta_bridge_type;

/* The bridge a device is a port of, or NULL. */
static const struct net_device *nft_meta_bridge_of(const struct net_device *dev)
{
	if (!dev || !netif_is_bridge_port(dev))
		return NULL;
	return netdev_master_upper_dev_get_rcu((struct net_device *)dev);
}

static bool nft_meta_bridge_name(u32 *dst, const struct net_device *port)
{
	const struct net_device *bridge = nft_meta_bridge_of(port);

	if (!bridge)
		return false;
	strscpy_pad((char *)dst, bridge->name, IFNAMSIZ);
	return true;
}

static bool nft_meta_bridge_vlan(u32 *dst, const struct net_device *port, u8 key)
{
	const struct net_device *bridge = nft_meta_bridge_of(port);
	u16 value;

	if (!bridge || !br_vlan_enabled(bridge))
		return false;
	if (key == NFT_META_BRI_IIFPVID) {
		if (br_vlan_get_pvid_rcu(port, &value))
			return false;
		nft_reg_put16(dst, value);
	} else {
		if (br_vlan_get_proto(bridge, &value))
			return false;
		nft_reg_put16(dst, (__force u16)htons(value));
	}
	return true;
}

/* dreg := meta[key]; break if the packet's port is of no bridge */
static void nft_meta_bridge_eval(const struct nft_expr *expr, struct nft_regs *regs,
				 const struct nft_packet *pkt)
{
	const struct nft_meta *meta = nft_expr_priv(expr);
	u32 *dst = &regs->words[meta->reg];
	bool found;

	switch (meta->key) {
	case NFT_META_BRI_IIFNAME:
		found = nft_meta_bridge_name(dst, nft_packet_in(pkt));
		break;
	case NFT_META_BRI_OIFNAME:
		found = nft_meta_bridge_name(dst, nft_packet_out(pkt));
		break;
	default:
		found = nft_meta_bridge_vlan(dst, nft_packet_in(pkt), meta->key);
	}
	if (!found)
		regs->verdict.code = NFT_BREAK;
}

/* Bytes of the bridge's own keys; 0 for all others. */
static unsigned int nft_meta_bridge_len(u32 key)
{
	switch (key) {
	case NFT_META_BRI_IIFNAME:
	case NFT_META_BRI_OIFNAME:
		return IFNAMSIZ;
	case NFT_META_BRI_IIFPVID:
	case NFT_META_BRI_IIFVPROTO:
		return sizeof(u16);
	}
	return 0;
}

static int nft_meta_bridge_init(struct nft_ctx *ctx, struct nft_expr *expr,
				const struct nlattr *const tb[])
{
	struct nft_meta *meta = nft_expr_priv(expr);

	meta->key = ntohl(nla_get_be32(tb[NFTA_META_KEY]));
	meta->len = nft_meta_bridge_len(meta->key);
	return nft_reg_store(ctx, tb[NFTA_META_DREG], meta->len, NFT_DATA_VALUE, &meta->reg);
}

/* meta broute := sreg */
static void nft_meta_broute_eval(const struct nft_expr *expr, struct nft_regs *regs,
				 const struct nft_packet *pkt)
{
	const struct nft_meta *meta = nft_expr_priv(expr);

	nft_bridge_route(pkt->skb, *(const u8 *)&regs->words[meta->reg]);
}

static int nft_meta_broute_init(struct nft_ctx *ctx, struct nft_expr *expr,
				const struct nlattr *const tb[])
{
	struct nft_meta *meta = nft_expr_priv(expr);

	meta->key = NFT_META_BRI_BROUTE;
	meta->len = sizeof(u8);
	return nft_reg_load(ctx, tb[NFTA_META_SREG], meta->len, &meta->reg);
}

/* Elsewhere, the control buffer is another's. */
static int nft_meta_broute_validate(struct nft_ctx *ctx, const struct nft_expr *expr)
{
	return nft_validate_hooks(ctx, BIT(NF_BR_PRE_ROUTING));
}

static const struct nft_expr_ops nft_meta_bridge_ops = {
	.type		= &nft_meta_bridge_type,
	.size		= sizeof(struct nft_meta),
	.eval		= nft_meta_bridge_eval,
	.init		= nft_meta_bridge_init,
	.dump		= nft_meta_load_dump,
};

static const struct nft_expr_ops nft_meta_bridge_load_ops = {
	.type		= &nft_meta_bridge_type,
	.size		= sizeof(struct nft_meta),
	.eval		= nft_meta_load_eval,
	.compile	= nft_meta_load_compile,
	.init		= nft_meta_load_init,
	.dump		= nft_meta_load_dump,
	.validate	= nft_meta_load_validate,
};

static const struct nft_expr_ops nft_meta_bridge_store_ops = {
	.type		= &nft_meta_bridge_type,
	.size		= sizeof(struct nft_meta),
	.eval		= nft_meta_store_eval,
	.init		= nft_meta_store_init,
	.dump		= nft_meta_store_dump,
	.validate	= nft_meta_store_validate,
};

static const struct nft_expr_ops nft_meta_broute_ops = {
	.type		= &nft_meta_bridge_type,
	.size		= sizeof(struct nft_meta),
	.eval		= nft_meta_broute_eval,
	.init		= nft_meta_broute_init,
	.dump		= nft_meta_store_dump,
	.validate	= nft_meta_broute_validate,
};

static const struct nft_expr_ops *nft_meta_bridge_select(struct nft_ctx *ctx,
							 const struct nlattr *const tb[])
{
	u32 key;
	int err;

	if (!tb[NFTA_META_KEY]) {
		err = nft_refuse(ctx->extack, NULL, -EINVAL, "meta needs a key");
		return ERR_PTR(err);
	}
	if (!tb[NFTA_META_DREG] == !tb[NFTA_META_SREG]) {
		err = nft_refuse(ctx->extack, tb[NFTA_META_SREG], -EINVAL,
				 "meta needs one register, to load or to set");
		return ERR_PTR(err);
	}
	key = ntohl(nla_get_be32(tb[NFTA_META_KEY]));
	if (tb[NFTA_META_SREG])
		return key == NFT_META_BRI_BROUTE ? &nft_meta_broute_ops :
						    &nft_meta_bridge_store_ops;
	if (nft_meta_bridge_len(key))
		return &nft_meta_bridge_ops;
	return &nft_meta_bridge_load_ops;
}

static struct nft_expr_type nft_meta_bridge_type = {
	.name		= "meta",
	.family		= NFPROTO_BRIDGE,
	.maxattr	= NFTA_META_MAX,
	.policy		= nft_meta_attrs,
	.select_ops	= nft_meta_bridge_select,
	.owner		= THIS_MODULE,
};

static int __init nft_meta_bridge_module_init(void)
{
	return nft_expr_register(&nft_meta_bridge_type);
}

static void __exit nft_meta_bridge_module_exit(void)
{
	nft_expr_unregister(&nft_meta_bridge_type);
}

module_init(nft_meta_bridge_module_init);
module_exit(nft_meta_bridge_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: meta expression of bridges");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS_AF(7, "meta");
