// SPDX-License-Identifier: GPL-2.0-or-later
// TCP header: tcp {sport | dport | sequence | ackseq | doff | reserved | flags | window | checksum | urgptr}

#include <netinet/in.h>
#include "proto/header.h"

static const struct key keys[] = {
	FIELD("sport", 0, 16, type_inet_service),
	FIELD("dport", 16, 16, type_inet_service),
	FIELD("sequence", 32, 32, type_integer),
	FIELD("ackseq", 64, 32, type_integer),
	FIELD("doff", 96, 4, type_integer),
	FIELD("reserved", 100, 4, type_integer),
	FIELD("flags", 104, 8, type_tcp_flag),
	FIELD("window", 112, 16, type_integer),
	FIELD("checksum", 128, 16, type_integer),
	FIELD("urgptr", 144, 16, type_integer),
	{ .word = NULL }
};

static const struct header_link links[] = { TRANSPORT_LINKS(IPPROTO_TCP) };

static const struct header header = {
	.base = NFT_PAYLOAD_TRANSPORT_HEADER,
	.bits = 160,
	.links = links,
	.checksum = "checksum",
	.checksum_type = NFT_PAYLOAD_CSUM_INET,
	.typeof_number = 8,
};

static const struct room tcp = {
	HEADER_ROOM,
	.word = "tcp",
	.keys = keys,
	.header = &header,
	.doc = "Fields of the TCP header.",
};
ROOM(tcp);
