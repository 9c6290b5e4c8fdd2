/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Grammar of nf_tables' messages: a row for each message, expression, object and attribute. */
#ifndef RAMPART_TESTS_GRAMMAR_H
#define RAMPART_TESTS_GRAMMAR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define VALUES_MAX 8
#define SHAPES 10

/* Kinds of values. Names are of a few, so that they mean what exists, existed, or is elsewhere. */
enum kind {
	END, TABLE, CHAIN, SET, OBJECT, FLOWTABLE, HANDLE, ID, NUMBER, NUMBER8, NUMBER16, NUMBER64, TEXT,
	BYTES, FIXED, NEST, REGISTER, DATA, VERDICT, KEY, EXPR, EXPRS, ELEMENTS, FIELDS, SHAPE, SHAPE64, DEVICES,
};

/**
 * struct row - an attribute
 * @percent:	how often it is there; 0 stands for always
 * @values:	of NUMBER…, one of these up to the last that isn't 0; BYTES: at most @values[0] of them;
 *		FIXED: as many bytes as one of these;
 *		SHAPE: offset in struct shape of the value; REGISTER: 1 to read, 2 to write
 * @texts:	of TEXT, one of these
 * @rows:	of NEST, ended by END
 */
struct row {
	uint16_t attr;
	enum kind kind;
	uint8_t percent;
	uint32_t values[VALUES_MAX];
	const char *texts[6];
	const struct row *rows;
};

/** struct shape - what a set's name says of it, so that most elements fit their set. */
struct shape {
	uint32_t flags, key_len, data_type, data_len, object, fields;
	uint64_t timeout;
	const char *expr;
};

/** struct expression - an expression's name and attributes; @reads, @writes a register. */
struct expression {
	const char *name;
	bool reads, writes, stateful;
	const struct row rows[10];
};

/**
 * struct sort - one type of message
 * @weight:	how often
 * @flags:	NLM_F_* it may have, one of these
 */
struct sort {
	uint8_t type, weight;
	uint16_t flags[4];
	struct row rows[12];
};

/* What there is, with how much of it. */
extern const struct shape shapes[SHAPES];
extern const struct expression expressions[];
extern const struct sort sorts[];
/** element_rows - an element's attributes beside its key and data, ended by END. */
extern const struct row element_rows[];
extern const size_t expressions_count, sorts_count;

#endif
