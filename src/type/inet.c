// SPDX-License-Identifier: GPL-2.0-or-later
// Types of the transport layer: protocol, service, TCP flags, DCCP packet, mobility header.

#include <netdb.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include "type/type.h"
#include "type/types.h"

/* Names that are read everywhere, and all there are on systems without /etc/protocols. */
static const struct symbol inet_proto_symbols[] = {
	{ "ip", 0 },
	{ "icmp", IPPROTO_ICMP },
	{ "igmp", IPPROTO_IGMP },
	{ "ipencap", IPPROTO_IPIP },
	{ "tcp", IPPROTO_TCP },
	{ "udp", IPPROTO_UDP },
	{ "dccp", IPPROTO_DCCP },
	{ "ipv6", IPPROTO_IPV6 },
	{ "ipv6-route", IPPROTO_ROUTING },
	{ "ipv6-frag", IPPROTO_FRAGMENT },
	{ "gre", IPPROTO_GRE },
	{ "esp", IPPROTO_ESP },
	{ "ah", IPPROTO_AH },
	{ "ipv6-icmp", IPPROTO_ICMPV6 },
	{ "icmpv6", IPPROTO_ICMPV6 },
	{ "ipv6-nonxt", IPPROTO_NONE },
	{ "ipv6-opts", IPPROTO_DSTOPTS },
	{ "ipcomp", IPPROTO_COMP },
	{ "comp", IPPROTO_COMP },
	{ "sctp", IPPROTO_SCTP },
	{ "mobility-header", IPPROTO_MH },
	{ "udplite", IPPROTO_UDPLITE },
	{ NULL, 0 }
};

/* What /etc/protocols has: one name for each number, and all words with the aliases. */
static struct symbol protocols[UINT8_MAX + 2];
static struct symbol *protocol_words;
static pthread_once_t protocols_once = PTHREAD_ONCE_INIT;

static void protocol_word_add(size_t *count, const char *word, int number)
{
	struct symbol *words = realloc(protocol_words, (*count + 2) * sizeof(*words));
	char *copy = strdup(word);

	if (!words || !copy)
		abort();
	words[(*count)++] = (struct symbol){ copy, number };
	words[*count] = (struct symbol){ NULL, 0 };
	protocol_words = words;
}

static void protocols_read(void)
{
	const char *names[UINT8_MAX + 1] = { NULL };
	struct protoent entry, *found;
	size_t count = 0, numbers = 0;
	char buffer[4096];

	setprotoent(1);
	while (!getprotoent_r(&entry, buffer, sizeof(buffer), &found) && found) {
		size_t first = count;

		protocol_word_add(&count, found->p_name, found->p_proto);
		for (char **alias = found->p_aliases; *alias; alias++)
			protocol_word_add(&count, *alias, found->p_proto);
		if (found->p_proto >= 0 && found->p_proto <= UINT8_MAX && !names[found->p_proto])
			names[found->p_proto] = protocol_words[first].word;
	}
	endprotoent();
	for (int number = 0; number <= UINT8_MAX; number++)
		if (names[number])
			protocols[numbers++] = (struct symbol){ names[number], number };
}

static const struct symbol *protocols_load(void)
{
	pthread_once(&protocols_once, protocols_read);
	return protocols[0].word ? protocols : inet_proto_symbols;
}

static const struct symbol *protocol_words_load(void)
{
	pthread_once(&protocols_once, protocols_read);
	return protocol_words;
}

/* Read beside /etc/protocols, and described where there is none. */
static const struct symbol_table words_table = { .load = protocol_words_load };
static const struct symbol_table fallback_table = { .symbols = inet_proto_symbols };
static const struct symbol_table inet_proto_table = { .load = protocols_load, .bare = true };

static int inet_proto_parse(struct eval *eval, struct expr *expr)
{
	const char *word = expr->symbol.word;
	const struct symbol *symbol;
	uint64_t number;

	if (type_number(word, &number))
		return type_set_number(eval, expr, number);
	symbol = symbol_find(&words_table, word);
	if (!symbol)
		symbol = symbol_find(&fallback_table, word);
	if (symbol)
		return type_set_number(eval, expr, symbol->value);
	return type_unknown(eval, expr);
}

static void inet_proto_print(struct output *output, const struct expr *expr)
{
	uint64_t number = value_number(expr);
	const char *name = NULL;

	if (!output_has(output, NFT_CTX_OUTPUT_NUMERIC_PROTO)) {
		name = symbol_name(&inet_proto_table, number);
		if (!name)
			name = symbol_name(&fallback_table, number);
	}
	if (name)
		output_printf(output, "%s", name);
	else
		output_printf(output, "%llu", (unsigned long long)number);
}

