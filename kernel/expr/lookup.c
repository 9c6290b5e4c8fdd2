// SPDX-License-Identifier: GPL-2.0-only
/* Expression lookup: is the key in a set, and what does the map say for it. */
#include <linux/module.h>
#include "core/expr.h"
#include "core/program.h"
#include "core/set.h"
#include "core/table.h"

struct nft_expr_type nft_lookup_type;

/**
 * struct nft_lookup - dreg := set[sreg]
 * @sreg: key
 * @dreg: where a map's data go, if @has_dreg; 0 for a verdict
 * @data_len: bytes of a map's value
 * @invert: match when the key isn't there
 */
struct nft_lookup {
	struct nft_set		*set;
	struct nft_set_binding	binding;
	u8			sreg;
	u8			dreg;
	u8			data_len;
	bool			has_dreg;
	bool			invert;
};

static const struct nla_policy nft_lookup_policy[NFTA_LOOKUP_MAX + 1] = {
	[NFTA_LOOKUP_SET]	= { .type = NLA_STRING, .len = NFT_SET_MAXNAMELEN - 1 },
	[NFTA_LOOKUP_SET_ID]	= { .type = NLA_U32 },
	[NFTA_LOOKUP_SREG]	= { .type = NLA_U32 },
	[NFTA_LOOKUP_DREG]	= { .type = NLA_U32 },
	[NFTA_LOOKUP_FLAGS]	= { .type = NLA_U32 },
};

/* break unless (sreg in set) != invert; dreg := data of the element; its expressions run */
static void nft_lookup_eval(const struct nft_expr *expr, struct nft_regs *regs,
			    const struct nft_packet *pkt)
{
	const struct nft_lookup *lookup = nft_expr_priv(expr);
	const struct nft_set *set = lookup->set;
	const struct nft_elem *elem;
	const struct nft_data *data;

	elem = nft_set_lookup(set, &regs->words[lookup->sreg], pkt);
	if (!elem == !lookup->invert) {
		regs->verdict.code = NFT_BREAK;
		return;
	}
	if (!elem)
		return;

	if (lookup->has_dreg) {
		data = nft_elem_data(elem, &set->layout);
		if (lookup->dreg)
			memcpy(&regs->words[lookup->dreg], data->words,
			       round_up(lookup->data_len, sizeof(u32)));
		else
			regs->verdict = data->verdict;
	}
	nft_elem_run(elem, &set->layout, regs, pkt);
}

static int nft_lookup_compile(const struct nft_expr *expr, struct nft_compiler *c)
{
	const struct nft_lookup *lookup = nft_expr_priv(expr);

	if (lookup->has_dreg)
		return nft_compile_map(c, lookup->set, lookup->sreg, lookup->dreg, lookup->data_len);
	return nft_compile_lookup(c, lookup->set, lookup->sreg, lookup->invert);
}

static int nft_lookup_init_flags(struct nft_ctx *ctx, struct nft_lookup *lookup,
				 const struct nlattr *attr)
{
	u32 flags;

	if (!attr)
		return 0;
	flags = ntohl(nla_get_be32(attr));
	if (flags & ~NFT_LOOKUP_F_INV)
		return nft_refuse(ctx->extack, attr, -EINVAL, "unknown lookup flag");
	lookup->invert = flags & NFT_LOOKUP_F_INV;
	return 0;
}

/* Userspace numbers the types of values as it likes. */
static u32 nft_lookup_data_type(const struct nft_set *set)
{
	return set->data_type == NFT_DATA_VERDICT ? NFT_DATA_VERDICT : NFT_DATA_VALUE;
}

