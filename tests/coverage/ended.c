// SPDX-License-Identifier: GPL-2.0-or-later
/* In counted builds: what a signal ends, a monitor above all, leaves its counts. */
#include <signal.h>
#include <stdlib.h>
#include <gcov.h>

static const int signals[] = { SIGHUP, SIGINT, SIGTERM, SIGPIPE };
static struct sigaction before[NSIG];

static void ended(int number)
{
	__gcov_dump();
	sigaction(number, &before[number], NULL);
	raise(number);
}

/* The program and the library have counts each, and so each calls the one that was loaded earlier. */
__attribute__((constructor)) static void ended_expect(void)
{
	struct sigaction action = { .sa_handler = ended };

	for (unsigned int i = 0; i < sizeof(signals) / sizeof(signals[0]); i++) {
		int number = signals[i];

		if (sigaction(number, NULL, &before[number]) == 0 && before[number].sa_handler != SIG_IGN)
			sigaction(number, &action, NULL);
	}
}
