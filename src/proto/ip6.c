// SPDX-License-Identifier: GPL-2.0-or-later
// IPv6 header: ip6 {version | dscp | ecn | flowlabel | length | nexthdr | hoplimit | saddr | daddr}

#include <linux/if_ether.h>
#include <linux/netfilter.h>
#include "proto/header.h"

#define PSEUDO .flags = KEY_F_PSEUDO

static const struct key keys[] = {
	FIELD("version", 0, 4, type_integer),
	FIELD("dscp", 4, 6, type_dscp),
	FIELD("ecn", 10, 2, type_ecn),
	FIELD("flowlabel", 12, 20, type_integer),
	FIELD("length", 32, 16, type_integer, PSEUDO),
	FIELD("nexthdr", 48, 8, type_inet_proto, PSEUDO),
	FIELD("hoplimit", 56, 8, type_integer),
	FIELD("saddr", 64, 128, type_ipv6_addr, PSEUDO),
	FIELD("daddr", 192, 128, type_ipv6_addr, PSEUDO),
	{ .word = NULL }
};

static const struct header_link links[] = {
	{ "meta", "nfproto", NFPROTO_IPV6, LINK_INET, LINK_INET },
	{ "meta", "protocol", ETH_P_IPV6, LINK_BRIDGE | LINK_NETDEV, LINK_NETDEV },
	{ "ether", "type", ETH_P_IPV6, 0, LINK_BRIDGE },
	{ "vlan", "type", ETH_P_IPV6, 0, 0 },
	{ NULL, NULL, 0, 0, 0 }
};

static const struct header header = {
	.base = NFT_PAYLOAD_NETWORK_HEADER,
	.bits = 320,
	.next = "nexthdr",
	.links = links,
	.typeof_number = 13,
};

static const struct room ip6 = {
	HEADER_ROOM,
	.word = "ip6",
	.keys = keys,
	.header = &header,
	.doc = "Fields of the IPv6 header.",
};
ROOM(ip6);
