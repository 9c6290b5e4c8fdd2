// SPDX-License-Identifier: GPL-2.0-only
/* Messages: nfnetlink subsystem 10, from message types to what is done for them. */
#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt

#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/rampart.h>
#include <linux/slab.h>
#include "core/capability.h"
#include "core/chain.h"
#include "core/elem.h"
#include "core/flowtable.h"
#include "core/message.h"
#include "core/notify.h"
#include "core/object.h"
#include "core/plan.h"
#include "core/rule.h"
#include "core/set.h"
#include "core/table.h"

/* One for each type we know; a type without any function is refused by nfnetlink. */
static const struct nft_message messages[NFT_MESSAGE_TYPES] = {
#define MESSAGE(type, attrs, policies, ...)	\
	[type] = { .maxattr = attrs, .policy = policies, __VA_ARGS__ }
	MESSAGE(NFT_MSG_NEWTABLE, NFTA_TABLE_MAX, nft_table_policy, .change = nft_table_new),
	MESSAGE(NFT_MSG_GETTABLE, NFTA_TABLE_MAX, nft_table_policy,
		.get = nft_table_get, .dump = nft_table_dump),
	MESSAGE(NFT_MSG_DELTABLE, NFTA_TABLE_MAX, nft_table_policy, .change = nft_table_del),
	MESSAGE(NFT_RAMPART_MSG_DESTROYTABLE, NFTA_TABLE_MAX, nft_table_policy,
		.change = nft_table_del),
	MESSAGE(NFT_MSG_NEWCHAIN, NFTA_CHAIN_MAX, nft_chain_policy, .change = nft_chain_new),
	MESSAGE(NFT_MSG_GETCHAIN, NFTA_CHAIN_MAX, nft_chain_policy,
		.get = nft_chain_get, .dump = nft_chain_dump),
	MESSAGE(NFT_MSG_DELCHAIN, NFTA_CHAIN_MAX, nft_chain_policy, .change = nft_chain_del),
	MESSAGE(NFT_RAMPART_MSG_DESTROYCHAIN, NFTA_CHAIN_MAX, nft_chain_policy,
		.change = nft_chain_del),
	MESSAGE(NFT_MSG_NEWRULE, NFTA_RULE_MAX, nft_rule_policy, .change = nft_rule_new),
	MESSAGE(NFT_MSG_GETRULE, NFTA_RULE_MAX, nft_rule_policy,
		.get = nft_rule_get, .dump = nft_rule_dump),
	MESSAGE(NFT_RAMPART_MSG_GETRULE_RESET, NFTA_RULE_MAX, nft_rule_policy,
		.get = nft_rule_reset, .dump = nft_rule_dump, .reset = true),
	MESSAGE(NFT_MSG_DELRULE, NFTA_RULE_MAX, nft_rule_policy, .change = nft_rule_del),
	MESSAGE(NFT_RAMPART_MSG_DESTROYRULE, NFTA_RULE_MAX, nft_rule_policy,
		.change = nft_rule_del),
	MESSAGE(NFT_MSG_NEWSET, NFTA_SET_MAX, nft_set_policy, .change = nft_set_new),
	MESSAGE(NFT_MSG_GETSET, NFTA_SET_MAX, nft_set_policy,
		.get = nft_set_get, .dump = nft_set_dump),
	MESSAGE(NFT_MSG_DELSET, NFTA_SET_MAX, nft_set_policy, .change = nft_set_del),
	MESSAGE(NFT_RAMPART_MSG_DESTROYSET, NFTA_SET_MAX, nft_set_policy,
		.change = nft_set_del),
	MESSAGE(NFT_MSG_NEWSETELEM, NFTA_SET_ELEM_LIST_MAX, nft_elem_list_policy,
		.change = nft_elem_new),
	MESSAGE(NFT_MSG_GETSETELEM, NFTA_SET_ELEM_LIST_MAX, nft_elem_list_policy,
		.get = nft_elem_get, .dump = nft_elem_dump),
	MESSAGE(NFT_MSG_DELSETELEM, NFTA_SET_ELEM_LIST_MAX, nft_elem_list_policy,
		.change = nft_elem_del),
	MESSAGE(NFT_RAMPART_MSG_DESTROYSETELEM, NFTA_SET_ELEM_LIST_MAX, nft_elem_list_policy,
		.change = nft_elem_del),
	MESSAGE(NFT_RAMPART_MSG_GETSETELEM_RESET, NFTA_SET_ELEM_LIST_MAX, nft_elem_list_policy,
		.get = nft_elem_reset, .dump = nft_elem_dump, .reset = true),
	MESSAGE(NFT_MSG_NEWOBJ, NFTA_OBJ_MAX, nft_object_policy, .change = nft_object_new),
	MESSAGE(NFT_MSG_GETOBJ, NFTA_OBJ_MAX, nft_object_policy,
		.get = nft_object_get, .dump = nft_object_dump),
	MESSAGE(NFT_MSG_GETOBJ_RESET, NFTA_OBJ_MAX, nft_object_policy,
		.get = nft_object_reset, .dump = nft_object_dump, .reset = true),
	MESSAGE(NFT_MSG_DELOBJ, NFTA_OBJ_MAX, nft_object_policy, .change = nft_object_del),
	MESSAGE(NFT_RAMPART_MSG_DESTROYOBJ, NFTA_OBJ_MAX, nft_object_policy,
		.change = nft_object_del),
	MESSAGE(NFT_MSG_NEWFLOWTABLE, NFTA_FLOWTABLE_MAX, nft_flowtable_policy,
		.change = nft_flowtable_new),
	MESSAGE(NFT_MSG_GETFLOWTABLE, NFTA_FLOWTABLE_MAX, nft_flowtable_policy,
		.get = nft_flowtable_get, .dump = nft_flowtable_dump),
	MESSAGE(NFT_MSG_DELFLOWTABLE, NFTA_FLOWTABLE_MAX, nft_flowtable_policy,
		.change = nft_flowtable_del),
	MESSAGE(NFT_RAMPART_MSG_DESTROYFLOWTABLE, NFTA_FLOWTABLE_MAX, nft_flowtable_policy,
		.change = nft_flowtable_del),
	MESSAGE(NFT_MSG_GETGEN, 0, NULL, .get = nft_gen_get),
	MESSAGE(NFT_MSG_RAMPART_CAPS, 0, NULL, .get = nft_capability_get),
	MESSAGE(NFT_MSG_RAMPART_GETPLAN, NFTA_RULE_MAX, nft_rule_policy, .dump = nft_plan_dump),
#undef MESSAGE
};

