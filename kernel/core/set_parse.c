// SPDX-License-Identifier: GPL-2.0-only
/* Sets in messages: from attributes to a set that is nowhere yet. */
#include <linux/jiffies.h>
#include <linux/slab.h>
#include "core/elem.h"
#include "core/message.h"
#include "core/set_parse.h"
#include "core/table.h"

#define SET_FLAGS	(NFT_SET_ANONYMOUS | NFT_SET_CONSTANT | NFT_SET_INTERVAL | NFT_SET_MAP | \
			 NFT_SET_TIMEOUT | NFT_SET_EVAL | NFT_SET_OBJECT | NFT_SET_CONCAT | \
			 NFT_SET_EXPR)

const struct nla_policy nft_set_policy[NFTA_SET_MAX + 1] = {
	[NFTA_SET_TABLE]	= NFT_POLICY_NAME,
	[NFTA_SET_NAME]		= NFT_POLICY_NAME,
	[NFTA_SET_FLAGS]	= { .type = NLA_U32 },
	[NFTA_SET_KEY_TYPE]	= { .type = NLA_U32 },
	[NFTA_SET_KEY_LEN]	= { .type = NLA_U32 },
	[NFTA_SET_DATA_TYPE]	= { .type = NLA_U32 },
	[NFTA_SET_DATA_LEN]	= { .type = NLA_U32 },
	[NFTA_SET_POLICY]	= { .type = NLA_U32 },
	[NFTA_SET_DESC]		= { .type = NLA_NESTED },
	[NFTA_SET_ID]		= { .type = NLA_U32 },
	[NFTA_SET_TIMEOUT]	= { .type = NLA_U64 },
	[NFTA_SET_GC_INTERVAL]	= { .type = NLA_U32 },
	[NFTA_SET_USERDATA]	= NFT_POLICY_UDATA,
	[NFTA_SET_OBJ_TYPE]	= { .type = NLA_U32 },
	[NFTA_SET_HANDLE]	= { .type = NLA_U64 },
	[NFTA_SET_EXPR]		= { .type = NLA_NESTED },
	[NFTA_SET_EXPRESSIONS]	= { .type = NLA_NESTED },
};

static const struct nla_policy desc_policy[NFTA_SET_DESC_MAX + 1] = {
	[NFTA_SET_DESC_SIZE]	= { .type = NLA_U32 },
	[NFTA_SET_DESC_CONCAT]	= { .type = NLA_NESTED },
};

static const struct nla_policy field_policy[NFTA_SET_FIELD_MAX + 1] = {
	[NFTA_SET_FIELD_LEN]	= { .type = NLA_U32 },
};

/* Flags that can't be together, unless another is there, too; and why. */
static const struct {
	u32		flags;
	u32		unless;
	const char	*msg;
} flag_conflicts[] = {
	{ NFT_SET_MAP | NFT_SET_OBJECT, 0, "a map has data or objects, not both" },
	{ NFT_SET_EVAL | NFT_SET_OBJECT, 0, "packets can't add to maps of objects" },
	/* Meters are anonymous, and packets add to them. */
	{ NFT_SET_ANONYMOUS | NFT_SET_TIMEOUT, NFT_SET_EVAL, "anonymous sets have no timeouts" },
	{ NFT_SET_CONSTANT | NFT_SET_TIMEOUT, 0, "constant sets have no timeouts" },
};

static int set_parse_flags(struct nft_ctx *ctx, struct nft_set *set, const struct nlattr *attr)
{
	unsigned int i;
	u32 flags;

	if (!attr)
		return 0;
	flags = ntohl(nla_get_be32(attr));
	if (flags & ~SET_FLAGS)
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP, "unknown set flag");
	for (i = 0; i < ARRAY_SIZE(flag_conflicts); i++) {
		if ((flags & flag_conflicts[i].flags) != flag_conflicts[i].flags ||
		    flags & flag_conflicts[i].unless)
			continue;
		/* The macro wants a literal, and this is one. */
		if (ctx->extack)
			ctx->extack->_msg = flag_conflicts[i].msg;
		NL_SET_BAD_ATTR(ctx->extack, attr);
		return -EOPNOTSUPP;
	}
	set->desc.flags = flags;
	set->dynamic = flags & NFT_SET_EVAL;
	return 0;
}

