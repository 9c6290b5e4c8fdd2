// SPDX-License-Identifier: GPL-2.0-or-later
// Limit: limit rate [over | until] {NUMBER | NUMBER UNIT}/TIME [burst {NUMBER packets | NUMBER UNIT}]

#include <linux/netfilter/nf_tables.h>
#include <string.h>
#include "expr/room.h"
#include "expr/room_text.h"
#include "expr/room_wire.h"
#include "json/amount.h"
#include "json/json.h"
#include "obj/output.h"
#include "parser/json.h"
#include "pass/eval.h"
#include "wire/message.h"

#define LIMIT_BURST_PACKETS 5	/* when no burst is written */

static const struct symbol mode_symbols[] = {
	{ "until", 0 }, { "over", NFT_LIMIT_F_INV }, { NULL, 0 }
};
static const struct symbol_table mode_table = { .symbols = mode_symbols };

enum { LIMIT_WORD, LIMIT_MODE, LIMIT_RATE, LIMIT_BURST };

static const struct arg args[] = {
	[LIMIT_WORD] = { .kind = ARG_WORD, .word = "rate" },
	[LIMIT_MODE] = { .kind = ARG_ENUM, .json = "inv", .optional = true,
			 .symbols = &mode_table },
	[LIMIT_RATE] = { .kind = ARG_RATE, .json = "rate" },
	[LIMIT_BURST] = { .kind = ARG_AMOUNT, .word = "burst", .optional = true },
	{ .kind = ARG_END },
};

static uint64_t limit_burst(const struct instance *instance)
{
	if (instance_has(instance, LIMIT_BURST))
		return instance->value[LIMIT_BURST].amount.rate;
	return instance->value[LIMIT_RATE].amount.bytes ? 0 : LIMIT_BURST_PACKETS;
}

static int limit_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
			  struct instance *instance)
{
	const struct location *location = &instance->location[LIMIT_BURST];
	const union arg_value *rate = &instance->value[LIMIT_RATE];
	const union arg_value *burst = &instance->value[LIMIT_BURST];

	(void)selector;
	(void)stmt;
	if (!rate->amount.rate) {
		diag_error(eval->diag, &instance->location[LIMIT_RATE], "limit rate must be > 0");
		return -1;
	}
	if (!instance_has(instance, LIMIT_BURST))
		return 0;
	if (burst->amount.bytes != rate->amount.bytes) {
		diag_error(eval->diag, location, "a limit of %s needs a burst of %s",
			   rate->amount.bytes ? "bytes" : "packets",
			   rate->amount.bytes ? "bytes" : "packets");
		return -1;
	}
	if (!burst->amount.bytes && !burst->amount.rate) {
		diag_error(eval->diag, location, "packet limit burst must be > 0");
		return -1;
	}
	if (burst->amount.rate > UINT32_MAX) {
		diag_error(eval->diag, location, "limit burst %llu is too large, %u is the most",
			   (unsigned long long)burst->amount.rate, UINT32_MAX);
		return -1;
	}
	return 0;
}

/* A bytes limit without a burst leaves the attribute out. */
static void limit_put(struct message *message, const struct instance *instance)
{
	const union arg_value *rate = &instance->value[LIMIT_RATE];
	uint64_t burst = limit_burst(instance);

	message_put_u64(message, NFTA_LIMIT_RATE, rate->amount.rate);
	message_put_u64(message, NFTA_LIMIT_UNIT, rate->amount.unit);
	if (burst)
		message_put_u32(message, NFTA_LIMIT_BURST, burst);
	message_put_u32(message, NFTA_LIMIT_TYPE,
			rate->amount.bytes ? NFT_LIMIT_PKT_BYTES : NFT_LIMIT_PKTS);
	message_put_u32(message, NFTA_LIMIT_FLAGS, instance->value[LIMIT_MODE].number);
}

static bool limit_delinearize(struct delinear *delinear, const struct nlattr *const *tb,
			      struct instance *instance)
{
	union arg_value *rate = &instance->value[LIMIT_RATE];
	union arg_value *burst = &instance->value[LIMIT_BURST];
	uint64_t type, flags;

