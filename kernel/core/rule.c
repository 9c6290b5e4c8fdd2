// SPDX-License-Identifier: GPL-2.0-only
/* Rules: making, replacing, deleting and listing them. */
#include <linux/export.h>
#include <linux/slab.h>
#include "core/chain.h"
#include "core/dump.h"
#include "core/message.h"
#include "core/notify.h"
#include "core/program.h"
#include "core/rule.h"
#include "core/table.h"
#include "core/txn.h"
#include "core/validate.h"

#define RULE_EVENT_FLAGS	(NLM_F_CREATE | NLM_F_EXCL | NLM_F_APPEND | NLM_F_REPLACE)

const struct nla_policy nft_rule_policy[NFTA_RULE_MAX + 1] = {
	[NFTA_RULE_TABLE]	= NFT_POLICY_NAME,
	[NFTA_RULE_CHAIN]	= NFT_POLICY_NAME,
	[NFTA_RULE_HANDLE]	= { .type = NLA_U64 },
	[NFTA_RULE_EXPRESSIONS]	= { .type = NLA_NESTED },
	[NFTA_RULE_COMPAT]	= { .type = NLA_NESTED },
	[NFTA_RULE_POSITION]	= { .type = NLA_U64 },
	[NFTA_RULE_USERDATA]	= NFT_POLICY_UDATA,
	[NFTA_RULE_ID]		= { .type = NLA_U32 },
	[NFTA_RULE_POSITION_ID]	= { .type = NLA_U32 },
	[NFTA_RULE_CHAIN_ID]	= { .type = NLA_U32 },
};

/** struct rule_entry - a rule was made or deleted. */
struct rule_entry {
	struct nft_txn_entry	entry;
	struct nft_rule		*rule;
};

/** struct rule_shown - a rule and the one before it in its chain, for messages; @reset: its counters */
struct rule_shown {
	const struct nft_rule	*rule;
	const struct nft_rule	*previous;
	bool			reset;
};

static struct nft_rule *entry_rule(struct nft_txn_entry *entry)
{
	return container_of(entry, struct rule_entry, entry)->rule;
}

static struct nft_rule *rule_find(struct nft_ctx *ctx, const struct nft_chain *chain,
				  const struct nlattr *attr, unsigned int gen)
{
	struct nft_handle *handle;
	struct nft_rule *rule;

	handle = nft_handle_find(ctx->nn, NFT_KIND_RULE, chain->table,
				 be64_to_cpu(nla_get_be64(attr)));
	if (handle) {
		rule = container_of(handle, struct nft_rule, handle);
		if (rule->chain == chain && nft_gen_active(&rule->gen, gen))
			return rule;
	}
	return ERR_PTR(nft_refuse(ctx->extack, attr, -ENOENT, "no rule with this handle"));
}

static struct nft_rule *rule_find_id(struct nft_ctx *ctx, const struct nft_chain *chain,
				     const struct nlattr *attr)
{
	struct nft_handle *id;
	struct nft_rule *rule;

	id = nft_handle_find(ctx->nn, NFT_KIND_RULE_ID, chain->table, ntohl(nla_get_be32(attr)));
	if (id) {
		rule = container_of(id, struct nft_rule, id);
		if (rule->chain == chain && nft_gen_active(&rule->gen, nft_gen_next(ctx->nn)))
			return rule;
	}
	return ERR_PTR(nft_refuse(ctx->extack, attr, -ENOENT, "no rule of this id in the batch"));
}

static int rule_put_exprs(struct sk_buff *skb, const struct nft_rule *rule, bool reset)
{
	struct nlattr *list = nla_nest_start_noflag(skb, NFTA_RULE_EXPRESSIONS);
	const struct nft_expr *expr;

	if (!list)
		return -1;
	nft_rule_for_each_expr(expr, rule) {
		if (nft_expr_put(skb, NFTA_LIST_ELEM, expr, reset))
			return -1;
	}
	nla_nest_end(skb, list);
	return 0;
}

