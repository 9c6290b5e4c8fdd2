// SPDX-License-Identifier: GPL-2.0-only
/* Sets: what messages say of them, in answers, dumps and events. */
#include <linux/jiffies.h>
#include <linux/netfilter/rampart.h>
#include "core/dump.h"
#include "core/set.h"
#include "core/table.h"

static int set_put_desc(struct sk_buff *skb, const struct nft_set *set)
{
	const struct nft_set_desc *desc = &set->desc;
	struct nlattr *nest, *fields, *field;
	u32 size = nft_set_size(set);
	unsigned int i;

	nest = nla_nest_start_noflag(skb, NFTA_SET_DESC);
	if (!nest)
		return -1;
	if (size && nla_put_be32(skb, NFTA_SET_DESC_SIZE, htonl(size)))
		return -1;
	if (desc->field_count > 1) {
		fields = nla_nest_start_noflag(skb, NFTA_SET_DESC_CONCAT);
		if (!fields)
			return -1;
		for (i = 0; i < desc->field_count; i++) {
			field = nla_nest_start_noflag(skb, NFTA_LIST_ELEM);
			if (!field || nla_put_be32(skb, NFTA_SET_FIELD_LEN,
						   htonl(desc->fields[i])))
				return -1;
			nla_nest_end(skb, field);
		}
		nla_nest_end(skb, fields);
	}
	nla_nest_end(skb, nest);
	return 0;
}

static int set_put_exprs(struct sk_buff *skb, const struct nft_set *set)
{
	struct nlattr *nest;
	unsigned int i;

	/* One expression has an attribute of its own, known to old userspace, too. */
	if (set->expr_count == 1)
		return nft_expr_put(skb, NFTA_SET_EXPR, set->exprs[0], false);
	if (!set->expr_count)
		return 0;
	nest = nla_nest_start_noflag(skb, NFTA_SET_EXPRESSIONS);
	if (!nest)
		return -1;
	for (i = 0; i < set->expr_count; i++)
		if (nft_expr_put(skb, NFTA_LIST_ELEM, set->exprs[i], false))
			return -1;
	nla_nest_end(skb, nest);
	return 0;
}

static int set_put_types(struct sk_buff *skb, const struct nft_set *set)
{
	const struct nft_set_desc *desc = &set->desc;

	if (desc->flags && nla_put_be32(skb, NFTA_SET_FLAGS, htonl(desc->flags)))
		return -1;
	if (nla_put_be32(skb, NFTA_SET_KEY_TYPE, htonl(set->key_type)) ||
	    nla_put_be32(skb, NFTA_SET_KEY_LEN, htonl(desc->key_len)))
		return -1;
	if ((desc->flags & NFT_SET_MAP) &&
	    (nla_put_be32(skb, NFTA_SET_DATA_TYPE, htonl(set->data_type)) ||
	     nla_put_be32(skb, NFTA_SET_DATA_LEN, htonl(desc->data_len))))
		return -1;
	if (nft_set_is_objmap(set) &&
	    nla_put_be32(skb, NFTA_SET_OBJ_TYPE, htonl(set->object_type)))
		return -1;
	return 0;
}

int nft_set_put(struct sk_buff *skb, const void *object)
{
	const struct nft_set *set = object;

	if (nla_put_string(skb, NFTA_SET_TABLE, set->table->str) ||
	    nla_put_string(skb, NFTA_SET_NAME, set->str) ||
	    nla_put_be64(skb, NFTA_SET_HANDLE, cpu_to_be64(set->handle.key.value), NFTA_SET_PAD) ||
	    set_put_types(skb, set))
		return -1;
	if (set->timeout &&
	    nla_put_be64(skb, NFTA_SET_TIMEOUT, cpu_to_be64(jiffies64_to_msecs(set->timeout)),
			 NFTA_SET_PAD))
		return -1;
	if (set->gc_interval &&
	    nla_put_be32(skb, NFTA_SET_GC_INTERVAL, htonl(set->gc_interval)))
		return -1;
	if (set->desc.policy != NFT_SET_POL_PERFORMANCE &&
	    nla_put_be32(skb, NFTA_SET_POLICY, htonl(set->desc.policy)))
		return -1;
	if (set->udata_len && nla_put(skb, NFTA_SET_USERDATA, set->udata_len, set->udata))
		return -1;
	if (nla_put_be32(skb, NFTA_RAMPART_SET_COUNT, htonl(atomic_read(&set->nelems))))
		return -1;
	return set_put_desc(skb, set) || set_put_exprs(skb, set) ? -1 : 0;
}

int nft_set_get(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb)
{
	unsigned int gen = nft_gen_cur(ctx->nn);
	struct nft_table *table;
	struct nft_set *set;

	/* Of a table that is named, the family's absence is told as the table's. */
	if (ctx->family == NFPROTO_UNSPEC && !tb[NFTA_SET_TABLE])
		return nft_refuse(ctx->extack, NULL, -EAFNOSUPPORT, "sets are of a family");
	table = nft_table_find(ctx, tb[NFTA_SET_TABLE], gen);
	if (IS_ERR(table))
		return PTR_ERR(table);
	set = nft_set_find(ctx, table, tb[NFTA_SET_NAME], NULL, gen);
	if (IS_ERR(set))
		return PTR_ERR(set);
	return nft_message_reply(skb, ctx, NFT_MSG_NEWSET, table->family, nft_set_put, set);
}

static int set_tell(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump,
		    const void *object, unsigned int gen)
{
	const struct nft_set *set = object;

	return nft_message_dump(skb, cb, dump->nn, NFT_MSG_NEWSET, set->table->family, nft_set_put,
				set);
}

int nft_set_dump(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump)
{
	static const struct nft_dump_list sets =
		NFT_DUMP_LIST(nft_set, NFT_KIND_SET, sets, set_tell);

	return nft_dump_objects(skb, cb, dump, &sets);
}
