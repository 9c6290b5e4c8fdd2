// SPDX-License-Identifier: GPL-2.0-or-later
/* Carries out the list and reset commands: one table says what each fetches and which parts of a table it shows. */
#include <errno.h>
#include <string.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "hooks.h"
#include "json/json.h"
#include "list.h"
#include "obj/output.h"
#include "wire/fetch.h"
#include "wire/plan.h"

/* Which sets a command is about. */
enum set_choice { SETS_ALL, SETS_SETS, SETS_MAPS, SETS_METERS };

/**
 * struct listing - how a list command is carried out
 * @fetch:	FETCH_*
 * @sets:	of the sets fetched, the ones shown
 * @names_only:	one line for each table, no body
 * @whole:	a table's flags and comment are shown too
 * @every_kind:	tables are shown that have objects, though none be of the kind asked for
 * @hide_sets:	sets were only fetched because rules name them
 * @resets:	may also be reset
 */
struct listing {
	enum cmd_object object;
	unsigned int fetch;
	enum set_choice sets;
	bool names_only;
	bool whole;
	bool every_kind;
	bool hide_sets;
	bool resets;
};

#define RULE_INDENT 2	/* of a chain in a table */
#define RULES_FETCH (FETCH_CHAINS | FETCH_RULES | FETCH_SETS | FETCH_ANONYMOUS)

static const struct listing listings[] = {
	{ .object = CMD_RULESET, .fetch = FETCH_ALL, .whole = true },
	{ .object = CMD_TABLE, .fetch = FETCH_ALL, .whole = true },
	{ .object = CMD_TABLES, .names_only = true },
	{ .object = CMD_CHAINS, .fetch = FETCH_CHAINS },
	{ .object = CMD_CHAIN, .fetch = RULES_FETCH, .hide_sets = true },
	{ .object = CMD_RULES, .fetch = RULES_FETCH, .hide_sets = true, .resets = true },
	{ .object = CMD_RULE, .fetch = RULES_FETCH, .hide_sets = true, .resets = true },
	{ .object = CMD_SETS, .fetch = FETCH_SETS | FETCH_ELEMENTS, .sets = SETS_SETS },
	{ .object = CMD_SET, .fetch = FETCH_SETS | FETCH_ELEMENTS, .sets = SETS_SETS,
	  .resets = true },
	{ .object = CMD_MAPS, .fetch = FETCH_SETS | FETCH_ELEMENTS, .sets = SETS_MAPS },
	{ .object = CMD_MAP, .fetch = FETCH_SETS | FETCH_ELEMENTS, .sets = SETS_MAPS,
	  .resets = true },
	{ .object = CMD_METERS, .fetch = FETCH_SETS | FETCH_ELEMENTS, .sets = SETS_METERS },
	{ .object = CMD_METER, .fetch = FETCH_SETS | FETCH_ELEMENTS, .sets = SETS_METERS },
	{ .object = CMD_STATEFULS, .fetch = FETCH_OBJECTS, .every_kind = true, .resets = true },
	{ .object = CMD_STATEFUL, .fetch = FETCH_OBJECTS, .resets = true },
	{ .object = CMD_FLOWTABLES, .fetch = FETCH_FLOWTABLES },
	{ .object = CMD_FLOWTABLE, .fetch = FETCH_FLOWTABLES },
	{ .object = CMD_HOOKS },
};

static const struct listing *listing_find(const struct cmd *cmd)
{
	if (cmd->op != CMD_LIST && cmd->op != CMD_RESET)
		return NULL;
	for (size_t i = 0; i < sizeof(listings) / sizeof(listings[0]); i++)
		if (listings[i].object == cmd->object)
			return cmd->op == CMD_LIST || listings[i].resets ? &listings[i] : NULL;
	return NULL;
}

bool list_handles(const struct cmd *cmd)
{
	return listing_find(cmd) != NULL;
}

static bool set_is_chosen(const struct set *set, enum set_choice choice)
{
	switch (choice) {
	case SETS_ALL:
		return true;
	case SETS_SETS:
		return !set_is_map(set) && !set_is_anonymous(set);
	case SETS_MAPS:
		return set_is_map(set) && !set_is_anonymous(set);
	case SETS_METERS:
		return set_is_anonymous(set) && set->flags & NFT_SET_EVAL;
	}
	return false;
}

/* Takes the sets that are not asked for out of the table. */
static void sets_choose(struct table *table, const struct listing *listing)
{
	struct set **link = &table->sets;

	while (*link) {
		if (listing->hide_sets || !set_is_chosen(*link, listing->sets))
			*link = (*link)->next;
		else
			link = &(*link)->next;
	}
	table->sets_last = link;
}

/* Takes the objects of other kinds out of the table. */
static void objects_choose(struct table *table, uint32_t type)
{
	struct object **link = &table->objects;

	while (*link) {
		if ((*link)->type != type)
			*link = (*link)->next;
		else
			link = &(*link)->next;
	}
	table->objects_last = link;
}

static int absent_report(struct diag *diag, const struct cmd *cmd)
{
	const struct handle *handle = &cmd->handle;
	const struct name *name = handle->name.text ? &handle->name :
				  handle->chain.text ? &handle->chain : &handle->table;

	diag_error(diag, name->text ? &name->location : &cmd->location, "%s", strerror(ENOENT));
	return -1;
}

