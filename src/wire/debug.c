// SPDX-License-Identifier: GPL-2.0-or-later
/* Shows netlink messages through libnftnl's printers. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <libnftnl/chain.h>
#include <libnftnl/flowtable.h>
#include <libnftnl/object.h>
#include <libnftnl/rule.h>
#include <libnftnl/set.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include "wire/debug.h"
#include "wire/debug_inner.h"

#define RULE_TEXT_SIZE 65536

/* The stock prints a chain before it is given its names, flags and policy. */
static void chain_debug(const struct nlmsghdr *header, FILE *file)
{
	static const uint16_t numbers[] = { NFTNL_CHAIN_HOOKNUM, NFTNL_CHAIN_PRIO };
	static const uint16_t strings[] = { NFTNL_CHAIN_TYPE, NFTNL_CHAIN_DEV };
	struct nftnl_chain *whole = nftnl_chain_alloc(), *chain = nftnl_chain_alloc();

	if (whole && chain && nftnl_chain_nlmsg_parse(header, whole) == 0) {
		nftnl_chain_set_u32(chain, NFTNL_CHAIN_FAMILY,
				    nftnl_chain_get_u32(whole, NFTNL_CHAIN_FAMILY));
		for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
			if (nftnl_chain_is_set(whole, numbers[i]))
				nftnl_chain_set_u32(chain, numbers[i],
						    nftnl_chain_get_u32(whole, numbers[i]));
		for (size_t i = 0; i < sizeof(strings) / sizeof(strings[0]); i++)
			if (nftnl_chain_is_set(whole, strings[i]))
				nftnl_chain_set_str(chain, strings[i],
						    nftnl_chain_get_str(whole, strings[i]));
		if (nftnl_chain_is_set(whole, NFTNL_CHAIN_DEVICES))
			nftnl_chain_set_array(chain, NFTNL_CHAIN_DEVICES,
					      (const char **)nftnl_chain_get_array(whole, NFTNL_CHAIN_DEVICES));
		nftnl_chain_fprintf(file, chain, 0, 0);
		fprintf(file, "\n");
	}
	nftnl_chain_free(chain);
	nftnl_chain_free(whole);
}

static struct nlattr *attr_inside(const struct nlattr *attr, uint16_t type)
{
	struct nlattr *inner;

	if (attr)
		mnl_attr_for_each_nested(inner, attr)
			if (mnl_attr_get_type(inner) == type)
				return inner;
	return NULL;
}

/* libnftnl takes a jump for one to a name: a chain that has only a number gets an empty one. */
static bool chain_ids_hide(struct nlmsghdr *header)
{
	struct nlattr *attr, *expr, *chain;
	bool found = false;

	mnl_attr_for_each(attr, header, sizeof(struct nfgenmsg)) {
		if (mnl_attr_get_type(attr) != NFTA_RULE_EXPRESSIONS)
			continue;
		mnl_attr_for_each_nested(expr, attr) {
			chain = attr_inside(expr, NFTA_EXPR_DATA);
			chain = attr_inside(chain, NFTA_IMMEDIATE_DATA);
			chain = attr_inside(chain, NFTA_DATA_VERDICT);
			chain = attr_inside(chain, NFTA_VERDICT_CHAIN_ID);
			if (!chain)
				continue;
			chain->nla_type = NFTA_VERDICT_CHAIN;
			memset(mnl_attr_get_payload(chain), 0, mnl_attr_get_payload_len(chain));
			found = true;
		}
	}
	return found;
}

static void rule_debug(const struct nlmsghdr *header, FILE *file)
{
	struct nftnl_rule *rule = nftnl_rule_alloc();
	struct nlmsghdr *copy = debug_inner_strip(header);
	char text[RULE_TEXT_SIZE], *arrow;
	bool hidden;

	if (!copy || !rule)
		goto out;
	hidden = chain_ids_hide(copy);
	if (nftnl_rule_nlmsg_parse(copy, rule) < 0) {
		fprintf(file, "(a rule with expressions that libnftnl does not know)");
	} else {
		nftnl_rule_snprintf(text, sizeof(text), rule, 0, 0);
		arrow = hidden ? strstr(text, " ->  ") : NULL;
		if (arrow)
			memmove(arrow, arrow + strlen(" -> "), strlen(arrow + strlen(" -> ")) + 1);
		debug_inner_print(header, text, file);
	}
	fprintf(file, "\n");
out:
	nftnl_rule_free(rule);
	free(copy);
}

#define METER_FLAGS (NFT_SET_ANONYMOUS | NFT_SET_EVAL)

