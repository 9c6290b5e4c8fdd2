// SPDX-License-Identifier: GPL-2.0-only
/* Compiling: the rules of a chain become one program. */
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/vmalloc.h>
#include "core/chain.h"
#include "core/load.h"
#include "core/rule.h"
#include "core/set.h"

/* Chains of fewer rules are compiled anew each time; others have this part of their size to grow into. */
#define SLACK_RULES_MIN	64
#define SLACK_PART	8

static bool fuse = true;
module_param(fuse, bool, 0444);
MODULE_PARM_DESC(fuse, "give expressions forms of their own in the evaluation loop (default: yes)");

/**
 * struct nft_compiler - a program being built, for generation @gen
 * @insns, @count, @room: growing array
 * @rules, @rule_count: table of rules, room for all of the chain's
 * @rule_first: first instruction of the rule being compiled; nothing before it is fused with
 */
struct nft_compiler {
	struct nft_insn			*insns;
	u32				count;
	u32				room;
	u32				rule_first;
	struct nft_program_rule		*rules;
	u32				rule_count;
	unsigned int			gen;
};

static struct nft_insn *compiler_emit(struct nft_compiler *c, enum nft_code code)
{
	struct nft_insn *insn;

	if (c->count == c->room) {
		u32 room = c->room ? c->room * 2 : 32;
		struct nft_insn *insns;

		insns = kvmalloc_array(room, sizeof(*insns), GFP_KERNEL_ACCOUNT);
		if (!insns)
			return NULL;
		if (c->count)
			memcpy(insns, c->insns, c->count * sizeof(*insns));
		kvfree(c->insns);
		c->insns = insns;
		c->room = room;
	}
	insn = &c->insns[c->count++];
	memset(insn, 0, sizeof(*insn));
	insn->code = code;
	insn->flags = code >= NFT_CODE_PAYLOAD && code <= NFT_CODE_VALUE ? NFT_INSN_READS : 0;
	return insn;
}

/* The instruction before, if it is of the same rule and of this kind. */
static struct nft_insn *compiler_last(struct nft_compiler *c, enum nft_code code)
{
	struct nft_insn *insn;

	if (c->count == c->rule_first)
		return NULL;
	insn = &c->insns[c->count - 1];
	return insn->code == code ? insn : NULL;
}

int nft_compile_call(struct nft_compiler *c, const struct nft_expr *expr)
{
	struct nft_insn *insn = compiler_emit(c, NFT_CODE_CALL);

	if (!insn)
		return -ENOMEM;
	insn->expr = expr;
	insn->flags = expr->ops->reads ? NFT_INSN_READS : 0;
	return 0;
}

int nft_compile_payload(struct nft_compiler *c, u8 base, u16 offset, u8 len, u8 dreg)
{
	struct nft_insn *insn;

	if ((base != NFT_PAYLOAD_NETWORK_HEADER && base != NFT_PAYLOAD_TRANSPORT_HEADER) ||
	    !len || len > 16)
		return -EOPNOTSUPP;
	insn = compiler_emit(c, NFT_CODE_PAYLOAD);
	if (!insn)
		return -ENOMEM;
	insn->base = base;
	insn->offset = offset;
	insn->len = len;
	insn->reg = dreg;
	memset(insn->wide.mask, 0xff, len);
	return 0;
}
EXPORT_SYMBOL_GPL(nft_compile_payload);

/* Keys the loop reads itself, and how many bytes each puts into the register. */
static const struct {
	u32	key;
	u8	fast;
	u8	len;
} fast_metas[] = {
	{ NFT_META_LEN,		NFT_FAST_META_LEN,	4 },
	{ NFT_META_PROTOCOL,	NFT_FAST_META_PROTOCOL,	2 },
	{ NFT_META_NFPROTO,	NFT_FAST_META_NFPROTO,	1 },
	{ NFT_META_L4PROTO,	NFT_FAST_META_L4PROTO,	1 },
	{ NFT_META_MARK,	NFT_FAST_META_MARK,	4 },
	{ NFT_META_PRIORITY,	NFT_FAST_META_PRIORITY,	4 },
	{ NFT_META_IIF,		NFT_FAST_META_IIF,	4 },
	{ NFT_META_OIF,		NFT_FAST_META_OIF,	4 },
	{ NFT_META_IIFNAME,	NFT_FAST_META_IIFNAME,	IFNAMSIZ },
	{ NFT_META_OIFNAME,	NFT_FAST_META_OIFNAME,	IFNAMSIZ },
};

