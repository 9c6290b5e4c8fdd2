// SPDX-License-Identifier: GPL-2.0-or-later
// IPv6 hop-by-hop options: hbh {nexthdr | hdrlength}

#include <netinet/in.h>
#include "expr/exthdr.h"

#define FIELD(name, start, size, type) OPTION_FIELD(name, IPPROTO_HOPOPTS, start, size, type)

static const struct key keys[] = {
	FIELD("nexthdr", 0, 8, type_inet_proto),
	FIELD("hdrlength", 8, 8, type_integer),
	{ .word = NULL }
};

static const struct arg args[] = {
	{ .kind = ARG_KEY, .json = "field" },
	{ .kind = ARG_END },
};

EXTHDR_HOOKS(hbh, NFT_EXTHDR_OP_IPV6)

static const struct room hbh = {
	EXTHDR_ROOM(hbh),
	EXTHDR_JSON,
	.word = "hbh",
	.args = args,
	.keys = keys,
	.network = "ip6",
	.doc = "Fields of the IPv6 hop-by-hop options header.",
};
ROOM(hbh);
