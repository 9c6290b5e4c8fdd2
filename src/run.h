/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Run: what one text of commands becomes on its way to the kernel. */
#ifndef RAMPART_RUN_H
#define RAMPART_RUN_H

#include "context.h"
#include "../parser/parser.h"
#include "echo.h"
#include "lang/cmd.h"
#include "pass/eval.h"
#include "wire/batch.h"

struct meanings;

/**
 * struct run - the state of one run
 * @batch:	the transaction's messages, the caller's
 * @taker:	makes messages of what is parsed while the rest is read
 * @takes:	it still does
 * @whole:	it doesn't: all is parsed, then evaluated, then made to messages
 * @changes:	evaluated, not encoded yet
 * @deferred:	listings that stand behind changes: they wait for the commit, so
 *		that they show it and yet all changes are one transaction
 * @json:	what the source was, a reference; NULL when it was text
 * @meanings:	what is known of rules that are looked for, see meaning.h
 * @again:	what was known of them was old: only changes are made anew
 * @echo:	what was added is shown, where @echoes
 */
struct run {
	struct context *context;
	struct arena *arena;
	struct diag *diag;
	struct eval eval;
	struct taker taker;
	bool takes, whole;
	struct batch *batch;
	struct cmd_list changes, deferred;
	struct json_t *json;
	struct echo echo;
	bool echoes, again;
	struct meanings *meanings;
};

/**
 * run_compile - parses @source, evaluates its commands and puts their messages in the batch
 *
 * Listings and descriptions in front of the first change are carried out at once.
 * -1 after reporting: the batch must not be sent then. RUN_WHOLE, with nothing carried out, where it must be
 * done again with @run->whole.
 */
#define RUN_WHOLE 2
int run_compile(struct run *run, const struct source *source);
/** run_commands - the same from commands that are parsed already. */
int run_commands(struct run *run, struct cmd_list *commands);

#endif