int nft_compile_meta(struct nft_compiler *c, u32 key, u8 dreg)
{
	struct nft_insn *insn;
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(fast_metas); i++) {
		if (fast_metas[i].key == key)
			break;
	}
	if (i == ARRAY_SIZE(fast_metas))
		return -EOPNOTSUPP;
	insn = compiler_emit(c, NFT_CODE_META);
	if (!insn)
		return -ENOMEM;
	insn->base = fast_metas[i].fast;
	insn->len = fast_metas[i].len;
	insn->reg = dreg;
	return 0;
}
EXPORT_SYMBOL_GPL(nft_compile_meta);

int nft_compile_ct_state(struct nft_compiler *c, u8 dreg)
{
	struct nft_insn *insn = compiler_emit(c, NFT_CODE_META);

	if (!insn)
		return -ENOMEM;
	insn->base = NFT_FAST_META_CT_STATE;
	insn->len = sizeof(u32);
	insn->reg = dreg;
	return 0;
}
EXPORT_SYMBOL_GPL(nft_compile_ct_state);

int nft_compile_mask(struct nft_compiler *c, u8 sreg, u8 dreg, u8 len, const void *mask,
		     const void *xor)
{
	struct nft_insn *insn;

	if (!len || len > 16)
		return -EOPNOTSUPP;
	insn = compiler_emit(c, NFT_CODE_MASK);
	if (!insn)
		return -ENOMEM;
	insn->sreg = sreg;
	insn->reg = dreg;
	insn->len = len;
	memcpy(insn->wide.mask, mask, len);
	memcpy(insn->wide.value, xor, len);
	return 0;
}
EXPORT_SYMBOL_GPL(nft_compile_mask);

static void match_set(struct nft_insn *load, enum nft_code code, u8 len, const u64 *mask,
		      const void *value, bool invert)
{
	bool wide = code == NFT_CODE_PAYLOAD_MATCH_WIDE || code == NFT_CODE_IFNAME_MATCH;

	load->code = code;
	load->flags |= invert ? NFT_INSN_INVERT : 0;
	if (wide) {
		memset(&load->wide, 0, sizeof(load->wide));
		memcpy(load->wide.value, value, len);
		if (mask)
			memcpy(load->wide.mask, mask, sizeof(load->wide.mask));
		else
			memset(load->wide.mask, 0xff, len);
		return;
	}
	memset(&load->narrow, 0, sizeof(load->narrow));
	memcpy(&load->narrow.value, value, len);
	if (mask)
		load->narrow.mask = *mask;
	else
		memset(&load->narrow.mask, 0xff, len);
}

/* Turn a load (and a mask) just emitted into one match; false if they don't belong together. */
static bool compiler_fuse(struct nft_compiler *c, u8 sreg, u8 len, const void *value, bool invert)
{
	struct nft_insn *mask = compiler_last(c, NFT_CODE_MASK);
	struct nft_insn *load;
	u64 bits[2];

	if (mask) {
		if (mask->reg != sreg || mask->sreg != sreg || mask->len != len ||
		    mask->wide.value[0] || mask->wide.value[1] || c->count < c->rule_first + 2)
			return false;
		memcpy(bits, mask->wide.mask, sizeof(bits));
		c->count--;
	}
	load = compiler_last(c, NFT_CODE_PAYLOAD);
	if (load && load->reg == sreg && load->len == len) {
		match_set(load, len > 8 ? NFT_CODE_PAYLOAD_MATCH_WIDE : NFT_CODE_PAYLOAD_MATCH,
			  len, mask ? bits : NULL, value, invert);
		return true;
	}
	load = compiler_last(c, NFT_CODE_META);
	if (load && load->reg == sreg && load->len <= 4 && load->len == len) {
		match_set(load, NFT_CODE_META_MATCH, len, mask ? bits : NULL, value, invert);
		return true;
	}
	if (load && load->reg == sreg && load->len == IFNAMSIZ && len <= IFNAMSIZ && !mask) {
		match_set(load, NFT_CODE_IFNAME_MATCH, len, NULL, value, invert);
		return true;
	}
	if (mask)
		c->count++;
	return false;
}

