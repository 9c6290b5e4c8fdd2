// SPDX-License-Identifier: GPL-2.0-only
/* Sets as rules use them: found, bound, validated; and the choice of their backend. */
#include <linux/export.h>
#include "core/set.h"
#include "core/set_parse.h"
#include "core/table.h"
#include "core/validate.h"

#define NFT_SET_BACKEND(name) extern const struct nft_set_backend nft_set_##name##_backend;
#include "set/builtin.h"
#undef NFT_SET_BACKEND

static const struct nft_set_backend *const backends[] = {
#define NFT_SET_BACKEND(name) &nft_set_##name##_backend,
#include "set/builtin.h"
#undef NFT_SET_BACKEND
};

/* The flags a backend has to know about. */
#define SET_FEATURES	(NFT_SET_INTERVAL | NFT_SET_MAP | NFT_SET_TIMEOUT | NFT_SET_EVAL)

static bool cost_less(const struct nft_set_cost *a, const struct nft_set_cost *b, u32 policy)
{
	if (policy == NFT_SET_POL_MEMORY)
		return a->bytes != b->bytes ? a->bytes < b->bytes : a->lookup < b->lookup;
	return a->lookup != b->lookup ? a->lookup < b->lookup : a->bytes < b->bytes;
}

const struct nft_set_backend *nft_set_select(const struct nft_set_desc *desc)
{
	const struct nft_set_backend *best = NULL;
	struct nft_set_cost least, cost;
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(backends); i++) {
		if (desc->flags & SET_FEATURES & ~backends[i]->features)
			continue;
		if (!backends[i]->estimate(desc, &cost))
			continue;
		if (best && !cost_less(&cost, &least, desc->policy))
			continue;
		best = backends[i];
		least = cost;
	}
	return best;
}

static struct nft_set *set_find_id(struct nft_ctx *ctx, struct nft_table *table,
				   const struct nlattr *attr, unsigned int gen)
{
	struct nft_handle *handle;
	struct nft_set *set;

	handle = nft_handle_find(ctx->nn, NFT_KIND_SET_ID, table, ntohl(nla_get_be32(attr)));
	set = handle ? container_of(handle, struct nft_set, id) : NULL;
	if (!set || !nft_gen_active(&set->gen, gen))
		return ERR_PTR(nft_refuse(ctx->extack, attr, -ENOENT, "no set of this batch id"));
	return set;
}

struct nft_set *nft_set_find(struct nft_ctx *ctx, struct nft_table *table,
			     const struct nlattr *name, const struct nlattr *id, unsigned int gen)
{
	struct nft_name *found;

	if (!name)
		return ERR_PTR(nft_refuse(ctx->extack, NULL, -EINVAL, "no name of a set"));
	found = nft_name_find_attr(ctx->nn, NFT_KIND_SET, table, 0, name, gen);
	if (found)
		return container_of(found, struct nft_set, name);
	if (id)
		return set_find_id(ctx, table, id, gen);
	return ERR_PTR(nft_refuse(ctx->extack, name, -ENOENT, "no such set"));
}
EXPORT_SYMBOL_GPL(nft_set_find);

int nft_set_bind(struct nft_ctx *ctx, struct nft_set *set, struct nft_set_binding *binding)
{
	if ((set->desc.flags & NFT_SET_ANONYMOUS) && !list_empty(&set->bindings))
		return nft_refuse(ctx->extack, NULL, -EBUSY,
				  "an anonymous set belongs to one rule only");
	if ((binding->flags & NFT_SET_EVAL) &&
	    (!set->backend->add || nft_set_is_objmap(set) ||
	     (set->desc.flags & (NFT_SET_ANONYMOUS | NFT_SET_EVAL)) == NFT_SET_ANONYMOUS))
		return nft_refuse(ctx->extack, NULL, -EOPNOTSUPP,
				  "packets can't add elements to this set");
	if (set->use == UINT_MAX)
		return nft_refuse(ctx->extack, NULL, -EMFILE, "the set has too many users");
	binding->chain = ctx->chain;
	if (binding->flags & NFT_SET_EVAL && !set->dynamic) {
		set->dynamic = true;
		nft_set_gc_start(set);
	}
	nft_set_rebind(ctx, set, binding);
	return 0;
}
EXPORT_SYMBOL_GPL(nft_set_bind);

void nft_set_rebind(struct nft_ctx *ctx, struct nft_set *set, struct nft_set_binding *binding)
{
	list_add_tail(&binding->list, &set->bindings);
	set->use++;
	if (binding->flags & NFT_SET_EVAL)
		WRITE_ONCE(set->writers, set->writers + 1);
}
EXPORT_SYMBOL_GPL(nft_set_rebind);

void nft_set_unbind(struct nft_ctx *ctx, struct nft_set *set, struct nft_set_binding *binding)
{
	list_del(&binding->list);
	set->use--;
	if (binding->flags & NFT_SET_EVAL)
		WRITE_ONCE(set->writers, set->writers - 1);
	if ((set->desc.flags & NFT_SET_ANONYMOUS) && !ctx->undo)
		nft_set_delete_anonymous(ctx, set);
}
EXPORT_SYMBOL_GPL(nft_set_unbind);

int nft_set_walk_all(struct nft_set *set, struct nft_set_cursor *cursor)
{
	struct nft_elem *elem;
	int err;

	err = set->backend->walk(set, cursor);
	if (err)
		return err;
	/* Freed only a grace period after both slots have been left. */
	elem = rcu_dereference_protected(set->catchall[cursor->gen], 1);
	return elem ? cursor->step(cursor, set, elem) : 0;
}

static int set_validate_step(struct nft_set_cursor *cursor, struct nft_set *set,
			     struct nft_elem *elem)
{
	cond_resched();
	if (elem->flags & NFT_SET_ELEM_INTERVAL_END)
		return 0;
	return nft_data_validate(cursor->data, nft_elem_data(elem, &set->layout),
				 NFT_DATA_VERDICT);
}

int nft_set_validate(struct nft_ctx *ctx, struct nft_set *set)
{
	struct nft_set_cursor cursor = {
		.step = set_validate_step, .gen = nft_gen_next(ctx->nn), .next = true,
		.data = ctx,
	};

	return nft_set_is_vmap(set) ? nft_set_walk_all(set, &cursor) : 0;
}
EXPORT_SYMBOL_GPL(nft_set_validate);
