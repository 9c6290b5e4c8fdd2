/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Room bytecode: the parts of encoding and decoding that rooms' own hooks use. */
#ifndef RAMPART_EXPR_ROOM_WIRE_H
#define RAMPART_EXPR_ROOM_WIRE_H

#include "expr/room.h"

/** struct register_attr - register @reg is told by attribute @attr; a list ends with attr 0. */
struct register_attr {
	uint16_t attr;
	uint32_t reg;
};

/**
 * instance_put_attrs - the attributes of the tables, in the room's order; @registers
 * (or NULL) stand where their attributes are in the order, else first.
 */
void instance_put_attrs(struct message *message, const struct instance *instance,
			const struct register_attr *registers);
/** instance_read_attrs - the reverse, registers left out; false: not this room's. */
bool instance_read_attrs(struct delinear *delinear, const struct nlattr *const *tb,
			 struct instance *instance);
/** attr_number - the number in @tb[@attr], 1, 2, 4 or 8 bytes big endian; false and 0 when absent. */
bool attr_number(const struct nlattr *const *tb, uint16_t attr, uint64_t *number);

#endif
