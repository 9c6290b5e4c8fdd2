// SPDX-License-Identifier: GPL-2.0-or-later
/* Shows netlink messages through libnftnl's printers. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <libnftnl/chain.h>
#include <libnftnl/rule.h>
#include <libnftnl/set.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include "wire/debug.h"

/* The stock prints a chain before it is given its names, flags and policy. */
static void chain_debug(const struct nlmsghdr *header, FILE *file)
{
	static const uint16_t numbers[] = { NFTNL_CHAIN_HOOKNUM, NFTNL_CHAIN_PRIO };
	struct nftnl_chain *whole = nftnl_chain_alloc(), *chain = nftnl_chain_alloc();

	if (whole && chain && nftnl_chain_nlmsg_parse(header, whole) == 0) {
		nftnl_chain_set_u32(chain, NFTNL_CHAIN_FAMILY,
				    nftnl_chain_get_u32(whole, NFTNL_CHAIN_FAMILY));
		for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
			if (nftnl_chain_is_set(whole, numbers[i]))
				nftnl_chain_set_u32(chain, numbers[i],
						    nftnl_chain_get_u32(whole, numbers[i]));
		if (nftnl_chain_is_set(whole, NFTNL_CHAIN_TYPE))
			nftnl_chain_set_str(chain, NFTNL_CHAIN_TYPE,
					    nftnl_chain_get_str(whole, NFTNL_CHAIN_TYPE));
		nftnl_chain_fprintf(file, chain, 0, 0);
		fprintf(file, "\n");
	}
	nftnl_chain_free(chain);
	nftnl_chain_free(whole);
}

static void rule_debug(const struct nlmsghdr *header, FILE *file)
{
	struct nftnl_rule *rule = nftnl_rule_alloc();

	if (rule && nftnl_rule_nlmsg_parse(header, rule) == 0)
		nftnl_rule_fprintf(file, rule, 0, 0);
	else
		fprintf(file, "(a rule with expressions that libnftnl does not know)");
	fprintf(file, "\n");
	nftnl_rule_free(rule);
}

static void set_debug(const struct nlmsghdr *header, FILE *file)
{
	struct nftnl_set *set = nftnl_set_alloc();

	if (set && nftnl_set_nlmsg_parse(header, set) == 0) {
		nftnl_set_fprintf(file, set, 0, 0);
		fprintf(file, "\n");
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
	};

	for (size_t i = 0; i < sizeof(printers) / sizeof(printers[0]); i++)
		if (NFNL_MSG_TYPE(header->nlmsg_type) == printers[i].type)
			printers[i].print(header, file);
}
