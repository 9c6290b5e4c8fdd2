// SPDX-License-Identifier: GPL-2.0-or-later
/* Encodes commands on sets and maps, and their elements. */
#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include "pass/linear.h"
#include "wire/encode.h"
#include "wire/typeof.h"
#include "wire/userdata.h"

#define KEY_BYTES_MAX 64	/* NFT_DATA_VALUE_MAXLEN */
#define DATA_TYPE_VERDICT 0xffffff00u

static uint32_t userdata_byteorder(const struct datatype *type, enum byteorder other)
{
	enum byteorder byteorder = type->byteorder != BYTEORDER_NONE ? type->byteorder : other;

	return byteorder == BYTEORDER_HOST ? 1 : byteorder == BYTEORDER_BIG ? 2 : 0;
}

static bool set_typeof_encode(struct encode *encode, struct userdata *userdata, uint8_t type,
			      const struct expr *expr)
{
	if (!expr || typeof_encode(userdata, type, expr))
		return true;
	diag_error(encode->diag, &expr->location, "typeof of this expression is not supported yet");
	return false;
}

static int set_userdata_encode(struct encode *encode, struct message *message,
				const struct set *set)
{
	struct userdata userdata = { .size = 0 };

	userdata_put_u32(&userdata, USERDATA_SET_KEY_BYTEORDER,
			 userdata_byteorder(set->key_type, set->key_byteorder));
	if (set->flags & NFT_SET_MAP && set->data_type)
		userdata_put_u32(&userdata, USERDATA_SET_DATA_BYTEORDER,
				 userdata_byteorder(set->data_type, set->data_byteorder));
	if (set->automerge)
		userdata_put_u32(&userdata, USERDATA_SET_MERGE_ELEMENTS, 1);
	if (!set_typeof_encode(encode, &userdata, USERDATA_SET_KEY_TYPEOF, set->key_typeof) ||
	    !set_typeof_encode(encode, &userdata, USERDATA_SET_DATA_TYPEOF, set->data_typeof))
		return -1;
	if (set->flags & NFT_SET_MAP && set->data_type)
		userdata_put_u32(&userdata, USERDATA_SET_DATA_INTERVAL, set->data_interval);
	if (set->comment)
		userdata_put(&userdata, USERDATA_SET_COMMENT, set->comment,
			     strlen(set->comment) + 1);
	if (userdata.overflow) {
		diag_error(encode->diag, &set->location,
			   "the typeof expressions and comment of set '%s' take more than the %d bytes the kernel keeps",
			   set->name, USERDATA_MAX);
		return -1;
	}
	message_put_bytes(message, NFTA_SET_USERDATA, userdata.bytes, userdata.size);
	return 0;
}

static void set_description_encode(struct message *message, const struct set *set)
{
	bool fields = set->flags & NFT_SET_CONCAT && set->key_type->type_count;

	if (!set->size && !fields)
		return;
	message_open(message, NFTA_SET_DESC);
	if (set->size)
		message_put_u32(message, NFTA_SET_DESC_SIZE, set->size);
	if (fields) {
		message_open(message, NFTA_SET_DESC_CONCAT);
		for (unsigned int i = 0; i < set->field_count; i++) {
			message_open(message, NFTA_LIST_ELEM);
			message_put_u32(message, NFTA_SET_FIELD_LEN, set->field_bytes[i]);
			message_close(message);
		}
		message_close(message);
	}
	message_close(message);
}

static int set_statements_encode(struct encode *encode, struct message *message,
				 const struct stmt *statements, uint16_t one, uint16_t many)
{
	struct linear linear = {
		.arena = encode->arena, .diag = encode->diag, .message = message,
		.family = encode->cmd->handle.family,
	};
	int result = 0;

	if (!statements)
		return 0;
	if (!statements->next) {
		linear.open_attr = one;
		return stmt_linearize(&linear, statements);
	}
	message_open(message, many);
	for (const struct stmt *stmt = statements; stmt && !result; stmt = stmt->next)
		result = stmt_linearize(&linear, stmt);
	message_close(message);
	return result;
}

