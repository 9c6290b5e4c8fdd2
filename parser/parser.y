/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Grammar: the structure of commands, blocks, rules and expressions; words are told apart by match.c. */

%code requires {
#include "parser/parse.h"
#include "parser/build.h"
}

%code {
#include <string.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "parser/match.h"

#define YYLLOC_DEFAULT(current, rhs, n)						\
	do {									\
		if ((n) > 1)							\
			(current) = location_join(YYRHSLOC(rhs, 1), YYRHSLOC(rhs, n)); \
		else								\
			(current) = (n) ? YYRHSLOC(rhs, 1) : (struct location){ 0 };	\
	} while (0)
}

%code provides {
/** parser_accepts - whether the grammar could take @token now. */
bool parser_accepts(yypstate *state, int token);
/** keyword_word - the structural keyword of that number from 0, NULL behind the last. */
const char *keyword_word(unsigned int number);
/** keyword_token - the token of the structural keyword or the operator @word, or -1. */
int keyword_token(const char *word);
}

%define api.push-pull push
%define api.pure full
%define parse.lac full
%define parse.error custom
%define api.location.type {struct location}
%locations
%parse-param { struct parser *parser }

%union {
	const char *text;
	uint64_t number;
	int code;
	struct name name;
	struct handle *handle;
	struct cmd *cmd;
	struct expr *expr;
	struct stmt *stmt;
	struct stmt_list stmts;
	struct instance *instance;
	struct operand operand;
	struct object_body object;
	struct priority priority;
	struct chain *chain;
	struct set *set;
	struct table *table;
	struct flowtable *flowtable;
	struct rule *rule;
	bool taken;
}

/* Words that mean something by their place; between FIRST and LAST each is its own text. */
%token KEYWORD_FIRST "keyword"
%token KW_ADD "add" KW_CREATE "create" KW_INSERT "insert" KW_REPLACE "replace"
%token KW_DELETE "delete" KW_DESTROY "destroy" KW_FLUSH "flush" KW_LIST "list"
%token KW_RENAME "rename" KW_GET "get" KW_FIND "find" KW_RESET "reset" KW_DESCRIBE "describe"
%token KW_MONITOR "monitor" KW_IMPORT "import" KW_EXPORT "export"
%token KW_DEFINE "define" KW_REDEFINE "redefine" KW_UNDEFINE "undefine" KW_INCLUDE "include"
%token KW_RULESET "ruleset" KW_TABLE "table" KW_TABLES "tables" KW_CHAIN "chain" KW_CHAINS "chains"
%token KW_RULE "rule" KW_RULES "rules" KW_SET "set" KW_SETS "sets" KW_MAP "map" KW_MAPS "maps"
%token KW_METER "meter" KW_METERS "meters" KW_ELEMENT "element" KW_FLOW "flow"
%token KW_FLOWTABLE "flowtable" KW_FLOWTABLES "flowtables" KW_HOOKS "hooks"
%token KW_IP "ip" KW_IP6 "ip6" KW_INET "inet" KW_ARP "arp" KW_BRIDGE "bridge" KW_NETDEV "netdev"
%token KW_HANDLE "handle" KW_POSITION "position" KW_INDEX "index"
%token KW_TYPE "type" KW_TYPEOF "typeof" KW_HOOK "hook" KW_DEVICE "device" KW_DEVICES "devices"
%token KW_PRIORITY "priority" KW_POLICY "policy" KW_FLAGS "flags" KW_COMMENT "comment"
%token KW_TIMEOUT "timeout" KW_EXPIRES "expires" KW_GC_INTERVAL "gc-interval" KW_SIZE "size"
%token KW_ELEMENTS "elements" KW_AUTO_MERGE "auto-merge" KW_COUNTER "counter"
%token KW_NEVER "never" KW_INTERVAL "interval" KW_UPDATE "update" KW_VMAP "vmap"
%token KW_ACCEPT "accept" KW_DROP "drop" KW_CONTINUE "continue" KW_RETURN "return"
%token KW_JUMP "jump" KW_GOTO "goto"
%token KEYWORD_LAST "keyword "

%token END 0 "end of file"
%token NEWLINE "newline"
%token <text> WORD "name" NUMBER "number" STRING "string"
%token <expr> VARIABLE "$variable" BULK "plain elements"
%token EQ "==" NEQ "!=" LTE "<=" GTE ">=" LSHIFT "<<" RSHIFT ">>"
%token MASK "/ mask"
%token <instance> SELECTOR "selector" STATEMENT "statement"
%token <operand> SELECTOR_OPEN STATEMENT_OPEN NEXT
%token CLOSE "end of arguments"
%token <number> OBJECT_TYPE "object type" OBJECT_TYPES "object types" OBJREF "object reference"
%token <object> OBJECT_BODY "object definition"

