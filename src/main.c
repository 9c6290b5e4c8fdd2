// SPDX-License-Identifier: GPL-2.0-or-later
/* The nft command: options from one table, then the library does the work. */
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <nftables/rampart.h>
#include "cli.h"
#include "color.h"
#include "command.h"
#include "line.h"
#include "progress.h"

/**
 * struct settings - what the options asked for
 * @files: of each -f, in order; @file_count of them
 * @color, @pretty: enum color_choice
 * @pager: what output on a terminal goes through, NULL without
 * @streams: that colour the output and the errors, NULL without
 */
struct settings {
	struct nft_ctx *ctx;
	const char **files;
	size_t file_count;
	bool interactive;
	bool check;
	bool offline;
	bool complete;
	unsigned int output_flags;
	int color, pretty;
	bool paged;
	char *const *words;
	FILE *pager;
	FILE *streams[2];
};

/**
 * struct program_option - one option, its help line, and what it does
 * @argument: in brackets where it may be left out
 * @group: headline it stands under in the help, on the first of each group
 * @apply: 0, or the exit status to stop with (negative: success, -1 - status)
 */
struct program_option {
	char letter;
	const char *name;
	const char *argument;
	const char *help;
	const char *group;
	unsigned int output_flag;
	int (*apply)(struct settings *settings, const char *argument);
};

#define STOP_SUCCESS (-1)

static int show_help(struct settings *settings, const char *argument);

static int show_version(struct settings *settings, const char *argument)
{
	(void)settings;
	(void)argument;
	printf("nftables v1.0.6 (Rampart %s)\n", RAMPART_VERSION);
	return STOP_SUCCESS;
}

static int show_build(struct settings *settings, const char *argument)
{
	show_version(settings, argument);
	printf("  cli:\t\t%s\n"
	       "  json:\t\tyes\n"
	       "  minigmp:\tno\n"
	       "  libxtables:\tno\n", lines_name());
	return STOP_SUCCESS;
}

static int set_file(struct settings *settings, const char *argument)
{
	const char **files = reallocarray(settings->files, settings->file_count + 1, sizeof(*files));

	if (!files) {
		fprintf(stderr, "Error: out of memory\n");
		return EXIT_FAILURE;
	}
	settings->files = files;
	settings->files[settings->file_count++] = argument;
	return 0;
}

static int set_define(struct settings *settings, const char *argument)
{
	if (nft_ctx_add_var(settings->ctx, argument) == 0)
		return 0;
	fprintf(stderr, "Failed to define variable '%s': write it as NAME=VALUE\n", argument);
	return EXIT_FAILURE;
}

static int set_interactive(struct settings *settings, const char *argument)
{
	(void)argument;
	settings->interactive = true;
	return 0;
}

static int set_include_path(struct settings *settings, const char *argument)
{
	if (nft_ctx_add_include_path(settings->ctx, argument) == 0)
		return 0;
	fprintf(stderr, "Failed to add include path '%s'\n", argument);
	return EXIT_FAILURE;
}

static int set_check(struct settings *settings, const char *argument)
{
	(void)argument;
	settings->check = true;
	return 0;
}

static int set_if_absent(struct settings *settings, const char *argument)
{
	(void)argument;
	rampart_ctx_set_if_absent(settings->ctx, true);
	return 0;
}

static int set_offline(struct settings *settings, const char *argument)
{
	(void)argument;
	settings->offline = true;
	return 0;
}

static int set_choice(int *choice, const char *option, const char *argument)
{
	*choice = choice_read(argument);
	if (*choice >= 0)
		return 0;
	fprintf(stderr, "Error: --%s takes auto, always or never, not '%s'\n", option, argument);
	return EXIT_FAILURE;
}

static int set_color(struct settings *settings, const char *argument)
{
	return set_choice(&settings->color, "color", argument);
}

static int set_pretty(struct settings *settings, const char *argument)
{
	return set_choice(&settings->pretty, "pretty", argument);
}

