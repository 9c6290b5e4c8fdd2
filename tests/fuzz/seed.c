// SPDX-License-Identifier: GPL-2.0-or-later
/* Makes seeds for the netlink-to-text fuzzer: compiles each ruleset and writes its messages beside it, as NAME.nl. */
#include <stdio.h>
#include <stdlib.h>
#include "parser/parser.h"
#include "run.h"

static void ruleset_write(const char *path)
{
	struct context context = { .check = true, .offline = true, .output.file = stdout };
	struct arena *arena = arena_new();
	struct diag *diag = diag_new(arena);
	struct run run = { .context = &context, .arena = arena, .diag = diag };
	const struct source *source = source_from_file(arena, diag, path);
	FILE *file;

	context.wire = wire_new();
	run.batch = batch_new(context.wire);
	if (source && run_compile(&run, source) == 0) {
		file = fopen(arena_printf(arena, "%s.nl", path), "w");
		for (unsigned int i = 0; file && i < batch_count(run.batch); i++) {
			const struct nlmsghdr *header = message_header(batch_at(run.batch, i));

			fwrite(header, 1, MNL_ALIGN(header->nlmsg_len), file);
		}
		if (!file || fclose(file)) {
			perror(path);
			exit(EXIT_FAILURE);
		}
	}
	batch_free(run.batch);
	wire_free(context.wire);
	arena_free(arena);
}

int main(int argc, char *argv[])
{
	for (int i = 1; i < argc; i++)
		ruleset_write(argv[i]);
	return EXIT_SUCCESS;
}
