// SPDX-License-Identifier: GPL-2.0-or-later
// Any transport header: th {sport | dport}

#include "proto/header.h"

static const struct key keys[] = {
	FIELD("sport", 0, 16, type_inet_service),
	FIELD("dport", 16, 16, type_inet_service),
	{ .word = NULL }
};

static const struct header header = {
	.base = NFT_PAYLOAD_TRANSPORT_HEADER,
	.bits = 32,
	.typeof_number = 11,
};

static const struct room th = {
	HEADER_ROOM,
	.word = "th",
	.keys = keys,
	.header = &header,
	.doc = "Ports of whatever transport header there is, without a check of the protocol.",
};
ROOM(th);
