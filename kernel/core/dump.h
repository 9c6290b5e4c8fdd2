/* SPDX-License-Identifier: GPL-2.0-only */
/* Dumps: walking what tables hold, step by step. */
#ifndef _RAMPART_CORE_DUMP_H
#define _RAMPART_CORE_DUMP_H

#include "core/index.h"
#include "core/message.h"

struct nft_table;

/** enum nft_dump_at - what struct nft_dump.at holds in these dumps. */
enum nft_dump_at {
	NFT_DUMP_TABLE,		/* handle of the table reached */
	NFT_DUMP_OBJECT,	/* lowest handle in it that is still to be told */
	NFT_DUMP_INSIDE,	/* tell()'s own, within one object; 0 at first */
};

/**
 * struct nft_dump_list - objects that a table lists by age, so by handle
 * @kind: NFT_KIND_* of their handles
 * @list: offset of the list in struct nft_table
 * @entry, @handle, @gen: offsets in the object of its struct list_head, nft_handle and nft_gen_mask
 * @tell: writes what the dump tells of an object that is active in @gen; -EMSGSIZE: the step is
 *	over, and the next begins with the same object. Under RCU.
 */
struct nft_dump_list {
	u8	kind;
	size_t	list, entry, handle, gen;
	int	(*tell)(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump,
			const void *object, unsigned int gen);
};

/** NFT_DUMP_LIST() - of objects "struct @type" in the list @member of a table. */
#define NFT_DUMP_LIST(type, number, member, function) {			\
	.kind	= (number),						\
	.list	= offsetof(struct nft_table, member),			\
	.entry	= offsetof(struct type, list),				\
	.handle	= offsetof(struct type, handle),			\
	.gen	= offsetof(struct type, gen),				\
	.tell	= (function),						\
}

/**
 * nft_dump_linked() - is it in its list, and so has a next entry? One that a dump finds by the lowest handle that it
 * has not told yet may be just being made: in the index already, and in its list next. Under RCU.
 */
static inline bool nft_dump_linked(const struct list_head *entry)
{
	return READ_ONCE(entry->next);
}

/** nft_dump_objects() - one step through the lists of all tables the dump wants. skb->len. */
int nft_dump_objects(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump,
		     const struct nft_dump_list *list);

#endif
