// SPDX-License-Identifier: GPL-2.0-or-later
/* Ruleset: random commands from tables of families, selectors, values and statements. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "ruleset.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define VALUES_MAX 10
#define CHAINS 4		/* regular ones; each jumps to later ones only */
#define SETS 4
#define FIELDS_MAX 3
#define RUN_KINDS 4
#define RUN_PARTS 6		/* commands of a run, of RUN_RULES rules each */
#define RUN_RULES 7

/* In which families a row may stand. */
enum { IP = 1, IP6 = 2, INET = 4, NETDEV = 8, ANY = 15, V4 = IP | INET | NETDEV, V6 = IP6 | INET | NETDEV };

struct family {
	const char *name;
	unsigned int mask;
	const char *hooks[6];
};

static const struct family families[] = {
	{ "ip", IP, { "prerouting", "input", "forward", "output", "postrouting" } },
	{ "ip6", IP6, { "prerouting", "input", "forward", "output", "postrouting" } },
	{ "inet", INET, { "prerouting", "input", "forward", "output", "postrouting" } },
	{ "netdev", NETDEV, { "ingress" } },
};

/**
 * struct values - what a selector is compared with
 * @values:	in ascending order where @ranges
 * @ranges:	they have an order, so that intervals can be made of them
 */
struct values {
	const char *values[VALUES_MAX];
	bool ranges;
};

static const struct values address4 = { { "10.1.0.1", "10.1.0.2", "10.1.0.77", "10.2.0.1", "10.2.0.5",
	"10.2.255.254", "192.0.2.1", "203.0.113.255", "255.255.255.255" }, true };
static const struct values address6 = { { "2001:db8::1", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
	"fd01::1", "fd01::2", "fd01::abcd:1", "fd02::1", "fd02::5", "fd02:0:0:ffff::9" }, true };
static const struct values ports = { { "22", "53", "80", "443", "1024", "8080", "32768", "65535" }, true };
static const struct values byte = { { "0", "1", "2", "4", "5", "20", "63", "64", "128", "255" }, true };
static const struct values six_bits = { { "0", "1", "8", "10", "32", "46", "63" }, true };
static const struct values three_bits = { { "0", "1", "2", "3" }, true };
static const struct values twelve_bits = { { "1", "2", "3", "4095" }, true };
static const struct values size16 = { { "0", "8", "20", "40", "60", "100", "512", "1500" }, true };
static const struct values word = { { "0", "1", "2", "3", "16", "255", "65536", "4294967295" }, true };
static const struct values protocol = { { "1", "6", "17", "33", "50", "51", "58", "132", "136" }, true };
static const struct values tcp_flags = { { "syn", "ack", "fin", "rst", "psh", "syn | ack", "fin | psh | urg" }, false };
static const struct values icmp_type = { { "echo-reply", "echo-request", "redirect", "destination-unreachable",
	"time-exceeded" }, false };
static const struct values icmpv6_type = { { "echo-request", "echo-reply", "packet-too-big", "nd-neighbor-solicit",
	"destination-unreachable" }, false };
static const struct values interface = { { "\"tap0\"", "\"tun1\"", "\"lo\"", "\"t*\"", "\"nosuch\"" }, false };
static const struct values device = { { "\"tap0\"", "\"tun1\"", "\"lo\"" }, false };
static const struct values ether_type = { { "ip", "ip6", "arp", "8021q", "8021ad" }, false };
static const struct values ether_address = { { "02:00:00:00:00:01", "02:00:00:00:00:02", "ff:ff:ff:ff:ff:ff" }, true };
static const struct values family_name = { { "ipv4", "ipv6" }, false };
static const struct values packet_type = { { "host", "broadcast", "multicast", "other" }, false };
static const struct values ct_state = { { "new", "established", "related", "invalid", "untracked" }, false };
static const struct values ct_direction = { { "original", "reply" }, false };
static const struct values ct_status = { { "confirmed", "assured", "seen-reply", "snat" }, false };
static const struct values existence = { { "exists", "missing" }, false };
static const struct values fib_type = { { "local", "unicast", "broadcast", "multicast", "blackhole" }, false };
static const struct values arp_operation = { { "request", "reply" }, false };
static const struct values routing = { { "0", "2", "3", "4" }, true };

