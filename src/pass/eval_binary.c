// SPDX-License-Identifier: GPL-2.0-or-later
/* Evaluation of binary operations: & | ^ << >>. */
#include "pass/eval.h"
#include "type/types.h"

static const char *const operators[] = {
	[OP_AND] = "&", [OP_OR] = "|", [OP_XOR] = "^", [OP_LSHIFT] = "<<", [OP_RSHIFT] = ">>",
};

#define SHIFT_MAX 31u	/* bits that the kernel shifts by at once, at least one */

static bool op_shifts(enum expr_op op)
{
	return op == OP_LSHIFT || op == OP_RSHIFT;
}

static int operand_right_evaluate(struct eval *eval, struct expr *binary)
{
	if (op_shifts(binary->op))
		return expr_evaluate_as(eval, &type_integer, 32, BYTEORDER_HOST,
					&binary->pair.right);
	return expr_evaluate_as(eval, binary->type, binary->bits, binary->byteorder,
				&binary->pair.right);
}

/* `1 | meta mark` is `meta mark | 1`: the kernel has constants on the right only. */
static void operands_swap(struct expr *binary)
{
	struct expr *left = binary->pair.left;

	binary->pair.left = binary->pair.right;
	binary->pair.right = left;
}

/* Something of the packet, which is in a register of its own. */
static bool is_loaded(const struct expr *expr)
{
	return expr->kind == EXPR_SELECTOR || expr->kind == EXPR_BINARY;
}

/* Marks are reckoned with numbers of any width: `meta mark set ip dscp << 2`. */
static bool is_mark_of_number(const struct eval *eval, const struct expr *left)
{
	return eval->expected.type == &type_mark && is_loaded(left) && left->bits <= 32 &&
	       left->type && left->type != &type_mark && left->type != &type_integer &&
	       !datatype_is_string(left->type) && !left->type->type_count;
}

/* Both sides in registers: they must be as wide as each other. */
static int registers_evaluate(struct eval *eval, struct expr *binary)
{
	const struct expr *left = binary->pair.left, *right = binary->pair.right;

	if (left->bits != right->bits) {
		diag_error2(eval->diag, &right->location, &left->location,
			    "the operands of (%s) are of different width: %u and %u bits",
			    operators[binary->op], left->bits, right->bits);
		return -1;
	}
	if (left->type == &type_integer || right->type == &type_integer)
		return 0;
	return datatype_requires(eval, right, left->type);
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
	left = binary->pair.left;
	if (is_mark_of_number(eval, left)) {
		binary->type = &type_mark;
		binary->bits = type_mark.bits;
		binary->byteorder = BYTEORDER_HOST;
	} else {
		binary->type = left->type;
		binary->bits = left->bits;
		binary->byteorder = left->byteorder;
	}
	if (operand_right_evaluate(eval, binary) < 0)
		return -1;
	if (!op_shifts(binary->op) && binary->pair.left->kind == EXPR_VALUE &&
	    binary->pair.right->kind != EXPR_VALUE)
		operands_swap(binary);
	left = binary->pair.left;
	right = binary->pair.right;
	if (is_loaded(left) && is_loaded(right) && !op_shifts(binary->op))
		return registers_evaluate(eval, binary);
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
	if (op_shifts(binary->op) && value_number(right) >= (is_loaded(left) ? binary->bits : left->bits)) {
		diag_error2(eval->diag, &right->location, &left->location,
			    "a shift by %llu moves all %u bits out",
			    (unsigned long long)value_number(right), binary->bits);
		return -1;
	}
	if (op_shifts(binary->op) && is_loaded(left) && (!value_number(right) || value_number(right) > SHIFT_MAX)) {
		diag_error(eval->diag, &right->location, "the kernel shifts by 1 to %u bits at once", SHIFT_MAX);
		return -1;
	}
	if (left->kind == EXPR_VALUE) {
		*expr = value_binary(eval->arena, binary->op, left, right);
		(*expr)->location = binary->location;
		return 0;
	}
	return 0;
}
