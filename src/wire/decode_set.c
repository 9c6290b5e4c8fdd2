// SPDX-License-Identifier: GPL-2.0-or-later
/* Decodes messages about sets and their elements. */
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <string.h>
#include <uapi/linux/netfilter/rampart.h>
#include "pass/delinear.h"
#include "wire/attr.h"
#include "wire/decode.h"
#include "wire/decode_part.h"
#include "wire/typeof.h"
#include "wire/userdata.h"

#define DATA_TYPE_VERDICT 0xffffff00u	/* NFT_DATA_VERDICT */

struct expr *decode_verdict(struct arena *arena, const struct table *table,
			    const struct nlattr *attr)
{
	const struct nlattr *tb[NFTA_VERDICT_MAX + 1];
	const struct location nowhere = { 0 };
	struct expr *verdict;
	struct chain *chain;
	const char *name;

	attr_table_nested(attr, tb, NFTA_VERDICT_MAX);
	if (!tb[NFTA_VERDICT_CODE])
		return NULL;
	verdict = expr_new(arena, EXPR_VERDICT, nowhere);
	verdict->type = &type_verdict;
	verdict->verdict.code = (int32_t)attr_u32(tb[NFTA_VERDICT_CODE]);
	name = attr_string(arena, tb[NFTA_VERDICT_CHAIN]);
	if (!name)
		return verdict;
	verdict->verdict.chain = expr_symbol(arena, nowhere, SYMBOL_VALUE, name);
	chain = table ? chain_find(table, name) : NULL;
	if (chain && chain->flags & NFT_CHAIN_BINDING) {
		verdict->verdict.block = arena_new_object(arena, struct chain_block);
		verdict->verdict.block->chain = chain;
	}
	return verdict;
}

static uint32_t userdata_u32(const struct nlattr *userdata, uint8_t type)
{
	uint32_t number = 0;
	size_t size = 0;
	const void *value = userdata_find(attr_bytes(userdata), attr_size(userdata), type, &size);

	if (value && size == sizeof(number))
		memcpy(&number, value, sizeof(number));
	return number;
}

static struct expr *userdata_typeof(struct arena *arena, const struct nlattr *userdata, uint8_t type)
{
	size_t size = 0;
	const void *value = userdata_find(attr_bytes(userdata), attr_size(userdata), type, &size);

	return value ? typeof_decode(arena, value, size) : NULL;
}

/* Numbers of byte orders in user data. */
static enum byteorder byteorder_decode(uint32_t number)
{
	return number == 1 ? BYTEORDER_HOST : BYTEORDER_BIG;
}

static void decode_set_userdata(struct arena *arena, struct set *set, const struct nlattr *userdata)
{
	set->key_byteorder = byteorder_decode(userdata_u32(userdata, USERDATA_SET_KEY_BYTEORDER));
	set->data_byteorder = byteorder_decode(userdata_u32(userdata, USERDATA_SET_DATA_BYTEORDER));
	set->automerge = userdata_u32(userdata, USERDATA_SET_MERGE_ELEMENTS);
	set->data_interval = userdata_u32(userdata, USERDATA_SET_DATA_INTERVAL);
	set->key_typeof = userdata_typeof(arena, userdata, USERDATA_SET_KEY_TYPEOF);
	set->data_typeof = userdata_typeof(arena, userdata, USERDATA_SET_DATA_TYPEOF);
	set->comment = decode_comment(arena, userdata, USERDATA_SET_COMMENT);
}

static void decode_set_description(struct set *set, const struct nlattr *attr)
{
	const struct nlattr *tb[NFTA_SET_DESC_MAX + 1], *field[NFTA_SET_FIELD_MAX + 1], *item;

	attr_table_nested(attr, tb, NFTA_SET_DESC_MAX);
	set->size = attr_u32(tb[NFTA_SET_DESC_SIZE]);
	if (!tb[NFTA_SET_DESC_CONCAT])
		return;
	mnl_attr_for_each_nested(item, tb[NFTA_SET_DESC_CONCAT]) {
		if (set->field_count == FORM_PARTS_MAX)
			break;
		attr_table_nested(item, field, NFTA_SET_FIELD_MAX);
		set->field_bytes[set->field_count++] = attr_u32(field[NFTA_SET_FIELD_LEN]);
	}
}

