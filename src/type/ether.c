// SPDX-License-Identifier: GPL-2.0-or-later
// Types of the link and network layers: EtherType, ARP operation, nf_proto, DSCP, ECN.

#include <linux/if_arp.h>
#include <linux/if_ether.h>
#include <linux/netfilter.h>
#include "type/type.h"
#include "type/types.h"

static const struct symbol ether_type_symbols[] = {
	{ "ip", ETH_P_IP },
	{ "arp", ETH_P_ARP },
	{ "ip6", ETH_P_IPV6 },
	{ "8021q", ETH_P_8021Q },
	{ "8021ad", ETH_P_8021AD },
	{ "vlan", ETH_P_8021Q },
	{ NULL, 0 }
};
static const struct symbol_table ether_type_table = {
	.symbols = ether_type_symbols,
	.base_hex = true,
};

static void print_hexadecimal(struct output *output, const struct expr *expr, const char *format)
{
	unsigned long number = value_number(expr);
	const char *name = NULL;

	if (!output_has(output, NFT_CTX_OUTPUT_NUMERIC_SYMBOL))
		name = symbol_name(expr->type->symbols, number);
	if (name)
		output_printf(output, "%s", name);
	else
		output_printf(output, format, number);
}

static void ether_type_print(struct output *output, const struct expr *expr)
{
	print_hexadecimal(output, expr, "0x%04lx");
}

const struct datatype type_ether_type = {
	.id = TYPE_ETHERTYPE,
	.name = "ether_type",
	.description = "Ethernet protocol",
	.byteorder = BYTEORDER_BIG,
	.bits = 16,
	.base = &type_integer,
	.symbols = &ether_type_table,
	.print = ether_type_print,
};
DATATYPE(type_ether_type);

static const struct symbol arp_op_symbols[] = {
	{ "request", ARPOP_REQUEST },
	{ "reply", ARPOP_REPLY },
	{ "rrequest", ARPOP_RREQUEST },
	{ "rreply", ARPOP_RREPLY },
	{ "inrequest", ARPOP_InREQUEST },
	{ "inreply", ARPOP_InREPLY },
	{ "nak", ARPOP_NAK },
	{ NULL, 0 }
};
static const struct symbol_table arp_op_table = { .symbols = arp_op_symbols, .base_hex = true };

const struct datatype type_arp_op = {
	.id = TYPE_ARPOP,
	.name = "arp_op",
	.description = "ARP operation",
	.byteorder = BYTEORDER_BIG,
	.bits = 16,
	.base = &type_integer,
	.symbols = &arp_op_table,
};
DATATYPE(type_arp_op);

static const struct symbol nf_proto_symbols[] = {
	{ "ipv4", NFPROTO_IPV4 },
	{ "ipv6", NFPROTO_IPV6 },
	{ NULL, 0 }
};
static const struct symbol_table nf_proto_table = { .symbols = nf_proto_symbols };

const struct datatype type_nf_proto = {
	.id = TYPE_NFPROTO,
	.name = "nf_proto",
	.description = "netfilter protocol",
	.byteorder = BYTEORDER_HOST,
	.bits = 8,
	.base = &type_integer,
	.symbols = &nf_proto_table,
};
DATATYPE(type_nf_proto);

static const struct symbol dscp_symbols[] = {
	{ "cs0", 0x00 }, { "cs1", 0x08 }, { "cs2", 0x10 }, { "cs3", 0x18 },
	{ "cs4", 0x20 }, { "cs5", 0x28 }, { "cs6", 0x30 }, { "cs7", 0x38 },
	{ "df", 0x00 }, { "be", 0x00 }, { "lephb", 0x01 },
	{ "af11", 0x0a }, { "af12", 0x0c }, { "af13", 0x0e },
	{ "af21", 0x12 }, { "af22", 0x14 }, { "af23", 0x16 },
	{ "af31", 0x1a }, { "af32", 0x1c }, { "af33", 0x1e },
	{ "af41", 0x22 }, { "af42", 0x24 }, { "af43", 0x26 },
	{ "va", 0x2c }, { "ef", 0x2e },
	{ NULL, 0 }
};
static const struct symbol_table dscp_table = { .symbols = dscp_symbols, .base_hex = true };

static void dscp_print(struct output *output, const struct expr *expr)
{
	print_hexadecimal(output, expr, "0x%02lx");
}

const struct datatype type_dscp = {
	.id = TYPE_DSCP,
	.name = "dscp",
	.description = "Differentiated Services Code Point",
	.byteorder = BYTEORDER_BIG,
	.bits = 6,
	.base = &type_integer,
	.symbols = &dscp_table,
	.print = dscp_print,
};
DATATYPE(type_dscp);

static const struct symbol ecn_symbols[] = {
	{ "not-ect", 0 }, { "ect1", 1 }, { "ect0", 2 }, { "ce", 3 }, { NULL, 0 }
};
static const struct symbol_table ecn_table = { .symbols = ecn_symbols, .base_hex = true };

static void ecn_print(struct output *output, const struct expr *expr)
{
	print_hexadecimal(output, expr, "0x%lx");
}

const struct datatype type_ecn = {
	.id = TYPE_ECN,
	.name = "ecn",
	.description = "Explicit Congestion Notification",
	.byteorder = BYTEORDER_BIG,
	.bits = 2,
	.base = &type_integer,
	.symbols = &ecn_table,
	.print = ecn_print,
};
DATATYPE(type_ecn);
