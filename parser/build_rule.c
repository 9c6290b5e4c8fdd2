// SPDX-License-Identifier: GPL-2.0-or-later
// Build: rules and their statements from what the grammar read.

#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include "parser/build.h"
#include "parser/match.h"

struct stmt_list stmt_list_new(struct stmt *stmt)
{
	return (struct stmt_list){ .first = stmt, .last = stmt };
}

struct stmt_list stmt_list_add(struct stmt_list list, struct stmt *stmt)
{
	list.last->next = stmt;
	list.last = stmt;
	return list;
}

void stmt_append(struct stmt **list, struct stmt *stmt)
{
	while (*list)
		list = &(*list)->next;
	*list = stmt;
}

#define ELEMENT_STATEMENTS_MAX 16	/* of an element, more than any kernel takes */

void element_stmt_append(struct parser *parser, struct stmt **list, struct stmt *stmt)
{
	unsigned int count = 0;

	for (; *list; list = &(*list)->next)
		count++;
	if (count < ELEMENT_STATEMENTS_MAX)
		*list = stmt;
	else
		diag_error(parser->diag, &stmt->location,
			   "too many statements of one element, at most %d are possible",
			   ELEMENT_STATEMENTS_MAX);
}

struct rule *rule_make(struct parser *parser, const struct stmt_list *statements,
		       const char *comment, struct location location)
{
	struct rule *rule = rule_new(parser->arena);

	rule->location = location;
	rule->statements = statements->first;
	rule->comment = comment;
	return rule;
}

struct stmt *stmt_match(struct parser *parser, enum expr_op op, struct expr *left,
			struct expr *right, struct location location)
{
	struct stmt *stmt = stmt_new(parser->arena, STMT_MATCH, location);

	stmt->expr = expr_pair(parser->arena, EXPR_RELATION, op, location, left, right);
	return stmt;
}

struct stmt *stmt_flags(struct parser *parser, enum expr_op op, struct expr *left,
			struct expr *value, struct expr *mask, struct location location)
{
	struct stmt *stmt = stmt_new(parser->arena, STMT_MATCH, location);
	struct expr *expr = expr_new(parser->arena, EXPR_FLAG_MATCH, location);

	expr->op = op;
	expr->flag_match.left = left;
	expr->flag_match.value = value;
	expr->flag_match.mask = mask;
	stmt->expr = expr;
	return stmt;
}

struct stmt *stmt_vmap(struct parser *parser, struct expr *key, struct expr *map,
		       struct location location)
{
	struct stmt *stmt = stmt_new(parser->arena, STMT_VERDICT, location);

	stmt->expr = expr_pair(parser->arena, EXPR_MAP, OP_IMPLICIT, location, key, map);
	stmt->expr->flags |= EXPR_F_VMAP;
	return stmt;
}

struct stmt *stmt_assign(struct parser *parser, struct expr *target, struct expr *value,
			 struct location location)
{
	struct stmt *stmt = stmt_new(parser->arena, STMT_ASSIGN, location);

	stmt->assign.target = target;
	stmt->assign.value = value;
	return stmt;
}

struct stmt *update_new(struct parser *parser, struct expr *key)
{
	struct stmt *stmt = stmt_new(parser->arena, STMT_SET_UPDATE, key->location);

	stmt->update->key = key;
	return stmt;
}

struct stmt *update_data(struct parser *parser, struct stmt *update, struct expr *data)
{
	if (update->update->data)
		diag_error(parser->diag, &data->location, "the element has a value already");
	update->update->data = data;
	return update;
}

struct stmt *update_finish(struct parser *parser, struct stmt *update, int op, struct expr *set,
			   struct location location)
{
	(void)parser;
	update->location = location;
	update->update->op = (uint32_t)op;
	update->update->set = set;
	return update;
}

struct stmt *meter_finish(struct parser *parser, struct stmt *update, const struct name *name,
			  uint64_t size, struct location location)
{
	update = update_finish(parser, update, NFT_DYNSET_OP_UPDATE,
			       set_ref_new(parser, name, name->location), location);
	if (size > UINT32_MAX)
		diag_error(parser->diag, &location, "the size of the meter is too large");
	update->update->meter = true;
	update->update->size = (uint32_t)size;
	return update;
}

struct expr *verdict_new(struct parser *parser, int code, struct expr *chain,
			 struct location location)
{
	struct expr *verdict = expr_new(parser->arena, EXPR_VERDICT, location);

	verdict->verdict.code = code;
	verdict->verdict.chain = chain;
	return verdict;
}

struct expr *verdict_block(struct parser *parser, int code, struct chain *chain,
			   struct location location)
{
	struct expr *verdict = verdict_new(parser, code, NULL, location);

	if (chain->type || chain->policy >= 0)
		diag_error(parser->diag, &location,
			   "an anonymous chain has no hook and no policy");
	chain->flags |= NFT_CHAIN_BINDING;
	chain->location = location;
	verdict->verdict.block = arena_new_object(parser->arena, struct chain_block);
	verdict->verdict.block->chain = chain;
	return verdict;
}

struct instance *operand_set(struct parser *parser, struct operand operand, struct expr *expr)
{
	const struct room *room = operand.instance->room;
	const struct arg *arg = &room->args[operand.index];

	if (expr->kind == EXPR_MAPPING && !arg->port)
		diag_error(parser->diag, &expr->location,
			   "%s takes no port behind ':' here", room->word);
	operand.instance->value[operand.index].expr = expr;
	operand.instance->location[operand.index] = expr->location;
	return operand.instance;
}