static int set_pager(struct settings *settings, const char *argument)
{
	(void)argument;
	settings->paged = true;
	return 0;
}

static int set_complete(struct settings *settings, const char *argument)
{
	(void)argument;
	settings->complete = true;
	return 0;
}

static int set_optimize(struct settings *settings, const char *argument)
{
	(void)argument;
	nft_ctx_set_optimize(settings->ctx, NFT_OPTIMIZE_ENABLED);
	return 0;
}

static const struct {
	const char *name;
	unsigned int level;
} debug_levels[] = {
	{ "scanner", NFT_DEBUG_SCANNER },	{ "parser", NFT_DEBUG_PARSER },
	{ "eval", NFT_DEBUG_EVALUATION },	{ "netlink", NFT_DEBUG_NETLINK },
	{ "mnl", NFT_DEBUG_MNL },		{ "proto-ctx", NFT_DEBUG_PROTO_CTX },
	{ "segtree", NFT_DEBUG_SEGTREE },	{ "plan", NFT_DEBUG_PLAN },
	{ "all", NFT_DEBUG_PLAN - 1 },
};

static int set_debug(struct settings *settings, const char *argument)
{
	unsigned int levels = nft_ctx_output_get_debug(settings->ctx);
	char *list = strdup(argument), *rest = list, *word;

	while (list && (word = strsep(&rest, ","))) {
		size_t i, count = sizeof(debug_levels) / sizeof(debug_levels[0]);

		for (i = 0; i < count && strcmp(debug_levels[i].name, word); i++)
			;
		if (i == count) {
			fprintf(stderr, "invalid debug parameter `%s'\n", word);
			free(list);
			return EXIT_FAILURE;
		}
		levels |= debug_levels[i].level;
	}
	free(list);
	nft_ctx_output_set_debug(settings->ctx, levels);
	return 0;
}

static const struct program_option options[] = {
	{ 'h', "help", NULL, "Show this help, or what WORD means that follows", "general", 0, show_help },
	{ 'v', "version", NULL, "Show version information", NULL, 0, show_version },
	{ 'V', NULL, NULL, "Show extended version information", NULL, 0, show_build },

	{ 'f', "file", "<filename>", "Read input from <filename>",
	  "ruleset input handling", 0, set_file },
	{ 'D', "define", "<name=value>", "Define variable, e.g. --define foo=1.2.3.4",
	  NULL, 0, set_define },
	{ 'i', "interactive", NULL, "Read input from interactive CLI", NULL, 0, set_interactive },
	{ 'I', "includepath", "<directory>",
	  "Add <directory> to the paths searched for include files. Default is: " SYSCONFDIR,
	  NULL, 0, set_include_path },
	{ 'c', "check", NULL, "Check commands validity without actually applying the changes.",
	  NULL, 0, set_check },
	{ 0, "offline", NULL, "With --check: ask no kernel, check the commands against themselves",
	  NULL, 0, set_offline },
	{ 0, "if-absent", NULL, "Add only rules that are not there already, however they are spelled",
	  NULL, 0, set_if_absent },
	{ 0, "complete", NULL, "Print the words that may stand at the end of the commands, for shells",
	  NULL, 0, set_complete },
	{ 'o', "optimize", NULL, "Optimize ruleset", NULL, 0, set_optimize },

	{ 'a', "handle", NULL, "Output rule handle.", "ruleset list formatting",
	  NFT_CTX_OUTPUT_HANDLE, NULL },
	{ 's', "stateless", NULL, "Omit stateful information of ruleset.", NULL,
	  NFT_CTX_OUTPUT_STATELESS, NULL },
	{ 't', "terse", NULL, "Omit contents of sets.", NULL, NFT_CTX_OUTPUT_TERSE, NULL },
	{ 'S', "service", NULL, "Translate ports to service names as described in /etc/services.",
	  NULL, NFT_CTX_OUTPUT_SERVICE, NULL },
	{ 'N', "reversedns", NULL, "Translate IP addresses to names.", NULL,
	  NFT_CTX_OUTPUT_REVERSEDNS, NULL },
	{ 'u', "guid", NULL, "Print UID/GID as defined in /etc/passwd and /etc/group.", NULL,
	  NFT_CTX_OUTPUT_GUID, NULL },
	{ 'n', "numeric", NULL, "Print fully numerical output.", NULL,
	  NFT_CTX_OUTPUT_NUMERIC_ALL, NULL },
	{ 'y', "numeric-priority", NULL, "Print chain priority numerically.", NULL,
	  NFT_CTX_OUTPUT_NUMERIC_PRIO, NULL },
	{ 'p', "numeric-protocol", NULL, "Print layer 4 protocols numerically.", NULL,
	  NFT_CTX_OUTPUT_NUMERIC_PROTO, NULL },
	{ 'T', "numeric-time", NULL, "Print time values numerically.", NULL,
	  NFT_CTX_OUTPUT_NUMERIC_TIME, NULL },

	{ 'e', "echo", NULL, "Echo what has been added, inserted or replaced.",
	  "command output formatting", NFT_CTX_OUTPUT_ECHO, NULL },
	{ 'j', "json", NULL, "Format output in JSON", NULL, NFT_CTX_OUTPUT_JSON, NULL },
	{ 0, "pretty", "[=WHEN]",
	  "Show a trace as one block a packet: always (the default of WHEN), never, auto on a terminal",
	  NULL, 0, set_pretty },
	{ 0, "color", "[=WHEN]",
	  "Colour the output: always (the default of WHEN), never, auto on a terminal without NO_COLOR",
	  NULL, 0, set_color },
	{ 0, "pager", NULL, "On a terminal, show the output through $PAGER, or less -RF",
	  NULL, 0, set_pager },
	{ 'd', "debug", "<level [,level...]>",
	  "Specify debugging level (scanner, parser, eval, netlink, mnl, proto-ctx, segtree, all; plan)",
	  NULL, 0, set_debug },
};