static int rule_write(struct sk_buff *skb, const struct rule_shown *shown, bool reset)
{
	const struct nft_rule *rule = shown->rule;

	if (nla_put_string(skb, NFTA_RULE_TABLE, rule->chain->table->name.str) ||
	    nla_put_string(skb, NFTA_RULE_CHAIN, nft_chain_str(rule->chain)) ||
	    nla_put_be64(skb, NFTA_RULE_HANDLE, cpu_to_be64(rule->handle.key.value), NFTA_RULE_PAD))
		return -1;
	if (shown->previous &&
	    nla_put_be64(skb, NFTA_RULE_POSITION, cpu_to_be64(shown->previous->handle.key.value),
			 NFTA_RULE_PAD))
		return -1;
	if (rule_put_exprs(skb, rule, reset))
		return -1;
	if (rule->udata_len &&
	    nla_put(skb, NFTA_RULE_USERDATA, rule->udata_len, nft_rule_udata(rule)))
		return -1;
	return 0;
}

/* Tried without resetting first: what is taken away must have been told in a whole message. */
static int rule_put(struct sk_buff *skb, const void *object)
{
	const struct rule_shown *shown = object;
	unsigned char *start = skb_tail_pointer(skb);

	if (rule_write(skb, shown, false))
		return -1;
	if (!shown->reset)
		return 0;
	nlmsg_trim(skb, start);
	return rule_write(skb, shown, true);
}

void nft_rule_deactivate(struct nft_ctx *ctx, struct nft_rule *rule)
{
	struct nft_expr *expr;

	nft_rule_for_each_expr(expr, rule)
		nft_expr_deactivate(ctx, expr);
}

static void rule_activate(struct nft_ctx *ctx, struct nft_rule *rule)
{
	struct nft_expr *expr;

	nft_rule_for_each_expr(expr, rule)
		nft_expr_activate(ctx, expr);
}

void nft_rule_destroy(const struct nft_ctx *ctx, struct nft_rule *rule)
{
	struct nft_expr *expr, *next;

	/* The operations may go with the module of the expression. */
	for (expr = (void *)rule->data; (void *)expr < (void *)rule->data + rule->size; expr = next) {
		next = nft_expr_next(expr);
		nft_expr_destroy(ctx, expr);
	}
	kvfree(rule);
}

static void rule_unlink(struct nft_net *nn, struct nft_rule *rule)
{
	list_del_rcu(&rule->list);
	nft_handle_del(nn, &rule->handle);
	nft_handle_del(nn, &rule->id);
}

static void rule_release(struct nft_net *nn, struct nft_txn_entry *entry)
{
	const struct nft_ctx ctx = nft_ctx_undo(nn, entry->table, NULL, entry->table->family);

	nft_rule_destroy(&ctx, entry_rule(entry));
}

static void rule_new_commit(struct nft_net *nn, struct nft_txn_entry *entry)
{
	nft_handle_del(nn, &entry_rule(entry)->id);
}

static void rule_new_notify(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct rule_shown shown = { .rule = entry_rule(entry) };

	/* One the same batch deleted has no place any more. */
	if (nft_gen_active(&shown.rule->gen, nft_gen_cur(nn)) &&
	    entry->flags & (NLM_F_APPEND | NLM_F_REPLACE) &&
	    !list_is_first(&shown.rule->list, &shown.rule->chain->rules))
		shown.previous = list_prev_entry(shown.rule, list);
	nft_notify(nn, entry, NFT_MSG_NEWRULE, entry->flags & RULE_EVENT_FLAGS, rule_put, &shown);
}

static void rule_new_settle(struct nft_net *nn, struct nft_txn_entry *entry)
{
	nft_gen_settle(&entry_rule(entry)->gen);
}

static void rule_new_abort(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct nft_rule *rule = entry_rule(entry);
	struct nft_ctx ctx = nft_ctx_undo(nn, entry->table, rule->chain, entry->table->family);

	rule_unlink(nn, rule);
	rule->chain->use--;
	nft_rule_deactivate(&ctx, rule);
}

static void rule_new_release(struct nft_net *nn, struct nft_txn_entry *entry, bool committed)
{
	if (!committed)
		rule_release(nn, entry);
}

static const struct nft_txn_ops rule_new_ops = {
	.message	= NFT_MSG_NEWRULE,
	.commit		= rule_new_commit,
	.notify		= rule_new_notify,
	.settle		= rule_new_settle,
	.abort		= rule_new_abort,
	.release	= rule_new_release,
};

static void rule_del_commit(struct nft_net *nn, struct nft_txn_entry *entry)
{
	rule_unlink(nn, entry_rule(entry));
}

static void rule_del_notify(struct nft_net *nn, struct nft_txn_entry *entry)
{
	const struct rule_shown shown = { .rule = entry_rule(entry) };

	nft_notify(nn, entry, NFT_MSG_DELRULE, 0, rule_put, &shown);
}

