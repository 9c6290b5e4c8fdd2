/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Delinearization: from kernel expressions on registers back to the typed tree. */
#ifndef RAMPART_PASS_DELINEAR_H
#define RAMPART_PASS_DELINEAR_H

#include <libmnl/libmnl.h>
#include "expr/room.h"
#include "obj/ruleset.h"
#include "pass/eval.h"

#define REGISTER_COUNT 20	/* 4-byte registers; the first four are the verdict */

/**
 * struct delinear - state of reading one rule's expressions
 * @registers:	the expression last put in each register, or NULL
 * @ruleset:	for the sets that lookups name
 */
struct delinear {
	struct arena *arena;
	struct context *context;
	const struct ruleset *ruleset;
	struct table *table;
	uint8_t family;
	struct rule *rule;
	struct stmt **statements_last;
	struct expr *registers[REGISTER_COUNT];
};

/** rule_delinearize - a rule from the attributes of a NFT_MSG_NEWRULE; NULL when it makes no sense. */
struct rule *rule_delinearize(struct delinear *delinear, const struct nlattr *const *tb);
/** undeps_remove - takes out the matches that later ones imply, as the stock lists it. */
void undeps_remove(struct delinear *delinear, struct rule *rule);

/** delinear_register - what is in kernel register @reg (concatenations put together to @bits), or NULL. */
struct expr *delinear_register(struct delinear *delinear, uint32_t reg, unsigned int bits);
void delinear_set_register(struct delinear *delinear, uint32_t reg, struct expr *expr);
void delinear_add_stmt(struct delinear *delinear, struct stmt *stmt);

#endif
