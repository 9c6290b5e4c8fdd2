// SPDX-License-Identifier: GPL-2.0-or-later
/* Evaluation of rules: statement by statement, with what each learns of the packet. */
#include <string.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "pass/eval.h"
#include "pass/payload.h"
#include "type/types.h"

#define NFT_CHAIN_ID_NAME "__chain%d"

void eval_insert_statement(struct eval *eval, struct stmt *stmt)
{
	stmt->next = *eval->statements;
	*eval->statements = stmt;
	eval->statements = &stmt->next;
}

static int match_evaluate(struct eval *eval, struct stmt *stmt)
{
	if (expr_evaluate(eval, &stmt->expr) < 0)
		return -1;
	if (stmt->expr->kind == EXPR_RELATION) {
		struct proto_context *proto = relation_tunnel(stmt->expr) ? &eval->inner :
									    &eval->proto;

		deps_update(proto, proto->family, stmt->expr, stmt);
		deps_update_set(proto, proto->family, stmt->expr);
		return 0;
	}
	if (stmt->expr->kind == EXPR_FLAG_MATCH)
		return 0;
	diag_error(eval->diag, &stmt->location, "a %s alone is no match",
		   expr_kind_name(stmt->expr->kind));
	return -1;
}

/* The rules of `jump { … }` are commands of their own, in a chain that only this rule can reach. */
static int block_evaluate(struct eval *eval, struct expr *verdict)
{
	struct chain *chain = verdict->verdict.block->chain;
	struct cmd *outer = eval->cmd, *cmd;
	int result = 0;

	if (eval->depth >= EVAL_DEPTH_MAX) {
		diag_error(eval->diag, &verdict->location, "chains are nested more than %u deep",
			   EVAL_DEPTH_MAX);
		return -1;
	}
	eval->depth++;
	chain->name = NFT_CHAIN_ID_NAME;
	chain->flags |= NFT_CHAIN_BINDING;
	chain->id = ++eval->next_set_id;
	cmd = cmd_new(eval->arena, CMD_ADD, CMD_CHAIN, verdict->location);
	cmd->handle = outer->handle;
	cmd->handle.chain = (struct name){ chain->name, verdict->location };
	cmd->handle.position = cmd->handle.index = cmd->handle.id = 0;
	cmd->chain = chain;
	cmd_list_add(eval->commands, cmd);
	for (struct rule *rule = chain->rules; rule && !result; rule = rule->next) {
		struct cmd *rule_cmd = cmd_new(eval->arena, CMD_ADD, CMD_RULE, rule->location);

		rule_cmd->handle = cmd->handle;
		rule_cmd->handle.chain_id = chain->id;
		rule_cmd->rule = rule;
		eval->cmd = rule_cmd;
		result = rule_evaluate(eval, rule);
		eval->cmd = outer;
		cmd_list_add(eval->commands, rule_cmd);
	}
	eval->depth--;
	return result;
}

static int verdict_stmt_evaluate(struct eval *eval, struct stmt *stmt)
{
	if (expr_evaluate(eval, &stmt->expr) < 0)
		return -1;
	if (stmt->expr->kind == EXPR_VERDICT)
		return stmt->expr->verdict.block ? block_evaluate(eval, stmt->expr) : 0;
	if (stmt->expr->kind == EXPR_MAP && stmt->expr->type == &type_verdict)
		return 0;
	diag_error(eval->diag, &stmt->location, "expected a verdict, not a %s",
		   expr_kind_name(stmt->expr->kind));
	return -1;
}

static int room_evaluate(struct eval *eval, struct stmt *stmt)
{
	struct instance *instance = stmt->room;
	const struct arg *args = instance->room->args;

	for (unsigned int i = 0; args && args[i].kind != ARG_END; i++) {
		const struct datatype *type = args[i].type;

		if (args[i].kind != ARG_EXPR || !instance_has(instance, i) || !type)
			continue;
		if (expr_evaluate_as(eval, type, type->bits, type->byteorder,
				     &instance->value[i].expr) < 0)
			return -1;
	}
	if (!instance->room->evaluate)
		return 0;
	return instance->room->evaluate(eval, NULL, stmt, instance);
}