static void rule_del_abort(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct nft_rule *rule = entry_rule(entry);
	struct nft_ctx ctx = nft_ctx_undo(nn, entry->table, rule->chain, entry->table->family);

	nft_gen_restore(&rule->gen, nft_gen_cur(nn));
	rule->chain->use++;
	rule_activate(&ctx, rule);
}

static void rule_del_release(struct nft_net *nn, struct nft_txn_entry *entry, bool committed)
{
	if (committed)
		rule_release(nn, entry);
}

static u32 rule_del_count(const struct nft_txn_entry *entry)
{
	return !container_of(entry, struct rule_entry, entry)->rule->chain->bound;
}

static const struct nft_txn_ops rule_del_ops = {
	.message	= NFT_MSG_DELRULE,
	.count		= rule_del_count,
	.commit		= rule_del_commit,
	.notify		= rule_del_notify,
	.abort		= rule_del_abort,
	.release	= rule_del_release,
};

int nft_rule_delete(struct nft_ctx *ctx, struct nft_rule *rule, bool must)
{
	struct rule_entry *entry;

	/* Before what follows from it: an abort undoes that first. */
	if (must)
		entry = nft_txn_add_nofail(ctx, &rule_del_ops, sizeof(*entry));
	else
		entry = nft_txn_add(ctx, &rule_del_ops, sizeof(*entry));
	if (!entry)
		return -ENOMEM;
	entry->rule = rule;
	nft_gen_delete(&rule->gen, nft_gen_cur(ctx->nn));
	rule->chain->use--;
	nft_program_dirty(ctx->nn, rule->chain);
	nft_rule_deactivate(ctx, rule);
	return 0;
}

/* Parses the list of expressions; all of their modules are held. */
static struct nft_expr_info *exprs_parse(struct nft_ctx *ctx, const struct nlattr *list,
					 unsigned int *count, size_t *size)
{
	struct nft_expr_info *infos;
	const struct nlattr *attr;
	unsigned int room = 0;
	int rem, err;

	*count = 0;
	*size = 0;
	if (list) {
		nla_for_each_nested(attr, list, rem)
			room++;
	}
	if (room > NFT_RULE_MAXEXPRS)
		return ERR_PTR(nft_refuse(ctx->extack, list, -EINVAL, "rule has too many parts"));
	infos = kvmalloc_array(room + 1, sizeof(*infos), GFP_KERNEL_ACCOUNT);
	if (!infos || !list)
		return infos ? infos : ERR_PTR(-ENOMEM);
	nla_for_each_nested(attr, list, rem) {
		if (nla_type(attr) != NFTA_LIST_ELEM) {
			err = nft_refuse(ctx->extack, attr, -EINVAL, "not an expression");
			goto err_cancel;
		}
		err = nft_expr_parse(ctx, attr, &infos[*count]);
		if (err)
			goto err_cancel;
		*size += nft_expr_size(infos[(*count)++].ops);
	}
	return infos;

err_cancel:
	while ((*count)--)
		nft_expr_cancel(&infos[*count]);
	kvfree(infos);
	return ERR_PTR(err);
}

/* Point to the expression a refusal is about, where nothing more exact was said. */
static void refusal_locate(struct nft_ctx *ctx, const struct nlattr *expr)
{
	if (ctx->extack && !ctx->extack->bad_attr)
		NL_SET_BAD_ATTR(ctx->extack, expr);
}

static int rule_validate(struct nft_ctx *ctx, const struct nft_rule *rule,
			 const struct nlattr *list)
{
	const struct nlattr *attr;
	unsigned int failed;
	int rem, err;

	err = nft_validate_rule(ctx, ctx->chain, rule, &failed);
	if (!err)
		return 0;
	nla_for_each_nested(attr, list, rem) {
		if (!failed--)
			refusal_locate(ctx, attr);
	}
	return err;
}

/* Makes the expressions in their row; what was made is unmade if one fails. */
static int exprs_init(struct nft_ctx *ctx, struct nft_rule *rule,
		      const struct nft_expr_info *infos, unsigned int count)
{
	struct nft_expr *expr = (void *)rule->data;
	unsigned int i;
	int err;

	ctx->regs = 0;
	for (i = 0; i < count; i++) {
		err = nft_expr_init(ctx, &infos[i], expr);
		if (err)
			goto err_undo;
		expr = nft_expr_next(expr);
		rule->size = (void *)expr - (void *)rule->data;
	}
	return 0;

err_undo:
	refusal_locate(ctx, infos[i].attr);
	while (++i < count)
		nft_expr_cancel(&infos[i]);
	return err;
}

