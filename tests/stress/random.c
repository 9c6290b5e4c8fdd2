// SPDX-License-Identifier: GPL-2.0-or-later
/* Random transactions of several processes at once, and the replay of those that were committed. */
#include <sched.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <nftables/libnftables.h>

#define WORKERS 4
#define TEXT_SIZE 16384
#define COMMANDS_MAX 6		/* of a transaction */
#define LIFE_MIN 30		/* transactions before a worker deletes all it has made and begins anew */
#define LIFE_SPAN 90
#define NAMESPACE_SHARE 25	/* one of so many transactions is loaded into a namespace that ends at once */
#define REMEMBERED 8
#define TRANSACTION_END "# committed\n"

/* A worker changes a table of its own, and what has its number in a table of all; it never meets another's objects. */
struct worker {
	struct nft_ctx *ctx;
	FILE *log;		/* transactions committed in this life */
	unsigned int number, serial, life;
	unsigned long committed, refused, namespaces;
	char rules[REMEMBERED][512];	/* that may be there, as "table chain rule" */
	char ranges[REMEMBERED][128];	/* "table set { element }" */
	char text[TEXT_SIZE];
	size_t used;
};

static unsigned int below(unsigned int limit)
{
	return random() % limit;
}

__attribute__((format(printf, 2, 3)))
static void say(struct worker *worker, const char *format, ...)
{
	size_t left = sizeof(worker->text) - worker->used;
	va_list args;
	int written;

	va_start(args, format);
	written = vsnprintf(worker->text + worker->used, left, format, args);
	va_end(args);
	if (written < 0 || (size_t)written >= left)
		abort();
	worker->used += written;
}

static const char *any(const char *const *names, unsigned int count)
{
	return names[below(count)];
}

#define ANY(...) any((const char *const []){ __VA_ARGS__ }, \
		     sizeof((const char *const []){ __VA_ARGS__ }) / sizeof(const char *))

static void table_text(const struct worker *worker, char text[32])
{
	if (below(2))
		snprintf(text, 32, "inet all");
	else
		snprintf(text, 32, "ip own%u", worker->number);
}

static void addresses_say(struct worker *worker, unsigned int count, const char *behind)
{
	for (unsigned int i = 0; i < count; i++)
		say(worker, "%s198.18.0.%u%s", i ? ", " : "", below(256), behind);
}

static void rule_body_say(struct worker *worker)
{
	unsigned int n = worker->number;

	switch (below(12)) {
	case 0:
		say(worker, "ip saddr @%s%u counter", ANY("h", "i", "t", "s"), n);
		break;
	case 1:
		say(worker, "ip saddr . udp dport @k%u drop", n);
		break;
	case 2:
		say(worker, "ip saddr { ");
		addresses_say(worker, 1 + below(4), "");
		say(worker, " } drop");
		break;
	case 3:
		say(worker, "ip saddr vmap @v%u", n);
		break;
	case 4:
		say(worker, "meta mark set ip saddr map @m%u", n);
		break;
	case 5:
		say(worker, "%s @x%u { ip saddr%s }", ANY("add", "update"), n, ANY("", " timeout 1s"));
		break;
	case 6:
		say(worker, "udp dport %u-%u counter name \"n%u_%u\"", below(9), 9 + below(99), n, below(3));
		break;
	case 7:
		say(worker, "ip saddr 198.18.0.%u %s c%u_%u", below(256), ANY("jump", "goto"), n, below(4));
		break;
	case 8:
		say(worker, "%s", ANY("limit rate 5/second drop", "quota over 5 mbytes counter",
				      "limit rate over 100 kbytes/second counter"));
		break;
	case 9:
		say(worker, "udp dport vmap { 1 : jump c%u_0, 9 : continue, 10-20 : return }", n);
		break;
	case 10:
		say(worker, "meta mark set numgen inc mod %u counter", 2 + below(9));
		break;
	default:
		say(worker, "ip saddr 198.18.0.%u counter %s", below(256), ANY("accept", "drop", "return"));
	}
	say(worker, " comment \"r%u\"", worker->serial++);
}

static void chain_text(const struct worker *worker, char text[16])
{
	unsigned int n = worker->number;

	switch (below(6)) {
	case 0:
		snprintf(text, 16, "d%u_%u", n, below(4));
		break;
	case 1:
	case 2:
		snprintf(text, 16, "b%u", n);
		break;
	default:
		snprintf(text, 16, "c%u_%u", n, below(4));
	}
}

