// SPDX-License-Identifier: GPL-2.0-or-later
// Words: the stream of tokens over nested sources, with lookahead.

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include "expr/bulk.h"
#include "parser/parse.h"
#include "scanner.lex.h"

void input_push(struct token_stream *tokens, const struct source *source, unsigned int depth)
{
	struct input *input = arena_new_object(tokens->arena, struct input);

	input->outer = tokens->input;
	input->depth = depth;
	input->scanner.tokens = tokens;
	input->scanner.arena = tokens->arena;
	input->scanner.diag = tokens->diag;
	input->scanner.source = source;
	if (scanner_lex_init_extra(&input->scanner, &input->yyscanner) != 0) {
		fputs("Memory allocation failure\n", stderr);
		exit(EXIT_FAILURE);
	}
	/* It marks the ends of tokens in the text itself, and takes that back. */
	scanner__scan_buffer((char *)source->text, source->size + SOURCE_ENDS, input->yyscanner);
	tokens->input = input;
	tokens->read += source->size;
}

bool input_pop(struct token_stream *tokens)
{
	struct input *input = tokens->input;

	scanner_settle(input->yyscanner);
	scanner_lex_destroy(input->yyscanner);
	tokens->input = input->outer;
	return tokens->input != NULL;
}

struct expr *input_bulk(struct token_stream *tokens)
{
	uint32_t end, start = tokens->last.offset + tokens->last.length;
	struct input *input = tokens->input;
	struct bulk *bulk;
	struct expr *set;

	scanner_settle(input->yyscanner);
	bulk = bulk_read(tokens->arena, input->scanner.source, start, &end);
	if (!bulk)
		return NULL;
	scanner_seek(&input->scanner, end, input->yyscanner);
	input->count = 0;
	tokens->last = bulk_location(bulk, 0);
	set = expr_list_new(tokens->arena, EXPR_SET, tokens->last);
	set->list->bulk = bulk;
	set->list->count = bulk->count;
	return set;
}

static struct token *token_queued(struct input *input, unsigned int distance)
{
	return &input->queue[(input->first + distance) % TOKEN_LOOKAHEAD];
}

const struct token *token_peek_at(struct token_stream *tokens, unsigned int distance)
{
	struct input *input = tokens->input;

	while (input->count <= distance) {
		scan_token(token_queued(input, input->count), input->yyscanner);
		input->count++;
	}
	return token_queued(input, distance);
}

const struct token *token_peek(struct token_stream *tokens)
{
	return token_peek_at(tokens, 0);
}

const struct token *token_next(struct token_stream *tokens)
{
	struct input *input = tokens->input;

	tokens->current = *token_peek_at(tokens, 0);
	tokens->last = tokens->current.location;
	/* The end stays: whoever looks again sees it again. */
	if (tokens->current.kind == TOKEN_END)
		return &tokens->current;
	input->first = (input->first + 1) % TOKEN_LOOKAHEAD;
	input->count--;
	return &tokens->current;
}

void token_skip(struct token_stream *tokens, unsigned int count)
{
	while (count--)
		token_next(tokens);
}

void tokens_reset(struct token_stream *tokens, struct arena_mark *mark)
{
	struct input *input = tokens->input;
	char *texts[TOKEN_LOOKAHEAD];

	for (unsigned int i = 0; i < input->count; i++) {
		texts[i] = strdup(token_queued(input, i)->text);
		if (!texts[i]) {
			fputs("Memory allocation failure\n", stderr);
			exit(EXIT_FAILURE);
		}
	}
	arena_reset(tokens->arena, mark);
	for (unsigned int i = 0; i < input->count; i++) {
		token_queued(input, i)->text = arena_strdup(tokens->arena, texts[i]);
		free(texts[i]);
	}
}

static bool token_is_text(const struct token *token, const char *text, size_t len)
{
	if (token->kind != TOKEN_WORD && token->kind != TOKEN_PUNCTUATION &&
	    token->kind != TOKEN_NUMBER)
		return false;
	return strncmp(token->text, text, len) == 0 && !token->text[len];
}

bool token_is(const struct token *token, const char *text)
{
	return *token->text == *text && token_is_text(token, text, strlen(text));
}

unsigned int token_match(struct token_stream *tokens, unsigned int distance, const char *words)
{
	unsigned int count = 0;

	if (*token_peek_at(tokens, distance)->text != *words)
		return 0;
	for (;;) {
		size_t len = strcspn(words, " ");

		if (distance + count >= TOKEN_LOOKAHEAD ||
		    !token_is_text(token_peek_at(tokens, distance + count), words, len))
			return 0;
		count++;
		if (!words[len])
			return count;
		words += len + 1;
	}
}

bool token_accept(struct token_stream *tokens, const char *text)
{
	if (!token_is(token_peek(tokens), text))
		return false;
	token_next(tokens);
	return true;
}

