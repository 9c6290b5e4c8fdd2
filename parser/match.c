// SPDX-License-Identifier: GPL-2.0-or-later
// Match: decides what each word is by what the grammar could take, and feeds the grammar.

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include "parser/build.h"
#include "parser/match.h"
#include "parser/watch.h"
#include "parser.tab.h"

#define ROOM_WORDS_MAX	3	/* tokens in the word of a room */
#define ROOM_WORD_SIZE	64

static const struct { const char *sign; int token; } operators[] = {
	{ "==", EQ }, { "!=", NEQ }, { "<=", LTE }, { ">=", GTE }, { "<<", LSHIFT }, { ">>", RSHIFT },
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/** struct choice - what the next tokens are: one token of the grammar made of @length. */
struct choice {
	int token;
	unsigned int length;
	const struct room *room;
	const struct room *tunnel;
	const struct key *key;
	uint32_t object_type;
};

/* Each trial walks the grammar's stack: what is known of a state is kept until it changes. */
static bool accepts(struct parser *parser, int token)
{
	struct trial *trial = &parser->trials[(unsigned int)token % TRIALS];

	if (trial->token != token || trial->state != parser->pushes) {
		trial->token = token;
		trial->state = parser->pushes;
		trial->accepted = parser_accepts(parser->state, token);
	}
	return trial->accepted;
}

static bool token_is_name(const struct token *token)
{
	return token->kind == TOKEN_WORD || token->kind == TOKEN_STRING ||
	       token->kind == TOKEN_VARIABLE;
}

/* Some keywords are such only before what belongs to them: else they are names. */
static bool keyword_fits(struct parser *parser, int token)
{
	const struct token *next;

	switch (token) {
	case KW_IP: case KW_IP6: case KW_INET: case KW_ARP: case KW_BRIDGE: case KW_NETDEV:
		/* `table ip` names a table; where `table` could stand, too, a family is enough. */
		return !accepts(parser, WORD) || accepts(parser, KW_TABLE) ||
		       token_is_name(token_peek_at(parser->tokens, 1));
	case KW_HANDLE: case KW_POSITION: case KW_INDEX:
		next = token_peek_at(parser->tokens, 1);
		return next->kind == TOKEN_NUMBER || next->kind == TOKEN_VARIABLE;
	case KW_FIND:
		return token_is(token_peek_at(parser->tokens, 1), "rule");
	case KW_FLOW:
		return token_is(token_peek_at(parser->tokens, 1), "table") ||
		       token_is(token_peek_at(parser->tokens, 1), "tables");
	default:
		return true;
	}
}

/* Whether the next tokens are @words, which the grammar could take as @token. */
static bool choose_words(struct parser *parser, struct choice *choice,
			 const struct object_kind *kind, int token, const char *words)
{
	if (!accepts(parser, token))
		return false;
	choice->token = token;
	choice->object_type = kind->type;
	choice->length = token_match(parser->tokens, 0, words);
	return choice->length > 0;
}

/* `list ct timeout table …` lists those of a table, and has no plural. */
static bool object_scope_follows(struct parser *parser, const struct choice *choice)
{
	return accepts(parser, OBJECT_TYPES) &&
	       token_is(token_peek_at(parser->tokens, choice->length), "table");
}

static bool choose_object(struct parser *parser, const char *word, struct choice *choice)
{
	const struct object_kind *kind = NULL;

	if (!accepts(parser, OBJREF) && !accepts(parser, OBJECT_TYPE) && !accepts(parser, OBJECT_TYPES))
		return false;
	while ((kind = object_kind_next(kind))) {
		/* The plural begins as the name does. */
		if (*kind->name != *word && *kind->reference != *word)
			continue;
		if (choose_words(parser, choice, kind, OBJECT_TYPE, kind->name)) {
			if (object_scope_follows(parser, choice))
				choice->token = OBJECT_TYPES;
			return true;
		}
		if (choose_words(parser, choice, kind, OBJECT_TYPES, kind->plural))
			return true;
		/* `meta secmark set ct secmark` is one of two keys, no object's name. */
		if (choose_words(parser, choice, kind, OBJREF, kind->reference) &&
		    !token_match(parser->tokens, 3, "ct secmark"))
			return true;
	}
	return false;
}

/* The room with the longest word that the tokens from @distance on make, or NULL. */
static const struct room *room_match(struct parser *parser, unsigned int distance,
				     enum room_kind kind, unsigned int *length)
{
	const struct room *room, *best = NULL;
	char word[ROOM_WORD_SIZE] = "";
	unsigned int i;
	size_t len = 0;

	for (i = 0; i < ROOM_WORDS_MAX; i++) {
		const struct token *token = token_peek_at(parser->tokens, distance + i);
		size_t more = strlen(token->text);

		if (token->kind != TOKEN_WORD || len + more + 2 > sizeof(word))
			break;
		if (i)
			word[len++] = ' ';
		memcpy(word + len, token->text, more + 1);
		len += more;
		room = room_find(kind, word);
		if (room) {
			best = room;
			*length = i + 1;
		}
	}
	return best;
}

static bool raw_payload_begins(struct parser *parser, unsigned int distance)
{
	const struct token *base = token_peek_at(parser->tokens, distance + 1);

	return token_is(token_peek_at(parser->tokens, distance), "@") && base->kind == TOKEN_WORD &&
	       token_is(token_peek_at(parser->tokens, distance + 2), ",") &&
	       token_peek_at(parser->tokens, distance + 3)->kind == TOKEN_NUMBER;
}

/* `vxlan ip saddr`: the room of what is read within @tunnel, or NULL. */
static const struct room *tunnel_match(struct parser *parser, const struct room *tunnel,
				       unsigned int *length)
{
	unsigned int more = 1;
	const struct room *room;

	if (!tunnel || !tunnel->tunnel || parser->compared)
		return NULL;
	if (raw_payload_begins(parser, *length))
		room = room_find(ROOM_SELECTOR, "@");
	else
		room = room_match(parser, *length, ROOM_SELECTOR, &more);
	if (!room || room == tunnel || !arguments_begin(parser->tokens, *length + more, room))
		return NULL;
	*length += more;
	return room;
}

static bool choose_room(struct parser *parser, struct choice *choice)
{
	const struct room *statement = NULL, *selector = NULL, *tunnel = NULL, *within;
	unsigned int statement_length = 0, selector_length = 0;
	const struct key *key;
	bool fits = false;

	if (accepts(parser, STATEMENT))
		statement = room_match(parser, 0, ROOM_STATEMENT, &statement_length);
	if (accepts(parser, SELECTOR)) {
		selector = room_match(parser, 0, ROOM_SELECTOR, &selector_length);
		within = tunnel_match(parser, selector, &selector_length);
		if (within) {
			tunnel = selector;
			selector = within;
		}
		fits = selector && arguments_begin(parser->tokens, selector_length, selector);
		/*
		 * `tcp` of which no argument follows is a value, where values may stand;
		 * `ipsec` may be a key of meta.
		 */
		if (selector && !fits &&
		    (accepts(parser, WORD) || room_find_unqualified(selector->word, &key)))
			selector = NULL;
	}
	if (statement && (!selector || statement_length > selector_length || !fits)) {
		*choice = (struct choice){ .token = STATEMENT, .length = statement_length,
					   .room = statement };
		return true;
	}
	if (selector) {
		*choice = (struct choice){ .token = SELECTOR, .length = selector_length,
					   .room = selector, .tunnel = tunnel };
		return true;
	}
	return false;
}

static bool choose_unqualified(struct parser *parser, const char *word, struct choice *choice)
{
	/* `ct event != mark` compares with a value: a selector on that side is written `meta mark`. */
	if (!accepts(parser, SELECTOR) || parser->compared)
		return false;
	choice->room = room_find_unqualified(word, &choice->key);
	choice->token = SELECTOR;
	choice->length = 1;
	return choice->room != NULL;
}

static struct choice choose_word(struct parser *parser, const struct token *token)
{
	struct choice choice = { .token = WORD, .length = 1 };
	int keyword;

	keyword = keyword_token(token->text);
	if (keyword >= 0 && accepts(parser, keyword) && keyword_fits(parser, keyword))
		return (struct choice){ .token = keyword, .length = 1 };
	if (isdigit((unsigned char)*token->text) || strchr(token->text, ':'))
		return choice;
	if (choose_object(parser, token->text, &choice) || choose_room(parser, &choice) ||
	    choose_unqualified(parser, token->text, &choice))
		return choice;
	return (struct choice){ .token = WORD, .length = 1 };
}

static struct choice choose_punctuation(struct parser *parser, const struct token *token)
{
	struct choice choice = { .token = (unsigned char)token->text[0], .length = 1 };
	unsigned int i;

	if (token->text[0] && token->text[1]) {
		for (i = 0; i < COUNT(operators); i++)
			if (strcmp(operators[i].sign, token->text) == 0)
				choice.token = operators[i].token;
	} else if (*token->text == '/') {
		/* `1.2.3.4/8` is a prefix, `syn / syn,ack` and `0x2 / 0x12` are a value and its mask. */
		const struct token *mask = token_peek_at(parser->tokens, 1);

		if (mask->kind != TOKEN_NUMBER || !accepts(parser, '/') ||
		    (accepts(parser, MASK) && (!strncmp(mask->text, "0x", 2) ||
					       token_is(token_peek_at(parser->tokens, 2), ","))))
			choice.token = MASK;
	} else if (*token->text == '@' && accepts(parser, SELECTOR) && raw_payload_begins(parser, 0)) {
		choice.room = room_find(ROOM_SELECTOR, "@");
		if (choice.room)
			choice.token = SELECTOR;
	}
	return choice;
}

static struct choice choose(struct parser *parser, const struct token *token)
{
	static const int tokens[] = {
		[TOKEN_END] = END, [TOKEN_NEWLINE] = NEWLINE, [TOKEN_NUMBER] = NUMBER,
		[TOKEN_STRING] = STRING, [TOKEN_VARIABLE] = VARIABLE,
	};

	if (token->kind == TOKEN_WORD)
		return choose_word(parser, token);
	if (token->kind == TOKEN_PUNCTUATION)
		return choose_punctuation(parser, token);
	return (struct choice){ .token = tokens[token->kind], .length = 1 };
}

static void push(struct parser *parser, int token, const YYSTYPE *value,
		 struct location location)
{
	int result;

	if (parser->watch)
		watch_push(parser, token, value, location);
	result = yypush_parse(parser->state, token, value, &location, parser);
	parser->pushes++;

	if (result != YYPUSH_MORE && token != END)
		parser->failed = true;
}

static void push_plain(struct parser *parser, int token)
{
	YYSTYPE value = { .text = NULL };

	push(parser, token, &value, parser->tokens->last);
}

/* An error was reported already: the grammar only has to skip what it was in. */
static void push_error(struct parser *parser)
{
	parser->recovering = true;
	push_plain(parser, YYerror);
}

static void depth_count(struct parser *parser, const struct token *token)
{
	if (token->kind != TOKEN_PUNCTUATION || token->text[1])
		return;
	switch (*token->text) {
	case '{':
		parser->depth++;
		parser->nesting++;
		break;
	case '}':
		if (parser->depth)
			parser->depth--;
		parser->nesting--;
		break;
	case '(': case '[':
		parser->nesting++;
		break;
	case ')': case ']':
		parser->nesting--;
		break;
	}
}

/* Skips to the end of the line, of the block the error was in, or of the text. */
static void recover(struct parser *parser)
{
	struct token token = parser->pushed;

	parser->frame = NULL;
	if (token_is(&token, "}") && parser->depth < parser->block->depth) {
		push_plain(parser, ';');
		push_plain(parser, '}');
		return;
	}
	while (parser->recovering && !parser->failed) {
		token = *token_peek(parser->tokens);
		if (token.kind == TOKEN_END) {
			if (!parser->tokens->input->outer)
				return;
			input_pop(parser->tokens);
			continue;
		}
		if (token_is(&token, "}") && parser->depth == parser->block->depth &&
		    parser->block->outer) {
			push_plain(parser, ';');
			return;
		}
		token_next(parser->tokens);
		depth_count(parser, &token);
		if (token_separates(&token) && parser->depth == parser->block->depth)
			push_plain(parser, ';');
	}
}

void parser_recovered(struct parser *parser)
{
	parser->recovering = false;
	parser->terms = 0;
}

/* Reads flat arguments; pushes the finished room, or opens it for an operand. */
static void push_room(struct parser *parser, const struct choice *choice)
{
	struct token_stream *tokens = parser->tokens;
	struct instance *instance = instance_new(parser->arena, choice->room);
	struct location first = token_peek(tokens)->location;
	bool is_selector = choice->token == SELECTOR;
	struct frame *frame;
	YYSTYPE value;
	int index;

	token_skip(tokens, choice->length);
	parser->compared = false;
	instance->key = choice->key;
	if (choice->tunnel)
		instance->tunnel = choice->tunnel;
	index = choice->key ? ARGUMENTS_DONE : arguments_parse(tokens, instance, 0);
	if (index < 0) {
		push_error(parser);
		return;
	}
	if (index == ARGUMENTS_DONE) {
		value.instance = instance;
		push(parser, choice->token, &value, location_join(first, tokens->last));
		parser->room = choice->room;
		return;
	}
	frame = arena_new_object(parser->arena, struct frame);
	frame->outer = parser->frame;
	frame->instance = instance;
	frame->index = (unsigned int)index;
	frame->nesting = parser->nesting;
	parser->frame = frame;
	value.operand = (struct operand){ instance, frame->index };
	push(parser, is_selector ? SELECTOR_OPEN : STATEMENT_OPEN, &value,
	     location_join(first, tokens->last));
}

/* An operand is complete: its room's further arguments, then the next operand or the end. */
static void frame_continue(struct parser *parser)
{
	struct frame *frame = parser->frame;
	int index = arguments_parse(parser->tokens, frame->instance, frame->index + 1);
	YYSTYPE value;

	if (index < 0) {
		push_error(parser);
		return;
	}
	if (index == ARGUMENTS_DONE) {
		parser->frame = frame->outer;
		push_plain(parser, CLOSE);
		return;
	}
	frame->index = (unsigned int)index;
	value.operand = (struct operand){ frame->instance, frame->index };
	push(parser, NEXT, &value, parser->tokens->last);
}

/* Whether the innermost room's operand ends before the next token, which may be @choice. */
static bool frame_ends(struct parser *parser, const struct choice *choice)
{
	struct frame *frame = parser->frame;

	if (!frame || parser->nesting != frame->nesting || !accepts(parser, CLOSE))
		return false;
	return arguments_continue(parser->tokens, frame->instance, frame->index) ||
	       !accepts(parser, choice->token);
}

static int object_comment(struct parser *parser, const char **comment)
{
	struct location location;

	token_next(parser->tokens);
	if (token_string(parser->tokens, 0, comment, &location) < 0)
		return -1;
	comment_check(parser, *comment, location);
	return 0;
}

/* `{ ARGUMENTS; comment "…" }`, where newlines and semicolons are blanks, or bare arguments. */
static int object_body_read(struct parser *parser, struct object_body *body)
{
	struct token_stream *tokens = parser->tokens;
	const char *word = object_type_name(parser->object_type);
	const struct room *room = object_type_room(parser->object_type);
	int result = 0;

	if (!room)
		return token_error(tokens, NULL, "objects of type '%s' are not supported", word);
	body->instance = instance_new(parser->arena, room);
	body->comment = NULL;
	if (!token_accept(tokens, "{"))
		return arguments_read(tokens, body->instance);
	while (result == 0 && token_block_next(tokens)) {
		if (token_is(token_peek(tokens), "comment") && room_arg(room, "comment") < 0)
			result = object_comment(parser, &body->comment);
		else
			result = arguments_read(tokens, body->instance);
	}
	return result;
}

static void push_object_body(struct parser *parser)
{
	struct location first = token_peek(parser->tokens)->location;
	bool braces = token_is(token_peek(parser->tokens), "{");
	YYSTYPE value;

	if (object_body_read(parser, &value.object) < 0) {
		/* What is left of the block is skipped up to its brace. */
		if (braces)
			parser->depth++;
		push_error(parser);
		return;
	}
	parser->object_type = 0;
	push(parser, OBJECT_BODY, &value, location_join(first, parser->tokens->last));
}

static bool token_compares(int token)
{
	return token == EQ || token == NEQ || token == LTE || token == GTE || token == '<' ||
	       token == '>' || token == '!';
}

/* Pushes parser->pushed as what was chosen for it. */
static void push_token(struct parser *parser, const struct choice *choice)
{
	struct token_stream *tokens = parser->tokens;
	const struct token *token = &parser->pushed;
	struct location location = token->location;
	YYSTYPE value = { .text = token->text };

	if (choice->token == VARIABLE) {
		value.expr = variable_lookup(tokens, token);
		if (!value.expr)
			value.expr = expr_symbol(parser->arena, location, SYMBOL_VALUE, token->text);
		parser->names_set |= value.expr->kind == EXPR_SET_REF;
	} else if (choice->object_type) {
		value.number = choice->object_type;
		parser->object_type = choice->object_type;
	}
	token_skip(tokens, choice->length);
	if (choice->length > 1)
		location = location_join(location, tokens->last);
	depth_count(parser, token);
	if (token_separates(token)) {
		parser->object_type = 0;
		parser->first.text = NULL;
	} else if (!parser->first.text && choice->token == WORD) {
		parser->first = *token;
	}
	push(parser, choice->token, &value, location);
	parser->opened = choice->token == '{';
	parser->compared = token_compares(choice->token);
	parser->room = NULL;
}

/* Many plain elements behind a brace are one token. */
static bool push_bulk(struct parser *parser)
{
	YYSTYPE value;

	if (!parser->opened || !accepts(parser, BULK))
		return false;
	value.expr = input_bulk(parser->tokens);
	if (value.expr)
		push(parser, BULK, &value, value.expr->location);
	return value.expr;
}

static void feed(struct parser *parser)
{
	const struct token *token;
	struct choice choice;

	if (push_bulk(parser)) {
		parser->opened = false;
		return;
	}
	token = token_peek(parser->tokens);
	parser->pushed = *token;
	if (parser->object_type && !token_separates(token) && accepts(parser, OBJECT_BODY)) {
		push_object_body(parser);
		return;
	}
	choice = choose(parser, token);
	if (frame_ends(parser, &choice))
		frame_continue(parser);
	else if (choice.room)
		push_room(parser, &choice);
	else
		push_token(parser, &choice);
}

int parser_run(struct parser *parser)
{
	/* The grammar's state is there to be asked only after a first token. */
	push_plain(parser, NEWLINE);
	parser->block->mark = arena_mark(parser->arena);
	while (!parser->failed && !diag_is_full(parser->diag) &&
	       !(parser->taker && parser->taker->stops)) {
		if (token_peek(parser->tokens)->kind != TOKEN_END) {
			progress_note(parser->context, "parsing", parser->tokens->last.offset,
				      parser->tokens->input->scanner.source->size);
			feed(parser);
			if (parser->recovering)
				recover(parser);
			continue;
		}
		if (parser->watch && !parser->tokens->input->outer) {
			watch_end(parser);
			break;
		}
		while (parser->frame && !parser->recovering && accepts(parser, CLOSE))
			frame_continue(parser);
		parser->pushed = *token_peek(parser->tokens);
		parser->pushed.kind = TOKEN_NEWLINE;
		parser->tokens->last = parser->pushed.location;
		push_plain(parser, NEWLINE);
		if (parser->recovering)
			recover(parser);
		if (!parser->tokens->input->outer) {
			parser->pushed.kind = TOKEN_END;
			push_plain(parser, END);
			break;
		}
		input_pop(parser->tokens);
	}
	return parser->failed ? -1 : 0;
}
