// SPDX-License-Identifier: GPL-2.0-or-later
// Connection tracking: ct [original | reply] {state | mark | ip saddr | proto-src | bytes | …}

#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <string.h>
#include "expr/room.h"
#include "obj/ruleset.h"
#include "pass/eval.h"
#include "type/types.h"

#define KEY_F_DIRECTION		(KEY_F_ROOM0 << 0)	/* may have a direction */
#define KEY_F_NEEDS_DIRECTION	(KEY_F_ROOM0 << 1)	/* must have one */

#define HOST(width) .bits = (width), .byteorder = BYTEORDER_HOST
#define SETTABLE .flags = KEY_F_SETTABLE
#define DIRECTION .flags = KEY_F_DIRECTION
#define NEEDS_DIRECTION .flags = KEY_F_DIRECTION | KEY_F_NEEDS_DIRECTION

static const struct key keys[] = {
	KEY("state", NFT_CT_STATE, type_ct_state),
	KEY("direction", NFT_CT_DIRECTION, type_ct_dir),
	KEY("status", NFT_CT_STATUS, type_ct_status),
	KEY("mark", NFT_CT_MARK, type_mark, SETTABLE),
	KEY("secmark", NFT_CT_SECMARK, type_integer, HOST(32),
	    .flags = KEY_F_SETTABLE | KEY_F_NO_VALUE),
	KEY("expiration", NFT_CT_EXPIRATION, type_time, HOST(32)),
	KEY("helper", NFT_CT_HELPER, type_string, HOST(128)),
	KEY("l3proto", NFT_CT_L3PROTOCOL, type_nf_proto, DIRECTION),
	KEY("ip saddr", NFT_CT_SRC_IP, type_ipv4_addr, NEEDS_DIRECTION),
	KEY("ip daddr", NFT_CT_DST_IP, type_ipv4_addr, NEEDS_DIRECTION),
	KEY("ip6 saddr", NFT_CT_SRC_IP6, type_ipv6_addr, NEEDS_DIRECTION),
	KEY("ip6 daddr", NFT_CT_DST_IP6, type_ipv6_addr, NEEDS_DIRECTION),
	{ .word = "saddr", .value = NFT_CT_SRC, NEEDS_DIRECTION },
	{ .word = "daddr", .value = NFT_CT_DST, NEEDS_DIRECTION },
	KEY("protocol", NFT_CT_PROTOCOL, type_inet_proto, DIRECTION),
	KEY("proto-src", NFT_CT_PROTO_SRC, type_inet_service, NEEDS_DIRECTION),
	KEY("proto-dst", NFT_CT_PROTO_DST, type_inet_service, NEEDS_DIRECTION),
	KEY("label", NFT_CT_LABELS, type_ct_label, SETTABLE),
	KEY("packets", NFT_CT_PKTS, type_integer, HOST(64), DIRECTION),
	KEY("bytes", NFT_CT_BYTES, type_integer, HOST(64), DIRECTION),
	KEY("avgpkt", NFT_CT_AVGPKT, type_integer, HOST(64), DIRECTION),
	KEY("zone", NFT_CT_ZONE, type_integer, HOST(16), .flags = KEY_F_DIRECTION | KEY_F_SETTABLE),
	KEY("event", NFT_CT_EVENTMASK, type_ct_event, SETTABLE),
	KEY("id", NFT_CT_ID, type_integer, .bits = 32, .byteorder = BYTEORDER_BIG),
	{ .word = NULL }
};

enum { CT_DIRECTION, CT_KEY };

static const struct arg args[] = {
	[CT_DIRECTION] = { .kind = ARG_ENUM, .json = "dir", .attr = NFTA_CT_DIRECTION, .size = 1,
			   .optional = true, .symbols = &ct_dir_table, .initial = UINT64_MAX },
	[CT_KEY] = { .kind = ARG_KEY, .attr = NFTA_CT_KEY, .size = 4 },
	{ .kind = ARG_END },
};

static const uint16_t order[] = {
	NFTA_CT_KEY, NFTA_CT_DREG, NFTA_CT_DIRECTION, NFTA_CT_SREG, 0
};