int nft_compile_cmp(struct nft_compiler *c, u8 sreg, u8 len, const void *value, bool invert)
{
	struct nft_insn *insn;

	if (!len || len > 16)
		return -EOPNOTSUPP;
	if (compiler_fuse(c, sreg, len, value, invert))
		return 0;
	insn = compiler_emit(c, NFT_CODE_CMP);
	if (!insn)
		return -ENOMEM;
	insn->reg = sreg;
	insn->len = len;
	insn->flags = invert ? NFT_INSN_INVERT : 0;
	memcpy(insn->wide.value, value, len);
	return 0;
}
EXPORT_SYMBOL_GPL(nft_compile_cmp);

/* The bytes of a value as the first of a number of 8, the rest @fill. */
static u64 bytes_number(const void *value, u8 len, u8 fill)
{
	__be64 number;

	memset(&number, fill, sizeof(number));
	memcpy(&number, value, len);
	return be64_to_cpu(number);
}

int nft_compile_range(struct nft_compiler *c, u8 sreg, u8 len, const void *from, const void *to,
		      bool invert)
{
	struct nft_insn *load = compiler_last(c, NFT_CODE_PAYLOAD);

	if (!load || load->reg != sreg || load->len != len || len > sizeof(u64))
		return -EOPNOTSUPP;
	load->code = NFT_CODE_PAYLOAD_RANGE;
	load->flags |= invert ? NFT_INSN_INVERT : 0;
	load->narrow.value = bytes_number(from, len, 0);
	load->narrow.mask = bytes_number(to, len, 0xff);
	load->narrow.bytes = nft_bytes_mask(len);
	return 0;
}
EXPORT_SYMBOL_GPL(nft_compile_range);

int nft_compile_order(struct nft_compiler *c, u8 sreg, u8 len, const void *value, bool least)
{
	const u8 first[sizeof(u64)] = {}, last[sizeof(u64)] = { [0 ... sizeof(u64) - 1] = 0xff };
	struct nft_insn *range = compiler_last(c, NFT_CODE_PAYLOAD_RANGE);

	if (!range || range->reg != sreg || range->len != len || (range->flags & NFT_INSN_INVERT))
		return nft_compile_range(c, sreg, len, least ? value : first, least ? last : value,
					 false);
	if (least)
		range->narrow.value = max(range->narrow.value, bytes_number(value, len, 0));
	else
		range->narrow.mask = min(range->narrow.mask, bytes_number(value, len, 0xff));
	return 0;
}
EXPORT_SYMBOL_GPL(nft_compile_order);

/* Of sets that stay as they are it is known whether their elements run anything. */
static bool set_only_reads(const struct nft_set *set)
{
	const u32 fixed = NFT_SET_ANONYMOUS | NFT_SET_CONSTANT;

	return (set->desc.flags & fixed) == fixed && !set->stateful;
}

/* The most elements of a set that are compared one after the other. */
#define FEW	8

struct few {
	const struct nft_elem	*elems[FEW];
	unsigned int		count;
};

/* In the order of their keys, wherever the backend has them: a rule is compiled to the same each time. */
static int few_step(struct nft_set_cursor *cursor, struct nft_set *set, struct nft_elem *elem)
{
	struct few *few = cursor->data;
	unsigned int at;

	if (few->count == FEW || (elem->flags & NFT_ELEM_UAPI))
		return -E2BIG;
	for (at = few->count++; at; at--) {
		if (memcmp(few->elems[at - 1]->key, elem->key, set->desc.key_len) < 0)
			break;
		few->elems[at] = few->elems[at - 1];
	}
	few->elems[at] = elem;
	return 0;
}

