/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Commands of the program alone: they follow something until they are stopped, and have options of their own. */
#ifndef RAMPART_COMMAND_H
#define RAMPART_COMMAND_H

#include <nftables/libnftables.h>

/**
 * struct command - one such command
 * @run:	gets its own words, the command first; returns the exit status
 */
struct command {
	const char *word;
	int (*run)(struct nft_ctx *ctx, int argc, char *const argv[]);
};

/** command_find - the command that @word is, or NULL. */
const struct command *command_find(const char *word);
/** command_complete - as rampart_complete(), with what the commands of the program add. */
char **command_complete(struct nft_ctx *ctx, const char *text, size_t *start);
/** words_join - @count words with a blank between each; the caller's, NULL without memory. */
char *words_join(int count, char *const words[]);

#endif
