// SPDX-License-Identifier: GPL-2.0-or-later
// Plain types: integer, bitmask, string, boolean, verdict.

#include <gmp.h>
#include <string.h>
#include "type/type.h"

static int integer_parse_wide(struct eval *eval, struct expr *expr)
{
	unsigned int bits = type_bits(eval, expr), size = (bits + 7) / 8;
	uint8_t bytes[EXPR_VALUE_BYTES] = { 0 };
	size_t used;
	mpz_t number;
	int ret;

	if (mpz_init_set_str(number, expr->symbol.word, 0) < 0) {
		ret = type_unknown(eval, expr);
	} else if (mpz_sgn(number) < 0 || mpz_sizeinbase(number, 2) > bits ||
		   size > sizeof(bytes)) {
		ret = type_error(eval, expr, "Value %s exceeds its width of %u bits",
				 expr->symbol.word, bits);
	} else {
		used = (mpz_sizeinbase(number, 2) + 7) / 8;
		mpz_export(bytes + size - used, NULL, 1, 1, 1, 0, number);
		type_set_bytes(expr, bits, bytes);
		ret = 0;
	}
	mpz_clear(number);
	return ret;
}

static int integer_parse(struct eval *eval, struct expr *expr)
{
	uint64_t number;

	if (type_number(expr->symbol.word, &number))
		return type_set_number(eval, expr, number);
	return integer_parse_wide(eval, expr);
}

static void integer_print(struct output *output, const struct expr *expr)
{
	mpz_t number;
	char *text;
	void (*release)(void *, size_t);

	if (expr->bits <= 64) {
		output_printf(output, "%llu", (unsigned long long)value_number(expr));
		return;
	}
	mpz_init(number);
	mpz_import(number, (expr->bits + 7) / 8, 1, 1, 1, 0, expr->value.bytes);
	text = mpz_get_str(NULL, 10, number);
	output_printf(output, "%s", text);
	mp_get_memory_functions(NULL, NULL, &release);
	release(text, strlen(text) + 1);
	mpz_clear(number);
}

const struct datatype type_integer = {
	.id = TYPE_INTEGER,
	.name = "integer",
	.description = "integer",
	.parse = integer_parse,
	.print = integer_print,
};
DATATYPE(type_integer);

static void bitmask_print(struct output *output, const struct expr *expr)
{
	unsigned int size = (expr->bits + 7) / 8, i;

	for (i = 0; i + 1 < size && !expr->value.bytes[i]; i++)
		;
	output_printf(output, "0x%x", size ? expr->value.bytes[i] : 0);
	for (i++; i < size; i++)
		output_printf(output, "%02x", expr->value.bytes[i]);
}

const struct datatype type_bitmask = {
	.id = TYPE_BITMASK,
	.name = "bitmask",
	.description = "bitmask",
	.base = &type_integer,
	.print = bitmask_print,
	.is_bitmask = true,
};
DATATYPE(type_bitmask);

/* A trailing '*' makes a prefix of the string, "\*" an ordinary character. */
static int string_parse(struct eval *eval, struct expr *expr)
{
	const char *word = expr->symbol.word;
	unsigned int bits = type_bits(eval, expr), size = (bits + 7) / 8;
	uint8_t bytes[EXPR_VALUE_BYTES] = { 0 };
	size_t len = strlen(word);
	bool wildcard = false;

	if (len && word[len - 1] == '*') {
		if (len > 1 && word[len - 2] == '\\')
			len--;
		else
			wildcard = true;
	}
	if (!size || size > sizeof(bytes))
		size = size ? sizeof(bytes) : len;
	if (!len)
		return type_error(eval, expr, "empty string is not allowed");
	if (wildcard && len == 1)
		return type_error(eval, expr, "a name of nothing but '*' would match any");
	if (len > sizeof(bytes) || (bits && len - wildcard >= size))
		return type_error(eval, expr, "String '%s' exceeds maximum length of %u",
				  word, size ? size - 1 : (unsigned int)sizeof(bytes));
	memcpy(bytes, word, len);
	if (!wildcard && word[len - 1] == '\\')
		bytes[len - 1] = '*';
	if (wildcard)
		bytes[--len] = '\0';
	type_set_bytes(expr, wildcard ? len * 8 : (bits ? bits : size * 8), bytes);
	if (wildcard)
		expr->flags |= EXPR_F_WILDCARD;
	return 0;
}

static void string_print(struct output *output, const struct expr *expr)
{
	unsigned int size = (expr->bits + 7) / 8;
	char text[EXPR_VALUE_BYTES + 2] = "";
	size_t len;

	if (size > EXPR_VALUE_BYTES)
		size = EXPR_VALUE_BYTES;
	len = strnlen((const char *)expr->value.bytes, size);
	memcpy(text, expr->value.bytes, len);
	if (expr->flags & EXPR_F_WILDCARD) {
		text[len] = '*';
	} else if (len && text[len - 1] == '*') {
		text[len - 1] = '\\';
		text[len] = '*';
	}
	output_quoted(output, text);
}

const struct datatype type_string = {
	.id = TYPE_STRING,
	.name = "string",
	.description = "string",
	.byteorder = BYTEORDER_HOST,
	.parse = string_parse,
	.print = string_print,
};
DATATYPE(type_string);

static const struct symbol boolean_symbols[] = {
	{ "exists", 1 }, { "missing", 0 }, { NULL, 0 }
};
static const struct symbol_table boolean_table = { .symbols = boolean_symbols };

const struct datatype type_boolean = {
	.id = TYPE_BOOLEAN,
	.name = "boolean",
	.description = "boolean type",
	.bits = 1,
	.base = &type_integer,
	.symbols = &boolean_table,
};
DATATYPE(type_boolean);

const struct datatype type_verdict = {
	.id = TYPE_VERDICT,
	.name = "verdict",
	.description = "netfilter verdict",
};
DATATYPE(type_verdict);