static int room_stmt_evaluate(struct eval *eval, struct stmt *stmt)
{
	int result;

	eval->expected.interval = true;
	result = room_evaluate(eval, stmt);
	eval->expected.interval = false;
	return result;
}

static bool target_is_settable(const struct instance *target)
{
	const struct room *room = target->room;

	if (target->tunnel)
		return false;
	if (room->header || !strcmp(room->word, "@"))
		return true;
	return target->key && target->key->flags & KEY_F_SETTABLE;
}

/* A number of any width, but for header fields of whole bytes: those are as wide as what is set. */
static bool integer_fits(const struct expr *value, const struct expr *target)
{
	if (value->type != &type_integer && value->type != &type_raw)
		return false;
	return value->bits == target->bits || value->bits % 8 || value->kind != EXPR_SELECTOR ||
	       !payload_of(value, &(struct payload){ 0 });
}

/* A mark takes whatever is a number. */
static bool number_fits_mark(const struct expr *value, const struct expr *target)
{
	return target->type == &type_mark && value->kind == EXPR_SELECTOR && value->bits <= 32 &&
	       !datatype_is_string(value->type) && !value->type->type_count;
}

static int assign_evaluate(struct eval *eval, struct stmt *stmt)
{
	const struct expr *target;

	if (expr_evaluate(eval, &stmt->assign.target) < 0)
		return -1;
	target = stmt->assign.target;
	if (target->kind != EXPR_SELECTOR || !target_is_settable(target->selector)) {
		diag_error(eval->diag, &target->location, "this cannot be set");
		return -1;
	}
	if (expr_evaluate_as(eval, target->type, target->bits, target->byteorder,
			     &stmt->assign.value) < 0)
		return -1;
	if (target->selector->key && target->selector->key->flags & KEY_F_NO_VALUE &&
	    stmt->assign.value->kind == EXPR_VALUE) {
		diag_error(eval->diag, &stmt->assign.value->location,
			   "%s %s cannot be set to a constant", target->selector->room->word,
			   target->selector->key->word);
		return -1;
	}
	switch (stmt->assign.value->kind) {
	case EXPR_VALUE:
	case EXPR_SELECTOR:
	case EXPR_BINARY:
	case EXPR_MAP:
		break;
	default:
		diag_error(eval->diag, &stmt->assign.value->location,
			   "you cannot set %s to a %s", target->selector->room->word,
			   expr_kind_name(stmt->assign.value->kind));
		return -1;
	}
	if (integer_fits(stmt->assign.value, target) || number_fits_mark(stmt->assign.value, target))
		return 0;
	return datatype_requires(eval, stmt->assign.value, target->type);
}

/* `meter NAME { … }` makes its set; the kernel takes it away with the rule. */
static int meter_declare(struct eval *eval, struct stmt *stmt)
{
	struct expr *ref = stmt->update->set;
	struct set *set = ref->set_ref.set;
	struct cmd *cmd;

	if (!set)
		set = arena_new_object(eval->arena, struct set);
	set->name = ref->set_ref.name;
	set->location = ref->location;
	set->size = stmt->update->size;
	stmt->update->op = stmt->update->timeout ? NFT_DYNSET_OP_UPDATE : NFT_DYNSET_OP_ADD;
	set->flags |= NFT_SET_ANONYMOUS | NFT_SET_EVAL;
	if (stmt->update->timeout)
		set->flags |= NFT_SET_TIMEOUT;
	set->key_typeof = stmt->update->key;
	if (set_evaluate(eval, set) < 0)
		return -1;
	set->key_typeof = NULL;
	set->id = ++eval->next_set_id;
	cmd = cmd_new(eval->arena, CMD_ADD, CMD_SET, ref->location);
	cmd->handle.family = eval->family;
	cmd->handle.table = eval->cmd->handle.table;
	cmd->handle.name = (struct name){ set->name, ref->location };
	cmd->set = set;
	cmd_list_add(eval->commands, cmd);
	ref->set_ref.set = set;
	return 0;
}

