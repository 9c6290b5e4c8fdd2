// SPDX-License-Identifier: GPL-2.0-only
/* Stateful objects: what messages say of them, in answers, dumps, resets and events. */
#include <linux/export.h>
#include "core/audit.h"
#include "core/dump.h"
#include "core/notify.h"
#include "core/object.h"
#include "core/table.h"

static int object_put(struct sk_buff *skb, struct nft_object *obj, bool reset)
{
	struct nlattr *nest;

	if (nla_put_string(skb, NFTA_OBJ_TABLE, obj->table->str) ||
	    nla_put_string(skb, NFTA_OBJ_NAME, obj->str) ||
	    nla_put_be32(skb, NFTA_OBJ_TYPE, htonl(obj->ops->type->number)) ||
	    nla_put_be32(skb, NFTA_OBJ_USE, htonl(READ_ONCE(obj->use))))
		return -1;
	nest = nla_nest_start_noflag(skb, NFTA_OBJ_DATA);
	if (!nest || obj->ops->dump(skb, obj, reset))
		return -1;
	nla_nest_end(skb, nest);
	if (nla_put_be64(skb, NFTA_OBJ_HANDLE, cpu_to_be64(obj->handle.key.value), NFTA_OBJ_PAD))
		return -1;
	return obj->udata_len && nla_put(skb, NFTA_OBJ_USERDATA, obj->udata_len, obj->udata) ? -1 : 0;
}

int nft_object_put(struct sk_buff *skb, const void *object)
{
	return object_put(skb, (struct nft_object *)object, false);
}

/* Tried without resetting first: what is taken away must have been told in a whole message. */
static int object_put_reset(struct sk_buff *skb, const void *object)
{
	unsigned char *start = skb_tail_pointer(skb);

	if (nft_object_put(skb, object))
		return -1;
	nlmsg_trim(skb, start);
	return object_put(skb, (struct nft_object *)object, true);
}

void nft_object_notify(const struct nft_object *obj, struct net *net)
{
	nft_notify_now(nft_net_of(net), NFT_MSG_NEWOBJ, obj->table->family, nft_object_put, obj);
}
EXPORT_SYMBOL_GPL(nft_object_notify);

static int object_get(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb,
		      nft_put_fn put)
{
	unsigned int gen = nft_gen_cur(ctx->nn);
	struct nft_table *table;
	struct nft_object *obj;
	int err;

	if (!tb[NFTA_OBJ_NAME] || !tb[NFTA_OBJ_TYPE])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "a name and a type say which object");
	table = nft_table_find(ctx, tb[NFTA_OBJ_TABLE], gen);
	if (IS_ERR(table))
		return PTR_ERR(table);
	obj = nft_object_find(ctx, table, tb[NFTA_OBJ_NAME],
			      ntohl(nla_get_be32(tb[NFTA_OBJ_TYPE])), gen);
	if (IS_ERR(obj))
		return PTR_ERR(obj);
	err = nft_message_reply(skb, ctx, NFT_MSG_NEWOBJ, table->family, put, obj);
	if (!err)
		nft_audit_reset(ctx->nn, ctx->nlh, table, 1);
	return err;
}

int nft_object_get(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb)
{
	return object_get(ctx, tb, skb, nft_object_put);
}

int nft_object_reset(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb)
{
	return object_get(ctx, tb, skb, object_put_reset);
}

static int object_tell(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump,
		       const void *object, unsigned int gen)
{
	const struct nlattr *type = dump->tb[NFTA_OBJ_TYPE];
	u32 number = type ? ntohl(nla_get_be32(type)) : NFT_OBJECT_UNSPEC;
	const struct nft_object *obj = object;

	if (number != NFT_OBJECT_UNSPEC && obj->ops->type->number != number)
		return 0;
	return nft_message_dump(skb, cb, dump->nn, NFT_MSG_NEWOBJ, obj->table->family,
				dump->message->reset ? object_put_reset : nft_object_put, obj);
}

int nft_object_dump(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump)
{
	static const struct nft_dump_list objects =
		NFT_DUMP_LIST(nft_object, NFT_KIND_OBJECT, objects, object_tell);

	return nft_dump_objects(skb, cb, dump, &objects);
}
