// SPDX-License-Identifier: GPL-2.0-or-later
// Keyword: finds the token of a structural keyword by its word.

#include <string.h>
#include "parser/build.h"
#include "parser.tab.h"

#define KEYWORD_SLOTS 256

static uint8_t keyword_slots[KEYWORD_SLOTS];	/* keyword number plus one, 0: free */

static unsigned int keyword_hash(const char *word)
{
	unsigned int hash = 0;

	while (*word)
		hash = hash * 31 + (unsigned char)*word++;
	return hash % KEYWORD_SLOTS;
}

/* The table is made before main: parsers of several threads read it. */
__attribute__((constructor)) static void keywords_hash(void)
{
	unsigned int number, slot;
	const char *word;

	for (number = 0; (word = keyword_word(number)); number++) {
		slot = keyword_hash(word);
		while (keyword_slots[slot])
			slot = (slot + 1) % KEYWORD_SLOTS;
		keyword_slots[slot] = (uint8_t)(number + 1);
	}
}

int keyword_token(const char *word)
{
	unsigned int slot = keyword_hash(word);

	for (; keyword_slots[slot]; slot = (slot + 1) % KEYWORD_SLOTS)
		if (strcmp(keyword_word(keyword_slots[slot] - 1u), word) == 0)
			return KEYWORD_FIRST + keyword_slots[slot];
	return -1;
}
