// SPDX-License-Identifier: GPL-2.0-or-later
// Build: tables, chains, sets, flowtables and objects from what the grammar read.

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "expr/bulk.h"
#include "parser/build.h"
#include "parser/match.h"

/* Private to userspace: flags that 6.1's header may lack. */
const struct symbol chain_flags[] = { { "offload", NFT_CHAIN_HW_OFFLOAD }, { 0 } };
const struct symbol set_flags[] = {
	{ "constant", NFT_SET_CONSTANT }, { "interval", NFT_SET_INTERVAL },
	{ "timeout", NFT_SET_TIMEOUT }, { "dynamic", NFT_SET_EVAL }, { 0 },
};
const struct symbol flowtable_flags[] = { { "offload", NFT_FLOWTABLE_HW_OFFLOAD }, { 0 } };
const struct symbol set_policies[] = {
	{ "performance", NFT_SET_POL_PERFORMANCE }, { "memory", NFT_SET_POL_MEMORY }, { 0 },
};
const struct symbol chain_policies[] = {
	{ "accept", NF_ACCEPT }, { "drop", NF_DROP }, { 0 },
};

struct symbol_walk {
	const struct symbol *symbol;
};

static const char *symbol_walk_next(void *data)
{
	struct symbol_walk *walk = data;

	return walk->symbol->word ? (walk->symbol++)->word : NULL;
}

/* The value of @word in @symbols; -1 after reporting. */
static int word_value(struct parser *parser, const struct symbol *symbols, const char *what,
		      const char *word, const struct location *location)
{
	struct symbol_walk walk = { symbols };
	const struct symbol *symbol;
	const char *near;

	for (symbol = symbols; symbol->word; symbol++)
		if (strcmp(symbol->word, word) == 0)
			return (int)symbol->value;
	near = suggest_word(word, symbol_walk_next, &walk);
	diag_error(parser->diag, location,
		   near ? "unknown %s '%s', did you mean '%s'?" : "unknown %s '%s'",
		   what, word, near);
	return -1;
}

static uint32_t words_flags(struct parser *parser, const struct symbol *symbols,
			    const char *what, const struct expr *words)
{
	uint32_t flags = 0;

	expr_list_for_each(word, words) {
		int flag = word_value(parser, symbols, what, word->symbol.word, &word->location);

		if (flag >= 0)
			flags |= (uint32_t)flag;
	}
	return flags;
}

struct block *block_open(struct parser *parser)
{
	struct block *block = arena_new_object(parser->arena, struct block);

	block->outer = parser->block;
	block->scope = scope_new(parser->arena, block->outer->scope);
	block->depth = parser->depth;
	block->location = parser->tokens->last;
	block->errors = diag_error_count(parser->diag);
	parser->block = block;
	parser->tokens->scope = block->scope;
	return block;
}

void block_close(struct parser *parser)
{
	parser->closed_errors = parser->block->errors;
	parser->block = parser->block->outer;
	parser->tokens->scope = parser->block->scope;
}

/* Memory of what was taken serves the next item; errors show places in what was read. */
void item_end(struct parser *parser, bool taken)
{
	struct block *block = parser->block;

	parser->terms = 0;
	if (!taken || !diag_is_empty(parser->diag)) {
		block->mark = arena_mark(parser->arena);
		return;
	}
	tokens_reset(parser->tokens, &block->mark);
	parser->handle = NULL;
	parser->first.text = NULL;
}

void table_block_open(struct parser *parser, const struct handle *handle)
{
	struct block *block = block_open(parser);

	block->table = table_new(parser->arena, 0, NULL);
	block->handle = handle;
	block->mark = arena_mark(parser->arena);
}

void chain_block_open(struct parser *parser)
{
	struct block *block = block_open(parser);

	block->chain = chain_new(parser->arena, NULL);
	/* A name may be left of a line that was no chain's. */
	if (block->outer->table && parser->chain.text) {
		block->name = parser->chain;
		block->handle = block->outer->handle;
	}
	parser->chain.text = NULL;
	block->mark = arena_mark(parser->arena);
}

