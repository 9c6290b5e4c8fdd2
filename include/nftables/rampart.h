/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What libnftables.so.1 of Rampart offers beyond the stock's API. */
#ifndef NFTABLES_RAMPART_H
#define NFTABLES_RAMPART_H

#include <signal.h>
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

/**
 * struct rampart_trace - packets to follow
 * @match:	the matches of a rule, `tcp dport 23`; NULL or empty: every packet
 * @count:	packets to tell of, 0 without bound
 * @pcap:	file the packets are written to, or NULL
 * @stop:	a signal handler, say, ends the trace by making it true; may be NULL
 */
struct rampart_trace {
	const char *match;
	unsigned long count;
	const char *pcap;
	const volatile sig_atomic_t *stop;
};

/**
 * rampart_trace - shows what each packet meets that @trace describes, one block a packet
 *
 * The table it needs is owned by the context's socket: it is gone when this returns, and the
 * kernel takes it away at once when the process dies. 0, or -1 on any error.
 */
int rampart_trace(struct nft_ctx *ctx, const struct rampart_trace *trace);

#ifdef __cplusplus
}
#endif

#endif
