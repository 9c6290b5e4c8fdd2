// SPDX-License-Identifier: GPL-2.0-or-later
// Route of the packet: rt {classid | [ip | ip6] nexthop | mtu | ipsec}; routing header: rt {nexthdr | hdrlength | type | seg-left}

#include <netinet/in.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <jansson.h>
#include "expr/exthdr.h"
#include "expr/room_wire.h"
#include "pass/eval.h"
#include "pass/linear.h"
#include "proto/header.h"
#include "type/types.h"

#define HEADER_FIELD(name, start, datatype) \
	OPTION_FIELD(name, IPPROTO_ROUTING, start, 8, datatype, .flags = KEY_F_IP6)

static const struct key keys[] = {
	KEY("classid", NFT_RT_CLASSID, type_realm),
	KEY("ip nexthop", NFT_RT_NEXTHOP4, type_ipv4_addr),
	KEY("ip6 nexthop", NFT_RT_NEXTHOP6, type_ipv6_addr),
	{ .word = "nexthop", .value = NFT_RT_NEXTHOP4, .flags = KEY_F_ALIAS },
	KEY("mtu", NFT_RT_TCPMSS, type_integer, .bits = 16, .byteorder = BYTEORDER_HOST),
	KEY("ipsec", NFT_RT_XFRM, type_boolean, .bits = 8, .byteorder = BYTEORDER_HOST),
	HEADER_FIELD("nexthdr", 0, type_inet_proto),
	HEADER_FIELD("hdrlength", 8, type_integer),
	HEADER_FIELD("type", 16, type_integer),
	HEADER_FIELD("seg-left", 24, type_integer),
	{ .word = NULL }
};

static const struct arg args[] = {
	{ .kind = ARG_KEY, .attr = NFTA_RT_KEY, .size = 4 },
	{ .kind = ARG_END },
};

static const uint16_t order[] = { NFTA_RT_KEY, NFTA_RT_DREG, 0 };

/* `nexthop` alone is of the family of the table, or of the packets the rule sees. */
static int nexthop_evaluate(struct eval *eval, struct expr *selector, struct instance *instance)
{
	const struct room *network = eval->proto.layer[NFT_PAYLOAD_NETWORK_HEADER].header;

	if (eval->family == NFPROTO_IPV4 || network == room_find(ROOM_SELECTOR, "ip"))
		instance->key = key_find(instance->room, "ip nexthop");
	else if (eval->family == NFPROTO_IPV6 || network == room_find(ROOM_SELECTOR, "ip6"))
		instance->key = key_find(instance->room, "ip6 nexthop");
	if (!instance->key->type) {
		diag_error(eval->diag, &selector->location,
			   "cannot determine ip protocol version, use \"ip nexthop\" or \"ip6 nexthop\" instead");
		return -1;
	}
	selector->type = instance->key->type;
	selector->bits = selector->type->bits;
	selector->byteorder = BYTEORDER_BIG;
	return 0;
}

static int rt_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
		       struct instance *instance)
{
	(void)stmt;
	if (!selector)
		return 0;
	if (instance->key->flags & KEY_F_IP6)
		return header_require(eval, &selector->location, "exthdr");
	if (!instance->key->type)
		return nexthop_evaluate(eval, selector, instance);
	if ((instance->key->type == &type_ipv4_addr && eval->family == NFPROTO_IPV6) ||
	    (instance->key->type == &type_ipv6_addr && eval->family == NFPROTO_IPV4)) {
		diag_error(eval->diag, &selector->location,
			   "the table's family has no next hop of the other");
		return -1;
	}
	return 0;
}

static int rt_linearize(struct linear *linear, const struct instance *instance, uint32_t reg)
{
	const struct register_attr registers[] = { { NFTA_RT_DREG, reg }, { 0, 0 } };

	if (instance->key->flags & KEY_F_IP6) {
		struct exthdr exthdr = exthdr_from_key(instance, NFT_EXTHDR_OP_IPV6);

		return exthdr_load(linear, &exthdr, reg);
	}
	linear_open(linear, "rt");
	instance_put_attrs(linear->message, instance, registers);
	linear_close(linear);
	return 0;
}

/* Only exthdr has a length. */
static bool rt_delinearize(struct delinear *delinear, const struct nlattr *const *tb,
			   struct instance *instance)
{
	if (!tb[NFTA_EXTHDR_LEN])
		return instance_read_attrs(delinear, tb, instance);
	return exthdr_read_key(tb, NFT_EXTHDR_OP_IPV6, instance) &&
	       instance->key->flags & KEY_F_IP6;
}

/* The routing header's fields are those of an extension header, the route's a key. */
static json_t *rt_json_write(const struct output *output, const struct instance *instance)
{
	if (instance->key->flags & KEY_F_IP6)
		return exthdr_json_write(output, instance);
	return family_json_write(output, instance);
}

static int rt_json_read(struct json_reader *reader, json_t *json, struct instance *instance)
{
	if (json_object_get(json, "field"))
		return exthdr_json_read(reader, json, instance);
	return family_json_read(reader, json, instance);
}

static const struct room rt = {
	.word = "rt",
	.kind = ROOM_SELECTOR,
	.expr = "rt",
	.other_expr = "exthdr",
	.dreg = NFTA_RT_DREG,
	.order = order,
	.typeof_form = { .kind = 25, .attrs = { NFTA_RT_KEY } },
	.args = args,
	.keys = keys,
	.doc = "The route of the packet, and the IPv6 routing header.",
	.evaluate = rt_evaluate,
	.linearize = rt_linearize,
	.delinearize = rt_delinearize,
	.json_write = rt_json_write,
	.json_read = rt_json_read,
};
ROOM(rt);
