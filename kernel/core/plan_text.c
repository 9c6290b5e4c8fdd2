// SPDX-License-Identifier: GPL-2.0-only
/* Words for instructions and for the indexes of dispatches. */
#include <linux/kernel.h>
#include <linux/netfilter.h>
#include "core/chain.h"
#include "core/dispatch.h"
#include "core/expr.h"
#include "core/load.h"
#include "core/plan_text.h"
#include "core/set.h"

void nft_plan_add(struct nft_plan_text *text, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	text->used += vscnprintf(text->bytes + text->used, sizeof(text->bytes) - text->used,
				 format, args);
	va_end(args);
}

static const char *const metas[] = {
	[NFT_FAST_META_LEN]	= "meta length",
	[NFT_FAST_META_PROTOCOL] = "meta protocol",
	[NFT_FAST_META_NFPROTO]	= "meta nfproto",
	[NFT_FAST_META_L4PROTO]	= "meta l4proto",
	[NFT_FAST_META_MARK]	= "meta mark",
	[NFT_FAST_META_IIF]	= "meta iif",
	[NFT_FAST_META_OIF]	= "meta oif",
	[NFT_FAST_META_IIFNAME]	= "meta iifname",
	[NFT_FAST_META_OIFNAME]	= "meta oifname",
	[NFT_FAST_META_PRIORITY] = "meta priority",
	[NFT_FAST_META_CT_STATE] = "ct state",
};

static void payload_add(struct nft_plan_text *text, u8 base, u16 offset, u8 len)
{
	nft_plan_add(text, "%s header + %u, %u bytes",
		     base == NFT_PAYLOAD_NETWORK_HEADER ? "network" : "transport", offset, len);
}

static void bytes_add(struct nft_plan_text *text, const void *bytes, unsigned int len)
{
	nft_plan_add(text, "0x%*phN", (int)len, bytes);
}

/* Nothing where the mask is whole. */
static void mask_add(struct nft_plan_text *text, const void *mask, unsigned int len)
{
	if (!memchr_inv(mask, 0xff, len))
		return;
	nft_plan_add(text, " & ");
	bytes_add(text, mask, len);
}

static void name_add(struct nft_plan_text *text, const char *name, const char *mask)
{
	unsigned int len = strnlen(name, IFNAMSIZ);

	nft_plan_add(text, "\"%.*s%s\"", (int)len, name, len < IFNAMSIZ && !mask[len] ? "*" : "");
}

static const char *sign(const struct nft_insn *insn)
{
	return insn->flags & NFT_INSN_INVERT ? "!=" : "==";
}

static void call_show(struct nft_plan_text *text, const struct nft_insn *insn)
{
	nft_plan_add(text, "%s%s", insn->expr->ops->type->name,
		     nft_insn_reads(insn) ? ", reads only" : "");
}

static void payload_show(struct nft_plan_text *text, const struct nft_insn *insn)
{
	nft_plan_add(text, "word %u := ", insn->reg);
	payload_add(text, insn->base, insn->offset, insn->len);
	mask_add(text, insn->wide.mask, insn->len);
}

static void payload_match_show(struct nft_plan_text *text, const struct nft_insn *insn)
{
	payload_add(text, insn->base, insn->offset, insn->len);
	mask_add(text, &insn->narrow.mask, insn->len);
	nft_plan_add(text, " %s ", sign(insn));
	bytes_add(text, &insn->narrow.value, insn->len);
}

static void payload_match_wide_show(struct nft_plan_text *text, const struct nft_insn *insn)
{
	payload_add(text, insn->base, insn->offset, insn->len);
	mask_add(text, insn->wide.mask, insn->len);
	nft_plan_add(text, " %s ", sign(insn));
	bytes_add(text, insn->wide.value, insn->len);
}

static void payload_range_show(struct nft_plan_text *text, const struct nft_insn *insn)
{
	__be64 first = cpu_to_be64(insn->narrow.value), last = cpu_to_be64(insn->narrow.mask);

	payload_add(text, insn->base, insn->offset, insn->len);
	mask_add(text, &insn->narrow.bytes, insn->len);
	nft_plan_add(text, " %s ", sign(insn));
	bytes_add(text, &first, insn->len);
	nft_plan_add(text, "-");
	bytes_add(text, &last, insn->len);
}

static void meta_show(struct nft_plan_text *text, const struct nft_insn *insn)
{
	nft_plan_add(text, "word %u := %s", insn->reg, metas[insn->base]);
}

/* Metadata of 4 bytes are numbers of this machine's byte order, of fewer the packet's bytes. */
static void meta_bytes_add(struct nft_plan_text *text, u64 value, unsigned int len)
{
	if (len == sizeof(u32))
		nft_plan_add(text, "0x%08x", (u32)value);
	else
		bytes_add(text, &value, len);
}

