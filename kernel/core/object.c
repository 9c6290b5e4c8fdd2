// SPDX-License-Identifier: GPL-2.0-only
/* Stateful objects: creating, updating and deleting them, and their life in the log. */
#include <linux/export.h>
#include <linux/slab.h>
#include "core/message.h"
#include "core/notify.h"
#include "core/object.h"
#include "core/table.h"
#include "core/txn.h"

const struct nla_policy nft_object_policy[NFTA_OBJ_MAX + 1] = {
	[NFTA_OBJ_TABLE]	= NFT_POLICY_NAME,
	[NFTA_OBJ_NAME]		= NFT_POLICY_NAME,
	[NFTA_OBJ_TYPE]		= { .type = NLA_U32 },
	[NFTA_OBJ_DATA]		= { .type = NLA_NESTED },
	[NFTA_OBJ_HANDLE]	= { .type = NLA_U64 },
	[NFTA_OBJ_USERDATA]	= NFT_POLICY_UDATA,
};

/**
 * struct object_txn - an object that comes, goes or changes
 * @fresh: of a change: the settings it takes over, in an object that is nowhere
 */
struct object_txn {
	struct nft_txn_entry	entry;
	struct nft_object	*obj;
	struct nft_object	*fresh;
};

static struct object_txn *entry_txn(struct nft_txn_entry *entry)
{
	return container_of(entry, struct object_txn, entry);
}

struct nft_object *nft_object_find(struct nft_ctx *ctx, struct nft_table *table,
				   const struct nlattr *attr, u32 type, unsigned int gen)
{
	struct nft_name *name;

	name = nft_name_find_attr(ctx->nn, NFT_KIND_OBJECT, table, type, attr, gen);
	if (!name)
		return ERR_PTR(nft_refuse(ctx->extack, attr, -ENOENT,
					  "no object of this name and kind"));
	return container_of(name, struct nft_object, name);
}
EXPORT_SYMBOL_GPL(nft_object_find);

int nft_object_hold(struct nft_ctx *ctx, struct nft_object *obj)
{
	if (obj->use == UINT_MAX)
		return nft_refuse(ctx->extack, NULL, -EMFILE, "the object has too many users");
	obj->use++;
	return 0;
}
EXPORT_SYMBOL_GPL(nft_object_hold);

void nft_object_unlink(struct nft_net *nn, struct nft_object *obj)
{
	nft_name_del(nn, &obj->name);
	nft_handle_del(nn, &obj->handle);
	list_del_rcu(&obj->list);
}

/* Memory, name and module; what the object owns has gone or never was. */
static void object_free(struct nft_object *obj, const struct nft_object_type *type)
{
	kfree(obj->udata);
	kfree(obj->str);
	kfree(obj);
	module_put(type->owner);
}

void nft_object_destroy(const struct nft_ctx *ctx, struct nft_object *obj)
{
	if (obj->ops->destroy)
		obj->ops->destroy(ctx, obj);
	object_free(obj, obj->ops->type);
}

static void object_release(struct nft_net *nn, struct nft_txn_entry *entry, struct nft_object *obj)
{
	const struct nft_ctx ctx = nft_ctx_undo(nn, entry->table, NULL, entry->table->family);

	nft_object_destroy(&ctx, obj);
}

static void object_new_notify(struct nft_net *nn, struct nft_txn_entry *entry)
{
	nft_notify(nn, entry, NFT_MSG_NEWOBJ, entry->flags & (NLM_F_CREATE | NLM_F_EXCL),
		   nft_object_put, entry_txn(entry)->obj);
}

static void object_new_settle(struct nft_net *nn, struct nft_txn_entry *entry)
{
	nft_gen_settle(&entry_txn(entry)->obj->gen);
}

static void object_new_abort(struct nft_net *nn, struct nft_txn_entry *entry)
{
	nft_object_unlink(nn, entry_txn(entry)->obj);
	entry->table->use--;
}

static void object_new_release(struct nft_net *nn, struct nft_txn_entry *entry, bool committed)
{
	if (!committed)
		object_release(nn, entry, entry_txn(entry)->obj);
}

static const struct nft_txn_ops object_new_ops = {
	.message	= NFT_MSG_NEWOBJ,
	.notify		= object_new_notify,
	.settle		= object_new_settle,
	.abort		= object_new_abort,
	.release	= object_new_release,
};

static void object_update_commit(struct nft_net *nn, struct nft_txn_entry *entry)
{
	struct object_txn *txn = entry_txn(entry);

	txn->obj->ops->update(txn->obj, txn->fresh);
}

