/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Shows `inner` expressions, of which libnftnl knows nothing. */
#ifndef RAMPART_WIRE_DEBUG_INNER_H
#define RAMPART_WIRE_DEBUG_INNER_H

#include <stdio.h>
#include <libmnl/libmnl.h>

/** debug_inner_strip - a copy of a rule's message with what is inside of each `inner` in its place; free() it. */
struct nlmsghdr *debug_inner_strip(const struct nlmsghdr *header);
/** debug_inner_print - the text that libnftnl made of such a copy of @header, with each `inner` around its line. */
void debug_inner_print(const struct nlmsghdr *header, char *text, FILE *file);

#endif
