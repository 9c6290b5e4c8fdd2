// SPDX-License-Identifier: GPL-2.0-only
/* Evaluation: runs the program of a base chain, and of those it calls, on one packet. */
#include <linux/netfilter.h>
#include "core/chain.h"
#include "core/dispatch.h"
#include "core/elem.h"
#include "core/expr.h"
#include "core/load.h"
#include "core/set.h"
#include "core/trace.h"
#include "core/validate.h"

/* What is written before it is read needn't be cleared for each packet first. */
#if __has_attribute(uninitialized)
#define vm_uninitialized	__attribute__((uninitialized))
#else
#define vm_uninitialized
#endif

/* Where a jump returns to: the place of a rule, or of the end. */
struct frame {
	const struct nft_program	*program;
	u32				place;
};

/* Not memcpy(), which some architectures call whatever is known of the length. */
static __always_inline void reg_store(u32 *dreg, u64 value, unsigned int len)
{
	if (len <= sizeof(u32))
		*dreg = *(const u32 *)&value;
	else
		put_unaligned(value, (u64 *)dreg);
}

static __always_inline void reg_store_wide(u32 *dreg, const u64 value[2], unsigned int len)
{
	if (len > sizeof(u64)) {
		reg_store(dreg, value[0], sizeof(u64));
		dreg += 2;
		value++;
		len -= sizeof(u64);
	}
	reg_store(dreg, value[0], len);
}

static __always_inline bool match_holds(const struct nft_insn *insn, bool equal)
{
	return equal != !!(insn->flags & NFT_INSN_INVERT);
}

static __always_inline bool payload_load(const struct nft_packet *pkt, const struct nft_insn *insn,
					 u32 *dreg)
{
	u64 value[2];

	if (likely(insn->len <= sizeof(u64))) {
		if (!nft_load_masked(pkt, insn->base, insn->offset, insn->len, insn->wide.mask[0],
				     value))
			return false;
		reg_store(dreg, value[0], insn->len);
		return true;
	}
	if (!nft_load_wide(pkt, insn->base, insn->offset, insn->len, insn->wide.mask, value))
		return false;
	reg_store_wide(dreg, value, insn->len);
	return true;
}

static __always_inline bool payload_match(const struct nft_packet *pkt,
					  const struct nft_insn *insn, u32 *dreg)
{
	u64 value;

	if (!nft_load_masked(pkt, insn->base, insn->offset, insn->len, insn->narrow.mask, &value))
		return false;
	reg_store(dreg, value, insn->len);
	return match_holds(insn, value == insn->narrow.value);
}

static __always_inline bool payload_range(const struct nft_packet *pkt,
					  const struct nft_insn *insn, u32 *dreg)
{
	u64 number, value;

	if (!nft_load_masked(pkt, insn->base, insn->offset, insn->len, insn->narrow.bytes, &value))
		return false;
	reg_store(dreg, value, insn->len);
	number = be64_to_cpu((__force __be64)value);
	return match_holds(insn, insn->narrow.value <= number && number <= insn->narrow.mask);
}

/* Compares 16 bytes that have been masked, and leaves them in the registers. */
static __always_inline bool wide_match(const struct nft_insn *insn, const u64 value[2], u32 *dreg,
				       unsigned int len)
{
	reg_store_wide(dreg, value, len);
	return match_holds(insn, !((value[0] ^ insn->wide.value[0]) |
				   (value[1] ^ insn->wide.value[1])));
}

static __always_inline bool payload_match_wide(const struct nft_packet *pkt,
					       const struct nft_insn *insn, u32 *dreg)
{
	u64 value[2];

	return nft_load_wide(pkt, insn->base, insn->offset, insn->len, insn->wide.mask, value) &&
	       wide_match(insn, value, dreg, insn->len);
}

static __always_inline bool ifname_match(const struct nft_packet *pkt,
					 const struct nft_insn *insn, u32 *dreg)
{
	u64 value[2];

	nft_load_name(pkt, insn->base, value);
	value[0] &= insn->wide.mask[0];
	value[1] &= insn->wide.mask[1];
	return wide_match(insn, value, dreg, IFNAMSIZ);
}