/* `saddr` alone: an address of the family that the rule is known to see, or NULL. */
static const struct datatype *ct_address_type(const struct proto_context *proto, uint8_t family)
{
	const struct room *network = proto->layer[NFT_PAYLOAD_NETWORK_HEADER].header;

	if (family == NFPROTO_IPV4 || (network && !strcmp(network->word, "ip")))
		return &type_ipv4_addr;
	if (family == NFPROTO_IPV6 || (network && !strcmp(network->word, "ip6")))
		return &type_ipv6_addr;
	return NULL;
}

static int ct_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
		       struct instance *instance)
{
	const struct key *key = instance->key;
	const struct location *location = selector ? &selector->location : NULL;
	bool has_direction = instance_has(instance, CT_DIRECTION);

	(void)stmt;
	if (has_direction && !(key->flags & KEY_F_DIRECTION)) {
		diag_error(eval->diag, location, "ct %s has no direction", key->word);
		return -1;
	}
	if (!has_direction && key->flags & KEY_F_NEEDS_DIRECTION) {
		diag_error(eval->diag, location,
			   "ct %s needs a direction: ct original %s or ct reply %s", key->word,
			   key->word, key->word);
		return -1;
	}
	if (selector && ((key->type == &type_ipv4_addr && eval->family == NFPROTO_IPV6) ||
			 (key->type == &type_ipv6_addr && eval->family == NFPROTO_IPV4))) {
		diag_error(eval->diag, location, "conflicting protocols specified: %s vs. %s",
			   family_name(eval->family),
			   key->type == &type_ipv4_addr ? "ip" : "ip6");
		return -1;
	}
	if (key->type || !selector)
		return 0;
	selector->type = ct_address_type(&eval->proto, eval->family);
	if (!selector->type) {
		diag_error(eval->diag, location,
			   "cannot determine ip protocol version, use \"ip %s\" or \"ip6 %s\" instead",
			   key->word, key->word);
		return -1;
	}
	selector->bits = selector->type->bits;
	selector->byteorder = BYTEORDER_BIG;
	return 0;
}

/* The protocols are the same in both directions: a listing names none. */
static bool key_is_protocol(const struct key *key)
{
	return key->value == NFT_CT_L3PROTOCOL || key->value == NFT_CT_PROTOCOL;
}

/* Addresses whose family a rule says otherwise; text names it, JSON has the kernel's key alone. */
static const struct key settled_keys[2][2] = {
	{ KEY("ip daddr", NFT_CT_DST, type_ipv4_addr, NEEDS_DIRECTION, .json = "daddr"),
	  KEY("ip saddr", NFT_CT_SRC, type_ipv4_addr, NEEDS_DIRECTION, .json = "saddr") },
	{ KEY("ip6 daddr", NFT_CT_DST, type_ipv6_addr, NEEDS_DIRECTION, .json = "daddr"),
	  KEY("ip6 saddr", NFT_CT_SRC, type_ipv6_addr, NEEDS_DIRECTION, .json = "saddr") },
};

/* A listing names the address family wherever it is known. */
static void ct_settle(const struct proto_context *proto, uint8_t family,
		      struct instance *instance, struct expr *selector)
{
	const struct datatype *type = ct_address_type(proto, family);
	bool is_source = instance->key->value == NFT_CT_SRC;

	if (key_is_protocol(instance->key))
		instance->present &= ~(1u << CT_DIRECTION);
	if (instance->key->type || !type || !selector)
		return;
	instance->key = &settled_keys[type == &type_ipv6_addr][is_source];
	selector->type = type;
	selector->bits = type->bits;
	selector->byteorder = BYTEORDER_BIG;
}

static const struct room ct = {
	.word = "ct",
	.kind = ROOM_SELECTOR,
	.expr = "ct",
	.dreg = NFTA_CT_DREG,
	.set_sreg = NFTA_CT_SREG,
	.order = order,
	.typeof_form = { .kind = 12, .attrs = { NFTA_CT_KEY, NFTA_CT_DIRECTION } },
	.args = args,
	.keys = keys,
	.doc = "The connection tracking entry of the packet.",
	.evaluate = ct_evaluate,
	.settle = ct_settle,
};
ROOM(ct);
