// SPDX-License-Identifier: GPL-2.0-or-later
/* Joins matches on neighbouring header fields: one load and one comparison instead of several. */
#include <string.h>
#include "pass/merge.h"

#define MERGED_BYTES_MAX 16	/* of a register */
#define FAST_BYTES 4		/* up to here a load and a comparison are one step in the kernel */

static bool is_mergeable(const struct stmt *stmt, struct payload *payload)
{
	const struct expr *relation = stmt->expr, *right;

	if (stmt->kind != STMT_MATCH || relation->kind != EXPR_RELATION || relation->op != OP_EQ)
		return false;
	right = relation->pair.right;
	return right->kind == EXPR_VALUE && right->byteorder != BYTEORDER_HOST &&
	       !(right->flags & EXPR_F_WILDCARD) && payload_of(relation->pair.left, payload) &&
	       payload->offset % 8 == 0 && payload->bits % 8 == 0 && payload->bits == right->bits;
}

/* Two fast comparisons are faster than one that is not. */
static bool can_merge(const struct payload *a, const struct payload *b)
{
	unsigned int total = (a->bits + b->bits) / 8;

	if (a->base != b->base || a->tunnel != b->tunnel ||
	    (a->offset + a->bits != b->offset && b->offset + b->bits != a->offset))
		return false;
	if (total <= FAST_BYTES)
		return true;
	if (total > MERGED_BYTES_MAX)
		return false;
	return a->bits / 8 > FAST_BYTES || b->bits / 8 > FAST_BYTES;
}

/* How many matches there are to look at; 0 where none can be joined to another, as mostly. */
static unsigned int matches_count(const struct stmt *statements)
{
	struct payload payload, other;
	unsigned int count = 0;
	bool any = false;

	for (; statements; statements = statements->next) {
		if (!is_mergeable(statements, &payload))
			continue;
		count++;
		for (const struct stmt *next = statements->next; next && !any; next = next->next)
			any = is_mergeable(next, &other) && can_merge(&payload, &other);
	}
	return any ? count : 0;
}

static void merge_two(struct arena *arena, struct merged *into, struct merged *match)
{
	bool first = into->payload.offset < match->payload.offset;
	const struct expr *low = first ? into->value : match->value;
	const struct expr *high = first ? match->value : into->value;
	struct expr *value = expr_copy(arena, low);
	unsigned int low_size = low->bits / 8;

	memcpy(value->value.bytes + low_size, high->value.bytes, high->bits / 8);
	value->bits = low->bits + high->bits;
	value->type = &type_integer;
	value->byteorder = BYTEORDER_BIG;
	into->value = value;
	if (!first)
		into->payload.offset = match->payload.offset;
	into->payload.bits = value->bits;
	into->changed = true;
	match->into = into;
	match->changed = true;
}

static void run_merge(struct arena *arena, struct merged *matches, unsigned int count)
{
	for (unsigned int i = 0; i < count; i++) {
		for (unsigned int j = i + 1; !matches[i].into && j < count; j++) {
			if (matches[j].into || !can_merge(&matches[i].payload, &matches[j].payload))
				continue;
			merge_two(arena, &matches[i], &matches[j]);
			j = i;
		}
	}
}

void merge_find_all(struct arena *arena, struct merge *merge, const struct stmt *statements)
{
	unsigned int capacity = matches_count(statements), start = 0;

	merge->count = 0;
	merge->matches = NULL;
	if (!capacity)
		return;
	merge->matches = arena_alloc(arena, capacity * sizeof(*merge->matches));
	for (const struct stmt *stmt = statements; stmt; stmt = stmt->next) {
		struct payload payload;

		if (stmt->kind != STMT_MATCH) {
			run_merge(arena, merge->matches + start, merge->count - start);
			start = merge->count;
		}
		if (is_mergeable(stmt, &payload))
			merge->matches[merge->count++] = (struct merged){
				.stmt = stmt, .payload = payload, .value = stmt->expr->pair.right,
			};
	}
	run_merge(arena, merge->matches + start, merge->count - start);
}

const struct merged *merge_find(const struct merge *merge, const struct stmt *stmt)
{
	for (unsigned int i = 0; i < merge->count; i++)
		if (merge->matches[i].stmt == stmt)
			return merge->matches[i].changed ? &merge->matches[i] : NULL;
	return NULL;
}
