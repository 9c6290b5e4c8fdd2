/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Command: one thing the user asked for, as parsed. */
#ifndef RAMPART_LANG_CMD_H
#define RAMPART_LANG_CMD_H

#include "obj/ruleset.h"

struct json_t;

enum cmd_op {
	CMD_ADD, CMD_CREATE, CMD_INSERT, CMD_REPLACE, CMD_DELETE, CMD_DESTROY, CMD_GET,
	CMD_LIST, CMD_RESET, CMD_FLUSH, CMD_RENAME, CMD_DESCRIBE, CMD_MONITOR, CMD_IMPORT,
	CMD_EXPORT, CMD_FIND, CMD_OP_COUNT,
};

enum cmd_object {
	CMD_RULESET, CMD_TABLE, CMD_TABLES, CMD_CHAIN, CMD_CHAINS, CMD_RULE, CMD_RULES,
	CMD_SET, CMD_SETS, CMD_MAP, CMD_MAPS, CMD_METER, CMD_METERS, CMD_ELEMENTS,
	CMD_FLOWTABLE, CMD_FLOWTABLES, CMD_STATEFUL, CMD_STATEFULS, CMD_HOOKS, CMD_EXPR,
	CMD_OBJECT_COUNT,
};

/** struct name - a name with the place it was written at; @text NULL when absent. */
struct name {
	const char *text;
	struct location location;
};

/**
 * struct handle - which object a command means
 * @family:	NFPROTO_*; NFPROTO_UNSPEC where none was written (ip then, or all)
 * @name:	of the set, map, object or flowtable
 * @id:		`handle N`, 0 when not written
 * @position:	`position N` / `handle N` of add and insert rule; 0 none
 * @index:	`index N` plus one; 0 none
 * @rule_id:	by which later commands of the batch mean the rule this one makes; 0: none does
 * @position_id: rule_id of the rule that stands for @position; 0 none
 * @chain_id:	chain.id of the unnamed chain a rule is in (`jump { … }`); 0: it has a name
 */
struct handle {
	uint8_t family;
	struct name table, chain, name;
	uint64_t id;
	struct location id_location;
	uint64_t position, index;
	struct location position_location;
	uint32_t rule_id, position_id;
	uint32_t chain_id;
};

/**
 * struct cmd - one command; a batch is a list of them in source order
 * @object_type: NFT_OBJECT_* of CMD_STATEFUL(S)
 * @chain:	and those linked behind it, of a table's block
 * @table … @elements: what @object says. A table block is one CMD_TABLE whose
 *		@table holds everything in the block; cmd_expand() turns it into
 *		flat commands before evaluation.
 * @declared:	elements that stand in their set's own block
 * @new_name:	of rename
 * @expr:	of describe
 * @monitor:	EVENT_* that are shown, additions and deletions, as JSON
 * @json:	the JSON it was read from, for echo; not its own reference. NULL: it was text
 */
struct cmd {
	struct cmd *next;
	enum cmd_op op;
	enum cmd_object object;
	uint32_t object_type;
	struct location location;
	struct handle handle;
	union {
		struct table *table;
		struct chain *chain;
		struct rule *rule;
		struct set *set;
		struct object *stateful;
		struct flowtable *flowtable;
		struct { struct expr *elements; bool declared; };	/* EXPR_SET */
		struct expr *expr;
		struct name new_name;
		struct { unsigned int kinds; bool added, removed, json; } monitor;
	};
	struct json_t *json;
};

struct cmd_list {
	struct cmd *first, **last;
};

void cmd_list_init(struct cmd_list *list);
void cmd_list_add(struct cmd_list *list, struct cmd *cmd);
struct cmd *cmd_new(struct arena *arena, enum cmd_op op, enum cmd_object object,
		    struct location location);
/**
 * cmd_expand - makes flat commands of blocks: the table, then its chains, objects, sets
 * (each with its elements behind it), flowtables, and last all rules, so that each may
 * refer to what stands later in the block. What was in a block is moved out of it: the
 * table, chain or set of a command holds no members, rules or elements afterwards.
 */
void cmd_expand(struct arena *arena, struct cmd_list *list);

#endif