/* Gives up what a rule that never was in its chain holds, and frees it. */
static void rule_discard(struct nft_ctx *ctx, struct nft_rule *rule)
{
	ctx->undo = true;
	nft_rule_deactivate(ctx, rule);
	/* Expressions may be known elsewhere, as a set's bindings are. */
	synchronize_rcu();
	nft_rule_destroy(ctx, rule);
	ctx->undo = false;
}

static struct nft_rule *rule_create(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	const struct nlattr *udata = tb[NFTA_RULE_USERDATA];
	struct nft_expr_info *infos;
	struct nft_rule *rule;
	unsigned int count;
	size_t size;
	int err;

	infos = exprs_parse(ctx, tb[NFTA_RULE_EXPRESSIONS], &count, &size);
	if (IS_ERR(infos))
		return ERR_CAST(infos);
	rule = kvzalloc(sizeof(*rule) + size + (udata ? nla_len(udata) : 0), GFP_KERNEL_ACCOUNT);
	if (!rule) {
		while (count--)
			nft_expr_cancel(&infos[count]);
		kvfree(infos);
		return ERR_PTR(-ENOMEM);
	}
	rule->chain = ctx->chain;
	ctx->compat = tb[NFTA_RULE_COMPAT];
	err = exprs_init(ctx, rule, infos, count);
	kvfree(infos);
	if (err) {
		rule_discard(ctx, rule);
		return ERR_PTR(err);
	}
	if (udata) {
		rule->udata_len = nla_len(udata);
		memcpy(nft_rule_udata(rule), nla_data(udata), rule->udata_len);
	}
	return rule;
}

/* Into the indexes and the log. */
static int rule_link(struct nft_ctx *ctx, struct nft_rule *rule, const struct nlattr *id)
{
	struct nft_table *table = ctx->table;
	struct rule_entry *entry;
	int err;

	nft_gen_new(&rule->gen, nft_gen_cur(ctx->nn));
	err = nft_handle_add(ctx->nn, &rule->handle, NFT_KIND_RULE, table,
			     nft_table_handle_new(table));
	if (err)
		return err;
	/* Ids are for those who mean to refer to them; the first of several wins. */
	if (id) {
		err = nft_handle_add(ctx->nn, &rule->id, NFT_KIND_RULE_ID, table,
				     ntohl(nla_get_be32(id)));
		if (err && err != -EEXIST)
			goto err_handle;
	}
	entry = nft_txn_add(ctx, &rule_new_ops, sizeof(*entry));
	if (!entry) {
		err = -ENOMEM;
		goto err_id;
	}
	entry->rule = rule;
	return 0;

err_id:
	nft_handle_del(ctx->nn, &rule->id);
err_handle:
	nft_handle_del(ctx->nn, &rule->handle);
	return err;
}

/* The rule a new one is put beside or in place of; NULL if none is named. */
static struct nft_rule *rule_neighbour(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	unsigned int next = nft_gen_next(ctx->nn);
	u16 flags = ctx->nlh->nlmsg_flags;

	if (tb[NFTA_RULE_HANDLE]) {
		struct nft_rule *rule = rule_find(ctx, ctx->chain, tb[NFTA_RULE_HANDLE], next);

		if (IS_ERR(rule) || flags & NLM_F_REPLACE)
			return rule;
		if (flags & NLM_F_EXCL)
			return ERR_PTR(nft_refuse(ctx->extack, tb[NFTA_RULE_HANDLE], -EEXIST,
						  "rule exists"));
		return ERR_PTR(nft_refuse(ctx->extack, tb[NFTA_RULE_HANDLE], -EOPNOTSUPP,
					  "rules can only be replaced"));
	}
	if (!(flags & NLM_F_CREATE) || flags & NLM_F_REPLACE)
		return ERR_PTR(nft_refuse(ctx->extack, NULL, -EINVAL,
					  "no rule to replace, and none to create"));
	if (tb[NFTA_RULE_POSITION])
		return rule_find(ctx, ctx->chain, tb[NFTA_RULE_POSITION], next);
	if (tb[NFTA_RULE_POSITION_ID])
		return rule_find_id(ctx, ctx->chain, tb[NFTA_RULE_POSITION_ID]);
	return NULL;
}

