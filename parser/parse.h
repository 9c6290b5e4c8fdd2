/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Parse: the state shared by the token stream, the word matcher and the grammar's actions. */
#ifndef RAMPART_PARSER_PARSE_H
#define RAMPART_PARSER_PARSE_H

#include "parser/parser.h"
#include "parser/scanner.h"
#include "parser/words.h"

#define TOKEN_LOOKAHEAD	8
#define INCLUDE_DEPTH_MAX 16

/** struct input - one source being read, and its tokens that were looked at ahead. */
struct input {
	struct input *outer;
	struct scanner scanner;
	void *yyscanner;
	struct token queue[TOKEN_LOOKAHEAD];
	unsigned int first, count;
	unsigned int depth;
};

/**
 * struct token_stream - the innermost source, and the scope variables are looked up in
 * @last:	where the token consumed last was
 * @read:	bytes of all sources so far
 * @files:	that were included
 * @copied:	bytes that the values of variables took
 * @current:	storage of the token consumed last
 */
struct token_stream {
	struct arena *arena;
	struct diag *diag;
	struct scope *scope;
	struct input *input;
	struct location last;
	struct token current;
	size_t read, copied;
	unsigned int files;
};

/** input_push - reads @source from here on; it is @depth includes deep. */
void input_push(struct token_stream *tokens, const struct source *source, unsigned int depth);
/** input_pop - goes back to the outer source; false when there is none. */
bool input_pop(struct token_stream *tokens);
/** input_bulk - reads plain elements behind the token consumed last, or NULL; then nothing is consumed. */
struct expr *input_bulk(struct token_stream *tokens);

/** tokens_reset - arena_reset() that spares what was read ahead. */
void tokens_reset(struct token_stream *tokens, struct arena_mark *mark);
/** token_match - how many tokens, from @distance on, match the words of @words; 0: none do. */
unsigned int token_match(struct token_stream *tokens, unsigned int distance, const char *words);
/** token_symbol_find - the entry of @table that the next tokens match longest, or NULL. */
const struct symbol *token_symbol_find(struct token_stream *tokens,
				       const struct symbol_table *table, unsigned int *length);
void token_skip(struct token_stream *tokens, unsigned int count);
/** variable_lookup - a copy of the value of the variable @token, or NULL after reporting. */
struct expr *variable_lookup(struct token_stream *tokens, const struct token *token);
/** time_parse - milliseconds of "1d2h3m4s", "500ms", "60"; false when it is none. */
bool time_parse(const char *text, uint64_t *milliseconds);
/** string_expand - @text with each $name replaced by its value; NULL after reporting. */
const char *string_expand(struct token_stream *tokens, const char *text,
			  const struct location *location);

/** struct block - an open block in braces: what to go back to when it ends. */
struct block {
	struct block *outer;
	struct scope *scope;
	struct location location;	/* of its brace */
	unsigned int depth;		/* braces open inside it */
	unsigned int errors;		/* found before it */
	const struct handle *handle;	/* of the table, in its block and in its chains' */
	struct name name;		/* of the chain, in the block of a table's chain */
	bool keeps_rules;		/* of the table: not all of its rules were taken */
	struct arena_mark mark;		/* of the arena, behind what stays of it */
	struct chain *chain;
	struct set *set;
	struct table *table;
	struct flowtable *flowtable;
};

/** struct frame - a room whose ARG_EXPR the grammar is reading. */
struct frame {
	struct frame *outer;
	struct instance *instance;
	struct location location;
	unsigned int index;
	unsigned int nesting;
	bool is_selector;
};

/** struct operand - the argument that an operand in the grammar fills. */
struct operand {
	struct instance *instance;
	unsigned int index;
};

/** struct trial - whether the grammar could take @token after the @state'th push. */
struct trial {
	int token;
	unsigned int state;
	bool accepted;
};

#define TRIALS 64	/* at different places by the token's number */

struct yypstate;
struct watch;

/**
 * struct parser - state of parsing one source
 * @pushed:	the token whose push is under way, for error texts
 * @depth:	braces open in the text so far
 * @nesting:	brackets of any kind pushed and not closed
 * @opened:	a brace was pushed last
 * @compared:	an operator of comparison was pushed last
 * @recovering:	a syntax error was found: tokens are skipped to the block's next line
 * @failed:	the grammar gave up
 * @predefining: variables of the context are being read
 * @object_type: NFT_OBJECT_* named last, whose arguments may follow
 * @first:	first word of the command that was no keyword, for suggestions
 * @room:	the room that was read just before, whose arguments may go on
 * @closed_errors: errors found before the block that was closed last
 * @pushes:	so far
 * @trials:	what was asked of the grammar since
 * @handle:	of a command that is finished, for the next one; or NULL
 * @watch:	keeps what is pushed, NULL: nothing does; see parser/watch.h
 * @taker:	takes what is finished, NULL: all is kept
 * @names_set:	the rule being read names a set
 * @chain:	the name in front of the block of a table's chain that is opened next
 * @terms:	operators in the expression being read, to bound its depth
 */
struct parser {
	struct context *context;
	struct arena *arena;
	struct diag *diag;
	struct cmd_list *commands;
	struct token_stream *tokens;
	struct yypstate *state;
	struct block *block;
	struct frame *frame;
	struct token pushed;
	struct token first;
	const struct room *room;
	unsigned int depth, nesting;
	bool opened, compared, recovering, failed, predefining;
	uint32_t object_type;
	struct handle *handle;
	struct taker *taker;
	bool names_set;
	struct name chain;
	unsigned int terms;
	unsigned int closed_errors;
	unsigned int pushes;
	struct trial trials[TRIALS];
	struct watch *watch;
};

#endif
