// SPDX-License-Identifier: GPL-2.0-only
/* Object types: the registry that finds and loads them. */
#include <linux/export.h>
#include <linux/mutex.h>
#include "core/expr.h"
#include "core/object.h"

static LIST_HEAD(object_types);
static DEFINE_MUTEX(object_types_mutex);

int nft_object_type_register(struct nft_object_type *type)
{
	struct nft_object_type *other;
	int err = -EEXIST;

	if (WARN_ON_ONCE(type->maxattr > NFT_OBJECT_MAXATTR))
		return -EINVAL;
	mutex_lock(&object_types_mutex);
	list_for_each_entry(other, &object_types, list) {
		if (other->number == type->number && other->family == type->family)
			goto out;
	}
	list_add_tail_rcu(&type->list, &object_types);
	err = 0;
out:
	mutex_unlock(&object_types_mutex);
	return err;
}
EXPORT_SYMBOL_GPL(nft_object_type_register);

void nft_object_type_unregister(struct nft_object_type *type)
{
	mutex_lock(&object_types_mutex);
	list_del_rcu(&type->list);
	mutex_unlock(&object_types_mutex);
	synchronize_rcu();
}
EXPORT_SYMBOL_GPL(nft_object_type_unregister);

void nft_object_types_unregister(struct nft_object_type *const types[], unsigned int count)
{
	while (count--)
		nft_object_type_unregister(types[count]);
}
EXPORT_SYMBOL_GPL(nft_object_types_unregister);

int nft_object_types_register(struct nft_object_type *const types[], unsigned int count)
{
	unsigned int i;
	int err;

	for (i = 0; i < count; i++) {
		err = nft_object_type_register(types[i]);
		if (err) {
			nft_object_types_unregister(types, i);
			return err;
		}
	}
	return 0;
}
EXPORT_SYMBOL_GPL(nft_object_types_register);

static const struct nft_object_type *object_type_find(u32 number, u8 family)
{
	const struct nft_object_type *type, *found = NULL;

	rcu_read_lock();
	list_for_each_entry_rcu(type, &object_types, list) {
		if (type->number == number &&
		    (type->family == NFPROTO_UNSPEC || type->family == family)) {
			if (try_module_get(type->owner))
				found = type;
			break;
		}
	}
	rcu_read_unlock();
	return found;
}

const struct nft_object_type *nft_object_type_get(struct nft_ctx *ctx, const struct nlattr *attr)
{
	u32 number = ntohl(nla_get_be32(attr));
	const struct nft_object_type *type = object_type_find(number, ctx->family);
	int err;

	if (type)
		return type;
	err = nft_module_wish(ctx, "nft-obj-%u", number);
	if (err)
		return ERR_PTR(err);
	return ERR_PTR(nft_refuse(ctx->extack, attr, -ENOENT,
				  "no such kind of object in this family"));
}
