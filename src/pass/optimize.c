// SPDX-License-Identifier: GPL-2.0-or-later
/* Merges neighbouring rules that test the same selectors. */
#include <string.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "obj/output.h"
#include "pass/optimize.h"
#include "pass/optimize_rule.h"

enum merge_kind {
	MERGE_SET,	/* they do the same */
	MERGE_VMAP,	/* only their verdicts differ */
	MERGE_TARGET,	/* only where they translate to differs */
};

/**
 * struct run - neighbouring rules that become one
 * @overlaps:	some of their values do, and no packet can tell
 * @headers_change: some rule of the commands writes to headers
 */
struct run {
	struct context *context;
	struct arena *arena;
	uint8_t family;
	struct rule_shape *shapes;
	unsigned int count;
	enum merge_kind kind;
	bool overlaps;
	bool headers_change;
};

static bool verdict_ends(const struct expr *verdict)
{
	return verdict && (verdict->verdict.code == NF_ACCEPT || verdict->verdict.code == NF_DROP);
}

/* A chain that is jumped to might change what the next rule tests, and return. */
static bool jump_is_safe(const struct run *run, const struct rule_shape *shape)
{
	if (!shape->verdict || shape->verdict->verdict.code != NFT_JUMP)
		return true;
	for (unsigned int i = 0; i < shape->match_count; i++) {
		const struct instance *selector = shape->selector[i]->selector;

		if ((selector->room->header && run->headers_change) ||
		    (selector->key && selector->key->flags & KEY_F_SETTABLE))
			return false;
	}
	return true;
}

static bool target_fits(const struct run *run, const struct expr *target)
{
	const struct expr *address = target;

	if (run->family != NFPROTO_IPV4 && run->family != NFPROTO_IPV6)
		return false;
	if (target->kind == EXPR_MAPPING) {
		if (target->pair.right->kind != EXPR_SYMBOL)
			return false;
		address = target->pair.left;
	}
	return !address || address->kind == EXPR_SYMBOL;
}

static bool targets_alike(const struct expr *a, const struct expr *b)
{
	return a->kind == b->kind &&
	       (a->kind != EXPR_MAPPING || !a->pair.left == !b->pair.left);
}

/* How @next would have to be merged with @first; false: not at all. */
static bool kind_choose(const struct run *run, const struct rule_shape *first,
			const struct rule_shape *next, enum merge_kind *kind)
{
	if (strcmp(first->rest_text, next->rest_text) || !first->target != !next->target ||
	    !first->verdict != !next->verdict || first->is_vmap != next->is_vmap)
		return false;
	if (first->is_vmap) {
		*kind = MERGE_VMAP;
		return true;
	}
	if (first->target) {
		*kind = MERGE_TARGET;
		return !first->rest->next && !first->verdict && target_fits(run, *first->target) &&
		       target_fits(run, *next->target) &&
		       targets_alike(*first->target, *next->target);
	}
	*kind = strcmp(first->verdict_text, next->verdict_text) ? MERGE_VMAP : MERGE_SET;
	return *kind == MERGE_SET || !first->rest;
}

/* Whether it makes no difference that a packet may match the rule and one of the run before. */
static bool overlap_is_harmless(const struct run *run, const struct rule_shape *next)
{
	return run->kind == MERGE_SET && verdict_ends(next->verdict) && next->match_count == 1;
}

static bool run_takes(struct run *run, struct rule_shape *next)
{
	const struct rule_shape *first = &run->shapes[0];
	enum merge_kind kind;

	if (!rule_shape_order(next, first) || !kind_choose(run, first, next, &kind) ||
	    !jump_is_safe(run, next))
		return false;
	if (run->count > 1 && run->kind == MERGE_VMAP && kind == MERGE_SET)
		kind = MERGE_VMAP;
	if (run->overlaps && kind != MERGE_SET)
		return false;
	run->kind = kind;
	for (unsigned int i = 0; i < run->count; i++) {
		if (!rule_shape_overlaps(&run->shapes[i], next))
			continue;
		if (!overlap_is_harmless(run, next))
			return false;
		run->overlaps = true;
	}
	return true;
}

