/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Build: what the grammar's actions make of what was parsed. */
#ifndef RAMPART_PARSER_BUILD_H
#define RAMPART_PARSER_BUILD_H

#include "parser/parse.h"

/** struct stmt_list - statements in order, appended in constant time. */
struct stmt_list {
	struct stmt *first, *last;
};

/** struct object_body - the arguments of a stateful object, and its comment or NULL. */
struct object_body {
	struct instance *instance;
	const char *comment;
};

/** struct priority - `filter - 10`: the symbol or number, and what is added to it. */
struct priority {
	struct expr *expr;
	int32_t offset;
};

/* build_cmd.c: commands */
struct handle *handle_new(struct parser *parser, uint64_t family);
struct handle *handle_id(struct parser *parser, struct handle *handle, uint64_t id,
			 struct location location);
struct handle *handle_position(struct handle *handle, uint64_t position, struct location location);
struct handle *handle_index(struct handle *handle, uint64_t index, struct location location);
struct name name_new(struct parser *parser, const char *text, struct location location);
/** cmd_finish - gives @cmd its operation and puts it on the list; NULL was reported. */
void cmd_finish(struct parser *parser, struct cmd *cmd, enum cmd_op op, struct location location);
/** command_end - offers the commands that were read to the parser's taker. */
void command_end(struct parser *parser);
struct cmd *cmd_object(struct parser *parser, enum cmd_object object, struct handle *handle);
struct cmd *cmd_hooks(struct parser *parser, uint64_t family, struct name device);
struct cmd *cmd_table(struct parser *parser, struct handle *handle, struct table *table,
		      struct location location);
struct cmd *cmd_chain(struct parser *parser, struct handle *handle, struct chain *chain);
struct cmd *cmd_rule(struct parser *parser, struct handle *handle, struct rule *rule);
struct cmd *cmd_set(struct parser *parser, enum cmd_object object, struct handle *handle,
		    struct set *set);
struct cmd *cmd_elements(struct parser *parser, struct handle *handle, struct expr *elements);
struct cmd *cmd_flowtable(struct parser *parser, struct handle *handle,
			  struct flowtable *flowtable);
struct cmd *cmd_stateful(struct parser *parser, uint64_t type, struct handle *handle,
			 const struct object_body *body);
struct cmd *cmd_statefuls(struct parser *parser, uint64_t type, struct handle *handle);
struct cmd *cmd_describe(struct parser *parser, struct expr *expr);
struct cmd *cmd_rename(struct parser *parser, struct handle *handle, const struct name *name);
/** cmd_monitor - @options are words: an event, what it is about, a format. NULL after reporting. */
struct cmd *cmd_monitor(struct parser *parser, const struct expr *options,
			struct location location);
/** export_refuse, import_refuse - what was done by these is done by others now. */
void export_refuse(struct parser *parser, const struct expr *options, struct location location);
void import_refuse(struct parser *parser, struct location location);
void include_open(struct parser *parser, const char *path, struct location location);
/** struct text - a stretch of a source: how a variable's value was written. */
struct text {
	const char *start;
	size_t len;
};

struct text location_between(const struct location *start, const struct location *end);
void variable_define(struct parser *parser, const struct name *name, struct expr *value,
		     bool again, struct text text);
void variable_undefine(struct parser *parser, const struct name *name);

/** monitor_word_at - the @index'th word that may stand behind `monitor`, or NULL. */
const char *monitor_word_at(unsigned int index);

/* build_block.c: tables, chains, sets, flowtables; the words that may stand behind some keywords */
extern const struct symbol chain_flags[], set_flags[], flowtable_flags[],
	set_policies[], chain_policies[], chain_types[];
struct block *block_open(struct parser *parser);
/** table_block_open - @handle: of the command, which isn't finished. */
void table_block_open(struct parser *parser, const struct handle *handle);
void chain_block_open(struct parser *parser);
/** item_end - an item of the open block has been read; @taken: nothing of it is needed any more. */
void item_end(struct parser *parser, bool taken);
/** chain_add_rule - @rule goes to the parser's taker, true, or into the open chain. */
bool chain_add_rule(struct parser *parser, struct rule *rule);
void block_close(struct parser *parser);
void table_set_flags(struct parser *parser, const struct expr *words);
void table_add_object(struct parser *parser, uint64_t type, const struct name *name,
		      const struct object_body *body);
/** table_add_chain - whether the parser's taker has all of @chain. */
bool table_add_chain(struct parser *parser, const struct name *name, struct chain *chain);
void table_add_set(struct parser *parser, const struct name *name, struct set *set, bool is_map);
void table_add_flowtable(struct parser *parser, const struct name *name,
			 struct flowtable *flowtable);