static int set_parse_len(struct nft_ctx *ctx, const struct nlattr *attr, u32 *len)
{
	*len = attr ? ntohl(nla_get_be32(attr)) : 0;
	if (*len == 0 || *len > NFT_DATA_VALUE_MAXLEN)
		return nft_refuse(ctx->extack, attr, -EINVAL, "lengths are 1 to 64 bytes");
	return 0;
}

static int set_parse_key(struct nft_ctx *ctx, struct nft_set *set, const struct nlattr *const tb[])
{
	if (tb[NFTA_SET_KEY_TYPE]) {
		set->key_type = ntohl(nla_get_be32(tb[NFTA_SET_KEY_TYPE]));
		if ((set->key_type & NFT_DATA_RESERVED_MASK) == NFT_DATA_RESERVED_MASK)
			return nft_refuse(ctx->extack, tb[NFTA_SET_KEY_TYPE], -EINVAL,
					  "keys can't be verdicts");
	}
	if (!tb[NFTA_SET_KEY_LEN])
		return nft_refuse_missing(ctx->extack, NULL, NFTA_SET_KEY_LEN, -EINVAL,
					  "a set needs the length of its keys");
	return set_parse_len(ctx, tb[NFTA_SET_KEY_LEN], &set->desc.key_len);
}

static int set_parse_data(struct nft_ctx *ctx, struct nft_set *set, const struct nlattr *const tb[])
{
	const struct nlattr *type = tb[NFTA_SET_DATA_TYPE];

	if (!(set->desc.flags & NFT_SET_MAP)) {
		if (type)
			return nft_refuse(ctx->extack, type, -EINVAL, "only maps have data");
		return 0;
	}
	if (!type)
		return nft_refuse_missing(ctx->extack, NULL, NFTA_SET_DATA_TYPE, -EINVAL,
					  "a map needs a type of data");
	set->data_type = ntohl(nla_get_be32(type));
	if (set->data_type == NFT_DATA_VERDICT) {
		set->desc.data_len = sizeof(struct nft_verdict);
		return 0;
	}
	if ((set->data_type & NFT_DATA_RESERVED_MASK) == NFT_DATA_RESERVED_MASK)
		return nft_refuse(ctx->extack, type, -EINVAL, "unknown type of data");
	if (!tb[NFTA_SET_DATA_LEN])
		return nft_refuse_missing(ctx->extack, NULL, NFTA_SET_DATA_LEN, -EINVAL,
					  "a map needs the length of its data");
	return set_parse_len(ctx, tb[NFTA_SET_DATA_LEN], &set->desc.data_len);
}

static int set_parse_object(struct nft_ctx *ctx, struct nft_set *set, const struct nlattr *attr)
{
	if (!(set->desc.flags & NFT_SET_OBJECT)) {
		if (attr)
			return nft_refuse(ctx->extack, attr, -EINVAL, "only maps of objects have this");
		return 0;
	}
	if (!attr)
		return nft_refuse_missing(ctx->extack, NULL, NFTA_SET_OBJ_TYPE, -EINVAL,
					  "a map of objects needs their type");
	set->object_type = ntohl(nla_get_be32(attr));
	if (set->object_type == NFT_OBJECT_UNSPEC || set->object_type > NFT_OBJECT_MAX)
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP, "unknown type of objects");
	set->desc.data_len = sizeof(struct nft_object *);
	return 0;
}

