// SPDX-License-Identifier: GPL-2.0-or-later
/* Flowtable: lists a flowtable. */
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "obj/ruleset.h"

void flowtable_print(struct output *output, const struct table *table,
		     const struct flowtable *flowtable)
{
	(void)table;
	output_indent(output);
	output_printf(output, "flowtable %s {", flowtable->name);
	output_handle(output, flowtable->handle);
	output_printf(output, "\n");
	output->indent++;
	output_indent(output);
	output_printf(output, "hook ingress priority ");
	priority_print(output, NFPROTO_NETDEV, NF_NETDEV_INGRESS, flowtable->priority);
	output_printf(output, "\n");
	if (flowtable->devices && flowtable->devices[0]) {
		output_indent(output);
		output_printf(output, "devices = { ");
		for (unsigned int i = 0; flowtable->devices[i]; i++)
			output_printf(output, "%s%s", i ? ", " : "", flowtable->devices[i]);
		output_printf(output, " }\n");
	}
	if (flowtable->flags & NFT_FLOWTABLE_HW_OFFLOAD) {
		output_indent(output);
		output_printf(output, "flags offload\n");
	}
	if (flowtable->flags & NFT_FLOWTABLE_COUNTER) {
		output_indent(output);
		output_printf(output, "counter\n");
	}
	output->indent--;
	output_indent(output);
	output_printf(output, "}\n");
}
