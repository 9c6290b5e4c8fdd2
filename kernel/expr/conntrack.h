/* SPDX-License-Identifier: GPL-2.0-only */
/* Connection tracking: kept running by the expressions and objects that need it. */
#ifndef _RAMPART_EXPR_CONNTRACK_H
#define _RAMPART_EXPR_CONNTRACK_H

#include <net/netfilter/nf_conntrack.h>
#include <net/netfilter/nf_conntrack_core.h>
#include "core/expr.h"

/**
 * nft_conntrack_get() - connection tracking runs in the context's namespace and family
 *
 * From init to destroy, which calls nft_conntrack_put(). -EOPNOTSUPP, -ENOMEM, -EAGAIN as of nft_module_wish().
 */
static inline int nft_conntrack_get(struct nft_ctx *ctx)
{
	int err;

	/*
	 * Else its module and the bridge's would be loaded at once: under the commit mutex, waiting for the lock of
	 * all devices, whose holder may wait for that mutex.
	 */
	if (ctx->family == NFPROTO_BRIDGE) {
		err = nft_module_wish(ctx, "nf_conntrack_bridge");
		if (err)
			return err;
	}
	err = nf_ct_netns_get(ctx->net, ctx->family);
	if (err < 0)
		return nft_refuse(ctx->extack, NULL, err, "no connection tracking in this family");
	return 0;
}

static inline void nft_conntrack_put(const struct nft_ctx *ctx)
{
	nf_ct_netns_put(ctx->net, ctx->family);
}

#endif
