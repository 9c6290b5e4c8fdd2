// SPDX-License-Identifier: GPL-2.0-or-later
/* Elements: keys and their ends, data and verdicts, catch-alls, expiry and its collection. */
#include <arpa/inet.h>
#include "security.h"

#define VMAP	.flags = NFT_SET_MAP, .data_type = NFT_DATA_VERDICT

static const uint32_t one = 0x01000000, two = 0x02000000, five = 0x05000000;

static void elem_get_begin(struct nlmsghdr **nlh, const void *key)
{
	struct nlattr *list, *elem, *value;

	*nlh = request_begin(NFT_MSG_GETSETELEM, FAMILY, 0);
	mnl_attr_put_strz(*nlh, NFTA_SET_ELEM_LIST_TABLE, TABLE);
	mnl_attr_put_strz(*nlh, NFTA_SET_ELEM_LIST_SET, "s");
	list = mnl_attr_nest_start(*nlh, NFTA_SET_ELEM_LIST_ELEMENTS);
	elem = mnl_attr_nest_start(*nlh, NFTA_LIST_ELEM);
	value = mnl_attr_nest_start(*nlh, NFTA_SET_ELEM_KEY);
	mnl_attr_put(*nlh, NFTA_DATA_VALUE, 4, key);
	mnl_attr_nest_end(*nlh, value);
	mnl_attr_nest_end(*nlh, elem);
	mnl_attr_nest_end(*nlh, list);
}

/* Is a key in the set "s"? */
static bool elem_there(uint32_t key)
{
	char answer[1024];
	struct nlmsghdr *nlh;

	elem_get_begin(&nlh, &key);
	return request_get(nlh, answer, sizeof(answer)) > 0;
}

CASE(elem_key_lengths, "element key ends missing or swapped")
{
	static const uint8_t key[64];
	static const size_t lens[] = { 0, 1, 3, 5, 8, 63, 64 };

	set_add();
	accepted();
	for (unsigned int i = 0; i < sizeof(lens) / sizeof(lens[0]); i++) {
		elem_add(.key = key, .key_len = lens[i]);
		refused_any();
		elem_delete(.key = key, .key_len = lens[i]);
		refused_any();
	}
	elem_add();
	refused(EINVAL);
}

CASE(elem_key_end, "element key ends missing or swapped")
{
	static const uint32_t low[2] = { 0x01000000, 0x05000000 };
	static const uint32_t high[2] = { 0x09000000, 0x06000000 };
	static const uint32_t mixed[2] = { 0x09000000, 0x04000000 };

	set_add();
	elem_add(.key = &one, .key_end = &two);
	refused(EINVAL);
	set_add(.flags = NFT_SET_INTERVAL);
	elem_add(.key = &one, .key_end = &two);
	refused(EINVAL);
	set_add(.flags = NFT_SET_INTERVAL | NFT_SET_CONCAT, .key_len = 8, .fields = { 4, 4 },
		.field_count = 2);
	accepted();
	elem_add(.key = high, .key_len = 8, .key_end = low, .key_end_len = 8);
	refused(EINVAL);
	elem_add(.key = low, .key_len = 8, .key_end = mixed, .key_end_len = 8);
	refused(EINVAL);
	elem_add(.key = low, .key_len = 8, .key_end = high, .key_end_len = 4);
	refused_any();
	elem_add(.key_end = high, .key_end_len = 8);
	refused(EINVAL);
	elem_add(.key = low, .key_len = 8, .flags = NFT_SET_ELEM_INTERVAL_END);
	refused(EINVAL);
	/* Without an end it is a range of one. */
	elem_add(.key = low, .key_len = 8);
	accepted();
	elem_delete(.key = low, .key_len = 8, .key_end = high, .key_end_len = 8);
	refused(ENOENT);
	elem_delete(.key = low, .key_len = 8);
	accepted();
}

CASE(elem_flags, "element key ends missing or swapped")
{
	set_add();
	elem_add(.key = &one, .flags = NFT_SET_ELEM_INTERVAL_END);
	refused(EINVAL);
	set_add();
	elem_add(.key = &one, .flags = 4);
	refused(EOPNOTSUPP);
	set_add();
	elem_add(.key = &one, .flags = 0xffffffff);
	refused(EOPNOTSUPP);
	set_add();
	elem_add(.key = &one, .flags = 0x40);
	refused(EOPNOTSUPP);
}

