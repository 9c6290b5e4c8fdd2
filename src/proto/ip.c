// SPDX-License-Identifier: GPL-2.0-or-later
// IPv4 header: ip {version | hdrlength | dscp | ecn | length | id | frag-off | ttl | protocol | checksum | saddr | daddr}

#include <linux/if_ether.h>
#include <linux/netfilter.h>
#include "proto/header.h"

#define PSEUDO .flags = KEY_F_PSEUDO

static const struct key keys[] = {
	FIELD("version", 0, 4, type_integer),
	FIELD("hdrlength", 4, 4, type_integer),
	FIELD("dscp", 8, 6, type_dscp),
	FIELD("ecn", 14, 2, type_ecn),
	FIELD("length", 16, 16, type_integer, PSEUDO),
	FIELD("id", 32, 16, type_integer),
	FIELD("frag-off", 48, 16, type_integer),
	FIELD("ttl", 64, 8, type_integer),
	FIELD("protocol", 72, 8, type_inet_proto, PSEUDO),
	FIELD("checksum", 80, 16, type_integer),
	FIELD("saddr", 96, 32, type_ipv4_addr, PSEUDO),
	FIELD("daddr", 128, 32, type_ipv4_addr, PSEUDO),
	{ .word = NULL }
};

static const struct header_link links[] = {
	{ "meta", "nfproto", NFPROTO_IPV4, LINK_INET, LINK_INET },
	{ "meta", "protocol", ETH_P_IP, LINK_BRIDGE | LINK_NETDEV, LINK_NETDEV },
	{ "ether", "type", ETH_P_IP, 0, LINK_BRIDGE },
	{ "vlan", "type", ETH_P_IP, 0, 0 },
	{ NULL, NULL, 0, 0, 0 }
};

static const struct header header = {
	.base = NFT_PAYLOAD_NETWORK_HEADER,
	.bits = 160,
	.next = "protocol",
	.links = links,
	.checksum = "checksum",
	.checksum_type = NFT_PAYLOAD_CSUM_INET,
	.typeof_number = 12,
};

static const struct room ip = {
	HEADER_ROOM,
	.word = "ip",
	.keys = keys,
	.header = &header,
	.doc = "Fields of the IPv4 header.",
};
ROOM(ip);
