// SPDX-License-Identifier: GPL-2.0-or-later
// JSON of expressions.

#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "json/amount.h"
#include "json/json.h"
#include "obj/output.h"

static const char *const signs[] = {
	[OP_EQ] = "==", [OP_NEQ] = "!=", [OP_LT] = "<", [OP_GT] = ">", [OP_LTE] = "<=",
	[OP_GTE] = ">=", [OP_AND] = "&", [OP_OR] = "|", [OP_XOR] = "^", [OP_LSHIFT] = "<<",
	[OP_RSHIFT] = ">>", [OP_NEG] = "!",
};

const char *operator_sign(enum expr_op op)
{
	return op < sizeof(signs) / sizeof(signs[0]) ? signs[op] : NULL;
}

static const struct {
	int32_t code;
	const char *word;
} verdicts[] = {
	{ NF_DROP, "drop" }, { NF_ACCEPT, "accept" }, { NFT_CONTINUE, "continue" },
	{ NFT_RETURN, "return" }, { NFT_JUMP, "jump" }, { NFT_GOTO, "goto" },
};

const char *verdict_word(int32_t code)
{
	for (unsigned int i = 0; i < sizeof(verdicts) / sizeof(verdicts[0]); i++)
		if (verdicts[i].code == code)
			return verdicts[i].word;
	return NULL;
}

static void text_print(struct output *output, const void *what)
{
	output->indent = 2;	/* where a rule stands in a listing */
	expr_print(output, what);
}

static json_t *verdict_json(const struct output *output, const struct expr *expr)
{
	const char *word = verdict_word(expr->verdict.code);

	if (!word || expr->verdict.block)
		return text_json(output, text_print, expr);
	if (!expr->verdict.chain)
		return json_wrap(word, NULL);
	return json_wrap(word, json_wrap("target", expr_json(output, expr->verdict.chain)));
}

static json_t *items_json(const struct output *output, const struct expr *expr)
{
	json_t *items = json_array();

	expr_list_for_each(item, expr)
		json_array_append_new(items, expr_json(output, item));
	return items;
}

/* The ends of a range have their names, but for ports, protocols, hosts and users. */
static json_t *range_json(const struct output *output, const struct expr *expr)
{
	struct output numeric = *output;
	json_t *ends = json_array();

	numeric.flags |= NFT_CTX_OUTPUT_NUMERIC_PROTO;
	numeric.flags &= ~(NFT_CTX_OUTPUT_SERVICE | NFT_CTX_OUTPUT_REVERSEDNS |
			   NFT_CTX_OUTPUT_GUID);
	json_array_append_new(ends, expr_json(&numeric, expr->pair.left));
	json_array_append_new(ends, expr_json(&numeric, expr->pair.right));
	return json_wrap("range", ends);
}

static json_t *prefix_json(const struct output *output, const struct expr *expr)
{
	json_t *body = json_object();

	json_object_set_new(body, "addr", expr_json(output, expr->prefix.operand));
	json_object_set_new(body, "len", json_integer(expr->prefix.length));
	return json_wrap("prefix", body);
}

static void seconds_set(json_t *body, const char *name, uint64_t milliseconds)
{
	if (milliseconds == TIMEOUT_NEVER)
		json_object_set_new(body, name, json_string("never"));
	else if (milliseconds)
		json_object_set_new(body, name, json_duration(milliseconds));
}

/* A key that nothing is kept with is written without the frame of an element. */
static json_t *element_json(const struct output *output, const struct element *element)
{
	json_t *body = json_object(), *key = expr_json(output, element->key), *pair;

	json_object_set(body, "val", key);
	seconds_set(body, "timeout", element->timeout);
	/* It goes on while it is told: nobody wants parts of a second of it. */
	seconds_set(body, "expires", timeout_whole(element->expires));
	if (element->comment)
		json_object_set_new(body, "comment", json_string(element->comment));
	for (const struct stmt *stmt = element->statements; stmt; stmt = stmt->next) {
		json_t *kept = stmt_json(output, stmt);

		json_object_update_missing(body, kept);
		json_decref(kept);
	}
	if (json_object_size(body) > 1) {
		json_decref(key);
		key = json_wrap("elem", body);
	} else {
		json_decref(body);
	}
	if (!element->object && !element->data)
		return key;
	pair = json_array();
	json_array_append_new(pair, key);
	json_array_append_new(pair, element->object ? json_string(element->object) :
						      expr_json(output, element->data));
	return pair;
}

