/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Trace: one message on what a packet met, read; its parts are shown by trace.c and story.c. */
#ifndef RAMPART_EVENT_TRACE_H
#define RAMPART_EVENT_TRACE_H

#include <linux/netfilter/nf_tables.h>
#include "event/event.h"
#include "event/packet.h"

/* Attributes that kernels from 6.16 on, and our modules, tell besides. */
#define TRACE_CT_ID		18	/* NFTA_TRACE_CT_ID and so on */
#define TRACE_CT_DIRECTION	19
#define TRACE_CT_STATUS		20
#define TRACE_CT_STATE		21
#define TRACE_ATTR_MAX		21

/**
 * struct trace - one message
 * @table, @chain: what is known of them, or NULL; their names are always told
 */
struct trace {
	struct arena *arena;
	const struct nlattr *tb[TRACE_ATTR_MAX + 1];
	const struct table *table;
	const struct chain *chain;
	const char *table_name, *chain_name;
	uint8_t family;
};

/** trace_read - false when the message does not say where the packet is. */
bool trace_read(struct trace *trace, struct arena *arena, const struct ruleset *ruleset,
		const struct nlmsghdr *header);
/** trace_rule - the rule that is told of, or NULL where its handle alone is known. */
const struct rule *trace_rule(const struct trace *trace);
/** trace_has_packet - the first message of each hook shows the packet; trace_packet - its headers. */
bool trace_has_packet(const struct trace *trace);
struct packet trace_packet(const struct trace *trace);
/** trace_interfaces - `iif "a" oif "b" `, those that are known. */
void trace_interfaces(struct output *output, const struct trace *trace);

#endif
