/* SPDX-License-Identifier: GPL-2.0-only */
/* Sets and maps: their description, their backends, and how rules use them. */
#ifndef _RAMPART_CORE_SET_H
#define _RAMPART_CORE_SET_H

#include <linux/list.h>
#include <linux/workqueue.h>
#include "core/ctx.h"
#include "core/data.h"
#include "core/elem.h"
#include "core/index.h"
#include "core/packet.h"

struct nft_expr;

#define NFT_SET_FIELDS_MAX	16
#define NFT_SET_EXPRS_MAX	2

/**
 * struct nft_set_binding - a rule's use of a set, embedded in the expression
 * @list: in nft_set.bindings
 * @chain: chain of the rule; elements with verdicts are validated from there
 * @flags: NFT_SET_MAP if the data is used, NFT_SET_EVAL if packets add elements
 */
struct nft_set_binding {
	struct list_head	list;
	struct nft_chain	*chain;
	u32			flags;
};

/**
 * struct nft_set_desc - what is asked of a backend
 * @flags: NFT_SET_*
 * @key_len, @data_len: bytes; of a verdict, sizeof(struct nft_verdict), of an object, of the pointer
 * @size: elements expected, 0 unknown
 * @fields, @field_count: byte lengths of a concatenation's parts
 * @policy: enum nft_set_policies
 */
struct nft_set_desc {
	u32	flags;
	u32	key_len;
	u32	data_len;
	u32	size;
	u32	policy;
	u8	field_count;
	u8	fields[NFT_SET_FIELDS_MAX];
};

/**
 * struct nft_set - one set
 * @lookup: of the backend, perhaps its special form for this length of key
 * @priv: the backend's own, allocated by its init
 * @layout: where the parts of an element are
 * @catchall: the catch-all element by generation, RCU, or NULL
 * @backend: how elements are kept
 * @nn: state of the namespace
 * @list: in the table's sets, RCU
 * @bindings: of rules active in the next generation
 * @use: bindings plus other references, active in the next generation
 * @writers: bindings that let packets add elements
 * @batch_id: NFTA_SET_ID it came with
 * @data_type: NFT_DATA_VERDICT, or what userspace says about values
 * @object_type: NFT_OBJECT_* of a map of objects, else 0
 * @dynamic: packets add elements: NFT_SET_EVAL says so, or a rule has been there that does; stays
 * @stateful: elements have come with expressions, which lookups run; stays
 * @nelems: elements in the backend, of whatever generation; ends of intervals and the catch-all
 *	don't count
 * @nelems_dead: those of them that leave with the running batch
 * @timeout: of elements that have none of their own; jiffies, 0 is none
 * @gc_interval: milliseconds between collections of expired elements, 0 for the default
 * @gc: collects them
 * @exprs: templates of @expr_count stateful expressions each element gets
 */
struct nft_set {
	struct nft_elem			*(*lookup)(const struct nft_set *set, const u32 *key,
						   unsigned int gen);
	void				*priv;
	struct nft_elem_layout		layout;
	struct nft_elem __rcu		*catchall[2];
	const struct nft_set_backend	*backend;
	struct nft_set_desc		desc;
	struct nft_net			*nn;
	struct list_head		list;
	struct list_head		bindings;
	struct nft_table		*table;
	struct nft_name			name;
	struct nft_handle		handle;
	struct nft_handle		id;
	struct nft_gen_mask		gen;
	u8				expr_count;
	bool				dynamic;
	bool				stateful;
	u16				udata_len;
	u32				use;
	u32				writers;
	u32				batch_id;
	u32				key_type;
	u32				data_type;
	u32				object_type;
	atomic_t			nelems;
	u32				nelems_dead;
	u64				timeout;
	u32				gc_interval;
	struct delayed_work		gc;
	struct nft_expr			*exprs[NFT_SET_EXPRS_MAX];
	u8				*udata;
	char				*str;
};

/** nft_set_words() - 32-bit words of a key, as in registers. */
static inline unsigned int nft_set_words(const struct nft_set *set)
{
	return DIV_ROUND_UP(set->desc.key_len, sizeof(u32));
}

/* Where nothing else is said, so many elements are the most that packets may put into a set. */
#define NFT_SET_DYNAMIC_SIZE	0xffff

/** nft_set_size() - how many elements it may have, 0 for any number. */
static inline u32 nft_set_size(const struct nft_set *set)
{
	return set->desc.size ?: READ_ONCE(set->writers) ? NFT_SET_DYNAMIC_SIZE : 0;
}

/** nft_set_has_ranges() - do elements have a key_end, each field of the key being a range? */
static inline bool nft_set_has_ranges(const struct nft_set_desc *desc)
{
	return (desc->flags & NFT_SET_INTERVAL) && desc->field_count > 1;
}

/** nft_set_is_vmap() - are the data of its elements verdicts? */
static inline bool nft_set_is_vmap(const struct nft_set *set)
{
	return (set->desc.flags & NFT_SET_MAP) && set->data_type == NFT_DATA_VERDICT;
}