static const struct nft_message *message_of(const struct nlmsghdr *nlh)
{
	return &messages[NFNL_MSG_TYPE(nlh->nlmsg_type)];
}

static void ctx_of(struct nft_ctx *ctx, struct net *net, u32 portid, const struct nfnl_info *info)
{
	*ctx = (struct nft_ctx){
		.net = net, .nn = nft_net_of(net), .nlh = info->nlh, .extack = info->extack,
		.portid = portid, .family = info->nfmsg->nfgen_family,
	};
}

static int message_parse(const struct nft_message *message, const struct nlmsghdr *nlh,
			 struct nlattr **tb, struct netlink_ext_ack *extack)
{
	return nlmsg_parse_deprecated(nlh, sizeof(struct nfgenmsg), tb, message->maxattr,
				      message->policy, extack);
}

static int message_change(struct sk_buff *skb, const struct nfnl_info *info,
			  const struct nlattr *const cda[])
{
	const struct nft_message *message = message_of(info->nlh);
	struct nlattr *tb[NFT_MESSAGE_MAXATTR + 1];
	struct nft_ctx ctx;
	int err;

	err = message_parse(message, info->nlh, tb, info->extack);
	if (err < 0)
		return err;
	/* Hash tables are made larger by a worker, which a long batch must let run. */
	cond_resched();
	ctx_of(&ctx, info->net, NETLINK_CB(skb).portid, info);
	return message->change(&ctx, (const struct nlattr *const *)tb);
}

