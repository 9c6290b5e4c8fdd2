// SPDX-License-Identifier: GPL-2.0-or-later
/* Differential packets: loads random rulesets, sends random frames through them, prints what came of it. */
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <nftables/libnftables.h>
#include <sys/ioctl.h>
#include "frame.h"
#include "ruleset.h"

/*
 * Every ruleset has a network namespace of its own: frames come in at tap0 and go out at tun1,
 * be they forwarded or answers. Both sides print the same lines when they behave the same.
 */
#define DEVICE_IN "tap0"
#define DEVICE_OUT "tun1"
#define REPEATED 16	/* of so many frames kept some are sent again, or their answers */

/* What the machine itself sends is numbered at random, and rules look at that; and it tells the time. */
static const char by_chance[] =
	"table ip by_chance { chain output { type filter hook output priority -2147483648;"
	" icmp type timestamp-reply drop; ip id set 0; } }";

#define RELEASE_US 50000	/* what refused commands held, connection tracking say, is given back by then */

static const uint8_t hardware_address[6] = { 2, 0, 0, 0, 0, 1 };

/**
 * struct options
 * @seed, @first, @count: rulesets @first to @first + @count - 1 of the seed
 * @packets:	frames sent through each
 * @commands:	file with a ruleset that replaces the random one, or NULL
 * @verbose:	every frame and what came of it, and the counters behind frame @show
 */
struct options {
	uint64_t seed;
	unsigned int first, count, packets;
	const char *commands;
	bool verbose;
	long show;
};

/** struct bench - one ruleset's namespace; @digest covers all that came out of it. */
struct bench {
	const struct options *options;
	struct nft_ctx *nft;
	int in, out;
	uint64_t digest;
	unsigned int sent, received;
};

static void fail(const char *what)
{
	fprintf(stderr, "packets: %s: %s\n", what, strerror(errno));
	exit(2);
}

static int device_open(const char *name, int mode)
{
	struct ifreq request = { .ifr_flags = mode | IFF_NO_PI };
	int fd = open("/dev/net/tun", O_RDWR | O_NONBLOCK);

	strcpy(request.ifr_name, name);
	if (fd < 0 || ioctl(fd, TUNSETIFF, &request) < 0)
		fail("/dev/net/tun");
	return fd;
}

static void setting_write(const char *name, const char *value)
{
	char path[128];
	FILE *file;

	snprintf(path, sizeof(path), "/proc/sys/net/%s", name);
	file = fopen(path, "w");
	if (!file)
		fail(path);
	fputs(value, file);
	fclose(file);
}

/* Nothing may happen by itself, and every frame must have an effect of its own. No limit of ICMP's may ever be met. */
static void settings_write(void)
{
	static const char *const settings[][2] = {
		{ "ipv4/ip_forward", "1" }, { "ipv4/icmp_ratemask", "0" },
		{ "ipv4/icmp_msgs_per_sec", "1000000" }, { "ipv4/icmp_msgs_burst", "1000000" },
		{ "ipv4/conf/all/rp_filter", "0" }, { "ipv4/conf/default/rp_filter", "0" },
		{ "ipv4/conf/all/accept_local", "1" }, { "ipv4/conf/all/accept_source_route", "0" },
		{ "ipv6/conf/default/accept_dad", "0" }, { "ipv6/conf/default/addr_gen_mode", "1" },
		{ "ipv6/conf/default/router_solicitations", "0" },
		{ "ipv6/icmp/ratelimit", "0" }, { "ipv6/auto_flowlabels", "0" },
	};

	for (size_t i = 0; i < sizeof(settings) / sizeof(settings[0]); i++)
		setting_write(settings[i][0], settings[i][1]);
}

