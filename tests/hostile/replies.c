// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Answers that no kernel gives: `list ruleset` and its JSON end, with or without an error, and read nothing beyond
 * what was received. The datagrams are made here, in the place of those of the socket.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <libmnl/libmnl.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include "context.h"
#include "lang/cmd.h"
#include "list.h"
#include "parser/parser.h"
#include "run.h"
#include "wire/batch.h"

#define DATAGRAM_MAX 65536
#define MEMORY_MAX (1024 * 1024)	/* KiB */
#define ENDLESS 10000			/* datagrams of a dump without an end */

ssize_t __wrap_mnl_socket_sendto(const struct mnl_socket *socket, const void *bytes, size_t size);
ssize_t __wrap_mnl_socket_recvfrom(const struct mnl_socket *socket, void *bytes, size_t size);

/** struct datagram - what is received next */
struct datagram {
	uint8_t bytes[DATAGRAM_MAX];
	size_t size;
};

/** struct request - what was asked for last, and how often it was received for since */
struct request {
	uint16_t type, flags;
	uint32_t sequence, port;
	unsigned int received;
};

/**
 * struct row - one kind of answers
 * @fill:	makes the next datagram
 * @refused:	the listing ends with an error; else it may or not
 */
struct row {
	const char *name;
	void (*fill)(struct datagram *datagram, const struct request *request);
	bool refused;
};

static void (*answer)(struct datagram *datagram, const struct request *request);
static struct request asked;
static struct wire *wire;
static FILE *nowhere;

ssize_t __wrap_mnl_socket_sendto(const struct mnl_socket *socket, const void *bytes, size_t size)
{
	const struct nlmsghdr *header = bytes;

	asked = (struct request){
		.type = NFNL_MSG_TYPE(header->nlmsg_type), .flags = header->nlmsg_flags,
		.sequence = header->nlmsg_seq, .port = mnl_socket_get_portid(socket),
	};
	return size;
}

/* In memory of its own size, so that each byte read beyond it is seen, then as the caller wants it. */
ssize_t __wrap_mnl_socket_recvfrom(const struct mnl_socket *socket, void *bytes, size_t size)
{
	static struct datagram datagram;

	(void)socket;
	datagram.size = 0;
	answer(&datagram, &asked);
	asked.received++;
	if (datagram.size > size) {
		errno = ENOSPC;
		return -1;
	}
	memset(bytes, 0xa5, size);
	memcpy(bytes, datagram.bytes, datagram.size);
	return datagram.size;
}

static struct nlmsghdr *message_add(struct datagram *datagram, uint16_t type,
				    const struct request *request)
{
	struct nlmsghdr *header = (struct nlmsghdr *)(datagram->bytes + datagram->size);
	struct nfgenmsg *generic;

	mnl_nlmsg_put_header(header);
	header->nlmsg_type = type;
	header->nlmsg_flags = NLM_F_MULTI;
	header->nlmsg_seq = request->sequence;
	header->nlmsg_pid = request->port;
	generic = mnl_nlmsg_put_extra_header(header, sizeof(*generic));
	generic->nfgen_family = AF_INET;
	return header;
}

static void message_end(struct datagram *datagram, const struct nlmsghdr *header)
{
	datagram->size += MNL_ALIGN(header->nlmsg_len);
}

static void done_add(struct datagram *datagram, const struct request *request)
{
	message_end(datagram, message_add(datagram, NLMSG_DONE, request));
}

static void generation_add(struct datagram *datagram, const struct request *request, uint32_t number)
{
	struct nlmsghdr *header = message_add(datagram, NFNL_SUBSYS_NFTABLES << 8 | NFT_MSG_NEWGEN,
					      request);

	header->nlmsg_flags = 0;
	mnl_attr_put_u32(header, NFTA_GEN_ID, htonl(number));
	message_end(datagram, header);
}

/* A table, or whatever else is asked for, by its name. */
static struct nlmsghdr *thing_add(struct datagram *datagram, const struct request *request)
{
	struct nlmsghdr *header = message_add(datagram, NFNL_SUBSYS_NFTABLES << 8 | (request->type - 1),
					      request);

