// SPDX-License-Identifier: GPL-2.0-or-later
/* One run: text to commands, commands to one transaction, listings where they belong in the order. */
#include <errno.h>
#include <jansson.h>
#include <string.h>
#include "../parser/parser.h"
#include "describe.h"
#include "get.h"
#include "list.h"
#include "monitor.h"
#include "run.h"
#include "wire/debug.h"
#include "wire/encode.h"

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
		.echo = output_has(&run->context->output, NFT_CTX_OUTPUT_ECHO),
	};
	unsigned int first = batch_count(run->batch);

	if (cmd_encode(&encode) < 0)
		return -1;
	messages_debug(run, first);
	return 0;
}

/* A change: evaluated, and put to the others behind the anonymous sets it needs. */
static int change_run(struct run *run, struct cmd *cmd)
{
	struct cmd_list needed;

	cmd_list_init(&needed);
	run->eval.commands = &needed;
	if (cmd_evaluate(&run->eval, cmd) < 0)
		return -1;
	for (struct cmd *set = needed.first, *next; set; set = next) {
		next = set->next;
		cmd_list_add(&run->changes, set);
	}
	cmd_list_add(&run->changes, cmd);
	return 0;
}

static int command_run(struct run *run, struct cmd *cmd)
{
	if (cmd->op == CMD_DESCRIBE)
		return describe_run(run->context, run->arena, run->diag, cmd);
	if (cmd->op == CMD_GET || (cmd->op == CMD_RESET && cmd->object == CMD_ELEMENTS))
		return get_run(run, cmd);
	if (cmd->op == CMD_MONITOR)
		return monitor_run(run->context, run->diag, cmd);
	if (!list_handles(cmd))
		return change_run(run, cmd);
	if (batch_count(run->batch) || run->changes.first) {
		cmd_list_add(&run->deferred, cmd);
		return 0;
	}
	return list_run(run->context, run->arena, run->diag, cmd);
}

/* As JSON where that is asked for and the text is such; text otherwise. */
static int source_parse(struct run *run, const struct source *source, struct cmd_list *commands)
{
	struct context *context = run->context;
	int result = 1;

	if (output_has(&context->output, NFT_CTX_OUTPUT_JSON) ||
	    context->input_flags & NFT_CTX_INPUT_JSON)
		result = parse_json(context, run->arena, run->diag, source, commands, &run->json);
	if (result <= 0)
		return result;
	return parse_source(context, run->arena, run->diag, source, commands);
}

int run_compile(struct run *run, const struct source *source)
{
	struct cmd_list commands;

	cmd_list_init(&commands);
	if (source_parse(run, source, &commands) < 0)
		return -1;
	return run_commands(run, &commands);
}

int run_commands(struct run *run, struct cmd_list *commands)
{
	struct cmd *cmd, *next;

	cmd_list_init(&run->deferred);
	cmd_list_init(&run->changes);
	cmd_expand(run->arena, commands);
	run->eval = (struct eval){
		.arena = run->arena, .diag = run->diag, .context = run->context,
		.ruleset = ruleset_new(run->arena),
	};
	/* All commands are looked at, to tell of as many errors as there are. */
	for (cmd = commands->first; cmd; cmd = next) {
		next = cmd->next;
		command_run(run, cmd);
	}
	/* What a rule does with a set decides how the set is made. */
	for (cmd = run->changes.first; cmd; cmd = cmd->next)
		change_encode(run, cmd);
	return diag_error_count(run->diag) ? -1 : 0;
}

/* JSON is echoed as it was given, so it must not be text that asks for JSON output. */
static int batch_commit(struct run *run)
{
	struct context *context = run->context;
	json_t *json = output_has(&context->output, NFT_CTX_OUTPUT_JSON) ? run->json : NULL;

	if (output_has(&context->output, NFT_CTX_OUTPUT_ECHO)) {
		if (echo_begin(&run->echo, context, run->arena, json) < 0) {
			diag_error(run->diag, NULL, "cannot read the ruleset: %s", strerror(errno));
			return -1;
		}
		run->echoes = true;
	}
	if (batch_send(run->batch, run->diag, context->check,
		       run->echoes ? &run->echo.batch : NULL) == 0)
		return 0;
	if (run->echoes)
		events_end(&run->echo.events);
	return -1;
}

static int run_commit(struct run *run)
{
	struct context *context = run->context;
	struct cmd *cmd, *next;

	if (batch_count(run->batch) && !context->offline && batch_commit(run) < 0)
		return -1;
	for (cmd = run->deferred.first; cmd; cmd = next) {
		next = cmd->next;
		if (list_run(context, run->arena, run->diag, cmd) < 0)
			return -1;
	}
	if (run->echoes)
		echo_end(&run->echo);
	return 0;
}

int context_run(struct context *context, struct arena *arena, struct diag *diag,
		const struct source *source)
{
	struct run run = { .context = context, .arena = arena, .diag = diag };
	int result;

	run.batch = batch_new(context->wire);
	if (!run.batch) {
		diag_error(diag, NULL, "out of memory");
		return -1;
	}
	result = run_compile(&run, source);
	if (result == 0)
		result = run_commit(&run);
	batch_free(run.batch);
	json_decref(run.json);
	return result;
}