	(void)delinear;
	if (!attr_number(tb, NFTA_LIMIT_RATE, &rate->amount.rate) ||
	    !attr_number(tb, NFTA_LIMIT_UNIT, &rate->amount.unit))
		return false;
	attr_number(tb, NFTA_LIMIT_TYPE, &type);
	attr_number(tb, NFTA_LIMIT_FLAGS, &flags);
	attr_number(tb, NFTA_LIMIT_BURST, &burst->amount.rate);
	if (type > NFT_LIMIT_PKT_BYTES || flags & ~(uint64_t)NFT_LIMIT_F_INV)
		return false;
	rate->amount.bytes = burst->amount.bytes = type == NFT_LIMIT_PKT_BYTES;
	instance->value[LIMIT_MODE].number = flags;
	instance->present = 1u << LIMIT_WORD | 1u << LIMIT_MODE | 1u << LIMIT_RATE |
			    1u << LIMIT_BURST;
	return true;
}

static void limit_print(struct output *output, const struct instance *instance)
{
	union arg_value burst = { .amount.rate = limit_burst(instance) };
	const union arg_value *rate = &instance->value[LIMIT_RATE];

	burst.amount.bytes = rate->amount.bytes;
	output_printf(output, "limit rate %s",
		      instance->value[LIMIT_MODE].number & NFT_LIMIT_F_INV ? "over " : "");
	amount_print(output, rate);
	if (burst.amount.rate == (rate->amount.bytes ? 0 : LIMIT_BURST_PACKETS))
		return;
	output_printf(output, " burst ");
	amount_print(output, &burst);
}

static json_t *limit_json_write(const struct output *output, const struct instance *instance)
{
	const union arg_value *rate = &instance->value[LIMIT_RATE];
	uint64_t number = rate->amount.rate, burst = limit_burst(instance);
	const char *rate_unit = NULL, *burst_unit = NULL, *per = time_unit_name(rate->amount.unit);
	json_t *body = json_object();

	(void)output;
	if (rate->amount.bytes) {
		number = json_amount_scale(number, &rate_unit);
		burst = json_amount_scale(burst, &burst_unit);
	}
	json_object_set_new(body, "rate", json_integer(number));
	json_object_set_new(body, "burst", json_integer(burst));
	json_object_set_new(body, "per", json_string(per ? per : "unknown"));
	if (instance->value[LIMIT_MODE].number & NFT_LIMIT_F_INV)
		json_object_set_new(body, "inv", json_true());
	if (rate_unit) {
		json_object_set_new(body, "rate_unit", json_string(rate_unit));
		json_object_set_new(body, "burst_unit", json_string(burst_unit));
	}
	return json_wrap("limit", body);
}

static int limit_json_read(struct json_reader *reader, json_t *json, struct instance *instance)
{
	union arg_value *rate = &instance->value[LIMIT_RATE], *burst = &instance->value[LIMIT_BURST];
	const char *unit = json_string_get(reader, json, "rate_unit");
	const char *per = json_string_get(reader, json, "per");
	bool bytes = unit && strcmp(unit, "packets");

	rate->amount.bytes = burst->amount.bytes = bytes;
	rate->amount.unit = time_unit_seconds(per ? per : "second");
	if (!rate->amount.unit)
		return json_error(reader, "Unknown time unit '%s'.", per);
	if (json_amount_get(reader, json, "rate", bytes ? "rate_unit" : "", &rate->amount.rate) ||
	    json_amount_get(reader, json, "burst", bytes ? "burst_unit" : "",
			    &burst->amount.rate) < 0)
		return json_error(reader, "Invalid limit.");
	if (json_true_get(json, "inv"))
		instance->value[LIMIT_MODE].number = NFT_LIMIT_F_INV;
	json_arg_set(reader, instance, LIMIT_MODE);
	json_arg_set(reader, instance, LIMIT_RATE);
	if (burst->amount.rate)
		json_arg_set(reader, instance, LIMIT_BURST);
	return 0;
}

static const struct room limit = {
	.word = "limit",
	.kind = ROOM_STATEMENT,
	.expr = "limit",
	.args = args,
	.doc = "Matches while the packets come no faster than a rate, or only when faster.",
	.evaluate = limit_evaluate,
	.put = limit_put,
	.delinearize = limit_delinearize,
	.print = limit_print,
	.json_write = limit_json_write,
	.json_read = limit_json_read,
};
ROOM(limit);
