// SPDX-License-Identifier: GPL-2.0-or-later
// Counter: counter [global] [packets NUMBER bytes NUMBER]

#include <linux/netfilter/nf_tables.h>
#include <uapi/linux/netfilter/rampart.h>
#include "expr/room.h"
#include "json/json.h"
#include "obj/output.h"
#include "wire/message.h"

enum { COUNTER_GLOBAL, COUNTER_PACKETS, COUNTER_BYTES };

static const struct symbol kind_symbols[] = { { "global", 1 }, { NULL, 0 } };
static const struct symbol_table kind_table = { .symbols = kind_symbols };

static const struct arg args[] = {
	[COUNTER_GLOBAL] = { .kind = ARG_ENUM, .json = "global", .attr = NFTA_RAMPART_COUNTER_GLOBAL,
			     .extension = NFT_RAMPART_F_COUNTER_GLOBAL, .size = 4,
			     .symbols = &kind_table, .optional = true },
	[COUNTER_PACKETS] = { .kind = ARG_NUMBER, .word = "packets", .attr = NFTA_COUNTER_PACKETS,
			      .size = 8, .optional = true, .any_order = true },
	[COUNTER_BYTES] = { .kind = ARG_NUMBER, .word = "bytes", .attr = NFTA_COUNTER_BYTES,
			    .size = 8, .optional = true, .any_order = true },
	{ .kind = ARG_END },
};

static const uint16_t order[] = {
	NFTA_COUNTER_BYTES, NFTA_COUNTER_PACKETS, NFTA_RAMPART_COUNTER_GLOBAL, 0,
};

static bool counter_is_global(const struct instance *instance)
{
	return instance_has(instance, COUNTER_GLOBAL) && instance->value[COUNTER_GLOBAL].number;
}

static void counter_print(struct output *output, const struct instance *instance)
{
	output_printf(output, "counter%s", counter_is_global(instance) ? " global" : "");
	if (!output_has(output, NFT_CTX_OUTPUT_STATELESS))
		output_printf(output, " packets %llu bytes %llu",
			      (unsigned long long)instance->value[COUNTER_PACKETS].number,
			      (unsigned long long)instance->value[COUNTER_BYTES].number);
}

static json_t *counter_json_write(const struct output *output, const struct instance *instance)
{
	json_t *body = json_object();

	if (counter_is_global(instance))
		json_object_set_new(body, "global", json_true());
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
	.doc = "Counts the packets that come here, and their bytes; global: all processors in one place, which takes less memory.",
	.print = counter_print,
	.json_write = counter_json_write,
};
ROOM(counter);

/* An object is sent, and listed, with its numbers whatever was written. */
static void counter_object_put(struct message *message, const struct instance *instance)
{
	message_put_u64(message, NFTA_COUNTER_BYTES, instance->value[COUNTER_BYTES].number);
	message_put_u64(message, NFTA_COUNTER_PACKETS, instance->value[COUNTER_PACKETS].number);
	if (counter_is_global(instance)) {
		message_mark_extension(message, NFT_RAMPART_F_COUNTER_GLOBAL,
				       &instance->location[COUNTER_GLOBAL]);
		message_put_u32(message, NFTA_RAMPART_COUNTER_GLOBAL, 1);
	}
}

static void counter_object_print(struct output *output, const struct instance *instance)
{
	if (counter_is_global(instance))
		output_printf(output, "global\n");
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
