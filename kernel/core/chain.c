// SPDX-License-Identifier: GPL-2.0-only
/* Chains: finding, counting the uses of, deleting and listing them. */
#include <linux/export.h>
#include <linux/slab.h>
#include "core/chain.h"
#include "core/chain_entry.h"
#include "core/hook.h"
#include "core/dump.h"
#include "core/message.h"
#include "core/notify.h"
#include "core/rule.h"
#include "core/table.h"
#include "core/txn.h"
#include "core/validate.h"

const struct nla_policy nft_chain_policy[NFTA_CHAIN_MAX + 1] = {
	[NFTA_CHAIN_TABLE]	= NFT_POLICY_NAME,
	[NFTA_CHAIN_HANDLE]	= { .type = NLA_U64 },
	[NFTA_CHAIN_NAME]	= NFT_POLICY_NAME,
	[NFTA_CHAIN_HOOK]	= { .type = NLA_NESTED },
	[NFTA_CHAIN_POLICY]	= { .type = NLA_U32 },
	[NFTA_CHAIN_TYPE]	= { .type = NLA_NUL_STRING, .len = NFT_NAME_MAXLEN - 1 },
	[NFTA_CHAIN_COUNTERS]	= { .type = NLA_NESTED },
	[NFTA_CHAIN_FLAGS]	= { .type = NLA_U32 },
	[NFTA_CHAIN_ID]		= { .type = NLA_U32 },
	[NFTA_CHAIN_USERDATA]	= NFT_POLICY_UDATA,
};

struct nft_chain *nft_chain_find(struct nft_ctx *ctx, struct nft_table *table,
				 const struct nlattr *attr, unsigned int gen)
{
	struct nft_name *name;

	if (!attr)
		return ERR_PTR(nft_refuse(ctx->extack, NULL, -EINVAL, "no chain named"));
	name = nft_name_find_attr(ctx->nn, NFT_KIND_CHAIN, table, 0, attr, gen);
	if (!name)
		return ERR_PTR(nft_refuse(ctx->extack, attr, -ENOENT, "no such chain"));
	return container_of(name, struct nft_chain_name, name)->chain;
}

struct nft_chain *nft_chain_find_id(struct nft_ctx *ctx, struct nft_table *table,
				    const struct nlattr *attr)
{
	struct nft_handle *id;
	struct nft_chain *chain;

	id = nft_handle_find(ctx->nn, NFT_KIND_CHAIN_ID, table, ntohl(nla_get_be32(attr)));
	if (id) {
		chain = container_of(id, struct nft_chain, id);
		if (nft_gen_active(&chain->gen, nft_gen_next(ctx->nn)))
			return chain;
	}
	return ERR_PTR(nft_refuse(ctx->extack, attr, -ENOENT, "no chain of this id in the batch"));
}

struct nft_chain *nft_chain_find_handle(struct nft_ctx *ctx, struct nft_table *table,
					const struct nlattr *attr, unsigned int gen)
{
	struct nft_handle *handle;
	struct nft_chain *chain;

	handle = nft_handle_find(ctx->nn, NFT_KIND_CHAIN, table,
				 be64_to_cpu(nla_get_be64(attr)));
	if (handle) {
		chain = container_of(handle, struct nft_chain, handle);
		if (nft_gen_active(&chain->gen, gen))
			return chain;
	}
	return ERR_PTR(nft_refuse(ctx->extack, attr, -ENOENT, "no chain with this handle"));
}

int nft_chain_hold(struct nft_ctx *ctx, struct nft_chain *chain)
{
	if (chain->base)
		return nft_refuse(ctx->extack, NULL, -EOPNOTSUPP,
				  "a chain with a hook can't be called");
	if (chain->use == U32_MAX)
		return nft_refuse(ctx->extack, NULL, -EMFILE, "the chain has too many users");
	if (chain->flags & NFT_CHAIN_BINDING) {
		if (chain->bound)
			return nft_refuse(ctx->extack, NULL, -EBUSY,
					  "an anonymous chain belongs to one rule only");
		if (!ctx->chain)
			return nft_refuse(ctx->extack, NULL, -EOPNOTSUPP,
					  "elements can't own an anonymous chain");
		/* It would keep itself; longer loops are made with rules of bound chains only. */
		if (ctx->chain == chain)
			return nft_refuse(ctx->extack, NULL, -ELOOP,
					  "a chain can't belong to a rule of its own");
		chain->bound = true;
	}
	chain->use++;
	return 0;
}

void nft_chain_rehold(const struct nft_ctx *ctx, struct nft_chain *chain)
{
	chain->use++;
}

