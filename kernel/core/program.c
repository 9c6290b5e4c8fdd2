// SPDX-License-Identifier: GPL-2.0-only
/* Programs: compiling the rules of a chain, and the two slots a chain keeps them in. */
#include <linux/mm.h>
#include <linux/slab.h>
#include "core/chain.h"
#include "core/rule.h"

/**
 * struct nft_compiler - a program being built
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

int nft_compile_mask(struct nft_compiler *c, u8 sreg, u8 dreg, u8 len, const void *mask,
		     const void *xor)
{
	struct nft_insn *insn;

	if (!len || len > 8)
		return -EOPNOTSUPP;
	insn = compiler_emit(c, NFT_CODE_MASK);
	if (!insn)
		return -ENOMEM;
	insn->sreg = sreg;
	insn->reg = dreg;
	insn->len = len;
	memcpy(&insn->narrow.mask, mask, len);
	memcpy(&insn->narrow.value, xor, len);
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
			memcpy(load->wide.mask, mask, sizeof(*mask));
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
	u64 bits;

	if (mask) {
		if (mask->reg != sreg || mask->sreg != sreg || mask->len != len ||
		    mask->narrow.value || c->count < c->rule_first + 2)
			return false;
		bits = mask->narrow.mask;
		c->count--;
	}
	load = compiler_last(c, NFT_CODE_PAYLOAD);
	if (load && load->reg == sreg && load->len == len) {
		match_set(load, len > 8 ? NFT_CODE_PAYLOAD_MATCH_WIDE : NFT_CODE_PAYLOAD_MATCH,
			  len, mask ? &bits : NULL, value, invert);
		return true;
	}
	load = compiler_last(c, NFT_CODE_META);
	if (load && load->reg == sreg && load->len <= 4 && load->len == len) {
		match_set(load, NFT_CODE_META_MATCH, len, mask ? &bits : NULL, value, invert);
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

	if (expr->ops->compile)
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

static struct nft_program *compiler_finish(struct nft_compiler *c, const struct nft_chain *chain)
{
	struct nft_program *program;
	size_t insns;

	if (!compiler_emit(c, NFT_CODE_END))
		return NULL;
	insns = c->count * sizeof(struct nft_insn);
	program = kvmalloc(struct_size(program, insns, c->count) +
			   c->rule_count * sizeof(*c->rules), GFP_KERNEL_ACCOUNT);
	if (!program)
		return NULL;
	program->is_base = !!chain->base;
	program->policy = chain->base ? chain->base->policy_next : NF_ACCEPT;
	program->cells = chain->base ? chain->base->cells_next : NULL;
	program->insn_count = c->count;
	program->rule_count = c->rule_count;
	program->rules = (void *)program->insns + insns;
	memcpy(program->insns, c->insns, insns);
	memcpy(program->rules, c->rules, c->rule_count * sizeof(*c->rules));
	return program;
}

/* The chain as the next generation has it. */
static struct nft_program *program_compile(const struct nft_chain *chain, unsigned int gen)
{
	struct nft_program *program = NULL;
	struct nft_compiler c = {};
	struct nft_rule *rule;
	u32 rules = 0;

	list_for_each_entry(rule, &chain->rules, list)
		rules += nft_gen_active(&rule->gen, gen);
	if (rules) {
		c.rules = kvmalloc_array(rules, sizeof(*c.rules), GFP_KERNEL_ACCOUNT);
		if (!c.rules)
			return NULL;
	}
	list_for_each_entry(rule, &chain->rules, list) {
		if (nft_gen_active(&rule->gen, gen) && rule_compile(&c, rule))
			goto out;
	}
	program = compiler_finish(&c, chain);
out:
	kvfree(c.insns);
	kvfree(c.rules);
	return program;
}

static struct nft_program *slot(const struct nft_chain *chain, unsigned int gen)
{
	/* Written under the commit mutex or when nobody can reach the chain. */
	return rcu_dereference_protected(chain->program[gen], true);
}

void nft_program_dirty(struct nft_net *nn, struct nft_chain *chain)
{
	if (list_empty(&chain->dirty))
		list_add_tail(&chain->dirty, &nn->dirty);
}

int nft_program_prepare(struct nft_net *nn)
{
	unsigned int next = nft_gen_next(nn);
	struct nft_program *program;
	struct nft_chain *chain;

	list_for_each_entry(chain, &nn->dirty, dirty) {
		/* A deleted chain ends with this generation: its next program is none. */
		program = NULL;
		if (nft_gen_active(&chain->gen, next)) {
			program = program_compile(chain, next);
			if (!program)
				return -ENOMEM;
		}
		rcu_assign_pointer(chain->program[next], program);
	}
	return 0;
}

void nft_program_abort(struct nft_net *nn)
{
	unsigned int next = nft_gen_next(nn);
	struct nft_chain *chain, *tmp;

	list_for_each_entry_safe(chain, tmp, &nn->dirty, dirty) {
		struct nft_program *current_one = slot(chain, !next);
		struct nft_program *program = slot(chain, next);

		list_del_init(&chain->dirty);
		rcu_assign_pointer(chain->program[next], current_one);
		if (program != current_one)
			kvfree(program);
	}
}

void nft_program_settle(struct nft_net *nn)
{
	unsigned int cur = nft_gen_cur(nn);
	struct nft_chain *chain, *tmp;

	list_for_each_entry_safe(chain, tmp, &nn->dirty, dirty) {
		struct nft_program *current_one = slot(chain, cur);
		struct nft_program *old = slot(chain, !cur);

		list_del_init(&chain->dirty);
		rcu_assign_pointer(chain->program[!cur], current_one);
		if (old != current_one)
			kvfree(old);
	}
}

void nft_program_free(struct nft_chain *chain)
{
	struct nft_program *first = slot(chain, 0);
	struct nft_program *second = slot(chain, 1);

	if (first != second)
		kvfree(second);
	kvfree(first);
}
