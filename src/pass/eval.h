/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Evaluation: from the parsed tree to the typed tree. */
#ifndef RAMPART_PASS_EVAL_H
#define RAMPART_PASS_EVAL_H

#include "expr/room.h"
#include "lang/cmd.h"
#include "lang/diag.h"

struct context;		/* src/context.h: options, symbol files, defines */

#define PROTO_LAYERS 5	/* bases NFT_PAYLOAD_LL_HEADER to NFT_PAYLOAD_TUN_HEADER */
#define EVAL_DEPTH_MAX 64

/**
 * struct proto_context - which header is known to be at each base, in a rule so far
 * @family:	of the rule; of a packet in a tunnel the one whose implied matches are put in
 * @header:	room of the (topmost) header at NFT_PAYLOAD_*_HEADER, or NULL
 * @stacked:	bits from the base to it, 0 where nothing is below
 * @matched:	made known by a match of the rule, not by the family
 * @other:	another header that it may be instead, after `meta l4proto { tcp, udp }`
 * @location:	of the match that made it known
 * @stmt:	the dependency statement that made it known, while it may be taken out again (undeps)
 * @message_type: of ICMP and its like, once a listed rule asked for one; else -1
 * @message_stmt: the match that did, while it may be taken out
 */
struct proto_context {
	uint8_t family;
	struct {
		const struct room *header;
		uint16_t stacked;
		bool matched;
		const struct room *other;
		struct location location;
		struct stmt *stmt;
	} layer[PROTO_LAYERS];
	int message_type;
	struct stmt *message_stmt;
};

/**
 * struct eval - state of evaluating one command
 * @ruleset:	what is known of the kernel's ruleset and of what the batch adds to it
 * @table, @chain: of the command, or NULL
 * @proto:	of the rule
 * @inner, @tunnel: what is known of the packet that is carried through @tunnel, once the rule has read it
 * @inside:	that packet is being read: @proto is its, and @inner the rule's
 * @statements:	where the rule's statements are linked; dependencies are put in before
 *		the one being evaluated
 * @orders, @order, @order_index, @emptied, @ordered: order.h's: chains whose rules the batch changes, tables
 *		it empties, group of the last command on a rule
 * @fleeting:	the command is gone once its messages are made, and so is all that is in @arena by then
 * @keeps:	set where something in @arena is needed all the same
 * @group:	number of the commands that are evaluated before messages are made of them
 * @restarts:	set where messages made already would have to be others: the batch must be made as a whole
 * @flushed, @gone: the batch deletes the whole ruleset, or these tables and sets; known.h
 * @expected:	type, width and byte order the expression is wanted in, or type NULL;
 *		like: for concatenations, an expression whose parts have the widths, or NULL;
 *		wraps: ranges of hours may go on behind midnight;
 *		interval: ranges are welcome (data of a map that nat takes ranges from)
 * @no_deps:	no implied matches are put in (typeof)
 * @depth:	of nesting, at most EVAL_DEPTH_MAX
 *
 * Made zero but for arena, diag, context, ruleset; kept from command to command. commands
 * is set before each. What is known of the ruleset is in the ruleset's arena.
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
	struct proto_context proto, inner;
	const struct room *tunnel;
	bool inside;
	struct {
		const struct datatype *type;
		unsigned int bits;
		enum byteorder byteorder;
		const struct expr *like;
		bool interval;
		bool wraps;
	} expected;
	bool no_deps;
	unsigned int depth;
	bool fleeting, keeps, restarts;
	unsigned int group;
	uint32_t next_set_id;
	bool flushed;
	struct index gone;
	struct order *orders, *order;
	struct index order_index, emptied;
	unsigned int ordered;
	uint32_t next_rule_id;
	struct cmd_list *commands;	/* what cmd needs before it: anonymous sets, chains of blocks; not cmd itself */
};

/**
 * cmd_evaluate - resolves names, types, constants and implied matches of @cmd
 *
 * Anonymous sets become commands in eval->commands. Errors go to eval->diag; -1 then.
 */
int cmd_evaluate(struct eval *eval, struct cmd *cmd);

/** expr_evaluate - types and folds *@expr, which it may replace; -1 after reporting. */
int expr_evaluate(struct eval *eval, struct expr **expr);
/** expr_evaluate_as - the same, wanted as @type with @bits and @byteorder. */
int expr_evaluate_as(struct eval *eval, const struct datatype *type, unsigned int bits,
		     enum byteorder byteorder, struct expr **expr);
int stmt_evaluate(struct eval *eval, struct stmt *stmt);
int set_evaluate(struct eval *eval, struct set *set);
/**
 * instance_require - every argument with its bit in @required must have been given; -1 after reporting
 * at @location. For rooms whose arguments are read in several goes.
 */
int instance_require(struct eval *eval, const struct location *location,
		     const struct instance *instance, uint32_t required);

/*
 * Parts of evaluation, by file. All return -1 after reporting.
 */