static void rule_say(struct worker *worker, const char *table)
{
	char *remembered = worker->rules[below(REMEMBERED)], chain[16];
	size_t start;

	if (!below(4) && *remembered) {
		say(worker, "delete rule %s\n", remembered);
		*remembered = '\0';
		return;
	}
	chain_text(worker, chain);
	say(worker, "%s rule ", ANY("add", "add", "insert"));
	start = worker->used;
	say(worker, "%s %s ", table, chain);
	rule_body_say(worker);
	snprintf(remembered, sizeof(worker->rules[0]), "%s", worker->text + start);
	say(worker, "\n");
}

static void range_say(struct worker *worker, const char *table)
{
	char *remembered = worker->ranges[below(REMEMBERED)];
	unsigned int n = worker->number, low = below(250);

	if (below(3) && *remembered) {
		say(worker, "delete element %s\n", remembered);
		*remembered = '\0';
		return;
	}
	if (below(2))
		snprintf(remembered, sizeof(worker->ranges[0]), "%s i%u { 198.18.0.%u-198.18.0.%u }", table, n,
			 low, low + 1 + below(5));
	else
		snprintf(remembered, sizeof(worker->ranges[0]), "%s k%u { 198.18.0.%u-198.18.0.%u . %u-%u }",
			 table, n, low, low + 1 + below(5), below(9), 9 + below(99));
	say(worker, "add element %s\n", remembered);
}

static void elements_say(struct worker *worker, const char *table)
{
	unsigned int n = worker->number;

	switch (below(10)) {
	case 0:
	case 1:
		say(worker, "%s element %s h%u { ", ANY("add", "add", "delete"), table, n);
		addresses_say(worker, 1 + below(12), "");
		say(worker, " }\n");
		break;
	case 2:
	case 3:
	case 4:
		range_say(worker, table);
		break;
	case 5:
		say(worker, "add element %s t%u { ", table, n);
		addresses_say(worker, 1 + below(6), ANY("", " timeout 3h", " comment \"c\""));
		say(worker, " }\n");
		break;
	case 6:
		say(worker, "add element %s s%u { ", table, n);
		addresses_say(worker, 1 + below(30), ANY("", " timeout 300ms", " timeout 2s"));
		say(worker, " }\n");
		break;
	case 7:
		say(worker, "add element %s m%u { 198.18.0.%u : %u }\n", table, n, below(256), below(5));
		break;
	case 8:
		say(worker, "add element %s v%u { 198.18.0.%u : %s c%u_%u }\n", table, n, below(256),
		    ANY("jump", "goto"), n, below(4));
		break;
	default:
		say(worker, "delete element %s %s%u { 198.18.0.%u }\n", table, ANY("m", "v", "h", "t"), n, below(256));
	}
}

static void object_say(struct worker *worker, const char *table)
{
	unsigned int n = worker->number, k = below(4);

	switch (below(12)) {
	case 0:
		say(worker, "flush set %s %s%u\n", table, ANY("h", "i", "k", "t", "s", "x"), n);
		break;
	case 1:
		say(worker, "flush map %s %s%u\n", table, ANY("m", "v"), n);
		break;
	case 2:
		say(worker, "flush chain %s c%u_%u\n", table, n, k);
		break;
	case 3:
		say(worker, "add chain %s c%u_%u\n", table, n, k);
		break;
	case 4:
		say(worker, "delete chain %s %s%u_%u\n", table, ANY("c", "d"), n, k);
		break;
	case 5:
		say(worker, "rename chain %s c%u_%u d%u_%u\n", table, n, k, n, k);
		break;
	case 6:
		say(worker, "rename chain %s d%u_%u c%u_%u\n", table, n, k, n, k);
		break;
	case 7:
		say(worker, "add chain %s e%u_%u { type filter hook %s priority %u; }\n", table, n, k,
		    ANY("input", "prerouting", "output"), below(50));
		break;
	case 8:
		say(worker, "delete chain %s e%u_%u\n", table, n, k);
		break;
	case 9:
		say(worker, "%s counter %s n%u_%u\n", ANY("add", "delete"), table, n, below(3));
		break;
	case 10:
		say(worker, "add flowtable %s f%u { hook ingress priority 0; devices = { flow%u }; }\n", table, n, n);
		break;
	default:
		say(worker, "delete flowtable %s f%u\n", table, n);
	}
}

