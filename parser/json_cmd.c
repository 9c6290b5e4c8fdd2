// SPDX-License-Identifier: GPL-2.0-or-later
// JSON input of commands.

#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <string.h>
#include "json/json.h"
#include "parser/json.h"

/**
 * struct noun - what a command can be about
 * @plural:	all of a kind: only listed, reset or flushed
 * @define:	reads a definition, for add and create
 */
struct noun {
	const char *word;
	enum cmd_object object;
	uint32_t object_type;
	bool plural;
	struct cmd *(*define)(struct json_reader *reader, const struct noun *noun,
			      struct handle *handle, json_t *json);
};

/* Opens the block that the builders add to. */
static struct block *block_begin(struct json_reader *reader, struct table *table,
				 struct chain *chain, struct set *set,
				 struct flowtable *flowtable)
{
	struct block *block = block_open(reader->parser);

	block->table = table;
	block->chain = chain;
	block->set = set;
	block->flowtable = flowtable;
	return block;
}

static struct cmd *table_define(struct json_reader *reader, const struct noun *noun,
				struct handle *handle, json_t *json)
{
	struct table *table = table_new(reader->parser->arena, 0, NULL);
	int result;

	(void)noun;
	block_begin(reader, table, NULL, NULL, NULL);
	result = json_table_read(reader, json, table);
	block_close(reader->parser);
	return result < 0 ? NULL : cmd_table(reader->parser, handle, table, reader->location);
}

static struct cmd *chain_define(struct json_reader *reader, const struct noun *noun,
				struct handle *handle, json_t *json)
{
	struct chain *chain = chain_new(reader->parser->arena, NULL);
	int result;

	(void)noun;
	block_begin(reader, NULL, chain, NULL, NULL);
	result = json_chain_read(reader, json, chain);
	block_close(reader->parser);
	return result < 0 ? NULL : cmd_chain(reader->parser, handle, chain);
}

static struct cmd *set_define(struct json_reader *reader, const struct noun *noun,
			      struct handle *handle, json_t *json)
{
	struct set *set = set_new(reader->parser->arena, NULL);
	int result;

	block_begin(reader, NULL, NULL, set, NULL);
	result = json_set_read(reader, json, set);
	block_close(reader->parser);
	return result < 0 ? NULL : cmd_set(reader->parser, noun->object, handle, set);
}

static struct cmd *flowtable_define(struct json_reader *reader, const struct noun *noun,
				    struct handle *handle, json_t *json)
{
	struct flowtable *flowtable = flowtable_new(reader->parser->arena, NULL);
	int result;

	(void)noun;
	block_begin(reader, NULL, NULL, NULL, flowtable);
	result = json_flowtable_read(reader, json, flowtable);
	block_close(reader->parser);
	return result < 0 ? NULL : cmd_flowtable(reader->parser, handle, flowtable);
}

static struct cmd *elements_define(struct json_reader *reader, const struct noun *noun,
				   struct handle *handle, json_t *json)
{
	struct expr *elements = json_set(reader, json_object_get(json, "elem"));

	(void)noun;
	return elements ? cmd_elements(reader->parser, handle, elements) : NULL;
}

static struct cmd *object_define(struct json_reader *reader, const struct noun *noun,
				 struct handle *handle, json_t *json)
{
	struct object_body body = {
		.instance = json_object_read(reader, noun->object_type, json),
		.comment = json_string_get(reader, json, "comment"),
	};

	return body.instance ? cmd_stateful(reader->parser, noun->object_type, handle, &body) : NULL;
}

static struct cmd *rule_define(struct json_reader *reader, const struct noun *noun,
			       struct handle *handle, json_t *json)
{
	json_t *statements = json_object_get(json, "expr");
	const char *comment = json_string_get(reader, json, "comment");
	struct stmt_list list = { NULL, NULL };
	struct rule *rule;

	(void)noun;
	reader->parser->terms = 0;
	if (!json_is_array(statements)) {
		json_error(reader, "A rule needs an expr array.");
		return NULL;
	}
	if (json_stmts(reader, statements, &list.first) < 0)
		return NULL;
	if (comment)
		comment_check(reader->parser, comment, reader->location);
	rule = rule_make(reader->parser, &list, comment, reader->location);
	return cmd_rule(reader->parser, handle, rule);
}

