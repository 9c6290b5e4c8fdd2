/* SPDX-License-Identifier: GPL-2.0-only */
/* Elements of sets and maps: their layout, and their messages. */
#ifndef _RAMPART_CORE_ELEM_H
#define _RAMPART_CORE_ELEM_H

#include <linux/jiffies.h>
#include <linux/types.h>
#include "core/ctx.h"
#include "core/data.h"
#include "core/expr.h"
#include "core/gen.h"

struct netlink_callback;
struct nft_dump;
struct nft_object;
struct nft_set;

/**
 * struct nft_elem_layout - where the parts of a set's elements are; the same for all of a set
 *
 * Offsets in bytes from struct nft_elem, 0 for parts the elements don't have. The key follows the
 * header at once. Behind @size are the expressions (only with NFT_ELEM_EXPRS) and the user data.
 *
 * @key_end: last key of each field's range
 * @order: u32, the insertions that were before it; sets that are listed in that order
 * @data: struct nft_data, as much of it as the set's data need, or struct nft_object *
 * @expires: jiffies64, 0 never; the timeout in jiffies is in the u64 before it
 * @size: of all these
 */
struct nft_elem_layout {
	u16	key_end;
	u16	order;
	u16	data;
	u16	expires;
	u16	size;
};

/* struct nft_elem.flags beside NFT_SET_ELEM_* */
#define NFT_ELEM_TIMEOUT BIT(4)	/* its timeout was not the set's default, or a packet added it */
#define NFT_ELEM_RANGE	BIT(5)	/* came with the end of its key, and is dumped with it */
#define NFT_ELEM_EXPRS	BIT(6)	/* has struct nft_elem_exprs */
#define NFT_ELEM_DEAD	BIT(7)	/* a packet has taken it out; waits to be collected */
#define NFT_ELEM_UAPI	(NFT_SET_ELEM_INTERVAL_END | NFT_SET_ELEM_CATCHALL)

/**
 * struct nft_elem - one element, memory of its own
 * @gen: generation mask
 * @flags: NFT_SET_ELEM_* and NFT_ELEM_*
 * @udata_len: bytes of user data at the end
 * @key: as in registers, desc.key_len bytes padded to 4
 */
struct nft_elem {
	struct nft_gen_mask	gen;
	u8			flags;
	u16			udata_len;
	u32			key[];
};

/** struct nft_elem_exprs - the stateful expressions of an element, a row of @size bytes. */
struct nft_elem_exprs {
	u32		size;
	unsigned char	data[] __aligned(__alignof__(u64));
};

/** nft_elem_key_end() - where each field's range ends; sets with ranges only. */
static inline u32 *nft_elem_key_end(const struct nft_elem *elem,
				    const struct nft_elem_layout *layout)
{
	return (void *)elem + layout->key_end;
}

/** nft_elem_order() - how many insertions were before it; sets with ranges in several fields only. */
static inline u32 *nft_elem_order(const struct nft_elem *elem,
				  const struct nft_elem_layout *layout)
{
	return (void *)elem + layout->order;
}

/** nft_elem_data() - data or verdict of a map's element, packet context. */
static inline struct nft_data *nft_elem_data(const struct nft_elem *elem,
					     const struct nft_elem_layout *layout)
{
	return (void *)elem + layout->data;
}

/** nft_elem_object() - object of an object map's element, packet context. */
static inline struct nft_object *nft_elem_object(const struct nft_elem *elem,
						 const struct nft_elem_layout *layout)
{
	return *(struct nft_object **)((void *)elem + layout->data);
}

/** nft_elem_expires() - when it expires, jiffies64 or 0; sets with timeouts only. */
static inline u64 *nft_elem_expires(const struct nft_elem *elem,
				    const struct nft_elem_layout *layout)
{
	return (void *)elem + layout->expires;
}

/** nft_elem_timeout() - how long it lives from its last refresh, jiffies or 0. */
static inline u64 *nft_elem_timeout(const struct nft_elem *elem,
				    const struct nft_elem_layout *layout)
{
	return nft_elem_expires(elem, layout) - 1;
}

/** nft_elem_exprs() - its expressions, or NULL. */
static inline struct nft_elem_exprs *nft_elem_exprs(const struct nft_elem *elem,
						    const struct nft_elem_layout *layout)
{
	if (!(elem->flags & NFT_ELEM_EXPRS))
		return NULL;
	return (void *)elem + ALIGN(layout->size, __alignof__(u64));
}

/** nft_elem_for_each_expr() - walk a row of expressions. */
#define nft_elem_for_each_expr(expr, exprs)				\
	for ((expr) = (struct nft_expr *)(exprs)->data;			\
	     (void *)(expr) < (void *)(exprs)->data + (exprs)->size;	\
	     (expr) = nft_expr_next(expr))

/** nft_elem_expired() - has its time come? Any context. */
static inline bool nft_elem_expired(const struct nft_elem *elem,
				    const struct nft_elem_layout *layout)
{
	u64 expires;

	if (!layout->expires)
		return false;
	expires = READ_ONCE(*nft_elem_expires(elem, layout));
	return expires && time_after_eq64(get_jiffies_64(), expires);
}