struct selector {
	const char *text;
	const struct values *values;
	unsigned int families;
};

/* A header, an expression or a key more is a row more. */
static const struct selector selectors[] = {
	{ "ip saddr", &address4, V4 }, { "ip saddr", &address4, V4 }, { "ip daddr", &address4, V4 },
	{ "ip daddr", &address4, V4 }, { "ip protocol", &protocol, V4 }, { "ip ttl", &byte, V4 },
	{ "ip length", &size16, V4 }, { "ip id", &word, V4 }, { "ip dscp", &six_bits, V4 },
	{ "ip hdrlength", &byte, V4 }, { "ip frag-off", &size16, V4 }, { "ip version", &byte, V4 },
	{ "ip ecn", &three_bits, V4 }, { "ip checksum", &size16, V4 },
	{ "ip6 saddr", &address6, V6 }, { "ip6 saddr", &address6, V6 }, { "ip6 daddr", &address6, V6 },
	{ "ip6 daddr", &address6, V6 }, { "ip6 nexthdr", &protocol, V6 }, { "ip6 hoplimit", &byte, V6 },
	{ "ip6 flowlabel", &word, V6 }, { "ip6 dscp", &six_bits, V6 }, { "ip6 length", &size16, V6 },
	{ "tcp dport", &ports, ANY }, { "tcp dport", &ports, ANY }, { "tcp sport", &ports, ANY },
	{ "tcp flags", &tcp_flags, ANY }, { "tcp doff", &byte, ANY }, { "tcp sequence", &word, ANY },
	{ "tcp window", &size16, ANY }, { "tcp urgptr", &byte, ANY },
	{ "udp dport", &ports, ANY }, { "udp sport", &ports, ANY }, { "udp length", &size16, ANY },
	{ "th dport", &ports, ANY }, { "th sport", &ports, ANY }, { "sctp dport", &ports, ANY },
	{ "sctp vtag", &word, ANY }, { "dccp sport", &ports, ANY }, { "udplite dport", &ports, ANY },
	{ "icmp type", &icmp_type, V4 }, { "icmp code", &three_bits, V4 }, { "icmp id", &word, V4 },
	{ "icmpv6 type", &icmpv6_type, V6 }, { "icmpv6 code", &three_bits, V6 },
	{ "ah spi", &word, ANY }, { "esp spi", &word, ANY }, { "igmp type", &byte, V4 },
	{ "ether saddr", &ether_address, ANY }, { "ether daddr", &ether_address, ANY },
	{ "ether type", &ether_type, INET | NETDEV }, { "vlan id", &twelve_bits, INET | NETDEV },
	{ "vlan pcp", &three_bits, INET | NETDEV }, { "vlan type", &ether_type, INET | NETDEV },
	{ "arp operation", &arp_operation, NETDEV },
	{ "meta l4proto", &protocol, ANY }, { "meta l4proto", &protocol, ANY }, { "meta length", &size16, ANY },
	{ "meta mark", &word, ANY }, { "meta mark", &word, ANY }, { "meta protocol", &ether_type, ANY },
	{ "meta iifname", &interface, ANY }, { "meta oifname", &interface, ANY },
	{ "meta nfproto", &family_name, INET }, { "meta pkttype", &packet_type, ANY },
	{ "meta iif", &device, ANY }, { "meta priority", &word, ANY },
	{ "ct state", &ct_state, ANY & ~NETDEV }, { "ct state", &ct_state, ANY & ~NETDEV },
	{ "ct direction", &ct_direction, ANY & ~NETDEV }, { "ct mark", &word, ANY & ~NETDEV },
	{ "ct status", &ct_status, ANY & ~NETDEV }, { "ct protocol", &protocol, ANY & ~NETDEV },
	{ "ct original ip saddr", &address4, V4 & ~NETDEV },
	{ "ct reply ip6 daddr", &address6, V6 & ~NETDEV },
	{ "ct original proto-dst", &ports, ANY & ~NETDEV },
	{ "exthdr hbh", &existence, V6 }, { "exthdr frag", &existence, V6 }, { "exthdr rt", &existence, V6 },
	{ "exthdr dst", &existence, V6 }, { "frag frag-off", &byte, V6 }, { "frag id", &byte, V6 },
	{ "frag more-fragments", &three_bits, V6 }, { "frag nexthdr", &protocol, V6 },
	{ "hbh nexthdr", &protocol, V6 }, { "hbh hdrlength", &byte, V6 }, { "rt type", &routing, V6 },
	{ "rt seg-left", &byte, V6 }, { "dst nexthdr", &protocol, V6 },
	{ "tcp option maxseg", &existence, ANY }, { "tcp option maxseg size", &size16, ANY },
	{ "tcp option window count", &byte, ANY }, { "tcp option sack-perm", &existence, ANY },
	{ "tcp option timestamp tsval", &word, ANY },
	{ "ip option rr", &existence, V4 }, { "ip option ra value", &word, V4 },
	{ "ip option lsrr ptr", &byte, V4 },
	{ "sctp chunk data", &existence, ANY }, { "sctp chunk init flags", &byte, ANY },
	{ "fib daddr type", &fib_type, ANY }, { "fib saddr type", &fib_type, ANY },
	{ "fib saddr oif", &existence, ANY }, { "fib daddr oifname", &interface, ANY },
	{ "fib saddr . iif oif", &existence, ANY },
	{ "@th,0,16", &ports, ANY }, { "@nh,8,8", &byte, ANY }, { "@ll,48,48", &ether_address, ANY },
	{ "@nh,12,4", &byte, ANY }, { "@th,106,6", &byte, ANY }, { "@ih,0,8", &byte, ANY },
	{ "numgen inc mod 4", &three_bits, ANY },
	{ "jhash ip saddr . ip daddr mod 8 seed 0xabcd", &byte, V4 },
	{ "jhash tcp sport . tcp dport mod 4 seed 0x1", &three_bits, ANY },
	{ "socket transparent", &three_bits, ANY & ~NETDEV }, { "rt mtu", &size16, ANY & ~NETDEV },
	{ "rt classid", &byte, ANY & ~NETDEV }, { "rt nexthop", &address4, IP },
	{ "tunnel path", &existence, NETDEV }, { "tunnel out id", &byte, NETDEV }, { "tunnel in id", &byte, NETDEV },
};

