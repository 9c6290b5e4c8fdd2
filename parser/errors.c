// SPDX-License-Identifier: GPL-2.0-or-later
// Errors: what a syntax error says: what was found, what could stand there, what may be meant.

#include <string.h>
#include "parser/build.h"
#include "parser/match.h"
#include "parser.tab.h"

#define EXPECTED_MAX	7	/* alternatives that are named one by one */
#define YYNTOKENS_MAX	256

/* Alternatives told by one noun: all of @names go when the first is among them. */
static const struct { const char *noun; const char *names[20]; } nouns[] = {
	{ "a command", { "create", "describe", "destroy", "replace", "rename", "reset", "insert",
			 "monitor", "import", "export",
			 "flush", "list", "get", "delete", "add", "define", "redefine",
			 "undefine", "include" } },
	{ NULL, { "rule", "table", "chain", "set", "map", "element", "flowtable" } },
	{ "a statement", { "statement", "selector", "object reference", "accept", "drop",
			   "continue", "return", "jump", "goto", "meter", "flow", "add",
			   "update", "delete", "set", "'('" } },
	{ "a verdict", { "accept", "drop", "continue", "return", "jump", "goto" } },
	{ "an address family", { "inet", "ip", "ip6", "arp", "bridge", "netdev" } },
	{ "an operator", { "<<", ">>", "'&'", "'|'", "'^'" } },
	{ "a comparison", { "==", "!=", "<=", ">=", "'<'", "'>'", "'!'" } },
	{ "a value", { "number", "name", "string", "$variable", "'('", "selector", "'['" } },
	{ "a name", { "name", "string", "$variable" } },
	{ "end of line", { "newline", "';'" } },
};

