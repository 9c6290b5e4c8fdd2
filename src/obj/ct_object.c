// SPDX-License-Identifier: GPL-2.0-or-later
/* What objects of connection tracking have in common: the protocols they are for. */
#include <netinet/in.h>
#include <linux/netfilter.h>
#include "obj/ct_object.h"
#include "obj/output.h"

static const struct symbol l4_symbols[] = {
	{ "tcp", IPPROTO_TCP }, { "udp", IPPROTO_UDP }, { NULL, 0 }
};
const struct symbol_table ct_l4protocols = { .symbols = l4_symbols };

static const struct symbol l3_symbols[] = {
	{ "ip", NFPROTO_IPV4 }, { "ip6", NFPROTO_IPV6 }, { "inet", NFPROTO_INET },
	{ "arp", NFPROTO_ARP }, { "bridge", NFPROTO_BRIDGE }, { "netdev", NFPROTO_NETDEV },
	{ NULL, 0 }
};
const struct symbol_table ct_l3protocols = { .symbols = l3_symbols };

void ct_object_print_symbol(struct output *output, const struct instance *instance,
			    unsigned int index)
{
	const struct arg *arg = &instance->room->args[index];

	if (instance_has(instance, index))
		output_printf(output, "%s %s\n", arg->word,
			      symbol_name(arg->symbols, instance->value[index].number));
}
