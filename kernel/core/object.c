// SPDX-License-Identifier: GPL-2.0-only
/* Stateful objects and flowtables: there are none yet, so lists are empty and creation is refused. */
#include <net/netlink.h>
#include "core/object.h"

int nft_object_refuse(struct nft_ctx *ctx, const struct nlattr *const tb[])
{
	return nft_refuse(ctx->extack, NULL, -EOPNOTSUPP,
			  "stateful objects and flowtables aren't supported");
}

int nft_object_none(struct nft_ctx *ctx, const struct nlattr *const tb[], struct sk_buff *skb)
{
	return nft_refuse(ctx->extack, NULL, -ENOENT, "there are no objects and flowtables");
}

int nft_object_dump_none(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump)
{
	return skb->len;
}
