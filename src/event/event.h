/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Event: what the kernel tells of changes to the ruleset, shown as commands, as text or JSON. */
#ifndef RAMPART_EVENT_EVENT_H
#define RAMPART_EVENT_EVENT_H

#include <libmnl/libmnl.h>
#include "context.h"
#include "json/json.h"
#include "obj/ruleset.h"

struct stories;	/* event/story.h */

/* Kinds of events. */
#define EVENT_TABLES		0x01
#define EVENT_CHAINS		0x02
#define EVENT_RULES		0x04
#define EVENT_SETS		0x08
#define EVENT_ELEMENTS		0x10
#define EVENT_OBJECTS		0x20
#define EVENT_FLOWTABLES	0x40
#define EVENT_RULESET		0x7f
#define EVENT_GENERATION	0x80
#define EVENT_TRACE		0x100
#define EVENT_ALL		0x1ff

/**
 * struct events - what is shown of a stream of events, and what is known from those before
 * @ruleset:	names, types of sets and content of unnamed ones, as far as they are known
 * @kinds:	EVENT_* that are shown
 * @added, @removed: whether additions, and deletions, are shown
 * @as_json:	each event is JSON: an item of @list, or without one a line of its own
 * @stories:	traced packets are told as blocks; NULL: each step is a line
 * @unfinished: unnamed sets whose elements were told of since the last rule
 */
struct events {
	struct context *context;
	struct ruleset *ruleset;
	unsigned int kinds;
	bool added, removed;
	bool as_json;
	struct json_list *list;
	struct stories *stories;
	struct {
		struct set **sets;
		unsigned int count, capacity;
	} unfinished;
};

/** struct event - one change; which noun it is about is that which is set. */
struct event {
	const char *verb;		/* "add", "insert", "delete", "create" */
	bool added;
	uint64_t position;		/* of a rule: handle of the one before it, 0 none */
	const struct table *table;
	const struct chain *chain;
	const struct rule *rule;
	const struct set *set;
	const struct expr *elements;	/* of @set */
	const struct object *object;
	const struct flowtable *flowtable;
};

/** event_read - reads one message of nf_tables and shows it; others are left alone. */
void event_read(struct events *events, const struct nlmsghdr *header);
/** events_end - frees what @events holds beside the ruleset. */
void events_end(struct events *events);

/** event_handle - the handle that a message tells of a new table, chain, rule, set or object; 0 none. */
uint64_t event_handle(const struct nlmsghdr *header);

/** event_print - one line of text; event_json - the same as JSON, a new reference. */
void event_print(struct output *output, const struct event *event);
json_t *event_json(const struct output *output, const struct event *event);

/** trace_print - event/trace.c: one line of what a packet met. */
void trace_print(struct events *events, const struct nlmsghdr *header);

#endif
