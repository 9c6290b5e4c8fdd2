// SPDX-License-Identifier: GPL-2.0-or-later
// Arguments: reads what a room's table says from the token stream.

#include <string.h>
#include "parser/parse.h"

static const struct key *key_match(struct token_stream *tokens, unsigned int distance,
				   const struct room *room, unsigned int *length)
{
	const struct key *key, *best = NULL;

	*length = 0;
	for (key = room->keys; key && key->word; key++) {
		unsigned int count = token_match(tokens, distance, key->word);

		if (count > *length) {
			*length = count;
			best = key;
		}
	}
	return best;
}

static bool symbol_match(struct token_stream *tokens, unsigned int distance,
			 const struct symbol_table *table)
{
	const struct token *token = token_peek_at(tokens, distance);
	const struct symbol *symbol = NULL;

	if (token->kind == TOKEN_VARIABLE) {
		const struct expr *value = scope_lookup(tokens->scope, token->text);

		return value && value->kind == EXPR_SYMBOL &&
		       symbol_find(table, value->symbol.word);
	}
	while ((symbol = symbol_next(table, symbol)))
		if (token_match(tokens, distance, symbol->word))
			return true;
	return false;
}

static bool token_ends_command(const struct token *token)
{
	return token->kind == TOKEN_END || token->kind == TOKEN_NEWLINE ||
	       token_is(token, ";") || token_is(token, "}");
}

static bool selector_begins(struct token_stream *tokens, unsigned int distance, const char *word)
{
	const struct room *room = room_find(ROOM_SELECTOR, word);

	return room && room->header && arguments_begin(tokens, distance + 1, room);
}

/* Whether the tokens from @distance on can be @arg. */
static bool arg_begins(struct token_stream *tokens, unsigned int distance,
		       const struct room *room, const struct arg *arg)
{
	const struct token *token = token_peek_at(tokens, distance);
	unsigned int length;

	if (arg->word)
		return token_match(tokens, distance, arg->word) > 0;
	switch (arg->kind) {
	case ARG_KEY:
		return key_match(tokens, distance, room, &length) != NULL;
	case ARG_ENUM:
		/* `snat ip to …` names a family, `snat ip saddr map …` a selector. */
		return symbol_match(tokens, distance, arg->symbols) &&
		       !(arg->optional && selector_begins(tokens, distance, token->text));
	case ARG_FLAGS:
		return symbol_match(tokens, distance, arg->symbols);
	case ARG_NUMBER:
	case ARG_RATE:
	case ARG_AMOUNT:
		return token->kind == TOKEN_NUMBER || token->kind == TOKEN_VARIABLE ||
		       (token->kind == TOKEN_WORD && token->text[0] >= '0' &&
			token->text[0] <= '9');
	case ARG_STRING:
		return token->kind == TOKEN_WORD || token->kind == TOKEN_STRING ||
		       token->kind == TOKEN_VARIABLE || token->kind == TOKEN_NUMBER;
	case ARG_EXPR:
	case ARG_CUSTOM:
		return !token_ends_command(token);
	default:
		return false;
	}
}

bool arguments_begin(struct token_stream *tokens, unsigned int distance,
		     const struct room *room)
{
	const struct arg *arg;
	unsigned int length;

	if (!room->args)
		return !room->keys || key_match(tokens, distance, room, &length);
	for (arg = room->args; arg->kind != ARG_END; arg++) {
		if (arg->kind == ARG_CONSTANT)
			continue;
		if (arg_begins(tokens, distance, room, arg))
			return true;
		if (!arg->optional)
			return false;
	}
	return true;
}

/* Candidates for suggestions: keys and the words of arguments from @start on. */
struct word_walk {
	const struct room *room;
	const struct key *key;
	unsigned int index;
	const struct symbol *symbol;
};

