/* SPDX-License-Identifier: GPL-2.0-only */
/* Transactions: the log of a batch, and the phases that make it real or undo it. */
#ifndef _RAMPART_CORE_TXN_H
#define _RAMPART_CORE_TXN_H

#include <linux/list.h>
#include <linux/types.h>
#include <linux/netfilter/nfnetlink.h>

struct net;
struct nft_ctx;
struct nft_net;
struct nft_table;
struct nft_txn_entry;

/**
 * struct nft_txn_ops - what a change of one kind of object does in each phase
 *
 * One struct per kind and action (chain new, chain delete, ...). The log is walked over these;
 * nothing looks at message types. Any may be NULL.
 *
 * The phases of a batch:
 *   (message callbacks)  check everything, change the next generation, append to the log
 *   prepare   in order; the last chance to fail (allocate, build, register hooks). RTNL isn't held.
 *   -- flip: the next generation is the current one --
 *   commit    in order; can't fail. Packets of the old generation are still running: what they can
 *             read stays. Names, handles and list places of what was deleted go here.
 *   notify    in order, after all commits; sends events
 *   settle    in order; a grace period after the flip, before any later batch begins. The old
 *             generation has no reader: clear its bits, drop its copies, take deleted elements out
 *             of lookup structures.
 *   release   in order, or after an abort in reverse order, at least one grace period after settle
 *             or abort; frees memory. From a work item, without the commit mutex; may sleep.
 * or, when anything was refused:
 *   abort     in reverse order, whether prepared or not; leaves no trace. Nothing may fail.
 *   release   as above, with @committed false
 * All but release run under the commit mutex.
 *
 * @message: NFT_MSG_* the change comes from, as audit records tell it
 * @count: how many changes an entry is, where it is not always one; what goes with another is none
 */
struct nft_txn_ops {
	u8 message;
	u32 (*count)(const struct nft_txn_entry *entry);
	int (*prepare)(struct nft_net *nn, struct nft_txn_entry *entry);
	void (*commit)(struct nft_net *nn, struct nft_txn_entry *entry);
	void (*notify)(struct nft_net *nn, struct nft_txn_entry *entry);
	void (*settle)(struct nft_net *nn, struct nft_txn_entry *entry);
	void (*abort)(struct nft_net *nn, struct nft_txn_entry *entry);
	void (*release)(struct nft_net *nn, struct nft_txn_entry *entry, bool committed);
};

/**
 * struct nft_txn_entry - one change, first member of each kind's own struct
 * @ops: its phases
 * @table: the table changed
 * @portid: netlink port of the requester
 * @seq: its sequence number
 * @flags: netlink flags of the request, for echo and the flags of events
 * @size: bytes of the entry, header included, multiple of 8
 * @prev: bytes of the entry before it in the chunk, 0 for the first
 */
struct nft_txn_entry {
	const struct nft_txn_ops	*ops;
	struct nft_table		*table;
	u32				portid;
	u32				seq;
	u16				flags;
	u16				size;
	u16				prev;
};

/* The log of a batch: entries back to back in chunks. */
struct nft_txn_batch;

/**
 * nft_txn_add() - append an entry to the log
 * @ctx: of the request; gives table, port, sequence number and flags
 * @ops: phases of the change
 * @size: bytes of the caller's struct, which begins with struct nft_txn_entry; at most 1 KiB
 *
 * Commit mutex. The entry is zeroed; its memory belongs to the log, and lives until release is
 * over. NULL if out of memory: then the caller undoes its own change and returns -ENOMEM.
 */
void *nft_txn_add(const struct nft_ctx *ctx, const struct nft_txn_ops *ops, size_t size);

/**
 * nft_txn_add_nofail() - the same for a consequence of a change already made
 *
 * The deletion of an anonymous set or a bound chain that follows its rule's. Waits for memory.
 */
void *nft_txn_add_nofail(const struct nft_ctx *ctx, const struct nft_txn_ops *ops, size_t size);

/**
 * nft_txn_extend() - give the last entry @size more bytes
 *
 * For lists of elements: one entry carries many pointers, no node for each. NULL when @entry isn't
 * the last or its chunk is full: then add another entry. Returns the new, zeroed bytes.
 */
void *nft_txn_extend(struct nft_net *nn, struct nft_txn_entry *entry, size_t size);

/** nft_txn_last() - the newest entry of the log if its phases are @ops, else NULL. */
struct nft_txn_entry *nft_txn_last(struct nft_net *nn, const struct nft_txn_ops *ops);

/** nft_txn_begin() - valid_genid of nfnetlink: true with the commit mutex held, else false. */
bool nft_txn_begin(struct net *net, u32 genid);
/** nft_txn_commit() - commit of nfnetlink. 0 with the mutex released, or error with it held. */
int nft_txn_commit(struct net *net, struct sk_buff *skb);
/** nft_txn_abort() - abort of nfnetlink. 0; always releases the mutex. */
int nft_txn_abort(struct net *net, struct sk_buff *skb, enum nfnl_abort_action action);
/** nft_txn_wait() - until no ended batch has memory left to free. Commit mutex held. Sleeps. */
void nft_txn_wait(struct nft_net *nn);
/** nft_txn_settle() - wait for the old generation's readers, then settle. Commit mutex. */
void nft_txn_settle(struct nft_net *nn);

/** nft_txn_init() - set up the log of a new namespace. */
void nft_txn_init(struct nft_net *nn);
/** nft_txn_exit() - wait for the release work of a dying namespace. */
void nft_txn_exit(struct nft_net *nn);

#endif
