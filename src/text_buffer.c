// SPDX-License-Identifier: GPL-2.0-or-later
/* Output kept in memory, for users of the library who ask for it as a string. */
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include "text_buffer.h"

static ssize_t text_buffer_write(void *cookie, const char *bytes, size_t size)
{
	struct text_buffer *buffer = cookie;

	if (buffer->size + size + 1 > buffer->capacity) {
		size_t capacity = 2 * (buffer->size + size + 1);
		char *text = realloc(buffer->text, capacity);

		if (!text)
			return 0;
		buffer->text = text;
		buffer->capacity = capacity;
	}
	memcpy(buffer->text + buffer->size, bytes, size);
	buffer->size += size;
	buffer->text[buffer->size] = '\0';
	return size;
}

int text_buffer_start(struct text_buffer *buffer)
{
	static const cookie_io_functions_t functions = { .write = text_buffer_write };

	if (buffer->stream)
		return 0;
	buffer->stream = fopencookie(buffer, "w", functions);
	return buffer->stream ? 0 : -1;
}

void text_buffer_stop(struct text_buffer *buffer)
{
	if (buffer->stream)
		fclose(buffer->stream);
	free(buffer->text);
	*buffer = (struct text_buffer){ .stream = NULL };
}

const char *text_buffer_take(struct text_buffer *buffer)
{
	if (!buffer->stream)
		return "";
	fflush(buffer->stream);
	/* The text stays where it is until something is written again. */
	if (!buffer->size)
		return "";
	buffer->size = 0;
	return buffer->text;
}
