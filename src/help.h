/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Help: what the language knows of a word. */
#ifndef RAMPART_HELP_H
#define RAMPART_HELP_H

#include "obj/output.h"

/** help_print - writes it; "" asks for an overview. -1 when the word is not known. */
int help_print(struct output *output, const char *word);

#endif
