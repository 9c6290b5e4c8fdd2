// SPDX-License-Identifier: GPL-2.0-only
/* Tables: creating, changing, deleting and listing them. */
#include <linux/slab.h>
#include "compat/nf_tables.h"
#include "core/chain.h"
#include "core/dump.h"
#include "core/flowtable.h"
#include "core/hook.h"
#include "core/message.h"
#include "core/notify.h"
#include "core/object.h"
#include "core/rule.h"
#include "core/set.h"
#include "core/table.h"
#include "core/txn.h"

#define TABLE_EVENT_FLAGS	(NLM_F_CREATE | NLM_F_EXCL)

const struct nla_policy nft_table_policy[NFTA_TABLE_MAX + 1] = {
	[NFTA_TABLE_NAME]	= NFT_POLICY_NAME,
	[NFTA_TABLE_FLAGS]	= { .type = NLA_U32 },
	[NFTA_TABLE_HANDLE]	= { .type = NLA_U64 },
	[NFTA_TABLE_USERDATA]	= NFT_POLICY_UDATA,
};

/**
 * struct table_entry - a table was made, deleted or its flags changed
 * @flags: of an update: what flags_next was before it
 * @owner: of an update: the owner before it
 */
struct table_entry {
	struct nft_txn_entry	entry;
	u8			flags;
	u32			owner;
};

/* Families tables can be made for. */
static const u8 families[] = {
	NFPROTO_IPV4, NFPROTO_IPV6, NFPROTO_INET, NFPROTO_ARP, NFPROTO_BRIDGE, NFPROTO_NETDEV,
};

bool nft_family_supported(u8 family)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(families); i++) {
		if (families[i] == family)
			return true;
	}
	return false;
}

static bool table_owned_by_other(const struct nft_ctx *ctx, const struct nft_table *table)
{
	return table->owner && table->owner != ctx->portid;
}

struct nft_table *nft_table_find(struct nft_ctx *ctx, const struct nlattr *attr, unsigned int gen)
{
	struct nft_table *table;
	struct nft_name *name;

	if (!attr)
		return ERR_PTR(nft_refuse(ctx->extack, NULL, -EINVAL, "no table named"));
	name = nft_name_find_attr(ctx->nn, NFT_KIND_TABLE, NULL, ctx->family, attr, gen);
	if (!name)
		return ERR_PTR(nft_refuse(ctx->extack, attr, -ENOENT, "no such table"));
	table = container_of(name, struct nft_table, name);
	if (table_owned_by_other(ctx, table) && gen == nft_gen_next(ctx->nn))
		return ERR_PTR(nft_refuse(ctx->extack, attr, -EPERM,
					  "another process owns this table"));
	return table;
}

static struct nft_table *table_find_handle(struct nft_ctx *ctx, const struct nlattr *attr,
					   unsigned int gen)
{
	struct nft_handle *handle;
	struct nft_table *table;

	handle = nft_handle_find(ctx->nn, NFT_KIND_TABLE, NULL, be64_to_cpu(nla_get_be64(attr)));
	table = handle ? container_of(handle, struct nft_table, handle) : NULL;
	if (!table || !nft_gen_active(&table->gen, gen) || table->family != ctx->family)
		return ERR_PTR(nft_refuse(ctx->extack, attr, -ENOENT, "no table with this handle"));
	if (table_owned_by_other(ctx, table))
		return ERR_PTR(nft_refuse(ctx->extack, attr, -EPERM,
					  "another process owns this table"));
	return table;
}

static int table_put(struct sk_buff *skb, const void *object)
{
	const struct nft_table *table = object;

	if (nla_put_string(skb, NFTA_TABLE_NAME, table->name.str) ||
	    nla_put_be32(skb, NFTA_TABLE_USE, htonl(table->use)) ||
	    nla_put_be64(skb, NFTA_TABLE_HANDLE, cpu_to_be64(table->handle.key.value),
			 NFTA_TABLE_PAD) ||
	    nla_put_be32(skb, NFTA_TABLE_FLAGS, htonl(table->flags)))
		return -1;
	if (table->owner && nla_put_be32(skb, NFTA_TABLE_OWNER, htonl(table->owner)))
		return -1;
	if (table->udata && nla_put(skb, NFTA_TABLE_USERDATA, table->udata_len, table->udata))
		return -1;
	return 0;
}