/* The elements of a set that stays as it is, at most @room keys of at most 16 bytes. */
static bool set_few(const struct nft_compiler *c, const struct nft_set *set, struct few *few,
		    unsigned int room)
{
	struct nft_set_cursor cursor = {
		.step = few_step, .gen = c->gen, .next = true, .data = few,
	};

	few->count = 0;
	return set_only_reads(set) && !set->dynamic && set->desc.key_len <= 4 * sizeof(u32) &&
	       !(set->desc.flags & (NFT_SET_INTERVAL | NFT_SET_TIMEOUT)) &&
	       !nft_set_walk_all((struct nft_set *)set, &cursor) && few->count <= room;
}

/* How many keys an instruction has room for. */
static unsigned int one_of_room(const struct nft_set *set)
{
	unsigned int words = nft_set_words(set);

	return sizeof_field(struct nft_insn, words) / sizeof(u32) / (words > 2 ? 4 : words);
}

static void one_of_set(struct nft_insn *insn, const struct nft_set *set, const struct few *few)
{
	unsigned int words = nft_set_words(set), i;
	unsigned int step = words > 2 ? 4 : words;

	insn->code = NFT_CODE_ONE_OF;
	insn->flags |= NFT_INSN_READS;
	insn->base = few->count;
	insn->len = set->desc.key_len;
	for (i = 0; i < few->count; i++)
		memcpy(&insn->words[i * step], few->elems[i]->key, words * sizeof(u32));
}

int nft_compile_lookup(struct nft_compiler *c, const struct nft_set *set, u8 sreg, bool invert)
{
	struct nft_insn *insn = compiler_emit(c, NFT_CODE_LOOKUP);
	struct few few;

	if (!insn)
		return -ENOMEM;
	insn->flags = invert ? NFT_INSN_INVERT : 0;
	if (set_few(c, set, &few, one_of_room(set))) {
		insn->reg = sreg;
		one_of_set(insn, set, &few);
		return 0;
	}
	insn->set = set;
	insn->sreg = sreg;
	insn->flags |= set_only_reads(set) ? NFT_INSN_READS : 0;
	return 0;
}

/* Most verdict maps are of what was just loaded: then it is one instruction. */
static bool verdict_map_fuse(struct nft_compiler *c, const struct nft_set *set, u8 sreg)
{
	struct nft_insn *load = compiler_last(c, NFT_CODE_PAYLOAD);

	BUILD_BUG_ON(offsetofend(struct nft_insn, set) > offsetof(struct nft_insn, wide.mask));
	if (!load || load->reg != sreg)
		return false;
	load->code = NFT_CODE_PAYLOAD_VERDICT_MAP;
	load->flags = 0;
	load->sreg = sreg;
	load->set = set;
	return true;
}

int nft_compile_map(struct nft_compiler *c, const struct nft_set *set, u8 sreg, u8 dreg, u8 len)
{
	struct nft_insn *insn;
	struct few few;
	bool are_few;

	are_few = set_few(c, set, &few, ARRAY_SIZE(insn->elems));
	if (!dreg && !are_few && verdict_map_fuse(c, set, sreg))
		return 0;
	insn = compiler_emit(c, dreg ? NFT_CODE_MAP : NFT_CODE_VERDICT_MAP);
	if (!insn)
		return -ENOMEM;
	insn->sreg = sreg;
	insn->reg = dreg;
	insn->len = len;
	insn->flags = dreg && set_only_reads(set) ? NFT_INSN_READS : 0;
	if (are_few) {
		insn->code = dreg ? NFT_CODE_FEW_MAP : NFT_CODE_FEW_VERDICT_MAP;
		insn->base = nft_set_words(set);
		insn->offset = set->layout.data;
		memcpy(insn->elems, few.elems, few.count * sizeof(*insn->elems));
		return 0;
	}
	insn->set = set;
	return 0;
}

int nft_compile_value(struct nft_compiler *c, u8 dreg, u8 len, const void *value)
{
	struct nft_insn *insn;

	if (!len || len > 16)
		return -EOPNOTSUPP;
	insn = compiler_emit(c, NFT_CODE_VALUE);
	if (!insn)
		return -ENOMEM;
	insn->reg = dreg;
	insn->len = len;
	memcpy(insn->wide.value, value, len);
	return 0;
}
EXPORT_SYMBOL_GPL(nft_compile_value);

