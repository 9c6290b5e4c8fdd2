// SPDX-License-Identifier: GPL-2.0-or-later
/* Linearization of rules: registers, the brackets of expressions, and one match after the other. */
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <string.h>
#include "pass/linear.h"
#include "pass/linear_parts.h"
#include "pass/merge.h"

#define SLOT_COUNT 16		/* 4-byte registers */
#define SLOTS_PER_REGISTER 4
#define DATA_BYTES_MAX 64

static unsigned int slots_of(unsigned int bits)
{
	return (bits + 31) / 32;
}

uint32_t register_at(unsigned int slot)
{
	if (slot % SLOTS_PER_REGISTER == 0)
		return NFT_REG_1 + slot / SLOTS_PER_REGISTER;
	return NFT_REG32_00 + slot;
}

unsigned int register_slot(uint32_t reg)
{
	return reg >= NFT_REG32_00 ? reg - NFT_REG32_00 : (reg - NFT_REG_1) * SLOTS_PER_REGISTER;
}

static uint32_t slots_get(struct linear *linear, unsigned int count)
{
	unsigned int slot = linear->next_register;

	if (slot + count > SLOT_COUNT) {
		diag_error(linear->diag, linear->location,
			   "this needs more registers than the kernel has (%u of 4 bytes)", SLOT_COUNT);
		return NFT_REG_1;
	}
	linear->next_register += count;
	return register_at(slot);
}

/* A single value takes a whole 16-byte register, however small it is. */
static unsigned int slots_whole(unsigned int bits)
{
	unsigned int count = slots_of(bits);

	return count < SLOTS_PER_REGISTER ? SLOTS_PER_REGISTER : count;
}

uint32_t register_get(struct linear *linear, unsigned int bits)
{
	return slots_get(linear, slots_whole(bits));
}

uint32_t register_get_expr(struct linear *linear, const struct expr *expr)
{
	if (expr->kind == EXPR_CONCAT)
		return slots_get(linear, slots_of(expr->bits));
	return register_get(linear, expr->bits);
}

void linear_open(struct linear *linear, const char *name)
{
	message_open(linear->message, linear->open_attr ? linear->open_attr : NFTA_LIST_ELEM);
	message_put_string(linear->message, NFTA_EXPR_NAME, name);
	message_open(linear->message, NFTA_EXPR_DATA);
}

void linear_close(struct linear *linear)
{
	message_close(linear->message);
	message_close(linear->message);
}

/* Parts of a concatenation begin at 4-byte boundaries. */
static unsigned int data_bytes(const struct expr *value, uint8_t *bytes)
{
	unsigned int size = 0;

	switch (value->kind) {
	case EXPR_VALUE:
		value_to_register(value, bytes);
		return (value->bits + 7) / 8;
	case EXPR_PREFIX:
		return data_bytes(value->prefix.operand, bytes);
	case EXPR_CONCAT:
		expr_list_for_each(part, value) {
			if (size + EXPR_VALUE_BYTES > DATA_BYTES_MAX)
				break;
			size += (data_bytes(part, bytes + size) + 3) / 4 * 4;
		}
		return size;
	default:
		return 0;
	}
}

void linear_data(struct linear *linear, uint16_t attr, const struct expr *value)
{
	uint8_t bytes[DATA_BYTES_MAX + EXPR_VALUE_BYTES] = { 0 };
	unsigned int size = data_bytes(value, bytes);

	message_open(linear->message, attr);
	message_put_bytes(linear->message, NFTA_DATA_VALUE, bytes, size);
	message_close(linear->message);
}

static int matches_linearize(struct linear *linear, struct merge *merge, const struct stmt *stmt)
{
	const struct merged *merged = merge_find(merge, stmt);

	if (!merged)
		return stmt_linearize(linear, stmt);
	if (merged->into)
		return 0;
	return payload_match_linearize(linear, &merged->payload, merged->value);
}

int rule_linearize(struct linear *linear, const struct rule *rule)
{
	unsigned int errors = diag_error_count(linear->diag);
	struct merge merge;

	if (!rule->statements)
		return 0;
	merge_find_all(linear->arena, &merge, rule->statements);
	message_open(linear->message, NFTA_RULE_EXPRESSIONS);
	for (const struct stmt *stmt = rule->statements; stmt; stmt = stmt->next)
		if (matches_linearize(linear, &merge, stmt) < 0)
			break;
	message_close(linear->message);
	return diag_error_count(linear->diag) > errors ? -1 : 0;
}
