// SPDX-License-Identifier: GPL-2.0-or-later
// Command: making and listing commands, and table blocks taken apart.

#include "lang/cmd.h"

void cmd_list_init(struct cmd_list *list)
{
	list->first = NULL;
	list->last = &list->first;
}

void cmd_list_add(struct cmd_list *list, struct cmd *cmd)
{
	cmd->next = NULL;
	*list->last = cmd;
	list->last = &cmd->next;
}

struct cmd *cmd_new(struct arena *arena, enum cmd_op op, enum cmd_object object,
		    struct location location)
{
	struct cmd *cmd = arena_new_object(arena, struct cmd);

	cmd->op = op;
	cmd->object = object;
	cmd->location = location;
	return cmd;
}

/* Where expanded commands go, and the command they come from. */
struct expansion {
	struct arena *arena;
	struct cmd_list *list;
	const struct cmd *cmd;
};

static struct cmd *expansion_add(const struct expansion *expansion, enum cmd_object object,
				 struct location location)
{
	struct cmd *cmd = cmd_new(expansion->arena, CMD_ADD, object, location);

	cmd->handle.family = expansion->cmd->handle.family;
	cmd->handle.table = expansion->cmd->handle.table;
	cmd_list_add(expansion->list, cmd);
	return cmd;
}

static void expand_rules(const struct expansion *expansion, struct chain *chain)
{
	struct rule *rule, *next;

	for (rule = chain->rules; rule; rule = next) {
		struct cmd *cmd = expansion_add(expansion, CMD_RULE, rule->location);

		next = rule->next;
		rule->next = NULL;
		cmd->handle.chain = (struct name){ chain->name, chain->location };
		cmd->rule = rule;
	}
	chain->rules = NULL;
	chain->rules_last = &chain->rules;
	chain->rule_count = 0;
}

static void expand_elements(const struct expansion *expansion, struct set *set)
{
	struct cmd *cmd;

	if (!set->elements || !set->elements->list->count) {
		set->elements = NULL;
		return;
	}
	cmd = expansion_add(expansion, CMD_ELEMENTS, set->elements->location);
	cmd->handle.name = (struct name){ set->name, set->location };
	cmd->elements = set->elements;
	cmd->declared = true;
	set->elements = NULL;
}

static void expand_set(const struct expansion *expansion, struct set *set)
{
	bool is_map = set->data_type || set->data_typeof || set->object_type;
	struct cmd *cmd = expansion_add(expansion, is_map ? CMD_MAP : CMD_SET, set->location);

	cmd->handle.name = (struct name){ set->name, set->location };
	cmd->set = set;
	expand_elements(expansion, set);
}

static void expand_objects(const struct expansion *expansion, struct object *object)
{
	struct object *next;

	for (; object; object = next) {
		struct cmd *cmd = expansion_add(expansion, CMD_STATEFUL, object->location);

		next = object->next;
		object->next = NULL;
		cmd->handle.name = (struct name){ object->name, object->location };
		cmd->object_type = object->type;
		cmd->stateful = object;
	}
}

static void expand_flowtables(const struct expansion *expansion, struct flowtable *flowtable)
{
	struct flowtable *next;

	for (; flowtable; flowtable = next) {
		struct cmd *cmd = expansion_add(expansion, CMD_FLOWTABLE, flowtable->location);

		next = flowtable->next;
		flowtable->next = NULL;
		cmd->handle.name = (struct name){ flowtable->name, flowtable->location };
		cmd->flowtable = flowtable;
	}
}

/* Chains come first, for verdicts of map elements name them; their rules come last. */
static void expand_table(const struct expansion *expansion, struct table *table)
{
	struct set *set, *next_set;

	if (table->chains && !table->chains->is_made)
		expansion_add(expansion, CMD_CHAIN, table->chains->location)->chain = table->chains;
	expand_objects(expansion, table->objects);
	for (set = table->sets; set; set = next_set) {
		next_set = set->next;
		set->next = NULL;
		expand_set(expansion, set);
	}
	expand_flowtables(expansion, table->flowtables);
	for (struct chain *chain = table->chains; chain; chain = chain->next)
		expand_rules(expansion, chain);
}

static struct table *table_without_members(struct arena *arena, const struct table *table)
{
	struct table *bare = table_new(arena, table->family, table->name);

	bare->location = table->location;
	bare->flags = table->flags;
	bare->comment = table->comment;
	return bare;
}

void cmd_expand(struct arena *arena, struct cmd_list *list)
{
	struct cmd *cmd = list->first, *next;
	struct expansion expansion = { .arena = arena, .list = list };
	struct table *table;

	cmd_list_init(list);
	for (; cmd; cmd = next) {
		next = cmd->next;
		cmd_list_add(list, cmd);
		if (cmd->op != CMD_ADD && cmd->op != CMD_CREATE)
			continue;
		expansion.cmd = cmd;
		switch (cmd->object) {
		case CMD_TABLE:
			table = cmd->table;
			cmd->table = table_without_members(arena, table);
			expand_table(&expansion, table);
			break;
		case CMD_CHAIN:
			expand_rules(&expansion, cmd->chain);
			break;
		case CMD_SET:
		case CMD_MAP:
			expand_elements(&expansion, cmd->set);
			break;
		default:
			break;
		}
	}
}
