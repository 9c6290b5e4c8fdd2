// SPDX-License-Identifier: GPL-2.0-or-later
// Build: expressions, sets and their elements from what the grammar read.

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "parser/build.h"

#define TERMS_MAX	4096	/* operators in one rule: bounds how deep its trees can be */
#define COMMENT_MAX	128

const char *expr_word(struct parser *parser, const struct expr *expr)
{
	if (expr->kind == EXPR_SYMBOL)
		return expr->symbol.word;
	diag_error(parser->diag, &expr->location, "a %s was found where a single word is wanted",
		   expr_kind_name(expr->kind));
	return "";
}

uint64_t number_read(struct parser *parser, const char *text, struct location location)
{
	int base = strncmp(text, "0x", 2) == 0 || strncmp(text, "0X", 2) == 0 ? 16 : 10;
	uint64_t number;
	char *end;

	number = strtoull(text, &end, base);
	if (end == text || *end)
		diag_error(parser->diag, &location, "'%s' is not a number", text);
	return number;
}

uint64_t time_read(struct parser *parser, const char *text, struct location location)
{
	uint64_t milliseconds = 0;

	if (!time_parse(text, &milliseconds))
		diag_error(parser->diag, &location,
			   "'%s' is not a time; times are written like 1d2h3m4s", text);
	return milliseconds;
}

const char *comment_check(struct parser *parser, const char *text, struct location location)
{
	if (strlen(text) > COMMENT_MAX)
		diag_error(parser->diag, &location,
			   "comment too long, %d characters maximum allowed", COMMENT_MAX);
	return text;
}

struct expr *negative_number(struct parser *parser, struct location location, const char *number)
{
	return expr_symbol(parser->arena, location, SYMBOL_VALUE,
			   arena_printf(parser->arena, "-%s", number));
}

struct expr *binary_new(struct parser *parser, enum expr_op op, struct expr *left,
			struct expr *right, struct location location)
{
	if (++parser->terms > TERMS_MAX) {
		if (parser->terms == TERMS_MAX + 1)
			diag_error(parser->diag, &location,
				   "too many operators in one rule, at most %d are possible",
				   TERMS_MAX);
		return left;
	}
	return expr_pair(parser->arena, EXPR_BINARY, op, location, left, right);
}

struct expr *concat_add(struct parser *parser, struct expr *concat, struct expr *part,
			struct location location)
{
	struct expr *first = concat;

	if (concat->kind != EXPR_CONCAT) {
		concat = expr_list_new(parser->arena, EXPR_CONCAT, location);
		expr_list_add(concat, first);
	}
	expr_list_add(concat, part);
	concat->location = location;
	return concat;
}

struct expr *list_new(struct parser *parser, struct expr *first, struct expr *second,
		      struct location location)
{
	struct expr *list = expr_list_new(parser->arena, EXPR_LIST, location);

	expr_list_add(list, first);
	expr_list_add(list, second);
	return list;
}

struct expr *prefix_new(struct parser *parser, struct expr *operand, const char *length,
			struct location location, struct location length_location)
{
	struct expr *prefix = expr_new(parser->arena, EXPR_PREFIX, location);
	uint64_t bits = number_read(parser, length, length_location);

	if (bits > 128)
		diag_error(parser->diag, &length_location,
			   "the prefix length %" PRIu64 " is longer than any address", bits);
	prefix->prefix.operand = operand;
	prefix->prefix.length = (uint16_t)(bits > 128 ? 0 : bits);
	return prefix;
}

struct expr *set_ref_new(struct parser *parser, const struct name *name, struct location location)
{
	struct expr *expr = expr_new(parser->arena, EXPR_SET_REF, location);

	parser->names_set = true;
	expr->set_ref.name = name->text;
	return expr;
}

/* A set among elements (from a variable, mostly) stays a set: its elements are added. */
struct expr *element_new(struct parser *parser, struct expr *key)
{
	struct expr *expr;

	if (key->kind == EXPR_SET)
		return key;
	expr = expr_new(parser->arena, EXPR_ELEMENT, key->location);
	expr->element = arena_new_object(parser->arena, struct element);
	expr->element->key = key;
	return expr;
}

struct expr *element_option(struct parser *parser, struct expr *element, struct location location)
{
	if (element->kind == EXPR_ELEMENT)
		return element;
	diag_error(parser->diag, &location, "a set among elements takes no options of its own");
	return element_new(parser, expr_new(parser->arena, EXPR_WILDCARD, element->location));
}

struct expr *element_set_data(struct parser *parser, struct expr *element, struct expr *data,
			      struct location location)
{
	element = element_option(parser, element, location);
	element->element->data = data;
	element->location = location_join(element->location, location);
	return element;
}

static bool expr_is_interval(const struct expr *expr)
{
	if (expr->kind == EXPR_CONCAT) {
		expr_list_for_each(part, expr)
			if (expr_is_interval(part))
				return true;
		return false;
	}
	return expr->kind == EXPR_RANGE || expr->kind == EXPR_PREFIX;
}

/* A variable that stands for several values, `define x = a, b`, gives one element each. */
static void elements_add_list(struct parser *parser, struct expr *set, struct expr *list)
{
	struct expr *item, *next;

	for (item = list->list->first; item; item = next) {
		next = item->next;
		item->next = NULL;
		elements_add(parser, set, element_new(parser, item));
	}
}

void elements_add(struct parser *parser, struct expr *set, struct expr *element)
{
	struct expr *key;

	if (element->kind == EXPR_SET) {
		struct expr *item, *next;

		for (item = element->list->first; item; item = next) {
			next = item->next;
			item->next = NULL;
			elements_add(parser, set, item);
		}
		return;
	}
	key = element->element->key;
	if (key->kind == EXPR_LIST && !element->element->data) {
		elements_add_list(parser, set, key);
		return;
	}
	if (expr_is_interval(key))
		set->flags |= EXPR_F_INTERVAL;
	if (element->element->data)
		set->flags |= EXPR_F_MAP;
	expr_list_add(set, element);
}
