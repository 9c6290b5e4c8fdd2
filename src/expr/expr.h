/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Expression: the typed tree between text and bytecode. */
#ifndef RAMPART_EXPR_EXPR_H
#define RAMPART_EXPR_EXPR_H

#include <stdbool.h>
#include <stdint.h>
#include "lang/arena.h"
#include "lang/location.h"
#include "type/datatype.h"

struct bulk;	/* elements kept packed, bulk.h */
struct instance;	/* a room with its arguments, room.h */
struct set;		/* ruleset.h */
struct stmt;

enum expr_kind {
	EXPR_INVALID,
	EXPR_SYMBOL,		/* a word not resolved yet: name of a value, $variable, @set */
	EXPR_VALUE,		/* a constant of up to EXPR_VALUE_BYTES bytes */
	EXPR_VERDICT,		/* accept, drop, jump CHAIN ... */
	EXPR_PREFIX,		/* operand / length */
	EXPR_RANGE,		/* left - right, both ends belong to it */
	EXPR_LIST,		/* a,b,c: flags or values */
	EXPR_SET,		/* { a, b, c }: an anonymous set; items are elements */
	EXPR_ELEMENT,		/* one element: key, and what is kept with it */
	EXPR_MAPPING,		/* key : data, an element of a map; also address : port of nat */
	EXPR_CONCAT,		/* a . b . c */
	EXPR_SET_REF,		/* @name, or the generated name of an anonymous set */
	EXPR_SELECTOR,		/* a room that loads something into a register */
	EXPR_BINARY,		/* left OP right: & | ^ << >> */
	EXPR_RELATION,		/* left OP right: == != < > <= >= and lookup */
	EXPR_FLAG_MATCH,	/* left / mask: `tcp flags syn / syn,ack` = left, value, mask */
	EXPR_MAP,		/* left map { ... } or left vmap { ... }: looks data up */
	EXPR_WILDCARD,		/* '*', the catch-all element */
	EXPR_KIND_COUNT,
};

enum expr_op {
	OP_IMPLICIT,		/* no operator was written: equality, set membership or flag test */
	OP_EQ, OP_NEQ, OP_LT, OP_GT, OP_LTE, OP_GTE,
	OP_AND, OP_OR, OP_XOR, OP_LSHIFT, OP_RSHIFT,
	OP_NEG,			/* `!`: none of the flags is set */
};

enum symbol_kind {
	SYMBOL_VALUE,		/* a bare word or number */
	SYMBOL_STRING,		/* it was written in quotes: never a symbol of a type */
	SYMBOL_DEFINE,		/* $name */
};

#define EXPR_VALUE_BYTES 32	/* the widest scalar, an osf name */

/**
 * struct expr - a node; which union member is valid follows from @kind
 * @type:	NULL until evaluated (selectors have theirs from the start)
 * @byteorder:	of the register the node is in; the type's unless converted
 * @bits:	width; 0 until known
 * @location:	.source == NULL where it came from the kernel
 * @next:	link in the expr_list that holds it
 *
 * Values are kept most significant byte first, in (bits + 7) / 8 bytes, whatever
 * the byte order of the register: numbers compare with memcmp. Strings are kept
 * as they are, filled with zero bytes. value_to_register() gives the wire form.
 */
struct expr {
	uint8_t kind;			/* enum expr_kind */
	uint8_t op;			/* enum expr_op */
	uint8_t byteorder;		/* enum byteorder */
	uint8_t flags;			/* EXPR_F_* */
	uint16_t bits;
	const struct datatype *type;
	struct location location;
	struct expr *next;
	union {
		struct { const char *word; enum symbol_kind kind; } symbol;
		struct { uint8_t bytes[EXPR_VALUE_BYTES]; } value;
		struct { int32_t code; struct expr *chain; struct chain_block *block; } verdict;
		struct { struct expr *operand; uint16_t length; } prefix;
		struct { struct expr *left, *right; } pair;	/* RANGE MAPPING BINARY RELATION MAP */
		struct { struct expr *left, *value, *mask; } flag_match;
		struct expr_list *list;				/* LIST SET CONCAT */
		struct element *element;
		struct { const char *name; struct set *set; } set_ref;
		struct instance *selector;
	};
};

