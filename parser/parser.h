/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Parser: text to commands. */
#ifndef RAMPART_PARSER_PARSER_H
#define RAMPART_PARSER_PARSER_H

#include "context.h"
#include "lang/cmd.h"
#include "lang/diag.h"

struct json_t;

/**
 * struct taker - takes commands while the text behind them is still read, so that not all trees are
 * there at the same time
 * @rule:	takes @rule, which names no set, for the chain in @handle; the block of its table is still open.
 *		False: it stays in its chain, and so do all behind it in the table
 * @chain:	takes the message of @chain; false: it doesn't
 * @command:	takes the commands in @commands, or leaves them there for the end; true: nothing of them
 *		is needed any more
 * @errors:	how many of the errors are the taker's
 * @stops:	nothing more need be read
 *
 * What is made of a rule, a chain, or of commands that are not needed any more, must not be in the arena of the
 * parser, or it is gone.
 */
struct taker {
	bool (*rule)(struct taker *taker, const struct handle *handle, struct rule *rule);
	bool (*chain)(struct taker *taker, const struct handle *handle, struct chain *chain);
	bool (*command)(struct taker *taker, struct cmd_list *commands);
	unsigned int errors;
	bool stops;
};

/**
 * parse_source - parses @source, included files too, into @commands
 *
 * Text is read as a stream: tokens are pushed into the parser one by one, and
 * nothing but the tree is kept. Variables are replaced by their values here; all
 * other names are resolved by evaluation. Errors go to @diag; parsing goes on at
 * the next command, to find several errors a run. Returns -1 when there were any but
 * the taker's. Without a @taker all commands are in @commands at the end.
 */
int parse_source(struct context *context, struct arena *arena, struct diag *diag,
		 const struct source *source, struct taker *taker, struct cmd_list *commands);

/**
 * parse_json - the same for JSON, see libnftables-json(5); 1 when @source is none
 *
 * *@json is the text's value then, a reference of the caller's; the tree doesn't point into it.
 */
int parse_json(struct context *context, struct arena *arena, struct diag *diag,
	       const struct source *source, struct cmd_list *commands, struct json_t **json);

/** source_from_file - reads @path ("-": standard input); NULL after reporting. */
const struct source *source_from_file(struct arena *arena, struct diag *diag, const char *path);
/** source_from_buffer - for the command line and the library. */
const struct source *source_from_buffer(struct arena *arena, const char *buffer);

#endif