%type <text> string comment_spec
%type <number> number time family family_opt
%type <code> relation set_op verdict_word jump_word
%type <name> name chain_name
%type <handle> table_spec chain_spec set_spec rule_position list_scope reset_scope
%type <cmd> add_object insert_object delete_object list_object flush_object reset_object reset_stateful
%type <cmd> one_object
%type <expr> value value_expr value_item value_concat value_list rhs set elements element_key
%type <expr> selector loaded loaded_concat set_ref map_ref bracketed mask typeof data_types
%type <expr> operand_item operand_concat operand_expr operand verdict chain_target
%type <expr> element element_mapping element_data initializer set_value elements_value devices words options
%type <priority> priority
%type <stmt> statement element_statement match update meter
%type <instance> selector_operands statement_operands
%type <stmts> statements
%type <rule> rule
%type <taken> chain_item table_member
%type <chain> chain_block
%type <set> set_block
%type <table> table_block
%type <flowtable> flowtable_block

%left '|'
%left '^'
%left '&'
%left LSHIFT RSHIFT

%%

input
	: %empty
	| input line
	;

line
	: separator
	| command separator		{ command_end(parser); }
	| common			{ item_end(parser, false); }
	| error separator		{ parser_recovered(parser); yyerrok; }
	;

separator: NEWLINE | ';' ;
newlines: %empty | newlines NEWLINE ;

common
	: KW_INCLUDE STRING separator
		{ include_open(parser, $2, location_join(@1, @2)); }
	| KW_DEFINE name '=' initializer separator
		{ variable_define(parser, &$2, $4, false, location_between(&@4, &@5)); }
	| KW_REDEFINE name '=' initializer separator
		{ variable_define(parser, &$2, $4, true, location_between(&@4, &@5)); }
	| KW_UNDEFINE name separator
		{ variable_undefine(parser, &$2); }
	;

initializer
	: value_concat
	| value_list
	| set
	| set_ref
	| '-' NUMBER			{ $$ = negative_number(parser, @$, $2); }
	| '{' newlines '}'		{ $$ = expr_list_new(parser->arena, EXPR_SET, @$); }
	;

/* Commands */

command
	: add_object			{ cmd_finish(parser, $1, CMD_ADD, @$); }
	| KW_ADD add_object		{ cmd_finish(parser, $2, CMD_ADD, @$); }
	| KW_CREATE add_object		{ cmd_finish(parser, $2, CMD_CREATE, @$); }
	| KW_INSERT insert_object	{ cmd_finish(parser, $2, CMD_INSERT, @$); }
	| KW_REPLACE KW_RULE chain_spec KW_HANDLE number rule
		{ cmd_finish(parser, cmd_rule(parser, handle_id(parser, $3, $5, @5), $6), CMD_REPLACE, @$); }
	| KW_DELETE delete_object	{ cmd_finish(parser, $2, CMD_DELETE, @$); }
	| KW_DESTROY delete_object	{ cmd_finish(parser, $2, CMD_DESTROY, @$); }
	| KW_GET KW_ELEMENT set_spec set_value
		{ cmd_finish(parser, cmd_elements(parser, $3, $4), CMD_GET, @$); }
	| KW_FIND KW_RULE chain_spec rule
		{ cmd_finish(parser, cmd_rule(parser, $3, $4), CMD_FIND, @$); }
	| KW_LIST list_object		{ cmd_finish(parser, $2, CMD_LIST, @$); }
	| KW_FLUSH flush_object		{ cmd_finish(parser, $2, CMD_FLUSH, @$); }
	| KW_RESET reset_object		{ cmd_finish(parser, $2, CMD_RESET, @$); }
	| KW_RENAME KW_CHAIN chain_spec name
		{ cmd_finish(parser, cmd_rename(parser, $3, &$4), CMD_RENAME, @$); }
	| KW_DESCRIBE loaded		{ cmd_finish(parser, cmd_describe(parser, $2), CMD_DESCRIBE, @$); }
	| KW_DESCRIBE WORD
		{
			struct expr *symbol = expr_symbol(parser->arena, @2, SYMBOL_VALUE, $2);

			cmd_finish(parser, cmd_describe(parser, symbol), CMD_DESCRIBE, @$);
		}
	| KW_MONITOR options		{ cmd_finish(parser, cmd_monitor(parser, $2, @$), CMD_MONITOR, @$); }
	| KW_EXPORT options		{ export_refuse(parser, $2, @$); }
	| KW_IMPORT options		{ import_refuse(parser, @$); }
	;

options
	: %empty			{ $$ = expr_list_new(parser->arena, EXPR_LIST, @$); }
	| options WORD			{ expr_list_add($1, expr_symbol(parser->arena, @2, SYMBOL_VALUE, $2)); $$ = $1; }
	;

