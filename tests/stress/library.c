// SPDX-License-Identifier: GPL-2.0-or-later
/* Runs 100,000 commands through library contexts, in several threads: memory stays as it is after the first of them. */
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <nftables/libnftables.h>

#define THREADS 20
#define COMMANDS (100000 / THREADS)
#define WARM 500		/* commands of each before memory is looked at */
#define GROWTH_MAX (1024 * 1024)	/* bytes that may come and go */

/*
 * Each thread has a namespace of its own, for commits wait for each other else; the commands
 * together leave the ruleset as big as it was.
 */
static const char *const commands[] = {
	"add rule inet %1$s c tcp dport { 22, 80-90 } counter accept comment \"x\"",
	"list table inet %1$s",
	"flush chain inet %1$s c",
	"add element inet %1$s s { 10.0.0.1, 10.1.0.0/16 }",
	"delete element inet %1$s s { 10.0.0.1, 10.1.0.0/16 }",
	"add rule inet %1$s nope accept",
	"this is no command",
	"{\"nftables\": [{\"list\": {\"chain\": {\"family\": \"inet\", \"table\": \"%1$s\", \"name\": \"c\"}}}]}",
	"{\"nftables\": [{\"add\": {\"rule\": {\"family\": \"inet\", \"table\": \"%1$s\", \"chain\": \"c\", \"expr\": [{\"accept\": null}]}}}]}",
	"flush chain inet %1$s c",
};

#define COUNT (sizeof(commands) / sizeof(commands[0]))

struct worker {
	pthread_t thread;
	char table[16];
	unsigned int failures;
};

static pthread_barrier_t barrier;

static long resident_bytes(void)
{
	FILE *file = fopen("/proc/self/statm", "r");
	long pages = 0;

	if (!file || fscanf(file, "%*d %ld", &pages) != 1)
		pages = 0;
	if (file)
		fclose(file);
	return pages * sysconf(_SC_PAGESIZE);
}

static int command_run(struct nft_ctx *ctx, const char *format, const char *table)
{
	bool is_json = format[0] == '{';
	char text[512];

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
	snprintf(text, sizeof(text), format, table);
#pragma GCC diagnostic pop
	nft_ctx_output_set_flags(ctx, is_json ? NFT_CTX_OUTPUT_JSON | NFT_CTX_OUTPUT_ECHO :
					       NFT_CTX_OUTPUT_HANDLE);
	return nft_run_cmd_from_buffer(ctx, text);
}

static void commands_run(struct worker *worker, struct nft_ctx *ctx, unsigned int count)
{
	for (unsigned int i = 0; i < count; i++) {
		const char *command = commands[i % COUNT];
		bool refused = strstr(command, "nope") || strstr(command, "this is");
		int result = command_run(ctx, command, worker->table);
		bool told = *nft_ctx_get_error_buffer(ctx);

		nft_ctx_get_output_buffer(ctx);
		worker->failures += result != (refused ? -1 : 0) || told != refused;
	}
}

static void *worker_run(void *data)
{
	struct worker *worker = data;
	struct nft_ctx *ctx;
	char text[256];

	worker->failures += unshare(CLONE_NEWNET) != 0;
	ctx = nft_ctx_new(NFT_CTX_DEFAULT);
	nft_ctx_buffer_output(ctx);
	nft_ctx_buffer_error(ctx);
	snprintf(text, sizeof(text),
		 "table inet %s { set s { type ipv4_addr; flags interval\n }\n chain c { }\n }",
		 worker->table);
	worker->failures += nft_run_cmd_from_buffer(ctx, text) != 0;
	commands_run(worker, ctx, WARM);
	pthread_barrier_wait(&barrier);
	pthread_barrier_wait(&barrier);
	commands_run(worker, ctx, COMMANDS - WARM);
	nft_ctx_free(ctx);
	return NULL;
}

int main(void)
{
	struct worker workers[THREADS] = { 0 };
	unsigned int failures = 0;
	long before, growth;

	pthread_barrier_init(&barrier, NULL, THREADS + 1);
	for (unsigned int i = 0; i < THREADS; i++) {
		snprintf(workers[i].table, sizeof(workers[i].table), "stress%u", i);
		pthread_create(&workers[i].thread, NULL, worker_run, &workers[i]);
	}
	pthread_barrier_wait(&barrier);
	before = resident_bytes();
	pthread_barrier_wait(&barrier);
	for (unsigned int i = 0; i < THREADS; i++) {
		pthread_join(workers[i].thread, NULL);
		failures += workers[i].failures;
	}
	growth = resident_bytes() - before;
	printf("%s library: %d commands in %d threads, %u of them gave something else\n",
	       failures ? "not ok" : "ok", COMMANDS * THREADS, THREADS, failures);
	printf("%s library: memory grew by %ld bytes\n", growth > GROWTH_MAX ? "not ok" : "ok",
	       growth);
	return failures || growth > GROWTH_MAX ? EXIT_FAILURE : EXIT_SUCCESS;
}
