// SPDX-License-Identifier: GPL-2.0-or-later
// Diagnostics: records errors and warnings and shows them under the source line.

#include <stdarg.h>
#include <string.h>
#include "lang/diag.h"

#define ERRORS_MAX 10	/* as many as the original tells of */
#define TEXT_MAX 1000	/* bytes of an error's text, and of the line below it */
#define TEXT_BEFORE 200	/* of these, before the place in the line */

struct record {
	struct record *next;
	const char *label;
	const char *text;
	struct location location;
	struct location other;
};

struct diag {
	struct arena *arena;
	struct record *first, **last;
	unsigned int errors;
};

struct diag *diag_new(struct arena *arena)
{
	struct diag *diag = arena_new_object(arena, struct diag);

	diag->arena = arena;
	diag->last = &diag->first;
	return diag;
}

static void diag_record(struct diag *diag, const char *label, const struct location *location,
			const struct location *other, const char *format, va_list arguments)
{
	struct record *record = arena_new_object(diag->arena, struct record);
	va_list copy;
	char probe[1], *text;
	int whole, kept;

	va_copy(copy, arguments);
	whole = vsnprintf(probe, sizeof(probe), format, copy);
	va_end(copy);
	if (whole < 0)
		whole = 0;
	kept = whole < TEXT_MAX ? whole : TEXT_MAX;
	text = arena_alloc(diag->arena, kept + sizeof("..."));
	vsnprintf(text, kept + 1, format, arguments);
	if (kept < whole)
		strcpy(text + kept, "...");

	record->label = label;
	record->text = text;
	if (location)
		record->location = *location;
	if (other)
		record->other = *other;
	*diag->last = record;
	diag->last = &record->next;
}

void diag_error(struct diag *diag, const struct location *location, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	diag_record(diag, "Error", location, NULL, format, arguments);
	va_end(arguments);
	diag->errors++;
}

void diag_error2(struct diag *diag, const struct location *location,
		 const struct location *other, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	diag_record(diag, "Error", location, other, format, arguments);
	va_end(arguments);
	diag->errors++;
}

void diag_warn(struct diag *diag, const struct location *location, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	diag_record(diag, "Warning", location, NULL, format, arguments);
	va_end(arguments);
}

bool diag_error_before(const struct diag *diag, uint32_t offset)
{
	for (const struct record *record = diag->first; record; record = record->next)
		if (!record->location.source || record->location.offset < offset)
			return true;
	return false;
}

bool diag_is_empty(const struct diag *diag)
{
	return !diag->first;
}

bool diag_is_full(const struct diag *diag)
{
	return diag->errors >= ERRORS_MAX;
}

unsigned int diag_error_count(const struct diag *diag)
{
	return diag->errors;
}

static void place_print(FILE *file, const struct source *source, const struct text_place *place)
{
	fprintf(file, "%s:%u:%u-%u:", source->name, place->line, place->first_column,
		place->last_column);
}

static void include_print(FILE *file, const struct source *source)
{
	const char *word = "In file included";

	for (; source->included_at; source = source->included_at->source) {
		struct text_place place = location_place(source->included_at);

		fprintf(file, "%16s from ", word);
		place_print(file, source->included_at->source, &place);
		fputc('\n', file);
		word = "";
	}
}

/**
 * struct line - what is shown of the line of a location
 * @column:	of its first byte in the text, from 1
 */
struct line {
	const char *text;
	size_t len;
	unsigned int column;
};

/* The bytes of the line that holds @location, without its end; of a long one those around the place. */
static struct line location_line(const struct location *location, const struct text_place *place)
{
	const char *text = location->source->text, *end = text + location->source->size;
	struct line line = { .text = text, .column = 1 };

	if (!place->line)
		return line;
	if (location->offset < location->source->size)
		end = text + location->offset;
	line.text = end - (place->first_column - 1);
	end = memchr(end, '\n', text + location->source->size - end);
	if (!end)
		end = text + location->source->size;
	line.len = end - line.text;
	if (line.len && line.text[line.len - 1] == '\r')
		line.len--;
	if (line.len > TEXT_MAX && place->first_column > TEXT_BEFORE) {
		line.column = place->first_column - TEXT_BEFORE;
		line.text += line.column - 1;
		line.len -= line.column - 1;
	}
	if (line.len > TEXT_MAX)
		line.len = TEXT_MAX;
	return line;
}

void diag_place_print(FILE *file, const struct location *location)
{
	struct text_place place;
	struct line line;

	if (!location->source)
		return;
	place = location_place(location);
	line = location_line(location, &place);
	place_print(file, location->source, &place);
	fprintf(file, " %.*s\n", (int)line.len, line.text);
}

static bool place_covers(const struct text_place *place, unsigned int column)
{
	return column >= place->first_column && column <= place->last_column;
}

/* Keeps tabs, and skips the inner bytes of UTF-8 characters, so the carets align. */
static void carets_print(FILE *file, const struct record *record, const struct text_place *place,
			 const struct line *line)
{
	struct text_place other = { 0 };
	unsigned int last = place->last_column;

	if (record->other.source == record->location.source)
		other = location_place(&record->other);
	if (other.line != place->line)
		other = (struct text_place){ 0 };
	if (other.last_column > last)
		last = other.last_column;
	for (size_t i = 0; i <= line->len && line->column + i <= last; i++) {
		unsigned char byte = i < line->len ? line->text[i] : ' ';
		unsigned int column = line->column + i;

		if ((byte & 0xc0) == 0x80)
			continue;
		if (place_covers(place, column))
			fputc('^', file);
		else if (other.line && place_covers(&other, column))
			fputc('~', file);
		else
			fputc(byte == '\t' ? '\t' : ' ', file);
	}
	fputc('\n', file);
}

static void record_print(const struct record *record, FILE *file, struct line_start *start)
{
	const struct location *location = &record->location;
	struct text_place place;
	struct line line;

	if (!location->source) {
		fprintf(file, "%s: %s\n", record->label, record->text);
		return;
	}
	place = location_place_from(location, start);
	include_print(file, location->source);
	if (!location->source->is_buffer) {
		place_print(file, location->source, &place);
		fputc(' ', file);
	}
	fprintf(file, "%s: %s\n", record->label, record->text);
	line = location_line(location, &place);
	fwrite(line.text, 1, line.len, file);
	fputc('\n', file);
	if (place.line)
		carets_print(file, record, &place, &line);
}

void diag_print(const struct diag *diag, FILE *file)
{
	struct line_start start = { .source = NULL };

	for (const struct record *record = diag->first; record; record = record->next)
		record_print(record, file, &start);
}