add_object
	: KW_TABLE table_spec		{ $$ = cmd_table(parser, $2, NULL, @2); }
	| KW_TABLE table_spec table_block { $$ = cmd_table(parser, $2, $3, @2); }
	| KW_CHAIN chain_spec		{ $$ = cmd_chain(parser, $2, NULL); }
	| KW_CHAIN chain_spec chain_block { $$ = cmd_chain(parser, $2, $3); }
	| KW_RULE rule_position rule	{ $$ = cmd_rule(parser, $2, $3); }
	| rule_position rule		{ $$ = cmd_rule(parser, $1, $2); }
	| KW_SET set_spec set_block	{ $$ = cmd_set(parser, CMD_SET, $2, $3); }
	| KW_MAP set_spec set_block	{ $$ = cmd_set(parser, CMD_MAP, $2, $3); }
	| KW_ELEMENT set_spec elements_value { $$ = cmd_elements(parser, $2, $3); }
	| KW_FLOWTABLE set_spec flowtable_block { $$ = cmd_flowtable(parser, $2, $3); }
	| OBJECT_TYPE set_spec		{ $$ = cmd_stateful(parser, $1, $2, NULL); }
	| OBJECT_TYPE set_spec OBJECT_BODY { $$ = cmd_stateful(parser, $1, $2, &$3); }
	;

insert_object: KW_RULE rule_position rule { $$ = cmd_rule(parser, $2, $3); } ;

delete_object
	: KW_TABLE table_spec		{ $$ = cmd_object(parser, CMD_TABLE, $2); }
	| KW_TABLE family_opt KW_HANDLE number
		{ $$ = cmd_object(parser, CMD_TABLE, handle_id(parser, handle_new(parser, $2), $4, @4)); }
	| KW_CHAIN chain_spec		{ $$ = cmd_object(parser, CMD_CHAIN, $2); }
	| KW_CHAIN table_spec KW_HANDLE number
		{ $$ = cmd_object(parser, CMD_CHAIN, handle_id(parser, $2, $4, @4)); }
	| KW_RULE chain_spec KW_HANDLE number
		{ $$ = cmd_object(parser, CMD_RULE, handle_id(parser, $2, $4, @4)); }
	| KW_RULE chain_spec rule	{ $$ = cmd_rule(parser, $2, $3); }
	| KW_SET set_spec		{ $$ = cmd_object(parser, CMD_SET, $2); }
	| KW_SET table_spec KW_HANDLE number
		{ $$ = cmd_object(parser, CMD_SET, handle_id(parser, $2, $4, @4)); }
	| KW_MAP set_spec		{ $$ = cmd_object(parser, CMD_MAP, $2); }
	| KW_MAP table_spec KW_HANDLE number
		{ $$ = cmd_object(parser, CMD_MAP, handle_id(parser, $2, $4, @4)); }
	| KW_ELEMENT set_spec set_value	{ $$ = cmd_elements(parser, $2, $3); }
	| KW_FLOWTABLE set_spec		{ $$ = cmd_object(parser, CMD_FLOWTABLE, $2); }
	| KW_FLOWTABLE set_spec flowtable_block { $$ = cmd_flowtable(parser, $2, $3); }
	| KW_FLOWTABLE table_spec KW_HANDLE number
		{ $$ = cmd_object(parser, CMD_FLOWTABLE, handle_id(parser, $2, $4, @4)); }
	| OBJECT_TYPE set_spec		{ $$ = cmd_stateful(parser, $1, $2, NULL); }
	| OBJECT_TYPE table_spec KW_HANDLE number
		{ $$ = cmd_stateful(parser, $1, handle_id(parser, $2, $4, @4), NULL); }
	;

list_object
	: KW_RULESET family_opt		{ $$ = cmd_object(parser, CMD_RULESET, handle_new(parser, $2)); }
	| KW_TABLES family_opt		{ $$ = cmd_object(parser, CMD_TABLES, handle_new(parser, $2)); }
	| KW_CHAINS family_opt		{ $$ = cmd_object(parser, CMD_CHAINS, handle_new(parser, $2)); }
	| KW_HOOKS family_opt		{ $$ = cmd_object(parser, CMD_HOOKS, handle_new(parser, $2)); }
	| KW_HOOKS family_opt KW_DEVICE name { $$ = cmd_hooks(parser, $2, $4); }
	| KW_SETS list_scope		{ $$ = cmd_object(parser, CMD_SETS, $2); }
	| KW_MAPS list_scope		{ $$ = cmd_object(parser, CMD_MAPS, $2); }
	| KW_METERS list_scope		{ $$ = cmd_object(parser, CMD_METERS, $2); }
	| KW_FLOW KW_TABLES list_scope	{ $$ = cmd_object(parser, CMD_METERS, $3); }
	| KW_FLOWTABLES list_scope	{ $$ = cmd_object(parser, CMD_FLOWTABLES, $2); }
	| OBJECT_TYPES list_scope	{ $$ = cmd_statefuls(parser, $1, $2); }
	| one_object
	| KW_FLOWTABLE set_spec		{ $$ = cmd_object(parser, CMD_FLOWTABLE, $2); }
	| OBJECT_TYPE set_spec		{ $$ = cmd_stateful(parser, $1, $2, NULL); }
	;

