/* SPDX-License-Identifier: GPL-2.0-or-later */
/* JSON input: commands of libnftables-json(5), read into the same tree as text. */
#ifndef RAMPART_PARSER_JSON_H
#define RAMPART_PARSER_JSON_H

#include <jansson.h>
#include "parser/build.h"

/* Items of a listing are added in this order: what names another thing comes after it. */
enum json_phase { PHASE_TABLES, PHASE_CHAINS, PHASE_OBJECTS, PHASE_SETS, PHASE_RULES, PHASE_COUNT };

/**
 * struct json_reader - state of reading one JSON text
 * @parser:	what the builders of commands need; its tokens stay empty
 * @location:	of everything read: the text has no lines that an error could show
 * @depth:	of nested expressions
 * @commands:	all that was read so far
 * @listed:	items of a listing that were read since, by their phase
 */
struct json_reader {
	struct parser *parser;
	struct location location;
	unsigned int depth;
	struct cmd_list *commands;
	struct cmd_list listed[PHASE_COUNT];
};

/** json_error - reports; returns -1. */
int json_error(struct json_reader *reader, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
/** json_kind - "object", "array"… for error texts. */
const char *json_kind(const json_t *json);
/** json_member - the first member of the object @json: its name and value; NULL for other JSON. */
const char *json_member(json_t *json, json_t **value);

/** json_string_get - the string member @name, copied; NULL when absent or, after reporting, none. */
const char *json_string_get(struct json_reader *reader, json_t *object, const char *name);
/** json_number_get - the number member @name; 1 when absent, -1 after reporting. */
int json_number_get(struct json_reader *reader, json_t *object, const char *name,
		    uint64_t *number);
/** json_symbol_get - the member @name, a word of @table; 1 when absent, -1 after reporting. */
int json_symbol_get(struct json_reader *reader, json_t *object, const char *name,
		    const struct symbol_table *table, uint64_t *value);
/** json_true_get - whether the member @name is true. */
bool json_true_get(json_t *object, const char *name);
/** json_word - a copy of the string @json, or a number as text; NULL after reporting. */
const char *json_word(struct json_reader *reader, json_t *json);
/** json_words - an EXPR_LIST of the word @json, or of the words in the array. */
struct expr *json_words(struct json_reader *reader, json_t *json);

/** json_expr - an expression; NULL after reporting. */
struct expr *json_expr(struct json_reader *reader, json_t *json);
/** json_symbol - the word @word as an expression. */
struct expr *json_symbol(struct json_reader *reader, const char *word);
/** json_set - the elements in @json, an array or one alone, as an EXPR_SET; NULL after reporting. */
struct expr *json_set(struct json_reader *reader, json_t *json);
/** json_verdict - `{ "accept": null }` and the like; NULL: it is none, or (@failed) after reporting. */
struct expr *json_verdict(struct json_reader *reader, json_t *json, bool *failed);

/** json_stmt - a statement; NULL after reporting. */
struct stmt *json_stmt(struct json_reader *reader, json_t *json);
/** json_stmts - appends the statements in the array @json to @list; -1 after reporting. */
int json_stmts(struct json_reader *reader, json_t *json, struct stmt **list);
/** json_element_stmts - the statements that are members of an element beside @known. */
int json_element_stmts(struct json_reader *reader, json_t *object, const char *const *known,
		       struct stmt **list);

/** json_instance - an instance of @room from its arguments in @json; NULL after reporting. */
struct instance *json_instance(struct json_reader *reader, const struct room *room, json_t *json);
/** json_instance_args - by the room's tables, whatever its hook is; -1 after reporting. */
int json_instance_args(struct json_reader *reader, json_t *json, struct instance *instance);
/** json_key_set - makes @word the instance's key; -1 after reporting. */
int json_key_set(struct json_reader *reader, struct instance *instance, const char *word);
/** json_join - "A B" of two string members, A alone without the second; NULL after reporting. */
const char *json_join(struct json_reader *reader, json_t *object, const char *first,
		      const char *second);
/** json_arg_set - marks argument @index as written. */
void json_arg_set(struct json_reader *reader, struct instance *instance, unsigned int index);

/** json_listed_end - puts the items of a listing behind the commands read so far. */
void json_listed_end(struct json_reader *reader);
/** json_command - one command, put on the parser's list; -1 after reporting. */
int json_command(struct json_reader *reader, json_t *json);

/* Nouns: what their members say, into the open block of the parser; -1 after reporting. */
int json_table_read(struct json_reader *reader, json_t *json, struct table *table);
int json_chain_read(struct json_reader *reader, json_t *json, struct chain *chain);
int json_set_read(struct json_reader *reader, json_t *json, struct set *set);
int json_flowtable_read(struct json_reader *reader, json_t *json, struct flowtable *flowtable);
struct instance *json_object_read(struct json_reader *reader, uint32_t type, json_t *json);

#endif
