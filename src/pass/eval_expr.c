// SPDX-License-Identifier: GPL-2.0-or-later
/* Evaluation of expressions: words become values of the type that is wanted. */
#include <string.h>
#include "pass/eval.h"
#include "type/types.h"

static const char *type_description(const struct datatype *type)
{
	return type->description ? type->description : type->name;
}

int datatype_requires(struct eval *eval, const struct expr *expr, const struct datatype *type)
{
	if (!expr->type || !type || datatype_equal(expr->type, type))
		return 0;
	diag_error(eval->diag, &expr->location,
		   "datatype mismatch, expected %s, expression has type %s",
		   type_description(type), type_description(expr->type));
	return -1;
}

/* Gives a constant the width and byte order that are wanted. */
static int value_fit(struct eval *eval, struct expr *value)
{
	unsigned int bits = eval->expected.bits;

	if (eval->expected.byteorder != BYTEORDER_NONE)
		value->byteorder = eval->expected.byteorder;
	if (!bits || value->flags & EXPR_F_WILDCARD)
		return 0;
	if (value_resize(value, bits))
		return 0;
	if (datatype_is_string(value->type))
		diag_error(eval->diag, &value->location, "the text is too long, at most %u bytes fit",
			   bits / 8);
	else
		diag_error(eval->diag, &value->location,
			   "Value %llu exceeds valid range 0-%llu",
			   (unsigned long long)value_number(value),
			   bits < 64 ? (1ull << bits) - 1 : ~0ull);
	return -1;
}

static int symbol_evaluate(struct eval *eval, struct expr **expr)
{
	struct expr *symbol = *expr;
	const struct datatype *type = eval->expected.type;

	if (!type) {
		diag_error(eval->diag, &symbol->location,
			   "'%s' has no meaning here: nothing says what type it is of",
			   symbol->symbol.word);
		return -1;
	}
	if (type->type_count) {
		diag_error(eval->diag, &symbol->location,
			   "expected a %s, not the single value '%s'",
			   type_description(type), symbol->symbol.word);
		return -1;
	}
	if (datatype_parse(eval, type, symbol) < 0)
		return -1;
	if (symbol->kind == EXPR_SYMBOL) {
		diag_error(eval->diag, &symbol->location, "'%s' is not a valid %s",
			   symbol->symbol.word, type_description(type));
		return -1;
	}
	return expr_evaluate(eval, expr);
}

static int value_evaluate(struct eval *eval, struct expr **expr)
{
	struct expr *value = *expr;

	if (!eval->expected.type)
		return 0;
	if (eval->expected.type->type_count) {
		diag_error(eval->diag, &value->location, "expected a %s, not a single value",
			   type_description(eval->expected.type));
		return -1;
	}
	if (!value->type || !datatype_equal(value->type, eval->expected.type))
		value->type = eval->expected.type;
	return value_fit(eval, value);
}

static int verdict_evaluate(struct eval *eval, struct expr **expr)
{
	(*expr)->type = &type_verdict;
	(*expr)->byteorder = BYTEORDER_HOST;
	if (eval->expected.type)
		return datatype_requires(eval, *expr, eval->expected.type);
	return 0;
}

static int constant_operand(struct eval *eval, struct expr **operand, const char *of)
{
	if (expr_evaluate(eval, operand) < 0)
		return -1;
	if ((*operand)->kind == EXPR_VALUE && !((*operand)->flags & EXPR_F_WILDCARD))
		return 0;
	diag_error(eval->diag, &(*operand)->location, "expected a constant as a part of a %s, not a %s",
		   of, expr_kind_name((*operand)->kind));
	return -1;
}

static int prefix_evaluate(struct eval *eval, struct expr **expr)
{
	struct expr *prefix = *expr, *operand;

	if (constant_operand(eval, &prefix->prefix.operand, "prefix") < 0)
		return -1;
	operand = prefix->prefix.operand;
	if (datatype_is_string(operand->type)) {
		diag_error(eval->diag, &prefix->location, "Prefix expression is undefined for %s types",
			   type_description(operand->type));
		return -1;
	}
	if (prefix->prefix.length > operand->bits) {
		diag_error(eval->diag, &prefix->location,
			   "Prefix length %u is invalid for type of %u bits width",
			   prefix->prefix.length, operand->bits);
		return -1;
	}
	prefix->prefix.operand = value_binary(eval->arena, OP_AND, operand,
					      value_mask(eval->arena, operand->type, operand->bits,
							 prefix->prefix.length));
	prefix->type = operand->type;
	prefix->bits = operand->bits;
	prefix->byteorder = operand->byteorder;
	return 0;
}

