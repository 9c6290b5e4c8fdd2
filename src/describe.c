// SPDX-License-Identifier: GPL-2.0-or-later
/* Carries out `describe`: type, width and symbolic constants of an expression or a datatype. */
#include <byteswap.h>
#include <inttypes.h>
#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include "describe.h"
#include "expr/room.h"
#include "help.h"
#include "pass/payload.h"
#include "type/types.h"

static void bases_print(struct output *output, const struct datatype *type)
{
	const char *separator = " (basetype ";

	for (const struct datatype *base = type->base; base; base = base->base) {
		output_printf(output, "%s%s", separator,
			      base->base ? base->description : base->name);
		separator = ", ";
	}
	if (separator[0] == ',')
		output_printf(output, ")");
}

/* A datatype's hexadecimal constants are shown in the order of their bytes in the packet, as the stock does. */
static uint64_t constant_shown(const struct datatype *type, uint64_t value)
{
	if (type->byteorder != BYTEORDER_BIG)
		return value;
	switch (type->bits) {
	case 16:
		return bswap_16(value);
	case 32:
		return bswap_32(value);
	default:
		return value;
	}
}

static void symbols_print(struct output *output, const struct datatype *type, bool of_datatype)
{
	const struct symbol_table *table = type->symbols;
	const struct symbol *symbol = symbol_next(table, NULL);
	int digits = 2 * ((type->bits + 7) / 8);

	if (symbol && !table->bare)
		output_printf(output, "\npre-defined symbolic constants (in %s):\n",
			      table->base_hex ? "hexadecimal" : "decimal");
	for (; symbol; symbol = symbol_next(table, symbol)) {
		uint64_t value = of_datatype ? constant_shown(type, symbol->value) : symbol->value;

		if (table->base_hex)
			output_printf(output, "\t%-30s\t0x%.*" PRIx64 "\n", symbol->word, digits, value);
		else
			output_printf(output, "\t%-30s\t%*" PRIu64 "\n", symbol->word,
				      table->bare ? 0 : 20, value);
	}
}

/* @bits: of the expression, or 0 for the datatype itself. */
static void type_print(struct output *output, const struct datatype *type, unsigned int bits)
{
	unsigned int shown = bits ? bits : type->bits;
	bool characters = shown && (type == &type_string || type->base == &type_string);

	output_printf(output, "datatype %s (%s)", type->name, type->description);
	bases_print(output, type);
	output_printf(output, ", %u %s\n", characters ? shown / 8 : shown,
		      characters ? "characters" : "bits");
	if (type->symbols)
		symbols_print(output, type, !bits);
}

/* Raw payload: the ports of any transport header are known by their place. */
static const struct datatype *payload_type(const struct payload *payload)
{
	const struct room *ports = room_find(ROOM_SELECTOR, "th");
	const struct key *port = payload->base == NFT_PAYLOAD_TRANSPORT_HEADER && ports ?
				 key_by_offset(ports, payload->offset, payload->bits) : NULL;

	return port ? port->type : &type_raw;
}

int describe_run(struct context *context, struct arena *arena, struct diag *diag,
		 const struct cmd *cmd)
{
	struct output *output = &context->output;
	const struct expr *expr = cmd->expr;
	const struct datatype *type;
	struct payload payload;

	(void)arena;
	if (expr->kind == EXPR_SELECTOR && expr->type) {
		const struct room *room = expr->selector->room;

		output_printf(output, "%s expression, ", room->header ? "payload" : room->expr);
		type_print(output, expr->type, expr->bits);
		return 0;
	}
	if (expr->kind == EXPR_SELECTOR && payload_of(expr, &payload)) {
		output_printf(output, "payload expression, ");
		type_print(output, payload_type(&payload), payload.bits);
		return 0;
	}
	if (expr->kind == EXPR_SELECTOR) {
		diag_error(diag, &expr->location, "its type depends on the network layer: say ip or ip6");
		return -1;
	}
	type = expr->kind == EXPR_SYMBOL ? datatype_by_name(expr->symbol.word) : NULL;
	if (!type && expr->kind == EXPR_SYMBOL && help_print(output, expr->symbol.word) == 0)
		return 0;
	if (!type) {
		diag_error(diag, &expr->location, "neither an expression nor a datatype, nor a word of the language");
		return -1;
	}
	type_print(output, type, 0);
	return 0;
}
