/* SPDX-License-Identifier: GPL-2.0-only */
/* Programs: the rules of a chain as one flat array of pre-decoded instructions. */
#ifndef _RAMPART_CORE_PROGRAM_H
#define _RAMPART_CORE_PROGRAM_H

#include <linux/rcupdate.h>
#include <linux/refcount.h>
#include <linux/workqueue.h>
#include "core/counter.h"
#include "core/data.h"

struct nft_chain;
struct nft_compiler;
struct nft_dispatch;
struct nft_elem;
struct nft_expr;
struct nft_net;
struct nft_packet;
struct nft_rule;
struct nft_set;

/**
 * enum nft_code - instructions; the effect of each in register transfer terms
 *
 * "break" leaves the rule: continue at insn[next]. len is bytes, dreg and sreg are indexes into
 * nft_regs.words. A register written with len bytes has the rest of its last word zeroed.
 */
enum nft_code {
	/* expr->ops->eval(expr); break or verdict as it says */
	NFT_CODE_CALL,
	/* dreg[len] := packet[base + offset, len]; break if it isn't there */
	NFT_CODE_PAYLOAD,
	/* dreg := packet[base + offset, len] & mask; break unless (dreg == value) != invert; len <= 8 */
	NFT_CODE_PAYLOAD_MATCH,
	/* the same for len <= 16 */
	NFT_CODE_PAYLOAD_MATCH_WIDE,
	/*
	 * dreg[len] := packet[base + offset, len]; break unless (value <= it <= mask) != invert, as
	 * big endian numbers of 8 bytes, the rest of mask ones; len <= 8
	 */
	NFT_CODE_PAYLOAD_RANGE,
	/* dreg := meta[key]; break if the packet has none. Keys of enum nft_fast_meta alone. */
	NFT_CODE_META,
	/* dreg := meta[key] & mask; break unless (dreg == value) != invert; one word */
	NFT_CODE_META_MATCH,
	/* dreg[16] := name of device; break unless (dreg & mask == value) != invert */
	NFT_CODE_IFNAME_MATCH,
	/* break unless (sreg[len] == value) != invert; len <= 16 */
	NFT_CODE_CMP,
	/* dreg := (sreg & mask) ^ xor; len <= 8 */
	NFT_CODE_MASK,
	/* dreg[len] := value; len <= 16 */
	NFT_CODE_VALUE,
	/* break unless (sreg[len] is one of the words or pairs) != invert; len <= 16, @base values */
	NFT_CODE_ONE_OF,
	/* dreg[len] := data at offset of that of the elements whose key is in sreg, @base words; break if none is */
	NFT_CODE_FEW_MAP,
	/* the same without dreg; as NFT_CODE_VERDICT_MAP */
	NFT_CODE_FEW_VERDICT_MAP,
	/* break unless (sreg in set) != invert; the element's expressions run, and may break */
	NFT_CODE_LOOKUP,
	/* dreg[len] := set[sreg]; break if there is none; the element's expressions run, and may break */
	NFT_CODE_MAP,
	/* the same without dreg; stop with the element's verdict, as NFT_CODE_VERDICT, _JUMP or _GOTO do */
	NFT_CODE_VERDICT_MAP,
	/* dreg[len] := packet[base + offset, len], then as NFT_CODE_VERDICT_MAP; break if either does */
	NFT_CODE_PAYLOAD_VERDICT_MAP,
	/* cells[this cpu] += packet */
	NFT_CODE_COUNTER,
	/* stop with verdict */
	NFT_CODE_VERDICT,
	/* push the place after this rule; continue in chain */
	NFT_CODE_JUMP,
	/* continue in chain */
	NFT_CODE_GOTO,
	/* end of chain: return to the caller; in a base chain count and stop with policy */
	NFT_CODE_END,
	__NFT_CODE_MAX
};

/** enum nft_fast_meta - meta keys the loop reads itself, and what it treats alike. */
enum nft_fast_meta {
	NFT_FAST_META_LEN,
	NFT_FAST_META_PROTOCOL,
	NFT_FAST_META_NFPROTO,
	NFT_FAST_META_L4PROTO,
	NFT_FAST_META_MARK,
	NFT_FAST_META_IIF,
	NFT_FAST_META_OIF,
	NFT_FAST_META_IIFNAME,
	NFT_FAST_META_OIFNAME,
	NFT_FAST_META_PRIORITY,
	NFT_FAST_META_CT_STATE,
};

