// SPDX-License-Identifier: GPL-2.0-or-later
/* Makes, copies and compares the nodes of the typed tree. */
#include <string.h>
#include "expr/expr.h"
#include "expr/room.h"

static const char *const kind_names[EXPR_KIND_COUNT] = {
	[EXPR_SYMBOL] = "symbol",
	[EXPR_VALUE] = "value",
	[EXPR_VERDICT] = "verdict",
	[EXPR_PREFIX] = "prefix",
	[EXPR_RANGE] = "range",
	[EXPR_LIST] = "list",
	[EXPR_SET] = "set",
	[EXPR_ELEMENT] = "set element",
	[EXPR_MAPPING] = "mapping",
	[EXPR_CONCAT] = "concatenation",
	[EXPR_SET_REF] = "set reference",
	[EXPR_SELECTOR] = "selector",
	[EXPR_BINARY] = "binary operation",
	[EXPR_RELATION] = "relation",
	[EXPR_FLAG_MATCH] = "flag match",
	[EXPR_MAP] = "map",
	[EXPR_WILDCARD] = "catch-all element",
};

const char *expr_kind_name(enum expr_kind kind)
{
	if (kind >= EXPR_KIND_COUNT || !kind_names[kind])
		return "expression";
	return kind_names[kind];
}

struct expr *expr_new(struct arena *arena, enum expr_kind kind, struct location location)
{
	struct expr *expr = arena_new_object(arena, struct expr);

	expr->kind = kind;
	expr->location = location;
	return expr;
}

struct expr *expr_symbol(struct arena *arena, struct location location,
			 enum symbol_kind kind, const char *word)
{
	struct expr *expr = expr_new(arena, EXPR_SYMBOL, location);

	expr->symbol.kind = kind;
	expr->symbol.word = word;
	return expr;
}

struct expr *expr_pair(struct arena *arena, enum expr_kind kind, enum expr_op op,
		       struct location location, struct expr *left, struct expr *right)
{
	struct expr *expr = expr_new(arena, kind, location);

	expr->op = op;
	expr->pair.left = left;
	expr->pair.right = right;
	return expr;
}

static struct expr_list *list_new(struct arena *arena)
{
	struct expr_list *list = arena_new_object(arena, struct expr_list);

	list->last = &list->first;
	return list;
}

struct expr *expr_list_new(struct arena *arena, enum expr_kind kind, struct location location)
{
	struct expr *expr = expr_new(arena, kind, location);

	expr->list = list_new(arena);
	return expr;
}

void expr_list_add(struct expr *list, struct expr *item)
{
	item->next = NULL;
	*list->list->last = item;
	list->list->last = &item->next;
	list->list->count++;
}

static struct expr *optional_copy(struct arena *arena, const struct expr *expr)
{
	return expr ? expr_copy(arena, expr) : NULL;
}

static struct instance *instance_copy(struct arena *arena, const struct instance *instance)
{
	struct instance *copy = instance_new(arena, instance->room);
	const struct arg *args = instance->room->args;

	copy->key = instance->key;
	copy->present = instance->present;
	copy->presence = instance->presence;
	copy->stacked = instance->stacked;
	copy->tunnel = instance->tunnel;
	for (unsigned int i = 0; args && args[i].kind != ARG_END; i++) {
		copy->value[i] = instance->value[i];
		copy->location[i] = instance->location[i];
		if (args[i].kind == ARG_EXPR)
			copy->value[i].expr = optional_copy(arena, instance->value[i].expr);
	}
	return copy;
}

static struct element *element_copy(struct arena *arena, const struct element *element)
{
	struct element *copy = arena_new_object(arena, struct element);

	*copy = *element;
	copy->key = optional_copy(arena, element->key);
	copy->data = optional_copy(arena, element->data);
	return copy;
}

struct expr *expr_copy(struct arena *arena, const struct expr *expr)
{
	struct expr *copy = arena_new_object(arena, struct expr);

