// SPDX-License-Identifier: GPL-2.0-or-later
/* Chain: lists a chain with its rules. */
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "obj/ruleset.h"

void devices_print(struct output *output, const char *const *devices)
{
	if (!devices[1]) {
		output_printf(output, " device \"%s\"", devices[0]);
		return;
	}
	output_printf(output, " devices = { ");
	for (unsigned int i = 0; devices[i]; i++)
		output_printf(output, "%s%s", i ? ", " : "", devices[i]);
	output_printf(output, " }");
}

static void chain_print_hook(struct output *output, const struct table *table,
			     const struct chain *chain)
{
	output_indent(output);
	output_printf(output, "type %s hook %s", chain->type, hook_name(table->family, chain->hook));
	if (chain->devices && chain->devices[0])
		devices_print(output, chain->devices);
	output_printf(output, " priority ");
	priority_print(output, table->family, chain->hook, chain->priority);
	output_printf(output, ";");
	if (chain->policy == NF_DROP || chain->policy == NF_ACCEPT)
		output_printf(output, " policy %s;", chain->policy == NF_DROP ? "drop" : "accept");
	if (chain->flags & NFT_CHAIN_HW_OFFLOAD)
		output_printf(output, " flags offload;");
	output_printf(output, "\n");
}

void chain_print_open(struct output *output, const struct table *table, const struct chain *chain)
{
	output_indent(output);
	output_printf(output, "chain %s {", chain->name);
	output_handle(output, chain->handle);
	output_printf(output, "\n");
	output->indent++;
	output_comment(output, chain->comment);
	if (chain->type)
		chain_print_hook(output, table, chain);
}

void chain_print(struct output *output, const struct table *table, const struct chain *chain)
{
	chain_print_open(output, table, chain);
	for (const struct rule *rule = chain->rules; rule; rule = rule->next) {
		output_indent(output);
		rule_print(output, rule);
		output_printf(output, "\n");
	}
	output->indent--;
	output_indent(output);
	output_printf(output, "}\n");
}
