// SPDX-License-Identifier: GPL-2.0-or-later
/* Prints expressions as text. */
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "obj/output.h"
#include "pass/payload.h"
#include "obj/ruleset.h"

static const struct {
	const char *sign;
	unsigned int precedence;	/* of binary operators: the higher binds tighter */
} operators[] = {
	[OP_IMPLICIT] = { "", 0 },
	[OP_EQ] = { "==", 0 },
	[OP_NEQ] = { "!=", 0 },
	[OP_LT] = { "<", 0 },
	[OP_GT] = { ">", 0 },
	[OP_LTE] = { "<=", 0 },
	[OP_GTE] = { ">=", 0 },
	[OP_NEG] = { "!", 0 },
	[OP_OR] = { "|", 1 },
	[OP_XOR] = { "^", 2 },
	[OP_AND] = { "&", 3 },
	[OP_LSHIFT] = { "<<", 4 },
	[OP_RSHIFT] = { ">>", 4 },
};

static const struct {
	int32_t code;
	const char *word;
	bool chain;
} verdicts[] = {
	{ NF_DROP, "drop", false }, { NF_ACCEPT, "accept", false }, { NF_QUEUE, "queue", false },
	{ NFT_CONTINUE, "continue", false }, { NFT_BREAK, "break", false },
	{ NFT_RETURN, "return", false }, { NFT_JUMP, "jump", true }, { NFT_GOTO, "goto", true },
};

static void block_print(struct output *output, const struct chain_block *block)
{
	unsigned int flags = output->flags;

	output_printf(output, "{\n");
	output->flags &= ~NFT_CTX_OUTPUT_HANDLE;
	output->indent++;
	for (const struct rule *rule = block->chain->rules; rule; rule = rule->next) {
		output_indent(output);
		rule_print(output, rule);
		output_printf(output, "\n");
	}
	output->indent--;
	output->flags = flags;
	output_indent(output);
	output_printf(output, "}");
}

static void verdict_print(struct output *output, const struct expr *expr)
{
	for (unsigned int i = 0; i < sizeof(verdicts) / sizeof(verdicts[0]); i++) {
		if (verdicts[i].code != expr->verdict.code)
			continue;
		output_printf(output, "%s", verdicts[i].word);
		if (!verdicts[i].chain)
			return;
		output_printf(output, " ");
		if (expr->verdict.block)
			block_print(output, expr->verdict.block);
		else if (expr->verdict.chain)
			expr_print(output, expr->verdict.chain);
		return;
	}
	output_printf(output, "unknown verdict value %d", expr->verdict.code);
}

/* The ends of a range are numbers, whatever names they have. */
static void range_print(struct output *output, const struct expr *expr)
{
	unsigned int flags = output->flags;

	output->flags |= NFT_CTX_OUTPUT_NUMERIC_ALL;
	output->flags &= ~(NFT_CTX_OUTPUT_SERVICE | NFT_CTX_OUTPUT_REVERSEDNS |
			   NFT_CTX_OUTPUT_GUID);
	expr_print(output, expr->pair.left);
	output_printf(output, "-");
	expr_print(output, expr->pair.right);
	output->flags = flags;
}

static void items_print(struct output *output, const struct expr *expr, const char *separator)
{
	expr_list_for_each(item, expr) {
		expr_print(output, item);
		if (item->next)
			output_printf(output, "%s", separator);
	}
}

static void set_items_print(struct output *output, const struct expr *expr)
{
	output_printf(output, "{ ");
	items_print(output, expr, ", ");
	output_printf(output, " }");
}

static void duration_print(struct output *output, const char *word, uint64_t milliseconds)
{
	output_printf(output, " %s ", word);
	if (milliseconds == TIMEOUT_NEVER)
		output_printf(output, "never");
	else
		output_duration(output, milliseconds);
}

static void element_print(struct output *output, const struct element *element)
{
	expr_print(output, element->key);
	for (const struct stmt *stmt = element->statements; stmt; stmt = stmt->next) {
		output_printf(output, " ");
		stmt_print(output, stmt);
	}
	if (element->timeout)
		duration_print(output, "timeout", element->timeout);
	/* Numeric, only whole seconds are told of what runs out. */
	if (element->expires && !output_has(output, NFT_CTX_OUTPUT_STATELESS))
		duration_print(output, "expires", output_has(output, NFT_CTX_OUTPUT_NUMERIC_TIME) ?
						  timeout_whole(element->expires) : element->expires);
	if (element->comment)
		output_printf(output, " comment \"%s\"", element->comment);
	if (element->object) {
		output_printf(output, " : \"%s\"", element->object);
	} else if (element->data) {
		output_printf(output, " : ");
		expr_print(output, element->data);
	}
}

static void mapping_print(struct output *output, const struct expr *expr)
{
	if (expr->pair.left)
		expr_print(output, expr->pair.left);
	output_printf(output, expr->pair.left ? " : " : ":");
	expr_print(output, expr->pair.right);
}

