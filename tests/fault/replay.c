// SPDX-License-Identifier: GPL-2.0-or-later
/* Replays recorded batches with the n-th allocation failing, for each n: replay [-n MOST] RECORDING [TEST...] */
#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <sched.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include "../security/batch.h"
#include "../security/state.h"
#include "record.h"

#define MOST		2000
#define MOST_SEQUENCES	1024
#define MOST_BATCHES	4096
#define SETTLE_MS	2000

/** struct sequence - the batches of one namespace of one test, in order. */
struct sequence {
	const struct record	*batches[MOST_BATCHES];
	unsigned int		count;
};

/** struct tally - what has been done. */
struct tally {
	unsigned int	batches;
	unsigned int	runs;
	unsigned int	refused;
	unsigned int	survived;
};

static struct sequence sequences[MOST_SEQUENCES];
static unsigned int sequence_count;
static unsigned int most = MOST;
static struct tally tally;
static bool failed;
static int nth_fd;

static void fatal(const char *what)
{
	perror(what);
	exit(125);
}

static void sequence_add(const struct record *record)
{
	struct sequence *sequence;
	unsigned int i;

	for (i = 0; i < sequence_count; i++)
		if (sequences[i].batches[0]->space == record->space &&
		    !strcmp(sequences[i].batches[0]->test, record->test))
			break;
	if (i == MOST_SEQUENCES || sequences[i].count == MOST_BATCHES) {
		fprintf(stderr, "more than %d sequences, or than %d batches in one\n", MOST_SEQUENCES, MOST_BATCHES);
		exit(125);
	}
	if (i == sequence_count)
		sequence_count++;
	sequence = &sequences[i];
	sequence->batches[sequence->count++] = record;
}

static void recording_read(const char *path)
{
	FILE *file = fopen(path, "r");
	struct record head, *record;

	if (!file)
		fatal(path);
	while (fread(&head, sizeof(head), 1, file) == 1) {
		record = malloc(sizeof(head) + head.len);
		*record = head;
		if (fread(record + 1, head.len, 1, file) != 1)
			fatal(path);
		sequence_add(record);
	}
	fclose(file);
}

static void setting_write(const char *path, const char *value)
{
	int fd = open(path, O_WRONLY);

	if (fd < 0 || write(fd, value, strlen(value)) < 0)
		fatal(path);
	close(fd);
}

/* Allocations that may wait fail, too, and so do single pages; nothing is said of each. */
static void faults_prepare(void)
{
	static const char *const settings[][2] = {
		{ "/sys/kernel/debug/failslab/ignore-gfp-wait", "N" },
		{ "/sys/kernel/debug/failslab/verbose", "0" },
		{ "/sys/kernel/debug/fail_page_alloc/ignore-gfp-wait", "N" },
		{ "/sys/kernel/debug/fail_page_alloc/ignore-gfp-highmem", "N" },
		{ "/sys/kernel/debug/fail_page_alloc/min-order", "0" },
		{ "/sys/kernel/debug/fail_page_alloc/verbose", "0" },
	};

	for (unsigned int i = 0; i < sizeof(settings) / sizeof(settings[0]); i++)
		setting_write(settings[i][0], settings[i][1]);
	nth_fd = open("/proc/self/fail-nth", O_RDWR);
	if (nth_fd < 0)
		fatal("/proc/self/fail-nth");
}

static void fault_arm(unsigned int nth)
{
	char text[16];
	int len = snprintf(text, sizeof(text), "%u", nth);

	if (pwrite(nth_fd, text, len, 0) != len)
		fatal("fail-nth");
}

/* Is there a fault still to come? */
static bool fault_armed(void)
{
	char text[16] = "";

	if (pread(nth_fd, text, sizeof(text) - 1, 0) < 0)
		fatal("fail-nth");
	return atoi(text) != 0;
}

static int record_send(const struct record *record)
{
	return batch_send_bytes(record + 1, record->len);
}

/* A namespace for a sequence. */
static void namespace_enter(void)
{
	static bool open;

	if (open)
		sockets_close();
	if (unshare(CLONE_NEWNET))
		fatal("unshare");
	sockets_open();
	open = true;
}

/* The ruleset of the first @count batches, and nothing else. Numbers begin anew with each table. */
static void ground_lay(const struct sequence *sequence, unsigned int count)
{
	message_begin(NFT_MSG_DELTABLE, 0, 0);
	batch_send();
	for (unsigned int i = 0; i < count; i++)
		record_send(sequence->batches[i]);
}

static void complain(const struct sequence *sequence, unsigned int at, unsigned int nth,
		     const char *what, int number)
{
	printf("  %s, batch %u, allocation %u: %s (%d)\n", sequence->batches[0]->test, at,
	       nth, what, number);
	failed = true;
}

/*
 * Committed in spite of the fault: then what is there must be all of it. Once more from the start, for refused
 * batches have used up numbers; it may be refused this time.
 */
static void survivor_check(const struct sequence *sequence, unsigned int at, unsigned int nth,
			   const struct state *old, const struct state *new)
{
	struct state state;

	ground_lay(sequence, at);
	fault_arm(nth);
	record_send(sequence->batches[at]);
	fault_arm(0);
	state_take(&state);
	if (state_differs(&state, new) && state_differs(&state, old))
		complain(sequence, at, nth, "neither the old ruleset nor the new one",
			 state_differs(&state, new) - 1);
	state_free(&state);
	ground_lay(sequence, at);
}

