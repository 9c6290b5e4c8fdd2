// SPDX-License-Identifier: GPL-2.0-or-later
/* Evaluation of the elements of sets and maps. */
#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include "expr/bulk.h"
#include "pass/intervals.h"
#include "pass/payload.h"

static struct expr *element_wrap(struct eval *eval, struct expr *item)
{
	struct expr *wrapped = expr_new(eval->arena, EXPR_ELEMENT, item->location);

	wrapped->element = arena_new_object(eval->arena, struct element);
	if (item->kind == EXPR_MAPPING) {
		wrapped->element->key = item->pair.left;
		wrapped->element->data = item->pair.right;
	} else {
		wrapped->element->key = item;
	}
	if (wrapped->element->key->kind == EXPR_ELEMENT) {
		struct element *inner = wrapped->element->key->element;

		if (!inner->data)
			inner->data = wrapped->element->data;
		wrapped->element = inner;
	}
	return wrapped;
}

/* `{ $lan, 10.0.0.1 }`: a set within is what it holds. */
static int items_flatten(struct eval *eval, struct expr *elements)
{
	struct expr_list *list = elements->list;
	struct expr **link = &list->first;
	unsigned int steps = 0;

	while (*link) {
		struct expr *item = *link, *next = item->next, *inner;

		if (item->kind != EXPR_ELEMENT) {
			item = element_wrap(eval, item);
			item->next = next;
			*link = item;
		}
		inner = item->element->key;
		if (inner->kind != EXPR_SET) {
			link = &item->next;
			continue;
		}
		if (item->element->data || ++steps > 1000000) {
			diag_error(eval->diag, &inner->location,
				   "a set cannot be the key of an element");
			return -1;
		}
		*inner->list->last = next;
		*link = inner->list->first ? inner->list->first : next;
	}
	list->last = link;
	list->count = 0;
	for (struct expr *item = list->first; item; item = item->next)
		list->count++;
	return 0;
}

static bool key_is_interval(const struct expr *key)
{
	if (key->kind == EXPR_RANGE || key->kind == EXPR_PREFIX)
		return true;
	if (key->kind == EXPR_VALUE)
		return key->flags & EXPR_F_WILDCARD;
	if (key->kind != EXPR_CONCAT)
		return false;
	expr_list_for_each(part, key)
		if (key_is_interval(part))
			return true;
	return false;
}

static int key_evaluate(struct eval *eval, struct set *set, const struct expr *like,
			struct expr *item)
{
	struct element *element = item->element;
	int result;

	eval->expected.type = set->key_type;
	eval->expected.bits = like && like->bits && !set->key_type->type_count ?
			      like->bits : set->key_bits;
	eval->expected.byteorder = like && like->byteorder ? like->byteorder :
				   set->key_type->byteorder;
	eval->expected.like = like;
	eval->expected.interval = false;
	if (set->key_type->type_count && element->key->kind != EXPR_CONCAT &&
	    element->key->kind != EXPR_WILDCARD) {
		diag_error(eval->diag, &element->key->location,
			   "invalid data type, expected %s", set->key_type->description ?
			   set->key_type->description : set->key_type->name);
		return -1;
	}
	result = expr_evaluate(eval, &element->key);
	if (result < 0)
		return -1;
	switch (element->key->kind) {
	case EXPR_VALUE:
	case EXPR_PREFIX:
	case EXPR_RANGE:
	case EXPR_CONCAT:
	case EXPR_WILDCARD:
		break;
	default:
		diag_error(eval->diag, &element->key->location,
			   "expected a constant as the key of an element, not a %s",
			   expr_kind_name(element->key->kind));
		return -1;
	}
	item->type = set->key_type;
	item->bits = set->key_bits;
	if (!key_is_interval(element->key) || set->flags & NFT_SET_INTERVAL)
		return 0;
	if (set->flags & NFT_SET_ANONYMOUS) {
		set->flags |= NFT_SET_INTERVAL;
		return 0;
	}
	diag_error(eval->diag, &element->key->location,
		   "You must add 'flags interval' to your %s declaration if you want to add %s elements",
		   set_is_map(set) ? "map" : "set", expr_kind_name(element->key->kind));
	return -1;
}

