// SPDX-License-Identifier: GPL-2.0-or-later
/* The interactive command line: lines joined to whole blocks, transactions over several commands, help. */
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <nftables/rampart.h>
#include "cli.h"
#include "line.h"

#define PROMPT "nft> "
#define PROMPT_TRANSACTION "nft*> "
#define PROMPT_CONTINUED ".... "

/**
 * struct session - what was typed and not carried out yet
 * @text:	lines of the command being typed, or NULL
 * @transaction: commands since `begin`; NULL outside one
 * @failed:	the line that was in error last, to be edited; or NULL
 */
struct session {
	struct nft_ctx *ctx;
	char *text;
	char *transaction;
	char *failed;
	bool ends;
};

static volatile sig_atomic_t interrupted;

static void interrupt(int number)
{
	(void)number;
	interrupted = true;
}

/* Whether @text needs another line: an open brace or quote, or a trailing backslash. */
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

	if (!text || !*text) {
		free(text);
		return strdup(line);
	}
	if (asprintf(&joined, "%s\n%s", text, line) < 0)
		joined = NULL;
	free(text);
	return joined;
}

/* Ctrl-C ends a command that follows something, and nothing else. */
static int text_run(struct session *session, const char *text)
{
	struct sigaction action = { .sa_handler = interrupt }, before;
	int result;

	interrupted = false;
	rampart_ctx_set_stop(session->ctx, &interrupted);
	sigaction(SIGINT, &action, &before);
	result = nft_run_cmd_from_buffer(session->ctx, text);
	sigaction(SIGINT, &before, NULL);
	rampart_ctx_set_stop(session->ctx, NULL);
	return result;
}

/* What only shows something has no part in a transaction. */
static bool text_shows(const char *text)
{
	static const char *const words[] = { "list", "get", "describe", "monitor" };

	text += strspn(text, " \t");
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (!strncmp(text, words[i], strlen(words[i])))
			return true;
	return false;
}

/* Commands of a transaction are checked with all before them, and kept. */
static int transaction_add(struct session *session, const char *text)
{
	bool dry = nft_ctx_get_dry_run(session->ctx);
	char *joined = text_append(strdup(session->transaction), text);
	int result = -1;

	if (!joined)
		return -1;
	nft_ctx_set_dry_run(session->ctx, true);
	result = text_run(session, joined);
	nft_ctx_set_dry_run(session->ctx, dry);
	if (result) {
		free(joined);
		return result;
	}
	free(session->transaction);
	session->transaction = joined;
	return 0;
}

static int transaction_begin(struct session *session, const char *argument)
{
	(void)argument;
	if (session->transaction) {
		fprintf(stderr, "Error: a transaction is open already: commit or abort it\n");
		return -1;
	}
	session->transaction = strdup("");
	return 0;
}

static int transaction_end(struct session *session, bool commit)
{
	int result = 0;

	if (!session->transaction) {
		fprintf(stderr, "Error: no transaction is open: begin one\n");
		return -1;
	}
	if (commit && *session->transaction)
		result = text_run(session, session->transaction);
	if (result)
		return result;	/* it stays open */
	free(session->transaction);
	session->transaction = NULL;
	return 0;
}

static int transaction_commit(struct session *session, const char *argument)
{
	(void)argument;
	return transaction_end(session, true);
}

static int transaction_abort(struct session *session, const char *argument)
{
	(void)argument;
	return transaction_end(session, false);
}

static int session_end(struct session *session, const char *argument)
{
	(void)argument;
	if (session->transaction && *session->transaction)
		fprintf(stderr, "Warning: the open transaction is dropped\n");
	session->ends = true;
	return 0;
}

static int help_show(struct session *session, const char *argument)
{
	if (!*argument)
		printf("begin, commit, abort: several commands as one transaction\n"
		       "help WORD: what the language knows of a word\n"
		       "quit: the end\n");
	fflush(stdout);
	if (rampart_help(session->ctx, argument) == 0)
		return 0;
	fprintf(stderr, "Error: no help on '%s'\n", argument);
	return -1;
}

/* Words of the session itself; all others are nft's language. */
static const struct {
	const char *word;
	bool argument;
	int (*run)(struct session *session, const char *argument);
} words[] = {
	{ "quit", false, session_end }, { "exit", false, session_end },
	{ "begin", false, transaction_begin }, { "commit", false, transaction_commit },
	{ "abort", false, transaction_abort }, { "help", true, help_show },
};

/* 0 or -1 as the word did, 1 when it is none of the session. */
static int word_run(struct session *session, const char *text)
{
	size_t size, skip = strspn(text, " \t");
	const char *argument;

	text += skip;
	size = strcspn(text, " \t");
	argument = text + size + strspn(text + size, " \t");
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strlen(words[i].word) == size && !strncmp(words[i].word, text, size) &&
		    (words[i].argument || !*argument))
			return words[i].run(session, argument);
	return 1;
}

static void session_take(struct session *session)
{
	char *text = session->text;
	int result = 0;

	session->text = NULL;
	line_remember(text);
	if (text[strspn(text, " \t\n")])
		result = word_run(session, text);
	if (result == 1 && session->transaction && !text_shows(text))
		result = transaction_add(session, text);
	else if (result == 1)
		result = text_run(session, text);
	free(session->failed);
	session->failed = NULL;
	/* What is in error can be mended, where it is one line. */
	if (result && !strchr(text, '\n'))
		session->failed = text;
	else
		free(text);
}

int cli_run(struct nft_ctx *ctx)
{
	struct session session = { .ctx = ctx };
	bool given_up;

	lines_open(ctx);
	while (!session.ends) {
		const char *prompt = session.text ? PROMPT_CONTINUED :
				     session.transaction ? PROMPT_TRANSACTION : PROMPT;
		char *line = line_read(prompt, session.text ? NULL : session.failed,
				       session.text, &given_up);

		if (given_up) {
			free(session.text);
			free(session.failed);
			session.text = session.failed = NULL;
			continue;
		}
		if (!line)
			break;
		session.text = text_append(session.text, line);
		free(line);
		if (!session.text)
			break;
		if (!text_is_open(session.text))
			session_take(&session);
	}
	if (!session.ends && isatty(STDIN_FILENO))
		putchar('\n');
	free(session.text);
	free(session.failed);
	free(session.transaction);
	lines_close();
	return 0;
}
