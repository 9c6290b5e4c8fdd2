// SPDX-License-Identifier: GPL-2.0-or-later
/* Plans: what the kernel side compiled chains to. */
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <uapi/linux/netfilter/rampart.h>
#include "obj/output.h"
#include "obj/ruleset.h"
#include "wire/attr.h"
#include "wire/capability.h"
#include "wire/plan.h"
#include "wire/wire.h"

/**
 * struct plan - plans on their way to the output
 * @table, @chain:	asked for, or NULL
 * @text:	what is told so far: a dump may be begun again
 * @title:	chain that the last line was about
 */
struct plan {
	const char *table;
	const char *chain;
	struct capture text;
	char *title;
};

static void fill(struct message *message, void *data)
{
	const struct plan *plan = data;

	if (plan->table)
		message_put_string(message, NFTA_RULE_TABLE, plan->table);
	if (plan->chain)
		message_put_string(message, NFTA_RULE_CHAIN, plan->chain);
}

static const char *text_of(const struct nlattr *attr)
{
	return attr && mnl_attr_validate(attr, MNL_TYPE_NUL_STRING) >= 0 ? mnl_attr_get_str(attr) : "";
}

/* The first line of a chain stands beside its name; the others below. */
static void line_print(struct plan *plan, uint8_t family, const struct nlattr **tb, const char *line)
{
	FILE *file = plan->text.output.file;
	char *title;

	if (asprintf(&title, "%s %s %s", family_name(family), text_of(tb[NFTA_RULE_TABLE]),
		     text_of(tb[NFTA_RULE_CHAIN])) < 0)
		return;
	if (plan->title && !strcmp(plan->title, title)) {
		if (tb[NFTA_RULE_HANDLE])
			fprintf(file, "  rule with handle %" PRIu64 "\n", attr_u64(tb[NFTA_RULE_HANDLE]));
		fprintf(file, "    %s\n", line);
	} else {
		fprintf(file, "plan of %s: %s\n", title, line);
	}
	free(plan->title);
	plan->title = title;
}

static int receive(const struct nlmsghdr *header, void *data)
{
	const struct nfgenmsg *generic = mnl_nlmsg_get_payload(header);
	const struct nlattr *tb[NFTA_RULE_MAX + 1], *attr;

	attr_table(header, tb, NFTA_RULE_MAX);
	mnl_attr_for_each(attr, header, sizeof(*generic))
		if (mnl_attr_get_type(attr) == NFTA_RAMPART_PLAN_TEXT)
			line_print(data, generic->nfgen_family, tb, text_of(attr));
	return 0;
}

static void restart(void *data)
{
	struct plan *plan = data;

	rewind(plan->text.output.file);
	free(plan->title);
	plan->title = NULL;
}

int plan_show(struct context *context, uint8_t family, const char *table, const char *chain)
{
	struct plan plan = { .table = table, .chain = chain };
	FILE *file = context->output.file;
	uint64_t features;
	int result;

	if (capability_ask(context->wire, &features) < 0)
		return -1;
	if (!(features & NFT_RAMPART_F_PLAN)) {
		fprintf(file, "plan: this kernel's nf_tables tells none\n");
		return 0;
	}
	capture_begin(&plan.text, &context->output);
	result = wire_dump(context->wire, NFT_MSG_RAMPART_GETPLAN, family, NLM_F_DUMP, fill, receive, restart,
			   &plan);
	fflush(plan.text.output.file);
	if (result == 0)
		fwrite(plan.text.text, 1, plan.text.size, file);
	capture_drop(&plan.text);
	free(plan.title);
	return result;
}
