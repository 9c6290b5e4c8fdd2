// SPDX-License-Identifier: GPL-2.0-or-later
/* Decodes messages about tables, chains, rules, objects and flowtables. */
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <stdlib.h>
#include <string.h>
#include "expr/room.h"
#include "pass/delinear.h"
#include "wire/attr.h"
#include "wire/decode.h"
#include "wire/decode_part.h"
#include "wire/userdata.h"

#define DEVICES_MAX 256		/* NFT_NETDEVICE_MAX of the kernel */

static uint8_t message_family(const struct nlmsghdr *header)
{
	const struct nfgenmsg *message = mnl_nlmsg_get_payload(header);

	if (header->nlmsg_len < mnl_nlmsg_size(sizeof(*message)))
		return NFPROTO_UNSPEC;
	return message->nfgen_family;
}

struct table *decode_table_of(struct ruleset *ruleset, const struct nlmsghdr *header,
			      const struct nlattr *name)
{
	const char *text = attr_string(ruleset->arena, name);

	return text ? table_find(ruleset, message_family(header), text) : NULL;
}

const char *decode_comment(struct arena *arena, const struct nlattr *userdata, uint8_t type)
{
	const char *text;
	size_t size = 0;

	text = userdata_find(attr_bytes(userdata), attr_size(userdata), type, &size);
	return text && size ? arena_strndup(arena, text, size - !text[size - 1]) : NULL;
}

struct table *decode_table(struct ruleset *ruleset, const struct nlmsghdr *header)
{
	const struct nlattr *tb[NFTA_TABLE_MAX + 1];
	struct table *table;

	attr_table(header, tb, NFTA_TABLE_MAX);
	if (!tb[NFTA_TABLE_NAME])
		return NULL;
	table = table_new(ruleset->arena, message_family(header),
			  attr_string(ruleset->arena, tb[NFTA_TABLE_NAME]));
	table->handle = attr_u64(tb[NFTA_TABLE_HANDLE]);
	table->flags = attr_u32(tb[NFTA_TABLE_FLAGS]);
	table->comment = decode_comment(ruleset->arena, tb[NFTA_TABLE_USERDATA],
					USERDATA_TABLE_COMMENT);
	table_add(ruleset, table);
	return table;
}

static int name_compare(const void *left, const void *right)
{
	return strcmp(*(const char *const *)left, *(const char *const *)right);
}

/* Sorted: the kernel's order is of no account. */
static const char **decode_devices(struct arena *arena, const struct nlattr *single,
				   const struct nlattr *list)
{
	const char **devices;
	const struct nlattr *attr;
	unsigned int count = 0;

	if (!single && !list)
		return NULL;
	devices = arena_alloc(arena, (DEVICES_MAX + 1) * sizeof(*devices));
	if (single) {
		devices[0] = attr_string(arena, single);
		return devices;
	}
	mnl_attr_for_each_nested(attr, list)
		if (mnl_attr_get_type(attr) == NFTA_DEVICE_NAME && count < DEVICES_MAX)
			devices[count++] = attr_string(arena, attr);
	qsort(devices, count, sizeof(*devices), name_compare);
	return count ? devices : NULL;
}

struct chain *decode_chain(struct ruleset *ruleset, const struct nlmsghdr *header)
{
	const struct nlattr *tb[NFTA_CHAIN_MAX + 1], *hook[NFTA_HOOK_MAX + 1];
	struct table *table;
	struct chain *chain;

	attr_table(header, tb, NFTA_CHAIN_MAX);
	table = decode_table_of(ruleset, header, tb[NFTA_CHAIN_TABLE]);
	if (!table || !tb[NFTA_CHAIN_NAME])
		return NULL;
	chain = chain_new(ruleset->arena, attr_string(ruleset->arena, tb[NFTA_CHAIN_NAME]));
	chain->handle = attr_u64(tb[NFTA_CHAIN_HANDLE]);
	chain->flags = attr_u32(tb[NFTA_CHAIN_FLAGS]);
	chain->comment = decode_comment(ruleset->arena, tb[NFTA_CHAIN_USERDATA],
					USERDATA_CHAIN_COMMENT);
	if (tb[NFTA_CHAIN_HOOK] && tb[NFTA_CHAIN_TYPE]) {
		attr_table_nested(tb[NFTA_CHAIN_HOOK], hook, NFTA_HOOK_MAX);
		chain->type = attr_string(ruleset->arena, tb[NFTA_CHAIN_TYPE]);
		chain->flags |= NFT_CHAIN_BASE;
		chain->hook = attr_u32(hook[NFTA_HOOK_HOOKNUM]);
		chain->hook_name = hook_name(table->family, chain->hook);
		chain->priority = attr_u32(hook[NFTA_HOOK_PRIORITY]);
		chain->devices = decode_devices(ruleset->arena, hook[NFTA_HOOK_DEV],
						hook[NFTA_HOOK_DEVS]);
		if (tb[NFTA_CHAIN_POLICY])
			chain->policy = attr_u32(tb[NFTA_CHAIN_POLICY]);
	}
	chain_add(table, chain);
	return chain;
}

