// SPDX-License-Identifier: GPL-2.0-or-later
/* Tests of delinearization: what makes no sense in a rule's code is named in the listing, nothing of it is left out. */
#include <stdlib.h>
#include <arpa/inet.h>
#include <libmnl/libmnl.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "context.h"
#include "pass/delinear.h"
#include "unit.h"

/**
 * struct step - one kernel expression
 * @attr:	its attributes that are numbers of 32 bits; type 0 ends them
 * @data_type, @data, @data_size: the one that is data, if any
 * @set:	the name that a lookup has
 */
struct step {
	const char *name;
	struct { uint16_t type; uint32_t number; } attr[5];
	uint16_t data_type;
	const char *data;
	size_t data_size;
	const char *set;
};

#define STEP(word, ...) { .name = word, .attr = { __VA_ARGS__ } }
#define LOAD(bytes) STEP("payload", { NFTA_PAYLOAD_BASE, NFT_PAYLOAD_NETWORK_HEADER }, { NFTA_PAYLOAD_OFFSET, 12 }, \
			 { NFTA_PAYLOAD_LEN, bytes }, { NFTA_PAYLOAD_DREG, NFT_REG_1 })
#define COMPARE(reg, bytes) { .name = "cmp", .attr = { { NFTA_CMP_SREG, reg }, { NFTA_CMP_OP, NFT_CMP_EQ } }, \
			      .data_type = NFTA_CMP_DATA, .data = bytes, .data_size = sizeof(bytes) - 1 }
#define BITWISE(op) STEP("bitwise", { NFTA_BITWISE_SREG, NFT_REG_1 }, { NFTA_BITWISE_DREG, NFT_REG_1 }, \
			 { NFTA_BITWISE_LEN, 4 }, { NFTA_BITWISE_OP, op })

static void step_put(struct nlmsghdr *header, const struct step *step)
{
	struct nlattr *element = mnl_attr_nest_start(header, NFTA_LIST_ELEM), *data, *value;

	mnl_attr_put_strz(header, NFTA_EXPR_NAME, step->name);
	data = mnl_attr_nest_start(header, NFTA_EXPR_DATA);
	for (unsigned int i = 0; i < 5 && step->attr[i].type; i++)
		mnl_attr_put_u32(header, step->attr[i].type, htonl(step->attr[i].number));
	if (step->set)
		mnl_attr_put_strz(header, NFTA_LOOKUP_SET, step->set);
	if (step->data) {
		value = mnl_attr_nest_start(header, step->data_type);
		mnl_attr_put(header, NFTA_DATA_VALUE, step->data_size, step->data);
		mnl_attr_nest_end(header, value);
	}
	mnl_attr_nest_end(header, data);
	mnl_attr_nest_end(header, element);
}

/* How the rule of these steps is listed in a table of family ip. */
static void lists(const char *name, const struct step *steps, unsigned int count, const char *expected)
{
	static char bytes[4096];
	struct arena *arena = arena_new();
	struct ruleset *ruleset = ruleset_new(arena);
	struct table *table = table_new(arena, NFPROTO_IPV4, "t");
	struct nlmsghdr *header = mnl_nlmsg_put_header(bytes);
	struct nlattr *list = mnl_attr_nest_start(header, NFTA_RULE_EXPRESSIONS);
	const struct nlattr *tb[NFTA_RULE_MAX + 1] = { [NFTA_RULE_EXPRESSIONS] = list };
	struct output output = { .flags = NFT_CTX_OUTPUT_STATELESS };
	struct context context = { .output = output };
	struct delinear delinear;
	char *text = NULL;
	size_t size;

	table_add(ruleset, table);
	for (unsigned int i = 0; i < count; i++)
		step_put(header, &steps[i]);
	mnl_attr_nest_end(header, list);
	delinear_init(&delinear, &context, ruleset, table);
	output.file = open_memstream(&text, &size);
	rule_print(&output, rule_delinearize(&delinear, tb));
	fclose(output.file);
	unit_same(name, expected, text);
	free(text);
	arena_free(arena);
}

#define LISTS(name, expected, ...) do { \
	static const struct step steps[] = { __VA_ARGS__ }; \
	lists(name, steps, sizeof(steps) / sizeof(steps[0]), expected); \
} while (0)

int main(void)
{
	LISTS("a match that makes sense", "ip saddr 1.2.3.4", LOAD(4), COMPARE(NFT_REG_1, "\1\2\3\4"));
	LISTS("a comparison of what nothing was put in", "unknown expression \"cmp\"",
	      LOAD(4), COMPARE(NFT_REG_2, "\1\2\3\4"));
	LISTS("a comparison of fewer bytes than were loaded", "unknown expression \"cmp\"",
	      LOAD(6), COMPARE(NFT_REG_1, "\1\2\3\4"));
	LISTS("a lookup of what nothing was put in", "unknown expression \"lookup\"",
	      { .name = "lookup", .attr = { { NFTA_LOOKUP_SREG, NFT_REG_1 } }, .set = "s" });
	LISTS("a shift by nothing, and the comparison of its outcome",
	      "unknown expression \"bitwise\" unknown expression \"cmp\"",
	      LOAD(4), BITWISE(NFT_BITWISE_LSHIFT), COMPARE(NFT_REG_1, "\1\2\3\4"));
	LISTS("an operation that isn't known", "unknown expression \"bitwise\"", LOAD(4), BITWISE(99));
	LISTS("bytes swapped of what nothing was put in", "unknown expression \"byteorder\"",
	      STEP("byteorder", { NFTA_BYTEORDER_SREG, NFT_REG_1 }, { NFTA_BYTEORDER_DREG, NFT_REG_1 }));
	LISTS("a mark set to what nothing was put in", "unknown expression \"meta\"",
	      STEP("meta", { NFTA_META_KEY, NFT_META_MARK }, { NFTA_META_SREG, NFT_REG_1 }));
	LISTS("a header set to what nothing was put in", "unknown expression \"payload\"",
	      STEP("payload", { NFTA_PAYLOAD_BASE, NFT_PAYLOAD_NETWORK_HEADER }, { NFTA_PAYLOAD_LEN, 4 },
		   { NFTA_PAYLOAD_SREG, NFT_REG_1 }));
	LISTS("a constant without a value", "unknown expression \"immediate\"",
	      STEP("immediate", { NFTA_IMMEDIATE_DREG, NFT_REG_1 }));
	return unit_status();
}
