/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Colour: streams that colour what is written to them, for terminals. */
#ifndef RAMPART_COLOR_H
#define RAMPART_COLOR_H

#include <stdbool.h>
#include <stdio.h>

/** enum color_choice - the argument of --color and --pretty. */
enum color_choice { CHOICE_AUTO, CHOICE_ALWAYS, CHOICE_NEVER };

/** choice_read - "auto", "always", "never", NULL as always; -1 for another word. */
int choice_read(const char *word);
/** color_wanted - whether @file gets colours: where it is left open, on a terminal without NO_COLOR. */
bool color_wanted(enum color_choice choice, FILE *file);
/**
 * color_stream - a stream that passes whole lines on to @to, with colours
 *
 * @to stays the caller's, and must not be closed before the stream. NULL without memory.
 */
FILE *color_stream(FILE *to);

#endif
