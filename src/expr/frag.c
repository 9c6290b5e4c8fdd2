// SPDX-License-Identifier: GPL-2.0-or-later
// IPv6 fragment header: frag {nexthdr | reserved | frag-off | reserved2 | more-fragments | id}

#include <netinet/in.h>
#include "expr/exthdr.h"

#define FIELD(name, start, size, type) OPTION_FIELD(name, IPPROTO_FRAGMENT, start, size, type)

static const struct key keys[] = {
	FIELD("nexthdr", 0, 8, type_inet_proto),
	FIELD("reserved", 8, 8, type_integer),
	FIELD("frag-off", 16, 13, type_integer),
	FIELD("reserved2", 29, 2, type_integer),
	FIELD("more-fragments", 31, 1, type_integer),
	FIELD("id", 32, 32, type_integer),
	{ .word = NULL }
};

static const struct arg args[] = {
	{ .kind = ARG_KEY, .json = "field" },
	{ .kind = ARG_END },
};

EXTHDR_HOOKS(frag, NFT_EXTHDR_OP_IPV6)

static const struct room frag = {
	EXTHDR_ROOM(frag),
	EXTHDR_JSON,
	.word = "frag",
	.args = args,
	.keys = keys,
	.network = "ip6",
	.doc = "Fields of the IPv6 fragment header.",
};
ROOM(frag);
