// SPDX-License-Identifier: GPL-2.0-or-later
// Complete: tries the words of the language at a place; the parser says which of them fit.

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include "parser/build.h"
#include "parser/complete.h"
#include "parser.tab.h"

#define NONSENSE "zzqzz"	/* no word of the language */

/* Words that functions read, so that no table has them. */
static const char *const more_words[] = {
	"second", "minute", "hour", "day", "week", "bytes", "kbytes", "mbytes", "packets",
	"bytes/second", "kbytes/second", "mbytes/second", "over", "until", "used", "and", "or", "xor",
	"burst", "used never", "to", "random", "fully-random", "persistent", "num", "bypass",
	"fanout", "type", "code",
};

/** enum fit - what became of a word that was tried. */
enum fit {
	FIT_NOT,
	FIT_ANY,	/* it was taken, as any other word would have been */
	FIT_WORD,	/* it was known */
};

/** struct completion - the text before the word, and what has been tried. */
struct completion {
	struct context *context;
	const char *before;
	size_t size;
	struct word_list phrases;
};

void word_list_add(struct word_list *list, const char *word, size_t size)
{
	const char **larger;

	if (list->prefix && (strlen(list->prefix) > size ||
			     memcmp(list->prefix, word, strlen(list->prefix))))
		return;
	for (unsigned int i = 0; i < list->count; i++)
		if (!strncmp(list->words[i], word, size) && !list->words[i][size])
			return;
	if (list->count == list->capacity) {
		list->capacity = list->capacity ? 2 * list->capacity : 64;
		larger = arena_alloc(list->arena, list->capacity * sizeof(*larger));
		if (list->count)
			memcpy(larger, list->words, list->count * sizeof(*larger));
		list->words = larger;
	}
	list->words[list->count++] = arena_strndup(list->arena, word, size);
}

/* A phrase stands for itself and for what is left of it behind each of its words. */
static void phrase_add(struct word_list *list, const char *phrase)
{
	for (; phrase; phrase = strchr(phrase, ' ')) {
		phrase += strspn(phrase, " ");
		word_list_add(list, phrase, strlen(phrase));
	}
}

static void symbols_add(struct word_list *list, const struct symbol_table *table)
{
	const struct symbol *symbol = NULL;

	while (table && (symbol = symbol_next(table, symbol)))
		phrase_add(list, symbol->word);
}

/* The words in a room's syntax line: it may have some that its hooks read. */
static void usage_add(struct word_list *list, const char *usage)
{
	while (usage && *usage) {
		size_t size = strspn(usage, "abcdefghijklmnopqrstuvwxyz-");

		if (size)
			word_list_add(list, usage, size);
		usage += size ? size : 1;
	}
}

static void room_add(struct word_list *list, const struct room *room)
{
	phrase_add(list, room->word);
	for (const struct key *key = room->keys; key && key->word; key++) {
		phrase_add(list, key->word);
		/* `ip` alone may be a value where `ip saddr` is a selector. */
		if (key == room->keys)
			phrase_add(list, arena_printf(list->arena, "%s %s", room->word, key->word));
	}
	for (const struct arg *arg = room->args; arg && arg->kind != ARG_END; arg++) {
		if (arg->word)
			phrase_add(list, arg->word);
		symbols_add(list, arg->symbols);
	}
	usage_add(list, room->usage);
}

static void phrases_collect(struct word_list *list)
{
	const struct object_kind *kind = NULL;
	const struct room *room = NULL;
	const char *word;

	for (unsigned int i = 0; (word = keyword_word(i)); i++)
		phrase_add(list, word);
	for (size_t i = 0; i < sizeof(more_words) / sizeof(more_words[0]); i++)
		phrase_add(list, more_words[i]);
	while ((room = room_next(room)))
		room_add(list, room);
	while ((kind = object_kind_next(kind))) {
		phrase_add(list, kind->name);
		phrase_add(list, kind->plural);
		if (kind->reference)
			phrase_add(list, kind->reference);
	}
}

/* What the parser makes of @phrase with @behind it; what comes after the phrase may be wrong. */
static enum fit phrase_fit(const struct completion *completion, const char *phrase,
			   const char *behind)
{
	struct arena *arena = arena_new();
	const char *text = arena_printf(arena, "%s%s%s", completion->before, phrase, behind);
	enum fit fit = FIT_WORD;
	struct watch watch;

	watch_text(&watch, completion->context, arena, text);
	if (watch_failed(&watch, completion->size + strlen(phrase)))
		fit = FIT_NOT;
	for (unsigned int i = 0; fit == FIT_WORD && i < watch.count; i++)
		if (watch.tokens[i].token == WORD && watch.tokens[i].offset == completion->size)
			fit = FIT_ANY;
	arena_free(arena);
	return fit;
}

