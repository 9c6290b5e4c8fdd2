// SPDX-License-Identifier: GPL-2.0-or-later
// Counter: counter [packets NUMBER bytes NUMBER]

#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "json/json.h"
#include "obj/output.h"
#include "wire/message.h"

enum { COUNTER_PACKETS, COUNTER_BYTES };

static const struct arg args[] = {
	[COUNTER_PACKETS] = { .kind = ARG_NUMBER, .word = "packets", .attr = NFTA_COUNTER_PACKETS,
			      .size = 8, .optional = true, .any_order = true },
	[COUNTER_BYTES] = { .kind = ARG_NUMBER, .word = "bytes", .attr = NFTA_COUNTER_BYTES,
			    .size = 8, .optional = true, .any_order = true },
	{ .kind = ARG_END },
};

static const uint16_t order[] = { NFTA_COUNTER_BYTES, NFTA_COUNTER_PACKETS, 0 };

static void counter_print(struct output *output, const struct instance *instance)
{
	output_printf(output, "counter");
	if (!output_has(output, NFT_CTX_OUTPUT_STATELESS))
		output_printf(output, " packets %llu bytes %llu",
			      (unsigned long long)instance->value[COUNTER_PACKETS].number,
			      (unsigned long long)instance->value[COUNTER_BYTES].number);
}

static json_t *counter_json_write(const struct output *output, const struct instance *instance)
{
	json_t *body = json_object();

	if (!output_has(output, NFT_CTX_OUTPUT_STATELESS)) {
		json_object_set_new(body, "packets",
				    json_integer(instance->value[COUNTER_PACKETS].number));
		json_object_set_new(body, "bytes",
				    json_integer(instance->value[COUNTER_BYTES].number));
	}
	return json_wrap("counter", body);
}

static const struct room counter = {
	.word = "counter",
	.kind = ROOM_STATEMENT,
	.expr = "counter",
	.order = order,
	.args = args,
	.doc = "Counts the packets that come here, and their bytes.",
	.print = counter_print,
	.json_write = counter_json_write,
};
ROOM(counter);

/* An object is sent, and listed, with its numbers whatever was written. */
static void counter_object_put(struct message *message, const struct instance *instance)
{
	message_put_u64(message, NFTA_COUNTER_BYTES, instance->value[COUNTER_BYTES].number);
	message_put_u64(message, NFTA_COUNTER_PACKETS, instance->value[COUNTER_PACKETS].number);
}

static void counter_object_print(struct output *output, const struct instance *instance)
{
	if (!output_has(output, NFT_CTX_OUTPUT_STATELESS))
		output_printf(output, "packets %llu bytes %llu\n",
			      (unsigned long long)instance->value[COUNTER_PACKETS].number,
			      (unsigned long long)instance->value[COUNTER_BYTES].number);
}

static const struct room counter_object = {
	.word = "counter",
	.kind = ROOM_OBJECT,
	.order = order,
	.args = args,
	.doc = "Packets and bytes counted by rules together.",
	.put = counter_object_put,
	.print = counter_object_print,
	.json_write = counter_json_write,
};
ROOM(counter_object);