static int set_parse_times(struct nft_ctx *ctx, struct nft_set *set,
			   const struct nlattr *const tb[])
{
	const struct nlattr *timeout = tb[NFTA_SET_TIMEOUT];
	const struct nlattr *interval = tb[NFTA_SET_GC_INTERVAL];
	u64 ms;

	if (!(set->desc.flags & NFT_SET_TIMEOUT)) {
		if (timeout || interval)
			return nft_refuse(ctx->extack, timeout ?: interval, -EINVAL,
					  "the set has no timeouts");
		return 0;
	}
	if (timeout) {
		ms = be64_to_cpu(nla_get_be64(timeout));
		if (ms > NFT_TIMEOUT_MS_MAX)
			return nft_refuse(ctx->extack, timeout, -ERANGE, "timeout is too long");
		set->timeout = nft_timeout_jiffies(ms);
	}
	if (interval)
		set->gc_interval = ntohl(nla_get_be32(interval));
	return 0;
}

static int set_parse_field(struct nft_ctx *ctx, struct nft_set_desc *desc,
			   const struct nlattr *attr, unsigned int *words)
{
	struct nlattr *tb[NFTA_SET_FIELD_MAX + 1];
	u32 len;
	int err;

	if (nla_type(attr) != NFTA_LIST_ELEM)
		return nft_refuse(ctx->extack, attr, -EINVAL, "no list of fields");
	err = nla_parse_nested_deprecated(tb, NFTA_SET_FIELD_MAX, attr, field_policy, ctx->extack);
	if (err)
		return err;
	if (!tb[NFTA_SET_FIELD_LEN])
		return nft_refuse_missing(ctx->extack, attr, NFTA_SET_FIELD_LEN, -EINVAL,
					  "a field needs its length");
	len = ntohl(nla_get_be32(tb[NFTA_SET_FIELD_LEN]));
	if (!len || len > NFT_DATA_VALUE_MAXLEN)
		return nft_refuse(ctx->extack, tb[NFTA_SET_FIELD_LEN], -EINVAL,
				  "fields are 1 to 64 bytes long");
	if (desc->field_count == NFT_SET_FIELDS_MAX)
		return nft_refuse(ctx->extack, attr, -E2BIG, "too many fields");
	desc->fields[desc->field_count++] = len;
	*words += DIV_ROUND_UP(len, sizeof(u32));
	return 0;
}

static int set_parse_fields(struct nft_ctx *ctx, struct nft_set_desc *desc,
			    const struct nlattr *nest)
{
	const struct nlattr *attr;
	unsigned int words = 0;
	int rem, err;

	nla_for_each_nested(attr, nest, rem) {
		err = set_parse_field(ctx, desc, attr, &words);
		if (err)
			return err;
	}
	if (words * sizeof(u32) != desc->key_len)
		return nft_refuse(ctx->extack, nest, -EINVAL,
				  "the fields don't add up to the length of the key");
	return 0;
}

static int set_parse_desc(struct nft_ctx *ctx, struct nft_set *set, const struct nlattr *const tb[])
{
	struct nlattr *da[NFTA_SET_DESC_MAX + 1];
	int err;

	if (tb[NFTA_SET_POLICY]) {
		set->desc.policy = ntohl(nla_get_be32(tb[NFTA_SET_POLICY]));
		if (set->desc.policy > NFT_SET_POL_MEMORY)
			return nft_refuse(ctx->extack, tb[NFTA_SET_POLICY], -EOPNOTSUPP,
					  "unknown set policy");
	}
	if (!tb[NFTA_SET_DESC])
		return 0;
	err = nla_parse_nested_deprecated(da, NFTA_SET_DESC_MAX, tb[NFTA_SET_DESC], desc_policy,
					  ctx->extack);
	if (err)
		return err;
	if (da[NFTA_SET_DESC_SIZE])
		set->desc.size = ntohl(nla_get_be32(da[NFTA_SET_DESC_SIZE]));
	if (da[NFTA_SET_DESC_CONCAT])
		return set_parse_fields(ctx, &set->desc, da[NFTA_SET_DESC_CONCAT]);
	return 0;
}