/* The data of a map whose data are ranges: all first values, then all last ones. */
static struct expr *data_interval(struct eval *eval, struct expr *data)
{
	struct expr *both = expr_list_new(eval->arena, EXPR_CONCAT, data->location);

	both->type = data->type;
	both->bits = (data->bits + 31) / 32 * 32 * 2;
	for (int last = 0; last < 2; last++) {
		struct expr *part = data->kind == EXPR_CONCAT ? data->list->first : data;

		while (part) {
			struct expr *bound = interval_bound(eval->arena, part, part->bits, last);

			expr_list_add(both, expr_copy(eval->arena, bound));
			part = data->kind == EXPR_CONCAT ? part->next : NULL;
		}
	}
	return both;
}

/* Of one value: a named map of ranges has the width of both ends. */
static unsigned int data_bits(const struct set *set)
{
	if (set->data_type == &type_verdict)
		return 0;
	return set->data_interval && !set_is_anonymous(set) ? set->data_bits / 2 : set->data_bits;
}

static int data_evaluate(struct eval *eval, struct set *set, struct element *element)
{
	struct expr *data;
	bool interval;

	eval->expected.type = set->data_type;
	eval->expected.bits = data_bits(set);
	eval->expected.byteorder = set->data_type->byteorder ? set->data_type->byteorder :
							     set->data_byteorder;
	eval->expected.like = set->data_typeof;
	if (expr_evaluate(eval, &element->data) < 0)
		return -1;
	data = element->data;
	interval = key_is_interval(data);
	if (interval && !set->data_interval) {
		if (!(set->flags & NFT_SET_ANONYMOUS) || !eval->expected.interval) {
			diag_error(eval->diag, &data->location, "Value must be a singleton");
			return -1;
		}
		set->data_interval = true;
	}
	if (data->kind == EXPR_VERDICT && data->verdict.block) {
		diag_error(eval->diag, &data->location,
			   "expected the name of a chain: only a rule can jump to { … }");
		return -1;
	}
	if (set->data_type == &type_verdict ? data->kind == EXPR_VERDICT :
	    data->kind == EXPR_VALUE || data->kind == EXPR_CONCAT || interval)
		return datatype_requires(eval, data, set->data_type);
	diag_error(eval->diag, &data->location, "expected %s as the data of an element, not a %s",
		   set->data_type == &type_verdict ? "a verdict" : "a constant",
		   expr_kind_name(data->kind));
	return -1;
}

static int content_evaluate(struct eval *eval, struct set *set, struct expr *item)
{
	struct element *element = item->element;
	bool is_map = set->flags & (NFT_SET_MAP | NFT_SET_OBJECT);

	if (element->data && !is_map) {
		diag_error(eval->diag, &element->data->location, "mapping outside of map context");
		return -1;
	}
	if (!element->data && !element->object && is_map && eval->cmd &&
	    (eval->cmd->op == CMD_ADD || eval->cmd->op == CMD_CREATE || eval->cmd->op == CMD_INSERT)) {
		diag_error(eval->diag, &item->location, "expected KEY : DATA, this is a map");
		return -1;
	}
	for (struct stmt *stmt = element->statements; stmt; stmt = stmt->next)
		if (stmt_evaluate(eval, stmt) < 0)
			return -1;
	if (!element->data)
		return 0;
	if (set->object_type) {
		if (element->data->kind != EXPR_SYMBOL) {
			diag_error(eval->diag, &element->data->location,
				   "expected the name of a stateful object");
			return -1;
		}
		element->object = element->data->symbol.word;
		element->data = NULL;
		return 0;
	}
	return data_evaluate(eval, set, element);
}

static void byteorder_set(struct expr *key, enum byteorder byteorder)
{
	if (key->kind == EXPR_CONCAT) {
		expr_list_for_each(part, key)
			byteorder_set(part, byteorder);
		return;
	}
	if (key->kind == EXPR_RANGE) {
		key->pair.left->byteorder = byteorder;
		key->pair.right->byteorder = byteorder;
	}
	key->byteorder = byteorder;
}

