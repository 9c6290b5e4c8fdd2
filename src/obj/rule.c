// SPDX-License-Identifier: GPL-2.0-or-later
/* Rule: lists a rule on one line. */
#include "obj/ruleset.h"

void rule_print(struct output *output, const struct rule *rule)
{
	const struct stmt *stmt;

	for (stmt = rule->statements; stmt; stmt = stmt->next) {
		stmt_print(output, stmt);
		if (stmt->next)
			output_printf(output, " ");
	}
	if (rule->comment)
		output_printf(output, " comment \"%s\"", rule->comment);
	output_handle(output, rule->handle);
}
