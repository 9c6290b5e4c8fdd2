// SPDX-License-Identifier: GPL-2.0-only
/* Expressions match and target: call x_tables extensions, as iptables-nft and its kin have them. */
#include <linux/module.h>
#include <linux/netfilter/nf_tables_compat.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/x_tables.h>
#include <linux/netfilter_arp/arp_tables.h>
#include <linux/netfilter_bridge/ebtables.h>
#include <linux/netfilter_ipv4/ip_tables.h>
#include <linux/netfilter_ipv6/ip6_tables.h>
#include <linux/slab.h>
#include "core/chain.h"
#include "core/expr.h"
#include "core/table.h"
#include "core/validate.h"

/* Both expressions have the same attributes. */
static_assert((int)NFTA_MATCH_NAME == (int)NFTA_TARGET_NAME);
static_assert((int)NFTA_MATCH_REV == (int)NFTA_TARGET_REV);
static_assert((int)NFTA_MATCH_INFO == (int)NFTA_TARGET_INFO);
static_assert((int)NFTA_MATCH_MAX == (int)NFTA_TARGET_MAX);

#define COMPAT_HOOKS	GENMASK(NF_INET_POST_ROUTING, NF_INET_PRE_ROUTING)

static struct nft_expr_type nft_match_type;
static struct nft_expr_type nft_target_type;

/**
 * struct compat_ops - behaviour of one extension; its module is held while this exists
 * @ops: ops.data points to the extension: struct xt_match or struct xt_target
 * @name, @revision, @table, @hooks, @me: the extension's
 * @size, @usersize: bytes of its data, and how many of them are told to userspace (0 for all)
 */
struct compat_ops {
	struct nft_expr_ops	ops;
	const char		*name;
	u8			revision;
	const char		*table;
	unsigned int		hooks;
	struct module		*me;
	unsigned int		size;
	unsigned int		usersize;
};

/* What an extension may look at of the rule it is in. */
union compat_entry {
	struct ipt_entry	ipv4;
	struct ip6t_entry	ipv6;
	struct ebt_entry	bridge;
	struct arpt_entry	arp;
};

/** struct compat_rule - what NFTA_RULE_COMPAT says: the rule's protocol, and whether it is negated. */
struct compat_rule {
	u16	proto;
	bool	inverse;
};

static const struct nla_policy nft_compat_policy[NFTA_MATCH_MAX + 1] = {
	[NFTA_MATCH_NAME]	= { .type = NLA_NUL_STRING, .len = XT_EXTENSION_MAXNAMELEN },
	[NFTA_MATCH_REV]	= NLA_POLICY_MAX(NLA_BE32, U8_MAX),
	[NFTA_MATCH_INFO]	= { .type = NLA_BINARY },
};

static const struct nla_policy nft_compat_rule_policy[NFTA_RULE_COMPAT_MAX + 1] = {
	[NFTA_RULE_COMPAT_PROTO]	= { .type = NLA_U32 },
	[NFTA_RULE_COMPAT_FLAGS]	= { .type = NLA_U32 },
};

static const struct compat_ops *compat_ops_of(const struct nft_expr_ops *ops)
{
	return container_of(ops, struct compat_ops, ops);
}

static void compat_param_init(struct xt_action_param *par, const struct nft_packet *pkt)
{
	par->state = pkt->state;
	par->thoff = pkt->thoff;
	par->fragoff = pkt->fragoff;
	par->hotdrop = false;
}

/* match[info] or end the rule */
static void nft_match_eval(const struct nft_expr *expr, struct nft_regs *regs,
			   const struct nft_packet *pkt)
{
	const struct xt_match *match = expr->ops->data;
	struct xt_action_param par;
	bool matches;

	compat_param_init(&par, pkt);
	par.match = match;
	par.matchinfo = nft_expr_priv(expr);
	matches = match->match(pkt->skb, &par);
	if (par.hotdrop)
		regs->verdict.code = NF_DROP;
	else if (!matches)
		regs->verdict.code = NFT_BREAK;
}

static unsigned int compat_target_run(const struct nft_expr *expr, const struct nft_packet *pkt,
				      bool *hotdrop)
{
	const struct xt_target *target = expr->ops->data;
	struct xt_action_param par;
	unsigned int verdict;

	compat_param_init(&par, pkt);
	par.target = target;
	par.targinfo = nft_expr_priv(expr);
	verdict = target->target(pkt->skb, &par);
	*hotdrop = par.hotdrop;
	return verdict;
}

