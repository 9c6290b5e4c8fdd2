// SPDX-License-Identifier: GPL-2.0-only
/* Expression log: tells the kernel's log, a group of nfnetlink_log, or audit of a packet. */
#include <linux/audit.h>
#include <linux/module.h>
#include <linux/slab.h>
#include <net/netfilter/nf_log.h>
#include "core/expr.h"

static struct nft_expr_type nft_log_type;

/**
 * struct nft_log - a log statement
 * @info: where to and what of the packet
 * @prefix: text in front of each entry, or NULL
 */
struct nft_log {
	struct nf_loginfo	info;
	char			*prefix;
};

static const struct nla_policy nft_log_policy[NFTA_LOG_MAX + 1] = {
	[NFTA_LOG_GROUP]	= { .type = NLA_U16 },
	[NFTA_LOG_PREFIX]	= { .type = NLA_STRING, .len = NF_LOG_PREFIXLEN - 1 },
	[NFTA_LOG_SNAPLEN]	= { .type = NLA_U32 },
	[NFTA_LOG_QTHRESHOLD]	= { .type = NLA_U16 },
	[NFTA_LOG_LEVEL]	= { .type = NLA_U32 },
	[NFTA_LOG_FLAGS]	= { .type = NLA_U32 },
};

static void nft_log_eval(const struct nft_expr *expr, struct nft_regs *regs,
			 const struct nft_packet *pkt)
{
	const struct nft_log *log = nft_expr_priv(expr);

	nf_log_packet(nft_packet_net(pkt), nft_packet_pf(pkt), nft_packet_hook(pkt), pkt->skb,
		      nft_packet_in(pkt), nft_packet_out(pkt), &log->info, "%s",
		      log->prefix ?: "");
}

static bool nft_log_audit_ipv4(struct audit_buffer *ab, const struct sk_buff *skb)
{
	const struct iphdr *iph;
	struct iphdr buf;

	iph = skb_header_pointer(skb, skb_network_offset(skb), sizeof(buf), &buf);
	if (!iph)
		return false;
	audit_log_format(ab, " saddr=%pI4 daddr=%pI4 proto=%hhu", &iph->saddr, &iph->daddr,
			 iph->protocol);
	return true;
}

static bool nft_log_audit_ipv6(struct audit_buffer *ab, const struct sk_buff *skb)
{
	const struct ipv6hdr *ip6h;
	struct ipv6hdr buf;
	__be16 fragoff;
	u8 proto;

	ip6h = skb_header_pointer(skb, skb_network_offset(skb), sizeof(buf), &buf);
	if (!ip6h)
		return false;
	proto = ip6h->nexthdr;
	ipv6_skip_exthdr(skb, skb_network_offset(skb) + sizeof(*ip6h), &proto, &fragoff);
	audit_log_format(ab, " saddr=%pI6c daddr=%pI6c proto=%hhu", &ip6h->saddr, &ip6h->daddr,
			 proto);
	return true;
}

static void nft_log_audit_eval(const struct nft_expr *expr, struct nft_regs *regs,
			       const struct nft_packet *pkt)
{
	const struct sk_buff *skb = pkt->skb;
	__be16 proto = skb->protocol;
	struct audit_buffer *ab;
	bool known = false;

	if (audit_enabled == AUDIT_OFF)
		return;
	ab = audit_log_start(NULL, GFP_ATOMIC, AUDIT_NETFILTER_PKT);
	if (!ab)
		return;

	audit_log_format(ab, "mark=%#x", skb->mark);
	if (nft_packet_pf(pkt) == NFPROTO_IPV4)
		proto = htons(ETH_P_IP);
	else if (nft_packet_pf(pkt) == NFPROTO_IPV6)
		proto = htons(ETH_P_IPV6);
	if (proto == htons(ETH_P_IP))
		known = nft_log_audit_ipv4(ab, skb);
	else if (proto == htons(ETH_P_IPV6))
		known = nft_log_audit_ipv6(ab, skb);
	if (!known)
		audit_log_format(ab, " saddr=? daddr=? proto=-1");
	audit_log_end(ab);
}