struct statement {
	const char *text;
	unsigned int families;
};

static const struct statement statements[] = {
	{ "counter", ANY }, { "counter", ANY }, { "counter", ANY },
	{ "meta mark set 1", ANY }, { "meta mark set 0xff", ANY }, { "meta mark set mark or 0x2", ANY },
	{ "meta mark set mark and 0x3 xor 0x1", ANY }, { "meta mark set mark lshift 1", ANY },
	{ "meta priority set 1:2", ANY }, { "meta pkttype set other", ANY },
	{ "ct mark set 3", ANY & ~NETDEV }, { "ct mark set meta mark", ANY & ~NETDEV },
	{ "meta mark set ct mark", ANY & ~NETDEV }, { "notrack", ANY & ~NETDEV },
	{ "meta mark set numgen inc mod 3 offset 1", ANY },
	{ "meta mark set jhash ip saddr mod 4 seed 0x7", V4 },
	{ "meta mark set ip dscp", V4 }, { "meta mark set meta length", ANY },
	{ "meta mark set tcp dport map { 22 : 1, 80 : 2, 443 : 3 }", ANY },
	{ "meta mark set ip saddr map { 10.1.0.0/24 : 1, 192.0.2.0-192.0.2.9 : 2 }", V4 },
	{ "ip ttl set 7", V4 }, { "ip dscp set cs1", V4 }, { "ip ecn set ce", V4 }, { "ip id set 3", V4 },
	{ "ip daddr set 10.2.0.9", V4 }, { "ip6 hoplimit set 9", V6 }, { "ip6 dscp set 3", V6 },
	{ "ip6 flowlabel set 5", V6 }, { "ip6 saddr set fd02::99", V6 },
	{ "tcp dport set 8080", ANY }, { "udp sport set 53", ANY }, 
	{ "tcp option maxseg size set 1000", ANY }, { "reset tcp option sack-perm", ANY },
	{ "tcp option window count set 2", ANY }, { "ether saddr set 02:00:00:00:00:09", NETDEV },
	{ "vlan id set 3", NETDEV }, { "icmp code set 0", V4 },
	{ "limit rate 1/day burst 6 packets", ANY }, { "limit rate over 1/day burst 3 packets", ANY },
	{ "limit rate 10 bytes/day burst 300 bytes", ANY },
	{ "quota over 500 bytes", ANY }, { "quota 900 bytes", ANY },
	{ "add @dynamic { meta l4proto }", ANY }, { "update @dynamic { meta l4proto counter }", ANY },
	{ "add @dynamic { meta l4proto limit rate over 1/day burst 4 packets }", ANY },
	{ "delete @dynamic { meta l4proto }", ANY }, { "meta nftrace set 1", ANY }, { "log group 9", ANY },
	/* No tunnel is named: 6.1's own modules fall over one when the packet is rejected then (tests/shell/object_tunnel.sh). */
};

