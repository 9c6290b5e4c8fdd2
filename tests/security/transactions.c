// SPDX-License-Identifier: GPL-2.0-or-later
/* Transactions: batches undone, events of what is gone, dumps and namespaces that end meanwhile, devices that leave. */
#include <arpa/inet.h>
#include <net/if.h>
#include <poll.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include "link.h"
#include "security.h"

static const uint32_t one = 0x01000000;

/* Policy, counters and name of a chain. */
static void chain_update(const char *name, int policy, uint64_t packets)
{
	struct nlattr *nest;

	message_begin(NFT_MSG_NEWCHAIN, FAMILY, 0);
	string_put(NFTA_CHAIN_TABLE, TABLE);
	string_put(NFTA_CHAIN_NAME, name);
	if (policy >= 0)
		be32_put(NFTA_CHAIN_POLICY, policy);
	if (!packets)
		return;
	nest = nest_begin(NFTA_CHAIN_COUNTERS);
	be64_put(NFTA_COUNTER_PACKETS, packets);
	be64_put(NFTA_COUNTER_BYTES, packets);
	nest_end(nest);
}

/* Does a packet from here reach here? */
static bool packet_passes(void)
{
	struct sockaddr_in at = {
		.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK),
	};
	socklen_t len = sizeof(at);
	int to = socket(AF_INET, SOCK_DGRAM, 0), from = socket(AF_INET, SOCK_DGRAM, 0);
	char byte = 1;
	bool passes;

	bind(to, (struct sockaddr *)&at, sizeof(at));
	getsockname(to, (struct sockaddr *)&at, &len);
	/* A packet the hook drops is refused at once. */
	passes = sendto(from, &byte, 1, 0, (struct sockaddr *)&at, sizeof(at)) == 1 &&
		 poll(&(struct pollfd){ .fd = to, .events = POLLIN }, 1, 1000) == 1;
	close(to);
	close(from);
	return passes;
}

CASE(policy_undone, "chain stats and policies in an aborted batch")
{
	for (unsigned int i = 1; i < 10; i++) {
		chain_update("out", 0, i);
		chain_update("out", 1, i + 1);
		chain_update("out", 0, 0);
		undone();
		require(packet_passes());
		/* Nor does the next batch, which is about something else, bring it back. */
		rule_begin("out");
		expr_begin("counter");
		expr_end();
		rule_end();
		accepted();
		require(packet_passes());
	}
	chain_update("out", 0, 1);
	accepted();
	require(!packet_passes());
	for (unsigned int i = 1; i < 10; i++) {
		chain_update("out", 1, i);
		chain_delete("out");
		undone();
		require(!packet_passes());
	}
	chain_update("out", 0, 7);
	chain_update("out", 1, 8);
	chain_update("out", 1, 0);
	accepted();
	require(packet_passes());
	chain_update("out", 2, 0);
	refused(EINVAL);
	chain_update("c", 0, 0);
	refused_any();
	chain_update("out", 0, 1);
	chain_delete("out");
	accepted();
	require(packet_passes());
}

/* A hook that a batch makes and takes back never saw a packet, and is gone. */
CASE(base_chain_undone, "chain stats and policies in an aborted batch")
{
	for (unsigned int i = 0; i < 20; i++) {
		chain_add_base("fresh", 3);
		be32_put(NFTA_CHAIN_POLICY, 0);
		undone();
		require(packet_passes());
		chain_add_base("fresh", 3);
		be32_put(NFTA_CHAIN_POLICY, 0);
		chain_delete("fresh");
		accepted();
		require(packet_passes());
	}
}