static void object_update_release(struct nft_net *nn, struct nft_txn_entry *entry, bool committed)
{
	object_release(nn, entry, entry_txn(entry)->fresh);
}

static const struct nft_txn_ops object_update_ops = {
	.message	= NFT_MSG_NEWOBJ,
	.commit		= object_update_commit,
	.notify		= object_new_notify,
	.release	= object_update_release,
};

static void object_del_commit(struct nft_net *nn, struct nft_txn_entry *entry)
{
	nft_object_unlink(nn, entry_txn(entry)->obj);
}

static void object_del_notify(struct nft_net *nn, struct nft_txn_entry *entry)
{
	nft_notify(nn, entry, NFT_MSG_DELOBJ, 0, nft_object_put, entry_txn(entry)->obj);
}

static void object_del_abort(struct nft_net *nn, struct nft_txn_entry *entry)
{
	nft_gen_restore(&entry_txn(entry)->obj->gen, nft_gen_cur(nn));
	entry->table->use++;
}

static void object_del_release(struct nft_net *nn, struct nft_txn_entry *entry, bool committed)
{
	if (committed)
		object_release(nn, entry, entry_txn(entry)->obj);
}

static const struct nft_txn_ops object_del_ops = {
	.message	= NFT_MSG_DELOBJ,
	.commit		= object_del_commit,
	.notify		= object_del_notify,
	.abort		= object_del_abort,
	.release	= object_del_release,
};

int nft_object_delete(struct nft_ctx *ctx, struct nft_object *obj)
{
	struct object_txn *txn = nft_txn_add(ctx, &object_del_ops, sizeof(*txn));

	if (!txn)
		return -ENOMEM;
	txn->obj = obj;
	nft_gen_delete(&obj->gen, nft_gen_cur(ctx->nn));
	ctx->table->use--;
	return 0;
}

/* An object of the type, in no index yet; the module stays held. */
static struct nft_object *object_make(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	struct nlattr *data[NFT_OBJECT_MAXATTR + 2];
	const struct nft_object_type *type;
	struct nft_object *obj;
	int err;

	type = nft_object_type_get(ctx, tb[NFTA_OBJ_TYPE]);
	if (IS_ERR(type))
		return ERR_CAST(type);
	obj = kzalloc(sizeof(*obj) + type->ops->size, GFP_KERNEL_ACCOUNT);
	if (!obj) {
		module_put(type->owner);
		return ERR_PTR(-ENOMEM);
	}
	obj->ops = type->ops;
	obj->table = ctx->table;
	err = nft_message_data(data, type->maxattr, tb[NFTA_OBJ_DATA], type->policy,
			       type->extension, ctx->extack);
	if (!err)
		err = type->ops->init(ctx, obj, (const struct nlattr *const *)data);
	if (err) {
		object_free(obj, type);
		return ERR_PTR(err);
	}
	return obj;
}

static int object_update(struct nft_ctx *ctx, struct nft_object *obj,
			 const struct nlattr *const tb[])
{
	struct nft_object *fresh;
	struct object_txn *txn;

	if (!obj->ops->update)
		return 0;
	fresh = object_make(ctx, tb);
	if (IS_ERR(fresh))
		return PTR_ERR(fresh);
	txn = nft_txn_add(ctx, &object_update_ops, sizeof(*txn));
	if (!txn) {
		nft_object_destroy(ctx, fresh);
		return -ENOMEM;
	}
	txn->obj = obj;
	txn->fresh = fresh;
	return 0;
}

static int object_name(struct nft_object *obj, const struct nlattr *const tb[])
{
	const struct nlattr *udata = tb[NFTA_OBJ_USERDATA];

	obj->str = nla_strdup(tb[NFTA_OBJ_NAME], GFP_KERNEL_ACCOUNT);
	if (!obj->str)
		return -ENOMEM;
	if (!udata || !nla_len(udata))
		return 0;
	obj->udata = nla_memdup(udata, GFP_KERNEL_ACCOUNT);
	if (!obj->udata)
		return -ENOMEM;
	obj->udata_len = nla_len(udata);
	return 0;
}

