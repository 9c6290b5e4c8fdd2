// SPDX-License-Identifier: GPL-2.0-or-later
/* The public API: thin functions around struct context. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <nftables/rampart.h>
#include "../parser/complete.h"
#include "../parser/parser.h"
#include "context.h"
#include "help.h"
#include "sample.h"
#include "text_buffer.h"
#include "trace.h"
#include "wire/wire.h"

#define EXPORT __attribute__((visibility("default")))

struct nft_ctx {
	struct context context;
};

static int strings_add(char ***strings, unsigned int *count, const char *string)
{
	char **grown = realloc(*strings, (*count + 1) * sizeof(*grown));

	if (!grown)
		return -1;
	*strings = grown;
	grown[*count] = strdup(string);
	if (!grown[*count])
		return -1;
	(*count)++;
	return 0;
}

static void strings_clear(char ***strings, unsigned int *count)
{
	for (unsigned int i = 0; i < *count; i++)
		free((*strings)[i]);
	free(*strings);
	*strings = NULL;
	*count = 0;
}

EXPORT struct nft_ctx *nft_ctx_new(uint32_t flags)
{
	struct nft_ctx *ctx = calloc(1, sizeof(*ctx));

	(void)flags;	/* none has a meaning yet */
	if (!ctx)
		return NULL;
	ctx->context.output_stream = stdout;
	ctx->context.output.file = stdout;
	ctx->context.error_stream = stderr;
	ctx->context.errors = stderr;
	ctx->context.wire = wire_new();
	if (!ctx->context.wire || nft_ctx_add_include_path(ctx, SYSCONFDIR) < 0) {
		nft_ctx_free(ctx);
		return NULL;
	}
	return ctx;
}

EXPORT void nft_ctx_free(struct nft_ctx *ctx)
{
	if (!ctx)
		return;
	text_buffer_stop(&ctx->context.output_buffer);
	text_buffer_stop(&ctx->context.error_buffer);
	nft_ctx_clear_include_paths(ctx);
	nft_ctx_clear_vars(ctx);
	wire_free(ctx->context.wire);
	sampler_free(ctx->context.sampler);
	free(ctx);
}

EXPORT bool nft_ctx_get_dry_run(struct nft_ctx *ctx)
{
	return ctx->context.check;
}

EXPORT void nft_ctx_set_dry_run(struct nft_ctx *ctx, bool dry)
{
	ctx->context.check = dry;
}

EXPORT uint32_t nft_ctx_get_optimize(struct nft_ctx *ctx)
{
	return ctx->context.optimize;
}

EXPORT void nft_ctx_set_optimize(struct nft_ctx *ctx, uint32_t flags)
{
	ctx->context.optimize = flags;
}

EXPORT unsigned int nft_ctx_input_get_flags(struct nft_ctx *ctx)
{
	return ctx->context.input_flags;
}

EXPORT unsigned int nft_ctx_input_set_flags(struct nft_ctx *ctx, unsigned int flags)
{
	unsigned int previous = ctx->context.input_flags;

	ctx->context.input_flags = flags;
	return previous;
}

EXPORT void rampart_ctx_set_offline(struct nft_ctx *ctx, bool offline)
{
	ctx->context.offline = offline;
}

EXPORT void rampart_ctx_set_if_absent(struct nft_ctx *ctx, bool if_absent)
{
	ctx->context.if_absent = if_absent;
}

EXPORT void rampart_ctx_set_pretty(struct nft_ctx *ctx, bool pretty)
{
	ctx->context.pretty = pretty;
}

EXPORT void rampart_ctx_set_progress(struct nft_ctx *ctx, struct rampart_progress *progress)
{
	ctx->context.progress = progress;
}

EXPORT void rampart_ctx_set_stop(struct nft_ctx *ctx, const volatile sig_atomic_t *stop)
{
	ctx->context.stop = stop;
}

EXPORT unsigned int nft_ctx_output_get_flags(struct nft_ctx *ctx)
{
	return ctx->context.output.flags;
}

EXPORT void nft_ctx_output_set_flags(struct nft_ctx *ctx, unsigned int flags)
{
	ctx->context.output.flags = flags;
}

EXPORT unsigned int nft_ctx_output_get_debug(struct nft_ctx *ctx)
{
	return ctx->context.debug;
}

EXPORT void nft_ctx_output_set_debug(struct nft_ctx *ctx, unsigned int mask)
{
	ctx->context.debug = mask;
}

/* Where output goes now: into the buffer while that is on, else to the caller's stream. */
static void streams_choose(struct context *context)
{
	context->output.file = context->output_buffer.stream ? context->output_buffer.stream :
							       context->output_stream;
	context->errors = context->error_buffer.stream ? context->error_buffer.stream :
							 context->error_stream;
}

static FILE *stream_replace(FILE **stream, FILE *file)
{
	FILE *previous = *stream;

	if (file && ferror(file))
		return NULL;
	*stream = file;
	return previous;
}

EXPORT FILE *nft_ctx_set_output(struct nft_ctx *ctx, FILE *fp)
{
	FILE *previous = stream_replace(&ctx->context.output_stream, fp);

	streams_choose(&ctx->context);
	return previous;
}

EXPORT FILE *nft_ctx_set_error(struct nft_ctx *ctx, FILE *fp)
{
	FILE *previous = stream_replace(&ctx->context.error_stream, fp);

	streams_choose(&ctx->context);
	return previous;
}

EXPORT int nft_ctx_buffer_output(struct nft_ctx *ctx)
{
	int result = text_buffer_start(&ctx->context.output_buffer);

	streams_choose(&ctx->context);
	return result;
}

