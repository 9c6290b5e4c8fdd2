// SPDX-License-Identifier: GPL-2.0-only
/* Dispatch: which tests rules begin with, which index each rule goes to, and building these. */
#include <linux/if.h>
#include <linux/mm.h>
#include <linux/slab.h>
#include "core/dispatch.h"
#include "core/dispatch_index.h"
#include "core/load.h"
#include "core/program.h"

/* Fewer rules than this are tested faster than an index is searched. */
#define GROUP_RULES_MIN		4
/* Of rules that few values tell apart, each is a candidate often; skips do nearly as well. */
#define GROUP_WEAK_MIN		32
/* And a dispatch of fewer costs what it saves. */
#define DISPATCH_RULES_MIN	8
/* Groups that differ in their masks alone become one of intervals from this number on. */
#define GROUP_PREFIXES_MIN	3
#define GROUPS_MAX		64
#define GROUP_ALWAYS		0

/**
 * struct group - rules whose tests read the same fields under the same masks
 * @kind: enum nft_dispatch_kind
 * @varies: bit of each test whose value isn't the same in all
 * @tests: those of its first rule, sorted; of intervals the first alone, its field
 * @rules: how many
 */
struct group {
	u8		kind;
	u8		test_count;
	u8		varies;
	u32		rules;
	struct nft_rule_test tests[NFT_DISPATCH_TESTS];
};

/** struct builder - a dispatch being built; @rules of @program->rule_count, groups of @group_count. */
struct builder {
	const struct nft_program	*program;
	struct nft_dispatch		*dispatch;
	u8				*rule_group;
	u32				group_count;
	struct group			groups[GROUPS_MAX];
};

/* The number of a field, made if need be; -1 when there are too many. */
static int field_number(struct nft_dispatch *d, const struct nft_dispatch_field *wanted)
{
	struct nft_dispatch_field *field = d->fields;
	unsigned int i;

	for (i = 0; i < d->field_count; i++, field++) {
		if (field->code != wanted->code || field->base != wanted->base ||
		    field->offset != wanted->offset || field->partial != wanted->partial)
			continue;
		if (field->len == wanted->len)
			return i;
		if (field->partial) {
			field->len = max(field->len, wanted->len);
			field->mask[0] = nft_bytes_mask(field->len);
			return i;
		}
	}
	if (d->field_count == NFT_DISPATCH_FIELDS)
		return -1;
	*field = *wanted;
	memset(field->mask, 0, sizeof(field->mask));
	memset(field->mask, 0xff, field->len);
	return d->field_count++;
}

/* What a match instruction tests. False if it says nothing an index can use. */
static bool insn_test(struct nft_dispatch *d, const struct nft_insn *insn,
		      struct nft_rule_test *test)
{
	struct nft_dispatch_field field = {
		.code = NFT_CODE_PAYLOAD, .base = insn->base, .len = insn->len,
		.offset = insn->offset,
	};
	int number;

	if (insn->flags & NFT_INSN_INVERT)
		return false;
	memset(test, 0, sizeof(*test));
	switch (insn->code) {
	case NFT_CODE_IFNAME_MATCH:
	case NFT_CODE_META_MATCH:
		field.code = NFT_CODE_META;
		field.offset = 0;
		break;
	case NFT_CODE_PAYLOAD_MATCH:
	case NFT_CODE_PAYLOAD_MATCH_WIDE:
		break;
	case NFT_CODE_PAYLOAD_RANGE:
		field.partial = true;
		test->is_range = true;
		break;
	default:
		return false;
	}
	if (insn->code == NFT_CODE_PAYLOAD_MATCH_WIDE || insn->code == NFT_CODE_IFNAME_MATCH) {
		memcpy(test->value, insn->wide.value, sizeof(test->value));
		memcpy(test->mask, insn->wide.mask, sizeof(test->mask));
	} else {
		test->value[0] = insn->narrow.value;
		test->mask[0] = insn->narrow.mask;
	}
	if (insn->code == NFT_CODE_IFNAME_MATCH)
		field.len = IFNAMSIZ;
	number = field_number(d, &field);
	if (number < 0)
		return false;
	test->field = number;
	return true;
}

static int tests_compare(const struct nft_rule_test *a, const struct nft_rule_test *b)
{
	if (a->is_range != b->is_range)
		return a->is_range ? 1 : -1;
	if (a->field != b->field)
		return a->field < b->field ? -1 : 1;
	return memcmp(a->mask, b->mask, sizeof(a->mask));
}