static const struct statement verdicts[] = {
	{ "accept", ANY }, { "accept", ANY }, { "drop", ANY }, { "continue", ANY }, { "return", ANY },
	{ "jump", ANY }, { "jump", ANY }, { "jump", ANY }, { "jump", ANY }, { "jump", ANY }, { "goto", ANY },
	{ "reject", ANY & ~NETDEV }, { "reject with tcp reset", ANY & ~NETDEV },
	{ "queue num 4 bypass", ANY & ~NETDEV }, { "queue num 4", ANY & ~NETDEV }, { "", ANY }, { "", ANY }, { "", ANY },
	{ "", ANY }, { "", ANY }, { "", ANY }, { "", ANY }, { "", ANY },
};

/**
 * struct set - a set the rules may name
 * @kind:	what is asked of it: NULL in a set, "mark" or "verdict" of maps
 */
struct set {
	const struct selector *fields[FIELDS_MAX];
	unsigned int field_count;
	const char *kind;
};

/** struct writer - one table while it is written; @out collects one command. */
struct writer {
	struct ruleset_text *text;
	struct rng *rng;
	const struct family *family;
	const char *table;
	struct set sets[SETS];
	FILE *out;
	size_t size;
};

static void command_begin(struct writer *writer)
{
	writer->out = open_memstream(&writer->text->commands[writer->text->count], &writer->size);
	if (!writer->out)
		abort();
}

static void command_end(struct writer *writer)
{
	fclose(writer->out);
	if (++writer->text->count == COMMANDS_MAX)
		abort();
}

static unsigned int values_count(const struct values *values)
{
	unsigned int count = 0;

	while (count < VALUES_MAX && values->values[count])
		count++;
	return count;
}

static const struct selector *selector_pick(struct writer *writer)
{
	for (;;) {
		const struct selector *selector = &RNG_PICK(writer->rng, selectors);

		if (selector->families & writer->family->mask)
			return selector;
	}
}

static void verdict_write(struct writer *writer, unsigned int from)
{
	const struct statement *verdict = &RNG_PICK(writer->rng, verdicts);

	if (!(verdict->families & writer->family->mask))
		return;
	if (*verdict->text != 'j' && *verdict->text != 'g')
		fprintf(writer->out, " %s", verdict->text);
	else if (from < CHAINS)
		fprintf(writer->out, " %s r%u", verdict->text,
			from + rng_below(writer->rng, CHAINS - from));
}