static int set_body_encode(struct encode *encode, struct message *message, const struct set *set)
{
	message_put_u32(message, NFTA_SET_FLAGS, set->flags);
	message_put_u32(message, NFTA_SET_KEY_TYPE, set->key_type->id);
	message_put_u32(message, NFTA_SET_KEY_LEN, (set->key_bits + 7) / 8);
	if (set->flags & NFT_SET_MAP && set->data_type == &type_verdict) {
		message_put_u32(message, NFTA_SET_DATA_TYPE, DATA_TYPE_VERDICT);
		message_put_u32(message, NFTA_SET_DATA_LEN, 0);
	} else if (set->flags & NFT_SET_MAP && set->data_type) {
		message_put_u32(message, NFTA_SET_DATA_TYPE, set->data_type->id);
		message_put_u32(message, NFTA_SET_DATA_LEN, (set->data_bits + 7) / 8);
	}
	if (set->object_type)
		message_put_u32(message, NFTA_SET_OBJ_TYPE, set->object_type);
	message_put_u32(message, NFTA_SET_ID, set->id);
	if (set->has_policy)
		message_put_u32(message, NFTA_SET_POLICY, set->policy);
	set_description_encode(message, set);
	if (set->timeout)
		message_put_u64(message, NFTA_SET_TIMEOUT, set->timeout);
	if (set->gc_interval)
		message_put_u32(message, NFTA_SET_GC_INTERVAL, set->gc_interval);
	if (set_userdata_encode(encode, message, set) < 0)
		return -1;
	return set_statements_encode(encode, message, set->statements, NFTA_SET_EXPR,
				     NFTA_SET_EXPRESSIONS);
}

int set_encode(struct encode *encode, uint16_t type, uint16_t flags)
{
	const struct cmd *cmd = encode->cmd;
	const struct handle *handle = &cmd->handle;
	const struct set *set = cmd->set;
	struct message *message = batch_message(encode->batch, type, handle->family, flags, cmd);

	encode_name(message, NFTA_SET_TABLE, &handle->table);
	if (cmd_removes(cmd)) {
		if (handle->id) {
			message_mark(message, &handle->id_location);
			message_put_u64(message, NFTA_SET_HANDLE, handle->id);
		} else {
			encode_name(message, NFTA_SET_NAME, &handle->name);
		}
		return 0;
	}
	encode_name(message, NFTA_SET_NAME, &handle->name);
	if (set_body_encode(encode, message, set) < 0)
		return -1;
	if (!set->elements)
		return 0;
	return set_elements_encode(encode, NFT_MSG_NEWSETELEM, NLM_F_CREATE | (flags & NLM_F_ECHO),
				   &handle->table, &handle->name, set->id, set->elements);
}

/* The key of an element, or one end of it: concatenated parts begin at 32-bit boundaries. */
static size_t key_bytes(const struct expr *key, bool end, uint8_t *bytes)
{
	size_t size = 0;

	switch (key->kind) {
	case EXPR_VALUE:
		value_to_register(key, bytes);
		return (key->bits + 7) / 8;
	case EXPR_RANGE:
		return key_bytes(end ? key->pair.right : key->pair.left, end, bytes);
	case EXPR_CONCAT:
		expr_list_for_each(part, key) {
			size_t length = key_bytes(part, end, bytes + size);
			size_t padded = MNL_ALIGN(length);

			memset(bytes + size + length, 0, padded - length);
			size += padded;
		}
		return size;
	default:
		return 0;
	}
}

static bool key_is_range(const struct expr *key)
{
	if (key->kind == EXPR_RANGE)
		return true;
	if (key->kind != EXPR_CONCAT)
		return false;
	expr_list_for_each(part, key)
		if (key_is_range(part))
			return true;
	return false;
}

static void value_encode(struct message *message, uint16_t attr, const struct expr *value, bool end)
{
	uint8_t bytes[KEY_BYTES_MAX];
	size_t size = key_bytes(value, end, bytes);

	message_open(message, attr);
	message_put_bytes(message, NFTA_DATA_VALUE, bytes, size);
	message_close(message);
}

static void element_data_encode(struct message *message, const struct expr *data)
{
	if (data->kind != EXPR_VERDICT) {
		value_encode(message, NFTA_SET_ELEM_DATA, data, false);
		return;
	}
	message_open(message, NFTA_SET_ELEM_DATA);
	message_open(message, NFTA_DATA_VERDICT);
	message_put_u32(message, NFTA_VERDICT_CODE, data->verdict.code);
	if (data->verdict.chain) {
		message_mark(message, &data->verdict.chain->location);
		message_put_string(message, NFTA_VERDICT_CHAIN, data->verdict.chain->symbol.word);
	}
	message_close(message);
	message_close(message);
}

