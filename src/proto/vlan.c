// SPDX-License-Identifier: GPL-2.0-or-later
// VLAN tag: vlan {pcp | dei | id | type}

#include <linux/if_ether.h>
#include "proto/header.h"

#define ETHER_BITS 112

static const struct key keys[] = {
	FIELD("pcp", 0, 3, type_integer),
	FIELD("dei", 3, 1, type_integer),
	FIELD("cfi", 3, 1, type_integer, .flags = KEY_F_ALIAS),
	FIELD("id", 4, 12, type_integer),
	FIELD("type", 16, 16, type_ether_type),
	{ .word = NULL }
};

static const struct header_link links[] = {
	{ "ether", "type", ETH_P_8021Q, LINK_ANY, LINK_ANY },
	{ "ether", "type", ETH_P_8021AD, 0, 0 },
	{ "vlan", "type", ETH_P_8021Q, 0, 0 },
	{ "vlan", "type", ETH_P_8021AD, 0, 0 },
	{ NULL, NULL, 0, 0, 0 }
};

static const struct header header = {
	.base = NFT_PAYLOAD_LL_HEADER,
	.bits = 32,
	.next = "type",
	.links = links,
	.typeof_number = 16,
};

/* At least an Ethernet header is below it; evaluation adds tags that the rule matched before. */
static int vlan_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
			 struct instance *instance)
{
	(void)eval;
	(void)selector;
	(void)stmt;
	if (!instance->stacked)
		instance->stacked = ETHER_BITS;
	return 0;
}

static const struct room vlan = {
	HEADER_ROOM,
	.word = "vlan",
	.keys = keys,
	.header = &header,
	.doc = "Fields of an 802.1Q or 802.1ad VLAN tag.",
	.evaluate = vlan_evaluate,
};
ROOM(vlan);
