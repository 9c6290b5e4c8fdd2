/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The whole ruleset as the kernel tells it, to compare before and after. */
#ifndef TESTS_SECURITY_STATE_H
#define TESTS_SECURITY_STATE_H

#include <stdint.h>

/**
 * struct state - everything of the current network namespace, in no order
 * @records: a number for each object, rule and element: its kind in the upper byte, the rest from all it says
 */
struct state {
	unsigned int	count;
	unsigned int	room;
	uint64_t	*records;
};

/** state_take() - fetch it; times left and handles of tables are not in it. Exits if the kernel refuses a dump. */
void state_take(struct state *state);
void state_free(struct state *state);
/** state_differs() - 0, or one more than the type (NFT_MSG_NEW*) of a record that only one of them has. */
int state_differs(const struct state *a, const struct state *b);

/**
 * modules_use() - references held on the modules of the ruleset
 *
 * Rules and elements hold their expressions' modules, so this is back where it was when all has gone.
 */
unsigned int modules_use(void);

#endif
