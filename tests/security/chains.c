// SPDX-License-Identifier: GPL-2.0-or-later
/* Chains and rules: those that belong to a rule, ids and handles, loops, verdicts. */
#include <arpa/inet.h>
#include <stdio.h>
#include "security.h"

static const uint32_t one = 0x01000000, two = 0x02000000;

static void jump_rule(const char *from, const char *to, uint32_t to_id, uint32_t rule_id)
{
	rule_begin_id(from, rule_id);
	verdict(NFT_JUMP, to, to_id);
	rule_end();
}

/* The highest handle among the rules of TABLE. */
static void handle_keep(const struct nlmsghdr *nlh, void *data)
{
	const struct nlattr *attr;
	uint64_t *highest = data;

	mnl_attr_for_each(attr, nlh, sizeof(struct nfgenmsg))
		if (mnl_attr_get_type(attr) == NFTA_RULE_HANDLE) {
			uint64_t handle = be64toh(mnl_attr_get_u64(attr));

			*highest = handle > *highest ? handle : *highest;
		}
}

static uint64_t rule_last(void)
{
	uint64_t highest = 0;

	request_dump(request_begin(NFT_MSG_GETRULE, FAMILY, NLM_F_DUMP), handle_keep, &highest);
	return highest;
}

CASE(bound_chain, "bound chains deleted twice")
{
	chain_add_bound("b", 1);
	rule_begin("b");
	verdict(1, NULL, 0);
	rule_end();
	jump_rule("c", NULL, 1, 0);
	accepted();
	chain_delete("b");
	refused_any();
	rule_delete("b", 0, 0);
	refused(EOPNOTSUPP);
	rule_begin("b");
	verdict(0, NULL, 0);
	rule_end();
	refused(EOPNOTSUPP);
	jump_rule("c", "b", 0, 0);
	refused_any();
	rule_delete("c", 0, 0);
	undone();
	rule_delete("c", 0, 0);
	chain_delete("b");
	refused_at(2, ENOENT);
	rule_delete("c", 0, 0);
	jump_rule("c", "b", 0, 0);
	refused_at(2, ENOENT);
	rule_delete("c", 0, 0);
	accepted();
	jump_rule("c", "b", 0, 0);
	refused(ENOENT);
}

CASE(bound_chain_unbound, "bound chains deleted twice")
{
	chain_add_bound("b", 1);
	refused(EINVAL);
	chain_add_bound("b", 1);
	chain_delete("b");
	refused_any();
	chain_add_bound("b", 1);
	jump_rule("c", NULL, 1, 5);
	rule_delete("c", 0, 5);
	accepted();
}

CASE(bound_chain_twice, "bound chains deleted twice")
{
	chain_add_bound("b", 1);
	jump_rule("c", NULL, 1, 0);
	jump_rule("c", NULL, 1, 0);
	refused_at(3, EBUSY);
	chain_add_bound("b", 1);
	rule_begin("c");
	verdict(NFT_JUMP, NULL, 1);
	verdict(NFT_GOTO, NULL, 1);
	rule_end();
	refused_at(2, EBUSY);
	/* By an element, of which there may be many. */
	chain_add_bound("b", 1);
	set_add(.flags = NFT_SET_MAP, .data_type = NFT_DATA_VERDICT);
	elem_add(.key = &one, .has_verdict = true, .verdict = NFT_JUMP, .chain = "b");
	refused_at(3, EOPNOTSUPP);
}

/* A chain that belongs to a rule of its own would hold itself. */
CASE(bound_chain_itself, "bound chains deleted twice")
{
	chain_add_bound("b", 1);
	jump_rule("b", NULL, 1, 0);
	refused_any();
	chain_add_bound("b", 1);
	jump_rule("b", "b", 0, 0);
	jump_rule("c", "b", 0, 0);
	refused_any();
}

CASE(bound_chain_nested, "bound chains deleted twice")
{
	for (unsigned int i = 0; i < 2; i++) {
		chain_add_bound("outer", 1);
		chain_add_bound("inner", 2);
		set_add(.flags = NFT_SET_ANONYMOUS | NFT_SET_CONSTANT);
		rule_begin("inner");
		immediate(NFT_REG_1, &one, 4);
		lookup("s", 0, NFT_REG_1);
		rule_end();
		jump_rule("outer", NULL, 2, 0);
		jump_rule("c", NULL, 1, 7);
		if (!i) {
			rule_delete("c", 0, 7);
			undone();
		}
	}
	accepted();
	rule_delete("c", 0, 0);
	undone();
	table_delete(TABLE);
	undone();
	rule_delete("c", 0, 0);
	chain_delete("c");
	table_delete(TABLE);
	accepted();
	table_add(TABLE);
	accepted();
}

/* A rule that fails after it took the chain gives it back, undeleted and once. */
CASE(bound_chain_of_a_refused_rule, "bound chains deleted twice")
{
	chain_add_bound("b", 1);
	rule_begin("c");
	verdict(NFT_JUMP, NULL, 1);
	expr_begin("cmp");
	expr_end();
	rule_end();
	jump_rule("c", NULL, 1, 0);
	rule_delete("c", 0, 0);
	refused_at(2, EINVAL);
}

