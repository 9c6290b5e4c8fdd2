// SPDX-License-Identifier: GPL-2.0-or-later
// Address types: IPv4, IPv6, Ethernet and link layer addresses.

#include <arpa/inet.h>
#include <netdb.h>
#include <string.h>
#include <sys/socket.h>
#include "type/type.h"
#include "type/types.h"

/*
 * A host name stands for all its addresses: one becomes a value, several a set.
 */
static int address_resolve(struct eval *eval, struct expr *expr, int family)
{
	struct addrinfo *list, *entry, hints = { .ai_family = family, .ai_socktype = SOCK_DGRAM };
	const char *word = expr->symbol.word;
	struct expr *set = NULL, original = *expr;
	int error;

	/* The resolver would take `10.1` for 10.0.0.1 and `10/8` for 0.0.0.0/8; `0/0` is what it seems. */
	if (word[strspn(word, "0123456789.")] == '\0' && (family != AF_INET || word[strspn(word, "0")]))
		return type_error(eval, expr, "'%s' is not a valid %s", word,
				  expr->type->description);
	error = getaddrinfo(word, NULL, &hints, &list);
	if (error)
		return type_error(eval, expr,
				  "'%s' is not a valid %s, and could not be resolved as a hostname: %s",
				  word, expr->type->description, gai_strerror(error));
	if (list->ai_next)
		set = expr_list_new(eval->arena, EXPR_SET, expr->location);
	for (entry = list; entry; entry = entry->ai_next) {
		const void *bytes = family == AF_INET ?
			(const void *)&((struct sockaddr_in *)entry->ai_addr)->sin_addr :
			(const void *)&((struct sockaddr_in6 *)entry->ai_addr)->sin6_addr;
		struct expr *value = expr;

		if (set) {
			value = arena_new_object(eval->arena, struct expr);
			*value = original;
			value->next = NULL;
		}
		type_set_bytes(value, expr->type->bits, bytes);
		if (set)
			expr_list_add(set, value);
	}
	freeaddrinfo(list);
	if (set) {
		expr->kind = EXPR_SET;
		expr->list = set->list;
	}
	return 0;
}

static int address_print_name(struct output *output, int family, const void *address)
{
	struct sockaddr_in ip = { .sin_family = AF_INET };
	struct sockaddr_in6 ip6 = { .sin6_family = AF_INET6 };
	char host[NI_MAXHOST];
	int error;

	if (family == AF_INET) {
		memcpy(&ip.sin_addr, address, sizeof(ip.sin_addr));
		error = getnameinfo((struct sockaddr *)&ip, sizeof(ip), host, sizeof(host),
				    NULL, 0, NI_NAMEREQD);
	} else {
		memcpy(&ip6.sin6_addr, address, sizeof(ip6.sin6_addr));
		error = getnameinfo((struct sockaddr *)&ip6, sizeof(ip6), host, sizeof(host),
				    NULL, 0, NI_NAMEREQD);
	}
	if (error)
		return -1;
	output_printf(output, "%s", host);
	return 0;
}

static int ipv4_parse(struct eval *eval, struct expr *expr)
{
	struct in_addr address;

	if (inet_pton(AF_INET, expr->symbol.word, &address) != 1)
		return address_resolve(eval, expr, AF_INET);
	type_set_bytes(expr, 32, &address);
	return 0;
}

static void ipv4_print(struct output *output, const struct expr *expr)
{
	char text[INET_ADDRSTRLEN];

	if (output_has(output, NFT_CTX_OUTPUT_REVERSEDNS) &&
	    !address_print_name(output, AF_INET, expr->value.bytes))
		return;
	inet_ntop(AF_INET, expr->value.bytes, text, sizeof(text));
	output_printf(output, "%s", text);
}

const struct datatype type_ipv4_addr = {
	.id = TYPE_IPADDR,
	.name = "ipv4_addr",
	.description = "IPv4 address",
	.byteorder = BYTEORDER_BIG,
	.bits = 32,
	.base = &type_integer,
	.parse = ipv4_parse,
	.print = ipv4_print,
	.prefix_ok = true,
};
DATATYPE(type_ipv4_addr);

static int ipv6_parse(struct eval *eval, struct expr *expr)
{
	struct in6_addr address;

	if (inet_pton(AF_INET6, expr->symbol.word, &address) != 1)
		return address_resolve(eval, expr, AF_INET6);
	type_set_bytes(expr, 128, &address);
	return 0;
}

static void ipv6_print(struct output *output, const struct expr *expr)
{
	char text[INET6_ADDRSTRLEN];

	if (output_has(output, NFT_CTX_OUTPUT_REVERSEDNS) &&
	    !address_print_name(output, AF_INET6, expr->value.bytes))
		return;
	inet_ntop(AF_INET6, expr->value.bytes, text, sizeof(text));
	output_printf(output, "%s", text);
}

const struct datatype type_ipv6_addr = {
	.id = TYPE_IP6ADDR,
	.name = "ipv6_addr",
	.description = "IPv6 address",
	.byteorder = BYTEORDER_BIG,
	.bits = 128,
	.base = &type_integer,
	.parse = ipv6_parse,
	.print = ipv6_print,
	.prefix_ok = true,
};
DATATYPE(type_ipv6_addr);

static int hex_digit(char c)
{
	const char *digits = "0123456789abcdef", *found;

	if (c >= 'A' && c <= 'F')
		c += 'a' - 'A';
	found = c ? strchr(digits, c) : NULL;
	return found ? (int)(found - digits) : -1;
}

/* aa:bb:cc…, one or two digits a part; the number of parts, or -1. */
static int lladdr_read(const char *word, uint8_t *bytes, unsigned int size)
{
	unsigned int count = 0;

	for (;;) {
		int high = hex_digit(word[0]), low;

		if (high < 0 || count == size)
			return -1;
		low = hex_digit(word[1]);
		bytes[count++] = low < 0 ? high : high << 4 | low;
		word += low < 0 ? 1 : 2;
		if (!*word)
			return count;
		if (*word++ != ':')
			return -1;
	}
}

static int lladdr_parse(struct eval *eval, struct expr *expr)
{
	uint8_t bytes[EXPR_VALUE_BYTES] = { 0 };
	unsigned int bits = type_bits(eval, expr);
	int count = lladdr_read(expr->symbol.word, bytes, sizeof(bytes));

	unsigned int size = bits / 8;

	if (count < 0 || (bits && (unsigned int)count > size))
		return type_unknown(eval, expr);
	/* Fewer bytes are the last ones. */
	if (bits) {
		memmove(bytes + size - count, bytes, count);
		memset(bytes, 0, size - count);
		count = size;
	}
	type_set_bytes(expr, count * 8, bytes);
	return 0;
}

static void lladdr_print(struct output *output, const struct expr *expr)
{
	unsigned int size = (expr->bits + 7) / 8, i;

	for (i = 0; i < size; i++)
		output_printf(output, "%s%02x", i ? ":" : "", expr->value.bytes[i]);
}

const struct datatype type_lladdr = {
	.id = TYPE_LLADDR,
	.name = "ll_addr",
	.description = "link layer address",
	.byteorder = BYTEORDER_BIG,
	.base = &type_integer,
	.parse = lladdr_parse,
	.print = lladdr_print,
};
DATATYPE(type_lladdr);

const struct datatype type_ether_addr = {
	.id = TYPE_ETHERADDR,
	.name = "ether_addr",
	.description = "Ethernet address",
	.byteorder = BYTEORDER_BIG,
	.bits = 48,
	.base = &type_lladdr,
};
DATATYPE(type_ether_addr);
