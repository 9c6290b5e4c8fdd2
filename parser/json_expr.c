// SPDX-License-Identifier: GPL-2.0-or-later
// JSON input of expressions.

#include <inttypes.h>
#include <string.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "json/json.h"
#include "parser/json.h"

#define DEPTH_MAX 32

struct expr *json_symbol(struct json_reader *reader, const char *word)
{
	return expr_symbol(reader->parser->arena, reader->location, SYMBOL_VALUE, word);
}

static struct expr *number_expr(struct json_reader *reader, json_int_t number)
{
	return json_symbol(reader, arena_printf(reader->parser->arena, "%" PRId64,
						(int64_t)number));
}

/* `@name` is a set, `*` whatever is not in one, all else a word. */
static struct expr *string_expr(struct json_reader *reader, const char *string)
{
	const struct name name = { string + 1, reader->location };

	if (string[0] == '@' && string[1])
		return set_ref_new(reader->parser, &(struct name){
			arena_strdup(reader->parser->arena, name.text), reader->location },
			reader->location);
	if (!strcmp(string, "*"))
		return expr_new(reader->parser->arena, EXPR_WILDCARD, reader->location);
	return json_symbol(reader, arena_strdup(reader->parser->arena, string));
}

static struct expr *list_expr(struct json_reader *reader, json_t *json, enum expr_kind kind)
{
	struct expr *list = expr_list_new(reader->parser->arena, kind, reader->location), *expr;
	size_t index;
	json_t *item;

	if (!json_is_array(json)) {
		json_error(reader, "Expected an array, got %s.", json_kind(json));
		return NULL;
	}
	json_array_foreach(json, index, item) {
		expr = json_expr(reader, item);
		if (!expr)
			return NULL;
		expr_list_add(list, expr);
	}
	if (list->list->count)
		return list;
	json_error(reader, "An array of expressions is empty.");
	return NULL;
}

static struct expr *concat_expr(struct json_reader *reader, json_t *json)
{
	struct expr *concat = list_expr(reader, json, EXPR_CONCAT);

	return concat && concat->list->count == 1 ? concat->list->first : concat;
}

static struct expr *range_expr(struct json_reader *reader, json_t *json)
{
	struct expr *left, *right;

	if (json_array_size(json) != 2) {
		json_error(reader, "A range needs an array of two expressions.");
		return NULL;
	}
	left = json_expr(reader, json_array_get(json, 0));
	right = left ? json_expr(reader, json_array_get(json, 1)) : NULL;
	return right ? expr_pair(reader->parser->arena, EXPR_RANGE, OP_IMPLICIT, reader->location,
				 left, right) : NULL;
}

static struct expr *prefix_expr(struct json_reader *reader, json_t *json)
{
	struct expr *operand = json_expr(reader, json_object_get(json, "addr"));
	uint64_t length;

	if (!operand)
		return NULL;
	if (json_number_get(reader, json, "len", &length) != 0) {
		json_error(reader, "A prefix needs a len.");
		return NULL;
	}
	return prefix_new(reader->parser, operand,
			  arena_printf(reader->parser->arena, "%" PRIu64, length),
			  reader->location, reader->location);
}

static struct expr *map_expr(struct json_reader *reader, json_t *json, bool is_vmap)
{
	struct expr *key = json_expr(reader, json_object_get(json, "key"));
	struct expr *data = key ? json_expr(reader, json_object_get(json, "data")) : NULL, *map;

	if (!data)
		return NULL;
	map = expr_pair(reader->parser->arena, EXPR_MAP, OP_IMPLICIT, reader->location, key, data);
	if (is_vmap)
		map->flags |= EXPR_F_VMAP;
	return map;
}

static struct expr *map_read(struct json_reader *reader, json_t *json)
{
	return map_expr(reader, json, false);
}

static struct expr *vmap_read(struct json_reader *reader, json_t *json)
{
	return map_expr(reader, json, true);
}

static struct expr *payload_expr(struct json_reader *reader, json_t *json)
{
	const char *word = json_object_get(json, "base") ? "@" :
			   json_string_get(reader, json, "protocol");
	const struct room *room = word ? room_find(ROOM_SELECTOR, word) : NULL;
	struct instance *instance;

	if (!room || (!room->header && strcmp(word, "@"))) {
		json_error(reader, "Unknown payload protocol '%s'.", word ? word : "");
		return NULL;
	}
	instance = json_instance(reader, room, json);
	return instance ? expr_selector(reader->parser->arena, reader->location, instance) : NULL;
}

/* A header without a field: whether there is one. */
static struct expr *exthdr_expr(struct json_reader *reader, json_t *json)
{
	const char *name = json_string_get(reader, json, "name");
	bool has_field = json_object_get(json, "field") != NULL;
	const struct room *room = name ? room_find(ROOM_SELECTOR, has_field ? name : "exthdr") : NULL;
	struct instance *instance;