static const char *word_walk_next(void *data)
{
	struct word_walk *walk = data;

	if (!walk->room->args)
		return walk->key && walk->key->word ? (walk->key++)->word : NULL;
	for (;;) {
		const struct arg *arg = &walk->room->args[walk->index];

		if (arg->kind == ARG_END)
			return NULL;
		if (arg->kind == ARG_KEY && walk->key && walk->key->word)
			return (walk->key++)->word;
		if (!arg->word && arg->symbols) {
			walk->symbol = symbol_next(arg->symbols, walk->symbol);
			if (walk->symbol)
				return walk->symbol->word;
		}
		walk->index++;
		walk->symbol = NULL;
		if (arg->word)
			return arg->word;
	}
}

const char *arguments_suggest(const struct room *room, const char *word)
{
	struct word_walk walk = { .room = room, .key = room->keys };

	return suggest_word(word, word_walk_next, &walk);
}

static int key_unknown(struct token_stream *tokens, const struct room *room)
{
	const struct token *token = token_peek(tokens);
	const char *near, *noun = room->header ? "field" : "key";

	if (token->kind != TOKEN_WORD)
		return token_error(tokens, &token->location,
				   "syntax error, unexpected %s, expected a %s of %s",
				   token_describe(tokens, token), noun, room->word);
	near = arguments_suggest(room, token->text);
	if (near)
		return token_error(tokens, &token->location,
				   "%s: unknown %s '%s', did you mean '%s'?",
				   room->word, noun, token->text, near);
	return token_error(tokens, &token->location, "%s: unknown %s '%s'",
			   room->word, noun, token->text);
}

static int arg_missing(struct token_stream *tokens, const struct room *room, unsigned int index)
{
	static const char *const nouns[] = {
		[ARG_NUMBER] = "a number", [ARG_STRING] = "a string",
		[ARG_RATE] = "a rate like 10/second", [ARG_AMOUNT] = "an amount",
		[ARG_EXPR] = "an expression",
	};
	const struct arg *arg = &room->args[index];
	const struct token *token = token_peek(tokens);
	struct word_walk walk = { .room = room, .key = room->keys, .index = index };
	const char *what, *near = NULL;

	if (arg->kind == ARG_KEY)
		return key_unknown(tokens, room);
	if (!arg->word && arg->symbols)
		return token_symbol(tokens, arg->symbols, room->word, &(uint64_t){ 0 }, NULL);
	if (arg->word)
		what = arena_printf(tokens->arena, "'%s'", arg->word);
	else
		what = arg->kind < sizeof(nouns) / sizeof(nouns[0]) && nouns[arg->kind] ?
		       nouns[arg->kind] : "its arguments";
	if (token->kind == TOKEN_WORD)
		near = suggest_word(token->text, word_walk_next, &walk);
	if (near && !strcmp(near, token->text))
		near = NULL;
	return token_error(tokens, &token->location,
			   near ? "%s: unexpected %s, expected %s; did you mean '%s'?" :
				  "%s: unexpected %s, expected %s", room->word,
			   token_describe(tokens, token), what, near);
}

static uint64_t number_max(const struct arg *arg)
{
	if (arg->max)
		return arg->max;
	if (!arg->size || arg->size >= 8)
		return UINT64_MAX;
	return (1ULL << (arg->size * 8)) - 1;
}

/* `5 packets`, `10 kbytes`, `10`: packets where no unit is written. */
static int amount_parse(struct token_stream *tokens, union arg_value *value)
{
	const struct token *second = token_peek_at(tokens, 1);

	value->amount.unit = 0;
	value->amount.bytes = false;
	if (token_peek(tokens)->kind == TOKEN_WORD ||
	    (second->kind == TOKEN_WORD && byte_unit(second->text))) {
		value->amount.bytes = true;
		return token_bytes(tokens, &value->amount.rate, NULL);
	}
	if (token_number(tokens, 0, UINT64_MAX, &value->amount.rate, NULL) < 0)
		return -1;
	token_accept(tokens, "packets");
	return 0;
}

static int key_parse(struct token_stream *tokens, struct instance *instance)
{
	unsigned int length;

	instance->key = key_match(tokens, 0, instance->room, &length);
	if (!instance->key)
		return key_unknown(tokens, instance->room);
	token_skip(tokens, length);
	return 0;
}