/* Whether @expr reads something, and is no constant written as flags | flags. */
static bool is_loaded(const struct expr *expr)
{
	while (expr->kind == EXPR_BINARY)
		expr = expr->pair.left;
	return expr->kind == EXPR_SELECTOR;
}

static void operand_print(struct output *output, const struct expr *expr, unsigned int precedence)
{
	bool brackets = expr->kind == EXPR_BINARY && operators[expr->op].precedence < precedence;

	output_printf(output, brackets ? "(" : "");
	expr_print(output, expr);
	output_printf(output, brackets ? ")" : "");
}

static void binary_print(struct output *output, const struct expr *expr)
{
	operand_print(output, expr->pair.left, operators[expr->op].precedence);
	output_printf(output, " %s ", operators[expr->op].sign);
	/* Operators of the same precedence join to the left. */
	operand_print(output, expr->pair.right, operators[expr->op].precedence +
		      (expr->pair.right->kind == EXPR_BINARY && is_loaded(expr->pair.right)));
}

static bool is_of_packet(const struct expr *expr)
{
	struct payload payload;

	while (expr->kind == EXPR_BINARY)
		expr = expr->pair.left;
	return payload_of(expr, &payload);
}

/*
 * Equality goes without saying, but for flags, where no operator means "any of these",
 * and behind an operand where it would be hard to see.
 */
static bool equality_is_printed(const struct expr *expr)
{
	const struct expr *left = expr->pair.left, *right = expr->pair.right;

	if (right->kind == EXPR_RANGE)
		return left->kind == EXPR_BINARY && is_of_packet(left);
	return left->kind == EXPR_BINARY || right->kind == EXPR_SELECTOR ||
	       right->kind == EXPR_BINARY || (right->kind == EXPR_VALUE && right->type && right->type->is_bitmask &&
		right->type != &type_bitmask);
}

static bool is_bare(const struct expr *expr)
{
	return expr->kind == EXPR_SELECTOR && expr->selector->key &&
	       expr->selector->key->flags & KEY_F_BARE;
}

static void relation_print(struct output *output, const struct expr *expr)
{
	expr_print(output, expr->pair.left);
	output_printf(output, " ");
	if (expr->op != OP_IMPLICIT && (expr->op != OP_EQ || equality_is_printed(expr)))
		output_printf(output, "%s ", operators[expr->op].sign);
	/* Alone it would be taken for a value. */
	if (is_bare(expr->pair.right))
		output_printf(output, "%s ", expr->pair.right->selector->room->word);
	expr_print(output, expr->pair.right);
}

static void flag_match_print(struct output *output, const struct expr *expr)
{
	expr_print(output, expr->flag_match.left);
	output_printf(output, expr->op == OP_NEQ ? " != " : " ");
	expr_print(output, expr->flag_match.value);
	output_printf(output, " / ");
	expr_print(output, expr->flag_match.mask);
}

static void set_ref_print(struct output *output, const struct expr *expr)
{
	const struct set *set = expr->set_ref.set;

	if (set && set_is_anonymous(set) && set->elements)
		set_items_print(output, set->elements);
	else
		output_printf(output, "@%s", expr->set_ref.name);
}

void expr_print(struct output *output, const struct expr *expr)
{
	switch ((enum expr_kind)expr->kind) {
	case EXPR_SYMBOL:
		output_printf(output, "%s%s", expr->symbol.kind == SYMBOL_DEFINE ? "$" : "",
			      expr->symbol.word);
		break;
	case EXPR_VALUE:
		datatype_print(output, expr);
		break;
	case EXPR_VERDICT:
		verdict_print(output, expr);
		break;
	case EXPR_PREFIX:
		expr_print(output, expr->prefix.operand);
		output_printf(output, "/%u", expr->prefix.length);
		break;
	case EXPR_RANGE:
		range_print(output, expr);
		break;
	case EXPR_LIST:
		items_print(output, expr, ",");
		break;
	case EXPR_SET:
		set_items_print(output, expr);
		break;
	case EXPR_ELEMENT:
		element_print(output, expr->element);
		break;
	case EXPR_MAPPING:
		mapping_print(output, expr);
		break;
	case EXPR_CONCAT:
		items_print(output, expr, " . ");
		break;
	case EXPR_SET_REF:
		set_ref_print(output, expr);
		break;
	case EXPR_SELECTOR:
		instance_print(output, expr->selector);
		break;
	case EXPR_BINARY:
		binary_print(output, expr);
		break;
	case EXPR_RELATION:
		relation_print(output, expr);
		break;
	case EXPR_FLAG_MATCH:
		flag_match_print(output, expr);
		break;
	case EXPR_MAP:
		expr_print(output, expr->pair.left);
		output_printf(output, expr->flags & EXPR_F_VMAP ? " vmap " : " map ");
		expr_print(output, expr->pair.right);
		break;
	case EXPR_WILDCARD:
		output_printf(output, "*");
		break;
	case EXPR_INVALID:
	case EXPR_KIND_COUNT:
		output_printf(output, "invalid");
		break;
	}
}
