// SPDX-License-Identifier: GPL-2.0-only
/* Plans: what chains were compiled to, told in words. */
#include <linux/netfilter/rampart.h>
#include <net/netlink.h>
#include "core/chain.h"
#include "core/dispatch.h"
#include "core/dump.h"
#include "core/plan.h"
#include "core/plan_text.h"
#include "core/rule.h"
#include "core/table.h"

/*
 * The lines of a plan: its size, the instructions, and how candidates are searched for. The search
 * comes last because it may come later than the program: no line before it changes then.
 */

/**
 * struct plan_line - a line to be told
 * @rule: the rule that begins with it, or NULL
 */
struct plan_line {
	const struct nft_chain	*chain;
	const struct nft_rule	*rule;
	struct nft_plan_text	text;
};

/* The rule whose first instruction is at @place, or NULL. */
static const struct nft_rule *rule_beginning(const struct nft_program *program, u32 place)
{
	u32 low = 0, high = program->rule_count;

	while (low < high) {
		u32 middle = low + (high - low) / 2;

		if (program->rules[middle].first == place)
			return program->rules[middle].rule;
		if (program->rules[middle].first < place)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

static bool search_line(struct plan_line *line, const struct nft_dispatch *d, u64 number)
{
	if (!number && !d)
		nft_plan_add(&line->text, "no search: all rules are run");
	else if (!number)
		nft_plan_add(&line->text, "search for the first %u rules, from %u on: %zu bytes",
			     d->rule_count, d->begin, d->bytes);
	else if (d && number <= d->index_count)
		nft_plan_index(&line->text, d, number - 1);
	else
		return false;
	return true;
}

/* Line @number of a plan; false: it has no more. */
static bool plan_line(struct plan_line *line, const struct nft_program *program, u64 number)
{
	line->rule = NULL;
	line->text.used = 0;
	if (!number) {
		nft_plan_add(&line->text, "%u rules, %u instructions", program->rule_count,
			     program->insn_count);
		return true;
	}
	number--;
	if (number >= program->insn_count)
		return search_line(line, rcu_dereference(program->dispatch), number - program->insn_count);
	line->rule = rule_beginning(program, number);
	nft_plan_insn(&line->text, program, number);
	return true;
}

static int plan_put(struct sk_buff *skb, const void *object)
{
	const struct plan_line *line = object;

	if (nla_put_string(skb, NFTA_RULE_TABLE, line->chain->table->str) ||
	    nla_put_string(skb, NFTA_RULE_CHAIN, nft_chain_str(line->chain)))
		return -1;
	if (line->rule && nla_put_be64(skb, NFTA_RULE_HANDLE, cpu_to_be64(line->rule->handle.key.value),
				       NFTA_RULE_PAD))
		return -1;
	return nla_put_string(skb, NFTA_RAMPART_PLAN_TEXT, line->text.bytes) ? -1 : 0;
}

static int chain_tell_plan(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump,
			   const void *object, unsigned int gen)
{
	const struct nlattr *name = dump->tb[NFTA_RULE_CHAIN];
	const struct nft_chain *chain = object;
	const struct nft_program *program = rcu_dereference(chain->program[gen]);
	struct plan_line line = { .chain = chain };
	int err;

	if (!program || (name && nla_strcmp(name, nft_chain_str(chain))))
		return 0;
	for (; plan_line(&line, program, dump->at[NFT_DUMP_INSIDE]); dump->at[NFT_DUMP_INSIDE]++) {
		err = nft_message_dump(skb, cb, dump->nn, NFT_MSG_RAMPART_GETPLAN,
				       chain->table->family, plan_put, &line);
		if (err)
			return err;
	}
	return 0;
}

int nft_plan_dump(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump)
{
	static const struct nft_dump_list chains =
		NFT_DUMP_LIST(nft_chain, NFT_KIND_CHAIN, chains, chain_tell_plan);

	return nft_dump_objects(skb, cb, dump, &chains);
}
