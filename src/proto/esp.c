// SPDX-License-Identifier: GPL-2.0-or-later
// Encapsulating security payload header: esp {spi | sequence}

#include <netinet/in.h>
#include "proto/header.h"

static const struct key keys[] = {
	FIELD("spi", 0, 32, type_integer),
	FIELD("sequence", 32, 32, type_integer),
	{ .word = NULL }
};

static const struct header_link links[] = { TRANSPORT_LINKS(IPPROTO_ESP) };

static const struct header header = {
	.base = NFT_PAYLOAD_TRANSPORT_HEADER,
	.bits = 64,
	.links = links,
	.typeof_number = 2,
};

static const struct room esp = {
	HEADER_ROOM,
	.word = "esp",
	.keys = keys,
	.header = &header,
	.doc = "Fields of the IPsec encapsulating security payload header.",
};
ROOM(esp);