int nft_compile_verdict(struct nft_compiler *c, const struct nft_verdict *verdict)
{
	enum nft_code code = NFT_CODE_VERDICT;
	struct nft_insn *insn;

	if (verdict->code == NFT_CONTINUE)
		return 0;
	if (verdict->code == NFT_JUMP)
		code = NFT_CODE_JUMP;
	else if (verdict->code == NFT_GOTO)
		code = NFT_CODE_GOTO;
	insn = compiler_emit(c, code);
	if (!insn)
		return -ENOMEM;
	insn->verdict = *verdict;
	return 0;
}
EXPORT_SYMBOL_GPL(nft_compile_verdict);

int nft_compile_counter(struct nft_compiler *c, struct nft_counter_cell __percpu *cells)
{
	struct nft_insn *insn = compiler_emit(c, NFT_CODE_COUNTER);

	if (!insn)
		return -ENOMEM;
	insn->cells = cells;
	return 0;
}
EXPORT_SYMBOL_GPL(nft_compile_counter);

static int expr_compile(struct nft_compiler *c, const struct nft_expr *expr)
{
	int err = -EOPNOTSUPP;

	if (expr->ops->compile && fuse)
		err = expr->ops->compile(expr, c);
	if (err == -EOPNOTSUPP)
		err = nft_compile_call(c, expr);
	return err;
}

static int rule_compile(struct nft_compiler *c, const struct nft_rule *rule)
{
	const struct nft_expr *expr;
	u32 i;
	int err;

	c->rule_first = c->count;
	nft_rule_for_each_expr(expr, rule) {
		err = expr_compile(c, expr);
		if (err)
			return err;
	}
	/* A rule that does nothing has nothing to run, not even in a trace. */
	if (c->count == c->rule_first)
		return 0;
	c->insns[c->count - 1].flags |= NFT_INSN_LAST;
	for (i = c->rule_first; i < c->count; i++)
		c->insns[i].next = c->count;
	c->rules[c->rule_count].rule = rule;
	c->rules[c->rule_count++].first = c->rule_first;
	return 0;
}

static size_t code_bytes(const struct nft_program_code *code)
{
	return struct_size(code, insns, code->insn_room) +
	       code->rule_room * sizeof(*code->rules);
}

/* In one piece if there is one, for the translation of addresses; without what a power of two takes more. */
static struct nft_program_code *code_alloc(u32 insns, u32 rules)
{
	const struct nft_program_code room = { .insn_room = insns, .rule_room = rules };
	size_t bytes = code_bytes(&room);
	struct nft_program_code *code;

	if (bytes <= PAGE_SIZE)
		code = kmalloc(bytes, GFP_KERNEL_ACCOUNT);
	else
		code = alloc_pages_exact(bytes, GFP_KERNEL_ACCOUNT | __GFP_NOWARN | __GFP_NORETRY) ?:
		       __vmalloc(bytes, GFP_KERNEL_ACCOUNT);
	if (!code)
		return NULL;
	refcount_set(&code->users, 1);
	code->insn_count = code->rule_count = 0;
	code->insn_room = insns;
	code->rule_room = rules;
	code->rules = (void *)(code->insns + insns);
	return code;
}

static void code_put(struct nft_program_code *code)
{
	size_t bytes = code_bytes(code);

	if (!refcount_dec_and_test(&code->users))
		return;
	if (bytes <= PAGE_SIZE || is_vmalloc_addr(code))
		kvfree(code);
	else
		free_pages_exact(code, bytes);
}

/* Big chains have rules appended one after the other: room for some more is a small part of them. */
static struct nft_program_code *code_new(const struct nft_compiler *c)
{
	u32 slack = c->rule_count >= SLACK_RULES_MIN ? SLACK_PART : 0;

	return code_alloc(c->count + (slack ? c->count / slack : 0),
			  c->rule_count + (slack ? c->rule_count / slack : 0));
}

