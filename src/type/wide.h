/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Wide: numbers of more bits than a machine word has, as text. */
#ifndef RAMPART_TYPE_WIDE_H
#define RAMPART_TYPE_WIDE_H

#include <stdbool.h>
#include "expr/expr.h"

#define WIDE_TEXT_SIZE	80	/* what the digits of the widest value need */

/**
 * struct wide - a number as it was read
 * @bytes:	big endian
 * @bits:	without leading zeros; more than EXPR_VALUE_BYTES have, where the number is below zero or too big
 */
struct wide {
	uint8_t bytes[EXPR_VALUE_BYTES];
	unsigned int bits;
};

/** wide_read - reads the number @word: decimal, or in the base that 0x, 0b or 0 stand for; false where it is none. */
bool wide_read(struct wide *wide, const char *word);

/** wide_print - the decimal digits of the big endian number @bytes, at most EXPR_VALUE_BYTES of them, in @text. */
const char *wide_print(const uint8_t *bytes, size_t size, char text[WIDE_TEXT_SIZE]);

#endif
