/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the protocol header rooms of src/proto/ share. */
#ifndef RAMPART_PROTO_HEADER_H
#define RAMPART_PROTO_HEADER_H

#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "json/selector.h"
#include "type/types.h"

/** header_args - the only argument of a header room is its field. */
extern const struct arg header_args[];

/** header_linearize - loads the bytes that hold the field. */
int header_linearize(struct linear *linear, const struct instance *instance, uint32_t reg);

/**
 * header_require - puts in what implies the header that the selector room called @word is,
 * or needs, as if a rule had used it at @location; -1 after reporting.
 */
int header_require(struct eval *eval, const struct location *location, const char *word);

/** FIELD - a field of @size bits at bit @start of its header. */
#define FIELD(name, start, size, datatype, ...)					\
	{ .word = (name), .offset = (start), .bits = (size), .type = &(datatype), \
	  .byteorder = BYTEORDER_BIG, ##__VA_ARGS__ }

/** TRANSPORT_LINKS - how transport header @number is implied. */
#define TRANSPORT_LINKS(number)							\
	{ "meta", "l4proto", (number), .families = LINK_ANY & ~LINK_ARP },	\
	{ "ip", "protocol", (number), 0, 0 },					\
	{ "ip6", "nexthdr", (number), 0, 0 },					\
	{ NULL, NULL, 0, 0, 0 }

/** HEADER_ROOM - the parts of a header room that are always the same. */
#define HEADER_ROOM								\
	.kind = ROOM_SELECTOR, .expr = "payload", .dreg = NFTA_PAYLOAD_DREG,	\
	.set_sreg = NFTA_PAYLOAD_SREG, .args = header_args, .linearize = header_linearize, \
	.json_write = header_json_write, .json_read = header_json_read

#endif
