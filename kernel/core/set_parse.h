/* SPDX-License-Identifier: GPL-2.0-only */
/* Sets in messages: from attributes to a set that is nowhere yet, for core/set.c. */
#ifndef _RAMPART_CORE_SET_PARSE_H
#define _RAMPART_CORE_SET_PARSE_H

#include "core/set.h"

/**
 * nft_set_parse() - a set as NFT_MSG_NEWSET describes it, its backend chosen but not begun
 *
 * nft_set_free() it unless it comes to be used. ERR_PTR with everything the attributes can be
 * refused for. @ctx->table set; commit mutex.
 */
struct nft_set *nft_set_parse(struct nft_ctx *ctx, const struct nlattr *const tb[]);
/** nft_set_free() - free what nft_set_parse() made; the backend is gone already. May sleep. */
void nft_set_free(const struct nft_ctx *ctx, struct nft_set *set);
/**
 * nft_set_same() - a set of this name is there: is that what @set asks for?
 * 0, -EEXIST if not or with NLM_F_EXCL, -EOPNOTSUPP with NLM_F_REPLACE.
 */
int nft_set_same(struct nft_ctx *ctx, const struct nft_set *there, const struct nft_set *set,
		 const struct nlattr *const tb[]);
/** nft_set_delete_anonymous() - as nft_set_delete(), for unbinding: waits for memory. */
void nft_set_delete_anonymous(struct nft_ctx *ctx, struct nft_set *set);

#endif
