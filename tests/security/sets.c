// SPDX-License-Identifier: GPL-2.0-or-later
/* Sets: descriptions that lie, ids, anonymous ones, what holds them. */
#include <arpa/inet.h>
#include "security.h"

#define ANONYMOUS	(NFT_SET_ANONYMOUS | NFT_SET_CONSTANT)

static const uint32_t one = 0x01000000, two = 0x02000000;

/* A rule of "c" that looks a word of zeros up in a set. */
static void rule_of(const char *set, uint32_t set_id, uint32_t rule_id)
{
	static const uint32_t zero;

	rule_begin_id("c", rule_id);
	immediate(NFT_REG_1, &zero, sizeof(zero));
	lookup(set, set_id, NFT_REG_1);
	rule_end();
}

static void expr_unknown(void)
{
	expr_begin("cmp");
	expr_end();
}

CASE(set_lengths, "set descriptions whose lengths lie")
{
	static const uint32_t lens[] = { 0, 65, 128, 256, 260, 0x10004, 0x80000000, 0xffffffff };

	for (unsigned int i = 0; i < sizeof(lens) / sizeof(lens[0]); i++) {
		set_add(.key_len = lens[i]);
		refused(EINVAL);
		set_add(.flags = NFT_SET_MAP, .data_type = 1, .data_len = lens[i]);
		refused(EINVAL);
	}
}

CASE(set_fields, "set descriptions whose lengths lie")
{
	const uint32_t flags = NFT_SET_CONCAT | NFT_SET_INTERVAL;

	set_add(.flags = flags, .key_len = 8, .fields = { 4, 4, 4 }, .field_count = 3);
	refused(EINVAL);
	set_add(.flags = flags, .key_len = 16, .fields = { 4, 4 }, .field_count = 2);
	refused(EINVAL);
	set_add(.flags = flags, .key_len = 8, .fields = { 4, 0, 4 }, .field_count = 3);
	refused(EINVAL);
	set_add(.flags = flags, .key_len = 8, .fields = { 4, 0x100 }, .field_count = 2);
	refused(EINVAL);
	set_add(.flags = flags, .key_len = 8, .fields = { 4, 0xfffffffc, 8 }, .field_count = 3);
	refused(EINVAL);
	set_add(.flags = flags, .key_len = 64, .fields = { 64, 4 }, .field_count = 2);
	refused(EINVAL);
	set_add(.flags = flags, .key_len = 64, .fields = { [0 ... 16] = 4 }, .field_count = 17);
	refused(E2BIG);
	set_add(.flags = NFT_SET_CONCAT, .key_len = 4, .fields = { [0 ... 16] = 1 },
		.field_count = 17);
	refused(E2BIG);
}

CASE(set_fields_odd, "set descriptions whose lengths lie")
{
	static const uint8_t key[16] = { 1, 0, 0, 0, 2, 3, 0, 0, 4 };

	/* Fields are padded in the key, and the key's length is that of all of them. */
	set_add(.flags = NFT_SET_CONCAT | NFT_SET_INTERVAL, .key_len = 12,
		.fields = { 1, 2, 1 }, .field_count = 3);
	elem_add(.key = key, .key_len = 12, .key_end = key, .key_end_len = 12);
	accepted();
	set_add(.name = "q", .flags = NFT_SET_CONCAT | NFT_SET_INTERVAL, .key_len = 5,
		.fields = { 1, 4 }, .field_count = 2);
	refused(EINVAL);
	set_add(.name = "q", .flags = NFT_SET_CONCAT | NFT_SET_INTERVAL, .key_len = 8,
		.fields = { 1, 4 }, .field_count = 2);
	elem_add(.set = "q", .key = key, .key_len = 8, .key_end = key, .key_end_len = 8);
	accepted();
	require(elems_count("q") == 1);
}

CASE(set_types, "data and verdict confused")
{
	static const uint32_t reserved[] = { 0xffffff00, 0xffffff01, 0xfffffffe, 0xffffffff };

	for (unsigned int i = 0; i < sizeof(reserved) / sizeof(reserved[0]); i++) {
		set_add(.key_type = reserved[i]);
		refused(EINVAL);
		if (reserved[i] == NFT_DATA_VERDICT)
			continue;
		set_add(.flags = NFT_SET_MAP, .data_type = reserved[i], .data_len = 4);
		refused(EINVAL);
	}
	set_add(.flags = 0, .data_type = 1, .data_len = 4);
	refused(EINVAL);
	set_add(.flags = NFT_SET_MAP);
	refused(EINVAL);
}

CASE(set_flags, "timeouts on anonymous sets")
{
	set_add(.flags = ANONYMOUS | NFT_SET_TIMEOUT);
	refused(EOPNOTSUPP);
	set_add(.flags = NFT_SET_ANONYMOUS | NFT_SET_TIMEOUT, .timeout = 1000);
	refused(EOPNOTSUPP);
	set_add(.flags = 0, .timeout = 1000);
	refused(EINVAL);
	set_add(.flags = 0x8000);
	refused(EOPNOTSUPP);
}