unsigned int nft_rule_tests(struct nft_dispatch *d, const struct nft_program *program, u32 rule,
			    struct nft_rule_test *tests)
{
	const struct nft_insn *insn = &program->insns[program->rules[rule].first];
	struct nft_rule_test test;
	unsigned int count = 0, i;

	/* Whoever goes over all rules asks each for these. */
	cond_resched();
	for (;; insn++) {
		if (count < NFT_DISPATCH_TESTS && insn_test(d, insn, &test)) {
			for (i = count++; i > 0 && tests_compare(&tests[i - 1], &test) > 0; i--)
				tests[i] = tests[i - 1];
			tests[i] = test;
		}
		/* What comes behind anything that isn't a test is no condition of it. */
		if ((insn->flags & NFT_INSN_LAST) || !nft_insn_reads(insn))
			return count;
	}
}

static unsigned int equal_count(const struct nft_rule_test *tests, unsigned int count)
{
	unsigned int i = 0;

	while (i < count && !tests[i].is_range)
		i++;
	return i;
}

static bool group_fits(const struct group *group, const struct nft_rule_test *tests,
		       unsigned int count)
{
	unsigned int i;

	if (group->kind != NFT_DISPATCH_HASH || group->test_count != count)
		return false;
	for (i = 0; i < count; i++)
		if (tests_compare(&group->tests[i], &tests[i]))
			return false;
	return true;
}

static struct group *group_add(struct builder *b, enum nft_dispatch_kind kind)
{
	struct group *group;

	if (b->group_count == GROUPS_MAX)
		return NULL;
	group = &b->groups[b->group_count++];
	memset(group, 0, sizeof(*group));
	group->kind = kind;
	return group;
}

static unsigned int group_equal(struct builder *b, const struct nft_rule_test *tests,
				unsigned int count)
{
	struct group *group;
	unsigned int g, i;

	for (g = 0; g < b->group_count; g++) {
		group = &b->groups[g];
		if (!group_fits(group, tests, count))
			continue;
		for (i = 0; i < count; i++)
			if (memcmp(group->tests[i].value, tests[i].value, sizeof(tests[i].value)))
				group->varies |= BIT(i);
		return g;
	}
	group = group_add(b, NFT_DISPATCH_HASH);
	if (!group)
		return GROUP_ALWAYS;
	memcpy(group->tests, tests, count * sizeof(*tests));
	group->test_count = count;
	return g;
}

/* The group of intervals of what a test reads. */
static unsigned int group_interval(struct builder *b, const struct nft_rule_test *test)
{
	struct nft_dispatch_field field = b->dispatch->fields[test->field];
	struct group *group;
	int number;
	u32 g;

	field.partial = field.code == NFT_CODE_PAYLOAD;
	field.len = min_t(u8, field.len, sizeof(u64));
	number = field_number(b->dispatch, &field);
	if (number < 0)
		return GROUP_ALWAYS;
	for (g = 0; g < b->group_count; g++)
		if (b->groups[g].kind == NFT_DISPATCH_INTERVAL &&
		    b->groups[g].tests[0].field == number)
			return g;
	group = group_add(b, NFT_DISPATCH_INTERVAL);
	if (!group)
		return GROUP_ALWAYS;
	group->tests[0].field = number;
	group->test_count = 1;
	return g;
}

static void rule_move(struct builder *b, u32 rule, unsigned int g)
{
	b->groups[b->rule_group[rule]].rules--;
	b->rule_group[rule] = g;
	b->groups[g].rules++;
}

/* First every rule goes to the group of all its tests for equality. */
static void rules_group(struct builder *b)
{
	struct nft_rule_test tests[NFT_DISPATCH_TESTS];
	unsigned int count, equal, g;
	u32 rule;

	for (rule = 0; rule < b->program->rule_count; rule++) {
		count = nft_rule_tests(b->dispatch, b->program, rule, tests);
		equal = equal_count(tests, count);
		g = GROUP_ALWAYS;
		if (equal)
			g = group_equal(b, tests, equal);
		else if (count)
			g = group_interval(b, &tests[0]);
		b->rule_group[rule] = g;
		b->groups[g].rules++;
	}
}

