/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the files of src/type/ share: turning a symbol into a value in place. */
#ifndef RAMPART_TYPE_TYPE_H
#define RAMPART_TYPE_TYPE_H

#include <pthread.h>
#include "expr/expr.h"
#include "lang/diag.h"
#include "obj/output.h"
#include "pass/eval.h"

/** type_set_bytes - makes @expr a value of its type from (@bits + 7) / 8 bytes, most significant first. */
void type_set_bytes(struct expr *expr, unsigned int bits, const void *bytes);

/** type_set_number - the same from a number, of the type's width or the expected one; checks the range. */
int type_set_number(struct eval *eval, struct expr *expr, uint64_t number);

/** type_bits - width of @expr's type, or the one expected where it has none; 0 unknown. */
unsigned int type_bits(const struct eval *eval, const struct expr *expr);

/** type_number - reads a decimal, 0x or octal number of at most 64 bits; false: it is none. */
bool type_number(const char *word, uint64_t *number);

/** type_error - reports at @expr; returns -1. */
int type_error(struct eval *eval, const struct expr *expr, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/** type_unknown - reports that @expr's word is no value of its type, with a suggestion; returns -1. */
int type_unknown(struct eval *eval, const struct expr *expr);

/** symbol_file_load - `number name` lines of the first file there is, as symbols; never NULL. */
const struct symbol *symbol_file_load(const char *const *paths);

/**
 * SYMBOL_FILE - defines the symbol table @table of the names in the first file there is;
 * it is read when a name is first asked for.
 */
#define SYMBOL_FILE(table, ...)							\
	static const struct symbol *table##_names;				\
	static void table##_read(void)						\
	{									\
		static const char *const paths[] = { __VA_ARGS__, NULL };	\
										\
		table##_names = symbol_file_load(paths);			\
	}									\
	static const struct symbol *table##_load(void)				\
	{									\
		static pthread_once_t once = PTHREAD_ONCE_INIT;			\
										\
		pthread_once(&once, table##_read);				\
		return table##_names;						\
	}									\
	static const struct symbol_table table = { .load = table##_load }

/** type_print_name - the quoted name of the value in @table, or its number by @format. */
void type_print_name(struct output *output, const struct symbol_table *table,
		     const struct expr *expr, const char *format);

#endif
