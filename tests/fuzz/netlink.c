// SPDX-License-Identifier: GPL-2.0-or-later
/* Netlink model fuzzer: random batches, after each of which the kernel must have what a model says. */
#include <arpa/inet.h>
#include <errno.h>
#include <linux/rtnetlink.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <uapi/linux/netfilter/rampart.h>
#include "../security/batch.h"
#include "../security/link.h"
#include "model.h"
#include "protocol.h"

#define BATCHES 100		/* of a round: one network namespace from its beginning */
#define FOUND_EVERY 20		/* batches from one that makes one of each to the next */
#define LOADING_ROUNDS 4	/* the first ones, which load the modules that later ones have */
#define ASKING_EVERY 256	/* rounds from one of the later ones that asks for modules to the next */
#define LOOK_EVERY 8		/* refused batches from one dump to the next */
#define MESSAGES_MAX 32		/* of a batch */
#define BATCH_SIZE 65536
#define DEVICE "d0"		/* as the grammar has it */

/** enum ending - what comes behind a batch's messages. */
enum ending { ENDING_COMMIT, ENDING_NONE, ENDING_BROKEN };

/** struct record - a batch, kept to be sent again while a failure is shrunk. */
struct record {
	unsigned int count;
	enum ending ending;
	size_t sizes[MESSAGES_MAX];
	uint8_t *messages[MESSAGES_MAX];
};

/**
 * struct options
 * @round:	the first one behind LOADING_ROUNDS, which come before it in any case: it then meets what it met in a
 *		run from the beginning; with @messages 1 the last one
 * @messages:	to be sent from @round on
 * @seconds:	to end after, 0: when @messages are sent
 * @writers:	processes that send at the same time into the same namespace, unchecked
 */
struct options {
	uint64_t seed;
	unsigned int round, writers;
	unsigned long messages, seconds;
	bool verbose;
};

static struct {
	unsigned long batches, messages, accepted, followed;
} figures;

static struct model before, after, expected;
static bool told;		/* each batch's answer */

static void namespace_new(void)
{
	static bool open;

	if (open)
		sockets_close();
	if (unshare(CLONE_NEWNET) < 0) {
		perror("unshare");
		exit(2);
	}
	sockets_open();
	open = true;
	before.count = expected.count = 0;
	before.lost = expected.lost = false;
}

static size_t frame_put(uint8_t *at, uint16_t type)
{
	struct nlmsghdr *header = mnl_nlmsg_put_header(at);
	struct nfgenmsg *extra = mnl_nlmsg_put_extra_header(header, sizeof(*extra));

	header->nlmsg_type = type;
	header->nlmsg_flags = NLM_F_REQUEST;
	extra->nfgen_family = AF_UNSPEC;
	extra->version = NFNETLINK_V0;
	extra->res_id = htons(NFNL_SUBSYS_NFTABLES);
	return header->nlmsg_len;
}

static size_t record_flatten(const struct record *record, uint8_t *bytes)
{
	size_t size = frame_put(bytes, NFNL_MSG_BATCH_BEGIN);

	for (unsigned int i = 0; i < record->count; i++) {
		memcpy(bytes + size, record->messages[i], record->sizes[i]);
		size += record->sizes[i];
	}
	if (record->ending == ENDING_COMMIT)
		return size + frame_put(bytes + size, NFNL_MSG_BATCH_END);
	if (record->ending == ENDING_BROKEN) {
		size += frame_put(bytes + size, NFNL_MSG_BATCH_END);
		((struct nlmsghdr *)(bytes + size - MNL_NLMSG_HDRLEN - sizeof(struct nfgenmsg)))->nlmsg_len = 7;
	}
	return size;
}

static bool failure(const char *what)
{
	if (!model_silent)
		printf("  %s\n", what);
	return false;
}