/* An end with anything of its own could go without its beginning. */
CASE(interval_end_contents, "interval ends collected alone")
{
	const uint32_t flags = NFT_SET_INTERVAL | NFT_SET_TIMEOUT;
	const uint32_t end = NFT_SET_ELEM_INTERVAL_END;

	set_add(.flags = flags);
	elem_add(.key = &one);
	accepted();
	elem_add(.key = &five, .flags = end, .timeout = 50);
	refused(EINVAL);
	elem_add(.key = &five, .flags = end, .expiration = 50);
	refused(EINVAL);
	elem_add(.key = &five, .flags = end, .udata_len = 8);
	refused(EINVAL);
	elem_add(.key = &five, .flags = end, .expr = "counter");
	refused(EINVAL);
	elem_add(.key = &five, .flags = end, .data = &one, .data_len = 4);
	refused(EINVAL);
	elem_add(.key = &five, .flags = end, .key_end = &five);
	refused(EINVAL);
}

CASE(interval_expires, "interval ends collected alone")
{
	set_add(.flags = NFT_SET_INTERVAL | NFT_SET_TIMEOUT, .timeout = 60000,
		.gc_interval = 10);
	elem_add(.key = &one, .timeout = 60);
	elem_add(.key = &two, .flags = NFT_SET_ELEM_INTERVAL_END);
	elem_add(.key = &five);
	elem_add(.key = &(uint32_t){ 0x06000000 }, .flags = NFT_SET_ELEM_INTERVAL_END);
	accepted();
	require(elem_there(one));
	require(!elem_there(two));
	pause_ms(250);
	require(!elem_there(one));
	/* Had an end gone alone, all from its beginning on would be in the set. */
	require(!elem_there(two));
	require(!elem_there(htonl(3 << 24)));
	require(elem_there(five));
	require(!elem_there(0x07000000));
	require(elems_count("s") == 2);
}

CASE(map_data, "data and verdict confused")
{
	static const uint8_t value[64];

	chain_add("d");
	set_add(VMAP);
	accepted();
	elem_add(.key = &one, .data = value, .data_len = 16);
	refused(EINVAL);
	elem_add(.key = &one, .data = value, .data_len = 4);
	refused(EINVAL);
	elem_add(.key = &one);
	refused(EINVAL);
	set_add(.name = "m", .flags = NFT_SET_MAP, .data_type = 1, .data_len = 16);
	accepted();
	elem_add(.set = "m", .key = &one, .has_verdict = true, .verdict = NFT_JUMP, .chain = "d");
	refused(EINVAL);
	elem_add(.set = "m", .key = &one, .has_verdict = true, .verdict = 1);
	refused(EINVAL);
	for (unsigned int len = 0; len <= 64; len += 8) {
		if (len == 16)
			continue;
		elem_add(.set = "m", .key = &one, .data = value, .data_len = len);
		refused_any();
	}
	set_add(.name = "p");
	elem_add(.set = "p", .key = &one, .data = value, .data_len = 4);
	refused(EINVAL);
}

CASE(map_registers, "data and verdict confused")
{
	set_add(VMAP);
	set_add(.name = "m", .id = 2, .flags = NFT_SET_MAP, .data_type = 1, .data_len = 16);
	set_add(.name = "p", .id = 3);
	accepted();
	rule_begin("c");
	immediate(NFT_REG_1, &one, 4);
	lookup_map("s", NFT_REG_1, NFT_REG_1);
	rule_end();
	refused(EINVAL);
	rule_begin("c");
	immediate(NFT_REG_1, &one, 4);
	lookup_map("m", NFT_REG_1, NFT_REG_VERDICT);
	rule_end();
	refused(EINVAL);
	rule_begin("c");
	immediate(NFT_REG_1, &one, 4);
	lookup_map("p", NFT_REG_1, NFT_REG_1);
	rule_end();
	refused(EINVAL);
	rule_begin("c");
	immediate(NFT_REG_VERDICT, &one, 4);
	rule_end();
	refused(EINVAL);
	rule_begin("c");
	expr_begin("immediate");
	be32_put(NFTA_IMMEDIATE_DREG, NFT_REG_1);
	verdict_put(NFTA_IMMEDIATE_DATA, NFT_RETURN, NULL, 0);
	expr_end();
	rule_end();
	refused(EINVAL);
	/* Packets can't add verdicts. */
	rule_begin("c");
	immediate(NFT_REG_1, &(const char[16]){ "" }, 16);
	expr_begin("dynset");
	string_put(NFTA_DYNSET_SET_NAME, "s");
	be32_put(NFTA_DYNSET_OP, NFT_DYNSET_OP_ADD);
	be32_put(NFTA_DYNSET_SREG_KEY, NFT_REG_1);
	be32_put(NFTA_DYNSET_SREG_DATA, NFT_REG_1);
	expr_end();
	rule_end();
	refused(EOPNOTSUPP);
}

