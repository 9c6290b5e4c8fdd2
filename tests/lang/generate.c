// SPDX-License-Identifier: GPL-2.0-or-later
/* Makes random rules of the rooms' tables, one record "> FAMILY RULE" a line: generate COUNT [SEED] */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "expr/room.h"
#include "type/types.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define PICK(array) ((array)[below(COUNT(array))])

static uint64_t state;

/* xorshift64*: the same rules for the same seed, everywhere. */
static unsigned int below(unsigned int limit)
{
	state ^= state >> 12;
	state ^= state << 25;
	state ^= state >> 27;
	return (unsigned int)((state * 0x2545f4914f6cdd1dull) >> 33) % limit;
}

/* What no table says: selectors with arguments, and the type their values are of. */
static const struct form {
	const char *text;
	const struct datatype *type;
	unsigned int bits;
} forms[] = {
	{ "fib saddr . iif oif", &type_iface_index, 32 }, { "fib daddr type", &type_fib_addrtype, 32 },
	{ "fib daddr . iif oifname", &type_ifname, 128 }, { "fib saddr . mark oif", &type_iface_index, 32 },
	{ "numgen inc mod 7", &type_integer, 32 }, { "numgen random mod 100 offset 3", &type_integer, 32 },
	{ "jhash ip saddr mod 16", &type_integer, 32 },
	{ "jhash ip saddr . tcp sport mod 4 seed 0xdead", &type_integer, 32 },
	{ "symhash mod 5", &type_integer, 32 }, { "ipsec in reqid", &type_integer, 32 },
	{ "ipsec out ip saddr", &type_ipv4_addr, 32 }, { "ipsec in spnum 2 spi", &type_integer, 32 },
	{ "ct original proto-src", &type_inet_service, 16 }, { "ct reply packets", &type_integer, 64 },
	{ "ct original ip saddr", &type_ipv4_addr, 32 }, { "ct reply ip6 daddr", &type_ipv6_addr, 128 },
	{ "rt ip nexthop", &type_ipv4_addr, 32 }, { "rt ip6 nexthop", &type_ipv6_addr, 128 },
	{ "@th,16,16", &type_integer, 16 }, { "@nh,9,7", &type_integer, 7 }, { "@ll,96,16", &type_integer, 16 },
	{ "@nh,64,8", &type_integer, 8 }, { "@th,3,13", &type_integer, 13 }, { "@nh,96,32", &type_integer, 32 },
};

static const char *const statements[] = {
	"counter", "accept", "drop", "return", "continue", "jump other", "goto other", "notrack",
	"log", "log prefix \"a b\" level info", "log group 3 snaplen 60", "log flags all",
	"limit rate 10/second", "limit rate over 5 mbytes/minute burst 2 mbytes",
	"limit rate 3/hour burst 7 packets", "quota over 100 mbytes", "quota 5 kbytes",
	"reject", "reject with icmpx port-unreachable", "reject with tcp reset", "queue num 3",
	"queue flags bypass to 1-4", "meta mark set 5", "ct mark set meta mark", "meta priority set 1:2",
	"meta mark set ct mark & 0xff | 0x10", "ct mark set ip dscp", "meta mark set numgen inc mod 3",
	"ip ttl set 5", "ip dscp set af11", "tcp dport set 80", "ip6 hoplimit set 9", "ip daddr set 1.2.3.4",
	"tcp option maxseg size set 1400", "meta pkttype set host", "meta nftrace set 1",
	"ct count over 5", "dup to 1.2.3.4", "ct zone set 3", "ct event set new,destroy", "last",
	"meta mark set ip saddr map { 1.2.3.4 : 1, 5.6.7.8 : 2 }", "meta mark set ct mark | meta mark",
	"tcp dport vmap { 1 : accept, 2-5 : drop, 9 : jump other }", "add @dyn { ip saddr }",
	"update @dyn { ip saddr timeout 5m counter }", "ip saddr . tcp dport vmap { 1.2.3.4 . 5 : accept }",
	"iifname vmap { \"lo\" : accept, \"eth*\" : drop }", "synproxy mss 1460 wscale 7",
	"exthdr hbh exists", "tcp flags syn / syn,ack", "tcp flags & (fin | syn) == syn",
	"ct state established,related", "tcp sport == tcp dport", "ip saddr != ip daddr",
};

