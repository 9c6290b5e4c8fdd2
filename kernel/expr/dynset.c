// SPDX-License-Identifier: GPL-2.0-only
/* Expression dynset: packets add elements to a set, refresh them, or take them out. */
#include <linux/module.h>
#include "core/expr.h"
#include "core/set.h"
#include "core/table.h"

struct nft_expr_type nft_dynset_type;

/**
 * struct nft_dynset - set[sreg_key] := sreg_data
 * @own: templates of this expression, @own_count of them; without, the set's are used
 * @timeout: of the elements, jiffies; 0 is the set's
 * @op: enum nft_dynset_ops
 * @has_data: the set is a map
 * @invert: match when the element can't be added
 */
struct nft_dynset {
	struct nft_set		*set;
	struct nft_set_binding	binding;
	struct nft_expr		*own[NFT_SET_EXPRS_MAX];
	u64			timeout;
	u8			own_count;
	u8			op;
	u8			sreg_key;
	u8			sreg_data;
	bool			has_data;
	bool			invert;
};

static const struct nla_policy nft_dynset_policy[NFTA_DYNSET_MAX + 1] = {
	[NFTA_DYNSET_SET_NAME]		= { .type = NLA_STRING, .len = NFT_SET_MAXNAMELEN - 1 },
	[NFTA_DYNSET_SET_ID]		= { .type = NLA_U32 },
	[NFTA_DYNSET_OP]		= { .type = NLA_U32 },
	[NFTA_DYNSET_SREG_KEY]		= { .type = NLA_U32 },
	[NFTA_DYNSET_SREG_DATA]		= { .type = NLA_U32 },
	[NFTA_DYNSET_TIMEOUT]		= { .type = NLA_U64 },
	[NFTA_DYNSET_EXPR]		= { .type = NLA_NESTED },
	[NFTA_DYNSET_FLAGS]		= { .type = NLA_U32 },
	[NFTA_DYNSET_EXPRESSIONS]	= { .type = NLA_NESTED },
};

/* The element of the key, made if there is none; its time begins anew if that is asked for. */
static struct nft_elem *nft_dynset_add(const struct nft_dynset *dyn, const struct nft_regs *regs,
				       const struct nft_packet *pkt)
{
	struct nft_set *set = dyn->set;
	u64 timeout = dyn->timeout ?: set->timeout;
	const struct nft_set_add add = {
		.data		= dyn->has_data ? &regs->words[dyn->sreg_data] : NULL,
		.exprs		= (const struct nft_expr *const *)
				  (dyn->own_count ? dyn->own : set->exprs),
		.expr_count	= dyn->own_count ?: set->expr_count,
		.timeout	= timeout,
	};
	struct nft_elem *elem;
	bool fresh;
	u64 *expires;

	elem = nft_set_add(set, &regs->words[dyn->sreg_key], &add, pkt, &fresh);
	if (!elem || fresh || dyn->op != NFT_DYNSET_OP_UPDATE || !set->layout.expires)
		return elem;
	expires = nft_elem_expires(elem, &set->layout);
	/* One without end stays; without a timeout here or of the set, the others end now. */
	if (READ_ONCE(*expires))
		WRITE_ONCE(*expires, get_jiffies_64() + timeout);
	return elem;
}

/* set += sreg_key; break if it can't be added (can, when inverted). The element's expressions run. */
static void nft_dynset_eval(const struct nft_expr *expr, struct nft_regs *regs,
			    const struct nft_packet *pkt)
{
	const struct nft_dynset *dyn = nft_expr_priv(expr);
	struct nft_elem *elem;

	if (dyn->op == NFT_DYNSET_OP_DELETE) {
		nft_set_erase(dyn->set, &regs->words[dyn->sreg_key], pkt);
		return;
	}
	elem = nft_dynset_add(dyn, regs, pkt);
	if (elem)
		nft_elem_run(elem, &dyn->set->layout, regs, pkt);
	if (!elem == !dyn->invert)
		regs->verdict.code = NFT_BREAK;
}

static int nft_dynset_init_op(struct nft_ctx *ctx, struct nft_dynset *dyn,
			      const struct nlattr *attr)
{
	u32 op = ntohl(nla_get_be32(attr));

	if (op > NFT_DYNSET_OP_DELETE)
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP, "unknown set operation");
	dyn->op = op;
	return 0;
}

static int nft_dynset_init_timeout(struct nft_ctx *ctx, struct nft_dynset *dyn,
				   const struct nlattr *attr)
{
	u64 ms;

	if (!attr)
		return 0;
	if (!(dyn->set->desc.flags & NFT_SET_TIMEOUT))
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP, "the set has no timeouts");
	ms = be64_to_cpu(nla_get_be64(attr));
	if (ms > NFT_TIMEOUT_MS_MAX)
		return nft_refuse(ctx->extack, attr, -ERANGE, "the timeout is too long");
	dyn->timeout = nft_timeout_jiffies(ms);
	return 0;
}

