// SPDX-License-Identifier: GPL-2.0-or-later
/* Rule: lists a rule on one line. */
#include "expr/room.h"
#include "obj/ruleset.h"

bool rule_is_foreign(const struct rule *rule)
{
	for (const struct stmt *stmt = rule->statements; stmt; stmt = stmt->next)
		if (stmt->kind == STMT_ROOM && stmt->room->room->foreign)
			return true;
	return rule->foreign;
}

bool rule_has_block(const struct rule *rule)
{
	for (const struct stmt *stmt = rule->statements; stmt; stmt = stmt->next)
		if (stmt->kind == STMT_VERDICT && stmt->expr->kind == EXPR_VERDICT &&
		    stmt->expr->verdict.block)
			return true;
	return false;
}

struct rule *rule_as_text(struct ruleset *ruleset, struct rule *rule, struct arena_mark *mark)
{
	bool foreign = rule_is_foreign(rule);

	if (rule_has_block(rule))
		return rule;
	rule_print(&ruleset->texts->output, rule);
	arena_reset(ruleset->arena, mark);
	rule = rule_new(ruleset->arena);
	rule->text = capture_take(ruleset->texts, ruleset->arena);
	rule->foreign = foreign;
	return rule;
}

void rule_print(struct output *output, const struct rule *rule)
{
	const struct stmt *stmt;

	if (rule->text) {
		fputs(rule->text, output->file);
		return;
	}
	for (stmt = rule->statements; stmt; stmt = stmt->next) {
		stmt_print(output, stmt);
		if (stmt->next)
			output_printf(output, " ");
	}
	if (rule->comment)
		output_printf(output, " comment \"%s\"", rule->comment);
	output_handle(output, rule->handle);
}
