// SPDX-License-Identifier: GPL-2.0-only
/* Expression fib: the attributes and results all families have in common. */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/rtnetlink.h>
#include "core/chain.h"
#include "core/validate.h"
#include "expr/fib.h"

#define NFT_FIB_FLAGS							\
	(NFTA_FIB_F_SADDR | NFTA_FIB_F_DADDR | NFTA_FIB_F_MARK |	\
	 NFTA_FIB_F_IIF | NFTA_FIB_F_OIF | NFTA_FIB_F_PRESENT)

const struct nla_policy nft_fib_attrs[NFTA_FIB_MAX + 1] = {
	[NFTA_FIB_DREG]		= { .type = NLA_U32 },
	[NFTA_FIB_RESULT]	= { .type = NLA_U32 },
	[NFTA_FIB_FLAGS]	= { .type = NLA_U32 },
};
EXPORT_SYMBOL_GPL(nft_fib_attrs);

static int nft_fib_parse_flags(struct nft_ctx *ctx, struct nft_fib *fib, const struct nlattr *attr)
{
	u32 addr = NFTA_FIB_F_SADDR | NFTA_FIB_F_DADDR;
	u32 dev = NFTA_FIB_F_IIF | NFTA_FIB_F_OIF;

	fib->flags = ntohl(nla_get_be32(attr));
	if (fib->flags & ~NFT_FIB_FLAGS)
		return nft_refuse(ctx->extack, attr, -EINVAL, "unknown fib flag");
	if (!(fib->flags & addr) || (fib->flags & addr) == addr)
		return nft_refuse(ctx->extack, attr, -EINVAL,
				  "either the source or the destination is looked up");
	if ((fib->flags & dev) == dev)
		return nft_refuse(ctx->extack, attr, -EINVAL,
				  "the result can be on one device only");
	return 0;
}

int nft_fib_parse(struct nft_ctx *ctx, struct nft_expr *expr, const struct nlattr *const tb[])
{
	struct nft_fib *fib = nft_expr_priv(expr);
	unsigned int len = sizeof(u32);
	u32 result;
	int err;

	if (!tb[NFTA_FIB_DREG] || !tb[NFTA_FIB_RESULT] || !tb[NFTA_FIB_FLAGS])
		return nft_refuse(ctx->extack, NULL, -EINVAL,
				  "fib needs a register, a result and flags");
	err = nft_fib_parse_flags(ctx, fib, tb[NFTA_FIB_FLAGS]);
	if (err < 0)
		return err;

	result = ntohl(nla_get_be32(tb[NFTA_FIB_RESULT]));
	switch (result) {
	case NFT_FIB_RESULT_OIFNAME:
		len = IFNAMSIZ;
		fallthrough;
	case NFT_FIB_RESULT_OIF:
		if (fib->flags & NFTA_FIB_F_OIF)
			return nft_refuse(ctx->extack, tb[NFTA_FIB_FLAGS], -EINVAL,
					  "the output interface is the result");
		break;
	case NFT_FIB_RESULT_ADDRTYPE:
		break;
	default:
		/* The error that clients know differs by family. */
		err = ctx->family == NFPROTO_IPV4 || ctx->family == NFPROTO_IPV6 ? -EOPNOTSUPP : -EINVAL;
		return nft_refuse(ctx->extack, tb[NFTA_FIB_RESULT], err, "unknown fib result");
	}
	if (fib->flags & NFTA_FIB_F_PRESENT) {
		if (result != NFT_FIB_RESULT_OIF)
			return nft_refuse(ctx->extack, tb[NFTA_FIB_FLAGS], -EINVAL,
					  "only of an interface by index can it be asked whether there is one");
		len = sizeof(u8);
	}
	fib->result = result;
	return nft_reg_store(ctx, tb[NFTA_FIB_DREG], len, NFT_DATA_VALUE, &fib->dreg);
}
EXPORT_SYMBOL_GPL(nft_fib_parse);

int nft_fib_put(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_fib *fib = nft_expr_priv(expr);

	if (nft_reg_put(skb, NFTA_FIB_DREG, fib->dreg) ||
	    nla_put_be32(skb, NFTA_FIB_RESULT, htonl(fib->result)) ||
	    nla_put_be32(skb, NFTA_FIB_FLAGS, htonl(fib->flags)))
		return -1;
	return 0;
}
EXPORT_SYMBOL_GPL(nft_fib_put);

/* Where a packet has the device that is asked for. Ingress of netdev has the bit of prerouting. */
int nft_fib_hooks(struct nft_ctx *ctx, const struct nft_expr *expr)
{
	const u32 in = BIT(NF_INET_PRE_ROUTING) | BIT(NF_INET_LOCAL_IN) | BIT(NF_INET_FORWARD);
	const u32 out = BIT(NF_INET_LOCAL_OUT) | BIT(NF_INET_POST_ROUTING) | BIT(NF_INET_FORWARD);
	const struct nft_fib *fib = nft_expr_priv(expr);

	BUILD_BUG_ON((int)NF_NETDEV_INGRESS != (int)NF_INET_PRE_ROUTING);

	if (fib->result != NFT_FIB_RESULT_ADDRTYPE || fib->flags & NFTA_FIB_F_IIF)
		return nft_validate_hooks(ctx, in);
	if (fib->flags & NFTA_FIB_F_OIF)
		return nft_validate_hooks(ctx, out);
	return nft_validate_hooks(ctx, in | out);
}
EXPORT_SYMBOL_GPL(nft_fib_hooks);

void nft_fib_store(const struct nft_fib *fib, struct nft_regs *regs, const struct net_device *dev)
{
	u32 *dst = &regs->words[fib->dreg];

	if (fib->flags & NFTA_FIB_F_PRESENT)
		nft_reg_put8(dst, !!dev);
	else if (fib->result == NFT_FIB_RESULT_OIF)
		*dst = dev ? dev->ifindex : 0;
	else
		strscpy_pad((char *)dst, dev ? dev->name : "", IFNAMSIZ);
}
EXPORT_SYMBOL_GPL(nft_fib_store);

void nft_fib_store_type(const struct nft_fib *fib, struct nft_regs *regs, u32 type)
{
	regs->words[fib->dreg] = type;
}
EXPORT_SYMBOL_GPL(nft_fib_store_type);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: common part of the fib expressions");
MODULE_VERSION(RAMPART_VERSION);