static int nft_dynset_init_regs(struct nft_ctx *ctx, struct nft_dynset *dyn,
				const struct nlattr *const tb[])
{
	const struct nft_set *set = dyn->set;
	int err;

	err = nft_reg_load(ctx, tb[NFTA_DYNSET_SREG_KEY], set->desc.key_len, &dyn->sreg_key);
	if (err < 0)
		return err;

	if (!tb[NFTA_DYNSET_SREG_DATA]) {
		if (set->desc.flags & NFT_SET_MAP)
			return nft_refuse(ctx->extack, NULL, -EINVAL,
					  "elements of a map need data");
		return 0;
	}
	if (!(set->desc.flags & NFT_SET_MAP) || nft_set_is_vmap(set))
		return nft_refuse(ctx->extack, tb[NFTA_DYNSET_SREG_DATA], -EOPNOTSUPP,
				  "elements of the set have no value");
	dyn->has_data = true;
	return nft_reg_load(ctx, tb[NFTA_DYNSET_SREG_DATA], set->desc.data_len, &dyn->sreg_data);
}

/* One more template, that must be what the set says elements have. */
static int nft_dynset_init_expr(struct nft_ctx *ctx, struct nft_dynset *dyn,
				const struct nlattr *attr)
{
	const struct nft_set *set = dyn->set;
	struct nft_expr *expr;
	unsigned int i = dyn->own_count;

	if (i == NFT_SET_EXPRS_MAX)
		return nft_refuse(ctx->extack, attr, -E2BIG, "too many expressions of an element");
	expr = nft_expr_template(ctx, set, attr);
	if (IS_ERR(expr))
		return PTR_ERR(expr);
	dyn->own[dyn->own_count++] = expr;
	if (set->expr_count && (i >= set->expr_count || set->exprs[i]->ops != expr->ops))
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP,
				  "elements of the set have other expressions");
	return 0;
}

static void nft_dynset_free_exprs(struct nft_ctx *ctx, struct nft_dynset *dyn)
{
	while (dyn->own_count)
		nft_expr_free(ctx, dyn->own[--dyn->own_count]);
}

static int nft_dynset_init_list(struct nft_ctx *ctx, struct nft_dynset *dyn,
				const struct nlattr *list)
{
	const struct nlattr *attr;
	int rem, err;

	nla_for_each_nested(attr, list, rem) {
		if (nla_type(attr) != NFTA_LIST_ELEM)
			return nft_refuse(ctx->extack, attr, -EINVAL,
					  "not an expression in the list");
		err = nft_dynset_init_expr(ctx, dyn, attr);
		if (err < 0)
			return err;
	}
	return 0;
}

static int nft_dynset_init_exprs(struct nft_ctx *ctx, struct nft_dynset *dyn,
				 const struct nlattr *const tb[], bool listed)
{
	const struct nlattr *attr = tb[NFTA_DYNSET_EXPR] ?: tb[NFTA_DYNSET_EXPRESSIONS];
	const struct nft_set *set = dyn->set;
	int err;

	if (!attr)
		return 0;
	if (!(set->desc.flags & NFT_SET_EVAL))
		return nft_refuse(ctx->extack, attr, -EINVAL,
				  "packets can't add elements with expressions to the set");

	if (tb[NFTA_DYNSET_EXPR])
		err = nft_dynset_init_expr(ctx, dyn, attr);
	else if (listed)
		err = nft_dynset_init_list(ctx, dyn, attr);
	else
		err = nft_refuse(ctx->extack, attr, -EINVAL,
				 "expressions without the flag that announces them");
	if (err == 0 && set->expr_count && set->expr_count != dyn->own_count)
		err = nft_refuse(ctx->extack, attr, -EOPNOTSUPP,
				 "elements of the set have another number of expressions");
	if (err < 0)
		nft_dynset_free_exprs(ctx, dyn);
	return err;
}

static int nft_dynset_init_set(struct nft_ctx *ctx, struct nft_dynset *dyn,
			       const struct nlattr *const tb[])
{
	struct nft_set *set;

	if (!tb[NFTA_DYNSET_SET_NAME] || !tb[NFTA_DYNSET_OP] || !tb[NFTA_DYNSET_SREG_KEY])
		return nft_refuse(ctx->extack, NULL, -EINVAL,
				  "dynset needs a set, an operation and a register");

	set = nft_set_find(ctx, ctx->table, tb[NFTA_DYNSET_SET_NAME], tb[NFTA_DYNSET_SET_ID],
			   nft_gen_next(ctx->nn));
	if (IS_ERR(set))
		return PTR_ERR(set);
	if (set->desc.flags & NFT_SET_OBJECT)
		return nft_refuse(ctx->extack, tb[NFTA_DYNSET_SET_NAME], -EOPNOTSUPP,
				  "packets can't add references to objects");
	if (!set->backend->add)
		return nft_refuse(ctx->extack, tb[NFTA_DYNSET_SET_NAME], -EOPNOTSUPP,
				  "packets can't add elements to this set");
	if (set->desc.flags & NFT_SET_CONSTANT)
		return nft_refuse(ctx->extack, tb[NFTA_DYNSET_SET_NAME], -EBUSY,
				  "the set is constant");
	dyn->set = set;
	return 0;
}

