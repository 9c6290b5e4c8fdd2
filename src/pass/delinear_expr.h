/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Readers of the kernel expressions that are no room's. */
#ifndef RAMPART_PASS_DELINEAR_EXPR_H
#define RAMPART_PASS_DELINEAR_EXPR_H

#include "pass/delinear.h"

/* Each takes the attributes of one expression (NFTA_…) in a table of ROOM_ATTRS entries. */
void immediate_read(struct delinear *delinear, const struct nlattr *const *tb);
void payload_read(struct delinear *delinear, const struct nlattr *const *tb);
void cmp_read(struct delinear *delinear, const struct nlattr *const *tb);
void range_read(struct delinear *delinear, const struct nlattr *const *tb);
void bitwise_read(struct delinear *delinear, const struct nlattr *const *tb);
void byteorder_read(struct delinear *delinear, const struct nlattr *const *tb);
void lookup_read(struct delinear *delinear, const struct nlattr *const *tb);
void dynset_read(struct delinear *delinear, const struct nlattr *const *tb);
void objref_read(struct delinear *delinear, const struct nlattr *const *tb);
/** assign_read - adds `target set …` with what is in register @sreg. */
void assign_read(struct delinear *delinear, struct expr *target, uint32_t sreg);

#endif