/* Nouns of a table in the order of a listing; the rules of all chains come last. */
static void table_list_json(struct json_list *list, const struct table *table,
			    const struct listing *listing)
{
	const struct output *output = list->output;

	if (listing->whole || listing->names_only)
		json_list_add(list, table_json(output, table));
	for (const struct object *object = table->objects; object; object = object->next)
		json_list_add(list, object_json(output, table, object));
	for (const struct set *set = table->sets; set; set = set->next)
		if (!set_is_anonymous(set) || listing->sets == SETS_METERS)
			json_list_add(list, set_json(output, table, set));
	for (const struct flowtable *flowtable = table->flowtables; flowtable;
	     flowtable = flowtable->next)
		json_list_add(list, flowtable_json(output, table, flowtable));
	for (const struct chain *chain = table->chains; chain; chain = chain->next)
		if (!(chain->flags & NFT_CHAIN_BINDING))
			json_list_add(list, chain_json(output, table, chain));
	for (const struct chain *chain = table->chains; chain; chain = chain->next) {
		if (chain->flags & NFT_CHAIN_BINDING)
			continue;
		for (const struct rule *rule = chain->rules; rule; rule = rule->next)
			json_list_add(list, rule_json(output, table, chain, rule));
	}
}

static void table_list_text(struct output *output, struct table *table,
			    const struct listing *listing)
{
	if (listing->names_only) {
		output_printf(output, "table %s %s\n", family_name(table->family), table->name);
		return;
	}
	if (!listing->whole) {
		table->flags = 0;
		table->comment = NULL;
		table->handle = 0;
	}
	table_print(output, table, listing->whole);
}

static bool table_is_foreign(const struct table *table)
{
	for (const struct chain *chain = table->chains; chain; chain = chain->next)
		for (const struct rule *rule = chain->rules; rule; rule = rule->next)
			if (rule_is_foreign(rule))
				return true;
	return false;
}

static int tables_print(struct context *context, struct diag *diag, const struct cmd *cmd,
			const struct listing *listing, const struct ruleset *ruleset)
{
	struct output *output = &context->output;
	bool as_json = output_has(output, NFT_CTX_OUTPUT_JSON);
	struct json_list list;

	if (cmd->handle.table.text && !ruleset->tables)
		return absent_report(diag, cmd);
	if (as_json)
		json_list_begin(&list, output, true);
	for (struct table *table = ruleset->tables; table; table = table->next) {
		if (listing->every_kind && !table->objects)
			continue;
		sets_choose(table, listing);
		if (listing->every_kind)
			objects_choose(table, cmd->object_type);
		if (table_is_foreign(table))
			fprintf(context->errors, "# Warning: table %s %s is managed by iptables-nft, "
				"do not touch!\n", family_name(table->family), table->name);
		if (cmd->handle.name.text && !table->sets && !table->objects && !table->flowtables)
			return absent_report(diag, cmd);
		if (cmd->handle.chain.text && !table->chains)
			return absent_report(diag, cmd);
		if (as_json)
			table_list_json(&list, table, listing);
		else
			table_list_text(output, table, listing);
	}
	if (as_json)
		json_list_end(&list);
	return 0;
}

/* Rules, of which there are many, come as texts where these are wanted. */
static struct ruleset *ruleset_read(const struct context *context, struct fetch *fetch)
{
	struct ruleset *ruleset;
	struct capture texts;
	int error;

	if (!(fetch->what & FETCH_RULES) || output_has(&context->output, NFT_CTX_OUTPUT_JSON))
		return fetch_ruleset(fetch);
	capture_begin(&texts, &context->output);
	texts.output.indent = RULE_INDENT;
	fetch->texts = &texts;
	ruleset = fetch_ruleset(fetch);
	error = errno;
	capture_drop(&texts);
	errno = error;
	return ruleset;
}

int list_run(struct context *context, struct arena *arena, struct diag *diag,
	     const struct cmd *cmd)
{
	const struct listing *listing = listing_find(cmd);
	struct fetch fetch = {
		.context = context, .arena = arena, .what = listing->fetch,
		.family = cmd->handle.family, .table = cmd->handle.table.text,
		.chain = cmd->handle.chain.text, .set = cmd->handle.name.text,
		.object_type = cmd->object_type, .object = cmd->handle.name.text,
		.rule = cmd->object == CMD_RULE ? cmd->handle.id : 0,
		.reset = cmd->op == CMD_RESET,
	};
	struct ruleset *ruleset;

	if (cmd->object == CMD_HOOKS)
		return hooks_list(context, arena, diag, cmd);
	if (listing->every_kind && !fetch.reset)
		fetch.object_type = NFT_OBJECT_UNSPEC;
	if (fetch.table && fetch.family == NFPROTO_UNSPEC)
		fetch.family = NFPROTO_IPV4;
	if (context->output.flags & NFT_CTX_OUTPUT_TERSE && fetch.what & FETCH_ELEMENTS)
		fetch.what = (fetch.what & ~FETCH_ELEMENTS) | FETCH_ANONYMOUS;
	ruleset = ruleset_read(context, &fetch);
	if (!ruleset && errno == ENOENT)
		return absent_report(diag, cmd);
	if (!ruleset && fetch.reset && errno == EINVAL) {
		diag_error(diag, &cmd->location, RESET_LACK);
		return -1;
	}
	if (!ruleset) {
		diag_error(diag, &cmd->location, "cannot read the ruleset: %s%s", strerror(errno),
			   errno == EPERM ? " (you must be root)" : "");
		return -1;
	}
	if (context->debug & NFT_DEBUG_PLAN && fetch.what & FETCH_RULES &&
	    plan_show(context, fetch.family, fetch.table, fetch.chain) < 0) {
		diag_error(diag, &cmd->location, "cannot read the plans: %s", strerror(errno));
		return -1;
	}
	return tables_print(context, diag, cmd, listing, ruleset);
}
