// SPDX-License-Identifier: GPL-2.0-or-later
// Arena: chunks of memory that grow with what is asked and are freed at once.

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "lang/arena.h"

#define CHUNK_MIN	(16 * 1024)
#define CHUNK_MAX	(4 * 1024 * 1024)
/* Of pointers and 64-bit numbers: nothing that is put into an arena needs more. */
#define ALIGNMENT	_Alignof(uint64_t)

/*
 * Under the address sanitizer a poisoned gap follows each allocation, and what was given back is
 * poisoned: overruns and uses of what is gone are seen.
 */
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
#define GAP	ALIGNMENT
#define poison(memory, size)	ASAN_POISON_MEMORY_REGION(memory, size)
#define unpoison(memory, size)	ASAN_UNPOISON_MEMORY_REGION(memory, size)
#else
#define GAP	0
#define poison(memory, size)	((void)(memory), (void)(size))
#define unpoison(memory, size)	((void)(memory), (void)(size))
#endif

struct chunk {
	struct chunk *previous;
	max_align_t bytes[];
};

struct arena {
	struct chunk *chunk;
	size_t used;
	size_t size;
	size_t total;		/* ever allocated */
};

static void arena_exhausted(void)
{
	fputs("Memory allocation failure\n", stderr);
	exit(EXIT_FAILURE);
}

struct arena *arena_new(void)
{
	struct arena *arena = calloc(1, sizeof(*arena));

	if (!arena)
		arena_exhausted();
	return arena;
}

void arena_free(struct arena *arena)
{
	struct chunk *chunk, *previous;

	if (!arena)
		return;
	for (chunk = arena->chunk; chunk; chunk = previous) {
		previous = chunk->previous;
		free(chunk);
	}
	free(arena);
}

static struct chunk *chunk_new(size_t size)
{
	struct chunk *chunk;

	if (size > SIZE_MAX - sizeof(*chunk))
		arena_exhausted();
	/* calloc gets big chunks from the kernel zeroed already. */
	chunk = calloc(1, sizeof(*chunk) + size);
	if (!chunk)
		arena_exhausted();
	return chunk;
}

/* A chunk for one big allocation goes behind the open one, which stays open. */
static void *arena_alloc_own(struct arena *arena, size_t size)
{
	struct chunk *chunk = chunk_new(size);

	chunk->previous = arena->chunk->previous;
	arena->chunk->previous = chunk;
	return chunk->bytes;
}

static void arena_grow(struct arena *arena)
{
	size_t size = arena->size * 2;
	struct chunk *chunk;

	if (size < CHUNK_MIN)
		size = CHUNK_MIN;
	if (size > CHUNK_MAX)
		size = CHUNK_MAX;
	chunk = chunk_new(size);
	chunk->previous = arena->chunk;
	arena->chunk = chunk;
	arena->size = size;
	arena->used = 0;
}

void *arena_alloc(struct arena *arena, size_t size)
{
	size_t wanted = size;
	void *memory;

	if (size > SIZE_MAX - ALIGNMENT - GAP)
		arena_exhausted();
	size = ((size + ALIGNMENT - 1) & ~(ALIGNMENT - 1)) + GAP;
	arena->total += size;
	if (!arena->chunk)
		arena_grow(arena);
	if (size > arena->size - arena->used) {
		if (size > CHUNK_MIN / 4)
			return arena_alloc_own(arena, size);
		arena_grow(arena);
	}
	memory = (char *)arena->chunk->bytes + arena->used;
	arena->used += size;
	unpoison(memory, wanted);
	poison((char *)memory + wanted, size - wanted);
	return memory;
}

size_t arena_total(const struct arena *arena)
{
	return arena->total;
}

struct arena_mark arena_mark(const struct arena *arena)
{
	return (struct arena_mark){
		.chunk = arena->chunk, .used = arena->used,
		.behind = arena->chunk ? arena->chunk->previous : NULL,
	};
}

/* Frees the chunks behind *@link, up to @last. */
static void chunks_free(struct chunk **link, const struct chunk *last)
{
	while (*link != last) {
		struct chunk *chunk = *link;

		*link = chunk->previous;
		free(chunk);
	}
}

void arena_reset(struct arena *arena, struct arena_mark *mark)
{
	size_t used = arena->chunk == mark->chunk ? mark->used : 0;
	char *memory;

	if (!arena->chunk)
		return;
	/* A chunk that was opened meanwhile stays: the next thing would want one just as well. */
	if (arena->chunk != mark->chunk)
		chunks_free(&arena->chunk->previous, mark->chunk);
	if (mark->chunk)
		chunks_free(&mark->chunk->previous, mark->behind);
	memory = (char *)arena->chunk->bytes + used;
	unpoison(memory, arena->used - used);
	memset(memory, 0, arena->used - used);
	poison(memory, arena->used - used);
	arena->used = used;
	*mark = arena_mark(arena);
}

char *arena_strndup(struct arena *arena, const char *bytes, size_t len)
{
	char *copy = arena_alloc(arena, len + 1);

	memcpy(copy, bytes, len);
	return copy;
}

char *arena_strdup(struct arena *arena, const char *string)
{
	return arena_strndup(arena, string, strlen(string));
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
	va_list arguments;
	char probe[1], *text;
	int len;

	va_start(arguments, format);
	len = vsnprintf(probe, sizeof(probe), format, arguments);
	va_end(arguments);
	if (len < 0)
		return arena_strdup(arena, "");

	text = arena_alloc(arena, (size_t)len + 1);
	va_start(arguments, format);
	vsnprintf(text, (size_t)len + 1, format, arguments);
	va_end(arguments);
	return text;
}
