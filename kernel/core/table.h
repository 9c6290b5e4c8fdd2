/* SPDX-License-Identifier: GPL-2.0-only */
/* Tables: the containers of chains, sets, objects and flowtables. */
#ifndef _RAMPART_CORE_TABLE_H
#define _RAMPART_CORE_TABLE_H

#include "core/audit.h"
#include "core/ctx.h"
#include "core/index.h"
#include <net/netlink.h>

struct nft_message;
struct sk_buff;

/**
 * struct nft_table - one table
 * @list: in nft_net.tables, RCU, in order of creation
 * @name: and its place in the name index; sub is the family
 * @handle: unique in the namespace
 * @gen: generation mask
 * @chains: in order of creation, RCU; same for @sets, @objects and @flowtables
 * @handle_last: newest handle given to anything in the table (chains, rules, sets, ... share it)
 * @anonymous_last: number in the newest name made for an anonymous set
 * @use: chains, sets, objects and flowtables active in the next generation
 * @family: NFPROTO_*
 * @flags: NFT_TABLE_F_*, of the current generation
 * @flags_next: of the next one
 * @owner: netlink port that owns the table (NFT_TABLE_F_OWNER), or 0
 * @exact: levels and reaches of its chains must be computed anew, see core/validate.h
 * @recomputed: the running batch has computed some, which are no longer right if it is undone
 * @audit: what the running commit has done to it
 * @udata: user data, @udata_len bytes
 */
struct nft_table {
	struct list_head	list;
	struct nft_name		name;
	struct nft_handle	handle;
	struct nft_gen_mask	gen;
	struct list_head	chains;
	struct list_head	sets;
	struct list_head	objects;
	struct list_head	flowtables;
	u64			handle_last;
	u32			anonymous_last;
	u32			use;
	u8			family;
	u8			flags;
	u8			flags_next;
	bool			exact;
	bool			recomputed;
	u32			owner;
	struct nft_audit	audit;
	u16			udata_len;
	u8			*udata;
	char			str[];
};

/**
 * nft_table_find() - the table a message names
 * @ctx: net, nn, family and extack set
 * @attr: NFTA_*_TABLE, string
 * @gen: generation it must be active in: nft_gen_next() for changes, nft_gen_cur() for queries
 *
 * ERR_PTR: -EINVAL without @attr, -ENOENT, -EPERM when owned by another port and a change is asked
 * for (@gen is the next one). RCU or commit mutex.
 */
struct nft_table *nft_table_find(struct nft_ctx *ctx, const struct nlattr *attr, unsigned int gen);

/** nft_table_handle_new() - the next handle in a table. Commit mutex. */
static inline u64 nft_table_handle_new(struct nft_table *table)
{
	return ++table->handle_last;
}

/** nft_family_supported() - can tables of this family be made? */
bool nft_family_supported(u8 family);

struct nft_dump;

/** nft_table_resume() - where a dump goes on: the table of this handle, or the next. RCU. NULL: end. */
struct nft_table *nft_table_resume(struct nft_net *nn, u64 handle);
/**
 * nft_dump_table() - does a dump want this table?
 * Compares family, name (every message's first attribute names the table) and generation.
 */
bool nft_dump_table(const struct nft_dump *dump, const struct nft_table *table, unsigned int gen);

extern const struct nla_policy nft_table_policy[];

/* Callbacks of the message table, core/message.h. */
int nft_table_new(struct nft_ctx *ctx, const struct nlattr *const tb[]);
int nft_table_del(struct nft_ctx *ctx, const struct nlattr *const tb[]);
int nft_table_get(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb);
int nft_table_dump(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump);

/** nft_table_delete() - take a table with all that is in it out of the next generation, logged. */
int nft_table_delete(struct nft_ctx *ctx, struct nft_table *table);

/** nft_tables_unhook() - namespace exit: take every hook out. Commit mutex is taken. */
void nft_tables_unhook(struct nft_net *nn);
/** nft_tables_exit() - namespace exit: free everything. No packet, no request any more. */
void nft_tables_exit(struct nft_net *nn);

#endif
