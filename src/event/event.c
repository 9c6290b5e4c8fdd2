// SPDX-License-Identifier: GPL-2.0-or-later
// Events: reads the kernel's messages on changes, and keeps in mind what later ones need.

#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <stdlib.h>
#include "event/event.h"
#include "event/story.h"
#include "wire/attr.h"
#include "wire/decode.h"
#include "wire/decode_part.h"

static bool event_wanted(const struct events *events, unsigned int kind, bool added)
{
	return events->kinds & kind && (added ? events->added : events->removed);
}

static void event_show(struct events *events, unsigned int kind, const struct event *event)
{
	struct output *output = &events->context->output;
	json_t *json;

	if (!event_wanted(events, kind, event->added))
		return;
	if (!events->as_json) {
		event_print(output, event);
		return;
	}
	json = event_json(output, event);
	if (events->list) {
		json_list_add(events->list, json);
		return;
	}
	json_dumpf(json, output->file, 0);
	output_printf(output, "\n");
	json_decref(json);
}

static struct event event_begin(const struct nlmsghdr *header, bool added,
				const struct table *table)
{
	const char *verb = !added ? "delete" : header->nlmsg_flags & NLM_F_EXCL ? "create" : "add";

	return (struct event){ .verb = verb, .added = added, .table = table };
}

static void table_event(struct events *events, const struct nlmsghdr *header, bool added)
{
	struct table *table = decode_table(events->ruleset, header), *known;
	struct event event = event_begin(header, added, table);

	if (!table)
		return;
	event_show(events, EVENT_TABLES, &event);
	known = table_find(events->ruleset, table->family, table->name);
	if (!added && known)
		table_forget(events->ruleset, known);
}

static void chain_event(struct events *events, const struct nlmsghdr *header, bool added)
{
	struct chain *chain = decode_chain(events->ruleset, header), *known;
	const struct nlattr *tb[NFTA_CHAIN_MAX + 1];
	struct event event;
	struct table *table;

	if (!chain)
		return;
	attr_table(header, tb, NFTA_CHAIN_MAX);
	table = decode_table_of(events->ruleset, header, tb[NFTA_CHAIN_TABLE]);
	event = event_begin(header, added, table);
	event.chain = chain;
	chain->flags &= ~(uint32_t)NFT_CHAIN_BINDING;	/* events tell of each chain by its name */
	event_show(events, EVENT_CHAINS, &event);
	known = chain_find(table, chain->name);
	if (!added && known)
		chain_forget(table, known);
}

/* The elements of unnamed sets are complete once a rule follows. */
static void unfinished_end(struct events *events)
{
	for (unsigned int i = 0; i < events->unfinished.count; i++)
		decode_elements_join(events->ruleset, events->unfinished.sets[i]);
	events->unfinished.count = 0;
}

static void unfinished_add(struct events *events, struct set *set)
{
	unsigned int count = events->unfinished.count;
	struct set **larger;

	if (count && events->unfinished.sets[count - 1] == set)
		return;
	if (count == events->unfinished.capacity) {
		larger = realloc(events->unfinished.sets, (count + 16) * sizeof(*larger));
		if (!larger)
			return;
		events->unfinished.sets = larger;
		events->unfinished.capacity = count + 16;
	}
	events->unfinished.sets[events->unfinished.count++] = set;
}

static void rule_event(struct events *events, const struct nlmsghdr *header, bool added)
{
	const struct nlattr *tb[NFTA_RULE_MAX + 1];
	struct event event;
	const char *chain;
	struct rule *rule;

	unfinished_end(events);
	/* A trace shows rules by their handles. */
	if (!event_wanted(events, EVENT_RULES, added) && !(added && events->kinds & EVENT_TRACE))
		return;
	rule = decode_rule(events->context, events->ruleset, header);
	if (!rule)
		return;
	attr_table(header, tb, NFTA_RULE_MAX);
	event = event_begin(header, added,
			    decode_table_of(events->ruleset, header, tb[NFTA_RULE_TABLE]));
	chain = attr_string(events->ruleset->arena, tb[NFTA_RULE_CHAIN]);
	event.chain = chain_find(event.table, chain);
	event.rule = rule;
	event.position = attr_u64(tb[NFTA_RULE_POSITION]);
	if (added && !(header->nlmsg_flags & NLM_F_APPEND))
		event.verb = "insert";
	event_show(events, EVENT_RULES, &event);
}