/* Entries for the kernel's log. */
static int nft_log_init_syslog(struct nft_ctx *ctx, struct nf_loginfo *info,
			       const struct nlattr *const tb[])
{
	u32 level = NFT_LOGLEVEL_WARNING, flags = 0;

	info->type = NF_LOG_TYPE_LOG;
	if (tb[NFTA_LOG_LEVEL])
		level = ntohl(nla_get_be32(tb[NFTA_LOG_LEVEL]));
	if (level > NFT_LOGLEVEL_AUDIT)
		return nft_refuse(ctx->extack, tb[NFTA_LOG_LEVEL], -EINVAL, "unknown log level");
	info->u.log.level = level;

	if (tb[NFTA_LOG_FLAGS])
		flags = ntohl(nla_get_be32(tb[NFTA_LOG_FLAGS]));
	if (flags & ~NF_LOG_MASK)
		return nft_refuse(ctx->extack, tb[NFTA_LOG_FLAGS], -EINVAL, "unknown log flag");
	info->u.log.logflags = flags;
	return 0;
}

/* Entries for listeners of a group. */
static void nft_log_init_group(struct nf_loginfo *info, const struct nlattr *const tb[])
{
	info->type = NF_LOG_TYPE_ULOG;
	info->u.ulog.group = ntohs(nla_get_be16(tb[NFTA_LOG_GROUP]));
	if (tb[NFTA_LOG_SNAPLEN]) {
		info->u.ulog.flags |= NF_LOG_F_COPY_LEN;
		info->u.ulog.copy_len = ntohl(nla_get_be32(tb[NFTA_LOG_SNAPLEN]));
	}
	if (tb[NFTA_LOG_QTHRESHOLD])
		info->u.ulog.qthreshold = ntohs(nla_get_be16(tb[NFTA_LOG_QTHRESHOLD]));
}

static bool nft_log_is_audit(const struct nf_loginfo *info)
{
	return info->type == NF_LOG_TYPE_LOG && info->u.log.level == NFT_LOGLEVEL_AUDIT;
}

/* Hold the module that writes entries of the family, and wish for it if there is none. */
static int nft_log_logger_get(struct nft_ctx *ctx, u8 type)
{
	int err = nf_logger_find_get(ctx->family, type);

	if (err != -ENOENT)
		goto out;

	if (ctx->family == NFPROTO_INET) {
		err = nft_module_wish(ctx, "nf-logger-%u-%u", NFPROTO_IPV4, type);
		if (err == 0 || err == -EAGAIN)
			err = nft_module_wish(ctx, "nf-logger-%u-%u", NFPROTO_IPV6, type) ?: err;
	} else {
		err = nft_module_wish(ctx, "nf-logger-%u-%u", ctx->family, type);
	}
	if (err == 0)
		err = -ENOENT;
	if (err == -EAGAIN)
		return err;
out:
	if (err < 0)
		return nft_refuse(ctx->extack, NULL, err, "no logger for this family");
	return 0;
}

static int nft_log_init(struct nft_ctx *ctx, struct nft_expr *expr, const struct nlattr *const tb[])
{
	struct nft_log *log = nft_expr_priv(expr);
	int err;

	if (tb[NFTA_LOG_GROUP]) {
		nft_log_init_group(&log->info, tb);
	} else {
		err = nft_log_init_syslog(ctx, &log->info, tb);
		if (err < 0)
			return err;
	}

	if (tb[NFTA_LOG_PREFIX]) {
		log->prefix = nla_strdup(tb[NFTA_LOG_PREFIX], GFP_KERNEL_ACCOUNT);
		if (!log->prefix)
			return nft_refuse(ctx->extack, tb[NFTA_LOG_PREFIX], -ENOMEM,
					  "no memory for the prefix");
	}

	if (nft_log_is_audit(&log->info))
		return 0;
	err = nft_log_logger_get(ctx, log->info.type);
	if (err < 0)
		kfree(log->prefix);
	return err;
}

