// SPDX-License-Identifier: GPL-2.0-or-later
/* Reads what is wanted of the kernel's ruleset, all of one generation. */
#include <arpa/inet.h>
#include <errno.h>
#include <string.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <uapi/linux/netfilter/rampart.h>
#include "wire/attr.h"
#include "wire/debug.h"
#include "wire/decode.h"
#include "wire/fetch.h"
#include "wire/wire.h"

#define GENERATION_RETRIES 32

/**
 * struct reading - one pass of a fetch
 * @ruleset:	as far as it was read
 * @set:	whose elements are read now
 */
struct reading {
	const struct fetch *fetch;
	struct ruleset *ruleset;
	struct table *table;
	struct set *set;
	uint32_t generation;
};

static int receive_generation(const struct nlmsghdr *header, void *data)
{
	struct reading *reading = data;
	const struct nlattr *attr;

	mnl_attr_for_each(attr, header, sizeof(struct nfgenmsg))
		if (mnl_attr_get_type(attr) == NFTA_GEN_ID &&
		    mnl_attr_validate(attr, MNL_TYPE_U32) >= 0)
			reading->generation = ntohl(mnl_attr_get_u32(attr));
	return 0;
}

static int generation_read(struct reading *reading, uint32_t *generation)
{
	if (wire_dump(reading->fetch->context->wire, NFT_MSG_GETGEN, AF_UNSPEC, 0, NULL,
		      receive_generation, NULL, reading) < 0)
		return -1;
	*generation = reading->generation;
	return 0;
}

static void debug_show(const struct reading *reading, const struct nlmsghdr *header)
{
	if (reading->fetch->context->debug & NFT_DEBUG_NETLINK)
		debug_print(header, reading->fetch->context->output.file);
}

static int receive_table(const struct nlmsghdr *header, void *data)
{
	struct reading *reading = data;

	decode_table(reading->ruleset, header);
	return 0;
}

/* Whether the object that @header tells of is in a table that was asked for. */
static bool table_is_wanted(const struct reading *reading, const struct nlmsghdr *header)
{
	const char *wanted = reading->fetch->table;
	const struct nlattr *attr;

	if (!wanted)
		return true;
	/* NFTA_CHAIN_TABLE, NFTA_SET_TABLE, … are all attribute 1. */
	mnl_attr_for_each(attr, header, sizeof(struct nfgenmsg))
		if (mnl_attr_get_type(attr) == NFTA_CHAIN_TABLE &&
		    mnl_attr_validate(attr, MNL_TYPE_NUL_STRING) >= 0)
			return !strcmp(mnl_attr_get_str(attr), wanted);
	return false;
}

static int receive_chain(const struct nlmsghdr *header, void *data)
{
	struct reading *reading = data;

	debug_show(reading, header);
	if (table_is_wanted(reading, header))
		decode_chain(reading->ruleset, header);
	return 0;
}

static int receive_set(const struct nlmsghdr *header, void *data)
{
	struct reading *reading = data;

	debug_show(reading, header);
	if (table_is_wanted(reading, header))
		decode_set(reading->ruleset, header);
	return 0;
}

static int receive_elements(const struct nlmsghdr *header, void *data)
{
	struct reading *reading = data;

	debug_show(reading, header);
	decode_elements(reading->ruleset, header);
	return 0;
}

static int receive_object(const struct nlmsghdr *header, void *data)
{
	struct reading *reading = data;

	if (table_is_wanted(reading, header))
		decode_object(reading->ruleset, header);
	return 0;
}

static int receive_flowtable(const struct nlmsghdr *header, void *data)
{
	struct reading *reading = data;

	if (table_is_wanted(reading, header))
		decode_flowtable(reading->ruleset, header);
	return 0;
}

static int receive_rule(const struct nlmsghdr *header, void *data)
{
	struct reading *reading = data;

	debug_show(reading, header);
	if (table_is_wanted(reading, header))
		decode_rule(reading->fetch->context, reading->ruleset, header);
	return 0;
}

static void fill_table(struct message *message, void *data)
{
	const struct reading *reading = data;

	if (reading->fetch->table)
		message_put_string(message, NFTA_TABLE_NAME, reading->fetch->table);
}

static void fill_chain(struct message *message, void *data)
{
	const struct fetch *fetch = ((struct reading *)data)->fetch;

	if (fetch->chain) {
		message_put_string(message, NFTA_CHAIN_TABLE, fetch->table);
		message_put_string(message, NFTA_CHAIN_NAME, fetch->chain);
	}
}