/**
 * struct nft_insn - one instruction, 48 bytes
 * @code: enum nft_code
 * @flags: NFT_INSN_*
 * @len: bytes compared or loaded
 * @reg: dreg, or sreg for instructions that only read
 * @next: index of the next rule's first instruction, where a break goes
 * @base: NFT_PAYLOAD_*_HEADER, or enum nft_fast_meta, or a count
 * @sreg: where reg is dreg, too; of lookups the key
 * @offset: bytes from the base
 * @skip: the same as @next, or behind it, past what can't match when a break comes from here
 * @narrow: bytes: a mask of @len bytes, of ranges alone
 * @wide: mask: of loads that don't match, a mask of @len bytes; beside @set in NFT_CODE_PAYLOAD_VERDICT_MAP
 * @words, @pairs: values of 4, or up to 8 and 16 bytes
 * @elems: of a set that never changes, NULL behind the last
 */
struct nft_insn {
	u8	code;
	u8	flags;
	u8	len;
	u8	reg;
	u32	next;
	u8	base;
	u8	sreg;
	u16	offset;
	u32	skip;
	union {
		const struct nft_expr			*expr;
		const struct nft_set			*set;
		struct nft_counter_cell __percpu	*cells;
		struct nft_verdict			verdict;
		struct {
			u64	value;
			u64	mask;
			u64	bytes;
		} narrow;
		struct {
			u64	value[2];
			u64	mask[2];
		} wide;
		u32					words[8];
		u64					pairs[4];
		const struct nft_elem			*elems[4];
	};
};

#define NFT_INSN_INVERT		BIT(0)	/* match when not equal */
#define NFT_INSN_LAST		BIT(1)	/* last instruction of its rule */
#define NFT_INSN_READS		BIT(2)	/* it changes nothing but registers */

/** nft_insn_reads() - does it change nothing but registers? */
static inline bool nft_insn_reads(const struct nft_insn *insn)
{
	return insn->flags & NFT_INSN_READS;
}

/**
 * nft_skips_make() - fill in @skip of the instructions of whole rules and the end behind them
 *
 * Without the parameter of the module, it is @next.
 */
void nft_skips_make(struct nft_insn *insns, u32 count);

/** struct nft_program_rule - which rule instructions belong to; for traces only. */
struct nft_program_rule {
	const struct nft_rule	*rule;
	u32			first;
};

/**
 * struct nft_program - what one chain does in one generation; never changed once published
 * @build: makes @dispatch
 * @payer: whose memory @build takes: the memory cgroup of who made the program
 * @users: the chain, and @build while it is under way
 * @chain: whose rules these are
 * @code: where these are
 * @rules: table of @rule_count, in order, for traces
 * @cells: counters of the base chain, or NULL
 * @policy: NF_ACCEPT or NF_DROP; of base chains
 * @is_base: the end applies the policy
 * @insns: the last, and behind each part that was appended another, is NFT_CODE_END
 * @dispatch: over the first of its rules, or NULL; comes later where the chain is big. RCU.
 *
 * What every packet reads comes last: see struct nft_program_code.
 */
struct nft_program {
	struct work_struct			build;
	struct mem_cgroup			*payer;
	refcount_t				users;
	u32					rule_count;
	const struct nft_chain			*chain;
	struct nft_program_code			*code;
	const struct nft_program_rule		*rules;
	struct nft_counter_cell __percpu	*cells;
	u32					policy;
	bool					is_base;
	u32					insn_count;
	const struct nft_insn			*insns;
	struct nft_dispatch __rcu		*dispatch;
};

/**
 * struct nft_program_code - instructions and rules of programs of one chain, each of which has the first of them
 *
 * A program that only appends to the one before shares its code: what is behind the end of a program
 * is nothing to it, so what is put there needn't be copied.
 *
 * @users: programs
 * @insn_count, @insn_room: instructions of the longest program, and room for more
 * @rule_count, @rule_room: the same of rules
 * @first: the program it was compiled for, so that a jump finds all it needs in one place
 */
struct nft_program_code {
	refcount_t			users;
	u32				insn_count;
	u32				insn_room;
	u32				rule_count;
	u32				rule_room;
	struct nft_program_rule		*rules;
	struct nft_program		first;
	struct nft_insn			insns[];
};

/**
 * nft_program_compile() - the rules @chain has in @gen
 * @old: the program of the generation before, or NULL
 *
 * NULL: no memory. Commit mutex.
 */
