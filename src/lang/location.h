/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Location: where in which source text something was written. */
#ifndef RAMPART_LANG_LOCATION_H
#define RAMPART_LANG_LOCATION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/**
 * struct source - one text that is parsed: a file, a buffer, or standard input
 * @name:	as shown in errors: the file's path, "/dev/stdin", "Error" for a
 *		command line buffer (its errors are shown without a file name)
 * @text:	the whole text, kept for the caret line; SOURCE_ENDS bytes of zero follow it
 * @size:	bytes in @text
 * @is_buffer:	true for the command line or a library buffer
 * @included_at: the include statement, or NULL for a top-level source
 *
 * Sources live in the arena of the command batch.
 */
#define SOURCE_ENDS	2	/* what the scanner wants to find behind a text */

struct source {
	const char *name;
	const char *text;
	size_t size;
	int is_buffer;
	const struct location *included_at;
};

/**
 * struct location - a stretch of one line of a source; there are many of these, so they are small
 * @source:	NULL where a thing did not come from text (kernel)
 * @offset:	bytes from the start of the text to the first character
 * @length:	in bytes; 0 where no place in the text is known (JSON)
 */
struct location {
	const struct source *source;
	uint32_t offset;
	uint32_t length;
};

/**
 * struct text_place - a location as people read it
 * @line:	from 1; 0 where no place in the text is known
 * @first_column, @last_column: from 1, in bytes, inclusive
 */
struct text_place {
	unsigned int line;
	unsigned int first_column;
	unsigned int last_column;
};

/** location_is - whether it is the same stretch as @other. */
static inline bool location_is(const struct location *location, const struct location *other)
{
	return location->source == other->source && location->offset == other->offset &&
	       location->length == other->length;
}

/** location_join - the stretch from the start of @first to the end of @last, or of the line. */
struct location location_join(struct location first, struct location last);
/** location_place - reads the text up to @location to count its lines. */
struct text_place location_place(const struct location *location);

/** struct line_start - where a line begins; all zeros: nowhere yet. */
struct line_start {
	const struct source *source;
	const char *text;
	unsigned int line;
};

/** location_place_from - the same; looks on from @start where it can, and leaves it at the line found. */
struct text_place location_place_from(const struct location *location, struct line_start *start);

#endif
