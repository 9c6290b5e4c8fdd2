// SPDX-License-Identifier: GPL-2.0-or-later
/* Tests of sealed messages: each tells its own places, whatever it has in common with the one before. */
#include <linux/netfilter/nf_tables.h>
#include "lang/cmd.h"
#include "unit.h"
#include "wire/message.h"

#define LINE 20

static const struct source text = { .name = "text" }, other_text = { .name = "other" };
static struct arena *arena;

/** struct line - a command on one line: two attributes, and where in which text the second was written. */
struct line {
	unsigned int number;
	const struct source *source;
	uint32_t offset;
	const char *needs;
};

/* The command takes the whole line; the first attribute was written 4 bytes from its begin. */
static struct message *line_message(const struct line *line, const struct message *before)
{
	uint32_t start = line->number * LINE;
	struct location first = { &text, start + 4, 1 }, second = { line->source, line->offset, 2 };
	struct cmd cmd = { .location = { &text, start, LINE - 1 } };
	struct message *message = message_new(NFT_MSG_NEWSETELEM, 0, 0, line->number, &cmd), *sealed;

	message_mark(message, &first);
	message_put_u32(message, NFTA_SET_ELEM_LIST_TABLE, line->number);
	message_mark(message, &second);
	message_put_u32(message, NFTA_SET_ELEM_LIST_SET, line->number);
	if (line->needs)
		message_need(message, line->needs);
	sealed = message_seal(message, before, arena, arena_alloc(arena, message_size(message)));
	message_free(message);
	return sealed;
}

static bool is_at(const struct message *message, uint32_t offset, const struct source *source,
		  uint32_t start, uint32_t length)
{
	struct location place = { source, start, length }, found = message_location(message, offset);

	return location_is(&found, &place);
}

static bool places_are_right(const struct line *line, const struct message *message)
{
	return is_at(message, 0, &text, line->number * LINE, LINE - 1) &&
	       is_at(message, 20, &text, line->number * LINE + 4, 1) &&
	       is_at(message, 28, line->source, line->offset, 2) &&
	       message_needs(message) == line->needs;
}

int main(void)
{
	static const struct { const char *what; struct line line; } lines[] = {
		{ "the first message", { 0, &text, 8, NULL } },
		{ "a line that is like the one before", { 1, &text, LINE + 8, NULL } },
		{ "a line further on that is like it", { 7, &text, 7 * LINE + 8, NULL } },
		{ "an attribute at another place in the line", { 8, &text, 8 * LINE + 9, NULL } },
		{ "an attribute before its command", { 9, &text, 3, NULL } },
		{ "an attribute from another text", { 10, &other_text, 10 * LINE + 8, NULL } },
		{ "a need", { 11, &text, 11 * LINE + 8, "a need" } },
		{ "another need", { 12, &text, 12 * LINE + 8, "another" } },
		{ "no need any more", { 13, &text, 13 * LINE + 8, NULL } },
	};
	enum { COUNT = sizeof(lines) / sizeof(lines[0]) };
	const struct message *messages[COUNT];

	arena = arena_new();
	for (unsigned int i = 0; i < COUNT; i++)
		messages[i] = line_message(&lines[i].line, i ? messages[i - 1] : NULL);
	for (unsigned int i = 0; i < COUNT; i++)
		unit_check(lines[i].what, places_are_right(&lines[i].line, messages[i]));
	arena_free(arena);
	return unit_status();
}