static int object_link(struct nft_ctx *ctx, struct nft_object *obj)
{
	struct nft_net *nn = ctx->nn;
	struct nft_table *table = ctx->table;
	int err;

	obj->name.mask = &obj->gen;
	nft_gen_new(&obj->gen, nft_gen_cur(nn));
	err = nft_name_add(nn, &obj->name, NFT_KIND_OBJECT, table, obj->ops->type->number, obj->str);
	if (err)
		return err;
	err = nft_handle_add(nn, &obj->handle, NFT_KIND_OBJECT, table, nft_table_handle_new(table));
	if (err) {
		nft_name_del(nn, &obj->name);
		return err;
	}
	list_add_tail_rcu(&obj->list, &table->objects);
	return 0;
}

static int object_create(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	struct nft_object *obj;
	struct object_txn *txn;
	int err;

	if (ctx->table->use == UINT_MAX)
		return nft_refuse(ctx->extack, tb[NFTA_OBJ_TABLE], -EMFILE, "the table is full");
	obj = object_make(ctx, tb);
	if (IS_ERR(obj))
		return PTR_ERR(obj);
	err = object_name(obj, tb);
	if (!err)
		err = object_link(ctx, obj);
	if (err)
		goto err_obj;
	txn = nft_txn_add(ctx, &object_new_ops, sizeof(*txn));
	if (!txn) {
		err = -ENOMEM;
		goto err_link;
	}
	txn->obj = obj;
	ctx->table->use++;
	return 0;

err_link:
	nft_object_unlink(ctx->nn, obj);
err_obj:
	/* Lookups of others may be looking at it. */
	synchronize_rcu();
	nft_object_destroy(ctx, obj);
	return err;
}

int nft_object_new(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	const struct nlattr *attr = tb[NFTA_OBJ_NAME];
	u16 flags = ctx->nlh->nlmsg_flags;
	struct nft_name *name;

	if (!tb[NFTA_OBJ_TYPE] || !attr || !tb[NFTA_OBJ_DATA])
		return nft_refuse(ctx->extack, NULL, -EINVAL,
				  "an object needs a name, a type and its data");
	ctx->table = nft_table_find(ctx, tb[NFTA_OBJ_TABLE], nft_gen_next(ctx->nn));
	if (IS_ERR(ctx->table))
		return PTR_ERR(ctx->table);
	name = nft_name_find_attr(ctx->nn, NFT_KIND_OBJECT, ctx->table,
				  ntohl(nla_get_be32(tb[NFTA_OBJ_TYPE])), attr,
				  nft_gen_next(ctx->nn));
	if (!name)
		return object_create(ctx, tb);
	if (flags & NLM_F_EXCL)
		return nft_refuse(ctx->extack, attr, -EEXIST,
				  "an object of this name and kind exists");
	if (flags & NLM_F_REPLACE)
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP, "objects can't be replaced");
	return object_update(ctx, container_of(name, struct nft_object, name), tb);
}

static struct nft_object *object_find_handle(struct nft_ctx *ctx, const struct nlattr *attr,
					     u32 type)
{
	u64 value = be64_to_cpu(nla_get_be64(attr));
	struct nft_handle *handle;
	struct nft_object *obj;

	handle = nft_handle_find(ctx->nn, NFT_KIND_OBJECT, ctx->table, value);
	obj = handle ? container_of(handle, struct nft_object, handle) : NULL;
	if (!obj || obj->ops->type->number != type ||
	    !nft_gen_active(&obj->gen, nft_gen_next(ctx->nn)))
		return ERR_PTR(nft_refuse(ctx->extack, attr, -ENOENT,
					  "no object of this handle and kind"));
	return obj;
}

int nft_object_del(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	const struct nlattr *attr = tb[NFTA_OBJ_HANDLE] ?: tb[NFTA_OBJ_NAME];
	struct nft_object *obj;
	u32 type;

	if (!tb[NFTA_OBJ_TYPE] || !attr)
		return nft_refuse(ctx->extack, NULL, -EINVAL,
				  "a type and a name or handle say which object goes");
	ctx->table = nft_table_find(ctx, tb[NFTA_OBJ_TABLE], nft_gen_next(ctx->nn));
	if (IS_ERR(ctx->table))
		return PTR_ERR(ctx->table);
	type = ntohl(nla_get_be32(tb[NFTA_OBJ_TYPE]));
	if (tb[NFTA_OBJ_HANDLE])
		obj = object_find_handle(ctx, attr, type);
	else
		obj = nft_object_find(ctx, ctx->table, attr, type, nft_gen_next(ctx->nn));
	if (IS_ERR(obj))
		return nft_message_absent(ctx, PTR_ERR(obj));
	if (obj->use)
		return nft_refuse(ctx->extack, attr, -EBUSY, "the object is in use");
	return nft_object_delete(ctx, obj);
}