static void nft_log_destroy(const struct nft_ctx *ctx, struct nft_expr *expr)
{
	struct nft_log *log = nft_expr_priv(expr);

	kfree(log->prefix);
	if (!nft_log_is_audit(&log->info))
		nf_logger_put(ctx->family, log->info.type);
}

static int nft_log_put_group(struct sk_buff *skb, const struct nf_loginfo *info)
{
	if (nla_put_be16(skb, NFTA_LOG_GROUP, htons(info->u.ulog.group)))
		return -1;
	if (info->u.ulog.flags & NF_LOG_F_COPY_LEN &&
	    nla_put_be32(skb, NFTA_LOG_SNAPLEN, htonl(info->u.ulog.copy_len)))
		return -1;
	if (info->u.ulog.qthreshold &&
	    nla_put_be16(skb, NFTA_LOG_QTHRESHOLD, htons(info->u.ulog.qthreshold)))
		return -1;
	return 0;
}

static int nft_log_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_log *log = nft_expr_priv(expr);
	const struct nf_loginfo *info = &log->info;

	if (log->prefix && nla_put_string(skb, NFTA_LOG_PREFIX, log->prefix))
		return -1;
	if (info->type == NF_LOG_TYPE_ULOG)
		return nft_log_put_group(skb, info);
	if (nla_put_be32(skb, NFTA_LOG_LEVEL, htonl(info->u.log.level)))
		return -1;
	if (info->u.log.logflags &&
	    nla_put_be32(skb, NFTA_LOG_FLAGS, htonl(info->u.log.logflags)))
		return -1;
	return 0;
}

static const struct nft_expr_ops nft_log_ops = {
	.type		= &nft_log_type,
	.size		= sizeof(struct nft_log),
	.eval		= nft_log_eval,
	.init		= nft_log_init,
	.destroy	= nft_log_destroy,
	.dump		= nft_log_dump,
};

static const struct nft_expr_ops nft_log_audit_ops = {
	.type		= &nft_log_type,
	.size		= sizeof(struct nft_log),
	.eval		= nft_log_audit_eval,
	.init		= nft_log_init,
	.destroy	= nft_log_destroy,
	.dump		= nft_log_dump,
};

static const struct nft_expr_ops *nft_log_select(struct nft_ctx *ctx,
						 const struct nlattr *const tb[])
{
	static const u8 others[] = { NFTA_LOG_PREFIX, NFTA_LOG_FLAGS };
	const struct nlattr *level = tb[NFTA_LOG_LEVEL];
	int i, err;

	if (level && tb[NFTA_LOG_GROUP]) {
		err = nft_refuse(ctx->extack, level, -EINVAL,
				 "a log has a level or a group, not both");
		return ERR_PTR(err);
	}
	if (tb[NFTA_LOG_GROUP] && tb[NFTA_LOG_FLAGS]) {
		err = nft_refuse(ctx->extack, tb[NFTA_LOG_FLAGS], -EINVAL,
				 "a log to a group takes no flags");
		return ERR_PTR(err);
	}
	if (!level || nla_get_be32(level) != htonl(NFT_LOGLEVEL_AUDIT))
		return &nft_log_ops;
	if (!IS_ENABLED(CONFIG_AUDIT)) {
		err = nft_refuse(ctx->extack, level, -EOPNOTSUPP, "this kernel has no audit");
		return ERR_PTR(err);
	}
	for (i = 0; i < ARRAY_SIZE(others); i++) {
		if (tb[others[i]]) {
			err = nft_refuse(ctx->extack, tb[others[i]], -EINVAL,
					 "audit takes no prefix and no flags");
			return ERR_PTR(err);
		}
	}
	return &nft_log_audit_ops;
}

static struct nft_expr_type nft_log_type = {
	.name		= "log",
	.maxattr	= NFTA_LOG_MAX,
	.policy		= nft_log_policy,
	.select_ops	= nft_log_select,
	.owner		= THIS_MODULE,
};

static int __init nft_log_module_init(void)
{
	return nft_expr_register(&nft_log_type);
}

static void __exit nft_log_module_exit(void)
{
	nft_expr_unregister(&nft_log_type);
}

module_init(nft_log_module_init);
module_exit(nft_log_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: log expression");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS("log");
