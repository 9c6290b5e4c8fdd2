/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Typeof: how the expressions of `typeof` are kept in a set's user data. */
#ifndef RAMPART_WIRE_TYPEOF_H
#define RAMPART_WIRE_TYPEOF_H

#include "expr/expr.h"
#include "wire/userdata.h"

/**
 * typeof_encode - appends @expr as TLV @type, in the stock's form
 *
 * false: an expression of this kind can't be kept. Sets overflow where there is no room.
 */
bool typeof_encode(struct userdata *userdata, uint8_t type, const struct expr *expr);
/** typeof_decode - the expression kept in @bytes, or NULL when it makes no sense. */
struct expr *typeof_decode(struct arena *arena, const void *bytes, size_t size);

#endif
