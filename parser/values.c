// SPDX-License-Identifier: GPL-2.0-or-later
// Values: numbers, strings, symbols, times and amounts read from the token stream.

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "parser/parse.h"

/* Consumes the next token; a variable that stands for one word is replaced by it. */
static int token_value(struct token_stream *tokens, struct token *value)
{
	const struct expr *expr;

	*value = *token_next(tokens);
	if (value->kind != TOKEN_VARIABLE)
		return 0;
	expr = variable_lookup(tokens, value);
	if (!expr)
		return -1;
	if (expr->kind != EXPR_SYMBOL)
		return token_error(tokens, &value->location,
				   "the variable '%s' does not stand for a single value",
				   value->text);
	value->text = expr->symbol.word;
	value->kind = expr->symbol.kind == SYMBOL_STRING ? TOKEN_STRING : TOKEN_WORD;
	if (*value->text >= '0' && *value->text <= '9') {
		char *end;

		value->number = strtoull(value->text, &end,
					 strncmp(value->text, "0x", 2) == 0 ? 16 : 10);
		if (!*end)
			value->kind = TOKEN_NUMBER;
	}
	return 0;
}

static void location_give(struct location *location, const struct token *token)
{
	if (location)
		*location = token->location;
}

int token_number(struct token_stream *tokens, uint64_t min, uint64_t max,
		 uint64_t *number, struct location *location)
{
	struct token value;

	if (token_peek(tokens)->kind != TOKEN_NUMBER &&
	    token_peek(tokens)->kind != TOKEN_VARIABLE)
		return token_unexpected(tokens, "a number");
	if (token_value(tokens, &value) < 0)
		return -1;
	if (value.kind != TOKEN_NUMBER)
		return token_error(tokens, &value.location, "'%s' is not a number", value.text);
	if (value.number < min || value.number > max)
		return token_error(tokens, &value.location,
				   "the number %" PRIu64 " is out of range, %" PRIu64
				   " to %" PRIu64 " are possible", value.number, min, max);
	*number = value.number;
	location_give(location, &value);
	return 0;
}

int token_string(struct token_stream *tokens, size_t max, const char **string,
		 struct location *location)
{
	const struct token *next = token_peek(tokens);
	struct token value;

	if (next->kind != TOKEN_WORD && next->kind != TOKEN_NUMBER &&
	    next->kind != TOKEN_STRING && next->kind != TOKEN_VARIABLE)
		return token_unexpected(tokens, "a string");
	if (token_value(tokens, &value) < 0)
		return -1;
	if (value.kind == TOKEN_STRING)
		value.text = string_expand(tokens, value.text, &value.location);
	if (!value.text)
		return -1;
	if (max && strlen(value.text) > max)
		return token_error(tokens, &value.location,
				   "the string is too long, at most %zu bytes are possible", max);
	*string = value.text;
	location_give(location, &value);
	return 0;
}

/* Candidates for suggestions: the words of a symbol table. */
struct symbol_walk {
	const struct symbol_table *table;
	const struct symbol *symbol;
};

static const char *symbol_walk_next(void *data)
{
	struct symbol_walk *walk = data;

	walk->symbol = symbol_next(walk->table, walk->symbol);
	return walk->symbol ? walk->symbol->word : NULL;
}

const struct symbol *token_symbol_find(struct token_stream *tokens,
				       const struct symbol_table *table, unsigned int *length)
{
	const struct symbol *symbol = NULL, *best = NULL;

	*length = 0;
	while ((symbol = symbol_next(table, symbol))) {
		unsigned int count = token_match(tokens, 0, symbol->word);

		if (count > *length) {
			*length = count;
			best = symbol;
		}
	}
	return best;
}