static void decode_set_data_type(struct arena *arena, struct set *set,
				 const struct nlattr *const *tb)
{
	uint32_t type = attr_u32(tb[NFTA_SET_DATA_TYPE]);

	set->data_bits = attr_u32(tb[NFTA_SET_DATA_LEN]) * 8;
	if (!(set->flags & NFT_SET_MAP))
		return;
	set->data_type = type == DATA_TYPE_VERDICT ? &type_verdict :
						     datatype_from_key_type(arena, type);
	if (!set->data_type)
		set->data_type = &type_integer;
}

struct set *decode_set(struct ruleset *ruleset, const struct nlmsghdr *header)
{
	struct arena *arena = ruleset->arena;
	const struct nlattr *tb[NFTA_RAMPART_SET_COUNT + 1];
	struct delinear delinear;
	struct table *table;
	struct set *set;

	attr_table(header, tb, NFTA_RAMPART_SET_COUNT);
	table = decode_table_of(ruleset, header, tb[NFTA_SET_TABLE]);
	if (!table || !tb[NFTA_SET_NAME])
		return NULL;
	set = set_new(arena, attr_string(arena, tb[NFTA_SET_NAME]));
	set->handle = attr_u64(tb[NFTA_SET_HANDLE]);
	set->flags = attr_u32(tb[NFTA_SET_FLAGS]);
	set->policy = attr_u32(tb[NFTA_SET_POLICY]);
	set->has_policy = tb[NFTA_SET_POLICY];
	set->timeout = attr_u64(tb[NFTA_SET_TIMEOUT]);
	set->gc_interval = attr_u32(tb[NFTA_SET_GC_INTERVAL]);
	set->object_type = attr_u32(tb[NFTA_SET_OBJ_TYPE]);
	set->has_count = tb[NFTA_RAMPART_SET_COUNT];
	set->count = attr_u32(tb[NFTA_RAMPART_SET_COUNT]);
	set->key_bits = attr_u32(tb[NFTA_SET_KEY_LEN]) * 8;
	set->key_type = datatype_from_key_type(arena, attr_u32(tb[NFTA_SET_KEY_TYPE]));
	decode_set_userdata(arena, set, tb[NFTA_SET_USERDATA]);
	if (!set->key_type)
		set->key_type = set->key_typeof && set->key_typeof->type ? set->key_typeof->type :
									   &type_integer;
	decode_set_description(set, tb[NFTA_SET_DESC]);
	decode_set_data_type(arena, set, tb);
	delinear_init(&delinear, NULL, ruleset, table);
	set->statements = stmts_delinearize(&delinear, tb[NFTA_SET_EXPR], tb[NFTA_SET_EXPRESSIONS]);
	set_add(table, set);
	return set;
}

static const struct nlattr *data_value(const struct nlattr *attr)
{
	const struct nlattr *tb[NFTA_DATA_MAX + 1];

	attr_table_nested(attr, tb, NFTA_DATA_MAX);
	return tb[NFTA_DATA_VALUE];
}

static struct expr *decode_element_key(struct arena *arena, const struct data_form *form,
				       const struct nlattr *const *tb)
{
	const struct nlattr *low = data_value(tb[NFTA_SET_ELEM_KEY]);
	const struct nlattr *high = data_value(tb[NFTA_SET_ELEM_KEY_END]);
	const struct location nowhere = { 0 };

	if (attr_u32(tb[NFTA_SET_ELEM_FLAGS]) & NFT_SET_ELEM_CATCHALL)
		return expr_new(arena, EXPR_WILDCARD, nowhere);
	if (!low || (high && attr_size(high) != attr_size(low)))
		return NULL;
	return form_decode_range(arena, form, attr_bytes(low), attr_bytes(high), attr_size(low));
}