	mnl_attr_put_strz(header, 1, "t");
	return header;
}

/* Questions for the generation are answered; true where that was one. */
static bool generation_answered(struct datagram *datagram, const struct request *request)
{
	if (request->type != NFT_MSG_GETGEN)
		return false;
	generation_add(datagram, request, 1);
	return true;
}

static void nothing(struct datagram *datagram, const struct request *request)
{
	if (!generation_answered(datagram, request) && request->received > 1000)
		done_add(datagram, request);
}

static void half_header(struct datagram *datagram, const struct request *request)
{
	if (generation_answered(datagram, request))
		return;
	done_add(datagram, request);
	if (!request->received)
		datagram->size = sizeof(struct nlmsghdr) / 2;
}

static void header_alone(struct datagram *datagram, const struct request *request)
{
	struct nlmsghdr *header;

	if (generation_answered(datagram, request))
		return;
	header = thing_add(datagram, request);
	header->nlmsg_len = sizeof(*header);
	message_end(datagram, header);
	done_add(datagram, request);
}

static void lengths_wrong(struct datagram *datagram, const struct request *request)
{
	static const uint32_t lengths[] = { 0, 1, 15, 17, 19, 4096, 65536, 0x7fffffff, 0x80000000, 0xffffffff };
	struct nlmsghdr *header;

	static unsigned int next;

	if (generation_answered(datagram, request))
		return;
	header = thing_add(datagram, request);
	message_end(datagram, header);
	header->nlmsg_len = lengths[next++ % (sizeof(lengths) / sizeof(lengths[0]))];
	done_add(datagram, request);
}

static void attributes_wrong(struct datagram *datagram, const struct request *request)
{
	static const uint16_t lengths[] = { 0, 1, 3, 4, 5, 4096, 32768, 65535 };

	if (generation_answered(datagram, request))
		return;
	for (size_t i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++) {
		struct nlmsghdr *header = thing_add(datagram, request);
		struct nlattr *attr = mnl_nlmsg_get_payload_offset(header, sizeof(struct nfgenmsg));

		message_end(datagram, header);
		attr->nla_len = lengths[i];
	}
	done_add(datagram, request);
}

static void strings_open(struct datagram *datagram, const struct request *request)
{
	static char text[4096];

	if (generation_answered(datagram, request))
		return;
	memset(text, 'a', sizeof(text));
	for (size_t size = 1; size <= sizeof(text); size *= 2) {
		struct nlmsghdr *header = message_add(datagram, NFNL_SUBSYS_NFTABLES << 8 |
						      (request->type - 1), request);

		for (uint16_t type = 1; type < 8; type++)
			mnl_attr_put(header, type, size, text);
		message_end(datagram, header);
		if (datagram->size > DATAGRAM_MAX / 2)
			break;
	}
	done_add(datagram, request);
}

static void nested_deep(struct datagram *datagram, const struct request *request)
{
	struct nlattr *open[1000];
	struct nlmsghdr *header;

	if (generation_answered(datagram, request))
		return;
	for (uint16_t type = 2; type < 12; type++) {
		header = thing_add(datagram, request);
		mnl_attr_put_strz(header, 2, "c");
		for (unsigned int i = 0; i < 1000; i++)
			open[i] = mnl_attr_nest_start(header, i ? 1 + i % 2 : type);
		for (unsigned int i = 1000; i > 0; i--)
			mnl_attr_nest_end(header, open[i - 1]);
		message_end(datagram, header);
	}
	done_add(datagram, request);
}

static void endless(struct datagram *datagram, const struct request *request)
{
	if (generation_answered(datagram, request))
		return;
	if (request->received < ENDLESS)
		message_end(datagram, thing_add(datagram, request));
	else
		done_add(datagram, request);
}

static void interrupted(struct datagram *datagram, const struct request *request)
{
	struct nlmsghdr *header;

	if (generation_answered(datagram, request))
		return;
	header = thing_add(datagram, request);
	header->nlmsg_flags |= NLM_F_DUMP_INTR;
	message_end(datagram, header);
	done_add(datagram, request);
}

