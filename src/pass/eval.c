// SPDX-License-Identifier: GPL-2.0-or-later
/* Evaluation of commands: which objects are meant, and what the batch adds to the ruleset. */
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "context.h"
#include "pass/eval.h"
#include "pass/intervals.h"
#include "pass/known.h"
#include "pass/order.h"

static int table_required(struct eval *eval)
{
	if (eval->cmd->handle.table.text || eval->cmd->handle.id)
		return 0;
	diag_error(eval->diag, &eval->cmd->location, "the command names no table");
	return -1;
}

static int table_cmd_evaluate(struct eval *eval, struct cmd *cmd)
{
	if (table_required(eval) < 0)
		return -1;
	if (!eval->table && cmd->table && cmd->handle.table.text) {
		cmd->table->family = eval->family;
		if (!cmd->table->name)
			cmd->table->name = cmd->handle.table.text;
		eval->table = table_new(eval->ruleset->arena, eval->family, cmd->table->name);
		eval->table->flags = cmd->table->flags;
		table_add(eval->ruleset, eval->table);
	}
	return 0;
}

static int chain_cmd_evaluate(struct eval *eval, struct cmd *cmd)
{
	int result = 0;

	if (table_required(eval) < 0)
		return -1;
	for (struct chain *chain = cmd->chain; chain; chain = chain->next) {
		if (chain_evaluate(eval, chain) < 0)
			result = -1;
		else if (eval->table && !eval->fleeting && !chain_find(eval->table, chain->name))
			chain_know(eval->table, chain);
	}
	return result;
}

static int rule_cmd_evaluate(struct eval *eval, struct cmd *cmd)
{
	if (table_required(eval) < 0 || order_rule(eval, cmd) < 0)
		return -1;
	return cmd->rule ? rule_evaluate(eval, cmd->rule) : 0;
}

static int set_cmd_evaluate(struct eval *eval, struct cmd *cmd)
{
	struct set *set = cmd->set, *known;

	if (table_required(eval) < 0)
		return -1;
	if (!set)
		return 0;
	if (!set->name)
		set->name = cmd->handle.name.text;
	if (set->flags & NFT_SET_ANONYMOUS)
		return 0;
	set->made = eval->group;
	if (!set->id)
		set->id = ++eval->next_set_id;
	known = eval->table ? set_find(eval->table, set->name) : NULL;
	if (known)
		set->populated = known->populated || known->handle;
	if (set_evaluate(eval, set) < 0)
		return -1;
	if (known && known != set)
		known->populated = set->populated;
	if (!known)
		set_add(known_table(eval), set);
	return 0;
}

static int elements_cmd_evaluate(struct eval *eval, struct cmd *cmd)
{
	struct expr ref = { .kind = EXPR_SET_REF, .location = cmd->handle.name.location };
	struct set *set;
	bool populated;
	int result;

	if (table_required(eval) < 0)
		return -1;
	if (!cmd->elements || !cmd->handle.name.text)
		return 0;
	ref.set_ref.name = cmd->handle.name.text;
	if (set_ref_evaluate(eval, &ref) < 0)
		return -1;
	set = ref.set_ref.set;
	populated = set->populated;
	result = elements_evaluate(eval, set, set->key_typeof, cmd->elements);
	if (cmd->op != CMD_ADD && cmd->op != CMD_CREATE)
		set->populated = populated;
	/* What is written in its block is all that a constant set will ever hold. */
	if (!result && cmd->declared && set->flags & NFT_SET_CONSTANT)
		set->size = cmd->elements->list->count;
	return result;
}

int instance_require(struct eval *eval, const struct location *location,
		     const struct instance *instance, uint32_t required)
{
	const struct room *room = instance->room;
	unsigned int i;

	for (i = 0; room->args[i].kind != ARG_END; i++) {
		if (!(required & 1u << i) || instance_has(instance, i))
			continue;
		diag_error(eval->diag, location, "%s: '%s' is missing", room->word, room->args[i].word);
		return -1;
	}
	return 0;
}

static int stateful_cmd_evaluate(struct eval *eval, struct cmd *cmd)
{
	struct object *object = cmd->stateful;

	if (table_required(eval) < 0)
		return -1;
	if (!object)
		return 0;
	if (!object->name)
		object->name = cmd->handle.name.text;
	if (object->room && object->room->room->evaluate) {
		struct stmt *stmt = stmt_new(eval->arena, STMT_ROOM, object->location);

		stmt->room = object->room;
		if (stmt_evaluate(eval, stmt) < 0)
			return -1;
	}
	if (eval->table && !object_find(eval->table, object->type, object->name)) {
		struct object *known = object_new(eval->ruleset->arena, object->type, object->name);

		object_add(eval->table, known);
	}
	return 0;
}

static int flowtable_cmd_evaluate(struct eval *eval, struct cmd *cmd)
{
	if (table_required(eval) < 0)
		return -1;
	return cmd->flowtable ? flowtable_evaluate(eval, cmd->flowtable) : 0;
}

/* The kernel renames the chain that has this handle. */
static int rename_evaluate(struct eval *eval, struct cmd *cmd)
{
	const struct chain *chain;

	if (table_required(eval) < 0)
		return -1;
	if (cmd->handle.id || eval->context->offline)
		return 0;
	chain = known_chain(eval);
	if (!chain && eval->chain) {
		diag_error(eval->diag, &cmd->handle.chain.location,
			   "No such file or directory: chain '%s' is renamed by the transaction that adds it",
			   cmd->handle.chain.text);
		return -1;
	}
	if (!chain) {
		diag_error(eval->diag, &cmd->handle.chain.location,
			   "No such file or directory: table %s '%s' has no chain '%s'",
			   family_name(eval->family), cmd->handle.table.text,
			   cmd->handle.chain.text);
		return -1;
	}
	cmd->handle.id = chain->handle;
	return 0;
}

