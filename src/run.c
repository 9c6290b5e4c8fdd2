// SPDX-License-Identifier: GPL-2.0-or-later
/* One run: text to commands, commands to one transaction, listings where they belong in the order. */
#include <errno.h>
#include <jansson.h>
#include <stddef.h>
#include <string.h>
#include "describe.h"
#include "get.h"
#include "list.h"
#include "meaning.h"
#include "monitor.h"
#include "pass/optimize.h"
#include "run.h"
#include "wire/debug.h"
#include "wire/encode.h"
#include "wire/fingerprint.h"

/* How often changes are made for a ruleset that is another one when they come to the kernel. */
#define STALE_RETRIES 100

static void messages_debug(struct run *run, unsigned int first)
{
	if (!(run->context->debug & NFT_DEBUG_NETLINK))
		return;
	for (unsigned int i = first; i < batch_count(run->batch); i++)
		debug_print(message_header(batch_at(run->batch, i)), run->context->output.file);
}

static int cmd_encode_into(struct run *run, const struct cmd *cmd, struct batch *batch, bool echo)
{
	struct encode encode = {
		.arena = run->arena, .diag = run->diag, .batch = batch, .cmd = cmd, .echo = echo,
	};

	return cmd_encode(&encode);
}

static int change_encode(struct run *run, const struct cmd *cmd)
{
	unsigned int first = batch_count(run->batch);

	if (cmd_encode_into(run, cmd, run->batch,
			    output_has(&run->context->output, NFT_CTX_OUTPUT_ECHO)) < 0)
		return -1;
	messages_debug(run, first);
	return 0;
}

static void found_show(struct run *run, const struct meaning *found, struct json_list *list)
{
	struct output output = run->context->output;

	output.flags |= NFT_CTX_OUTPUT_HANDLE;
	if (output_has(&output, NFT_CTX_OUTPUT_JSON)) {
		json_list_add(list, rule_json(&output, found->table, found->chain, found->rule));
		return;
	}
	rule_print(&output, found->rule);
	output_printf(&output, "\n");
}

/* `find rule`: shows all that are found; none is an error. */
static int found_all(struct run *run, const struct cmd *cmd, const struct batch *batch)
{
	bool failed, as_json = output_has(&run->context->output, NFT_CTX_OUTPUT_JSON);
	const struct meaning *found = meaning_find(run, cmd, batch, NULL, &failed);
	struct found *wanted = run->context->found;
	struct json_list list;

	for (; wanted && found; found = meaning_find(run, cmd, batch, found, &failed))
		if (wanted->count++ < wanted->size)
			wanted->handles[wanted->count - 1] = found->rule->handle;
	if (wanted)
		return failed ? -1 : 0;
	if (!found) {
		if (!failed)
			diag_error(run->diag, &cmd->location, "no such rule");
		return -1;
	}
	if (as_json)
		json_list_begin(&list, &run->context->output, true);
	for (; found; found = meaning_find(run, cmd, batch, found, &failed))
		found_show(run, found, &list);
	if (as_json)
		json_list_end(&list);
	return 0;
}

/* Of the changes from @cmd to the rule @last, what is to be sent once it is known whether the rule is there. */
static int sought_encode(struct run *run, struct cmd *cmd, struct cmd *last, struct batch *batch)
{
	struct cmd sought = *last;
	const struct meaning *found;
	bool failed;

	sought.op = CMD_FIND;
	for (const struct cmd *part = cmd; part != last; part = part->next)
		if (cmd_encode_into(run, part, batch, false) < 0)
			return -1;
	if (cmd_encode_into(run, &sought, batch, false) < 0)
		return -1;
	if (last->op == CMD_FIND)
		return run->again ? 0 : found_all(run, last, batch);
	found = meaning_find(run, last, batch, NULL, &failed);
	if (failed)
		return -1;
	if (cmd_removes(last)) {
		if (!found && last->op == CMD_DESTROY)
			return 0;
		if (!found) {
			diag_error(run->diag, &last->location, "no such rule");
			return -1;
		}
		last->op = CMD_DELETE;
		last->handle.id = found->rule->handle;
		return change_encode(run, last);
	}
	for (; !found; cmd = cmd->next) {
		if (change_encode(run, cmd) < 0)
			return -1;
		if (cmd == last)
			break;
	}
	return 0;
}

/* The rule that @cmd, an unnamed set, is made for, or @cmd itself. */
static struct cmd *change_last(struct cmd *cmd)
{
	while ((cmd->object == CMD_SET || cmd->object == CMD_MAP) && cmd->op == CMD_ADD && cmd->next &&
	       set_is_anonymous(cmd->set))
		cmd = cmd->next;
	return cmd;
}

/* Encodes @cmd, or all up to a rule that is looked for; returns what comes next. */
static struct cmd *changes_encode(struct run *run, struct cmd *cmd)
{
	struct cmd *last = change_last(cmd);
	struct batch *batch;