/* Reads the value of args[index], behind its word. 1: it is absent. */
static int arg_parse(struct token_stream *tokens, struct instance *instance, unsigned int index)
{
	const struct room *room = instance->room;
	const struct arg *arg = &room->args[index];
	union arg_value *value = &instance->value[index];
	const char *what = arg->word ? arg->word : room->word;
	uint64_t flags;

	switch (arg->kind) {
	case ARG_KEY:
		return key_parse(tokens, instance);
	case ARG_WORD:
		value->number = arg->value;
		return 0;
	case ARG_ENUM:
		return token_symbol(tokens, arg->symbols, what, &value->number, NULL);
	case ARG_FLAGS:
		if (token_flags(tokens, arg->symbols, arg->separator, what, &flags, NULL) < 0)
			return -1;
		value->number |= flags;
		return 0;
	case ARG_NUMBER:
		return token_number(tokens, arg->min, number_max(arg), &value->number, NULL);
	case ARG_STRING:
		return token_string(tokens, arg->max, &value->string, NULL);
	case ARG_RATE:
		return token_rate(tokens, value, NULL);
	case ARG_AMOUNT:
		return amount_parse(tokens, value);
	case ARG_CUSTOM:
		return arg->parse(tokens, instance, index);
	default:
		return 0;
	}
}

/* Reads args[index] with its word. -1: reported; 1: it is absent; 2: an operand comes. */
static int arg_read(struct token_stream *tokens, struct instance *instance, unsigned int index)
{
	const struct arg *arg = &instance->room->args[index];
	struct location first = token_peek(tokens)->location;
	int result;

	if (arg->word)
		token_skip(tokens, token_match(tokens, 0, arg->word));
	instance->location[index] = first;
	if (arg->kind == ARG_EXPR) {
		instance->present |= 1u << index;
		return 2;
	}
	result = arg_parse(tokens, instance, index);
	if (result == 0) {
		instance->present |= 1u << index;
		instance->location[index] = location_join(first, tokens->last);
	}
	return result;
}

static unsigned int group_end(const struct room *room, unsigned int index)
{
	while (room->args[index].kind != ARG_END && room->args[index].any_order)
		index++;
	return index;
}

static int given_twice(struct token_stream *tokens, const struct room *room, unsigned int index)
{
	return token_error(tokens, NULL, "%s: '%s' is given twice", room->word,
			   room->args[index].word);
}

/* The argument of the group that comes next; the longest word wins. @end: none does. */
static int group_next(struct token_stream *tokens, const struct instance *instance,
		      unsigned int start, unsigned int end)
{
	const struct room *room = instance->room;
	unsigned int i, best = end, best_length = 0;

	for (i = start; i < end; i++) {
		const struct arg *arg = &room->args[i];
		unsigned int length = arg->word ? token_match(tokens, 0, arg->word) : 1;
		bool again = instance_has(instance, i) && arg->kind != ARG_FLAGS;

		if (length <= best_length || (again && !arg->word) ||
		    !arg_begins(tokens, 0, room, arg))
			continue;
		best = i;
		best_length = length;
	}
	if (best < end && instance_has(instance, best) && room->args[best].kind != ARG_FLAGS)
		return given_twice(tokens, room, best);
	return (int)best;
}

/* Arguments in any order. ARGUMENTS_DONE: go on behind the group. */
static int group_parse(struct token_stream *tokens, struct instance *instance,
		       unsigned int start, unsigned int end)
{
	const struct room *room = instance->room;
	unsigned int i;

	for (;;) {
		int next = group_next(tokens, instance, start, end), result;

		if (next < 0)
			return -1;
		if (next == (int)end)
			break;
		result = arg_read(tokens, instance, (unsigned int)next);
		if (result < 0)
			return -1;
		if (result == 1)
			break;
		if (result == 2)
			return next;
	}
	for (i = start; i < end; i++)
		if (!room->args[i].optional && !instance_has(instance, i))
			return arg_missing(tokens, room, i);
	return ARGUMENTS_DONE;
}

