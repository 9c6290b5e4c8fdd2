/* SPDX-License-Identifier: GPL-2.0-only */
/* Sets and maps: their description, their backends, and how rules use them. */
#ifndef _RAMPART_CORE_SET_H
#define _RAMPART_CORE_SET_H

#include <linux/list.h>
#include <linux/refcount.h>
#include "core/ctx.h"
#include "core/data.h"
#include "core/elem.h"
#include "core/index.h"

struct nft_expr;
struct nft_packet;
struct nft_regs;

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
	const struct nft_chain	*chain;
	u32			flags;
};

/**
 * struct nft_set_desc - what is asked of a backend
 * @key_len, @data_len: bytes
 * @size: elements expected, 0 unknown
 * @fields, @field_count: byte lengths of a concatenation's parts
 * @policy: enum nft_set_policies
 * @flags: NFT_SET_*
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
 * @backend: how it looks elements up; the only pointer packets need besides @priv and @layout
 * @priv: the backend's own, allocated by its init
 * @layout: where the parts of an element are
 * @list: in the table's sets, RCU
 * @bindings: of rules active in the next generation
 * @use: bindings plus other references, active in the next generation
 * @catchall: the catch-all element by generation, RCU, or NULL
 * @exprs: templates of @expr_count stateful expressions each element gets
 * @nelems: elements, including those only in one generation
 */
struct nft_set {
	const struct nft_set_backend	*backend;
	void				*priv;
	struct nft_elem_layout		layout;
	struct nft_elem __rcu		*catchall[2];
	struct nft_set_desc		desc;
	struct list_head		list;
	struct list_head		bindings;
	struct nft_table		*table;
	struct nft_name			name;
	struct nft_handle		handle;
	struct nft_handle		id;
	struct nft_gen_mask		gen;
	u32				use;
	u32				key_type;
	u32				data_type;
	u32				object_type;
	atomic_t			nelems;
	u64				timeout;
	u32				gc_interval;
	struct nft_expr			*exprs[NFT_SET_EXPRS_MAX];
	u8				expr_count;
	u16				udata_len;
	u8				*udata;
	char				*str;
};

/**
 * struct nft_set_cursor - a walk over a set under the commit mutex or, for dumps, RCU
 * @step: called for each element; nonzero stops the walk and is returned
 * @gen: only elements active in this generation
 * @position: backend's; zero at the start; a walk stopped by @step goes on after that element
 */
struct nft_set_cursor {
	int	(*step)(struct nft_set_cursor *cursor, struct nft_set *set, struct nft_elem *elem);
	u8	gen;
	u64	position[4];
	void	*data;
};

/**
 * struct nft_set_backend - one way to keep elements; listed in set/builtin.h
 *
 * The control plane runs under the commit mutex. Elements of both generations are in a backend at
 * once; lookups see those of the packet's: either each element's mask is looked at (hash), or there
 * is a lookup form for each generation, built by prepare (sorted arrays).
 *
 * @features: NFT_SET_* flags it can serve
 * @estimate: cost of lookup and bytes for a description; false if it can't serve it
 * @init, @destroy: allocate and free @set->priv; destroy frees the elements left, too
 * @lookup: the element of @key (desc.key_len bytes, as in registers) active in @gen, or NULL.
 *	Lock-free, in packet context.
 * @update: dynset: find or insert in packet context; may be NULL
 * @insert: a new element, active in the next generation. -EEXIST with the one that is there in
 *	@exist, -ENOTEMPTY for a partial overlap, -ENOMEM.
 * @find: the element active in @gen that equals @key (and @key_end) exactly; for get and delete
 * @deactivate, @activate: an element leaves the next generation; is restored
 * @remove: out of the structure: aborted new one, or settled deletion. Free it a grace period later.
 * @walk: see struct nft_set_cursor
 * @prepare: build the next generation's lookup form if the batch changed the set. -ENOMEM.
 * @commit, @abort, @settle: publish it (before the flip: nobody reads it), drop it, drop the old one
 * @gc: collect expired elements; later
 */
struct nft_set_backend {
	const char	*name;
	u32		features;
	bool		(*estimate)(const struct nft_set_desc *desc, u64 *lookup, u64 *bytes);
	int		(*init)(struct nft_set *set);
	void		(*destroy)(const struct nft_ctx *ctx, struct nft_set *set);
	struct nft_elem *(*lookup)(const struct nft_set *set, const u32 *key, unsigned int gen);
	struct nft_elem *(*update)(struct nft_set *set, const u32 *key,
				   const struct nft_expr *expr, struct nft_regs *regs,
				   const struct nft_packet *pkt);
	int		(*insert)(struct nft_set *set, struct nft_elem *elem,
				  struct nft_elem **exist);
	struct nft_elem *(*find)(const struct nft_set *set, const void *key, const void *key_end,
				 unsigned int gen);
	void		(*deactivate)(struct nft_set *set, struct nft_elem *elem);
	void		(*activate)(struct nft_set *set, struct nft_elem *elem);
	void		(*remove)(struct nft_set *set, struct nft_elem *elem);
	int		(*walk)(struct nft_set *set, struct nft_set_cursor *cursor);
	int		(*prepare)(struct nft_set *set);
	void		(*commit)(struct nft_set *set);
	void		(*abort)(struct nft_set *set);
	void		(*settle)(struct nft_set *set);
	void		(*gc)(struct nft_set *set);
};

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
 * NULL if none, or expired. Packet context.
 */
struct nft_elem *nft_set_lookup(const struct nft_set *set, const u32 *key,
				const struct nft_packet *pkt);

/** nft_set_delete() - take a set and its elements out of the next generation, logged. -ENOMEM. */
int nft_set_delete(struct nft_ctx *ctx, struct nft_set *set);
/** nft_set_destroy() - free a set nobody uses. No reader any more. May sleep. */
void nft_set_destroy(const struct nft_ctx *ctx, struct nft_set *set);
/** nft_set_unload() - namespace exit: let the elements give up their uses (ctx->undo is set). */
void nft_set_unload(struct nft_ctx *ctx, struct nft_set *set);

struct nft_dump;
/* Callbacks of the message table, core/message.h. */
int nft_set_new(struct nft_ctx *ctx, const struct nlattr *const tb[]);
int nft_set_del(struct nft_ctx *ctx, const struct nlattr *const tb[]);
int nft_set_get(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb);
int nft_set_dump(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump);

#endif