static int range_evaluate(struct eval *eval, struct expr **expr)
{
	struct expr *range = *expr, *left, *right;

	if (constant_operand(eval, &range->pair.left, "range") < 0 ||
	    constant_operand(eval, &range->pair.right, "range") < 0)
		return -1;
	left = range->pair.left;
	right = range->pair.right;
	if (datatype_is_string(left->type)) {
		diag_error(eval->diag, &range->location, "Range expression is undefined for %s types",
			   type_description(left->type));
		return -1;
	}
	if (left->bits != right->bits) {
		diag_error(eval->diag, &range->location, "the ends of the range are of different width");
		return -1;
	}
	if (value_compare(left, right) > 0 && left->type == &type_hour &&
	    eval->expected.wraps) {
		range->pair.left = right;
		range->pair.right = left;
		range->flags |= EXPR_F_OUTSIDE;
	} else if (value_compare(left, right) > 0) {
		diag_error(eval->diag, &range->location, "Range has zero or negative size");
		return -1;
	}
	range->type = left->type;
	range->bits = left->bits;
	range->byteorder = left->byteorder;
	return 0;
}

static int list_evaluate(struct eval *eval, struct expr **expr)
{
	struct expr *list = *expr, *sum = NULL;
	const struct datatype *type = eval->expected.type;

	if (type && !type->is_bitmask) {
		diag_error(eval->diag, &list->location,
			   "values of type %s cannot be joined by commas; write a set: { …, … }",
			   type_description(type));
		return -1;
	}
	for (struct expr *item = list->list->first, *next; item; item = next) {
		next = item->next;
		if (constant_operand(eval, &item, "list of flags") < 0)
			return -1;
		sum = sum ? value_binary(eval->arena, OP_OR, sum, item) : item;
	}
	sum->location = list->location;
	*expr = sum;
	return 0;
}

static unsigned int bits_padded(unsigned int bits)
{
	return (bits + 31) / 32 * 32;
}

/* Concatenations of selectors find their type, those of constants are given theirs. */
static int concat_evaluate(struct eval *eval, struct expr **expr)
{
	struct expr *concat = *expr;
	const struct datatype *wanted = eval->expected.type, **types;
	const struct expr *like = eval->expected.like;
	const struct expr *model = like && like->kind == EXPR_CONCAT ? like->list->first : NULL;
	bool interval = eval->expected.interval;
	unsigned int index = 0, bits = 0;
	struct expr **link = &concat->list->first;

	if (wanted && wanted->type_count != concat->list->count) {
		if (wanted->type_count)
			diag_error(eval->diag, &concat->location,
				   "expected a %s: %u parts, not %u", type_description(wanted),
				   wanted->type_count, concat->list->count);
		else
			diag_error(eval->diag, &concat->location,
				   "expected %s, not a concatenation", type_description(wanted));
		return -1;
	}
	types = arena_alloc(eval->arena, concat->list->count * sizeof(*types));
	for (; *link; link = &(*link)->next, index++) {
		struct expr *next = (*link)->next;
		int result;

		if (wanted)
			result = expr_evaluate_as(eval, wanted->types[index],
						  model ? model->bits : wanted->types[index]->bits,
						  model ? model->byteorder :
						  wanted->types[index]->byteorder, link);
		else
			result = expr_evaluate(eval, link);
		(*link)->next = next;
		if (result < 0)
			return -1;
		if (wanted && !interval && (*link)->type && (*link)->kind == EXPR_SELECTOR &&
		    datatype_requires(eval, *link, wanted->types[index]) < 0)
			return -1;
		if (!(*link)->type || (*link)->type == &type_verdict || (*link)->kind == EXPR_SET) {
			diag_error(eval->diag, &(*link)->location,
				   "a %s cannot be part of a concatenation",
				   expr_kind_name((*link)->kind));
			return -1;
		}
		types[index] = (*link)->type;
		bits += bits_padded((*link)->flags & EXPR_F_WILDCARD && wanted ?
				    wanted->types[index]->bits : (*link)->bits);
		if (model)
			model = model->next;
	}
	concat->list->last = link;
	concat->type = wanted ? wanted : datatype_concat(eval->arena, types, index);
	concat->bits = bits;
	return 0;
}