/* Sends a round's batch @number and compares; false when the kernel and the model disagree. */
static bool record_check(const struct record *record, unsigned int number)
{
	static uint8_t bytes[BATCH_SIZE + 4096];
	int error = batch_send_bytes(bytes, record_flatten(record, bytes));
	bool committed = !error && record->ending == ENDING_COMMIT;

	if (told)
		printf("  answer: message %u: %s\n", batch.refused, strerror(error));

	figures.batches++;
	figures.messages += record->count;
	figures.accepted += committed;
	/* A trace that a refused batch left is still there later; while shrinking it is looked for at once. */
	if (!committed && !model_silent && number % LOOK_EVERY)
		return true;
	if (model_dump(&after))
		return failure("a dump failed");
	if (!committed) {
		if (!model_same(&before, &after))
			return failure("a batch that wasn't committed left a trace");
		return true;
	}
	for (unsigned int i = 0; i < record->count; i++)
		model_apply(&expected, (struct nlmsghdr *)record->messages[i]);
	model_copy(&before, &after);
	figures.followed += !expected.lost;
	if (!expected.lost && !after.lost && !model_agrees(&expected, &after))
		return failure("what exists isn't what was asked for");
	model_copy(&expected, &before);
	return true;
}

static void record_free(struct record *record)
{
	while (record->count)
		free(record->messages[--record->count]);
}

static void record_add(struct record *record, const void *bytes, size_t size)
{
	record->messages[record->count] = malloc(size);
	if (!record->messages[record->count])
		abort();
	memcpy(record->messages[record->count], bytes, size);
	record->sizes[record->count++] = size;
}

static void record_make(struct record *record, struct rng *rng)
{
	static uint8_t bytes[2 * MESSAGE_MAX];
	unsigned int count = 1 + rng_below(rng, rng_chance(rng, 75) ? 3 : MESSAGES_MAX - 1);
	unsigned int spoiled = rng_chance(rng, 50) ? 0 : rng_below(rng, 30);
	unsigned int chance = rng_below(rng, 100);
	size_t size, total = 0;

	record->count = 0;
	record->ending = chance < 88 ? ENDING_COMMIT : chance < 96 ? ENDING_NONE : ENDING_BROKEN;
	for (unsigned int i = 0; i < count; i++) {
		memset(bytes, 0, sizeof(bytes));
		size = message_make(bytes, rng, i + 1, &before);
		while (rng_chance(rng, spoiled))
			size = MNL_ALIGN(message_spoil(bytes, size, rng));
		if (total + size > BATCH_SIZE)
			break;
		total += size;
		record_add(record, bytes, size);
	}
}

static void record_found(struct record *record, struct rng *rng)
{
	static uint8_t bytes[MESSAGE_MAX];
	size_t size = messages_found(bytes, rng, 1), at = 0;

	record->count = 0;
	record->ending = ENDING_COMMIT;
	while (at < size) {
		size_t length = MNL_ALIGN(((struct nlmsghdr *)(bytes + at))->nlmsg_len);

		record_add(record, bytes + at, length);
		at += length;
	}
}

static void attributes_print(const uint8_t *bytes, size_t size, unsigned int depth)
{
	size_t at = 0;

	while (at + sizeof(struct nlattr) <= size) {
		const struct nlattr *attr = (const void *)(bytes + at);

		if (attr->nla_len < sizeof(*attr) || at + attr->nla_len > size)
			break;
		printf("%*s%u%s:", 4 + 2 * depth, "", attr->nla_type & NLA_TYPE_MASK,
		       attr->nla_type & NLA_F_NESTED ? " {" : "");
		if (attr->nla_type & NLA_F_NESTED) {
			printf("\n");
			attributes_print(bytes + at + sizeof(*attr), attr->nla_len - sizeof(*attr), depth + 1);
		} else {
			for (unsigned int i = sizeof(*attr); i < attr->nla_len && i < 64; i++)
				printf(bytes[at + i] > ' ' && bytes[at + i] < 127 ? " %02x'%c'" : " %02x",
				       bytes[at + i], bytes[at + i]);
			printf("\n");
		}
		at += MNL_ALIGN(attr->nla_len);
	}
	if (at < size)
		printf("%*s(%zu bytes more)\n", 4 + 2 * depth, "", size - at);
}

static void record_print(const struct record *record)
{
	static const char *const endings[] = { "committed", "without end", "with a broken end" };

	printf("  batch, %s\n", endings[record->ending]);
	for (unsigned int i = 0; i < record->count; i++) {
		const struct nlmsghdr *header = (const void *)record->messages[i];
		const struct nfgenmsg *extra = mnl_nlmsg_get_payload(header);

		printf("   message type %u flags %x family %u\n", header->nlmsg_type & 0xff,
		       header->nlmsg_flags, extra->nfgen_family);
		attributes_print(mnl_nlmsg_get_payload_offset(header, sizeof(*extra)),
				 header->nlmsg_len - MNL_NLMSG_HDRLEN - sizeof(*extra), 0);
	}
}