/** chain_evaluate - eval_chain.c: hook, priority, policy and devices of @chain. */
int chain_evaluate(struct eval *eval, struct chain *chain);
/** flowtable_evaluate - eval_chain.c: priority and devices of @flowtable. */
int flowtable_evaluate(struct eval *eval, struct flowtable *flowtable);
/** rule_evaluate - eval_rule.c: every statement of @rule, in a chain of eval->family. */
int rule_evaluate(struct eval *eval, struct rule *rule);
/** relation_evaluate - eval_relation.c: an EXPR_RELATION; settles its operator. */
int relation_evaluate(struct eval *eval, struct expr *relation);
/** flag_match_evaluate - eval_relation.c: an EXPR_FLAG_MATCH. */
int flag_match_evaluate(struct eval *eval, struct expr *match);
/** binary_evaluate - eval_binary.c: folds constants, checks operands. */
int binary_evaluate(struct eval *eval, struct expr **expr);
/** map_evaluate - eval_map.c: an EXPR_MAP; its result is of the expected type. */
int map_evaluate(struct eval *eval, struct expr *map);
/** set_ref_evaluate - eval_set.c: finds the set an EXPR_SET_REF names. */
int set_ref_evaluate(struct eval *eval, struct expr *ref);
/** set_anonymous - eval_set.c: an anonymous set of @elements, and its command before eval->cmd. */
struct expr *set_anonymous(struct eval *eval, const struct expr *key, struct set *set,
			   struct expr *elements);
/** set_map_check - eval_set.c: what the SET_REF @ref names is a map. */
int set_map_check(struct eval *eval, const struct expr *ref);
/**
 * elements_evaluate - eval_element.c: the elements (EXPR_SET) of @set, in place
 * @key:	what they are compared with: its parts have the widths; of an anonymous set
 *		the bits of a field are put where they are in the packet. NULL: set->key_type
 */
int elements_evaluate(struct eval *eval, struct set *set, const struct expr *key,
		      struct expr *elements);
/**
 * bulk_evaluate - eval_bulk.c: the bulk of @elements as elements of @set, sorted and merged
 *
 * False where it has to be unfolded: where it is not of the set's type, or has errors in it.
 */
bool bulk_evaluate(struct eval *eval, struct set *set, struct expr *elements);
/** eval_insert_statement - puts @stmt before the statement that is being evaluated. */
void eval_insert_statement(struct eval *eval, struct stmt *stmt);
/** datatype_requires - reports at @expr unless its type can stand where @type is wanted. */
int datatype_requires(struct eval *eval, const struct expr *expr, const struct datatype *type);

/** deps.c: puts in the matches that @selector (a header field) implies; -1 after reporting. */
int deps_add(struct eval *eval, struct expr *selector);
/**
 * deps_require - puts in the matches that make @header known; nothing when it is.
 * @above: it is wanted by a header above it, or by a statement, not by a field of its own.
 */
int deps_require(struct eval *eval, const struct room *header, struct location location,
		 bool above);
/** tunnel_check - whether what the instance of @selector reads is there in the packet that its tunnel carries. */
int tunnel_check(struct eval *eval, const struct expr *selector);
/**
 * tunnel_require - puts in what makes the tunnel of @selector known, and sees to it that eval->inner
 * is of the packet within
 */
int tunnel_require(struct eval *eval, const struct expr *selector);
/** tunnel_swap - enters the packet in the tunnel, or leaves it. */
void tunnel_swap(struct eval *eval);
/** tunnel_family - the family whose implied matches are put in for packets that @tunnel carries. */
uint8_t tunnel_family(const struct room *tunnel);
/** deps_update - learns from a match `selector == value` what header follows. */
void deps_update(struct proto_context *proto, uint8_t family, const struct expr *relation,
		 struct stmt *stmt);
/** deps_update_set - the same from a match on an anonymous set, which may say several headers. */
void deps_update_set(struct proto_context *proto, uint8_t family, const struct expr *relation);
/** relation_tunnel - room of the tunnel that carries the packet whose header @relation is about, or NULL. */
const struct room *relation_tunnel(const struct expr *relation);
/** deps_is_given - whether @relation is true of every packet of the family (`meta protocol ip`). */
bool deps_is_given(const struct proto_context *proto, const struct expr *relation);
/** proto_context_init - what is known at a rule's start in a chain of @family. */
void proto_context_init(struct proto_context *proto, uint8_t family);

/**
 * intervals_normalize - intervals.c: sorts the elements of an interval set, finds
 * overlaps, merges where set->automerge says so or the set is anonymous and no map, and
 * makes the start and end elements the kernel wants
 * @elements:	EXPR_SET; the result too: EXPR_ELEMENT items whose key is a VALUE, the ends
 *		carry EXPR_F_INTERVAL, a start without end EXPR_F_OPEN
 * @field:	keys are moved to this place in the packet's bytes, after merging; NULL: not
 * @first:	the set is empty so far: an end is put at zero where no element starts there
 *
 * Sorts in n log n steps. -1 after reporting an overlap.
 */
struct field;
int intervals_normalize(struct eval *eval, struct set *set, struct expr *elements,
			const struct field *field, bool first);
/** interval_bound - the first or last value that @key (VALUE, PREFIX, RANGE) covers, @bits wide. */
struct expr *interval_bound(struct arena *arena, struct expr *key, unsigned int bits, bool last);

#endif
