// SPDX-License-Identifier: GPL-2.0-or-later
// Object ct helper: type "NAME" protocol {tcp | udp}; [l3proto FAMILY]

#include <linux/netfilter/nf_tables.h>
#include "obj/ct_object.h"
#include "obj/output.h"
#include "pass/eval.h"

#define NAME_MAX_BYTES 15	/* NF_CT_HELPER_NAME_LEN of the kernel, less its NUL */

enum { HELPER_TYPE, HELPER_L4PROTO, HELPER_L3PROTO };

static const struct arg args[] = {
	[HELPER_TYPE] = { .kind = ARG_STRING, .word = "type", .attr = NFTA_CT_HELPER_NAME,
			  .max = NAME_MAX_BYTES, .optional = true, .any_order = true },
	[HELPER_L4PROTO] = CT_ARG_L4PROTO(NFTA_CT_HELPER_L4PROTO),
	[HELPER_L3PROTO] = CT_ARG_L3PROTO(NFTA_CT_HELPER_L3PROTO),
	{ .kind = ARG_END },
};

static const uint16_t order[] = {
	NFTA_CT_HELPER_NAME, NFTA_CT_HELPER_L3PROTO, NFTA_CT_HELPER_L4PROTO, 0
};

static int helper_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
			   struct instance *instance)
{
	(void)selector;
	return instance_require(eval, &stmt->location, instance, 1u << HELPER_TYPE | 1u << HELPER_L4PROTO);
}

static void helper_print(struct output *output, const struct instance *instance)
{
	output_printf(output, "type \"%s\" ", instance->value[HELPER_TYPE].string);
	ct_object_print_symbol(output, instance, HELPER_L4PROTO);
	ct_object_print_symbol(output, instance, HELPER_L3PROTO);
}

static const struct room ct_helper = {
	.word = "ct helper",
	.kind = ROOM_OBJECT,
	.args = args,
	.order = order,
	.doc = "Reads a connection's protocol, to expect its related connections.",
	.evaluate = helper_evaluate,
	.print = helper_print,
};
ROOM(ct_helper);
