/* SPDX-License-Identifier: GPL-2.0-only */
/* Indexes of a dispatch: building them from the tests rules begin with. */
#ifndef _RAMPART_CORE_DISPATCH_INDEX_H
#define _RAMPART_CORE_DISPATCH_INDEX_H

#include <linux/string.h>
#include "core/dispatch.h"

/**
 * struct nft_rule_test - one test at the beginning of a rule
 * @field: of the dispatch
 * @is_range: @value and @mask are the first and last number of a range; else the field is @value
 *	under @mask
 */
struct nft_rule_test {
	u8	field;
	bool	is_range;
	u64	mask[2];
	u64	value[2];
};

/**
 * struct nft_index_rules - the rules of an index to build
 * @group: those whose @rule_group is this
 * @count: of them
 * @always: where rules go that would be in too many intervals; @count is less by these then
 * @bytes: out: memory taken
 */
struct nft_index_rules {
	struct nft_dispatch		*dispatch;
	const struct nft_program	*program;
	u8				group;
	u8				*rule_group;
	u32				count;
	u8				always;
	size_t				bytes;
};

/**
 * nft_rule_tests() - the tests of rule number @rule, those for equality first, by field and mask
 * @tests: room for NFT_DISPATCH_TESTS
 *
 * Fields are added to @d.
 */
unsigned int nft_rule_tests(struct nft_dispatch *d, const struct nft_program *program, u32 rule,
			    struct nft_rule_test *tests);

/** nft_index_build() - @index has its kind and parts. -ENOMEM; what was made is freed with it. */
int nft_index_build(struct nft_dispatch_index *index, struct nft_index_rules *rules);

/** nft_test_is_prefix() - is a test for equality one of the first bits, and so a range? */
bool nft_test_is_prefix(const struct nft_dispatch_field *field, const struct nft_rule_test *test);

#endif
