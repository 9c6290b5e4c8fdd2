/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Ruleset: tables, chains, rules, sets and objects as text or the kernel describe them. */
#ifndef RAMPART_OBJ_RULESET_H
#define RAMPART_OBJ_RULESET_H

#include <stdbool.h>
#include <stdint.h>
#include "expr/expr.h"
#include "obj/index.h"
#include "obj/output.h"
#include "stmt/stmt.h"

/** table_flags - NFT_TABLE_F_*, in the order they are listed. */
extern const struct symbol table_flags[];

/**
 * struct rule - a rule, parsed, evaluated or listed
 * @handle:	0 until the kernel gave one
 * @position:	handle of the rule it is put behind (or before, insert), 0 none
 * @comment:	or NULL
 * @statements:	in order
 * @text:	as it is listed, instead of the others; or NULL
 * @foreign:	it has a statement that isn't nft's; see rule_is_foreign()
 */
struct rule {
	struct rule *next;
	struct location location;
	uint64_t handle;
	uint64_t position;
	const char *comment;
	struct stmt *statements;
	const char *text;
	bool foreign;
};

/**
 * struct chain - a chain, with its rules
 * @flags:	NFT_CHAIN_* (base, binding, hw offload)
 * @type:	"filter", "nat", "route"; NULL for a chain without a hook
 * @hook:	NF_INET_*, NF_NETDEV_*
 * @priority_expr: as written (symbol, number, symbol + number), NULL from the kernel
 * @priority:	evaluated
 * @policy:	NF_DROP, NF_ACCEPT, or -1 when not given
 * @devices:	names, ended by NULL, or NULL
 * @is_made:	its message is made, only its rules' are not
 */
struct chain {
	struct chain *next;
	struct location location;
	const char *name;
	uint64_t handle;
	uint32_t flags;
	uint32_t id;			/* within a transaction, anonymous chains */
	const char *comment;
	const char *type;
	struct location type_location, hook_location, priority_location, policy_location;
	const char *hook_name;
	uint32_t hook;
	struct expr *priority_expr;
	int32_t priority;
	int policy;
	struct expr *policy_expr;	/* as written when it is a $variable */
	struct expr *device_expr;	/* as written: symbol, set or $variable */
	const char **devices;
	struct rule *rules, **rules_last;
	unsigned int rule_count;
	bool is_made;
};

/** struct chain_block - the body of `jump { … }`: rules of an anonymous chain. */
struct chain_block {
	struct chain *chain;
};

/**
 * struct set - a set or map, named or anonymous
 * @flags:	NFT_SET_*
 * @key_type, @data_type: NULL until known; @data_type only of maps
 * @key_bits, @data_bits: widths; a concatenation's includes padding to 32 bits
 * @key_byteorder, @data_byteorder: of types that have none of their own, from the kernel or a
 *		rule's key
 * @field_count, @field_bytes: parts of a concatenated key, bytes without padding
 * @key_typeof, @data_typeof: the typeof expressions, NULL when `type` was written
 * @object_type: NFT_OBJECT_* of an object map, else 0
 * @data_interval: a data map whose data are ranges
 * @policy:	NFT_SET_POL_*
 * @size, @timeout, @gc_interval: 0 when not given; milliseconds
 * @elements:	an EXPR_SET, or NULL
 * @statements:	kept with each element
 * @automerge:	adjacent and overlapping intervals are merged
 * @populated:	elements were added by this batch (evaluation)
 * @made, @filled: eval.group of the command that makes it, and of the last one on its elements; 0: none
 */
struct set {
	struct set *next;
	struct location location;
	const char *name;
	uint64_t handle;
	uint32_t id;
	uint32_t flags;
	const struct datatype *key_type, *data_type;
	unsigned int key_bits, data_bits;
	enum byteorder key_byteorder, data_byteorder;
	unsigned int field_count;
	uint8_t field_bytes[16];
	struct expr *key_typeof, *data_typeof;
	const char *key_type_name, *data_type_name;	/* not used once key_type is known */
	uint32_t object_type;
	bool data_interval;
	bool automerge;
	bool populated;
	unsigned int made, filled;
	struct held *held;	/* of a set that merges, while evaluated: pass/intervals.h */
	uint32_t policy;
	bool has_policy;
	uint32_t size;
	uint64_t timeout, gc_interval;
	bool has_count;
	uint32_t count;			/* of elements, where the kernel tells it */
	const char *comment;
	struct expr *elements;
	struct stmt *statements;
};