static void set_debug(const struct nlmsghdr *header, FILE *file)
{
	struct nftnl_set *set = nftnl_set_alloc();

	if (set && nftnl_set_nlmsg_parse(header, set) == 0) {
		nftnl_set_fprintf(file, set, 0, 0);
		fprintf(file, "\n");
		/* A meter is shown as if it had elements, none of them yet. */
		if ((nftnl_set_get_u32(set, NFTNL_SET_FLAGS) & METER_FLAGS) == METER_FLAGS)
			fprintf(file, "%s %s 0\n\n", nftnl_set_get_str(set, NFTNL_SET_NAME),
				nftnl_set_get_str(set, NFTNL_SET_TABLE));
	}
	nftnl_set_free(set);
}

/* libnftnl reads elements as the kernel sends them: none of them numbered. */
static struct nlmsghdr *elements_unnumber(const struct nlmsghdr *header)
{
	struct nlmsghdr *copy = malloc(header->nlmsg_len);
	struct nlattr *attr, *element;

	if (!copy)
		return NULL;
	memcpy(copy, header, header->nlmsg_len);
	mnl_attr_for_each(attr, copy, sizeof(struct nfgenmsg)) {
		if (mnl_attr_get_type(attr) != NFTA_SET_ELEM_LIST_ELEMENTS)
			continue;
		mnl_attr_for_each_nested(element, attr)
			element->nla_type = NLA_F_NESTED | NFTA_LIST_ELEM;
	}
	return copy;
}

static void elements_debug(const struct nlmsghdr *header, FILE *file)
{
	struct nlmsghdr *copy = elements_unnumber(header);
	struct nftnl_set *set = nftnl_set_alloc();

	if (copy && set && nftnl_set_elems_nlmsg_parse(copy, set) == 0) {
		/* Elements are printed behind the line of a set that has no flags. */
		nftnl_set_fprintf(file, set, 0, 0);
		fprintf(file, "\n");
	}
	nftnl_set_free(set);
	free(copy);
}

#define ATTR_HIDDEN 0x3fff	/* a number that no attribute has: libnftnl skips it */

/* A copy without the attributes from 1 to @last, which are names; free() it. */
static struct nlmsghdr *names_hide(const struct nlmsghdr *header, uint16_t last)
{
	struct nlmsghdr *copy = malloc(header->nlmsg_len);
	struct nlattr *attr;

	if (!copy)
		return NULL;
	memcpy(copy, header, header->nlmsg_len);
	mnl_attr_for_each(attr, copy, sizeof(struct nfgenmsg))
		if (mnl_attr_get_type(attr) <= last)
			attr->nla_type = ATTR_HIDDEN;
	return copy;
}

static void object_debug(const struct nlmsghdr *header, FILE *file)
{
	struct nlmsghdr *copy = names_hide(header, NFTA_OBJ_NAME);
	struct nftnl_obj *object = nftnl_obj_alloc();

	if (copy && object && nftnl_obj_nlmsg_parse(copy, object) == 0) {
		nftnl_obj_fprintf(file, object, 0, 0);
		fprintf(file, "\n");
	}
	nftnl_obj_free(object);
	free(copy);
}

static void flowtable_debug(const struct nlmsghdr *header, FILE *file)
{
	struct nlmsghdr *copy = names_hide(header, NFTA_FLOWTABLE_NAME);
	struct nftnl_flowtable *flowtable = nftnl_flowtable_alloc();

	if (copy && flowtable && nftnl_flowtable_nlmsg_parse(copy, flowtable) == 0) {
		nftnl_flowtable_fprintf(file, flowtable, 0, 0);
		fprintf(file, "\n");
	}
	nftnl_flowtable_free(flowtable);
	free(copy);
}

void debug_print(const struct nlmsghdr *header, FILE *file)
{
	static const struct {
		uint16_t type;
		void (*print)(const struct nlmsghdr *header, FILE *file);
	} printers[] = {
		{ NFT_MSG_NEWCHAIN, chain_debug },
		{ NFT_MSG_NEWRULE, rule_debug },
		{ NFT_MSG_NEWSET, set_debug },
		{ NFT_MSG_NEWSETELEM, elements_debug },
		{ NFT_MSG_DELSETELEM, elements_debug },
		{ NFT_MSG_NEWOBJ, object_debug },
		{ NFT_MSG_NEWFLOWTABLE, flowtable_debug },
	};

	for (size_t i = 0; i < sizeof(printers) / sizeof(printers[0]); i++)
		if (NFNL_MSG_TYPE(header->nlmsg_type) == printers[i].type)
			printers[i].print(header, file);
}
