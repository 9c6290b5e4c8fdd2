// SPDX-License-Identifier: GPL-2.0-or-later
/* Compiles rulesets once and commits them in turn, many times: transactions as fast as the kernel takes them. */
#include <stdlib.h>
#include <time.h>
#include "parser/parser.h"
#include "run.h"
#include "wire/wire.h"

static double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec + now.tv_nsec / 1e9;
}

int main(int argc, char *argv[])
{
	struct context context = { .wire = wire_new(), .output.file = stdout };
	struct arena *arena = arena_new();
	struct diag *diag = diag_new(arena);
	unsigned int count = argc > 2 ? strtoul(argv[1], NULL, 10) : 0;
	int files = argc - 2;
	struct batch **batches;
	double start;

	if (!count || files < 1) {
		fprintf(stderr, "usage: %s COUNT RULESET...\n", argv[0]);
		return EXIT_FAILURE;
	}
	batches = calloc(files, sizeof(struct batch *));
	for (int i = 0; i < files; i++) {
		struct run run = {
			.context = &context, .arena = arena, .diag = diag,
			.batch = batch_new(context.wire),
		};
		const struct source *source = source_from_file(arena, diag, argv[2 + i]);

		if (!source || run_compile(&run, source) < 0)
			goto refused;
		batches[i] = run.batch;
	}
	start = seconds();
	for (unsigned int i = 0; i < count; i++)
		if (batch_send(batches[i % files], diag, false, NULL) < 0)
			goto refused;
	printf("%u transactions of %u messages in %.2f s\n", count, batch_count(batches[0]),
	       seconds() - start);
	return EXIT_SUCCESS;
refused:
	diag_print(diag, stderr);
	return EXIT_FAILURE;
}
