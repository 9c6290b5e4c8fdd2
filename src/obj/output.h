/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Output: where text goes and in which form. */
#ifndef RAMPART_OBJ_OUTPUT_H
#define RAMPART_OBJ_OUTPUT_H

#include <stdint.h>
#include <stdio.h>
#include <nftables/libnftables.h>
#include "lang/arena.h"

/**
 * struct output - a stream and how things are printed to it
 * @file:	buffered by stdio
 * @flags:	NFT_CTX_OUTPUT_*
 * @indent:	tabs put before each line by output_line()
 */
struct output {
	FILE *file;
	unsigned int flags;
	unsigned int indent;
};

/** output_printf - formatted text, as it is. */
void output_printf(struct output *output, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
/** output_indent - writes the tabs a new line starts with. */
void output_indent(struct output *output);
/** output_quoted - writes @string in double quotes. */
void output_quoted(struct output *output, const char *string);

/** output_handle - writes ` # handle N` where handles are asked for. */
void output_handle(struct output *output, uint64_t handle);
/** output_comment - a whole line `comment "TEXT"`; nothing when @comment is NULL. */
void output_comment(struct output *output, const char *comment);
/** output_duration - writes `1d2h3m4s5ms`, leaving out what is zero; with -T seconds where they are whole. */
void output_duration(struct output *output, uint64_t milliseconds);

/** struct capture - text printed to @output is kept, not shown. */
struct capture {
	struct output output;
	char *text;
	size_t size;
};

/** capture_begin - prints as @like does, but for its indentation; capture_end - a copy of what was printed. */
void capture_begin(struct capture *capture, const struct output *like);
const char *capture_end(struct capture *capture, struct arena *arena);
/**
 * capture_take - a copy of what was printed, and begins anew
 * capture_drop - ends it without one
 */
const char *capture_take(struct capture *capture, struct arena *arena);
void capture_drop(struct capture *capture);

static inline int output_has(const struct output *output, unsigned int flag)
{
	return (output->flags & flag) != 0;
}

#endif
