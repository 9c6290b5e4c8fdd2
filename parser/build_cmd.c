// SPDX-License-Identifier: GPL-2.0-or-later
// Build: commands and definitions from what the grammar read.

#include <ctype.h>
#include <string.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "event/event.h"
#include "parser/build.h"
#include "parser/match.h"

struct handle *handle_new(struct parser *parser, uint64_t family)
{
	struct handle *handle = parser->handle;

	/* The one of the command before, which took a copy. */
	if (handle)
		*handle = (struct handle){ 0 };
	else
		handle = arena_new_object(parser->arena, struct handle);
	parser->handle = NULL;
	handle->family = (uint8_t)family;
	return handle;
}

struct handle *handle_id(struct parser *parser, struct handle *handle, uint64_t id,
			 struct location location)
{
	/* To the kernel a rule without a handle is all rules of the chain. */
	if (!id)
		diag_error(parser->diag, &location, "nothing has the handle 0");
	handle->id = id;
	handle->id_location = location;
	return handle;
}

struct handle *handle_position(struct handle *handle, uint64_t position, struct location location)
{
	handle->position = position;
	handle->position_location = location;
	return handle;
}

struct handle *handle_index(struct handle *handle, uint64_t index, struct location location)
{
	handle->index = index + 1;
	handle->position_location = location;
	return handle;
}

struct name name_new(struct parser *parser, const char *text, struct location location)
{
	if (!*text)
		diag_error(parser->diag, &location, "a name is empty");
	else if (isdigit((unsigned char)*text))
		diag_error(parser->diag, &location,
			   "syntax error, unexpected '%s', expected a name; "
			   "names do not begin with a digit", text);
	return (struct name){ .text = text, .location = location };
}

void cmd_finish(struct parser *parser, struct cmd *cmd, enum cmd_op op, struct location location)
{
	if (!cmd)
		return;
	cmd->op = op;
	cmd->location = location;
	cmd_list_add(parser->commands, cmd);
}

void command_end(struct parser *parser)
{
	struct taker *taker = parser->taker;

	parser->names_set = false;
	item_end(parser,
		 taker && parser->commands->first && taker->command(taker, parser->commands));
}

struct cmd *cmd_object(struct parser *parser, enum cmd_object object, struct handle *handle)
{
	struct cmd *cmd = cmd_new(parser->arena, CMD_ADD, object, (struct location){ 0 });

	cmd->handle = *handle;
	parser->handle = handle;
	return cmd;
}

struct cmd *cmd_hooks(struct parser *parser, uint64_t family, struct name device)
{
	struct cmd *cmd = cmd_object(parser, CMD_HOOKS, handle_new(parser, family));

	cmd->handle.name = device;
	return cmd;
}

static uint8_t handle_family(const struct handle *handle)
{
	return handle->family == NFPROTO_UNSPEC ? NFPROTO_IPV4 : handle->family;
}

struct cmd *cmd_table(struct parser *parser, struct handle *handle, struct table *table,
		      struct location location)
{
	struct cmd *cmd = cmd_object(parser, CMD_TABLE, handle);

	if (!table)
		table = table_new(parser->arena, 0, NULL);
	table->family = handle_family(handle);
	table->name = handle->table.text;
	table->location = location;
	cmd->table = table;
	return cmd;
}

struct cmd *cmd_chain(struct parser *parser, struct handle *handle, struct chain *chain)
{
	struct cmd *cmd = cmd_object(parser, CMD_CHAIN, handle);

	if (!chain)
		chain = chain_new(parser->arena, NULL);
	chain->name = handle->chain.text;
	chain->location = handle->chain.location;
	cmd->chain = chain;
	return cmd;
}

struct cmd *cmd_rule(struct parser *parser, struct handle *handle, struct rule *rule)
{
	struct cmd *cmd = cmd_object(parser, CMD_RULE, handle);

	cmd->rule = rule;
	return cmd;
}

