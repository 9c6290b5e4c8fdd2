// SPDX-License-Identifier: GPL-2.0-or-later
/* Tests of wide numbers: each base, the widest one, what is too wide or no number, and what is printed. */
#include <string.h>
#include "type/wide.h"
#include "unit.h"

static bool reads(const char *word, unsigned int bits, const char *decimal)
{
	char text[WIDE_TEXT_SIZE];
	struct wide wide;

	return wide_read(&wide, word) && wide.bits == bits &&
	       !strcmp(wide_print(wide.bytes, sizeof(wide.bytes), text), decimal);
}

static bool exceeds(const char *word)
{
	struct wide wide;

	return wide_read(&wide, word) && wide.bits > EXPR_VALUE_BYTES * 8;
}

static bool refused(const char *word)
{
	struct wide wide;

	return !wide_read(&wide, word);
}

int main(void)
{
	static const char widest[] =
		"115792089237316195423570985008687907853269984665640564039457584007913129639935";

	unit_check("decimal", reads("18446744073709551616", 65, "18446744073709551616"));
	unit_check("hexadecimal", reads("0x1fffffffffffffffF", 65, "36893488147419103231"));
	unit_check("octal", reads("02000000000000000000000", 65, "18446744073709551616"));
	unit_check("binary", reads("0b101", 3, "5"));
	unit_check("zero has no bits", reads("0", 0, "0") && reads("0x0", 0, "0") && reads("-0", 0, "0"));
	unit_check("spaces", reads(" 1 0", 4, "10"));
	unit_check("the widest", reads(widest, 256, widest));
	unit_check("one more than the widest", exceeds(
		"115792089237316195423570985008687907853269984665640564039457584007913129639936"));
	unit_check("much more than the widest, though it ends in zeros", exceeds(
		"0x100000000000000000000000000000000000000000000000000000000000000000000000000000000"));
	unit_check("below zero", exceeds("-1"));
	unit_check("no numbers", refused("") && refused("-") && refused("x") && refused("12a") &&
		   refused("08") && refused("0b2") && refused("0xg") && refused("+1"));
	return unit_status();
}
