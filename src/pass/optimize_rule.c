// SPDX-License-Identifier: GPL-2.0-or-later
/* Reads the shape of rules: which values of which selectors they match, and what they do. */
#include <stdlib.h>
#include <string.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "pass/eval.h"
#include "pass/optimize_rule.h"
#include "type/types.h"

/* Statements that do the same to each packet, however many rules they stand in. */
static const char *const harmless[] = {
	"counter", "log", "reject", "masquerade", "notrack", "snat", "dnat", "redirect",
};

static const char *text_of(struct arena *arena, const struct expr *expr, const struct stmt *stmt)
{
	struct output output = { .flags = NFT_CTX_OUTPUT_NUMERIC_ALL };
	const char *copy;
	char *text = NULL;
	size_t size;

	output.file = open_memstream(&text, &size);
	if (!output.file)
		return "";
	if (expr)
		expr_print(&output, expr);
	for (; stmt; stmt = stmt->next) {
		stmt_print(&output, stmt);
		fputc(' ', output.file);
	}
	fclose(output.file);
	copy = arena_strdup(arena, text ? text : "");
	free(text);
	return copy;
}

/* A value as numbers; false where it is none, or matches others too. */
static bool bounds_read(struct context *context, struct arena *arena, const struct expr *selector,
			const struct expr *value, struct bounds *bounds)
{
	struct eval eval = {
		.arena = arena, .diag = diag_new(arena), .context = context,
		.ruleset = ruleset_new(arena),
	};
	struct expr *copy = expr_copy(arena, value);

	if (value->kind != EXPR_SYMBOL && value->kind != EXPR_VALUE && value->kind != EXPR_RANGE &&
	    value->kind != EXPR_PREFIX)
		return false;
	if (expr_evaluate_as(&eval, selector->type, selector->bits, selector->byteorder, &copy) < 0)
		return false;
	if ((copy->kind != EXPR_VALUE && copy->kind != EXPR_RANGE && copy->kind != EXPR_PREFIX) ||
	    copy->flags & (EXPR_F_WILDCARD | EXPR_F_OUTSIDE))
		return false;
	bounds->low = interval_bound(arena, copy, selector->bits, false);
	bounds->high = interval_bound(arena, copy, selector->bits, true);
	return bounds->low->kind == EXPR_VALUE && bounds->high->kind == EXPR_VALUE;
}

/* Each key so far, once with each of the values of the next selector. */
static bool keys_multiply(struct context *context, struct arena *arena, struct rule_shape *shape,
			  struct expr *const *values, unsigned int count)
{
	unsigned int part = shape->match_count, old = shape->key_count, made = 0;
	struct key_shape *keys;

	if (old * count > SHAPE_KEYS_MAX)
		return false;
	keys = arena_alloc(arena, old * count * sizeof(*keys));
	for (unsigned int i = 0; i < count; i++) {
		struct bounds bounds;

		if (!bounds_read(context, arena, shape->selector[part], values[i], &bounds))
			return false;
		for (unsigned int j = 0; j < old; j++) {
			keys[made] = shape->keys[j];
			keys[made].part[part] = values[i];
			keys[made++].bounds[part] = bounds;
		}
	}
	shape->keys = keys;
	shape->key_count = made;
	return true;
}

static bool element_is_plain(const struct expr *item)
{
	const struct element *element = item->element;

	return item->kind == EXPR_ELEMENT && !element->timeout && !element->expires &&
	       !element->comment && !element->statements && !element->object;
}

/* The values on the right of a match: one, those of a set, or states joined by commas. */
static unsigned int values_read(struct expr *right, const struct datatype *type,
				struct expr **values)
{
	unsigned int count = 0;

	if (right->kind != EXPR_SET && right->kind != EXPR_LIST) {
		values[0] = right;
		return 1;
	}
	if ((right->kind == EXPR_LIST && type != &type_ct_state) || right->list->bulk)
		return 0;
	expr_list_for_each(item, right) {
		if (count == SHAPE_KEYS_MAX ||
		    (right->kind == EXPR_SET && (!element_is_plain(item) || item->element->data)))
			return 0;
		values[count++] = right->kind == EXPR_SET ? item->element->key : item;
	}
	return count;
}

/* Flags are tested under a mask, in a set for what all of them are: states alone are one at a time. */
static bool selector_fits(const struct expr *selector)
{
	const struct datatype *type = selector->type;

	return selector->kind == EXPR_SELECTOR && type && selector->bits && !type->type_count &&
	       (!type->is_bitmask || type == &type_ct_state) &&
	       !(selector->selector->key &&
		 selector->selector->key->flags & (KEY_F_PRESENCE | KEY_F_PRESENCE_ONLY));
}

static bool selector_add(struct context *context, struct arena *arena, struct rule_shape *shape,
			 struct expr *left, struct expr *right)
{
	struct expr *values[SHAPE_KEYS_MAX];
	unsigned int count;

	if (!selector_fits(left) || shape->match_count == SHAPE_MATCHES_MAX)
		return false;
	shape->selector[shape->match_count] = left;
	shape->selector_text[shape->match_count] = text_of(arena, left, NULL);
	for (unsigned int i = 0; i < shape->match_count; i++)
		if (!strcmp(shape->selector_text[i], shape->selector_text[shape->match_count]))
			return false;
	count = values_read(right, left->type, values);
	if (!count || !keys_multiply(context, arena, shape, values, count))
		return false;
	shape->match_count++;
	return true;
}

