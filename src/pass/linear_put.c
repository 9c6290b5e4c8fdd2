// SPDX-License-Identifier: GPL-2.0-or-later
/* Encodes the kernel expressions that belong to no room: load, mask, compare, look up. */
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <uapi/linux/netfilter/rampart.h>
#include "pass/linear_parts.h"

void tunnel_open(struct linear *linear, const struct room *tunnel)
{
	struct message *message = linear->message;

	if (!tunnel)
		return;
	message_need(message, "matches on packets in tunnels (Linux 6.2)");
	linear_open(linear, "inner");
	message_put_u32(message, NFTA_RAMPART_INNER_NUM, 0);
	message_put_u32(message, NFTA_RAMPART_INNER_TYPE, tunnel->tunnel->type);
	message_put_u32(message, NFTA_RAMPART_INNER_FLAGS, tunnel->tunnel->headers);
	message_put_u32(message, NFTA_RAMPART_INNER_HDRSIZE, tunnel->tunnel->size);
	linear->open_attr = NFTA_RAMPART_INNER_EXPR;
}

void tunnel_close(struct linear *linear, const struct room *tunnel)
{
	if (!tunnel)
		return;
	linear->open_attr = 0;
	linear_close(linear);
}

void payload_load(struct linear *linear, const struct payload *payload, unsigned int offset,
		  unsigned int size, uint32_t reg)
{
	tunnel_open(linear, payload->tunnel);
	linear_open(linear, "payload");
	message_put_u32(linear->message, NFTA_PAYLOAD_DREG, reg);
	message_put_u32(linear->message, NFTA_PAYLOAD_BASE, payload->base);
	message_put_u32(linear->message, NFTA_PAYLOAD_OFFSET, offset);
	message_put_u32(linear->message, NFTA_PAYLOAD_LEN, size);
	linear_close(linear);
	tunnel_close(linear, payload->tunnel);
}

void bitwise_put(struct linear *linear, uint32_t reg, const struct expr *mask,
		 const struct expr *xor)
{
	struct expr zero = *mask;

	if (!xor) {
		for (unsigned int i = 0; i < sizeof(zero.value.bytes); i++)
			zero.value.bytes[i] = 0;
		xor = &zero;
	}
	linear_open(linear, "bitwise");
	message_put_u32(linear->message, NFTA_BITWISE_SREG, reg);
	message_put_u32(linear->message, NFTA_BITWISE_DREG, reg);
	message_put_u32(linear->message, NFTA_BITWISE_OP, NFT_BITWISE_BOOL);
	message_put_u32(linear->message, NFTA_BITWISE_LEN, (mask->bits + 7) / 8);
	linear_data(linear, NFTA_BITWISE_MASK, mask);
	linear_data(linear, NFTA_BITWISE_XOR, xor);
	linear_close(linear);
}

void registers_put(struct linear *linear, uint32_t reg, uint32_t other, enum expr_op op,
		   unsigned int size)
{
	static const uint32_t ops[] = {
		[OP_AND] = NFT_RAMPART_BITWISE_AND, [OP_OR] = NFT_RAMPART_BITWISE_OR,
		[OP_XOR] = NFT_RAMPART_BITWISE_XOR,
	};

	message_need(linear->message, "operations on two registers (Linux 6.13)");
	linear_open(linear, "bitwise");
	message_put_u32(linear->message, NFTA_BITWISE_SREG, reg);
	message_put_u32(linear->message, NFTA_RAMPART_BITWISE_SREG2, other);
	message_put_u32(linear->message, NFTA_BITWISE_DREG, reg);
	message_put_u32(linear->message, NFTA_BITWISE_OP, ops[op]);
	message_put_u32(linear->message, NFTA_BITWISE_LEN, size);
	linear_close(linear);
}