static void fill_rule(struct message *message, void *data)
{
	const struct fetch *fetch = ((struct reading *)data)->fetch;

	if (fetch->table)
		message_put_string(message, NFTA_RULE_TABLE, fetch->table);
	if (fetch->chain)
		message_put_string(message, NFTA_RULE_CHAIN, fetch->chain);
	if (fetch->rule)
		message_put_u64(message, NFTA_RULE_HANDLE, fetch->rule);
}

static void fill_set(struct message *message, void *data)
{
	const struct fetch *fetch = ((struct reading *)data)->fetch;

	if (fetch->table)
		message_put_string(message, NFTA_SET_TABLE, fetch->table);
	if (fetch->set)
		message_put_string(message, NFTA_SET_NAME, fetch->set);
}

static void fill_elements(struct message *message, void *data)
{
	const struct reading *reading = data;

	message_put_string(message, NFTA_SET_ELEM_LIST_TABLE, reading->table->name);
	message_put_string(message, NFTA_SET_ELEM_LIST_SET, reading->set->name);
}

static void fill_object(struct message *message, void *data)
{
	const struct fetch *fetch = ((struct reading *)data)->fetch;

	if (fetch->table)
		message_put_string(message, NFTA_OBJ_TABLE, fetch->table);
	if (fetch->object)
		message_put_string(message, NFTA_OBJ_NAME, fetch->object);
	if (fetch->object_type)
		message_put_u32(message, NFTA_OBJ_TYPE, fetch->object_type);
}

static void fill_flowtable(struct message *message, void *data)
{
	const struct fetch *fetch = ((struct reading *)data)->fetch;

	if (fetch->table)
		message_put_string(message, NFTA_FLOWTABLE_TABLE, fetch->table);
}

static int ask(struct reading *reading, uint16_t type, uint8_t family, uint16_t flags,
	       void (*fill)(struct message *message, void *data),
	       int (*receive)(const struct nlmsghdr *header, void *data))
{
	return wire_dump(reading->fetch->context->wire, type, family, flags, fill, receive, NULL,
			 reading);
}

/* Elements of the sets that were read and are wanted whole. */
static int elements_read(struct reading *reading)
{
	bool all = reading->fetch->what & FETCH_ELEMENTS;
	uint16_t type = all && reading->fetch->reset ? NFT_RAMPART_MSG_GETSETELEM_RESET :
						       NFT_MSG_GETSETELEM;

	for (struct table *table = reading->ruleset->tables; table; table = table->next) {
		reading->table = table;
		for (struct set *set = table->sets; set; set = set->next) {
			if (!all && !set_is_anonymous(set))
				continue;
			reading->set = set;
			if (ask(reading, type, table->family, NLM_F_DUMP, fill_elements,
				receive_elements) < 0)
				return -1;
			decode_elements_end(reading->ruleset, set);
		}
	}
	return 0;
}

/**
 * struct step - one kind of thing to read
 * @what:	read when the fetch has any of these
 * @one:	asks for a single thing (no dump) when the fetch names one; offset of that name
 */
struct step {
	unsigned int what;
	uint16_t type;
	size_t one;
	void (*fill)(struct message *message, void *data);
	int (*receive)(const struct nlmsghdr *header, void *data);
};

#define NO_NAME ((size_t)-1)

static const struct step steps[] = {
	{ ~0u, NFT_MSG_GETTABLE, offsetof(struct fetch, table), fill_table, receive_table },
	{ FETCH_CHAINS, NFT_MSG_GETCHAIN, offsetof(struct fetch, chain), fill_chain,
	  receive_chain },
	{ FETCH_OBJECTS, NFT_MSG_GETOBJ, offsetof(struct fetch, object), fill_object,
	  receive_object },
	{ FETCH_FLOWTABLES, NFT_MSG_GETFLOWTABLE, NO_NAME, fill_flowtable, receive_flowtable },
	{ FETCH_SETS, NFT_MSG_GETSET, offsetof(struct fetch, set), fill_set, receive_set },
};

static int step_read(struct reading *reading, const struct step *step)
{
	const struct fetch *fetch = reading->fetch;
	uint16_t type = step->type;
	const char *name = NULL;

	if (step->type != NFT_MSG_GETTABLE && !(fetch->what & step->what))
		return 0;
	if (step->one != NO_NAME)
		name = *(const char *const *)((const char *)fetch + step->one);
	if (type == NFT_MSG_GETOBJ && fetch->reset)
		type = NFT_MSG_GETOBJ_RESET;
	return ask(reading, type, fetch->family, name ? NLM_F_ACK : NLM_F_DUMP, step->fill,
		   step->receive);
}

