// SPDX-License-Identifier: GPL-2.0-or-later
/* Makes the nodes of a rule's list of statements. */
#include "stmt/stmt.h"

struct stmt *stmt_new(struct arena *arena, enum stmt_kind kind, struct location location)
{
	struct stmt *stmt = arena_new_object(arena, struct stmt);

	stmt->kind = kind;
	stmt->location = location;
	if (kind == STMT_SET_UPDATE)
		stmt->update = arena_new_object(arena, struct update);
	return stmt;
}