static int selector_evaluate(struct eval *eval, struct expr **expr)
{
	struct expr *selector = *expr;
	struct instance *instance = selector->selector;
	const struct arg *args = instance->room->args;
	const struct key *key = instance->key;

	for (unsigned int i = 0; args && args[i].kind != ARG_END; i++) {
		const struct datatype *type = args[i].type;

		if (args[i].kind != ARG_EXPR || !instance_has(instance, i))
			continue;
		if (type ? expr_evaluate_as(eval, type, type->bits, type->byteorder,
					    &instance->value[i].expr)
			 : expr_evaluate(eval, &instance->value[i].expr))
			return -1;
	}
	if (key && key->flags & KEY_F_PRESENCE_ONLY)
		instance->presence = true;
	if (deps_add(eval, selector) < 0)
		return -1;
	if (instance->room->evaluate &&
	    instance->room->evaluate(eval, selector, NULL, instance) < 0)
		return -1;
	/* The width stays: the kernel says presence in a register of the value's size. */
	if (instance->presence)
		selector->type = &type_boolean;
	if (!selector->type || !selector->bits) {
		diag_error(eval->diag, &selector->location, "nothing says how wide this value is");
		return -1;
	}
	return 0;
}

/* What is wanted of an expression says nothing about the selectors in it. */
static int selector_evaluate_alone(struct eval *eval, struct expr **expr)
{
	__typeof__(eval->expected) wanted = eval->expected;
	int result;

	memset(&eval->expected, 0, sizeof(eval->expected));
	result = selector_evaluate(eval, expr);
	eval->expected = wanted;
	return result;
}

static int wildcard_evaluate(struct eval *eval, struct expr **expr)
{
	(*expr)->type = eval->expected.type;
	(*expr)->bits = eval->expected.bits;
	return 0;
}

static int set_ref_kind_evaluate(struct eval *eval, struct expr **expr)
{
	return set_ref_evaluate(eval, *expr);
}

static int relation_kind_evaluate(struct eval *eval, struct expr **expr)
{
	return relation_evaluate(eval, *expr);
}

static int flag_match_kind_evaluate(struct eval *eval, struct expr **expr)
{
	return flag_match_evaluate(eval, *expr);
}

static int map_kind_evaluate(struct eval *eval, struct expr **expr)
{
	return map_evaluate(eval, *expr);
}

static int (*const evaluators[EXPR_KIND_COUNT])(struct eval *eval, struct expr **expr) = {
	[EXPR_SYMBOL] = symbol_evaluate,
	[EXPR_VALUE] = value_evaluate,
	[EXPR_VERDICT] = verdict_evaluate,
	[EXPR_PREFIX] = prefix_evaluate,
	[EXPR_RANGE] = range_evaluate,
	[EXPR_LIST] = list_evaluate,
	[EXPR_CONCAT] = concat_evaluate,
	[EXPR_SET_REF] = set_ref_kind_evaluate,
	[EXPR_SELECTOR] = selector_evaluate_alone,
	[EXPR_BINARY] = binary_evaluate,
	[EXPR_RELATION] = relation_kind_evaluate,
	[EXPR_FLAG_MATCH] = flag_match_kind_evaluate,
	[EXPR_MAP] = map_kind_evaluate,
	[EXPR_WILDCARD] = wildcard_evaluate,
};

int expr_evaluate(struct eval *eval, struct expr **expr)
{
	int result;

	if (!evaluators[(*expr)->kind]) {
		diag_error(eval->diag, &(*expr)->location, "a %s cannot be used here",
			   expr_kind_name((*expr)->kind));
		return -1;
	}
	if (eval->depth >= EVAL_DEPTH_MAX) {
		diag_error(eval->diag, &(*expr)->location,
			   "expressions are nested more than %u deep", EVAL_DEPTH_MAX);
		return -1;
	}
	eval->depth++;
	result = evaluators[(*expr)->kind](eval, expr);
	eval->depth--;
	return result;
}

int expr_evaluate_as(struct eval *eval, const struct datatype *type, unsigned int bits,
		     enum byteorder byteorder, struct expr **expr)
{
	__typeof__(eval->expected) outer = eval->expected;
	int result;

	eval->expected.type = type;
	eval->expected.bits = bits;
	eval->expected.byteorder = byteorder;
	eval->expected.like = NULL;
	result = expr_evaluate(eval, expr);
	eval->expected = outer;
	return result;
}
