/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Parts of messages that several kinds of message have. */
#ifndef RAMPART_WIRE_DECODE_PART_H
#define RAMPART_WIRE_DECODE_PART_H

#include <libmnl/libmnl.h>
#include "obj/ruleset.h"

/** decode_table_of - the table of @ruleset that the attribute @name and the message's family say, or NULL. */
struct table *decode_table_of(struct ruleset *ruleset, const struct nlmsghdr *header,
			      const struct nlattr *name);
/** decode_comment - the comment kept as TLV @type of user data, or NULL. */
const char *decode_comment(struct arena *arena, const struct nlattr *userdata, uint8_t type);
/** decode_verdict - from NFTA_DATA_VERDICT; names of bound chains become their blocks. NULL when malformed. */
struct expr *decode_verdict(struct arena *arena, const struct table *table,
			    const struct nlattr *attr);
#define FORM_PARTS_MAX 16	/* 64 bytes of registers, four bytes each */

/**
 * struct data_form - what the bytes of a key or of data are
 * @count:	parts: 1, or those of a concatenation, each padded to 4 bytes
 * @is_concat:	a concatenation, if only of one part
 * @part:	bits wide, in that byte order
 */
struct data_form {
	bool is_concat;
	unsigned int count;
	struct {
		const struct datatype *type;
		enum byteorder byteorder;
		unsigned int bits;
	} part[FORM_PARTS_MAX];
};

/**
 * form_init - the form of @size bytes of @type; parts without a fixed width or byte order
 * have those of @like (an expression, or NULL), or of @widths (bytes, or NULL)
 */
void form_init(struct data_form *form, const struct datatype *type, const struct expr *like,
	       const uint8_t *widths, enum byteorder byteorder, unsigned int size);
/** form_decode - the value or concatenation in @bytes; NULL when @size doesn't fit. */
struct expr *form_decode(struct arena *arena, const struct data_form *form, const void *bytes,
			 unsigned int size);
/** form_decode_range - a value, prefix or range of each part, between @low and @high. */
struct expr *form_decode_range(struct arena *arena, const struct data_form *form, const void *low,
			       const void *high, unsigned int size);
/** range_simplify - @low itself, a prefix, a wildcard string or a range. */
struct expr *range_simplify(struct arena *arena, struct expr *low, struct expr *high);
/** form_of_set_key, form_of_set_data - the forms of a set's keys and data. */
void form_of_set_key(struct data_form *form, const struct set *set);
void form_of_set_data(struct data_form *form, const struct set *set);

#endif
