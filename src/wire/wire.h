/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Wire: the netlink socket, batches out and dumps in. */
#ifndef RAMPART_WIRE_WIRE_H
#define RAMPART_WIRE_WIRE_H

#include "lang/cmd.h"
#include "lang/diag.h"
#include "wire/message.h"

struct batch;
struct context;
/** struct wire - an nfnetlink socket, opened on first use. */
struct wire;

struct wire *wire_new(void);
void wire_free(struct wire *wire);

/**
 * wire_dump - sends a GET request (dump when flags say so) and calls @receive
 * for every reply. A dump that a commit cut across is repeated from the start
 * (@restart is called first). -1 with errno on failure.
 */
int wire_dump(struct wire *wire, uint16_t type, uint8_t family, uint16_t flags,
	      void (*fill)(struct message *message, void *data),
	      int (*receive)(const struct nlmsghdr *header, void *data),
	      void (*restart)(void *data), void *data);

/** What of the kernel's ruleset a command batch needs to know; per table where one is named. */
#define FETCH_TABLES	0x01
#define FETCH_CHAINS	0x02
#define FETCH_RULES	0x04
#define FETCH_SETS	0x08
#define FETCH_ELEMENTS	0x10
#define FETCH_OBJECTS	0x20
#define FETCH_FLOWTABLES 0x40
#define FETCH_ALL	0x7f

/**
 * ruleset_fetch - reads what @what says into @ruleset; @family and @table NULL
 * or a filter, @name NULL or the one chain or set wanted. -1 after reporting.
 */
int ruleset_fetch(struct context *context, struct diag *diag, struct ruleset *ruleset,
		  unsigned int what, uint8_t family, const char *table, const char *name);

/** cmd_encode - appends the messages for an evaluated @cmd; -1 after reporting. */
int cmd_encode(struct context *context, struct arena *arena, struct diag *diag,
	       struct batch *batch, const struct cmd *cmd);
/** batch_debug_print - --debug=netlink: prints the batch's rules and sets as the stock does. */
void batch_debug_print(const struct batch *batch, FILE *file);

#endif
