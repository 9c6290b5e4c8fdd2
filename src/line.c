// SPDX-License-Identifier: GPL-2.0-or-later
/* Lines: readline with history and completion on a terminal; plain reading without it. */
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <nftables/rampart.h>
#include "line.h"

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
#include <readline/history.h>
#include <readline/readline.h>

#define HISTORY_FILE ".nft.history"
#define HISTORY_LINES 1000

/* What readline's functions, which take no argument, have to know. */
static struct nft_ctx *complete_ctx;
static const char *complete_above, *line_prefill;
static char **complete_words, **complete_next;
static size_t complete_kept;	/* bytes of the word that completions leave as they are */
static const char *complete_text;
static sigjmp_buf interrupt_place;
static volatile sig_atomic_t interrupt_seen;

/* Words of the program, known at the beginning of a line. */
static const char *const session_words[] = {
	"abort", "begin", "commit", "exit", "help", "quit", NULL,
};

const char *lines_name(void)
{
	return "readline";
}

static char *word_next(const char *text, int state)
{
	size_t size = strlen(complete_text);
	char *word = NULL;

	(void)text;
	if (!state)
		complete_next = complete_words;
	if (!complete_next || !*complete_next)
		return NULL;
	size = complete_kept < size ? complete_kept : size;
	if (asprintf(&word, "%.*s%s", (int)size, complete_text, *complete_next++) < 0)
		return NULL;
	return word;
}

/* At the beginning of a line the session's words may stand too. */
static char **words_and_session(char **words, const char *text)
{
	size_t count = 0;
	char **larger;

	while (words && words[count])
		count++;
	larger = realloc(words, (count + sizeof(session_words) / sizeof(*session_words)) *
			 sizeof(*words));
	if (!larger)
		return words;
	for (const char *const *word = session_words; *word; word++)
		if (!strncmp(*word, text, strlen(text)))
			larger[count++] = strdup(*word);
	larger[count] = NULL;
	return larger;
}

static char **words_complete(const char *text, int start, int end)
{
	char *all = NULL, **matches;
	size_t begin, line;

	rl_attempted_completion_over = 1;
	if (asprintf(&all, "%s%s%.*s", complete_above ? complete_above : "",
		     complete_above ? "\n" : "", end, rl_line_buffer) < 0)
		return NULL;
	complete_words = rampart_complete(complete_ctx, all, &begin);
	if (!complete_above && !start)
		complete_words = words_and_session(complete_words, text);
	line = strlen(all) - end;
	complete_text = text;
	complete_kept = begin > line + start ? begin - line - start : 0;
	matches = rl_completion_matches(text, word_next);
	rl_completion_append_character = begin && all[begin - 1] == '"' ? '"' : ' ';
	if (matches && !matches[1] && *matches[0] && matches[0][strlen(matches[0]) - 1] == '/')
		rl_completion_suppress_append = 1;
	rampart_words_free(complete_words);
	complete_words = NULL;
	free(all);
	return matches;
}

static int prefill_insert(void)
{
	if (line_prefill)
		rl_insert_text(line_prefill);
	line_prefill = NULL;
	return 0;
}

/* Readline calls this while it waits for a key: nothing is half done here. */
static int interrupt_check(void)
{
	if (interrupt_seen)
		siglongjmp(interrupt_place, 1);
	return 0;
}

static void interrupt_note(int number)
{
	(void)number;
	interrupt_seen = 1;
}

static char *history_path(void)
{
	const char *home = getenv("HOME");
	char *path = NULL;

	if (home && asprintf(&path, "%s/%s", home, HISTORY_FILE) < 0)
		return NULL;
	return path;
}

void lines_open(struct nft_ctx *ctx)
{
	char *path = history_path();

	complete_ctx = ctx;
	rl_readline_name = "nft";
	rl_catch_signals = 0;
	rl_signal_event_hook = interrupt_check;
	rl_event_hook = interrupt_check;	/* the signal may come just before the wait */
	rl_startup_hook = prefill_insert;
	rl_attempted_completion_function = words_complete;
	rl_completer_word_break_characters = " \t\n\"{}();,:=!<>&|^@$[]";
	rl_completer_quote_characters = "";
	rl_basic_quote_characters = "";
	rl_variable_bind("enable-bracketed-paste", "off");
	using_history();
	stifle_history(HISTORY_LINES);
	/* Entries of several lines are told apart by the time before each. */
	history_comment_char = '#';
	history_write_timestamps = 1;
	if (path)
		read_history(path);
	free(path);
}

void lines_close(void)
{
	char *path = history_path();

	if (path && isatty(STDIN_FILENO))
		write_history(path);
	free(path);
}

static char *terminal_read(const char *prompt, bool *interrupted)
{
	struct sigaction note = { .sa_handler = interrupt_note }, before;
	char *volatile line = NULL;

	interrupt_seen = 0;
	sigaction(SIGINT, &note, &before);
	if (sigsetjmp(interrupt_place, 1) == 0) {
		line = readline(prompt);
	} else {
		rl_free_line_state();
		rl_callback_sigcleanup();
		rl_cleanup_after_signal();
		RL_UNSETSTATE(RL_STATE_ISEARCH | RL_STATE_NSEARCH | RL_STATE_VIMOTION |
			      RL_STATE_NUMERICARG | RL_STATE_MULTIKEY | RL_STATE_SIGHANDLER);
		rl_line_buffer[rl_point = rl_end = rl_mark = 0] = '\0';
		puts("^C");
		*interrupted = true;
	}
	sigaction(SIGINT, &before, NULL);
	return line;
}

void line_remember(const char *text)
{
	const HIST_ENTRY *last = history_length ? history_get(history_base + history_length - 1) :
						  NULL;

	if (*text && (!last || strcmp(last->line, text)))
		add_history(text);
}
#else
static const char *complete_above, *line_prefill;

const char *lines_name(void)
{
	return "plain";
}

void lines_open(struct nft_ctx *ctx)
{
	(void)ctx;
}

void lines_close(void)
{
}

void line_remember(const char *text)
{
	(void)text;
}

static char *terminal_read(const char *prompt, bool *interrupted)
{
	(void)interrupted;
	fputs(prompt, stdout);
	fflush(stdout);
	return plain_read();
}
#endif

char *line_read(const char *prompt, const char *prefill, const char *above, bool *interrupted)
{
	*interrupted = false;
	line_prefill = prefill;
	complete_above = above;
	return isatty(STDIN_FILENO) ? terminal_read(prompt, interrupted) : plain_read();
}
