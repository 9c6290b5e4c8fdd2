// SPDX-License-Identifier: GPL-2.0-or-later
// Authentication header: ah {nexthdr | hdrlength | reserved | spi | sequence}

#include <netinet/in.h>
#include "proto/header.h"

static const struct key keys[] = {
	FIELD("nexthdr", 0, 8, type_inet_proto),
	FIELD("hdrlength", 8, 8, type_integer),
	FIELD("reserved", 16, 16, type_integer),
	FIELD("spi", 32, 32, type_integer),
	FIELD("sequence", 64, 32, type_integer),
	{ .word = NULL }
};

static const struct header_link links[] = { TRANSPORT_LINKS(IPPROTO_AH) };

static const struct header header = {
	.base = NFT_PAYLOAD_TRANSPORT_HEADER,
	.bits = 96,
	.next = "nexthdr",
	.links = links,
	.typeof_number = 1,
};

static const struct room ah = {
	HEADER_ROOM,
	.word = "ah",
	.keys = keys,
	.header = &header,
	.doc = "Fields of the IPsec authentication header.",
};
ROOM(ah);