static int set_parse_expr(struct nft_ctx *ctx, struct nft_set *set, const struct nlattr *attr)
{
	struct nft_expr *expr;

	if (set->expr_count == NFT_SET_EXPRS_MAX)
		return nft_refuse(ctx->extack, attr, -E2BIG, "too many expressions");
	expr = nft_expr_template(ctx, set, attr);
	if (IS_ERR(expr))
		return PTR_ERR(expr);
	set->exprs[set->expr_count++] = expr;
	return 0;
}

static int set_parse_exprs(struct nft_ctx *ctx, struct nft_set *set,
			   const struct nlattr *const tb[])
{
	const struct nlattr *attr;
	int rem, err;

	if (tb[NFTA_SET_EXPR])
		return set_parse_expr(ctx, set, tb[NFTA_SET_EXPR]);
	if (!tb[NFTA_SET_EXPRESSIONS])
		return 0;
	if (!(set->desc.flags & NFT_SET_EXPR))
		return nft_refuse(ctx->extack, tb[NFTA_SET_EXPRESSIONS], -EINVAL,
				  "the set's flags tell of no expressions");
	nla_for_each_nested(attr, tb[NFTA_SET_EXPRESSIONS], rem) {
		if (nla_type(attr) != NFTA_LIST_ELEM)
			return nft_refuse(ctx->extack, attr, -EINVAL, "no list of expressions");
		err = set_parse_expr(ctx, set, attr);
		if (err)
			return err;
	}
	return 0;
}

/* "%d" in a name stands for a number nobody in the table has. */
static int set_number(struct nft_ctx *ctx, struct nft_set *set, const struct nlattr *attr,
		      const char *percent)
{
	int before = percent - set->str;
	struct nft_table *table = ctx->table;
	char *str;

	if (percent[1] != 'd' || strchr(percent + 2, '%'))
		return nft_refuse(ctx->extack, attr, -EINVAL, "the only template is one %d");
	for (;;) {
		str = kasprintf(GFP_KERNEL_ACCOUNT, "%.*s%u%s", before, set->str,
				table->anonymous_last++, percent + 2);
		if (!str)
			return -ENOMEM;
		/* Taken only where the user has named sets this way; each number is tried once. */
		if (!nft_name_find(ctx->nn, NFT_KIND_SET, table, 0, str, nft_gen_next(ctx->nn)))
			break;
		kfree(str);
	}
	kfree(set->str);
	set->str = str;
	if (strlen(str) >= NFT_SET_MAXNAMELEN)
		return nft_refuse(ctx->extack, attr, -ENAMETOOLONG, "the name gets too long");
	return 0;
}

static int set_parse_name(struct nft_ctx *ctx, struct nft_set *set, const struct nlattr *attr)
{
	const char *percent;

	set->str = nla_strdup(attr, GFP_KERNEL_ACCOUNT);
	if (!set->str)
		return -ENOMEM;
	percent = strchr(set->str, '%');
	return percent ? set_number(ctx, set, attr, percent) : 0;
}

static int set_parse_udata(struct nft_set *set, const struct nlattr *attr)
{
	if (!attr || !nla_len(attr))
		return 0;
	set->udata = nla_memdup(attr, GFP_KERNEL_ACCOUNT);
	if (!set->udata)
		return -ENOMEM;
	set->udata_len = nla_len(attr);
	return 0;
}

