// SPDX-License-Identifier: GPL-2.0-or-later
/* Output: formatted writing to the stream of a listing. */
#include <stdarg.h>
#include <stdlib.h>
#include "obj/output.h"

void output_printf(struct output *output, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	vfprintf(output->file, format, arguments);
	va_end(arguments);
}

void output_indent(struct output *output)
{
	for (unsigned int i = 0; i < output->indent; i++)
		fputc('\t', output->file);
}

void output_quoted(struct output *output, const char *string)
{
	fprintf(output->file, "\"%s\"", string);
}

void output_handle(struct output *output, uint64_t handle)
{
	if (handle && output_has(output, NFT_CTX_OUTPUT_HANDLE))
		fprintf(output->file, " # handle %llu", (unsigned long long)handle);
}

void output_comment(struct output *output, const char *comment)
{
	if (!comment)
		return;
	output_indent(output);
	fprintf(output->file, "comment \"%s\"\n", comment);
}

void output_duration(struct output *output, uint64_t milliseconds)
{
	static const struct {
		const char *unit;
		uint64_t milliseconds;
	} units[] = {
		{ "d", 86400000 }, { "h", 3600000 }, { "m", 60000 }, { "s", 1000 }, { "ms", 1 },
	};

	if (output_has(output, NFT_CTX_OUTPUT_NUMERIC_TIME) && milliseconds % 1000 == 0) {
		fprintf(output->file, "%llus", (unsigned long long)milliseconds / 1000);
		return;
	}
	for (unsigned int i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
		uint64_t count = milliseconds / units[i].milliseconds;

		milliseconds %= units[i].milliseconds;
		if (count)
			fprintf(output->file, "%llu%s", (unsigned long long)count, units[i].unit);
	}
}

void capture_begin(struct capture *capture, const struct output *like)
{
	*capture = (struct capture){ .output = { .flags = like->flags } };
	capture->output.file = open_memstream(&capture->text, &capture->size);
	if (!capture->output.file)
		abort();
}

void capture_drop(struct capture *capture)
{
	fclose(capture->output.file);
	free(capture->text);
}

const char *capture_take(struct capture *capture, struct arena *arena)
{
	const char *copy;

	fflush(capture->output.file);
	copy = arena_strndup(arena, capture->text, capture->size);
	rewind(capture->output.file);
	return copy;
}

const char *capture_end(struct capture *capture, struct arena *arena)
{
	const char *copy = capture_take(capture, arena);

	capture_drop(capture);
	return copy;
}