/* Packets would keep adding to a set that goes with its rule. */
CASE(set_anonymous_dynamic, "timeouts on anonymous sets")
{
	set_add(.flags = ANONYMOUS);
	rule_begin("c");
	immediate(NFT_REG_1, &one, 4);
	dynset("s", NFT_DYNSET_OP_ADD, NFT_REG_1);
	rule_end();
	refused_any();
	set_add(.flags = NFT_SET_ANONYMOUS);
	rule_begin("c");
	immediate(NFT_REG_1, &one, 4);
	dynset("s", NFT_DYNSET_OP_ADD, NFT_REG_1);
	rule_end();
	refused_any();
}

/* A rule gives its set a size: not before the commit, and not without one. */
CASE(set_limit_undone, "sets changed by an aborted batch")
{
	set_add(.flags = 0);
	accepted();
	rule_begin("c");
	immediate(NFT_REG_1, &one, 4);
	dynset("s", NFT_DYNSET_OP_ADD, NFT_REG_1);
	rule_end();
	undone();
}

CASE(anonymous_twice, "anonymous sets referenced twice")
{
	set_add(.flags = ANONYMOUS);
	rule_of("s", 0, 0);
	rule_of("s", 0, 0);
	refused_at(3, EBUSY);
	/* By id, and twice in one rule. */
	set_add(.flags = ANONYMOUS, .name = "__set%d");
	rule_begin("c");
	immediate(NFT_REG_1, &one, 4);
	lookup("__set%d", 1, NFT_REG_1);
	lookup("__set%d", 1, NFT_REG_1);
	rule_end();
	refused_at(2, EBUSY);
}

CASE(anonymous_unbound, "anonymous sets referenced twice")
{
	set_add(.flags = ANONYMOUS);
	refused(EINVAL);
	set_add(.flags = ANONYMOUS);
	rule_of("s", 0, 7);
	rule_delete("c", 0, 7);
	accepted();
	require(elems_count("s") == 0);
}

CASE(anonymous_deleted, "anonymous sets deleted twice")
{
	set_add(.flags = ANONYMOUS);
	rule_of("s", 0, 0);
	accepted();
	set_delete("s");
	refused(EBUSY);
	/* The rule takes it along; then it is gone, for a name and for another rule. */
	rule_delete("c", 0, 0);
	set_delete("s");
	refused_at(2, ENOENT);
	rule_delete("c", 0, 0);
	rule_of("s", 0, 0);
	refused_at(2, ENOENT);
	rule_delete("c", 0, 0);
	undone();
	chain_delete("c");
	table_delete(TABLE);
	accepted();
	table_add(TABLE);
	chain_add("c");
	accepted();
}

/* A rule that fails after it took the set must give it back once, not delete it. */
CASE(anonymous_of_a_refused_rule, "anonymous sets deleted twice")
{
	set_add(.flags = ANONYMOUS);
	rule_begin("c");
	immediate(NFT_REG_1, &one, 4);
	lookup("s", 0, NFT_REG_1);
	expr_unknown();
	rule_end();
	rule_of("s", 0, 0);
	rule_delete("c", 0, 0);
	set_delete("s");
	refused_at(2, EINVAL);
}

/* Made, used, dropped and made again under the same name within one batch. */
CASE(anonymous_again, "anonymous sets deleted twice")
{
	for (unsigned int i = 1; i <= 20; i++) {
		set_add(.flags = ANONYMOUS, .id = i);
		elem_add(.key = &one);
		rule_of("s", 0, i);
		rule_delete("c", 0, i);
	}
	undone();
	for (unsigned int i = 1; i <= 20; i++) {
		set_add(.flags = ANONYMOUS, .id = i);
		elem_add(.key = &one);
		rule_of("s", 0, i);
		rule_delete("c", 0, i);
	}
	accepted();
}

CASE(anonymous_elements, "anonymous sets deleted twice")
{
	set_add(.flags = ANONYMOUS);
	elem_add(.key = &one);
	rule_of("s", 0, 0);
	accepted();
	elem_add(.key = &two);
	refused(EBUSY);
	elem_delete(.key = &one);
	refused(EBUSY);
}

CASE(set_in_use, "reference counts")
{
	set_add();
	rule_of("s", 0, 1);
	rule_of("s", 0, 2);
	accepted();
	set_delete("s");
	refused(EBUSY);
	rule_delete("c", 0, 0);
	set_delete("s");
	undone();
	set_delete("s");
	refused(EBUSY);
	/* Errors behind the lookup, before it, and of the rule as a whole. */
	for (unsigned int i = 0; i < 50; i++) {
		rule_begin("c");
		immediate(NFT_REG_1, &one, 4);
		lookup("s", 0, NFT_REG_1);
		expr_unknown();
		rule_end();
		refused(EINVAL);
	}
	rule_delete("c", 0, 0);
	set_delete("s");
	accepted();
}

