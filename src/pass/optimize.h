/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Optimization: rules that say the same of different values become one with a set or a map. */
#ifndef RAMPART_PASS_OPTIMIZE_H
#define RAMPART_PASS_OPTIMIZE_H

#include "context.h"
#include "lang/cmd.h"

/**
 * optimize_commands - merges neighbouring rules of the chains that @commands (not expanded yet) describe,
 * and tells on context->errors which became what
 *
 * Merged are rules that test the same selectors for equality and then do the same (they get a set),
 * differ in their verdict alone (a verdict map), or in where they translate to (a map). What a packet
 * meets stays the same: rules whose values overlap are merged only where it can't tell.
 */
void optimize_commands(struct context *context, struct arena *arena, struct cmd_list *commands);

#endif
