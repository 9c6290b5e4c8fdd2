// SPDX-License-Identifier: GPL-2.0-only
/* Elements in messages: what NFT_MSG_NEWSETELEM and NFT_MSG_DELSETELEM ask for. */
#include <linux/jiffies.h>
#include "core/elem.h"
#include "core/message.h"
#include "core/object.h"
#include "core/set.h"
#include "core/table.h"
#include "core/validate.h"

const struct nla_policy nft_elem_policy[NFTA_SET_ELEM_MAX + 1] = {
	[NFTA_SET_ELEM_KEY]		= { .type = NLA_NESTED },
	[NFTA_SET_ELEM_DATA]		= { .type = NLA_NESTED },
	[NFTA_SET_ELEM_FLAGS]		= { .type = NLA_U32 },
	[NFTA_SET_ELEM_TIMEOUT]		= { .type = NLA_U64 },
	[NFTA_SET_ELEM_EXPIRATION]	= { .type = NLA_U64 },
	[NFTA_SET_ELEM_USERDATA]	= NFT_POLICY_UDATA,
	[NFTA_SET_ELEM_EXPR]		= { .type = NLA_NESTED },
	[NFTA_SET_ELEM_OBJREF]		= NFT_POLICY_NAME,
	[NFTA_SET_ELEM_KEY_END]		= { .type = NLA_NESTED },
	[NFTA_SET_ELEM_EXPRESSIONS]	= { .type = NLA_NESTED },
};

/* Bytes of user data of an element: with their length, in-tree, no more than a byte can count. */
#define ELEM_UDATA_MAX	(U8_MAX - 1)

const struct nla_policy nft_elem_list_policy[NFTA_SET_ELEM_LIST_MAX + 1] = {
	[NFTA_SET_ELEM_LIST_TABLE]	= NFT_POLICY_NAME,
	[NFTA_SET_ELEM_LIST_SET]	= NFT_POLICY_NAME,
	[NFTA_SET_ELEM_LIST_ELEMENTS]	= { .type = NLA_NESTED },
	[NFTA_SET_ELEM_LIST_SET_ID]	= { .type = NLA_U32 },
};

/**
 * struct elem_request - one element of a message
 * @tb: its attributes
 * @parts: what to make of it; points into the members below
 * @holds_data: the chain of a verdict, or the object, is counted
 * @templates: @parts.exprs, those @template_count first of them ours to free
 */
struct elem_request {
	struct nlattr		*tb[NFTA_SET_ELEM_MAX + 1];
	struct nft_elem_parts	parts;
	u32			key[NFT_DATA_VALUE_MAXLEN / sizeof(u32)];
	u32			key_end[NFT_DATA_VALUE_MAXLEN / sizeof(u32)];
	struct nft_data		data;
	struct nft_object	*object;
	struct nft_expr		*templates[NFT_SET_EXPRS_MAX];
	unsigned int		template_count;
	bool			holds_data;
};

int nft_elem_key_parse(struct nft_ctx *ctx, const struct nft_set *set, u32 *key,
		       const struct nlattr *attr)
{
	return nft_data_value(ctx, key, NFT_DATA_VALUE_MAXLEN, set->desc.key_len, NULL, attr);
}

static int req_flags(struct nft_ctx *ctx, const struct nft_set *set, struct elem_request *req)
{
	const struct nlattr *attr = req->tb[NFTA_SET_ELEM_FLAGS];
	u32 flags;

	if (!attr)
		return 0;
	flags = ntohl(nla_get_be32(attr));
	if (flags & ~NFT_ELEM_UAPI)
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP, "unknown element flag");
	if (flags == NFT_ELEM_UAPI)
		return nft_refuse(ctx->extack, attr, -EINVAL,
				  "the catch-all element ends no interval");
	if ((flags & NFT_SET_ELEM_INTERVAL_END) &&
	    (!(set->desc.flags & NFT_SET_INTERVAL) || nft_set_has_ranges(&set->desc)))
		return nft_refuse(ctx->extack, attr, -EINVAL,
				  "elements of this set end no intervals");
	req->parts.flags = flags;
	return 0;
}

