// SPDX-License-Identifier: GPL-2.0-or-later
// ARP header: arp {htype | ptype | hlen | plen | operation | {saddr | daddr} {ether | ip}}

#include <linux/if_ether.h>
#include "proto/header.h"

static const struct key keys[] = {
	FIELD("htype", 0, 16, type_integer),
	FIELD("ptype", 16, 16, type_ether_type),
	FIELD("hlen", 32, 8, type_integer),
	FIELD("plen", 40, 8, type_integer),
	FIELD("operation", 48, 16, type_arp_op),
	FIELD("saddr ether", 64, 48, type_ether_addr),
	FIELD("saddr ip", 112, 32, type_ipv4_addr),
	FIELD("daddr ether", 144, 48, type_ether_addr),
	FIELD("daddr ip", 192, 32, type_ipv4_addr),
	{ .word = NULL }
};

static const struct header_link links[] = {
	{ "ether", "type", ETH_P_ARP, LINK_BRIDGE, LINK_BRIDGE },
	{ "vlan", "type", ETH_P_ARP, 0, 0 },
	{ "meta", "protocol", ETH_P_ARP, LINK_BRIDGE | LINK_NETDEV, LINK_NETDEV },
	{ NULL, NULL, 0, 0, 0 }
};

static const struct header header = {
	.base = NFT_PAYLOAD_NETWORK_HEADER,
	.bits = 224,
	.links = links,
	.typeof_number = 15,
};

static const struct room arp = {
	HEADER_ROOM,
	.word = "arp",
	.keys = keys,
	.header = &header,
	.doc = "Fields of the ARP header, as it is for IPv4 over Ethernet.",
};
ROOM(arp);