static void devices_make(struct bench *bench)
{
	FILE *ip;

	bench->in = device_open(DEVICE_IN, IFF_TAP);
	bench->out = device_open(DEVICE_OUT, IFF_TUN);
	ip = popen("ip -batch -", "w");
	if (!ip)
		fail("ip");
	fputs("link set lo up\n"
	      "link set " DEVICE_IN " address 02:00:00:00:00:01 arp off multicast off up\n"
	      "link set " DEVICE_OUT " multicast off up\n"
	      "addr add 10.1.0.1/32 dev " DEVICE_IN "\naddr add 10.2.0.1/32 dev " DEVICE_OUT "\n"
	      "addr add fd01::1/128 dev " DEVICE_IN "\naddr add fd02::1/128 dev " DEVICE_OUT "\n"
	      "route add default dev " DEVICE_OUT "\nroute add ::/0 dev " DEVICE_OUT "\n", ip);
	if (pclose(ip))
		fail("ip -batch");
	/* Only now: a device that may do multicast would join the routers' groups, and report it. */
	setting_write("ipv6/conf/all/forwarding", "1");
}

static void digest_add(uint64_t *digest, const void *bytes, size_t size)
{
	for (size_t i = 0; i < size; i++)
		*digest = (*digest ^ ((const uint8_t *)bytes)[i]) * 0x100000001b3ull;
}

static void hex_print(const char *what, const uint8_t *bytes, size_t size)
{
	printf("  %s ", what);
	for (size_t i = 0; i < size; i++)
		printf("%02x", bytes[i]);
	printf("\n");
}

static void outcome_read(struct bench *bench)
{
	uint8_t packet[65536];
	uint32_t short_size;
	ssize_t size;

	while ((size = read(bench->out, packet, sizeof(packet))) > 0) {
		short_size = size;
		digest_add(&bench->digest, &bench->sent, sizeof(bench->sent));
		digest_add(&bench->digest, &short_size, sizeof(short_size));
		digest_add(&bench->digest, packet, size);
		bench->received++;
		if (bench->options->verbose)
			hex_print("out", packet, size);
	}
}