/* Each field's range must be one. */
static int req_range(struct nft_ctx *ctx, const struct nft_set *set, struct elem_request *req)
{
	const u8 *from = (const u8 *)req->key, *to = (const u8 *)req->key_end;
	unsigned int i;

	for (i = 0; i < set->desc.field_count; i++) {
		if (memcmp(from, to, set->desc.fields[i]) > 0)
			return nft_refuse(ctx->extack, req->tb[NFTA_SET_ELEM_KEY_END], -EINVAL,
					  "the range of a field ends before it begins");
		from += round_up(set->desc.fields[i], sizeof(u32));
		to += round_up(set->desc.fields[i], sizeof(u32));
	}
	return 0;
}

static int req_key(struct nft_ctx *ctx, const struct nft_set *set, struct elem_request *req)
{
	const struct nlattr *key = req->tb[NFTA_SET_ELEM_KEY];
	const struct nlattr *key_end = req->tb[NFTA_SET_ELEM_KEY_END];
	int err;

	if (req->parts.flags & NFT_SET_ELEM_CATCHALL) {
		if (key || key_end)
			return nft_refuse(ctx->extack, key ?: key_end, -EINVAL,
					  "the catch-all element has no key");
		return 0;
	}
	if (!key)
		return nft_refuse(ctx->extack, NULL, -EINVAL, "an element needs a key");
	err = nft_elem_key_parse(ctx, set, req->key, key);
	if (err)
		return err;
	req->parts.key = req->key;
	if (!key_end)
		return 0;
	if (!nft_set_has_ranges(&set->desc))
		return nft_refuse(ctx->extack, key_end, -EINVAL,
				  "only concatenations of intervals have keys with an end");
	err = nft_elem_key_parse(ctx, set, req->key_end, key_end);
	if (err)
		return err;
	req->parts.key_end = req->key_end;
	return req_range(ctx, set, req);
}

static int req_ms(struct nft_ctx *ctx, const struct nft_set *set, const struct nlattr *attr,
		      u64 *jiffies_out)
{
	u64 ms = be64_to_cpu(nla_get_be64(attr));

	if (!(set->desc.flags & NFT_SET_TIMEOUT))
		return nft_refuse(ctx->extack, attr, -EINVAL, "the set has no timeouts");
	if (ms > NFT_TIMEOUT_MS_MAX)
		return nft_refuse(ctx->extack, attr, -ERANGE, "timeout is too long");
	*jiffies_out = nft_timeout_jiffies(ms);
	return 0;
}

static int req_times(struct nft_ctx *ctx, const struct nft_set *set, struct elem_request *req)
{
	const struct nlattr *timeout = req->tb[NFTA_SET_ELEM_TIMEOUT];
	const struct nlattr *expiration = req->tb[NFTA_SET_ELEM_EXPIRATION];
	u64 left;
	int err;

	if (timeout) {
		err = req_ms(ctx, set, timeout, &req->parts.timeout);
		if (err)
			return err;
	} else if (!(req->parts.flags & NFT_SET_ELEM_INTERVAL_END)) {
		req->parts.timeout = set->timeout;
	}
	if (req->parts.timeout != set->timeout)
		req->parts.flags |= NFT_ELEM_TIMEOUT;
	left = req->parts.timeout;
	if (expiration) {
		err = req_ms(ctx, set, expiration, &left);
		if (err)
			return err;
		if (!req->parts.timeout)
			return nft_refuse(ctx->extack, expiration, -EOPNOTSUPP,
					  "the element has no timeout");
		if (left > req->parts.timeout)
			return nft_refuse(ctx->extack, expiration, -ERANGE,
					  "it would expire after its timeout");
		left = left ?: 1;
	}
	if (req->parts.timeout)
		req->parts.expires = get_jiffies_64() + left;
	return 0;
}

static int req_data(struct nft_ctx *ctx, const struct nft_set *set, struct elem_request *req)
{
	struct nft_data_desc desc = { .size = sizeof(req->data) };
	const struct nlattr *attr = req->tb[NFTA_SET_ELEM_DATA];
	bool wanted = (set->desc.flags & NFT_SET_MAP) &&
		      !(req->parts.flags & NFT_SET_ELEM_INTERVAL_END);
	u32 type = nft_set_is_vmap(set) ? NFT_DATA_VERDICT : NFT_DATA_VALUE;
	int err;

	if (!attr)
		return wanted ? nft_refuse(ctx->extack, NULL, -EINVAL,
					   "an element of a map needs data") : 0;
	if (!wanted)
		return nft_refuse(ctx->extack, attr, -EINVAL, "this element can't have data");
	err = nft_data_parse(ctx, &req->data, &desc, attr);
	if (err)
		return err;
	if (desc.type != type || desc.len != set->desc.data_len) {
		nft_data_drop(ctx, &req->data, desc.type);
		return nft_refuse(ctx->extack, attr, -EINVAL,
				  "these aren't data of the map's type and length");
	}
	req->holds_data = true;
	req->parts.data = &req->data;
	return 0;
}

