// SPDX-License-Identifier: GPL-2.0-or-later
// JSON input of statements.

#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include "json/amount.h"
#include "json/json.h"
#include "parser/json.h"

/* The operator's word, "in" for none; -1 for an unknown one. */
static int relation_op(const char *word)
{
	if (!strcmp(word, "in"))
		return OP_IMPLICIT;
	for (int op = OP_EQ; op <= OP_GTE; op++)
		if (!strcmp(operator_sign(op), word))
			return op;
	return strcmp(word, operator_sign(OP_NEG)) ? -1 : OP_NEG;
}

/* `true` means that a thing is there, where that can be asked; else it is the number 1. */
static struct expr *match_right(struct json_reader *reader, const struct expr *left, json_t *json)
{
	const struct key *key = left->kind == EXPR_SELECTOR ? left->selector->key : NULL;

	if (json_is_boolean(json) && left->kind == EXPR_SELECTOR &&
	    (!key || key->type == &type_boolean ||
	     key->flags & (KEY_F_PRESENCE | KEY_F_PRESENCE_ONLY)))
		return json_symbol(reader, json_is_true(json) ? "exists" : "missing");
	return json_expr(reader, json);
}

static struct stmt *match_read(struct json_reader *reader, json_t *json)
{
	const char *word = json_object_get(json, "op") ? json_string_get(reader, json, "op") : "==";
	struct expr *left, *right;
	int op = word ? relation_op(word) : -1;

	if (op < 0) {
		json_error(reader, "Unknown relational op '%s'.", word ? word : "");
		return NULL;
	}
	left = json_expr(reader, json_object_get(json, "left"));
	if (!left) {
		json_error(reader, "Invalid LHS of relational.");
		return NULL;
	}
	right = match_right(reader, left, json_object_get(json, "right"));
	if (!right) {
		json_error(reader, "Invalid RHS of relational.");
		return NULL;
	}
	return stmt_match(reader->parser, op, left, right, reader->location);
}

static struct stmt *mangle_read(struct json_reader *reader, json_t *json)
{
	struct expr *key = json_expr(reader, json_object_get(json, "key"));
	struct expr *value = key ? json_expr(reader, json_object_get(json, "value")) : NULL;

	if (!value) {
		json_error(reader, "Invalid mangle statement.");
		return NULL;
	}
	return stmt_assign(reader->parser, key, value, reader->location);
}

static struct stmt *vmap_read(struct json_reader *reader, json_t *json)
{
	struct expr *key = json_expr(reader, json_object_get(json, "key"));
	struct expr *data = key ? json_expr(reader, json_object_get(json, "data")) : NULL;

	return data ? stmt_vmap(reader->parser, key, data, reader->location) : NULL;
}

/* The element of a `set` statement and its timeout, as a statement without its set. */
static struct stmt *update_key(struct json_reader *reader, json_t *json)
{
	json_t *elem = json_object_get(json, "elem");
	struct expr *key = json_expr(reader, json);
	struct stmt *update = key ? update_new(reader->parser, key) : NULL;

	if (!update || (elem && json_duration_get(reader, elem, "timeout", &update->update->timeout) < 0))
		return NULL;
	return update;
}

static int update_op(struct json_reader *reader, json_t *json)
{
	static const struct symbol symbols[] = {
		{ "add", NFT_DYNSET_OP_ADD }, { "update", NFT_DYNSET_OP_UPDATE },
		{ "delete", NFT_DYNSET_OP_DELETE }, { NULL, 0 }
	};
	static const struct symbol_table table = { .symbols = symbols };
	uint64_t op;

	return json_symbol_get(reader, json, "op", &table, &op) == 0 ? (int)op : -1;
}

static struct stmt *update_read(struct json_reader *reader, json_t *json, const char *noun)
{
	const char *name = json_string_get(reader, json, noun);
	int op = update_op(reader, json);
	json_t *data = json_object_get(json, "data");
	struct stmt *update = name && op >= 0 ? update_key(reader, json_object_get(json, "elem")) :
						NULL;
	struct name set = { .location = reader->location };
	struct expr *value;

	if (!update) {
		json_error(reader, "Invalid %s statement.", noun);
		return NULL;
	}
	if (data) {
		value = json_expr(reader, data);
		if (!value)
			return NULL;
		update_data(reader->parser, update, value);
	}
	if (json_object_get(json, "stmt") &&
	    json_stmts(reader, json_object_get(json, "stmt"), &update->update->statements) < 0)
		return NULL;
	if (*name != '@') {
		json_error(reader, "Illegal set reference in %s statement.", noun);
		return NULL;
	}
	set.text = name + 1;
	return update_finish(reader->parser, update, op,
			     set_ref_new(reader->parser, &set, reader->location),
			     reader->location);
}

static struct stmt *set_read(struct json_reader *reader, json_t *json)
{
	return update_read(reader, json, "set");
}

static struct stmt *map_read(struct json_reader *reader, json_t *json)
{
	return update_read(reader, json, "map");
}

static struct stmt *meter_read(struct json_reader *reader, json_t *json)
{
	struct name name = { json_string_get(reader, json, "name"), reader->location };
	struct stmt *update = update_key(reader, json_object_get(json, "key"));
	uint64_t size = 0;

