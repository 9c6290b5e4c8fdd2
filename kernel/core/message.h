/* SPDX-License-Identifier: GPL-2.0-only */
/* Messages: the table from netlink message types to what is done for them. */
#ifndef _RAMPART_CORE_MESSAGE_H
#define _RAMPART_CORE_MESSAGE_H

#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/rampart.h>
#include "core/ctx.h"

#define NFT_MESSAGE_MAXATTR	32
#define NFT_MESSAGE_TYPES	(NFT_MSG_RAMPART_GETPLAN + 1)

/**
 * struct nft_dump - a dump between its steps
 * @family: of the request, NFPROTO_UNSPEC for all
 * @message: of the request
 * @tb: attributes of the request, copied
 * @told: messages of this step so far
 * @at: where the callback goes on; its own, zero at first. Handles, not counts, so that going on
 *	costs nothing.
 */
struct nft_dump {
	u8				family;
	const struct nft_message	*message;
	struct nft_net			*nn;
	struct nlattr			*tb[NFT_MESSAGE_MAXATTR + 1];
	u32				told;
	u64				at[8];
	unsigned char			attrs[];
};

/**
 * struct nft_message - what is done for one message type; one of these may be set beside @dump
 * @maxattr, @policy: of the message; the core parses with these and reports the attribute at fault
 * @change: in a batch, under the commit mutex; ctx->table unset. 0 or -errno, ctx->extack filled.
 * @get: a single object; fills @skb with one message, under RCU. -EMSGSIZE: called again with more.
 * @dump: one step of a dump, under RCU: writes messages with nft_message_dump() until one
 *	doesn't fit; returns skb->len. 0 ends it.
 * @reset: @get and @dump take away what they tell, so they run under the commit mutex, too:
 *	two at once would take it twice
 */
struct nft_message {
	unsigned int			maxattr;
	const struct nla_policy		*policy;
	int (*change)(struct nft_ctx *ctx, const struct nlattr *const tb[]);
	int (*get)(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb);
	int (*dump)(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump);
	bool	reset;
};

/**
 * nft_message_absent() - what is to go isn't there: the answer to a deletion
 * @err: of looking for it, with a refusal in ctx->extack
 *
 * 0 for -ENOENT when the message only asks that it be gone (NFT_MSG_DESTROY*), else @err.
 */
int nft_message_absent(struct nft_ctx *ctx, int err);

/**
 * nft_put_fn - writes what a message says of an object, without the header
 * 0, or -1 when the message is full. Under RCU or the commit mutex.
 */
typedef int (*nft_put_fn)(struct sk_buff *skb, const void *object);

/** struct nft_message_head - what goes into a header: NFT_MSG_*, NLM_F_*, NFPROTO_*. */
struct nft_message_head {
	u32	portid;
	u32	seq;
	u8	type;
	u8	family;
	u16	flags;
};

/**
 * nft_message_fill() - one whole message
 * -EMSGSIZE when it doesn't fit: nothing is left of it then.
 */
int nft_message_fill(struct sk_buff *skb, const struct nft_net *nn,
		     const struct nft_message_head *head, nft_put_fn put, const void *object);
/** nft_message_reply() - the one message that answers a get. -EMSGSIZE. */
int nft_message_reply(struct sk_buff *skb, const struct nft_ctx *ctx, u8 type, u8 family,
		      nft_put_fn put, const void *object);
/** nft_message_dump() - one message of a dump, counted; marks an interrupted one. -EMSGSIZE: step is over. */
int nft_message_dump(struct sk_buff *skb, struct netlink_callback *cb, const struct nft_net *nn,
		     u8 type, u8 family, nft_put_fn put, const void *object);

/**
 * nft_message_data() - the attributes of an expression's or object's data
 * @tb: of @maxattr + 2
 * @nest: NFTA_EXPR_DATA or NFTA_OBJ_DATA; NULL: there are none
 * @extension: a private attribute (0x2000 and on), or 0; it becomes tb[maxattr + 1], unchecked: no
 *	policy table reaches that far
 *
 * -errno of the policy, with the attribute at fault in @extack.
 */
int nft_message_data(struct nlattr **tb, unsigned int maxattr, const struct nlattr *nest,
		     const struct nla_policy *policy, u16 extension,
		     struct netlink_ext_ack *extack);

/** NFT_POLICY_NAME - policy of a name: NUL or length terminated, at most NFT_NAME_MAXLEN - 1. */
#define NFT_POLICY_NAME		{ .type = NLA_STRING, .len = NFT_NAME_MAXLEN - 1 }
/** NFT_POLICY_UDATA - policy of user data. */
#define NFT_POLICY_UDATA	{ .type = NLA_BINARY, .len = NFT_USERDATA_MAXLEN }

/** nft_message_register() - register nfnetlink's subsystem 10. -EBUSY with a log line if taken. */
int nft_message_register(void);
void nft_message_unregister(void);

#endif