/** nft_set_is_objmap() - are the data of its elements objects? */
static inline bool nft_set_is_objmap(const struct nft_set *set)
{
	return set->desc.flags & NFT_SET_OBJECT;
}

/** nft_set_has_uses() - do its elements hold chains or objects? */
static inline bool nft_set_has_uses(const struct nft_set *set)
{
	return nft_set_is_vmap(set) || nft_set_is_objmap(set);
}

/**
 * struct nft_set_cursor - a walk over a set under the commit mutex or, in the current generation, RCU
 * @step: called for each element; nonzero stops the walk and is returned
 * @gen: only elements active in this generation
 * @next: it is the one the running batch prepares
 * @position: backend's; zero at the start; a walk stopped by @step would begin with that element
 */
struct nft_set_cursor {
	int	(*step)(struct nft_set_cursor *cursor, struct nft_set *set, struct nft_elem *elem);
	u8	gen;
	bool	next;
	u64	position[2];
	void	*data;
};

/**
 * struct nft_set_cost - what a backend would cost
 * @lookup: of one lookup, about nanoseconds
 * @bytes: of memory for the expected number of elements
 */
struct nft_set_cost {
	u64	lookup;
	u64	bytes;
};

/**
 * struct nft_set_backend - one way to keep elements; listed in set/builtin.h
 *
 * The control plane runs under the commit mutex. Elements of both generations are in a backend at
 * once; lookups see those of the packet's: either each element's mask is looked at (hash), or there
 * is a lookup form for each generation, built by prepare (sorted arrays). The core keeps the masks
 * of elements; a backend only reads them.
 *
 * @features: those of NFT_SET_{INTERVAL,MAP,TIMEOUT,EVAL} it can serve; objects are as other data
 * @estimate: for a description whose flags fit; false if it can't serve it
 * @init: allocate @set->priv, choose @set->lookup
 * @destroy: free @set->priv, and the elements left with nft_elem_free(); nobody reads any more
 * @lookup: the live element of @key (desc.key_len bytes, as in registers) active in @gen, or NULL.
 *	Lock-free, in packet context.
 * @add: put @elem in from packet context; returns the live one of that key if there is one, NULL
 *	if @elem went in, ERR_PTR(-ENOSPC) if there is no room just now. NULL where not NFT_SET_EVAL.
 * @insert: a new element, active in the next generation. -EEXIST with the one that is there in
 *	@exist, -ENOTEMPTY for a partial overlap (with @exist), -ENOMEM.
 * @find: the element active in @gen that equals @key (and, if the set has ranges, @key_end; and
 *	NFT_SET_ELEM_INTERVAL_END in @flags) exactly. Commit mutex.
 * @get: for queries, where that isn't @find: the element @key falls into. RCU, current generation.
 * @end: the element that ends the interval @elem begins, in the next generation, or NULL. Optional.
 * @deactivate: an element leaves the next generation. -ENOMEM: it stays. Optional.
 * @remove: out of the structure: an aborted new one, a settled deletion, an expired one. Freed a
 *	grace period later. Optional where @prepare or @purge leave it out.
 * @walk: see struct nft_set_cursor
 * @prepare: build the next generation's lookup form if the batch changed the set. -ENOMEM. Optional.
 * @abort: forget what the batch did; before @remove. Optional. These three may be called again.
 * @settle: drop the old generation's lookup form. Optional.
 * @purge: leave out elements inactive in both generations. Between batches, settled. -ENOMEM.
 *	Optional. What lookups used may be freed after a grace period, by @purged.
 * @purged: the grace period after @purge is over. Optional.
 */
struct nft_set_backend {
	const char	*name;
	u32		features;
	bool		(*estimate)(const struct nft_set_desc *desc, struct nft_set_cost *cost);
	int		(*init)(struct nft_set *set);
	void		(*destroy)(const struct nft_ctx *ctx, struct nft_set *set);
	struct nft_elem *(*lookup)(const struct nft_set *set, const u32 *key, unsigned int gen);
	struct nft_elem *(*add)(struct nft_set *set, struct nft_elem *elem, unsigned int gen);
	int		(*insert)(struct nft_set *set, struct nft_elem *elem,
				  struct nft_elem **exist);
	struct nft_elem *(*find)(struct nft_set *set, const u32 *key, const u32 *key_end,
				 u32 flags, unsigned int gen);
	struct nft_elem *(*get)(struct nft_set *set, const u32 *key, const u32 *key_end,
				u32 flags, unsigned int gen);
	struct nft_elem *(*end)(struct nft_set *set, struct nft_elem *elem);
	int		(*deactivate)(struct nft_set *set, struct nft_elem *elem);
	void		(*remove)(struct nft_set *set, struct nft_elem *elem);
	int		(*walk)(struct nft_set *set, struct nft_set_cursor *cursor);
	int		(*prepare)(struct nft_set *set);
	void		(*abort)(struct nft_set *set);
	void		(*settle)(struct nft_set *set);
	int		(*purge)(struct nft_set *set);
	void		(*purged)(struct nft_set *set);
};

