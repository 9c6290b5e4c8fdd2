/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Evaluation: from the parsed tree to the typed tree. */
#ifndef RAMPART_PASS_EVAL_H
#define RAMPART_PASS_EVAL_H

#include "expr/room.h"
#include "lang/cmd.h"
#include "lang/diag.h"

struct context;		/* src/context.h: options, symbol files, defines */

#define PROTO_LAYERS 5	/* link, network, transport, inner (th payload), and l2 stacking */

/**
 * struct proto_context - which header is known to be at each base, in a rule so far
 * @header:	room of the header at NFT_PAYLOAD_*_HEADER, or NULL
 * @location:	of the match that made it known
 * @stmt:	the dependency statement that made it known, while it may be taken out again (undeps)
 */
struct proto_context {
	struct {
		const struct room *header;
		struct location location;
		struct stmt *stmt;
	} layer[PROTO_LAYERS];
};

/**
 * struct eval - state of evaluating one command
 * @ruleset:	what is known of the kernel's ruleset and of what the batch adds to it
 * @table, @chain: of the command, or NULL
 * @proto:	of the rule
 * @statements:	where the rule's statements are linked; dependencies are put in before
 *		the one being evaluated
 * @expected:	type, width and byte order the expression is wanted in, or type NULL
 */
struct eval {
	struct arena *arena;
	struct diag *diag;
	struct context *context;
	struct ruleset *ruleset;
	uint8_t family;
	struct table *table;
	struct chain *chain;
	struct cmd *cmd;
	struct rule *rule;
	struct stmt **statements;
	struct proto_context proto;
	struct {
		const struct datatype *type;
		unsigned int bits;
		enum byteorder byteorder;
	} expected;
	bool in_set;
	bool in_concat;
	uint32_t next_set_id;
	struct cmd_list *commands;	/* anonymous sets are put before cmd here */
};

/**
 * cmd_evaluate - resolves names, types, constants and implied matches of @cmd
 *
 * Anonymous sets become commands before @cmd. Errors go to eval->diag; -1 then.
 */
int cmd_evaluate(struct eval *eval, struct cmd *cmd);

/** expr_evaluate - types and folds *@expr, which it may replace; -1 after reporting. */
int expr_evaluate(struct eval *eval, struct expr **expr);
/** expr_evaluate_as - the same, wanted as @type with @bits and @byteorder. */
int expr_evaluate_as(struct eval *eval, const struct datatype *type, unsigned int bits,
		     enum byteorder byteorder, struct expr **expr);
int stmt_evaluate(struct eval *eval, struct stmt *stmt);
int set_evaluate(struct eval *eval, struct set *set);

/** deps.c: puts in the matches that @selector (a header field) implies; -1 after reporting. */
int deps_add(struct eval *eval, struct expr *selector);
/** deps_update - learns from a match `selector == value` what header follows. */
void deps_update(struct proto_context *proto, uint8_t family, const struct expr *relation,
		 struct stmt *stmt);
/** proto_context_init - what is known at a rule's start in a chain of @family. */
void proto_context_init(struct proto_context *proto, uint8_t family);

/**
 * intervals_normalize - sorts the elements of an interval set, finds overlaps,
 * merges where set->automerge, and makes the start and end elements the kernel
 * wants. @elements is an EXPR_SET; the result too (EXPR_ELEMENT items whose key is
 * a VALUE; ends carry EXPR_F_INTERVAL). -1 after reporting an overlap.
 */
int intervals_normalize(struct eval *eval, const struct set *set, struct expr *elements);

#endif