/* All n for one batch, which comes after those before it. */
static void batch_run(const struct sequence *sequence, unsigned int at)
{
	struct state before, after, now;
	unsigned int nth;
	bool armed;

	ground_lay(sequence, at + 1);
	state_take(&after);
	ground_lay(sequence, at);
	state_take(&before);
	for (nth = 1; nth <= most; nth++) {
		fault_arm(nth);
		record_send(sequence->batches[at]);
		armed = fault_armed();
		fault_arm(0);
		if (armed)
			break;
		tally.runs++;
		state_take(&now);
		if (!state_differs(&before, &now)) {
			tally.refused++;
		} else {
			tally.survived++;
			survivor_check(sequence, at, nth, &before, &after);
		}
		state_free(&now);
	}
	tally.batches++;
	state_free(&before);
	state_free(&after);
}

/* KASAN keeps what was freed for a while; shrinking a cache ends that. */
static void caches_shrink(void)
{
	glob_t found;

	if (glob("/sys/kernel/slab/kmalloc-cg-*/shrink", 0, NULL, &found))
		return;
	for (size_t i = 0; i < found.gl_pathc; i++)
		setting_write(found.gl_pathv[i], "1");
	globfree(&found);
}

/* What the ruleset has allocated, objects of the accounted caches. */
static long objects_count(void)
{
	FILE *file = fopen("/proc/slabinfo", "r");
	char line[512], name[64];
	long active, total = 0;

	if (!file)
		return -1;
	while (fgets(line, sizeof(line), file))
		if (sscanf(line, "%63s %ld", name, &active) == 2 && !strncmp(name, "kmalloc-cg-", 11))
			total += active;
	fclose(file);
	return total;
}

/* What is left of them when all is deleted; not more than @least, if that takes no longer than it should. */
static long objects_settled(const struct sequence *sequence, long least)
{
	const struct timespec pause = { 0, 20 * 1000000 };
	long count;

	ground_lay(sequence, 0);
	for (unsigned int ms = 0;; ms += 20) {
		nanosleep(&pause, NULL);
		caches_shrink();
		count = objects_count();
		if (count <= least || ms >= SETTLE_MS)
			return count;
	}
}

/* The objects left when the @nth allocation for a batch has failed; @armed: there weren't so many. */
static long objects_after(const struct sequence *sequence, unsigned int at, unsigned int nth,
			  long least, bool *armed)
{
	ground_lay(sequence, at);
	fault_arm(nth);
	record_send(sequence->batches[at]);
	*armed = fault_armed();
	fault_arm(0);
	return objects_settled(sequence, least);
}

/*
 * More is there than before. What leaks does so each time; what the kernel keeps, for good or (NAT's own hooks, when
 * the chain's couldn't be added) until it is next used, does not.
 */
static void leak_find(const struct sequence *sequence, unsigned int at, long objects)
{
	bool armed = false;

	for (unsigned int nth = 1; nth <= most && !armed; nth++) {
		long left = objects_after(sequence, at, nth, objects, &armed), again;

		if (left > objects) {
			again = objects_after(sequence, at, nth, left, &armed);
			if (again > left)
				complain(sequence, at, nth, "objects leaked", again - left);
			left = again;
		}
		objects = left;
	}
}

static void sequence_run(const struct sequence *sequence)
{
	unsigned int use, at;
	long objects, left;

	namespace_enter();
	/* The first run loads modules and fills what is cached for good. */
	ground_lay(sequence, sequence->count);
	objects = objects_settled(sequence, 0);
	use = modules_use();
	for (at = 0; at < sequence->count; at++) {
		batch_run(sequence, at);
		left = objects_settled(sequence, objects);
		if (left > objects) {
			leak_find(sequence, at, left);
			objects = objects_settled(sequence, 0);
		}
		if (modules_use() > use) {
			complain(sequence, at, 0, "references to modules leaked",
				 modules_use() - use);
			use = modules_use();
		}
	}
}

static bool sequence_wanted(const struct sequence *sequence, int count, char **tests)
{
	for (int i = 0; i < count; i++)
		if (!strcmp(tests[i], sequence->batches[0]->test))
			return true;
	return !count;
}

int main(int argc, char **argv)
{
	bool any = false;
	int option;

	while ((option = getopt(argc, argv, "n:")) != -1) {
		if (option == 'n')
			most = atoi(optarg);
		else
			return 125;
	}
	if (optind >= argc) {
		fprintf(stderr, "usage: %s [-n MOST] RECORDING [TEST...]\n", argv[0]);
		return 125;
	}
	recording_read(argv[optind++]);
	faults_prepare();
	for (unsigned int i = 0; i < sequence_count; i++) {
		const char *test = sequences[i].batches[0]->test;

		if (!sequence_wanted(&sequences[i], argc - optind, argv + optind))
			continue;
		failed = false;
		tally = (struct tally){ 0 };
		sequence_run(&sequences[i]);
		printf("%s fault %s: %u batches, %u allocations failed: %u refused, %u went on\n",
		       failed ? "not ok" : "ok", test, tally.batches, tally.runs, tally.refused,
		       tally.survived);
		fflush(stdout);
		any |= failed;
	}
	return any;
}