static __always_inline bool meta_load(const struct nft_packet *pkt, const struct nft_insn *insn,
				      u32 *dreg)
{
	u64 value[2];

	if (insn->len == IFNAMSIZ) {
		nft_load_name(pkt, insn->base, value);
		reg_store_wide(dreg, value, IFNAMSIZ);
		return true;
	}
	if (!nft_load_meta(pkt, insn->base, value))
		return false;
	reg_store(dreg, value[0], sizeof(u32));
	return true;
}

static __always_inline bool meta_match(const struct nft_packet *pkt, const struct nft_insn *insn,
				       u32 *dreg)
{
	u64 value;

	if (!nft_load_meta(pkt, insn->base, &value))
		return false;
	value &= insn->narrow.mask;
	reg_store(dreg, value, sizeof(u32));
	return match_holds(insn, value == insn->narrow.value);
}

static __always_inline void reg_mask(const struct nft_insn *insn, struct nft_regs *regs)
{
	unsigned int words = DIV_ROUND_UP(insn->len, sizeof(u32));
	const u32 *mask = (const u32 *)insn->wide.mask, *xor = (const u32 *)insn->wide.value;
	const u32 *src = &regs->words[insn->sreg];
	u32 *dst = &regs->words[insn->reg];
	u32 result[4];
	unsigned int i;

	for (i = 0; i < words; i++)
		result[i] = (src[i] & mask[i]) ^ xor[i];
	/* Source and destination may overlap. */
	for (i = 0; i < words; i++)
		dst[i] = result[i];
}

/* The rule an instruction belongs to: the last one that begins at or before it. */
static const struct nft_rule *program_rule(const struct nft_program *program,
					   const struct nft_insn *insn)
{
	u32 low = 0, high = program->rule_count, place = insn - program->insns;

	while (low + 1 < high) {
		u32 mid = (low + high) / 2;

		if (program->rules[mid].first <= place)
			low = mid;
		else
			high = mid;
	}
	return program->rules[low].rule;
}

static noinline void trace_rule(struct nft_packet *pkt, const struct nft_program *program,
				const struct nft_insn *insn, const struct nft_verdict *verdict)
{
	nft_trace_send(pkt, NFT_TRACETYPE_RULE, program->chain, program_rule(program, insn),
		       verdict, 0);
}

static noinline void trace_end(struct nft_packet *pkt, const struct nft_program *program)
{
	const struct nft_verdict back = { .code = NFT_RETURN };

	if (program->is_base)
		nft_trace_send(pkt, NFT_TRACETYPE_POLICY, program->chain, NULL, NULL,
			       program->policy);
	else
		nft_trace_send(pkt, NFT_TRACETYPE_RETURN, program->chain, NULL, &back, 0);
}

static const struct nft_verdict verdict_continue = { .code = NFT_CONTINUE };

/* The expressions of an element found; false if one of them breaks. */
static noinline bool elem_run(const struct nft_elem *elem, const struct nft_set *set,
			      struct nft_regs *regs, const struct nft_packet *pkt)
{
	regs->verdict.code = NFT_CONTINUE;
	nft_elem_run(elem, &set->layout, regs, pkt);
	return regs->verdict.code != NFT_BREAK;
}

/* False if one of its expressions breaks; what they do may change what the search has read. */
static __always_inline bool elem_passes(const struct nft_elem *elem, const struct nft_set *set,
					struct nft_regs *regs, const struct nft_packet *pkt,
					struct nft_dispatch_search *search)
{
	if (likely(!(elem->flags & NFT_ELEM_EXPRS)))
		return true;
	search->fresh = false;
	return elem_run(elem, set, regs, pkt);
}

static __always_inline bool one_of(const struct nft_insn *insn, const u32 *key)
{
	unsigned int i;
	u64 low, high;

	if (insn->len <= sizeof(u32)) {
		for (i = 0; i < insn->base; i++)
			if (insn->words[i] == key[0])
				return true;
		return false;
	}
	low = get_unaligned((const u64 *)key);
	if (insn->len <= sizeof(u64)) {
		for (i = 0; i < insn->base; i++)
			if (insn->pairs[i] == low)
				return true;
		return false;
	}
	high = insn->len > 3 * sizeof(u32) ? get_unaligned((const u64 *)(key + 2)) :
	       nft_load_number(key[2], sizeof(u32));
	for (i = 0; i < 2 * insn->base; i += 2)
		if (!((insn->pairs[i] ^ low) | (insn->pairs[i + 1] ^ high)))
			return true;
	return false;
}