CASE(bound_chain_hook, "bound chains deleted twice")
{
	chain_add_base("b", 1);
	be32_put(NFTA_CHAIN_FLAGS, NFT_CHAIN_BINDING);
	be32_put(NFTA_CHAIN_ID, 1);
	refused_any();
	jump_rule("c", "out", 0, 0);
	refused(EOPNOTSUPP);
}

CASE(rule_deleted_twice, "bound chains deleted twice")
{
	uint64_t handle;

	chain_add("d");
	jump_rule("c", "d", 0, 3);
	accepted();
	handle = rule_last();
	require(handle);
	rule_delete("c", handle, 0);
	rule_delete("c", handle, 0);
	refused_at(2, ENOENT);
	rule_delete("c", 0, 0);
	rule_delete("c", handle, 0);
	refused_at(2, ENOENT);
	rule_delete("c", handle, 0);
	chain_delete("d");
	undone();
	/* Of another chain, of another table; an id of an earlier batch. */
	rule_delete("d", handle, 0);
	refused(ENOENT);
	rule_delete("c", 0, 3);
	refused(ENOENT);
	table_add("u");
	message_begin(NFT_MSG_NEWCHAIN, FAMILY, NLM_F_CREATE);
	string_put(NFTA_CHAIN_TABLE, "u");
	string_put(NFTA_CHAIN_NAME, "c");
	message_begin(NFT_MSG_DELRULE, FAMILY, 0);
	string_put(NFTA_RULE_TABLE, "u");
	string_put(NFTA_RULE_CHAIN, "c");
	be64_put(NFTA_RULE_HANDLE, handle);
	refused_at(3, ENOENT);
	rule_delete("c", handle, 0);
	accepted();
	rule_delete("c", handle, 0);
	refused(ENOENT);
}

CASE(rule_of_one_batch, "bound chains deleted twice")
{
	jump_rule("c", "c2", 0, 0);
	refused(ENOENT);
	for (unsigned int i = 0; i < 2; i++) {
		chain_add("d");
		jump_rule("c", "d", 0, 3);
		rule_delete("c", 0, 3);
		jump_rule("c", "d", 0, 3);
		rule_delete("c", 0, 0);
		chain_delete("d");
		if (!i)
			undone();
	}
	accepted();
	jump_rule("c", NULL, 3, 3);
	rule_delete("c", 0, 3);
	rule_delete("c", 0, 3);
	refused_at(1, ENOENT);
}

CASE(chain_of_another_table, "objects referenced across tables")
{
	table_add("u");
	message_begin(NFT_MSG_NEWCHAIN, FAMILY, NLM_F_CREATE);
	string_put(NFTA_CHAIN_TABLE, "u");
	string_put(NFTA_CHAIN_NAME, "theirs");
	accepted();
	jump_rule("c", "theirs", 0, 0);
	refused(ENOENT);
	message_begin(NFT_MSG_NEWCHAIN, FAMILY, NLM_F_CREATE);
	string_put(NFTA_CHAIN_TABLE, "u");
	string_put(NFTA_CHAIN_NAME, "more");
	be32_put(NFTA_CHAIN_ID, 8);
	jump_rule("c", NULL, 8, 0);
	refused_at(2, ENOENT);
	set_add(.flags = NFT_SET_MAP, .data_type = NFT_DATA_VERDICT);
	elem_add(.key = &one, .has_verdict = true, .verdict = NFT_GOTO, .chain = "theirs");
	refused_at(2, ENOENT);
	/* The same name in another family is another table. */
	message_begin(NFT_MSG_NEWTABLE, 2, NLM_F_CREATE);
	string_put(NFTA_TABLE_NAME, TABLE);
	message_begin(NFT_MSG_DELCHAIN, 2, 0);
	string_put(NFTA_CHAIN_TABLE, TABLE);
	string_put(NFTA_CHAIN_NAME, "c");
	refused_at(2, ENOENT);
}

CASE(chain_ids, "lookups by id across generations")
{
	chain_add("d");
	be32_put(NFTA_CHAIN_ID, 4);
	accepted();
	jump_rule("c", NULL, 4, 0);
	refused(ENOENT);
	chain_add("e");
	be32_put(NFTA_CHAIN_ID, 4);
	chain_delete("e");
	jump_rule("c", NULL, 4, 0);
	refused_at(3, ENOENT);
	chain_add("e");
	be32_put(NFTA_CHAIN_ID, 4);
	chain_add("f");
	be32_put(NFTA_CHAIN_ID, 4);
	refused_any();
}