void shift_put(struct linear *linear, uint32_t reg, unsigned int size, enum expr_op op,
	       unsigned int count)
{
	struct expr *value = expr_value(linear->arena, (struct location){ 0 }, &type_integer, 32,
					count);

	value->byteorder = BYTEORDER_HOST;
	linear_open(linear, "bitwise");
	message_put_u32(linear->message, NFTA_BITWISE_SREG, reg);
	message_put_u32(linear->message, NFTA_BITWISE_DREG, reg);
	message_put_u32(linear->message, NFTA_BITWISE_OP,
			op == OP_LSHIFT ? NFT_BITWISE_LSHIFT : NFT_BITWISE_RSHIFT);
	message_put_u32(linear->message, NFTA_BITWISE_LEN, size);
	linear_data(linear, NFTA_BITWISE_DATA, value);
	linear_close(linear);
}

static void words_put(struct linear *linear, uint32_t reg, unsigned int size, unsigned int word,
		      uint32_t op)
{
	linear_open(linear, "byteorder");
	message_put_u32(linear->message, NFTA_BYTEORDER_SREG, reg);
	message_put_u32(linear->message, NFTA_BYTEORDER_DREG, reg);
	message_put_u32(linear->message, NFTA_BYTEORDER_OP, op);
	message_put_u32(linear->message, NFTA_BYTEORDER_LEN, size);
	message_put_u32(linear->message, NFTA_BYTEORDER_SIZE, word);
	linear_close(linear);
}

void byteorder_put(struct linear *linear, uint32_t reg, unsigned int size, uint32_t op)
{
	words_put(linear, reg, size, size <= 2 ? 2 : size <= 4 || size % 8 ? 4 : 8, op);
}

void byteorder_put_shifted(struct linear *linear, uint32_t reg, unsigned int size, uint32_t op)
{
	words_put(linear, reg, size, size <= 2 ? 2 : 4, op);
}

void cmp_put(struct linear *linear, uint32_t reg, uint32_t op, const struct expr *value)
{
	linear_open(linear, "cmp");
	message_put_u32(linear->message, NFTA_CMP_SREG, reg);
	message_put_u32(linear->message, NFTA_CMP_OP, op);
	linear_data(linear, NFTA_CMP_DATA, value);
	linear_close(linear);
}

void immediate_put(struct linear *linear, uint32_t reg, const struct expr *value)
{
	linear_open(linear, "immediate");
	message_put_u32(linear->message, NFTA_IMMEDIATE_DREG, reg);
	linear_data(linear, NFTA_IMMEDIATE_DATA, value);
	linear_close(linear);
}

void verdict_put(struct linear *linear, const struct expr *verdict)
{
	const struct expr *chain = verdict->verdict.chain;
	struct message *message = linear->message;

	linear_open(linear, "immediate");
	message_put_u32(message, NFTA_IMMEDIATE_DREG, NFT_REG_VERDICT);
	message_open(message, NFTA_IMMEDIATE_DATA);
	message_open(message, NFTA_DATA_VERDICT);
	message_put_u32(message, NFTA_VERDICT_CODE, verdict->verdict.code);
	if (verdict->verdict.block) {
		message_put_u32(message, NFTA_VERDICT_CHAIN_ID, verdict->verdict.block->chain->id);
	} else if (chain) {
		message_mark(message, &chain->location);
		message_put_string(message, NFTA_VERDICT_CHAIN, chain->symbol.word);
	}
	message_close(message);
	message_close(message);
	linear_close(linear);
}

void lookup_put(struct linear *linear, const struct expr *ref, uint32_t sreg, int dreg,
		bool inverted)
{
	struct message *message = linear->message;

	linear_open(linear, "lookup");
	message_put_u32(message, NFTA_LOOKUP_SREG, sreg);
	if (dreg >= 0)
		message_put_u32(message, NFTA_LOOKUP_DREG, dreg);
	message_mark(message, &ref->location);
	message_put_string(message, NFTA_LOOKUP_SET, ref->set_ref.name);
	if (ref->set_ref.set->id)
		message_put_u32(message, NFTA_LOOKUP_SET_ID, ref->set_ref.set->id);
	if (inverted)
		message_put_u32(message, NFTA_LOOKUP_FLAGS, NFT_LOOKUP_F_INV);
	linear_close(linear);
}
