// SPDX-License-Identifier: GPL-2.0-or-later
/* Joins matches on neighbouring header fields: one load and one comparison instead of several. */
#include <stdlib.h>
#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include "pass/eval.h"
#include "pass/merge.h"

#define MERGED_BYTES_MAX 16	/* of a register */
#define FAST_BYTES 4		/* up to here a load and a comparison are one step in the kernel */

/* What must differ is joined to nothing, but stands between what is beside it in the header. */
static bool is_mergeable(const struct stmt *stmt, struct payload *payload)
{
	const struct expr *relation = stmt->expr, *right;

	if (stmt->kind != STMT_MATCH || relation->kind != EXPR_RELATION ||
	    (relation->op != OP_EQ && relation->op != OP_NEQ))
		return false;
	right = relation->pair.right;
	return right->kind == EXPR_VALUE && right->byteorder != BYTEORDER_HOST &&
	       !(right->flags & EXPR_F_WILDCARD) && payload_of(relation->pair.left, payload) &&
	       payload->offset % 8 == 0 && payload->bits % 8 == 0 && payload->bits == right->bits;
}

/* Is @stmt, a match, about a packet that a tunnel carries? */
static bool asks_carried(const struct stmt *stmt)
{
	return stmt->kind == STMT_MATCH && stmt->expr->kind == EXPR_RELATION &&
	       relation_tunnel(stmt->expr);
}

/* Two fast comparisons are faster than one that is not; those of the link layer's header are never fast. */
static bool can_merge(const struct merged *first, const struct merged *second)
{
	const struct payload *a = &first->payload, *b = &second->payload;
	unsigned int total = (a->bits + b->bits) / 8;

	if (first->stmt->expr->op != OP_EQ || second->stmt->expr->op != OP_EQ)
		return false;
	if (a->base != b->base || a->tunnel != b->tunnel ||
	    (a->offset + a->bits != b->offset && b->offset + b->bits != a->offset))
		return false;
	if (total > MERGED_BYTES_MAX)
		return false;
	if (total <= FAST_BYTES || a->base == NFT_PAYLOAD_LL_HEADER)
		return true;
	return a->bits / 8 > FAST_BYTES || b->bits / 8 > FAST_BYTES;
}

/* How many matches there are to look at; 0 where none can be joined to another, as mostly. */
static unsigned int matches_count(const struct stmt *statements)
{
	struct merged match, other;
	unsigned int count = 0;
	bool any = false;

	for (; statements; statements = statements->next) {
		match.stmt = statements;
		if (!is_mergeable(statements, &match.payload))
			continue;
		count++;
		for (const struct stmt *next = statements->next; next && !any; next = next->next) {
			other.stmt = next;
			any = is_mergeable(next, &other.payload) && can_merge(&match, &other);
		}
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

/* Whether it says which header follows, as `ether type` and `ip protocol` do. */
static bool is_next_header(const struct stmt *stmt)
{
	const struct instance *selector = stmt->expr->pair.left->selector;

	return selector->room->header && selector->room->header->next &&
	       !strcmp(selector->key->word, selector->room->header->next);
}

static int place_compare(const void *first, const void *second)
{
	const struct payload *a = &(*(const struct merged *const *)first)->payload;
	const struct payload *b = &(*(const struct merged *const *)second)->payload;

	if (!a->tunnel != !b->tunnel)
		return a->tunnel ? 1 : -1;
	if (a->base != b->base)
		return a->base < b->base ? -1 : 1;
	return a->offset < b->offset ? -1 : a->offset > b->offset;
}

/*
 * In the order of the header each match is joined to the one before it. They stand where the first of
 * them stood, or where it is said which header follows; with packets of tunnels, where the rule has
 * the first of them: what is asked of such a packet must come behind.
 */
static void run_merge(struct arena *arena, struct merged *matches, unsigned int count,
		      bool is_carried)
{
	struct merged **sorted = arena_alloc(arena, count * sizeof(struct merged *)), *into;

	if (!count)
		return;
	for (unsigned int i = 0; i < count; i++)
		sorted[i] = &matches[i];
	qsort(sorted, count, sizeof(*sorted), place_compare);
	into = sorted[0];
	for (unsigned int i = 1; i < count; i++) {
		struct merged *match = sorted[i];

		if (!can_merge(into, match)) {
			into = match;
		} else if (is_carried ? match < into : is_next_header(match->stmt)) {
			merge_two(arena, match, into);
			into = match;
		} else {
			merge_two(arena, into, match);
		}
	}
}

void merge_find_all(struct arena *arena, struct merge *merge, const struct stmt *statements)
{
	unsigned int capacity = matches_count(statements), start = 0;
	bool is_carried = false;

	merge->count = 0;
	merge->matches = NULL;
	if (!capacity)
		return;
	merge->matches = arena_alloc(arena, capacity * sizeof(*merge->matches));
	for (const struct stmt *stmt = statements; stmt; stmt = stmt->next) {
		struct payload payload;

		if (stmt->kind != STMT_MATCH) {
			run_merge(arena, merge->matches + start, merge->count - start, is_carried);
			start = merge->count;
			is_carried = false;
		}
		is_carried |= asks_carried(stmt);
		if (is_mergeable(stmt, &payload))
			merge->matches[merge->count++] = (struct merged){
				.stmt = stmt, .payload = payload, .value = stmt->expr->pair.right,
			};
	}
	run_merge(arena, merge->matches + start, merge->count - start, is_carried);
}

const struct merged *merge_find(const struct merge *merge, const struct stmt *stmt)
{
	for (unsigned int i = 0; i < merge->count; i++)
		if (merge->matches[i].stmt == stmt)
			return merge->matches[i].changed ? &merge->matches[i] : NULL;
	return NULL;
}