/* Whether the batches fail somewhere, in a namespace of their own. */
static bool records_fail(const struct record *records, unsigned int count)
{
	namespace_new();
	for (unsigned int i = 0; i < count; i++)
		if (records[i].count && !record_check(&records[i], i))
			return true;
	return false;
}

static void message_cut(struct record *record, unsigned int at)
{
	memmove(record->messages + at, record->messages + at + 1,
		(record->count - at - 1) * sizeof(record->messages[0]));
	memmove(record->sizes + at, record->sizes + at + 1,
		(record->count - at - 1) * sizeof(record->sizes[0]));
	record->count--;
}

/* Leaves out whatever the failure doesn't need: batches, then messages. */
static void records_shrink(struct record *records, unsigned int count)
{
	model_silent = true;
	for (unsigned int size = count / 2; size; size /= 2) {
		for (unsigned int from = 0; from < count; from += size) {
			unsigned int kept[BATCHES + 1], to = from + size < count ? from + size : count;

			for (unsigned int i = from; i < to; i++) {
				kept[i] = records[i].count;
				records[i].count = 0;
			}
			if (!records_fail(records, count))
				for (unsigned int i = from; i < to; i++)
					records[i].count = kept[i];
		}
	}
	for (unsigned int i = 0; i < count; i++) {
		for (unsigned int m = records[i].count; m-- > 0;) {
			struct record whole = records[i];

			message_cut(&records[i], m);
			if (!records_fail(records, count))
				records[i] = whole;
		}
	}
	model_silent = false;
}

static bool round_run(const struct options *options, unsigned int number)
{
	static struct record records[BATCHES + 1];
	struct rng rng = rng_seeded(options->seed, number);
	bool good = true;
	unsigned int count;

	namespace_new();
	for (count = 0; count <= BATCHES && good; count++) {
		if (count % FOUND_EVERY)
			record_make(&records[count], &rng);
		else
			record_found(&records[count], &rng);
		if (options->verbose) {
			printf(" batch %u\n", count);
			record_print(&records[count]);
			fflush(stdout);
		}
		good = record_check(&records[count], count);
	}
	if (!good) {
		printf("not ok fuzz netlink: seed %lu round %u batch %u\n", options->seed, number, count - 1);
		fflush(stdout);
		records_shrink(records, count);
		if (records_fail(records, count))
			for (unsigned int i = 0; i < count; i++)
				if (records[i].count)
					record_print(&records[i]);
	}
	for (unsigned int i = 0; i < count; i++)
		record_free(&records[i]);
	return good;
}

/* Sends without end and without looking. */
static void writer_run(const struct options *options, unsigned int number)
{
	static uint8_t bytes[BATCH_SIZE + 4096];
	struct rng rng = rng_seeded(options->seed ^ ~0ull, number);
	struct record record;

	sockets_open();
	for (;;) {
		record_make(&record, &rng);
		batch_send_bytes(bytes, record_flatten(&record, bytes));
		record_free(&record);
	}
}

/* Packets without end: to the loopback device, of both families. */
static void traffic_run(void)
{
	static const char bytes[64];
	struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons(9), .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	struct sockaddr_in6 to6 = { .sin6_family = AF_INET6, .sin6_port = htons(9), .sin6_addr = IN6ADDR_LOOPBACK_INIT };
	int fd = socket(AF_INET, SOCK_DGRAM, 0), fd6 = socket(AF_INET6, SOCK_DGRAM, 0);

	for (;;) {
		sendto(fd, bytes, sizeof(bytes), 0, (struct sockaddr *)&to, sizeof(to));
		sendto(fd6, bytes, sizeof(bytes), 0, (struct sockaddr *)&to6, sizeof(to6));
	}
}

/* A device that comes and goes. */
static void device_run(void)
{
	for (;;) {
		link_change(RTM_NEWLINK, DEVICE);
		link_up(DEVICE);
		usleep(20000);
		link_change(RTM_DELLINK, DEVICE);
	}
}