#define OPTION_COUNT (sizeof(options) / sizeof(options[0]))
#define LONG_BASE 256		/* values of long options: index in the table, above all letters */

static int show_help(struct settings *settings, const char *argument)
{
	const char *word = settings->words[optind];

	(void)argument;
	if (word && *word != '-') {
		if (rampart_help(settings->ctx, word) == 0)
			return STOP_SUCCESS;
		fprintf(stderr, "Error: no help on '%s'\n", word);
		return EXIT_FAILURE;
	}
	printf("Usage: nft [ options ] [ cmds... ]\n");
	for (size_t i = 0; i < OPTION_COUNT; i++) {
		const struct program_option *option = &options[i];
		char names[64];
		int used;

		if (option->group)
			printf("\nOptions (%s):\n", option->group);
		if (option->letter)
			used = snprintf(names, sizeof(names), "-%c%s", option->letter,
					option->name ? ", " : "");
		else
			used = snprintf(names, sizeof(names), "    ");
		if (option->name)
			snprintf(names + used, sizeof(names) - used, "--%s%s%s", option->name,
				 option->argument && *option->argument != '[' ? " " : "",
				 option->argument ? option->argument : "");
		printf("  %-30s  %s\n", names, option->help);
	}
	printf("\n");
	return STOP_SUCCESS;
}

static int option_apply(struct settings *settings, const struct program_option *option,
			const char *argument)
{
	settings->output_flags |= option->output_flag;
	return option->apply ? option->apply(settings, argument) : 0;
}

/** struct option_words - the options in getopt's terms. */
struct option_words {
	char letters[2 * OPTION_COUNT + 2];
	struct option names[OPTION_COUNT + 1];
};

