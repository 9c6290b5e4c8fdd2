// SPDX-License-Identifier: GPL-2.0-or-later
/* Evaluation of relations: what a selector is compared with, and how. */
#include <string.h>
#include "pass/eval.h"
#include "type/types.h"

static const char *const operators[] = {
	[OP_IMPLICIT] = "", [OP_EQ] = "==", [OP_NEQ] = "!=", [OP_LT] = "<", [OP_GT] = ">",
	[OP_LTE] = "<=", [OP_GTE] = ">=", [OP_NEG] = "!",
};

static bool op_orders(enum expr_op op)
{
	return op == OP_LT || op == OP_GT || op == OP_LTE || op == OP_GTE;
}

/* `exists` and `missing` ask whether there is a value at all. */
static void presence_settle(const struct expr *relation)
{
	const struct expr *left = relation->pair.left, *right = relation->pair.right;

	if (left->kind != EXPR_SELECTOR || !left->selector->key ||
	    !(left->selector->key->flags & KEY_F_PRESENCE) || right->kind != EXPR_SYMBOL ||
	    right->symbol.kind != SYMBOL_VALUE)
		return;
	if (!strcmp(right->symbol.word, "exists") || !strcmp(right->symbol.word, "missing"))
		left->selector->presence = true;
}

/* What is kept beside the key would be lost: the stock forgets it without a word. */
static bool element_is_bare(const struct expr *item)
{
	const struct element *element = item->element;

	if (item->kind != EXPR_ELEMENT)
		return item->kind != EXPR_WILDCARD && item->kind != EXPR_MAPPING;
	return !element->timeout && !element->expires && !element->comment && !element->data &&
	       !element->statements && !element->object && element->key->kind != EXPR_WILDCARD;
}

/* `tcp dport { 22 }` is `tcp dport 22`: one element needs no set. */
static void single_element_fold(struct expr *relation)
{
	struct expr *set = relation->pair.right, *item = set->list->first;

	while (item && !item->next && set->kind == EXPR_SET && element_is_bare(item)) {
		struct expr *key = item->kind == EXPR_ELEMENT ? item->element->key : item;

		relation->pair.right = key;
		if (key->kind != EXPR_SET)
			return;
		set = key;
		item = set->list->first;
	}
}

static int right_evaluate(struct eval *eval, struct expr *relation)
{
	const struct expr *left = relation->pair.left;
	__typeof__(eval->expected) outer = eval->expected;
	int result;

	if (relation->pair.right->kind == EXPR_SET && left->kind != EXPR_CONCAT)
		single_element_fold(relation);
	if (relation->pair.right->kind == EXPR_SET) {
		struct set *set = arena_new_object(eval->arena, struct set);

		relation->pair.right = set_anonymous(eval, left, set, relation->pair.right);
		return relation->pair.right ? 0 : -1;
	}
	if (left->kind == EXPR_CONCAT && relation->pair.right->kind != EXPR_SET_REF) {
		diag_error2(eval->diag, &left->location, &relation->pair.right->location,
			    "Use concatenations with sets and maps, not singleton values");
		return -1;
	}
	eval->expected.type = left->type;
	eval->expected.bits = left->bits;
	eval->expected.byteorder = left->byteorder;
	eval->expected.like = left;
	eval->expected.interval = false;
	eval->expected.wraps = true;
	result = expr_evaluate(eval, &relation->pair.right);
	eval->expected = outer;
	return result;
}

static int bad_operator(struct eval *eval, const struct expr *relation)
{
	diag_error(eval->diag, &relation->pair.right->location,
		   "Relational expression (%s) is undefined for %s expressions",
		   operators[relation->op], expr_kind_name(relation->pair.right->kind));
	return -1;
}

static int operator_settle_value(struct eval *eval, struct expr *relation)
{
	struct expr *left = relation->pair.left, *right = relation->pair.right;
	bool flags = left->type->is_bitmask && left->type != &type_bitmask &&
		     left->kind != EXPR_BINARY;

	if (relation->op == OP_NEG && !(left->type->is_bitmask && left->kind != EXPR_BINARY)) {
		diag_error2(eval->diag, &left->location, &right->location,
			    "negation (!) can only be used with singleton bitmask values; "
			    "what is not equal is written !=");
		return -1;
	}
	if (relation->op == OP_IMPLICIT && !flags)
		relation->op = OP_EQ;
	if (!op_orders(relation->op))
		return 0;
	if (datatype_is_string(right->type)) {
		diag_error(eval->diag, &relation->location,
			   "values of type %s have no order, (%s) cannot compare them",
			   left->type->name, operators[relation->op]);
		return -1;
	}
	right->byteorder = BYTEORDER_BIG;
	return 0;
}

/* What is loaded on both sides: they are the same or not. */
static int operator_settle_loaded(struct eval *eval, const struct expr *relation)
{
	const struct expr *left = relation->pair.left, *right = relation->pair.right;

	if (relation->op != OP_EQ && relation->op != OP_NEQ) {
		diag_error(eval->diag, &relation->location,
			   "(%s) compares with constants alone; what the packet has on both sides "
			   "can be equal (==) or not (!=)", operators[relation->op]);
		return -1;
	}
	if ((left->kind != EXPR_SELECTOR && left->kind != EXPR_BINARY) || left->bits != right->bits) {
		diag_error2(eval->diag, &right->location, &left->location,
			    "both sides must be as wide as each other: %u and %u bits",
			    left->bits, right->bits);
		return -1;
	}
	if (left->type == &type_integer || right->type == &type_integer)
		return 0;
	return datatype_requires(eval, right, left->type);
}