static int dump_start(struct netlink_callback *cb)
{
	const struct nft_message *message = cb->data;
	const struct nfgenmsg *nfmsg = nlmsg_data(cb->nlh);
	int len = nlmsg_attrlen(cb->nlh, sizeof(*nfmsg));
	struct nft_dump *dump;
	int err;

	dump = kzalloc(struct_size(dump, attrs, len), GFP_KERNEL_ACCOUNT);
	if (!dump)
		return -ENOMEM;
	dump->message = message;
	dump->family = nfmsg->nfgen_family;
	dump->nn = nft_net_of(sock_net(cb->skb->sk));
	memcpy(dump->attrs, nlmsg_attrdata(cb->nlh, sizeof(*nfmsg)), len);
	err = nla_parse_deprecated(dump->tb, message->maxattr, (struct nlattr *)dump->attrs, len,
				   message->policy, cb->extack);
	if (err < 0) {
		kfree(dump);
		return err;
	}
	cb->data = dump;
	return 0;
}

/* Under RCU, and what resets under the commit mutex, too. */
static void query_lock(struct nft_net *nn, const struct nft_message *message)
{
	if (message->reset)
		mutex_lock(&nn->commit_mutex);
	rcu_read_lock();
}

static void query_unlock(struct nft_net *nn, const struct nft_message *message)
{
	rcu_read_unlock();
	if (message->reset)
		mutex_unlock(&nn->commit_mutex);
}

static int dump_step(struct sk_buff *skb, struct netlink_callback *cb)
{
	struct nft_dump *dump = cb->data;
	int err;

	query_lock(dump->nn, dump->message);
	cb->seq = READ_ONCE(dump->nn->genid);
	err = dump->message->dump(skb, cb, dump);
	query_unlock(dump->nn, dump->message);
	return err;
}

static int dump_done(struct netlink_callback *cb)
{
	kfree(cb->data);
	return 0;
}

/* nfnetlink calls under RCU, but starting a dump sleeps: hold on to our own text meanwhile. */
static int message_dump(struct sk_buff *skb, const struct nfnl_info *info,
			const struct nft_message *message)
{
	struct netlink_dump_control control = {
		.start = dump_start, .dump = dump_step, .done = dump_done,
		.data = (void *)message, .module = THIS_MODULE,
	};
	int err;

	if (!try_module_get(THIS_MODULE))
		return -EINVAL;
	rcu_read_unlock();
	err = netlink_dump_start(info->sk, skb, info->nlh, &control);
	rcu_read_lock();
	module_put(THIS_MODULE);
	return err;
}

/* Sizes of the reply tried, from the usual to what the largest rule needs. */
static const size_t reply_sizes[] = { NLMSG_GOODSIZE, SZ_64K };

static int message_answer(struct sk_buff *skb, const struct nfnl_info *info,
			  const struct nft_message *message)
{
	struct nlattr *tb[NFT_MESSAGE_MAXATTR + 1];
	struct nft_ctx ctx;
	unsigned int i;
	int err;

	err = message_parse(message, info->nlh, tb, info->extack);
	if (err < 0)
		return err;
	ctx_of(&ctx, info->net, NETLINK_CB(skb).portid, info);
	for (i = 0; i < ARRAY_SIZE(reply_sizes); i++) {
		struct sk_buff *reply = alloc_skb(reply_sizes[i], GFP_ATOMIC);

		if (!reply)
			return -ENOMEM;
		query_lock(ctx.nn, message);
		err = message->get(&ctx, (const struct nlattr *const *)tb, reply);
		query_unlock(ctx.nn, message);
		if (!err)
			return nfnetlink_unicast(reply, info->net, ctx.portid);
		kfree_skb(reply);
		if (err != -EMSGSIZE)
			break;
	}
	return err;
}

/* nfnetlink calls under RCU, and waiting for the mutex sleeps: the same as for dumps. */
static int message_get(struct sk_buff *skb, const struct nfnl_info *info,
		       const struct nft_message *message)
{
	int err;

	if (!message->reset)
		return message_answer(skb, info, message);
	if (!try_module_get(THIS_MODULE))
		return -EINVAL;
	rcu_read_unlock();
	err = message_answer(skb, info, message);
	rcu_read_lock();
	module_put(THIS_MODULE);
	return err;
}

static int message_query(struct sk_buff *skb, const struct nfnl_info *info,
			 const struct nlattr *const cda[])
{
	const struct nft_message *message = message_of(info->nlh);

	if (info->nlh->nlmsg_flags & NLM_F_DUMP) {
		if (message->dump)
			return message_dump(skb, info, message);
		return nft_refuse(info->extack, NULL, -EOPNOTSUPP, "this can't be dumped");
	}
	if (!message->get)
		return nft_refuse(info->extack, NULL, -EOPNOTSUPP, "this can only be dumped");
	return message_get(skb, info, message);
}