one_object
	: KW_TABLE table_spec		{ $$ = cmd_object(parser, CMD_TABLE, $2); }
	| KW_CHAIN chain_spec		{ $$ = cmd_object(parser, CMD_CHAIN, $2); }
	| KW_SET set_spec		{ $$ = cmd_object(parser, CMD_SET, $2); }
	| KW_MAP set_spec		{ $$ = cmd_object(parser, CMD_MAP, $2); }
	| KW_METER set_spec		{ $$ = cmd_object(parser, CMD_METER, $2); }
	| KW_FLOW KW_TABLE set_spec	{ $$ = cmd_object(parser, CMD_METER, $3); }
	;

flush_object
	: KW_RULESET family_opt		{ $$ = cmd_object(parser, CMD_RULESET, handle_new(parser, $2)); }
	| one_object
	;

reset_object
	: KW_RULES reset_scope		{ $$ = cmd_object(parser, CMD_RULES, $2); }
	| KW_RULE chain_spec KW_HANDLE number
		{ $$ = cmd_object(parser, CMD_RULE, handle_id(parser, $2, $4, @4)); }
	| KW_SET set_spec		{ $$ = cmd_object(parser, CMD_SET, $2); }
	| KW_MAP set_spec		{ $$ = cmd_object(parser, CMD_MAP, $2); }
	| KW_ELEMENT set_spec set_value	{ $$ = cmd_elements(parser, $2, $3); }
	| reset_stateful
	;

reset_scope
	: list_scope | table_spec | chain_spec
	| KW_CHAIN chain_spec		{ $$ = $2; }
	;

reset_stateful
	: OBJECT_TYPES list_scope	{ $$ = cmd_statefuls(parser, $1, $2); }
	| OBJECT_TYPES table_spec	{ $$ = cmd_statefuls(parser, $1, $2); }
	| OBJECT_TYPE set_spec		{ $$ = cmd_stateful(parser, $1, $2, NULL); }
	;

family
	: KW_IP				{ $$ = NFPROTO_IPV4; }
	| KW_IP6			{ $$ = NFPROTO_IPV6; }
	| KW_INET			{ $$ = NFPROTO_INET; }
	| KW_ARP			{ $$ = NFPROTO_ARP; }
	| KW_BRIDGE			{ $$ = NFPROTO_BRIDGE; }
	| KW_NETDEV			{ $$ = NFPROTO_NETDEV; }
	;

family_opt: %empty { $$ = NFPROTO_UNSPEC; } | family ;

table_spec: family_opt name	{ $$ = handle_new(parser, $1); $$->table = $2; } ;
chain_spec: table_spec name		{ $$ = $1; $$->chain = $2; } ;
set_spec: table_spec name		{ $$ = $1; $$->name = $2; } ;

list_scope
	: family_opt			{ $$ = handle_new(parser, $1); }
	| KW_TABLE table_spec		{ $$ = $2; }
	;

rule_position
	: chain_spec
	| chain_spec KW_POSITION number	{ $$ = handle_position($1, $3, @3); }
	| chain_spec KW_HANDLE number	{ $$ = handle_position($1, $3, @3); }
	| chain_spec KW_INDEX number	{ $$ = handle_index($1, $3, @3); }
	;

name
	: WORD				{ $$ = name_new(parser, $1, @1); }
	| STRING			{ $$ = name_new(parser, $1, @1); }
	| VARIABLE			{ $$ = name_new(parser, expr_word(parser, $1), @1); }
	;

string
	: WORD | NUMBER | STRING
	| VARIABLE			{ $$ = expr_word(parser, $1); }
	;

number
	: NUMBER			{ $$ = number_read(parser, $1, @1); }
	| VARIABLE			{ $$ = number_read(parser, expr_word(parser, $1), @1); }
	;

time: string				{ $$ = time_read(parser, $1, @1); } ;
comment_spec: KW_COMMENT string		{ $$ = comment_check(parser, $2, @2); } ;

words
	: WORD
		{
			$$ = expr_list_new(parser->arena, EXPR_LIST, @1);
			expr_list_add($$, expr_symbol(parser->arena, @1, SYMBOL_VALUE, $1));
		}
	| words ',' WORD
		{ expr_list_add($1, expr_symbol(parser->arena, @3, SYMBOL_VALUE, $3)); $$ = $1; }
	;

/* Blocks. What stands in one is added to parser->block's table, chain, set or flowtable. */

table_block
	: '{' table_open table_items '}'		{ $$ = parser->block->table; block_close(parser); }
	| '{' table_open table_items table_item '}'	{ $$ = parser->block->table; block_close(parser); }
	;

/* Behind the table's names and a brace. */
table_open: %empty		{ table_block_open(parser, $<handle>-1); } ;

