/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Parts of typeof's user data that are files of their own. */
#ifndef RAMPART_WIRE_TYPEOF_PART_H
#define RAMPART_WIRE_TYPEOF_PART_H

#include "expr/room.h"
#include "wire/userdata.h"

#define TYPEOF_ABSENT UINT32_MAX

/** typeof_number - the number in the TLV @type of @bytes, or TYPEOF_ABSENT. */
uint32_t typeof_number(const void *bytes, size_t size, uint8_t type);

/** typeof_exthdr_put - the body for a field of an extension header, option or chunk; false: it is none. */
bool typeof_exthdr_put(struct userdata *body, const struct instance *instance);
/** typeof_exthdr_decode - what is in such a body, or NULL. */
struct expr *typeof_exthdr_decode(struct arena *arena, const void *bytes, size_t size);

#endif
