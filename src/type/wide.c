// SPDX-License-Identifier: GPL-2.0-or-later
// Wide: numbers of more bits than a machine word has, as text.

#include <ctype.h>
#include <string.h>
#include "type/wide.h"

#define TOO_WIDE	(EXPR_VALUE_BYTES * 8 + 1)

/* Skips what says the base of the digits behind it. */
static unsigned int base_read(const char **word)
{
	if (**word != '0')
		return 10;
	switch (*++*word) {
	case 'x': case 'X':
		++*word;
		return 16;
	case 'b': case 'B':
		++*word;
		return 2;
	default:
		return 8;
	}
}

/* No less than any base where @c is no digit. */
static unsigned int digit_value(char c)
{
	static const char digits[] = "0123456789abcdef";
	const char *digit = strchr(digits, tolower((unsigned char)c));

	return digit ? (unsigned int)(digit - digits) : sizeof(digits);
}

/* What doesn't fit of @wide * @factor + @more. */
static unsigned int wide_multiply_add(struct wide *wide, unsigned int factor, unsigned int more)
{
	for (size_t i = sizeof(wide->bytes); i--;) {
		more += wide->bytes[i] * factor;
		wide->bytes[i] = more;
		more >>= 8;
	}
	return more;
}

static unsigned int wide_bits(const struct wide *wide)
{
	unsigned int bits = EXPR_VALUE_BYTES * 8;

	for (size_t i = 0; i < sizeof(wide->bytes); i++, bits -= 8)
		if (wide->bytes[i])
			return bits - (__builtin_clz(wide->bytes[i]) - 24);
	return 0;
}

bool wide_read(struct wide *wide, const char *word)
{
	bool negative, fits = true;
	unsigned int base;

	*wide = (struct wide){ .bits = 0 };
	while (isspace((unsigned char)*word))
		word++;
	negative = *word == '-';
	word += negative;
	if (!isdigit((unsigned char)*word))
		return false;
	base = base_read(&word);
	for (; *word; word++) {
		unsigned int digit = digit_value(*word);

		/* JSON's strings may have spaces. */
		if (isspace((unsigned char)*word))
			continue;
		if (digit >= base)
			return false;
		fits &= !wide_multiply_add(wide, base, digit);
	}
	wide->bits = wide_bits(wide);
	if (!fits || (negative && wide->bits))
		wide->bits = TOO_WIDE;
	return true;
}

const char *wide_print(const uint8_t *bytes, size_t size, char text[WIDE_TEXT_SIZE])
{
	char *digits = text + WIDE_TEXT_SIZE - 1;
	uint8_t left[EXPR_VALUE_BYTES];
	unsigned int rest, any;

	memcpy(left, bytes, size);
	*digits = '\0';
	do {
		rest = any = 0;
		for (size_t i = 0; i < size; i++) {
			rest = rest << 8 | left[i];
			left[i] = rest / 10;
			rest %= 10;
			any |= left[i];
		}
		*--digits = '0' + rest;
	} while (any);
	return digits;
}
