// SPDX-License-Identifier: GPL-2.0-or-later
// IPv6 mobility header: mh {nexthdr | hdrlength | type | reserved | checksum}

#include <netinet/in.h>
#include "expr/exthdr.h"

#define FIELD(name, start, size, type) OPTION_FIELD(name, IPPROTO_MH, start, size, type)

static const struct key keys[] = {
	FIELD("nexthdr", 0, 8, type_inet_proto),
	FIELD("hdrlength", 8, 8, type_integer),
	FIELD("type", 16, 8, type_mh_type),
	FIELD("reserved", 24, 8, type_integer),
	FIELD("checksum", 32, 16, type_integer),
	{ .word = NULL }
};

static const struct arg args[] = {
	{ .kind = ARG_KEY, .json = "field" },
	{ .kind = ARG_END },
};

EXTHDR_HOOKS(mh, NFT_EXTHDR_OP_IPV6)

static const struct room mh = {
	EXTHDR_ROOM(mh),
	EXTHDR_JSON,
	.word = "mh",
	.args = args,
	.keys = keys,
	.network = "ip6",
	.doc = "Fields of the IPv6 mobility header.",
};
ROOM(mh);