/* Forks one of the above, which is to be ended. */
static pid_t disturber_start(void (*run)(void))
{
	pid_t pid = fork();

	if (!pid)
		run();
	return pid;
}

static void line_receive(const struct nlmsghdr *header, void *data)
{
	(void)header;
	(void)data;
}

/* What chains are compiled to names rules, sets and chains that come and go. */
static int plans_dump(void)
{
	return request_dump(request_begin(NFT_MSG_RAMPART_GETPLAN, 0, NLM_F_DUMP), line_receive, NULL);
}

/*
 * Dumps while others write, packets come, and devices and namespaces come and go: each dump must end, and one that a
 * commit cut across is told apart from one that is whole.
 */
static int writers_run(const struct options *options)
{
	pid_t pids[66];
	time_t end = time(NULL) + (options->seconds ? options->seconds : 10);
	unsigned long dumps = 0, turns = 0;
	int error = 0;

	for (; time(NULL) < end && !error; turns++) {
		time_t turn = time(NULL) + 3;
		unsigned int count = 0;

		namespace_new();
		link_up("lo");
		pids[count++] = disturber_start(traffic_run);
		pids[count++] = disturber_start(device_run);
		for (unsigned int i = 0; i < options->writers; i++) {
			pids[count] = fork();
			if (!pids[count++])
				writer_run(options, turns * 64 + i);
		}
		while (time(NULL) < turn && (!error || error == EINTR || error == ENOENT)) {
			error = model_dump(&after);
			if (!error)
				error = plans_dump();
			dumps++;
		}
		/* A set may go between the dump that told of it and that of its elements. */
		if (error == EINTR || error == ENOENT)
			error = 0;
		while (count--) {
			kill(pids[count], SIGKILL);
			waitpid(pids[count], NULL, 0);
		}
	}
	printf("%s fuzz netlink: %u writers, %lu namespaces, %lu dumps, the last error %d\n", error ? "not ok" : "ok",
	       options->writers, turns, dumps, error);
	return error ? 1 : 0;
}

/*
 * What the kernel lacks it asks a program for, which takes as long as a hundred batches: it may in the first rounds,
 * and then, when it gets no more, in one round of ASKING_EVERY.
 */
static void loading_allow(bool allowed)
{
	FILE *file = fopen("/proc/sys/kernel/modprobe", "w");

	if (!file)
		return;
	fputs(allowed ? "/sbin/modprobe\n" : "\n", file);
	fclose(file);
}

static void figures_print(const struct options *options, time_t began, bool good)
{
	printf("%s fuzz netlink: seed %lu, %lu messages in %lu batches, %lu accepted, %lu of them followed (%ld s)\n",
	       good ? "ok" : "not ok", options->seed, figures.messages, figures.batches, figures.accepted,
	       figures.followed, (long)(time(NULL) - began));
}

static bool enough(const struct options *options, time_t began)
{
	return options->seconds ? time(NULL) - began >= (time_t)options->seconds :
				  figures.messages >= options->messages;
}

int main(int argc, char *argv[])
{
	struct options options = { .seed = 1, .messages = 20000 };
	time_t began = time(NULL);
	unsigned int round;
	bool good = true;
	int option;

	while ((option = getopt(argc, argv, "s:r:n:t:j:v")) > 0) {
		unsigned long value = optarg ? strtoul(optarg, NULL, 0) : 0;

		if (option == 's')
			options.seed = value;
		else if (option == 'r')
			options.round = value;
		else if (option == 'n')
			options.messages = value;
		else if (option == 't')
			options.seconds = value;
		else if (option == 'j')
			options.writers = value < 64 ? value : 64;
		else if (option == 'v')
			options.verbose = true;
		else
			return 2;
	}
	told = options.verbose;
	if (system("modprobe -a nf_tables nf_conntrack"))
		return 2;
	if (options.writers)
		return writers_run(&options);
	for (round = 0; good; round++) {
		if (round == LOADING_ROUNDS && options.round > round) {
			round = options.round;
			memset(&figures, 0, sizeof(figures));
		}
		if (round >= options.round && enough(&options, began))
			break;
		printf("round %u\n", round);
		fflush(stdout);
		loading_allow(round < LOADING_ROUNDS || round % ASKING_EVERY == 0);
		good = round_run(&options, round);
	}
	figures_print(&options, began, good);
	return !good;
}
