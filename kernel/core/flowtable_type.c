// SPDX-License-Identifier: GPL-2.0-only
/* Flowtable types: what runs the flowtables of each family. */
#include <linux/export.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include "core/expr.h"
#include "core/flowtable.h"

static LIST_HEAD(flowtable_types);
static DEFINE_MUTEX(flowtable_types_mutex);

static struct nf_flowtable_type *flowtable_type_find(u8 family)
{
	struct nf_flowtable_type *type;

	list_for_each_entry_rcu(type, &flowtable_types, list,
				lockdep_is_held(&flowtable_types_mutex)) {
		if (type->family == family)
			return type;
	}
	return NULL;
}

int nft_flowtable_type_register(struct nf_flowtable_type *type)
{
	int err = -EEXIST;

	mutex_lock(&flowtable_types_mutex);
	if (!flowtable_type_find(type->family)) {
		list_add_tail_rcu(&type->list, &flowtable_types);
		err = 0;
	}
	mutex_unlock(&flowtable_types_mutex);
	return err;
}
EXPORT_SYMBOL_GPL(nft_flowtable_type_register);

void nft_flowtable_type_unregister(struct nf_flowtable_type *type)
{
	mutex_lock(&flowtable_types_mutex);
	list_del_rcu(&type->list);
	mutex_unlock(&flowtable_types_mutex);
	synchronize_rcu();
}
EXPORT_SYMBOL_GPL(nft_flowtable_type_unregister);

const struct nf_flowtable_type *nft_flowtable_type_get(struct nft_ctx *ctx)
{
	struct nf_flowtable_type *type;
	int err;

	rcu_read_lock();
	type = flowtable_type_find(ctx->family);
	if (type && !try_module_get(type->owner))
		type = NULL;
	rcu_read_unlock();
	if (type)
		return type;
	err = nft_module_wish(ctx, "nf-flowtable-%u", ctx->family);
	if (err)
		return ERR_PTR(err);
	return ERR_PTR(nft_refuse(ctx->extack, NULL, -ENOENT, "this family has no flowtables"));
}
