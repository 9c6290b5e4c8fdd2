/* SPDX-License-Identifier: GPL-2.0-only */
/* Context of a control-plane operation: who asks, about what, and where to report errors. */
#ifndef _RAMPART_CORE_CTX_H
#define _RAMPART_CORE_CTX_H

#include <linux/netlink.h>
#include "core/netns.h"
#include "core/refuse.h"

struct nft_table;
struct nft_chain;

/**
 * struct nft_ctx - handed to every callback of the control plane
 * @net: namespace
 * @nn: our state of it
 * @table: table the operation is about, or NULL
 * @chain: chain of the rule, or NULL (elements, objects)
 * @nlh: request, or NULL outside of a request (abort, release, namespace exit)
 * @extack: where refusals go, may be NULL
 * @compat: NFTA_RULE_COMPAT of the rule being made, or NULL
 * @portid: netlink port of the requester
 * @family: NFPROTO_* of the table
 * @regs: registers some earlier expression of the rule has written, a bit per 32-bit register;
 *	kept by nft_reg_store(), read by nft_reg_load()
 * @undo: uses are given up by an abort or a namespace's end: record nothing in the log, for what
 *	would follow is undone or destroyed on its own
 * @level: while validating, the depth of @chain below its deepest base chain, 0 to 15
 * @reach: while validating, the hooks @chain can be reached from, see NFT_REACH()
 */
struct nft_ctx {
	struct net			*net;
	struct nft_net			*nn;
	struct nft_table		*table;
	struct nft_chain		*chain;
	const struct nlmsghdr		*nlh;
	struct netlink_ext_ack		*extack;
	const struct nlattr		*compat;
	u32				portid;
	u8				family;
	bool				undo;
	u32				regs;
	u8				level;
	u32				reach;
};

/** nft_ctx_undo() - a context without request: for abort, release and namespace exit. */
static inline struct nft_ctx nft_ctx_undo(struct nft_net *nn, struct nft_table *table,
					  struct nft_chain *chain, u8 family)
{
	return (struct nft_ctx){
		.net = nn->net, .nn = nn, .table = table, .chain = chain,
		.family = family, .undo = true,
	};
}

#endif