void nft_chain_drop(const struct nft_ctx *ctx, struct nft_chain *chain)
{
	struct nft_ctx sub = *ctx;

	chain->use--;
	if (!chain->bound)
		return;
	if (ctx->undo) {
		chain->bound = false;
		return;
	}
	sub.chain = chain;
	nft_chain_delete(&sub, true);
}

/* Counters of a base chain, in the form of the counter expression's. */
static int chain_put_counters(struct sk_buff *skb, const struct nft_base *base)
{
	struct nft_counter_sum sum;
	struct nlattr *nest;

	if (!base->cells)
		return 0;
	nft_counter_fetch(base->cells, &sum);
	nest = nla_nest_start_noflag(skb, NFTA_CHAIN_COUNTERS);
	if (!nest ||
	    nla_put_be64(skb, NFTA_COUNTER_PACKETS, cpu_to_be64(sum.packets), NFTA_COUNTER_PAD) ||
	    nla_put_be64(skb, NFTA_COUNTER_BYTES, cpu_to_be64(sum.bytes), NFTA_COUNTER_PAD))
		return -1;
	nla_nest_end(skb, nest);
	return 0;
}

static int chain_put_base(struct sk_buff *skb, const struct nft_chain *chain)
{
	const struct nft_base *base = chain->base;

	if (nft_hook_put(skb, base, chain->table->family) ||
	    nla_put_be32(skb, NFTA_CHAIN_POLICY, htonl(base->policy)) ||
	    nla_put_string(skb, NFTA_CHAIN_TYPE, base->type->name))
		return -1;
	return chain_put_counters(skb, base);
}

int nft_chain_put(struct sk_buff *skb, const void *object)
{
	const struct nft_chain *chain = object;

	if (nla_put_string(skb, NFTA_CHAIN_TABLE, chain->table->name.str) ||
	    nla_put_be64(skb, NFTA_CHAIN_HANDLE, cpu_to_be64(chain->handle.key.value),
			 NFTA_CHAIN_PAD) ||
	    nla_put_string(skb, NFTA_CHAIN_NAME, nft_chain_str(chain)))
		return -1;
	if (chain->base && chain_put_base(skb, chain))
		return -1;
	if (chain->flags && nla_put_be32(skb, NFTA_CHAIN_FLAGS, htonl(chain->flags)))
		return -1;
	if (nla_put_be32(skb, NFTA_CHAIN_USE, htonl(chain->use)))
		return -1;
	if (chain->udata && nla_put(skb, NFTA_CHAIN_USERDATA, chain->udata_len, chain->udata))
		return -1;
	return 0;
}

void nft_chain_destroy(const struct nft_ctx *ctx, struct nft_chain *chain)
{
	struct nft_base *base = chain->base;

	nft_program_free(chain);
	if (base) {
		nft_hooks_free(&base->hooks);
		free_percpu(base->cells);
		module_put(base->type->owner);
		kfree(base);
	}
	kfree(nft_chain_str(chain));
	kfree(chain->udata);
	kfree(chain);
}

void nft_chain_unlink(struct nft_net *nn, struct nft_chain *chain)
{
	list_del_rcu(&chain->list);
	nft_name_del(nn, &chain->names[chain->name_at].name);
	nft_handle_del(nn, &chain->handle);
	nft_handle_del(nn, &chain->id);
}

static struct nft_chain *entry_chain(struct nft_txn_entry *entry)
{
	return container_of(entry, struct nft_chain_entry, entry)->chain;
}

static void chain_del_commit(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct nft_chain *chain = entry_chain(entry);

	if (chain->base)
		nft_hook_unregister(nn->net, chain->base);
	nft_chain_unlink(nn, chain);
}

static void chain_del_notify(struct nft_net *nn, struct nft_txn_entry *entry)
{
	nft_notify(nn, entry, NFT_MSG_DELCHAIN, 0, nft_chain_put, entry_chain(entry));
}

static void chain_del_abort(struct nft_net *nn, struct nft_txn_entry *entry)
{
	nft_gen_restore(&entry_chain(entry)->gen, nft_gen_cur(nn));
	entry->table->use++;
}

static void chain_del_release(struct nft_net *nn, struct nft_txn_entry *entry, bool committed)
{
	const struct nft_ctx ctx = nft_ctx_undo(nn, entry->table, NULL, entry->table->family);

	if (committed)
		nft_chain_destroy(&ctx, entry_chain(entry));
}

static u32 chain_del_count(const struct nft_txn_entry *entry)
{
	return !container_of(entry, struct nft_chain_entry, entry)->chain->bound;
}

