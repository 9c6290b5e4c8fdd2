/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Room text: the parts of printing that rooms' own print hooks use. */
#ifndef RAMPART_EXPR_ROOM_TEXT_H
#define RAMPART_EXPR_ROOM_TEXT_H

#include "expr/room.h"

/** instance_print_args - prints by the tables, whatever the room's hook is. */
void instance_print_args(struct output *output, const struct instance *instance);
/** amount_print - `10/second`, `5 packets`, `10 kbytes/day`. */
void amount_print(struct output *output, const union arg_value *value);
/** time_unit_name - "second" of 1, "minute" of 60…; NULL of others. */
const char *time_unit_name(uint64_t seconds);
/** bytes_print - `25 mbytes`: in the largest unit that divides @bytes. */
void bytes_print(struct output *output, uint64_t bytes);
/** flags_print - the words of @flags, joined by ',' or ' . '. */
void flags_print(struct output *output, const struct symbol_table *table, uint64_t flags,
		 char separator);

#endif