/* Never told: of no meaning to the reader, or told by another. */
static const char *const silent[] = {
	"end of arguments", "SELECTOR_OPEN", "STATEMENT_OPEN", "NEXT", "/ mask", "object type",
	"object types", "object definition", "object reference", "$variable", "invalid token",
	"error", "keyword", "keyword ", "plain elements",
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static bool list_has(const char *const *names, unsigned int count, const char *name)
{
	unsigned int i;

	for (i = 0; i < count; i++)
		if (names[i] && strcmp(names[i], name) == 0)
			return true;
	return false;
}

static void list_remove(const char **names, unsigned int count, const char *name)
{
	unsigned int i;

	for (i = 0; i < count; i++)
		if (names[i] && strcmp(names[i], name) == 0)
			names[i] = NULL;
}

static bool name_is_word(const char *name)
{
	return keyword_token(name) >= 0;
}

static const char *name_text(struct parser *parser, const char *name)
{
	if (name_is_word(name))
		return arena_printf(parser->arena, "'%s'", name);
	if (strcmp(name, "number") == 0 || strcmp(name, "string") == 0 ||
	    strcmp(name, "name") == 0 || strcmp(name, "statement") == 0)
		return arena_printf(parser->arena, "a %s", name);
	if (*name != '\'' && strchr("=!<>", *name))
		return arena_printf(parser->arena, "'%s'", name);
	return name;
}

/* Ways to go on with an expression: told only where there is room for them. */
static const char *const minor[] = {
	"an operator", "a comparison", "'.'", "'-'", "'/'", "':'", "timeout", "expires",
};

/* Where a rule is put: of little help to who wanted to write one. */
static const char *const placing[] = { "handle", "position", "index" };

/* Puts what is told of @names into @texts; returns how many there are, at most @max + 1. */
static unsigned int expected_collect(struct parser *parser, const char *const *names,
				     unsigned int count, const char **texts, bool brief)
{
	const char *left[YYNTOKENS_MAX];
	unsigned int i, j, found = 0;

	memcpy(left, names, count * sizeof(*names));
	for (i = 0; i < COUNT(nouns); i++) {
		bool told = nouns[i].noun && !(brief && list_has(minor, COUNT(minor), nouns[i].noun));

		if (!list_has(left, count, nouns[i].names[0]))
			continue;
		if (told && found <= EXPECTED_MAX)
			texts[found++] = nouns[i].noun;
		for (j = 0; j < COUNT(nouns[i].names) && nouns[i].names[j]; j++)
			list_remove(left, count, nouns[i].names[j]);
	}
	for (i = 0; i < COUNT(silent); i++)
		list_remove(left, count, silent[i]);
	for (i = 0; brief && i < COUNT(minor); i++)
		list_remove(left, count, minor[i]);
	for (i = 0; list_has(names, count, "statement") && i < COUNT(placing); i++)
		list_remove(left, count, placing[i]);
	for (i = 0; i < count && found <= EXPECTED_MAX; i++)
		if (left[i])
			texts[found++] = name_text(parser, left[i]);
	return found;
}

/* "a, b or c" of what is expected, in few words; NULL when it would be a long list. */
static const char *expected_text(struct parser *parser, const char *const *names,
				 unsigned int count)
{
	const char *texts[EXPECTED_MAX + 1], *text = NULL;
	unsigned int i, found;

	if (count > YYNTOKENS_MAX)
		return NULL;
	found = expected_collect(parser, names, count, texts, false);
	if (found > EXPECTED_MAX)
		found = expected_collect(parser, names, count, texts, true);
	if (!found || found > EXPECTED_MAX)
		return NULL;
	for (i = 0; i < found; i++)
		text = !i ? texts[i] :
		       arena_printf(parser->arena, i + 1 == found ? "%s or %s" : "%s, %s",
				    text, texts[i]);
	return text;
}

/* Words that could stand at the place: keywords, rooms, keys that stand alone. */
struct word_walk {
	const char *const *names;
	unsigned int count, index;
	bool statements, selectors;
	const struct room *room;
	const struct key *key;
};

static const char *word_walk_next(void *data)
{
	struct word_walk *walk = data;

	while (walk->index < walk->count) {
		const char *name = walk->names[walk->index++];

		if (name_is_word(name))
			return name;
	}
	if (!walk->statements && !walk->selectors)
		return NULL;
	for (;;) {
		while (walk->key && walk->key->word) {
			const struct key *key = walk->key++;

			if (walk->selectors && (key->flags & KEY_F_UNQUALIFIED))
				return key->word;
		}
		walk->room = room_next(walk->room);
		if (!walk->room)
			return NULL;
		walk->key = walk->room->keys;
		if (walk->room->kind == ROOM_SELECTOR ? walk->selectors : walk->statements)
			return walk->room->word;
	}
}

static const char *command_walk_next(void *data)
{
	static const char *const commands[] = {
		"add", "create", "insert", "replace", "delete", "destroy", "flush", "list",
		"rename", "get", "reset", "describe", "define", "redefine", "undefine", "include",
		"table", "chain", "rule", "set", "map", "element", "flowtable", "counter", "quota",
	};
	unsigned int *index = data;

	return *index < COUNT(commands) ? commands[(*index)++] : NULL;
}

/*
 * `tabel x {`: without a command a rule is read, and the error comes late. When the
 * first word is near a command, that is what went wrong.
 */
static bool command_error(struct parser *parser)
{
	const struct token *first = &parser->first;
	unsigned int index = 0;
	const char *near;

	if (parser->block->outer || !first->text || first->location.source !=
	    parser->pushed.location.source || first->location.offset == parser->pushed.location.offset)
		return false;
	near = suggest_word(first->text, command_walk_next, &index);
	if (!near || !strcmp(near, first->text))
		return false;
	diag_error(parser->diag, &first->location,
		   "syntax error, unexpected '%s', did you mean '%s'?", first->text, near);
	return true;
}

static bool block_error(struct parser *parser)
{
	const struct block *block = parser->block;

	if (parser->pushed.kind != TOKEN_END || !block->outer)
		return false;
	diag_error2(parser->diag, &parser->pushed.location, &block->location,
		    "syntax error, unexpected %s, the block that begins in line %u has no '}'",
		    token_describe(parser->tokens, &parser->pushed),
		    location_place(&block->location).line);
	return true;
}

void syntax_error(struct parser *parser, const char *const *names, unsigned int count)
{
	const struct token *token = &parser->pushed;
	struct word_walk walk = {
		.names = names, .count = count,
		.statements = list_has(names, count, "statement"),
		.selectors = list_has(names, count, "selector"),
	};
	const char *found = token_describe(parser->tokens, token), *expected, *near = NULL;

	parser->recovering = true;
	if (command_error(parser) || block_error(parser))
		return;
	if (token_is(token, "=") && list_has(names, count, "=="))
		near = "==";
	if (token_is(token, "-") && walk.statements) {
		diag_error(parser->diag, &token->location,
			   "syntax error, unexpected '-', expected a statement; rules have no options "
			   "as those of iptables do, matches follow each other: tcp dport 22 accept");
		return;
	}
	if (token->kind == TOKEN_WORD)
		near = suggest_word(token->text, word_walk_next, &walk);
	if (token->kind == TOKEN_WORD && !near && parser->room)
		near = arguments_suggest(parser->room, token->text);
	expected = expected_text(parser, names, count);
	if (near && expected)
		diag_error(parser->diag, &token->location,
			   "syntax error, unexpected %s, expected %s; did you mean '%s'?",
			   found, expected, near);
	else if (near)
		diag_error(parser->diag, &token->location,
			   "syntax error, unexpected %s, did you mean '%s'?", found, near);
	else if (expected)
		diag_error(parser->diag, &token->location,
			   "syntax error, unexpected %s, expected %s", found, expected);
	else
		diag_error(parser->diag, &token->location, "syntax error, unexpected %s", found);
}
