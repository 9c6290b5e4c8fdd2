// SPDX-License-Identifier: GPL-2.0-or-later
// Datatypes: the table of all types, concatenations, and how a word becomes a value.

#include <ctype.h>
#include <errno.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include "type/type.h"

extern const struct datatype *const __start_rampart_datatypes[];
extern const struct datatype *const __stop_rampart_datatypes[];

static const struct datatype *types_by_id[TYPE_MAX + 1];
static pthread_once_t types_once = PTHREAD_ONCE_INIT;

static void types_index(void)
{
	const struct datatype *const *entry;

	for (entry = __start_rampart_datatypes; entry < __stop_rampart_datatypes; entry++)
		if ((*entry)->id <= TYPE_MAX)
			types_by_id[(*entry)->id] = *entry;
}

const struct datatype *datatype_by_id(uint32_t id)
{
	pthread_once(&types_once, types_index);
	return id <= TYPE_MAX ? types_by_id[id] : NULL;
}

const struct datatype *datatype_by_name(const char *name)
{
	unsigned int id;

	for (id = 0; id <= TYPE_MAX; id++) {
		const struct datatype *type = datatype_by_id(id);

		if (type && !strcmp(type->name, name))
			return type;
	}
	return NULL;
}

const struct datatype *const *datatype_next(const struct datatype *const *entry)
{
	entry = entry ? entry + 1 : __start_rampart_datatypes;
	return entry < __stop_rampart_datatypes ? entry : NULL;
}

#define PARTS_NAMED 16	/* there can't be more in a packet's registers: those are refused where they are used */

const struct datatype *datatype_concat(struct arena *arena,
				       const struct datatype *const *types, unsigned int count)
{
	struct datatype *concat = arena_new_object(arena, struct datatype);
	const struct datatype **parts = arena_alloc(arena, count * sizeof(*parts));
	const char *name = "", *description = "";
	unsigned int i;

	for (i = 0; i < count; i++) {
		const char *dot = i ? " . " : "";

		parts[i] = types[i];
		concat->id = concat->id << TYPE_BITS | types[i]->id;
		concat->bits += (types[i]->bits + 31) / 32 * 32;
		if (i >= PARTS_NAMED)
			continue;
		name = arena_printf(arena, "%s%s%s", name, dot, types[i]->name);
		description = arena_printf(arena, "%s%s%s", description, i ? ", " : "",
					   types[i]->description);
	}
	concat->name = name;
	concat->description = arena_printf(arena, "concatenation of (%s)", description);
	concat->types = parts;
	concat->type_count = count;
	return concat;
}

const struct datatype *datatype_from_key_type(struct arena *arena, uint32_t key_type)
{
	const struct datatype *types[32 / TYPE_BITS + 1];
	unsigned int count = 0, i;

	/* The last part is in the lowest bits. */
	do {
		types[count] = datatype_by_id(key_type & ((1 << TYPE_BITS) - 1));
		if (!types[count])
			return NULL;
		count++;
		key_type >>= TYPE_BITS;
	} while (key_type);
	if (count == 1)
		return types[0];
	for (i = 0; i < count / 2; i++) {
		const struct datatype *type = types[i];

		types[i] = types[count - 1 - i];
		types[count - 1 - i] = type;
	}
	return datatype_concat(arena, types, count);
}

bool datatype_equal(const struct datatype *a, const struct datatype *b)
{
	unsigned int i;

	if (a == b)
		return true;
	if (!a || !b || a->type_count != b->type_count)
		return false;
	for (i = 0; i < a->type_count; i++)
		if (!datatype_equal(a->types[i], b->types[i]))
			return false;
	return a->id == b->id;
}

unsigned int type_bits(const struct eval *eval, const struct expr *expr)
{
	const struct datatype *type;

	for (type = expr->type; type; type = type->base)
		if (type->bits)
			return type->bits;
	return eval->expected.bits;
}

