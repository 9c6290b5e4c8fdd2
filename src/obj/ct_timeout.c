// SPDX-License-Identifier: GPL-2.0-or-later
// Object ct timeout: protocol {tcp | udp}; [l3proto FAMILY]; [policy = { STATE : SECONDS, … }]

#include <netinet/in.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink_cttimeout.h>
#include "expr/room_wire.h"
#include "json/json.h"
#include "obj/ct_object.h"
#include "obj/output.h"
#include "parser/json.h"
#include "parser/words.h"
#include "pass/delinear.h"
#include "pass/eval.h"
#include "wire/attr.h"
#include "wire/message.h"

enum { TIMEOUT_L4PROTO, TIMEOUT_L3PROTO, TIMEOUT_POLICY };

/* The states of each protocol: attribute and the kernel's own timeout in seconds. */
static const struct state {
	uint8_t protocol;
	uint16_t attr;
	uint32_t seconds;
} states[] = {
	{ IPPROTO_TCP, CTA_TIMEOUT_TCP_SYN_SENT, 120 },
	{ IPPROTO_TCP, CTA_TIMEOUT_TCP_SYN_RECV, 60 },
	{ IPPROTO_TCP, CTA_TIMEOUT_TCP_ESTABLISHED, 432000 },
	{ IPPROTO_TCP, CTA_TIMEOUT_TCP_FIN_WAIT, 120 },
	{ IPPROTO_TCP, CTA_TIMEOUT_TCP_CLOSE_WAIT, 60 },
	{ IPPROTO_TCP, CTA_TIMEOUT_TCP_LAST_ACK, 30 },
	{ IPPROTO_TCP, CTA_TIMEOUT_TCP_TIME_WAIT, 120 },
	{ IPPROTO_TCP, CTA_TIMEOUT_TCP_CLOSE, 10 },
	{ IPPROTO_TCP, CTA_TIMEOUT_TCP_SYN_SENT2, 120 },
	{ IPPROTO_TCP, CTA_TIMEOUT_TCP_RETRANS, 300 },
	{ IPPROTO_TCP, CTA_TIMEOUT_TCP_UNACK, 300 },
	{ IPPROTO_UDP, CTA_TIMEOUT_UDP_UNREPLIED, 30 },
	{ IPPROTO_UDP, CTA_TIMEOUT_UDP_REPLIED, 120 },
};

#define STATE_COUNT (sizeof(states) / sizeof(states[0]))
#define ATTR_MAX CTA_TIMEOUT_TCP_MAX

/* Their names, as numbers of the table above. */
static const struct symbol state_symbols[] = {
	{ "syn_sent", 0 }, { "syn_recv", 1 }, { "established", 2 }, { "fin_wait", 3 },
	{ "close_wait", 4 }, { "last_ack", 5 }, { "time_wait", 6 }, { "close", 7 },
	{ "syn_sent2", 8 }, { "retrans", 9 }, { "unack", 10 }, { "unreplied", 11 },
	{ "replied", 12 }, { NULL, 0 }
};
static const struct symbol_table state_table = { .symbols = state_symbols };

/**
 * struct policy - the timeouts given
 * @given: a bit for each entry of @seconds that is not the kernel's own
 */
struct policy {
	uint32_t given;
	uint32_t seconds[STATE_COUNT];
};

/* `100` or, as newer versions list it, `1m40s`. */
static int seconds_parse(struct token_stream *tokens, uint64_t *seconds)
{
	struct location location;
	uint64_t milliseconds;

	if (token_time(tokens, &milliseconds, &location) < 0)
		return -1;
	*seconds = milliseconds / 1000;
	if (milliseconds % 1000 || *seconds > UINT32_MAX)
		return token_error(tokens, &location, "a ct timeout is a number of whole seconds, 0 to %u", UINT32_MAX);
	return 0;
}

static int policy_parse(struct token_stream *tokens, struct instance *instance, unsigned int index)
{
	struct policy *policy = arena_new_object(token_arena(tokens), struct policy);
	uint64_t state, seconds;

	if (token_expect(tokens, "=") < 0 || token_expect(tokens, "{") < 0)
		return -1;
	while (!token_accept(tokens, "}")) {
		if (token_symbol(tokens, &state_table, "ct timeout state", &state, NULL) < 0 ||
		    token_expect(tokens, ":") < 0 ||
		    seconds_parse(tokens, &seconds) < 0)
			return -1;
		policy->seconds[state] = seconds;
		policy->given |= 1u << state;
		if (!token_accept(tokens, ",") && !token_is(token_peek(tokens), "}"))
			return token_unexpected(tokens, "',' or '}'");
	}
	instance->value[index].custom = policy;
	return 0;
}

static const struct arg args[] = {
	[TIMEOUT_L4PROTO] = CT_ARG_L4PROTO(NFTA_CT_TIMEOUT_L4PROTO),
	[TIMEOUT_L3PROTO] = CT_ARG_L3PROTO(NFTA_CT_TIMEOUT_L3PROTO),
	[TIMEOUT_POLICY] = { .kind = ARG_CUSTOM, .word = "policy", .optional = true,
			     .any_order = true, .parse = policy_parse },
	{ .kind = ARG_END },
};

