/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Arena: memory that lives exactly as long as one command batch. */
#ifndef RAMPART_LANG_ARENA_H
#define RAMPART_LANG_ARENA_H

#include <stddef.h>

/**
 * struct arena - grows by chunks, is freed at once
 *
 * Everything a command batch makes (tokens, trees, netlink attributes) comes
 * from its arena. There is no way to free a single allocation: owners are
 * never tracked, and an error path has nothing to undo. What is needed for a
 * while only is given back by going back to a mark.
 */
struct arena;

/** arena_new - returns an empty arena; never NULL (memory exhaustion exits). */
struct arena *arena_new(void);

/** arena_free - frees the arena and every allocation made from it. */
void arena_free(struct arena *arena);

/** arena_alloc - @size zeroed bytes, aligned for pointers and 64-bit numbers; never NULL. */
void *arena_alloc(struct arena *arena, size_t size);

/** arena_total - bytes allocated since the beginning, given back or not. */
size_t arena_total(const struct arena *arena);

/** struct arena_mark - how full an arena was */
struct arena_mark {
	struct chunk *chunk, *behind;
	size_t used;
};

/** arena_mark - what is allocated from now on can be given back by arena_reset(). */
struct arena_mark arena_mark(const struct arena *arena);
/**
 * arena_reset - gives back what was allocated since @mark, which then stands for the arena as it is
 *
 * The memory serves what comes next, zeroed again.
 */
void arena_reset(struct arena *arena, struct arena_mark *mark);

/** arena_strdup - a copy of @string. */
char *arena_strdup(struct arena *arena, const char *string);

/** arena_strndup - a NUL-terminated copy of @len bytes at @bytes. */
char *arena_strndup(struct arena *arena, const char *bytes, size_t len);

/** arena_printf - formats into the arena. */
char *arena_printf(struct arena *arena, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

#define arena_new_object(arena, type) ((type *)arena_alloc(arena, sizeof(type)))

#endif