static int set_parse(struct nft_ctx *ctx, struct nft_set *set, const struct nlattr *const tb[])
{
	int err;

	err = set_parse_flags(ctx, set, tb[NFTA_SET_FLAGS]);
	if (!err)
		err = set_parse_key(ctx, set, tb);
	if (!err)
		err = set_parse_data(ctx, set, tb);
	if (!err)
		err = set_parse_object(ctx, set, tb[NFTA_SET_OBJ_TYPE]);
	if (!err)
		err = set_parse_times(ctx, set, tb);
	if (!err)
		err = set_parse_desc(ctx, set, tb);
	if (err)
		return err;
	if ((set->desc.field_count > 1) != !!(set->desc.flags & NFT_SET_CONCAT))
		return nft_refuse(ctx->extack, tb[NFTA_SET_DESC] ?: tb[NFTA_SET_FLAGS], -EINVAL,
				  "a concatenation has several fields, and its flag");

	set->backend = nft_set_select(&set->desc);
	if (!set->backend)
		return nft_refuse(ctx->extack, tb[NFTA_SET_FLAGS], -EOPNOTSUPP,
				  "no backend has all that these flags ask for");
	err = set_parse_exprs(ctx, set, tb);
	if (!err)
		err = set_parse_udata(set, tb[NFTA_SET_USERDATA]);
	if (!err)
		err = set_parse_name(ctx, set, tb[NFTA_SET_NAME]);
	return err;
}

struct nft_set *nft_set_parse(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	struct nft_set *set;
	int err;

	if (!tb[NFTA_SET_NAME])
		return ERR_PTR(nft_refuse_missing(ctx->extack, NULL, NFTA_SET_NAME, -EINVAL,
						  "a set needs a name"));
	if (!tb[NFTA_SET_ID])
		return ERR_PTR(nft_refuse_missing(ctx->extack, NULL, NFTA_SET_ID, -EINVAL,
						  "a set needs a batch id"));
	set = kzalloc(sizeof(*set), GFP_KERNEL_ACCOUNT);
	if (!set)
		return ERR_PTR(-ENOMEM);
	INIT_LIST_HEAD(&set->bindings);
	set->nn = ctx->nn;
	set->table = ctx->table;
	set->batch_id = ntohl(nla_get_be32(tb[NFTA_SET_ID]));
	nft_set_gc_init(set);
	err = set_parse(ctx, set, tb);
	if (err) {
		nft_set_free(ctx, set);
		return ERR_PTR(err);
	}
	nft_elem_layout_init(set);
	return set;
}

void nft_set_free(const struct nft_ctx *ctx, struct nft_set *set)
{
	struct nft_ctx undo = *ctx;
	unsigned int i;

	undo.undo = true;
	for (i = 0; i < set->expr_count; i++)
		nft_expr_free(&undo, set->exprs[i]);
	kfree(set->udata);
	kfree(set->str);
	kfree(set);
}

/* Size and policy may differ, and are what they were; times may differ, and are changed. */
static bool set_equal(const struct nft_set *a, const struct nft_set *b)
{
	unsigned int i;

	if (a->desc.flags != b->desc.flags || a->desc.key_len != b->desc.key_len ||
	    a->desc.data_len != b->desc.data_len ||
	    a->desc.field_count != b->desc.field_count ||
	    memcmp(a->desc.fields, b->desc.fields, a->desc.field_count))
		return false;
	if (a->key_type != b->key_type || a->data_type != b->data_type ||
	    a->object_type != b->object_type || a->expr_count != b->expr_count)
		return false;
	for (i = 0; i < a->expr_count; i++)
		if (a->exprs[i]->ops != b->exprs[i]->ops)
			return false;
	return true;
}

int nft_set_same(struct nft_ctx *ctx, const struct nft_set *there, const struct nft_set *set,
		 const struct nlattr *const tb[])
{
	const struct nlattr *name = tb[NFTA_SET_NAME];

	if (ctx->nlh->nlmsg_flags & NLM_F_EXCL)
		return nft_refuse(ctx->extack, name, -EEXIST, "a set of this name exists");
	if (ctx->nlh->nlmsg_flags & NLM_F_REPLACE)
		return nft_refuse(ctx->extack, name, -EOPNOTSUPP, "sets can't be replaced");
	if (!set_equal(there, set))
		return nft_refuse(ctx->extack, name, -EEXIST,
				  "a set of this name but another description exists");
	return 0;
}
