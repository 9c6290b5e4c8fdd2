/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Decoding: from the kernel's messages to tables, chains, rules, sets, elements and objects. */
#ifndef RAMPART_WIRE_DECODE_H
#define RAMPART_WIRE_DECODE_H

#include <libmnl/libmnl.h>
#include "obj/ruleset.h"

struct context;

/*
 * Each takes a NFT_MSG_NEW… (or DEL…) message and adds what it says to @ruleset, in the
 * arena of the ruleset; nothing points into the message afterwards. What belongs to a
 * table or chain needs that one to be there already. NULL (or -1) when it is not, or when
 * the message makes no sense; the ruleset is unchanged then.
 */
struct table *decode_table(struct ruleset *ruleset, const struct nlmsghdr *header);
struct chain *decode_chain(struct ruleset *ruleset, const struct nlmsghdr *header);
struct set *decode_set(struct ruleset *ruleset, const struct nlmsghdr *header);
struct object *decode_object(struct ruleset *ruleset, const struct nlmsghdr *header);
struct flowtable *decode_flowtable(struct ruleset *ruleset, const struct nlmsghdr *header);
/**
 * decode_rule - the sets, maps and anonymous chains it names, and the elements of
 * anonymous sets, must be there (and decode_elements_end() called for them)
 */
struct rule *decode_rule(struct context *context, struct ruleset *ruleset,
			 const struct nlmsghdr *header);
/** decode_elements - adds the elements of one message to their set, in kernel form. */
int decode_elements(struct ruleset *ruleset, const struct nlmsghdr *header);
/**
 * decode_elements_end - to be called when all elements of @set are there: makes ranges
 * and prefixes of the starts and ends of intervals, and puts them in the order of a listing
 */
void decode_elements_end(struct ruleset *ruleset, struct set *set);
/** decode_elements_join - the same, but values stay in the order they came in. */
void decode_elements_join(struct ruleset *ruleset, struct set *set);

#endif
