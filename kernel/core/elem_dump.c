// SPDX-License-Identifier: GPL-2.0-only
/* Elements: what messages say of them, in answers, dumps and events. */
#include <linux/jiffies.h>
#include "compat/nf_tables.h"
#include "core/elem.h"
#include "core/message.h"
#include "core/object.h"
#include "core/set.h"
#include "core/table.h"

static int elem_put_exprs(struct sk_buff *skb, const struct nft_elem_exprs *exprs, bool reset)
{
	struct nft_expr *expr = (struct nft_expr *)exprs->data;
	struct nlattr *nest;

	/* One expression has an attribute of its own, known to old userspace, too. */
	if (nft_expr_size(expr->ops) == exprs->size)
		return nft_expr_put(skb, NFTA_SET_ELEM_EXPR, expr, reset);
	nest = nla_nest_start_noflag(skb, NFTA_SET_ELEM_EXPRESSIONS);
	if (!nest)
		return -1;
	nft_elem_for_each_expr(expr, exprs)
		if (nft_expr_put(skb, NFTA_LIST_ELEM, expr, reset))
			return -1;
	nla_nest_end(skb, nest);
	return 0;
}

static int elem_put_key(struct sk_buff *skb, const struct nft_set *set,
			const struct nft_elem *elem)
{
	struct nft_data data;
	unsigned int len = set->desc.key_len;

	if (elem->flags & NFT_SET_ELEM_CATCHALL)
		return 0;
	memcpy(&data, elem->key, len);
	if (nft_data_put(skb, NFTA_SET_ELEM_KEY, &data, NFT_DATA_VALUE, len))
		return -1;
	if (!(elem->flags & NFT_ELEM_RANGE))
		return 0;
	memcpy(&data, nft_elem_key_end(elem, &set->layout), len);
	return nft_data_put(skb, NFTA_SET_ELEM_KEY_END, &data, NFT_DATA_VALUE, len);
}

static int elem_put_data(struct sk_buff *skb, const struct nft_set *set,
			 const struct nft_elem *elem)
{
	if (nft_set_is_objmap(set))
		return nla_put_string(skb, NFTA_SET_ELEM_OBJREF,
				      nft_elem_object(elem, &set->layout)->str);
	return nft_data_put(skb, NFTA_SET_ELEM_DATA, nft_elem_data(elem, &set->layout),
			    nft_set_is_vmap(set) ? NFT_DATA_VERDICT : NFT_DATA_VALUE,
			    set->desc.data_len);
}

static int elem_put_times(struct sk_buff *skb, const struct nft_set *set,
			  const struct nft_elem *elem)
{
	u64 timeout = *nft_elem_timeout(elem, &set->layout);
	bool own = elem->flags & NFT_ELEM_TIMEOUT;
	u64 expires = READ_ONCE(*nft_elem_expires(elem, &set->layout));
	u64 now = get_jiffies_64();
	u64 left = 0;

	if (!(elem->flags & NFT_SET_ELEM_INTERVAL_END) &&
	    nft_timeout_is_told(timeout, READ_ONCE(set->timeout), own) &&
	    nla_put_be64(skb, NFTA_SET_ELEM_TIMEOUT, cpu_to_be64(jiffies64_to_msecs(timeout)),
			 NFTA_SET_ELEM_PAD))
		return -1;
	if (!expires)
		return 0;
	if (time_before64(now, expires))
		left = jiffies64_to_msecs(expires - now);
	return nla_put_be64(skb, NFTA_SET_ELEM_EXPIRATION, cpu_to_be64(left), NFTA_SET_ELEM_PAD);
}

static int elem_put(struct sk_buff *skb, const struct nft_set *set, const struct nft_elem *elem,
		    bool reset)
{
	const struct nft_elem_layout *layout = &set->layout;
	bool is_end = elem->flags & NFT_SET_ELEM_INTERVAL_END;
	struct nft_elem_exprs *exprs = nft_elem_exprs(elem, layout);
	u32 flags = elem->flags & NFT_ELEM_UAPI;
	unsigned char *start = skb_tail_pointer(skb);
	struct nlattr *nest;

	nest = nla_nest_start_noflag(skb, NFTA_LIST_ELEM);
	if (!nest || elem_put_key(skb, set, elem))
		goto full;
	if (layout->data && !is_end && elem_put_data(skb, set, elem))
		goto full;
	if (exprs && elem_put_exprs(skb, exprs, reset))
		goto full;
	if (flags && nla_put_be32(skb, NFTA_SET_ELEM_FLAGS, htonl(flags)))
		goto full;
	if (layout->expires && elem_put_times(skb, set, elem))
		goto full;
	if (elem->udata_len && nla_put(skb, NFTA_SET_ELEM_USERDATA, elem->udata_len,
				       nft_elem_udata(elem, layout)))
		goto full;
	nla_nest_end(skb, nest);
	return 0;

full:
	nlmsg_trim(skb, start);
	return -1;
}

