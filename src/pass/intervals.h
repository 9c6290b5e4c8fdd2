/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Intervals: what sets of ranges are made of, shared by the files that sort, merge and split them. */
#ifndef RAMPART_PASS_INTERVALS_H
#define RAMPART_PASS_INTERVALS_H

#include "pass/eval.h"

/**
 * struct interval - from the first to the last value
 * @low, @high:	of equal width; the same node for a single value
 * @item:	the EXPR_ELEMENT it came from; NULL where it came from the kernel
 * @sent:	of what a set that merges holds: the elements of the batch that it is sent with, or NULL
 */
struct interval {
	struct expr *low, *high;
	struct expr *item;
	struct expr *sent;
};

/** struct interval_list - @count of them in order; @items has room for @room, in an arena. */
struct interval_list {
	struct interval *items;
	unsigned int count, room;
};

/** struct held - what a set that merges has, in order; @spare is room for the next state of it. */
struct held {
	struct interval_list now, spare;
};

/** interval_touches - whether @later begins at or before the value behind @earlier's end. */
bool interval_touches(const struct interval *earlier, const struct interval *later);
/** interval_list_add - puts @interval at the end of @list. */
void interval_list_add(struct arena *arena, struct interval_list *list,
		       const struct interval *interval);
/**
 * intervals_emit - makes @intervals the elements that are sent: starts and ends at the end of
 * @elements. @field and @first as for intervals_normalize().
 */
void intervals_emit(struct eval *eval, struct set *set, struct expr *elements,
		    const struct interval *intervals, unsigned int count,
		    const struct field *field, bool first);

/**
 * automerge_wanted - must the running command's elements be compared with those that @set has?
 *
 * True for sets that merge what touches, and are not only filled once.
 */
bool automerge_wanted(struct eval *eval, struct set *set);
/**
 * automerge_apply - what an addition to, or a deletion from, a set that merges means for what it has
 * @list:	the command's intervals, in order, none touching another; those to be sent, afterwards
 *
 * Puts a command before the running one that deletes what an addition makes larger, or what a
 * deletion takes a part of; the running one then adds what is left of it. -1 after reporting.
 */
int automerge_apply(struct eval *eval, struct set *set, struct interval_list *list);
/** automerge_clear - the batch takes all elements out of @set. */
void automerge_clear(struct set *set);

#endif
