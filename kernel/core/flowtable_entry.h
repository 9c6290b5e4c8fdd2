/* SPDX-License-Identifier: GPL-2.0-only */
/* Changes of flowtables in the transaction log; shared by flowtable.c and flowtable_new.c. */
#ifndef _RAMPART_CORE_FLOWTABLE_ENTRY_H
#define _RAMPART_CORE_FLOWTABLE_ENTRY_H

#include "core/flowtable.h"
#include "core/txn.h"

struct nft_hook;

/**
 * struct nft_flowtable_entry - a flowtable or devices of it were added or deleted
 * @flags: of an update: what flags_next was before it
 * @flags_new: what it was set to
 *
 * The hooks it is about have it as their @added or @deleted.
 */
struct nft_flowtable_entry {
	struct nft_txn_entry	entry;
	struct nft_flowtable	*flowtable;
	u32			flags;
	u32			flags_new;
};

static inline struct nft_flowtable_entry *nft_flowtable_entry(struct nft_txn_entry *entry)
{
	return container_of(entry, struct nft_flowtable_entry, entry);
}

/**
 * nft_flowtable_hook_parse() - NFTA_FLOWTABLE_HOOK into @tb
 * Checks hook number and priority against those of @flowtable where they are given. Refused errors.
 */
int nft_flowtable_hook_parse(struct nft_ctx *ctx, const struct nft_flowtable *flowtable,
			     const struct nlattr *attr, struct nlattr *tb[]);
/** nft_flowtable_hook_detach() - packets of its device come no more. Commit mutex. */
void nft_flowtable_hook_detach(struct nft_net *nn, struct nft_flowtable *flowtable,
			       struct nft_hook *hook);
/** nft_flowtable_detach() - from all devices. Commit mutex. */
void nft_flowtable_detach(struct nft_net *nn, struct nft_flowtable *flowtable);
/** nft_flowtable_unlink() - out of the table's list and the indexes. Commit mutex. */
void nft_flowtable_unlink(struct nft_net *nn, struct nft_flowtable *flowtable);
/** nft_flowtable_destroy() - free it with its flows. Detached, no reader any more. May sleep. */
void nft_flowtable_destroy(struct nft_flowtable *flowtable);
/** nft_flowtable_notify_added() - ops->notify of what adds a flowtable or devices. */
void nft_flowtable_notify_added(struct nft_net *nn, struct nft_txn_entry *entry);

#endif