static void rule_place(struct nft_ctx *ctx, struct nft_rule *rule, struct nft_rule *beside)
{
	u16 flags = ctx->nlh->nlmsg_flags;

	if (beside && flags & (NLM_F_APPEND | NLM_F_REPLACE))
		list_add_rcu(&rule->list, &beside->list);
	else if (beside)
		list_add_tail_rcu(&rule->list, &beside->list);
	else if (flags & NLM_F_APPEND)
		list_add_tail_rcu(&rule->list, &ctx->chain->rules);
	else
		list_add_rcu(&rule->list, &ctx->chain->rules);
}

static int rule_chain_find(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	unsigned int next = nft_gen_next(ctx->nn);

	ctx->table = nft_table_find(ctx, tb[NFTA_RULE_TABLE], next);
	if (IS_ERR(ctx->table))
		return PTR_ERR(ctx->table);
	if (tb[NFTA_RULE_CHAIN])
		ctx->chain = nft_chain_find(ctx, ctx->table, tb[NFTA_RULE_CHAIN], next);
	else if (tb[NFTA_RULE_CHAIN_ID])
		ctx->chain = nft_chain_find_id(ctx, ctx->table, tb[NFTA_RULE_CHAIN_ID]);
	else
		return nft_refuse_missing(ctx->extack, NULL, NFTA_RULE_CHAIN, -EINVAL,
					  "no chain named");
	if (IS_ERR(ctx->chain))
		return PTR_ERR(ctx->chain);
	return 0;
}

int nft_rule_new(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	struct nft_rule *rule, *beside;
	int err;

	err = rule_chain_find(ctx, tb);
	if (err)
		return err;
	if (ctx->chain->bound)
		return nft_refuse(ctx->extack, tb[NFTA_RULE_CHAIN], -EOPNOTSUPP,
				  "a chain that belongs to a rule can't change");
	beside = rule_neighbour(ctx, tb);
	if (IS_ERR(beside))
		return PTR_ERR(beside);
	if (ctx->chain->use == U32_MAX)
		return nft_refuse(ctx->extack, NULL, -EMFILE, "the chain has too many rules");
	rule = rule_create(ctx, tb);
	if (IS_ERR(rule))
		return PTR_ERR(rule);
	err = rule_link(ctx, rule, tb[NFTA_RULE_ID]);
	if (err) {
		rule_discard(ctx, rule);
		return err;
	}
	rule_place(ctx, rule, beside);
	ctx->chain->use++;
	if (list_is_last(&rule->list, &ctx->chain->rules))
		nft_program_append(ctx->nn, rule);
	else
		nft_program_dirty(ctx->nn, ctx->chain);
	/* From here the log undoes it. */
	if (ctx->nlh->nlmsg_flags & NLM_F_REPLACE) {
		err = nft_rule_delete(ctx, beside, false);
		if (err)
			return err;
	}
	return rule_validate(ctx, rule, tb[NFTA_RULE_EXPRESSIONS]);
}

static int rules_delete(struct nft_ctx *ctx)
{
	unsigned int next = nft_gen_next(ctx->nn);
	struct nft_chain *chain;
	int err;

	list_for_each_entry(chain, &ctx->table->chains, list) {
		if (!nft_gen_active(&chain->gen, next) || chain->flags & NFT_CHAIN_BINDING)
			continue;
		ctx->chain = chain;
		err = nft_chain_flush(ctx, false);
		if (err)
			return err;
	}
	return 0;
}

