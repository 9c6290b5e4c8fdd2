// SPDX-License-Identifier: GPL-2.0-or-later
/* Capabilities: asks the kernel side what it has beyond the public protocol. */
#include <errno.h>
#include <linux/netfilter/nfnetlink.h>
#include <uapi/linux/netfilter/rampart.h>
#include "wire/attr.h"
#include "wire/capability.h"
#include "wire/socket.h"

static const struct {
	uint64_t feature;
	const char *name;
} names[] = {
	{ NFT_RAMPART_F_COUNTER_GLOBAL, "'counter global'" },
};

static int features_receive(const struct nlmsghdr *header, void *data)
{
	const struct nlattr *attr;
	uint64_t *features = data;

	mnl_attr_for_each(attr, header, sizeof(struct nfgenmsg))
		if (mnl_attr_get_type(attr) == NFTA_RAMPART_CAPS_FEATURES)
			*features = attr_u64(attr);
	return MNL_CB_OK;
}

int capability_ask(struct wire *wire, uint64_t *features)
{
	struct message *message = message_new(NFNL_SUBSYS_NFTABLES << 8 | NFT_MSG_RAMPART_CAPS, 0,
					      NLM_F_ACK, wire_next_sequence(wire), NULL);
	int result;

	*features = 0;
	result = wire_request(wire, message, features_receive, features);
	message_free(message);
	/* No nf_tables but ours knows the question. */
	return result < 0 && errno != EINVAL ? -1 : 0;
}

const char *capability_name(uint64_t features)
{
	for (unsigned int i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (names[i].feature & features)
			return names[i].name;
	return "such extension";
}
