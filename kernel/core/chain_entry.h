/* SPDX-License-Identifier: GPL-2.0-only */
/* Changes of chains in the transaction log; shared by chain.c and chain_new.c. */
#ifndef _RAMPART_CORE_CHAIN_ENTRY_H
#define _RAMPART_CORE_CHAIN_ENTRY_H

#include "core/chain.h"
#include "core/txn.h"

/**
 * struct nft_chain_entry - a chain was made, changed or deleted
 * @policy: of an update: what policy_next was before it
 * @policy_new: what it was set to
 * @cells: of an update: what cells_next was before it
 * @cells_new: what it was set to
 * @renamed: the chain gets the name in its other slot
 * @str: freed at release: the old name after a commit, the new one after an abort
 */
struct nft_chain_entry {
	struct nft_txn_entry			entry;
	struct nft_chain			*chain;
	u8					policy;
	u8					policy_new;
	bool					renamed;
	struct nft_counter_cell __percpu	*cells;
	struct nft_counter_cell __percpu	*cells_new;
	const char				*str;
};

/** nft_chain_put() - the body of messages about a chain. */
int nft_chain_put(struct sk_buff *skb, const void *object);
/** nft_chain_find_handle() - by handle attribute. ERR_PTR(-ENOENT). */
struct nft_chain *nft_chain_find_handle(struct nft_ctx *ctx, struct nft_table *table,
					const struct nlattr *attr, unsigned int gen);

#endif
