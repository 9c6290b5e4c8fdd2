// SPDX-License-Identifier: GPL-2.0-only
/* Indexes: one hash table of names and one of handles for each namespace. */
#include <linux/jhash.h>
#include <linux/rhashtable.h>
#include <net/netlink.h>
#include "core/index.h"
#include "core/netns.h"

/* What a name is looked up by; the string needn't be NUL terminated. */
struct name_key {
	const void	*owner;
	u32		sub;
	u32		kind;
	u32		hash;
	const char	*str;
	size_t		len;
};

static u32 name_hash_key(const void *data, u32 len, u32 seed)
{
	const struct name_key *key = data;

	return jhash_1word(key->hash, seed);
}

static u32 name_hash_object(const void *data, u32 len, u32 seed)
{
	const struct nft_name *name = data;

	return jhash_1word(name->hash, seed);
}

static int name_compare(struct rhashtable_compare_arg *arg, const void *object)
{
	const struct name_key *key = arg->key;
	const struct nft_name *name = object;

	return name->owner != key->owner || name->sub != key->sub || name->kind != key->kind ||
	       strncmp(name->str, key->str, key->len) || name->str[key->len];
}

static const struct rhashtable_params name_params = {
	.head_offset	= offsetof(struct nft_name, node),
	.hashfn		= name_hash_key,
	.obj_hashfn	= name_hash_object,
	.obj_cmpfn	= name_compare,
	.automatic_shrinking = true,
};

static const struct rhashtable_params handle_params = {
	.head_offset	= offsetof(struct nft_handle, node),
	.key_offset	= offsetof(struct nft_handle, key),
	.key_len	= sizeof(struct nft_handle_key),
	.automatic_shrinking = true,
};

int nft_index_init(struct nft_net *nn)
{
	int err;

	err = rhltable_init(&nn->names, &name_params);
	if (err)
		return err;
	err = rhashtable_init(&nn->handles, &handle_params);
	if (err)
		rhltable_destroy(&nn->names);
	return err;
}

void nft_index_exit(struct nft_net *nn)
{
	rhashtable_destroy(&nn->handles);
	rhltable_destroy(&nn->names);
}

static void name_key_set(struct name_key *key, enum nft_kind kind, const void *owner, u32 sub,
			 const char *str, size_t len)
{
	*key = (struct name_key){
		.owner = owner, .sub = sub, .kind = kind, .str = str, .len = len,
		.hash = jhash(str, len, hash_ptr(owner, 32) ^ sub ^ (kind << 24)),
	};
}

int nft_name_add(struct nft_net *nn, struct nft_name *name, enum nft_kind kind, const void *owner,
		 u32 sub, const char *str)
{
	struct name_key key;

	name_key_set(&key, kind, owner, sub, str, strlen(str));
	name->owner = owner;
	name->sub = sub;
	name->kind = kind;
	name->hash = key.hash;
	name->str = str;
	return rhltable_insert_key(&nn->names, &key, &name->node, name_params);
}

void nft_name_del(struct nft_net *nn, struct nft_name *name)
{
	rhltable_remove(&nn->names, &name->node, name_params);
}

static struct nft_name *name_find(struct nft_net *nn, const struct name_key *key, unsigned int gen)
{
	struct rhlist_head *list, *pos;
	struct nft_name *name;

	rcu_read_lock();
	list = rhltable_lookup(&nn->names, key, name_params);
	rhl_for_each_entry_rcu(name, pos, list, node) {
		if (nft_gen_active(READ_ONCE(name->mask), gen)) {
			rcu_read_unlock();
			return name;
		}
	}
	rcu_read_unlock();
	return NULL;
}

struct nft_name *nft_name_find(struct nft_net *nn, enum nft_kind kind, const void *owner, u32 sub,
			       const char *str, unsigned int gen)
{
	struct name_key key;

	name_key_set(&key, kind, owner, sub, str, strlen(str));
	return name_find(nn, &key, gen);
}

struct nft_name *nft_name_find_attr(struct nft_net *nn, enum nft_kind kind, const void *owner,
				    u32 sub, const struct nlattr *attr, unsigned int gen)
{
	struct name_key key;

	name_key_set(&key, kind, owner, sub, nla_data(attr), strnlen(nla_data(attr), nla_len(attr)));
	return name_find(nn, &key, gen);
}

int nft_handle_add(struct nft_net *nn, struct nft_handle *handle, enum nft_kind kind,
		   const void *owner, u64 value)
{
	int err;

	handle->key.owner = owner;
	handle->key.value = value;
	handle->key.kind = kind;
	err = rhashtable_lookup_insert_fast(&nn->handles, &handle->node, handle_params);
	handle->linked = !err;
	return err;
}

void nft_handle_del(struct nft_net *nn, struct nft_handle *handle)
{
	if (!handle->linked)
		return;
	rhashtable_remove_fast(&nn->handles, &handle->node, handle_params);
	handle->linked = false;
}

struct nft_handle *nft_handle_find(struct nft_net *nn, enum nft_kind kind, const void *owner,
				   u64 value)
{
	struct nft_handle_key key = { .owner = owner, .value = value, .kind = kind };

	return rhashtable_lookup_fast(&nn->handles, &key, handle_params);
}
