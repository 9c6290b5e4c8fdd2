// SPDX-License-Identifier: GPL-2.0-or-later
// Types of the control messages: ICMP, ICMPv6 and IGMP types, unreachable codes.

#include <linux/icmp.h>
#include <linux/icmpv6.h>
#include <linux/netfilter/nf_tables.h>
#include "type/type.h"
#include "type/types.h"

static const struct symbol icmp_type_symbols[] = {
	{ "echo-reply", 0 },
	{ "destination-unreachable", 3 },
	{ "source-quench", 4 },
	{ "redirect", 5 },
	{ "echo-request", 8 },
	{ "router-advertisement", 9 },
	{ "router-solicitation", 10 },
	{ "time-exceeded", 11 },
	{ "parameter-problem", 12 },
	{ "timestamp-request", 13 },
	{ "timestamp-reply", 14 },
	{ "info-request", 15 },
	{ "info-reply", 16 },
	{ "address-mask-request", 17 },
	{ "address-mask-reply", 18 },
	{ NULL, 0 }
};
static const struct symbol_table icmp_type_table = { .symbols = icmp_type_symbols };

const struct datatype type_icmp_type = {
	.id = TYPE_ICMP_TYPE,
	.name = "icmp_type",
	.description = "ICMP type",
	.byteorder = BYTEORDER_BIG,
	.bits = 8,
	.base = &type_integer,
	.symbols = &icmp_type_table,
};
DATATYPE(type_icmp_type);

static const struct symbol icmpv6_type_symbols[] = {
	{ "destination-unreachable", 1 },
	{ "packet-too-big", 2 },
	{ "time-exceeded", 3 },
	{ "parameter-problem", 4 },
	{ "echo-request", 128 },
	{ "echo-reply", 129 },
	{ "mld-listener-query", 130 },
	{ "mld-listener-report", 131 },
	{ "mld-listener-done", 132 },
	{ "mld-listener-reduction", 132 },
	{ "nd-router-solicit", 133 },
	{ "nd-router-advert", 134 },
	{ "nd-neighbor-solicit", 135 },
	{ "nd-neighbor-advert", 136 },
	{ "nd-redirect", 137 },
	{ "router-renumbering", 138 },
	{ "ind-neighbor-solicit", 141 },
	{ "ind-neighbor-advert", 142 },
	{ "mld2-listener-report", 143 },
	{ NULL, 0 }
};
static const struct symbol_table icmpv6_type_table = { .symbols = icmpv6_type_symbols };

const struct datatype type_icmpv6_type = {
	.id = TYPE_ICMP6_TYPE,
	.name = "icmpv6_type",
	.description = "ICMPv6 type",
	.byteorder = BYTEORDER_BIG,
	.bits = 8,
	.base = &type_integer,
	.symbols = &icmpv6_type_table,
};
DATATYPE(type_icmpv6_type);

static const struct symbol igmp_type_symbols[] = {
	{ "membership-query", 0x11 },
	{ "membership-report-v1", 0x12 },
	{ "membership-report-v2", 0x16 },
	{ "membership-report-v3", 0x22 },
	{ "leave-group", 0x17 },
	{ NULL, 0 }
};
static const struct symbol_table igmp_type_table = { .symbols = igmp_type_symbols };

const struct datatype type_igmp_type = {
	.id = TYPE_IGMP_TYPE,
	.name = "igmp_type",
	.description = "IGMP type",
	.byteorder = BYTEORDER_BIG,
	.bits = 8,
	.base = &type_integer,
	.symbols = &igmp_type_table,
};
DATATYPE(type_igmp_type);

static const struct symbol icmp_code_symbols[] = {
	{ "net-unreachable", ICMP_NET_UNREACH },
	{ "host-unreachable", ICMP_HOST_UNREACH },
	{ "prot-unreachable", ICMP_PROT_UNREACH },
	{ "port-unreachable", ICMP_PORT_UNREACH },
	{ "net-prohibited", ICMP_NET_ANO },
	{ "host-prohibited", ICMP_HOST_ANO },
	{ "admin-prohibited", ICMP_PKT_FILTERED },
	{ "frag-needed", ICMP_FRAG_NEEDED },
	{ NULL, 0 }
};
static const struct symbol_table icmp_code_table = { .symbols = icmp_code_symbols };

const struct datatype type_icmp_code = {
	.id = TYPE_ICMP_CODE,
	.name = "icmp_code",
	.description = "icmp code",
	.byteorder = BYTEORDER_BIG,
	.bits = 8,
	.base = &type_integer,
	.symbols = &icmp_code_table,
};
DATATYPE(type_icmp_code);

static const struct symbol icmpv6_code_symbols[] = {
	{ "no-route", ICMPV6_NOROUTE },
	{ "admin-prohibited", ICMPV6_ADM_PROHIBITED },
	{ "addr-unreachable", ICMPV6_ADDR_UNREACH },
	{ "port-unreachable", ICMPV6_PORT_UNREACH },
	{ "policy-fail", ICMPV6_POLICY_FAIL },
	{ "reject-route", ICMPV6_REJECT_ROUTE },
	{ NULL, 0 }
};
static const struct symbol_table icmpv6_code_table = { .symbols = icmpv6_code_symbols };

const struct datatype type_icmpv6_code = {
	.id = TYPE_ICMPV6_CODE,
	.name = "icmpv6_code",
	.description = "icmpv6 code",
	.byteorder = BYTEORDER_BIG,
	.bits = 8,
	.base = &type_integer,
	.symbols = &icmpv6_code_table,
};
DATATYPE(type_icmpv6_code);

static const struct symbol icmpx_code_symbols[] = {
	{ "port-unreachable", NFT_REJECT_ICMPX_PORT_UNREACH },
	{ "admin-prohibited", NFT_REJECT_ICMPX_ADMIN_PROHIBITED },
	{ "no-route", NFT_REJECT_ICMPX_NO_ROUTE },
	{ "host-unreachable", NFT_REJECT_ICMPX_HOST_UNREACH },
	{ NULL, 0 }
};
static const struct symbol_table icmpx_code_table = { .symbols = icmpx_code_symbols };

const struct datatype type_icmpx_code = {
	.id = TYPE_ICMPX_CODE,
	.name = "icmpx_code",
	.description = "icmpx code",
	.byteorder = BYTEORDER_BIG,
	.bits = 8,
	.base = &type_integer,
	.symbols = &icmpx_code_table,
};
DATATYPE(type_icmpx_code);