/* Of a chain in a table, both with blocks: nothing is refused for their names that isn't for theirs. */
static struct handle member_handle(const struct handle *table, const char *chain)
{
	return (struct handle){
		.family = table->family, .table.text = table->table.text, .chain.text = chain,
	};
}

/* Rules behind one that stays would come before it. */
static bool rule_take(struct parser *parser, struct rule *rule)
{
	const struct block *block = parser->block;
	struct handle handle = member_handle(block->handle, block->name.text);

	return parser->taker && !block->outer->keeps_rules && !parser->names_set &&
	       parser->taker->rule(parser->taker, &handle, rule);
}

static bool chain_take(struct parser *parser, struct chain *chain)
{
	struct handle handle;

	if (!parser->taker)
		return false;
	handle = member_handle(parser->block->handle, chain->name);
	return parser->taker->chain(parser->taker, &handle, chain);
}

bool chain_add_rule(struct parser *parser, struct rule *rule)
{
	struct block *block = parser->block;

	if (block->name.text && rule_take(parser, rule))
		return true;
	rule_add(block->chain, rule);
	if (block->name.text) {
		block->outer->keeps_rules = true;
		parser->names_set = false;
	}
	return false;
}

void table_set_flags(struct parser *parser, const struct expr *words)
{
	parser->block->table->flags |= words_flags(parser, table_flags, "table flag", words);
}

struct object *object_make(struct parser *parser, uint64_t type, const struct name *name,
			   const struct object_body *body)
{
	struct object *object = object_new(parser->arena, (uint32_t)type, name->text);

	object->location = name->location;
	object->comment = body ? body->comment : NULL;
	object->room = body ? body->instance : NULL;
	if (!object->room && object_type_room(object->type))
		object->room = instance_new(parser->arena, object_type_room(object->type));
	return object;
}

void table_add_object(struct parser *parser, uint64_t type, const struct name *name,
		      const struct object_body *body)
{
	object_add(parser->block->table, object_make(parser, type, name, body));
}

bool table_add_chain(struct parser *parser, const struct name *name, struct chain *chain)
{
	chain->name = name->text;
	chain->location = name->location;
	chain->is_made = chain_take(parser, chain);
	if (chain->is_made && !chain->rules)
		return true;
	chain_add(parser->block->table, chain);
	return false;
}

int set_check(struct parser *parser, const struct set *set, bool is_map)
{
	/* What is missing may have been in what was refused already. */
	if (diag_error_count(parser->diag) > parser->closed_errors)
		return -1;
	if (!set->key_type && !set->key_typeof) {
		diag_error(parser->diag, &set->location, "%s definition does not specify key",
			   is_map ? "map" : "set");
		return -1;
	}
	if (is_map && !set->data_type && !set->data_typeof && !set->object_type) {
		diag_error(parser->diag, &set->location,
			   "map definition does not specify mapping data type");
		return -1;
	}
	if (!is_map && (set->data_type || set->data_typeof || set->object_type)) {
		diag_error(parser->diag, &set->location,
			   "a set has no data type behind ':'; did you mean 'map'?");
		return -1;
	}
	return 0;
}

void table_add_set(struct parser *parser, const struct name *name, struct set *set, bool is_map)
{
	set->name = name->text;
	set->location = name->location;
	if (is_map)
		set->flags |= set->object_type ? NFT_SET_OBJECT : NFT_SET_MAP;
	if (set_check(parser, set, is_map) == 0)
		set_add(parser->block->table, set);
}

void table_add_flowtable(struct parser *parser, const struct name *name,
			 struct flowtable *flowtable)
{
	flowtable->name = name->text;
	flowtable->location = name->location;
	flowtable_add(parser->block->table, flowtable);
}

void chain_set_flags(struct parser *parser, const struct expr *words)
{
	parser->block->chain->flags |= words_flags(parser, chain_flags, "chain flag", words);
}

const struct symbol chain_types[] = {
	{ "filter", 0 }, { "nat", 0 }, { "route", 0 }, { 0 },
};