/* What a map gives: never a statement's verdict. */
static void data_write(struct writer *writer, const char *kind, unsigned int from)
{
	static const char *const plain[] = { "accept", "drop", "continue", "return" };

	if (!kind)
		return;
	if (!strcmp(kind, "mark"))
		fprintf(writer->out, " : %u", rng_below(writer->rng, 5));
	else if (from < CHAINS && rng_chance(writer->rng, 40))
		fprintf(writer->out, " : jump r%u", from + rng_below(writer->rng, CHAINS - from));
	else
		fprintf(writer->out, " : %s", RNG_PICK(writer->rng, plain));
}

/* One field of an element: the @part-th of @parts shares of its values, so that elements don't overlap. */
static void field_write(struct writer *writer, const struct selector *selector, unsigned int part,
			unsigned int parts, bool ranges)
{
	const struct values *values = selector->values;
	unsigned int count = values_count(values);
	unsigned int from = part * count / parts, to = (part + 1) * count / parts;

	if (from == to)
		to = from + 1;
	if (ranges && values->ranges && to - from > 1 && rng_chance(writer->rng, 70))
		fprintf(writer->out, "%s-%s", values->values[from], values->values[to - 1]);
	else
		fprintf(writer->out, "%s", values->values[from]);
}

static void elements_write(struct writer *writer, const struct set *set, bool ranges,
			   unsigned int from)
{
	unsigned int parts = 1 + rng_below(writer->rng, 5);

	for (unsigned int part = 0; part < parts; part++) {
		/* The first field tells elements apart: it must not repeat. */
		if (part && part * values_count(set->fields[0]->values) / parts ==
			    (part - 1) * values_count(set->fields[0]->values) / parts)
			continue;
		fprintf(writer->out, "%s", part ? ", " : " ");
		for (unsigned int i = 0; i < set->field_count; i++) {
			fprintf(writer->out, "%s", i ? " . " : "");
			if (i)
				field_write(writer, set->fields[i], rng_below(writer->rng, 3), 3, ranges);
			else
				field_write(writer, set->fields[i], part, parts, ranges);
		}
		data_write(writer, set->kind, from);
	}
	fprintf(writer->out, " ");
}

static void fields_write(struct writer *writer, const struct set *set)
{
	for (unsigned int i = 0; i < set->field_count; i++)
		fprintf(writer->out, "%s%s", i ? " . " : "", set->fields[i]->text);
}

/* A named set's type comes from its selector: not all of them have a name there. */
static const struct selector *selector_typed(struct writer *writer)
{
	for (;;) {
		const struct selector *selector = selector_pick(writer);

		if (*selector->text != '@' && strncmp(selector->text, "tcp option", 10) &&
		    strncmp(selector->text, "ip option", 9) && selector->values != &existence)
			return selector;
	}
}

static struct set set_pick(struct writer *writer)
{
	static const char *const kinds[] = { NULL, NULL, "mark", "verdict" };
	struct set set = { .kind = RNG_PICK(writer->rng, kinds), .field_count = 1 };

	if (rng_chance(writer->rng, 40))
		set.field_count += 1 + rng_below(writer->rng, FIELDS_MAX - 1);
	for (unsigned int i = 0; i < set.field_count; i++)
		set.fields[i] = selector_typed(writer);
	return set;
}

static void set_write(struct writer *writer, unsigned int number)
{
	struct set *set = &writer->sets[number];
	bool interval = rng_chance(writer->rng, 50);

	*set = set_pick(writer);
	command_begin(writer);
	fprintf(writer->out, "add %s %s %s s%u { typeof ", set->kind ? "map" : "set",
		writer->family->name, writer->table, number);
	fields_write(writer, set);
	if (set->kind)
		fprintf(writer->out, " : %s", strcmp(set->kind, "mark") ? set->kind : "meta mark");
	fprintf(writer->out, "; %selements = {", interval ? "flags interval; " : "");
	/* Any chain may use the map: its jumps lead to the last one. */
	elements_write(writer, set, interval, CHAINS - 1);
	fprintf(writer->out, "} }");
	command_end(writer);
}

