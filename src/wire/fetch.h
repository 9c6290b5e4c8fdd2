/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Fetch: what of the kernel's ruleset a command needs, and no more. */
#ifndef RAMPART_WIRE_FETCH_H
#define RAMPART_WIRE_FETCH_H

#include "context.h"
#include "obj/ruleset.h"

/* What to read. */
#define FETCH_CHAINS		0x01
#define FETCH_RULES		0x02	/* of the chains; needs FETCH_CHAINS and FETCH_SETS */
#define FETCH_SETS		0x04
#define FETCH_ELEMENTS		0x08	/* of the sets */
#define FETCH_ANONYMOUS		0x10	/* elements of anonymous sets only */
#define FETCH_OBJECTS		0x20
#define FETCH_FLOWTABLES	0x40
#define FETCH_ALL		(FETCH_CHAINS | FETCH_RULES | FETCH_SETS | FETCH_ELEMENTS | \
				 FETCH_OBJECTS | FETCH_FLOWTABLES)

/**
 * struct fetch - one question to the kernel
 * @what:	FETCH_*
 * @family:	NFPROTO_*, NFPROTO_UNSPEC for all
 * @table:	its name, or NULL for all
 * @chain:	the one chain wanted of @table, or NULL
 * @set:	the one set or map wanted of @table, or NULL
 * @object_type, @object: the kind of objects and the one wanted, 0 and NULL for all
 * @rule:	handle of the one rule wanted of @chain, or 0
 * @texts:	rules are read as what is printed there, see rule_as_text(); or NULL
 * @reset:	the kernel sets what it tells of objects, rules or elements back; read once, whatever
 *		changes meanwhile
 */
struct fetch {
	struct context *context;
	struct arena *arena;
	unsigned int what;
	uint8_t family;
	const char *table;
	const char *chain;
	const char *set;
	uint32_t object_type;
	const char *object;
	uint64_t rule;
	struct capture *texts;
	bool reset;
};

/**
 * fetch_ruleset - reads what @fetch says from the kernel, of one generation
 *
 * Reading is repeated, with a bound, when a commit cuts across it. Returns NULL
 * with errno: ENOENT where a named thing is absent, EINTR where the ruleset
 * changed too often, or the socket's error.
 */
struct ruleset *fetch_ruleset(struct fetch *fetch);

/** fetch_set - adds the one set @name of @table to it, without elements; NULL with errno. */
struct set *fetch_set(struct context *context, struct arena *arena, struct ruleset *ruleset,
		      struct table *table, const char *name);

/** fetch_generation - the number of the kernel's ruleset, which each change makes another one; -1 with errno. */
int fetch_generation(struct context *context, uint32_t *generation);

/** fetch_set_count - reads how many elements @set of @table has, keeping none of them; -1 with errno. */
int fetch_set_count(struct context *context, const struct table *table, const struct set *set,
		    uint32_t *count);

#endif