int token_expect(struct token_stream *tokens, const char *text)
{
	if (token_accept(tokens, text))
		return 0;
	return token_unexpected(tokens, arena_printf(tokens->arena, "'%s'", text));
}

int token_error(struct token_stream *tokens, const struct location *location,
		const char *format, ...)
{
	va_list arguments;
	char *text;

	va_start(arguments, format);
	if (vasprintf(&text, format, arguments) < 0)
		text = NULL;
	va_end(arguments);
	diag_error(tokens->diag, location ? location : &token_peek(tokens)->location, "%s",
		   text ? text : format);
	free(text);
	return -1;
}

const char *token_describe(struct token_stream *tokens, const struct token *token)
{
	switch (token->kind) {
	case TOKEN_END:
		return token->location.source->is_buffer ? "end of input" : "end of file";
	case TOKEN_NEWLINE:
		return "newline";
	case TOKEN_STRING:
		return arena_printf(tokens->arena, "\"%.40s\"", token->text);
	case TOKEN_VARIABLE:
		return arena_printf(tokens->arena, "'$%.40s'", token->text);
	default:
		return arena_printf(tokens->arena, "'%.40s'", token->text);
	}
}

int token_unexpected(struct token_stream *tokens, const char *what)
{
	const struct token *token = token_peek(tokens);

	return token_error(tokens, &token->location, "syntax error, unexpected %s, expected %s",
			   token_describe(tokens, token), what);
}

struct arena *token_arena(struct token_stream *tokens)
{
	return tokens->arena;
}

#define VARIABLE_MAX 128	/* longer names are not looked for before what goes on behind them */

size_t variable_length(struct token_stream *tokens, const char *text, size_t len)
{
	char name[VARIABLE_MAX + 1];
	size_t end = len;

	while (end) {
		if (end <= VARIABLE_MAX) {
			memcpy(name, text, end);
			name[end] = '\0';
			if (scope_lookup(tokens->scope, name))
				return end;
		}
		do
			end--;
		while (end && !strchr("/-.", text[end]));
	}
	return len;
}

/*
 * What the values of variables may take: a text in which each holds the one before it twice would grow to
 * any size. Where much is written, much may come of it.
 */
#define COPIES_MIN	((size_t)64 << 20)
#define COPIES_MAX	((size_t)512 << 20)
#define COPIES_FACTOR	16384

static bool copies_fit(const struct token_stream *tokens)
{
	return tokens->copied <= COPIES_MIN ||
	       (tokens->copied <= COPIES_MAX && tokens->copied / COPIES_FACTOR <= tokens->read);
}

struct expr *variable_lookup(struct token_stream *tokens, const struct token *token)
{
	struct expr *value = scope_lookup(tokens->scope, token->text);
	size_t before = arena_total(tokens->arena);
	const char *near;

	if (value && !copies_fit(tokens)) {
		token_error(tokens, &token->location,
			    "the values of variables grow too large, here that of '%s'", token->text);
		return NULL;
	}
	if (value) {
		value = expr_copy(tokens->arena, value);
		tokens->copied += arena_total(tokens->arena) - before;
		return value;
	}
	near = scope_suggest(tokens->scope, token->text);
	if (near)
		token_error(tokens, &token->location,
			    "unknown identifier '%s'; did you mean identifier '%s'?",
			    token->text, near);
	else
		token_error(tokens, &token->location, "unknown identifier '%s'", token->text);
	return NULL;
}

#define EXPANDED_MAX 4096	/* bytes of a string: more than any of them may have */

const char *string_expand(struct token_stream *tokens, const char *text,
			  const struct location *location)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
	const char *result = "", *dollar;

	while ((dollar = strchr(text, '$'))) {
		size_t len = strspn(dollar + 1, letters);
		struct token name = {
			.kind = TOKEN_VARIABLE, .location = *location,
			.text = arena_strndup(tokens->arena, dollar + 1, len),
		};
		struct expr *value;

		if (strlen(result) > EXPANDED_MAX) {
			token_error(tokens, location, "the string is too long");
			return NULL;
		}
		if (!len) {
			result = arena_printf(tokens->arena, "%s%.*s", result,
					      (int)(dollar + 1 - text), text);
			text = dollar + 1;
			continue;
		}
		value = variable_lookup(tokens, &name);
		if (!value)
			return NULL;
		if (value->kind != EXPR_SYMBOL) {
			token_error(tokens, location, "the variable '%s' is no string", name.text);
			return NULL;
		}
		result = arena_printf(tokens->arena, "%s%.*s%s", result, (int)(dollar - text),
				      text, value->symbol.word);
		text = dollar + 1 + len;
	}
	return *result ? arena_printf(tokens->arena, "%s%s", result, text) : text;
}
