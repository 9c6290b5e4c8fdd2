// SPDX-License-Identifier: GPL-2.0-only
/* Chain types: registry of what base chains can be. */
#include <linux/ctype.h>
#include <linux/export.h>
#include <linux/mutex.h>
#include <net/netlink.h>
#include "core/chain.h"
#include "core/expr.h"
#include "core/netns.h"

#define CHAIN_TYPE_NAMELEN	16

static LIST_HEAD(chain_types);
static DEFINE_MUTEX(chain_types_mutex);

static struct nft_chain_type *chain_type_find(u8 family, const char *name)
{
	struct nft_chain_type *type;

	list_for_each_entry_rcu(type, &chain_types, list, lockdep_is_held(&chain_types_mutex)) {
		if (type->family == family && !strcmp(type->name, name))
			return type;
	}
	return NULL;
}

static int chain_type_register(struct nft_chain_type *type)
{
	int err = -EEXIST;

	mutex_lock(&chain_types_mutex);
	if (!chain_type_find(type->family, type->name)) {
		list_add_tail_rcu(&type->list, &chain_types);
		err = 0;
	}
	mutex_unlock(&chain_types_mutex);
	return err;
}

int nft_chain_types_register(struct nft_chain_type *types, unsigned int count)
{
	unsigned int i;
	int err;

	for (i = 0; i < count; i++) {
		err = chain_type_register(&types[i]);
		if (err) {
			nft_chain_types_unregister(types, i);
			return err;
		}
	}
	return 0;
}
EXPORT_SYMBOL_GPL(nft_chain_types_register);

void nft_chain_types_unregister(struct nft_chain_type *types, unsigned int count)
{
	unsigned int i;

	mutex_lock(&chain_types_mutex);
	for (i = 0; i < count; i++)
		list_del_rcu(&types[i].list);
	mutex_unlock(&chain_types_mutex);
	synchronize_rcu();
}
EXPORT_SYMBOL_GPL(nft_chain_types_unregister);

const struct nft_chain *nft_chain_of_hook(const struct net *net, const struct nf_hook_ops *ops)
{
	const struct nft_chain *chain = ops->priv;
	const struct nft_chain_type *type;

	if (ops->hooknum >= NFT_CHAIN_HOOKS)
		return NULL;
	list_for_each_entry_rcu(type, &chain_types, list) {
		if (type->family == ops->pf && type->hooks[ops->hooknum] == ops->hook)
			return nft_gen_active(&chain->gen, nft_gen_cur(nft_net_of(net))) ? chain : NULL;
	}
	return NULL;
}
EXPORT_SYMBOL_GPL(nft_chain_of_hook);

static bool chain_type_name_valid(const char *name)
{
	for (; *name; name++) {
		if (!islower(*name) && !isdigit(*name))
			return false;
	}
	return true;
}

const struct nft_chain_type *nft_chain_type_get(struct nft_ctx *ctx, const struct nlattr *attr)
{
	char name[CHAIN_TYPE_NAMELEN] = "filter";
	struct nft_chain_type *type;
	int err;

	if (attr && nla_strscpy(name, attr, sizeof(name)) < 0)
		return ERR_PTR(nft_refuse(ctx->extack, attr, -ENOENT, "no such chain type"));
	rcu_read_lock();
	type = chain_type_find(ctx->family, name);
	if (type && !try_module_get(type->owner))
		type = NULL;
	rcu_read_unlock();
	if (type)
		return type;
	if (chain_type_name_valid(name)) {
		err = nft_module_wish(ctx, "nft-chain-%u-%s", ctx->family, name);
		if (err)
			return ERR_PTR(err);
	}
	return ERR_PTR(nft_refuse(ctx->extack, attr, -ENOENT,
				  "no such chain type in this family"));
}
