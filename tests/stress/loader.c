// SPDX-License-Identifier: GPL-2.0-or-later
/* Loads a ruleset as a process of a memory cgroup: it is compiled before it joins, so the group pays for the kernel's part. */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "parser/parser.h"
#include "run.h"
#include "wire/wire.h"

static bool group_join(const char *procs)
{
	int fd = open(procs, O_WRONLY);
	bool joined = fd >= 0 && write(fd, "0\n", strlen("0\n")) > 0;

	if (fd >= 0)
		close(fd);
	return joined;
}

int main(int argc, char **argv)
{
	struct context context = { .output.file = stdout };
	struct arena *arena = arena_new();
	struct diag *diag = diag_new(arena);
	struct run run = { .context = &context, .arena = arena, .diag = diag };
	const struct source *source;

	if (argc != 3) {
		fprintf(stderr, "usage: loader CGROUP.PROCS FILE\n");
		return EXIT_FAILURE;
	}
	context.wire = wire_new();
	run.batch = batch_new(context.wire);
	source = source_from_file(arena, diag, argv[2]);
	if (!source || run_compile(&run, source) < 0)
		goto refused;
	if (!group_join(argv[1])) {
		perror(argv[1]);
		return EXIT_FAILURE;
	}
	if (batch_send(run.batch, diag, false, NULL) < 0)
		goto refused;
	return EXIT_SUCCESS;
refused:
	diag_print(diag, stderr);
	return EXIT_FAILURE;
}