static void generations_pass(struct datagram *datagram, const struct request *request)
{
	static uint32_t number;

	if (request->type == NFT_MSG_GETGEN)
		generation_add(datagram, request, ++number);
	else
		done_add(datagram, request);
}

static void another_sequence(struct datagram *datagram, const struct request *request)
{
	struct nlmsghdr *header = thing_add(datagram, request);

	header->nlmsg_seq++;
	message_end(datagram, header);
	done_add(datagram, request);
}

static void another_port(struct datagram *datagram, const struct request *request)
{
	struct nlmsghdr *header = thing_add(datagram, request);

	header->nlmsg_pid = 1;
	message_end(datagram, header);
	done_add(datagram, request);
}

static void error_add(struct datagram *datagram, const struct request *request, int error, size_t size)
{
	struct nlmsghdr *header = mnl_nlmsg_put_header(datagram->bytes + datagram->size);

	header->nlmsg_type = NLMSG_ERROR;
	header->nlmsg_seq = request->sequence;
	header->nlmsg_pid = request->port;
	memcpy(mnl_nlmsg_get_payload(header), &error, sizeof(error));
	header->nlmsg_len += size;
	message_end(datagram, header);
}

static void error_short(struct datagram *datagram, const struct request *request)
{
	error_add(datagram, request, -EPERM, 2);
}

static void error_unknown(struct datagram *datagram, const struct request *request)
{
	error_add(datagram, request, -123456, sizeof(struct nlmsgerr));
}

static void error_positive(struct datagram *datagram, const struct request *request)
{
	error_add(datagram, request, 123456, sizeof(struct nlmsgerr));
}

static void overrun(struct datagram *datagram, const struct request *request)
{
	message_end(datagram, message_add(datagram, NLMSG_NOOP, request));
	message_end(datagram, message_add(datagram, NLMSG_OVERRUN, request));
	if (request->received > 100)
		done_add(datagram, request);
}

static const struct row rows[] = {
	{ "datagrams without a byte", nothing, false },
	{ "half a header", half_header, true },
	{ "headers alone", header_alone, true },
	{ "wrong lengths of messages", lengths_wrong, true },
	{ "wrong lengths of attributes", attributes_wrong, false },
	{ "strings that don't end", strings_open, false },
	{ "attributes nested 1,000 deep", nested_deep, false },
	{ "a dump of 10,000 datagrams", endless, false },
	{ "dumps that are always cut across", interrupted, true },
	{ "another generation each time", generations_pass, true },
	{ "another sequence number", another_sequence, true },
	{ "another port", another_port, true },
	{ "an error without its number", error_short, true },
	{ "an unknown error", error_unknown, true },
	{ "an error above zero", error_positive, true },
	{ "overrun", overrun, false },
};

static int list(unsigned int flags)
{
	struct context context = {
		.wire = wire, .output.flags = flags, .output.file = nowhere, .errors = nowhere,
		.output_stream = nowhere, .error_stream = nowhere,
	};
	struct cmd cmd = { .op = CMD_LIST, .object = CMD_RULESET };
	struct arena *arena = arena_new();
	struct diag *diag = diag_new(arena);
	int result = list_run(&context, arena, diag, &cmd);

	if (diag_error_count(diag))
		result = -1;
	diag_print(diag, nowhere);
	arena_free(arena);
	return result;
}

static bool memory_fits(void)
{
	struct rusage usage;

	return getrusage(RUSAGE_SELF, &usage) == 0 && usage.ru_maxrss < MEMORY_MAX;
}

static bool report(bool good, const char *name)
{
	printf("%s hostile: replies: %s\n", good ? "ok" : "not ok", name);
	fflush(stdout);
	return good;
}

static bool row_run(const struct row *row)
{
	bool good = true;

	answer = row->fill;
	for (unsigned int i = 0; i < 20; i++)
		/* Some rows have several kinds, one each time. */
		if (list(i % 2 ? NFT_CTX_OUTPUT_JSON : NFT_CTX_OUTPUT_HANDLE) == 0 && row->refused)
			good = false;
	return report(good && memory_fits(), row->name);
}

