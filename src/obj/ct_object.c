// SPDX-License-Identifier: GPL-2.0-or-later
/* What objects of connection tracking have in common: the protocols they are for. */
#include <netinet/in.h>
#include <linux/netfilter.h>
#include "obj/ct_object.h"
#include "obj/output.h"
#include "pass/eval.h"

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

int ct_object_require(struct eval *eval, const struct stmt *stmt, const struct instance *instance,
		      uint32_t required)
{
	const struct room *room = instance->room;
	unsigned int i;

	for (i = 0; room->args[i].kind != ARG_END; i++) {
		if (!(required & 1u << i) || instance_has(instance, i))
			continue;
		diag_error(eval->diag, &stmt->location, "%s: '%s' is missing", room->word,
			   room->args[i].word);
		return -1;
	}
	return 0;
}

void ct_object_print_symbol(struct output *output, const struct instance *instance,
			    unsigned int index)
{
	const struct arg *arg = &instance->room->args[index];

	if (instance_has(instance, index))
		output_printf(output, "%s %s\n", arg->word,
			      symbol_name(arg->symbols, instance->value[index].number));
}