static void table_free(struct nft_table *table)
{
	kfree(table->udata);
	kfree(table);
}

/* Base chains of a table that wakes up or falls asleep. */
static void table_unhook(struct nft_net *nn, struct nft_table *table)
{
	struct nft_chain *chain;

	list_for_each_entry(chain, &table->chains, list) {
		if (chain->base)
			nft_hook_unregister(nn->net, chain->base);
	}
}

static int table_hook(struct nft_net *nn, struct nft_table *table)
{
	struct nft_chain *chain;
	int err;

	list_for_each_entry(chain, &table->chains, list) {
		if (!chain->base || !nft_gen_active(&chain->gen, nft_gen_next(nn)))
			continue;
		err = nft_hook_register(nn->net, chain->base);
		if (err)
			return err;
	}
	return 0;
}

static void table_unlink(struct nft_net *nn, struct nft_table *table)
{
	nft_name_del(nn, &table->name);
	nft_handle_del(nn, &table->handle);
	list_del_rcu(&table->list);
}

static void table_new_commit(struct nft_net *nn, struct nft_txn_entry *entry)
{
	entry->table->flags = entry->table->flags_next;
}

static void table_new_notify(struct nft_net *nn, struct nft_txn_entry *entry)
{
	nft_notify(nn, entry, NFT_MSG_NEWTABLE, entry->flags & TABLE_EVENT_FLAGS, table_put,
		   entry->table);
}

static void table_new_settle(struct nft_net *nn, struct nft_txn_entry *entry)
{
	nft_gen_settle(&entry->table->gen);
}

static void table_new_abort(struct nft_net *nn, struct nft_txn_entry *entry)
{
	table_unlink(nn, entry->table);
}

static void table_new_release(struct nft_net *nn, struct nft_txn_entry *entry, bool committed)
{
	if (!committed)
		table_free(entry->table);
}

static const struct nft_txn_ops table_new_ops = {
	.message	= NFT_MSG_NEWTABLE,
	.commit		= table_new_commit,
	.notify		= table_new_notify,
	.settle		= table_new_settle,
	.abort		= table_new_abort,
	.release	= table_new_release,
};

static int table_update_prepare(struct nft_net *nn, struct nft_txn_entry *entry)
{
	if (entry->table->flags_next & NFT_TABLE_F_DORMANT)
		return 0;
	return table_hook(nn, entry->table);
}

static void table_update_commit(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct nft_table *table = entry->table;

	table->flags = table->flags_next;
	if (table->flags & NFT_TABLE_F_DORMANT)
		table_unhook(nn, table);
}

static void table_update_abort(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct table_entry *update = container_of(entry, struct table_entry, entry);

	entry->table->flags_next = update->flags;
	entry->table->owner = update->owner;
	if (entry->table->flags & NFT_TABLE_F_DORMANT)
		table_unhook(nn, entry->table);
}

static const struct nft_txn_ops table_update_ops = {
	.message	= NFT_MSG_NEWTABLE,
	.prepare	= table_update_prepare,
	.commit		= table_update_commit,
	.notify		= table_new_notify,
	.abort		= table_update_abort,
};

static int table_flags(struct nft_ctx *ctx, const struct nlattr *attr, u8 *flags)
{
	u32 value;

	*flags = 0;
	if (!attr)
		return 0;
	value = ntohl(nla_get_be32(attr));
	if (value & ~(NFT_TABLE_F_DORMANT | NFT_TABLE_F_OWNER | NFT_TABLE_F_PERSIST))
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP, "unknown table flags");
	*flags = value;
	return 0;
}

static int table_update(struct nft_ctx *ctx, const struct nlattr *attr)
{
	struct nft_table *table = ctx->table;
	struct table_entry *entry;
	u8 flags;
	int err;

	if (!attr)
		return 0;
	err = table_flags(ctx, attr, &flags);
	if (err || flags == table->flags_next)
		return err;
	if ((flags ^ table->flags_next) & NFT_TABLE_F_PERSIST)
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP,
				  "whether a table survives its owner can't change");
	/* One that has survived its owner may be taken over. */
	if ((flags ^ table->flags_next) & NFT_TABLE_F_OWNER &&
	    !(flags & NFT_TABLE_F_OWNER && table->flags_next & NFT_TABLE_F_PERSIST))
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP,
				  "the owner of a table can't change");
	entry = nft_txn_add(ctx, &table_update_ops, sizeof(*entry));
	if (!entry)
		return -ENOMEM;
	entry->flags = table->flags_next;
	entry->owner = table->owner;
	table->flags_next = flags;
	if (flags & NFT_TABLE_F_OWNER)
		table->owner = ctx->portid;
	return 0;
}

