// SPDX-License-Identifier: GPL-2.0-or-later
/* Evaluation of sets and maps: their types, their flags, references to them. */
#include <stddef.h>
#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include "pass/eval.h"
#include "pass/known.h"

#define FIELDS_MAX 16

int set_ref_evaluate(struct eval *eval, struct expr *ref)
{
	const char *near;

	if (!ref->set_ref.set)
		ref->set_ref.set = known_set(eval, ref->set_ref.name);
	if (ref->set_ref.set) {
		const struct set *set = ref->set_ref.set;

		ref->type = set->key_type;
		ref->bits = set->key_bits;
		if (ref->type)
			return 0;
		diag_error(eval->diag, &ref->location, "the type of set '%s' is not known",
			   set->name);
		return -1;
	}
	near = known_set_near(eval, ref->set_ref.name);
	if (near)
		diag_error(eval->diag, &ref->location,
			   "No such file or directory; did you mean set '%s' in table %s '%s'?",
			   near, family_name(eval->family), eval->cmd->handle.table.text);
	else
		diag_error(eval->diag, &ref->location, "No such file or directory: table %s '%s' has no set '%s'",
			   family_name(eval->family),
			   eval->cmd && eval->cmd->handle.table.text ?
			   eval->cmd->handle.table.text : "", ref->set_ref.name);
	return -1;
}

int set_map_check(struct eval *eval, const struct expr *ref)
{
	const struct set *set = ref->set_ref.set;

	if (set->flags & (NFT_SET_MAP | NFT_SET_OBJECT))
		return 0;
	diag_error(eval->diag, &ref->location, "'%s' is a set, expected a map", set->name);
	return -1;
}

static unsigned int bits_padded(unsigned int bits)
{
	return (bits + 31) / 32 * 32;
}

/* Widths of a key's parts: from the expression it stands for, else from the types. */
static int fields_set(struct eval *eval, struct set *set, const struct expr *like)
{
	const struct expr *part = like ? like->list->first : NULL;
	const struct datatype *type = set->key_type;

	if (type->type_count > FIELDS_MAX) {
		diag_error(eval->diag, &set->location, "a concatenation has at most %u parts, not %u",
			   FIELDS_MAX, type->type_count);
		return -1;
	}
	set->field_count = type->type_count;
	set->key_bits = 0;
	for (unsigned int i = 0; i < type->type_count; i++) {
		unsigned int bits = part ? part->bits : type->types[i]->bits;

		set->field_bytes[i] = (bits + 7) / 8;
		set->key_bits += bits_padded(bits);
		if (part)
			part = part->next;
	}
	if (set->key_bits <= 512)
		return 0;
	diag_error(eval->diag, &set->location,
		   "the key is %u bytes long, the kernel takes 64 at most", set->key_bits / 8);
	return -1;
}

static struct cmd *set_command(struct eval *eval, struct set *set)
{
	struct cmd *cmd = cmd_new(eval->arena, CMD_ADD, CMD_SET, set->location);

	cmd->handle.family = eval->family;
	cmd->handle.table = eval->cmd->handle.table;
	cmd->handle.name.text = set->name;
	cmd->handle.name.location = set->location;
	cmd->set = set;
	return cmd;
}

struct expr *set_anonymous(struct eval *eval, const struct expr *key, struct set *set,
			   struct expr *elements)
{
	struct expr *ref = expr_new(eval->arena, EXPR_SET_REF, elements->location);

	set->name = set->flags & NFT_SET_MAP ? "__map%d" :
		    set->flags & NFT_SET_OBJECT ? "__objmap%d" : "__set%d";
	set->location = elements->location;
	set->flags |= NFT_SET_ANONYMOUS | NFT_SET_CONSTANT;
	set->key_type = key->type;
	set->key_bits = key->bits;
	set->key_byteorder = key->kind == EXPR_CONCAT ? BYTEORDER_NONE : key->byteorder;
	set->elements = elements;
	if (key->type->type_count &&
	    fields_set(eval, set, key->kind == EXPR_CONCAT ? key : NULL) < 0)
		return NULL;
	if (!elements->list->count) {
		diag_error(eval->diag, &elements->location, "Set is empty");
		return NULL;
	}
	if (elements_evaluate(eval, set, key, elements) < 0)
		return NULL;
	if (set->data_interval)
		set->data_bits = bits_padded(set->data_bits) * 2;
	set->size += elements->list->count;
	set->id = ++eval->next_set_id;
	cmd_list_add(eval->commands, set_command(eval, set));
	ref->set_ref.name = set->name;
	ref->set_ref.set = set;
	ref->type = set->key_type;
	ref->bits = set->key_bits;
	return ref;
}