int nft_elem_put(struct sk_buff *skb, const struct nft_set *set, const struct nft_elem *elem)
{
	return elem_put(skb, set, elem, false);
}

/* Tried without resetting first: what is taken away must have been told. */
static int elem_put_reset(struct sk_buff *skb, const struct nft_set *set,
			  const struct nft_elem *elem)
{
	unsigned char *start = skb_tail_pointer(skb);

	if (nft_elem_put(skb, set, elem))
		return -1;
	nlmsg_trim(skb, start);
	return elem_put(skb, set, elem, true);
}

static int list_put_head(struct sk_buff *skb, const struct nft_set *set)
{
	return nla_put_string(skb, NFTA_SET_ELEM_LIST_TABLE, set->table->str) ||
	       nla_put_string(skb, NFTA_SET_ELEM_LIST_SET, set->str);
}

/**
 * struct elem_dump - one step of a dump of elements: a message
 * @cursor: over the backend's elements, or
 * @catchall: what comes after them
 * @count: elements written
 * @reset: what they count is taken away
 */
struct elem_dump {
	struct nft_set_cursor	cursor;
	struct sk_buff		*skb;
	const struct nft_set	*set;
	bool			catchall;
	bool			reset;
	unsigned int		count;
};

static int dump_elem_step(struct nft_set_cursor *cursor, struct nft_set *set,
			  struct nft_elem *elem)
{
	struct elem_dump *dump = container_of(cursor, struct elem_dump, cursor);

	if (!nft_elem_live(elem, &set->layout))
		return 0;
	if ((dump->reset ? elem_put_reset : nft_elem_put)(dump->skb, set, elem))
		return -EMSGSIZE;
	dump->count++;
	return 0;
}

static int elem_dump_put(struct sk_buff *skb, const void *object)
{
	struct elem_dump *dump = (struct elem_dump *)object;
	struct nft_set *set = (struct nft_set *)dump->set;
	struct nft_elem *elem;
	struct nlattr *nest;
	int err = 0;

	if (list_put_head(skb, set))
		return -1;
	nest = nla_nest_start_noflag(skb, NFTA_SET_ELEM_LIST_ELEMENTS);
	if (!nest)
		return -1;
	if (!dump->catchall) {
		err = set->backend->walk(set, &dump->cursor);
		dump->catchall = !err;
	}
	if (!err) {
		elem = rcu_dereference(set->catchall[dump->cursor.gen]);
		if (elem)
			err = dump_elem_step(&dump->cursor, set, elem);
	}
	if (err && !dump->count)
		return -1;
	nla_nest_end(skb, nest);
	/* A full message is followed by another one; this one is the last. */
	if (!err)
		dump->set = NULL;
	return 0;
}

/* Where a dump was: the cursor's position, whether the catch-all is next, whether all is done. */
enum { AT_POSITION, AT_CATCHALL = 2, AT_DONE };

int nft_elem_dump(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump)
{
	unsigned int gen = nft_gen_cur(dump->nn);
	const struct nlattr *table_attr = dump->tb[NFTA_SET_ELEM_LIST_TABLE];
	struct nft_ctx ctx = {
		.net = dump->nn->net, .nn = dump->nn, .family = dump->family,
		.extack = cb->extack,
	};
	struct elem_dump step = {
		.skb = skb,
		.cursor = { .step = dump_elem_step, .gen = gen },
		.catchall = dump->at[AT_CATCHALL],
		.reset = dump->message->reset,
	};
	int err;

	if (dump->at[AT_DONE])
		return 0;
	ctx.table = nft_table_find(&ctx, table_attr, gen);
	if (IS_ERR(ctx.table))
		return PTR_ERR(ctx.table);
	step.set = nft_set_find(&ctx, ctx.table, dump->tb[NFTA_SET_ELEM_LIST_SET], NULL, gen);
	if (IS_ERR(step.set))
		return PTR_ERR(step.set);

	memcpy(step.cursor.position, &dump->at[AT_POSITION], sizeof(step.cursor.position));
	/* A reset has the mutex, but backends are walked under RCU. */
	rcu_read_lock();
	err = nft_message_dump(skb, cb, dump->nn, NFT_MSG_NEWSETELEM, ctx.table->family,
			       elem_dump_put, &step);
	rcu_read_unlock();
	if (err)
		return err;
	nft_audit_reset(dump->nn, cb->nlh, ctx.table, step.count);
	memcpy(&dump->at[AT_POSITION], step.cursor.position, sizeof(step.cursor.position));
	dump->at[AT_CATCHALL] = step.catchall;
	dump->at[AT_DONE] = !step.set;
	return skb->len;
}

/** struct elem_query - the elements asked for, where they are, @count told, and whether to reset what they count. */
struct elem_query {
	struct nft_ctx		*ctx;
	struct nft_set		*set;
	const struct nlattr	*list;
	bool			reset;
	u32			count;
	int			err;
};