static void element_userdata_encode(struct message *message, const struct expr *item)
{
	struct userdata userdata = { .size = 0 };

	if (item->element->comment)
		userdata_put(&userdata, USERDATA_ELEMENT_COMMENT, item->element->comment,
			     strlen(item->element->comment) + 1);
	if (item->flags & EXPR_F_OPEN)
		userdata_put_u32(&userdata, USERDATA_ELEMENT_FLAGS, USERDATA_ELEMENT_F_INTERVAL_OPEN);
	if (userdata.size)
		message_put_bytes(message, NFTA_SET_ELEM_USERDATA, userdata.bytes, userdata.size);
}

static int element_encode(struct encode *encode, struct message *message, uint16_t attr,
			  const struct expr *item)
{
	const struct element *element = item->element;
	uint32_t flags = 0;
	int result;

	message_mark(message, &item->location);
	message_open(message, attr);
	if (item->flags & EXPR_F_INTERVAL)
		flags |= NFT_SET_ELEM_INTERVAL_END;
	if (element->key->kind == EXPR_WILDCARD)
		flags |= NFT_SET_ELEM_CATCHALL;
	if (flags)
		message_put_u32(message, NFTA_SET_ELEM_FLAGS, flags);
	if (element->timeout)
		message_put_u64(message, NFTA_SET_ELEM_TIMEOUT,
				element->timeout == TIMEOUT_NEVER ? 0 : element->timeout);
	if (element->expires)
		message_put_u64(message, NFTA_SET_ELEM_EXPIRATION, element->expires);
	if (element->key->kind != EXPR_WILDCARD) {
		value_encode(message, NFTA_SET_ELEM_KEY, element->key, false);
		if (key_is_range(element->key))
			value_encode(message, NFTA_SET_ELEM_KEY_END, element->key, true);
	}
	if (element->data && !(item->flags & EXPR_F_INTERVAL))
		element_data_encode(message, element->data);
	if (element->object)
		message_put_string(message, NFTA_SET_ELEM_OBJREF, element->object);
	element_userdata_encode(message, item);
	result = set_statements_encode(encode, message, element->statements, NFTA_SET_ELEM_EXPR,
				       NFTA_SET_ELEM_EXPRESSIONS);
	message_close(message);
	return result;
}

/* A message for elements, its list of them open. */
static struct message *elements_open(struct encode *encode, uint16_t type, uint16_t flags,
				     const struct name *table, const struct name *name,
				     uint32_t set_id)
{
	struct message *message = batch_message(encode->batch, type, encode->cmd->handle.family,
						flags, encode->cmd);

	encode_name(message, NFTA_SET_ELEM_LIST_TABLE, table);
	encode_name(message, NFTA_SET_ELEM_LIST_SET, name);
	if (set_id)
		message_put_u32(message, NFTA_SET_ELEM_LIST_SET_ID, set_id);
	message_open(message, NFTA_SET_ELEM_LIST_ELEMENTS);
	return message;
}

int set_elements_encode(struct encode *encode, uint16_t type, uint16_t flags,
			const struct name *table, const struct name *name, uint32_t set_id,
			const struct expr *list)
{
	struct message *message = NULL;
	struct bulk_walk walk;
	uint16_t number = 0;
	bool more;

	if (list->list->bulk) {
		bulk_walk_begin(&walk, list->list->bulk);
		do {
			message = elements_open(encode, type, flags, table, name, set_id);
			more = bulk_encode(message, &walk);
			message_close(message);
		} while (more);
		return 0;
	}
	expr_list_for_each(item, list) {
		if (message && message_nested_size(message) > ELEMENTS_SIZE_MAX) {
			message_close(message);
			message = NULL;
		}
		if (!message) {
			message = elements_open(encode, type, flags, table, name, set_id);
			number = 0;
		}
		if (element_encode(encode, message, ++number, item) < 0)
			return -1;
	}
	if (message)
		message_close(message);
	return 0;
}

int elements_encode(struct encode *encode, uint16_t type, uint16_t flags)
{
	const struct handle *handle = &encode->cmd->handle;

	return set_elements_encode(encode, type, flags, &handle->table, &handle->name, 0,
				   encode->cmd->elements);
}
