// SPDX-License-Identifier: GPL-2.0-or-later
/* Tests of constants: a width is given to a value only where the value fits it and it fits a value. */
#include "expr/expr.h"
#include "lang/arena.h"
#include "type/types.h"
#include "unit.h"

static bool resizes(uint64_t number, unsigned int bits)
{
	struct arena *arena = arena_new();
	struct location nowhere = { .source = NULL };
	struct expr *value = expr_value(arena, nowhere, &type_integer, 32, number);
	bool done = value_resize(value, bits);
	bool kept = value_number(value) == number && value->bits == (done ? bits : 32);

	arena_free(arena);
	return done && kept;
}

int main(void)
{
	unit_check("a number keeps its value when it grows", resizes(80, 128));
	unit_check("a number keeps its value when it shrinks", resizes(80, 8));
	unit_check("a number that doesn't fit is refused", !resizes(256, 8));
	unit_check("bits that are no whole bytes count", !resizes(8, 3) && resizes(7, 3));
	unit_check("the widest value there is", resizes(1, EXPR_VALUE_BYTES * 8));
	unit_check("no value is wider", !resizes(1, EXPR_VALUE_BYTES * 8 + 1) && !resizes(0, 8192));
	return unit_status();
}
