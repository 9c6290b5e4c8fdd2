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
 * struct register_content - what a register holds
 * @expr:	the tree that computes it, or NULL
 * @operand, @mask, @flip: where it is (operand & mask) ^ flip, these; else NULL. The
 *		constants are in the order of the packet or the host, as @operand is
 * @shift:	bits that this was moved to the right by afterwards; negative: to the left
 */
struct register_content {
	struct expr *expr;
	struct expr *operand, *mask, *flip;
	int shift;
};

/**
 * struct delinear - state of reading one rule's expressions
 * @statements, @statements_last: what was read so far
 * @ruleset:	for the sets that lookups name
 * @proto:	headers known so far; proto.layer[].stmt is the match that made one known,
 *		while nothing stands between it and what may imply it
 * @reading:	room of the tunnel whose packet's packet the expression being read looks into, or NULL
 * @acted:	a statement was read that is no match
 * @lends:	elements of a set have taken parts of what was read: it lives as long as the set
 * @inner, @tunnel: the same of the packet that is carried through @tunnel, once one was read
 */
struct delinear {
	struct arena *arena;
	struct context *context;
	struct ruleset *ruleset;
	struct table *table;
	uint8_t family;
	struct stmt *statements, **statements_last;
	struct register_content registers[REGISTER_COUNT];
	struct proto_context proto, inner;
	const struct room *tunnel, *reading;
	bool acted, lends;
};

void delinear_init(struct delinear *delinear, struct context *context, struct ruleset *ruleset,
		   struct table *table);
/** rule_delinearize - a rule from the attributes (NFTA_RULE_*) of a NFT_MSG_NEWRULE. */
struct rule *rule_delinearize(struct delinear *delinear, const struct nlattr *const *tb);
/** stmts_delinearize - statements from one nested expression, a list of them, or both NULL. */
struct stmt *stmts_delinearize(struct delinear *delinear, const struct nlattr *single,
			       const struct nlattr *list);

/**
 * delinear_register - what is in kernel register @reg, with the names of header fields;
 * where it is narrower than @bits, the concatenation with what is in the registers behind
 * it. @bits 0: whatever is in the one register. NULL when nothing is known to be there.
 *
 * Constants that came from an immediate are big endian values of type_integer; use
 * delinear_retype().
 */
struct expr *delinear_register(struct delinear *delinear, uint32_t reg, unsigned int bits);
/** delinear_field - the bits of a header that @content is, where they were moved as a value of their own is; else NULL. */
struct expr *delinear_field(struct delinear *delinear, const struct register_content *content);
/** delinear_register_raw - the register itself, for the delinearizer's own use; NULL out of bounds. */
struct register_content *delinear_register_raw(struct delinear *delinear, uint32_t reg);
void delinear_set_register(struct delinear *delinear, uint32_t reg, struct expr *expr);
void delinear_add_stmt(struct delinear *delinear, struct stmt *stmt);
void delinear_remove_stmt(struct delinear *delinear, struct stmt *stmt);
/** delinear_proto - what is known of the packet itself (@tunnel NULL), or of that in @tunnel's. */
struct proto_context *delinear_proto(struct delinear *delinear, const struct room *tunnel);
/** proto_header - room of the innermost header known at NFT_PAYLOAD_* @base, or NULL. */
const struct room *proto_header(const struct proto_context *proto, unsigned int base);

/**
 * delinear_retype - takes the bytes of the constant @value (a VALUE from the kernel) for
 * @bits bits of @type in @byteorder (BYTEORDER_NONE: the type's); other kinds stay
 */
void delinear_retype(struct expr *value, const struct datatype *type, enum byteorder byteorder,
		     unsigned int bits);

struct payload;
/** delinear_payload - a selector of the bits at @payload, without a name yet. */
struct expr *delinear_payload(struct delinear *delinear, const struct payload *payload);
/** payload_is_raw - whether @expr is such a selector; its place then in @payload, if not NULL. */
bool payload_is_raw(const struct expr *expr, struct payload *payload);
/** payload_field - selector of the field that begins at @payload, maybe wider or narrower; NULL for none. */
struct expr *payload_field(struct delinear *delinear, const struct payload *payload);
/** payload_resolve - gives the raw selectors in @expr their names; returns what stands for @expr. */
struct expr *payload_resolve(struct delinear *delinear, struct expr *expr);
/**
 * payload_resolve_bits - the field that is @mask's bits of raw @operand, and in @shift how
 * far its lowest bit is from the operand's; NULL when there is none
 */
struct expr *payload_resolve_bits(struct delinear *delinear, const struct expr *operand,
				  const struct expr *mask, unsigned int *shift);
/** payload_moved - the bits of a header, without a name, of more bytes than one, that were moved to be a value on their own; else NULL. */
struct expr *payload_moved(struct delinear *delinear, const struct register_content *content);
/** payload_match - adds the matches that `operand OP bytes` on the raw @operand stands for; false where they are not as wide. */
bool payload_match(struct delinear *delinear, struct expr *operand, enum expr_op op,
		   const void *bytes, unsigned int size);
/** payload_store - adds `FIELD set …` for a write of @source to @payload. */
void payload_store(struct delinear *delinear, const struct payload *payload,
		   const struct register_content *source);

/** match_compare - adds the match `content OP bytes`; false where they make none. */
bool match_compare(struct delinear *delinear, const struct register_content *content,
		   enum expr_op op, const void *bytes, unsigned int size);
/** match_range - adds the match of @content between @low and @high. */
void match_range(struct delinear *delinear, const struct register_content *content,
		 enum expr_op op, const void *low, const void *high, unsigned int size);
/** match_add - adds the match `left OP right`, and learns from it. */
void match_add(struct delinear *delinear, struct expr *left, enum expr_op op, struct expr *right);

/** binary_tree - the expression for (operand & mask) ^ flip. */
struct expr *binary_tree(struct arena *arena, struct expr *operand, struct expr *mask,
			 struct expr *flip);
/** flags_list, flags_union - the flags set in @value as a,b or a | b; itself when less than two. */
struct expr *flags_list(struct arena *arena, struct expr *value);
struct expr *flags_union(struct arena *arena, struct expr *value);

/** set_adopt - types the elements of anonymous @set as its key @left says, moved @shift bits down. */
void set_adopt(struct arena *arena, struct set *set, const struct expr *left, unsigned int shift);

/* undeps.c: matches that later ones imply, as the stock leaves them out of a listing. */
/** undeps_init - what is known at the start of a rule of @family. */
void undeps_init(struct delinear *delinear);
/** undeps_learn - what the match @stmt tells of the headers that follow. */
void undeps_learn(struct delinear *delinear, struct stmt *stmt);
/** undeps_use - @selector is used: takes out the matches it implies. */
void undeps_use(struct delinear *delinear, const struct expr *selector);
/** undeps_use_room - the same for selectors and statements that are no header fields. */
void undeps_use_room(struct delinear *delinear, const struct instance *instance);
/** undeps_forget - a statement with an effect stands between: nothing before it is taken out. */
void undeps_forget(struct delinear *delinear);

#endif