static int compare_texts(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The elements between braces in a fixed order: some sets are listed as the kernel has them. */
static void elements_sort(char *from, char *to)
{
	char *elements[256], *copy = strndup(from, to - from), *rest = copy, *element, *place = from;
	unsigned int count = 0;

	while ((element = strsep(&rest, ",")) && count < 256) {
		element += strspn(element, " \n\t");
		elements[count++] = element;
		element[strcspn(element, "\n")] = '\0';
		while (*element && element[strlen(element) - 1] == ' ')
			element[strlen(element) - 1] = '\0';
	}
	qsort(elements, count, sizeof(elements[0]), compare_texts);
	for (unsigned int i = 0; i < count; i++)
		place += sprintf(place, "%s%s", i ? "," : "", elements[i]);
	memset(place, ' ', to - place);
	free(copy);
}

static void listing_sort(char *text)
{
	char *open, *close;

	while ((open = strstr(text, "{ ")) && (close = strchr(open, '}'))) {
		elements_sort(open + 1, close);
		text = close;
	}
}

static const char *listing(struct bench *bench)
{
	static char *text;

	if (nft_run_cmd_from_buffer(bench->nft, "list ruleset"))
		return "no listing\n";
	free(text);
	text = strdup(nft_ctx_get_output_buffer(bench->nft));
	if (!text)
		fail("listing");
	listing_sort(text);
	return text;
}

static void frame_send(struct bench *bench, const struct frame *frame)
{
	const struct options *options = bench->options;

	if (write(bench->in, frame->bytes, frame->size) < 0 && errno != EINVAL && errno != EIO)
		fail(DEVICE_IN);
	bench->sent++;
	outcome_read(bench);
	if (!options->verbose)
		return;
	hex_print("in", frame->bytes, frame->size);
	if (options->show < 0 || options->show == bench->sent) {
		uint64_t digest = 0;
		const char *text = listing(bench);

		digest_add(&digest, text, strlen(text));
		printf("  frame %u counters %016lx\n", bench->sent, digest);
		if (options->show == bench->sent)
			fputs(text, stdout);
	}
}

/* Turns a frame into one that goes the other way: addresses and ports change places. */
static void frame_answer(struct frame *frame)
{
	uint8_t *ip = frame->bytes + 14, swap[16];
	size_t from, size;

	/* Not behind tags, whose bytes would change places with others: later fragments came of it. */
	if (frame->size < 14 + 48 || (ip[-2] << 8 | ip[-1]) == 0x8100 || (ip[-2] << 8 | ip[-1]) == 0x88a8)
		return;
	from = ip[0] >> 4 == 4 ? 12 : 8;
	size = ip[0] >> 4 == 4 ? 4 : 16;
	memcpy(swap, ip + from, size);
	memcpy(ip + from, ip + from + size, size);
	memcpy(ip + from + size, swap, size);
	if (ip[0] >> 4 == 4)
		ip += (ip[0] & 15) * 4;
	else
		ip += 40;
	if (ip + 4 > frame->bytes + frame->size)
		return;
	memcpy(swap, ip, 2);
	memcpy(ip, ip + 2, 2);
	memcpy(ip + 2, swap, 2);
}

static void frames_send(struct bench *bench, struct rng *rng)
{
	struct frame kept[REPEATED], frame;

	for (unsigned int i = 0; i < bench->options->packets; i++) {
		if (i >= REPEATED && rng_chance(rng, 25)) {
			frame = RNG_PICK(rng, kept);
			if (rng_chance(rng, 50))
				frame_answer(&frame);
		} else {
			frame_make(&frame, rng, hardware_address);
			kept[i < REPEATED ? i : rng_below(rng, REPEATED)] = frame;
		}
		frame_send(bench, &frame);
	}
}

/* One outcome a command: a kernel that refuses what the other takes is a difference. */
static void commands_run(struct bench *bench, const struct ruleset_text *text)
{
	unsigned int refused = 0;

	for (unsigned int i = 0; i < text->count; i++) {
		bool failed = nft_run_cmd_from_buffer(bench->nft, text->commands[i]);

		refused += failed;
		if (bench->options->verbose)
			printf("  %s: %s\n%s", failed ? "refused" : "done", text->commands[i],
			       nft_ctx_get_error_buffer(bench->nft));
		else
			putchar(failed ? '-' : '+');
	}
	printf(" %u commands, %u refused\n", text->count, refused);
	if (refused)
		usleep(RELEASE_US);
}

static void ruleset_run(const struct options *options, unsigned int number)
{
	struct bench bench = { .options = options, .digest = number };
	struct rng rng = rng_seeded(options->seed, number);
	struct ruleset_text text;

	if (unshare(CLONE_NEWNET) < 0)
		fail("unshare");
	settings_write();
	devices_make(&bench);
	bench.nft = nft_ctx_new(NFT_CTX_DEFAULT);
	if (!bench.nft)
		fail("libnftables");
	nft_ctx_buffer_output(bench.nft);
	nft_ctx_buffer_error(bench.nft);
	if (nft_run_cmd_from_buffer(bench.nft, by_chance))
		fail("numbering");
	ruleset_text_make(&text, &rng, DEVICE_IN);
	printf("ruleset %u%s", number, options->verbose ? "\n" : " ");
	if (!options->commands)
		commands_run(&bench, &text);
	else if (nft_run_cmd_from_filename(bench.nft, options->commands))
		fputs(nft_ctx_get_error_buffer(bench.nft), stdout);
	frames_send(&bench, &rng);
	printf("%u frames, %u came out, digest %016lx\n", bench.sent, bench.received, bench.digest);
	fputs(listing(&bench), stdout);
	nft_ctx_free(bench.nft);
	ruleset_text_free(&text);
	close(bench.in);
	close(bench.out);
}

int main(int argc, char *argv[])
{
	struct options options = { .seed = 1, .count = 20, .packets = 1000, .show = -1 };
	int option;

	while ((option = getopt(argc, argv, "s:r:n:p:f:c:v")) > 0) {
		unsigned long value = optarg ? strtoul(optarg, NULL, 0) : 0;

		if (option == 's')
			options.seed = value;
		else if (option == 'r')
			options.first = value;
		else if (option == 'n')
			options.count = value;
		else if (option == 'p')
			options.packets = value;
		else if (option == 'f')
			options.show = value;
		else if (option == 'c')
			options.commands = optarg;
		else if (option == 'v')
			options.verbose = true;
		else
			return 2;
	}
	if (system("modprobe -a tun nf_tables"))
		return 2;
	for (unsigned int i = 0; i < options.count; i++)
		ruleset_run(&options, options.first + i);
	return 0;
}