static json_t *operands_json(const struct output *output, enum expr_op op,
			     const struct expr *left, const struct expr *right)
{
	json_t *operands = json_array();

	json_array_append_new(operands, expr_json(output, left));
	json_array_append_new(operands, expr_json(output, right));
	return json_wrap(operator_sign(op), operands);
}

static json_t *match_json(json_t *left, const char *op, json_t *right)
{
	json_t *body = json_object();

	json_object_set_new(body, "op", json_string(op));
	json_object_set_new(body, "left", left);
	json_object_set_new(body, "right", right);
	return body;
}

/* No operator: a test of flags is "in", all else compares. */
static json_t *relation_json(const struct output *output, const struct expr *expr)
{
	const struct expr *right = expr->pair.right;
	bool tests_flags = right->kind == EXPR_VALUE && right->type && right->type->is_bitmask;
	const struct expr *left = expr->pair.left;
	const char *op = operator_sign(expr->op);

	if (left->kind == EXPR_SELECTOR && left->selector->presence && right->kind == EXPR_VALUE)
		return match_json(expr_json(output, left), op ? op : "==",
				  json_boolean(value_number(right)));
	if (!op)
		op = tests_flags || right->kind == EXPR_LIST ? "in" : "==";
	return match_json(expr_json(output, left), op, expr_json(output, right));
}

static json_t *flag_match_json(const struct output *output, const struct expr *expr)
{
	return match_json(operands_json(output, OP_AND, expr->flag_match.left,
					expr->flag_match.mask),
			  expr->op == OP_NEQ ? "!=" : "==",
			  expr_json(output, expr->flag_match.value));
}

static json_t *set_ref_json(const struct output *output, const struct expr *expr)
{
	const struct set *set = expr->set_ref.set;

	if (set && set_is_anonymous(set) && set->elements)
		return expr_json(output, set->elements);
	return json_sprintf("@%s", expr->set_ref.name);
}

static json_t *map_json(const struct output *output, const struct expr *expr)
{
	json_t *body = json_object();

	json_object_set_new(body, "key", expr_json(output, expr->pair.left));
	json_object_set_new(body, "data", expr_json(output, expr->pair.right));
	return json_wrap(expr->flags & EXPR_F_VMAP ? "vmap" : "map", body);
}

json_t *expr_json(const struct output *output, const struct expr *expr)
{
	switch ((enum expr_kind)expr->kind) {
	case EXPR_SYMBOL:
		return json_string(expr->symbol.word);
	case EXPR_VALUE:
		return value_json(output, expr);
	case EXPR_VERDICT:
		return verdict_json(output, expr);
	case EXPR_PREFIX:
		return prefix_json(output, expr);
	case EXPR_RANGE:
		return range_json(output, expr);
	case EXPR_LIST:
		return items_json(output, expr);
	case EXPR_SET:
		return json_wrap("set", items_json(output, expr));
	case EXPR_CONCAT:
		return json_wrap("concat", items_json(output, expr));
	case EXPR_ELEMENT:
		return element_json(output, expr->element);
	case EXPR_SET_REF:
		return set_ref_json(output, expr);
	case EXPR_SELECTOR:
		return instance_json(output, expr->selector);
	case EXPR_BINARY:
		return operands_json(output, expr->op, expr->pair.left, expr->pair.right);
	case EXPR_RELATION:
		return relation_json(output, expr);
	case EXPR_FLAG_MATCH:
		return flag_match_json(output, expr);
	case EXPR_MAP:
		return map_json(output, expr);
	case EXPR_WILDCARD:
		return json_string("*");
	case EXPR_MAPPING:	/* split by the rooms that have one */
	case EXPR_INVALID:
	case EXPR_KIND_COUNT:
		break;
	}
	return text_json(output, text_print, expr);
}