static int req_object(struct nft_ctx *ctx, const struct nft_set *set, struct elem_request *req)
{
	const struct nlattr *attr = req->tb[NFTA_SET_ELEM_OBJREF];
	bool wanted = nft_set_is_objmap(set) && !(req->parts.flags & NFT_SET_ELEM_INTERVAL_END);
	int err;

	if (!attr)
		return wanted ? nft_refuse(ctx->extack, NULL, -EINVAL,
					   "an element of this map needs an object") : 0;
	if (!wanted)
		return nft_refuse(ctx->extack, attr, -EINVAL, "this element can't have an object");
	req->object = nft_object_find(ctx, set->table, attr, set->object_type,
				      nft_gen_next(ctx->nn));
	if (IS_ERR(req->object))
		return PTR_ERR(req->object);
	err = nft_object_hold(ctx, req->object);
	if (err)
		return err;
	req->holds_data = true;
	req->parts.data = &req->object;
	return 0;
}

static int req_expr(struct nft_ctx *ctx, const struct nft_set *set, struct elem_request *req,
			const struct nlattr *attr)
{
	unsigned int i = req->template_count;
	struct nft_expr *expr;

	if (i == NFT_SET_EXPRS_MAX)
		return nft_refuse(ctx->extack, attr, -E2BIG, "too many expressions");
	expr = nft_expr_template(ctx, set, attr);
	if (IS_ERR(expr))
		return PTR_ERR(expr);
	req->templates[req->template_count++] = expr;
	if (set->expr_count && (i >= set->expr_count || set->exprs[i]->ops != expr->ops))
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP,
				  "not the expression the set's elements have");
	return 0;
}

static int req_exprs(struct nft_ctx *ctx, const struct nft_set *set, struct elem_request *req)
{
	const struct nlattr *single = req->tb[NFTA_SET_ELEM_EXPR];
	const struct nlattr *list = req->tb[NFTA_SET_ELEM_EXPRESSIONS];
	const struct nlattr *attr;
	int rem, err = 0;

	if (req->parts.flags & NFT_SET_ELEM_INTERVAL_END)
		return 0;
	if (!single && !list) {
		req->parts.exprs = (const struct nft_expr *const *)set->exprs;
		req->parts.expr_count = set->expr_count;
		return 0;
	}
	if (single)
		err = req_expr(ctx, set, req, single);
	else
		nla_for_each_nested(attr, list, rem) {
			if (nla_type(attr) != NFTA_LIST_ELEM)
				return nft_refuse(ctx->extack, attr, -EINVAL,
						  "no list of expressions");
			err = req_expr(ctx, set, req, attr);
			if (err)
				return err;
		}
	if (err)
		return err;
	if (set->expr_count && req->template_count != set->expr_count)
		return nft_refuse(ctx->extack, single ?: list, -EOPNOTSUPP,
				  "not all the expressions the set's elements have");
	req->parts.exprs = (const struct nft_expr *const *)req->templates;
	req->parts.expr_count = req->template_count;
	return 0;
}

/* With a life of its own an end could go, and its interval would reach to the next one. */
static int req_end(struct nft_ctx *ctx, const struct elem_request *req)
{
	static const u8 others[] = {
		NFTA_SET_ELEM_KEY_END, NFTA_SET_ELEM_DATA, NFTA_SET_ELEM_OBJREF,
		NFTA_SET_ELEM_TIMEOUT, NFTA_SET_ELEM_EXPIRATION, NFTA_SET_ELEM_USERDATA,
		NFTA_SET_ELEM_EXPR, NFTA_SET_ELEM_EXPRESSIONS,
	};
	unsigned int i;

	if (!(req->parts.flags & NFT_SET_ELEM_INTERVAL_END))
		return 0;
	for (i = 0; i < ARRAY_SIZE(others); i++) {
		if (req->tb[others[i]])
			return nft_refuse(ctx->extack, req->tb[others[i]], -EINVAL,
					  "the end of an interval has nothing but a key");
	}
	return 0;
}

