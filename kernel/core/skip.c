// SPDX-License-Identifier: GPL-2.0-only
/* Skips: a rule that breaks leads past those behind it that the same tests keep from matching. */
#include <linux/bitops.h>
#include <linux/if.h>
#include <linux/module.h>
#include "core/program.h"
#include "core/set.h"

static bool skip = true;
module_param(skip, bool, 0444);
MODULE_PARM_DESC(skip, "go past tests whose outcome an earlier rule's tests tell (default: yes)");

/*
 * Where a rule breaks, its tests up to there have told something of the packet, and nothing has
 * changed the packet since: the tests of the rules that follow may be known to hold or to fail. A
 * rule whose test is known to fail is passed by; tests that are known to hold are passed by if
 * nothing reads what they would have left in registers. Rules that only hold aren't: traces tell.
 */

#define FACTS_MAX	8	/* tests of a rule that are remembered */
#define HOPS_MAX	32	/* rules that are passed by one after the other */

/**
 * struct facts - outcomes of tests
 * @tests: places of instructions
 * @failed: the last has failed; all others hold
 */
struct facts {
	u32	tests[FACTS_MAX];
	u32	count;
	bool	failed;
};

enum outcome { OUTCOME_UNKNOWN, OUTCOME_HOLDS, OUTCOME_FAILS };

static bool is_match(const struct nft_insn *insn)
{
	switch (insn->code) {
	case NFT_CODE_PAYLOAD_MATCH:
	case NFT_CODE_PAYLOAD_MATCH_WIDE:
	case NFT_CODE_PAYLOAD_RANGE:
	case NFT_CODE_META_MATCH:
	case NFT_CODE_IFNAME_MATCH:
		return true;
	}
	return false;
}

/* The place of the test that begins at @at: there, or behind the load it needs. U32_MAX: none does. */
static u32 test_at(const struct nft_insn *insns, u32 at)
{
	const struct nft_insn *load = &insns[at], *test = load + 1;

	if (is_match(load))
		return at;
	if ((load->code != NFT_CODE_META && load->code != NFT_CODE_PAYLOAD) ||
	    (load->flags & NFT_INSN_LAST))
		return U32_MAX;
	if ((test->code != NFT_CODE_ONE_OF && test->code != NFT_CODE_CMP) ||
	    test->reg != load->reg || test->len != load->len)
		return U32_MAX;
	return at + 1;
}

/* Do both read the same? Of loads, @wide is the mask; of others, what they compare with. */
static bool source_equal(const struct nft_insn *a, const struct nft_insn *b)
{
	return a->code == b->code && a->base == b->base && a->offset == b->offset &&
	       a->len == b->len;
}

static bool operands_equal(const struct nft_insn *a, const struct nft_insn *b)
{
	return !memcmp(&a->wide, &b->wide, sizeof(a->wide));
}

static bool tests_equal(const struct nft_insn *a, const struct nft_insn *b)
{
	if (!source_equal(a, b) || !operands_equal(a, b))
		return false;
	return is_match(a) || (source_equal(a - 1, b - 1) && operands_equal(a - 1, b - 1));
}

/* Do both compare the same bits with values, different ones? */
static bool values_differ(const struct nft_insn *a, const struct nft_insn *b)
{
	if (!source_equal(a, b))
		return false;
	switch (a->code) {
	case NFT_CODE_PAYLOAD_MATCH:
	case NFT_CODE_META_MATCH:
		return a->narrow.mask == b->narrow.mask && a->narrow.value != b->narrow.value;
	case NFT_CODE_PAYLOAD_MATCH_WIDE:
	case NFT_CODE_IFNAME_MATCH:
		return !memcmp(a->wide.mask, b->wide.mask, sizeof(a->wide.mask)) &&
		       memcmp(a->wide.value, b->wide.value, sizeof(a->wide.value));
	}
	return false;
}

/* What a test comes to if @known holds, or has @failed. */
static enum outcome test_outcome(const struct nft_insn *test, const struct nft_insn *known,
				 bool failed)
{
	bool inverts = (test->flags ^ known->flags) & NFT_INSN_INVERT;

	if (tests_equal(test, known)) {
		if (!inverts)
			return failed ? OUTCOME_FAILS : OUTCOME_HOLDS;
		/* Both fail if the packet doesn't have what they read. */
		return failed ? OUTCOME_UNKNOWN : OUTCOME_FAILS;
	}
	if (!failed && !((test->flags | known->flags) & NFT_INSN_INVERT) &&
	    values_differ(test, known))
		return OUTCOME_FAILS;
	return OUTCOME_UNKNOWN;
}

static enum outcome facts_outcome(const struct nft_insn *insns, const struct facts *facts,
				  const struct nft_insn *test)
{
	enum outcome outcome;
	u32 i;

	for (i = 0; i < facts->count; i++) {
		outcome = test_outcome(test, &insns[facts->tests[i]],
				       facts->failed && i == facts->count - 1);
		if (outcome != OUTCOME_UNKNOWN)
			return outcome;
	}
	return OUTCOME_UNKNOWN;
}