/* What a batch has taken away is not found by its later commands. */
static int removal_evaluate(struct eval *eval, struct cmd *cmd)
{
	struct table *table = eval->table;
	struct set *set;

	if (cmd->object == CMD_RULESET) {
		order_clear(eval, NULL, NULL);
		known_forget_all(eval);
		eval->ruleset->tables = NULL;
		eval->ruleset->tables_last = &eval->ruleset->tables;
		eval->ruleset->names = (struct index){ 0 };
		return 0;
	}
	if (table_required(eval) < 0)
		return -1;
	switch (cmd->object) {
	case CMD_RULE:
		return order_rule(eval, cmd);
	case CMD_CHAIN:
		if (cmd->handle.chain.text)
			order_clear(eval, cmd->handle.table.text, cmd->handle.chain.text);
		return 0;
	case CMD_TABLE:
		if (cmd->handle.table.text)
			order_clear(eval, cmd->handle.table.text, NULL);
		if (cmd->op == CMD_FLUSH)
			return 0;
		known_forget_table(eval);
		if (table)
			table_forget(eval->ruleset, table);
		return 0;
	case CMD_SET:
	case CMD_MAP:
	case CMD_METER:
		set = table && cmd->handle.name.text ? set_find(table, cmd->handle.name.text) : NULL;
		if (cmd->op == CMD_FLUSH && cmd->handle.name.text)
			known_forget_elements(eval, cmd->handle.name.text);
		else if (cmd->handle.name.text)
			known_forget_set(eval, cmd->handle.name.text);
		if (set)
			automerge_clear(set);
		if (set && cmd->op == CMD_FLUSH)
			set->populated = false;
		else if (set)
			set_forget(table, set);
		return 0;
	case CMD_ELEMENTS:
		return elements_cmd_evaluate(eval, cmd);
	case CMD_FLOWTABLE:
		return flowtable_cmd_evaluate(eval, cmd);
	default:
		return 0;
	}
}

static int (*const adders[CMD_OBJECT_COUNT])(struct eval *eval, struct cmd *cmd) = {
	[CMD_TABLE] = table_cmd_evaluate,
	[CMD_CHAIN] = chain_cmd_evaluate,
	[CMD_RULE] = rule_cmd_evaluate,
	[CMD_SET] = set_cmd_evaluate,
	[CMD_MAP] = set_cmd_evaluate,
	[CMD_METER] = set_cmd_evaluate,
	[CMD_ELEMENTS] = elements_cmd_evaluate,
	[CMD_STATEFUL] = stateful_cmd_evaluate,
	[CMD_FLOWTABLE] = flowtable_cmd_evaluate,
};

static int describe_evaluate(struct eval *eval, struct cmd *cmd)
{
	if (!cmd->expr || cmd->expr->kind == EXPR_SYMBOL)
		return 0;
	eval->no_deps = true;
	expr_evaluate(eval, &cmd->expr);
	eval->no_deps = false;
	return diag_error_count(eval->diag) ? -1 : 0;
}

static void command_begin(struct eval *eval, struct cmd *cmd)
{
	static const struct eval nothing;

	eval->cmd = cmd;
	eval->expected = nothing.expected;
	eval->no_deps = false;
	eval->depth = 0;
	eval->family = cmd->handle.family;
	eval->table = NULL;
	eval->chain = NULL;
	if (!cmd->handle.table.text && !cmd->handle.id)
		return;
	/* A table that is deleted by its handle must have a family: with none the kernel deletes all. */
	if (eval->family == NFPROTO_UNSPEC) {
		eval->family = NFPROTO_IPV4;
		cmd->handle.family = NFPROTO_IPV4;
	}
	if (!cmd->handle.table.text)
		return;
	eval->table = table_find(eval->ruleset, eval->family, cmd->handle.table.text);
	if (eval->table && cmd->handle.chain.text)
		eval->chain = chain_find(eval->table, cmd->handle.chain.text);
}

/* A rule that is looked for by what it says. */
static int sought_evaluate(struct eval *eval, struct cmd *cmd)
{
	return table_required(eval) < 0 ? -1 : rule_evaluate(eval, cmd->rule);
}

int cmd_evaluate(struct eval *eval, struct cmd *cmd)
{
	command_begin(eval, cmd);
	switch (cmd->op) {
	case CMD_FIND:
		return sought_evaluate(eval, cmd);
	case CMD_ADD:
	case CMD_CREATE:
	case CMD_INSERT:
	case CMD_REPLACE:
		return adders[cmd->object] ? adders[cmd->object](eval, cmd) : 0;
	case CMD_DELETE:
	case CMD_DESTROY:
		if (cmd->object == CMD_RULE && cmd->rule)
			return sought_evaluate(eval, cmd);
		return removal_evaluate(eval, cmd);
	case CMD_FLUSH:
		return removal_evaluate(eval, cmd);
	case CMD_GET:
	case CMD_RESET:
		return cmd->object == CMD_ELEMENTS ? elements_cmd_evaluate(eval, cmd) : 0;
	case CMD_RENAME:
		return rename_evaluate(eval, cmd);
	case CMD_DESCRIBE:
		return describe_evaluate(eval, cmd);
	default:
		return 0;
	}
}
