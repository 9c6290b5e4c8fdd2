// SPDX-License-Identifier: GPL-2.0-or-later
// Parse: reads sources, finds included files, and runs the parser over them.

#include <errno.h>
#include <glob.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "parser/build.h"
#include "parser/match.h"
#include "parser/watch.h"
#include "parser.tab.h"

#define SOURCE_MAX	((size_t)1 << 30)
#define PIECE_SIZE	((size_t)1 << 20)
#define INCLUDES_MAX	65536	/* files in all */

static struct source *source_new(struct arena *arena, const char *name, const char *text,
				 size_t size)
{
	struct source *source = arena_new_object(arena, struct source);

	source->name = arena_strdup(arena, name);
	source->text = text;
	source->size = size;
	return source;
}

/* The size of a regular file, as far as it is not read yet; else a first guess. */
static size_t stream_size(FILE *file)
{
	struct stat status;
	off_t at = lseek(fileno(file), 0, SEEK_CUR);

	if (at < 0 || fstat(fileno(file), &status) < 0 || !S_ISREG(status.st_mode) ||
	    status.st_size <= at)
		return 65536;
	return status.st_size - at;
}

/*
 * All of @file as one text in @arena, up to its first byte of zero if it has one: that is no text, and may
 * have no end. NULL with errno set.
 */
static char *stream_read(struct arena *arena, FILE *file, size_t *size)
{
	/* One more byte than there should be, to see the end without growing. */
	size_t capacity = stream_size(file) + 1, len = 0, count;
	char *text = NULL, *zero;

	do {
		if (!text || len == capacity) {
			char *larger;

			capacity = text ? capacity * 2 : capacity;
			if (capacity > SOURCE_MAX + 1) {
				errno = EFBIG;
				return NULL;
			}
			larger = arena_alloc(arena, capacity + SOURCE_ENDS);
			if (text)
				memcpy(larger, text, len);
			text = larger;
		}
		errno = 0;
		count = fread(text + len, 1, capacity - len < PIECE_SIZE ? capacity - len : PIECE_SIZE,
			      file);
		zero = memchr(text + len, '\0', count);
		if (zero)
			count = zero + 1 - (text + len);
		len += count;
	} while (count && !zero);
	*size = len;
	return ferror(file) ? NULL : text;
}

static struct source *source_read(struct arena *arena, const char *path)
{
	bool is_stdin = strcmp(path, "-") == 0 || strcmp(path, "/dev/stdin") == 0;
	FILE *file = is_stdin ? stdin : fopen(path, "re");
	struct source *source = NULL;
	size_t size;
	int error;
	char *text;

	if (!file)
		return NULL;
	text = stream_read(arena, file, &size);
	error = errno;
	if (!is_stdin)
		fclose(file);
	errno = error;
	if (text)
		source = source_new(arena, is_stdin ? "/dev/stdin" : path, text, size);
	return source;
}

/* Its last byte is the only one that may be zero. */
static bool source_check(struct diag *diag, const struct source *source)
{
	const struct location location = {
		.source = source, .offset = source->size - 1, .length = 1,
	};

	if (!source->size || source->text[source->size - 1])
		return true;
	diag_error(diag, &location, "a byte of zero: this is no text");
	return false;
}

const struct source *source_from_file(struct arena *arena, struct diag *diag, const char *path)
{
	const struct source *source = source_read(arena, path);

	if (!source)
		diag_error(diag, NULL, "Could not open file \"%s\": %s", path, strerror(errno));
	return source && source_check(diag, source) ? source : NULL;
}

const struct source *source_from_buffer(struct arena *arena, const char *buffer)
{
	size_t size = strlen(buffer);
	struct source *source;

	source = source_new(arena, "<cmdline>",
			    arena_strndup(arena, buffer, size + SOURCE_ENDS - 1), size);
	source->is_buffer = 1;
	return source;
}

/* A pattern leads to files alone: what a directory or a pipe among them says was not asked for. */
static bool is_passed_over(const char *path)
{
	struct stat status;

	return stat(path, &status) == 0 && !S_ISREG(status.st_mode);
}

/* The inputs are read last in, first out: the last file of the list goes in first. */
static void include_files(struct parser *parser, const glob_t *files, bool pattern,
			  const struct location *location)
{
	unsigned int depth = parser->tokens->input->depth + 1;
	size_t i;

	for (i = files->gl_pathc; i > 0; i--) {
		struct source *source;

		if (pattern && is_passed_over(files->gl_pathv[i - 1]))
			continue;
		if (parser->tokens->files++ >= INCLUDES_MAX || parser->tokens->read > SOURCE_MAX) {
			diag_error(parser->diag, location, "too much is included");
			parser->failed = true;
			return;
		}
		source = source_read(parser->arena, files->gl_pathv[i - 1]);
		if (!source) {
			diag_error(parser->diag, location, "Could not open file \"%s\": %s",
				   files->gl_pathv[i - 1], strerror(errno));
			continue;
		}
		source->included_at = location;
		if (!source_check(parser->diag, source))
			continue;
		input_push(parser->tokens, source, depth);
	}
	/* Sources stay, whatever is taken of the blocks around. */
	for (struct block *block = parser->block; block; block = block->outer)
		block->mark = arena_mark(parser->arena);
}

