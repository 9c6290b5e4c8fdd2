// SPDX-License-Identifier: GPL-2.0-or-later
// ICMP header: icmp {type | code | checksum | id | sequence | gateway | mtu}

#include <netinet/in.h>
#include <linux/icmp.h>
#include "proto/header.h"

static const uint8_t echo_types[] = { ICMP_ECHO, ICMP_ECHOREPLY };
static const uint8_t redirect_types[] = { ICMP_REDIRECT };
static const uint8_t unreachable_types[] = { ICMP_DEST_UNREACH };

#define IN_TYPES(types) .message_types = (types), .message_type_count = sizeof(types)

static const struct key keys[] = {
	FIELD("type", 0, 8, type_icmp_type),
	FIELD("code", 8, 8, type_icmp_code),
	FIELD("checksum", 16, 16, type_integer),
	FIELD("id", 32, 16, type_integer, IN_TYPES(echo_types)),
	FIELD("sequence", 48, 16, type_integer, IN_TYPES(echo_types)),
	FIELD("gateway", 32, 32, type_integer, IN_TYPES(redirect_types)),
	FIELD("mtu", 48, 16, type_integer, IN_TYPES(unreachable_types)),
	{ .word = NULL }
};

static const struct header_link links[] = { TRANSPORT_LINKS(IPPROTO_ICMP) };

static const struct header header = {
	.base = NFT_PAYLOAD_TRANSPORT_HEADER,
	.bits = 64,
	.network = "ip",
	.links = links,
	.checksum = "checksum",
	.checksum_type = NFT_PAYLOAD_CSUM_INET,
	.typeof_number = 4,
};

static const struct room icmp = {
	HEADER_ROOM,
	.word = "icmp",
	.keys = keys,
	.header = &header,
	.doc = "Fields of the ICMP header.",
};
ROOM(icmp);
