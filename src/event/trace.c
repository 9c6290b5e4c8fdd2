// SPDX-License-Identifier: GPL-2.0-or-later
// Trace: what a packet met, one line for each step.

#include <linux/if_arp.h>
#include <linux/if_ether.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <string.h>
#include "event/event.h"
#include "event/packet.h"
#include "wire/attr.h"
#include "wire/decode_part.h"

struct trace {
	struct events *events;
	struct output *output;
	struct arena *arena;
	const struct nlattr *tb[NFTA_TRACE_MAX + 1];
	const struct table *table;
	const char *table_name, *chain_name;
	uint8_t family;
};

static void trace_head(const struct trace *trace)
{
	output_printf(trace->output, "trace id %08x %s %s %s ", attr_u32(trace->tb[NFTA_TRACE_ID]),
		      family_name(trace->family), trace->table_name, trace->chain_name);
}

static void verdict_show(const struct trace *trace)
{
	const struct expr *verdict = decode_verdict(trace->arena, NULL,
						    trace->tb[NFTA_TRACE_VERDICT]);

	if (verdict)
		expr_print(trace->output, verdict);
}

static const struct rule *trace_rule(const struct trace *trace)
{
	uint64_t handle = attr_u64(trace->tb[NFTA_TRACE_RULE_HANDLE]);
	const struct chain *chain = trace->table ? chain_find(trace->table, trace->chain_name) : NULL;
	const struct rule *rule = chain ? chain->rules : NULL;

	while (rule && rule->handle != handle)
		rule = rule->next;
	return rule;
}

static void rule_show(const struct trace *trace)
{
	const struct rule *rule = trace_rule(trace);

	trace_head(trace);
	output_printf(trace->output, "rule ");
	if (rule)
		rule_print(trace->output, rule);
	else
		output_printf(trace->output, "handle %llu", (unsigned long long)
			      attr_u64(trace->tb[NFTA_TRACE_RULE_HANDLE]));
	output_printf(trace->output, " (verdict ");
	verdict_show(trace);
	output_printf(trace->output, ")\n");
}

static void mark_show(const struct trace *trace)
{
	if (trace->tb[NFTA_TRACE_MARK])
		output_printf(trace->output, "meta mark 0x%08x ",
			      attr_u32(trace->tb[NFTA_TRACE_MARK]));
	output_printf(trace->output, "\n");
}

static void interface_show(const struct trace *trace, const char *word, const struct nlattr *index)
{
	const struct room *meta = room_find(ROOM_SELECTOR, "meta");
	const struct location nowhere = { 0 };
	struct instance *instance;
	struct expr *value;

	if (!index || !meta)
		return;
	instance = instance_new(trace->arena, meta);
	instance->key = key_find(meta, word);
	value = expr_value(trace->arena, nowhere, instance->key->type, 32, attr_u32(index));
	expr_print(trace->output, expr_pair(trace->arena, EXPR_RELATION, OP_EQ, nowhere,
					    expr_selector(trace->arena, nowhere, instance), value));
	output_printf(trace->output, " ");
}

/* The network header of a packet whose link layer is not known, by the family that saw it. */
static const char *network_word(uint32_t nfproto)
{
	switch (nfproto) {
	case NFPROTO_IPV4:
		return "ip";
	case NFPROTO_IPV6:
		return "ip6";
	case NFPROTO_ARP:
		return "arp";
	default:
		return NULL;
	}
}

static void packet_show(const struct trace *trace)
{
	const struct nlattr *const *tb = trace->tb;
	uint16_t type = attr_u16(tb[tb[NFTA_TRACE_IIF] ? NFTA_TRACE_IIFTYPE : NFTA_TRACE_OIFTYPE]);
	const char *network = network_word(attr_u32(tb[NFTA_TRACE_NFPROTO]));
	struct packet packet = {
		.arena = trace->arena,
		.link = attr_bytes(tb[NFTA_TRACE_LL_HEADER]),
		.link_size = attr_size(tb[NFTA_TRACE_LL_HEADER]),
		.network = attr_bytes(tb[NFTA_TRACE_NETWORK_HEADER]),
		.network_size = attr_size(tb[NFTA_TRACE_NETWORK_HEADER]),
		.transport = attr_bytes(tb[NFTA_TRACE_TRANSPORT_HEADER]),
		.transport_size = attr_size(tb[NFTA_TRACE_TRANSPORT_HEADER]),
	};

	packet.link_room = type == ARPHRD_ETHER ? room_find(ROOM_SELECTOR, "ether") : NULL;
	packet.network_room = network ? room_find(ROOM_SELECTOR, network) : NULL;
	trace_head(trace);
	output_printf(trace->output, "packet: ");
	interface_show(trace, "iif", tb[NFTA_TRACE_IIF]);
	interface_show(trace, "oif", tb[NFTA_TRACE_OIF]);
	packet_print(trace->output, &packet);
	output_printf(trace->output, "\n");
}

void trace_print(struct events *events, const struct nlmsghdr *header)
{
	const struct nfgenmsg *generic = mnl_nlmsg_get_payload(header);
	struct trace trace = {
		.events = events, .output = &events->context->output, .arena = arena_new(),
		.family = generic->nfgen_family,
	};
	const struct nlattr **tb = trace.tb;

	attr_table(header, tb, NFTA_TRACE_MAX);
	trace.table_name = attr_string(trace.arena, tb[NFTA_TRACE_TABLE]);
	trace.chain_name = attr_string(trace.arena, tb[NFTA_TRACE_CHAIN]);
	if (!trace.table_name || !trace.chain_name)
		goto out;
	trace.table = table_find(events->ruleset, trace.family, trace.table_name);
	if (tb[NFTA_TRACE_LL_HEADER] || tb[NFTA_TRACE_NETWORK_HEADER])
		packet_show(&trace);
	switch (attr_u32(tb[NFTA_TRACE_TYPE])) {
	case NFT_TRACETYPE_RULE:
		if (tb[NFTA_TRACE_RULE_HANDLE])	/* else it is a chain's end */
			rule_show(&trace);
		break;
	case NFT_TRACETYPE_POLICY:
		trace_head(&trace);
		output_printf(trace.output, "policy %s ", attr_u32(tb[NFTA_TRACE_POLICY]) ==
			      NF_ACCEPT ? "accept" : "drop");
		mark_show(&trace);
		break;
	case NFT_TRACETYPE_RETURN:
		trace_head(&trace);
		output_printf(trace.output, "verdict ");
		verdict_show(&trace);
		output_printf(trace.output, " ");
		mark_show(&trace);
		break;
	}
out:
	arena_free(trace.arena);
}