/* verdict := target[info]; verdicts of x_tables have our numbers */
static void nft_target_eval(const struct nft_expr *expr, struct nft_regs *regs,
			    const struct nft_packet *pkt)
{
	bool hotdrop;

	regs->verdict.code = compat_target_run(expr, pkt, &hotdrop);
	if (hotdrop)
		regs->verdict.code = NF_DROP;
}

/* verdict := target[info], in ebtables' numbers */
static void nft_target_bridge_eval(const struct nft_expr *expr, struct nft_regs *regs,
				   const struct nft_packet *pkt)
{
	bool hotdrop;
	int verdict = compat_target_run(expr, pkt, &hotdrop);

	if (hotdrop)
		verdict = EBT_DROP;
	switch (verdict) {
	case EBT_ACCEPT:
		regs->verdict.code = NF_ACCEPT;
		break;
	case EBT_DROP:
		regs->verdict.code = NF_DROP;
		break;
	case EBT_CONTINUE:
		regs->verdict.code = NFT_CONTINUE;
		break;
	case EBT_RETURN:
		regs->verdict.code = NFT_RETURN;
		break;
	default:
		regs->verdict.code = verdict;
	}
}

static int compat_rule_parse(struct nft_ctx *ctx, struct compat_rule *rule)
{
	struct nlattr *tb[NFTA_RULE_COMPAT_MAX + 1];
	u32 flags, proto;
	int err;

	if (!ctx->compat)
		return 0;
	err = nla_parse_nested_deprecated(tb, NFTA_RULE_COMPAT_MAX, ctx->compat,
					  nft_compat_rule_policy, ctx->extack);
	if (err < 0)
		return err;
	if (!tb[NFTA_RULE_COMPAT_PROTO] || !tb[NFTA_RULE_COMPAT_FLAGS])
		return nft_refuse(ctx->extack, ctx->compat, -EINVAL,
				  "the rule's protocol and flags must both be given");
	flags = ntohl(nla_get_be32(tb[NFTA_RULE_COMPAT_FLAGS]));
	if (flags & ~NFT_RULE_COMPAT_F_INV)
		return nft_refuse(ctx->extack, tb[NFTA_RULE_COMPAT_FLAGS], -EINVAL,
				  "unknown flag of the rule's protocol");
	proto = ntohl(nla_get_be32(tb[NFTA_RULE_COMPAT_PROTO]));
	if (proto > U16_MAX)
		return nft_refuse(ctx->extack, tb[NFTA_RULE_COMPAT_PROTO], -EINVAL,
				  "no such protocol");
	rule->proto = proto;
	rule->inverse = flags & NFT_RULE_COMPAT_F_INV;
	return 0;
}

static void compat_entry_init(union compat_entry *entry, u8 family, const struct compat_rule *rule)
{
	memset(entry, 0, sizeof(*entry));
	switch (family) {
	case NFPROTO_IPV4:
		entry->ipv4.ip.proto = rule->proto;
		entry->ipv4.ip.invflags = rule->inverse ? IPT_INV_PROTO : 0;
		break;
	case NFPROTO_IPV6:
		entry->ipv6.ipv6.proto = rule->proto;
		entry->ipv6.ipv6.flags = rule->proto ? IP6T_F_PROTO : 0;
		entry->ipv6.ipv6.invflags = rule->inverse ? IP6T_INV_PROTO : 0;
		break;
	case NFPROTO_BRIDGE:
		entry->bridge.ethproto = (__force __be16)rule->proto;
		entry->bridge.invflags = rule->inverse ? EBT_IPROTO : 0;
		break;
	}
}

static unsigned int compat_hook_mask(const struct nft_ctx *ctx)
{
	return ctx->chain->base ? BIT(ctx->chain->base->hooknum) : 0;
}

/* The size the extension is asked to accept, as its own padding makes it. */
static unsigned int compat_info_size(const struct nlattr *info)
{
	return XT_ALIGN(nla_len(info));
}

/* What both kinds do before the extension's own check. */
static int compat_init(struct nft_ctx *ctx, struct nft_expr *expr, const struct nlattr *const tb[],
		       struct compat_rule *rule, union compat_entry *entry)
{
	int err;

