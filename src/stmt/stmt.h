/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Statement: one step of a rule. */
#ifndef RAMPART_STMT_STMT_H
#define RAMPART_STMT_STMT_H

#include "expr/expr.h"

enum stmt_kind {
	STMT_MATCH,		/* a RELATION or FLAG_MATCH expression */
	STMT_VERDICT,		/* a VERDICT, or a MAP to verdicts */
	STMT_ROOM,		/* a statement room: counter, limit, log, reject, dnat ... */
	STMT_ASSIGN,		/* selector set expression: `meta mark set 1` */
	STMT_SET_UPDATE,	/* `add|update|delete @set { key [: data] … }` */
	STMT_OBJREF,		/* `counter name "x"`, `limit name …`, also from a map */
	STMT_KIND_COUNT,
};

/**
 * struct update - of a set by packets
 * @op:		NFT_DYNSET_OP_*
 * @set:	SET_REF
 * @data:	NULL for a set
 * @timeout:	milliseconds
 * @meter:	written `meter name { … }`
 * @size:	of a meter's set, 0 not given
 */
struct update {
	uint32_t op;
	struct expr *set;
	struct expr *key, *data;
	uint64_t timeout;
	struct stmt *statements;
	bool meter;
	uint32_t size;
};

/**
 * struct stmt - a node of a rule's list of statements
 * @next:	the following statement of the rule
 */
struct stmt {
	enum stmt_kind kind;
	struct location location;
	struct stmt *next;
	union {
		struct expr *expr;				/* MATCH, VERDICT */
		struct instance *room;				/* ROOM */
		struct { struct expr *target, *value; } assign;
		struct update *update;
		struct { uint32_t type; struct expr *name; } objref;	/* NFT_OBJECT_* */
	};
};

struct stmt *stmt_new(struct arena *arena, enum stmt_kind kind, struct location location);

#endif