static const struct nft_txn_ops chain_del_ops = {
	.message	= NFT_MSG_DELCHAIN,
	.count		= chain_del_count,
	.commit		= chain_del_commit,
	.notify		= chain_del_notify,
	.abort		= chain_del_abort,
	.release	= chain_del_release,
};

int nft_chain_flush(struct nft_ctx *ctx, bool must)
{
	unsigned int next = nft_gen_next(ctx->nn);
	struct nft_rule *rule;
	int err;

	list_for_each_entry(rule, &ctx->chain->rules, list) {
		if (!nft_gen_active(&rule->gen, next))
			continue;
		cond_resched();
		err = nft_rule_delete(ctx, rule, must);
		if (err)
			return err;
	}
	return 0;
}

int nft_chain_delete(struct nft_ctx *ctx, bool must)
{
	struct nft_chain *chain = ctx->chain;
	struct nft_chain_entry *entry;
	int err;

	err = nft_chain_flush(ctx, must);
	if (err)
		return err;
	if (chain->use)
		return nft_refuse(ctx->extack, NULL, -EBUSY, "chain is in use");
	if (must)
		entry = nft_txn_add_nofail(ctx, &chain_del_ops, sizeof(*entry));
	else
		entry = nft_txn_add(ctx, &chain_del_ops, sizeof(*entry));
	if (!entry)
		return -ENOMEM;
	entry->chain = chain;
	nft_gen_delete(&chain->gen, nft_gen_cur(ctx->nn));
	chain->table->use--;
	nft_program_dirty(ctx->nn, chain);
	return 0;
}

int nft_chain_del(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	unsigned int next = nft_gen_next(ctx->nn);
	struct nft_chain *chain;
	struct nft_table *table;
	int err;

	table = nft_table_find(ctx, tb[NFTA_CHAIN_TABLE], next);
	if (IS_ERR(table))
		return PTR_ERR(table);
	if (tb[NFTA_CHAIN_HANDLE])
		chain = nft_chain_find_handle(ctx, table, tb[NFTA_CHAIN_HANDLE], next);
	else
		chain = nft_chain_find(ctx, table, tb[NFTA_CHAIN_NAME], next);
	if (IS_ERR(chain))
		return nft_message_absent(ctx, PTR_ERR(chain));
	if (chain->flags & NFT_CHAIN_BINDING)
		return nft_refuse(ctx->extack, tb[NFTA_CHAIN_HANDLE] ?: tb[NFTA_CHAIN_NAME],
				  -EOPNOTSUPP, "a chain that belongs to a rule goes with it");
	/* iptables-nft names the hook of the chain it deletes; of a device's chain it means the device. */
	if (tb[NFTA_CHAIN_HOOK] && chain->base &&
	    nft_hook_has_device(table->family, chain->base->hooknum))
		return nft_refuse(ctx->extack, tb[NFTA_CHAIN_HOOK], -EOPNOTSUPP,
				  "devices can't be taken from a chain");
	if (ctx->nlh->nlmsg_flags & NLM_F_NONREC && chain->use)
		return nft_refuse(ctx->extack, tb[NFTA_CHAIN_HANDLE] ?: tb[NFTA_CHAIN_NAME],
				  -EBUSY, "chain has rules or is in use");
	ctx->table = table;
	ctx->chain = chain;
	err = nft_chain_delete(ctx, false);
	if (err == -EBUSY)
		NL_SET_BAD_ATTR(ctx->extack, tb[NFTA_CHAIN_HANDLE] ?: tb[NFTA_CHAIN_NAME]);
	return err;
}

int nft_chain_get(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb)
{
	unsigned int cur = nft_gen_cur(ctx->nn);
	struct nft_chain *chain;
	struct nft_table *table;

	table = nft_table_find(ctx, tb[NFTA_CHAIN_TABLE], cur);
	if (IS_ERR(table))
		return PTR_ERR(table);
	chain = nft_chain_find(ctx, table, tb[NFTA_CHAIN_NAME], cur);
	if (IS_ERR(chain))
		return PTR_ERR(chain);
	return nft_message_reply(skb, ctx, NFT_MSG_NEWCHAIN, table->family, nft_chain_put, chain);
}

static int chain_tell(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump,
		      const void *object, unsigned int gen)
{
	const struct nft_chain *chain = object;

	return nft_message_dump(skb, cb, dump->nn, NFT_MSG_NEWCHAIN, chain->table->family,
				nft_chain_put, chain);
}

int nft_chain_dump(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump)
{
	static const struct nft_dump_list chains =
		NFT_DUMP_LIST(nft_chain, NFT_KIND_CHAIN, chains, chain_tell);

	return nft_dump_objects(skb, cb, dump, &chains);
}
