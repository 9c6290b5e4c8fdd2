/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The shape of a rule, as merging sees it. */
#ifndef RAMPART_PASS_OPTIMIZE_RULE_H
#define RAMPART_PASS_OPTIMIZE_RULE_H

#include "context.h"
#include "obj/ruleset.h"

#define SHAPE_MATCHES_MAX 8
#define SHAPE_KEYS_MAX 256

/** struct bounds - the first and last value of one part of a key, evaluated. */
struct bounds {
	struct expr *low, *high;
};

/**
 * struct key_shape - one combination of values that a rule matches
 * @part:	as written, one for each of the rule's selectors
 * @bounds:	the same as numbers
 * @data:	verdict of a rule that is a verdict map, else NULL
 */
struct key_shape {
	struct expr *part[SHAPE_MATCHES_MAX];
	struct bounds bounds[SHAPE_MATCHES_MAX];
	struct expr *data;
};

/**
 * struct rule_shape - what a rule matches and does
 * @selector, @selector_text: what it tests, @match_count of them
 * @keys:	what for, @key_count combinations
 * @rest:	statements between the matches and the verdict; @rest_text without where a nat
 *		statement translates to
 * @target:	that; NULL without such a statement
 * @verdict:	at the end, or NULL; or @is_vmap and each key has its own
 */
struct rule_shape {
	struct rule *rule;
	struct expr *selector[SHAPE_MATCHES_MAX];
	const char *selector_text[SHAPE_MATCHES_MAX];
	unsigned int match_count;
	struct key_shape *keys;
	unsigned int key_count;
	struct stmt *rest;
	const char *rest_text, *verdict_text;
	struct expr **target;
	struct expr *verdict;
	bool is_vmap;
};

/** rule_shape_read - false when @rule, not evaluated yet, can't be merged with others. */
bool rule_shape_read(struct context *context, struct arena *arena, struct rule *rule,
		     struct rule_shape *shape);
/** rule_shape_overlaps - whether a packet may match both. */
bool rule_shape_overlaps(const struct rule_shape *a, const struct rule_shape *b);
/** rule_shape_order - brings the parts of @shape's keys into the order of @model's selectors; false: others. */
bool rule_shape_order(struct rule_shape *shape, const struct rule_shape *model);

#endif