static int operator_settle(struct eval *eval, struct expr *relation)
{
	struct expr *right = relation->pair.right;

	switch (right->kind) {
	case EXPR_VALUE:
		return operator_settle_value(eval, relation);
	case EXPR_PREFIX:
		if (right->prefix.length == right->bits) {
			relation->pair.right = right->prefix.operand;
			return operator_settle(eval, relation);
		}
		break;
	case EXPR_RANGE:
		right->byteorder = BYTEORDER_BIG;
		right->pair.left->byteorder = BYTEORDER_BIG;
		right->pair.right->byteorder = BYTEORDER_BIG;
		break;
	case EXPR_SET_REF:
		break;
	case EXPR_SELECTOR:
	case EXPR_BINARY:
		return operator_settle_loaded(eval, relation);
	default:
		diag_error(eval->diag, &right->location,
			   "expected a constant or a set to compare with, not a %s",
			   expr_kind_name(right->kind));
		return -1;
	}
	if (relation->op == OP_IMPLICIT)
		relation->op = OP_EQ;
	if (relation->op != OP_EQ && relation->op != OP_NEQ)
		return bad_operator(eval, relation);
	if (right->flags & EXPR_F_OUTSIDE)
		relation->op = relation->op == OP_EQ ? OP_NEQ : OP_EQ;
	return 0;
}

/* `meta mark ^ 5 == 3` is `meta mark == 6`: the packet path has less to do. */
static void xor_move_right(struct eval *eval, struct expr *relation)
{
	struct expr *left = relation->pair.left;

	while (left->kind == EXPR_BINARY && left->op == OP_XOR &&
	       relation->pair.right->kind == EXPR_VALUE &&
	       (relation->op == OP_EQ || relation->op == OP_NEQ)) {
		relation->pair.right = value_binary(eval->arena, OP_XOR, relation->pair.right,
						    left->pair.right);
		left = left->pair.left;
		relation->pair.left = left;
	}
}

int relation_evaluate(struct eval *eval, struct expr *relation)
{
	__typeof__(eval->expected) outer = eval->expected;
	struct expr *left;
	int result;

	presence_settle(relation);
	memset(&eval->expected, 0, sizeof(eval->expected));
	result = expr_evaluate(eval, &relation->pair.left);
	left = relation->pair.left;
	if (!result && (!left->type || left->type == &type_verdict)) {
		diag_error(eval->diag, &left->location, "a %s cannot be compared with anything",
			   expr_kind_name(left->kind));
		result = -1;
	}
	if (!result && left->kind != EXPR_SELECTOR && left->kind != EXPR_BINARY &&
	    left->kind != EXPR_CONCAT && left->kind != EXPR_MAP) {
		diag_error(eval->diag, &left->location,
			   "expected something of the packet to be compared, not a constant");
		result = -1;
	}
	if (!result)
		result = right_evaluate(eval, relation);
	if (!result && relation->pair.right->kind == EXPR_SET_REF)
		result = datatype_requires(eval, relation->pair.right, left->type);
	if (!result && left->kind == EXPR_SELECTOR && left->selector->key &&
	    left->selector->key->flags & KEY_F_NO_VALUE && relation->pair.right->kind == EXPR_VALUE) {
		diag_error2(eval->diag, &relation->pair.right->location, &left->location,
			    "%s %s cannot be compared with a constant",
			    left->selector->room->word, left->selector->key->word);
		result = -1;
	}
	if (!result)
		result = operator_settle(eval, relation);
	if (!result)
		xor_move_right(eval, relation);
	eval->expected = outer;
	return result;
}

int flag_match_evaluate(struct eval *eval, struct expr *match)
{
	__typeof__(eval->expected) outer = eval->expected;
	const struct expr *left;
	int result;

	memset(&eval->expected, 0, sizeof(eval->expected));
	result = expr_evaluate(eval, &match->flag_match.left);
	eval->expected = outer;
	left = match->flag_match.left;
	if (result < 0)
		return -1;
	if (!left->type->is_bitmask) {
		diag_error(eval->diag, &match->location,
			   "%s has no flags: write a mask as SELECTOR & MASK == VALUE",
			   left->type->name);
		return -1;
	}
	if (match->op == OP_IMPLICIT)
		match->op = OP_EQ;
	if (match->op != OP_EQ && match->op != OP_NEQ) {
		diag_error(eval->diag, &match->location,
			   "flags under a mask are equal to others or (!=) not: (%s) cannot compare them",
			   operators[match->op]);
		return -1;
	}
	if (expr_evaluate_as(eval, left->type, left->bits, left->byteorder,
			     &match->flag_match.value) < 0 ||
	    expr_evaluate_as(eval, left->type, left->bits, left->byteorder,
			     &match->flag_match.mask) < 0)
		return -1;
	if (match->flag_match.value->kind == EXPR_VALUE && match->flag_match.mask->kind == EXPR_VALUE)
		return 0;
	diag_error(eval->diag, &match->location, "expected flags and a mask of flags");
	return -1;
}