CASE(set_of_another_table, "objects referenced across tables")
{
	table_add("u");
	set_add(.table = "u", .name = "other", .id = 9);
	accepted();
	rule_of("other", 0, 0);
	refused(ENOENT);
	/* By the id it has in this very batch. */
	set_add(.table = "u", .name = "more", .id = 9);
	rule_of("more", 9, 0);
	refused_at(2, ENOENT);
	set_add(.table = "u", .name = "more", .id = 9);
	rule_of("none", 9, 0);
	refused_at(2, ENOENT);
	set_add(.table = "u", .name = "more", .id = 9, .flags = ANONYMOUS);
	rule_of("more", 9, 0);
	refused_at(2, ENOENT);
}

CASE(set_ids, "lookups by id across generations")
{
	set_add(.id = 5);
	accepted();
	/* An id is of its batch alone. */
	rule_of("none", 5, 0);
	refused(ENOENT);
	elems_begin(NFT_MSG_NEWSETELEM, "none", 0);
	elem_put(&(const struct elem_spec){ .key = &one, .key_len = 4 });
	elems_end();
	be32_put(NFTA_SET_ELEM_LIST_SET_ID, 5);
	refused(ENOENT);
	/* Nor of what the batch has deleted again. */
	set_add(.name = "q", .id = 6);
	set_delete("q");
	rule_of("none", 6, 0);
	refused_at(3, ENOENT);
}

CASE(set_stateful, "stateful expressions freed while bound")
{
	static const char *const wrong[] = {
		"lookup", "dynset", "immediate", "cmp", "payload", "meta", "objref", "log",
		"reject", "notrack", "masq", "nat", "queue", "bitwise", "hash", "numgen",
	};

	set_add(.name = "other");
	accepted();
	for (unsigned int i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		set_add(.flags = NFT_SET_EVAL, .expr = wrong[i]);
		refused_any();
	}
	/* With all it needs, so that only its kind can be what is wrong. */
	set_add(.flags = NFT_SET_EVAL);
	{
		struct nlattr *nest = nest_begin(NFTA_SET_EXPR), *data;

		string_put(NFTA_EXPR_NAME, "lookup");
		data = nest_begin(NFTA_EXPR_DATA);
		string_put(NFTA_LOOKUP_SET, "other");
		be32_put(NFTA_LOOKUP_SREG, NFT_REG_1);
		nest_end(data);
		nest_end(nest);
	}
	refused_any();
	set_delete("other");
	accepted();
}

/* The same in the elements that packets add. */
CASE(dynset_stateful, "stateful expressions freed while bound")
{
	static const char *const wrong[] = { "dynset", "lookup", "immediate", "meta" };

	set_add(.flags = NFT_SET_EVAL);
	accepted();
	for (unsigned int i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		struct nlattr *nest;

		rule_begin("c");
		immediate(NFT_REG_1, &one, 4);
		expr_begin("dynset");
		string_put(NFTA_DYNSET_SET_NAME, "s");
		be32_put(NFTA_DYNSET_OP, NFT_DYNSET_OP_ADD);
		be32_put(NFTA_DYNSET_SREG_KEY, NFT_REG_1);
		nest = nest_begin(NFTA_DYNSET_EXPR);
		string_put(NFTA_EXPR_NAME, wrong[i]);
		nest_end(nest);
		expr_end();
		rule_end();
		refused_any();
	}
	set_delete("s");
	accepted();
}

/* Elements with state, their set, its rule and table, in each order in which they can go. */
CASE(set_stateful_release, "stateful expressions freed while bound")
{
	for (unsigned int order = 0; order < 4; order++) {
		table_add(TABLE);
		chain_add("d");
		set_add(.flags = NFT_SET_EVAL, .expr = "counter");
		elem_add(.key = &one);
		elem_add(.key = &two, .expr = "counter");
		rule_begin("d");
		immediate(NFT_REG_1, &one, 4);
		dynset("s", NFT_DYNSET_OP_ADD, NFT_REG_1);
		rule_end();
		if (order == 3) {
			undone();
			continue;
		}
		accepted();
		if (order == 1)
			elem_delete(.key = &one);
		rule_delete("d", 0, 0);
		chain_delete("d");
		set_delete("s");
		if (order == 2)
			table_delete(TABLE);
		accepted();
	}
	table_add(TABLE);
	accepted();
}

/* A new table and all in it, undone: what is freed first must not be needed by the rest. */
CASE(set_stateful_undone, "stateful expressions freed while bound")
{
	message_begin(NFT_MSG_NEWTABLE, FAMILY, NLM_F_CREATE);
	string_put(NFTA_TABLE_NAME, "v");
	set_add(.table = "v", .flags = NFT_SET_EVAL, .expr = "counter");
	for (unsigned int i = 0; i < 50; i++) {
		elems_begin(NFT_MSG_NEWSETELEM, "s", 0);
		*(char *)mnl_attr_get_payload(mnl_nlmsg_get_payload_offset(batch.message,
						sizeof(struct nfgenmsg))) = 'v';
		elem_put(&(const struct elem_spec){ .key = &i, .key_len = 4 });
		elems_end();
	}
	undone();
}
