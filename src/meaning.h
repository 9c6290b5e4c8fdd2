/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Meaning: finds rules of the kernel by what they do, however they are spelled. */
#ifndef RAMPART_MEANING_H
#define RAMPART_MEANING_H

#include "run.h"

/**
 * struct meaning - a rule of the kernel as text in its one spelling
 * @text:	of its bytecode and unnamed sets, without states, comment and handle
 */
struct meaning {
	struct meaning *next;
	const struct table *table;
	const struct chain *chain;
	const struct rule *rule;
	const char *text;
};

/** struct meanings - the rules of the tables that were asked about. */
struct meanings {
	struct meanings *next;
	struct ruleset *ruleset;
	uint8_t family;
	const char *table;
	struct meaning *first, **last;
};

/** meaning_sought - whether @cmd is about a rule that the kernel may have, said by what it does. */
bool meaning_sought(const struct run *run, const struct cmd *cmd);
/**
 * meaning_find - the first rule in @cmd's chain behind @previous (NULL: all) that means the same
 *
 * @batch has the messages that would add the rule. A comment counts where @cmd has one.
 * NULL where there is none, or with *@failed after reporting.
 */
const struct meaning *meaning_find(struct run *run, const struct cmd *cmd,
				   const struct batch *batch, const struct meaning *previous,
				   bool *failed);

#endif