CASE(rename_undone, "reference counts")
{
	chain_add("d");
	rule_begin("c");
	verdict(NFT_JUMP, "d", 0);
	rule_end();
	accepted();
	for (unsigned int i = 0; i < 5; i++) {
		message_begin(NFT_MSG_NEWCHAIN, FAMILY, 0);
		string_put(NFTA_CHAIN_TABLE, TABLE);
		/* Handles of a table begin with the chains "c", "out" and "d". */
		be64_put(NFTA_CHAIN_HANDLE, 3);
		string_put(NFTA_CHAIN_NAME, "renamed");
		chain_delete("d");
		refused_at(2, ENOENT);
		message_begin(NFT_MSG_NEWCHAIN, FAMILY, 0);
		string_put(NFTA_CHAIN_TABLE, TABLE);
		be64_put(NFTA_CHAIN_HANDLE, 3);
		string_put(NFTA_CHAIN_NAME, "renamed");
		chain_add("d");
		undone();
	}
}

/* Events are made when all is done: of a rule or an element that the same batch deleted, too. */
CASE(events_of_the_deleted, "dumps and events of what is gone")
{
	set_add(.flags = NFT_SET_ANONYMOUS | NFT_SET_CONSTANT);
	elem_add(.key = &one);
	chain_add_bound("b", 2);
	rule_begin_id("c", 1);
	immediate(NFT_REG_1, &one, 4);
	lookup("s", 0, NFT_REG_1);
	verdict(NFT_JUMP, NULL, 2);
	rule_end();
	rule_begin_id("c", 2);
	verdict(1, NULL, 0);
	rule_end();
	rule_delete("c", 0, 1);
	rule_delete("c", 0, 2);
	chain_delete("c");
	table_add("u");
	table_delete("u");
	accepted();
	chain_add("c");
	accepted();
}

/* Everything of a table, made and undone: it is needed by what is freed after it. */
CASE(table_undone, "reference counts")
{
	table_delete(TABLE);
	accepted();
	for (unsigned int i = 0; i < 3; i++) {
		table_add(TABLE);
		chain_add("c");
		chain_add_base("out", 3);
		set_add(.flags = NFT_SET_MAP, .data_type = NFT_DATA_VERDICT, .expr = "counter");
		elem_add(.key = &one, .has_verdict = true, .verdict = NFT_JUMP, .chain = "c");
		elem_add(.flags = NFT_SET_ELEM_CATCHALL, .has_verdict = true, .verdict = NFT_GOTO,
			 .chain = "c");
		rule_begin("out");
		immediate(NFT_REG_1, &one, 4);
		lookup_map("s", NFT_REG_1, NFT_REG_VERDICT);
		expr_begin("counter");
		expr_end();
		rule_end();
		undone();
	}
	table_add(TABLE);
	chain_add("c");
	chain_add_base("out", 3);
	accepted();
}

static void rules_many(unsigned int count)
{
	for (unsigned int i = 0; i < count; i++) {
		rule_begin("c");
		expr_begin("counter");
		expr_end();
		verdict(NFT_RETURN, NULL, 0);
		rule_end();
	}
	accepted();
}

CASE(dump_outlives, "dumps and events of what is gone")
{
	static const uint8_t types[] = { NFT_MSG_GETRULE, NFT_MSG_GETSETELEM };

	for (unsigned int i = 0; i < 2; i++) {
		struct nlmsghdr *nlh;
		unsigned int parts = 0;

		table_add(TABLE);
		chain_add("c");
		set_add();
		for (uint32_t key = 0; key < 2000; key++) {
			if (key % 200 == 0) {
				if (key)
					elems_end();
				elems_begin(NFT_MSG_NEWSETELEM, "s", 0);
			}
			elem_put(&(const struct elem_spec){ .key = &key, .key_len = 4 });
		}
		elems_end();
		accepted();
		rules_many(1000);
		nlh = request_begin(types[i], FAMILY, NLM_F_DUMP);
		if (types[i] == NFT_MSG_GETSETELEM) {
			mnl_attr_put_strz(nlh, NFTA_SET_ELEM_LIST_TABLE, TABLE);
			mnl_attr_put_strz(nlh, NFTA_SET_ELEM_LIST_SET, "s");
		}
		request_start(nlh);
		require(request_read() > 0);
		/* Batches go over a socket of their own, the dump is still under way. */
		if (!fork()) {
			sockets_open();
			table_delete(TABLE);
			batch_send();
			table_add(TABLE);
			chain_add("c");
			_exit(batch_send());
		}
		wait(NULL);
		pause_ms(50);
		while (request_read() > 0)
			parts++;
		require(parts < 1000);
	}
	chain_add_base("out", 3);
	accepted();
}

