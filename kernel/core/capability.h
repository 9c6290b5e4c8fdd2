/* SPDX-License-Identifier: GPL-2.0-only */
/* Capabilities: which extensions of the protocol these modules have. */
#ifndef _RAMPART_CORE_CAPABILITY_H
#define _RAMPART_CORE_CAPABILITY_H

#include "core/ctx.h"

/** nft_capability_get() - NFT_MSG_RAMPART_CAPS. */
int nft_capability_get(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb);

#endif