static int nft_lookup_init_dreg(struct nft_ctx *ctx, struct nft_lookup *lookup,
				const struct nlattr *attr)
{
	const struct nft_set *set = lookup->set;

	if (!attr) {
		if (set->desc.flags & NFT_SET_MAP)
			return nft_refuse(ctx->extack, NULL, -EINVAL,
					  "lookup in a map needs a destination register");
		return 0;
	}
	if (!(set->desc.flags & NFT_SET_MAP))
		return nft_refuse(ctx->extack, attr, -EINVAL,
				  "the set is no map, it has no data for a register");
	if (lookup->invert)
		return nft_refuse(ctx->extack, attr, -EINVAL,
				  "an inverted lookup has no data for a register");

	lookup->has_dreg = true;
	lookup->data_len = set->desc.data_len;
	return nft_reg_store(ctx, attr, set->desc.data_len, nft_lookup_data_type(set),
			     &lookup->dreg);
}

static int nft_lookup_init(struct nft_ctx *ctx, struct nft_expr *expr,
			   const struct nlattr *const tb[])
{
	struct nft_lookup *lookup = nft_expr_priv(expr);
	struct nft_set *set;
	int err;

	if (!tb[NFTA_LOOKUP_SET] || !tb[NFTA_LOOKUP_SREG])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "lookup needs a set and a register");

	set = nft_set_find(ctx, ctx->table, tb[NFTA_LOOKUP_SET], tb[NFTA_LOOKUP_SET_ID],
			   nft_gen_next(ctx->nn));
	if (IS_ERR(set))
		return PTR_ERR(set);
	lookup->set = set;

	err = nft_lookup_init_flags(ctx, lookup, tb[NFTA_LOOKUP_FLAGS]);
	if (err < 0)
		return err;
	err = nft_reg_load(ctx, tb[NFTA_LOOKUP_SREG], set->desc.key_len, &lookup->sreg);
	if (err < 0)
		return err;
	err = nft_lookup_init_dreg(ctx, lookup, tb[NFTA_LOOKUP_DREG]);
	if (err < 0)
		return err;

	lookup->binding.flags = set->desc.flags & NFT_SET_MAP;
	return nft_set_bind(ctx, set, &lookup->binding);
}

static void nft_lookup_activate(struct nft_ctx *ctx, struct nft_expr *expr)
{
	struct nft_lookup *lookup = nft_expr_priv(expr);

	nft_set_rebind(ctx, lookup->set, &lookup->binding);
}

static void nft_lookup_deactivate(struct nft_ctx *ctx, struct nft_expr *expr)
{
	struct nft_lookup *lookup = nft_expr_priv(expr);

	nft_set_unbind(ctx, lookup->set, &lookup->binding);
}

static int nft_lookup_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_lookup *lookup = nft_expr_priv(expr);

	if (nla_put_string(skb, NFTA_LOOKUP_SET, lookup->set->str) ||
	    nft_reg_put(skb, NFTA_LOOKUP_SREG, lookup->sreg))
		return -1;
	if (lookup->has_dreg && nft_reg_put(skb, NFTA_LOOKUP_DREG, lookup->dreg))
		return -1;
	return nla_put_be32(skb, NFTA_LOOKUP_FLAGS,
			    htonl(lookup->invert ? NFT_LOOKUP_F_INV : 0)) ? -1 : 0;
}

static int nft_lookup_validate(struct nft_ctx *ctx, const struct nft_expr *expr)
{
	const struct nft_lookup *lookup = nft_expr_priv(expr);

	return nft_set_is_vmap(lookup->set) ? nft_set_validate(ctx, lookup->set) : 0;
}

static const struct nft_expr_ops nft_lookup_ops = {
	.type		= &nft_lookup_type,
	.size		= sizeof(struct nft_lookup),
	.eval		= nft_lookup_eval,
	.compile	= nft_lookup_compile,
	.init		= nft_lookup_init,
	.activate	= nft_lookup_activate,
	.deactivate	= nft_lookup_deactivate,
	.dump		= nft_lookup_dump,
	.validate	= nft_lookup_validate,
};

struct nft_expr_type nft_lookup_type = {
	.name		= "lookup",
	.maxattr	= NFTA_LOOKUP_MAX,
	.policy		= nft_lookup_policy,
	.ops		= &nft_lookup_ops,
	.owner		= THIS_MODULE,
};
