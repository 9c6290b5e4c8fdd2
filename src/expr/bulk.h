/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Bulk: many plain elements of a set kept as packed keys, without a tree for each. */
#ifndef RAMPART_EXPR_BULK_H
#define RAMPART_EXPR_BULK_H

#include "expr/expr.h"

/**
 * struct bulk - elements that are written as addresses or ports, ranges or prefixes of one kind
 * @source, @start: where the first element, or blanks before it, is in the text
 * @type:	of the words, by how they are written; its keys are big endian in registers
 * @width:	bytes of a key
 * @ranges:	entries are the first key, the last key, and the element's number in the text
 *		(uint32_t); else they are a key each, in the order of the text
 * @ends:	evaluated for an interval set: each entry is sent as a start and an end
 * @first:	with @ends: the set was empty, so values below the first entry are said to be out
 * @entries, @count: @count times bulk_stride() bytes
 *
 * An EXPR_SET has one in its list (expr_list.bulk), whose items are none then. Whoever wants
 * to look at elements calls bulk_unfold() first.
 */
struct bulk {
	const struct source *source;
	uint32_t start;
	const struct datatype *type;
	unsigned int width;
	bool ranges, ends, first;
	uint8_t *entries;
	uint32_t count;
};

/** bulk_is_small - so few that a message remembers each place, and doesn't need the bulk. */
static inline bool bulk_is_small(const struct bulk *bulk)
{
	return bulk->count <= 8;
}

static inline unsigned int bulk_stride(const struct bulk *bulk)
{
	return bulk->ranges ? 2 * bulk->width + sizeof(uint32_t) : bulk->width;
}

/** bulk_number - number in the text of the element that @entry, of a bulk with ranges, came from. */
uint32_t bulk_number(const struct bulk *bulk, const uint8_t *entry);

/**
 * bulk_read - the elements from byte @start of @source up to a closing brace
 * @end:	set to the place of the brace
 *
 * NULL where there is anything else than plain elements of one kind: nothing is said about
 * errors, the grammar reads the text then.
 */
struct bulk *bulk_read(struct arena *arena, const struct source *source, uint32_t start,
		       uint32_t *end);

/** bulk_unfold - gives @set, an EXPR_SET, the tree that the grammar would have made of its bulk. */
void bulk_unfold(struct arena *arena, struct expr *set);

/** bulk_location - where the element with @number, from 0, is written. */
struct location bulk_location(const struct bulk *bulk, uint32_t number);

/**
 * struct bulk_walk - the elements as they are sent, one after the other
 * @key:	of the element, bulk.width bytes
 * @is_end, @is_open: it ends an interval; it begins one that reaches to the end of its type
 * @number:	in the text
 */
struct bulk_walk {
	const struct bulk *bulk;
	uint32_t entry;
	enum { BULK_ZERO, BULK_START, BULK_END } next;
	const uint8_t *key;
	uint8_t end[16];
	bool is_end, is_open;
	uint32_t number;
};

void bulk_walk_begin(struct bulk_walk *walk, const struct bulk *bulk);
/** bulk_walk_next - false behind the last. */
bool bulk_walk_next(struct bulk_walk *walk);

#endif
