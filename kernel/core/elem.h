/* SPDX-License-Identifier: GPL-2.0-only */
/* Elements of sets and maps: their layout, and their messages. */
#ifndef _RAMPART_CORE_ELEM_H
#define _RAMPART_CORE_ELEM_H

#include <linux/types.h>
#include "core/gen.h"

struct netlink_callback;
struct nft_ctx;
struct nft_data;
struct nft_dump;
struct nft_expr;
struct nft_set;
struct nlattr;
struct sk_buff;

/**
 * struct nft_elem_layout - where the parts of a set's elements are; the same for all of a set
 *
 * Offsets in bytes from struct nft_elem, 0 for parts the elements don't have. The key follows the
 * header at once. User data is last, its length in the byte before it.
 */
struct nft_elem_layout {
	u16	key_end;
	u16	data;
	u16	timeout;
	u16	expires;
	u16	exprs;
	u16	object;
	u16	udata;
	u16	size;
};

/**
 * struct nft_elem - one element; what precedes the backend's own links is the backend's
 * @gen: generation mask
 * @flags: NFT_SET_ELEM_*
 * @key: as in registers, desc.key_len bytes padded to 4
 */
struct nft_elem {
	struct nft_gen_mask	gen;
	u8			flags;
	u8			udata_len;
	u8			pad;
	u32			key[];
};

/** nft_elem_data() - data or verdict of a map's element, packet context. */
static inline struct nft_data *nft_elem_data(const struct nft_elem *elem,
					     const struct nft_elem_layout *layout)
{
	return (void *)elem + layout->data;
}

/* Callbacks of the message table, core/message.h. */
int nft_elem_new(struct nft_ctx *ctx, const struct nlattr *const tb[]);
int nft_elem_del(struct nft_ctx *ctx, const struct nlattr *const tb[]);
int nft_elem_get(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb);
int nft_elem_dump(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump);

#endif