static const struct symbol hook_words[] = {
	{ "prerouting", 0 }, { "input", 0 }, { "forward", 0 }, { "output", 0 },
	{ "postrouting", 0 }, { "ingress", 0 }, { "egress", 0 }, { 0 },
};

/* Where a chain stands that was written without a priority, as older documents have it. */
static struct priority priority_standard(struct parser *parser, const char *type, const char *hook,
					 struct location location)
{
	bool is_early = !strcmp(hook, "prerouting") || !strcmp(hook, "output");

	if (!strcmp(type, "nat"))
		return priority_new(parser, "100", is_early, location);
	return priority_new(parser, strcmp(type, "route") ? "filter" : "mangle", false, location);
}

void chain_set_hook(struct parser *parser, const struct name *type, const struct name *hook,
		    struct expr *devices, const struct priority *written,
		    struct location priority_location)
{
	struct priority priority;
	struct chain *chain = parser->block->chain;

	if (chain->type) {
		diag_error2(parser->diag, &type->location, &chain->type_location,
			    "the chain has a hook already");
		return;
	}
	word_value(parser, chain_types, "chain type", type->text, &type->location);
	word_value(parser, hook_words, "chain hook", hook->text, &hook->location);
	chain->flags |= NFT_CHAIN_BASE;
	chain->type = type->text;
	chain->type_location = type->location;
	chain->hook_name = hook->text;
	chain->hook_location = hook->location;
	chain->device_expr = devices;
	priority = written ? *written : priority_standard(parser, type->text, hook->text,
							  priority_location);
	chain->priority_expr = priority.expr;
	chain->priority = priority.offset;
	chain->priority_location = priority_location;
}

void chain_set_policy(struct parser *parser, const struct name *policy)
{
	struct chain *chain = parser->block->chain;

	if (chain->policy >= 0) {
		diag_error2(parser->diag, &policy->location, &chain->policy_location,
			    "you cannot set chain policy twice");
		return;
	}
	chain->policy = word_value(parser, chain_policies, "policy", policy->text,
				   &policy->location);
	chain->policy_location = policy->location;
}

static int32_t priority_number(struct parser *parser, const char *number, bool negative,
			       const struct location *location)
{
	const unsigned long long value = strtoull(number, NULL, 0);

	if (value > (negative ? -(long long)INT32_MIN : INT32_MAX)) {
		diag_error(parser->diag, location, "the priority %s%s is out of range",
			   negative ? "-" : "", number);
		return 0;
	}
	return negative ? -(int64_t)value : (int64_t)value;
}

struct priority priority_new(struct parser *parser, const char *word, bool negative,
			     struct location location)
{
	struct priority priority = { 0 };
	char *end;

	strtoull(word, &end, 0);
	if (isdigit((unsigned char)*word) && !*end)
		word = arena_printf(parser->arena, "%d",
				    priority_number(parser, word, negative, &location));
	priority.expr = expr_symbol(parser->arena, location, SYMBOL_VALUE, word);
	return priority;
}

struct priority priority_add(struct parser *parser, struct priority priority, const char *number,
			     bool negative, struct location location)
{
	priority.offset = priority_number(parser, number, negative, &location);
	priority.expr->location = location_join(priority.expr->location, location);
	return priority;
}

struct priority priority_read(struct parser *parser, const char *text, struct location location)
{
	size_t length = strcspn(text, " +-");
	const char *sign = text + length + strspn(text + length, " ");
	const char *number = *sign == '+' || *sign == '-' ? sign + 1 + strspn(sign + 1, " ") : "";
	struct priority priority;

	if (!length || isdigit((unsigned char)*text) || !*number || number[strspn(number, "0123456789")])
		return priority_new(parser, text, false, location);
	priority = priority_new(parser, arena_strndup(parser->arena, text, length), false, location);
	return priority_add(parser, priority, number, *sign == '-', location);
}

