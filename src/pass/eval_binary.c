// SPDX-License-Identifier: GPL-2.0-or-later
/* Evaluation of binary operations: & | ^ << >>. */
#include "pass/eval.h"

static const char *const operators[] = {
	[OP_AND] = "&", [OP_OR] = "|", [OP_XOR] = "^", [OP_LSHIFT] = "<<", [OP_RSHIFT] = ">>",
};

static bool op_shifts(enum expr_op op)
{
	return op == OP_LSHIFT || op == OP_RSHIFT;
}

static int operand_right_evaluate(struct eval *eval, struct expr *binary)
{
	struct expr *left = binary->pair.left;

	if (op_shifts(binary->op))
		return expr_evaluate_as(eval, &type_integer, 32, BYTEORDER_HOST,
					&binary->pair.right);
	return expr_evaluate_as(eval, left->type, left->bits, left->byteorder,
				&binary->pair.right);
}

/* `1 | meta mark` is `meta mark | 1`: the kernel has constants on the right only. */
static void operands_swap(struct expr *binary)
{
	struct expr *left = binary->pair.left;

	binary->pair.left = binary->pair.right;
	binary->pair.right = left;
}

static bool is_constant_symbol(const struct expr *expr)
{
	return expr->kind == EXPR_SYMBOL || expr->kind == EXPR_VALUE;
}

int binary_evaluate(struct eval *eval, struct expr **expr)
{
	struct expr *binary = *expr, *left, *right;

	if (!op_shifts(binary->op) && is_constant_symbol(binary->pair.left) &&
	    (binary->pair.right->kind == EXPR_SELECTOR || binary->pair.right->kind == EXPR_BINARY) &&
	    !eval->expected.type)
		operands_swap(binary);
	if (expr_evaluate(eval, &binary->pair.left) < 0)
		return -1;
	if (operand_right_evaluate(eval, binary) < 0)
		return -1;
	if (!op_shifts(binary->op) && binary->pair.left->kind == EXPR_VALUE &&
	    binary->pair.right->kind != EXPR_VALUE)
		operands_swap(binary);
	left = binary->pair.left;
	right = binary->pair.right;
	if (right->kind != EXPR_VALUE) {
		diag_error2(eval->diag, &right->location, &left->location,
			    "Right hand side of binary operation (%s) must be constant",
			    operators[binary->op]);
		return -1;
	}
	if (!left->type || datatype_is_string(left->type) || left->type->type_count ||
	    (left->kind != EXPR_VALUE && left->kind != EXPR_SELECTOR &&
	     left->kind != EXPR_BINARY && left->kind != EXPR_MAP)) {
		diag_error(eval->diag, &left->location, "%s is undefined for a %s of type %s",
			   operators[binary->op], expr_kind_name(left->kind),
			   left->type ? left->type->name : "unknown");
		return -1;
	}
	if (op_shifts(binary->op) && value_number(right) >= left->bits) {
		diag_error2(eval->diag, &right->location, &left->location,
			    "a shift by %llu moves all %u bits out",
			    (unsigned long long)value_number(right), left->bits);
		return -1;
	}
	if (left->kind == EXPR_VALUE) {
		*expr = value_binary(eval->arena, binary->op, left, right);
		(*expr)->location = binary->location;
		return 0;
	}
	binary->type = left->type;
	binary->bits = left->bits;
	binary->byteorder = left->byteorder;
	return 0;
}
