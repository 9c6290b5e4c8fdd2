/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What unit tests share: named checks that print their outcome, and the status to end with. */
#ifndef RAMPART_TESTS_UNIT_H
#define RAMPART_TESTS_UNIT_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static int unit_failures;

/** unit_check - prints the line of one test: `ok NAME` or `not ok NAME`. */
static inline void unit_check(const char *name, bool good)
{
	printf("%s unit: %s\n", good ? "ok" : "not ok", name);
	unit_failures += !good;
}

/** unit_same - two texts are equal; either may be NULL. */
static inline void unit_same(const char *name, const char *expected, const char *found)
{
	bool good = expected && found ? strcmp(expected, found) == 0 : expected == found;

	unit_check(name, good);
	if (!good)
		printf("  expected '%s', found '%s'\n", expected ? expected : "(nothing)",
		       found ? found : "(nothing)");
}

/** unit_status - the exit status of the program. */
static inline int unit_status(void)
{
	return unit_failures ? 1 : 0;
}

#endif
