/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Top: live rates of what rules and counters count, and the sizes of sets. */
#ifndef RAMPART_TOP_H
#define RAMPART_TOP_H

#include <signal.h>
#include <nftables/libnftables.h>

/** struct top_options - @interval in milliseconds; @count tables are shown, 0: until it is stopped. */
struct top_options {
	unsigned int interval;
	unsigned long count;
	char sort;	/* 'p', 'b': by packets, bytes a second; 't': by packets in all; 'n': by name */
	const volatile sig_atomic_t *stop;
};

/** top_run - shows tables, one over the other on a terminal, where keys sort and end it; -1 on an error. */
int top_run(struct nft_ctx *ctx, const struct top_options *options);

#endif