static void set_event(struct events *events, const struct nlmsghdr *header, bool added)
{
	struct set *set = decode_set(events->ruleset, header), *known;
	const struct nlattr *tb[NFTA_SET_MAX + 1];
	struct event event;
	struct table *table;

	if (!set)
		return;
	attr_table(header, tb, NFTA_SET_MAX);
	table = decode_table_of(events->ruleset, header, tb[NFTA_SET_TABLE]);
	event = event_begin(header, added, table);
	event.set = set;
	if (!tb[NFTA_SET_KEY_TYPE])
		set->key_type = NULL;	/* newer kernels tell of a deletion no more than the name */
	if (!set_is_anonymous(set))
		event_show(events, EVENT_SETS, &event);
	if (added)
		return;
	known = set_find(table, set->name);
	if (known)
		set_forget(table, known);
	set_forget(table, set);
}

static void elements_show(struct events *events, const struct event *event, struct set *set)
{
	struct expr *elements = set->elements, *next;
	struct event one = *event;

	decode_elements_join(events->ruleset, set);
	for (struct expr *item = elements->list->first; item; item = next) {
		struct expr *alone = expr_list_new(events->ruleset->arena, EXPR_SET,
						   (struct location){ 0 });

		next = item->next;
		expr_list_add(alone, item);
		one.elements = alone;
		event_show(events, EVENT_ELEMENTS, &one);
	}
	set->elements = NULL;
}

/*
 * An interval is told of by its start and its end, in any order: the first waits for the
 * second. An end at zero belongs to no interval, and a catch-all element has no end.
 */
static bool interval_waits(struct set *set)
{
	const struct expr *only = set->elements->list->first;

	if (set->elements->list->count != 1 || only->element->key->kind != EXPR_VALUE)
		return false;
	if (only->flags & EXPR_F_OPEN)
		return false;
	if (only->flags & EXPR_F_INTERVAL && value_is_zero(only->element->key))
		set->elements = NULL;
	return true;
}

static void elements_event(struct events *events, const struct nlmsghdr *header, bool added)
{
	const struct nlattr *tb[NFTA_SET_ELEM_LIST_MAX + 1];
	struct event event;
	struct set *set;
	struct table *table;

	attr_table(header, tb, NFTA_SET_ELEM_LIST_MAX);
	table = decode_table_of(events->ruleset, header, tb[NFTA_SET_ELEM_LIST_TABLE]);
	if (!table || decode_elements(events->ruleset, header) < 0)
		return;
	set = set_find(table, attr_string(events->ruleset->arena, tb[NFTA_SET_ELEM_LIST_SET]));
	if (set_is_anonymous(set)) {
		unfinished_add(events, set);
		return;
	}
	if (!set->elements || !set->elements->list->count)
		return;
	if (set->flags & NFT_SET_INTERVAL && !set->key_type->type_count && interval_waits(set))
		return;
	event = event_begin(header, added, table);
	event.verb = added ? "add" : "delete";
	event.set = set;
	elements_show(events, &event, set);
}

static void object_event(struct events *events, const struct nlmsghdr *header, bool added)
{
	struct object *object = decode_object(events->ruleset, header);
	const struct nlattr *tb[NFTA_OBJ_MAX + 1];
	struct event event;

	if (!object)
		return;
	attr_table(header, tb, NFTA_OBJ_MAX);
	event = event_begin(header, added,
			    decode_table_of(events->ruleset, header, tb[NFTA_OBJ_TABLE]));
	event.object = object;
	event_show(events, EVENT_OBJECTS, &event);
}

