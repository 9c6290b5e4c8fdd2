// SPDX-License-Identifier: GPL-2.0-or-later
// Object ct expectation: protocol {tcp | udp}; dport NUMBER; timeout TIME; size NUMBER; [l3proto FAMILY]

#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include "expr/room_wire.h"
#include "json/json.h"
#include "obj/ct_object.h"
#include "obj/output.h"
#include "parser/json.h"
#include "parser/words.h"
#include "pass/eval.h"
#include "wire/attr.h"
#include "wire/message.h"

enum { EXPECT_L4PROTO, EXPECT_DPORT, EXPECT_TIMEOUT, EXPECT_SIZE, EXPECT_L3PROTO };

static int timeout_parse(struct token_stream *tokens, struct instance *instance, unsigned int index)
{
	uint64_t milliseconds;

	if (token_time(tokens, &milliseconds, NULL) < 0)
		return -1;
	if (milliseconds > UINT32_MAX)
		return token_error(tokens, NULL, "the timeout is too long");
	instance->value[index].number = milliseconds;
	return 0;
}

static const struct arg args[] = {
	[EXPECT_L4PROTO] = CT_ARG_L4PROTO(NFTA_CT_EXPECT_L4PROTO),
	[EXPECT_DPORT] = { .kind = ARG_NUMBER, .word = "dport", .attr = NFTA_CT_EXPECT_DPORT,
			   .size = 2, .optional = true, .any_order = true },
	/* The one attribute in host byte order. */
	[EXPECT_TIMEOUT] = { .kind = ARG_CUSTOM, .word = "timeout", .optional = true,
			     .any_order = true, .parse = timeout_parse },
	[EXPECT_SIZE] = { .kind = ARG_NUMBER, .word = "size", .attr = NFTA_CT_EXPECT_SIZE, .size = 1,
			  .optional = true, .any_order = true },
	[EXPECT_L3PROTO] = CT_ARG_L3PROTO(NFTA_CT_EXPECT_L3PROTO),
	{ .kind = ARG_END },
};

static int expect_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
			   struct instance *instance)
{
	(void)selector;
	return instance_require(eval, &stmt->location, instance, 1u << EXPECT_L4PROTO | 1u << EXPECT_DPORT |
				 1u << EXPECT_TIMEOUT | 1u << EXPECT_SIZE);
}

static void expect_put(struct message *message, const struct instance *instance)
{
	uint32_t timeout = instance->value[EXPECT_TIMEOUT].number;

	if (instance_has(instance, EXPECT_L3PROTO))
		message_put_u16(message, NFTA_CT_EXPECT_L3PROTO,
				instance->value[EXPECT_L3PROTO].number);
	message_put_u8(message, NFTA_CT_EXPECT_L4PROTO, instance->value[EXPECT_L4PROTO].number);
	message_put_u16(message, NFTA_CT_EXPECT_DPORT, instance->value[EXPECT_DPORT].number);
	message_put_bytes(message, NFTA_CT_EXPECT_TIMEOUT, &timeout, sizeof(timeout));
	message_put_u8(message, NFTA_CT_EXPECT_SIZE, instance->value[EXPECT_SIZE].number);
}

static bool expect_delinearize(struct delinear *delinear, const struct nlattr *const *tb,
			       struct instance *instance)
{
	uint32_t timeout;

	if (!instance_read_attrs(delinear, tb, instance) ||
	    attr_size(tb[NFTA_CT_EXPECT_TIMEOUT]) != sizeof(timeout))
		return false;
	memcpy(&timeout, attr_bytes(tb[NFTA_CT_EXPECT_TIMEOUT]), sizeof(timeout));
	instance->value[EXPECT_TIMEOUT].number = timeout;
	instance->present |= 1u << EXPECT_TIMEOUT;
	return true;
}

static void expect_print(struct output *output, const struct instance *instance)
{
	ct_object_print_symbol(output, instance, EXPECT_L4PROTO);
	output_printf(output, "dport %u\ntimeout ",
		      (unsigned int)instance->value[EXPECT_DPORT].number);
	output_duration(output, instance->value[EXPECT_TIMEOUT].number);
	output_printf(output, "\nsize %u\n", (unsigned int)instance->value[EXPECT_SIZE].number);
	ct_object_print_symbol(output, instance, EXPECT_L3PROTO);
}

static json_t *expect_json_write(const struct output *output, const struct instance *instance)
{
	static const char *const members[] = { "protocol", "dport", "timeout", "size", "l3proto" };
	json_t *arguments = instance_json_args(output, instance), *body = json_object();

	json_object_set_new(arguments, "timeout",
			    json_integer(instance->value[EXPECT_TIMEOUT].number));
	for (unsigned int i = 0; i < sizeof(members) / sizeof(members[0]); i++)
		if (json_object_get(arguments, members[i]))
			json_object_set(body, members[i], json_object_get(arguments, members[i]));
	json_decref(arguments);
	return json_wrap("ct expectation", body);
}

static int expect_json_read(struct json_reader *reader, json_t *json, struct instance *instance)
{
	int result = json_number_get(reader, json, "timeout",
				     &instance->value[EXPECT_TIMEOUT].number);

	if (result == 0)
		json_arg_set(reader, instance, EXPECT_TIMEOUT);
	return result < 0 ? -1 : json_instance_args(reader, json, instance);
}

static const struct room ct_expectation = {
	.word = "ct expectation",
	.kind = ROOM_OBJECT,
	.args = args,
	.doc = "Expects a connection to a port that is related to the one that comes here.",
	.evaluate = expect_evaluate,
	.put = expect_put,
	.delinearize = expect_delinearize,
	.print = expect_print,
	.json_write = expect_json_write,
	.json_read = expect_json_read,
};
ROOM(ct_expectation);
