/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Target: the address[:port] operand of nat, tproxy and dup statements. */
#ifndef RAMPART_STMT_TARGET_H
#define RAMPART_STMT_TARGET_H

#include "expr/room.h"

/** family_table - ip and ip6, the words of an address family. */
extern const struct symbol_table target_family_table;

/**
 * struct target - an operand in its parts; either may be NULL
 * @address:	value, range, prefix, map, selector…
 * @port:	likewise
 */
struct target {
	struct expr *address;
	struct expr *port;
};

/** target_split - the parts of @expr: `address`, `address:port`, `:port`. */
struct target target_split(struct expr *expr);
/** target_address_type - of NFPROTO_* @family, NULL for others. */
const struct datatype *target_address_type(uint8_t family);
/** target_network - the family that the rule's matches imply: NFPROTO_IPV4, _IPV6, or the table's. */
uint8_t target_network(const struct proto_context *proto, uint8_t family);
/** target_has_transport - whether the rule has matched a transport protocol so far. */
bool target_has_transport(const struct eval *eval, const struct stmt *stmt);
/** target_is_concat - whether a map yields address and port at once; @expr before evaluation or after. */
bool target_is_concat(struct eval *eval, const struct expr *expr);
/** target_is_interval - whether an evaluated map yields ranges. */
bool target_is_interval(const struct expr *expr);

/**
 * struct target_registers - where the kernel finds the parts; 0: there is none
 */
struct target_registers {
	uint32_t address_min, address_max, port_min, port_max;
};

/** target_linearize - code that puts @target into registers; the rule's registers are free again after. */
int target_linearize(struct linear *linear, const struct target *target,
		     struct target_registers *registers);
/**
 * target_read - the operand that is in @registers, or NULL; an address is of @family.
 * False when a register holds nothing known.
 */
bool target_read(struct delinear *delinear, uint8_t family,
		 const struct target_registers *registers, struct expr **expr);
/** target_family_check - reports at @stmt where the table's family has no address translation; -1. */
int target_family_check(struct eval *eval, const struct stmt *stmt);
/** target_print - `address:port`, IPv6 addresses before a port, or with @brackets always, in such. */
void target_print(struct output *output, const struct expr *expr, bool brackets);

#endif
