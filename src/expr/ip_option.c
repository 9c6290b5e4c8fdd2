// SPDX-License-Identifier: GPL-2.0-or-later
// IPv4 option: ip option {lsrr | ra | rr | ssrr} [type | length | ptr | addr | value]

#include <netinet/ip.h>
#include "expr/exthdr.h"

#define FIELD(name, number, start, size) \
	OPTION_FIELD(name, number, start, size, type_integer)

#define OPTION(name, number)							\
	OPTION_PRESENT(name, number),						\
	FIELD(name " type", number, 0, 8),					\
	FIELD(name " length", number, 8, 8)

#define ROUTE_OPTION(name, number)						\
	OPTION(name, number),							\
	FIELD(name " ptr", number, 16, 8),					\
	FIELD(name " addr", number, 24, 32)

static const struct key keys[] = {
	ROUTE_OPTION("lsrr", IPOPT_LSRR),
	ROUTE_OPTION("rr", IPOPT_RR),
	ROUTE_OPTION("ssrr", IPOPT_SSRR),
	OPTION("ra", IPOPT_RA),
	FIELD("ra value", IPOPT_RA, 16, 16),
	{ .word = NULL }
};

static const struct arg args[] = {
	{ .kind = ARG_KEY, .json = "name" },
	{ .kind = ARG_END },
};

EXTHDR_HOOKS(ip_option, NFT_EXTHDR_OP_IPV4)

static const struct room ip_option = {
	EXTHDR_ROOM(ip_option),
	OPTION_JSON,
	.word = "ip option",
	.args = args,
	.keys = keys,
	.network = "ip",
	.usage = "ip option {lsrr | rr | ssrr | ra} [FIELD]",
	.doc = "An option of the IPv4 header, or a field of it.",
};
ROOM(ip_option);