void type_set_bytes(struct expr *expr, unsigned int bits, const void *bytes)
{
	enum byteorder byteorder = expr->type->byteorder;

	expr->kind = EXPR_VALUE;
	expr->bits = bits;
	if (byteorder != BYTEORDER_NONE)
		expr->byteorder = byteorder;
	memset(expr->value.bytes, 0, sizeof(expr->value.bytes));
	memcpy(expr->value.bytes, bytes, (bits + 7) / 8);
}

int type_set_number(struct eval *eval, struct expr *expr, uint64_t number)
{
	unsigned int bits = type_bits(eval, expr), size, i;
	uint8_t bytes[EXPR_VALUE_BYTES] = { 0 };

	if (!bits)
		bits = 64;
	if (bits < 64 && number >> bits)
		return type_error(eval, expr, "Value %llu exceeds valid range 0-%llu",
				  (unsigned long long)number, (1ULL << bits) - 1);
	size = (bits + 7) / 8;
	for (i = 0; i < size && i < sizeof(number); i++)
		bytes[size - 1 - i] = number >> 8 * i;
	type_set_bytes(expr, bits, bytes);
	return 0;
}

bool type_number(const char *word, uint64_t *number)
{
	char *end;

	if (!isdigit((unsigned char)*word))
		return false;
	errno = 0;
	*number = strtoull(word, &end, 0);
	return !errno && !*end;
}

int type_error(struct eval *eval, const struct expr *expr, const char *format, ...)
{
	char text[512];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	diag_error(eval->diag, &expr->location, "%s", text);
	return -1;
}

struct symbol_walk {
	const struct symbol_table *table;
	const struct symbol *symbol;
};

static const char *symbol_walk_next(void *data)
{
	struct symbol_walk *walk = data;

	walk->symbol = symbol_next(walk->table, walk->symbol);
	return walk->symbol ? walk->symbol->word : NULL;
}

int type_unknown(struct eval *eval, const struct expr *expr)
{
	struct symbol_walk walk = { .table = expr->type->symbols };
	const char *near = NULL;

	if (walk.table)
		near = suggest_word(expr->symbol.word, symbol_walk_next, &walk);
	if (near)
		return type_error(eval, expr, "'%s' is not a valid %s, did you mean '%s'?",
				  expr->symbol.word, expr->type->description, near);
	return type_error(eval, expr, "'%s' is not a valid %s", expr->symbol.word,
			  expr->type->description);
}

int datatype_parse(struct eval *eval, const struct datatype *type, struct expr *expr)
{
	const struct datatype *level;

	expr->type = type;
	expr->byteorder = type->byteorder != BYTEORDER_NONE ? type->byteorder :
			  eval->expected.byteorder;
	for (level = type; level; level = level->base) {
		const struct symbol *symbol = NULL;

		if (level->symbols && !level->parse)
			symbol = symbol_find(level->symbols, expr->symbol.word);
		if (symbol)
			return type_set_number(eval, expr, symbol->value);
		if (level->parse)
			return level->parse(eval, expr);
	}
	return type_error(eval, expr, "a %s cannot be written as '%s'", type->description,
			  expr->symbol.word);
}

void type_print_name(struct output *output, const struct symbol_table *table,
		     const struct expr *expr, const char *format)
{
	unsigned long number = value_number(expr);
	const char *name = NULL;

	if (!output_has(output, NFT_CTX_OUTPUT_NUMERIC_SYMBOL))
		name = symbol_name(table, number);
	if (name)
		output_quoted(output, name);
	else
		output_printf(output, format, number);
}

void datatype_print(struct output *output, const struct expr *expr)
{
	const struct datatype *level;

	for (level = expr->type; level; level = level->base) {
		const char *name = NULL;

		if (level->print) {
			level->print(output, expr);
			return;
		}
		if (level->symbols && !output_has(output, NFT_CTX_OUTPUT_NUMERIC_SYMBOL))
			name = symbol_name(level->symbols, value_number(expr));
		if (name) {
			output_printf(output, "%s", name);
			return;
		}
	}
	type_integer.print(output, expr);
}
