// SPDX-License-Identifier: GPL-2.0-or-later
// Location: joins stretches of source text, and tells their lines and columns.

#include <string.h>
#include "lang/location.h"

struct location location_join(struct location first, struct location last)
{
	uint32_t end = first.offset + first.length, last_end = last.offset + last.length;

	if (!first.source)
		return last;
	if (last.source != first.source || last_end <= end)
		return first;
	/* Errors are shown on one line: a stretch over several ends with its first item. */
	if (last.offset > end &&
	    memchr(first.source->text + end, '\n', last.offset - end))
		return first;
	first.length = last_end - first.offset;
	return first;
}

struct text_place location_place(const struct location *location)
{
	const char *text = location->source->text, *next;
	const char *start = text + (location->offset < location->source->size ?
				    location->offset : location->source->size);
	struct text_place place = { .line = 1 };

	if (!location->length)
		return (struct text_place){ 0 };
	while ((next = memchr(text, '\n', start - text))) {
		text = next + 1;
		place.line++;
	}
	place.first_column = start - text + 1;
	place.last_column = place.first_column + location->length - 1;
	return place;
}
