// SPDX-License-Identifier: GPL-2.0-or-later
// Help: commands from a table, everything else from the rooms and datatypes themselves.

#include <string.h>
#include "expr/room.h"
#include "help.h"

static const struct { const char *word, *usage, *doc; } commands[] = {
	{ "add", "add OBJECT [FAMILY] TABLE [NAME] [{ … }]",
	  "Makes an object or puts a rule last; content with what exists." },
	{ "create", "create OBJECT [FAMILY] TABLE [NAME] [{ … }]",
	  "Like add, but an error if it exists." },
	{ "insert", "insert rule [FAMILY] TABLE CHAIN [handle N | index N] RULE",
	  "Puts a rule first, or before another." },
	{ "replace", "replace rule [FAMILY] TABLE CHAIN handle N RULE",
	  "Puts a rule in another's place." },
	{ "delete", "delete OBJECT [FAMILY] TABLE [NAME | handle N] | delete rule … RULE",
	  "Removes an object; an error if there is none." },
	{ "destroy", "destroy OBJECT [FAMILY] TABLE [NAME | handle N]",
	  "Removes an object; content if there is none." },
	{ "flush", "flush ruleset | table | chain | set | map …", "Removes what is in it." },
	{ "list", "list ruleset | OBJECT … | OBJECTS [FAMILY]", "Shows what the kernel has." },
	{ "find", "find rule [FAMILY] TABLE CHAIN RULE",
	  "Shows the rules that do the same, with their handles." },
	{ "get", "get element [FAMILY] TABLE SET { VALUE, … }", "Shows elements of a set." },
	{ "reset", "reset counter | quota … [FAMILY] TABLE NAME",
	  "Shows counts and sets them back." },
	{ "rename", "rename chain [FAMILY] TABLE CHAIN NAME", "Gives a chain another name." },
	{ "describe", "describe SELECTOR | TYPE", "Shows type, width and names of values." },
	{ "monitor", "monitor [new | destroy] [OBJECTS | trace] [json]",
	  "Shows changes of the ruleset, and traces, as they come." },
	{ "include", "include \"FILE\"", "Reads commands from a file." },
	{ "define", "define NAME = VALUE", "Makes $NAME stand for a value." },
	{ "undefine", "undefine NAME", "Ends a definition." },
	{ "table", "[add] table [FAMILY] NAME [{ … }]", "Holds chains, sets and objects of a family." },
	{ "chain", "[add] chain [FAMILY] TABLE NAME [{ type TYPE hook HOOK priority N; policy P; }]",
	  "Holds rules; with a hook, packets enter it." },
	{ "rule", "[add] rule [FAMILY] TABLE CHAIN RULE", "Matches, and what is done with what matches." },
	{ "set", "[add] set [FAMILY] TABLE NAME { type TYPE; [flags …;] [elements = { … }] }",
	  "Values that rules look up as @NAME." },
	{ "map", "[add] map [FAMILY] TABLE NAME { type TYPE : TYPE; … }",
	  "Values that lead to others, or to verdicts." },
	{ "accept", "accept", "The packet passes this hook's other chains, and goes on." },
	{ "drop", "drop", "The packet ends here." },
	{ "jump", "jump CHAIN | jump { … }", "Goes on in the chain, and comes back at its end." },
	{ "goto", "goto CHAIN", "Goes on in the chain, and does not come back." },
	{ "return", "return", "Goes back to the rule behind the jump." },
	{ "continue", "continue", "Goes on with the next rule." },
};

static void keys_print(struct output *output, const struct room *room)
{
	for (const struct key *key = room->keys; key && key->word; key++) {
		if (key->flags & KEY_F_ALIAS || !key->type)
			continue;
		output_printf(output, "    %-20s %s", key->word, key->type->name);
		if (key->bits)
			output_printf(output, ", %u bits", key->bits);
		output_printf(output, "\n");
	}
}

static bool room_print(struct output *output, const struct room *room)
{
	struct arena *arena = arena_new();

	output_printf(output, "%s\n    %s\n", room_usage(arena, room), room->doc);
	keys_print(output, room);
	arena_free(arena);
	return true;
}

/* `tcp` is the word of `tcp option` too. */
static bool word_begins(const char *words, const char *word)
{
	size_t size = strlen(word);

	return !strncmp(words, word, size) && (!words[size] || words[size] == ' ');
}

static bool rooms_print(struct output *output, const char *word)
{
	const struct room *room = NULL;
	const struct key *key;
	bool found = false;

	while ((room = room_next(room)))
		if (word_begins(room->word, word))
			found |= room_print(output, room);
	if (found)
		return true;
	room = room_find_unqualified(word, &key);
	if (room)
		output_printf(output, "[%s] %s\n    %s, of %s\n", room->word, key->word,
			      key->type->description, room->doc);
	return room != NULL;
}

static bool type_print(struct output *output, const char *word)
{
	const struct datatype *type = datatype_by_name(word);

	if (!type)
		return false;
	output_printf(output, "%s\n    The datatype: %s.", type->name, type->description);
	if (type->symbols)
		output_printf(output, " `describe %s` shows its names of values.", type->name);
	output_printf(output, "\n");
	return true;
}

static void words_print(struct output *output, const char *title, enum room_kind kind)
{
	const struct room *room = NULL;
	unsigned int column = 0;

	output_printf(output, "%s:", title);
	while ((room = room_next(room))) {
		if (room->kind != kind || !room->doc || room->foreign)
			continue;
		if (column++ % 8 == 0)
			output_printf(output, "\n   ");
		output_printf(output, " %s", room->word);
	}
	output_printf(output, "\n");
}

static int overview_print(struct output *output)
{
	for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++)
		output_printf(output, "%s\n", commands[i].usage);
	words_print(output, "selectors", ROOM_SELECTOR);
	words_print(output, "statements", ROOM_STATEMENT);
	return 0;
}

int help_print(struct output *output, const char *word)
{
	bool found = false;

	if (!*word)
		return overview_print(output);
	for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++) {
		if (strcmp(commands[i].word, word))
			continue;
		output_printf(output, "%s\n    %s\n", commands[i].usage, commands[i].doc);
		found = true;
	}
	found |= rooms_print(output, word);
	found |= type_print(output, word);
	return found ? 0 : -1;
}