static u32 words_mask(u32 word, u32 words)
{
	return words ? GENMASK(word + words - 1, word) : 0;
}

static u32 bytes_mask(u32 word, u32 len)
{
	return words_mask(word, DIV_ROUND_UP(len, sizeof(u32)));
}

/* Words of the registers that an instruction reads, or may read. */
static u32 insn_sources(const struct nft_insn *insn)
{
	switch (insn->code) {
	case NFT_CODE_CALL:
		return ~0;
	case NFT_CODE_CMP:
	case NFT_CODE_ONE_OF:
		return bytes_mask(insn->reg, insn->len);
	case NFT_CODE_MASK:
		return bytes_mask(insn->sreg, insn->len);
	case NFT_CODE_FEW_MAP:
	case NFT_CODE_FEW_VERDICT_MAP:
		return words_mask(insn->sreg, insn->base);
	case NFT_CODE_LOOKUP:
	case NFT_CODE_MAP:
	case NFT_CODE_VERDICT_MAP:
		return words_mask(insn->sreg, nft_set_words(insn->set));
	case NFT_CODE_PAYLOAD_VERDICT_MAP:
		return words_mask(insn->sreg, nft_set_words(insn->set)) &
		       ~bytes_mask(insn->reg, insn->len);
	}
	return 0;
}

/* Words that it surely writes. */
static u32 insn_targets(const struct nft_insn *insn)
{
	switch (insn->code) {
	case NFT_CODE_PAYLOAD:
	case NFT_CODE_PAYLOAD_MATCH:
	case NFT_CODE_PAYLOAD_MATCH_WIDE:
	case NFT_CODE_PAYLOAD_RANGE:
	case NFT_CODE_META:
	case NFT_CODE_META_MATCH:
	case NFT_CODE_MASK:
	case NFT_CODE_VALUE:
	case NFT_CODE_MAP:
	case NFT_CODE_FEW_MAP:
	case NFT_CODE_PAYLOAD_VERDICT_MAP:
		return bytes_mask(insn->reg, insn->len);
	case NFT_CODE_IFNAME_MATCH:
		return bytes_mask(insn->reg, IFNAMSIZ);
	}
	return 0;
}

/* May a rule be begun at @at, without what is before? */
static bool registers_unused(const struct nft_insn *insns, u32 at)
{
	u32 written = 0, i = at;

	while (i > 0 && !(insns[i - 1].flags & NFT_INSN_LAST))
		written |= insn_targets(&insns[--i]);
	for (i = at; written; i++) {
		if (insn_sources(&insns[i]) & written)
			return false;
		if (insns[i].flags & NFT_INSN_LAST)
			break;
		written &= ~insn_targets(&insns[i]);
	}
	return true;
}

/* Goes on from @at, the beginning of a rule or where one may be begun, as far as is known. */
static u32 facts_follow(const struct nft_insn *insns, const struct facts *facts, u32 at)
{
	enum outcome outcome;
	unsigned int hops;
	u32 here, test;

	for (hops = 0; hops < HOPS_MAX; hops++) {
		for (here = at;; here = test + 1) {
			test = test_at(insns, here);
			outcome = test == U32_MAX ? OUTCOME_UNKNOWN :
				  facts_outcome(insns, facts, &insns[test]);
			if (outcome != OUTCOME_HOLDS || (insns[test].flags & NFT_INSN_LAST))
				break;
		}
		if (outcome != OUTCOME_FAILS)
			return registers_unused(insns, here) ? here : at;
		/* Where it leads by what its own rule tells holds here, too. */
		at = insns[test].skip;
	}
	return at;
}

static void facts_add(struct facts *facts, u32 test)
{
	if (facts->count < FACTS_MAX)
		facts->tests[facts->count++] = test;
}

/* Does it leave the packet, its metadata and its connection as they are? */
static bool insn_changes(const struct nft_insn *insn)
{
	return !nft_insn_reads(insn) && insn->code != NFT_CODE_COUNTER;
}

static void rule_skips(struct nft_insn *insns, u32 first, u32 last)
{
	struct facts facts = {};
	u32 at, test = U32_MAX;

	for (at = first; at <= last; at++) {
		struct nft_insn *insn = &insns[at];

		if (test == U32_MAX || test < at)
			test = test_at(insns, at);
		if (insn_changes(insn))
			facts.count = 0;
		if (test == at && at != last && facts.count < FACTS_MAX) {
			facts_add(&facts, at);
			facts.failed = true;
		}
		insn->skip = facts.count ? facts_follow(insns, &facts, insn->next) : insn->next;
		facts.failed = false;
	}
}

void nft_skips_make(struct nft_insn *insns, u32 count)
{
	u32 first, last;

	insns[count - 1].skip = insns[count - 1].next;
	/* From the last rule on, so that what a rule leads to is known. */
	for (last = count - 1; last > 0; last = first) {
		cond_resched();
		for (first = last - 1; first > 0 && !(insns[first - 1].flags & NFT_INSN_LAST); first--)
			;
		if (skip) {
			rule_skips(insns, first, last - 1);
			continue;
		}
		for (; last > first; last--)
			insns[last - 1].skip = insns[last - 1].next;
	}
}