static struct expr *decode_element_data(struct arena *arena, const struct table *table,
					const struct set *set, const struct data_form *form,
					const struct nlattr *attr)
{
	const struct nlattr *tb[NFTA_DATA_MAX + 1];
	const uint8_t *bytes;
	unsigned int size;

	attr_table_nested(attr, tb, NFTA_DATA_MAX);
	if (tb[NFTA_DATA_VERDICT])
		return decode_verdict(arena, table, tb[NFTA_DATA_VERDICT]);
	bytes = attr_bytes(tb[NFTA_DATA_VALUE]);
	size = attr_size(tb[NFTA_DATA_VALUE]);
	if (!bytes)
		return NULL;
	if (set->data_interval)
		return form_decode_range(arena, form, bytes, bytes + size / 2, size / 2);
	return form_decode(arena, form, bytes, size);
}

struct element_source {
	struct ruleset *ruleset;
	struct table *table;
	struct set *set;
	struct data_form key, data;
};

static void decode_element(const struct element_source *source, const struct nlattr *attr)
{
	struct arena *arena = source->ruleset->arena;
	const struct nlattr *tb[NFTA_SET_ELEM_MAX + 1];
	const struct location nowhere = { 0 };
	struct element *element;
	struct delinear delinear;
	struct expr *key, *item;

	attr_table_nested(attr, tb, NFTA_SET_ELEM_MAX);
	key = decode_element_key(arena, &source->key, tb);
	if (!key)
		return;
	element = arena_new_object(arena, struct element);
	element->key = key;
	element->timeout = attr_u64(tb[NFTA_SET_ELEM_TIMEOUT]);
	element->expires = attr_u64(tb[NFTA_SET_ELEM_EXPIRATION]);
	/* Older kernels don't tell of it: such an element just has no time to expire at. */
	if (source->set->timeout && !element->timeout && !element->expires)
		element->timeout = TIMEOUT_NEVER;
	element->object = attr_string(arena, tb[NFTA_SET_ELEM_OBJREF]);
	element->comment = decode_comment(arena, tb[NFTA_SET_ELEM_USERDATA],
					  USERDATA_ELEMENT_COMMENT);
	if (tb[NFTA_SET_ELEM_DATA])
		element->data = decode_element_data(arena, source->table, source->set,
						    &source->data, tb[NFTA_SET_ELEM_DATA]);
	if (tb[NFTA_SET_ELEM_EXPR] || tb[NFTA_SET_ELEM_EXPRESSIONS]) {
		delinear_init(&delinear, NULL, source->ruleset, source->table);
		element->statements = stmts_delinearize(&delinear, tb[NFTA_SET_ELEM_EXPR],
							tb[NFTA_SET_ELEM_EXPRESSIONS]);
	}
	item = expr_new(arena, EXPR_ELEMENT, nowhere);
	item->element = element;
	if (attr_u32(tb[NFTA_SET_ELEM_FLAGS]) & NFT_SET_ELEM_INTERVAL_END)
		item->flags |= EXPR_F_INTERVAL;
	if (userdata_u32(tb[NFTA_SET_ELEM_USERDATA], USERDATA_ELEMENT_FLAGS) &
	    USERDATA_ELEMENT_F_INTERVAL_OPEN)
		item->flags |= EXPR_F_OPEN;
	expr_list_add(source->set->elements, item);
}

int decode_elements(struct ruleset *ruleset, const struct nlmsghdr *header)
{
	const struct nlattr *tb[NFTA_SET_ELEM_LIST_MAX + 1], *item;
	struct element_source source = { .ruleset = ruleset };
	const struct location nowhere = { 0 };
	const char *name;

	attr_table(header, tb, NFTA_SET_ELEM_LIST_MAX);
	source.table = decode_table_of(ruleset, header, tb[NFTA_SET_ELEM_LIST_TABLE]);
	name = attr_string(ruleset->arena, tb[NFTA_SET_ELEM_LIST_SET]);
	source.set = source.table && name ? set_find(source.table, name) : NULL;
	if (!source.set)
		return -1;
	if (!source.set->elements)
		source.set->elements = expr_list_new(ruleset->arena, EXPR_SET, nowhere);
	if (!tb[NFTA_SET_ELEM_LIST_ELEMENTS])
		return 0;
	form_of_set_key(&source.key, source.set);
	form_of_set_data(&source.data, source.set);
	mnl_attr_for_each_nested(item, tb[NFTA_SET_ELEM_LIST_ELEMENTS])
		decode_element(&source, item);
	return 0;
}
