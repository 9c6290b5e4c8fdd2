/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Monitor: shows what changes in the ruleset, and what packets meet, until it is stopped. */
#ifndef RAMPART_MONITOR_H
#define RAMPART_MONITOR_H

#include "context.h"
#include "lang/cmd.h"
#include "lang/diag.h"

/** monitor_run - shows events as @cmd asks, until the process is stopped; -1 after reporting. */
int monitor_run(struct context *context, struct diag *diag, const struct cmd *cmd);

struct mnl_socket;
struct packet_log;	/* wire/packet_log.h */

/**
 * struct monitor_request - a trace that ends by itself
 * @socket:	hears of everything since before packets were marked; closed by monitor_trace()
 * @table:	whose rules are not told
 * @count:	packets to tell, 0 no bound
 * @log:	where packets are kept, or NULL
 */
struct monitor_request {
	struct mnl_socket *socket;
	const char *table;
	unsigned long count;
	struct packet_log *log;
};

/** monitor_listen - a socket for EVENT_* @kinds; NULL with errno. */
struct mnl_socket *monitor_listen(unsigned int kinds);
/** monitor_trace - tells of traced packets, one block each; -1 after reporting. */
int monitor_trace(struct context *context, struct diag *diag,
		  const struct monitor_request *request);

#endif
