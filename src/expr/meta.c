// SPDX-License-Identifier: GPL-2.0-or-later
// Packet metadata: [meta] {length | protocol | priority | mark | iif | oif | iifname | …}

#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "pass/eval.h"
#include "type/types.h"

#define META_BRI_BROUTE (NFT_META_SDIFNAME + 1)	/* of kernels from 6.4 on */
#define META_BRI_IIFHWADDR (META_BRI_BROUTE + 1)	/* from 6.18 on */

#define HOST(width) .bits = (width), .byteorder = BYTEORDER_HOST
#define UNQUALIFIED .flags = KEY_F_UNQUALIFIED
#define BARE .flags = KEY_F_UNQUALIFIED | KEY_F_BARE
#define UNQUALIFIED_SETTABLE .flags = KEY_F_UNQUALIFIED | KEY_F_SETTABLE
#define SETTABLE .flags = KEY_F_SETTABLE

static const struct key keys[] = {
	KEY("length", NFT_META_LEN, type_integer, HOST(32)),
	KEY("protocol", NFT_META_PROTOCOL, type_ether_type),
	KEY("priority", NFT_META_PRIORITY, type_classid, SETTABLE),
	KEY("mark", NFT_META_MARK, type_mark, UNQUALIFIED_SETTABLE),
	KEY("iif", NFT_META_IIF, type_iface_index, BARE),
	KEY("oif", NFT_META_OIF, type_iface_index, BARE),
	KEY("iifname", NFT_META_IIFNAME, type_ifname, BARE),
	KEY("oifname", NFT_META_OIFNAME, type_ifname, BARE),
	KEY("iiftype", NFT_META_IIFTYPE, type_iface_type, UNQUALIFIED),
	KEY("oiftype", NFT_META_OIFTYPE, type_iface_type, UNQUALIFIED),
	KEY("skuid", NFT_META_SKUID, type_uid, UNQUALIFIED),
	KEY("skgid", NFT_META_SKGID, type_gid, UNQUALIFIED),
	KEY("nftrace", NFT_META_NFTRACE, type_integer, HOST(1), UNQUALIFIED_SETTABLE),
	KEY("rtclassid", NFT_META_RTCLASSID, type_realm, UNQUALIFIED),
	KEY("secmark", NFT_META_SECMARK, type_integer, HOST(32),
	    .flags = KEY_F_SETTABLE | KEY_F_NO_VALUE),
	KEY("nfproto", NFT_META_NFPROTO, type_nf_proto),
	KEY("l4proto", NFT_META_L4PROTO, type_inet_proto, HOST(8)),
	KEY("ibrname", NFT_META_BRI_IIFNAME, type_ifname, UNQUALIFIED),
	KEY("obrname", NFT_META_BRI_OIFNAME, type_ifname, UNQUALIFIED),
	KEY("ibriport", NFT_META_BRI_IIFNAME, type_ifname,
	    .flags = KEY_F_ALIAS | KEY_F_UNQUALIFIED),
	KEY("obriport", NFT_META_BRI_OIFNAME, type_ifname,
	    .flags = KEY_F_ALIAS | KEY_F_UNQUALIFIED),
	KEY("pkttype", NFT_META_PKTTYPE, type_pkt_type, UNQUALIFIED_SETTABLE),
	KEY("cpu", NFT_META_CPU, type_integer, HOST(32), UNQUALIFIED),
	KEY("iifgroup", NFT_META_IIFGROUP, type_devgroup, BARE),
	KEY("oifgroup", NFT_META_OIFGROUP, type_devgroup, BARE),
	KEY("cgroup", NFT_META_CGROUP, type_integer, HOST(32), UNQUALIFIED),
	KEY("random", NFT_META_PRANDOM, type_integer, .bits = 32, .byteorder = BYTEORDER_BIG),
	KEY("ipsec", NFT_META_SECPATH, type_boolean, HOST(8), UNQUALIFIED),
	KEY("secpath", NFT_META_SECPATH, type_boolean, HOST(8),
	    .flags = KEY_F_ALIAS | KEY_F_UNQUALIFIED),
	KEY("iifkind", NFT_META_IIFKIND, type_ifname),
	KEY("oifkind", NFT_META_OIFKIND, type_ifname),
	KEY("ibrpvid", NFT_META_BRI_IIFPVID, type_integer, HOST(16)),
	KEY("ibrvproto", NFT_META_BRI_IIFVPROTO, type_ether_type),
	KEY("time", NFT_META_TIME_NS, type_date, UNQUALIFIED),
	KEY("day", NFT_META_TIME_DAY, type_day, UNQUALIFIED),
	KEY("hour", NFT_META_TIME_HOUR, type_hour, UNQUALIFIED),
	KEY("sdif", NFT_META_SDIF, type_iface_index),
	KEY("sdifname", NFT_META_SDIFNAME, type_ifname),
	KEY("broute", META_BRI_BROUTE, type_integer, HOST(1), SETTABLE),
	KEY("ibrhwaddr", META_BRI_IIFHWADDR, type_ether_addr, .bits = 48, .byteorder = BYTEORDER_BIG),
	{ .word = NULL }
};

static const struct arg args[] = {
	{ .kind = ARG_KEY, .attr = NFTA_META_KEY, .size = 4 },
	{ .kind = ARG_END },
};

static const uint16_t order[] = { NFTA_META_KEY, NFTA_META_DREG, NFTA_META_SREG, 0 };

static int meta_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
			 struct instance *instance)
{
	(void)stmt;
	if (instance->key->value == NFT_META_NFPROTO && eval->family != NFPROTO_INET) {
		diag_error(eval->diag, selector ? &selector->location : NULL,
			   "meta nfproto is only useful in the inet family");
		return -1;
	}
	return 0;
}

static const struct room meta = {
	.word = "meta",
	.kind = ROOM_SELECTOR,
	.expr = "meta",
	.dreg = NFTA_META_DREG,
	.set_sreg = NFTA_META_SREG,
	.order = order,
	.typeof_form = { .kind = 9, .attrs = { NFTA_META_KEY } },
	.args = args,
	.keys = keys,
	.doc = "What the kernel knows of the packet beside its bytes.",
	.evaluate = meta_evaluate,
};
ROOM(meta);
