// SPDX-License-Identifier: GPL-2.0-or-later
// Quota: quota [over | until] NUMBER UNIT [used NUMBER UNIT]

#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "json/amount.h"
#include "json/json.h"
#include "parser/json.h"
#include "expr/room_text.h"
#include "expr/room_wire.h"
#include "obj/output.h"
#include "pass/eval.h"
#include "wire/message.h"

static const struct symbol mode_symbols[] = {
	{ "until", 0 }, { "over", NFT_QUOTA_F_INV }, { NULL, 0 }
};
static const struct symbol_table mode_table = { .symbols = mode_symbols };

enum { QUOTA_MODE, QUOTA_BYTES, QUOTA_USED };

static const struct arg args[] = {
	[QUOTA_MODE] = { .kind = ARG_ENUM, .json = "inv", .optional = true,
			 .symbols = &mode_table },
	[QUOTA_BYTES] = { .kind = ARG_AMOUNT, .json = "val" },
	[QUOTA_USED] = { .kind = ARG_AMOUNT, .word = "used", .optional = true },
	{ .kind = ARG_END },
};

static int quota_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
			  struct instance *instance)
{
	unsigned int i;

	(void)selector;
	(void)stmt;
	for (i = QUOTA_BYTES; i <= QUOTA_USED; i++) {
		if (!instance_has(instance, i) || instance->value[i].amount.bytes)
			continue;
		diag_error(eval->diag, &instance->location[i],
			   "a quota is an amount of bytes, kbytes or mbytes");
		return -1;
	}
	return 0;
}

static void quota_put(struct message *message, const struct instance *instance)
{
	message_put_u64(message, NFTA_QUOTA_BYTES, instance->value[QUOTA_BYTES].amount.rate);
	message_put_u64(message, NFTA_QUOTA_CONSUMED, instance->value[QUOTA_USED].amount.rate);
	message_put_u32(message, NFTA_QUOTA_FLAGS, instance->value[QUOTA_MODE].number);
}

static bool quota_delinearize(struct delinear *delinear, const struct nlattr *const *tb,
			      struct instance *instance)
{
	union arg_value *bytes = &instance->value[QUOTA_BYTES], *used = &instance->value[QUOTA_USED];
	uint64_t flags;

	(void)delinear;
	if (!attr_number(tb, NFTA_QUOTA_BYTES, &bytes->amount.rate))
		return false;
	attr_number(tb, NFTA_QUOTA_CONSUMED, &used->amount.rate);
	attr_number(tb, NFTA_QUOTA_FLAGS, &flags);
	bytes->amount.bytes = used->amount.bytes = true;
	instance->value[QUOTA_MODE].number = flags & NFT_QUOTA_F_INV;
	instance->present = 1u << QUOTA_MODE | 1u << QUOTA_BYTES | 1u << QUOTA_USED;
	return true;
}

static void quota_print(struct output *output, const struct instance *instance)
{
	uint64_t used = instance->value[QUOTA_USED].amount.rate;

	output_printf(output, "quota %s",
		      instance->value[QUOTA_MODE].number & NFT_QUOTA_F_INV ? "over " : "");
	bytes_print(output, instance->value[QUOTA_BYTES].amount.rate);
	if (!used || output_has(output, NFT_CTX_OUTPUT_STATELESS))
		return;
	output_printf(output, " used ");
	bytes_print(output, used);
}

static void amount_set(json_t *body, const char *name, const char *unit_name, uint64_t bytes)
{
	const char *unit;

	json_object_set_new(body, name, json_integer(json_amount_scale(bytes, &unit)));
	json_object_set_new(body, unit_name, json_string(unit));
}

static json_t *quota_json_write(const struct output *output, const struct instance *instance)
{
	uint64_t used = instance->value[QUOTA_USED].amount.rate;
	json_t *body = json_object();

	amount_set(body, "val", "val_unit", instance->value[QUOTA_BYTES].amount.rate);
	if (instance->value[QUOTA_MODE].number & NFT_QUOTA_F_INV)
		json_object_set_new(body, "inv", json_true());
	if (used && !output_has(output, NFT_CTX_OUTPUT_STATELESS))
		amount_set(body, "used", "used_unit", used);
	return json_wrap("quota", body);
}

static int quota_json_read(struct json_reader *reader, json_t *json, struct instance *instance)
{
	static const char *const members[][2] = {
		[QUOTA_BYTES] = { "val", "val_unit" }, [QUOTA_USED] = { "used", "used_unit" },
	};

	for (unsigned int i = QUOTA_BYTES; i <= QUOTA_USED; i++) {
		int result = json_amount_get(reader, json, members[i][0], members[i][1],
					     &instance->value[i].amount.rate);

		if (result < 0 || (result && i == QUOTA_BYTES))
			return json_error(reader, "Invalid quota.");
		instance->value[i].amount.bytes = true;
		if (result == 0)
			json_arg_set(reader, instance, i);
	}
	if (json_true_get(json, "inv"))
		instance->value[QUOTA_MODE].number = NFT_QUOTA_F_INV;
	json_arg_set(reader, instance, QUOTA_MODE);
	return 0;
}

static const struct room quota = {
	.word = "quota",
	.kind = ROOM_STATEMENT,
	.expr = "quota",
	.args = args,
	.doc = "Matches until an amount of bytes has passed, or from then on.",
	.evaluate = quota_evaluate,
	.put = quota_put,
	.delinearize = quota_delinearize,
	.print = quota_print,
	.json_write = quota_json_write,
	.json_read = quota_json_read,
};
ROOM(quota);
