// SPDX-License-Identifier: GPL-2.0-only
/* Validation: no loops, no chain too deep, no expression where its hook or chain type forbids it. */
#include <linux/export.h>
#include "core/expr.h"
#include "core/rule.h"
#include "core/table.h"
#include "core/validate.h"

/* @failed: number of the expression that refused, from 0. */
static int rule_validate(struct nft_ctx *ctx, struct nft_chain *chain, const struct nft_rule *rule,
			 unsigned int *failed)
{
	const struct nft_expr *expr;
	struct nft_ctx sub = *ctx;
	int err;

	*failed = 0;
	sub.chain = chain;
	sub.level = chain->level;
	sub.reach = chain->reach;
	nft_rule_for_each_expr(expr, rule) {
		err = expr->ops->validate ? expr->ops->validate(&sub, expr) : 0;
		if (err)
			return err;
		(*failed)++;
	}
	return 0;
}

/* All rules of a chain, whose level or reach has just changed. */
static int chain_validate(struct nft_ctx *ctx, struct nft_chain *chain)
{
	unsigned int next = nft_gen_next(ctx->nn);
	struct nft_rule *rule;
	unsigned int failed;
	int err = 0;

	chain->visiting = true;
	list_for_each_entry(rule, &chain->rules, list) {
		if (!nft_gen_active(&rule->gen, next))
			continue;
		cond_resched();
		err = rule_validate(ctx, chain, rule, &failed);
		if (err)
			break;
	}
	chain->visiting = false;
	return err;
}

int nft_validate_jump(struct nft_ctx *ctx, const struct nft_verdict *verdict)
{
	struct nft_chain *chain = verdict->chain;

	if (verdict->code != NFT_JUMP && verdict->code != NFT_GOTO)
		return 0;
	/* No packet comes here: whatever is wrong is refused when a base chain gets here. */
	if (!ctx->reach)
		return 0;
	if (chain->visiting)
		return nft_refuse(ctx->extack, NULL, -EMLINK, "chains call each other in a loop");
	if (ctx->level + 1 >= NFT_JUMP_DEPTH)
		return nft_refuse(ctx->extack, NULL, -EMLINK, "chains are nested too deep");
	if (chain->level > ctx->level && !(ctx->reach & ~chain->reach))
		return 0;
	chain->level = max_t(u8, chain->level, ctx->level + 1);
	chain->reach |= ctx->reach;
	/* If the batch is undone, jumps it had deleted are back, which this didn't follow. */
	chain->table->recomputed = true;
	return chain_validate(ctx, chain);
}
EXPORT_SYMBOL_GPL(nft_validate_jump);

void nft_validate_base(struct nft_chain *chain)
{
	chain->reach = NFT_REACH(chain->base->type->kind, chain->base->hooknum);
}

/* Forget what deletions and aborts have left too large, and compute the whole table anew. */
static int table_validate(struct nft_ctx *ctx, struct nft_table *table)
{
	unsigned int next = nft_gen_next(ctx->nn);
	struct nft_chain *chain;
	int err;

	/* From base chains only, so that each level is that of a way packets can take. */
	list_for_each_entry(chain, &table->chains, list) {
		chain->level = 0;
		chain->reach = 0;
		if (chain->base)
			nft_validate_base(chain);
	}
	table->recomputed = true;
	list_for_each_entry(chain, &table->chains, list) {
		if (!chain->base || !nft_gen_active(&chain->gen, next))
			continue;
		err = chain_validate(ctx, chain);
		if (err)
			return err;
	}
	return 0;
}

/* A check that fails may have met stale levels: only the exact answer counts. */
static int validate_settle(struct nft_ctx *ctx, struct nft_table *table, int err)
{
	if (!err)
		return 0;
	return table_validate(ctx, table);
}

static int validate_ready(struct nft_ctx *ctx, struct nft_table *table)
{
	if (!table->exact)
		return 0;
	table->exact = false;
	return table_validate(ctx, table);
}

int nft_validate_rule(struct nft_ctx *ctx, struct nft_chain *chain, const struct nft_rule *rule,
		      unsigned int *failed)
{
	int err;

	*failed = 0;
	err = validate_ready(ctx, chain->table);
	if (err)
		return err;
	chain->visiting = true;
	err = rule_validate(ctx, chain, rule, failed);
	chain->visiting = false;
	return validate_settle(ctx, chain->table, err);
}

static int element_validate(const struct nft_ctx *ctx, struct nft_chain *from,
			    const struct nft_verdict *verdict)
{
	struct nft_ctx sub = *ctx;
	int err;

	sub.chain = from;
	sub.level = from->level;
	sub.reach = from->reach;
	from->visiting = true;
	err = nft_validate_jump(&sub, verdict);
	from->visiting = false;
	return err;
}

int nft_validate_element(struct nft_ctx *ctx, struct nft_chain *from,
			 const struct nft_verdict *verdict)
{
	int err;

	err = validate_ready(ctx, from->table);
	if (err)
		return err;
	err = element_validate(ctx, from, verdict);
	return validate_settle(ctx, from->table, err);
}

int nft_validate_hooks(const struct nft_ctx *ctx, unsigned int mask)
{
	u32 allowed = 0;
	unsigned int kind;

	for (kind = 0; kind < __NFT_CHAIN_KIND_MAX; kind++)
		allowed |= (mask & 0xff) << (kind * 8);
	if (ctx->reach & ~allowed)
		return nft_refuse(ctx->extack, NULL, -EOPNOTSUPP,
				  "not possible in the hook this chain is reached from");
	return 0;
}
EXPORT_SYMBOL_GPL(nft_validate_hooks);

int nft_validate_kind(const struct nft_ctx *ctx, enum nft_chain_kind kind)
{
	if (ctx->reach & ~(0xffU << (kind * 8)))
		return nft_refuse(ctx->extack, NULL, -EOPNOTSUPP,
				  "not possible in the type of chain this is reached from");
	return 0;
}
EXPORT_SYMBOL_GPL(nft_validate_kind);

void nft_validate_commit(struct nft_net *nn)
{
	struct nft_table *table;

	list_for_each_entry(table, &nn->tables, list)
		table->recomputed = false;
}

void nft_validate_abort(struct nft_net *nn)
{
	struct nft_table *table;

	list_for_each_entry(table, &nn->tables, list) {
		table->exact |= table->recomputed;
		table->recomputed = false;
	}
}
