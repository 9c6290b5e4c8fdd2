/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Merge: neighbouring header fields that are compared with constants become one match. */
#ifndef RAMPART_PASS_MERGE_H
#define RAMPART_PASS_MERGE_H

#include "pass/payload.h"
#include "stmt/stmt.h"

/**
 * struct merged - a match that is joined with others
 * @stmt:	as written
 * @into:	the match that includes this one now, or NULL
 * @payload:	all bytes that are compared in place of @stmt's
 * @value:	with what
 */
struct merged {
	const struct stmt *stmt;
	const struct merged *into;
	struct payload payload;
	const struct expr *value;
	bool changed;
};

/** struct merge - the matches of a rule that merge; lives in the arena. */
struct merge {
	struct merged *matches;
	unsigned int count;
};

/**
 * merge_find_all - finds what merges in a rule of @statements
 *
 * Only matches between the same two other statements are joined: what a counter counts
 * must not change.
 */
void merge_find_all(struct arena *arena, struct merge *merge, const struct stmt *statements);
/** merge_find - what became of @stmt, NULL when it stays as it is. */
const struct merged *merge_find(const struct merge *merge, const struct stmt *stmt);

#endif