	memcpy(nft_expr_priv(expr), nla_data(tb[NFTA_MATCH_INFO]), compat_ops_of(expr->ops)->size);
	err = compat_rule_parse(ctx, rule);
	if (err)
		return err;
	compat_entry_init(entry, ctx->family, rule);
	/* What a deleted rule's extension still has, a name in /proc say, must be gone first. */
	nft_txn_wait(ctx->nn);
	return 0;
}

static int nft_match_init(struct nft_ctx *ctx, struct nft_expr *expr,
			  const struct nlattr *const tb[])
{
	struct compat_rule rule = {};
	union compat_entry entry;
	struct xt_mtchk_param par = {
		.net		= ctx->net,
		.table		= ctx->table->name.str,
		.entryinfo	= &entry,
		.match		= expr->ops->data,
		.matchinfo	= nft_expr_priv(expr),
		.hook_mask	= compat_hook_mask(ctx),
		.family		= ctx->family,
		.nft_compat	= true,
	};
	int err;

	err = compat_init(ctx, expr, tb, &rule, &entry);
	if (err)
		return err;
	err = xt_check_match(&par, compat_info_size(tb[NFTA_MATCH_INFO]), rule.proto, rule.inverse);
	if (err)
		return nft_refuse(ctx->extack, tb[NFTA_MATCH_NAME], err,
				  "the match's extension refuses it; the kernel's log may say why");
	return 0;
}

/* Targets that log need a logger, whose module nothing else brings. */
static int compat_logger_wish(struct nft_ctx *ctx, const struct xt_target *target)
{
	if (!strcmp(target->name, "LOG"))
		return nft_module_wish(ctx, "nf_log_syslog");
	if (!strcmp(target->name, "NFLOG"))
		return nft_module_wish(ctx, "nfnetlink_log");
	return 0;
}

static int nft_target_init(struct nft_ctx *ctx, struct nft_expr *expr,
			   const struct nlattr *const tb[])
{
	struct compat_rule rule = {};
	union compat_entry entry;
	struct xt_tgchk_param par = {
		.net		= ctx->net,
		.table		= ctx->table->name.str,
		.entryinfo	= &entry,
		.target		= expr->ops->data,
		.targinfo	= nft_expr_priv(expr),
		.hook_mask	= compat_hook_mask(ctx),
		.family		= ctx->family,
		.nft_compat	= true,
	};
	int err;

	err = compat_init(ctx, expr, tb, &rule, &entry);
	if (err)
		return err;
	err = xt_check_target(&par, compat_info_size(tb[NFTA_TARGET_INFO]), rule.proto,
			      rule.inverse);
	if (err == -ENOENT && compat_logger_wish(ctx, par.target) == -EAGAIN)
		return -EAGAIN;
	if (err)
		return nft_refuse(ctx->extack, tb[NFTA_TARGET_NAME], err,
				  "the target's extension refuses it; the kernel's log may say why");
	return 0;
}

static void nft_match_destroy(const struct nft_ctx *ctx, struct nft_expr *expr)
{
	const struct xt_mtdtor_param par = {
		.net		= ctx->net,
		.match		= expr->ops->data,
		.matchinfo	= nft_expr_priv(expr),
		.family		= ctx->family,
	};

	if (par.match->destroy)
		par.match->destroy(&par);
}

static void nft_target_destroy(const struct nft_ctx *ctx, struct nft_expr *expr)
{
	const struct xt_tgdtor_param par = {
		.net		= ctx->net,
		.target		= expr->ops->data,
		.targinfo	= nft_expr_priv(expr),
		.family		= ctx->family,
	};

	if (par.target->destroy)
		par.target->destroy(&par);
}

/* Of the data only what is userspace's: pointers of the kernel may follow it. */
static int nft_compat_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct compat_ops *ops = compat_ops_of(expr->ops);
	unsigned int told = ops->usersize ?: ops->size;
	struct nlattr *info;

	if (nla_put_string(skb, NFTA_MATCH_NAME, ops->name) ||
	    nla_put_be32(skb, NFTA_MATCH_REV, htonl(ops->revision)))
		return -1;
	info = nla_reserve(skb, NFTA_MATCH_INFO, XT_ALIGN(ops->size));
	if (!info)
		return -1;
	memcpy(nla_data(info), nft_expr_priv(expr), told);
	memset(nla_data(info) + told, 0, XT_ALIGN(ops->size) - told);
	return 0;
}