void chain_set_flags(struct parser *parser, const struct expr *words);
/** chain_set_hook - @written: the priority, NULL for the standard one of the type and hook. */
void chain_set_hook(struct parser *parser, const struct name *type, const struct name *hook,
		    struct expr *devices, const struct priority *written,
		    struct location priority_location);
void chain_set_policy(struct parser *parser, const struct name *policy);
struct priority priority_new(struct parser *parser, const char *word, bool negative,
			     struct location location);
/** priority_read - the priority that the text of a variable is: "filter - 10". */
struct priority priority_read(struct parser *parser, const char *text, struct location location);
struct priority priority_add(struct parser *parser, struct priority priority, const char *number,
			     bool negative, struct location location);
void set_type(struct parser *parser, const struct expr *key, const struct expr *data);
/** set_data_type - the type that the words of @data name, of what a map gives. */
void set_data_type(struct parser *parser, const struct expr *data);
void set_typeof(struct parser *parser, struct expr *key, struct expr *data);
void set_typeof_data(struct parser *parser, struct expr *key, const struct expr *data);
void set_set_flags(struct parser *parser, const struct expr *words);
void set_size(struct parser *parser, uint64_t size, struct location location);
void set_policy(struct parser *parser, const struct name *policy);
void set_elements(struct parser *parser, struct expr *elements);
/** set_check - what a set must say; -1 after reporting. */
int set_check(struct parser *parser, const struct set *set, bool is_map);
void flowtable_set_hook(struct parser *parser, const struct name *hook,
			const struct priority *priority);
void flowtable_set_flags(struct parser *parser, const struct expr *words);
struct object *object_make(struct parser *parser, uint64_t type, const struct name *name,
			   const struct object_body *body);

/* build_rule.c: statements */
struct stmt_list stmt_list_new(struct stmt *stmt);
struct stmt_list stmt_list_add(struct stmt_list list, struct stmt *stmt);
void stmt_append(struct stmt **list, struct stmt *stmt);
/** element_stmt_append - the same for what counts or limits the uses of an element. */
void element_stmt_append(struct parser *parser, struct stmt **list, struct stmt *stmt);
struct rule *rule_make(struct parser *parser, const struct stmt_list *statements,
		       const char *comment, struct location location);
struct stmt *stmt_match(struct parser *parser, enum expr_op op, struct expr *left,
			struct expr *right, struct location location);
struct stmt *stmt_flags(struct parser *parser, enum expr_op op, struct expr *left,
			struct expr *value, struct expr *mask, struct location location);
struct stmt *stmt_vmap(struct parser *parser, struct expr *key, struct expr *map,
		       struct location location);
struct stmt *stmt_assign(struct parser *parser, struct expr *target, struct expr *value,
			 struct location location);
struct stmt *update_new(struct parser *parser, struct expr *key);
struct stmt *update_data(struct parser *parser, struct stmt *update, struct expr *data);
struct stmt *update_finish(struct parser *parser, struct stmt *update, int op, struct expr *set,
			   struct location location);
struct stmt *meter_finish(struct parser *parser, struct stmt *update, const struct name *name,
			  uint64_t size, struct location location);
struct expr *verdict_new(struct parser *parser, int code, struct expr *chain,
			 struct location location);
struct expr *verdict_block(struct parser *parser, int code, struct chain *chain,
			   struct location location);
struct instance *operand_set(struct parser *parser, struct operand operand, struct expr *expr);

/* build_expr.c: expressions */
const char *expr_word(struct parser *parser, const struct expr *expr);
uint64_t number_read(struct parser *parser, const char *text, struct location location);
uint64_t time_read(struct parser *parser, const char *text, struct location location);
const char *comment_check(struct parser *parser, const char *text, struct location location);
struct expr *negative_number(struct parser *parser, struct location location, const char *number);
struct expr *binary_new(struct parser *parser, enum expr_op op, struct expr *left,
			struct expr *right, struct location location);
struct expr *concat_add(struct parser *parser, struct expr *concat, struct expr *part,
			struct location location);
struct expr *list_new(struct parser *parser, struct expr *first, struct expr *second,
		      struct location location);
struct expr *prefix_new(struct parser *parser, struct expr *operand, const char *length,
			struct location location, struct location length_location);
struct expr *set_ref_new(struct parser *parser, const struct name *name, struct location location);
struct expr *element_new(struct parser *parser, struct expr *key);
struct expr *element_option(struct parser *parser, struct expr *element, struct location location);
struct expr *element_set_data(struct parser *parser, struct expr *element, struct expr *data,
			      struct location location);
void elements_add(struct parser *parser, struct expr *set, struct expr *element);

/* errors.c */
/** syntax_error - reports the token being pushed; @names are what the grammar could take. */
void syntax_error(struct parser *parser, const char *const *names, unsigned int count);
void yyerror(const struct location *location, struct parser *parser, const char *message);
/** parser_recovered - the grammar has found the next line after an error. */
void parser_recovered(struct parser *parser);

#endif