static int update_data_evaluate(struct eval *eval, struct stmt *stmt, const struct set *set)
{
	if (!stmt->update->data)
		return 0;
	if (!(set->flags & NFT_SET_MAP) || !set->data_type) {
		diag_error(eval->diag, &stmt->update->data->location,
			   "'%s' is a set, it keeps no data", set->name);
		return -1;
	}
	eval->expected.type = set->data_type;
	eval->expected.bits = set->data_type->type_count ? 0 : set->data_bits;
	eval->expected.byteorder = set->data_type->byteorder;
	if (stmt->update->data->kind == EXPR_CONCAT &&
	    stmt->update->data->list->first->kind == EXPR_SELECTOR)
		memset(&eval->expected, 0, sizeof(eval->expected));
	if (expr_evaluate(eval, &stmt->update->data) < 0)
		return -1;
	return datatype_requires(eval, stmt->update->data, set->data_type);
}

/* A set that rules update is one that can be, though its `flags dynamic` is left out. */
static void set_make_dynamic(struct eval *eval, struct set *set)
{
	if (set->made && set->made != eval->group && !(set->flags & NFT_SET_EVAL))
		eval->restarts = true;
	set->flags |= NFT_SET_EVAL;
}

static int update_evaluate(struct eval *eval, struct stmt *stmt)
{
	__typeof__(eval->expected) outer = eval->expected;
	struct stmt **statements;
	const struct set *set;
	int result;

	if (!stmt->update->meter && set_ref_evaluate(eval, stmt->update->set) < 0)
		return -1;
	set = stmt->update->set->set_ref.set;
	memset(&eval->expected, 0, sizeof(eval->expected));
	if (set && set->key_type && stmt->update->key->kind == EXPR_SYMBOL)
		result = expr_evaluate_as(eval, set->key_type, set->key_bits,
					  set->key_type->byteorder, &stmt->update->key);
	else
		result = expr_evaluate(eval, &stmt->update->key);
	if (!result && stmt->update->meter)
		result = meter_declare(eval, stmt);
	set = stmt->update->set->set_ref.set;
	if (!result)
		result = datatype_requires(eval, stmt->update->key, set->key_type);
	if (!result && !stmt->update->data)
		set_make_dynamic(eval, stmt->update->set->set_ref.set);
	if (!result)
		result = update_data_evaluate(eval, stmt, set);
	eval->expected = outer;
	statements = eval->statements;
	for (struct stmt *kept = stmt->update->statements; kept && !result; kept = kept->next)
		result = stmt_evaluate(eval, kept);
	eval->statements = statements;
	return result;
}

static int objref_map_evaluate(struct eval *eval, struct stmt *stmt)
{
	struct expr *map = stmt->objref.name, *ref;
	struct set *set;

	memset(&eval->expected, 0, sizeof(eval->expected));
	if (map->pair.right->kind != EXPR_SET)
		return expr_evaluate(eval, &stmt->objref.name);
	if (expr_evaluate(eval, &map->pair.left) < 0)
		return -1;
	set = arena_new_object(eval->arena, struct set);
	set->flags = NFT_SET_OBJECT;
	set->object_type = stmt->objref.type;
	ref = set_anonymous(eval, map->pair.left, set, map->pair.right);
	if (!ref)
		return -1;
	map->pair.right = ref;
	return 0;
}