/** nft_elem_live() - neither expired nor taken out by a packet. */
static inline bool nft_elem_live(const struct nft_elem *elem, const struct nft_elem_layout *layout)
{
	return !(READ_ONCE(elem->flags) & NFT_ELEM_DEAD) && !nft_elem_expired(elem, layout);
}

/** nft_elem_run() - regs := effect of the element's expressions. Packet context. */
static inline void nft_elem_run(const struct nft_elem *elem, const struct nft_elem_layout *layout,
				struct nft_regs *regs, const struct nft_packet *pkt)
{
	const struct nft_elem_exprs *exprs = nft_elem_exprs(elem, layout);
	struct nft_expr *expr;

	if (likely(!exprs))
		return;
	nft_elem_for_each_expr(expr, exprs) {
		expr->ops->eval(expr, regs, pkt);
		if (regs->verdict.code == NFT_BREAK)
			return;
	}
}

/* Timeouts are milliseconds in messages and jiffies inside; longer ones are more than 64 bits of nanoseconds. */
#define NFT_TIMEOUT_MS_MAX	(U64_MAX / NSEC_PER_MSEC - 1)

/** nft_timeout_jiffies() - at least one jiffy unless zero. */
static inline u64 nft_timeout_jiffies(u64 ms)
{
	return ms ? nsecs_to_jiffies64(ms * NSEC_PER_MSEC) ?: 1 : 0;
}

/**
 * nft_elem_layout_init() - where the parts are for this set's description and types
 */
void nft_elem_layout_init(struct nft_set *set);

/**
 * struct nft_elem_parts - what an element is made of
 * @key, @key_end: padded as in registers; @key NULL for the catch-all
 * @exprs: to clone, @expr_count of them
 */
struct nft_elem_parts {
	u8				flags;
	const u32			*key;
	const u32			*key_end;
	const void			*data;
	u64				timeout;
	u64				expires;
	const struct nft_expr *const	*exprs;
	unsigned int			expr_count;
	const void			*udata;
	u16				udata_len;
};

/** nft_elem_make() - memory and contents; takes no uses. NULL if out of memory. Any context. */
struct nft_elem *nft_elem_make(const struct nft_set *set, const struct nft_elem_parts *parts,
			       gfp_t gfp);
/** nft_elem_free() - free an element without uses. No reader any more. May sleep. */
void nft_elem_free(const struct nft_ctx *ctx, const struct nft_set *set, struct nft_elem *elem);
/** nft_elem_udata() - its user data, udata_len bytes. */
void *nft_elem_udata(const struct nft_elem *elem, const struct nft_elem_layout *layout);
/** nft_elem_drop() - give up what it uses: the chain of its verdict, or its object. Commit mutex. */
void nft_elem_drop(const struct nft_ctx *ctx, const struct nft_set *set, struct nft_elem *elem);
/** nft_elem_hold() - take that again in an abort. */
void nft_elem_hold(const struct nft_ctx *ctx, const struct nft_set *set, struct nft_elem *elem);
/** nft_elem_counts() - is it one of the set's size? Ends of intervals and the catch-all aren't. */
static inline bool nft_elem_counts(const struct nft_elem *elem)
{
	return !(elem->flags & NFT_ELEM_UAPI);
}

/** nft_elem_delete() - take it out of the next generation, logged. -ENOMEM. Commit mutex. */
int nft_elem_delete(struct nft_ctx *ctx, struct nft_set *set, struct nft_elem *elem);
/**
 * nft_elem_insert() - put it into the next generation, logged
 *
 * -EEXIST with the one that is there in @exist, -ENOTEMPTY for an overlap, -ENOMEM. Commit mutex.
 * On error the caller keeps it.
 */
int nft_elem_insert(struct nft_ctx *ctx, struct nft_set *set, struct nft_elem *elem,
		    struct nft_elem **exist);

/** nft_elem_put() - write as nested list element. -1 if the message is full. RCU. */
int nft_elem_put(struct sk_buff *skb, const struct nft_set *set, const struct nft_elem *elem);

/** nft_elem_key_parse() - a key of the set's length into @key, zero padded. -EINVAL. */
int nft_elem_key_parse(struct nft_ctx *ctx, const struct nft_set *set, u32 *key,
		       const struct nlattr *attr);
/** nft_elem_policy - of NFTA_SET_ELEM_*; nft_elem_list_policy - of NFTA_SET_ELEM_LIST_*. */
extern const struct nla_policy nft_elem_policy[NFTA_SET_ELEM_MAX + 1];
extern const struct nla_policy nft_elem_list_policy[NFTA_SET_ELEM_LIST_MAX + 1];

/* Callbacks of the message table, core/message.h. */
int nft_elem_new(struct nft_ctx *ctx, const struct nlattr *const tb[]);
int nft_elem_del(struct nft_ctx *ctx, const struct nlattr *const tb[]);
int nft_elem_get(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb);
int nft_elem_reset(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb);
int nft_elem_dump(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump);

#endif