static int req_parse(struct nft_ctx *ctx, const struct nft_set *set, struct elem_request *req)
{
	const struct nlattr *udata = req->tb[NFTA_SET_ELEM_USERDATA];
	int err;

	err = req_flags(ctx, set, req);
	if (!err)
		err = req_end(ctx, req);
	if (!err)
		err = req_key(ctx, set, req);
	if (!err)
		err = req_times(ctx, set, req);
	if (!err)
		err = req_exprs(ctx, set, req);
	if (!err)
		err = req_data(ctx, set, req);
	if (!err)
		err = req_object(ctx, set, req);
	if (err || !udata || !nla_len(udata))
		return err;
	if (nla_len(udata) > ELEM_UDATA_MAX)
		return nft_refuse(ctx->extack, udata, -EINVAL, "user data is too long");
	req->parts.udata = nla_data(udata);
	req->parts.udata_len = nla_len(udata);
	return 0;
}

static void req_templates_free(struct nft_ctx *ctx, struct elem_request *req)
{
	struct nft_ctx undo = *ctx;

	undo.undo = true;
	while (req->template_count)
		nft_expr_free(&undo, req->templates[--req->template_count]);
}

static void req_drop(struct nft_ctx *ctx, const struct nft_set *set, struct elem_request *req)
{
	if (!req->holds_data)
		return;
	if (nft_set_is_vmap(set))
		nft_data_drop(ctx, &req->data, NFT_DATA_VERDICT);
	else if (nft_set_is_objmap(set))
		nft_object_drop(req->object);
}

static bool elem_same(const struct nft_set *set, const struct nft_elem *a,
		      const struct nft_elem *b)
{
	const struct nft_elem_layout *layout = &set->layout;

	if (!layout->data)
		return true;
	if (nft_set_is_vmap(set)) {
		const struct nft_verdict *v = &nft_elem_data(a, layout)->verdict;
		const struct nft_verdict *w = &nft_elem_data(b, layout)->verdict;

		return v->code == w->code && v->chain == w->chain;
	}
	return !memcmp(nft_elem_data(a, layout), nft_elem_data(b, layout), set->desc.data_len);
}

/* What it means that a key is there already. */
static int elem_exists(struct nft_ctx *ctx, const struct nft_set *set,
		       const struct nft_elem *elem, const struct nft_elem *exist,
		       const struct nlattr *attr)
{
	if (!elem_same(set, elem, exist))
		return nft_refuse(ctx->extack, attr, -EEXIST,
				  "an element of this key has other data");
	if (ctx->nlh->nlmsg_flags & NLM_F_EXCL)
		return nft_refuse(ctx->extack, attr, -EEXIST, "an element of this key exists");
	return 0;
}

/* Chains that use the map must be allowed to go where its new element goes. */
static int elem_validate(struct nft_ctx *ctx, const struct nft_set *set,
			 const struct nft_elem *elem)
{
	const struct nft_verdict *verdict = &nft_elem_data(elem, &set->layout)->verdict;
	const struct nft_set_binding *binding;
	int err;

	if (!nft_set_is_vmap(set) || (elem->flags & NFT_SET_ELEM_INTERVAL_END))
		return 0;
	list_for_each_entry(binding, &set->bindings, list) {
		if (!(binding->flags & NFT_SET_MAP))
			continue;
		err = nft_validate_element(ctx, binding->chain, verdict);
		if (err)
			return err;
	}
	return 0;
}

static int req_insert(struct nft_ctx *ctx, struct nft_set *set, struct elem_request *req,
			  const struct nlattr *attr)
{
	struct nft_elem *elem, *exist;
	int err;

	elem = nft_elem_make(set, &req->parts, GFP_KERNEL_ACCOUNT);
	if (!elem) {
		req_drop(ctx, set, req);
		return -ENOMEM;
	}
	set->stateful = set->stateful || req->parts.expr_count;
	err = nft_elem_insert(ctx, set, elem, &exist);
	if (!err) {
		if (nft_elem_counts(elem) && nft_set_full(set))
			return nft_refuse(ctx->extack, attr, -ENFILE, "the set is full");
		return elem_validate(ctx, set, elem);
	}
	if (err == -EEXIST)
		err = elem_exists(ctx, set, elem, exist, attr);
	else if (err == -ENOTEMPTY)
		err = nft_refuse(ctx->extack, attr, -EEXIST,
				 "the interval overlaps with another of the set");
	req_drop(ctx, set, req);
	nft_elem_free(ctx, set, elem);
	return err;
}