	if (!room || !room->expr || !(has_field ? room->keys != NULL : true)) {
		json_error(reader, "Invalid exthdr protocol '%s'.", name ? name : "");
		return NULL;
	}
	instance = json_instance(reader, room, json);
	return instance ? expr_selector(reader->parser->arena, reader->location, instance) : NULL;
}

/* `{ "elem": … }` outside of a set: the key of a `set` statement. */
static struct expr *elem_expr(struct json_reader *reader, json_t *json)
{
	return json_expr(reader, json_object_get(json, "val"));
}

static const struct {
	const char *name;
	struct expr *(*read)(struct json_reader *reader, json_t *json);
} readers[] = {
	{ "payload", payload_expr }, { "exthdr", exthdr_expr }, { "concat", concat_expr },
	{ "prefix", prefix_expr }, { "range", range_expr }, { "set", json_set },
	{ "map", map_read }, { "vmap", vmap_read }, { "elem", elem_expr },
};

/* A list of flags under an operator is their sum. */
static struct expr *operand_fold(struct json_reader *reader, struct expr *expr)
{
	struct expr *sum = NULL, *item, *next;

	if (expr->kind != EXPR_LIST)
		return expr;
	for (item = expr->list->first; item; item = next) {
		next = item->next;
		item->next = NULL;
		sum = sum ? binary_new(reader->parser, OP_OR, sum, item, reader->location) : item;
	}
	return sum;
}

static struct expr *binary_expr(struct json_reader *reader, enum expr_op op, json_t *json)
{
	struct expr *result = NULL, *operand;
	size_t index;
	json_t *item;

	if (json_array_size(json) < 2) {
		json_error(reader, "The operator %s needs an array of two expressions.",
			   operator_sign(op));
		return NULL;
	}
	json_array_foreach(json, index, item) {
		operand = json_expr(reader, item);
		if (!operand)
			return NULL;
		operand = operand_fold(reader, operand);
		result = result ? binary_new(reader->parser, op, result, operand,
					     reader->location) : operand;
	}
	return result;
}

struct expr *json_verdict(struct json_reader *reader, json_t *json, bool *failed)
{
	static const int32_t codes[] = {
		NF_ACCEPT, NF_DROP, NFT_CONTINUE, NFT_RETURN, NFT_JUMP, NFT_GOTO,
	};
	const char *name, *target;
	json_t *value;

	*failed = false;
	name = json_member(json, &value);
	for (size_t i = 0; name && i < sizeof(codes) / sizeof(codes[0]); i++) {
		struct expr *chain = NULL;

		if (strcmp(verdict_word(codes[i]), name))
			continue;
		if (codes[i] == NFT_JUMP || codes[i] == NFT_GOTO) {
			target = json_string_get(reader, value, "target");
			*failed = !target;
			if (!target) {
				json_error(reader, "A %s needs a target.", name);
				return NULL;
			}
			chain = json_symbol(reader, target);
		}
		return verdict_new(reader->parser, codes[i], chain, reader->location);
	}
	return NULL;
}

static struct expr *object_expr(struct json_reader *reader, json_t *json)
{
	struct instance *instance;
	const struct room *room;
	struct expr *verdict;
	const char *name;
	json_t *value;
	bool failed;

	name = json_member(json, &value);
	if (!name || json_object_size(json) != 1) {
		json_error(reader, "Expected an expression: an object with a single member.");
		return NULL;
	}
	for (size_t i = 0; i < sizeof(readers) / sizeof(readers[0]); i++)
		if (!strcmp(readers[i].name, name))
			return readers[i].read(reader, value);
	for (enum expr_op op = OP_AND; op <= OP_RSHIFT; op++)
		if (!strcmp(operator_sign(op), name))
			return binary_expr(reader, op, value);
	verdict = json_verdict(reader, json, &failed);
	if (verdict || failed)
		return verdict;
	room = room_find(ROOM_SELECTOR, name);
	if (!room) {
		json_error(reader, "Unknown expression type '%s'.", name);
		return NULL;
	}
	instance = json_instance(reader, room, value);
	return instance ? expr_selector(reader->parser->arena, reader->location, instance) : NULL;
}

struct expr *json_expr(struct json_reader *reader, json_t *json)
{
	struct expr *expr = NULL;

	if (++reader->depth > DEPTH_MAX)
		json_error(reader, "Expressions are nested too deeply.");
	else if (json_is_string(json))
		expr = string_expr(reader, json_string_value(json));
	else if (json_is_integer(json))
		expr = number_expr(reader, json_integer_value(json));
	else if (json_is_boolean(json))
		expr = number_expr(reader, json_is_true(json));
	else if (json_is_array(json))
		expr = list_expr(reader, json, EXPR_LIST);
	else if (json_is_object(json))
		expr = object_expr(reader, json);
	else
		json_error(reader, "Expected an expression, got %s.", json_kind(json));
	reader->depth--;
	return expr;
}
