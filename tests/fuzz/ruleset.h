/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Ruleset: random commands that make a ruleset, from a grammar in tables. */
#ifndef RAMPART_TESTS_RULESET_H
#define RAMPART_TESTS_RULESET_H

#include "random.h"

#define COMMANDS_MAX 256

/** struct ruleset_text - commands, one transaction each: what one kernel refuses, all have to. */
struct ruleset_text {
	char *commands[COMMANDS_MAX];
	unsigned int count;
};

/** ruleset_text_make - tables with sets and chains first, then rules; packets come in at @device. */
void ruleset_text_make(struct ruleset_text *text, struct rng *rng, const char *device);
void ruleset_text_free(struct ruleset_text *text);

#endif
