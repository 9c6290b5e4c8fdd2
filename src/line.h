/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Lines: read from a terminal with readline, or from plain input. */
#ifndef RAMPART_LINE_H
#define RAMPART_LINE_H

#include <stdbool.h>
#include <nftables/libnftables.h>

/** lines_open - reads the history, and asks @ctx for completions; lines_close - keeps the history. */
void lines_open(struct nft_ctx *ctx);
void lines_close(void);

/**
 * line_read - the next line without its end, the caller's
 *
 * @prefill:	text to begin with, to be edited; or NULL
 * @above:	lines of the same command that were read before, or NULL
 * NULL at the end of input, or with *@interrupted when Ctrl-C gave the line up.
 */
char *line_read(const char *prompt, const char *prefill, const char *above, bool *interrupted);
/** line_remember - puts @text, one line or several, into the history. */
void line_remember(const char *text);
/** lines_name - what lines are read with: "readline" or "plain". */
const char *lines_name(void);

#endif
