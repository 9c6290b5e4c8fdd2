// SPDX-License-Identifier: GPL-2.0-only
/* Evaluation: runs the program of a base chain, and of those it calls, on one packet. */
#include <linux/netfilter.h>
#include "core/chain.h"
#include "core/expr.h"
#include "core/trace.h"
#include "core/validate.h"

/* Where a jump returns to. */
struct frame {
	const struct nft_chain		*chain;
	const struct nft_program	*program;
	u32				pc;
};

/* The bytes of a value, zero padded, as one or two words whose byte order is the packet's. */
static __always_inline u64 bytes_load(const void *from, unsigned int len)
{
	u64 value = 0;

	switch (len) {
	case 1:
		*(u8 *)&value = *(const u8 *)from;
		break;
	case 2:
		memcpy(&value, from, 2);
		break;
	case 4:
		memcpy(&value, from, 4);
		break;
	case 8:
		memcpy(&value, from, 8);
		break;
	default:
		memcpy(&value, from, len);
	}
	return value;
}

static __always_inline void reg_store(u32 *dreg, u64 value, unsigned int len)
{
	memcpy(dreg, &value, len <= 4 ? 4 : 8);
}

/*
 * Points to len bytes of the packet: in place where they are linear, else copied to buffer. NULL if
 * they aren't there.
 */
static __always_inline const void *packet_bytes(const struct nft_packet *pkt,
						const struct nft_insn *insn, void *buffer)
{
	const struct sk_buff *skb = pkt->skb;
	int offset;

	if (insn->base == NFT_PAYLOAD_NETWORK_HEADER) {
		offset = skb_network_offset(skb);
	} else {
		if (!(pkt->flags & NFT_PACKET_L4PROTO) || pkt->fragoff)
			return NULL;
		offset = pkt->thoff;
	}
	offset += insn->offset;
	if (likely(offset >= 0 && offset + insn->len <= (int)skb_headlen(skb)))
		return skb->data + offset;
	if (skb_copy_bits(skb, offset, buffer, insn->len) < 0)
		return NULL;
	return buffer;
}

static __always_inline bool payload_load(const struct nft_packet *pkt, const struct nft_insn *insn,
					 u32 *dreg)
{
	u64 buffer[2];
	const void *from = packet_bytes(pkt, insn, buffer);

	if (!from)
		return false;
	dreg[(insn->len - 1) / 4] = 0;
	memcpy(dreg, from, insn->len);
	return true;
}

static __always_inline bool payload_match(const struct nft_packet *pkt,
					  const struct nft_insn *insn, u32 *dreg)
{
	u64 buffer, value;
	const void *from = packet_bytes(pkt, insn, &buffer);

	if (!from)
		return false;
	value = bytes_load(from, insn->len) & insn->narrow.mask;
	reg_store(dreg, value, insn->len);
	return (value == insn->narrow.value) != !!(insn->flags & NFT_INSN_INVERT);
}

/* Compares 16 bytes in a register pair under the mask, and leaves the masked value there. */
static __always_inline bool wide_match(const struct nft_insn *insn, const u64 value[2])
{
	u64 diff = (value[0] ^ insn->wide.value[0]) | (value[1] ^ insn->wide.value[1]);

	return !diff != !!(insn->flags & NFT_INSN_INVERT);
}

static __always_inline bool payload_match_wide(const struct nft_packet *pkt,
					       const struct nft_insn *insn, u32 *dreg)
{
	u64 buffer[2], value[2] = {};
	const void *from = packet_bytes(pkt, insn, buffer);

	if (!from)
		return false;
	memcpy(value, from, insn->len);
	value[0] &= insn->wide.mask[0];
	value[1] &= insn->wide.mask[1];
	memcpy(dreg, value, ALIGN(insn->len, 4));
	return wide_match(insn, value);
}

static void ifname_load(const struct nft_packet *pkt, u8 key, void *name)
{
	const struct net_device *dev;

	dev = key == NFT_FAST_META_IIFNAME ? nft_packet_in(pkt) : nft_packet_out(pkt);
	if (dev)
		strscpy_pad(name, dev->name, IFNAMSIZ);
	else
		memset(name, 0, IFNAMSIZ);
}