struct nft_program *nft_program_compile(const struct nft_chain *chain, unsigned int gen,
					const struct nft_program *old);
/** nft_program_destroy() - one that nobody runs any more; its dispatch has been given up. */
void nft_program_destroy(struct nft_program *program);

/**
 * nft_program_dirty() - the chain's next generation has to be compiled when the batch ends
 *
 * Commit mutex. For changes of rules, policy or counters.
 */
void nft_program_dirty(struct nft_net *nn, struct nft_chain *chain);
/** nft_program_append() - the same, where @rule has been put at the end of its chain. */
void nft_program_append(struct nft_net *nn, struct nft_rule *rule);
/** nft_program_prepare() - compile all dirty chains. -ENOMEM; then nft_program_abort() follows. */
int nft_program_prepare(struct nft_net *nn);
/** nft_program_abort() - drop what was compiled, forget the dirty chains. */
void nft_program_abort(struct nft_net *nn);
/** nft_program_settle() - drop the programs of the old generation. After a grace period. */
void nft_program_settle(struct nft_net *nn);
/** nft_program_free() - both slots of a chain nobody can reach any more. */
void nft_program_free(struct nft_chain *chain);

/*
 * For ops->compile(). Each emits one instruction, fusing it with those before where they belong
 * together (load, mask, compare become one match); the registers end up the same either way.
 * All return 0, -ENOMEM, or -EOPNOTSUPP when there is no fast form: then the caller emits a call.
 */
/** nft_compile_call() - the default: call ops->eval. */
int nft_compile_call(struct nft_compiler *c, const struct nft_expr *expr);
/** nft_compile_payload() - dreg := packet[base + offset, len]; @base NFT_PAYLOAD_*_HEADER. */
int nft_compile_payload(struct nft_compiler *c, u8 base, u16 offset, u8 len, u8 dreg);
/** nft_compile_meta() - dreg := meta[key], key NFT_META_*. */
int nft_compile_meta(struct nft_compiler *c, u32 key, u8 dreg);
/** nft_compile_ct_state() - dreg := state of the packet's connection, a bit. */
int nft_compile_ct_state(struct nft_compiler *c, u8 dreg);
/** nft_compile_mask() - dreg := (sreg & mask) ^ xor over len bytes. */
int nft_compile_mask(struct nft_compiler *c, u8 sreg, u8 dreg, u8 len, const void *mask,
		     const void *xor);
/** nft_compile_cmp() - break unless sreg equals (or, @invert, doesn't) @value. */
int nft_compile_cmp(struct nft_compiler *c, u8 sreg, u8 len, const void *value, bool invert);
/**
 * nft_compile_range() - break unless @from <= sreg <= @to as big endian numbers (or, @invert, do)
 *
 * Only behind a load of the packet into @sreg.
 */
int nft_compile_range(struct nft_compiler *c, u8 sreg, u8 len, const void *from, const void *to,
		      bool invert);
/** nft_compile_order() - break unless sreg is at @least, or else at most, @value; the same holds. */
int nft_compile_order(struct nft_compiler *c, u8 sreg, u8 len, const void *value, bool least);
/** nft_compile_lookup() - break unless the key in sreg is in the set (or, @invert, isn't). */
int nft_compile_lookup(struct nft_compiler *c, const struct nft_set *set, u8 sreg, bool invert);
/** nft_compile_map() - dreg[len] := set[sreg], or, @dreg 0, the verdict; break if it isn't there. */
int nft_compile_map(struct nft_compiler *c, const struct nft_set *set, u8 sreg, u8 dreg, u8 len);
/** nft_compile_value() - dreg := value. */
int nft_compile_value(struct nft_compiler *c, u8 dreg, u8 len, const void *value);
/** nft_compile_verdict() - the rule's verdict; @verdict may be any, NFT_CONTINUE emits nothing. */
int nft_compile_verdict(struct nft_compiler *c, const struct nft_verdict *verdict);
/** nft_compile_counter() - count into @cells, which live as long as the expression. */
int nft_compile_counter(struct nft_compiler *c, struct nft_counter_cell __percpu *cells);

/** nft_program_init() - what building dispatches needs. -ENOMEM. */
int nft_program_init(void);
void nft_program_exit(void);

/** nft_program_run() - evaluate from a base chain; the verdict for netfilter. Under RCU. */
unsigned int nft_program_run(struct nft_packet *pkt, const struct nft_chain *chain);

#endif
