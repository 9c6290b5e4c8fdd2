/* SPDX-License-Identifier: GPL-2.0-only */
/* Validation: no loops, no chain too deep, no expression where its hook or chain type forbids it. */
#ifndef _RAMPART_CORE_VALIDATE_H
#define _RAMPART_CORE_VALIDATE_H

#include "core/chain.h"

#define NFT_JUMP_DEPTH	16

/*
 * Each chain remembers from where it can be reached: level, the longest way down to it, and reach,
 * a bit for every (kind of base chain, hook) above it. Adding a rule checks that rule alone against
 * these; adding a jump passes level + 1 and reach on to the target, and only if that is news to it
 * does the walk go on into its rules. So work is done for what a batch changes. A chain no base
 * chain leads to has no reach and isn't checked, as in the stock kernel. Deleting or aborting leaves
 * level and reach too large, never too small; when a check fails, they are computed exactly for
 * the table, once, before the refusal stands.
 */
#define NFT_REACH(kind, hook)	BIT((kind) * 8 + (hook))

struct nft_rule;

/**
 * nft_validate_rule() - may this rule be in its chain?
 * @chain: has the rule in its list already
 *
 * @failed: set to the number of the expression that refused, from 0
 *
 * -EMLINK (a loop, or too deep), -EOPNOTSUPP and what else ops->validate says. Commit mutex.
 */
int nft_validate_rule(struct nft_ctx *ctx, struct nft_chain *chain, const struct nft_rule *rule,
		      unsigned int *failed);

/**
 * nft_validate_element() - may an element of a bound set jump there from @from?
 * For each chain that uses the set as a verdict map, which has the element already. Same errors.
 */
int nft_validate_element(struct nft_ctx *ctx, struct nft_chain *from,
			 const struct nft_verdict *verdict);

/** nft_validate_base() - a new or newly hooked base chain: set its own level and reach. */
void nft_validate_base(struct nft_chain *chain);

/*
 * For ops->validate(), with ctx->level and ctx->reach set:
 */
/** nft_validate_jump() - recurse into the target of a verdict; any verdict may be given. */
int nft_validate_jump(struct nft_ctx *ctx, const struct nft_verdict *verdict);
/** nft_validate_hooks() - -EOPNOTSUPP unless only hooks of @mask (a bit each) lead here. */
int nft_validate_hooks(const struct nft_ctx *ctx, unsigned int mask);
/** nft_validate_kind() - -EOPNOTSUPP unless only base chains of @kind lead here. */
int nft_validate_kind(const struct nft_ctx *ctx, enum nft_chain_kind kind);

/** nft_validate_commit() - the batch was committed: what was computed exactly stands. */
void nft_validate_commit(struct nft_net *nn);
/** nft_validate_abort() - the batch was undone: what was computed exactly must be again. */
void nft_validate_abort(struct nft_net *nn);

#endif
