/* SPDX-License-Identifier: GPL-2.0-only */
/* Plans: what chains were compiled to, told in words. */
#ifndef _RAMPART_CORE_PLAN_H
#define _RAMPART_CORE_PLAN_H

#include "core/message.h"

/** nft_plan_dump() - NFT_MSG_RAMPART_GETPLAN: the plans of chains, a message for each line. skb->len. */
int nft_plan_dump(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump);

#endif
