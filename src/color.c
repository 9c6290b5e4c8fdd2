// SPDX-License-Identifier: GPL-2.0-or-later
/* Colour: listings, traces and errors are coloured line by line on their way to a terminal. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "color.h"

#define RED	"\033[1;31m"
#define GREEN	"\033[1;32m"
#define YELLOW	"\033[33m"
#define CYAN	"\033[36m"
#define BOLD	"\033[1m"
#define DIM	"\033[2m"
#define RESET	"\033[0m"

static const struct {
	const char *word;
	const char *color;
} words[] = {
	{ "accept", GREEN }, { "accepted", GREEN }, { "drop", RED }, { "dropped", RED },
	{ "reject", RED }, { "Error", RED }, { "Warning", YELLOW },
	{ "jump", YELLOW }, { "goto", YELLOW }, { "return", YELLOW }, { "continue", YELLOW },
	{ "queue", YELLOW }, { "translated", YELLOW },
	{ "table", BOLD }, { "chain", BOLD }, { "set", BOLD }, { "map", BOLD }, { "type", BOLD },
	{ "hook", BOLD }, { "priority", BOLD }, { "policy", BOLD }, { "flowtable", BOLD },
	{ "elements", BOLD }, { "packet", BOLD }, { "handle", DIM },
};

/** struct colored - a stream being coloured, and the line that is not complete yet. */
struct colored {
	FILE *to;
	char *line;
	size_t size, capacity;
};

int choice_read(const char *word)
{
	static const char *const choices[] = { "auto", "always", "never" };

	if (!word)
		return CHOICE_ALWAYS;
	for (int i = 0; i < 3; i++)
		if (!strcmp(word, choices[i]))
			return i;
	return -1;
}

bool color_wanted(enum color_choice choice, FILE *file)
{
	const char *no_color = getenv("NO_COLOR"), *terminal = getenv("TERM");

	if (choice != CHOICE_AUTO)
		return choice == CHOICE_ALWAYS;
	return isatty(fileno(file)) && !(no_color && *no_color) &&
	       terminal && strcmp(terminal, "dumb");
}

static size_t paint(const struct colored *colored, const char *color, const char *text, size_t size)
{
	fprintf(colored->to, "%s%.*s" RESET, color, (int)size, text);
	return size;
}

static const char *word_color(const char *text, size_t size)
{
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strlen(words[i].word) == size && !memcmp(words[i].word, text, size))
			return words[i].color;
	return NULL;
}

static size_t word_length(const char *text)
{
	size_t size = 0;

	while (isalnum((unsigned char)text[size]) || (text[size] && strchr("_.-", text[size])))
		size++;
	return size;
}

/* Writes what begins at @text in its colour; how much of it that was. */
static size_t piece_write(const struct colored *colored, const char *text)
{
	const char *color, *end;
	size_t size;

	if (*text == '#')
		return paint(colored, DIM, text, strlen(text));
	if (*text == '"') {
		end = strchr(text + 1, '"');
		return paint(colored, CYAN, text, end ? (size_t)(end - text) + 1 : strlen(text));
	}
	if (*text == '^')
		return paint(colored, RED, text, strspn(text, "^~"));
	size = *text == '@' ? word_length(text + 1) : 0;
	if (size)
		return paint(colored, CYAN, text, size + 1);
	size = word_length(text);
	color = size ? word_color(text, size) : NULL;
	if (color)
		return paint(colored, color, text, size);
	if (!size)
		size = 1;
	fwrite(text, 1, size, colored->to);
	return size;
}

static void line_write(struct colored *colored)
{
	const char *text = colored->line;

	colored->line[colored->size] = '\0';
	while (*text)
		text += piece_write(colored, text);
	colored->size = 0;
}

static bool line_grow(struct colored *colored)
{
	size_t capacity = colored->capacity ? 2 * colored->capacity : 256;
	char *line;

	if (colored->size + 1 < colored->capacity)
		return true;
	line = realloc(colored->line, capacity);
	if (!line)
		return false;
	colored->line = line;
	colored->capacity = capacity;
	return true;
}

static ssize_t colored_write(void *cookie, const char *bytes, size_t size)
{
	struct colored *colored = cookie;

	for (size_t i = 0; i < size; i++) {
		if (!line_grow(colored))
			return 0;
		if (bytes[i] == '\n') {
			if (colored->size)
				line_write(colored);
			fputc('\n', colored->to);
		} else if (bytes[i]) {
			colored->line[colored->size++] = bytes[i];
		}
	}
	return fflush(colored->to) == 0 ? (ssize_t)size : 0;
}

static int colored_close(void *cookie)
{
	struct colored *colored = cookie;

	if (colored->size)
		line_write(colored);
	fflush(colored->to);
	free(colored->line);
	free(colored);
	return 0;
}

FILE *color_stream(FILE *to)
{
	cookie_io_functions_t functions = { .write = colored_write, .close = colored_close };
	struct colored *colored = calloc(1, sizeof(*colored));
	FILE *stream;

	if (!colored)
		return NULL;
	colored->to = to;
	stream = fopencookie(colored, "w", functions);
	if (!stream)
		free(colored);
	return stream;
}
