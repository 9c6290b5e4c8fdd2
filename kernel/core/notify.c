// SPDX-License-Identifier: GPL-2.0-only
/* Notifications: events about committed changes, sent in order with the end of the commit. */
#include <linux/netfilter/nfnetlink.h>
#include <linux/sched.h>
#include <uapi/linux/netfilter/nf_tables.h>
#include "core/netns.h"
#include "core/notify.h"
#include "core/table.h"

/* Kept in the control block of a queued event, beside what netlink keeps there. */
struct notice {
	struct netlink_skb_parms	parms;
	bool				echo;
};

#define NOTICE(skb)	((struct notice *)(skb)->cb)

static bool notice_wanted(const struct nft_net *nn, u16 request_flags)
{
	return (request_flags & NLM_F_ECHO) ||
	       nfnetlink_has_listeners(nn->net, NFNLGRP_NFTABLES);
}

static void notice_lost(struct nft_net *nn, u32 portid)
{
	nfnetlink_set_err(nn->net, portid, NFNLGRP_NFTABLES, -ENOBUFS);
}

static struct sk_buff *notice_new(struct nft_net *nn, size_t size, u32 portid, bool echo)
{
	struct sk_buff *skb = nlmsg_new(size, GFP_KERNEL);

	if (!skb)
		return NULL;
	NETLINK_CB(skb).portid = portid;
	NOTICE(skb)->echo = echo;
	__skb_queue_tail(&nn->notices, skb);
	return skb;
}

static int notice_fill(struct nft_net *nn, const struct nft_message_head *head, bool echo,
		       nft_put_fn put, const void *object)
{
	static const size_t sizes[] = { NLMSG_GOODSIZE, SZ_64K };
	struct sk_buff *skb = skb_peek_tail(&nn->notices);
	unsigned int i;

	BUILD_BUG_ON(sizeof(struct notice) > sizeof_field(struct sk_buff, cb));
	/* Several events share a buffer while they have the same addressees. */
	if (skb && NETLINK_CB(skb).portid == head->portid && NOTICE(skb)->echo == echo &&
	    !nft_message_fill(skb, nn, head, put, object))
		return 0;
	for (i = 0; i < ARRAY_SIZE(sizes); i++) {
		skb = notice_new(nn, sizes[i], head->portid, echo);
		if (!skb)
			return -ENOMEM;
		if (!nft_message_fill(skb, nn, head, put, object))
			return 0;
		__skb_unlink(skb, &nn->notices);
		kfree_skb(skb);
	}
	return -EMSGSIZE;
}

void nft_notify(struct nft_net *nn, const struct nft_txn_entry *entry, u8 type, u16 flags,
		nft_put_fn put, const void *object)
{
	const struct nft_message_head head = {
		.portid = entry->portid, .seq = entry->seq, .type = type,
		.family = entry->table->family, .flags = flags,
	};

	if (!notice_wanted(nn, entry->flags))
		return;
	if (notice_fill(nn, &head, entry->flags & NLM_F_ECHO, put, object))
		notice_lost(nn, head.portid);
}

void nft_notify_now(struct nft_net *nn, u8 type, u8 family, nft_put_fn put, const void *object)
{
	const struct nft_message_head head = { .type = type, .family = family };
	struct sk_buff *skb;

	if (!notice_wanted(nn, 0))
		return;
	skb = nlmsg_new(NLMSG_GOODSIZE, GFP_ATOMIC);
	if (!skb || nft_message_fill(skb, nn, &head, put, object)) {
		kfree_skb(skb);
		notice_lost(nn, 0);
		return;
	}
	nfnetlink_send(skb, nn->net, 0, NFNLGRP_NFTABLES, 0, GFP_ATOMIC);
}

static int gen_put(struct sk_buff *skb, const void *object)
{
	const struct nft_net *nn = object;
	char name[TASK_COMM_LEN];

	return nla_put_be32(skb, NFTA_GEN_ID, htonl(READ_ONCE(nn->genid))) ||
	       nla_put_be32(skb, NFTA_GEN_PROC_PID, htonl(task_pid_nr(current))) ||
	       nla_put_string(skb, NFTA_GEN_PROC_NAME, get_task_comm(name, current)) ? -1 : 0;
}

int nft_gen_get(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb)
{
	return nft_message_reply(skb, ctx, NFT_MSG_NEWGEN, AF_UNSPEC, gen_put, ctx->nn);
}

void nft_notify_flush(struct nft_net *nn, struct sk_buff *request)
{
	const struct nlmsghdr *nlh = request ? nlmsg_hdr(request) : NULL;
	struct nft_message_head head = { .type = NFT_MSG_NEWGEN, .family = AF_UNSPEC };
	u16 flags = nlh ? nlh->nlmsg_flags : 0;
	struct sk_buff *skb;

	if (request) {
		head.portid = NETLINK_CB(request).portid;
		head.seq = nlh->nlmsg_seq;
	}
	if (notice_wanted(nn, flags) &&
	    notice_fill(nn, &head, flags & NLM_F_ECHO, gen_put, nn))
		notice_lost(nn, head.portid);
	while ((skb = __skb_dequeue(&nn->notices)))
		nfnetlink_send(skb, nn->net, NETLINK_CB(skb).portid, NFNLGRP_NFTABLES,
			       NOTICE(skb)->echo, GFP_KERNEL);
}