static void flowtable_event(struct events *events, const struct nlmsghdr *header, bool added)
{
	struct flowtable *flowtable = decode_flowtable(events->ruleset, header);
	const struct nlattr *tb[NFTA_FLOWTABLE_MAX + 1];
	struct event event;

	if (!flowtable)
		return;
	attr_table(header, tb, NFTA_FLOWTABLE_MAX);
	event = event_begin(header, added,
			    decode_table_of(events->ruleset, header, tb[NFTA_FLOWTABLE_TABLE]));
	event.flowtable = flowtable;
	event_show(events, EVENT_FLOWTABLES, &event);
}

/* The generation line is no command, so JSON has none. */
static void generation_event(struct events *events, const struct nlmsghdr *header, bool added)
{
	const struct nlattr *tb[NFTA_GEN_MAX + 1];
	struct output *output = &events->context->output;
	const char *name;

	(void)added;
	if (!(events->kinds & EVENT_GENERATION) || events->as_json)
		return;
	attr_table(header, tb, NFTA_GEN_MAX);
	output_printf(output, "# new generation %u", attr_u32(tb[NFTA_GEN_ID]));
	name = attr_string(events->ruleset->arena, tb[NFTA_GEN_PROC_NAME]);
	if (name)
		output_printf(output, " by process %u (%s)", attr_u32(tb[NFTA_GEN_PROC_PID]), name);
	output_printf(output, "\n");
}

static void trace_event(struct events *events, const struct nlmsghdr *header, bool added)
{
	(void)added;
	if (!(events->kinds & EVENT_TRACE) || events->list)
		return;
	if (events->stories)
		story_read(events, header);
	else
		trace_print(events, header);
}

static const struct {
	uint16_t type;
	bool added;
	uint16_t handle;	/* attribute of a new noun's handle, or 0 */
	void (*read)(struct events *events, const struct nlmsghdr *header, bool added);
} messages[] = {
	{ NFT_MSG_NEWTABLE, true, NFTA_TABLE_HANDLE, table_event },
	{ NFT_MSG_DELTABLE, false, 0, table_event },
	{ NFT_MSG_NEWCHAIN, true, NFTA_CHAIN_HANDLE, chain_event },
	{ NFT_MSG_DELCHAIN, false, 0, chain_event },
	{ NFT_MSG_NEWRULE, true, NFTA_RULE_HANDLE, rule_event },
	{ NFT_MSG_DELRULE, false, 0, rule_event },
	{ NFT_MSG_NEWSET, true, NFTA_SET_HANDLE, set_event },
	{ NFT_MSG_DELSET, false, 0, set_event },
	{ NFT_MSG_NEWSETELEM, true, 0, elements_event },
	{ NFT_MSG_DELSETELEM, false, 0, elements_event },
	{ NFT_MSG_NEWOBJ, true, NFTA_OBJ_HANDLE, object_event },
	{ NFT_MSG_DELOBJ, false, 0, object_event },
	{ NFT_MSG_NEWFLOWTABLE, true, NFTA_FLOWTABLE_HANDLE, flowtable_event },
	{ NFT_MSG_DELFLOWTABLE, false, 0, flowtable_event },
	{ NFT_MSG_NEWGEN, true, 0, generation_event },
	{ NFT_MSG_TRACE, true, 0, trace_event },
};

void event_read(struct events *events, const struct nlmsghdr *header)
{
	if (NFNL_SUBSYS_ID(header->nlmsg_type) != NFNL_SUBSYS_NFTABLES)
		return;
	for (size_t i = 0; i < sizeof(messages) / sizeof(messages[0]); i++)
		if (messages[i].type == NFNL_MSG_TYPE(header->nlmsg_type))
			messages[i].read(events, header, messages[i].added);
}

uint64_t event_handle(const struct nlmsghdr *header)
{
	const struct nlattr *tb[64];

	for (size_t i = 0; i < sizeof(messages) / sizeof(messages[0]); i++) {
		if (messages[i].type != NFNL_MSG_TYPE(header->nlmsg_type) || !messages[i].handle)
			continue;
		attr_table(header, tb, sizeof(tb) / sizeof(tb[0]) - 1);
		return attr_u64(tb[messages[i].handle]);
	}
	return 0;
}

void events_end(struct events *events)
{
	free(events->unfinished.sets);
	events->unfinished.sets = NULL;
	events->unfinished.count = events->unfinished.capacity = 0;
}