static void option_words_fill(struct option_words *words, bool permute)
{
	char *end = words->letters;

	memset(words, 0, sizeof(*words));
	if (!permute)
		*end++ = '+';
	for (size_t i = 0; i < OPTION_COUNT; i++) {
		words->names[i].name = options[i].name ? options[i].name : "";
		words->names[i].has_arg = !options[i].argument ? no_argument :
					  *options[i].argument == '[' ? optional_argument :
					  required_argument;
		words->names[i].val = LONG_BASE + i;
		if (!options[i].letter)
			continue;
		*end++ = options[i].letter;
		if (options[i].argument)
			*end++ = ':';
	}
}

/* Where a command of the program's own stands among the words; @argc where there is none. */
static int command_place(int argc, char *const argv[])
{
	struct option_words words;

	option_words_fill(&words, false);
	opterr = 0;
	while (getopt_long(argc, argv, words.letters, words.names, NULL) != -1)
		;
	opterr = 1;
	if (optind < argc && command_find(argv[optind]))
		argc = optind;
	optind = 0;	/* read anew, in another order */
	return argc;
}

/* 0 to go on, EXIT_FAILURE, or STOP_SUCCESS. Options may stand behind the commands too. */
static int options_read(struct settings *settings, int argc, char *const argv[])
{
	struct option_words words;
	int value, result = 0;

	option_words_fill(&words, true);
	settings->words = argv;
	while (!result && (value = getopt_long(argc, argv, words.letters, words.names,
					       NULL)) != -1) {
		size_t i = value - LONG_BASE;

		if (value == '?')
			return EXIT_FAILURE;
		if (value < LONG_BASE)
			for (i = 0; i < OPTION_COUNT && options[i].letter != value; i++)
				;
		result = option_apply(settings, &options[i], optarg);
	}
	return result;
}

/* What options contradict is refused, before anything else happens. */
static int settings_check(const struct settings *settings)
{
	if (settings->offline && !settings->check) {
		fprintf(stderr, "Error: --offline needs --check: without a kernel nothing can be changed\n");
		return EXIT_FAILURE;
	}
	return 0;
}

static void pager_open(struct settings *settings)
{
	const char *pager = getenv("PAGER");

	if (!settings->paged || !isatty(STDOUT_FILENO))
		return;
	settings->pager = popen(pager && *pager ? pager : "less -RF", "w");
	if (settings->pager)
		nft_ctx_set_output(settings->ctx, settings->pager);
}

/* What only a person at a terminal is to see. */
static void terminal_prepare(struct settings *settings)
{
	FILE *const files[] = { stdout, stderr };

	rampart_ctx_set_pretty(settings->ctx, settings->pretty == CHOICE_ALWAYS ||
			       (settings->pretty == CHOICE_AUTO && isatty(STDOUT_FILENO)));
	pager_open(settings);
	for (int i = 0; i < 2; i++)
		if (color_wanted(settings->color, files[i]))
			settings->streams[i] = color_stream(!i && settings->pager ? settings->pager :
							    files[i]);
	if (settings->streams[0])
		nft_ctx_set_output(settings->ctx, settings->streams[0]);
	if (settings->streams[1])
		nft_ctx_set_error(settings->ctx, settings->streams[1]);
}

/* Each file is a transaction of its own; the first that is refused ends it. */
static int files_run(struct settings *settings)
{
	int result = 0;

	for (size_t i = 0; i < settings->file_count && !result; i++) {
		progress_begin(settings->ctx);
		result = nft_run_cmd_from_filename(settings->ctx, settings->files[i]);
		progress_end(settings->ctx);
	}
	return result;
}

/* The option that @word of @size bytes is, or NULL. */
static const struct program_option *option_find(const char *word, size_t size)
{
	for (size_t i = 0; i < OPTION_COUNT; i++) {
		const struct program_option *option = &options[i];

		if (size == 2 && option->letter && word[1] == option->letter)
			return option;
		if (option->name && strlen(option->name) + 2 == size &&
		    !strncmp(word + 2, option->name, size - 2))
			return option;
	}
	return NULL;
}

