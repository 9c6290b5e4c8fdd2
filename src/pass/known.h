/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Known: what evaluation knows of the ruleset, from the batch or, where that is silent, from the kernel. */
#ifndef RAMPART_PASS_KNOWN_H
#define RAMPART_PASS_KNOWN_H

#include "pass/eval.h"

/*
 * The kernel is asked about one named thing when it is first needed, never about
 * more, and not at all offline or about what the batch has deleted.
 */

/**
 * known_table - the command's table, never NULL: one that only the kernel may have gets a place in
 * the ruleset, for what is read of it and what the batch adds to it.
 */
struct table *known_table(struct eval *eval);
/** known_set - the set or map @name of the command's table, or NULL. */
struct set *known_set(struct eval *eval, const char *name);
/** known_elements - those that the kernel's set @name has, EXPR_SET, or NULL: none, or the batch emptied it. */
const struct expr *known_elements(struct eval *eval, const char *name);
/** known_set_near - the name of a set of the command's table that is near @name, or NULL. */
const char *known_set_near(struct eval *eval, const char *name);
/** known_chain - the command's chain with its rules as the kernel has them, or NULL. */
struct chain *known_chain(struct eval *eval);
/** known_forget_all, known_forget_table, known_forget_set - the batch deletes it. */
void known_forget_all(struct eval *eval);
void known_forget_table(struct eval *eval);
void known_forget_set(struct eval *eval, const char *name);
/** known_forget_elements - the batch flushes the set @name. */
void known_forget_elements(struct eval *eval, const char *name);

#endif