static __always_inline bool ifname_match(const struct nft_packet *pkt,
					 const struct nft_insn *insn, u32 *dreg)
{
	u64 value[2];

	ifname_load(pkt, insn->base, dreg);
	memcpy(value, dreg, sizeof(value));
	value[0] &= insn->wide.mask[0];
	value[1] &= insn->wide.mask[1];
	return wide_match(insn, value);
}

/* dreg := meta[key], for keys of at most a word. */
static __always_inline bool meta_load(const struct nft_packet *pkt, u8 key, u32 *dreg)
{
	const struct net_device *dev;

	switch (key) {
	case NFT_FAST_META_LEN:
		*dreg = pkt->skb->len;
		return true;
	case NFT_FAST_META_PROTOCOL:
		nft_reg_put16(dreg, (__force u16)pkt->skb->protocol);
		return true;
	case NFT_FAST_META_NFPROTO:
		nft_reg_put8(dreg, nft_packet_pf(pkt));
		return true;
	case NFT_FAST_META_L4PROTO:
		nft_reg_put8(dreg, pkt->l4proto);
		return pkt->flags & NFT_PACKET_L4PROTO;
	case NFT_FAST_META_MARK:
		*dreg = pkt->skb->mark;
		return true;
	case NFT_FAST_META_PRIORITY:
		*dreg = pkt->skb->priority;
		return true;
	case NFT_FAST_META_IIF:
		dev = nft_packet_in(pkt);
		*dreg = dev ? dev->ifindex : 0;
		return true;
	case NFT_FAST_META_OIF:
		dev = nft_packet_out(pkt);
		*dreg = dev ? dev->ifindex : 0;
		return true;
	}
	return false;
}

static __always_inline bool meta_match(const struct nft_packet *pkt, const struct nft_insn *insn,
				       u32 *dreg)
{
	u64 value;

	if (!meta_load(pkt, insn->base, dreg))
		return false;
	value = bytes_load(dreg, 4) & insn->narrow.mask;
	reg_store(dreg, value, 4);
	return (value == insn->narrow.value) != !!(insn->flags & NFT_INSN_INVERT);
}

static __always_inline bool reg_cmp(const struct nft_insn *insn, const u32 *sreg)
{
	bool equal = !memcmp(sreg, insn->wide.value, insn->len);

	return equal != !!(insn->flags & NFT_INSN_INVERT);
}

static __always_inline void reg_mask(const struct nft_insn *insn, struct nft_regs *regs)
{
	u64 value = bytes_load(&regs->words[insn->sreg], insn->len);

	reg_store(&regs->words[insn->reg], (value & insn->narrow.mask) ^ insn->narrow.value,
		  insn->len);
}

/* The rule instruction pc belongs to: the last one that begins at or before it. */
static const struct nft_rule *program_rule(const struct nft_program *program, u32 pc)
{
	u32 low = 0, high = program->rule_count;

	while (low + 1 < high) {
		u32 mid = (low + high) / 2;

		if (program->rules[mid].first <= pc)
			low = mid;
		else
			high = mid;
	}
	return program->rules[low].rule;
}

static noinline void trace_rule(struct nft_packet *pkt, const struct frame *at,
				const struct nft_verdict *verdict)
{
	nft_trace_send(pkt, NFT_TRACETYPE_RULE, at->chain, program_rule(at->program, at->pc),
		       verdict, 0);
}

static noinline void trace_end(struct nft_packet *pkt, const struct frame *at)
{
	const struct nft_verdict back = { .code = NFT_RETURN };

	if (at->program->is_base)
		nft_trace_send(pkt, NFT_TRACETYPE_POLICY, at->chain, NULL, NULL,
			       at->program->policy);
	else
		nft_trace_send(pkt, NFT_TRACETYPE_RETURN, at->chain, NULL, &back, 0);
}

