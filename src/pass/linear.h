/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Linearization: from the typed tree to kernel expressions on registers. */
#ifndef RAMPART_PASS_LINEAR_H
#define RAMPART_PASS_LINEAR_H

#include <libmnl/libmnl.h>
#include "expr/room.h"
#include "lang/diag.h"
#include "obj/ruleset.h"
#include "wire/message.h"

/**
 * struct linear - state of linearizing one rule
 * @message:	the open NFT_MSG_NEWRULE; expressions are appended to it
 * @next_register: bump allocation in 4-byte registers, as the stock numbers them
 * @open_attr:	attribute that linear_open() opens; 0 means NFTA_LIST_ELEM
 *		(NFTA_SET_ELEM_EXPR for an element's single statement)
 * @location:	of the statement, for errors without a better place
 */
struct linear {
	struct arena *arena;
	struct diag *diag;
	struct message *message;
	unsigned int next_register;
	uint16_t open_attr;
	uint8_t family;
	const struct location *location;
};

/** rule_linearize - appends NFTA_RULE_EXPRESSIONS for @rule; -1 after reporting. */
int rule_linearize(struct linear *linear, const struct rule *rule);
/** stmt_linearize - one statement. */
int stmt_linearize(struct linear *linear, const struct stmt *stmt);
/** expr_linearize - code that puts @expr into register @reg. */
int expr_linearize(struct linear *linear, const struct expr *expr, uint32_t reg);

/** register_get - allocates registers for @bits bits (NFT_REG_1 … or NFT_REG32_00 …). */
uint32_t register_get(struct linear *linear, unsigned int bits);
/** register_get_expr - for the register footprint of @expr (concatenations). */
uint32_t register_get_expr(struct linear *linear, const struct expr *expr);

/**
 * linear_open - starts a kernel expression: NFTA_LIST_ELEM, name, NFTA_EXPR_DATA;
 * put its attributes with message_put_*, then linear_close.
 */
void linear_open(struct linear *linear, const char *name);
void linear_close(struct linear *linear);
/**
 * tunnel_open, tunnel_close - around one kernel expression that loads: it reads the packet that
 * @tunnel's packet carries. @tunnel may be NULL.
 */
void tunnel_open(struct linear *linear, const struct room *tunnel);
void tunnel_close(struct linear *linear, const struct room *tunnel);
/** linear_data - puts @attr { NFTA_DATA_VALUE }, from a VALUE, PREFIX or CONCAT expression. */
void linear_data(struct linear *linear, uint16_t attr, const struct expr *value);

#endif