static struct nft_elem *query_find(struct elem_query *query, const struct nlattr *attr)
{
	struct nlattr *tb[NFTA_SET_ELEM_MAX + 1];
	u32 key[NFT_DATA_VALUE_MAXLEN / sizeof(u32)];
	u32 key_end[NFT_DATA_VALUE_MAXLEN / sizeof(u32)];
	const struct nft_set_backend *backend = query->set->backend;
	unsigned int gen = nft_gen_cur(query->ctx->nn);
	u32 flags = 0;
	int err;

	err = nla_parse_nested_deprecated(tb, NFTA_SET_ELEM_MAX, attr, nft_elem_policy,
					  query->ctx->extack);
	if (err)
		return ERR_PTR(err);
	if (tb[NFTA_SET_ELEM_FLAGS])
		flags = ntohl(nla_get_be32(tb[NFTA_SET_ELEM_FLAGS]));
	if (flags & ~NFT_ELEM_UAPI)
		return ERR_PTR(nft_refuse(query->ctx->extack, attr, -EOPNOTSUPP,
					  "unknown element flag"));
	if (flags & NFT_SET_ELEM_CATCHALL)
		return rcu_dereference(query->set->catchall[gen]);
	if (!tb[NFTA_SET_ELEM_KEY])
		return ERR_PTR(nft_refuse(query->ctx->extack, attr, -EINVAL,
					  "an element needs a key"));
	err = nft_elem_key_parse(query->ctx, query->set, key, tb[NFTA_SET_ELEM_KEY]);
	if (!err && tb[NFTA_SET_ELEM_KEY_END])
		err = nft_elem_key_parse(query->ctx, query->set, key_end,
					 tb[NFTA_SET_ELEM_KEY_END]);
	if (err)
		return ERR_PTR(err);
	return (backend->get ?: backend->find)(query->set, key,
					       tb[NFTA_SET_ELEM_KEY_END] ? key_end : NULL,
					       flags, gen);
}

static int elem_query_put(struct sk_buff *skb, const void *object)
{
	struct elem_query *query = (struct elem_query *)object;
	const struct nlattr *attr;
	struct nft_elem *elem;
	struct nlattr *nest;
	int rem;

	query->count = 0;
	if (list_put_head(skb, query->set))
		return -1;
	nest = nla_nest_start_noflag(skb, NFTA_SET_ELEM_LIST_ELEMENTS);
	if (!nest)
		return -1;
	nla_for_each_nested(attr, query->list, rem) {
		elem = query_find(query, attr);
		if (!IS_ERR(elem) && (!elem || !nft_elem_live(elem, &query->set->layout)))
			elem = ERR_PTR(nft_refuse(query->ctx->extack, attr, -ENOENT,
						  "no such element"));
		if (IS_ERR(elem)) {
			query->err = PTR_ERR(elem);
			NL_SET_BAD_ATTR(query->ctx->extack, attr);
			return -1;
		}
		if (elem_put(skb, query->set, elem, query->reset))
			return -1;
		query->count++;
	}
	nla_nest_end(skb, nest);
	return 0;
}

/* As for one element: the whole message must fit before anything is taken away. */
static int elem_query_put_reset(struct sk_buff *skb, const void *object)
{
	struct elem_query *query = (struct elem_query *)object;
	unsigned char *start = skb_tail_pointer(skb);

	query->reset = false;
	if (elem_query_put(skb, query))
		return -1;
	nlmsg_trim(skb, start);
	query->reset = true;
	return elem_query_put(skb, query);
}

static int elem_get(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb,
		    nft_put_fn put)
{
	struct elem_query query = { .ctx = ctx, .list = tb[NFTA_SET_ELEM_LIST_ELEMENTS] };
	unsigned int gen = nft_gen_cur(ctx->nn);
	int err;

	ctx->table = nft_table_find(ctx, tb[NFTA_SET_ELEM_LIST_TABLE], gen);
	if (IS_ERR(ctx->table))
		return PTR_ERR(ctx->table);
	query.set = nft_set_find(ctx, ctx->table, tb[NFTA_SET_ELEM_LIST_SET], NULL, gen);
	if (IS_ERR(query.set))
		return PTR_ERR(query.set);
	if (!query.list)
		return nft_refuse_missing(ctx->extack, NULL, NFTA_SET_ELEM_LIST_ELEMENTS, -EINVAL,
					  "no elements");
	rcu_read_lock();
	err = nft_message_reply(skb, ctx, NFT_MSG_NEWSETELEM, ctx->table->family, put, &query);
	rcu_read_unlock();
	if (!query.err && !err)
		nft_audit_reset(ctx->nn, ctx->nlh, ctx->table, query.count);
	return query.err ?: err;
}

int nft_elem_get(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb)
{
	return elem_get(ctx, tb, skb, elem_query_put);
}

int nft_elem_reset(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb)
{
	return elem_get(ctx, tb, skb, elem_query_put_reset);
}
