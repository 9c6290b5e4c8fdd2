/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Readers of the kernel expressions that are no room's. */
#ifndef RAMPART_PASS_DELINEAR_EXPR_H
#define RAMPART_PASS_DELINEAR_EXPR_H

#include "pass/delinear.h"

/*
 * Each takes the attributes of one expression (NFTA_…) in a table of ROOM_ATTRS entries; false where they
 * make no sense, alone or with what is in the registers.
 */
bool immediate_read(struct delinear *delinear, const struct nlattr *const *tb);
bool payload_read(struct delinear *delinear, const struct nlattr *const *tb);
bool cmp_read(struct delinear *delinear, const struct nlattr *const *tb);
bool range_read(struct delinear *delinear, const struct nlattr *const *tb);
bool bitwise_read(struct delinear *delinear, const struct nlattr *const *tb);
bool byteorder_read(struct delinear *delinear, const struct nlattr *const *tb);
bool lookup_read(struct delinear *delinear, const struct nlattr *const *tb);
bool dynset_read(struct delinear *delinear, const struct nlattr *const *tb);
bool objref_read(struct delinear *delinear, const struct nlattr *const *tb);
/** assign_read - adds `target set …` with what is in register @sreg; false where nothing is. */
bool assign_read(struct delinear *delinear, struct expr *target, uint32_t sreg);

#endif
