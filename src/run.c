// SPDX-License-Identifier: GPL-2.0-or-later
/* One run: text to commands, commands to one transaction, listings where they belong in the order. */
#include <stdlib.h>
#include "../parser/parser.h"
#include "context.h"
#include "describe.h"
#include "list.h"
#include "pass/eval.h"
#include "wire/batch.h"
#include "wire/debug.h"
#include "wire/encode.h"

/**
 * struct run - the state of one run
 * @deferred:	listings that stand behind changes: they wait for the commit, so
 *		that they show it and yet all changes are one transaction
 */
struct run {
	struct context *context;
	struct arena *arena;
	struct diag *diag;
	struct eval eval;
	struct batch *batch;
	struct cmd_list deferred;
};

static void messages_debug(struct run *run, unsigned int first)
{
	if (!(run->context->debug & NFT_DEBUG_NETLINK))
		return;
	for (unsigned int i = first; i < batch_count(run->batch); i++)
		debug_print(message_header(batch_at(run->batch, i)), run->context->output.file);
}

static int change_encode(struct run *run, const struct cmd *cmd)
{
	struct encode encode = {
		.arena = run->arena, .diag = run->diag, .batch = run->batch, .cmd = cmd,
	};
	unsigned int first = batch_count(run->batch);

	if (cmd_encode(&encode) < 0)
		return -1;
	messages_debug(run, first);
	return 0;
}

/* A change: evaluated, then encoded behind the anonymous sets it needs. */
static int change_run(struct run *run, struct cmd *cmd)
{
	struct cmd_list needed;

	cmd_list_init(&needed);
	run->eval.commands = &needed;
	if (cmd_evaluate(&run->eval, cmd) < 0)
		return -1;
	for (const struct cmd *set = needed.first; set; set = set->next)
		if (change_encode(run, set) < 0)
			return -1;
	return change_encode(run, cmd);
}

static int command_run(struct run *run, struct cmd *cmd)
{
	if (cmd->op == CMD_DESCRIBE)
		return describe_run(run->context, run->arena, run->diag, cmd);
	if (!list_handles(cmd))
		return change_run(run, cmd);
	if (batch_count(run->batch)) {
		cmd_list_add(&run->deferred, cmd);
		return 0;
	}
	return list_run(run->context, run->arena, run->diag, cmd);
}

static int commands_run(struct run *run, struct cmd_list *commands)
{
	struct cmd *cmd, *next;

	for (cmd = commands->first; cmd; cmd = next) {
		next = cmd->next;
		command_run(run, cmd);
	}
	if (diag_error_count(run->diag))
		return -1;
	if (batch_count(run->batch) && !run->context->offline &&
	    batch_send(run->batch, run->diag, run->context->check) < 0)
		return -1;
	for (cmd = run->deferred.first; cmd; cmd = next) {
		next = cmd->next;
		if (list_run(run->context, run->arena, run->diag, cmd) < 0)
			return -1;
	}
	return 0;
}

int context_run(struct context *context, struct arena *arena, struct diag *diag,
		const struct source *source)
{
	struct run run = { .context = context, .arena = arena, .diag = diag };
	struct cmd_list commands;
	int result;

	cmd_list_init(&commands);
	cmd_list_init(&run.deferred);
	if (parse_source(context, arena, diag, source, &commands) < 0)
		return -1;
	cmd_expand(arena, &commands);
	run.batch = batch_new(context->wire);
	if (!run.batch) {
		diag_error(diag, NULL, "out of memory");
		return -1;
	}
	run.eval = (struct eval){
		.arena = arena, .diag = diag, .context = context, .ruleset = ruleset_new(arena),
	};
	result = commands_run(&run, &commands);
	batch_free(run.batch);
	return result;
}