/* Some words are known only before a name, a number, or `rule`. */
static bool phrase_is_known(const struct completion *completion, const char *phrase)
{
	static const char *const behind[] = { "", " x", " 1", " rule" };

	for (size_t i = 0; i < sizeof(behind) / sizeof(behind[0]); i++)
		if (phrase_fit(completion, phrase, behind[i]) == FIT_WORD)
			return true;
	return false;
}

static int words_compare(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Where the word begins that @text ends in; `10/sec` is two. */
static size_t word_start(const char *text)
{
	size_t start = strlen(text), slash;

	while (start && (isalnum((unsigned char)text[start - 1]) || strchr("_.-/", text[start - 1])))
		start--;
	slash = start + strspn(text + start, "0123456789");
	if (slash > start && text[slash] == '/')
		start = slash + 1;
	return start;
}

/* The quote that is open at the end of @text, or NULL; *@comment is set in a comment. */
static const char *quote_open(const char *text, bool *comment)
{
	const char *quote = NULL;

	*comment = false;
	for (; *text; text++) {
		if (*text == '\n')
			*comment = false;
		else if (*comment)
			continue;
		else if (*text == '"')
			quote = quote ? NULL : text;
		else if (*text == '#' && !quote)
			*comment = true;
	}
	return quote;
}

static bool ends_in_include(const char *text, size_t size)
{
	static const char word[] = "include";

	while (size && isspace((unsigned char)text[size - 1]))
		size--;
	return size >= sizeof(word) - 1 && !memcmp(text + size - sizeof(word) + 1, word,
						  sizeof(word) - 1);
}

/* Variables defined in the text so far, and those of earlier lines. */
static void complete_variable(struct context *context, const struct watch *watch,
			      struct word_list *list)
{
	for (unsigned int i = 0; i + 1 < watch->count; i++)
		if ((watch->tokens[i].token == KW_DEFINE || watch->tokens[i].token == KW_REDEFINE) &&
		    watch->tokens[i + 1].text)
			word_list_add(list, watch->tokens[i + 1].text,
				      strlen(watch->tokens[i + 1].text));
	for (unsigned int i = 0; i < context->variable_count; i++)
		word_list_add(list, context->variables[i], strcspn(context->variables[i], "="));
}

static void complete_word(struct completion *completion, struct word_list *list)
{
	enum fit nonsense = phrase_fit(completion, NONSENSE, "");
	struct arena *arena = list->arena;
	struct watch watch;

	if (completion->size && completion->before[completion->size - 1] == '@') {
		watch_text(&watch, completion->context, arena, completion->before);
		complete_reference(completion->context, &watch, completion->before, list);
		return;
	}
	if (nonsense == FIT_WORD)	/* any text may stand here */
		return;
	completion->phrases = (struct word_list){ .arena = arena, .prefix = list->prefix };
	phrases_collect(&completion->phrases);
	for (unsigned int i = 0; i < completion->phrases.count; i++) {
		const char *phrase = completion->phrases.words[i];

		/* Punctuation is no word to complete. */
		if (isalnum((unsigned char)*phrase) && phrase_is_known(completion, phrase))
			word_list_add(list, phrase, strcspn(phrase, " "));
	}
	/* Some names are refused as soon as they are read: they are known ones. */
	watch_text(&watch, completion->context, arena, completion->before);
	if (nonsense != FIT_ANY && !watch.takes_name)
		return;
	/* `table inet` names a table, `table inet NAME` a family. */
	watch_text(&watch, completion->context, arena,
		   arena_printf(arena, "%s" NONSENSE, completion->before));
	while (watch.count && watch.tokens[watch.count - 1].offset >= completion->size)
		watch.count--;
	complete_name(completion->context, &watch, list);
}

void complete_text(struct context *context, struct arena *arena, const char *text,
		   struct word_list *list, size_t *start)
{
	struct completion completion = { .context = context };
	bool comment;
	const char *quote = quote_open(text, &comment);
	struct watch watch;

	*start = quote ? (size_t)(quote + 1 - text) : word_start(text);
	*list = (struct word_list){ .arena = arena, .prefix = text + *start };
	if (comment)
		return;
	completion.size = quote ? *start - 1 : *start;
	completion.before = arena_strndup(arena, text, completion.size);
	if (quote && ends_in_include(text, completion.size)) {
		complete_file(context, list->prefix, list);
	} else if (*start && text[*start - 1] == '$') {
		completion.before = arena_strndup(arena, text, *start - 1);
		watch_text(&watch, context, arena, completion.before);
		complete_variable(context, &watch, list);
	} else if (quote) {
		watch_text(&watch, context, arena, completion.before);
		complete_name(context, &watch, list);
	} else {
		complete_word(&completion, list);
	}
	if (list->count)
		qsort(list->words, list->count, sizeof(*list->words), words_compare);
}
