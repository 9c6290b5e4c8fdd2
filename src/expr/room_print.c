// SPDX-License-Identifier: GPL-2.0-or-later
// Room text: prints an instance from its room's tables.

#include <string.h>
#include "expr/room.h"
#include "expr/room_text.h"
#include "obj/output.h"
#include "obj/ruleset.h"

static const struct { const char *word; uint64_t seconds; } time_units[] = {
	{ "second", 1 }, { "minute", 60 }, { "hour", 3600 }, { "day", 86400 }, { "week", 604800 },
};

const char *time_unit_name(uint64_t seconds)
{
	for (unsigned int i = 0; i < sizeof(time_units) / sizeof(time_units[0]); i++)
		if (time_units[i].seconds == seconds)
			return time_units[i].word;
	return NULL;
}

void bytes_print(struct output *output, uint64_t bytes)
{
	static const char *const units[] = { "bytes", "kbytes", "mbytes" };
	unsigned int i = 0;

	while (i + 1 < sizeof(units) / sizeof(units[0]) && bytes && !(bytes % 1024)) {
		bytes /= 1024;
		i++;
	}
	output_printf(output, "%llu %s", (unsigned long long)bytes, units[i]);
}

void amount_print(struct output *output, const union arg_value *value)
{
	const char *per;

	if (value->amount.bytes)
		bytes_print(output, value->amount.rate);
	else
		output_printf(output, "%llu%s", (unsigned long long)value->amount.rate,
			      value->amount.unit ? "" : " packets");
	if (!value->amount.unit)
		return;
	per = time_unit_name(value->amount.unit);
	if (per)
		output_printf(output, "/%s", per);
	else
		output_printf(output, "/%llu seconds", (unsigned long long)value->amount.unit);
}

void flags_print(struct output *output, const struct symbol_table *table, uint64_t flags,
		 char separator)
{
	const struct symbol *symbol = NULL;
	const char *gap = "";

	while ((symbol = symbol_next(table, symbol))) {
		if (!symbol->value || (flags & symbol->value) != symbol->value)
			continue;
		output_printf(output, "%s%s", gap, symbol->word);
		gap = separator == '.' ? " . " : ",";
		flags &= ~symbol->value;
	}
}

static void value_print(struct output *output, const struct instance *instance,
			const struct arg *arg, const union arg_value *value)
{
	const char *name;

	switch (arg->kind) {
	case ARG_KEY:
		output_printf(output, "%s", instance->key->word);
		break;
	case ARG_ENUM:
		name = symbol_name(arg->symbols, value->number);
		output_printf(output, "%s", name ? name : "unknown");
		break;
	case ARG_FLAGS:
		flags_print(output, arg->symbols, value->number, arg->separator);
		break;
	case ARG_NUMBER:
		output_printf(output, "%llu", (unsigned long long)value->number);
		break;
	case ARG_STRING:
		output_quoted(output, value->string);
		break;
	case ARG_RATE:
	case ARG_AMOUNT:
		amount_print(output, value);
		break;
	case ARG_EXPR:
		expr_print(output, value->expr);
		break;
	case ARG_WORD:
	case ARG_CONSTANT:
	case ARG_CUSTOM:	/* such a room has a print hook */
	case ARG_END:
		break;
	}
}

static bool arg_is_printed(const struct instance *instance, unsigned int index)
{
	const struct arg *arg = &instance->room->args[index];

	switch (arg->kind) {
	case ARG_CONSTANT:
		return false;
	case ARG_KEY:
		return instance->key != NULL;
	case ARG_NUMBER:
	case ARG_ENUM:
	case ARG_FLAGS:
		return instance_has(instance, index) &&
		       !(arg->optional && instance->value[index].number == arg->initial &&
			 (arg->send_default || arg->initial));
	default:
		return instance_has(instance, index);
	}
}

void instance_print_args(struct output *output, const struct instance *instance)
{
	const struct room *room = instance->room;
	const char *gap = " ";
	unsigned int i;

	if (instance->key && instance->key->flags & KEY_F_BARE)
		gap = "";
	else
		output_printf(output, "%s", room->word);
	for (i = 0; room->args && room->args[i].kind != ARG_END; i++) {
		const struct arg *arg = &room->args[i];

		if (!arg_is_printed(instance, i))
			continue;
		output_printf(output, "%s", gap);
		gap = " ";
		if (arg->word)
			output_printf(output, "%s%s", arg->word, arg->kind == ARG_WORD ? "" : " ");
		value_print(output, instance, arg, &instance->value[i]);
	}
}

void instance_print(struct output *output, const struct instance *instance)
{
	if (instance->tunnel && instance->tunnel != instance->room)
		output_printf(output, "%s ", instance->tunnel->word);
	if (instance->room->print)
		instance->room->print(output, instance);
	else
		instance_print_args(output, instance);
}
