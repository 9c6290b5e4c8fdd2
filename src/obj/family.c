// SPDX-License-Identifier: GPL-2.0-or-later
/* Family: names of families, hooks and hook priorities. */
#include <linux/netfilter.h>
#include <stdlib.h>
#include <string.h>
#include "obj/ruleset.h"

#define HOOK_ANY UINT32_MAX	/* the priority name fits every hook of the family */
#define PRIORITY_NEAR 10	/* farther from every name, a priority is a plain number */

static const struct {
	uint8_t family;
	const char *name;
} families[] = {
	{ NFPROTO_IPV4, "ip" }, { NFPROTO_IPV6, "ip6" }, { NFPROTO_INET, "inet" },
	{ NFPROTO_ARP, "arp" }, { NFPROTO_BRIDGE, "bridge" }, { NFPROTO_NETDEV, "netdev" },
};

/* Hooks by number; inet has ingress beyond the five of the IP families. */
static const char *const inet_hooks[] = {
	"prerouting", "input", "forward", "output", "postrouting", "ingress",
};
static const char *const arp_hooks[] = { "input", "output", "forward" };
static const char *const netdev_hooks[] = { "ingress", "egress" };

struct hook_names {
	const char *const *names;
	uint32_t count;
};

struct priority_name {
	const char *name;
	int32_t priority;
	uint32_t hook;
};

static const struct priority_name inet_priorities[] = {
	{ "raw", -300, HOOK_ANY }, { "mangle", -150, HOOK_ANY },
	{ "dstnat", -100, NF_INET_PRE_ROUTING }, { "filter", 0, HOOK_ANY },
	{ "security", 50, HOOK_ANY }, { "srcnat", 100, NF_INET_POST_ROUTING }, { NULL, 0, 0 },
};
static const struct priority_name bridge_priorities[] = {
	{ "dstnat", -300, NF_INET_PRE_ROUTING }, { "filter", -200, HOOK_ANY },
	{ "out", 100, NF_INET_LOCAL_OUT }, { "srcnat", 300, NF_INET_POST_ROUTING }, { NULL, 0, 0 },
};
static const struct priority_name other_priorities[] = {
	{ "filter", 0, HOOK_ANY }, { NULL, 0, 0 },
};

const char *family_name(uint8_t family)
{
	for (unsigned int i = 0; i < sizeof(families) / sizeof(families[0]); i++)
		if (families[i].family == family)
			return families[i].name;
	return "unknown";
}

int family_by_name(const char *name)
{
	for (unsigned int i = 0; i < sizeof(families) / sizeof(families[0]); i++)
		if (!strcmp(families[i].name, name))
			return families[i].family;
	return -1;
}

static struct hook_names hooks_of(uint8_t family)
{
	switch (family) {
	case NFPROTO_INET:
		return (struct hook_names){ inet_hooks, 6 };
	case NFPROTO_IPV4:
	case NFPROTO_IPV6:
	case NFPROTO_BRIDGE:
		return (struct hook_names){ inet_hooks, 5 };
	case NFPROTO_ARP:
		return (struct hook_names){ arp_hooks, 3 };
	case NFPROTO_NETDEV:
		return (struct hook_names){ netdev_hooks, 2 };
	default:
		return (struct hook_names){ NULL, 0 };
	}
}

const char *hook_name(uint8_t family, uint32_t hook)
{
	struct hook_names hooks = hooks_of(family);

	return hook < hooks.count ? hooks.names[hook] : "unknown";
}

int hook_by_name(uint8_t family, const char *name)
{
	struct hook_names hooks = hooks_of(family);

	for (uint32_t i = 0; i < hooks.count; i++)
		if (!strcmp(hooks.names[i], name))
			return i;
	return -1;
}

static const struct priority_name *priorities_of(uint8_t family)
{
	switch (family) {
	case NFPROTO_INET:
	case NFPROTO_IPV4:
	case NFPROTO_IPV6:
		return inet_priorities;
	case NFPROTO_BRIDGE:
		return bridge_priorities;
	default:
		return other_priorities;
	}
}

void priority_print(struct output *output, uint8_t family, uint32_t hook, int32_t priority)
{
	const struct priority_name *name = priorities_of(family);
	int64_t offset;

	if (output_has(output, NFT_CTX_OUTPUT_NUMERIC_PRIO)) {
		output_printf(output, "%d", priority);
		return;
	}
	for (; name->name; name++) {
		offset = (int64_t)priority - name->priority;
		if ((name->hook != HOOK_ANY && name->hook != hook) ||
		    offset < -PRIORITY_NEAR || offset > PRIORITY_NEAR)
			continue;
		output_printf(output, "%s", name->name);
		if (offset)
			output_printf(output, " %c %lld", offset < 0 ? '-' : '+', llabs(offset));
		return;
	}
	output_printf(output, "%d", priority);
}

const char *priority_word(uint8_t family, unsigned int index)
{
	return priorities_of(family)[index].name;
}

int priority_by_name(uint8_t family, uint32_t hook, const char *name, int32_t *priority)
{
	for (const struct priority_name *entry = priorities_of(family); entry->name; entry++) {
		if (strcmp(entry->name, name) || (entry->hook != HOOK_ANY && entry->hook != hook))
			continue;
		*priority = entry->priority;
		return 0;
	}
	return -1;
}