static const uint16_t order[] = { NFTA_CT_TIMEOUT_L3PROTO, NFTA_CT_TIMEOUT_L4PROTO, 0 };

static int timeout_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
			    struct instance *instance)
{
	uint64_t protocol = instance->value[TIMEOUT_L4PROTO].number;
	const struct policy *policy = instance->value[TIMEOUT_POLICY].custom;

	(void)selector;
	if (instance_require(eval, &stmt->location, instance, 1u << TIMEOUT_L4PROTO) < 0)
		return -1;
	for (unsigned int i = 0; policy && i < STATE_COUNT; i++) {
		if (!(policy->given & 1u << i) || states[i].protocol == protocol)
			continue;
		diag_error(eval->diag, &instance->location[TIMEOUT_POLICY],
			   "'%s' is no state of protocol %s", symbol_name(&state_table, i),
			   symbol_name(&ct_l4protocols, protocol));
		return -1;
	}
	return 0;
}

static void timeout_put(struct message *message, const struct instance *instance)
{
	const struct policy *policy = instance->value[TIMEOUT_POLICY].custom;

	instance_put_attrs(message, instance, NULL);
	message_open(message, NFTA_CT_TIMEOUT_DATA);
	for (unsigned int i = 0; i < STATE_COUNT; i++)
		if (states[i].protocol == instance->value[TIMEOUT_L4PROTO].number)
			message_put_u32(message, states[i].attr,
					policy && policy->given & 1u << i ? policy->seconds[i] :
									    states[i].seconds);
	message_close(message);
}

static bool timeout_delinearize(struct delinear *delinear, const struct nlattr *const *tb,
				struct instance *instance)
{
	const struct nlattr *values[ATTR_MAX + 1];
	struct policy *policy;

	if (!instance_read_attrs(delinear, tb, instance) || !tb[NFTA_CT_TIMEOUT_DATA])
		return false;
	attr_table_nested(tb[NFTA_CT_TIMEOUT_DATA], values, ATTR_MAX);
	policy = arena_new_object(delinear->arena, struct policy);
	for (unsigned int i = 0; i < STATE_COUNT; i++) {
		if (states[i].protocol != instance->value[TIMEOUT_L4PROTO].number ||
		    !values[states[i].attr])
			continue;
		policy->seconds[i] = attr_u32(values[states[i].attr]);
		if (policy->seconds[i] != states[i].seconds)
			policy->given |= 1u << i;
	}
	instance->value[TIMEOUT_POLICY].custom = policy;
	instance->present |= 1u << TIMEOUT_POLICY;
	return true;
}

static void timeout_print(struct output *output, const struct instance *instance)
{
	const struct policy *policy = instance->value[TIMEOUT_POLICY].custom;
	const char *separator = "";

	ct_object_print_symbol(output, instance, TIMEOUT_L4PROTO);
	ct_object_print_symbol(output, instance, TIMEOUT_L3PROTO);
	output_printf(output, "policy = { ");
	for (unsigned int i = 0; policy && i < STATE_COUNT; i++) {
		if (!(policy->given & 1u << i))
			continue;
		output_printf(output, "%s%s : %u", separator, symbol_name(&state_table, i),
			      policy->seconds[i]);
		separator = ", ";
	}
	output_printf(output, " }\n");
}

static json_t *timeout_json_write(const struct output *output, const struct instance *instance)
{
	const struct policy *policy = instance->value[TIMEOUT_POLICY].custom;
	json_t *body = instance_json_args(output, instance), *values = json_object();

	for (unsigned int i = 0; policy && i < STATE_COUNT; i++)
		if (policy->given & 1u << i)
			json_object_set_new(values, symbol_name(&state_table, i),
					    json_integer(policy->seconds[i]));
	json_object_set_new(body, "policy", values);
	return json_wrap("ct timeout", body);
}

static int timeout_json_read(struct json_reader *reader, json_t *json, struct instance *instance)
{
	struct policy *policy = arena_new_object(reader->parser->arena, struct policy);
	json_t *values = json_object_get(json, "policy");
	const struct symbol *symbol;
	uint64_t seconds;
	const char *name;
	json_t *value;

	json_object_foreach(values, name, value) {
		symbol = symbol_find(&state_table, name);
		if (!symbol)
			return json_error(reader, "unknown ct timeout state '%s'.", name);
		if (json_number_get(reader, values, name, &seconds) < 0)
			return -1;
		policy->seconds[symbol->value] = seconds;
		policy->given |= 1u << symbol->value;
	}
	instance->value[TIMEOUT_POLICY].custom = policy;
	json_arg_set(reader, instance, TIMEOUT_POLICY);
	return json_instance_args(reader, json, instance);
}

static const struct room ct_timeout = {
	.word = "ct timeout",
	.kind = ROOM_OBJECT,
	.args = args,
	.order = order,
	.doc = "Timeouts of connections in each state, in place of the kernel's own.",
	.evaluate = timeout_evaluate,
	.put = timeout_put,
	.delinearize = timeout_delinearize,
	.print = timeout_print,
	.json_write = timeout_json_write,
	.json_read = timeout_json_read,
};
ROOM(ct_timeout);
