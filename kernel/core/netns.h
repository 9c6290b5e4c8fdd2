/* SPDX-License-Identifier: GPL-2.0-only */
/* State of one network namespace: its tables, its generation, its running transaction. */
#ifndef _RAMPART_CORE_NETNS_H
#define _RAMPART_CORE_NETNS_H

#include <linux/list.h>
#include <linux/mutex.h>
#include <linux/rhashtable-types.h>
#include <linux/skbuff.h>
#include <linux/wait.h>
#include <linux/workqueue.h>
#include <net/net_namespace.h>
#include <net/netns/generic.h>
#include "core/gen.h"
#include "core/txn.h"

struct nft_table;

/**
 * struct nft_net - per-namespace state, kept in net_generic
 * @genid: generation id told to userspace; one more with each commit, never 0. Its lowest bit is the
 *	cursor, so whoever reads both reads them as one. Packets read it once.
 * @net: the namespace
 * @tables: all tables in order of creation; RCU, writers hold @commit_mutex
 * @names: name index of every kind, see core/index.h
 * @handles: handle index of every kind
 * @commit_mutex: serialises batches; taken in valid_genid, released by commit or abort. Inside
 *	RTNL; nothing under it takes RTNL.
 * @table_handle: handle of the newest table
 * @running: the running batch, NULL until it changes something
 * @dirty: chains whose rules or policy the running batch changed, to compile at its end
 * @settling: the last committed batch, whose old generation packets may still be in
 * @release: ended batches waiting to settle and to be freed. Commit mutex.
 * @release_work: settles and frees them
 * @releasing: it is freeing some now; @release_wait is woken when it is done
 * @autoload: module names wished for by the running batch
 * @audited: the table the running commit has changed last, see core/audit.h
 * @notices: events waiting for the end of the commit
 */
struct nft_net {
	u32			genid;
	struct net		*net;
	struct list_head	tables;
	struct rhltable		names;
	struct rhashtable	handles;
	struct mutex		commit_mutex;
	u64			table_handle;
	struct nft_txn_batch	*running;
	struct list_head	dirty;
	struct nft_txn_batch	*settling;
	struct list_head	release;
	struct work_struct	release_work;
	bool			releasing;
	wait_queue_head_t	release_wait;
	struct list_head	autoload;
	struct nft_table	*audited;
	struct sk_buff_head	notices;
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
	return smp_load_acquire(&nn->genid) & 1;
}

/** nft_gen_next() - the generation the running batch prepares. Commit mutex. */
static inline unsigned int nft_gen_next(const struct nft_net *nn)
{
	return !(nn->genid & 1);
}

#endif
