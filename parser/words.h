/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Words: the stream of plain tokens, and what room arguments are read with. */
#ifndef RAMPART_PARSER_WORDS_H
#define RAMPART_PARSER_WORDS_H

#include <stdbool.h>
#include <stdint.h>
#include "expr/room.h"
#include "lang/diag.h"
#include "lang/scope.h"

/**
 * enum token_kind - all kinds there are: the scanner knows no keywords
 *
 * Where a word ends: one that begins with a letter or '_' goes on over letters,
 * digits and "/-_.", and may end in '*': `eth0.100`, `port-unreachable`,
 * `mbytes/second`, `eth*` are one token each. One that begins with a digit goes on
 * over letters, digits, '_' and '.': `10.0.0.1`, `5d10h`; so '-' and '/' part
 * `10-20`, `1.2.3.4/8`, `10/second`. IPv6 and link layer addresses and classes (`1:2`)
 * are one word.
 */
enum token_kind {
	TOKEN_END,		/* of the text */
	TOKEN_NEWLINE,
	TOKEN_WORD,
	TOKEN_NUMBER,		/* decimal or 0x, at most 64 bits: .number is set; wider is a WORD */
	TOKEN_STRING,		/* was in quotes; text without them */
	TOKEN_VARIABLE,		/* $name; text without '$' */
	TOKEN_PUNCTUATION,	/* text is one of , . ; : { } ( ) [ ] = == != < > <= >= & | ^ << >> ! - + / * @ && etc. */
};

/**
 * struct token - one token
 * @text:	NUL-terminated, as written (numbers too); lives in the arena
 * @number:	of NUMBER
 */
struct token {
	enum token_kind kind;
	const char *text;
	uint64_t number;
	struct location location;
};

/**
 * struct token_stream - where arguments are read from
 *
 * Reading an ARG_CUSTOM: arg.parse is called with the stream before the first
 * token of the argument (behind arg.word, when the argument has one; token_peek()
 * then). It consumes what belongs to it, sets instance->value[index] and returns 0;
 * the caller sets instance->present and instance->location[index]. An optional
 * positional CUSTOM is called too when the next token is not its: it then consumes
 * nothing and returns 1 (absent). On an error it reports by one of the functions
 * below and returns -1: the command is skipped.
 *
 * Rooms of two words (`tcp option`, `ip option`, `ct count`, `exthdr hbh`) have the
 * blank in room.word ("tcp option") and are preferred to the room of the first word.
 * Raw payload `@th,16,16` is the selector room with the word "@": its arguments
 * begin at `th`. Named objects (`counter NAME { … }`) are read by the object's or
 * statement's room of the same word.
 */
struct token_stream;

/** token_peek - the next token, not consumed; valid until it is consumed. Never NULL. */
const struct token *token_peek(struct token_stream *tokens);
/** token_peek_at - the token @distance behind the next one (0: token_peek), at most 7. */
const struct token *token_peek_at(struct token_stream *tokens, unsigned int distance);
/** token_next - consumes the next token and returns it. */
const struct token *token_next(struct token_stream *tokens);
/** token_is - a word or punctuation @text (never a quoted string). */
bool token_is(const struct token *token, const char *text);
/** token_accept - consumes the next token if token_is(it, @text). */
bool token_accept(struct token_stream *tokens, const char *text);
/** token_expect - token_accept, or an error; -1 then. */
int token_expect(struct token_stream *tokens, const char *text);

/*
 * Values. Each accepts a $variable that stands for such a value, reports and
 * returns -1 when the next token is not one. @location may be NULL.
 */

/** token_number - a number in [@min, @max]. */
int token_number(struct token_stream *tokens, uint64_t min, uint64_t max,
		 uint64_t *number, struct location *location);
/** token_string - a word, number or quoted string of at most @max bytes (0: no limit). */
int token_string(struct token_stream *tokens, size_t max, const char **string,
		 struct location *location);
/** token_symbol - a word of @table; an unknown one gets a suggestion. @what: "log level" */
int token_symbol(struct token_stream *tokens, const struct symbol_table *table,
		 const char *what, uint64_t *value, struct location *location);
/** token_flags - words of @table joined by @separator, or'ed. */
int token_flags(struct token_stream *tokens, const struct symbol_table *table,
		char separator, const char *what, uint64_t *value, struct location *location);
/** token_time - `1d2h3m4s`, `500ms`, `"1h"`, a bare number is seconds; in milliseconds. */
int token_time(struct token_stream *tokens, uint64_t *milliseconds, struct location *location);
/** token_bytes - `25 mbytes`, `1 kbytes`, `10 bytes`: in bytes. */
int token_bytes(struct token_stream *tokens, uint64_t *bytes, struct location *location);
/** token_rate - `10/second`, `1 mbytes/second`: fills value->amount. */
int token_rate(struct token_stream *tokens, union arg_value *value, struct location *location);
/** time_unit_seconds - of "second", "minute", "hour", "day", "week"; 0 for others. */
uint64_t time_unit_seconds(const char *word);
/** byte_unit - 1, 1024, 1048576 of "bytes", "kbytes", "mbytes"; 0 for others. */
uint64_t byte_unit(const char *word);

/** token_error - reports at @location (NULL: at the next token); returns -1. */
int token_error(struct token_stream *tokens, const struct location *location,
		const char *format, ...) __attribute__((format(printf, 3, 4)));
/** token_unexpected - reports "expected @what, not 'NEXT TOKEN'"; returns -1. */
int token_unexpected(struct token_stream *tokens, const char *what);
/** token_describe - "'word'", "end of line", … for error texts. */
const char *token_describe(struct token_stream *tokens, const struct token *token);

struct arena *token_arena(struct token_stream *tokens);

/**
 * arguments_begin - whether the tokens from @distance on can be @room's arguments; how
 * `tcp` the value is told from `tcp` the header. True for a room that needs none.
 */
bool arguments_begin(struct token_stream *tokens, unsigned int distance,
		     const struct room *room);

/**
 * arguments_parse - reads @instance's arguments from argument @start on, up to an
 * ARG_EXPR: returns its index (its word is consumed, the operand comes next), -1
 * after reporting, or ARGUMENTS_DONE.
 */
#define ARGUMENTS_DONE	ROOM_ARGS_MAX
int arguments_parse(struct token_stream *tokens, struct instance *instance, unsigned int start);

/**
 * arguments_read - reads those of @instance's arguments that come next, where none is an operand; -1
 * after reporting, also when there are none
 */
int arguments_read(struct token_stream *tokens, struct instance *instance);

/** token_separates - a newline or semicolon. */
bool token_separates(const struct token *token);
/**
 * token_block_next - within braces: skips newlines and semicolons; false when the closing brace came,
 * which is consumed
 */
bool token_block_next(struct token_stream *tokens);
/** token_block_skip - within braces, after an error: skips up to the closing one, and consumes it. */
void token_block_skip(struct token_stream *tokens);

/** arguments_suggest - the word of @room's arguments that is nearest to @word, or NULL. */
const char *arguments_suggest(const struct room *room, const char *word);

/** arguments_continue - whether the next token is an argument behind the operand @index. */
bool arguments_continue(struct token_stream *tokens, const struct instance *instance,
			unsigned int index);

#endif
