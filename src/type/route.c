// SPDX-License-Identifier: GPL-2.0-or-later
// Types of routing and traffic control: mark, realm, classid, device group, FIB address type.

#include <linux/pkt_sched.h>
#include <linux/rtnetlink.h>
#include <stdio.h>
#include <string.h>
#include <jansson.h>
#include "type/type.h"
#include "type/types.h"

SYMBOL_FILE(mark_table, SYSCONFDIR "/iproute2/rt_marks");
SYMBOL_FILE(realm_table, SYSCONFDIR "/iproute2/rt_realms");
SYMBOL_FILE(group_table, SYSCONFDIR "/iproute2/group");

static void mark_print(struct output *output, const struct expr *expr)
{
	type_print_name(output, &mark_table, expr, "0x%08lx");
}

const struct datatype type_mark = {
	.id = TYPE_MARK,
	.name = "mark",
	.description = "packet mark",
	.byteorder = BYTEORDER_HOST,
	.bits = 32,
	.base = &type_integer,
	.symbols = &mark_table,
	.print = mark_print,
	.prefix_ok = true,
};
DATATYPE(type_mark);

static void realm_print(struct output *output, const struct expr *expr)
{
	type_print_name(output, &realm_table, expr, "%lu");
}

/* A realm is a name, though it be a number. */
static json_t *realm_json(const struct output *output, const struct expr *expr)
{
	char text[16];
	const char *name = NULL;

	if (!output_has(output, NFT_CTX_OUTPUT_NUMERIC_SYMBOL))
		name = symbol_name(&realm_table, value_number(expr));
	snprintf(text, sizeof(text), "%llu", (unsigned long long)value_number(expr));
	return json_string(name ? name : text);
}

const struct datatype type_realm = {
	.id = TYPE_REALM,
	.name = "realm",
	.description = "routing realm",
	.byteorder = BYTEORDER_HOST,
	.bits = 32,
	.base = &type_integer,
	.symbols = &realm_table,
	.print = realm_print,
	.json = realm_json,
	.prefix_ok = true,
};
DATATYPE(type_realm);

static void devgroup_print(struct output *output, const struct expr *expr)
{
	type_print_name(output, &group_table, expr, "%lu");
}

const struct datatype type_devgroup = {
	.id = TYPE_DEVGROUP,
	.name = "devgroup",
	.description = "devgroup name",
	.byteorder = BYTEORDER_HOST,
	.bits = 32,
	.base = &type_integer,
	.symbols = &group_table,
	.print = devgroup_print,
	.prefix_ok = true,
};
DATATYPE(type_devgroup);

static int classid_parse(struct eval *eval, struct expr *expr)
{
	const char *word = expr->symbol.word;
	unsigned int major, minor;
	uint64_t number;
	char rest;

	if (!strcmp(word, "none"))
		return type_set_number(eval, expr, TC_H_UNSPEC);
	if (!strcmp(word, "root"))
		return type_set_number(eval, expr, TC_H_ROOT);
	if (type_number(word, &number))
		return type_set_number(eval, expr, number);
	if (word[0] == ':' && sscanf(word, ":%4x%c", &minor, &rest) == 1)
		return type_set_number(eval, expr, minor);
	if (sscanf(word, "%4x:%4x%c", &major, &minor, &rest) == 2)
		return type_set_number(eval, expr, (uint64_t)major << 16 | minor);
	if (sscanf(word, "%4x:%c", &major, &rest) == 1 && word[strlen(word) - 1] == ':')
		return type_set_number(eval, expr, (uint64_t)major << 16);
	return type_error(eval, expr,
			  "'%s' is not a valid TC classid, expected MAJOR:MINOR, none or root",
			  word);
}

static void classid_print(struct output *output, const struct expr *expr)
{
	uint32_t handle = value_number(expr);

	if (handle == TC_H_ROOT)
		output_printf(output, "root");
	else if (handle == TC_H_UNSPEC)
		output_printf(output, "none");
	else
		output_printf(output, "%x:%x", TC_H_MAJ(handle) >> 16, TC_H_MIN(handle));
}

const struct datatype type_classid = {
	.id = TYPE_CLASSID,
	.name = "classid",
	.description = "TC classid",
	.byteorder = BYTEORDER_HOST,
	.bits = 32,
	.base = &type_integer,
	.parse = classid_parse,
	.print = classid_print,
};
DATATYPE(type_classid);

static const struct symbol fib_symbols[] = {
	{ "unspec", RTN_UNSPEC },
	{ "unicast", RTN_UNICAST },
	{ "local", RTN_LOCAL },
	{ "broadcast", RTN_BROADCAST },
	{ "anycast", RTN_ANYCAST },
	{ "multicast", RTN_MULTICAST },
	{ "blackhole", RTN_BLACKHOLE },
	{ "unreachable", RTN_UNREACHABLE },
	{ "prohibit", RTN_PROHIBIT },
	{ NULL, 0 }
};
static const struct symbol_table fib_table = { .symbols = fib_symbols };

const struct datatype type_fib_addrtype = {
	.id = TYPE_FIB_ADDR,
	.name = "fib_addrtype",
	.description = "fib address type",
	.byteorder = BYTEORDER_HOST,
	.bits = 32,
	.base = &type_integer,
	.symbols = &fib_table,
};
DATATYPE(type_fib_addrtype);
