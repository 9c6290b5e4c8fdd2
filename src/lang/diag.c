// SPDX-License-Identifier: GPL-2.0-or-later
// Diagnostics: records errors and warnings and shows them under the source line.

#include <stdarg.h>
#include <string.h>
#include "lang/diag.h"

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
	int len;

	va_copy(copy, arguments);
	len = vsnprintf(probe, sizeof(probe), format, copy);
	va_end(copy);
	if (len < 0)
		len = 0;
	text = arena_alloc(diag->arena, (size_t)len + 1);
	vsnprintf(text, (size_t)len + 1, format, arguments);

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

unsigned int diag_error_count(const struct diag *diag)
{
	return diag->errors;
}

static void location_print(FILE *file, const struct location *location)
{
	struct text_place place = location_place(location);

	fprintf(file, "%s:%u:%u-%u:", location->source->name, place.line,
		place.first_column, place.last_column);
}

static void include_print(FILE *file, const struct source *source)
{
	const char *word = "In file included";

	for (; source->included_at; source = source->included_at->source) {
		fprintf(file, "%16s from ", word);
		location_print(file, source->included_at);
		fputc('\n', file);
		word = "";
	}
}

/* The bytes of the line that holds @location, without its end. */
static const char *location_line(const struct location *location, const struct text_place *place,
				 size_t *len)
{
	const char *text = location->source->text, *end = text + location->source->size;
	const char *start = text + (location->offset < location->source->size ?
				    location->offset : location->source->size);

	*len = 0;
	if (!place->line)
		return text;
	start = start - (place->first_column - 1);
	while (start + *len < end && start[*len] != '\n')
		(*len)++;
	if (*len && start[*len - 1] == '\r')
		(*len)--;
	return start;
}

void diag_place_print(FILE *file, const struct location *location)
{
	struct text_place place = location_place(location);
	const char *line;
	size_t len;

	if (!location->source)
		return;
	line = location_line(location, &place, &len);
	location_print(file, location);
	fprintf(file, " %.*s\n", (int)len, line);
}

static bool place_covers(const struct text_place *place, unsigned int column)
{
	return column >= place->first_column && column <= place->last_column;
}

/* Keeps tabs, and skips the inner bytes of UTF-8 characters, so the carets align. */
static void carets_print(FILE *file, const struct record *record, const struct text_place *place,
			 const char *line, size_t len)
{
	struct text_place other = { 0 };
	unsigned int column, last = place->last_column;

	if (record->other.source == record->location.source)
		other = location_place(&record->other);
	if (other.line != place->line)
		other = (struct text_place){ 0 };
	if (other.last_column > last)
		last = other.last_column;
	for (column = 1; column <= last && column <= len + 1; column++) {
		unsigned char byte = column <= len ? line[column - 1] : ' ';

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

static void record_print(const struct record *record, FILE *file)
{
	const struct location *location = &record->location;
	struct text_place place;
	const char *line;
	size_t len;

	if (!location->source) {
		fprintf(file, "%s: %s\n", record->label, record->text);
		return;
	}
	include_print(file, location->source);
	if (!location->source->is_buffer) {
		location_print(file, location);
		fputc(' ', file);
	}
	fprintf(file, "%s: %s\n", record->label, record->text);
	place = location_place(location);
	line = location_line(location, &place, &len);
	fwrite(line, 1, len, file);
	fputc('\n', file);
	if (place.line)
		carets_print(file, record, &place, line, len);
}

void diag_print(const struct diag *diag, FILE *file)
{
	const struct record *record;

	for (record = diag->first; record; record = record->next)
		record_print(record, file);
}
