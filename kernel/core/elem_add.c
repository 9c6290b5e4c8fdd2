// SPDX-License-Identifier: GPL-2.0-only
/* Elements that packets add and take out. */
#include <linux/export.h>
#include "core/elem.h"
#include "core/netns.h"
#include "core/set.h"
#include "core/table.h"

static bool elem_reserve(struct nft_set *set)
{
	u32 size = nft_set_size(set);
	unsigned int most = size ? min_t(u32, size, INT_MAX) : INT_MAX;

	return atomic_add_unless(&set->nelems, 1, most);
}

struct nft_elem *nft_set_add(struct nft_set *set, const u32 *key, const struct nft_set_add *add,
			     const struct nft_packet *pkt, bool *fresh)
{
	const struct nft_elem_parts parts = {
		.flags = add->timeout ? NFT_ELEM_TIMEOUT : 0, .key = key, .data = add->data, .exprs = add->exprs,
		.expr_count = add->expr_count, .timeout = add->timeout,
		.expires = add->timeout ? get_jiffies_64() + add->timeout : 0,
	};
	const struct nft_ctx ctx = nft_ctx_undo(set->nn, set->table, NULL, set->table->family);
	struct nft_elem *elem, *exist;

	*fresh = false;
	elem = set->lookup(set, key, pkt->gen);
	if (elem)
		return elem;
	if (!elem_reserve(set))
		return NULL;
	/* Its mask is zero: at once in every generation. */
	elem = nft_elem_make(set, &parts, GFP_ATOMIC | __GFP_NOWARN);
	if (!elem)
		goto err_reserve;
	exist = set->backend->add(set, elem, pkt->gen);
	if (!exist) {
		*fresh = true;
		return elem;
	}
	nft_elem_free(&ctx, set, elem);
	elem = IS_ERR(exist) ? NULL : exist;
err_reserve:
	atomic_dec(&set->nelems);
	return elem;
}
EXPORT_SYMBOL_GPL(nft_set_add);

void nft_set_erase(struct nft_set *set, const u32 *key, const struct nft_packet *pkt)
{
	struct nft_elem *elem = set->lookup(set, key, pkt->gen);

	/* The collector takes it out of the set; flags are written by nobody else by now. */
	if (elem)
		WRITE_ONCE(elem->flags, elem->flags | NFT_ELEM_DEAD);
}
EXPORT_SYMBOL_GPL(nft_set_erase);