#define OBJECT(word, type) { word, CMD_STATEFUL, type, false, object_define }
#define OBJECTS(word, type) { word, CMD_STATEFULS, type, true, NULL }
#define PLURAL(word, object) { word, object, 0, true, NULL }

static const struct noun nouns[] = {
	{ "table", CMD_TABLE, 0, false, table_define },
	{ "chain", CMD_CHAIN, 0, false, chain_define },
	{ "rule", CMD_RULE, 0, false, rule_define },
	{ "set", CMD_SET, 0, false, set_define },
	{ "map", CMD_MAP, 0, false, set_define },
	{ "meter", CMD_METER, 0, false, NULL },
	{ "element", CMD_ELEMENTS, 0, false, elements_define },
	{ "flowtable", CMD_FLOWTABLE, 0, false, flowtable_define },
	OBJECT("counter", NFT_OBJECT_COUNTER), OBJECT("quota", NFT_OBJECT_QUOTA),
	OBJECT("limit", NFT_OBJECT_LIMIT), OBJECT("ct helper", NFT_OBJECT_CT_HELPER),
	OBJECT("ct timeout", NFT_OBJECT_CT_TIMEOUT), OBJECT("secmark", NFT_OBJECT_SECMARK),
	OBJECT("ct expectation", NFT_OBJECT_CT_EXPECT), OBJECT("synproxy", NFT_OBJECT_SYNPROXY),
	OBJECT("tunnel", NFT_OBJECT_TUNNEL),
	OBJECTS("counters", NFT_OBJECT_COUNTER), OBJECTS("quotas", NFT_OBJECT_QUOTA),
	OBJECTS("limits", NFT_OBJECT_LIMIT), OBJECTS("ct helpers", NFT_OBJECT_CT_HELPER),
	OBJECTS("ct timeouts", NFT_OBJECT_CT_TIMEOUT), OBJECTS("secmarks", NFT_OBJECT_SECMARK),
	OBJECTS("ct expectations", NFT_OBJECT_CT_EXPECT), OBJECTS("synproxys", NFT_OBJECT_SYNPROXY),
	OBJECTS("tunnels", NFT_OBJECT_TUNNEL),
	PLURAL("ruleset", CMD_RULESET), PLURAL("tables", CMD_TABLES),
	PLURAL("chains", CMD_CHAINS), PLURAL("sets", CMD_SETS), PLURAL("maps", CMD_MAPS),
	PLURAL("meters", CMD_METERS), PLURAL("flowtables", CMD_FLOWTABLES),
	PLURAL("hooks", CMD_HOOKS),
};

static const struct noun *noun_find(const char *word)
{
	for (size_t i = 0; i < sizeof(nouns) / sizeof(nouns[0]); i++)
		if (!strcmp(nouns[i].word, word))
			return &nouns[i];
	return NULL;
}

static struct name name_get(struct json_reader *reader, json_t *json, const char *member)
{
	const char *text = json_string_get(reader, json, member);

	if (!text)
		return (struct name){ NULL, reader->location };
	return name_new(reader->parser, text, reader->location);
}

/* Which object is meant; NULL after reporting. */
static struct handle *handle_read(struct json_reader *reader, const struct noun *noun, json_t *json)
{
	const char *family = json_string_get(reader, json, "family");
	int number = family ? family_by_name(family) : NFPROTO_UNSPEC;
	struct handle *handle;

	if (number < 0) {
		json_error(reader, "Unknown family '%s'.", family);
		return NULL;
	}
	handle = handle_new(reader->parser, number);
	if (noun->object == CMD_TABLE)
		handle->table = name_get(reader, json, "name");
	else
		handle->table = name_get(reader, json, "table");
	if (noun->object == CMD_CHAIN)
		handle->chain = name_get(reader, json, "name");
	else if (noun->object == CMD_RULE)
		handle->chain = name_get(reader, json, "chain");
	else if (noun->object != CMD_TABLE)
		handle->name = name_get(reader, json, "name");
	return handle;
}

