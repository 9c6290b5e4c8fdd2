/* SPDX-License-Identifier: GPL-2.0-only */
/* Audit: a record of each table a batch has changed, or a query has reset something of. */
#ifndef _RAMPART_CORE_AUDIT_H
#define _RAMPART_CORE_AUDIT_H

#include <linux/types.h>

struct nlmsghdr;
struct nft_net;
struct nft_table;
struct nft_txn_entry;

/**
 * struct nft_audit - what the running commit has done to a table
 * @next: table changed before it
 * @entries: changes
 * @message: lowest NFT_MSG_* of them but for NFT_MSG_NEWTABLE: what the record says was done
 */
struct nft_audit {
	struct nft_table	*next;
	u32			entries;
	u8			message;
};

/** nft_audit_collect() - count a committed change. */
void nft_audit_collect(struct nft_net *nn, const struct nft_txn_entry *entry);
/** nft_audit_log() - write the records of the commit, with the generation that has begun. */
void nft_audit_log(struct nft_net *nn);
/** nft_audit_reset() - if @nlh asks for a reset that audit knows: write that @count of a table's were. */
void nft_audit_reset(const struct nft_net *nn, const struct nlmsghdr *nlh,
		     const struct nft_table *table, u32 count);

#endif
