/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the rooms of address translation share. */
#ifndef RAMPART_STMT_NAT_H
#define RAMPART_STMT_NAT_H

#include "expr/room.h"

/** nat_flag_table - random, fully-random, persistent: NF_NAT_RANGE_*. */
extern const struct symbol_table nat_flag_table;
/** nat_evaluate_port - a port or range of ports; the rule must have matched a transport protocol. */
int nat_evaluate_port(struct eval *eval, struct stmt *stmt, struct expr **port);
/** attr_register - the register that @tb[@attr] names, 0 when absent. */
uint32_t attr_register(const struct nlattr *const *tb, uint16_t attr);

#endif
