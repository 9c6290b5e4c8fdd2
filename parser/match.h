/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Match: feeds the grammar; decides what each word is by what the grammar could take. */
#ifndef RAMPART_PARSER_MATCH_H
#define RAMPART_PARSER_MATCH_H

#include "parser/parse.h"

/** parser_run - pushes tokens until the end of the sources; -1 when the parser gave up. */
int parser_run(struct parser *parser);
/**
 * context_keep_variable - later runs of @context see variable @name with the value that @text says
 * @again:	there may be one of this name
 */
void context_keep_variable(struct context *context, const char *name, const char *text, bool again);
/** context_forget_variable - later runs see it no more. */
void context_forget_variable(struct context *context, const char *name);

#endif