static void meta_match_show(struct nft_plan_text *text, const struct nft_insn *insn)
{
	nft_plan_add(text, "%s", metas[insn->base]);
	if (memchr_inv(&insn->narrow.mask, 0xff, insn->len)) {
		nft_plan_add(text, " & ");
		meta_bytes_add(text, insn->narrow.mask, insn->len);
	}
	nft_plan_add(text, " %s ", sign(insn));
	meta_bytes_add(text, insn->narrow.value, insn->len);
}

static void ifname_match_show(struct nft_plan_text *text, const struct nft_insn *insn)
{
	nft_plan_add(text, "%s %s ", metas[insn->base], sign(insn));
	name_add(text, (const char *)insn->wide.value, (const char *)insn->wide.mask);
}

static void cmp_show(struct nft_plan_text *text, const struct nft_insn *insn)
{
	nft_plan_add(text, "word %u %s ", insn->reg, sign(insn));
	bytes_add(text, insn->wide.value, insn->len);
}

static void mask_show(struct nft_plan_text *text, const struct nft_insn *insn)
{
	nft_plan_add(text, "word %u := word %u", insn->reg, insn->sreg);
	mask_add(text, insn->wide.mask, insn->len);
	if (!memchr_inv(insn->wide.value, 0, insn->len))
		return;
	nft_plan_add(text, " ^ ");
	bytes_add(text, insn->wide.value, insn->len);
}

static void value_show(struct nft_plan_text *text, const struct nft_insn *insn)
{
	nft_plan_add(text, "word %u := ", insn->reg);
	bytes_add(text, insn->wide.value, insn->len);
}

static void one_of_show(struct nft_plan_text *text, const struct nft_insn *insn)
{
	unsigned int i, size = insn->len <= sizeof(u32) ? sizeof(u32) :
			       insn->len <= sizeof(u64) ? sizeof(u64) : 2 * sizeof(u64);

	nft_plan_add(text, "word %u %s", insn->reg, sign(insn));
	for (i = 0; i < insn->base; i++) {
		nft_plan_add(text, i ? " or " : " ");
		bytes_add(text, (const char *)insn->words + i * size, insn->len);
	}
}

static void few_show(struct nft_plan_text *text, const struct nft_insn *insn)
{
	unsigned int count = 0;

	while (count < ARRAY_SIZE(insn->elems) && insn->elems[count])
		count++;
	if (insn->code == NFT_CODE_FEW_MAP)
		nft_plan_add(text, "word %u := ", insn->reg);
	nft_plan_add(text, "%sof word %u, %u elements compared",
		     insn->code == NFT_CODE_FEW_MAP ? "" : "verdict ", insn->sreg, count);
}

static void lookup_show(struct nft_plan_text *text, const struct nft_insn *insn)
{
	nft_plan_add(text, "word %u %s @%s", insn->sreg, sign(insn), insn->set->str);
}

static void map_show(struct nft_plan_text *text, const struct nft_insn *insn)
{
	nft_plan_add(text, "word %u := of word %u by @%s", insn->reg, insn->sreg, insn->set->str);
}

static void verdict_map_show(struct nft_plan_text *text, const struct nft_insn *insn)
{
	nft_plan_add(text, "verdict of word %u by @%s", insn->sreg, insn->set->str);
}

static void payload_verdict_map_show(struct nft_plan_text *text, const struct nft_insn *insn)
{
	payload_show(text, insn);
	nft_plan_add(text, ", ");
	verdict_map_show(text, insn);
}

static void counter_show(struct nft_plan_text *text, const struct nft_insn *insn)
{
	nft_plan_add(text, "counter");
}

static void verdict_show(struct nft_plan_text *text, const struct nft_insn *insn)
{
	const struct nft_verdict *verdict = &insn->verdict;

	switch (verdict->code) {
	case NFT_CONTINUE:
		nft_plan_add(text, "continue");
		break;
	case NFT_BREAK:
		nft_plan_add(text, "break");
		break;
	case NFT_JUMP:
		nft_plan_add(text, "jump %s", nft_chain_str(verdict->chain));
		break;
	case NFT_GOTO:
		nft_plan_add(text, "goto %s", nft_chain_str(verdict->chain));
		break;
	case NFT_RETURN:
		nft_plan_add(text, "return");
		break;
	case NF_DROP:
		nft_plan_add(text, "drop");
		break;
	case NF_ACCEPT:
		nft_plan_add(text, "accept");
		break;
	default:
		nft_plan_add(text, "verdict 0x%08x", verdict->code);
	}
}