/** struct object - a named stateful object; @room says what it is and holds its arguments. */
struct object {
	struct object *next;
	struct location location;
	const char *name;
	uint64_t handle;
	uint32_t type;			/* NFT_OBJECT_* */
	const char *comment;
	struct instance *room;
};

/**
 * struct flowtable - a flowtable
 * @has_hook:	hook and priority were written (evaluation)
 * @hook:	NF_NETDEV_INGRESS
 * @flags:	NFT_FLOWTABLE_*
 * @devices:	names, ended by NULL, or NULL
 */
struct flowtable {
	struct flowtable *next;
	struct location location;
	const char *name;
	uint64_t handle;
	uint32_t hook;
	bool has_hook;
	uint32_t flags;
	struct expr *priority_expr;
	int32_t priority;
	struct expr *device_expr;	/* as written: symbol, set or $variable */
	const char **devices;
};

/** struct table - a table with all that is in it; lists are in kernel or source order. */
struct table {
	struct table *next;
	struct arena *arena;
	struct location location;
	uint8_t family;			/* NFPROTO_* */
	const char *name;
	uint64_t handle;
	uint32_t flags;
	const char *comment;
	struct chain *chains, **chains_last;
	struct set *sets, **sets_last;
	struct object *objects, **objects_last;
	struct flowtable *flowtables, **flowtables_last;
	struct index names;
};

struct ruleset {
	struct arena *arena;
	uint32_t generation;		/* of the kernel, when it was read */
	struct capture *texts;		/* rules that are read are kept as texts, printed here; or NULL */
	struct table *tables, **tables_last;
	struct index names;
};

struct ruleset *ruleset_new(struct arena *arena);
/** *_add append and own nothing: all lives in the arena. *_find return NULL when absent. */
struct table *table_new(struct arena *arena, uint8_t family, const char *name);
void table_add(struct ruleset *ruleset, struct table *table);
struct table *table_find(const struct ruleset *ruleset, uint8_t family, const char *name);
struct chain *chain_new(struct arena *arena, const char *name);
void chain_add(struct table *table, struct chain *chain);
/** chain_know - @chain is found by its name, and is not in the table's list. */
void chain_know(struct table *table, struct chain *chain);
struct chain *chain_find(const struct table *table, const char *name);
struct set *set_new(struct arena *arena, const char *name);
void set_add(struct table *table, struct set *set);
struct set *set_find(const struct table *table, const char *name);
/** table_forget, chain_forget, set_forget - no longer found, for what is deleted. */
void table_forget(struct ruleset *ruleset, struct table *table);
void chain_forget(struct table *table, struct chain *chain);
void set_forget(struct table *table, struct set *set);
struct rule *rule_new(struct arena *arena);
void rule_add(struct chain *chain, struct rule *rule);
/** rule_is_foreign - whether the program that made it is not nft (iptables-nft). */
bool rule_is_foreign(const struct rule *rule);
/** rule_has_block - whether it goes to a chain written in it, whose rules are that chain's business. */
bool rule_has_block(const struct rule *rule);
/**
 * rule_as_text - @rule as its text, and what was put in the arena since @mark is given back
 *
 * @rule itself where it holds others, whose texts aren't known yet.
 */
struct rule *rule_as_text(struct ruleset *ruleset, struct rule *rule, struct arena_mark *mark);
struct object *object_new(struct arena *arena, uint32_t type, const char *name);
void object_add(struct table *table, struct object *object);
struct object *object_find(const struct table *table, uint32_t type, const char *name);
struct flowtable *flowtable_new(struct arena *arena, const char *name);
void flowtable_add(struct table *table, struct flowtable *flowtable);

