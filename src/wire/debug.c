// SPDX-License-Identifier: GPL-2.0-or-later
/* Shows netlink messages through libnftnl's printers. */
#include <inttypes.h>
#include <string.h>
#include <libnftnl/chain.h>
#include <libnftnl/rule.h>
#include <libnftnl/set.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include "wire/debug.h"

static void chain_debug(const struct nlmsghdr *header, FILE *file)
{
	struct nftnl_chain *chain = nftnl_chain_alloc();

	if (chain && nftnl_chain_nlmsg_parse(header, chain) == 0) {
		/* The stock prints a chain before it is given its names and policy. */
		nftnl_chain_unset(chain, NFTNL_CHAIN_NAME);
		nftnl_chain_unset(chain, NFTNL_CHAIN_TABLE);
		nftnl_chain_unset(chain, NFTNL_CHAIN_POLICY);
		nftnl_chain_fprintf(file, chain, 0, 0);
		fprintf(file, "\n");
	}
	nftnl_chain_free(chain);
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

static void elements_debug(const struct nlmsghdr *header, FILE *file)
{
	struct nftnl_set *set = nftnl_set_alloc();

	if (set && nftnl_set_elems_nlmsg_parse(header, set) == 0) {
		/* Elements are printed behind the line of a set that has no flags. */
		nftnl_set_fprintf(file, set, 0, 0);
		fprintf(file, "\n");
	}
	nftnl_set_free(set);
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