/* `SELECTOR vmap { VALUE : VERDICT, … }` */
static bool vmap_read(struct context *context, struct arena *arena, struct rule_shape *shape,
		      const struct expr *map)
{
	struct expr *left = map->pair.left, *right = map->pair.right;

	if (shape->match_count || right->kind != EXPR_SET || right->list->bulk || !selector_fits(left))
		return false;
	shape->is_vmap = true;
	shape->selector[0] = left;
	shape->selector_text[0] = text_of(arena, left, NULL);
	shape->match_count = 1;
	shape->keys = arena_alloc(arena, right->list->count * sizeof(*shape->keys));
	shape->key_count = 0;
	expr_list_for_each(item, right) {
		struct key_shape *key = &shape->keys[shape->key_count++];

		if (!element_is_plain(item) || !item->element->data ||
		    !bounds_read(context, arena, left, item->element->key, &key->bounds[0]))
			return false;
		key->part[0] = item->element->key;
		key->data = item->element->data;
	}
	return true;
}

/* Where a statement translates to, or NULL; found by its argument that takes a port. */
static struct expr **target_of(const struct stmt *stmt)
{
	const struct arg *args = stmt->room->room->args;

	for (unsigned int i = 0; args && args[i].kind != ARG_END; i++)
		if (args[i].kind == ARG_EXPR && args[i].port && instance_has(stmt->room, i))
			return &stmt->room->value[i].expr;
	return NULL;
}

static bool stmt_is_harmless(const struct stmt *stmt)
{
	if (stmt->kind != STMT_ROOM || (!strcmp(stmt->room->room->word, "counter") &&
					stmt->room->present))
		return false;
	for (unsigned int i = 0; i < sizeof(harmless) / sizeof(harmless[0]); i++)
		if (!strcmp(stmt->room->room->word, harmless[i]))
			return true;
	return false;
}

/* The statements behind the matches, up to a verdict that ends the rule. */
static bool rest_read(struct context *context, struct arena *arena, struct rule_shape *shape,
		      struct stmt *stmt)
{
	struct stmt **link = &shape->rest;
	struct expr *target = NULL;

	for (; stmt; stmt = stmt->next) {
		if (stmt->kind == STMT_VERDICT && !stmt->next) {
			if (stmt->expr->kind == EXPR_MAP)
				return !shape->rest && vmap_read(context, arena, shape, stmt->expr);
			shape->verdict = stmt->expr;
			if (stmt->expr->verdict.block)
				return false;
			shape->verdict_text = text_of(arena, stmt->expr, NULL);
			break;
		}
		if (!stmt_is_harmless(stmt))
			return false;
		*link = arena_new_object(arena, struct stmt);
		**link = *stmt;
		(*link)->next = NULL;
		link = &(*link)->next;
		if (target_of(stmt))
			shape->target = target_of(stmt);
	}
	if (shape->target) {
		target = *shape->target;
		*shape->target = expr_symbol(arena, target->location, SYMBOL_VALUE, "");
	}
	shape->rest_text = text_of(arena, NULL, shape->rest);
	if (shape->target)
		*shape->target = target;
	return shape->match_count > 0;
}

bool rule_shape_read(struct context *context, struct arena *arena, struct rule *rule,
		     struct rule_shape *shape)
{
	struct stmt *stmt = rule->statements;

	*shape = (struct rule_shape){ .rule = rule, .rest_text = "", .verdict_text = "" };
	shape->keys = arena_new_object(arena, struct key_shape);
	shape->key_count = 1;
	if (rule->comment)
		return false;
	for (; stmt && stmt->kind == STMT_MATCH; stmt = stmt->next) {
		const struct expr *relation = stmt->expr;

		if (relation->kind != EXPR_RELATION ||
		    (relation->op != OP_IMPLICIT && relation->op != OP_EQ) ||
		    !selector_add(context, arena, shape, relation->pair.left, relation->pair.right))
			return false;
	}
	return rest_read(context, arena, shape, stmt);
}

static bool keys_overlap(const struct key_shape *a, const struct key_shape *b, unsigned int parts)
{
	for (unsigned int i = 0; i < parts; i++)
		if (value_compare(a->bounds[i].high, b->bounds[i].low) < 0 ||
		    value_compare(b->bounds[i].high, a->bounds[i].low) < 0)
			return false;
	return true;
}

bool rule_shape_overlaps(const struct rule_shape *a, const struct rule_shape *b)
{
	for (unsigned int i = 0; i < a->key_count; i++)
		for (unsigned int j = 0; j < b->key_count; j++)
			if (keys_overlap(&a->keys[i], &b->keys[j], a->match_count))
				return true;
	return false;
}

bool rule_shape_order(struct rule_shape *shape, const struct rule_shape *model)
{
	unsigned int place[SHAPE_MATCHES_MAX];

	if (shape->match_count != model->match_count)
		return false;
	for (unsigned int i = 0; i < model->match_count; i++) {
		for (place[i] = 0; place[i] < shape->match_count; place[i]++)
			if (!strcmp(model->selector_text[i], shape->selector_text[place[i]]))
				break;
		if (place[i] == shape->match_count)
			return false;
	}
	for (unsigned int k = 0; k < shape->key_count; k++) {
		struct key_shape old = shape->keys[k];

		for (unsigned int i = 0; i < shape->match_count; i++) {
			shape->keys[k].part[i] = old.part[place[i]];
			shape->keys[k].bounds[i] = old.bounds[place[i]];
		}
	}
	memcpy(shape->selector, model->selector, sizeof(shape->selector));
	memcpy(shape->selector_text, model->selector_text, sizeof(shape->selector_text));
	return true;
}