int nft_rule_del(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	unsigned int next = nft_gen_next(ctx->nn);
	struct nft_rule *rule;

	ctx->table = nft_table_find(ctx, tb[NFTA_RULE_TABLE], next);
	if (IS_ERR(ctx->table))
		return PTR_ERR(ctx->table);
	if (!tb[NFTA_RULE_CHAIN]) {
		if (tb[NFTA_RULE_HANDLE] || tb[NFTA_RULE_ID])
			return nft_refuse_missing(ctx->extack, NULL, NFTA_RULE_CHAIN, -EINVAL,
						  "no chain named");
		return rules_delete(ctx);
	}
	ctx->chain = nft_chain_find(ctx, ctx->table, tb[NFTA_RULE_CHAIN], next);
	if (IS_ERR(ctx->chain))
		return nft_message_absent(ctx, PTR_ERR(ctx->chain));
	if (ctx->chain->flags & NFT_CHAIN_BINDING)
		return nft_refuse(ctx->extack, tb[NFTA_RULE_CHAIN], -EOPNOTSUPP,
				  "a chain that belongs to a rule can't change");
	if (tb[NFTA_RULE_HANDLE])
		rule = rule_find(ctx, ctx->chain, tb[NFTA_RULE_HANDLE], next);
	else if (tb[NFTA_RULE_ID])
		rule = rule_find_id(ctx, ctx->chain, tb[NFTA_RULE_ID]);
	else
		return nft_chain_flush(ctx, false);
	if (IS_ERR(rule))
		return nft_message_absent(ctx, PTR_ERR(rule));
	return nft_rule_delete(ctx, rule, false);
}

static int rule_get(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb,
		    bool reset)
{
	unsigned int cur = nft_gen_cur(ctx->nn);
	struct rule_shown shown = { .reset = reset };
	struct nft_table *table;
	struct nft_chain *chain;
	int err;

	table = nft_table_find(ctx, tb[NFTA_RULE_TABLE], cur);
	if (IS_ERR(table))
		return PTR_ERR(table);
	chain = nft_chain_find(ctx, table, tb[NFTA_RULE_CHAIN], cur);
	if (IS_ERR(chain))
		return PTR_ERR(chain);
	if (!tb[NFTA_RULE_HANDLE])
		return nft_refuse_missing(ctx->extack, NULL, NFTA_RULE_HANDLE, -EINVAL,
					  "no handle given");
	shown.rule = rule_find(ctx, chain, tb[NFTA_RULE_HANDLE], cur);
	if (IS_ERR(shown.rule))
		return PTR_ERR(shown.rule);
	err = nft_message_reply(skb, ctx, NFT_MSG_NEWRULE, table->family, rule_put, &shown);
	if (!err)
		nft_audit_reset(ctx->nn, ctx->nlh, table, 1);
	return err;
}

int nft_rule_get(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb)
{
	return rule_get(ctx, tb, skb, false);
}

int nft_rule_reset(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb)
{
	return rule_get(ctx, tb, skb, true);
}

/* Where the dump of a chain goes on: after the rule shown last. NULL: it has gone, so has the rest. */
static struct list_head *rules_resume(const struct nft_dump *dump, const struct nft_chain *chain)
{
	struct nft_handle *handle;

	if (!dump->at[NFT_DUMP_INSIDE])
		return (struct list_head *)&chain->rules;
	handle = nft_handle_find(dump->nn, NFT_KIND_RULE, chain->table, dump->at[NFT_DUMP_INSIDE]);
	return handle ? &container_of(handle, struct nft_rule, handle)->list : NULL;
}

static int chain_tell_rules(struct sk_buff *skb, struct netlink_callback *cb,
			    struct nft_dump *dump, const void *object, unsigned int gen)
{
	const struct nlattr *name = dump->tb[NFTA_RULE_CHAIN];
	const struct nft_chain *chain = object;
	struct list_head *pos = rules_resume(dump, chain);
	struct rule_shown shown = { .reset = dump->message->reset };
	struct nft_rule *rule;
	int err;

	if (!pos || (name && nla_strcmp(name, nft_chain_str(chain))))
		return 0;
	if (pos != &chain->rules)
		shown.previous = list_entry(pos, struct nft_rule, list);
	for (pos = rcu_dereference(list_next_rcu(pos)); pos != &chain->rules;
	     pos = rcu_dereference(list_next_rcu(pos))) {
		rule = list_entry(pos, struct nft_rule, list);
		if (!nft_gen_active(&rule->gen, gen))
			continue;
		shown.rule = rule;
		err = nft_message_dump(skb, cb, dump->nn, NFT_MSG_NEWRULE, chain->table->family,
				       rule_put, &shown);
		if (err)
			return err;
		dump->at[NFT_DUMP_INSIDE] = rule->handle.key.value;
		shown.previous = rule;
	}
	return 0;
}

int nft_rule_dump(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump)
{
	static const struct nft_dump_list chains =
		NFT_DUMP_LIST(nft_chain, NFT_KIND_CHAIN, chains, chain_tell_rules);

	return nft_dump_objects(skb, cb, dump, &chains);
}
