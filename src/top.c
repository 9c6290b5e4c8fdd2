// SPDX-License-Identifier: GPL-2.0-or-later
/* Top: takes samples, and shows what changed between two of them. */
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <nftables/rampart.h>
#include "top.h"

#define ROWS_WITHOUT_TERMINAL 100000
#define HEAD_ROWS 3

/** struct row - one thing that counts, as it was before and is now. */
struct row {
	char *place, *text;
	const char *kind;	/* a constant of the library */
	bool counts, seen;
	uint64_t packets, bytes, packets_before, bytes_before;
	unsigned int elements;
	double packet_rate, byte_rate;
};

/**
 * struct top - all rows
 * @terminal:	tables are shown one over the other
 * @taken:	when the last sample was, seconds
 */
struct top {
	struct row *rows;
	size_t count, capacity, next;
	char sort;
	bool terminal, primed, ends;
	double taken;
	struct termios before;
};

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec + time.tv_nsec / 1e9;
}

/* Rows mostly come in the order they came in before. */
static struct row *row_get(struct top *top, const struct rampart_sample *sample)
{
	struct row *larger;

	for (size_t i = 0; i < top->count; i++) {
		struct row *row = &top->rows[(top->next + i) % top->count];

		if (strcmp(row->place, sample->place) || strcmp(row->kind, sample->kind))
			continue;
		top->next = row - top->rows + 1;
		return row;
	}
	if (top->count == top->capacity) {
		top->capacity = top->capacity ? 2 * top->capacity : 64;
		larger = realloc(top->rows, top->capacity * sizeof(*larger));
		if (!larger)
			return NULL;
		top->rows = larger;
	}
	larger = &top->rows[top->count++];
	*larger = (struct row){
		.place = strdup(sample->place), .text = strdup(sample->text), .kind = sample->kind,
		.packets = top->primed ? 0 : sample->packets, .bytes = top->primed ? 0 : sample->bytes,
	};
	return larger;
}

static int row_take(const struct rampart_sample *sample, void *data)
{
	struct top *top = data;
	struct row *row = row_get(top, sample);

	if (!row)
		return -1;
	row->packets_before = row->packets;
	row->bytes_before = row->bytes;
	row->packets = sample->packets;
	row->bytes = sample->bytes;
	row->elements = sample->elements;
	row->counts = sample->counts;
	row->seen = true;
	return 0;
}

/* What a counter that was set back counted since is all that is known. */
static double rate(uint64_t value, uint64_t before, double seconds)
{
	return seconds > 0 ? (value >= before ? value - before : value) / seconds : 0;
}

static int sample(struct top *top, struct nft_ctx *ctx)
{
	double taken = now(), seconds = taken - top->taken;
	size_t kept = 0;

	for (size_t i = 0; i < top->count; i++)
		top->rows[i].seen = false;
	top->next = 0;
	if (rampart_sample(ctx, row_take, top) < 0)
		return -1;
	for (size_t i = 0; i < top->count; i++) {
		struct row *row = &top->rows[i];

		row->packet_rate = rate(row->packets, row->packets_before, seconds);
		row->byte_rate = rate(row->bytes, row->bytes_before, seconds);
		if (row->seen) {
			top->rows[kept++] = *row;
			continue;
		}
		free(row->place);
		free(row->text);
	}
	top->count = kept;
	top->taken = taken;
	top->primed = true;
	return 0;
}

static int numbers_compare(double a, double b)
{
	return (a < b) - (a > b);
}

static int rows_compare(const void *first, const void *second, void *data)
{
	const struct row *a = first, *b = second;
	int order = 0;

	switch (*(char *)data) {
	case 'p':
		order = numbers_compare(a->packet_rate, b->packet_rate);
		break;
	case 'b':
		order = numbers_compare(a->byte_rate, b->byte_rate);
		break;
	case 't':
		order = numbers_compare(a->packets, b->packets);
		break;
	}
	if (!order)
		order = strcmp(a->place, b->place);
	return order;
}