table_items
	: %empty
	| table_items separator
	| table_items table_item separator { item_end(parser, false); }
	| table_items table_member	{ item_end(parser, $2); }
	| table_items common		{ item_end(parser, false); }
	| table_items error separator	{ parser_recovered(parser); yyerrok; }
	;

table_item
	: KW_FLAGS words		{ table_set_flags(parser, $2); }
	| comment_spec			{ parser->block->table->comment = $1; }
	| OBJECT_TYPE name OBJECT_BODY	{ table_add_object(parser, $1, &$2, &$3); }
	;

table_member
	: KW_CHAIN chain_name chain_block { $$ = table_add_chain(parser, &$2, $3); }
	| KW_SET name set_block		{ table_add_set(parser, &$2, $3, false); $$ = false; }
	| KW_MAP name set_block		{ table_add_set(parser, &$2, $3, true); $$ = false; }
	| KW_FLOWTABLE name flowtable_block { table_add_flowtable(parser, &$2, $3); $$ = false; }
	;

chain_name: name		{ $$ = parser->chain = $1; } ;
chain_block
	: '{' chain_open chain_items '}'		{ $$ = parser->block->chain; block_close(parser); }
	| '{' chain_open chain_items chain_item '}'	{ $$ = parser->block->chain; block_close(parser); }
	;

chain_open: %empty		{ chain_block_open(parser); } ;

chain_items
	: %empty
	| chain_items separator
	| chain_items chain_item separator { item_end(parser, $2); }
	| chain_items common		{ item_end(parser, false); }
	| chain_items error separator	{ parser_recovered(parser); yyerrok; }
	;

chain_item
	: rule				{ $$ = chain_add_rule(parser, $1); }
	| chain_property		{ $$ = false; }
	;

chain_property
	: hook_spec | hook_spec policy_spec | policy_spec
	| KW_FLAGS words		{ chain_set_flags(parser, $2); }
	| comment_spec			{ parser->block->chain->comment = $1; }
	;

hook_spec
	: KW_TYPE name KW_HOOK name devices KW_PRIORITY priority
		{ chain_set_hook(parser, &$2, &$4, $5, &$7, @7); }
	| KW_TYPE name KW_HOOK name devices
		{ chain_set_hook(parser, &$2, &$4, $5, NULL, @4); }
	;

policy_spec: KW_POLICY name	{ chain_set_policy(parser, &$2); } ;

devices
	: %empty			{ $$ = NULL; }
	| KW_DEVICE string		{ $$ = expr_symbol(parser->arena, @2, SYMBOL_STRING, $2); }
	| KW_DEVICES '=' set_value	{ $$ = $3; }
	;

priority
	: NUMBER			{ $$ = priority_new(parser, $1, false, @1); }
	| '-' NUMBER			{ $$ = priority_new(parser, $2, true, @$); }
	| string_word			{ $$ = $<priority>1; }
	| string_word '+' NUMBER	{ $$ = priority_add(parser, $<priority>1, $3, false, @3); }
	| string_word '-' NUMBER	{ $$ = priority_add(parser, $<priority>1, $3, true, @3); }
	;

string_word
	: WORD				{ $<priority>$ = priority_new(parser, $1, false, @1); }
	| VARIABLE			{ $<priority>$ = priority_read(parser, expr_word(parser, $1), @1); }
	;

set_block: '{' set_open set_items '}'	{ $$ = parser->block->set; block_close(parser); }
	| '{' set_open set_items set_item '}' { $$ = parser->block->set; block_close(parser); }
	;

set_open: %empty		{ block_open(parser)->set = set_new(parser->arena, NULL); } ;

set_items
	: %empty
	| set_items separator | set_items common
	| set_items set_item separator
	| set_items error separator	{ parser_recovered(parser); yyerrok; }
	;

set_item
	: KW_TYPE data_types		{ set_type(parser, $2, NULL); }
	| KW_TYPE data_types ':' data_types { set_type(parser, $2, $4); }
	| KW_TYPE data_types ':' KW_INTERVAL data_types
		{ parser->block->set->data_interval = true; set_type(parser, $2, $5); }
	| KW_TYPE data_types ':' OBJECT_TYPE
		{ parser->block->set->object_type = $4; set_type(parser, $2, NULL); }
	| KW_TYPEOF typeof		{ set_typeof(parser, $2, NULL); }
	| KW_TYPEOF typeof ':' typeof	{ set_typeof(parser, $2, $4); }
	| KW_TYPEOF typeof ':' KW_INTERVAL typeof
		{ parser->block->set->data_interval = true; set_typeof(parser, $2, $5); }
	| KW_TYPEOF typeof ':' data_types { set_typeof_data(parser, $2, $4); }
	| KW_TYPEOF typeof ':' OBJECT_TYPE
		{ parser->block->set->object_type = $4; set_typeof(parser, $2, NULL); }
	| KW_FLAGS words		{ set_set_flags(parser, $2); }
	| KW_TIMEOUT time		{ parser->block->set->timeout = $2; }
	| KW_GC_INTERVAL time		{ parser->block->set->gc_interval = $2; }
	| KW_SIZE number		{ set_size(parser, $2, @2); }
	| KW_POLICY name		{ set_policy(parser, &$2); }
	| KW_AUTO_MERGE			{ parser->block->set->automerge = true; }
	| KW_ELEMENTS '=' elements_value	{ set_elements(parser, $3); }
	| comment_spec			{ parser->block->set->comment = $1; }
	| set_statements
	;