static int typeof_evaluate(struct eval *eval, struct expr **expr)
{
	int result;

	memset(&eval->expected, 0, sizeof(eval->expected));
	eval->no_deps = true;
	result = expr_evaluate(eval, expr);
	eval->no_deps = false;
	if (!result && (!(*expr)->type || (*expr)->kind == EXPR_VALUE)) {
		diag_error(eval->diag, &(*expr)->location, "expected something of the packet behind typeof");
		result = -1;
	}
	return result;
}

static int type_unqualified(struct eval *eval, const struct set *set, const struct datatype *type)
{
	diag_error(eval->diag, &set->location,
		   "unqualified type %s specified in %s definition. Try \"typeof expression\" instead of \"type datatype\".",
		   type->name, set->flags & (NFT_SET_MAP | NFT_SET_OBJECT) ? "map" : "set");
	return -1;
}

/* A type without a width of its own says nothing about a key. */
static int type_check(struct eval *eval, const struct set *set, const struct datatype *type)
{
	if (!type->type_count)
		return type->bits || type == &type_verdict ? 0 : type_unqualified(eval, set, type);
	for (unsigned int i = 0; i < type->type_count; i++)
		if (!type->types[i]->bits)
			return type_unqualified(eval, set, type->types[i]);
	return 0;
}

static int set_key_evaluate(struct eval *eval, struct set *set)
{
	const struct expr *like = NULL;

	if (set->key_typeof) {
		if (typeof_evaluate(eval, &set->key_typeof) < 0)
			return -1;
		like = set->key_typeof;
		set->key_type = like->type;
		set->key_bits = like->bits;
	}
	if (!set->key_type) {
		diag_error(eval->diag, &set->location, "%s definition does not specify key",
			   set->flags & (NFT_SET_MAP | NFT_SET_OBJECT) ? "map" : "set");
		return -1;
	}
	if (!like && type_check(eval, set, set->key_type) < 0)
		return -1;
	if (!like)
		set->key_bits = set->key_type->bits;
	if (!set->key_type->type_count)
		return 0;
	return fields_set(eval, set, like && like->kind == EXPR_CONCAT ? like : NULL);
}

static unsigned int type_bits(const struct datatype *type)
{
	unsigned int bits = 0;

	for (unsigned int i = 0; i < type->type_count; i++)
		bits += bits_padded(type->types[i]->bits);
	return type->type_count ? bits : type->bits;
}

static int set_data_evaluate(struct eval *eval, struct set *set)
{
	if (set->data_typeof && set->data_typeof->kind == EXPR_VERDICT)
		set->data_type = &type_verdict;
	else if (set->data_typeof) {
		if (typeof_evaluate(eval, &set->data_typeof) < 0)
			return -1;
		set->data_type = set->data_typeof->type;
		set->data_bits = set->data_typeof->bits;
	} else if (set->data_type) {
		if (type_check(eval, set, set->data_type) < 0)
			return -1;
		set->data_bits = type_bits(set->data_type);
	}
	if (set->data_type)
		set->flags |= NFT_SET_MAP;
	if (set->object_type)
		set->flags |= NFT_SET_OBJECT;
	if (!(set->flags & (NFT_SET_MAP | NFT_SET_OBJECT)) || set->data_type || set->object_type)
		return 0;
	diag_error(eval->diag, &set->location, "map definition does not specify mapping data type");
	return -1;
}

static int set_statements_evaluate(struct eval *eval, struct set *set)
{
	unsigned int count = 0;

	for (struct stmt *stmt = set->statements; stmt; stmt = stmt->next, count++)
		if (stmt_evaluate(eval, stmt) < 0)
			return -1;
	if (count > 1)
		set->flags |= NFT_SET_EXPR;
	return 0;
}

int set_evaluate(struct eval *eval, struct set *set)
{
	if (set_key_evaluate(eval, set) < 0 || set_data_evaluate(eval, set) < 0 ||
	    set_statements_evaluate(eval, set) < 0)
		return -1;
	if (set->timeout)
		set->flags |= NFT_SET_TIMEOUT;
	if (set->flags & NFT_SET_INTERVAL && set->key_type->type_count)
		set->flags |= NFT_SET_CONCAT;
	if (set->data_interval)
		set->data_bits = bits_padded(set->data_bits) * 2;
	/* The elements of its block say how big a constant set is. */
	if (set->flags & NFT_SET_CONSTANT)
		set->size = 0;
	return 0;
}