/* How each instruction is told; of those that may break, where that leads is told behind it. */
static const struct {
	void (*show)(struct nft_plan_text *text, const struct nft_insn *insn);
	bool breaks;
} codes[__NFT_CODE_MAX] = {
	[NFT_CODE_CALL]			= { call_show, true },
	[NFT_CODE_PAYLOAD]		= { payload_show, true },
	[NFT_CODE_PAYLOAD_MATCH]	= { payload_match_show, true },
	[NFT_CODE_PAYLOAD_MATCH_WIDE]	= { payload_match_wide_show, true },
	[NFT_CODE_PAYLOAD_RANGE]	= { payload_range_show, true },
	[NFT_CODE_META]			= { meta_show, true },
	[NFT_CODE_META_MATCH]		= { meta_match_show, true },
	[NFT_CODE_IFNAME_MATCH]		= { ifname_match_show, true },
	[NFT_CODE_CMP]			= { cmp_show, true },
	[NFT_CODE_MASK]			= { mask_show },
	[NFT_CODE_VALUE]		= { value_show },
	[NFT_CODE_ONE_OF]		= { one_of_show, true },
	[NFT_CODE_FEW_MAP]		= { few_show, true },
	[NFT_CODE_FEW_VERDICT_MAP]	= { few_show, true },
	[NFT_CODE_LOOKUP]		= { lookup_show, true },
	[NFT_CODE_MAP]			= { map_show, true },
	[NFT_CODE_VERDICT_MAP]		= { verdict_map_show, true },
	[NFT_CODE_PAYLOAD_VERDICT_MAP]	= { payload_verdict_map_show, true },
	[NFT_CODE_COUNTER]		= { counter_show },
	[NFT_CODE_VERDICT]		= { verdict_show },
	[NFT_CODE_JUMP]			= { verdict_show },
	[NFT_CODE_GOTO]			= { verdict_show },
};

void nft_plan_insn(struct nft_plan_text *text, const struct nft_program *program, u32 place)
{
	const struct nft_insn *insn = &program->insns[place];

	nft_plan_add(text, "%u: ", place);
	if (insn->code != NFT_CODE_END) {
		codes[insn->code].show(text, insn);
		if (codes[insn->code].breaks)
			nft_plan_add(text, ", else %u", insn->skip);
	} else if (insn->next < program->insn_count) {
		nft_plan_add(text, "go on at %u", insn->next);
	} else if (program->is_base) {
		nft_plan_add(text, "policy %s", program->policy == NF_DROP ? "drop" : "accept");
	} else {
		nft_plan_add(text, "return");
	}
}

/* Intervals are of the whole field. */
static void part_add(struct nft_plan_text *text, const struct nft_dispatch *d,
		     const struct nft_dispatch_part *part, u8 kind)
{
	const struct nft_dispatch_field *field = &d->fields[part->field];

	if (field->code == NFT_CODE_META)
		nft_plan_add(text, "%s", metas[field->base]);
	else
		payload_add(text, field->base, field->offset, field->len);
	if (kind != NFT_DISPATCH_INTERVAL)
		mask_add(text, part->mask, field->len);
}

/* Different values of rules, of which some may share a hash. */
static u32 slots_used(const struct nft_dispatch_index *index)
{
	u32 at, used = 0;

	for (at = 0; at <= index->slot_mask; at++)
		used += !!index->slots[at].list;
	return used;
}

void nft_plan_index(struct nft_plan_text *text, const struct nft_dispatch *d, u32 at)
{
	const struct nft_dispatch_index *index = &d->index[at];
	unsigned int i;

	nft_plan_add(text, "index %u: ", at + 1);
	switch (index->kind) {
	case NFT_DISPATCH_ALWAYS:
		nft_plan_add(text, "%u rules that are always run", index->lists[NFT_DISPATCH_FIRST_LIST]);
		break;
	case NFT_DISPATCH_HASH:
		nft_plan_add(text, "hash of %u values of ", slots_used(index));
		break;
	case NFT_DISPATCH_INTERVAL:
		nft_plan_add(text, "%u intervals of ", index->bound_count);
		break;
	}
	for (i = index->guard_count; i < index->part_count; i++) {
		nft_plan_add(text, i == index->guard_count ? "" : " . ");
		part_add(text, d, &index->parts[i], index->kind);
	}
	for (i = 0; i < index->guard_count; i++) {
		nft_plan_add(text, i ? ", " : ", where ");
		part_add(text, d, &index->parts[i], NFT_DISPATCH_HASH);
		nft_plan_add(text, " == ");
		bytes_add(text, index->parts[i].value, d->fields[index->parts[i].field].len);
	}
}