/* Rulesets whose messages are spoiled, one attribute at a time. */
static const char *const rulesets[] = {
	"table ip t { chain c { type filter hook input priority 0; policy drop; tcp dport 22 counter accept comment \"x\"; } }",
	"table ip t { chain c { ip saddr . tcp dport { 1.2.3.4 . 22, 10.0.0.0/8 . 1-100 } jump d; } chain d { } }",
	"table ip t { map m { type ipv4_addr : verdict; flags interval; elements = { 10.0.0.0/8 : jump c } } chain c { } }",
	"table inet t { set s { typeof ip saddr . meta mark; flags timeout; size 2147483648; comment \"x\"; "
	"elements = { 1.2.3.4 . 5 timeout 1h comment \"y\" } } }",
	"table ip t { chain c { limit rate 5/second burst 3 packets log prefix \"x\" group 5 snaplen 3 queue num 1-3 } }",
	"table ip t { chain c { meta l4proto tcp dnat to ip saddr map { 1.1.1.1 : 2.2.2.2 . 80 } } chain d { meta l4proto tcp snat to 1.1.1.1-1.1.1.9:80-90 random } }",
	"table ip t { chain c { meta mark set meta mark & 0xff | 0x100; ct mark set jhash ip saddr mod 16 seed 5 offset 3 } }",
	"table ip t { chain c { tcp option maxseg size set 1000; ip option rr exists; tcp flags syn,ack / syn,ack,fin } }",
	"table ip t { chain c { add @s { ip saddr timeout 5s limit rate 5/second }; ct state { new, established } } "
	"set s { type ipv4_addr; flags dynamic,timeout; } }",
	"table inet t { flowtable f { hook ingress priority 0; devices = { lo }; counter; }; ct helper h { type \"ftp\" protocol tcp; }; "
	"ct timeout o { protocol tcp; policy = { established: 5 }; }; quota q { over 5 mbytes; }; synproxy y { mss 1 wscale 2; } }",
	"table ip6 t { chain c { fib saddr . iif oif missing drop; } chain d { rt nexthop ::1; socket mark 1; meta l4proto tcp tproxy to :80; exthdr frag exists } }",
	"table ip t { chain c { reject with icmp type host-unreachable } chain d { meta l4proto tcp masquerade to :1-2 persistent } chain e { "
	"numgen inc mod 2 offset 1 vmap { 1 : accept, 2 : drop } } }",
	"table netdev t { chain c { type filter hook ingress device \"lo\" priority 0; vlan id 5 fwd to \"lo\" } }",
	"table ip t { chain c { udp dport 4789 vxlan ip saddr 1.2.3.4 @th,8,16 5 @ih,0,8 1 notrack } }",
	/* Both sets have the name of a template: two rules look into the first one. */
	"table ip t { chain c { meta cpu . meta mark { 0-2 . 1, 2 . 2-30 }; meta cpu . meta mark { 4 . 1, 2 . 2-30 } } }",
};

/** struct told - the messages of a ruleset as the kernel's, and those of one dump */
static struct told {
	uint8_t bytes[DATAGRAM_MAX];
	size_t size;
} told;

/* All elements come with each set: most of them are of another set's. */
static void told_fill(struct datagram *datagram, const struct request *request)
{
	const struct nlmsghdr *header;

	if (generation_answered(datagram, request))
		return;
	for (size_t at = 0; at < told.size; at += MNL_ALIGN(header->nlmsg_len)) {
		struct nlmsghdr *copy = (struct nlmsghdr *)(datagram->bytes + datagram->size);

		header = (const struct nlmsghdr *)(told.bytes + at);
		if (NFNL_MSG_TYPE(header->nlmsg_type) != request->type - 1)
			continue;
		memcpy(copy, header, header->nlmsg_len);
		copy->nlmsg_flags = NLM_F_MULTI;
		copy->nlmsg_seq = request->sequence;
		copy->nlmsg_pid = request->port;
		message_end(datagram, copy);
	}
	done_add(datagram, request);
}

/* What is put in the place of an attribute's length, or of the first bytes of its payload. */
static const uint16_t lengths[] = { 0, 1, 3, 4, 5, 6, 8, 0xffff };
static const uint32_t numbers[] = { 0, 1, 17, 0x7f, 0xff, 0x7fffffff, 0x80000000, 0xffffffff };
#define LENGTHS (sizeof(lengths) / sizeof(lengths[0]))
#define NUMBERS (sizeof(numbers) / sizeof(numbers[0]))