/* Does the test tell many values apart, so that few rules share one? */
static bool test_is_wide(const struct builder *b, const struct nft_rule_test *test)
{
	const struct nft_dispatch_field *field = &b->dispatch->fields[test->field];

	return field->len > 1 &&
	       !(field->code == NFT_CODE_META && (field->base == NFT_FAST_META_PROTOCOL ||
						  field->base == NFT_FAST_META_CT_STATE));
}

static bool group_is_weak(const struct builder *b, const struct group *group)
{
	unsigned int i;

	for (i = 0; i < group->test_count; i++)
		if ((group->varies & BIT(i)) && test_is_wide(b, &group->tests[i]))
			return false;
	return group->kind == NFT_DISPATCH_HASH;
}

/* Rules of a group that tells little are better off by a range of theirs. */
static void ranges_group(struct builder *b)
{
	struct nft_rule_test tests[NFT_DISPATCH_TESTS];
	unsigned int count, equal, g;
	u32 rule;

	for (rule = 0; rule < b->program->rule_count; rule++) {
		if (!group_is_weak(b, &b->groups[b->rule_group[rule]]))
			continue;
		count = nft_rule_tests(b->dispatch, b->program, rule, tests);
		equal = equal_count(tests, count);
		if (equal == count)
			continue;
		g = group_interval(b, &tests[equal]);
		if (g != GROUP_ALWAYS)
			rule_move(b, rule, g);
	}
}

/* The test by which a group could become one of intervals of this place in the packet, or NULL. */
static const struct nft_rule_test *group_prefix(const struct builder *b, const struct group *group,
						const struct nft_dispatch_field *place)
{
	unsigned int i;

	if (group->kind != NFT_DISPATCH_HASH)
		return NULL;
	for (i = 0; i < group->test_count; i++) {
		const struct nft_rule_test *test = &group->tests[i];
		const struct nft_dispatch_field *field = &b->dispatch->fields[test->field];

		if ((group->rules == 1 || (group->varies & BIT(i))) && test_is_wide(b, test) &&
		    field->code == place->code && field->base == place->base &&
		    field->offset == place->offset && nft_test_is_prefix(field, test))
			return test;
	}
	return NULL;
}

static void group_dissolve(struct builder *b, unsigned int from,
			   const struct nft_dispatch_field *place)
{
	const struct nft_rule_test *test = group_prefix(b, &b->groups[from], place);
	unsigned int g = test ? group_interval(b, test) : GROUP_ALWAYS;
	u32 rule;

	for (rule = 0; rule < b->program->rule_count; rule++)
		if (b->rule_group[rule] == from)
			rule_move(b, rule, g);
}

/* Groups whose prefixes differ in their lengths alone become one group of intervals. */
static void prefixes_group(struct builder *b)
{
	unsigned int fields = b->dispatch->field_count, f, g, count;

	for (f = 0; f < fields; f++) {
		const struct nft_dispatch_field place = b->dispatch->fields[f];

		count = 0;
		for (g = 0; g < b->group_count; g++)
			count += b->groups[g].rules && group_prefix(b, &b->groups[g], &place);
		if (count < GROUP_PREFIXES_MIN)
			continue;
		for (g = 0; g < b->group_count; g++)
			if (b->groups[g].rules && group_prefix(b, &b->groups[g], &place))
				group_dissolve(b, g, &place);
	}
}

static bool group_is_small(const struct builder *b, const struct group *group)
{
	return group->rules < (group_is_weak(b, group) ? GROUP_WEAK_MIN : GROUP_RULES_MIN);
}

/* Small groups aren't worth a search, and there are places for so many indexes only. */
static void groups_reduce(struct builder *b)
{
	static const struct nft_dispatch_field nowhere;
	unsigned int g, smallest, count = 0;

	for (g = GROUP_ALWAYS + 1; g < b->group_count; g++) {
		if (b->groups[g].rules && group_is_small(b, &b->groups[g]))
			group_dissolve(b, g, &nowhere);
		count += !!b->groups[g].rules;
	}
	for (; count >= NFT_DISPATCH_INDEXES; count--) {
		smallest = GROUP_ALWAYS;
		for (g = GROUP_ALWAYS + 1; g < b->group_count; g++)
			if (b->groups[g].rules && (smallest == GROUP_ALWAYS ||
			    b->groups[g].rules < b->groups[smallest].rules))
				smallest = g;
		group_dissolve(b, smallest, &nowhere);
	}
}

