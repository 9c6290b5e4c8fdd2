// SPDX-License-Identifier: GPL-2.0-or-later
// Keyword: finds the token of a structural keyword or an operator by its word.

#include <string.h>
#include "parser/build.h"
#include "parser.tab.h"

#define KEYWORD_SLOTS 256

struct keyword {
	const char *word;
	int token;
};

static const struct keyword operators[] = {
	{ "and", '&' }, { "or", '|' }, { "xor", '^' }, { "lshift", LSHIFT }, { "rshift", RSHIFT },
	{ "eq", EQ }, { "ne", NEQ }, { "lt", '<' }, { "gt", '>' }, { "le", LTE }, { "ge", GTE },
	{ "not", '!' },
};

static struct keyword keywords[KEYWORD_SLOTS];	/* by their hash; without a word: free */

static unsigned int keyword_hash(const char *word)
{
	unsigned int hash = 0;

	while (*word)
		hash = hash * 31 + (unsigned char)*word++;
	return hash % KEYWORD_SLOTS;
}

static void keyword_add(const struct keyword *keyword)
{
	unsigned int slot = keyword_hash(keyword->word);

	while (keywords[slot].word)
		slot = (slot + 1) % KEYWORD_SLOTS;
	keywords[slot] = *keyword;
}

/* The table is made before main: parsers of several threads read it. */
__attribute__((constructor)) static void keywords_hash(void)
{
	struct keyword keyword;

	for (unsigned int number = 0; (keyword.word = keyword_word(number)); number++) {
		keyword.token = KEYWORD_FIRST + 1 + (int)number;
		keyword_add(&keyword);
	}
	for (size_t i = 0; i < sizeof(operators) / sizeof(operators[0]); i++)
		keyword_add(&operators[i]);
}

int keyword_token(const char *word)
{
	unsigned int slot = keyword_hash(word);

	for (; keywords[slot].word; slot = (slot + 1) % KEYWORD_SLOTS)
		if (strcmp(keywords[slot].word, word) == 0)
			return keywords[slot].token;
	return -1;
}