static unsigned int screen_size(const struct top *top, unsigned int *columns)
{
	struct winsize size;

	*columns = ROWS_WITHOUT_TERMINAL;
	if (!top->terminal || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) < 0 || !size.ws_row)
		return ROWS_WITHOUT_TERMINAL;
	*columns = size.ws_col;
	return size.ws_row > HEAD_ROWS ? size.ws_row - HEAD_ROWS : 1;
}

static void row_show(const struct row *row, unsigned int columns)
{
	char line[1024];

	if (row->counts)
		snprintf(line, sizeof(line), "%12.1f %12.1f %14llu %16llu %9s  %s %s: %s",
			 row->packet_rate, row->byte_rate, (unsigned long long)row->packets,
			 (unsigned long long)row->bytes, "", row->kind, row->place, row->text);
	else
		snprintf(line, sizeof(line), "%12s %12s %14s %16s %9u  %s %s", "", "", "", "",
			 row->elements, row->kind, row->place);
	printf("%.*s\n", (int)columns, line);
}

static void table_show(struct top *top)
{
	unsigned int columns, rows = screen_size(top, &columns);

	if (top->terminal)
		printf("\033[H\033[Jnft top   p packets/s  b bytes/s  t total  n name  q quit\n");
	printf("%12s %12s %14s %16s %9s  %s\n", "PACKETS/S", "BYTES/S", "PACKETS", "BYTES", "ELEMENTS",
	       "WHAT");
	for (size_t i = 0; i < top->count && i < rows; i++)
		row_show(&top->rows[i], columns);
	if (!top->terminal)
		putchar('\n');
	fflush(stdout);
}

/* Waits for the time of the next sample, or a key that changes what is shown. */
static void keys_wait(struct top *top, const struct top_options *options)
{
	struct pollfd keys = { .fd = top->terminal ? STDIN_FILENO : -1, .events = POLLIN };
	double end = top->taken + options->interval / 1000.0, left;
	char key;

	while (!top->ends && !(options->stop && *options->stop) && (left = end - now()) > 0) {
		if (poll(&keys, 1, (int)(left * 1000) + 1) <= 0)
			continue;
		if (read(STDIN_FILENO, &key, 1) != 1 || key == 'q') {
			top->ends = true;
		} else if (strchr("pbtn", key)) {
			top->sort = key;
			qsort_r(top->rows, top->count, sizeof(*top->rows), rows_compare, &top->sort);
			table_show(top);
		}
	}
}

static void terminal_begin(struct top *top)
{
	struct termios raw;

	top->terminal = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO) &&
			tcgetattr(STDIN_FILENO, &top->before) == 0;
	if (!top->terminal)
		return;
	raw = top->before;
	raw.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
	tcsetattr(STDIN_FILENO, TCSANOW, &raw);
	printf("\033[?1049h\033[?25l");	/* a screen of its own, no cursor */
}

static void terminal_end(const struct top *top)
{
	if (!top->terminal)
		return;
	printf("\033[?25h\033[?1049l");
	fflush(stdout);
	tcsetattr(STDIN_FILENO, TCSANOW, &top->before);
}

int top_run(struct nft_ctx *ctx, const struct top_options *options)
{
	struct top top = { .sort = options->sort };
	unsigned long shown = 0;
	int result = sample(&top, ctx);

	if (result == 0)
		terminal_begin(&top);
	while (result == 0 && !top.ends && !(options->stop && *options->stop)) {
		keys_wait(&top, options);
		if (top.ends || (options->stop && *options->stop))
			break;
		result = sample(&top, ctx);
		if (result < 0)
			break;
		qsort_r(top.rows, top.count, sizeof(*top.rows), rows_compare, &top.sort);
		table_show(&top);
		if (options->count && ++shown == options->count)
			break;
	}
	terminal_end(&top);
	for (size_t i = 0; i < top.count; i++) {
		free(top.rows[i].place);
		free(top.rows[i].text);
	}
	free(top.rows);
	return result;
}
