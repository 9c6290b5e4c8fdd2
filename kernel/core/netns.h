/* SPDX-License-Identifier: GPL-2.0-only */
/* State of one network namespace: its tables, its generation, its running transaction. */
#ifndef _RAMPART_CORE_NETNS_H
#define _RAMPART_CORE_NETNS_H

#include <linux/list.h>
#include <linux/mutex.h>
#include <linux/rhashtable-types.h>
#include <linux/workqueue.h>
#include <net/net_namespace.h>
#include <net/netns/generic.h>
#include "core/gen.h"
#include "core/txn.h"

/**
 * struct nft_net - per-namespace state, kept in net_generic
 * @cursor: current generation, 0 or 1; packets read it once
 * @genid: generation id told to userspace; changes with each commit, never 0
 * @net: the namespace
 * @tables: all tables in order of creation; RCU, writers hold @commit_mutex
 * @names: name index of every kind, see core/index.h
 * @handles: handle index of every kind
 * @commit_mutex: serialises batches; taken in valid_genid, released by commit or abort. Inside
 *	RTNL; nothing under it takes RTNL.
 * @table_handle: handle of the newest table
 * @txn: log of the running batch
 * @dirty: chains whose rules or policy the running batch changed, to compile at its end
 * @settling: the last committed batch, whose old generation packets may still be in
 * @release: batches waiting for a grace period before their memory is freed
 * @release_work: frees them
 * @autoload: module names wished for by the running batch
 * @notices: finished notifications waiting for the end of the commit
 */
struct nft_net {
	u8			cursor;
	u32			genid;
	struct net		*net;
	struct list_head	tables;
	struct rhltable		names;
	struct rhashtable	handles;
	struct mutex		commit_mutex;
	u64			table_handle;
	struct nft_txn		txn;
	struct list_head	dirty;
	struct nft_txn_batch	*settling;
	struct list_head	release;
	spinlock_t		release_lock;
	struct work_struct	release_work;
	struct list_head	autoload;
	struct list_head	notices;
};

extern unsigned int nft_net_id;

/** nft_net_of() - our state in a namespace. Always there while our modules are loaded. */
static inline struct nft_net *nft_net_of(const struct net *net)
{
	return net_generic(net, nft_net_id);
}

/** nft_gen_cur() - the generation that is current now; take it once per packet or dump step. */
static inline unsigned int nft_gen_cur(const struct nft_net *nn)
{
	return READ_ONCE(nn->cursor);
}

/** nft_gen_next() - the generation the running batch prepares. Commit mutex. */
static inline unsigned int nft_gen_next(const struct nft_net *nn)
{
	return !nn->cursor;
}

#endif