static int reading_run(struct reading *reading)
{
	const struct fetch *fetch = reading->fetch;

	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++)
		if (step_read(reading, &steps[i]) < 0)
			return -1;
	if (fetch->what & (FETCH_ELEMENTS | FETCH_ANONYMOUS) && elements_read(reading) < 0)
		return -1;
	if (fetch->what & FETCH_RULES)
		return ask(reading, fetch->reset ? NFT_RAMPART_MSG_GETRULE_RESET : NFT_MSG_GETRULE,
			   fetch->family, fetch->rule ? NLM_F_ACK : NLM_F_DUMP, fill_rule,
			   receive_rule);
	return 0;
}

struct ruleset *fetch_ruleset(struct fetch *fetch)
{
	struct reading reading = { .fetch = fetch };
	uint32_t before, after;

	for (unsigned int i = 0; i < GENERATION_RETRIES; i++) {
		if (generation_read(&reading, &before) < 0)
			return NULL;
		reading.ruleset = ruleset_new(fetch->arena);
		reading.ruleset->generation = before;
		reading.ruleset->texts = fetch->texts;
		if (reading_run(&reading) < 0) {
			int error = errno;

			/* What vanished meanwhile is looked for again; what was never there is not. */
			if (!fetch->reset && generation_read(&reading, &after) == 0 && after != before)
				continue;
			errno = error;
			return NULL;
		}
		if (generation_read(&reading, &after) < 0)
			return NULL;
		if (after == before || fetch->reset)
			return reading.ruleset;
	}
	errno = EINTR;
	return NULL;
}

struct set *fetch_set(struct context *context, struct arena *arena, struct ruleset *ruleset,
		      struct table *table, const char *name)
{
	struct fetch fetch = {
		.context = context, .arena = arena, .what = FETCH_SETS,
		.family = table->family, .table = table->name, .set = name,
	};
	struct reading reading = { .fetch = &fetch, .ruleset = ruleset };

	if (ask(&reading, NFT_MSG_GETSET, table->family, NLM_F_ACK, fill_set, receive_set) < 0)
		return NULL;
	return set_find(table, name);
}

int fetch_generation(struct context *context, uint32_t *generation)
{
	const struct fetch fetch = { .context = context };
	struct reading reading = { .fetch = &fetch };

	return generation_read(&reading, generation);
}

/** struct counting - a set whose elements are counted. */
struct counting {
	const struct table *table;
	const struct set *set;
	uint32_t count;
};

static void fill_counted(struct message *message, void *data)
{
	const struct counting *counting = data;

	message_put_string(message, NFTA_SET_ELEM_LIST_TABLE, counting->table->name);
	message_put_string(message, NFTA_SET_ELEM_LIST_SET, counting->set->name);
}

/* Ends of intervals are elements to the kernel alone; `*` stands for all others and is not counted by kernels either. */
static int receive_counted(const struct nlmsghdr *header, void *data)
{
	const struct nlattr *tb[NFTA_SET_ELEM_LIST_MAX + 1], *part[NFTA_SET_ELEM_MAX + 1], *item;
	struct counting *counting = data;

	attr_table(header, tb, NFTA_SET_ELEM_LIST_MAX);
	if (!tb[NFTA_SET_ELEM_LIST_ELEMENTS])
		return 0;
	mnl_attr_for_each_nested(item, tb[NFTA_SET_ELEM_LIST_ELEMENTS]) {
		attr_table_nested(item, part, NFTA_SET_ELEM_MAX);
		counting->count += !(attr_u32(part[NFTA_SET_ELEM_FLAGS]) &
				     (NFT_SET_ELEM_INTERVAL_END | NFT_SET_ELEM_CATCHALL));
	}
	return 0;
}

static void restart_counted(void *data)
{
	((struct counting *)data)->count = 0;
}

int fetch_set_count(struct context *context, const struct table *table, const struct set *set,
		    uint32_t *count)
{
	struct counting counting = { .table = table, .set = set };

	if (wire_dump(context->wire, NFT_MSG_GETSETELEM, table->family, NLM_F_DUMP, fill_counted,
		      receive_counted, restart_counted, &counting) < 0)
		return -1;
	*count = counting.count;
	return 0;
}