/* A definition needs its names; a deletion a name or a handle. */
static int handle_check(struct json_reader *reader, const struct noun *noun,
			const struct handle *handle)
{
	bool by_id = handle->id != 0;

	if (noun->plural)
		return 0;
	if (handle->family == NFPROTO_UNSPEC)
		return json_error(reader, "A %s needs a family.", noun->word);
	if (!handle->table.text && !(by_id && noun->object == CMD_TABLE))
		return json_error(reader, "A %s needs %s.", noun->word,
				  noun->object == CMD_TABLE ? "a name" : "a table");
	if (noun->object == CMD_TABLE || (by_id && noun->object != CMD_RULE))
		return 0;
	if (noun->object == CMD_CHAIN || noun->object == CMD_RULE)
		return handle->chain.text ? 0 : json_error(reader, "A %s needs %s.", noun->word,
							   noun->object == CMD_RULE ?
							   "a chain" : "a name");
	return handle->name.text ? 0 : json_error(reader, "A %s needs a name.", noun->word);
}

/* `handle` and `index` say where a rule is put, or which object is meant. */
static int place_read(struct json_reader *reader, const struct noun *noun, enum cmd_op op,
		      json_t *json, struct handle *handle)
{
	bool places = op == CMD_ADD || op == CMD_CREATE || op == CMD_INSERT;
	uint64_t number;
	int result = json_number_get(reader, json, "handle", &number);

	if (result < 0)
		return -1;
	if (result == 0 && !places)
		handle_id(reader->parser, handle, number, reader->location);
	else if (result == 0 && noun->object == CMD_RULE)
		handle_position(handle, number, reader->location);
	if (noun->object != CMD_RULE || !places)
		return 0;
	result = json_number_get(reader, json, "index", &number);
	if (result == 0)
		handle_index(handle, number, reader->location);
	return result < 0 ? -1 : 0;
}

static struct cmd *cmd_read(struct json_reader *reader, const struct noun *noun, enum cmd_op op,
			    struct handle *handle, json_t *json)
{
	bool defines = op == CMD_ADD || op == CMD_CREATE || op == CMD_INSERT || op == CMD_REPLACE;
	bool has_elements = noun->object == CMD_ELEMENTS;
	bool has_devices = noun->object == CMD_FLOWTABLE && op == CMD_DELETE &&
			   json_object_get(json, "dev");
	struct cmd *cmd;

	if ((defines || has_elements || has_devices) && noun->define)
		return noun->define(reader, noun, handle, json);
	if (defines) {
		json_error(reader, "A %s cannot be added.", noun->word);
		return NULL;
	}
	if (noun->object == CMD_STATEFUL)
		return cmd_stateful(reader->parser, noun->object_type, handle, NULL);
	if (noun->object == CMD_STATEFULS)
		return cmd_statefuls(reader->parser, noun->object_type, handle);
	cmd = cmd_object(reader->parser, noun->object, handle);
	if (op != CMD_RENAME)
		return cmd;
	cmd->new_name = name_get(reader, json, "newname");
	if (cmd->new_name.text)
		return cmd;
	json_error(reader, "A rename needs a newname.");
	return NULL;
}

/* What each command can be about: bits of enum cmd_object, plural nouns beside. */
#define BIT(object) (1u << (object))
#define NAMED (BIT(CMD_TABLE) | BIT(CMD_CHAIN) | BIT(CMD_SET) | BIT(CMD_MAP) | \
	       BIT(CMD_FLOWTABLE) | BIT(CMD_STATEFUL))