static void command_say(struct worker *worker)
{
	char table[32];

	table_text(worker, table);
	switch (below(20)) {
	case 0:
		say(worker, "add table ip own%u%s\n", worker->number, ANY("", " { flags dormant; }"));
		break;
	case 1:
		say(worker, "add chain %s b%u { policy %s; }\n", table, worker->number, ANY("accept", "accept", "drop"));
		break;
	case 2:
		/* Ends the transaction, with all before it in the kernel's hands. */
		say(worker, "add rule %s nope accept\n", table);
		break;
	case 3:
	case 4:
	case 5:
	case 6:
		object_say(worker, table);
		break;
	case 7:
	case 8:
	case 9:
	case 10:
	case 11:
	case 12:
	case 13:
		elements_say(worker, table);
		break;
	default:
		rule_say(worker, table);
	}
}

static void birth_say(struct worker *worker)
{
	unsigned int n = worker->number;
	char table[32];

	for (int own = 0; own < 2; own++) {
		if (own)
			snprintf(table, sizeof(table), "ip own%u", n);
		else
			snprintf(table, sizeof(table), "inet all");
		say(worker, "add table %s\n", table);
		say(worker, "add chain %s b%u { type filter hook input priority %u; }\n", table, n, n);
		for (int k = 0; k < 4; k++)
			say(worker, "add chain %s c%u_%d\n", table, n, k);
		say(worker, "add set %s h%u { type ipv4_addr; }\n", table, n);
		say(worker, "add set %s i%u { type ipv4_addr; flags interval; }\n", table, n);
		say(worker, "add set %s k%u { type ipv4_addr . inet_service; flags interval; }\n", table, n);
		say(worker, "add set %s t%u { type ipv4_addr; flags timeout; timeout 2h; }\n", table, n);
		say(worker, "add set %s s%u { type ipv4_addr; flags timeout; timeout 1s; }\n", table, n);
		say(worker, "add set %s x%u { type ipv4_addr; size 512; flags dynamic,timeout; timeout 2s; }\n", table, n);
		say(worker, "add map %s m%u { type ipv4_addr : mark; }\n", table, n);
		say(worker, "add map %s v%u { type ipv4_addr : verdict; }\n", table, n);
		say(worker, "add rule %s b%u update @x%u { ip saddr }\n", table, n, n);
	}
}

static void death_say(struct worker *worker)
{
	unsigned int n = worker->number;

	say(worker, "delete table ip own%u\n", n);
	say(worker, "add chain inet all b%u\nflush chain inet all b%u\n", n, n);
	for (int k = 0; k < 4; k++) {
		for (const char *name = "cde"; *name; name++) {
			say(worker, "add chain inet all %c%u_%d\n", *name, n, k);
			say(worker, "flush chain inet all %c%u_%d\n", *name, n, k);
		}
	}
	say(worker, "flush map inet all v%u\ndelete map inet all v%u\ndelete map inet all m%u\n", n, n, n);
	for (const char *name = "hiktsx"; *name; name++)
		say(worker, "delete set inet all %c%u\n", *name, n);
	say(worker, "delete chain inet all b%u\n", n);
	for (int k = 0; k < 4; k++) {
		for (const char *name = "cde"; *name; name++)
			say(worker, "delete chain inet all %c%u_%d\n", *name, n, k);
		say(worker, "destroy counter inet all n%u_%d\n", n, k);
	}
	say(worker, "destroy flowtable inet all f%u\n", n);
}

/* A namespace gets a whole ruleset and ends with it; nobody waits for it. */
static void namespace_run(struct worker *worker, const char *ruleset)
{
	pid_t child = fork();

	if (child > 0) {
		waitpid(child, NULL, 0);
		worker->namespaces++;
	}
	if (child)
		return;
	if (unshare(CLONE_NEWNET) == 0) {
		struct nft_ctx *ctx = nft_ctx_new(NFT_CTX_DEFAULT);

		_exit(nft_run_cmd_from_filename(ctx, ruleset) ? EXIT_FAILURE : EXIT_SUCCESS);
	}
	_exit(EXIT_FAILURE);
}

static bool transaction_run(struct worker *worker)
{
	bool taken = nft_run_cmd_from_buffer(worker->ctx, worker->text) == 0;

	if (taken)
		worker->committed++;
	else
		worker->refused++;
	return taken;
}