CASE(catchall_twice, "catch-all elements deactivated twice")
{
	chain_add("d");
	set_add(VMAP);
	elem_add(.flags = NFT_SET_ELEM_CATCHALL, .has_verdict = true, .verdict = NFT_JUMP,
		 .chain = "d");
	accepted();
	elem_delete(.flags = NFT_SET_ELEM_CATCHALL);
	elem_delete(.flags = NFT_SET_ELEM_CATCHALL);
	refused_at(2, ENOENT);
	elem_delete(.flags = NFT_SET_ELEM_CATCHALL);
	set_delete("s");
	undone();
	/* All elements, then the one, then the set. */
	elems_begin(NFT_MSG_DELSETELEM, "s", 0);
	batch.message->nlmsg_len -= sizeof(struct nlattr);
	elem_delete(.flags = NFT_SET_ELEM_CATCHALL);
	refused_at(2, ENOENT);
	chain_delete("d");
	refused(EBUSY);
	elem_delete(.flags = NFT_SET_ELEM_CATCHALL);
	set_delete("s");
	chain_delete("d");
	accepted();
}

CASE(catchall_replaced, "catch-all elements deactivated twice")
{
	chain_add("d");
	set_add(VMAP);
	elem_add(.flags = NFT_SET_ELEM_CATCHALL, .has_verdict = true, .verdict = NFT_JUMP,
		 .chain = "d");
	accepted();
	elem_add(.flags = NFT_SET_ELEM_CATCHALL, .has_verdict = true, .verdict = NFT_JUMP,
		 .chain = "d", .nl_flags = NLM_F_EXCL);
	refused(EEXIST);
	for (unsigned int i = 0; i < 3; i++) {
		elem_delete(.flags = NFT_SET_ELEM_CATCHALL);
		elem_add(.flags = NFT_SET_ELEM_CATCHALL, .has_verdict = true, .verdict = 1);
		if (i != 2)
			undone();
		else
			accepted();
	}
	/* Its chain is nobody's now. */
	chain_delete("d");
	accepted();
	elem_add(.key = &one, .flags = NFT_SET_ELEM_CATCHALL, .has_verdict = true, .verdict = 1);
	refused(EINVAL);
}

CASE(catchall_of_a_new_set, "catch-all elements deactivated twice")
{
	set_add(.name = "n");
	elem_add(.set = "n", .flags = NFT_SET_ELEM_CATCHALL);
	elem_delete(.set = "n", .flags = NFT_SET_ELEM_CATCHALL);
	elem_add(.set = "n", .flags = NFT_SET_ELEM_CATCHALL);
	set_delete("n");
	undone();
	set_add(.name = "n");
	elem_add(.set = "n", .flags = NFT_SET_ELEM_CATCHALL);
	elem_delete(.set = "n", .flags = NFT_SET_ELEM_CATCHALL);
	elem_add(.set = "n", .flags = NFT_SET_ELEM_CATCHALL);
	set_delete("n");
	accepted();
}

