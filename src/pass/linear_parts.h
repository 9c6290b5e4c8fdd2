/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Linearization's inner parts: kernel expressions that several statements need. */
#ifndef RAMPART_PASS_LINEAR_PARTS_H
#define RAMPART_PASS_LINEAR_PARTS_H

#include "pass/linear.h"
#include "pass/payload.h"

/** register_at, register_slot - between the numbers of 4-byte slots (from 0) and of registers. */
uint32_t register_at(unsigned int slot);
unsigned int register_slot(uint32_t reg);

/* Each emits one kernel expression; @reg is read and written where there is only one. */
/** payload_load - reg := @size bytes from byte @offset on, of the packet and the header that @payload says. */
void payload_load(struct linear *linear, const struct payload *payload, unsigned int offset,
		  unsigned int size, uint32_t reg);
/** bitwise_put - reg := (reg & mask) ^ xor; @xor NULL: zero. */
void bitwise_put(struct linear *linear, uint32_t reg, const struct expr *mask,
		 const struct expr *xor);
/** registers_put - reg := reg @op @other, of @size bytes; @op OP_AND, OP_OR, OP_XOR. */
void registers_put(struct linear *linear, uint32_t reg, uint32_t other, enum expr_op op,
		   unsigned int size);
/** shift_put - reg := reg << or >> @count, in words of the host's byte order; @op OP_LSHIFT, OP_RSHIFT. */
void shift_put(struct linear *linear, uint32_t reg, unsigned int size, enum expr_op op,
	       unsigned int count);
/** byteorder_put - swaps the @size bytes in @reg; @op NFT_BYTEORDER_*. */
void byteorder_put(struct linear *linear, uint32_t reg, unsigned int size, uint32_t op);
/** byteorder_put_shifted - the same around shift_put: of what is wider, the kernel shifts words of four bytes, the first the highest. */
void byteorder_put_shifted(struct linear *linear, uint32_t reg, unsigned int size, uint32_t op);
void cmp_put(struct linear *linear, uint32_t reg, uint32_t op, const struct expr *value);
void immediate_put(struct linear *linear, uint32_t reg, const struct expr *value);
void verdict_put(struct linear *linear, const struct expr *verdict);
/** lookup_put - @dreg: register for data, NFT_REG_VERDICT for verdicts, -1 for sets. */
void lookup_put(struct linear *linear, const struct expr *ref, uint32_t sreg, int dreg,
		bool inverted);

/** bool_fold - what & | ^ with constants do to the operand that is returned: (operand & @mask) ^ @xor, of @expr's width. */
const struct expr *bool_fold(struct arena *arena, const struct expr *expr, struct expr **mask,
			     struct expr **xor);
/** loaded_linearize - puts @expr into @reg in the byte order of @like. */
int loaded_linearize(struct linear *linear, const struct expr *expr, const struct expr *like,
		     uint32_t reg);
/** needs_swap - whether @expr is in host byte order and wider than a byte. */
bool needs_swap(const struct expr *expr);
/** key_linearize - loads @key into @reg the way the keys of @set are. */
int key_linearize(struct linear *linear, const struct expr *key, const struct set *set,
		  uint32_t reg);
/** field_linearize - loads the bytes that hold @selector and masks the others. */
int field_linearize(struct linear *linear, const struct expr *selector,
		    const struct field *field, uint32_t reg);
/** match_linearize - linear_match.c: an EXPR_RELATION or EXPR_FLAG_MATCH. */
int match_linearize(struct linear *linear, const struct expr *match);
/** payload_match_linearize - linear_match.c: `payload == value`, of whole bytes. */
int payload_match_linearize(struct linear *linear, const struct payload *payload,
			    const struct expr *value);
/** assign_linearize - linear_assign.c: `SELECTOR set VALUE`. */
int assign_linearize(struct linear *linear, const struct stmt *stmt);

#endif