/* Some rules look into packets that packets carry: what they must begin with, and the word before the headers. */
static const struct tunnel_form {
	const char *begin;
	const char *word;
} tunnels[] = {
	{ " udp dport 4789", "vxlan " }, { " udp dport 6081", "geneve " }, { "", "gre " }, { "", "gretap " },
};
static const struct tunnel_form *tunnel;

static const char *const families[] = { "ip", "ip6", "inet", "inet", "bridge", "netdev" };

static bool is_based(const struct datatype *type, const struct datatype *base)
{
	for (; type; type = type->base)
		if (type == base)
			return true;
	return false;
}

static const char *symbol_pick(const struct datatype *type)
{
	const struct symbol *symbol = NULL, *chosen = NULL;
	unsigned int seen = 0;

	if (!type->symbols)
		return NULL;
	while ((symbol = symbol_next(type->symbols, symbol)))
		if (below(++seen) == 0)
			chosen = symbol;
	return chosen ? chosen->word : NULL;
}

static void value_write(char *text, size_t size, const struct datatype *type, unsigned int bits)
{
	static const char *const times[] = { "5s", "1m", "2h3m", "1d" };
	static const char *const names[] = { "lo", "eth0", "\"eth*\"", "wlan0", "br-lan" };
	const char *word = below(4) ? symbol_pick(type) : NULL;
	uint64_t limit = bits >= 63 ? 1ull << 62 : 1ull << bits;
	uint64_t number = (((uint64_t)below(1u << 31) << 31) | below(1u << 31)) % limit;

	if (word)
		snprintf(text, size, "%s", word);
	else if (is_based(type, &type_ipv4_addr))
		snprintf(text, size, "%u.%u.%u.%u", below(224), below(256), below(4), below(256));
	else if (is_based(type, &type_ipv6_addr))
		snprintf(text, size, "2001:db8:%x::%x", below(16), below(65536));
	else if (is_based(type, &type_ether_addr) || is_based(type, &type_lladdr))
		snprintf(text, size, "02:%02x:00:%02x:%02x:01", below(256), below(256), below(256));
	else if (is_based(type, &type_ifname) || is_based(type, &type_iface_index))
		snprintf(text, size, "%s", is_based(type, &type_ifname) ? PICK(names) : "lo");
	else if (is_based(type, &type_time) && below(2))
		snprintf(text, size, "%s", PICK(times));
	else if (below(3))
		snprintf(text, size, "%llu", (unsigned long long)(below(2) ? number : number % 64 % limit));
	else
		snprintf(text, size, "0x%llx", (unsigned long long)number);
}

/* The @index'th further value of a set; false where the type has no numbers that are surely others. */
static bool number_write(char *text, size_t size, const struct datatype *type, unsigned int bits,
			 unsigned int index, const char *first)
{
	if (type->symbols || type->is_bitmask || bits < 16 || bits > 64 || datatype_is_string(type) ||
	    is_based(type, &type_iface_index) || is_based(type, &type_ipv4_addr) ||
	    is_based(type, &type_ether_addr))
		return false;
	snprintf(text, size, "%u", (index + 1) * 7919 + below(7000));
	return strtoull(text, NULL, 10) != strtoull(first, NULL, 0);
}

