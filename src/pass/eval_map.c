// SPDX-License-Identifier: GPL-2.0-or-later
/* Evaluation of maps: what is looked up and what of. */
#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include "pass/eval.h"

static int data_set(struct eval *eval, const struct expr *map, struct set *set)
{
	if (map->flags & EXPR_F_VMAP) {
		set->data_type = &type_verdict;
		return 0;
	}
	if (!eval->expected.type) {
		diag_error(eval->diag, &map->location,
			   "nothing says here what type the data of this map have");
		return -1;
	}
	set->data_type = eval->expected.type;
	set->data_bits = eval->expected.bits;
	set->data_byteorder = eval->expected.byteorder;
	return 0;
}

static int anonymous_map(struct eval *eval, struct expr *map)
{
	struct set *set = arena_new_object(eval->arena, struct set);
	struct expr *ref;

	if (data_set(eval, map, set) < 0)
		return -1;
	set->flags = NFT_SET_MAP;
	ref = set_anonymous(eval, map->pair.left, set, map->pair.right);
	if (!ref)
		return -1;
	map->pair.right = ref;
	return 0;
}

static int named_map(struct eval *eval, struct expr *map)
{
	struct expr *ref = map->pair.right;
	const struct set *set;

	if (ref->kind != EXPR_SET_REF) {
		diag_error(eval->diag, &ref->location, "expected a map: { KEY : DATA, … } or @NAME");
		return -1;
	}
	if (set_ref_evaluate(eval, ref) < 0 || set_map_check(eval, ref) < 0 ||
	    datatype_requires(eval, ref, map->pair.left->type) < 0)
		return -1;
	set = ref->set_ref.set;
	if (set->object_type)
		return 0;
	if ((set->data_type == &type_verdict) != !!(map->flags & EXPR_F_VMAP)) {
		diag_error(eval->diag, &ref->location, "map '%s' has %s as data, use it with %s",
			   set->name, set->data_type->name,
			   set->data_type == &type_verdict ? "vmap" : "map");
		return -1;
	}
	if (map->flags & EXPR_F_VMAP || eval->expected.interval || !eval->expected.type ||
	    datatype_equal(set->data_type, eval->expected.type))
		return 0;
	diag_error(eval->diag, &map->location, "datatype mismatch, expected %s, map has data of type %s",
		   eval->expected.type->name, set->data_type->name);
	return -1;
}

int map_evaluate(struct eval *eval, struct expr *map)
{
	__typeof__(eval->expected) outer = eval->expected;
	const struct set *set;
	int result;

	memset(&eval->expected, 0, sizeof(eval->expected));
	result = expr_evaluate(eval, &map->pair.left);
	eval->expected = outer;
	if (result < 0)
		return -1;
	if (!map->pair.left->type || map->pair.left->type == &type_verdict) {
		diag_error(eval->diag, &map->pair.left->location, "a %s cannot be looked up",
			   expr_kind_name(map->pair.left->kind));
		return -1;
	}
	result = map->pair.right->kind == EXPR_SET ? anonymous_map(eval, map) :
						     named_map(eval, map);
	if (result < 0)
		return -1;
	set = map->pair.right->set_ref.set;
	map->type = set->data_type;
	map->bits = set->data_bits;
	map->byteorder = set->data_type ? set->data_type->byteorder : BYTEORDER_NONE;
	if (eval->expected.type && set->flags & NFT_SET_ANONYMOUS && !(map->flags & EXPR_F_VMAP))
		map->byteorder = eval->expected.byteorder;
	return 0;
}