set_statements
	: element_statement		{ element_stmt_append(parser, &parser->block->set->statements, $1); }
	| set_statements element_statement { element_stmt_append(parser, &parser->block->set->statements, $2); }
	;

data_types
	: WORD
		{
			$$ = expr_list_new(parser->arena, EXPR_CONCAT, @1);
			expr_list_add($$, expr_symbol(parser->arena, @1, SYMBOL_VALUE, $1));
		}
	| data_types '.' WORD
		{
			expr_list_add($1, expr_symbol(parser->arena, @3, SYMBOL_VALUE, $3));
			$1->location = @$;
			$$ = $1;
		}
	;

typeof: loaded_concat ;

set_value: set | VARIABLE ;

elements_value: set_value | '{' BULK '}' { $$ = $2; $$->location = @$; } ;

flowtable_block
	: '{' flowtable_open flowtable_items '}' { $$ = parser->block->flowtable; block_close(parser); }
	| '{' flowtable_open flowtable_items flowtable_item '}'
		{ $$ = parser->block->flowtable; block_close(parser); }
	;

flowtable_open: %empty	{ block_open(parser)->flowtable = flowtable_new(parser->arena, NULL); } ;

flowtable_items
	: %empty
	| flowtable_items separator | flowtable_items common
	| flowtable_items flowtable_item separator
	| flowtable_items error separator { parser_recovered(parser); yyerrok; }
	;

flowtable_item
	: KW_HOOK name KW_PRIORITY priority { flowtable_set_hook(parser, &$2, &$4); }
	| KW_DEVICES '=' set_value	{ parser->block->flowtable->device_expr = $3; }
	| KW_FLAGS words		{ flowtable_set_flags(parser, $2); }
	| KW_COUNTER			{ parser->block->flowtable->flags |= NFT_FLOWTABLE_COUNTER; }
	;

/* Rules */

rule
	: statements			{ $$ = rule_make(parser, &$1, NULL, @$); }
	| statements comment_spec	{ $$ = rule_make(parser, &$1, $2, @$); }
	;

statements
	: statement			{ $$ = stmt_list_new($1); }
	| statements statement		{ $$ = stmt_list_add($1, $2); }
	;

statement
	: element_statement
	| match
	| verdict
		{ $$ = stmt_new(parser->arena, STMT_VERDICT, @$); $$->expr = $1; }
	| loaded_concat KW_VMAP map_ref	{ $$ = stmt_vmap(parser, $1, $3, @$); }
	| selector KW_SET operand_expr	{ $$ = stmt_assign(parser, $1, $3, @$); }
	| OBJREF operand_expr
		{
			$$ = stmt_new(parser->arena, STMT_OBJREF, @$);
			$$->objref.type = $1;
			$$->objref.name = $2;
		}
	| set_op set_ref '{' newlines update newlines '}' { $$ = update_finish(parser, $5, $1, $2, @$); }
	| KW_SET set_op update set_ref	{ $$ = update_finish(parser, $3, $2, $4, @$); }
	| KW_METER meter		{ $$ = $2; }
	| KW_FLOW KW_TABLE meter	{ $$ = $3; }
	;

element_statement
	: STATEMENT
		{ $$ = stmt_new(parser->arena, STMT_ROOM, @$); $$->room = $1; }
	| statement_operands CLOSE
		{ $$ = stmt_new(parser->arena, STMT_ROOM, @1); $$->room = $1; }
	;

statement_operands
	: STATEMENT_OPEN operand	{ $$ = operand_set(parser, $1, $2); }
	| statement_operands NEXT operand { $$ = operand_set(parser, $2, $3); }
	;

set_op
	: KW_ADD			{ $$ = NFT_DYNSET_OP_ADD; }
	| KW_UPDATE			{ $$ = NFT_DYNSET_OP_UPDATE; }
	| KW_DELETE			{ $$ = NFT_DYNSET_OP_DELETE; }
	;

update
	: operand_concat		{ $$ = update_new(parser, $1); }
	| update KW_TIMEOUT time	{ $1->update->timeout = $3; $$ = $1; }
	| update KW_EXPIRES time	{ (void)$3; $$ = $1; /* means nothing: the timeout decides */ }
	| update element_statement	{ element_stmt_append(parser, &$1->update->statements, $2); $$ = $1; }
	| update ':' operand_concat	{ $$ = update_data(parser, $1, $3); }
	;