	*copy = *expr;
	copy->next = NULL;
	switch (expr->kind) {
	case EXPR_VERDICT:
		copy->verdict.chain = optional_copy(arena, expr->verdict.chain);
		break;
	case EXPR_PREFIX:
		copy->prefix.operand = expr_copy(arena, expr->prefix.operand);
		break;
	case EXPR_RANGE:
	case EXPR_MAPPING:
	case EXPR_BINARY:
	case EXPR_RELATION:
	case EXPR_MAP:
		copy->pair.left = optional_copy(arena, expr->pair.left);
		copy->pair.right = optional_copy(arena, expr->pair.right);
		break;
	case EXPR_FLAG_MATCH:
		copy->flag_match.left = expr_copy(arena, expr->flag_match.left);
		copy->flag_match.value = expr_copy(arena, expr->flag_match.value);
		copy->flag_match.mask = expr_copy(arena, expr->flag_match.mask);
		break;
	case EXPR_LIST:
	case EXPR_SET:
	case EXPR_CONCAT:
		copy->list = list_new(arena);
		expr_list_for_each(item, expr)
			expr_list_add(copy, expr_copy(arena, item));
		break;
	case EXPR_ELEMENT:
		copy->element = element_copy(arena, expr->element);
		break;
	case EXPR_SELECTOR:
		copy->selector = instance_copy(arena, expr->selector);
		break;
	}
	return copy;
}

static bool string_equal(const char *a, const char *b)
{
	return a == b || (a && b && !strcmp(a, b));
}

static bool optional_equal(const struct expr *a, const struct expr *b)
{
	return a == b || (a && b && expr_equal(a, b));
}

static bool list_equal(const struct expr *a, const struct expr *b)
{
	const struct expr *item = b->list->first;

	if (a->list->count != b->list->count)
		return false;
	expr_list_for_each(other, a) {
		if (!expr_equal(other, item))
			return false;
		item = item->next;
	}
	return true;
}

static bool argument_equal(const struct arg *arg, const union arg_value *a,
			   const union arg_value *b)
{
	switch (arg->kind) {
	case ARG_EXPR:
		return optional_equal(a->expr, b->expr);
	case ARG_STRING:
		return string_equal(a->string, b->string);
	case ARG_RATE:
	case ARG_AMOUNT:
		return a->amount.rate == b->amount.rate && a->amount.unit == b->amount.unit &&
		       a->amount.bytes == b->amount.bytes;
	default:
		return a->number == b->number;
	}
}

static bool instance_equal(const struct instance *a, const struct instance *b)
{
	const struct arg *args = a->room->args;

	if (a->room != b->room || a->key != b->key || a->present != b->present ||
	    a->presence != b->presence || a->tunnel != b->tunnel)
		return false;
	for (unsigned int i = 0; args && args[i].kind != ARG_END; i++)
		if (a->present & 1u << i && !argument_equal(&args[i], &a->value[i], &b->value[i]))
			return false;
	return true;
}

static bool element_equal(const struct element *a, const struct element *b)
{
	return optional_equal(a->key, b->key) && optional_equal(a->data, b->data) &&
	       a->timeout == b->timeout && string_equal(a->comment, b->comment) &&
	       string_equal(a->object, b->object) && a->statements == b->statements;
}

bool expr_equal(const struct expr *a, const struct expr *b)
{
	if (a->kind != b->kind || a->op != b->op)
		return false;
	if (a->type && b->type && a->type->id != b->type->id)
		return false;
	switch (a->kind) {
	case EXPR_SYMBOL:
		return a->symbol.kind == b->symbol.kind &&
		       string_equal(a->symbol.word, b->symbol.word);
	case EXPR_VALUE:
		return a->bits == b->bits &&
		       (a->flags & EXPR_F_WILDCARD) == (b->flags & EXPR_F_WILDCARD) &&
		       !memcmp(a->value.bytes, b->value.bytes, (a->bits + 7) / 8);
	case EXPR_VERDICT:
		return a->verdict.code == b->verdict.code &&
		       a->verdict.block == b->verdict.block &&
		       optional_equal(a->verdict.chain, b->verdict.chain);
	case EXPR_PREFIX:
		return a->prefix.length == b->prefix.length &&
		       expr_equal(a->prefix.operand, b->prefix.operand);
	case EXPR_RANGE:
	case EXPR_MAPPING:
	case EXPR_BINARY:
	case EXPR_RELATION:
	case EXPR_MAP:
		return optional_equal(a->pair.left, b->pair.left) &&
		       optional_equal(a->pair.right, b->pair.right);
	case EXPR_FLAG_MATCH:
		return expr_equal(a->flag_match.left, b->flag_match.left) &&
		       expr_equal(a->flag_match.value, b->flag_match.value) &&
		       expr_equal(a->flag_match.mask, b->flag_match.mask);
	case EXPR_LIST:
	case EXPR_SET:
	case EXPR_CONCAT:
		return list_equal(a, b);
	case EXPR_ELEMENT:
		return element_equal(a->element, b->element);
	case EXPR_SET_REF:
		return string_equal(a->set_ref.name, b->set_ref.name);
	case EXPR_SELECTOR:
		return instance_equal(a->selector, b->selector);
	case EXPR_WILDCARD:
		return true;
	}
	return false;
}
