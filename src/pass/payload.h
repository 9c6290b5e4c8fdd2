/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Payload: where in the packet the bits of a selector are. */
#ifndef RAMPART_PASS_PAYLOAD_H
#define RAMPART_PASS_PAYLOAD_H

#include "expr/room.h"

/**
 * struct payload - bits of a header
 * @base:	NFT_PAYLOAD_*_HEADER
 * @offset:	bits from there
 * @bits:	width
 * @tunnel:	room of the tunnel that carries the packet, or NULL
 */
struct payload {
	const struct room *tunnel;
	uint32_t base;
	unsigned int offset;
	unsigned int bits;
};

/**
 * struct field - the whole bytes that hold a selector's bits
 * @offset:	bytes from the header's base, or from the start of an extension header
 * @size:	bytes
 * @shift:	bits below the selector's in the last byte
 * @is_bits:	the bytes hold other bits too: they must be masked
 */
struct field {
	unsigned int offset;
	unsigned int size;
	unsigned int shift;
	bool is_bits;
};

/** payload_of - false when @expr is no selector that loads from a header. */
bool payload_of(const struct expr *expr, struct payload *payload);
/** field_of - false when @expr is no selector whose bits are counted from a header's start. */
bool field_of(const struct expr *expr, struct field *field);
/** field_word - field_of, of the bytes that a change of @expr must load and store: checksums are sums of 16-bit words. */
bool field_word(const struct expr *expr, struct field *field);
/**
 * field_move - by how many bits the bytes of @field are moved to the right (to the left where
 * negative) so that its @bits bits fill the first bytes of the register, as a value that wide does
 */
int field_move(const struct field *field, unsigned int bits);
/** field_mask - the bits of @selector in the bytes of @field, as a value of @field's width. */
struct expr *field_mask(struct arena *arena, const struct expr *selector,
			const struct field *field);
/** field_place - @value (of the selector's width) moved to its place in the bytes of @field. */
struct expr *field_place(struct arena *arena, const struct expr *value,
			 const struct field *field);

#endif