/* In a set of concatenated intervals every part is a range. */
static void concat_bounds(struct eval *eval, const struct set *set, struct expr *concat)
{
	struct expr **link = &concat->list->first;

	for (unsigned int i = 0; *link; i++, link = &(*link)->next) {
		struct expr *part = *link, *range;
		unsigned int bits = set->field_bytes[i] * 8;

		if (part->kind != EXPR_RANGE) {
			struct expr *low = interval_bound(eval->arena, part, bits, false);
			struct expr *high = interval_bound(eval->arena, part, bits, true);

			range = expr_pair(eval->arena, EXPR_RANGE, OP_IMPLICIT, part->location,
					  expr_copy(eval->arena, low),
					  expr_copy(eval->arena, high));
			range->type = part->type;
			range->bits = low->bits;
			range->next = part->next;
			*link = range;
			part = range;
		}
		byteorder_set(part, BYTEORDER_BIG);
	}
	concat->list->last = link;
}

static void keys_place(struct eval *eval, struct expr *elements, const struct field *field)
{
	expr_list_for_each(item, elements)
		if (item->element->key->kind == EXPR_VALUE)
			item->element->key = field_place(eval->arena, item->element->key, field);
}

static bool ends_wanted(const struct eval *eval, const struct expr *elements)
{
	const struct expr *first = elements->list->first;

	return !eval->cmd || eval->cmd->op != CMD_GET || !first ||
	       first->element->key->kind != EXPR_VALUE;
}

static int elements_finish(struct eval *eval, struct set *set, const struct expr *like,
			   struct expr *elements)
{
	bool concat = set->key_type->type_count, anonymous = set->flags & NFT_SET_ANONYMOUS;
	struct field field, *placed = NULL;

	if (anonymous && !concat && like && field_of(like, &field) && field.is_bits &&
	    !set_has_wildcard(set)) {
		placed = &field;
		set->key_bits = field.size * 8;
	}
	if (set->data_interval)
		expr_list_for_each(item, elements)
			if (item->element->data)
				item->element->data = data_interval(eval, item->element->data);
	if (!(set->flags & NFT_SET_INTERVAL)) {
		if (placed)
			keys_place(eval, elements, placed);
		return 0;
	}
	if (concat) {
		set->flags |= NFT_SET_CONCAT;
		expr_list_for_each(item, elements)
			if (item->element->key->kind == EXPR_CONCAT)
				concat_bounds(eval, set, item->element->key);
		return 0;
	}
	if (!ends_wanted(eval, elements)) {
		expr_list_for_each(item, elements)
			byteorder_set(item->element->key, BYTEORDER_BIG);
		return 0;
	}
	return intervals_normalize(eval, set, elements, placed,
				   anonymous || (!set->populated && eval->cmd &&
						 eval->cmd->op != CMD_DELETE &&
						 eval->cmd->op != CMD_DESTROY &&
						 eval->cmd->op != CMD_RESET &&
						 eval->cmd->op != CMD_GET));
}

static int items_evaluate(struct eval *eval, struct set *set, const struct expr *key,
			  struct expr *elements)
{
	__typeof__(eval->expected) outer = eval->expected;
	int result = 0;

	bulk_unfold(eval->arena, elements);
	if (items_flatten(eval, elements) < 0)
		return -1;
	for (struct expr *item = elements->list->first; item && !result; item = item->next) {
		bool interval = outer.interval;

		result = key_evaluate(eval, set, key, item);
		eval->expected.interval = interval;
		if (!result)
			result = content_evaluate(eval, set, item);
	}
	eval->expected = outer;
	return result ? result : elements_finish(eval, set, key, elements);
}

int elements_evaluate(struct eval *eval, struct set *set, const struct expr *key,
		      struct expr *elements)
{
	int result = 0;

	elements->type = set->key_type;
	elements->bits = set->key_bits;
	if (!elements->list->bulk || automerge_wanted(eval, set) ||
	    !bulk_evaluate(eval, set, elements))
		result = items_evaluate(eval, set, key, elements);
	if (set->flags & NFT_SET_INTERVAL)
		elements->flags |= EXPR_F_INTERVAL;
	if (set->flags & (NFT_SET_MAP | NFT_SET_OBJECT))
		elements->flags |= EXPR_F_MAP;
	set->populated = true;
	set->filled = eval->group;
	return result;
}
