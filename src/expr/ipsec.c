// SPDX-License-Identifier: GPL-2.0-or-later
// IPsec transformation: ipsec {in | out} [spnum NUMBER] {reqid | spi | {ip | ip6} {saddr | daddr}}

#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/xfrm.h>
#include "expr/room.h"
#include "json/selector.h"
#include "pass/eval.h"
#include "type/types.h"

static const struct symbol direction_symbols[] = {
	{ "in", XFRM_POLICY_IN }, { "out", XFRM_POLICY_OUT }, { NULL, 0 }
};
static const struct symbol_table direction_table = { .symbols = direction_symbols };

static const struct key keys[] = {
	KEY("reqid", NFT_XFRM_KEY_REQID, type_integer, .bits = 32, .byteorder = BYTEORDER_HOST),
	KEY("spi", NFT_XFRM_KEY_SPI, type_integer, .bits = 32, .byteorder = BYTEORDER_BIG),
	KEY("ip saddr", NFT_XFRM_KEY_SADDR_IP4, type_ipv4_addr),
	KEY("ip daddr", NFT_XFRM_KEY_DADDR_IP4, type_ipv4_addr),
	KEY("ip6 saddr", NFT_XFRM_KEY_SADDR_IP6, type_ipv6_addr),
	KEY("ip6 daddr", NFT_XFRM_KEY_DADDR_IP6, type_ipv6_addr),
	{ .word = NULL }
};

static const struct arg args[] = {
	{ .kind = ARG_ENUM, .json = "dir", .attr = NFTA_XFRM_DIR, .size = 1,
	  .symbols = &direction_table },
	{ .kind = ARG_NUMBER, .word = "spnum", .attr = NFTA_XFRM_SPNUM, .size = 4, .max = 255,
	  .optional = true, .send_default = true },
	{ .kind = ARG_KEY, .attr = NFTA_XFRM_KEY, .size = 4 },
	{ .kind = ARG_END },
};

static const uint16_t order[] = {
	NFTA_XFRM_KEY, NFTA_XFRM_DIR, NFTA_XFRM_SPNUM, NFTA_XFRM_DREG, 0
};

static int ipsec_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
			  struct instance *instance)
{
	(void)stmt;
	(void)instance;
	if (eval->family == NFPROTO_IPV4 || eval->family == NFPROTO_IPV6 ||
	    eval->family == NFPROTO_INET)
		return 0;
	diag_error(eval->diag, selector ? &selector->location : NULL,
		   "ipsec works in tables of families ip, ip6 and inet only");
	return -1;
}

static const struct room ipsec = {
	.word = "ipsec",
	.kind = ROOM_SELECTOR,
	.expr = "xfrm",
	.dreg = NFTA_XFRM_DREG,
	.order = order,
	.typeof_form = { .kind = 27, .attrs = { NFTA_XFRM_KEY, NFTA_XFRM_SPNUM, NFTA_XFRM_DIR } },
	.args = args,
	.keys = keys,
	.evaluate = ipsec_evaluate,
	.json_write = family_json_write,
	.json_read = family_json_read,
	.doc = "The IPsec transformation that the packet came by, or will go by.",
};
ROOM(ipsec);
