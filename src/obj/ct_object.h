/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What objects of connection tracking have in common: the protocols they are for. */
#ifndef RAMPART_OBJ_CT_OBJECT_H
#define RAMPART_OBJ_CT_OBJECT_H

#include "expr/room.h"

/** ct_l4protocols - tcp and udp; ct_l3protocols - families. */
extern const struct symbol_table ct_l4protocols;
extern const struct symbol_table ct_l3protocols;

/** CT_ARG_L4PROTO, CT_ARG_L3PROTO - arguments `protocol tcp` and `l3proto ip`, sent as @number. */
#define CT_ARG_L4PROTO(number) { .kind = ARG_ENUM, .word = "protocol", .attr = (number), .size = 1, \
	.optional = true, .any_order = true, .symbols = &ct_l4protocols }
#define CT_ARG_L3PROTO(number) { .kind = ARG_ENUM, .word = "l3proto", .attr = (number), .size = 2, \
	.optional = true, .any_order = true, .symbols = &ct_l3protocols }

/** ct_object_print_symbol - a line `WORD NAME` of an argument with symbols; nothing when it is absent. */
void ct_object_print_symbol(struct output *output, const struct instance *instance,
			    unsigned int index);

#endif