/* Batches that replace what has expired, and are undone; chains count those that jump to them. */
static void expired_replaced(uint32_t flags)
{
	const uint32_t catchall = flags & NFT_SET_ELEM_CATCHALL;
	const void *key = catchall ? NULL : &one;

	chain_add("d");
	/* Nothing is collected meanwhile. */
	set_add(.flags = NFT_SET_MAP | NFT_SET_TIMEOUT | (flags & NFT_SET_INTERVAL),
		.data_type = NFT_DATA_VERDICT, .gc_interval = 100000);
	elem_add(.key = key, .flags = catchall, .timeout = 20, .has_verdict = true,
		 .verdict = NFT_JUMP, .chain = "d");
	if (flags & NFT_SET_INTERVAL)
		elem_add(.key = &two, .flags = NFT_SET_ELEM_INTERVAL_END);
	accepted();
	pause_ms(60);
	for (unsigned int i = 0; i < 3; i++) {
		elem_add(.key = key, .flags = catchall, .timeout = 60000, .has_verdict = true,
			 .verdict = NFT_GOTO, .chain = "d");
		if (flags & NFT_SET_INTERVAL)
			elem_add(.key = &two, .flags = NFT_SET_ELEM_INTERVAL_END);
		if (i != 2)
			undone();
		else
			accepted();
	}
	chain_delete("d");
	refused(EBUSY);
	elem_delete(.key = key, .flags = catchall);
	if (flags & NFT_SET_INTERVAL)
		elem_delete(.key = &two, .flags = NFT_SET_ELEM_INTERVAL_END);
	accepted();
	set_delete("s");
	chain_delete("d");
	accepted();
}

CASE(expired_undone, "expired elements in an aborted batch")
{
	expired_replaced(0);
}

CASE(expired_undone_interval, "expired elements in an aborted batch")
{
	expired_replaced(NFT_SET_INTERVAL);
}

CASE(expired_undone_catchall, "expired elements in an aborted batch")
{
	expired_replaced(NFT_SET_ELEM_CATCHALL);
}

/* The collector, batches, undone ones, dumps and packets, all at the same set. */
CASE(collection_races, "collection racing a transaction")
{
	chain_add("d");
	set_add(.flags = NFT_SET_MAP | NFT_SET_TIMEOUT, .data_type = NFT_DATA_VERDICT,
		.gc_interval = 1);
	set_add(.name = "dyn", .id = 2, .flags = NFT_SET_TIMEOUT | NFT_SET_EVAL, .timeout = 2,
		.gc_interval = 1, .expr = "counter");
	rule_begin("out");
	payload_load(NFT_PAYLOAD_NETWORK_HEADER, 4, 4, NFT_REG_1);
	dynset("dyn", NFT_DYNSET_OP_UPDATE, NFT_REG_1);
	rule_end();
	accepted();
	for (uint32_t round = 0; round < 150; round++) {
		for (uint32_t i = 0; i < 10; i++) {
			uint32_t key = round * 10 + i;

			elem_add(.key = &key, .timeout = 1 + i % 5, .has_verdict = true,
				 .verdict = NFT_JUMP, .chain = "d");
		}
		if (round % 3 == 0)
			table_delete("there is no such table");
		batch_send();
		packet_send(round);
		elems_count("s");
		elems_count("dyn");
	}
	pause_ms(200);
	require(elems_count("s") == 0);
	set_delete("s");
	chain_delete("d");
	accepted();
}

CASE(element_counts, "reference counts")
{
	chain_add("d");
	set_add(VMAP, .size = 2);
	elem_add(.key = &one, .has_verdict = true, .verdict = NFT_JUMP, .chain = "d");
	elem_add(.key = &two, .has_verdict = true, .verdict = NFT_JUMP, .chain = "d");
	accepted();
	for (unsigned int i = 0; i < 20; i++) {
		/* There already; there with another verdict; one too many. */
		elem_add(.key = &one, .has_verdict = true, .verdict = NFT_JUMP, .chain = "d");
		undone();
		elem_add(.key = &one, .has_verdict = true, .verdict = NFT_GOTO, .chain = "d");
		refused_any();
		elem_add(.key = &five, .has_verdict = true, .verdict = NFT_JUMP, .chain = "d");
		refused(ENFILE);
		elem_add(.key = &five, .has_verdict = true, .verdict = NFT_JUMP, .chain = "e");
		refused(ENOENT);
		elem_add(.key = &five, .has_verdict = true, .verdict = NFT_JUMP, .chain = "out");
		refused(EOPNOTSUPP);
		elem_delete(.key = &one);
		elem_add(.key = &five, .has_verdict = true, .verdict = NFT_JUMP, .chain = "d");
		undone();
	}
	set_delete("s");
	chain_delete("d");
	accepted();
}