/* As text and as JSON in turn. */
static void next_list(void)
{
	static unsigned int count;

	list(count++ % 2 ? NFT_CTX_OUTPUT_JSON : NFT_CTX_OUTPUT_HANDLE);
}

/* Spoils @attr in each way, and types of attributes beside. */
static void attr_spoil(struct nlattr *attr)
{
	struct nlattr before = *attr;
	size_t size = before.nla_len - MNL_ATTR_HDRLEN;
	uint32_t number;

	for (size_t i = 0; i < LENGTHS; i++) {
		attr->nla_len = lengths[i] == 0xffff ? before.nla_len + 4 : lengths[i];
		next_list();
	}
	*attr = before;
	for (uint16_t type = 0; type < 3; type++) {
		attr->nla_type = (before.nla_type & NLA_F_NESTED) | type;
		next_list();
	}
	*attr = before;
	if (size < sizeof(number))
		return;
	memcpy(&number, attr + 1, sizeof(number));
	for (size_t i = 0; i < NUMBERS; i++) {
		uint32_t spoiled = htonl(numbers[i]);

		memcpy(attr + 1, &spoiled, sizeof(spoiled));
		next_list();
	}
	memcpy(attr + 1, &number, sizeof(number));
}

static void attrs_spoil(uint8_t *bytes, size_t size)
{
	struct nlattr *attr = (struct nlattr *)bytes;

	for (int left = size; mnl_attr_ok(attr, left); attr = mnl_attr_next(attr)) {
		uint16_t aligned = MNL_ALIGN(attr->nla_len);

		if (attr->nla_type & NLA_F_NESTED)
			attrs_spoil((uint8_t *)(attr + 1), attr->nla_len - MNL_ATTR_HDRLEN);
		attr_spoil(attr);
		left -= aligned;
	}
}

static bool ruleset_tell(const char *text)
{
	struct context context = { .wire = wire, .check = true, .offline = true, .errors = nowhere };
	struct arena *arena = arena_new();
	struct diag *diag = diag_new(arena);
	struct run run = { .context = &context, .arena = arena, .diag = diag };
	bool good;

	context.output.file = nowhere;
	told.size = 0;
	run.batch = batch_new(wire);
	good = run.batch && run_compile(&run, source_from_buffer(arena, text)) == 0;
	if (!good)
		diag_print(diag, stdout);
	for (unsigned int i = 0; good && i < batch_count(run.batch); i++) {
		const struct nlmsghdr *header = message_header(batch_at(run.batch, i));

		if (told.size + header->nlmsg_len > sizeof(told.bytes) / 2)
			abort();
		memcpy(told.bytes + told.size, header, header->nlmsg_len);
		told.size += MNL_ALIGN(header->nlmsg_len);
	}
	batch_free(run.batch);
	arena_free(arena);
	return good;
}

static bool ruleset_spoil(const char *text)
{
	bool good = ruleset_tell(text);
	struct nlmsghdr *header;

	answer = told_fill;
	good = good && list(0) == 0;
	for (size_t at = 0; good && at < told.size; at += MNL_ALIGN(header->nlmsg_len)) {
		header = (struct nlmsghdr *)(told.bytes + at);
		attrs_spoil(mnl_nlmsg_get_payload_offset(header, sizeof(struct nfgenmsg)),
			    header->nlmsg_len - sizeof(*header) - sizeof(struct nfgenmsg));
	}
	return report(good && memory_fits(), text);
}

int main(void)
{
	bool good = true;

	wire = wire_new();
	nowhere = fopen("/dev/null", "w");
	if (!wire || !nowhere)
		return 2;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		good &= row_run(&rows[i]);
	for (size_t i = 0; i < sizeof(rulesets) / sizeof(rulesets[0]); i++)
		good &= ruleset_spoil(rulesets[i]);
	wire_free(wire);
	fclose(nowhere);
	return good ? 0 : 1;
}
