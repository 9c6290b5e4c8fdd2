// SPDX-License-Identifier: GPL-2.0-or-later
/* Arithmetic on constants: byte strings of up to EXPR_VALUE_BYTES, most significant byte first. */
#include <string.h>
#include "expr/expr.h"

static unsigned int value_size(const struct expr *value)
{
	return (value->bits + 7u) / 8;
}

bool datatype_is_string(const struct datatype *type)
{
	for (; type; type = type->base)
		if (type == &type_string)
			return true;
	return false;
}

struct expr *expr_value(struct arena *arena, struct location location,
			const struct datatype *type, unsigned int bits, uint64_t number)
{
	struct expr *expr = expr_new(arena, EXPR_VALUE, location);
	unsigned int size;

	expr->type = type;
	expr->byteorder = type->byteorder;
	expr->bits = bits;
	size = value_size(expr);
	for (unsigned int i = 0; i < size && i < sizeof(number); i++)
		expr->value.bytes[size - 1 - i] = number >> 8 * i;
	return expr;
}

static void bytes_reverse(uint8_t *bytes, unsigned int size)
{
	for (unsigned int i = 0; i < size / 2; i++) {
		uint8_t byte = bytes[i];

		bytes[i] = bytes[size - 1 - i];
		bytes[size - 1 - i] = byte;
	}
}

static bool stored_reversed(const struct datatype *type, enum byteorder byteorder)
{
	return byteorder == BYTEORDER_HOST && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ &&
	       !datatype_is_string(type);
}

struct expr *expr_value_bytes(struct arena *arena, struct location location,
			      const struct datatype *type, enum byteorder byteorder,
			      unsigned int bits, const void *bytes)
{
	struct expr *expr = expr_new(arena, EXPR_VALUE, location);
	unsigned int size;

	if (bits > EXPR_VALUE_BYTES * 8)
		bits = EXPR_VALUE_BYTES * 8;
	expr->type = type;
	expr->byteorder = byteorder;
	expr->bits = bits;
	size = value_size(expr);
	memcpy(expr->value.bytes, bytes, size);
	if (stored_reversed(type, byteorder))
		bytes_reverse(expr->value.bytes, size);
	return expr;
}

void value_to_register(const struct expr *value, void *out)
{
	unsigned int size = value_size(value);

	memcpy(out, value->value.bytes, size);
	if (stored_reversed(value->type, value->byteorder))
		bytes_reverse(out, size);
}

uint64_t value_number(const struct expr *value)
{
	unsigned int size = value_size(value);
	uint64_t number = 0;

	for (unsigned int i = size > 8 ? size - 8 : 0; i < size; i++)
		number = number << 8 | value->value.bytes[i];
	return number;
}

int value_compare(const struct expr *a, const struct expr *b)
{
	return memcmp(a->value.bytes, b->value.bytes, value_size(a));
}

bool value_is_zero(const struct expr *value)
{
	for (unsigned int i = 0; i < value_size(value); i++)
		if (value->value.bytes[i])
			return false;
	return true;
}

bool value_resize(struct expr *value, unsigned int bits)
{
	unsigned int old = value_size(value), new = (bits + 7) / 8;
	uint8_t bytes[EXPR_VALUE_BYTES] = { 0 };

	if (new > EXPR_VALUE_BYTES)
		return false;
	if (datatype_is_string(value->type)) {
		for (unsigned int i = new; i < old; i++)
			if (value->value.bytes[i])
				return false;
		memset(value->value.bytes + old, 0, new > old ? new - old : 0);
		value->bits = bits;
		return true;
	}
	for (unsigned int i = 0; i + new < old; i++)
		if (value->value.bytes[i])
			return false;
	for (unsigned int i = 0; i < new && i < old; i++)
		bytes[new - 1 - i] = value->value.bytes[old - 1 - i];
	if (bits % 8 && bytes[0] >> bits % 8)
		return false;
	memcpy(value->value.bytes, bytes, sizeof(bytes));
	value->bits = bits;
	return true;
}

static void bytes_shift_left(uint8_t *bytes, unsigned int size, unsigned int count)
{
	unsigned int whole = count / 8, rest = count % 8;

	for (unsigned int i = 0; i < size; i++) {
		unsigned int high = i + whole < size ? bytes[i + whole] : 0;
		unsigned int low = i + whole + 1 < size ? bytes[i + whole + 1] : 0;

		bytes[i] = (high << 8 | low) << rest >> 8;
	}
}

static void bytes_shift_right(uint8_t *bytes, unsigned int size, unsigned int count)
{
	unsigned int whole = count / 8, rest = count % 8;

	for (unsigned int i = size; i-- > 0;) {
		unsigned int low = i >= whole ? bytes[i - whole] : 0;
		unsigned int high = i >= whole + 1 ? bytes[i - whole - 1] : 0;

		bytes[i] = (high << 8 | low) >> rest;
	}
}

struct expr *value_binary(struct arena *arena, enum expr_op op,
			  const struct expr *left, const struct expr *right)
{
	struct expr *result = expr_copy(arena, left);
	unsigned int size = value_size(result);
	uint8_t *bytes = result->value.bytes;
	const uint8_t *other = right->value.bytes;
	uint64_t count = value_number(right);

	if (op == OP_LSHIFT || op == OP_RSHIFT) {
		if (count >= left->bits)
			memset(bytes, 0, size);
		else if (op == OP_LSHIFT)
			bytes_shift_left(bytes, size, count);
		else
			bytes_shift_right(bytes, size, count);
		if (left->bits % 8)
			bytes[0] &= (1u << left->bits % 8) - 1;
		return result;
	}
	for (unsigned int i = 0; i < size; i++) {
		if (op == OP_AND)
			bytes[i] &= other[i];
		else if (op == OP_OR)
			bytes[i] |= other[i];
		else
			bytes[i] ^= other[i];
	}
	return result;
}

/* Cuts what is above the width of @value; false when something was. */
static bool value_wrap(struct expr *value)
{
	unsigned int rest = value->bits % 8;

	if (!rest || !(value->value.bytes[0] >> rest))
		return true;
	value->value.bytes[0] &= (1u << rest) - 1;
	return false;
}

bool value_increment(struct expr *value)
{
	for (unsigned int i = value_size(value); i-- > 0;)
		if (++value->value.bytes[i])
			return value_wrap(value);
	return false;
}

bool value_decrement(struct expr *value)
{
	for (unsigned int i = value_size(value); i-- > 0;)
		if (value->value.bytes[i]--)
			return true;
	value_wrap(value);
	return false;
}

/* The bits of a value that has no whole number of bytes are its lowest: skip what is above them. */
struct expr *value_mask(struct arena *arena, const struct datatype *type,
			unsigned int bits, unsigned int length)
{
	struct expr *mask = expr_value(arena, (struct location){ 0 }, type, bits, 0);
	unsigned int first = value_size(mask) * 8 - bits;

	for (unsigned int i = first; i < first + length; i++)
		mask->value.bytes[i / 8] |= 0x80u >> i % 8;
	return mask;
}

int value_prefix_length(const struct expr *mask)
{
	unsigned int first = value_size(mask) * 8 - mask->bits;
	unsigned int length = 0;

	while (length < mask->bits &&
	       mask->value.bytes[(first + length) / 8] & 0x80u >> (first + length) % 8)
		length++;
	for (unsigned int i = first + length; i < first + mask->bits; i++)
		if (mask->value.bytes[i / 8] & 0x80u >> i % 8)
			return -1;
	return length;
}