static void set_use(struct writer *writer, const struct set *set, unsigned int from, int number)
{
	if (set->kind && !strcmp(set->kind, "mark"))
		fprintf(writer->out, " meta mark set");
	fprintf(writer->out, " ");
	fields_write(writer, set);
	fprintf(writer->out, "%s", !set->kind ? rng_chance(writer->rng, 25) ? " !=" : "" :
					!strcmp(set->kind, "mark") ? " map" : " vmap");
	if (number >= 0) {
		fprintf(writer->out, " @s%d", number);
	} else {
		fprintf(writer->out, " {");
		elements_write(writer, set, true, from);
		fprintf(writer->out, "}");
	}
}

static void compare_write(struct writer *writer, const struct selector *selector)
{
	static const char *const operators[] = { "", "", "", "!= ", "< ", ">= ", "& 1 == " };
	const struct values *values = selector->values;
	unsigned int at = rng_below(writer->rng, values_count(values));

	if (values->ranges && at && rng_chance(writer->rng, 25)) {
		fprintf(writer->out, " %s %s%s-%s", selector->text,
			rng_chance(writer->rng, 30) ? "!= " : "",
			values->values[rng_below(writer->rng, at)], values->values[at]);
	} else if (values->ranges && values == &address4 && rng_chance(writer->rng, 30)) {
		fprintf(writer->out, " %s %s/%u", selector->text, values->values[at],
			rng_below(writer->rng, 33));
	} else {
		fprintf(writer->out, " %s %s%s", selector->text,
			values->ranges ? RNG_PICK(writer->rng, operators) :
					 rng_chance(writer->rng, 20) ? "!= " : "",
			values->values[at]);
	}
}

static void match_write(struct writer *writer, unsigned int from)
{
	unsigned int number = rng_below(writer->rng, SETS), kind = rng_below(writer->rng, 100);
	struct set set;

	if (kind < 60) {
		compare_write(writer, selector_pick(writer));
	} else if (kind < 75) {
		const struct set *named = &writer->sets[number];

		/* The last chain must not jump to itself. */
		if (from < CHAINS || !named->kind || strcmp(named->kind, "verdict"))
			set_use(writer, named, from, number);
	} else {
		set = set_pick(writer);
		set_use(writer, &set, from, -1);
	}
}

static void statement_write(struct writer *writer)
{
	const struct statement *statement = &RNG_PICK(writer->rng, statements);

	if (statement->families & writer->family->mask)
		fprintf(writer->out, " %s", statement->text);
}

/* Most rules shall meet some packets. */
static const unsigned int match_counts[] = { 0, 1, 1, 1, 1, 2, 2, 3 };

/* @from: the first regular chain the rule may jump to: the one behind its own. */
static void rule_write(struct writer *writer, const char *chain, unsigned int from)
{
	unsigned int matches = RNG_PICK(writer->rng, match_counts);

	command_begin(writer);
	fprintf(writer->out, "add rule %s %s %s", writer->family->name, writer->table, chain);
	for (; matches; matches--)
		match_write(writer, from);
	fprintf(writer->out, " counter");
	for (unsigned int i = rng_below(writer->rng, 3); i; i--)
		statement_write(writer);
	if (rng_chance(writer->rng, 20))
		match_write(writer, from);
	verdict_write(writer, from);
	command_end(writer);
}

/*
 * A long run of rules that test the same few things, one of them now and then with an effect that
 * changes what those behind it see.
 */