/* A namespace ends with everything in it, the collector at work, a dump not read to its end. */
CASE(namespace_ends, "collection racing a namespace exit")
{
	for (unsigned int i = 0; i < 5; i++) {
		pid_t child = fork();

		if (!child) {
			if (unshare(CLONE_NEWNET))
				_exit(1);
			sockets_open();
			table_add(TABLE);
			chain_add("c");
			chain_add_base("out", 3);
			chain_add_bound("b", 2);
			set_add(.flags = NFT_SET_MAP | NFT_SET_TIMEOUT, .gc_interval = 1,
				.data_type = NFT_DATA_VERDICT);
			for (uint32_t key = 0; key < 50; key++)
				elem_add(.key = &key, .timeout = 1 + key, .has_verdict = true,
					 .verdict = NFT_JUMP, .chain = "c");
			set_add(.name = "__set%d", .id = 2, .flags = NFT_SET_ANONYMOUS);
			rule_begin("out");
			immediate(NFT_REG_1, &one, 4);
			lookup("__set%d", 2, NFT_REG_1);
			lookup_map("s", NFT_REG_1, NFT_REG_VERDICT);
			rule_end();
			rule_begin("c");
			verdict(NFT_GOTO, NULL, 2);
			rule_end();
			accepted();
			rules_many(500);
			request_start(request_begin(NFT_MSG_GETRULE, FAMILY, NLM_F_DUMP));
			pause_ms(i * 10);
			rule_delete("out", 0, 0);
			batch_send();
			_exit(0);
		}
		waitpid(child, NULL, 0);
	}
	pause_ms(200);
}

static void chain_add_device(const char *name, const char *device)
{
	struct nlattr *nest;

	message_begin(NFT_MSG_NEWCHAIN, NETDEV, NLM_F_CREATE);
	string_put(NFTA_CHAIN_TABLE, "n");
	string_put(NFTA_CHAIN_NAME, name);
	string_put(NFTA_CHAIN_TYPE, "filter");
	nest = nest_begin(NFTA_CHAIN_HOOK);
	be32_put(NFTA_HOOK_HOOKNUM, 0);
	be32_put(NFTA_HOOK_PRIORITY, 0);
	string_put(NFTA_HOOK_DEV, device);
	nest_end(nest);
}

/* A name without a family means the tables of that name, whatever the handle beside it; TABLE stays. */
CASE(table_without_family, "one table's deletion takes others")
{
	for (unsigned int with_handle = 0; with_handle < 2; with_handle++) {
		table_add("named");
		accepted();
		message_begin(NFT_MSG_DELTABLE, 0, 0);
		string_put(NFTA_TABLE_NAME, "absent");
		accepted();
		message_begin(NFT_MSG_DELTABLE, 0, 0);
		string_put(NFTA_TABLE_NAME, "named");
		if (with_handle)
			be64_put(NFTA_TABLE_HANDLE, 1);
		accepted();
		chain_add(with_handle ? "after-handle" : "after-name");
		accepted();
		message_begin(NFT_MSG_DELTABLE, FAMILY, 0);
		string_put(NFTA_TABLE_NAME, "named");
		refused(ENOENT);
	}
}