/* A value, flags, a range, a prefix, a set of these, or what is left of a mask. */
static void right_write(const struct datatype *type, unsigned int bits)
{
	static const char *const operators[] = { "", "", "", "== ", "!= ", "< ", ">= " };
	unsigned int count = 1 + below(4);
	char value[128], other[128];

	value_write(value, sizeof(value), type, bits);
	value_write(other, sizeof(other), type, bits);
	switch (below(7)) {
	case 0:
		/* The dash is taken for a part of the class's name. */
		if (type == &type_classid)
			break;
		printf(" %s%s-%s", below(2) ? "" : "!= ", value, other);
		return;
	case 1:
		/* Times are whole seconds in JSON, and days have names alone. */
		if (type != &type_integer && type != &type_ipv4_addr && type != &type_ipv6_addr &&
		    type != &type_mark)
			break;
		printf(" %s/%u", value, 1 + below(bits ? bits : 8));
		return;
	case 2:
		/* Bits of a field of bits have no name: the match on its header doesn't come back. */
		if (bits % 8 || bits > 64)
			break;
		printf(" & %s == %s", value, other);
		return;
	case 3:
	case 4:
		printf(" %s{ %s", below(2) ? "" : "!= ", value);
		/* Numbers far from each other and from the first: what is twice in a set is kept once. */
		for (unsigned int i = 0; i < count; i++)
			if (number_write(other, sizeof(other), type, bits, i, value))
				printf(", %s", other);
		printf(" }");
		return;
	case 5:
		if (type->is_bitmask) {
			printf(" %s%s,%s", PICK(operators), value, other);
			return;
		}
		break;
	default:
		break;
	}
	printf(" %s%s", PICK(operators), value);
}

static bool selector_pick(char *text, size_t size, const struct datatype **type, unsigned int *bits)
{
	const struct room *room = NULL, *chosen = NULL;
	const struct key *key;
	unsigned int seen = 0;

	while ((room = room_next(room)))
		if (room->kind == ROOM_SELECTOR && room->keys && strcmp(room->word, "th") &&
		    strcmp(room->word, "arp") && (!room->tunnel || tunnel) && below(++seen) == 0)
			chosen = room;
	seen = 0;
	for (const struct key *each = key = chosen->keys; each->word; each++)
		if (below(++seen) == 0)
			key = each;
	snprintf(text, size, "%s%s %s", tunnel && chosen->header && !chosen->tunnel && below(3) ?
		 tunnel->word : "", chosen->word, key->word);
	/* What says a network layer may contradict what else is picked, as the fields of some messages do. */
	if (key->message_type_count || key->type == &type_ether_type || key->flags & KEY_F_NO_VALUE)
		return false;
	*type = key->type;
	*bits = key->bits ? key->bits : key->type ? key->type->bits : 0;
	return *type && *bits;
}

static void match_write(void)
{
	const struct form *form = &PICK(forms);
	const struct datatype *type = form->type, *second;
	unsigned int bits = form->bits, more;
	char text[256], other[256], value[128];

	if (below(8) && selector_pick(text, sizeof(text), &type, &bits))
		printf(" %s", text);
	else
		printf(" %s", form->text), type = form->type, bits = form->bits;
	if (below(6) || !selector_pick(other, sizeof(other), &second, &more)) {
		if (below(20))
			right_write(type, bits);
		else
			printf(" %s", below(2) ? "exists" : "missing");
		return;
	}
	printf(" . %s {", other);
	for (unsigned int i = 0, count = 1 + below(3); i < count; i++) {
		value_write(value, sizeof(value), type, bits);
		value_write(other, sizeof(other), second, more);
		printf("%s %s . %s", i ? "," : "", value, other);
	}
	printf(" }");
}

int main(int argc, char *argv[])
{
	unsigned long count = argc > 1 ? strtoul(argv[1], NULL, 10) : 0;

	if (!count) {
		fprintf(stderr, "usage: generate COUNT [SEED]\n");
		return EXIT_FAILURE;
	}
	state = 0x9e3779b97f4a7c15ull ^ (argc > 2 ? strtoull(argv[2], NULL, 10) : 1);
	printf("@ set dyn { type ipv4_addr; flags dynamic,timeout; }\n");
	for (; count; count--) {
		tunnel = below(12) ? NULL : &PICK(tunnels);
		printf("> %s%s", PICK(families), tunnel ? tunnel->begin : "");
		for (unsigned int matches = below(3); matches; matches--)
			match_write();
		if (below(2))
			printf(" %s", PICK(statements));
		match_write();
		if (below(2))
			printf(" %s", PICK(statements));
		printf("\n");
	}
	return EXIT_SUCCESS;
}
