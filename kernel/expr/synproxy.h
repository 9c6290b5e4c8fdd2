/* SPDX-License-Identifier: GPL-2.0-only */
/* SYN proxies: where they may run, as expression and as object. */
#ifndef _RAMPART_EXPR_SYNPROXY_H
#define _RAMPART_EXPR_SYNPROXY_H

#include "core/ctx.h"
#include "core/validate.h"

/** nft_synproxy_validate_hooks() - for ops->validate: in IP's input and forward alone. -EOPNOTSUPP. */
static inline int nft_synproxy_validate_hooks(struct nft_ctx *ctx)
{
	if (ctx->family != NFPROTO_IPV4 && ctx->family != NFPROTO_IPV6 &&
	    ctx->family != NFPROTO_INET)
		return nft_refuse(ctx->extack, NULL, -EOPNOTSUPP, "synproxy is for IP alone");
	return nft_validate_hooks(ctx, BIT(NF_INET_LOCAL_IN) | BIT(NF_INET_FORWARD));
}

#endif