static struct nft_table *table_alloc(const struct nlattr *const tb[])
{
	const struct nlattr *udata = tb[NFTA_TABLE_USERDATA];
	size_t len = nla_len(tb[NFTA_TABLE_NAME]);
	struct nft_table *table;

	table = kzalloc(struct_size(table, str, len + 1), GFP_KERNEL_ACCOUNT);
	if (!table)
		return NULL;
	nla_strscpy(table->str, tb[NFTA_TABLE_NAME], len + 1);
	if (udata && nla_len(udata)) {
		table->udata = kmemdup(nla_data(udata), nla_len(udata), GFP_KERNEL_ACCOUNT);
		if (!table->udata) {
			kfree(table);
			return NULL;
		}
		table->udata_len = nla_len(udata);
	}
	INIT_LIST_HEAD(&table->chains);
	INIT_LIST_HEAD(&table->sets);
	INIT_LIST_HEAD(&table->objects);
	INIT_LIST_HEAD(&table->flowtables);
	return table;
}

static int table_create(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	struct nft_net *nn = ctx->nn;
	struct nft_table *table;
	u8 flags;
	int err;

	err = table_flags(ctx, tb[NFTA_TABLE_FLAGS], &flags);
	if (err)
		return err;
	table = table_alloc(tb);
	if (!table)
		return -ENOMEM;
	table->family = ctx->family;
	table->flags = flags;
	table->flags_next = flags;
	table->owner = flags & NFT_TABLE_F_OWNER ? ctx->portid : 0;
	nft_gen_new(&table->gen, nft_gen_cur(nn));
	table->name.mask = &table->gen;
	err = nft_name_add(nn, &table->name, NFT_KIND_TABLE, NULL, table->family, table->str);
	if (err)
		goto err_free;
	err = nft_handle_add(nn, &table->handle, NFT_KIND_TABLE, NULL, ++nn->table_handle);
	if (err)
		goto err_name;
	ctx->table = table;
	if (!nft_txn_add(ctx, &table_new_ops, sizeof(struct table_entry))) {
		err = -ENOMEM;
		goto err_handle;
	}
	list_add_tail_rcu(&table->list, &nn->tables);
	return 0;

err_handle:
	nft_handle_del(nn, &table->handle);
err_name:
	nft_name_del(nn, &table->name);
	/* Lookups of others may be looking at it. */
	synchronize_rcu();
err_free:
	table_free(table);
	return err;
}

int nft_table_new(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	const struct nlattr *attr = tb[NFTA_TABLE_NAME];
	u16 flags = ctx->nlh->nlmsg_flags;
	struct nft_name *name;

	if (!nft_family_supported(ctx->family))
		return nft_refuse(ctx->extack, NULL, -EOPNOTSUPP, "unsupported family");
	if (!attr)
		return nft_refuse_missing(ctx->extack, NULL, NFTA_TABLE_NAME, -EINVAL,
					  "no table named");
	name = nft_name_find_attr(ctx->nn, NFT_KIND_TABLE, NULL, ctx->family, attr,
				  nft_gen_next(ctx->nn));
	if (!name)
		return table_create(ctx, tb);
	if (flags & NLM_F_EXCL)
		return nft_refuse(ctx->extack, attr, -EEXIST, "table exists");
	if (flags & NLM_F_REPLACE)
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP, "tables can't be replaced");
	ctx->table = container_of(name, struct nft_table, name);
	if (table_owned_by_other(ctx, ctx->table))
		return nft_refuse(ctx->extack, attr, -EPERM, "another process owns this table");
	return table_update(ctx, tb[NFTA_TABLE_FLAGS]);
}

static void table_del_commit(struct nft_net *nn, struct nft_txn_entry *entry)
{
	table_unlink(nn, entry->table);
}