static int elem_parse(struct nft_ctx *ctx, struct nlattr **tb, const struct nlattr *attr)
{
	/* Any type will do: libnftnl numbers the elements of its lists. */
	return nla_parse_nested_deprecated(tb, NFTA_SET_ELEM_MAX, attr, nft_elem_policy,
					   ctx->extack);
}

static int elem_add(struct nft_ctx *ctx, struct nft_set *set, const struct nlattr *attr)
{
	struct elem_request req = {};
	int err;

	err = elem_parse(ctx, req.tb, attr);
	if (err)
		return err;
	err = req_parse(ctx, set, &req);
	if (err)
		req_drop(ctx, set, &req);
	else
		err = req_insert(ctx, set, &req, attr);
	req_templates_free(ctx, &req);
	return err;
}

static int elem_del(struct nft_ctx *ctx, struct nft_set *set, const struct nlattr *attr)
{
	unsigned int next = nft_gen_next(ctx->nn);
	struct elem_request req = {};
	struct nft_elem *elem;
	int err;

	err = elem_parse(ctx, req.tb, attr);
	if (!err)
		err = req_flags(ctx, set, &req);
	if (!err)
		err = req_key(ctx, set, &req);
	if (err)
		return err;
	if (req.parts.flags & NFT_SET_ELEM_CATCHALL)
		elem = rcu_dereference_protected(set->catchall[next], 1);
	else
		elem = set->backend->find(set, req.key, req.parts.key_end ?: req.key,
					  req.parts.flags, next);
	if (!elem || !nft_elem_live(elem, &set->layout))
		return nft_message_absent(ctx, nft_refuse(ctx->extack, attr, -ENOENT,
						  "no such element"));
	return nft_elem_delete(ctx, set, elem);
}

static int flush_step(struct nft_set_cursor *cursor, struct nft_set *set, struct nft_elem *elem)
{
	return nft_elem_delete(cursor->data, set, elem);
}

static int set_flush(struct nft_ctx *ctx, struct nft_set *set)
{
	struct nft_set_cursor cursor = {
		.step = flush_step, .gen = nft_gen_next(ctx->nn), .next = true,
		.data = ctx,
	};

	return nft_set_walk_all(set, &cursor);
}

static struct nft_set *list_set(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	struct nft_set *set;

	ctx->table = nft_table_find(ctx, tb[NFTA_SET_ELEM_LIST_TABLE], nft_gen_next(ctx->nn));
	if (IS_ERR(ctx->table))
		return ERR_CAST(ctx->table);
	set = nft_set_find(ctx, ctx->table, tb[NFTA_SET_ELEM_LIST_SET],
			   tb[NFTA_SET_ELEM_LIST_SET_ID], nft_gen_next(ctx->nn));
	if (!IS_ERR(set) && (set->desc.flags & (NFT_SET_CONSTANT | NFT_SET_ANONYMOUS)) &&
	    !list_empty(&set->bindings))
		return ERR_PTR(nft_refuse(ctx->extack, tb[NFTA_SET_ELEM_LIST_SET], -EBUSY,
					  "a constant set in use can't change"));
	return set;
}

static int list_each(struct nft_ctx *ctx, struct nft_set *set, const struct nlattr *list,
		     int (*each)(struct nft_ctx *, struct nft_set *, const struct nlattr *))
{
	const struct nlattr *attr;
	int rem, err;

	nla_for_each_nested(attr, list, rem) {
		err = each(ctx, set, attr);
		if (err) {
			/* Userspace knows where each element is, not its parts. */
			NL_SET_BAD_ATTR(ctx->extack, attr);
			return err;
		}
	}
	return 0;
}

int nft_elem_new(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	struct nft_set *set = list_set(ctx, tb);

	if (IS_ERR(set))
		return PTR_ERR(set);
	if (!tb[NFTA_SET_ELEM_LIST_ELEMENTS])
		return nft_refuse_missing(ctx->extack, NULL, NFTA_SET_ELEM_LIST_ELEMENTS, -EINVAL,
					  "no elements");
	return list_each(ctx, set, tb[NFTA_SET_ELEM_LIST_ELEMENTS], elem_add);
}

int nft_elem_del(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	struct nft_set *set = list_set(ctx, tb);

	if (IS_ERR(set))
		return PTR_ERR(set);
	if (!tb[NFTA_SET_ELEM_LIST_ELEMENTS])
		return set_flush(ctx, set);
	return list_each(ctx, set, tb[NFTA_SET_ELEM_LIST_ELEMENTS], elem_del);
}