#define EXPR_F_INTERVAL	0x01	/* EXPR_SET: holds ranges or prefixes; EXPR_ELEMENT: an interval's end */
#define EXPR_F_MAP	0x02	/* EXPR_SET: holds mappings */
#define EXPR_F_VMAP	0x04	/* EXPR_MAP: written vmap */
#define EXPR_F_WILDCARD	0x08	/* EXPR_VALUE string: ended in '*', bits say how much is compared */
#define EXPR_F_OPEN	0x20	/* EXPR_ELEMENT: an interval that reaches to the end of its type */
#define EXPR_F_OUTSIDE	0x40	/* EXPR_RANGE: written "22:00"-"06:00", what lies between is not meant */
#define EXPR_F_FOLDED	0x10	/* made by a pass, has no text of its own */

/**
 * struct expr_list - a singly linked list with its length; items in source order
 * @bulk:	of an EXPR_SET, elements instead of items, counted in @count; or NULL
 */
struct expr_list {
	struct expr *first, **last;
	struct bulk *bulk;
	unsigned int count;
};

#define TIMEOUT_NEVER UINT64_MAX

/** timeout_whole - @milliseconds cut to whole seconds; TIMEOUT_NEVER stays what it is. */
static inline uint64_t timeout_whole(uint64_t milliseconds)
{
	return milliseconds == TIMEOUT_NEVER ? milliseconds : milliseconds / 1000 * 1000;
}

/**
 * struct element - an element of a set or map, with what is kept beside the key
 * @key:	VALUE, PREFIX, RANGE, CONCAT of those, or WILDCARD
 * @data:	of a map: value, verdict, range, concatenation; else NULL
 * @timeout, @expires: milliseconds, 0 when absent; TIMEOUT_NEVER: the set's own doesn't count
 * @comment:	or NULL
 * @statements:	counter, limit, … kept per element
 * @object:	name of a stateful object (object maps) or NULL
 */
struct element {
	struct expr *key;
	struct expr *data;
	uint64_t timeout;
	uint64_t expires;
	const char *comment;
	struct stmt *statements;
	const char *object;
};

struct expr *expr_new(struct arena *arena, enum expr_kind kind, struct location location);
/** expr_copy - a deep copy in @arena. */
struct expr *expr_copy(struct arena *arena, const struct expr *expr);
/** expr_equal - same meaning: kind, type, value, operands; locations do not count. */
bool expr_equal(const struct expr *a, const struct expr *b);
/** expr_kind_name - "value", "range"… for error texts. */
const char *expr_kind_name(enum expr_kind kind);

struct expr *expr_symbol(struct arena *arena, struct location location,
			 enum symbol_kind kind, const char *word);
/** expr_value - a number of @bits bits (at most 64 significant). */
struct expr *expr_value(struct arena *arena, struct location location,
			const struct datatype *type, unsigned int bits, uint64_t number);
/** expr_value_bytes - a value from register (wire) form in @byteorder. */
struct expr *expr_value_bytes(struct arena *arena, struct location location,
			      const struct datatype *type, enum byteorder byteorder,
			      unsigned int bits, const void *bytes);
struct expr *expr_pair(struct arena *arena, enum expr_kind kind, enum expr_op op,
		       struct location location, struct expr *left, struct expr *right);
struct expr *expr_list_new(struct arena *arena, enum expr_kind kind, struct location location);
void expr_list_add(struct expr *list, struct expr *item);

#define expr_list_for_each(item, holder) \
	for (struct expr *item = (holder)->list->first; item; item = item->next)

/* value.c: values as numbers of any width. */
uint64_t value_number(const struct expr *value);		/* low 64 bits */
int value_compare(const struct expr *a, const struct expr *b);	/* as memcmp, equal widths */
bool value_is_zero(const struct expr *value);
/** value_binary - folds two constants; @op is OP_AND … OP_RSHIFT. */
struct expr *value_binary(struct arena *arena, enum expr_op op,
			  const struct expr *left, const struct expr *right);
/** value_increment - adds one; false when it wrapped to zero. */
bool value_increment(struct expr *value);
bool value_decrement(struct expr *value);
/** value_mask - @length leading one bits in @bits bits. */
struct expr *value_mask(struct arena *arena, const struct datatype *type,
			unsigned int bits, unsigned int length);
/** value_prefix_length - the length when @mask is contiguous from the top, else -1. */
int value_prefix_length(const struct expr *mask);
/**
 * value_resize - gives @value another width: numbers keep their value, strings their
 * beginning; false when it doesn't fit, or no value is that wide (@value is unchanged then).
 */
bool value_resize(struct expr *value, unsigned int bits);
/** value_to_register - writes (bits+7)/8 bytes in the byte order of @value to @out. */
void value_to_register(const struct expr *value, void *out);

#endif
