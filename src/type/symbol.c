// SPDX-License-Identifier: GPL-2.0-or-later
// Symbol tables: names of values, compiled in or read from files.

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "type/type.h"

static const struct symbol *table_symbols(const struct symbol_table *table)
{
	return table->load ? table->load() : table->symbols;
}

const struct symbol *symbol_find(const struct symbol_table *table, const char *word)
{
	const struct symbol *symbol;

	for (symbol = table_symbols(table); symbol && symbol->word; symbol++)
		if (!strcmp(symbol->word, word))
			return symbol;
	return NULL;
}

const char *symbol_name(const struct symbol_table *table, uint64_t value)
{
	const struct symbol *symbol;

	for (symbol = table_symbols(table); symbol && symbol->word; symbol++)
		if (symbol->value == value)
			return symbol->word;
	return NULL;
}

const struct symbol *symbol_next(const struct symbol_table *table, const struct symbol *previous)
{
	const struct symbol *symbol = previous ? previous + 1 : table_symbols(table);

	return symbol && symbol->word ? symbol : NULL;
}

/* One line: `0x10 name # comment`. */
static bool symbol_parse_line(char *line, struct symbol *symbol)
{
	char *end, *word;

	line[strcspn(line, "#\n")] = '\0';
	errno = 0;
	symbol->value = strtoul(line, &end, 0);
	if (errno || end == line || !isspace((unsigned char)*end))
		return false;
	word = end + strspn(end, " \t");
	word[strcspn(word, " \t")] = '\0';
	if (!*word)
		return false;
	symbol->word = strdup(word);
	return symbol->word != NULL;
}

const struct symbol *symbol_file_load(const char *const *paths)
{
	struct symbol *symbols = calloc(1, sizeof(*symbols)), *grown;
	size_t count = 0, size = 1;
	char line[512];
	FILE *file = NULL;

	if (!symbols)
		abort();
	for (; *paths && !file; paths++)
		file = fopen(*paths, "re");
	while (file && fgets(line, sizeof(line), file)) {
		if (count + 1 == size) {
			grown = realloc(symbols, 2 * size * sizeof(*symbols));
			if (!grown)
				break;
			symbols = grown;
			size *= 2;
		}
		if (symbol_parse_line(line, &symbols[count]))
			count++;
	}
	memset(&symbols[count], 0, sizeof(*symbols));
	if (file)
		fclose(file);
	return symbols;
}