static struct expr *key_make(const struct run *run, const struct key_shape *key, unsigned int parts,
			     bool *is_interval)
{
	struct expr *concat;

	for (unsigned int i = 0; i < parts; i++)
		*is_interval |= key->part[i]->kind == EXPR_RANGE ||
				key->part[i]->kind == EXPR_PREFIX;
	if (parts == 1)
		return expr_copy(run->arena, key->part[0]);
	concat = expr_list_new(run->arena, EXPR_CONCAT, key->part[0]->location);
	for (unsigned int i = 0; i < parts; i++)
		expr_list_add(concat, expr_copy(run->arena, key->part[i]));
	return concat;
}

/* An address, an address and a port, or a port, as the data of a map. */
static struct expr *target_data(const struct run *run, const struct expr *target)
{
	struct expr *concat;

	if (target->kind != EXPR_MAPPING)
		return expr_copy(run->arena, target);
	if (!target->pair.left)
		return expr_copy(run->arena, target->pair.right);
	concat = expr_list_new(run->arena, EXPR_CONCAT, target->location);
	expr_list_add(concat, expr_copy(run->arena, target->pair.left));
	expr_list_add(concat, expr_copy(run->arena, target->pair.right));
	return concat;
}

static struct expr *data_make(const struct run *run, const struct rule_shape *shape,
			      const struct key_shape *key)
{
	if (run->kind == MERGE_TARGET)
		return target_data(run, *shape->target);
	if (run->kind == MERGE_VMAP)
		return expr_copy(run->arena, key->data ? key->data : shape->verdict);
	return NULL;
}

static struct expr *set_make(const struct run *run)
{
	struct location location = run->shapes[0].rule->location;
	struct expr *set = expr_list_new(run->arena, EXPR_SET, location);

	for (unsigned int i = 0; i < run->count; i++) {
		const struct rule_shape *shape = &run->shapes[i];

		for (unsigned int k = 0; k < shape->key_count; k++) {
			struct expr *item = expr_new(run->arena, EXPR_ELEMENT,
						     shape->rule->location);
			bool is_interval = false;

			item->element = arena_new_object(run->arena, struct element);
			item->element->key = key_make(run, &shape->keys[k], shape->match_count,
						      &is_interval);
			item->element->data = data_make(run, shape, &shape->keys[k]);
			set->flags |= (is_interval ? EXPR_F_INTERVAL : 0) |
				      (item->element->data ? EXPR_F_MAP : 0);
			expr_list_add(set, item);
		}
	}
	return set;
}

static struct expr *selector_make(const struct run *run)
{
	const struct rule_shape *first = &run->shapes[0];
	struct expr *concat;

	if (first->match_count == 1)
		return expr_copy(run->arena, first->selector[0]);
	concat = expr_list_new(run->arena, EXPR_CONCAT, first->rule->location);
	for (unsigned int i = 0; i < first->match_count; i++)
		expr_list_add(concat, expr_copy(run->arena, first->selector[i]));
	return concat;
}

/* The statements of the one rule that stands for all. */
static struct stmt *statements_make(const struct run *run)
{
	const struct rule_shape *first = &run->shapes[0];
	struct expr *selector = selector_make(run), *set = set_make(run), *expr;
	struct location location = first->rule->location;
	struct stmt *stmt, *last;

	if (run->kind == MERGE_TARGET) {
		expr = expr_pair(run->arena, EXPR_MAP, OP_IMPLICIT, location, selector, set);
		if ((*first->target)->kind == EXPR_MAPPING && !(*first->target)->pair.left)
			expr = expr_pair(run->arena, EXPR_MAPPING, OP_IMPLICIT, location, NULL,
					 expr);
		*first->target = expr;
		return first->rest;
	}
	stmt = stmt_new(run->arena, run->kind == MERGE_SET ? STMT_MATCH : STMT_VERDICT, location);
	stmt->expr = expr_pair(run->arena, run->kind == MERGE_SET ? EXPR_RELATION : EXPR_MAP,
			       OP_IMPLICIT, location, selector, set);
	if (run->kind == MERGE_VMAP) {
		stmt->expr->flags |= EXPR_F_VMAP;
		return stmt;
	}
	stmt->next = first->rest;
	for (last = stmt; last->next; last = last->next)
		;
	if (first->verdict) {
		last->next = stmt_new(run->arena, STMT_VERDICT, first->verdict->location);
		last->next->expr = first->verdict;
	}
	return stmt;
}