static void table_del_notify(struct nft_net *nn, struct nft_txn_entry *entry)
{
	nft_notify(nn, entry, NFT_MSG_DELTABLE, 0, table_put, entry->table);
}

static void table_del_abort(struct nft_net *nn, struct nft_txn_entry *entry)
{
	nft_gen_restore(&entry->table->gen, nft_gen_cur(nn));
}

static void table_del_release(struct nft_net *nn, struct nft_txn_entry *entry, bool committed)
{
	if (committed)
		table_free(entry->table);
}

static const struct nft_txn_ops table_del_ops = {
	.message	= NFT_MSG_DELTABLE,
	.commit		= table_del_commit,
	.notify		= table_del_notify,
	.abort		= table_del_abort,
	.release	= table_del_release,
};

/* Rules first: anonymous sets and bound chains go with them, and they let go of all the rest. */
int nft_table_delete(struct nft_ctx *ctx, struct nft_table *table)
{
	unsigned int next = nft_gen_next(ctx->nn);
	struct nft_flowtable *flowtable;
	struct nft_object *obj;
	struct nft_chain *chain;
	struct nft_set *set;
	int err;

	ctx->table = table;
	ctx->family = table->family;
	list_for_each_entry(chain, &table->chains, list) {
		if (!nft_gen_active(&chain->gen, next) || chain->bound)
			continue;
		ctx->chain = chain;
		err = nft_chain_flush(ctx, false);
		if (err)
			return err;
	}
	ctx->chain = NULL;
	list_for_each_entry(set, &table->sets, list) {
		if (!nft_gen_active(&set->gen, next))
			continue;
		err = nft_set_delete(ctx, set);
		if (err)
			return err;
	}
	list_for_each_entry(flowtable, &table->flowtables, list) {
		if (!nft_gen_active(&flowtable->gen, next))
			continue;
		err = nft_flowtable_delete(ctx, flowtable);
		if (err)
			return err;
	}
	list_for_each_entry(obj, &table->objects, list) {
		if (!nft_gen_active(&obj->gen, next))
			continue;
		err = nft_object_delete(ctx, obj);
		if (err)
			return err;
	}
	list_for_each_entry(chain, &table->chains, list) {
		if (!nft_gen_active(&chain->gen, next))
			continue;
		ctx->chain = chain;
		err = nft_chain_delete(ctx, false);
		if (err)
			return err;
	}
	ctx->chain = NULL;
	if (!nft_txn_add(ctx, &table_del_ops, sizeof(struct table_entry)))
		return -ENOMEM;
	nft_gen_delete(&table->gen, nft_gen_cur(ctx->nn));
	return 0;
}

/* Every table of the family, or of all, that has @name, if any: those other processes own are left alone. */
static int tables_delete(struct nft_ctx *ctx, const struct nlattr *name)
{
	unsigned int next = nft_gen_next(ctx->nn);
	u8 family = ctx->family;
	struct nft_table *table;
	int err;

	list_for_each_entry(table, &ctx->nn->tables, list) {
		if (!nft_gen_active(&table->gen, next) ||
		    (family != NFPROTO_UNSPEC && table->family != family) ||
		    (name && nla_strcmp(name, table->name.str)) ||
		    table_owned_by_other(ctx, table))
			continue;
		err = nft_table_delete(ctx, table);
		if (err)
			return err;
	}
	return 0;
}

int nft_table_del(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	unsigned int next = nft_gen_next(ctx->nn);
	struct nft_table *table;

	/* Without a family the handle is not looked at. */
	if (ctx->family == NFPROTO_UNSPEC || (!tb[NFTA_TABLE_NAME] && !tb[NFTA_TABLE_HANDLE]))
		return tables_delete(ctx, tb[NFTA_TABLE_NAME]);
	if (tb[NFTA_TABLE_HANDLE])
		table = table_find_handle(ctx, tb[NFTA_TABLE_HANDLE], next);
	else
		table = nft_table_find(ctx, tb[NFTA_TABLE_NAME], next);
	if (IS_ERR(table))
		return nft_message_absent(ctx, PTR_ERR(table));
	if (ctx->nlh->nlmsg_flags & NLM_F_NONREC && table->use)
		return nft_refuse(ctx->extack, tb[NFTA_TABLE_HANDLE] ?: tb[NFTA_TABLE_NAME],
				  -EBUSY, "table isn't empty");
	return nft_table_delete(ctx, table);
}