/* The guards and then the key of a group's index. */
static int parts_make(const struct group *group, struct nft_dispatch_index *index)
{
	unsigned int pass, i;

	index->parts = kvcalloc(max_t(u8, group->test_count, 1), sizeof(*index->parts),
				NFT_DISPATCH_GFP);
	if (!index->parts)
		return -ENOMEM;
	for (pass = 0; pass < 2; pass++) {
		for (i = 0; i < group->test_count; i++) {
			bool guard = group->kind == NFT_DISPATCH_HASH && !(group->varies & BIT(i));
			struct nft_dispatch_part *part = &index->parts[index->part_count];

			if (guard != !pass)
				continue;
			part->field = group->tests[i].field;
			memcpy(part->mask, group->tests[i].mask, sizeof(part->mask));
			memcpy(part->value, group->tests[i].value, sizeof(part->value));
			index->part_count++;
			index->guard_count += guard;
		}
	}
	return 0;
}

static int group_make(struct builder *b, unsigned int g)
{
	struct nft_dispatch_index *index = &b->dispatch->index[b->dispatch->index_count];
	struct nft_index_rules rules = {
		.dispatch = b->dispatch, .program = b->program, .group = g,
		.rule_group = b->rule_group, .count = b->groups[g].rules,
		.always = GROUP_ALWAYS,
	};
	int err;

	b->dispatch->index_count++;
	index->kind = b->groups[g].kind;
	err = parts_make(&b->groups[g], index);
	if (!err)
		err = nft_index_build(index, &rules);
	b->groups[GROUP_ALWAYS].rules += b->groups[g].rules - rules.count;
	b->dispatch->bytes += rules.bytes;
	return err;
}

/* Rules that are always candidates run as they are where no index can skip any. */
static void bounds_set(struct builder *b)
{
	const struct nft_program *program = b->program;
	struct nft_dispatch *d = b->dispatch;
	u32 first = 0, last = program->rule_count, rule;

	while (first < last && b->rule_group[first] == GROUP_ALWAYS)
		first++;
	while (last > first && b->rule_group[last - 1] == GROUP_ALWAYS)
		last--;
	for (rule = 0; rule < program->rule_count; rule++)
		if (b->rule_group[rule] == GROUP_ALWAYS && (rule < first || rule >= last)) {
			b->rule_group[rule] = U8_MAX;
			b->groups[GROUP_ALWAYS].rules--;
		}
	d->begin = first < last ? program->rules[first].first : 0;
	d->rule_count = last;
	d->end = last < program->rule_count ? program->rules[last].first : program->insn_count - 1;
}

static int builder_run(struct builder *b)
{
	u32 indexed = 0;
	unsigned int g;
	int err;

	group_add(b, NFT_DISPATCH_ALWAYS);
	rules_group(b);
	ranges_group(b);
	prefixes_group(b);
	groups_reduce(b);
	for (g = GROUP_ALWAYS + 1; g < b->group_count; g++)
		indexed += b->groups[g].rules;
	if (indexed < DISPATCH_RULES_MIN)
		return -ENOENT;
	for (g = GROUP_ALWAYS + 1; g < b->group_count; g++) {
		err = b->groups[g].rules ? group_make(b, g) : 0;
		if (err)
			return err;
		cond_resched();
	}
	bounds_set(b);
	return b->groups[GROUP_ALWAYS].rules ? group_make(b, GROUP_ALWAYS) : 0;
}

struct nft_dispatch *nft_dispatch_build(const struct nft_program *program)
{
	struct builder *b = kvzalloc(sizeof(*b), NFT_DISPATCH_GFP);
	struct nft_dispatch *d = NULL;

	if (!b)
		return NULL;
	b->program = program;
	b->rule_group = kvzalloc(max_t(u32, program->rule_count, 1), NFT_DISPATCH_GFP);
	d = kvzalloc(sizeof(*d), NFT_DISPATCH_GFP);
	b->dispatch = d;
	if (b->rule_group && d) {
		refcount_set(&d->users, 1);
		d->bytes = sizeof(*d);
		if (builder_run(b)) {
			nft_dispatch_free(d);
			d = NULL;
		}
	} else {
		kvfree(d);
		d = NULL;
	}
	kvfree(b->rule_group);
	kvfree(b);
	return d;
}