static int symbol_unknown(struct token_stream *tokens, const struct symbol_table *table,
			  const char *what, const struct token *token)
{
	struct symbol_walk walk = { .table = table };
	const char *near = suggest_word(token->text, symbol_walk_next, &walk);

	if (token->kind != TOKEN_WORD && token->kind != TOKEN_STRING &&
	    token->kind != TOKEN_NUMBER)
		return token_unexpected(tokens, arena_printf(tokens->arena, "a word of '%s'", what));
	if (near)
		return token_error(tokens, &token->location,
				   "%s: unknown word '%s', did you mean '%s'?", what,
				   token->text, near);
	return token_error(tokens, &token->location, "%s: unknown word '%s'", what, token->text);
}

int token_symbol(struct token_stream *tokens, const struct symbol_table *table,
		 const char *what, uint64_t *value, struct location *location)
{
	struct location first = token_peek(tokens)->location;
	const struct symbol *symbol;
	unsigned int length;
	struct token token;

	symbol = token_symbol_find(tokens, table, &length);
	if (symbol) {
		token_skip(tokens, length);
	} else {
		if (token_peek(tokens)->kind != TOKEN_VARIABLE)
			return symbol_unknown(tokens, table, what, token_peek(tokens));
		if (token_value(tokens, &token) < 0)
			return -1;
		symbol = symbol_find(table, token.text);
		if (!symbol)
			return symbol_unknown(tokens, table, what, &token);
	}
	*value = symbol->value;
	if (location)
		*location = location_join(first, tokens->last);
	return 0;
}

int token_flags(struct token_stream *tokens, const struct symbol_table *table,
		char separator, const char *what, uint64_t *value, struct location *location)
{
	const char text[2] = { separator, '\0' };
	struct location first = token_peek(tokens)->location;
	const struct symbol *symbol;
	unsigned int length;
	uint64_t flag;

	*value = 0;
	for (;;) {
		if (token_symbol(tokens, table, what, &flag, NULL) < 0)
			return -1;
		*value |= flag;
		/* What follows the separator may not be ours: `fib saddr . iif type`. */
		if (!token_is(token_peek(tokens), text))
			break;
		token_next(tokens);
		symbol = token_symbol_find(tokens, table, &length);
		if (!symbol)
			return symbol_unknown(tokens, table, what, token_peek(tokens));
	}
	if (location)
		*location = location_join(first, tokens->last);
	return 0;
}

static const struct { const char *word; uint64_t milliseconds; } time_suffixes[] = {
	{ "ms", 1 }, { "s", 1000 }, { "m", 60 * 1000 }, { "h", 3600 * 1000 },
	{ "d", 24 * 3600 * 1000 }, { "w", 7 * 24 * 3600 * 1000 },
};

bool time_parse(const char *text, uint64_t *milliseconds)
{
	uint64_t total = 0;

	if (!*text)
		return false;
	while (*text) {
		unsigned int i, count = sizeof(time_suffixes) / sizeof(time_suffixes[0]);
		unsigned long long number;
		char *end;
		size_t len;

		if (*text < '0' || *text > '9')
			return false;
		number = strtoull(text, &end, 10);
		len = strcspn(end, "0123456789");
		if (!len) {
			/* A last number without a unit is seconds. */
			if (number > UINT64_MAX / 1000 - total)
				return false;
			total += number * 1000;
			break;
		}
		for (i = 0; i < count; i++)
			if (strlen(time_suffixes[i].word) == len &&
			    strncmp(end, time_suffixes[i].word, len) == 0)
				break;
		if (i == count ||
		    number > (UINT64_MAX - total) / time_suffixes[i].milliseconds)
			return false;
		total += number * time_suffixes[i].milliseconds;
		text = end + len;
	}
	*milliseconds = total;
	return true;
}

int token_time(struct token_stream *tokens, uint64_t *milliseconds, struct location *location)
{
	const char *text;
	struct location place;

	if (token_string(tokens, 0, &text, &place) < 0)
		return -1;
	if (!time_parse(text, milliseconds))
		return token_error(tokens, &place,
				   "'%s' is not a time; times are written like 1d2h3m4s", text);
	if (location)
		*location = place;
	return 0;
}

