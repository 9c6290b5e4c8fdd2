// SPDX-License-Identifier: GPL-2.0-or-later
/* Makes seeds of rulesets: for each FILE its messages, in ../replies, and their listing in JSON, in ../json. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "fuzz.h"
#include "parser/parser.h"
#include "run.h"

/* DIRECTORY/text/NAME has its seeds in DIRECTORY/@kind/NAME. */
static FILE *file_open(struct arena *arena, const char *path, const char *kind)
{
	const char *name = strrchr(path, '/');
	FILE *file = name ? fopen(arena_printf(arena, "%.*s/../%s%s", (int)(name - path), path, kind, name),
				  "w") : NULL;

	if (!file) {
		perror(path);
		exit(EXIT_FAILURE);
	}
	return file;
}

static void file_close(FILE *file)
{
	if (fclose(file)) {
		perror("writing a seed");
		exit(EXIT_FAILURE);
	}
}

static void batch_write(const struct batch *batch, FILE *file)
{
	for (unsigned int i = 0; i < batch_count(batch); i++) {
		const struct nlmsghdr *header = message_header(batch_at(batch, i));

		fwrite(header, 1, MNL_ALIGN(header->nlmsg_len), file);
	}
}

static void ruleset_write(const char *path)
{
	struct context context = { .check = true, .offline = true };
	struct arena *arena = arena_new();
	struct diag *diag = diag_new(arena);
	struct run run = { .context = &context, .arena = arena, .diag = diag };
	const struct source *source = source_from_file(arena, diag, path);
	FILE *file;

	fuzz_begin(&context);
	run.batch = batch_new(context.wire);
	if (source && run_compile(&run, source) == 0) {
		file = file_open(arena, path, "replies");
		batch_write(run.batch, file);
		file_close(file);
		file = context.output.file = file_open(arena, path, "json");
		context.output.flags = NFT_CTX_OUTPUT_JSON;
		fuzz_list_batch(&context, run.batch);
		file_close(file);
	}
	batch_free(run.batch);
	fuzz_end(&context);
	arena_free(arena);
}

int main(int argc, char *argv[])
{
	for (int i = 1; i < argc; i++)
		ruleset_write(argv[i]);
	return EXIT_SUCCESS;
}