static const struct nft_verdict verdict_continue = { .code = NFT_CONTINUE };

unsigned int nft_program_run(struct nft_packet *pkt, const struct nft_chain *chain)
{
	struct nft_trace trace = {};
	struct frame stack[NFT_JUMP_DEPTH];
	const struct nft_program *target;
	const struct nft_insn *insn;
	unsigned int depth = 0;
	struct nft_verdict verdict;
	struct nft_regs regs;
	struct frame at;

	at.chain = chain;
	at.program = rcu_dereference(chain->program[pkt->gen]);
	at.pc = 0;
	/* Not yet, or no longer, part of this generation. */
	if (!at.program)
		return NF_ACCEPT;
	pkt->trace = &trace;

next:
	insn = &at.program->insns[at.pc];
	switch (insn->code) {
	case NFT_CODE_PAYLOAD_MATCH:
		if (!payload_match(pkt, insn, &regs.words[insn->reg]))
			goto leave;
		break;
	case NFT_CODE_PAYLOAD_MATCH_WIDE:
		if (!payload_match_wide(pkt, insn, &regs.words[insn->reg]))
			goto leave;
		break;
	case NFT_CODE_META_MATCH:
		if (!meta_match(pkt, insn, &regs.words[insn->reg]))
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
		if (insn->len == IFNAMSIZ)
			ifname_load(pkt, insn->base, &regs.words[insn->reg]);
		else if (!meta_load(pkt, insn->base, &regs.words[insn->reg]))
			goto leave;
		break;
	case NFT_CODE_CMP:
		if (!reg_cmp(insn, &regs.words[insn->reg]))
			goto leave;
		break;
	case NFT_CODE_MASK:
		reg_mask(insn, &regs);
		break;
	case NFT_CODE_VALUE:
		memcpy(&regs.words[insn->reg], insn->wide.value, ALIGN(insn->len, 4));
		break;
	case NFT_CODE_COUNTER:
		nft_counter_count(insn->cells, pkt->skb->len);
		break;
	case NFT_CODE_CALL:
		regs.verdict.code = NFT_CONTINUE;
		insn->expr->ops->eval(insn->expr, &regs, pkt);
		if (likely(regs.verdict.code == NFT_CONTINUE))
			break;
		if (regs.verdict.code == NFT_BREAK)
			goto leave;
		verdict = regs.verdict;
		goto decide;
	case NFT_CODE_VERDICT:
	case NFT_CODE_JUMP:
	case NFT_CODE_GOTO:
		verdict = insn->verdict;
		goto decide;
	case NFT_CODE_END:
		if (unlikely(pkt->skb->nf_trace))
			trace_end(pkt, &at);
		goto end;
	}
	if (unlikely(pkt->skb->nf_trace) && (insn->flags & NFT_INSN_LAST))
		trace_rule(pkt, &at, &verdict_continue);
	at.pc++;
	goto next;

leave:
	at.pc = insn->next;
	goto next;

decide:
	if (unlikely(pkt->skb->nf_trace))
		trace_rule(pkt, &at, &verdict);
	switch (verdict.code) {
	case NFT_JUMP:
		if (WARN_ON_ONCE(depth == NFT_JUMP_DEPTH))
			return NF_DROP;
		stack[depth] = at;
		stack[depth++].pc = insn->next;
		fallthrough;
	case NFT_GOTO:
		target = rcu_dereference(verdict.chain->program[pkt->gen]);
		if (!target)
			goto end;
		at.chain = verdict.chain;
		at.program = target;
		at.pc = 0;
		goto next;
	case NFT_RETURN:
		goto end;
	case NFT_BREAK:
		goto leave;
	}
	return verdict.code;

end:
	if (depth) {
		at = stack[--depth];
		goto next;
	}
	/* A goto may have left the base chain, but its policy still holds. */
	target = rcu_dereference(chain->program[pkt->gen]);
	if (target->cells)
		nft_counter_count(target->cells, pkt->skb->len);
	return target->policy;
}
EXPORT_SYMBOL_GPL(nft_program_run);