/*
 * Extensions rely on being called from their hooks alone. What they check themselves knows the rule's
 * own chain only; here all chains count that lead to it, which the stock lets pass.
 */
static int nft_compat_validate(struct nft_ctx *ctx, const struct nft_expr *expr)
{
	const struct compat_ops *ops = compat_ops_of(expr->ops);
	enum nft_chain_kind kind = ctx->family == NFPROTO_BRIDGE ? NFT_CHAIN_KIND_FILTER :
								   NFT_CHAIN_KIND_NAT;
	int err;

	err = nft_validate_hooks(ctx, COMPAT_HOOKS);
	if (err)
		return err;
	if (ops->hooks && nft_validate_hooks(ctx, ops->hooks))
		return -EINVAL;
	if (ops->table && !strcmp(ops->table, "nat") && nft_validate_kind(ctx, kind))
		return -EINVAL;
	return 0;
}

/* The prefix of modules' aliases for extensions of a family; NULL: x_tables doesn't know it. */
static const char *compat_prefix(u8 family)
{
	switch (family) {
	case NFPROTO_IPV4:
	case NFPROTO_INET:
		return "ipt";
	case NFPROTO_IPV6:
		return "ip6t";
	case NFPROTO_BRIDGE:
		return "ebt";
	case NFPROTO_ARP:
		return "arpt";
	}
	return NULL;
}

/*
 * Makes sure that an extension is there, for x_tables would load its module at once, under the
 * commit mutex. -EAGAIN: it will be loaded.
 */
static int compat_find(struct nft_ctx *ctx, const struct nlattr *const tb[], bool is_target)
{
	const char *prefix = compat_prefix(ctx->family), *name;
	int best, err;

	if (!tb[NFTA_MATCH_NAME] || !tb[NFTA_MATCH_REV] || !tb[NFTA_MATCH_INFO])
		return nft_refuse(ctx->extack, NULL, -EINVAL,
				  "an extension needs a name, a revision and data");
	if (!prefix)
		return nft_refuse(ctx->extack, NULL, -EOPNOTSUPP,
				  "this family has no x_tables extensions");
	name = nla_data(tb[NFTA_MATCH_NAME]);
	xt_find_revision(ctx->family, name, ntohl(nla_get_be32(tb[NFTA_MATCH_REV])), is_target,
			 &best);
	if (best >= 0)
		return 0;
	err = nft_module_wish(ctx, "%s_%s", prefix, name);
	if (err)
		return err;
	return nft_refuse(ctx->extack, tb[NFTA_MATCH_NAME], -ENOENT,
			  "no x_tables extension of this name and revision");
}

/* A new behaviour after the pattern of @from, which tells the extension. */
static const struct nft_expr_ops *compat_ops_new(struct nft_ctx *ctx,
						 const struct nlattr *const tb[],
						 const struct compat_ops *from)
{
	struct compat_ops *ops;
	int err;

	if (from->size > nla_len(tb[NFTA_MATCH_INFO])) {
		err = nft_refuse(ctx->extack, tb[NFTA_MATCH_INFO], -EINVAL,
				 "the extension expects more data");
		return ERR_PTR(err);
	}
	ops = kmemdup(from, sizeof(*from), GFP_KERNEL_ACCOUNT);
	if (!ops)
		return ERR_PTR(-ENOMEM);
	ops->ops.size = XT_ALIGN(from->size);
	ops->ops.dump = nft_compat_dump;
	ops->ops.validate = nft_compat_validate;
	return &ops->ops;
}

