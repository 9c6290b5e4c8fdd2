// SPDX-License-Identifier: GPL-2.0-only
/* Capabilities: which extensions of the protocol these modules have. */
#include <linux/netfilter/rampart.h>
#include <net/netlink.h>
#include "core/capability.h"
#include "core/message.h"

static int capability_put(struct sk_buff *skb, const void *object)
{
	const u64 *features = object;

	return nla_put_string(skb, NFTA_RAMPART_CAPS_VERSION, RAMPART_VERSION) ||
	       nla_put_be64(skb, NFTA_RAMPART_CAPS_FEATURES, cpu_to_be64(*features),
			    NFTA_RAMPART_CAPS_PAD) ? -1 : 0;
}

int nft_capability_get(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb)
{
	const u64 features = NFT_RAMPART_F_COUNTER_GLOBAL | NFT_RAMPART_F_PLAN;

	return nft_message_reply(skb, ctx, NFT_MSG_RAMPART_CAPS, ctx->family, capability_put,
				 &features);
}