static const struct {
	const char *word;
	enum cmd_op op;
	uint32_t objects;
} verbs[] = {
	{ "add", CMD_ADD, NAMED | BIT(CMD_RULE) | BIT(CMD_ELEMENTS) },
	{ "create", CMD_CREATE, NAMED | BIT(CMD_ELEMENTS) },
	{ "insert", CMD_INSERT, BIT(CMD_RULE) },
	{ "replace", CMD_REPLACE, BIT(CMD_RULE) },
	{ "delete", CMD_DELETE, NAMED | BIT(CMD_RULE) | BIT(CMD_ELEMENTS) },
	{ "destroy", CMD_DESTROY, NAMED | BIT(CMD_RULE) | BIT(CMD_ELEMENTS) },
	{ "get", CMD_GET, BIT(CMD_ELEMENTS) },
	{ "list", CMD_LIST, NAMED | BIT(CMD_METER) | BIT(CMD_RULESET) | BIT(CMD_TABLES) |
			    BIT(CMD_CHAINS) | BIT(CMD_SETS) | BIT(CMD_MAPS) | BIT(CMD_METERS) |
			    BIT(CMD_FLOWTABLES) | BIT(CMD_STATEFULS) | BIT(CMD_HOOKS) },
	{ "reset", CMD_RESET, BIT(CMD_STATEFUL) | BIT(CMD_STATEFULS) | BIT(CMD_RULE) |
			      BIT(CMD_SET) | BIT(CMD_MAP) | BIT(CMD_ELEMENTS) },
	{ "flush", CMD_FLUSH, BIT(CMD_RULESET) | BIT(CMD_TABLE) | BIT(CMD_CHAIN) |
			      BIT(CMD_SET) | BIT(CMD_MAP) | BIT(CMD_METER) },
	{ "rename", CMD_RENAME, BIT(CMD_CHAIN) },
};

/* @listed: it is no command but an item of a listing, whose handles are another ruleset's. */
static int command_read(struct json_reader *reader, unsigned int verb, json_t *json, bool listed)
{
	enum cmd_op op = verbs[verb].op;
	const struct noun *noun;
	struct handle *handle;
	struct cmd *cmd;
	const char *word;
	json_t *body;

	word = json_member(json, &body);
	noun = word ? noun_find(word) : NULL;
	if (!noun || !(verbs[verb].objects & BIT(noun->object)))
		return json_error(reader, "Unknown object passed to %s command.", verbs[verb].word);
	handle = handle_read(reader, noun, body);
	if (!handle || (!listed && place_read(reader, noun, op, body, handle) < 0) ||
	    handle_check(reader, noun, handle) < 0)
		return -1;
	if (noun->object == CMD_RULE && op != CMD_ADD && op != CMD_INSERT && !handle->id)
		return json_error(reader, "To %s a rule its handle is needed.", verbs[verb].word);
	cmd = cmd_read(reader, noun, op, handle, body);
	if (!cmd)
		return -1;
	cmd->json = body;
	cmd_finish(reader->parser, cmd, op, reader->location);
	return 0;
}

static int metainfo_read(struct json_reader *reader, json_t *json)
{
	uint64_t version = 0;

	if (json_number_get(reader, json, "json_schema_version", &version) < 0)
		return -1;
	if (version > JSON_SCHEMA_VERSION)
		return json_error(reader,
				  "Schema version %llu not supported, maximum supported version is %d",
				  (unsigned long long)version, JSON_SCHEMA_VERSION);
	return 0;
}

void json_listed_end(struct json_reader *reader)
{
	for (unsigned int i = 0; i < PHASE_COUNT; i++) {
		struct cmd *cmd = reader->listed[i].first, *next;

		for (; cmd; cmd = next) {
			next = cmd->next;
			cmd_list_add(reader->commands, cmd);
		}
		cmd_list_init(&reader->listed[i]);
	}
}

static enum json_phase listed_phase(enum cmd_object object)
{
	switch (object) {
	case CMD_TABLE:
		return PHASE_TABLES;
	case CMD_CHAIN:
		return PHASE_CHAINS;
	case CMD_STATEFUL:
	case CMD_FLOWTABLE:
		return PHASE_OBJECTS;
	case CMD_RULE:
		return PHASE_RULES;
	default:
		return PHASE_SETS;
	}
}

int json_command(struct json_reader *reader, json_t *json)
{
	const struct noun *noun;
	const char *word;
	json_t *value;

	word = json_member(json, &value);
	if (!word)
		return json_error(reader, "Expected a command, got %s.", json_kind(json));
	if (!strcmp(word, "metainfo"))
		return metainfo_read(reader, value);
	for (unsigned int i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++) {
		if (strcmp(verbs[i].word, word))
			continue;
		json_listed_end(reader);
		reader->parser->commands = reader->commands;
		return command_read(reader, i, value, false);
	}
	noun = noun_find(word);
	if (noun)
		reader->parser->commands = &reader->listed[listed_phase(noun->object)];
	return command_read(reader, 0, json, true);	/* what a listing tells of is added */
}