static void run_write(struct writer *writer, const char *chain, unsigned int from)
{
	static const char *const effects[] = {
		"meta mark set 1", "meta mark set mark or 0x2", "meta mark set 0xff", "meta priority set 1:2",
		"meta nftrace set 1", "limit rate over 1/day burst 3 packets",
	};
	const struct selector *kinds[RUN_KINDS];
	unsigned int count = 1 + rng_below(writer->rng, RUN_KINDS);

	for (unsigned int i = 0; i < count; i++)
		kinds[i] = selector_pick(writer);
	/* Few at a time: a refusal takes all of a command with it. */
	for (unsigned int part = 1 + rng_below(writer->rng, RUN_PARTS); part; part--) {
		command_begin(writer);
		for (unsigned int i = 0; i < RUN_RULES; i++) {
			fprintf(writer->out, "add rule %s %s %s", writer->family->name, writer->table, chain);
			compare_write(writer, RNG_PICK_OF(writer->rng, kinds, count));
			if (rng_chance(writer->rng, 15))
				compare_write(writer, RNG_PICK_OF(writer->rng, kinds, count));
			fprintf(writer->out, " counter");
			if (rng_chance(writer->rng, 10))
				fprintf(writer->out, " %s", RNG_PICK(writer->rng, effects));
			if (rng_chance(writer->rng, 10))
				verdict_write(writer, from);
			fprintf(writer->out, "\n");
		}
		command_end(writer);
	}
}

static void chain_write(struct writer *writer, unsigned int number, const char *device)
{
	const char *const *hooks = writer->family->hooks;
	unsigned int count = 0;

	while (count < COUNT(writer->family->hooks) && hooks[count])
		count++;
	command_begin(writer);
	fprintf(writer->out, "add chain %s %s b%u { type filter hook %s %s%s priority %d; policy %s; }",
		writer->family->name, writer->table, number, hooks[rng_below(writer->rng, count)],
		strcmp(writer->family->name, "netdev") ? "" : "device ",
		strcmp(writer->family->name, "netdev") ? "" : device,
		(int)rng_below(writer->rng, 600) - 400, rng_chance(writer->rng, 90) ? "accept" : "drop");
	command_end(writer);
}

static void table_write(struct writer *writer, const char *device)
{
	char chain[8];

	command_begin(writer);
	fprintf(writer->out, "add table %s %s", writer->family->name, writer->table);
	command_end(writer);
	for (unsigned int i = 0; i < CHAINS; i++) {
		command_begin(writer);
		fprintf(writer->out, "add chain %s %s r%u", writer->family->name, writer->table, i);
		command_end(writer);
	}
	command_begin(writer);
	fprintf(writer->out, "add set %s %s dynamic { type inet_proto; size 100; flags dynamic; }",
		writer->family->name, writer->table);
	command_end(writer);
	for (unsigned int i = 0; i < SETS; i++)
		set_write(writer, i);
	for (unsigned int i = 0; i < 3; i++)
		chain_write(writer, i, device);
	for (unsigned int i = 8 + rng_below(writer->rng, 14); i; i--) {
		bool regular = rng_chance(writer->rng, 50);
		unsigned int number = rng_below(writer->rng, regular ? CHAINS : 3);

		snprintf(chain, sizeof(chain), "%c%u", regular ? 'r' : 'b', number);
		if (rng_chance(writer->rng, 15))
			run_write(writer, chain, regular ? number + 1 : 0);
		else
			rule_write(writer, chain, regular ? number + 1 : 0);
	}
}

void ruleset_text_make(struct ruleset_text *text, struct rng *rng, const char *device)
{
	static const char *const tables[] = { "t0", "t1" };

	text->count = 0;
	for (unsigned int i = 0; i < 1 + rng_below(rng, 2); i++) {
		struct writer writer = {
			.text = text, .rng = rng, .family = &RNG_PICK(rng, families), .table = tables[i],
		};

		table_write(&writer, device);
	}
}

void ruleset_text_free(struct ruleset_text *text)
{
	while (text->count)
		free(text->commands[--text->count]);
}
