// SPDX-License-Identifier: GPL-2.0-or-later
/* The interactive command line: lines from readline or plain input, joined to whole blocks. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "cli.h"

#ifdef HAVE_READLINE
#include <readline/history.h>
#include <readline/readline.h>
#endif

#define PROMPT "nft> "
#define PROMPT_CONTINUED ".... "
#define HISTORY_FILE ".nft.history"
#define HISTORY_LINES 1000

static char *plain_read(void)
{
	char *line = NULL;
	size_t capacity = 0;

	if (getline(&line, &capacity, stdin) < 0) {
		free(line);
		return NULL;
	}
	line[strcspn(line, "\n")] = '\0';
	return line;
}

#ifdef HAVE_READLINE
const char *cli_name(void)
{
	return "readline";
}

static char *history_path(void)
{
	const char *home = getenv("HOME");
	char *path = NULL;

	if (home && asprintf(&path, "%s/%s", home, HISTORY_FILE) < 0)
		return NULL;
	return path;
}

static void history_open(void)
{
	char *path = history_path();

	using_history();
	stifle_history(HISTORY_LINES);
	if (path)
		read_history(path);
	free(path);
}

static void history_close(void)
{
	char *path = history_path();

	if (path)
		write_history(path);
	free(path);
}

static char *terminal_read(const char *prompt)
{
	return readline(prompt);
}

static void line_remember(const char *line)
{
	if (*line)
		add_history(line);
}
#else
const char *cli_name(void)
{
	return "plain";
}

static void history_open(void)
{
}

static void history_close(void)
{
}

static void line_remember(const char *line)
{
	(void)line;
}

static char *terminal_read(const char *prompt)
{
	fputs(prompt, stdout);
	fflush(stdout);
	return plain_read();
}
#endif

static char *line_read(const char *prompt)
{
	return isatty(STDIN_FILENO) ? terminal_read(prompt) : plain_read();
}

/* Whether @text needs another line: an open brace, bracket or quote, or a trailing backslash. */
static bool text_is_open(const char *text)
{
	bool quoted = false, comment = false;
	size_t size = strlen(text);
	int depth = 0;

	for (const char *p = text; *p; p++) {
		if (*p == '\n')
			comment = false;
		else if (comment)
			continue;
		else if (*p == '"')
			quoted = !quoted;
		else if (!quoted && *p == '#')
			comment = true;
		else if (!quoted && *p == '{')
			depth++;
		else if (!quoted && *p == '}')
			depth--;
	}
	return depth > 0 || quoted || (size && text[size - 1] == '\\');
}

/* Appends @line to @text, which it frees and returns anew. */
static char *text_append(char *text, const char *line)
{
	char *joined = NULL;

	if (!text)
		return strdup(line);
	if (asprintf(&joined, "%s\n%s", text, line) < 0)
		joined = NULL;
	free(text);
	return joined;
}

int cli_run(struct nft_ctx *ctx)
{
	char *text = NULL, *line;

	history_open();
	while ((line = line_read(text ? PROMPT_CONTINUED : PROMPT))) {
		if (!text && (!strcmp(line, "quit") || !strcmp(line, "exit"))) {
			free(line);
			break;
		}
		text = text_append(text, line);
		free(line);
		if (!text || text_is_open(text))
			continue;
		line_remember(text);
		if (text[strspn(text, " \t")])
			nft_run_cmd_from_buffer(ctx, text);
		free(text);
		text = NULL;
	}
	free(text);
	history_close();
	return 0;
}