int nft_table_get(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb)
{
	struct nft_table *table;

	table = nft_table_find(ctx, tb[NFTA_TABLE_NAME], nft_gen_cur(ctx->nn));
	if (IS_ERR(table))
		return PTR_ERR(table);
	return nft_message_reply(skb, ctx, NFT_MSG_NEWTABLE, table->family, table_put, table);
}

struct nft_table *nft_table_resume(struct nft_net *nn, u64 value)
{
	struct nft_handle *handle;
	struct nft_table *table;

	handle = value ? nft_handle_find(nn, NFT_KIND_TABLE, NULL, value) : NULL;
	table = handle ? container_of(handle, struct nft_table, handle) : NULL;
	if (table && nft_dump_linked(&table->list))
		return table;
	/* Handles grow along the list. */
	list_for_each_entry_rcu(table, &nn->tables, list, lockdep_is_held(&nn->commit_mutex)) {
		if (table->handle.key.value >= value)
			return table;
	}
	return NULL;
}

int nft_table_dump(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump)
{
	struct nft_net *nn = dump->nn;
	unsigned int cur = nft_gen_cur(nn);
	struct nft_table *table;

	table = nft_table_resume(nn, dump->at[0]);
	if (!table)
		return skb->len;
	list_for_each_entry_from_rcu(table, &nn->tables, list) {
		if (!nft_dump_table(dump, table, cur))
			continue;
		dump->at[0] = table->handle.key.value;
		if (nft_message_dump(skb, cb, nn, NFT_MSG_NEWTABLE, table->family, table_put,
				     table))
			return skb->len;
		dump->at[0]++;
	}
	return skb->len;
}

bool nft_dump_table(const struct nft_dump *dump, const struct nft_table *table, unsigned int gen)
{
	if (dump->family != NFPROTO_UNSPEC && dump->family != table->family)
		return false;
	if (dump->tb[1] && nla_strcmp(dump->tb[1], table->name.str))
		return false;
	return nft_gen_active(&table->gen, gen);
}

void nft_tables_unhook(struct nft_net *nn)
{
	struct nft_table *table;

	mutex_lock(&nn->commit_mutex);
	list_for_each_entry(table, &nn->tables, list) {
		table_unhook(nn, table);
		nft_flowtables_unhook(nn, table);
	}
	mutex_unlock(&nn->commit_mutex);
}

/* As a deletion, but without log: give up all uses, then free in the order of dependence. */
static void table_exit(struct nft_net *nn, struct nft_table *table)
{
	struct nft_ctx ctx = nft_ctx_undo(nn, table, NULL, table->family);
	struct nft_object *obj, *next_obj;
	struct nft_chain *chain, *next_chain;
	struct nft_set *set, *next_set;
	struct nft_rule *rule, *next_rule;

	list_for_each_entry(chain, &table->chains, list) {
		ctx.chain = chain;
		list_for_each_entry_safe(rule, next_rule, &chain->rules, list) {
			list_del(&rule->list);
			nft_handle_del(nn, &rule->handle);
			nft_rule_deactivate(&ctx, rule);
			nft_rule_destroy(&ctx, rule);
		}
	}
	ctx.chain = NULL;
	list_for_each_entry_safe(set, next_set, &table->sets, list) {
		list_del(&set->list);
		nft_name_del(nn, &set->name);
		nft_handle_del(nn, &set->handle);
		nft_set_unload(&ctx, set);
		nft_set_destroy(&ctx, set);
	}
	nft_flowtables_exit(nn, table);
	list_for_each_entry_safe(obj, next_obj, &table->objects, list) {
		nft_object_unlink(nn, obj);
		nft_object_destroy(&ctx, obj);
	}
	list_for_each_entry_safe(chain, next_chain, &table->chains, list) {
		nft_chain_unlink(nn, chain);
		nft_chain_destroy(&ctx, chain);
	}
	table_unlink(nn, table);
	table_free(table);
}

void nft_tables_exit(struct nft_net *nn)
{
	struct nft_table *table, *next;

	mutex_lock(&nn->commit_mutex);
	nft_txn_wait(nn);
	list_for_each_entry_safe(table, next, &nn->tables, list)
		table_exit(nn, table);
	mutex_unlock(&nn->commit_mutex);
}