	if (!name.text || !update || json_number_get(reader, json, "size", &size) < 0 ||
	    json_stmts(reader, json_object_get(json, "stmt"), &update->update->statements) < 0) {
		json_error(reader, "Invalid meter statement.");
		return NULL;
	}
	return meter_finish(reader->parser, update, &name, size, reader->location);
}

static const struct {
	const char *name;
	struct stmt *(*read)(struct json_reader *reader, json_t *json);
} readers[] = {
	{ "match", match_read }, { "mangle", mangle_read }, { "vmap", vmap_read },
	{ "set", set_read }, { "map", map_read }, { "meter", meter_read },
};

static uint32_t object_type(const char *name)
{
	for (uint32_t type = 1; type <= NFT_OBJECT_MAX; type++)
		if (!strcmp(object_type_name(type), name))
			return type;
	return 0;
}

/* `"counter": "name"` or a map that yields names: a reference to an object. */
static struct stmt *reference_read(struct json_reader *reader, const char *name, json_t *json)
{
	uint32_t type = object_type(name);
	struct stmt *stmt;
	struct expr *expr;

	expr = json_expr(reader, json);
	if (!expr)
		return NULL;
	stmt = stmt_new(reader->parser->arena, STMT_OBJREF, reader->location);
	stmt->objref.type = type;
	stmt->objref.name = expr;
	return stmt;
}

static bool is_reference(const char *name, json_t *json)
{
	return object_type(name) && (json_is_string(json) || json_object_get(json, "map"));
}

static struct stmt *room_read(struct json_reader *reader, const char *name, json_t *json)
{
	const struct room *room = room_find(ROOM_STATEMENT, strcmp(name, "reset") ? name :
									"reset tcp option");
	struct stmt *stmt;

	if (!room) {
		json_error(reader, "Unknown statement object '%s'.", name);
		return NULL;
	}
	stmt = stmt_new(reader->parser->arena, STMT_ROOM, reader->location);
	stmt->room = json_instance(reader, room, json);
	return stmt->room ? stmt : NULL;
}

static struct stmt *member_read(struct json_reader *reader, const char *name, json_t *json)
{
	return is_reference(name, json) ? reference_read(reader, name, json) :
					  room_read(reader, name, json);
}

/* What has no form in JSON is told in words, as a listing has it: `"jump { … }"`. */
static struct stmt *words_read(struct json_reader *reader, const char *words)
{
	struct arena *arena = reader->parser->arena;
	struct source *source = arena_new_object(arena, struct source);
	struct cmd_list commands;

	cmd_list_init(&commands);
	source->name = "JSON";
	source->text = arena_printf(arena, "add rule t c %s%c%c", words, 0, 0);	/* SOURCE_ENDS zeros */
	source->size = strlen(source->text);
	if (parse_source(reader->parser->context, arena, reader->parser->diag, source, NULL, &commands) < 0)
		return NULL;
	if (!commands.first || commands.first->next || commands.first->object != CMD_RULE) {
		json_error(reader, "Expected one statement in '%s'.", words);
		return NULL;
	}
	return commands.first->rule->statements;
}

struct stmt *json_stmt(struct json_reader *reader, json_t *json)
{
	struct expr *verdict;
	struct stmt *stmt;
	const char *name;
	json_t *value;
	bool failed;

	if (json_is_string(json))
		return words_read(reader, json_string_value(json));
	name = json_member(json, &value);
	if (!name || json_object_size(json) != 1) {
		json_error(reader, "Expected a statement: an object with a single member.");
		return NULL;
	}
	for (size_t i = 0; i < sizeof(readers) / sizeof(readers[0]); i++)
		if (!strcmp(readers[i].name, name))
			return readers[i].read(reader, value);
	verdict = json_verdict(reader, json, &failed);
	if (failed)
		return NULL;
	if (!verdict)
		return member_read(reader, name, value);
	stmt = stmt_new(reader->parser->arena, STMT_VERDICT, reader->location);
	stmt->expr = verdict;
	return stmt;
}

int json_stmts(struct json_reader *reader, json_t *json, struct stmt **list)
{
	struct stmt *stmt;
	size_t index;
	json_t *item;

	if (!json_is_array(json)) {
		stmt = json_stmt(reader, json);
		if (stmt)
			stmt_append(list, stmt);
		return stmt ? 0 : -1;
	}
	json_array_foreach(json, index, item) {
		stmt = json_stmt(reader, item);
		if (!stmt)
			return json_error(reader, "Parsing expr array at index %zu failed.", index);
		*list = stmt;
		while (*list)
			list = &(*list)->next;
	}
	return 0;
}

int json_element_stmts(struct json_reader *reader, json_t *object, const char *const *known,
		       struct stmt **list)
{
	const char *name;
	json_t *value;

	json_object_foreach(object, name, value) {
		const char *const *word = known;
		struct stmt *stmt;

		while (*word && strcmp(*word, name))
			word++;
		if (*word)
			continue;
		stmt = member_read(reader, name, value);
		if (!stmt)
			return -1;
		stmt_append(list, stmt);
	}
	return 0;
}
