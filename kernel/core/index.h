/* SPDX-License-Identifier: GPL-2.0-only */
/* Indexes: finding a table, chain, rule, set, object or flowtable by name, handle or id in constant time. */
#ifndef _RAMPART_CORE_INDEX_H
#define _RAMPART_CORE_INDEX_H

#include <linux/rhashtable-types.h>
#include <linux/types.h>
#include "core/gen.h"

struct nft_net;
struct nlattr;

/** enum nft_kind - what an index entry leads to; also the kind of a transaction-local id. */
enum nft_kind {
	NFT_KIND_TABLE,
	NFT_KIND_CHAIN,
	NFT_KIND_RULE,
	NFT_KIND_SET,
	NFT_KIND_OBJECT,
	NFT_KIND_FLOWTABLE,
	/* Ids that live for one batch: NFTA_CHAIN_ID, NFTA_RULE_ID, NFTA_SET_ID. */
	NFT_KIND_CHAIN_ID,
	NFT_KIND_RULE_ID,
	NFT_KIND_SET_ID,
};

/**
 * struct nft_name - name of an object and its place in the namespace's name index
 * @node: list of those of equal key: one deleted and one created in the same batch may share it
 * @owner: the scope of the name: struct nft_table *, or NULL for tables
 * @sub: what further tells names apart: family of a table, type of an object, else 0
 * @kind: enum nft_kind
 * @str: NUL terminated, owned by the object
 * @hash: of @str, @owner, @sub and @kind
 * @mask: the object's generation mask, in the object
 */
struct nft_name {
	struct rhlist_head	node;
	const void		*owner;
	u32			sub;
	u32			kind;
	u32			hash;
	const char		*str;
	struct nft_gen_mask	*mask;
};

/**
 * struct nft_handle - handle (or batch id) of an object and its place in the handle index
 * @owner: the scope: struct nft_table *, or NULL for handles of tables
 * @kind: enum nft_kind
 * @value: host byte order
 * @linked: in the index, so that removing twice is harmless
 */
struct nft_handle {
	struct rhash_head	node;
	struct nft_handle_key {
		const void	*owner;
		u64		value;
		u64		kind;
	} key;
	bool			linked;
};

/** nft_index_init() - set up the indexes of a namespace. -ENOMEM. */
int nft_index_init(struct nft_net *nn);
/** nft_index_exit() - free the indexes; they must be empty. */
void nft_index_exit(struct nft_net *nn);

/**
 * nft_name_add() - put an object into the name index
 * @name: embedded in the object, @name->mask set
 * @str: stays owned by the object and must outlive a grace period after nft_name_del()
 *
 * Commit mutex. Doesn't check for duplicates: callers look first. -ENOMEM.
 */
int nft_name_add(struct nft_net *nn, struct nft_name *name, enum nft_kind kind, const void *owner,
		 u32 sub, const char *str);
/** nft_name_del() - take it out; readers may see it for a grace period more. Commit mutex. */
void nft_name_del(struct nft_net *nn, struct nft_name *name);
/**
 * nft_name_find() - the object of this name active in generation @gen
 *
 * RCU read lock or commit mutex. NULL if there is none. Use container_of() on the result.
 */
struct nft_name *nft_name_find(struct nft_net *nn, enum nft_kind kind, const void *owner, u32 sub,
			       const char *str, unsigned int gen);
/** nft_name_find_attr() - the same with the name in a string attribute of checked length. */
struct nft_name *nft_name_find_attr(struct nft_net *nn, enum nft_kind kind, const void *owner,
				    u32 sub, const struct nlattr *attr, unsigned int gen);

/** nft_handle_add() - put an object into the handle index. Commit mutex. -EEXIST, -ENOMEM. */
int nft_handle_add(struct nft_net *nn, struct nft_handle *handle, enum nft_kind kind,
		   const void *owner, u64 value);
/** nft_handle_del() - take it out; harmless when it isn't in. Commit mutex. */
void nft_handle_del(struct nft_net *nn, struct nft_handle *handle);
/** nft_handle_find() - RCU read lock or commit mutex; callers check the generation. NULL if none. */
struct nft_handle *nft_handle_find(struct nft_net *nn, enum nft_kind kind, const void *owner,
				   u64 value);

#endif
