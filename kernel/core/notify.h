/* SPDX-License-Identifier: GPL-2.0-only */
/* Notifications: events about committed changes, and the echo of one's own. */
#ifndef _RAMPART_CORE_NOTIFY_H
#define _RAMPART_CORE_NOTIFY_H

#include "core/ctx.h"
#include "core/message.h"
#include "core/txn.h"

/**
 * nft_notify() - send an event about a committed change
 * @entry: of the log; gives port, sequence number, echo and table
 * @type: NFT_MSG_*
 * @flags: of the event, from those of the request
 * @put: writes the body about @object
 *
 * Queued, and sent in order by nft_notify_flush() at the end of the commit. Nothing is built when
 * nobody listens and no echo is asked for. A lost event is reported to listeners as ENOBUFS.
 * Only from txn ops->notify.
 */
void nft_notify(struct nft_net *nn, const struct nft_txn_entry *entry, u8 type, u16 flags,
		nft_put_fn put, const void *object);
/** nft_notify_now() - send an event about what packets changed, at once. Any context, under RCU. */
void nft_notify_now(struct nft_net *nn, u8 type, u8 family, nft_put_fn put, const void *object);
/** nft_notify_flush() - send what was queued, then NFT_MSG_NEWGEN. Commit mutex. */
void nft_notify_flush(struct nft_net *nn, struct sk_buff *request);
/** nft_gen_get() - NFT_MSG_GETGEN. */
int nft_gen_get(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb);

#endif
