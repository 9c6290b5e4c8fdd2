// SPDX-License-Identifier: GPL-2.0-or-later
/* Table: lists a table, and all tables of a ruleset. */
#include <linux/netfilter/nf_tables.h>
#include "obj/ruleset.h"

#define TABLE_F_PERSIST (NFT_TABLE_F_OWNER << 1)	/* of kernels from 6.9 on */

const struct symbol table_flags[] = {
	{ "dormant", NFT_TABLE_F_DORMANT }, { "owner", NFT_TABLE_F_OWNER }, { "persist", TABLE_F_PERSIST }, { 0 },
};

bool table_print_open(struct output *output, const struct table *table)
{
	const char *separator = "flags ";

	output_indent(output);
	output_printf(output, "table %s %s {", family_name(table->family), table->name);
	output_handle(output, table->handle);
	output_printf(output, "\n");
	output->indent++;
	for (const struct symbol *flag = table_flags; flag->word; flag++) {
		if (!(table->flags & flag->value))
			continue;
		if (separator[0] != ',')
			output_indent(output);
		output_printf(output, "%s%s", separator, flag->word);
		separator = ",";
	}
	if (separator[0] == ',')
		output_printf(output, "\n");
	output_comment(output, table->comment);
	return separator[0] == ',';
}

void table_print_close(struct output *output)
{
	output->indent--;
	output_indent(output);
	output_printf(output, "}\n");
}

/**
 * struct separation - blank lines between what a table holds
 * @whole:	they are wanted
 * @started:	there is something before: not what is first, or follows the table's comment
 */
struct separation {
	bool whole, started;
};

static void noun_separate(struct output *output, struct separation *separation)
{
	if (separation->whole && separation->started)
		output_printf(output, "\n");
	separation->started = true;
}

void table_print(struct output *output, const struct table *table, bool whole)
{
	struct separation separation = { whole, table_print_open(output, table) };

	for (const struct object *object = table->objects; object; object = object->next) {
		noun_separate(output, &separation);
		object_print(output, table, object);
	}
	for (const struct set *set = table->sets; set; set = set->next) {
		if (whole && set_is_anonymous(set))
			continue;
		noun_separate(output, &separation);
		set_print(output, table, set);
	}
	for (const struct flowtable *flowtable = table->flowtables; flowtable;
	     flowtable = flowtable->next) {
		noun_separate(output, &separation);
		flowtable_print(output, table, flowtable);
	}
	for (const struct chain *chain = table->chains; chain; chain = chain->next) {
		if (chain->flags & NFT_CHAIN_BINDING)
			continue;
		noun_separate(output, &separation);
		chain_print(output, table, chain);
	}
	table_print_close(output);
}