/** family_name - "ip", "inet"…; family_by_name - NFPROTO_* or -1. */
const char *family_name(uint8_t family);
int family_by_name(const char *name);
/** hook_name - "input"…, of the family; hook_by_name - the number or -1. */
const char *hook_name(uint8_t family, uint32_t hook);
int hook_by_name(uint8_t family, const char *name);
/** priority_print - "filter", "filter + 10" or a number, as nft(8) lists it. */
void priority_print(struct output *output, uint8_t family, uint32_t hook, int32_t priority);
/** priority_word - the @index'th name of a priority in @family, NULL behind the last. */
const char *priority_word(uint8_t family, unsigned int index);
/** priority_by_name - -1 when no such name stands for a priority of family and hook. */
int priority_by_name(uint8_t family, uint32_t hook, const char *name, int32_t *priority);

/** set_is_anonymous - written in a rule; set_is_map - maps, verdict maps and object maps. */
bool set_is_anonymous(const struct set *set);
/** set_elements_unite - keeps equal elements once, as the kernel does. */
void set_elements_unite(struct set *set);
/** set_noun - the word for it in listings: "set", "map" or, when a rule made it to count in, "meter". */
const char *set_noun(const struct set *set);
bool set_is_map(const struct set *set);
/** set_has_wildcard - whether one of its elements is `*`. */
bool set_has_wildcard(const struct set *set);

/**
 * struct object_kind - the words of a type of stateful objects
 * @type:	NFT_OBJECT_*
 * @name:	of one, also in `type … : counter` of a map: "ct helper"
 * @plural:	of `list`
 * @reference:	what comes before the name of one in a rule: "ct helper set"
 * @ends:	which lines of one end in a semicolon where an event tells of it
 */
struct object_kind {
	uint32_t type;
	const char *name, *plural, *reference;
	enum { OBJECT_ENDS_NONE, OBJECT_ENDS_LAST, OBJECT_ENDS_ALL } ends;
};

/** object_kind_find - of NFT_OBJECT_* @type, or NULL. */
const struct object_kind *object_kind_find(uint32_t type);

/** object_kind_next - iterates over all kinds, from NULL. */
const struct object_kind *object_kind_next(const struct object_kind *kind);
/** object_type_name - "counter", "ct helper"…; object_type_reference - "counter name", "ct helper set"… */
const char *object_type_name(uint32_t type);
const char *object_type_reference(uint32_t type);
/** object_type_room - the object's or statement's room that says what an object of @type holds, or NULL. */
const struct room *object_type_room(uint32_t type);

/* Listing, text form; each file of src/obj/ prints its noun. */
/** table_print - @whole: with a blank line between the things in it. */
void table_print(struct output *output, const struct table *table, bool whole);
void chain_print(struct output *output, const struct table *table, const struct chain *chain);
void rule_print(struct output *output, const struct rule *rule);
void set_print(struct output *output, const struct table *table, const struct set *set);
void object_print(struct output *output, const struct table *table, const struct object *object);
void flowtable_print(struct output *output, const struct table *table,
		     const struct flowtable *flowtable);
void stmt_print(struct output *output, const struct stmt *stmt);
/** stmt_print_stateless - without counts and other state, as sets list their statements. */
void stmt_print_stateless(struct output *output, const struct stmt *stmt);
/** update_word - what a STMT_SET_UPDATE does with its element: add, update, delete; unknown for a kernel's newer one. */
const char *update_word(const struct stmt *stmt);
void expr_print(struct output *output, const struct expr *expr);

/** table_print_open - `table … {` with flags and comment; true when a blank line is to follow. */
bool table_print_open(struct output *output, const struct table *table);
void table_print_close(struct output *output);
/** chain_print_open - `chain … {` with comment and hook; indents what follows. */
void chain_print_open(struct output *output, const struct table *table, const struct chain *chain);
/** devices_print - ` device "NAME"` or ` devices = { NAME, … }`, for at least one name. */
void devices_print(struct output *output, const char *const *devices);

#endif
