// SPDX-License-Identifier: GPL-2.0-or-later
/* Commands of the program alone: `nft trace [MATCH]`, `nft top`. */
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <nftables/rampart.h>
#include "command.h"
#include "top.h"

static volatile sig_atomic_t stopped;

static void stop(int number)
{
	(void)number;
	stopped = true;
}

/* The first signal ends the command in order, a second one at once. */
static void stop_on_signals(void)
{
	struct sigaction action = { .sa_handler = stop, .sa_flags = SA_RESETHAND };

	sigaction(SIGINT, &action, NULL);
	sigaction(SIGTERM, &action, NULL);
	sigaction(SIGHUP, &action, NULL);
}

static int count_read(const char *text, unsigned long *count)
{
	char *end;

	errno = 0;
	*count = strtoul(text, &end, 10);
	if (!errno && end != text && !*end && *text != '-' && *count)
		return 0;
	fprintf(stderr, "Error: '%s' is no count from 1 on\n", text);
	return -1;
}

static int trace_usage(void)
{
	fprintf(stderr, "Usage: nft trace [MATCH] [-n COUNT] [--pcap FILE]\n");
	return EXIT_FAILURE;
}

static int trace_command(struct nft_ctx *ctx, int argc, char *const argv[])
{
	static const struct option options[] = {
		{ "count", required_argument, NULL, 'n' },
		{ "pcap", required_argument, NULL, 'p' }, { NULL, 0, NULL, 0 },
	};
	struct rampart_trace trace = { .match = NULL };
	int option, result;
	char *match;

	optind = 0;
	while ((option = getopt_long(argc, argv, "n:", options, NULL)) != -1) {
		if (option == 'p')
			trace.pcap = optarg;
		else if (option != 'n' || count_read(optarg, &trace.count) < 0)
			return trace_usage();
	}
	match = words_join(argc - optind, argv + optind);
	if (!match)
		return EXIT_FAILURE;
	stop_on_signals();
	rampart_ctx_set_stop(ctx, &stopped);
	trace.match = match;
	result = rampart_trace(ctx, &trace);
	free(match);
	return result ? EXIT_FAILURE : EXIT_SUCCESS;
}

static int top_usage(void)
{
	fprintf(stderr, "Usage: nft top [-n COUNT] [-d SECONDS] [-s packets|bytes|total|name]\n");
	return EXIT_FAILURE;
}

static int interval_read(const char *text, unsigned int *interval)
{
	char *end;
	double seconds = strtod(text, &end);

	if (end == text || *end || !(seconds >= 0.1 && seconds <= 3600)) {
		fprintf(stderr, "Error: '%s' is no number of seconds from 0.1 to 3600\n", text);
		return -1;
	}
	*interval = (unsigned int)(seconds * 1000);
	return 0;
}

static int top_command(struct nft_ctx *ctx, int argc, char *const argv[])
{
	struct top_options options = { .interval = 1000, .sort = 'p', .stop = &stopped };
	int option;

	optind = 0;
	while ((option = getopt(argc, argv, "n:d:s:")) != -1) {
		if (option == 'n' && count_read(optarg, &options.count) == 0)
			continue;
		if (option == 'd' && interval_read(optarg, &options.interval) == 0)
			continue;
		if (option != 's' || !*optarg || !strchr("pbtn", *optarg))
			return top_usage();
		options.sort = *optarg;
	}
	if (optind < argc)
		return top_usage();
	stop_on_signals();
	return top_run(ctx, &options) ? EXIT_FAILURE : EXIT_SUCCESS;
}

static const struct command commands[] = {
	{ "trace", trace_command }, { "top", top_command },
};

const struct command *command_find(const char *word)
{
	for (size_t i = 0; word && i < sizeof(commands) / sizeof(commands[0]); i++)
		if (!strcmp(commands[i].word, word))
			return &commands[i];
	return NULL;
}

/* A command is one word more where the line has only one yet. */
static char **commands_add(char **words, const char *text)
{
	size_t count = 0;
	char **larger;

	while (words && words[count])
		count++;
	larger = realloc(words, (count + 1 + sizeof(commands) / sizeof(commands[0])) *
			 sizeof(*words));
	if (!larger)
		return words;
	for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++)
		if (!strncmp(commands[i].word, text, strlen(text)))
			larger[count++] = strdup(commands[i].word);
	larger[count] = NULL;
	return larger;
}

char **command_complete(struct nft_ctx *ctx, const char *text, size_t *start)
{
	static const char rule[] = "add rule inet x x";	/* what a match may be is said by a rule */
	char **words, *asked = NULL;

	if (!strchr(text, ' '))
		return commands_add(rampart_complete(ctx, text, start), text);
	if (strncmp(text, "trace ", 6))
		return rampart_complete(ctx, text, start);
	if (asprintf(&asked, "%s%s", rule, text + 5) < 0)
		return NULL;
	words = rampart_complete(ctx, asked, start);
	*start += 5 - (sizeof(rule) - 1);
	free(asked);
	return words;
}

char *words_join(int count, char *const words[])
{
	size_t size = 1;
	char *text;

	for (int i = 0; i < count; i++)
		size += strlen(words[i]) + 1;
	text = calloc(1, size);
	for (int i = 0; text && i < count; i++) {
		strcat(text, words[i]);
		if (i + 1 < count)
			strcat(text, " ");
	}
	return text;
}