struct cmd *cmd_set(struct parser *parser, enum cmd_object object, struct handle *handle,
		    struct set *set)
{
	struct cmd *cmd = cmd_object(parser, object, handle);
	bool is_map = object == CMD_MAP;

	set->name = handle->name.text;
	set->location = handle->name.location;
	if (is_map)
		set->flags |= set->object_type ? NFT_SET_OBJECT : NFT_SET_MAP;
	if (set_check(parser, set, is_map) < 0)
		return NULL;
	cmd->set = set;
	return cmd;
}

struct cmd *cmd_elements(struct parser *parser, struct handle *handle, struct expr *elements)
{
	struct cmd *cmd = cmd_object(parser, CMD_ELEMENTS, handle);
	struct expr *single;

	if (elements->kind != EXPR_SET) {
		single = expr_list_new(parser->arena, EXPR_SET, elements->location);
		elements_add(parser, single, element_new(parser, elements));
		elements = single;
	}
	cmd->elements = elements;
	return cmd;
}

struct cmd *cmd_flowtable(struct parser *parser, struct handle *handle,
			  struct flowtable *flowtable)
{
	struct cmd *cmd = cmd_object(parser, CMD_FLOWTABLE, handle);

	flowtable->name = handle->name.text;
	flowtable->location = handle->name.location;
	cmd->flowtable = flowtable;
	return cmd;
}

struct cmd *cmd_stateful(struct parser *parser, uint64_t type, struct handle *handle,
			 const struct object_body *body)
{
	struct cmd *cmd = cmd_object(parser, CMD_STATEFUL, handle);

	cmd->object_type = (uint32_t)type;
	if (handle->name.text)
		cmd->stateful = object_make(parser, type, &handle->name, body);
	return cmd;
}

struct cmd *cmd_statefuls(struct parser *parser, uint64_t type, struct handle *handle)
{
	struct cmd *cmd = cmd_object(parser, CMD_STATEFULS, handle);

	cmd->object_type = (uint32_t)type;
	return cmd;
}

struct cmd *cmd_describe(struct parser *parser, struct expr *expr)
{
	struct cmd *cmd = cmd_new(parser->arena, CMD_DESCRIBE, CMD_EXPR, expr->location);

	cmd->expr = expr;
	return cmd;
}

struct cmd *cmd_rename(struct parser *parser, struct handle *handle, const struct name *name)
{
	struct cmd *cmd = cmd_object(parser, CMD_CHAIN, handle);

	cmd->new_name = *name;
	return cmd;
}

/* The words behind `monitor`; each row of words may be used once, in this order. */
enum monitor_row { MONITOR_EVENT, MONITOR_OBJECT, MONITOR_FORMAT, MONITOR_ROWS };

static const struct monitor_word {
	const char *word;
	enum monitor_row row;
	unsigned int value;
} monitor_words[] = {
	{ "new", MONITOR_EVENT, CMD_ADD }, { "destroy", MONITOR_EVENT, CMD_DELETE },
	{ "tables", MONITOR_OBJECT, EVENT_TABLES }, { "chains", MONITOR_OBJECT, EVENT_CHAINS },
	{ "rules", MONITOR_OBJECT, EVENT_RULES }, { "sets", MONITOR_OBJECT, EVENT_SETS },
	{ "elements", MONITOR_OBJECT, EVENT_ELEMENTS },
	{ "ruleset", MONITOR_OBJECT, EVENT_RULESET }, { "trace", MONITOR_OBJECT, EVENT_TRACE },
	{ "json", MONITOR_FORMAT, true }, { NULL, 0, 0 },
};

const char *monitor_word_at(unsigned int index)
{
	return monitor_words[index].word;
}

struct monitor_walk {
	const struct monitor_word *word;
};

static const char *monitor_walk_next(void *data)
{
	struct monitor_walk *walk = data;

	return walk->word->word ? (walk->word++)->word : NULL;
}