/* Behind the options that @text begins with, and their arguments; NULL where it ends in one. */
static const char *options_skip(const char *text)
{
	bool argument = false;

	for (;;) {
		size_t size = strcspn(text, " \t");
		const struct program_option *option = NULL;

		if (!argument && *text != '-')
			return text;
		if (!text[size])
			return NULL;
		if (!argument)
			option = option_find(text, size);
		argument = option && option->argument && *option->argument != '[';
		text += size + strspn(text + size, " \t");
	}
}

static void options_complete(const char *text)
{
	const char *word = strrchr(text, ' ');

	word = word ? word + 1 : text;
	for (size_t i = 0; *word == '-' && i < OPTION_COUNT; i++) {
		const char *name = options[i].name;

		if (name && (strlen(word) < 2 || !strncmp(name, word + 2, strlen(word) - 2)))
			printf("--%s\n", name);
	}
}

/* For shells: one word a line. @words are the line so far, with a blank behind where a new word begins. */
static int complete_print(struct settings *settings, int count, char *const words[])
{
	char *text = words_join(count, words), **found = NULL;
	const char *rest = text ? options_skip(text) : NULL;
	size_t start;

	if (text && !rest)
		options_complete(text);
	if (rest)
		found = command_complete(settings->ctx, rest, &start);
	for (char **word = found; word && *word; word++)
		puts(*word);
	rampart_words_free(found);
	free(text);
	return EXIT_SUCCESS;
}

static int commands_run(struct settings *settings, int count, char *const words[])
{
	int result;
	char *text;

	if (settings->complete)
		return complete_print(settings, count, words);
	if (count > 0) {
		text = words_join(count, words);
		if (!text) {
			fprintf(stderr, "Error: out of memory\n");
			return EXIT_FAILURE;
		}
		result = nft_run_cmd_from_buffer(settings->ctx, text);
		free(text);
	} else if (settings->file_count) {
		result = files_run(settings);
	} else if (settings->interactive) {
		result = cli_run(settings->ctx);
	} else {
		fprintf(stderr, "nft: no command specified\n");
		return EXIT_FAILURE;
	}
	return result ? EXIT_FAILURE : EXIT_SUCCESS;
}

/* What was lost on its way to a file must not look like success. */
static int output_end(int result)
{
	if (!fflush(stdout) && !ferror(stdout))
		return result;
	fprintf(stderr, "Error: cannot write the output\n");
	return EXIT_FAILURE;
}

int main(int argc, char *argv[])
{
	struct settings settings = { .ctx = nft_ctx_new(NFT_CTX_DEFAULT) };
	int result, place;

	if (!settings.ctx) {
		fprintf(stderr, "Error: out of memory\n");
		return EXIT_FAILURE;
	}
	place = command_place(argc, argv);
	result = options_read(&settings, place, argv);
	if (result) {
		free(settings.files);
		nft_ctx_free(settings.ctx);
		return output_end(result == STOP_SUCCESS ? EXIT_SUCCESS : EXIT_FAILURE);
	}
	result = settings_check(&settings);
	if (!result) {
		if (settings.check && !settings.offline && geteuid() != 0) {
			fprintf(stderr, "nft: not root: checking offline, against the commands alone\n");
			settings.offline = true;
		}
		nft_ctx_output_set_flags(settings.ctx, settings.output_flags);
		nft_ctx_set_dry_run(settings.ctx, settings.check);
		rampart_ctx_set_offline(settings.ctx, settings.offline);
		terminal_prepare(&settings);
		if (place < argc)
			result = command_find(argv[place])->run(settings.ctx, argc - place,
								argv + place);
		else
			result = commands_run(&settings, argc - optind, argv + optind);
	}
	free(settings.files);
	nft_ctx_free(settings.ctx);
	for (int i = 0; i < 2; i++)
		if (settings.streams[i])
			fclose(settings.streams[i]);
	if (settings.pager)
		pclose(settings.pager);
	return output_end(result);
}
