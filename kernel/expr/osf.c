// SPDX-License-Identifier: GPL-2.0-only
/* Expression osf: the operating system that has sent a TCP SYN, guessed from how it looks. */
#include <linux/module.h>
#include <linux/netfilter/nfnetlink_osf.h>
#include <net/ip.h>
#include <net/tcp.h>
#include "core/chain.h"
#include "core/expr.h"
#include "core/validate.h"

static struct nft_expr_type nft_osf_type;

#define NFT_OSF_NAMELEN		16
#define NFT_OSF_TTL_MAX		2

/**
 * struct nft_osf - dreg[16] := name of the sender's system
 * @flags: NFT_OSF_F_VERSION: with its version
 * @ttl: how the time to live must fit, NF_OSF_TTL_*
 */
struct nft_osf {
	u32	flags;
	u8	ttl;
	u8	dreg;
};

static const struct nla_policy nft_osf_policy[NFTA_OSF_MAX + 1] = {
	[NFTA_OSF_DREG]		= { .type = NLA_U32 },
	[NFTA_OSF_TTL]		= { .type = NLA_U8 },
	[NFTA_OSF_FLAGS]	= { .type = NLA_U32 },
};

/* dreg[16] := name, or "unknown"; break if it isn't an IPv4 packet that opens a TCP connection */
static void nft_osf_eval(const struct nft_expr *expr, struct nft_regs *regs,
			 const struct nft_packet *pkt)
{
	const struct nft_osf *osf = nft_expr_priv(expr);
	char *name = (char *)&regs->words[osf->dreg];
	const struct tcphdr *tcp;
	struct nf_osf_data found;
	struct tcphdr buf;

	if (nft_packet_pf(pkt) != NFPROTO_IPV4 || pkt->l4proto != IPPROTO_TCP || pkt->fragoff)
		goto err_break;
	tcp = skb_header_pointer(pkt->skb, pkt->thoff, sizeof(buf), &buf);
	if (!tcp || !tcp->syn)
		goto err_break;

	memset(name, 0, NFT_OSF_NAMELEN);
	if (!nf_osf_find(pkt->skb, nf_osf_fingers, osf->ttl, &found))
		strscpy(name, "unknown", NFT_OSF_NAMELEN);
	else if (osf->flags & NFT_OSF_F_VERSION)
		snprintf(name, NFT_OSF_NAMELEN, "%s:%s", found.genre, found.version);
	else
		strscpy(name, found.genre, NFT_OSF_NAMELEN);
	return;

err_break:
	regs->verdict.code = NFT_BREAK;
}

static int nft_osf_init(struct nft_ctx *ctx, struct nft_expr *expr, const struct nlattr *const tb[])
{
	struct nft_osf *osf = nft_expr_priv(expr);

	if (tb[NFTA_OSF_TTL]) {
		osf->ttl = nla_get_u8(tb[NFTA_OSF_TTL]);
		if (osf->ttl > NFT_OSF_TTL_MAX)
			return nft_refuse(ctx->extack, tb[NFTA_OSF_TTL], -EINVAL,
					  "unknown way to compare the time to live");
	}
	if (tb[NFTA_OSF_FLAGS]) {
		osf->flags = ntohl(nla_get_be32(tb[NFTA_OSF_FLAGS]));
		if (osf->flags != NFT_OSF_F_VERSION)
			return nft_refuse(ctx->extack, tb[NFTA_OSF_FLAGS], -EINVAL,
					  "unknown osf flags");
	}
	return nft_reg_store(ctx, tb[NFTA_OSF_DREG], NFT_OSF_NAMELEN, NFT_DATA_VALUE, &osf->dreg);
}

static int nft_osf_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_osf *osf = nft_expr_priv(expr);

	if (nla_put_u8(skb, NFTA_OSF_TTL, osf->ttl) ||
	    nla_put_be32(skb, NFTA_OSF_FLAGS, htonl(osf->flags)) ||
	    nft_reg_put(skb, NFTA_OSF_DREG, osf->dreg))
		return -1;
	return 0;
}

static int nft_osf_validate(struct nft_ctx *ctx, const struct nft_expr *expr)
{
	if (ctx->family != NFPROTO_IPV4 && ctx->family != NFPROTO_INET)
		return nft_refuse(ctx->extack, NULL, -EOPNOTSUPP,
				  "fingerprints are of IPv4 packets");
	return nft_validate_hooks(ctx, BIT(NF_INET_PRE_ROUTING) | BIT(NF_INET_LOCAL_IN) |
				       BIT(NF_INET_FORWARD));
}

static const struct nft_expr_ops nft_osf_ops = {
	.type		= &nft_osf_type,
	.size		= sizeof(struct nft_osf),
	.eval		= nft_osf_eval,
	.init		= nft_osf_init,
	.dump		= nft_osf_dump,
	.validate	= nft_osf_validate,
};

static struct nft_expr_type nft_osf_type = {
	.name		= "osf",
	.maxattr	= NFTA_OSF_MAX,
	.policy		= nft_osf_policy,
	.ops		= &nft_osf_ops,
	.owner		= THIS_MODULE,
};

static int __init nft_osf_module_init(void)
{
	return nft_expr_register(&nft_osf_type);
}

static void __exit nft_osf_module_exit(void)
{
	nft_expr_unregister(&nft_osf_type);
}

module_init(nft_osf_module_init);
module_exit(nft_osf_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: expression osf");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS("osf");