/* What must be taken, for the worker knows all that it is about. */
static void transaction_must_run(struct worker *worker)
{
	if (transaction_run(worker))
		return;
	printf("not ok stress random: refused: %s\n", nft_ctx_get_error_buffer(worker->ctx));
	exit(EXIT_FAILURE);
}

/* All that the worker has made is deleted, and the first things made anew, in one transaction; its log is of this life. */
static void life_begin(struct worker *worker)
{
	size_t born;

	worker->used = 0;
	if (worker->life++)
		death_say(worker);
	born = worker->used;
	birth_say(worker);
	transaction_must_run(worker);
	rewind(worker->log);
	if (ftruncate(fileno(worker->log), 0) < 0)
		exit(EXIT_FAILURE);
	fprintf(worker->log, "%s" TRANSACTION_END, worker->text + born);
}

static void worker_run(struct worker *worker, unsigned int seconds, unsigned int seed, const char *ruleset, bool dies)
{
	time_t end = time(NULL) + seconds;
	unsigned int left = 0;

	srandom(seed * WORKERS + worker->number);
	worker->ctx = nft_ctx_new(NFT_CTX_DEFAULT);
	nft_ctx_buffer_error(worker->ctx);
	while (time(NULL) < end) {
		if (!left--) {
			left = LIFE_MIN + below(LIFE_SPAN);
			life_begin(worker);
			namespace_run(worker, ruleset);
		}
		worker->used = 0;
		for (unsigned int i = 1 + below(COMMANDS_MAX); i; i--)
			command_say(worker);
		if (transaction_run(worker))
			fprintf(worker->log, "%s" TRANSACTION_END, worker->text);
		if (!below(NAMESPACE_SHARE))
			namespace_run(worker, ruleset);
	}
	if (dies) {
		worker->used = 0;
		death_say(worker);
		transaction_must_run(worker);
	}
	fflush(worker->log);
	nft_ctx_free(worker->ctx);
	printf("worker %u: %lu transactions committed, %lu refused, %lu namespaces\n", worker->number,
	       worker->committed, worker->refused, worker->namespaces);
}

static int workers_run(unsigned int seconds, unsigned int seed, const char *ruleset, bool dies)
{
	int failures = 0, status;

	for (unsigned int i = 0; i < WORKERS; i++) {
		static struct worker worker;
		char name[32];

		if (fork() > 0)
			continue;
		worker.number = i;
		snprintf(name, sizeof(name), "log.%u", i);
		worker.log = fopen(name, "w+");
		if (!worker.log)
			exit(EXIT_FAILURE);
		worker_run(&worker, seconds, seed, ruleset, dies);
		exit(EXIT_SUCCESS);
	}
	while (wait(&status) > 0)
		failures += status != 0;
	return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}

/* Runs the transactions of a log; each must be taken as it was then. */
static int log_replay(const char *path)
{
	struct nft_ctx *ctx = nft_ctx_new(NFT_CTX_DEFAULT);
	static char text[TEXT_SIZE], line[1024];
	FILE *log = fopen(path, "r");

	if (!log)
		return EXIT_FAILURE;
	text[0] = '\0';
	while (fgets(line, sizeof(line), log)) {
		if (strcmp(line, TRANSACTION_END)) {
			strncat(text, line, sizeof(text) - strlen(text) - 1);
			continue;
		}
		if (nft_run_cmd_from_buffer(ctx, text)) {
			printf("not ok stress random: refused in the replay:\n%s", text);
			return EXIT_FAILURE;
		}
		text[0] = '\0';
	}
	fclose(log);
	nft_ctx_free(ctx);
	return EXIT_SUCCESS;
}

int main(int argc, char *argv[])
{
	if (argc == 3 && !strcmp(argv[1], "replay"))
		return log_replay(argv[2]);
	if (argc == 5 && (!strcmp(argv[1], "stay") || !strcmp(argv[1], "leave")))
		return workers_run(strtoul(argv[2], NULL, 10), strtoul(argv[3], NULL, 10), argv[4],
				   !strcmp(argv[1], "leave"));
	fprintf(stderr, "usage: %s stay|leave SECONDS SEED RULESET    changes a ruleset; logs go to log.NUMBER\n"
		"       %s replay LOG\n", argv[0], argv[0]);
	return EXIT_FAILURE;
}
