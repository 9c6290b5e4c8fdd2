/* SPDX-License-Identifier: GPL-2.0-only */
/* Words for instructions and for the indexes of dispatches. */
#ifndef _RAMPART_CORE_PLAN_TEXT_H
#define _RAMPART_CORE_PLAN_TEXT_H

#include <linux/types.h>

struct nft_dispatch;
struct nft_program;

/** struct nft_plan_text - a line being written, ended by 0; what is too long for it is cut off. */
struct nft_plan_text {
	char	bytes[256];
	size_t	used;
};

/** nft_plan_add() - more of the line, as by printf(). */
__printf(2, 3) void nft_plan_add(struct nft_plan_text *text, const char *format, ...);
/** nft_plan_insn() - the instruction at @place. Under RCU. */
void nft_plan_insn(struct nft_plan_text *text, const struct nft_program *program, u32 place);
/** nft_plan_index() - index number @at of a dispatch. Under RCU. */
void nft_plan_index(struct nft_plan_text *text, const struct nft_dispatch *d, u32 at);

#endif
