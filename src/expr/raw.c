// SPDX-License-Identifier: GPL-2.0-or-later
// Raw payload: @{ll | nh | th | ih},OFFSET,LENGTH in bits

#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "json/json.h"
#include "obj/output.h"
#include "pass/eval.h"
#include "pass/linear.h"
#include "type/types.h"

#define RAW_BITS_MAX (NFT_REG_SIZE * 8)
#define RAW_OFFSET_MAX (255 * 8 + 7)	/* the kernel's offset is a byte */

static const struct symbol base_symbols[] = {
	{ "ll", NFT_PAYLOAD_LL_HEADER },
	{ "nh", NFT_PAYLOAD_NETWORK_HEADER },
	{ "th", NFT_PAYLOAD_TRANSPORT_HEADER },
	{ "ih", NFT_PAYLOAD_INNER_HEADER },
	{ NULL, 0 }
};
static const struct symbol_table base_table = { .symbols = base_symbols };

enum { RAW_BASE, RAW_OFFSET, RAW_LENGTH };

static const struct arg args[] = {
	[RAW_BASE] = { .kind = ARG_ENUM, .json = "base", .symbols = &base_table },
	[RAW_OFFSET] = { .kind = ARG_NUMBER, .word = ",", .json = "offset",
			 .max = RAW_OFFSET_MAX },
	[RAW_LENGTH] = { .kind = ARG_NUMBER, .word = ",", .json = "len", .min = 1,
			 .max = RAW_BITS_MAX },
	{ .kind = ARG_END },
};

static void raw_value_print(struct output *output, const struct expr *expr)
{
	type_bitmask.print(output, expr);
}

/* An integer that is shown in hexadecimal; on the wire it is any integer. */
const struct datatype type_raw = {
	.id = TYPE_INTEGER,
	.name = "integer",
	.description = "integer",
	.byteorder = BYTEORDER_BIG,
	.base = &type_integer,
	.print = raw_value_print,
};

static int raw_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
			struct instance *instance)
{
	(void)eval;
	(void)stmt;
	if (selector) {
		selector->type = &type_raw;
		selector->bits = instance->value[RAW_LENGTH].number;
		selector->byteorder = BYTEORDER_BIG;
	}
	return 0;
}

static int raw_linearize(struct linear *linear, const struct instance *instance, uint32_t reg)
{
	uint32_t start = instance->value[RAW_OFFSET].number;

	linear_open(linear, "payload");
	message_put_u32(linear->message, NFTA_PAYLOAD_DREG, reg);
	message_put_u32(linear->message, NFTA_PAYLOAD_BASE, instance->value[RAW_BASE].number);
	message_put_u32(linear->message, NFTA_PAYLOAD_OFFSET, start / 8);
	message_put_u32(linear->message, NFTA_PAYLOAD_LEN,
			(start % 8 + instance->value[RAW_LENGTH].number + 7) / 8);
	linear_close(linear);
	return 0;
}

static void raw_print(struct output *output, const struct instance *instance)
{
	output_printf(output, "@%s,%llu,%llu",
		      symbol_name(&base_table, instance->value[RAW_BASE].number),
		      (unsigned long long)instance->value[RAW_OFFSET].number,
		      (unsigned long long)instance->value[RAW_LENGTH].number);
}

static json_t *raw_json_write(const struct output *output, const struct instance *instance)
{
	return json_wrap("payload", instance_json_args(output, instance));
}

static const struct room raw = {
	.word = "@",
	.kind = ROOM_SELECTOR,
	.expr = "payload",
	.dreg = NFTA_PAYLOAD_DREG,
	.set_sreg = NFTA_PAYLOAD_SREG,
	.args = args,
	.usage = "@{ll | nh | th | ih},OFFSET,LENGTH",
	.doc = "Any bits of the packet, counted from the start of a header.",
	.evaluate = raw_evaluate,
	.linearize = raw_linearize,
	.print = raw_print,
	.json_write = raw_json_write,
};
ROOM(raw);