static __always_inline const struct nft_elem *few_find(const struct nft_insn *insn, const u32 *key)
{
	const struct nft_elem *elem;
	unsigned int i, word;

	for (i = 0; i < ARRAY_SIZE(insn->elems); i++) {
		elem = insn->elems[i];
		if (!elem)
			return NULL;
		for (word = 0; word < insn->base && elem->key[word] == key[word]; word++)
			;
		if (word == insn->base)
			return elem;
	}
	return NULL;
}

static __always_inline void map_store(const struct nft_insn *insn, const u32 *data, u32 *dreg)
{
	unsigned int words = DIV_ROUND_UP(insn->len, sizeof(u32));
	unsigned int i;

	for (i = 0; i < words; i++)
		dreg[i] = data[i];
}

unsigned int nft_program_run(struct nft_packet *pkt, const struct nft_chain *chain)
{
	const struct nft_program *base = rcu_dereference(chain->program[pkt->gen]);
	const struct nft_program *program = base;
	struct nft_dispatch_search search vm_uninitialized;
	struct frame stack[NFT_JUMP_DEPTH] vm_uninitialized;
	struct nft_regs regs vm_uninitialized;
	const struct nft_dispatch *dispatch;
	const struct nft_program *target;
	const struct nft_verdict *verdict;
	const struct nft_insn *insn;
	const struct nft_elem *elem;
	const struct nft_data *data;
	struct nft_trace trace = {};
	bool traced;
	unsigned int depth = 0;
	u32 place = 0;

	/* Not yet, or no longer, part of this generation. */
	if (!base)
		return NF_ACCEPT;
	pkt->trace = &trace;

enter:
	dispatch = rcu_dereference(program->dispatch);
	search.fresh = false;
seek:
	if (dispatch && place >= dispatch->begin) {
		place = nft_dispatch_next(dispatch, &search, pkt, place);
		if (place >= dispatch->end)
			dispatch = NULL;
	}
	insn = &program->insns[place];
next:
	switch (insn->code) {
	case NFT_CODE_PAYLOAD_MATCH:
		if (!payload_match(pkt, insn, &regs.words[insn->reg]))
			goto leave;
		break;
	case NFT_CODE_META_MATCH:
		if (!meta_match(pkt, insn, &regs.words[insn->reg]))
			goto leave;
		break;
	case NFT_CODE_PAYLOAD_RANGE:
		if (!payload_range(pkt, insn, &regs.words[insn->reg]))
			goto leave;
		break;
	case NFT_CODE_PAYLOAD_MATCH_WIDE:
		if (!payload_match_wide(pkt, insn, &regs.words[insn->reg]))
			goto leave;
		break;
	case NFT_CODE_IFNAME_MATCH:
		if (!ifname_match(pkt, insn, &regs.words[insn->reg]))
			goto leave;
		break;
	case NFT_CODE_PAYLOAD:
		if (!payload_load(pkt, insn, &regs.words[insn->reg]))
			goto leave;
		break;
	case NFT_CODE_META:
		if (!meta_load(pkt, insn, &regs.words[insn->reg]))
			goto leave;
		break;
	case NFT_CODE_CMP:
		if (!match_holds(insn, !memcmp(&regs.words[insn->reg], insn->wide.value, insn->len)))
			goto leave;
		break;
	case NFT_CODE_MASK:
		reg_mask(insn, &regs);
		break;
	case NFT_CODE_VALUE:
		memcpy(&regs.words[insn->reg], insn->wide.value, ALIGN(insn->len, 4));
		break;
	case NFT_CODE_ONE_OF:
		if (!match_holds(insn, one_of(insn, &regs.words[insn->reg])))
			goto leave;
		break;
	case NFT_CODE_FEW_MAP:
	case NFT_CODE_FEW_VERDICT_MAP:
		elem = few_find(insn, &regs.words[insn->sreg]);
		if (!elem)
			goto leave;
		data = (const void *)elem + insn->offset;
		verdict = &data->verdict;
		if (insn->code == NFT_CODE_FEW_VERDICT_MAP)
			goto found;
		map_store(insn, data->words, &regs.words[insn->reg]);
		break;
	case NFT_CODE_LOOKUP:
		elem = nft_set_lookup(insn->set, &regs.words[insn->sreg], pkt);
		if (!match_holds(insn, elem))
			goto leave;
		if (elem && !elem_passes(elem, insn->set, &regs, pkt, &search))
			goto leave;
		break;
	case NFT_CODE_PAYLOAD_VERDICT_MAP:
		if (!payload_load(pkt, insn, &regs.words[insn->reg]))
			goto leave;
		fallthrough;
	case NFT_CODE_MAP:
	case NFT_CODE_VERDICT_MAP:
		elem = nft_set_lookup(insn->set, &regs.words[insn->sreg], pkt);
		if (!elem || !elem_passes(elem, insn->set, &regs, pkt, &search))
			goto leave;
		if (insn->code == NFT_CODE_MAP) {
			map_store(insn, nft_elem_data(elem, &insn->set->layout)->words,
				  &regs.words[insn->reg]);
			break;
		}
		verdict = &nft_elem_data(elem, &insn->set->layout)->verdict;
found:
		if (unlikely(verdict->code == NFT_CONTINUE))
			break;
		if (unlikely(verdict->code == NFT_BREAK))
			goto leave;
		goto decide;
	case NFT_CODE_COUNTER:
		nft_counter_count(insn->cells, pkt->skb->len);
		break;
	case NFT_CODE_CALL:
		traced = pkt->skb->nf_trace;
		if (unlikely(traced))
			nft_trace_keep(pkt);
		regs.verdict.code = NFT_CONTINUE;
		insn->expr->ops->eval(insn->expr, &regs, pkt);
		if (!(insn->flags & NFT_INSN_READS))
			search.fresh = false;
		if (likely(regs.verdict.code == NFT_CONTINUE))
			break;
		if (regs.verdict.code == NFT_BREAK)
			goto leave;
		verdict = &regs.verdict;
		if (likely(verdict->code != NF_STOLEN))
			goto decide;
		/* The packet may be gone. */
		if (unlikely(traced))
			trace_rule(pkt, program, insn, verdict);
		return NF_STOLEN;
	case NFT_CODE_VERDICT:
	case NFT_CODE_JUMP:
	case NFT_CODE_GOTO:
		verdict = &insn->verdict;
		goto decide;
	case NFT_CODE_END:
		/* Rules that were appended go on behind what was the end. */
		if (insn->next < program->insn_count)
			goto leave;
		if (unlikely(pkt->skb->nf_trace))
			trace_end(pkt, program);
		goto end;
	}
	if (!(insn->flags & NFT_INSN_LAST)) {
		insn++;
		goto next;
	}
	if (unlikely(pkt->skb->nf_trace))
		trace_rule(pkt, program, insn, &verdict_continue);

leave:
	if (!dispatch) {
		insn = &program->insns[insn->skip];
		goto next;
	}
	place = insn->next;
	goto seek;

decide:
	if (unlikely(pkt->skb->nf_trace))
		trace_rule(pkt, program, insn, verdict);
	switch (verdict->code) {
	case NFT_JUMP:
		if (WARN_ON_ONCE(depth == NFT_JUMP_DEPTH))
			return NF_DROP;
		stack[depth].program = program;
		stack[depth++].place = insn->next;
		fallthrough;
	case NFT_GOTO:
		target = rcu_dereference(verdict->chain->program[pkt->gen]);
		if (!target)
			goto end;
		program = target;
		place = 0;
		goto enter;
	case NFT_RETURN:
		goto end;
	case NFT_BREAK:
		goto leave;
	}
	return verdict->code;

end:
	if (depth) {
		program = stack[--depth].program;
		place = stack[depth].place;
		goto enter;
	}
	/* A goto may have left the base chain, but its policy still holds. */
	if (base->cells)
		nft_counter_count(base->cells, pkt->skb->len);
	return base->policy;
}
EXPORT_SYMBOL_GPL(nft_program_run);
