/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Debug: netlink messages shown as --debug=netlink shows them. */
#ifndef RAMPART_WIRE_DEBUG_H
#define RAMPART_WIRE_DEBUG_H

#include <stdio.h>
#include <libmnl/libmnl.h>

/**
 * debug_print - shows a NEWCHAIN, NEWRULE, NEWSET or NEWSETELEM message in the
 * stock's form; prints nothing for other messages
 *
 * libnftnl does it for what it knows; it is never used to make or read messages.
 */
void debug_print(const struct nlmsghdr *header, FILE *file);

#endif
