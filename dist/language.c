// SPDX-License-Identifier: GPL-2.0-or-later
/* Writes the manual page nft-language(7) from the tables that the parser itself works with. */
#include <stdio.h>
#include <string.h>
#include "expr/room.h"

/* Text for troff: hyphens and backslashes as themselves, no control line by accident. */
static void text_put(const char *text)
{
	if (*text == '.' || *text == '\'')
		fputs("\\&", stdout);
	for (; *text; text++) {
		if (*text == '-')
			fputs("\\-", stdout);
		else if (*text == '\\')
			fputs("\\e", stdout);
		else
			putchar(*text);
	}
}

static void keys_put(const struct room *room)
{
	const struct key *key;

	for (key = room->keys; key && key->word; key++) {
		if (key->flags & KEY_F_ALIAS || !key->type)
			continue;
		printf(".br\n\\ \\ \\fB");
		text_put(key->word);
		printf("\\fR (");
		text_put(key->type->name);
		if (key->bits)
			printf(", %u bits", key->bits);
		printf(")%s\n", key->flags & KEY_F_UNQUALIFIED ? " may stand alone" : "");
	}
}

static void rooms_put(const char *title, enum room_kind kind, bool headers)
{
	struct arena *arena = arena_new();
	const struct room *room;

	printf(".SH %s\n", title);
	for (room = room_next(NULL); room; room = room_next(room)) {
		if (room->kind != kind || !!room->header != headers)
			continue;
		printf(".TP\n.B ");
		text_put(room_usage(arena, room));
		putchar('\n');
		text_put(room->doc);
		putchar('\n');
		keys_put(room);
	}
	arena_free(arena);
}

static void symbols_put(const struct datatype *type)
{
	const struct symbol *symbol = NULL;
	unsigned int count = 0;

	/* Names from files of the machine aren't the language's. */
	if (!type->symbols || type->symbols->load)
		return;
	printf(".br\n");
	while ((symbol = symbol_next(type->symbols, symbol))) {
		printf("%s", count++ ? ", " : "");
		text_put(symbol->word);
	}
	putchar('\n');
}

static void types_put(void)
{
	const struct datatype *const *entry = NULL;

	printf(".SH DATATYPES\nA set's \\fBtype\\fR, and what a value may look like.\n");
	while ((entry = datatype_next(entry))) {
		printf(".TP\n.B ");
		text_put((*entry)->name);
		putchar('\n');
		text_put((*entry)->description);
		if ((*entry)->bits)
			printf(", %u bits", (*entry)->bits);
		putchar('\n');
		symbols_put(*entry);
	}
}

int main(void)
{
	printf(".TH NFT\\-LANGUAGE 7 \"\" \"Rampart %s\" \"nftables\"\n"
	       ".SH NAME\nnft\\-language \\- the words of nft's rules\n"
	       ".SH DESCRIPTION\n"
	       "A rule is a row of matches and statements. A match compares a selector (what follows under\n"
	       "PROTOCOL HEADERS and SELECTORS) with a value, a range, a list, a set, or a named set:\n"
	       "\\fBtcp dport { 22, 80\\-90 }\\fR, \\fBip saddr != @blocked\\fR. Selectors are joined by dots:\n"
	       "\\fBip saddr . tcp dport\\fR. Most can be written to: \\fBmeta mark set 1\\fR. See\n"
	       ".BR nft (8)\nfor commands, chains and sets.\n", RAMPART_VERSION);
	rooms_put("PROTOCOL HEADERS", ROOM_SELECTOR, true);
	rooms_put("SELECTORS", ROOM_SELECTOR, false);
	rooms_put("STATEMENTS", ROOM_STATEMENT, false);
	types_put();
	return 0;
}