/** nft_set_select() - the backend for a description. NULL if none can serve it. */
const struct nft_set_backend *nft_set_select(const struct nft_set_desc *desc);

/**
 * nft_set_find() - a set of a table by name, or by the id it got in the running batch
 * @name: string attribute, or NULL
 * @id: NFTA_*_SET_ID attribute, or NULL; tried when the name is of no set yet
 *
 * ERR_PTR: -ENOENT, -EINVAL without @name. Takes nothing. RCU or commit mutex.
 */
struct nft_set *nft_set_find(struct nft_ctx *ctx, struct nft_table *table,
			     const struct nlattr *name, const struct nlattr *id, unsigned int gen);

/**
 * nft_set_bind() - an expression of @ctx->chain begins to use a set
 * @binding: in the expression; flags set
 *
 * Counts the use. -EBUSY when an anonymous set is bound already, -EMFILE, -EOPNOTSUPP.
 */
int nft_set_bind(struct nft_ctx *ctx, struct nft_set *set, struct nft_set_binding *binding);
/**
 * nft_set_unbind() - for ops->deactivate
 *
 * An anonymous set is deleted with its rule, recorded in the log (not when ctx->undo).
 */
void nft_set_unbind(struct nft_ctx *ctx, struct nft_set *set, struct nft_set_binding *binding);
/** nft_set_rebind() - for ops->activate. Can't fail. */
void nft_set_rebind(struct nft_ctx *ctx, struct nft_set *set, struct nft_set_binding *binding);

/** nft_set_validate() - for ops->validate: every verdict in the map may be reached from ctx->chain. */
int nft_set_validate(struct nft_ctx *ctx, struct nft_set *set);

/**
 * nft_set_lookup() - the element of @key that the packet's generation has, catch-all included
 *
 * NULL if none, or expired. Packet context. The element's expressions are run with
 * nft_elem_run(), core/elem.h.
 */
static inline struct nft_elem *nft_set_lookup(const struct nft_set *set, const u32 *key,
					      const struct nft_packet *pkt)
{
	struct nft_elem *elem = set->lookup(set, key, pkt->gen);

	if (likely(elem))
		return elem;
	elem = rcu_dereference(set->catchall[pkt->gen]);
	return elem && nft_elem_live(elem, &set->layout) ? elem : NULL;
}

/**
 * struct nft_set_add - what an element gets that packets add
 * @data: of maps; desc.data_len bytes of registers
 * @exprs: templates to clone, @expr_count of them
 * @timeout: jiffies, 0 none; ignored if the set has no timeouts
 */
struct nft_set_add {
	const u32			*data;
	const struct nft_expr *const	*exprs;
	unsigned int			expr_count;
	u64				timeout;
};

/**
 * nft_set_add() - the element of @key; if there is none, make it (dynset)
 * @fresh: true if this call made it
 *
 * Packet context; the set must have NFT_SET_EVAL. NULL if the set is full or memory is out.
 */
struct nft_elem *nft_set_add(struct nft_set *set, const u32 *key, const struct nft_set_add *add,
			     const struct nft_packet *pkt, bool *fresh);
/** nft_set_erase() - an element goes, in all generations, if it is there (dynset). Packet context. */
void nft_set_erase(struct nft_set *set, const u32 *key, const struct nft_packet *pkt);

/** nft_set_delete() - take a set and its elements out of the next generation, logged. -ENOMEM. */
int nft_set_delete(struct nft_ctx *ctx, struct nft_set *set);
/** nft_set_destroy() - free a set nobody uses. No reader any more. May sleep. */
void nft_set_destroy(const struct nft_ctx *ctx, struct nft_set *set);
/** nft_set_unload() - namespace exit: let the elements give up their uses (ctx->undo is set). */
void nft_set_unload(struct nft_ctx *ctx, struct nft_set *set);

/** nft_set_walk_all() - walk over the backend's elements, then the catch-all of @cursor->gen. */
int nft_set_walk_all(struct nft_set *set, struct nft_set_cursor *cursor);
/** nft_set_full() - has it got more elements than its size? Commit mutex. */
bool nft_set_full(const struct nft_set *set);
/** nft_set_put() - what a message says of a set; an nft_put_fn. */
int nft_set_put(struct sk_buff *skb, const void *object);
/** nft_set_gc_init(), _start(), _stop() - the collector of expired elements. Stopping sleeps. */
void nft_set_gc_init(struct nft_set *set);
void nft_set_gc_start(struct nft_set *set);
void nft_set_gc_stop(struct nft_set *set);

/** nft_set_policy - of NFTA_SET_*. */
extern const struct nla_policy nft_set_policy[NFTA_SET_MAX + 1];

struct nft_dump;
/* Callbacks of the message table, core/message.h. */
int nft_set_new(struct nft_ctx *ctx, const struct nlattr *const tb[]);
int nft_set_del(struct nft_ctx *ctx, const struct nlattr *const tb[]);
int nft_set_get(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb);
int nft_set_dump(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump);

#endif