int nft_message_absent(struct nft_ctx *ctx, int err)
{
	unsigned int type = NFNL_MSG_TYPE(ctx->nlh->nlmsg_type);

	if (err != -ENOENT || type < NFT_RAMPART_MSG_DESTROYTABLE ||
	    type > NFT_RAMPART_MSG_DESTROYFLOWTABLE)
		return err;
	*ctx->extack = (struct netlink_ext_ack){};
	return 0;
}

int nft_message_data(struct nlattr **tb, unsigned int maxattr, const struct nlattr *nest,
		     const struct nla_policy *policy, u16 extension,
		     struct netlink_ext_ack *extack)
{
	int err;

	memset(tb, 0, (maxattr + 2) * sizeof(*tb));
	if (!nest)
		return 0;
	err = nla_parse_nested_deprecated(tb, maxattr, nest, policy, extack);
	if (err >= 0 && extension)
		tb[maxattr + 1] = nla_find_nested(nest, extension);
	return err < 0 ? err : 0;
}

int nft_message_fill(struct sk_buff *skb, const struct nft_net *nn,
		     const struct nft_message_head *head, nft_put_fn put, const void *object)
{
	struct nlmsghdr *nlh;

	nlh = nfnl_msg_put(skb, head->portid, head->seq,
			   nfnl_msg_type(NFNL_SUBSYS_NFTABLES, head->type), head->flags,
			   head->family, NFNETLINK_V0, htons(READ_ONCE(nn->genid) & 0xffff));
	if (!nlh)
		return -EMSGSIZE;
	if (put(skb, object)) {
		nlmsg_cancel(skb, nlh);
		return -EMSGSIZE;
	}
	nlmsg_end(skb, nlh);
	return 0;
}

int nft_message_reply(struct sk_buff *skb, const struct nft_ctx *ctx, u8 type, u8 family,
		      nft_put_fn put, const void *object)
{
	const struct nft_message_head head = {
		.portid = ctx->portid, .seq = ctx->nlh->nlmsg_seq, .type = type, .family = family,
	};

	return nft_message_fill(skb, ctx->nn, &head, put, object);
}

int nft_message_dump(struct sk_buff *skb, struct netlink_callback *cb, const struct nft_net *nn,
		     u8 type, u8 family, nft_put_fn put, const void *object)
{
	const struct nft_message_head head = {
		.portid = NETLINK_CB(cb->skb).portid, .seq = cb->nlh->nlmsg_seq,
		.type = type, .family = family, .flags = NLM_F_MULTI,
	};
	struct nlmsghdr *nlh = (struct nlmsghdr *)skb_tail_pointer(skb);
	int err;

	err = nft_message_fill(skb, nn, &head, put, object);
	if (err)
		return err;
	nl_dump_check_consistent(cb, nlh);
	((struct nft_dump *)cb->data)->told++;
	return 0;
}

/* Filled from the table above: nfnetlink needs to know which are for batches. */
static struct nfnl_callback callbacks[NFT_MESSAGE_TYPES];

static const struct nfnetlink_subsystem subsystem = {
	.name		= "nf_tables",
	.subsys_id	= NFNL_SUBSYS_NFTABLES,
	.cb_count	= NFT_MESSAGE_TYPES,
	.cb		= callbacks,
	.commit		= nft_txn_commit,
	.abort		= nft_txn_abort,
	.valid_genid	= nft_txn_begin,
	.owner		= THIS_MODULE,
};

int nft_message_register(void)
{
	unsigned int i;
	int err;

	for (i = 0; i < NFT_MESSAGE_TYPES; i++) {
		if (messages[i].change) {
			callbacks[i].call = message_change;
			callbacks[i].type = NFNL_CB_BATCH;
		} else if (messages[i].get || messages[i].dump) {
			callbacks[i].call = message_query;
			callbacks[i].type = NFNL_CB_RCU;
		}
	}
	err = nfnetlink_subsys_register(&subsystem);
	if (err == -EBUSY)
		pr_err("another nf_tables is active in this kernel: unload or disable it first\n");
	return err;
}

void nft_message_unregister(void)
{
	nfnetlink_subsys_unregister(&subsystem);
}
