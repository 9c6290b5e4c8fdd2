// SPDX-License-Identifier: GPL-2.0-or-later
/* Commits two small batches in turn, in a network namespace of its own; a line of input asks for the longest wait. */
#include <poll.h>
#include <sched.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>
#include "parser/parser.h"
#include "run.h"
#include "wire/wire.h"

#define PAUSE_US 1000		/* from one commit to the next */

static const char *const commands[] = {
	"add table ip t\nadd set ip t s { type ipv4_addr; }\nadd chain ip t c { type filter hook input priority 0; }\n",
	"add element ip t s { 10.0.0.1 }\nadd rule ip t c ip saddr @s counter drop\n",
	"flush set ip t s\nflush chain ip t c\n",
};

#define COUNT (sizeof(commands) / sizeof(commands[0]))

static double milliseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

/* Answers a line of input, if there is one; false at its end. */
static bool asked(unsigned long *commits, double *longest)
{
	struct pollfd input = { .fd = STDIN_FILENO, .events = POLLIN };
	char line[64];

	if (poll(&input, 1, 0) != 1)
		return true;
	if (read(STDIN_FILENO, line, sizeof(line)) <= 0)
		return false;
	printf("%lu %.1f\n", *commits, *longest);
	fflush(stdout);
	*commits = 0;
	*longest = 0;
	return true;
}

int main(void)
{
	struct batch *batches[COUNT];
	struct arena *arena = arena_new();
	struct diag *diag = diag_new(arena);
	struct context context = { .output.file = stdout };
	unsigned long commits = 0;
	double longest = 0;

	if (unshare(CLONE_NEWNET)) {
		perror("unshare");
		return EXIT_FAILURE;
	}
	context.wire = wire_new();
	for (unsigned int i = 0; i < COUNT; i++) {
		struct run run = { .context = &context, .arena = arena, .diag = diag, .batch = batch_new(context.wire) };

		if (run_compile(&run, source_from_buffer(arena, commands[i])) < 0 ||
		    (!i && batch_send(run.batch, diag, false, NULL) < 0))
			goto refused;
		batches[i] = run.batch;
	}
	for (unsigned int turn = 0; asked(&commits, &longest); turn++) {
		double began = milliseconds(), waited;

		if (batch_send(batches[1 + turn % 2], diag, false, NULL) < 0)
			goto refused;
		waited = milliseconds() - began;
		longest = waited > longest ? waited : longest;
		commits++;
		usleep(PAUSE_US);
	}
	return EXIT_SUCCESS;
refused:
	diag_print(diag, stderr);
	return EXIT_FAILURE;
}
