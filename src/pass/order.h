/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Order: the rules of a chain as the batch makes them, for commands that say `index N`. */
#ifndef RAMPART_PASS_ORDER_H
#define RAMPART_PASS_ORDER_H

#include "pass/eval.h"

/**
 * order_rule - takes a command on a rule into account; one with an index gets the handle of the rule
 * it means, or that rule's id when the batch makes it. -1 after reporting that there is none.
 *
 * The kernel's rules are asked for when a chain's first index comes, and never otherwise.
 */
int order_rule(struct eval *eval, struct cmd *cmd);
/** order_clear - the command empties the chain, the table (@chain NULL) or all (@table NULL too). */
void order_clear(struct eval *eval, const char *table, const char *chain);

#endif