struct rule *decode_rule(struct context *context, struct ruleset *ruleset,
			 const struct nlmsghdr *header)
{
	const struct nlattr *tb[NFTA_RULE_MAX + 1];
	struct arena_mark mark = arena_mark(ruleset->arena);
	struct delinear delinear;
	const char *chain_name;
	struct table *table;
	struct chain *chain;
	struct rule *rule;

	attr_table(header, tb, NFTA_RULE_MAX);
	table = decode_table_of(ruleset, header, tb[NFTA_RULE_TABLE]);
	chain_name = attr_string(ruleset->arena, tb[NFTA_RULE_CHAIN]);
	chain = table && chain_name ? chain_find(table, chain_name) : NULL;
	if (!chain)
		return NULL;
	delinear_init(&delinear, context, ruleset, table);
	rule = rule_delinearize(&delinear, tb);
	if (delinear.lends)
		mark = arena_mark(ruleset->arena);
	/* In an anonymous chain they are printed otherwise. */
	if (rule && ruleset->texts && !(chain->flags & NFT_CHAIN_BINDING))
		rule = rule_as_text(ruleset, rule, &mark);
	if (rule)
		rule_add(chain, rule);
	return rule;
}

struct object *decode_object(struct ruleset *ruleset, const struct nlmsghdr *header)
{
	const struct nlattr *tb[NFTA_OBJ_MAX + 1], *data[ROOM_ATTRS];
	struct delinear delinear = { .arena = ruleset->arena };
	const struct room *room;
	struct object *object;
	struct table *table;

	attr_table(header, tb, NFTA_OBJ_MAX);
	table = decode_table_of(ruleset, header, tb[NFTA_OBJ_TABLE]);
	if (!table || !tb[NFTA_OBJ_NAME] || !tb[NFTA_OBJ_TYPE])
		return NULL;
	object = object_new(ruleset->arena, attr_u32(tb[NFTA_OBJ_TYPE]),
			    attr_string(ruleset->arena, tb[NFTA_OBJ_NAME]));
	object->handle = attr_u64(tb[NFTA_OBJ_HANDLE]);
	object->comment = decode_comment(ruleset->arena, tb[NFTA_OBJ_USERDATA],
					 USERDATA_OBJECT_COMMENT);
	room = object_type_room(object->type);
	if (room) {
		room_attr_table(tb[NFTA_OBJ_DATA], data);
		object->room = instance_new(ruleset->arena, room);
		if (!instance_delinearize(&delinear, data, object->room))
			object->room = NULL;
	}
	object_add(table, object);
	return object;
}

struct flowtable *decode_flowtable(struct ruleset *ruleset, const struct nlmsghdr *header)
{
	const struct nlattr *tb[NFTA_FLOWTABLE_MAX + 1], *hook[NFTA_FLOWTABLE_HOOK_MAX + 1];
	struct flowtable *flowtable;
	struct table *table;

	attr_table(header, tb, NFTA_FLOWTABLE_MAX);
	table = decode_table_of(ruleset, header, tb[NFTA_FLOWTABLE_TABLE]);
	if (!table || !tb[NFTA_FLOWTABLE_NAME])
		return NULL;
	flowtable = flowtable_new(ruleset->arena,
				  attr_string(ruleset->arena, tb[NFTA_FLOWTABLE_NAME]));
	flowtable->handle = attr_u64(tb[NFTA_FLOWTABLE_HANDLE]);
	flowtable->flags = attr_u32(tb[NFTA_FLOWTABLE_FLAGS]);
	attr_table_nested(tb[NFTA_FLOWTABLE_HOOK], hook, NFTA_FLOWTABLE_HOOK_MAX);
	flowtable->hook = attr_u32(hook[NFTA_FLOWTABLE_HOOK_NUM]);
	flowtable->priority = attr_u32(hook[NFTA_FLOWTABLE_HOOK_PRIORITY]);
	flowtable->devices = decode_devices(ruleset->arena, NULL, hook[NFTA_FLOWTABLE_HOOK_DEVS]);
	flowtable_add(table, flowtable);
	return flowtable;
}