static const char *datatype_walk_next(void *data)
{
	const struct datatype *const **walk = data;

	*walk = datatype_next(*walk);
	return *walk ? (**walk)->name : NULL;
}

/* The datatype that @words name, a concatenation of several; NULL after reporting. */
static const struct datatype *words_datatype(struct parser *parser, const struct expr *words)
{
	const struct datatype **types;
	unsigned int count = 0;

	types = arena_alloc(parser->arena, words->list->count * sizeof(const struct datatype *));
	expr_list_for_each(word, words) {
		const struct datatype *const *walk = NULL;
		const char *near;

		types[count] = datatype_by_name(word->symbol.word);
		if (types[count]) {
			count++;
			continue;
		}
		near = suggest_word(word->symbol.word, datatype_walk_next, &walk);
		diag_error(parser->diag, &word->location, near ?
			   "unknown datatype %s, did you mean '%s'?" : "unknown datatype %s",
			   word->symbol.word, near);
		return NULL;
	}
	return count == 1 ? types[0] : datatype_concat(parser->arena, types, count);
}

static bool set_type_given(struct parser *parser, const struct location *location)
{
	const struct set *set = parser->block->set;

	if (!set->key_type && !set->key_typeof)
		return false;
	diag_error(parser->diag, location, "the type is given twice");
	return true;
}

void set_type(struct parser *parser, const struct expr *key, const struct expr *data)
{
	struct set *set = parser->block->set;

	if (set_type_given(parser, &key->location))
		return;
	set->key_type = words_datatype(parser, key);
	if (data)
		set->data_type = words_datatype(parser, data);
}

void set_typeof(struct parser *parser, struct expr *key, struct expr *data)
{
	struct set *set = parser->block->set;

	if (set_type_given(parser, &key->location))
		return;
	set->key_typeof = key;
	set->data_typeof = data;
}

void set_data_type(struct parser *parser, const struct expr *data)
{
	parser->block->set->data_type = words_datatype(parser, data);
}

void set_typeof_data(struct parser *parser, struct expr *key, const struct expr *data)
{
	set_typeof(parser, key, NULL);
	set_data_type(parser, data);
}

void set_set_flags(struct parser *parser, const struct expr *words)
{
	parser->block->set->flags |= words_flags(parser, set_flags, "set flag", words);
}

void set_size(struct parser *parser, uint64_t size, struct location location)
{
	if (size > UINT32_MAX)
		diag_error(parser->diag, &location, "the size of the set is too large");
	parser->block->set->size = (uint32_t)size;
}

void set_policy(struct parser *parser, const struct name *policy)
{
	int value = word_value(parser, set_policies, "set policy", policy->text,
			       &policy->location);

	parser->block->set->policy = value > 0 ? (uint32_t)value : 0;
	parser->block->set->has_policy = true;
}

/* `elements = …` may be given several times. */
void set_elements(struct parser *parser, struct expr *elements)
{
	struct set *set = parser->block->set;

	if (elements->kind != EXPR_SET) {
		struct expr *single = expr_list_new(parser->arena, EXPR_SET, elements->location);

		elements_add(parser, single, element_new(parser, elements));
		elements = single;
	}
	if (!set->elements) {
		set->elements = elements;
		return;
	}
	bulk_unfold(parser->arena, set->elements);
	bulk_unfold(parser->arena, elements);
	elements_add(parser, set->elements, elements);
}

void flowtable_set_hook(struct parser *parser, const struct name *hook,
			const struct priority *priority)
{
	struct flowtable *flowtable = parser->block->flowtable;

	if (strcmp(hook->text, "ingress") != 0)
		diag_error(parser->diag, &hook->location,
			   "unknown hook '%s' of a flowtable, only ingress is possible",
			   hook->text);
	flowtable->hook = NF_NETDEV_INGRESS;
	flowtable->priority_expr = priority->expr;
	flowtable->priority = priority->offset;
}

void flowtable_set_flags(struct parser *parser, const struct expr *words)
{
	parser->block->flowtable->flags |= words_flags(parser, flowtable_flags,
						       "flowtable flag", words);
}
