/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The interactive command line. */
#ifndef RAMPART_CLI_H
#define RAMPART_CLI_H

#include <nftables/libnftables.h>

/**
 * cli_run - reads commands from the terminal until `quit` or the end of input
 *
 * A block that is not closed, or a line that ends in a backslash, continues on
 * the next line. `begin` starts a transaction that `commit` carries out and `abort`
 * drops; `help WORD` tells of a word. Errors are shown, and the line can be edited.
 * Returns 0.
 */
int cli_run(struct nft_ctx *ctx);

#endif