static const struct monitor_word *monitor_word(struct parser *parser, const struct expr *option)
{
	struct monitor_walk walk = { monitor_words };
	const struct monitor_word *word = monitor_words;
	const char *near;

	while (word->word && strcmp(word->word, option->symbol.word))
		word++;
	if (word->word)
		return word;
	near = suggest_word(option->symbol.word, monitor_walk_next, &walk);
	diag_error(parser->diag, &option->location,
		   near ? "invalid event %s, did you mean '%s'?" : "invalid event %s",
		   option->symbol.word, near);
	return NULL;
}

struct cmd *cmd_monitor(struct parser *parser, const struct expr *options,
			struct location location)
{
	struct cmd *cmd = cmd_new(parser->arena, CMD_MONITOR, CMD_RULESET, location);
	enum monitor_row next = MONITOR_EVENT;

	cmd->monitor.kinds = EVENT_ALL;
	cmd->monitor.added = cmd->monitor.removed = true;
	expr_list_for_each(option, options) {
		const struct monitor_word *word = monitor_word(parser, option);

		if (!word)
			return NULL;
		if (word->row < next) {
			diag_error(parser->diag, &option->location,
				   "'%s' cannot stand here: monitor [new | destroy] [OBJECTS] [json]",
				   word->word);
			return NULL;
		}
		next = word->row + 1;
		if (word->row == MONITOR_OBJECT)
			cmd->monitor.kinds = word->value;
		cmd->monitor.json |= word->row == MONITOR_FORMAT;
		if (word->row != MONITOR_EVENT)
			continue;
		cmd->monitor.added = word->value == CMD_ADD;
		cmd->monitor.removed = word->value == CMD_DELETE;
		/* The account is not whole: no generations, and objects were always left out. */
		cmd->monitor.kinds &= ~(unsigned int)(EVENT_GENERATION | EVENT_OBJECTS |
						      EVENT_FLOWTABLES);
	}
	return cmd;
}

void export_refuse(struct parser *parser, const struct expr *options, struct location location)
{
	const char *last = "";

	expr_list_for_each(option, options)
		last = option->symbol.word;
	diag_error(parser->diag, &location, strcmp(last, "json") == 0 ?
		   "JSON export is no longer supported, use 'nft -j list ruleset' instead" :
		   "this output type is not supported, use nft -j list ruleset for JSON support instead");
}

void import_refuse(struct parser *parser, struct location location)
{
	diag_error(parser->diag, &location,
		   "import is no longer supported, use 'nft -j -f FILE' instead");
}

struct text location_between(const struct location *start, const struct location *end)
{
	struct text text = { .start = start->source->text + start->offset };

	text.len = end->source == start->source && end->offset > start->offset ?
		   end->offset - start->offset : 0;
	return text;
}

/* Lines typed one after the other see the variables of earlier ones. */
static bool definition_stays(const struct parser *parser, const struct name *name)
{
	return !parser->block->outer && !parser->predefining && name->location.source->is_buffer;
}

void variable_define(struct parser *parser, const struct name *name, struct expr *value,
		     bool again, struct text text)
{
	if (again) {
		scope_redefine(parser->block->scope, name->text, value);
	} else if (!scope_define(parser->block->scope, name->text, value)) {
		diag_error(parser->diag, &name->location, "redefinition of symbol '%s'",
			   name->text);
		return;
	}
	if (definition_stays(parser, name))
		context_keep_variable(parser->context, name->text,
				      arena_strndup(parser->arena, text.start, text.len), again);
}

void variable_undefine(struct parser *parser, const struct name *name)
{
	const char *near;

	if (scope_undefine(parser->block->scope, name->text)) {
		if (definition_stays(parser, name))
			context_forget_variable(parser->context, name->text);
		return;
	}
	near = scope_suggest(parser->block->scope, name->text);
	diag_error(parser->diag, &name->location, near ?
		   "undefined symbol '%s'; did you mean '%s'?" : "undefined symbol '%s'",
		   name->text, near);
}
