// SPDX-License-Identifier: GPL-2.0-or-later
// Trace: what a packet met, one line for each step.

#include <linux/if_arp.h>
#include <linux/if_ether.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nfnetlink.h>
#include <string.h>
#include "event/trace.h"
#include "wire/attr.h"
#include "wire/decode_part.h"

static void trace_head(struct output *output, const struct trace *trace)
{
	output_printf(output, "trace id %08x %s %s %s ", attr_u32(trace->tb[NFTA_TRACE_ID]),
		      family_name(trace->family), trace->table_name, trace->chain_name);
}

static void verdict_show(struct output *output, const struct trace *trace)
{
	const struct expr *verdict = decode_verdict(trace->arena, NULL,
						    trace->tb[NFTA_TRACE_VERDICT]);

	if (verdict)
		expr_print(output, verdict);
}

const struct rule *trace_rule(const struct trace *trace)
{
	uint64_t handle = attr_u64(trace->tb[NFTA_TRACE_RULE_HANDLE]);
	const struct rule *rule = trace->chain ? trace->chain->rules : NULL;

	while (rule && rule->handle != handle)
		rule = rule->next;
	return rule;
}

static void rule_show(struct output *output, const struct trace *trace)
{
	const struct rule *rule = trace_rule(trace);

	trace_head(output, trace);
	output_printf(output, "rule ");
	if (rule)
		rule_print(output, rule);
	else
		output_printf(output, "handle %llu", (unsigned long long)
			      attr_u64(trace->tb[NFTA_TRACE_RULE_HANDLE]));
	output_printf(output, " (verdict ");
	verdict_show(output, trace);
	output_printf(output, ")\n");
}

static void mark_show(struct output *output, const struct trace *trace)
{
	if (trace->tb[NFTA_TRACE_MARK])
		output_printf(output, "meta mark 0x%08x ",
			      attr_u32(trace->tb[NFTA_TRACE_MARK]));
	output_printf(output, "\n");
}

static void interface_show(struct output *output, const struct trace *trace, const char *word,
			   const struct nlattr *index)
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
	expr_print(output, expr_pair(trace->arena, EXPR_RELATION, OP_EQ, nowhere,
					    expr_selector(trace->arena, nowhere, instance), value));
	output_printf(output, " ");
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

bool trace_has_packet(const struct trace *trace)
{
	return trace->tb[NFTA_TRACE_LL_HEADER] || trace->tb[NFTA_TRACE_NETWORK_HEADER];
}

void trace_interfaces(struct output *output, const struct trace *trace)
{
	interface_show(output, trace, "iif", trace->tb[NFTA_TRACE_IIF]);
	interface_show(output, trace, "oif", trace->tb[NFTA_TRACE_OIF]);
}

struct packet trace_packet(const struct trace *trace)
{
	const struct nlattr *const *tb = trace->tb;
	uint16_t type = attr_u16(tb[tb[NFTA_TRACE_IIF] ? NFTA_TRACE_IIFTYPE : NFTA_TRACE_OIFTYPE]);
	const char *network = network_word(attr_u32(tb[NFTA_TRACE_NFPROTO]));

	return (struct packet){
		.arena = trace->arena,
		.link = attr_bytes(tb[NFTA_TRACE_LL_HEADER]),
		.link_size = attr_size(tb[NFTA_TRACE_LL_HEADER]),
		.network = attr_bytes(tb[NFTA_TRACE_NETWORK_HEADER]),
		.network_size = attr_size(tb[NFTA_TRACE_NETWORK_HEADER]),
		.transport = attr_bytes(tb[NFTA_TRACE_TRANSPORT_HEADER]),
		.transport_size = attr_size(tb[NFTA_TRACE_TRANSPORT_HEADER]),
		.link_room = type == ARPHRD_ETHER ? room_find(ROOM_SELECTOR, "ether") : NULL,
		.network_room = network ? room_find(ROOM_SELECTOR, network) : NULL,
	};
}

static void packet_show(struct output *output, const struct trace *trace)
{
	struct packet packet = trace_packet(trace);

	trace_head(output, trace);
	output_printf(output, "packet: ");
	trace_interfaces(output, trace);
	packet_print(output, &packet);
	output_printf(output, "\n");
}

bool trace_read(struct trace *trace, struct arena *arena, const struct ruleset *ruleset,
		const struct nlmsghdr *header)
{
	const struct nfgenmsg *generic = mnl_nlmsg_get_payload(header);

	*trace = (struct trace){ .arena = arena, .family = generic->nfgen_family };
	attr_table(header, trace->tb, TRACE_ATTR_MAX);
	trace->table_name = attr_string(arena, trace->tb[NFTA_TRACE_TABLE]);
	trace->chain_name = attr_string(arena, trace->tb[NFTA_TRACE_CHAIN]);
	if (!trace->table_name || !trace->chain_name)
		return false;
	trace->table = table_find(ruleset, trace->family, trace->table_name);
	if (trace->table)
		trace->chain = chain_find(trace->table, trace->chain_name);
	return true;
}

static void steps_show(struct output *output, const struct trace *trace)
{
	const struct nlattr *const *tb = trace->tb;

	if (trace_has_packet(trace))
		packet_show(output, trace);
	switch (attr_u32(tb[NFTA_TRACE_TYPE])) {
	case NFT_TRACETYPE_RULE:
		if (tb[NFTA_TRACE_RULE_HANDLE])	/* else it is a chain's end */
			rule_show(output, trace);
		break;
	case NFT_TRACETYPE_POLICY:
		trace_head(output, trace);
		output_printf(output, "policy %s ", attr_u32(tb[NFTA_TRACE_POLICY]) == NF_ACCEPT ?
			      "accept" : "drop");
		mark_show(output, trace);
		break;
	case NFT_TRACETYPE_RETURN:
		trace_head(output, trace);
		output_printf(output, "verdict ");
		verdict_show(output, trace);
		output_printf(output, " ");
		mark_show(output, trace);
		break;
	}
}

void trace_print(struct events *events, const struct nlmsghdr *header)
{
	struct arena *arena = arena_new();
	struct trace trace;

	if (trace_read(&trace, arena, events->ruleset, header))
		steps_show(&events->context->output, &trace);
	arena_free(arena);
}
