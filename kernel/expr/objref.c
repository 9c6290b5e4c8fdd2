// SPDX-License-Identifier: GPL-2.0-only
/* Expression objref: runs a stateful object, by name or as a map says for a key. */
#include <linux/module.h>
#include "core/expr.h"
#include "core/object.h"
#include "core/set.h"
#include "core/table.h"
#include "expr/synproxy.h"

static struct nft_expr_type nft_objref_type;

/** struct nft_objref - the object; held while active. */
struct nft_objref {
	struct nft_object	*obj;
};

/** struct nft_objref_map - the object map, and the register of the key. */
struct nft_objref_map {
	struct nft_set		*set;
	struct nft_set_binding	binding;
	u8			sreg;
};

static const struct nla_policy nft_objref_policy[NFTA_OBJREF_MAX + 1] = {
	[NFTA_OBJREF_IMM_TYPE]	= { .type = NLA_U32 },
	[NFTA_OBJREF_IMM_NAME]	= { .type = NLA_STRING, .len = NFT_OBJ_MAXNAMELEN - 1 },
	[NFTA_OBJREF_SET_SREG]	= { .type = NLA_U32 },
	[NFTA_OBJREF_SET_NAME]	= { .type = NLA_STRING, .len = NFT_SET_MAXNAMELEN - 1 },
	[NFTA_OBJREF_SET_ID]	= { .type = NLA_U32 },
};

/* Where objects of a type may run: anywhere, but for SYN proxies. */
static int nft_objref_validate_type(struct nft_ctx *ctx, u32 type)
{
	return type == NFT_OBJECT_SYNPROXY ? nft_synproxy_validate_hooks(ctx) : 0;
}

/* regs := effect of the object */
static void nft_objref_eval(const struct nft_expr *expr, struct nft_regs *regs,
			    const struct nft_packet *pkt)
{
	const struct nft_objref *ref = nft_expr_priv(expr);

	ref->obj->ops->eval(ref->obj, regs, pkt);
}

static int nft_objref_compile(const struct nft_expr *expr, struct nft_compiler *c)
{
	const struct nft_objref *ref = nft_expr_priv(expr);

	return ref->obj->ops->compile ? ref->obj->ops->compile(ref->obj, c) : -EOPNOTSUPP;
}

static int nft_objref_init(struct nft_ctx *ctx, struct nft_expr *expr,
			   const struct nlattr *const tb[])
{
	struct nft_objref *ref = nft_expr_priv(expr);
	struct nft_object *obj;

	obj = nft_object_find(ctx, ctx->table, tb[NFTA_OBJREF_IMM_NAME],
			      ntohl(nla_get_be32(tb[NFTA_OBJREF_IMM_TYPE])),
			      nft_gen_next(ctx->nn));
	if (IS_ERR(obj))
		return PTR_ERR(obj);
	ref->obj = obj;
	return nft_object_hold(ctx, obj);
}

static void nft_objref_activate(struct nft_ctx *ctx, struct nft_expr *expr)
{
	struct nft_objref *ref = nft_expr_priv(expr);

	nft_object_rehold(ref->obj);
}

static void nft_objref_deactivate(struct nft_ctx *ctx, struct nft_expr *expr)
{
	struct nft_objref *ref = nft_expr_priv(expr);

	nft_object_drop(ref->obj);
}

static int nft_objref_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_objref *ref = nft_expr_priv(expr);

	return nla_put_string(skb, NFTA_OBJREF_IMM_NAME, ref->obj->str) ||
	       nla_put_be32(skb, NFTA_OBJREF_IMM_TYPE, htonl(ref->obj->ops->type->number)) ? -1 : 0;
}

static int nft_objref_validate(struct nft_ctx *ctx, const struct nft_expr *expr)
{
	const struct nft_objref *ref = nft_expr_priv(expr);

	return nft_objref_validate_type(ctx, ref->obj->ops->type->number);
}

static const struct nft_expr_ops nft_objref_ops = {
	.type		= &nft_objref_type,
	.size		= sizeof(struct nft_objref),
	.eval		= nft_objref_eval,
	.compile	= nft_objref_compile,
	.init		= nft_objref_init,
	.activate	= nft_objref_activate,
	.deactivate	= nft_objref_deactivate,
	.dump		= nft_objref_dump,
	.validate	= nft_objref_validate,
};