const struct datatype type_inet_proto = {
	.id = TYPE_INET_PROTOCOL,
	.name = "inet_proto",
	.description = "Internet protocol",
	.byteorder = BYTEORDER_BIG,
	.bits = 8,
	.base = &type_integer,
	.symbols = &inet_proto_table,
	.parse = inet_proto_parse,
	.print = inet_proto_print,
};
DATATYPE(type_inet_proto);

static int inet_service_parse(struct eval *eval, struct expr *expr)
{
	const char *word = expr->symbol.word;
	struct addrinfo *list;
	uint64_t number;
	int error;

	if (type_number(word, &number))
		return type_set_number(eval, expr, number);
	error = getaddrinfo(NULL, word, NULL, &list);
	if (error)
		return type_error(eval, expr, "'%s' is not a known service and no port number",
				  word);
	if (list->ai_addr->sa_family == AF_INET)
		number = ntohs(((struct sockaddr_in *)list->ai_addr)->sin_port);
	else
		number = ntohs(((struct sockaddr_in6 *)list->ai_addr)->sin6_port);
	freeaddrinfo(list);
	return type_set_number(eval, expr, number);
}

static void inet_service_print(struct output *output, const struct expr *expr)
{
	struct sockaddr_in address = { .sin_family = AF_INET };
	uint16_t port = value_number(expr);
	char name[NI_MAXSERV];

	address.sin_port = htons(port);
	if (output_has(output, NFT_CTX_OUTPUT_SERVICE) &&
	    (!getnameinfo((struct sockaddr *)&address, sizeof(address), NULL, 0, name,
			  sizeof(name), 0) ||
	     !getnameinfo((struct sockaddr *)&address, sizeof(address), NULL, 0, name,
			  sizeof(name), NI_DGRAM)) &&
	    (name[0] < '0' || name[0] > '9'))
		output_quoted(output, name);
	else
		output_printf(output, "%u", port);
}

const struct datatype type_inet_service = {
	.id = TYPE_INET_SERVICE,
	.name = "inet_service",
	.description = "internet network service",
	.byteorder = BYTEORDER_BIG,
	.bits = 16,
	.base = &type_integer,
	.parse = inet_service_parse,
	.print = inet_service_print,
};
DATATYPE(type_inet_service);

static const struct symbol tcp_flag_symbols[] = {
	{ "fin", 0x01 }, { "syn", 0x02 }, { "rst", 0x04 }, { "psh", 0x08 },
	{ "ack", 0x10 }, { "urg", 0x20 }, { "ecn", 0x40 }, { "cwr", 0x80 },
	{ NULL, 0 }
};
static const struct symbol_table tcp_flag_table = { .symbols = tcp_flag_symbols, .base_hex = true };

const struct datatype type_tcp_flag = {
	.id = TYPE_TCP_FLAG,
	.name = "tcp_flag",
	.description = "TCP flag",
	.bits = 8,
	.base = &type_bitmask,
	.symbols = &tcp_flag_table,
	.is_bitmask = true,
};
DATATYPE(type_tcp_flag);

static const struct symbol dccp_symbols[] = {
	{ "request", 0 }, { "response", 1 }, { "data", 2 }, { "ack", 3 }, { "dataack", 4 },
	{ "closereq", 5 }, { "close", 6 }, { "reset", 7 }, { "sync", 8 }, { "syncack", 9 },
	{ NULL, 0 }
};
static const struct symbol_table dccp_table = { .symbols = dccp_symbols, .base_hex = true };

const struct datatype type_dccp_pkttype = {
	.id = TYPE_DCCP_PKTTYPE,
	.name = "dccp_pkttype",
	.description = "DCCP packet type",
	.byteorder = BYTEORDER_BIG,
	.bits = 4,
	.base = &type_integer,
	.symbols = &dccp_table,
};
DATATYPE(type_dccp_pkttype);

static const struct symbol mh_symbols[] = {
	{ "binding-refresh-request", 0 },
	{ "home-test-init", 1 },
	{ "careof-test-init", 2 },
	{ "home-test", 3 },
	{ "careof-test", 4 },
	{ "binding-update", 5 },
	{ "binding-acknowledgement", 6 },
	{ "binding-error", 7 },
	{ "fast-binding-update", 8 },
	{ "fast-binding-acknowledgement", 9 },
	{ "fast-binding-advertisement", 10 },
	{ "experimental-mobility-header", 11 },
	{ "home-agent-switch-message", 12 },
	{ NULL, 0 }
};
static const struct symbol_table mh_table = { .symbols = mh_symbols };

const struct datatype type_mh_type = {
	.id = TYPE_MH_TYPE,
	.name = "mh_type",
	.description = "Mobility Header Type",
	.byteorder = BYTEORDER_BIG,
	.bits = 8,
	.base = &type_integer,
	.symbols = &mh_table,
};
DATATYPE(type_mh_type);