static int nft_dynset_init(struct nft_ctx *ctx, struct nft_expr *expr,
			   const struct nlattr *const tb[])
{
	struct nft_dynset *dyn = nft_expr_priv(expr);
	u32 flags = 0;
	int err;

	err = nft_dynset_init_set(ctx, dyn, tb);
	if (err < 0)
		return err;
	if (tb[NFTA_DYNSET_FLAGS])
		flags = ntohl(nla_get_be32(tb[NFTA_DYNSET_FLAGS]));
	if (flags & ~(NFT_DYNSET_F_INV | NFT_DYNSET_F_EXPR))
		return nft_refuse(ctx->extack, tb[NFTA_DYNSET_FLAGS], -EOPNOTSUPP,
				  "unknown dynset flag");
	dyn->invert = flags & NFT_DYNSET_F_INV;

	err = nft_dynset_init_op(ctx, dyn, tb[NFTA_DYNSET_OP]);
	if (err < 0)
		return err;
	err = nft_dynset_init_timeout(ctx, dyn, tb[NFTA_DYNSET_TIMEOUT]);
	if (err < 0)
		return err;
	err = nft_dynset_init_regs(ctx, dyn, tb);
	if (err < 0)
		return err;
	err = nft_dynset_init_exprs(ctx, dyn, tb, flags & NFT_DYNSET_F_EXPR);
	if (err < 0)
		return err;

	dyn->binding.flags = NFT_SET_EVAL | (dyn->set->desc.flags & NFT_SET_MAP);
	err = nft_set_bind(ctx, dyn->set, &dyn->binding);
	if (err < 0)
		nft_dynset_free_exprs(ctx, dyn);
	return err;
}

static void nft_dynset_activate(struct nft_ctx *ctx, struct nft_expr *expr)
{
	struct nft_dynset *dyn = nft_expr_priv(expr);

	nft_set_rebind(ctx, dyn->set, &dyn->binding);
}

static void nft_dynset_deactivate(struct nft_ctx *ctx, struct nft_expr *expr)
{
	struct nft_dynset *dyn = nft_expr_priv(expr);

	nft_set_unbind(ctx, dyn->set, &dyn->binding);
}

static void nft_dynset_destroy(const struct nft_ctx *ctx, struct nft_expr *expr)
{
	struct nft_ctx own = *ctx;

	nft_dynset_free_exprs(&own, nft_expr_priv(expr));
}

static int nft_dynset_put_exprs(struct sk_buff *skb, const struct nft_dynset *dyn, bool reset)
{
	struct nlattr *nest;
	unsigned int i;

	if (!dyn->own_count)
		return 0;
	if (dyn->own_count == 1)
		return nft_expr_put(skb, NFTA_DYNSET_EXPR, dyn->own[0], reset);

	nest = nla_nest_start_noflag(skb, NFTA_DYNSET_EXPRESSIONS);
	if (!nest)
		return -1;
	for (i = 0; i < dyn->own_count; i++) {
		if (nft_expr_put(skb, NFTA_LIST_ELEM, dyn->own[i], reset))
			return -1;
	}
	nla_nest_end(skb, nest);
	return 0;
}

static int nft_dynset_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_dynset *dyn = nft_expr_priv(expr);
	u64 ms = jiffies64_to_msecs(dyn->timeout);
	u32 flags = dyn->invert ? NFT_DYNSET_F_INV : 0;

	if (nft_reg_put(skb, NFTA_DYNSET_SREG_KEY, dyn->sreg_key))
		return -1;
	if (dyn->has_data && nft_reg_put(skb, NFTA_DYNSET_SREG_DATA, dyn->sreg_data))
		return -1;
	if (nla_put_be32(skb, NFTA_DYNSET_OP, htonl(dyn->op)) ||
	    nla_put_string(skb, NFTA_DYNSET_SET_NAME, dyn->set->str) ||
	    nla_put_be64(skb, NFTA_DYNSET_TIMEOUT, cpu_to_be64(ms), NFTA_DYNSET_PAD) ||
	    nft_dynset_put_exprs(skb, dyn, reset) ||
	    nla_put_be32(skb, NFTA_DYNSET_FLAGS, htonl(flags)))
		return -1;
	return 0;
}

static const struct nft_expr_ops nft_dynset_ops = {
	.type		= &nft_dynset_type,
	.size		= sizeof(struct nft_dynset),
	.eval		= nft_dynset_eval,
	.init		= nft_dynset_init,
	.activate	= nft_dynset_activate,
	.deactivate	= nft_dynset_deactivate,
	.destroy	= nft_dynset_destroy,
	.dump		= nft_dynset_dump,
};

struct nft_expr_type nft_dynset_type = {
	.name		= "dynset",
	.maxattr	= NFTA_DYNSET_MAX,
	.policy		= nft_dynset_policy,
	.ops		= &nft_dynset_ops,
	.owner		= THIS_MODULE,
};