static bool path_is_directory(const char *path)
{
	struct stat status;

	return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

/* Whether @path, perhaps a pattern, led to files or need not; then they are included. */
static bool include_path(struct parser *parser, const char *path, const struct location *location)
{
	bool pattern = strpbrk(path, "*?[") != NULL, found;
	glob_t files;

	if (path_is_directory(path)) {
		path = arena_printf(parser->arena, "%s/*", path);
		pattern = true;
	}
	found = glob(path, GLOB_ERR, NULL, &files) == 0;
	if (found) {
		include_files(parser, &files, pattern, location);
		globfree(&files);
	}
	return found || pattern;
}

static bool path_is_explicit(const char *path)
{
	return *path == '/' || strncmp(path, "./", 2) == 0 || strncmp(path, "../", 3) == 0;
}

void include_open(struct parser *parser, const char *path, struct location location)
{
	struct location *place = arena_new_object(parser->arena, struct location);
	unsigned int i, count = parser->context->include_path_count;

	*place = location;
	if (parser->tokens->input->depth >= INCLUDE_DEPTH_MAX - 1) {
		diag_error(parser->diag, place, "Include nested too deeply, max %d levels",
			   INCLUDE_DEPTH_MAX);
		return;
	}
	if (path_is_explicit(path)) {
		if (!include_path(parser, path, place))
			diag_error(parser->diag, place, "File not found: %s", path);
		return;
	}
	for (i = 0; i < count; i++) {
		const char *full = arena_printf(parser->arena, "%s/%s",
						parser->context->include_paths[i], path);

		/* A pattern may match in several directories; a plain name counts once. */
		if (include_path(parser, full, place) && !strpbrk(path, "*?["))
			return;
	}
	if (!strpbrk(path, "*?["))
		diag_error(parser->diag, place, "File not found: %s", path);
}

static int source_run(struct parser *parser, const struct source *source)
{
	int result;

	input_push(parser->tokens, source, 0);
	parser->state = yypstate_new();
	if (!parser->state) {
		fputs("Memory allocation failure\n", stderr);
		exit(EXIT_FAILURE);
	}
	result = parser_run(parser);
	yypstate_delete(parser->state);
	while (parser->tokens->input)
		input_pop(parser->tokens);
	return result;
}

/* `-D name=value`: read as the definition it is, so that errors show the place. */
static void variables_define(struct parser *parser)
{
	struct context *context = parser->context;
	unsigned int i;

	for (i = 0; i < context->variable_count; i++) {
		const char *variable = context->variables[i], *value = strchr(variable, '=');
		const char *text = arena_printf(parser->arena, "redefine %.*s = %s\n",
						(int)(value - variable), variable, value + 1);

		source_run(parser, source_from_buffer(parser->arena, text));
	}
}

static char **variable_slot(struct context *context, const char *name)
{
	size_t len = strlen(name);
	unsigned int i;

	for (i = 0; i < context->variable_count; i++)
		if (strncmp(context->variables[i], name, len) == 0 &&
		    context->variables[i][len] == '=')
			return &context->variables[i];
	return NULL;
}

void context_forget_variable(struct context *context, const char *name)
{
	char **slot = variable_slot(context, name);

	if (!slot)
		return;
	free(*slot);
	/* In their order: a variable may be made of those before it. */
	context->variable_count--;
	memmove(slot, slot + 1, (context->variables + context->variable_count - slot) * sizeof(*slot));
}

void context_keep_variable(struct context *context, const char *name, const char *text, bool again)
{
	char **slot = again ? variable_slot(context, name) : NULL, **larger, *variable = NULL;

	if (asprintf(&variable, "%s=%s", name, text) < 0)
		return;
	if (slot) {
		free(*slot);
		*slot = variable;
		return;
	}
	larger = realloc(context->variables, (context->variable_count + 1) * sizeof(*larger));
	if (!larger) {
		free(variable);
		return;
	}
	context->variables = larger;
	context->variables[context->variable_count++] = variable;
}

int parse_source(struct context *context, struct arena *arena, struct diag *diag,
		 const struct source *source, struct taker *taker, struct cmd_list *commands)
{
	struct token_stream tokens = { .arena = arena, .diag = diag };
	struct block block = { .scope = scope_new(arena, NULL) };
	struct parser parser = {
		.context = context, .arena = arena, .diag = diag, .commands = commands,
		.tokens = &tokens, .block = &block,
	};
	unsigned int errors = diag_error_count(diag);

	tokens.scope = block.scope;
	parser.predefining = true;
	variables_define(&parser);
	parser.predefining = false;
	parser.taker = taker;
	source_run(&parser, source);
	if (taker)
		errors += taker->errors;
	return diag_error_count(diag) > errors ? -1 : 0;
}

void watch_text(struct watch *watch, struct context *context, struct arena *arena,
		const char *text)
{
	struct diag *diag = diag_new(arena);
	struct token_stream tokens = { .arena = arena, .diag = diag };
	struct block block = { .scope = scope_new(arena, NULL) };
	struct cmd_list commands;
	/* As while variables are predefined, none that is defined stays. */
	struct parser parser = {
		.context = context, .arena = arena, .diag = diag, .commands = &commands,
		.tokens = &tokens, .block = &block, .predefining = true,
	};

	cmd_list_init(&commands);
	*watch = (struct watch){ .arena = arena, .diag = diag, .inner = block };
	tokens.scope = block.scope;
	variables_define(&parser);
	parser.watch = watch;
	source_run(&parser, source_from_buffer(arena, text));
}
