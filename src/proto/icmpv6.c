// SPDX-License-Identifier: GPL-2.0-or-later
// ICMPv6 header: icmpv6 {type | code | checksum | parameter-problem | packet-too-big | mtu | id | sequence | max-delay | taddr | daddr}

#include <netinet/in.h>
#include <linux/icmpv6.h>
#include "proto/header.h"

/* Neighbour discovery, of which the system's header has no numbers. */
#define NDISC_NEIGHBOUR_SOLICITATION	135
#define NDISC_NEIGHBOUR_ADVERTISEMENT	136
#define NDISC_REDIRECT			137

static const uint8_t echo_types[] = { ICMPV6_ECHO_REQUEST, ICMPV6_ECHO_REPLY };
static const uint8_t problem_types[] = { ICMPV6_PARAMPROB };
static const uint8_t big_types[] = { ICMPV6_PKT_TOOBIG };
static const uint8_t query_types[] = { ICMPV6_MGM_QUERY };

static const uint8_t redirect_types[] = { NDISC_REDIRECT };
static const uint8_t target_types[] = {
	ICMPV6_MGM_QUERY, ICMPV6_MGM_REPORT, ICMPV6_MGM_REDUCTION, NDISC_NEIGHBOUR_SOLICITATION,
	NDISC_NEIGHBOUR_ADVERTISEMENT, NDISC_REDIRECT
};

#define IN_TYPES(types) .message_types = (types), .message_type_count = sizeof(types)

static const struct key keys[] = {
	FIELD("type", 0, 8, type_icmpv6_type),
	FIELD("code", 8, 8, type_icmpv6_code),
	FIELD("checksum", 16, 16, type_integer),
	FIELD("parameter-problem", 32, 32, type_integer, IN_TYPES(problem_types)),
	FIELD("param-problem", 32, 32, type_integer, IN_TYPES(problem_types),
	      .flags = KEY_F_ALIAS),
	FIELD("mtu", 32, 32, type_integer, IN_TYPES(big_types)),
	FIELD("packet-too-big", 32, 32, type_integer, IN_TYPES(big_types),
	      .flags = KEY_F_ALIAS),
	FIELD("id", 32, 16, type_integer, IN_TYPES(echo_types)),
	FIELD("sequence", 48, 16, type_integer, IN_TYPES(echo_types)),
	FIELD("max-delay", 32, 16, type_integer, IN_TYPES(query_types)),
	FIELD("taddr", 64, 128, type_ipv6_addr, IN_TYPES(target_types)),
	FIELD("daddr", 192, 128, type_ipv6_addr, IN_TYPES(redirect_types)),
	{ .word = NULL }
};

static const struct header_link links[] = { TRANSPORT_LINKS(IPPROTO_ICMPV6) };

static const struct header header = {
	.base = NFT_PAYLOAD_TRANSPORT_HEADER,
	.bits = 64,
	.network = "ip6",
	.links = links,
	.checksum = "checksum",
	.checksum_type = NFT_PAYLOAD_CSUM_INET,
	.typeof_number = 14,
};

static const struct room icmpv6 = {
	HEADER_ROOM,
	.word = "icmpv6",
	.keys = keys,
	.header = &header,
	.doc = "Fields of the ICMPv6 header.",
};
ROOM(icmpv6);