CASE(device_leaves, "hooks after device removal")
{
	if (!link_change(RTM_NEWLINK, "leaving")) {
		case_skip("no dummy devices");
		return;
	}
	for (unsigned int i = 0; i < 4; i++) {
		if (i)
			require(link_change(RTM_NEWLINK, "leaving"));
		message_begin(NFT_MSG_NEWTABLE, NETDEV, NLM_F_CREATE);
		string_put(NFTA_TABLE_NAME, "n");
		chain_add_device("d", "leaving");
		if (i == 0)
			undone();
		else
			accepted();
		require(link_change(RTM_DELLINK, "leaving"));
		chain_add_device("e", "leaving");
		refused_any();
		message_begin(NFT_MSG_DELTABLE, 0, 0);
		accepted();
		table_add(TABLE);
		chain_add("c");
		chain_add_base("out", 3);
		accepted();
	}
}

static void flowtable_message(uint8_t type, const char *name, const char *device)
{
	struct nlattr *hook, *devices;

	message_begin(type, FAMILY, type == NFT_MSG_NEWFLOWTABLE ? NLM_F_CREATE : 0);
	string_put(NFTA_FLOWTABLE_TABLE, TABLE);
	string_put(NFTA_FLOWTABLE_NAME, name);
	if (!device)
		return;
	hook = nest_begin(NFTA_FLOWTABLE_HOOK);
	be32_put(NFTA_FLOWTABLE_HOOK_NUM, 0);
	be32_put(NFTA_FLOWTABLE_HOOK_PRIORITY, 0);
	devices = nest_begin(NFTA_FLOWTABLE_HOOK_DEVS);
	string_put(NFTA_DEVICE_NAME, device);
	nest_end(devices);
	nest_end(hook);
}

static void offload_rule(const char *flowtable)
{
	rule_begin("c");
	expr_begin("flow_offload");
	string_put(NFTA_FLOW_TABLE_NAME, flowtable);
	expr_end();
	rule_end();
}

CASE(flowtable_device_leaves, "hooks after device removal")
{
	if (!link_change(RTM_NEWLINK, "leaving")) {
		case_skip("no dummy devices");
		return;
	}
	flowtable_message(NFT_MSG_NEWFLOWTABLE, "f", "leaving");
	undone();
	flowtable_message(NFT_MSG_NEWFLOWTABLE, "f", "leaving");
	offload_rule("f");
	accepted();
	flowtable_message(NFT_MSG_DELFLOWTABLE, "f", NULL);
	refused(EBUSY);
	rule_delete("c", 0, 0);
	flowtable_message(NFT_MSG_DELFLOWTABLE, "f", NULL);
	offload_rule("f");
	refused_at(3, ENOENT);
	rule_delete("c", 0, 0);
	flowtable_message(NFT_MSG_DELFLOWTABLE, "f", NULL);
	undone();
	require(link_change(RTM_DELLINK, "leaving"));
	packet_send(1);
	flowtable_message(NFT_MSG_NEWFLOWTABLE, "f", "leaving");
	refused_any();
	rule_delete("c", 0, 0);
	flowtable_message(NFT_MSG_DELFLOWTABLE, "f", NULL);
	accepted();
}

CASE(owner_dies, "owner tables")
{
	for (unsigned int i = 0; i < 3; i++) {
		int status;
		pid_t child = fork();

		if (!child) {
			sockets_open();
			table_add("owned");
			be32_put(NFTA_TABLE_FLAGS, NFT_TABLE_F_OWNER);
			if (batch_send())
				_exit(1);
			message_begin(NFT_MSG_NEWCHAIN, FAMILY, NLM_F_CREATE);
			string_put(NFTA_CHAIN_TABLE, "owned");
			string_put(NFTA_CHAIN_NAME, "c");
			batch_send();
			_exit(0);
		}
		waitpid(child, &status, 0);
		if (status) {
			case_skip("no owner tables");
			return;
		}
		/* Deleted when the socket closed; the name is free. */
		table_add("owned");
		message_begin(NFT_MSG_DELCHAIN, FAMILY, 0);
		string_put(NFTA_CHAIN_TABLE, "owned");
		string_put(NFTA_CHAIN_NAME, "c");
		refused_at(2, ENOENT);
	}
}