CASE(chain_in_use, "reference counts")
{
	chain_add("d");
	jump_rule("c", "d", 0, 0);
	accepted();
	chain_delete("d");
	refused(EBUSY);
	for (unsigned int i = 0; i < 20; i++) {
		rule_begin("c");
		verdict(NFT_JUMP, "d", 0);
		expr_begin("cmp");
		expr_end();
		rule_end();
		refused(EINVAL);
		jump_rule("c", "d", 0, 0);
		rule_delete("c", 0, 0);
		undone();
	}
	rule_delete("c", 0, 0);
	chain_delete("d");
	accepted();
}

CASE(jump_depth, "nesting without bound")
{
	char name[2][16];

	for (unsigned int i = 0; i < 20; i++) {
		snprintf(name[0], sizeof(name[0]), "n%u", i);
		chain_add(name[0]);
	}
	accepted();
	for (unsigned int i = 19; i > 4; i--) {
		snprintf(name[0], sizeof(name[0]), "n%u", i - 1);
		snprintf(name[1], sizeof(name[1]), "n%u", i);
		jump_rule(name[0], name[1], 0, 0);
	}
	accepted();
	/* Fifteen are below n4: one more level can't be reached from a hook. */
	jump_rule("out", "n4", 0, 0);
	refused(EMLINK);
	jump_rule("out", "n5", 0, 0);
	accepted();
	jump_rule("n19", "c", 0, 0);
	refused(EMLINK);
	packet_send(1);
}

CASE(jump_loop, "nesting without bound")
{
	chain_add("d");
	jump_rule("c", "d", 0, 0);
	jump_rule("out", "c", 0, 0);
	set_add(.flags = NFT_SET_MAP, .data_type = NFT_DATA_VERDICT);
	rule_begin("d");
	immediate(NFT_REG_1, &two, 4);
	lookup_map("s", NFT_REG_1, NFT_REG_VERDICT);
	rule_end();
	accepted();
	jump_rule("d", "c", 0, 0);
	refused(EMLINK);
	jump_rule("d", "d", 0, 0);
	refused(EMLINK);
	elem_add(.key = &two, .has_verdict = true, .verdict = NFT_GOTO, .chain = "c");
	refused(EMLINK);
	elem_add(.flags = NFT_SET_ELEM_CATCHALL, .has_verdict = true, .verdict = NFT_JUMP,
		 .chain = "d");
	refused(EMLINK);
	packet_send(1);
}

/* A loop no packet can enter becomes one when a hook reaches it. */
CASE(jump_loop_later, "nesting without bound")
{
	chain_add("d");
	jump_rule("c", "d", 0, 0);
	jump_rule("d", "c", 0, 0);
	if (batch_send())
		return;
	jump_rule("out", "c", 0, 0);
	refused(EMLINK);
	packet_send(1);
}

CASE(attributes_nested, "nesting without bound")
{
	/* Deeper than anything that is meant: dynset in dynset in ... */
	struct nlattr *nests[400];
	unsigned int depth = 0;

	set_add(.flags = NFT_SET_EVAL);
	rule_begin("c");
	immediate(NFT_REG_1, &one, 4);
	for (; depth < 400; depth += 2) {
		nests[depth] = nest_begin(depth ? NFTA_DYNSET_EXPR : NFTA_LIST_ELEM);
		string_put(NFTA_EXPR_NAME, "dynset");
		nests[depth + 1] = nest_begin(NFTA_EXPR_DATA);
		string_put(NFTA_DYNSET_SET_NAME, "s");
		be32_put(NFTA_DYNSET_OP, NFT_DYNSET_OP_ADD);
		be32_put(NFTA_DYNSET_SREG_KEY, NFT_REG_1);
	}
	while (depth--)
		nest_end(nests[depth]);
	rule_end();
	refused_any();
	rule_begin("c");
	for (unsigned int i = 0; i < 129; i++) {
		expr_begin("counter");
		expr_end();
	}
	rule_end();
	refused_any();
}

CASE(verdict_codes, "verdict codes with error bits")
{
	static const uint32_t codes[] = {
		/* Drop with an errno above it, positive, negative and zero; accept and queue with bits. */
		0xffff0000, 0x00010000, 0x7fff0000, 0x00010001, 0xffff0001, 0x00000003, 0x00010003,
		0x00008003, 0x0000ff00, 0x00000100, 0x00000101,
		/* Stolen, repeat, stop, and what none has. */
		2, 4, 5, 6, 7, 0x7fffffff, 0x80000000,
		/* Below the verdicts of our own. */
		(uint32_t)-6, (uint32_t)-7, (uint32_t)-100, (uint32_t)-65536,
	};

	set_add(.flags = NFT_SET_MAP, .data_type = NFT_DATA_VERDICT);
	accepted();
	for (unsigned int i = 0; i < sizeof(codes) / sizeof(codes[0]); i++) {
		rule_begin("c");
		verdict(codes[i], "c", 0);
		rule_end();
		refused(EINVAL);
		elem_add(.key = &one, .has_verdict = true, .verdict = codes[i]);
		refused(EINVAL);
	}
	rule_begin("c");
	verdict(NFT_JUMP, NULL, 0);
	rule_end();
	refused(EINVAL);
}
