/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Plans: what the kernel side compiled chains to. */
#ifndef RAMPART_WIRE_PLAN_H
#define RAMPART_WIRE_PLAN_H

#include "context.h"

/**
 * plan_show - prints the plans of the chains that are named, of all where @table or @chain is NULL
 *
 * A kernel side that has none is told so in a line. @family is NFPROTO_*, NFPROTO_UNSPEC for all.
 * -1 with errno.
 */
int plan_show(struct context *context, uint8_t family, const char *table, const char *chain);

#endif