	if (!meaning_sought(run, last)) {
		change_encode(run, cmd);
		return cmd->next;
	}
	batch = batch_new(run->context->wire);
	if (batch)
		sought_encode(run, cmd, last, batch);
	else
		diag_error(run->diag, NULL, "out of memory");
	batch_free(batch);
	return last->next;
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

static bool cmd_asks(const struct cmd *cmd)
{
	return cmd->op == CMD_GET || (cmd->op == CMD_RESET && cmd->object == CMD_ELEMENTS);
}

static bool cmd_changes(const struct cmd *cmd)
{
	return !list_handles(cmd) && !cmd_asks(cmd) && cmd->op != CMD_DESCRIBE &&
	       cmd->op != CMD_MONITOR;
}

static int command_run(struct run *run, struct cmd *cmd)
{
	bool lists = list_handles(cmd);

	if (cmd_changes(cmd))
		return change_run(run, cmd);
	if (lists && (batch_count(run->batch) || run->changes.first)) {
		cmd_list_add(&run->deferred, cmd);
		return 0;
	}
	if (run->again)
		return 0;
	if (cmd->op == CMD_DESCRIBE)
		return describe_run(run->context, run->arena, run->diag, cmd);
	if (cmd->op == CMD_MONITOR)
		return monitor_run(run->context, run->diag, cmd);
	return lists ? list_run(run->context, run->arena, run->diag, cmd) : get_run(run, cmd);
}

/* The changes from now on are evaluated before messages are made of any of them. */
static void changes_begin(struct run *run)
{
	cmd_list_init(&run->changes);
	run->eval.group++;
}

/* What a rule does with a set decides how the set is made. @rules: the link to the first rule, or NULL. */
static void changes_end(struct run *run, struct cmd *const *rules)
{
	for (struct cmd *cmd = run->changes.first; cmd && !diag_is_full(run->diag);) {
		if (rules && cmd == *rules)
			batch_put_deferred(run->batch, BATCH_RULES);
		cmd = changes_encode(run, cmd);
		batch_put_deferred(run->batch, BATCH_CHAINS);
	}
}

static void commands_run(struct run *run, struct cmd_list *commands)
{
	struct cmd *cmd, *next, **rules = NULL;

	if (run->context->optimize & NFT_OPTIMIZE_ENABLED)
		optimize_commands(run->context, run->arena, commands);
	cmd_expand(run->arena, commands);
	changes_begin(run);
	/* Commands behind an error are looked at too, to tell of several errors. */
	for (cmd = commands->first; cmd && !diag_is_full(run->diag); cmd = next) {
		next = cmd->next;
		if (cmd->object == CMD_RULE && !rules)
			rules = run->changes.last;
		command_run(run, cmd);
	}
	changes_end(run, rules);
	/* Of a table that has no other rules. */
	batch_put_deferred(run->batch, BATCH_RULES);
}

/* Errors of the text end it: what follows from them is no news. */
static bool run_takes(const struct run *run)
{
	return run->takes && diag_error_count(run->diag) == run->taker.errors;
}

static void taken(struct run *run)
{
	run->eval.fleeting = false;
	run->taker.errors = diag_error_count(run->diag);
	run->taker.stops = run->eval.restarts;
}

static struct run *taker_run(struct taker *taker)
{
	return (struct run *)((char *)taker - offsetof(struct run, taker));
}

/* Makes messages of @cmd, which adds something to a table whose own message is made later. */
static bool member_take(struct run *run, struct cmd *cmd, enum batch_part part)
{
	run->eval.fleeting = true;
	batch_defer(run->batch, part);
	changes_begin(run);
	change_run(run, cmd);
	for (cmd = run->changes.first; cmd;)
		cmd = changes_encode(run, cmd);
	batch_go_on(run->batch);
	taken(run);
	return true;
}

static bool rule_take(struct taker *taker, const struct handle *handle, struct rule *rule)
{
	struct run *run = taker_run(taker);
	struct cmd *cmd;

	if (!run_takes(run))
		return false;
	cmd = cmd_new(run->arena, CMD_ADD, CMD_RULE, rule->location);
	cmd->handle = *handle;
	cmd->rule = rule;
	return member_take(run, cmd, BATCH_RULES);
}

static bool chain_take(struct taker *taker, const struct handle *handle, struct chain *chain)
{
	struct run *run = taker_run(taker);
	struct cmd *cmd;

	if (!run_takes(run))
		return false;
	cmd = cmd_new(run->arena, CMD_ADD, CMD_CHAIN, chain->location);
	cmd->handle = *handle;
	cmd->chain = chain;
	return member_take(run, cmd, BATCH_CHAINS);
}

/* Whether its messages are all that will be asked for of @cmd. */
static bool cmd_is_fleeting(const struct cmd *cmd)
{
	const struct handle *handle = &cmd->handle;

	switch (cmd->object) {
	case CMD_RULE:
		return cmd->op == CMD_ADD && !handle->id && !handle->position && !handle->index;
	case CMD_ELEMENTS:
		return !cmd->elements->list->bulk || bulk_is_small(cmd->elements->list->bulk);
	default:
		return false;
	}
}

static bool command_take(struct taker *taker, struct cmd_list *commands)
{
	struct run *run = taker_run(taker);
	const struct cmd *cmd = commands->first;
	bool fleeting;

	if (!run_takes(run))
		return false;
	/* What only asks waits until all of the text is known to be without errors, and the rest with it. */
	if (!cmd_changes(cmd)) {
		run->takes = false;
		return false;
	}
	fleeting = run->eval.fleeting = !cmd->next && cmd_is_fleeting(cmd);
	run->eval.keeps = false;
	commands_run(run, commands);
	cmd_list_init(commands);
	taken(run);
	return fleeting && !run->eval.keeps;
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
	return parse_source(context, run->arena, run->diag, source, run->takes ? &run->taker : NULL,
			    commands);
}

static void run_begin(struct run *run)
{
	const struct context *context = run->context;

	cmd_list_init(&run->deferred);
	run->eval = (struct eval){
		.arena = run->arena, .diag = run->diag, .context = run->context,
		.ruleset = ruleset_new(batch_arena(run->batch)),
	};
	run->taker = (struct taker){
		.rule = rule_take, .chain = chain_take, .command = command_take,
		 .errors = diag_error_count(run->diag),
	};
	/* Debugging shows commands in the order of the messages; the others look at several at a time. */
	run->takes = !run->whole && !context->debug && !context->if_absent &&
		     !(context->optimize & NFT_OPTIMIZE_ENABLED);
}

int run_commands(struct run *run, struct cmd_list *commands)
{
	run_begin(run);
	commands_run(run, commands);
	return diag_error_count(run->diag) ? -1 : 0;
}

int run_compile(struct run *run, const struct source *source)
{
	struct cmd_list commands;
	int result;

	run_begin(run);
	cmd_list_init(&commands);
	result = source_parse(run, source, &commands);
	if (!result && !run->eval.restarts)
		commands_run(run, &commands);
	if (diag_error_count(run->diag))
		return -1;
	return run->eval.restarts ? RUN_WHOLE : result;
}

/* JSON is echoed as it was given, so it must not be text that asks for JSON output. */
static int batch_commit(struct run *run)
{
	struct context *context = run->context;
	json_t *json = output_has(&context->output, NFT_CTX_OUTPUT_JSON) ? run->json : NULL;
	int result;

	if (output_has(&context->output, NFT_CTX_OUTPUT_ECHO)) {
		if (echo_begin(&run->echo, context, run->arena, json) < 0) {
			diag_error(run->diag, NULL, "cannot read the ruleset: %s", strerror(errno));
			return -1;
		}
		run->echoes = true;
	}
	if (context->fingerprints && !context->check && fingerprints_load() < 0) {
		diag_error(run->diag, NULL, "the kernel takes no fingerprints from " FINGERPRINT_FILE ": %s",
			   strerror(errno));
		return -1;
	}
	context->fingerprints = false;
	progress_note(context, "waiting for the kernel", 0, 0);
	result = batch_send(run->batch, run->diag, context->check,
			    run->echoes ? &run->echo.batch : NULL);
	if (result && run->echoes)
		events_end(&run->echo.events);
	return result;
}

static int run_commit(struct run *run)
{
	struct context *context = run->context;
	struct cmd *cmd, *next;
	int result = 0;

	if (batch_count(run->batch) && !context->offline)
		result = batch_commit(run);
	if (result)
		return result;
	for (cmd = run->deferred.first; cmd; cmd = next) {
		next = cmd->next;
		if (list_run(context, run->arena, run->diag, cmd) < 0)
			return -1;
	}
	if (run->echoes)
		echo_end(&run->echo);
	return 0;
}

/* BATCH_STALE where other programs changed what this one looked at. */
static int source_run(struct run *run, const struct source *source)
{
	int result;

	run->batch = batch_new(run->context->wire);
	if (!run->batch) {
		diag_error(run->diag, NULL, "out of memory");
		return -1;
	}
	result = run_compile(run, source);
	if (result == 0)
		result = run_commit(run);
	batch_free(run->batch);
	json_decref(run->json);
	return result;
}

int context_run(struct context *context, struct arena *arena, struct diag *diag,
		const struct source *source)
{
	unsigned int stale = 0;
	bool whole = false;
	int result;

	do {
		struct run run = {
			.context = context, .arena = arena, .diag = diag, .again = stale, .whole = whole,
		};

		result = source_run(&run, source);
		whole |= result == RUN_WHOLE;
		stale += result == BATCH_STALE;
	} while (result > 0 && stale <= STALE_RETRIES);
	if (result > 0) {
		diag_error(diag, NULL, "other programs change the ruleset all the time");
		return -1;
	}
	return result;
}
