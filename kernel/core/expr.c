// SPDX-License-Identifier: GPL-2.0-only
/* Expressions: registry of types, and their life from attributes to release. */
#include <linux/ctype.h>
#include <linux/export.h>
#include <linux/mutex.h>
#include <linux/slab.h>
#include "core/expr.h"
#include "core/message.h"
#include "core/set.h"

#define EXPR_NAMELEN	32

static LIST_HEAD(expr_types);
static DEFINE_MUTEX(expr_types_mutex);

static const struct nla_policy expr_policy[NFTA_EXPR_MAX + 1] = {
	[NFTA_EXPR_NAME]	= { .type = NLA_NUL_STRING, .len = EXPR_NAMELEN - 1 },
	[NFTA_EXPR_DATA]	= { .type = NLA_NESTED },
};

int nft_expr_register(struct nft_expr_type *type)
{
	struct nft_expr_type *other;
	int err = -EEXIST;

	if (WARN_ON_ONCE(type->maxattr > NFT_EXPR_MAXATTR))
		return -EINVAL;
	mutex_lock(&expr_types_mutex);
	list_for_each_entry(other, &expr_types, list) {
		if (other->family == type->family && !strcmp(other->name, type->name))
			goto out;
	}
	list_add_tail_rcu(&type->list, &expr_types);
	err = 0;
out:
	mutex_unlock(&expr_types_mutex);
	return err;
}
EXPORT_SYMBOL_GPL(nft_expr_register);

void nft_expr_unregister(struct nft_expr_type *type)
{
	mutex_lock(&expr_types_mutex);
	list_del_rcu(&type->list);
	mutex_unlock(&expr_types_mutex);
	synchronize_rcu();
}
EXPORT_SYMBOL_GPL(nft_expr_unregister);

/* The type for this family, else the one for all; its module held. */
static struct nft_expr_type *expr_type_get(u8 family, const char *name)
{
	struct nft_expr_type *type, *found = NULL;

	rcu_read_lock();
	list_for_each_entry_rcu(type, &expr_types, list) {
		if (strcmp(type->name, name))
			continue;
		if (type->family == family) {
			found = type;
			break;
		}
		if (type->family == NFPROTO_UNSPEC)
			found = type;
	}
	if (found && !try_module_get(found->owner))
		found = NULL;
	rcu_read_unlock();
	return found;
}

/* Names become parts of module aliases. */
static bool expr_name_valid(const char *name)
{
	for (; *name; name++) {
		if (!islower(*name) && !isdigit(*name) && *name != '_')
			return false;
	}
	return true;
}

static int expr_wish(struct nft_ctx *ctx, const char *name)
{
	int err;

	if (!expr_name_valid(name))
		return 0;
	err = nft_module_wish(ctx, "nft-expr-%u-%s", ctx->family, name);
	if (err == -ENOMEM)
		return err;
	return nft_module_wish(ctx, "nft-expr-%s", name) ?: err;
}

int nft_expr_parse(struct nft_ctx *ctx, const struct nlattr *attr, struct nft_expr_info *info)
{
	const struct nlattr *const *data = (const struct nlattr *const *)info->tb;
	struct nlattr *tb[NFTA_EXPR_MAX + 1];
	const struct nft_expr_ops *ops;
	struct nft_expr_type *type;
	int err;

	err = nla_parse_nested_deprecated(tb, NFTA_EXPR_MAX, attr, expr_policy, ctx->extack);
	if (err < 0)
		return err;
	if (!tb[NFTA_EXPR_NAME])
		return nft_refuse_missing(ctx->extack, attr, NFTA_EXPR_NAME, -EINVAL,
					  "expression without name");
	type = expr_type_get(ctx->family, nla_data(tb[NFTA_EXPR_NAME]));
	if (!type) {
		err = expr_wish(ctx, nla_data(tb[NFTA_EXPR_NAME]));
		if (err)
			return err;
		return nft_refuse(ctx->extack, tb[NFTA_EXPR_NAME], -ENOENT,
				  "no such expression in this family");
	}
	err = nft_message_data(info->tb, type->maxattr, tb[NFTA_EXPR_DATA], type->policy,
			       type->extension, ctx->extack);
	if (err)
		goto err_put;
	ops = type->ops;
	if (type->select_ops) {
		ops = type->select_ops(ctx, data);
		if (IS_ERR(ops)) {
			err = PTR_ERR(ops);
			goto err_put;
		}
	}
	info->ops = ops;
	info->attr = attr;
	return 0;

err_put:
	module_put(type->owner);
	return err;
}
EXPORT_SYMBOL_GPL(nft_expr_parse);