meter
	: name '{' newlines update newlines '}'	{ $$ = meter_finish(parser, $4, &$1, 0, @$); }
	| name KW_SIZE number '{' newlines update newlines '}'
		{ $$ = meter_finish(parser, $6, &$1, $3, @$); }
	;

verdict
	: verdict_word			{ $$ = verdict_new(parser, $1, NULL, @$); }
	| jump_word chain_target	{ $$ = verdict_new(parser, $1, $2, @$); }
	| jump_word chain_block		{ $$ = verdict_block(parser, $1, $2, @$); }
	;

verdict_word
	: KW_ACCEPT			{ $$ = NF_ACCEPT; }
	| KW_DROP			{ $$ = NF_DROP; }
	| KW_CONTINUE			{ $$ = NFT_CONTINUE; }
	| KW_RETURN			{ $$ = NFT_RETURN; }
	;

jump_word: KW_JUMP { $$ = NFT_JUMP; } | KW_GOTO { $$ = NFT_GOTO; } ;

chain_target: name	{ $$ = expr_symbol(parser->arena, @1, SYMBOL_VALUE, $1.text); } ;

match
	: loaded_concat rhs		{ $$ = stmt_match(parser, OP_IMPLICIT, $1, $2, @$); }
	| loaded_concat relation rhs	{ $$ = stmt_match(parser, $2, $1, $3, @$); }
	| loaded_concat relation loaded	{ $$ = stmt_match(parser, $2, $1, $3, @$); }
	| loaded_concat value_expr MASK mask
		{ $$ = stmt_flags(parser, OP_IMPLICIT, $1, $2, $4, @$); }
	| loaded_concat value_list MASK mask
		{ $$ = stmt_flags(parser, OP_IMPLICIT, $1, $2, $4, @$); }
	| loaded_concat relation value_expr MASK mask
		{ $$ = stmt_flags(parser, $2, $1, $3, $5, @$); }
	| loaded_concat relation value_list MASK mask
		{ $$ = stmt_flags(parser, $2, $1, $3, $5, @$); }
	;

relation
	: EQ				{ $$ = OP_EQ; }
	| NEQ				{ $$ = OP_NEQ; }
	| '<'				{ $$ = OP_LT; }
	| '>'				{ $$ = OP_GT; }
	| LTE				{ $$ = OP_LTE; }
	| GTE				{ $$ = OP_GTE; }
	| '!'				{ $$ = OP_NEG; }
	;

rhs: value_concat | value_list | set | set_ref | bracketed ;
mask: value_expr | value_list ;
map_ref: set | set_ref | VARIABLE ;

/* Expressions that load something: they begin with a selector. */

selector
	: SELECTOR			{ $$ = expr_selector(parser->arena, @1, $1); }
	| selector_operands CLOSE	{ $$ = expr_selector(parser->arena, @1, $1); }
	;

selector_operands
	: SELECTOR_OPEN operand		{ $$ = operand_set(parser, $1, $2); }
	| selector_operands NEXT operand { $$ = operand_set(parser, $2, $3); }
	;

loaded
	: selector
	| '(' loaded ')'		{ $$ = $2; }
	| loaded '|' value_expr		{ $$ = binary_new(parser, OP_OR, $1, $3, @$); }
	| loaded '|' loaded		{ $$ = binary_new(parser, OP_OR, $1, $3, @$); }
	| loaded '^' value_expr		{ $$ = binary_new(parser, OP_XOR, $1, $3, @$); }
	| loaded '^' loaded		{ $$ = binary_new(parser, OP_XOR, $1, $3, @$); }
	| loaded '&' value_expr		{ $$ = binary_new(parser, OP_AND, $1, $3, @$); }
	| loaded '&' loaded		{ $$ = binary_new(parser, OP_AND, $1, $3, @$); }
	| loaded LSHIFT value_expr	{ $$ = binary_new(parser, OP_LSHIFT, $1, $3, @$); }
	| loaded RSHIFT value_expr	{ $$ = binary_new(parser, OP_RSHIFT, $1, $3, @$); }
	;

loaded_concat
	: loaded
	| loaded_concat '.' loaded	{ $$ = concat_add(parser, $1, $3, @$); }
	;

/* Expressions of constants. */

value
	: WORD				{ $$ = expr_symbol(parser->arena, @1, SYMBOL_VALUE, $1); }
	| NUMBER			{ $$ = expr_symbol(parser->arena, @1, SYMBOL_VALUE, $1); }
	| STRING			{ $$ = expr_symbol(parser->arena, @1, SYMBOL_STRING, $1); }
	| VARIABLE
	| '(' value_expr ')'		{ $$ = $2; }
	;

