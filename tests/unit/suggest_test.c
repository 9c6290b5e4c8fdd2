// SPDX-License-Identifier: GPL-2.0-or-later
/* Tests of suggestions: which candidate counts as near to a misspelt word. */
#include "lang/diag.h"
#include "unit.h"

static const char *const fields[] = { "sport", "dport", "sequence", "flags", "window", NULL };

static const char *field_next(void *data)
{
	const char *const **at = data;

	return **at ? *(*at)++ : NULL;
}

static const char *suggest(const char *word)
{
	const char *const *at = fields;

	return suggest_word(word, field_next, &at);
}

int main(void)
{
	unit_same("swapped letters are one mistake", "dport", suggest("dprot"));
	unit_same("a missing letter is near", "sequence", suggest("sequnce"));
	unit_same("a letter too many is near", "flags", suggest("flaggs"));
	unit_same("the nearest of two is taken", "sport", suggest("sportt"));
	unit_same("a word of its own is not near", NULL, suggest("checksum"));
	unit_same("short words forgive one mistake only", NULL, suggest("fl"));
	return unit_status();
}