EXPORT int nft_ctx_unbuffer_output(struct nft_ctx *ctx)
{
	bool was_on = ctx->context.output_buffer.stream;

	text_buffer_stop(&ctx->context.output_buffer);
	streams_choose(&ctx->context);
	return was_on ? 0 : 1;
}

EXPORT const char *nft_ctx_get_output_buffer(struct nft_ctx *ctx)
{
	return text_buffer_take(&ctx->context.output_buffer);
}

EXPORT int nft_ctx_buffer_error(struct nft_ctx *ctx)
{
	int result = text_buffer_start(&ctx->context.error_buffer);

	streams_choose(&ctx->context);
	return result;
}

EXPORT int nft_ctx_unbuffer_error(struct nft_ctx *ctx)
{
	bool was_on = ctx->context.error_buffer.stream;

	text_buffer_stop(&ctx->context.error_buffer);
	streams_choose(&ctx->context);
	return was_on ? 0 : 1;
}

EXPORT const char *nft_ctx_get_error_buffer(struct nft_ctx *ctx)
{
	return text_buffer_take(&ctx->context.error_buffer);
}

EXPORT int nft_ctx_add_include_path(struct nft_ctx *ctx, const char *path)
{
	return strings_add(&ctx->context.include_paths, &ctx->context.include_path_count, path);
}

EXPORT void nft_ctx_clear_include_paths(struct nft_ctx *ctx)
{
	strings_clear(&ctx->context.include_paths, &ctx->context.include_path_count);
}

EXPORT int nft_ctx_add_var(struct nft_ctx *ctx, const char *var)
{
	const char *separator = strchr(var, '=');

	if (!separator || separator == var || !separator[1])
		return -1;
	return strings_add(&ctx->context.variables, &ctx->context.variable_count, var);
}

EXPORT void nft_ctx_clear_vars(struct nft_ctx *ctx)
{
	strings_clear(&ctx->context.variables, &ctx->context.variable_count);
}

static int run(struct nft_ctx *ctx, const char *text, const char *path)
{
	struct arena *arena = arena_new();
	struct diag *diag = diag_new(arena);
	const struct source *source;
	int result = -1;

	progress_note(&ctx->context, "reading", 0, 0);
	source = path ? source_from_file(arena, diag, path) : source_from_buffer(arena, text);
	if (source)
		result = context_run(&ctx->context, arena, diag, source);
	if (ctx->context.progress && ctx->context.progress->finished)
		ctx->context.progress->finished();
	diag_print(diag, ctx->context.errors);
	fflush(ctx->context.output.file);
	arena_free(arena);
	return result;
}

EXPORT int nft_run_cmd_from_buffer(struct nft_ctx *nft, const char *buf)
{
	return run(nft, buf, NULL);
}

EXPORT int nft_run_cmd_from_filename(struct nft_ctx *nft, const char *filename)
{
	return run(nft, NULL, filename);
}

EXPORT int rampart_trace(struct nft_ctx *ctx, const struct rampart_trace *trace)
{
	struct arena *arena = arena_new();
	struct diag *diag = diag_new(arena);
	int result = trace_run(&ctx->context, arena, diag, trace);

	diag_print(diag, ctx->context.errors);
	fflush(ctx->context.output.file);
	arena_free(arena);
	return result;
}

EXPORT char **rampart_complete(struct nft_ctx *ctx, const char *text, size_t *start)
{
	struct arena *arena = arena_new();
	struct word_list list;
	char **words;

	complete_text(&ctx->context, arena, text, &list, start);
	words = calloc(list.count + 1, sizeof(*words));
	for (unsigned int i = 0; words && i < list.count; i++) {
		words[i] = strdup(list.words[i]);
		if (!words[i]) {
			rampart_words_free(words);
			words = NULL;
		}
	}
	arena_free(arena);
	return words;
}

EXPORT void rampart_words_free(char **words)
{
	for (char **word = words; word && *word; word++)
		free(*word);
	free(words);
}

EXPORT int rampart_help(struct nft_ctx *ctx, const char *word)
{
	return help_print(&ctx->context.output, word ? word : "");
}

static int run_verb(struct nft_ctx *ctx, const char *verb, const char *rule)
{
	char *text = NULL;
	int result;

	if (asprintf(&text, "%s rule %s", verb, rule) < 0)
		return -1;
	result = run(ctx, text, NULL);
	free(text);
	return result;
}

EXPORT int rampart_rule_find(struct nft_ctx *ctx, const char *rule, uint64_t *handles,
			     unsigned int count)
{
	struct found found = { .handles = handles, .size = count };
	int result;

	ctx->context.found = &found;
	result = run_verb(ctx, "find", rule);
	ctx->context.found = NULL;
	return result ? -1 : (int)found.count;
}

EXPORT int rampart_rule_add_if_absent(struct nft_ctx *ctx, const char *rule)
{
	int found = rampart_rule_find(ctx, rule, NULL, 0);

	if (found)
		return found < 0 ? -1 : 0;
	return run_verb(ctx, "add", rule) ? -1 : 1;
}

EXPORT int rampart_rule_delete(struct nft_ctx *ctx, const char *rule)
{
	return run_verb(ctx, "delete", rule);
}

EXPORT int rampart_sample(struct nft_ctx *ctx, rampart_sample_fn *take, void *data)
{
	struct arena *arena = arena_new();
	int result = sample_take(&ctx->context, arena, take, data);

	if (result < 0)
		fprintf(ctx->context.errors, "Error: cannot read the ruleset: %s%s\n", strerror(errno),
			errno == EPERM ? " (you must be root)" : "");
	arena_free(arena);
	return result;
}