uint64_t time_unit_seconds(const char *word)
{
	static const struct { const char *word; uint64_t seconds; } units[] = {
		{ "second", 1 }, { "minute", 60 }, { "hour", 3600 },
		{ "day", 24 * 3600 }, { "week", 7 * 24 * 3600 },
	};
	unsigned int i;

	for (i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		if (strcmp(word, units[i].word) == 0)
			return units[i].seconds;
	return 0;
}

uint64_t byte_unit(const char *word)
{
	if (strcmp(word, "bytes") == 0)
		return 1;
	if (strcmp(word, "kbytes") == 0)
		return 1024;
	if (strcmp(word, "mbytes") == 0)
		return 1024 * 1024;
	return 0;
}

/* A number written together with its unit, `10mbytes`: gives the place of the unit. */
static const char *number_unit(const struct token *token, uint64_t *number)
{
	char *end;

	if (token->kind != TOKEN_WORD || *token->text < '0' || *token->text > '9')
		return NULL;
	*number = strtoull(token->text, &end, 10);
	return *end ? end : NULL;
}

static int bytes_scale(struct token_stream *tokens, const char *unit, uint64_t number,
		       const struct location *location, uint64_t *bytes)
{
	uint64_t scale = byte_unit(unit);

	if (!scale)
		return token_error(tokens, location,
				   "unknown unit '%s', expected bytes, kbytes or mbytes", unit);
	if (number > UINT64_MAX / scale)
		return token_error(tokens, location, "the amount is too large");
	*bytes = number * scale;
	return 0;
}

int token_bytes(struct token_stream *tokens, uint64_t *bytes, struct location *location)
{
	struct location place = token_peek(tokens)->location;
	const char *unit = number_unit(token_peek(tokens), bytes);

	if (unit) {
		token_next(tokens);
	} else {
		if (token_number(tokens, 0, UINT64_MAX, bytes, NULL) < 0)
			return -1;
		if (token_peek(tokens)->kind != TOKEN_WORD)
			return token_unexpected(tokens, "bytes, kbytes or mbytes");
		unit = token_next(tokens)->text;
	}
	place = location_join(place, tokens->last);
	if (location)
		*location = place;
	return bytes_scale(tokens, unit, *bytes, &place, bytes);
}

static int rate_unit(struct token_stream *tokens, const char *word, uint64_t *unit)
{
	*unit = time_unit_seconds(word);
	if (*unit)
		return 0;
	return token_error(tokens, &tokens->last,
			   "unknown unit of time '%s', expected second, minute, hour, day or week",
			   word);
}

/* `10/second`, `1 mbytes/second` (one word behind the number), `1 mbytes / second`. */
int token_rate(struct token_stream *tokens, union arg_value *value, struct location *location)
{
	struct location first = token_peek(tokens)->location;
	const char *unit = number_unit(token_peek(tokens), &value->amount.rate);
	const char *slash;

	value->amount.bytes = false;
	if (unit)
		token_next(tokens);
	else if (token_number(tokens, 0, UINT64_MAX, &value->amount.rate, NULL) < 0)
		return -1;
	if (!unit && token_peek(tokens)->kind == TOKEN_WORD)
		unit = token_next(tokens)->text;
	slash = unit ? strchr(unit, '/') : NULL;
	if (unit) {
		const char *word = slash ? arena_strndup(tokens->arena, unit, slash - unit) : unit;

		value->amount.bytes = strcmp(word, "packets") != 0;
		if (value->amount.bytes &&
		    bytes_scale(tokens, word, value->amount.rate, &tokens->last,
				&value->amount.rate) < 0)
			return -1;
	}
	if (slash) {
		if (rate_unit(tokens, slash + 1, &value->amount.unit) < 0)
			return -1;
	} else {
		if (token_expect(tokens, "/") < 0)
			return -1;
		if (token_peek(tokens)->kind != TOKEN_WORD)
			return token_unexpected(tokens, "a unit of time");
		if (rate_unit(tokens, token_next(tokens)->text, &value->amount.unit) < 0)
			return -1;
	}
	if (location)
		*location = location_join(first, tokens->last);
	return 0;
}
