/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Location: where in which source text something was written. */
#ifndef RAMPART_LANG_LOCATION_H
#define RAMPART_LANG_LOCATION_H

#include <stddef.h>

/**
 * struct source - one text that is parsed: a file, a buffer, or standard input
 * @name:	as shown in errors: the file's path, "/dev/stdin", "Error" for a
 *		command line buffer (its errors are shown without a file name)
 * @text:	the whole text, NUL-terminated, kept for the caret line
 * @size:	bytes in @text
 * @is_buffer:	true for the command line or a library buffer
 * @included_at: the include statement, or NULL for a top-level source
 *
 * Sources live in the arena of the command batch.
 */
struct source {
	const char *name;
	const char *text;
	size_t size;
	int is_buffer;
	const struct location *included_at;
};

/**
 * struct location - a stretch of a source
 * @source:	NULL where a thing did not come from text (kernel, JSON)
 * @offset:	bytes from the start of the text to the first character
 * @line:	from 1; 0 where a text has no lines that could be shown (JSON)
 * @first_column, @last_column: from 1, in bytes, inclusive
 */
struct location {
	const struct source *source;
	size_t offset;
	unsigned int line;
	unsigned int first_column;
	unsigned int last_column;
};

/** location_join - the stretch from the start of @first to the end of @last. */
struct location location_join(struct location first, struct location last);

#endif