/* Puts what was compiled behind what is there. */
static void code_append(struct nft_program_code *code, const struct nft_compiler *c)
{
	struct nft_insn *insns = code->insns + code->insn_count;
	struct nft_program_rule *rules = code->rules + code->rule_count;
	u32 i;

	memcpy(insns, c->insns, c->count * sizeof(*insns));
	for (i = 0; i < c->count; i++) {
		insns[i].next += code->insn_count;
		insns[i].skip += code->insn_count;
	}
	memcpy(rules, c->rules, c->rule_count * sizeof(*rules));
	for (i = 0; i < c->rule_count; i++)
		rules[i].first += code->insn_count;
	code->insn_count += c->count;
	code->rule_count += c->rule_count;
}

static void program_init(struct nft_program *program, const struct nft_chain *chain,
			 struct nft_program_code *code)
{
	RCU_INIT_POINTER(program->dispatch, NULL);
	refcount_set(&program->users, 1);
	program->chain = chain;
	program->is_base = !!chain->base;
	program->policy = chain->base ? chain->base->policy_next : NF_ACCEPT;
	program->cells = chain->base ? chain->base->cells_next : NULL;
	program->insn_count = code->insn_count;
	program->rule_count = code->rule_count;
	program->insns = code->insns;
	program->rules = code->rules;
	program->code = code;
}

void nft_program_destroy(struct nft_program *program)
{
	struct nft_program_code *code = program->code;

	if (program != &code->first)
		kfree(program);
	code_put(code);
}

/* The rules from @first on that are active in @gen, and the end. */
static int rules_compile(struct nft_compiler *c, const struct nft_chain *chain,
			 struct nft_rule *first, unsigned int gen)
{
	struct nft_rule *rule = first;
	struct nft_insn *end;
	u32 rules = 0;
	int err;

	c->gen = gen;
	list_for_each_entry_from(rule, &chain->rules, list)
		rules += nft_gen_active(&rule->gen, gen);
	if (rules) {
		c->rules = kvmalloc_array(rules, sizeof(*c->rules), GFP_KERNEL_ACCOUNT);
		if (!c->rules)
			return -ENOMEM;
	}
	rule = first;
	list_for_each_entry_from(rule, &chain->rules, list) {
		if (!nft_gen_active(&rule->gen, gen))
			continue;
		cond_resched();
		err = rule_compile(c, rule);
		if (err)
			return err;
	}
	end = compiler_emit(c, NFT_CODE_END);
	if (!end)
		return -ENOMEM;
	end->next = c->count;
	nft_skips_make(c->insns, c->count);
	return 0;
}

/* Shares the code of @old, if the chain has only got more rules and they fit in. */
static struct nft_program *program_extend(const struct nft_chain *chain, unsigned int gen,
					  const struct nft_program *old)
{
	struct nft_program *program = NULL;
	struct nft_compiler c = {};

	/* An aborted batch may have left something behind the end. */
	if (!old || chain->rebuild || old->insn_count != old->code->insn_count)
		return NULL;
	if (chain->appended && rules_compile(&c, chain, chain->appended, gen))
		goto out;
	if (c.count > old->code->insn_room - old->code->insn_count ||
	    c.rule_count > old->code->rule_room - old->code->rule_count)
		goto out;
	program = kmalloc(sizeof(*program), GFP_KERNEL_ACCOUNT);
	if (!program)
		goto out;
	refcount_inc(&old->code->users);
	code_append(old->code, &c);
	program_init(program, chain, old->code);
out:
	kvfree(c.insns);
	kvfree(c.rules);
	return program;
}

static struct nft_program *program_new(const struct nft_chain *chain, unsigned int gen)
{
	struct nft_rule *first = list_first_entry(&chain->rules, struct nft_rule, list);
	struct nft_program_code *code = NULL;
	struct nft_compiler c = {};

	if (!rules_compile(&c, chain, first, gen))
		code = code_new(&c);
	if (code) {
		code_append(code, &c);
		program_init(&code->first, chain, code);
	}
	kvfree(c.insns);
	kvfree(c.rules);
	return code ? &code->first : NULL;
}

struct nft_program *nft_program_compile(const struct nft_chain *chain, unsigned int gen,
					const struct nft_program *old)
{
	return program_extend(chain, gen, old) ?: program_new(chain, gen);
}
