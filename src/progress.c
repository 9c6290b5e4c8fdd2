// SPDX-License-Identifier: GPL-2.0-or-later
/* Progress: a timer's signal writes the line; it reads what the library notes down. */
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>
#include <nftables/rampart.h>
#include "progress.h"

#define FIRST_SECONDS	1
#define NEXT_MICROSECONDS 200000

static void line_clear(void);

static struct rampart_progress progress = { .finished = line_clear };
static volatile sig_atomic_t ticks;	/* lines shown */
static bool active;

/* Only what may be called in a signal's handler. */
static void number_put(char **place, unsigned long number)
{
	char digits[20];
	size_t count = 0;

	do {
		digits[count++] = '0' + number % 10;
		number /= 10;
	} while (number);
	while (count)
		*(*place)++ = digits[--count];
}

static void text_put(char **place, const char *text)
{
	while (*text)
		*(*place)++ = *text++;
}

static void tick(int number)
{
	unsigned long done = progress.done, total = progress.total;
	const char *stage = progress.stage;
	char line[128], *end = line;
	ssize_t written;

	(void)number;
	text_put(&end, "\r\033[Kloading: ");
	text_put(&end, stage ? stage : "starting");
	if (total && done <= total) {
		text_put(&end, " ");
		number_put(&end, (unsigned long)(done * 100.0 / total));
		text_put(&end, " %");
	}
	text_put(&end, ", ");
	number_put(&end, FIRST_SECONDS + (unsigned long)ticks * NEXT_MICROSECONDS / 1000000);
	text_put(&end, " s");
	ticks++;
	written = write(STDERR_FILENO, line, end - line);
	(void)written;
}

void progress_begin(struct nft_ctx *ctx)
{
	struct itimerval timer = {
		.it_value = { .tv_sec = FIRST_SECONDS }, .it_interval = { .tv_usec = NEXT_MICROSECONDS },
	};
	struct sigaction action = { .sa_handler = tick, .sa_flags = SA_RESTART };

	if (!isatty(STDERR_FILENO))
		return;
	active = true;
	ticks = 0;
	rampart_ctx_set_progress(ctx, &progress);
	sigaction(SIGALRM, &action, NULL);
	setitimer(ITIMER_REAL, &timer, NULL);
}

/* No line is shown from now on, and none is left. */
static void line_clear(void)
{
	static const struct itimerval never;
	static const char clear[] = "\r\033[K";
	ssize_t written;

	setitimer(ITIMER_REAL, &never, NULL);
	if (!ticks)
		return;
	ticks = 0;
	written = write(STDERR_FILENO, clear, sizeof(clear) - 1);
	(void)written;
}

void progress_end(struct nft_ctx *ctx)
{
	if (!active)
		return;
	active = false;
	line_clear();
	rampart_ctx_set_progress(ctx, NULL);
}