/* Of `with icmp` and `with icmp type`, one behind the other and both optional, the longer. */
static unsigned int longest_word(struct token_stream *tokens, const struct room *room,
				 unsigned int index)
{
	unsigned int i, best = index, best_length, length;

	if (!room->args[index].word || !room->args[index].optional)
		return index;
	best_length = token_match(tokens, 0, room->args[index].word);
	for (i = index + 1; best_length && room->args[i].kind != ARG_END; i++) {
		if (!room->args[i].word || !room->args[i - 1].optional)
			break;
		length = token_match(tokens, 0, room->args[i].word);
		if (length > best_length) {
			best = i;
			best_length = length;
		}
	}
	return best;
}

int arguments_parse(struct token_stream *tokens, struct instance *instance, unsigned int start)
{
	const struct room *room = instance->room;
	unsigned int i = start;
	int result;

	if (!room->args) {
		if (room->keys && key_parse(tokens, instance) < 0)
			return -1;
		return ARGUMENTS_DONE;
	}
	/* Behind an operand inside a group, its neighbours may still come. */
	while (i > 0 && start > 0 && room->args[start - 1].any_order && room->args[i - 1].any_order)
		i--;

	while (room->args[i].kind != ARG_END) {
		const struct arg *arg = &room->args[i];

		if (arg->any_order) {
			unsigned int end = group_end(room, i);

			result = group_parse(tokens, instance, i, end);
			if (result != ARGUMENTS_DONE)
				return result;
			i = end;
			continue;
		}
		if (arg->kind == ARG_CONSTANT) {
			instance->value[i].number = arg->value;
			i++;
			continue;
		}
		i = longest_word(tokens, room, i);
		arg = &room->args[i];
		if (!arg_begins(tokens, 0, room, arg)) {
			/* An object's block may be read in several goes. */
			if (!arg->optional && !instance_has(instance, i))
				return arg_missing(tokens, room, i);
			i++;
			continue;
		}
		result = arg_read(tokens, instance, i);
		if (result < 0)
			return -1;
		if (result == 2)
			return (int)i;
		if (result == 1 && !arg->optional)
			return arg_missing(tokens, room, i);
		i++;
	}
	return ARGUMENTS_DONE;
}

bool arguments_continue(struct token_stream *tokens, const struct instance *instance,
			unsigned int index)
{
	const struct room *room = instance->room;
	unsigned int i, start = index + 1;

	if (room->args[index].any_order)
		while (start > 0 && room->args[start - 1].any_order)
			start--;
	for (i = start; room->args[i].kind != ARG_END; i++) {
		const struct arg *arg = &room->args[i];

		if (i == index || arg->kind == ARG_CONSTANT)
			continue;
		/* Positional values look like a part of the operand; words do not. */
		if ((arg->word || arg->kind == ARG_FLAGS || arg->kind == ARG_ENUM) &&
		    token_peek(tokens)->kind == TOKEN_WORD && arg_begins(tokens, 0, room, arg))
			return true;
		if (!arg->optional && !arg->any_order)
			return false;
	}
	return false;
}

int arguments_read(struct token_stream *tokens, struct instance *instance)
{
	size_t offset = token_peek(tokens)->location.offset;
	int index = arguments_parse(tokens, instance, 0);
	const char *word = instance->room->word, *near;

	if (index < 0)
		return -1;
	if (index != ARGUMENTS_DONE)
		return token_error(tokens, NULL, "objects take no expressions");
	if (token_peek(tokens)->location.offset != offset)
		return 0;
	near = arguments_suggest(instance->room, token_peek(tokens)->text);
	return token_unexpected(tokens, near ?
		arena_printf(tokens->arena, "an argument of %s; did you mean '%s'?", word, near) :
		arena_printf(tokens->arena, "an argument of %s", word));
}

bool token_separates(const struct token *token)
{
	return token->kind == TOKEN_NEWLINE || token_is(token, ";");
}

bool token_block_next(struct token_stream *tokens)
{
	while (token_separates(token_peek(tokens)))
		token_next(tokens);
	return !token_accept(tokens, "}");
}

void token_block_skip(struct token_stream *tokens)
{
	unsigned int depth = 1;

	while (depth && token_peek(tokens)->kind != TOKEN_END) {
		const struct token *token = token_next(tokens);

		if (token_is(token, "{"))
			depth++;
		else if (token_is(token, "}"))
			depth--;
	}
}