static void expr_ops_put(const struct nft_expr_ops *ops)
{
	const struct nft_expr_type *type = ops->type;

	if (type->release_ops)
		type->release_ops(ops);
	module_put(type->owner);
}

void nft_expr_cancel(const struct nft_expr_info *info)
{
	expr_ops_put(info->ops);
}
EXPORT_SYMBOL_GPL(nft_expr_cancel);

int nft_expr_init(struct nft_ctx *ctx, const struct nft_expr_info *info, struct nft_expr *expr)
{
	int err;

	expr->ops = info->ops;
	err = info->ops->init(ctx, expr, (const struct nlattr *const *)info->tb);
	if (err) {
		expr->ops = NULL;
		nft_expr_cancel(info);
	}
	return err;
}
EXPORT_SYMBOL_GPL(nft_expr_init);

void nft_expr_destroy(const struct nft_ctx *ctx, struct nft_expr *expr)
{
	const struct nft_expr_ops *ops = expr->ops;

	if (ops->destroy)
		ops->destroy(ctx, expr);
	expr_ops_put(ops);
}
EXPORT_SYMBOL_GPL(nft_expr_destroy);

int nft_expr_put(struct sk_buff *skb, int attr, const struct nft_expr *expr, bool reset)
{
	struct nlattr *nest = nla_nest_start_noflag(skb, attr);
	struct nlattr *data;

	if (!nest || nla_put_string(skb, NFTA_EXPR_NAME, expr->ops->type->name))
		return -1;
	data = nla_nest_start_noflag(skb, NFTA_EXPR_DATA);
	if (!data || expr->ops->dump(skb, expr, reset))
		return -1;
	nla_nest_end(skb, data);
	nla_nest_end(skb, nest);
	return 0;
}
EXPORT_SYMBOL_GPL(nft_expr_put);

struct nft_expr *nft_expr_template(struct nft_ctx *ctx, const struct nft_set *set,
				   const struct nlattr *attr)
{
	struct nft_expr_info info;
	struct nft_expr *expr;
	int err;

	err = nft_expr_parse(ctx, attr, &info);
	if (err)
		return ERR_PTR(err);
	if (!(info.ops->type->flags & NFT_EXPR_STATEFUL)) {
		nft_expr_cancel(&info);
		return ERR_PTR(nft_refuse(ctx->extack, attr, -EOPNOTSUPP,
					  "only stateful expressions can be in elements"));
	}
	if (info.ops->gc && set->desc.flags & NFT_SET_TIMEOUT) {
		nft_expr_cancel(&info);
		return ERR_PTR(nft_refuse(ctx->extack, attr, -EOPNOTSUPP,
					  "elements that end by themselves cannot have timeouts too"));
	}
	expr = kzalloc(nft_expr_size(info.ops), GFP_KERNEL_ACCOUNT);
	if (!expr) {
		nft_expr_cancel(&info);
		return ERR_PTR(-ENOMEM);
	}
	err = nft_expr_init(ctx, &info, expr);
	if (err) {
		kfree(expr);
		return ERR_PTR(err);
	}
	return expr;
}
EXPORT_SYMBOL_GPL(nft_expr_template);

void nft_expr_free(struct nft_ctx *ctx, struct nft_expr *expr)
{
	nft_expr_deactivate(ctx, expr);
	nft_expr_destroy(ctx, expr);
	kfree(expr);
}
EXPORT_SYMBOL_GPL(nft_expr_free);

int nft_expr_clone(struct nft_expr *dst, const struct nft_expr *src, gfp_t gfp)
{
	int err;

	__module_get(src->ops->type->owner);
	dst->ops = src->ops;
	err = src->ops->clone(dst, src, gfp);
	if (err) {
		dst->ops = NULL;
		module_put(src->ops->type->owner);
	}
	return err;
}
EXPORT_SYMBOL_GPL(nft_expr_clone);

void nft_expr_destroy_clone(const struct nft_ctx *ctx, struct nft_expr *expr)
{
	const struct nft_expr_ops *ops = expr->ops;

	if (ops->destroy_clone)
		ops->destroy_clone(ctx, expr);
	else if (ops->destroy)
		ops->destroy(ctx, expr);
	module_put(ops->type->owner);
}
EXPORT_SYMBOL_GPL(nft_expr_destroy_clone);
