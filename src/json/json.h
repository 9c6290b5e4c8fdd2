/* SPDX-License-Identifier: GPL-2.0-or-later */
/* JSON: the listing form of libnftables-json(5), made from the same tree and tables as the text. */
#ifndef RAMPART_JSON_JSON_H
#define RAMPART_JSON_JSON_H

#include <jansson.h>
#include "expr/room.h"
#include "obj/ruleset.h"

#define JSON_SCHEMA_VERSION 1

/*
 * Each *_json makes a new reference, of what @output's flags ask to be shown; never NULL
 * but without memory. Members are in the stock's order, by which its output is compared.
 */

/** expr_json - any expression; a relation gives the body of a "match". */
json_t *expr_json(const struct output *output, const struct expr *expr);
/** value_json - a constant: a number, a string, a boolean or a list of flags. */
json_t *value_json(const struct output *output, const struct expr *value);
/** operator_sign - "==" of OP_EQ, "&" of OP_AND …; NULL of OP_IMPLICIT. */
const char *operator_sign(enum expr_op op);
/** verdict_word - "accept" of NF_ACCEPT, "jump" of NFT_JUMP…; NULL of an unknown code. */
const char *verdict_word(int32_t code);
/** text_json - what @print writes, as a string: for what has no other form. */
json_t *text_json(const struct output *output,
		  void (*print)(struct output *output, const void *what), const void *what);

/** stmt_json - a statement: `{ NAME: … }`. */
json_t *stmt_json(const struct output *output, const struct stmt *stmt);
/** stmts_json - a list of statements, as an array. */
json_t *stmts_json(const struct output *output, const struct stmt *first);

/** instance_json - `{ ROOM: … }` by the room's hook or its tables. */
json_t *instance_json(const struct output *output, const struct instance *instance);
/** instance_json_args - the arguments alone by the tables, an object; key first, flags last. */
json_t *instance_json_args(const struct output *output, const struct instance *instance);
/** json_wrap - `{ @name: @body }`; takes the reference, NULL and an empty object become null. */
json_t *json_wrap(const char *name, json_t *body);
/** json_add_flag - adds @word to the member @name: a string alone, an array once there are more. */
void json_add_flag(json_t *object, const char *name, const char *word);
/** json_set_split - sets two members from the words before and behind the last blank of @words. */
void json_set_split(json_t *object, const char *first, const char *second, const char *words);

/* Nouns, each `{ "table": { … } }` and the like. */
json_t *table_json(const struct output *output, const struct table *table);
json_t *chain_json(const struct output *output, const struct table *table,
		   const struct chain *chain);
json_t *rule_json(const struct output *output, const struct table *table,
		  const struct chain *chain, const struct rule *rule);
json_t *set_json(const struct output *output, const struct table *table, const struct set *set);
json_t *elements_json(const struct output *output, const struct table *table,
		      const struct set *set, const struct expr *elements);
json_t *object_json(const struct output *output, const struct table *table,
		    const struct object *object);
json_t *flowtable_json(const struct output *output, const struct table *table,
		       const struct flowtable *flowtable);

/**
 * struct json_list - `{"nftables": [ … ]}` as it is written, item by item
 */
struct json_list {
	struct output *output;
	bool started;
};

/** json_list_begin - opens it; with @metainfo the first item tells of the program. */
void json_list_begin(struct json_list *list, struct output *output, bool metainfo);
/** json_list_add - writes @item and drops the reference. */
void json_list_add(struct json_list *list, json_t *item);
/** json_list_end - closes it, and the line. */
void json_list_end(struct json_list *list);

#endif
