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

struct text_place location_place_from(const struct location *location, struct line_start *start)
{
	const struct source *source = location->source;
	const char *next, *at = source->text + (location->offset < source->size ?
						location->offset : source->size);
	struct text_place place;

	if (!location->length)
		return (struct text_place){ 0 };
	if (start->source != source || start->text > at)
		*start = (struct line_start){ .source = source, .text = source->text, .line = 1 };
	while ((next = memchr(start->text, '\n', at - start->text))) {
		start->text = next + 1;
		start->line++;
	}
	place.line = start->line;
	place.first_column = at - start->text + 1;
	place.last_column = place.first_column + location->length - 1;
	return place;
}

struct text_place location_place(const struct location *location)
{
	struct line_start start = { .source = NULL };

	return location_place_from(location, &start);
}