value_expr
	: value
	| value_expr '|' value_expr	{ $$ = binary_new(parser, OP_OR, $1, $3, @$); }
	| value_expr '^' value_expr	{ $$ = binary_new(parser, OP_XOR, $1, $3, @$); }
	| value_expr '&' value_expr	{ $$ = binary_new(parser, OP_AND, $1, $3, @$); }
	| value_expr LSHIFT value_expr	{ $$ = binary_new(parser, OP_LSHIFT, $1, $3, @$); }
	| value_expr RSHIFT value_expr	{ $$ = binary_new(parser, OP_RSHIFT, $1, $3, @$); }
	;

value_item
	: value_expr
	| value_expr '-' value_expr
		{ $$ = expr_pair(parser->arena, EXPR_RANGE, OP_IMPLICIT, @$, $1, $3); }
	| value_expr '/' NUMBER		{ $$ = prefix_new(parser, $1, $3, @$, @3); }
	;

value_concat
	: value_item
	| value_concat '.' value_item	{ $$ = concat_add(parser, $1, $3, @$); }
	;

value_list
	: value_expr ',' value_expr	{ $$ = list_new(parser, $1, $3, @$); }
	| value_list ',' value_expr	{ expr_list_add($1, $3); $1->location = @$; $$ = $1; }
	;

/* Expressions of both: what is assigned, stored or translated to. */

operand
	: operand_expr
	| operand_expr ':' operand_expr	{ $$ = expr_pair(parser->arena, EXPR_MAPPING, OP_IMPLICIT, @$, $1, $3); }
	| ':' operand_expr		{ $$ = expr_pair(parser->arena, EXPR_MAPPING, OP_IMPLICIT, @$, NULL, $2); }
	;

operand_expr
	: operand_concat
	| value_list
	| operand_concat KW_MAP map_ref
		{ $$ = expr_pair(parser->arena, EXPR_MAP, OP_IMPLICIT, @$, $1, $3); }
	;

operand_concat
	: operand_item
	| operand_concat '.' operand_item { $$ = concat_add(parser, $1, $3, @$); }
	;

operand_item
	: value_item
	| loaded
	| bracketed
	| bracketed '-' bracketed
		{ $$ = expr_pair(parser->arena, EXPR_RANGE, OP_IMPLICIT, @$, $1, $3); }
	;

bracketed: '[' value_expr ']'		{ $$ = $2; } ;

/* Sets */

set
	: '{' newlines elements newlines '}'		{ $$ = $3; $$->location = @$; }
	| '{' newlines elements newlines ',' newlines '}' { $$ = $3; $$->location = @$; }
	;

set_ref: '@' name			{ $$ = set_ref_new(parser, &$2, @$); } ;

elements
	: element_mapping
		{
			$$ = expr_list_new(parser->arena, EXPR_SET, @1);
			elements_add(parser, $$, $1);
		}
	| elements newlines ',' newlines element_mapping
		{ elements_add(parser, $1, $5); $$ = $1; }
	;

element
	: element_key			{ $$ = element_new(parser, $1); }
	| element KW_TIMEOUT time	{ $$ = element_option(parser, $1, @2); $$->element->timeout = $3; }
	| element KW_TIMEOUT KW_NEVER
		{ $$ = element_option(parser, $1, @2); $$->element->timeout = TIMEOUT_NEVER; }
	| element KW_EXPIRES time	{ $$ = element_option(parser, $1, @2); $$->element->expires = $3; }
	| element comment_spec		{ $$ = element_option(parser, $1, @2); $$->element->comment = $2; }
	| element element_statement
		{ $$ = element_option(parser, $1, @2); element_stmt_append(parser, &$$->element->statements, $2); }
	;

element_mapping
	: element
	| element ':' newlines element_data { $$ = element_set_data(parser, $1, $4, @4); }
	;

element_key
	: value_concat
	| set
	| '*'				{ $$ = expr_new(parser->arena, EXPR_WILDCARD, @1); }
	;

element_data: value_concat | verdict ;

%%

const char *keyword_word(unsigned int number)
{
	int token = KEYWORD_FIRST + 1 + (int)number;

	return token < KEYWORD_LAST ? yysymbol_name(YYTRANSLATE(token)) : NULL;
}

bool parser_accepts(yypstate *state, int token)
{
	return yy_lac(state->yyesa, &state->yyes, &state->yyes_capacity, state->yyssp,
		      YYTRANSLATE(token)) == 0;
}

static int yyreport_syntax_error(const yypcontext_t *context, struct parser *parser)
{
	yysymbol_kind_t symbols[YYNTOKENS];
	const char *names[YYNTOKENS];
	int i, count = yypcontext_expected_tokens(context, symbols, YYNTOKENS);

	for (i = 0; i < count; i++)
		names[i] = yysymbol_name(symbols[i]);
	syntax_error(parser, names, count > 0 ? (unsigned int)count : 0);
	return 0;
}

void yyerror(const struct location *location, struct parser *parser, const char *message)
{
	(void)message;
	diag_error(parser->diag, location, "nested too deeply");
	parser->failed = true;
}
