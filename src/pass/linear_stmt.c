// SPDX-License-Identifier: GPL-2.0-or-later
/* Linearization of statements. */
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "pass/linear_parts.h"

static int match_stmt_linearize(struct linear *linear, const struct stmt *stmt)
{
	return match_linearize(linear, stmt->expr);
}

static int verdict_linearize(struct linear *linear, const struct stmt *stmt)
{
	return expr_linearize(linear, stmt->expr, NFT_REG_VERDICT);
}

static int room_linearize(struct linear *linear, const struct stmt *stmt)
{
	unsigned int mark = linear->next_register;
	int result = instance_linearize(linear, stmt->room, 0);

	linear->next_register = mark;
	return result;
}

static void set_name_put(struct linear *linear, const struct expr *ref, uint16_t name,
			 uint16_t id)
{
	message_mark(linear->message, &ref->location);
	message_put_string(linear->message, name, ref->set_ref.name);
	if (ref->set_ref.set->id)
		message_put_u32(linear->message, id, ref->set_ref.set->id);
}

static int kept_linearize(struct linear *linear, const struct stmt *statements)
{
	struct linear inner = *linear;
	int result = 0;

	if (!statements)
		return 0;
	if (!statements->next) {
		inner.open_attr = NFTA_DYNSET_EXPR;
		return stmt_linearize(&inner, statements);
	}
	inner.open_attr = 0;
	message_open(linear->message, NFTA_DYNSET_EXPRESSIONS);
	for (const struct stmt *stmt = statements; stmt && !result; stmt = stmt->next)
		result = stmt_linearize(&inner, stmt);
	message_close(linear->message);
	return result;
}

/* The first slot of a 16-byte register from @slot on. */
static unsigned int slots_aligned(unsigned int slot)
{
	const unsigned int whole = NFT_REG_SIZE / NFT_REG32_SIZE;

	return (slot + whole - 1) / whole * whole;
}

static int update_linearize(struct linear *linear, const struct stmt *stmt)
{
	const struct expr *key = stmt->update->key, *data = stmt->update->data;
	const struct set *set = stmt->update->set->set_ref.set;
	const struct stmt *kept = stmt->update->statements;
	struct message *message = linear->message;
	unsigned int mark = linear->next_register;
	uint32_t key_reg = register_get_expr(linear, key), data_reg = 0;
	int result = key_linearize(linear, key, set, key_reg);

	if (!result && data) {
		linear->next_register = slots_aligned(linear->next_register);
		data_reg = register_get_expr(linear, data);
		result = expr_linearize(linear, data, data_reg);
	}
	linear->next_register = mark;
	if (result < 0)
		return -1;
	linear_open(linear, "dynset");
	message_put_u32(message, NFTA_DYNSET_SREG_KEY, key_reg);
	if (data)
		message_put_u32(message, NFTA_DYNSET_SREG_DATA, data_reg);
	message_put_u32(message, NFTA_DYNSET_OP, stmt->update->op);
	if (stmt->update->timeout)
		message_put_u64(message, NFTA_DYNSET_TIMEOUT, stmt->update->timeout);
	set_name_put(linear, stmt->update->set, NFTA_DYNSET_SET_NAME, NFTA_DYNSET_SET_ID);
	result = kept_linearize(linear, kept);
	if (kept && kept->next)
		message_put_u32(message, NFTA_DYNSET_FLAGS, NFT_DYNSET_F_EXPR);
	linear_close(linear);
	return result;
}

static int objref_map_linearize(struct linear *linear, const struct expr *map)
{
	const struct expr *ref = map->pair.right;
	unsigned int mark = linear->next_register;
	uint32_t reg = register_get_expr(linear, map->pair.left);

	if (key_linearize(linear, map->pair.left, ref->set_ref.set, reg) < 0)
		return -1;
	linear->next_register = mark;
	linear_open(linear, "objref");
	message_put_u32(linear->message, NFTA_OBJREF_SET_SREG, reg);
	set_name_put(linear, ref, NFTA_OBJREF_SET_NAME, NFTA_OBJREF_SET_ID);
	linear_close(linear);
	return 0;
}

static int objref_linearize(struct linear *linear, const struct stmt *stmt)
{
	const struct expr *name = stmt->objref.name;

	if (name->kind == EXPR_MAP)
		return objref_map_linearize(linear, name);
	message_mark(linear->message, &name->location);
	linear_open(linear, "objref");
	message_put_u32(linear->message, NFTA_OBJREF_IMM_TYPE, stmt->objref.type);
	message_mark(linear->message, &name->location);
	message_put_string(linear->message, NFTA_OBJREF_IMM_NAME, name->symbol.word);
	linear_close(linear);
	return 0;
}

static int (*const linearizers[STMT_KIND_COUNT])(struct linear *linear,
						 const struct stmt *stmt) = {
	[STMT_MATCH] = match_stmt_linearize,
	[STMT_VERDICT] = verdict_linearize,
	[STMT_ROOM] = room_linearize,
	[STMT_ASSIGN] = assign_linearize,
	[STMT_SET_UPDATE] = update_linearize,
	[STMT_OBJREF] = objref_linearize,
};

int stmt_linearize(struct linear *linear, const struct stmt *stmt)
{
	linear->location = &stmt->location;
	return linearizers[stmt->kind](linear, stmt);
}