static int objref_evaluate(struct eval *eval, struct stmt *stmt)
{
	const struct expr *name = stmt->objref.name;
	const struct set *set;

	if (name->kind == EXPR_SYMBOL)
		return 0;
	if (name->kind != EXPR_MAP) {
		diag_error(eval->diag, &name->location,
			   "expected the name of an object, or a map to names");
		return -1;
	}
	if (objref_map_evaluate(eval, stmt) < 0)
		return -1;
	set = name->pair.right->set_ref.set;
	if (set->object_type == stmt->objref.type)
		return 0;
	diag_error(eval->diag, &name->pair.right->location,
		   "map '%s' has objects of another kind", set->name);
	return -1;
}

static int (*const evaluators[STMT_KIND_COUNT])(struct eval *eval, struct stmt *stmt) = {
	[STMT_MATCH] = match_evaluate,
	[STMT_VERDICT] = verdict_stmt_evaluate,
	[STMT_ROOM] = room_stmt_evaluate,
	[STMT_ASSIGN] = assign_evaluate,
	[STMT_SET_UPDATE] = update_evaluate,
	[STMT_OBJREF] = objref_evaluate,
};

int stmt_evaluate(struct eval *eval, struct stmt *stmt)
{
	return evaluators[stmt->kind](eval, stmt);
}

/* Whether no statement after @stmt is ever reached. */
static bool stmt_is_terminal(const struct stmt *stmt)
{
	static const char *const terminal[] = { "reject", "queue", "redir", "masq", "nat", "fwd" };

	if (stmt->kind == STMT_VERDICT)
		return stmt->expr->kind == EXPR_VERDICT && stmt->expr->verdict.code != NFT_CONTINUE;
	if (stmt->kind != STMT_ROOM || !stmt->room->room->expr)
		return false;
	for (unsigned int i = 0; i < sizeof(terminal) / sizeof(terminal[0]); i++)
		if (!strcmp(stmt->room->room->expr, terminal[i]))
			return true;
	return false;
}

/* What is true of every packet is left out, but for the last match, lest a rule be empty. */
static bool stmt_is_idle(const struct eval *eval, const struct stmt *stmt)
{
	return stmt->kind == STMT_MATCH && stmt->next && deps_is_given(&eval->proto, stmt->expr);
}

/* The kernel takes 128 expressions in a rule. Some statements become none, but not so many. */
#define RULE_STATEMENTS_MAX 1024

static int statements_check(struct eval *eval, const struct rule *rule)
{
	unsigned int count = 0;

	for (const struct stmt *stmt = rule->statements; stmt; stmt = stmt->next) {
		if (++count <= RULE_STATEMENTS_MAX)
			continue;
		diag_error(eval->diag, &stmt->location,
			   "too many statements in one rule, at most %d are possible", RULE_STATEMENTS_MAX);
		return -1;
	}
	return 0;
}

int rule_evaluate(struct eval *eval, struct rule *rule)
{
	struct proto_context proto = eval->proto, inner = eval->inner;
	const struct room *tunnel = eval->tunnel;
	struct stmt **outer_statements = eval->statements;
	struct rule *outer_rule = eval->rule;
	const struct stmt *terminal = NULL;
	int result = statements_check(eval, rule);

	eval->rule = rule;
	proto_context_init(&eval->proto, eval->family);
	eval->tunnel = NULL;
	memset(&eval->expected, 0, sizeof(eval->expected));
	eval->statements = &rule->statements;
	while (*eval->statements && !result) {
		struct stmt *stmt = *eval->statements;

		if (terminal) {
			diag_error2(eval->diag, &stmt->location, &terminal->location,
				    "Statement after terminal statement has no effect");
			result = -1;
			break;
		}
		result = stmt_evaluate(eval, stmt);
		if (stmt_is_terminal(stmt))
			terminal = stmt;
		if (!result && stmt_is_idle(eval, stmt))
			*eval->statements = stmt->next;
		else
			eval->statements = &stmt->next;
	}
	eval->rule = outer_rule;
	eval->statements = outer_statements;
	eval->proto = proto;
	eval->inner = inner;
	eval->tunnel = tunnel;
	return result;
}
