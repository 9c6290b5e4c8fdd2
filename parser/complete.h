/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Complete: the words that may stand at a place in a text, found out by trying them. */
#ifndef RAMPART_PARSER_COMPLETE_H
#define RAMPART_PARSER_COMPLETE_H

#include "context.h"
#include "parser/watch.h"

/** struct word_list - words found, each once; grows in the arena. */
struct word_list {
	struct arena *arena;
	const char **words;
	unsigned int count, capacity;
	const char *prefix;	/* others are left out */
};

/** word_list_add - adds a copy of the first @size bytes of @word, if it begins as asked. */
void word_list_add(struct word_list *list, const char *word, size_t size);

/**
 * complete_text - all words that may stand at the end of @text
 *
 * @start becomes the offset where the word begins that they stand for. The words are
 * sorted and live in @arena.
 */
void complete_text(struct context *context, struct arena *arena, const char *text,
		   struct word_list *list, size_t *start);

/** complete_name - places.c: names and values, where the grammar wants any word behind @watch. */
void complete_name(struct context *context, const struct watch *watch, struct word_list *list);
/** complete_reference - sets, or flowtables, behind the '@' that @text ends in. */
void complete_reference(struct context *context, const struct watch *watch, const char *text,
			struct word_list *list);
/** complete_file - files that `include` could mean whose path begins with @path. */
void complete_file(struct context *context, const char *path, struct word_list *list);

#endif
