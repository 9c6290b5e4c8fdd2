/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What libnftables.so.1 of Rampart offers beyond the stock's API. */
#ifndef NFTABLES_RAMPART_H
#define NFTABLES_RAMPART_H

#include <nftables/libnftables.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * rampart_ctx_set_offline - whether commands are checked against themselves alone
 *
 * Offline, no kernel is asked or changed, and no privilege is needed: names that a
 * text refers to must be defined in the text. Set a dry run with it.
 */
void rampart_ctx_set_offline(struct nft_ctx *ctx, bool offline);

/**
 * rampart_ctx_set_pretty - whether traces are shown in the form for people
 *
 * `monitor trace` then shows one block a packet instead of a line a step.
 */
void rampart_ctx_set_pretty(struct nft_ctx *ctx, bool pretty);

#ifdef __cplusplus
}
#endif

#endif