/* regs := effect of the object of map[sreg]; break if there is none */
static void nft_objref_map_eval(const struct nft_expr *expr, struct nft_regs *regs,
				const struct nft_packet *pkt)
{
	const struct nft_objref_map *ref = nft_expr_priv(expr);
	const struct nft_elem *elem;
	struct nft_object *obj;

	elem = nft_set_lookup(ref->set, &regs->words[ref->sreg], pkt);
	if (!elem) {
		regs->verdict.code = NFT_BREAK;
		return;
	}
	obj = nft_elem_object(elem, &ref->set->layout);
	obj->ops->eval(obj, regs, pkt);
}

static int nft_objref_map_init(struct nft_ctx *ctx, struct nft_expr *expr,
			       const struct nlattr *const tb[])
{
	struct nft_objref_map *ref = nft_expr_priv(expr);
	struct nft_set *set;
	int err;

	set = nft_set_find(ctx, ctx->table, tb[NFTA_OBJREF_SET_NAME], tb[NFTA_OBJREF_SET_ID],
			   nft_gen_next(ctx->nn));
	if (IS_ERR(set))
		return PTR_ERR(set);
	if (!nft_set_is_objmap(set))
		return nft_refuse(ctx->extack, tb[NFTA_OBJREF_SET_NAME], -EINVAL,
				  "this is no map of objects");
	err = nft_reg_load(ctx, tb[NFTA_OBJREF_SET_SREG], set->desc.key_len, &ref->sreg);
	if (err < 0)
		return err;
	ref->set = set;
	return nft_set_bind(ctx, set, &ref->binding);
}

static void nft_objref_map_activate(struct nft_ctx *ctx, struct nft_expr *expr)
{
	struct nft_objref_map *ref = nft_expr_priv(expr);

	nft_set_rebind(ctx, ref->set, &ref->binding);
}

static void nft_objref_map_deactivate(struct nft_ctx *ctx, struct nft_expr *expr)
{
	struct nft_objref_map *ref = nft_expr_priv(expr);

	nft_set_unbind(ctx, ref->set, &ref->binding);
}

static int nft_objref_map_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_objref_map *ref = nft_expr_priv(expr);

	return nft_reg_put(skb, NFTA_OBJREF_SET_SREG, ref->sreg) ||
	       nla_put_string(skb, NFTA_OBJREF_SET_NAME, ref->set->str) ? -1 : 0;
}

static int nft_objref_map_validate(struct nft_ctx *ctx, const struct nft_expr *expr)
{
	const struct nft_objref_map *ref = nft_expr_priv(expr);

	return nft_objref_validate_type(ctx, ref->set->object_type);
}

static const struct nft_expr_ops nft_objref_map_ops = {
	.type		= &nft_objref_type,
	.size		= sizeof(struct nft_objref_map),
	.eval		= nft_objref_map_eval,
	.init		= nft_objref_map_init,
	.activate	= nft_objref_map_activate,
	.deactivate	= nft_objref_map_deactivate,
	.dump		= nft_objref_map_dump,
	.validate	= nft_objref_map_validate,
};

static const struct nft_expr_ops *nft_objref_select(struct nft_ctx *ctx,
						    const struct nlattr *const tb[])
{
	int err;

	if (tb[NFTA_OBJREF_SET_SREG] && (tb[NFTA_OBJREF_SET_NAME] || tb[NFTA_OBJREF_SET_ID]))
		return &nft_objref_map_ops;
	if (tb[NFTA_OBJREF_IMM_NAME] && tb[NFTA_OBJREF_IMM_TYPE])
		return &nft_objref_ops;
	err = nft_refuse(ctx->extack, NULL, -EOPNOTSUPP,
			 "objref needs a name and a type, or a map and a register");
	return ERR_PTR(err);
}

static struct nft_expr_type nft_objref_type = {
	.name		= "objref",
	.maxattr	= NFTA_OBJREF_MAX,
	.policy		= nft_objref_policy,
	.select_ops	= nft_objref_select,
	.owner		= THIS_MODULE,
};

static int __init nft_objref_module_init(void)
{
	return nft_expr_register(&nft_objref_type);
}

static void __exit nft_objref_module_exit(void)
{
	nft_expr_unregister(&nft_objref_type);
}

module_init(nft_objref_module_init);
module_exit(nft_objref_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: references to stateful objects");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS("objref");