static const struct nft_expr_ops *nft_match_select(struct nft_ctx *ctx,
						   const struct nlattr *const tb[])
{
	const struct nft_expr_ops *ops;
	struct xt_match *match;
	int err;

	err = compat_find(ctx, tb, false);
	if (err)
		return ERR_PTR(err);
	match = xt_request_find_match(ctx->family, nla_data(tb[NFTA_MATCH_NAME]),
				      ntohl(nla_get_be32(tb[NFTA_MATCH_REV])));
	if (IS_ERR(match)) {
		err = nft_refuse(ctx->extack, tb[NFTA_MATCH_NAME], -ENOENT, "no such match");
		return ERR_PTR(err);
	}
	ops = compat_ops_new(ctx, tb, &(struct compat_ops){
		.ops.type = &nft_match_type, .ops.eval = nft_match_eval,
		.ops.init = nft_match_init, .ops.destroy = nft_match_destroy, .ops.data = match,
		.name = match->name, .revision = match->revision, .table = match->table,
		.hooks = match->hooks, .me = match->me,
		.size = match->matchsize, .usersize = match->usersize });
	if (IS_ERR(ops))
		module_put(match->me);
	return ops;
}

/* Targets of ebtables have other verdicts than all others, so neither stands in for the other. */
static bool compat_target_fits(const struct xt_target *target, u8 family)
{
	return target->target && (family != NFPROTO_BRIDGE || target->family == NFPROTO_BRIDGE);
}

static const struct nft_expr_ops *nft_target_select(struct nft_ctx *ctx,
						    const struct nlattr *const tb[])
{
	const bool bridge = ctx->family == NFPROTO_BRIDGE;
	const struct nft_expr_ops *ops;
	struct xt_target *target;
	int err;

	err = compat_find(ctx, tb, true);
	if (err)
		return ERR_PTR(err);
	target = xt_request_find_target(ctx->family, nla_data(tb[NFTA_TARGET_NAME]),
					ntohl(nla_get_be32(tb[NFTA_TARGET_REV])));
	if (IS_ERR(target)) {
		err = nft_refuse(ctx->extack, tb[NFTA_TARGET_NAME], -ENOENT, "no such target");
		return ERR_PTR(err);
	}
	if (!compat_target_fits(target, ctx->family)) {
		err = nft_refuse(ctx->extack, tb[NFTA_TARGET_NAME], bridge ? -ENOENT : -EINVAL,
				 "this target can't be called from here");
		goto err_put;
	}
	ops = compat_ops_new(ctx, tb, &(struct compat_ops){
		.ops.type = &nft_target_type,
		.ops.eval = bridge ? nft_target_bridge_eval : nft_target_eval,
		.ops.init = nft_target_init, .ops.destroy = nft_target_destroy, .ops.data = target,
		.name = target->name, .revision = target->revision, .table = target->table,
		.hooks = target->hooks, .me = target->me,
		.size = target->targetsize, .usersize = target->usersize });
	err = PTR_ERR_OR_ZERO(ops);
	if (err)
		goto err_put;
	return ops;

err_put:
	module_put(target->me);
	return ERR_PTR(err);
}

static void nft_compat_release_ops(const struct nft_expr_ops *ops)
{
	const struct compat_ops *compat = compat_ops_of(ops);

	module_put(compat->me);
	kfree(compat);
}

static struct nft_expr_type nft_match_type = {
	.name		= "match",
	.maxattr	= NFTA_MATCH_MAX,
	.policy		= nft_compat_policy,
	.select_ops	= nft_match_select,
	.release_ops	= nft_compat_release_ops,
	.owner		= THIS_MODULE,
};

static struct nft_expr_type nft_target_type = {
	.name		= "target",
	.maxattr	= NFTA_TARGET_MAX,
	.policy		= nft_compat_policy,
	.select_ops	= nft_target_select,
	.release_ops	= nft_compat_release_ops,
	.owner		= THIS_MODULE,
};

/* The question of iptables-nft and its kin: is there this revision of an extension? */
static const struct nla_policy nft_compat_get_policy[NFTA_COMPAT_MAX + 1] = {
	[NFTA_COMPAT_NAME]	= { .type = NLA_NUL_STRING, .len = NFT_COMPAT_NAME_MAX - 1 },
	[NFTA_COMPAT_REV]	= NLA_POLICY_MAX(NLA_BE32, U8_MAX),
	[NFTA_COMPAT_TYPE]	= { .type = NLA_U32 },
};

