// SPDX-License-Identifier: GPL-2.0-or-later
// Last use: last [used {never | TIME}]

#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "json/json.h"
#include "expr/room_wire.h"
#include "obj/output.h"
#include "parser/json.h"
#include "parser/words.h"
#include "wire/message.h"

enum { LAST_USED };

/* Milliseconds; a rule that was never used has no argument at all. */
static int last_parse(struct token_stream *tokens, struct instance *instance, unsigned int index)
{
	if (token_accept(tokens, "never"))
		return 1;
	return token_time(tokens, &instance->value[index].number, NULL);
}

static const struct arg args[] = {
	[LAST_USED] = { .kind = ARG_CUSTOM, .word = "used", .optional = true,
			.parse = last_parse },
	{ .kind = ARG_END },
};

static void last_put(struct message *message, const struct instance *instance)
{
	if (!instance_has(instance, LAST_USED))
		return;
	message_put_u32(message, NFTA_LAST_SET, 1);
	message_put_u64(message, NFTA_LAST_MSECS, instance->value[LAST_USED].number);
}

static bool last_delinearize(struct delinear *delinear, const struct nlattr *const *tb,
			     struct instance *instance)
{
	uint64_t is_set;

	(void)delinear;
	attr_number(tb, NFTA_LAST_SET, &is_set);
	if (is_set)
		instance->present = 1u << LAST_USED;
	attr_number(tb, NFTA_LAST_MSECS, &instance->value[LAST_USED].number);
	return true;
}

static void last_print(struct output *output, const struct instance *instance)
{
	output_printf(output, "last");
	if (output_has(output, NFT_CTX_OUTPUT_STATELESS))
		return;
	output_printf(output, " used ");
	if (!instance_has(instance, LAST_USED))
		output_printf(output, "never");
	else if (!instance->value[LAST_USED].number)
		output_printf(output, "0s");
	else
		output_duration(output, instance->value[LAST_USED].number);
}

static json_t *last_json_write(const struct output *output, const struct instance *instance)
{
	json_t *body = json_object();

	if (instance_has(instance, LAST_USED) && !output_has(output, NFT_CTX_OUTPUT_STATELESS))
		json_object_set_new(body, "used",
				    json_integer(instance->value[LAST_USED].number));
	return json_wrap("last", body);
}

static int last_json_read(struct json_reader *reader, json_t *json, struct instance *instance)
{
	int result = json_number_get(reader, json, "used", &instance->value[LAST_USED].number);

	if (result == 0)
		json_arg_set(reader, instance, LAST_USED);
	return result < 0 ? -1 : 0;
}

static const struct room last = {
	.word = "last",
	.kind = ROOM_STATEMENT,
	.expr = "last",
	.args = args,
	.usage = "last [used {never | TIME}]",
	.doc = "Notes when a packet last came here.",
	.put = last_put,
	.delinearize = last_delinearize,
	.print = last_print,
	.json_write = last_json_write,
	.json_read = last_json_read,
};
ROOM(last);