static void run_report(const struct run *run)
{
	struct output output = run->context->output;

	fprintf(run->context->errors, "Merging:\n");
	for (unsigned int i = 0; i < run->count; i++)
		diag_place_print(run->context->errors, &run->shapes[i].rule->location);
	fprintf(run->context->errors, "into:\n\t");
	output.file = run->context->errors;
	output.flags &= ~NFT_CTX_OUTPUT_JSON;
	rule_print(&output, run->shapes[0].rule);
	fprintf(run->context->errors, "\n");
}

/* Makes the run's first rule stand for all of them. */
static void run_merge(struct run *run, struct chain *chain)
{
	struct rule *first = run->shapes[0].rule;

	if (run->count < 2)
		return;
	first->statements = statements_make(run);
	first->next = run->shapes[run->count - 1].rule->next;
	if (!first->next)
		chain->rules_last = &first->next;
	chain->rule_count -= run->count - 1;
	run_report(run);
}

static bool chain_writes_headers(const struct chain *chain)
{
	for (const struct rule *rule = chain->rules; rule; rule = rule->next)
		for (const struct stmt *stmt = rule->statements; stmt; stmt = stmt->next)
			if (stmt->kind == STMT_ASSIGN &&
			    (stmt->assign.target->kind != EXPR_SELECTOR ||
			     !stmt->assign.target->selector->key ||
			     stmt->assign.target->selector->room->header))
				return true;
	return false;
}

static bool commands_write_headers(const struct cmd_list *commands)
{
	for (const struct cmd *cmd = commands->first; cmd; cmd = cmd->next) {
		if (cmd->op != CMD_ADD && cmd->op != CMD_CREATE)
			continue;
		if (cmd->object == CMD_CHAIN && chain_writes_headers(cmd->chain))
			return true;
		if (cmd->object != CMD_TABLE)
			continue;
		for (const struct chain *chain = cmd->table->chains; chain; chain = chain->next)
			if (chain_writes_headers(chain))
				return true;
	}
	return false;
}

static void chain_optimize(struct run run, struct chain *chain)
{
	struct rule *next;

	run.shapes = arena_alloc(run.arena, (chain->rule_count + 1) * sizeof(*run.shapes));
	for (struct rule *rule = chain->rules; rule; rule = next) {
		struct rule_shape shape;
		bool is_shaped = rule_shape_read(run.context, run.arena, rule, &shape);

		next = rule->next;
		if (is_shaped && run.count && run_takes(&run, &shape)) {
			run.shapes[run.count++] = shape;
			continue;
		}
		run_merge(&run, chain);
		run.count = 0;
		run.overlaps = false;
		run.kind = MERGE_SET;
		if (is_shaped && jump_is_safe(&run, &shape))
			run.shapes[run.count++] = shape;
	}
	run_merge(&run, chain);
}

void optimize_commands(struct context *context, struct arena *arena, struct cmd_list *commands)
{
	struct run run = {
		.context = context, .arena = arena,
		.headers_change = commands_write_headers(commands),
	};

	for (struct cmd *cmd = commands->first; cmd; cmd = cmd->next) {
		run.family = cmd->handle.family == NFPROTO_UNSPEC ? NFPROTO_IPV4 :
								    cmd->handle.family;
		if (cmd->op != CMD_ADD && cmd->op != CMD_CREATE)
			continue;
		if (cmd->object == CMD_CHAIN)
			chain_optimize(run, cmd->chain);
		if (cmd->object != CMD_TABLE)
			continue;
		for (struct chain *chain = cmd->table->chains; chain; chain = chain->next)
			chain_optimize(run, chain);
	}
}