static int compat_reply(struct sk_buff *skb, const struct nfnl_info *info,
			const struct nlattr *const tb[], bool is_target, u32 best)
{
	u32 portid = NETLINK_CB(skb).portid;
	struct nlmsghdr *nlh;
	struct sk_buff *reply;

	reply = nlmsg_new(NLMSG_DEFAULT_SIZE, GFP_KERNEL);
	if (!reply)
		return -ENOMEM;
	nlh = nfnl_msg_put(reply, portid, info->nlh->nlmsg_seq,
			   nfnl_msg_type(NFNL_SUBSYS_NFT_COMPAT, NFNL_MSG_COMPAT_GET), NLM_F_MULTI,
			   info->nfmsg->nfgen_family, NFNETLINK_V0, 0);
	if (!nlh || nla_put_string(reply, NFTA_COMPAT_NAME, nla_data(tb[NFTA_COMPAT_NAME])) ||
	    nla_put_be32(reply, NFTA_COMPAT_REV, htonl(best)) ||
	    nla_put_be32(reply, NFTA_COMPAT_TYPE, htonl(is_target))) {
		kfree_skb(reply);
		return -EMSGSIZE;
	}
	nlmsg_end(reply, nlh);
	return nfnetlink_unicast(reply, info->net, portid);
}

static int nft_compat_get(struct sk_buff *skb, const struct nfnl_info *info,
			  const struct nlattr *const tb[])
{
	u8 family = info->nfmsg->nfgen_family;
	const char *prefix = compat_prefix(family);
	bool is_target;
	const char *name;
	int best;
	u8 rev;

	if (!tb[NFTA_COMPAT_NAME] || !tb[NFTA_COMPAT_REV] || !tb[NFTA_COMPAT_TYPE])
		return nft_refuse(info->extack, NULL, -EINVAL,
				  "name, revision and type must be given");
	if (!prefix || family == NFPROTO_INET)
		return nft_refuse(info->extack, NULL, -EINVAL,
				  "this family has no x_tables extensions");
	name = nla_data(tb[NFTA_COMPAT_NAME]);
	rev = ntohl(nla_get_be32(tb[NFTA_COMPAT_REV]));
	is_target = nla_get_be32(tb[NFTA_COMPAT_TYPE]) == htonl(1);

	/* Called under RCU, which loading a module can't be. */
	if (!try_module_get(THIS_MODULE))
		return -EINVAL;
	rcu_read_unlock();
	if (!xt_find_revision(family, name, rev, is_target, &best)) {
		request_module("%s_%s", prefix, name);
		xt_find_revision(family, name, rev, is_target, &best);
	}
	if (best >= 0)
		best = compat_reply(skb, info, tb, is_target, best);
	else
		NL_SET_ERR_MSG_ATTR(info->extack, tb[NFTA_COMPAT_NAME],
				    "no x_tables extension of this name and revision");
	rcu_read_lock();
	module_put(THIS_MODULE);
	return best;
}

static const struct nfnl_callback nft_compat_callbacks[NFNL_MSG_COMPAT_MAX] = {
	[NFNL_MSG_COMPAT_GET] = {
		.call		= nft_compat_get,
		.type		= NFNL_CB_RCU,
		.attr_count	= NFTA_COMPAT_MAX,
		.policy		= nft_compat_get_policy,
	},
};

static const struct nfnetlink_subsystem nft_compat_subsystem = {
	.name		= "nft-compat",
	.subsys_id	= NFNL_SUBSYS_NFT_COMPAT,
	.cb_count	= NFNL_MSG_COMPAT_MAX,
	.cb		= nft_compat_callbacks,
};

static int __init nft_compat_module_init(void)
{
	int err;

	err = nft_expr_register(&nft_match_type);
	if (err)
		return err;
	err = nft_expr_register(&nft_target_type);
	if (err)
		goto err_match;
	err = nfnetlink_subsys_register(&nft_compat_subsystem);
	if (err)
		goto err_target;
	return 0;

err_target:
	nft_expr_unregister(&nft_target_type);
err_match:
	nft_expr_unregister(&nft_match_type);
	return err;
}

static void __exit nft_compat_module_exit(void)
{
	nfnetlink_subsys_unregister(&nft_compat_subsystem);
	nft_expr_unregister(&nft_target_type);
	nft_expr_unregister(&nft_match_type);
}

module_init(nft_compat_module_init);
module_exit(nft_compat_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: x_tables extensions in rules of iptables-nft and its kin");
MODULE_ALIAS_NFNL_SUBSYS(NFNL_SUBSYS_NFT_COMPAT);
NFT_EXPR_ALIAS("match");
NFT_EXPR_ALIAS("target");
