// SPDX-License-Identifier: GPL-2.0-or-later
// TCP option: tcp option {OPTION [FIELD] | NUMBER | @NUMBER,OFFSET,LENGTH}; reset tcp option {OPTION | NUMBER}

#include "expr/exthdr.h"
#include "expr/room_wire.h"
#include "obj/output.h"
#include "parser/json.h"
#include "parser/words.h"
#include "pass/delinear.h"
#include "pass/eval.h"
#include "pass/linear.h"

#define TCPOPT_SACK 5

#define FIELD(name, number, start, size) \
	OPTION_FIELD(name, number, start, size, type_integer)
#define ALIAS(name, number)							\
	KEY(name, number, type_boolean, .bits = 8, .byteorder = BYTEORDER_BIG,	\
	    .flags = KEY_F_PRESENCE_ONLY | KEY_F_ALIAS)
#define ALIAS_FIELD(name, number, start, size) \
	OPTION_FIELD(name, number, start, size, type_integer, .flags = KEY_F_ALIAS | KEY_F_SETTABLE)
#define SET_FIELD(name, number, start, size) \
	OPTION_FIELD(name, number, start, size, type_integer, .flags = KEY_F_SETTABLE)

#define OPTION(name, number)							\
	OPTION_PRESENT(name, number),						\
	SET_FIELD(name " length", number, 8, 8)

/* Blocks of a SACK are eight bytes each. */
#define SACK_BLOCK(name, index)							\
	ALIAS(name, TCPOPT_SACK),						\
	ALIAS_FIELD(name " length", TCPOPT_SACK, 8, 8),				\
	SET_FIELD(name " left", TCPOPT_SACK, 16 + 64 * (index), 32),		\
	SET_FIELD(name " right", TCPOPT_SACK, 48 + 64 * (index), 32)

/* Names are read; a listing has the numbers. */
static const struct symbol subtype_symbols[] = {
	{ "mp-capable", 0 }, { "mp-join", 1 }, { "dss", 2 }, { "add-addr", 3 },
	{ "remove-addr", 4 }, { "mp-prio", 5 }, { "mp-fail", 6 }, { "mp-fastclose", 7 },
	{ "mp-tcprst", 8 }, { NULL, 0 }
};
static const struct symbol_table subtype_table = { .symbols = subtype_symbols };

static void subtype_print(struct output *output, const struct expr *expr)
{
	output_printf(output, "%llu", (unsigned long long)value_number(expr));
}

static const struct datatype type_mptcp_subtype = {
	.id = TYPE_INTEGER,
	.name = "integer",
	.description = "integer",
	.base = &type_integer,
	.symbols = &subtype_table,
	.print = subtype_print,
};

static const struct key keys[] = {
	OPTION_PRESENT("eol", 0),
	OPTION_PRESENT("nop", 1),
	OPTION("maxseg", 2),
	SET_FIELD("maxseg size", 2, 16, 16),
	ALIAS("mss", 2),
	ALIAS_FIELD("mss length", 2, 8, 8),
	ALIAS_FIELD("mss size", 2, 16, 16),
	OPTION("window", 3),
	SET_FIELD("window count", 3, 16, 8),
	OPTION("sack-perm", 4),
	ALIAS("sack-permitted", 4),
	ALIAS_FIELD("sack-permitted length", 4, 8, 8),
	OPTION("sack", TCPOPT_SACK),
	SET_FIELD("sack left", TCPOPT_SACK, 16, 32),
	SET_FIELD("sack right", TCPOPT_SACK, 48, 32),
	SACK_BLOCK("sack0", 0),
	SACK_BLOCK("sack1", 1),
	SACK_BLOCK("sack2", 2),
	SACK_BLOCK("sack3", 3),
	OPTION("timestamp", 8),
	SET_FIELD("timestamp tsval", 8, 16, 32),
	SET_FIELD("timestamp tsecr", 8, 48, 32),
	ALIAS("echo", 8),
	ALIAS_FIELD("echo length", 8, 8, 8),
	OPTION("md5sig", 19),
	OPTION("mptcp", 30),
	OPTION_FIELD("mptcp subtype", 30, 16, 4, type_mptcp_subtype, .flags = KEY_F_SETTABLE),
	OPTION("fastopen", 34),
	{ .word = NULL }
};

/* An option without a name: its presence, or @bits bits of it. */
struct unnamed {
	uint8_t type;
	uint16_t offset, bits;
};

#define UNNAMED_BITS_MAX (EXPR_VALUE_BYTES * 8)

enum { TCPOPT_KEY, TCPOPT_UNNAMED };

static const struct unnamed *instance_unnamed(const struct instance *instance)
{
	return instance->value[TCPOPT_UNNAMED].custom;
}

static void unnamed_type(struct expr *selector, const struct unnamed *unnamed)
{
	selector->type = unnamed->bits ? &type_integer : &type_boolean;
	selector->bits = unnamed->bits ? unnamed->bits : 8;
	selector->byteorder = BYTEORDER_BIG;
}

static int unnamed_parse(struct token_stream *tokens, struct instance *instance,
			 unsigned int index)
{
	struct unnamed *unnamed = arena_new_object(token_arena(tokens), struct unnamed);
	bool is_raw;
	uint64_t number;

	if (instance->key)
		return 1;
	is_raw = token_accept(tokens, "@");
	if (token_number(tokens, 0, 255, &number, NULL) < 0)
		return -1;
	unnamed->type = number;
	if (is_raw) {
		if (token_expect(tokens, ",") < 0 ||
		    token_number(tokens, 0, 255 * 8 + 7, &number, NULL) < 0)
			return -1;
		unnamed->offset = number;
		if (token_expect(tokens, ",") < 0 ||
		    token_number(tokens, 1, UNNAMED_BITS_MAX, &number, NULL) < 0)
			return -1;
		unnamed->bits = number;
	}
	instance->value[index].custom = unnamed;
	return 0;
}

static const struct arg args[] = {
	[TCPOPT_KEY] = { .kind = ARG_KEY, .json = "name", .optional = true },
	[TCPOPT_UNNAMED] = { .kind = ARG_CUSTOM, .optional = true, .parse = unnamed_parse },
	{ .kind = ARG_END },
};

static int tcp_option_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
			       struct instance *instance)
{
	const struct unnamed *unnamed = instance_unnamed(instance);

	(void)stmt;
	if (instance->key || !selector)
		return 0;
	if (!unnamed) {
		diag_error(eval->diag, &selector->location, "which tcp option is not said");
		return -1;
	}
	instance->presence = !unnamed->bits;
	unnamed_type(selector, unnamed);
	return 0;
}

static struct exthdr tcp_option_exthdr(const struct instance *instance)
{
	const struct unnamed *unnamed = instance_unnamed(instance);

	if (instance->key)
		return exthdr_from_key(instance, NFT_EXTHDR_OP_TCPOPT);
	return (struct exthdr){
		.op = NFT_EXTHDR_OP_TCPOPT,
		.type = unnamed->type,
		.offset = unnamed->offset / 8,
		.size = unnamed->bits ? (unnamed->offset % 8 + unnamed->bits + 7) / 8 : 1,
		.present = !unnamed->bits,
	};
}

static int tcp_option_load(struct linear *linear, const struct instance *instance, uint32_t reg)
{
	struct exthdr exthdr = tcp_option_exthdr(instance);

	return exthdr_load(linear, &exthdr, reg);
}

static int tcp_option_store(struct linear *linear, const struct instance *instance,
			    uint32_t sreg)
{
	struct exthdr exthdr = tcp_option_exthdr(instance);

	return exthdr_store(linear, &exthdr, sreg);
}

static bool tcp_option_read(struct delinear *delinear, const struct nlattr *const *tb,
			    struct instance *instance)
{
	struct unnamed *unnamed;
	struct exthdr exthdr;

	if (!exthdr_read(tb, NFT_EXTHDR_OP_TCPOPT, &exthdr))
		return false;
	instance->presence = exthdr.present;
	instance->key = exthdr_key(instance->room, &exthdr);
	if (instance->key)
		return true;
	if (exthdr.size > EXPR_VALUE_BYTES)
		return false;
	unnamed = arena_new_object(delinear->arena, struct unnamed);
	unnamed->type = exthdr.type;
	unnamed->offset = exthdr.present ? 0 : exthdr.offset * 8;
	unnamed->bits = exthdr.present ? 0 : exthdr.size * 8;
	instance->value[TCPOPT_UNNAMED].custom = unnamed;
	instance->present = 1u << TCPOPT_UNNAMED;
	return true;
}

static void tcp_option_settle(const struct proto_context *proto, uint8_t family,
			      struct instance *instance, struct expr *selector)
{
	(void)proto;
	(void)family;
	if (selector && !instance->key)
		unnamed_type(selector, instance_unnamed(instance));
	else if (selector && instance->presence)
		selector->type = &type_boolean;
}

static unsigned int tcp_option_bit_offset(const struct instance *instance)
{
	return instance_unnamed(instance)->offset;
}

static void tcp_option_print(struct output *output, const struct instance *instance)
{
	const struct unnamed *unnamed = instance_unnamed(instance);

	output_printf(output, "tcp option ");
	if (instance->key)
		output_printf(output, "%s", instance->key->word);
	else if (unnamed->bits)
		output_printf(output, "@%u,%u,%u", unnamed->type, unnamed->offset, unnamed->bits);
	else
		output_printf(output, "%u", unnamed->type);
}

static json_t *tcp_option_json_write(const struct output *output,
				     const struct instance *instance)
{
	const struct unnamed *unnamed = instance_unnamed(instance);

	if (instance->key)
		return option_json_write(output, instance);
	return json_pack("{s:{s:i, s:i, s:i}}", "tcp option", "base", unnamed->type,
			 "offset", unnamed->offset, "len", unnamed->bits ? unnamed->bits : 8);
}

/* What is of eight bits at the start of an option is its kind: asks whether it is there. */
static int tcp_option_json_read(struct json_reader *reader, json_t *json,
				struct instance *instance)
{
	struct unnamed *unnamed;
	uint64_t base, offset = 0, bits = 0;

	if (json_object_get(json, "name"))
		return option_json_read(reader, json, instance);
	if (json_number_get(reader, json, "base", &base) != 0 || base > UINT8_MAX ||
	    json_number_get(reader, json, "offset", &offset) < 0 || offset > UINT8_MAX * 8 ||
	    json_number_get(reader, json, "len", &bits) < 0 || bits > UNNAMED_BITS_MAX)
		return json_error(reader, "Invalid tcp option.");
	unnamed = arena_new_object(reader->parser->arena, struct unnamed);
	unnamed->type = base;
	unnamed->offset = offset;
	unnamed->bits = offset || bits != 8 ? bits : 0;
	instance->value[TCPOPT_UNNAMED].custom = unnamed;
	json_arg_set(reader, instance, TCPOPT_UNNAMED);
	return 0;
}

static const struct room tcp_option = {
	EXTHDR_ROOM(tcp_option),
	.word = "tcp option",
	.args = args,
	.keys = keys,
	.usage = "tcp option {OPTION [FIELD] | NUMBER | @NUMBER,OFFSET,LENGTH}",
	.doc = "An option of the TCP header, or a field of it.",
	.evaluate = tcp_option_evaluate,
	.settle = tcp_option_settle,
	.bit_offset = tcp_option_bit_offset,
	.print = tcp_option_print,
	.json_write = tcp_option_json_write,
	.json_read = tcp_option_json_read,
};
ROOM(tcp_option);

/* Takes an option out of the header: it is overwritten by nop. */
static int reset_parse(struct token_stream *tokens, struct instance *instance, unsigned int index)
{
	const struct token *token = token_peek(tokens);
	const struct key *key = key_find(&tcp_option, token->text);

	if (token->kind != TOKEN_WORD || !key)
		return token_number(tokens, 0, 255, &instance->value[index].number, NULL);
	token_next(tokens);
	instance->value[index].number = key->value;
	return 0;
}

static const struct arg reset_args[] = {
	{ .kind = ARG_CUSTOM, .parse = reset_parse },
	{ .kind = ARG_END },
};

static void reset_put(struct message *message, const struct instance *instance)
{
	message_put_u8(message, NFTA_EXTHDR_TYPE, instance->value[0].number);
	message_put_u32(message, NFTA_EXTHDR_OP, NFT_EXTHDR_OP_TCPOPT);
}

static bool reset_read(struct delinear *delinear, const struct nlattr *const *tb,
		       struct instance *instance)
{
	uint64_t op, type;

	(void)delinear;
	if (tb[NFTA_EXTHDR_DREG] || tb[NFTA_EXTHDR_SREG] ||
	    !attr_number(tb, NFTA_EXTHDR_TYPE, &type))
		return false;
	attr_number(tb, NFTA_EXTHDR_OP, &op);
	instance->value[0].number = type;
	instance->present = 1;
	return op == NFT_EXTHDR_OP_TCPOPT;
}

static void reset_print(struct output *output, const struct instance *instance)
{
	const struct key *key = key_by_value(&tcp_option, instance->value[0].number);

	if (key)
		output_printf(output, "reset tcp option %s", key->word);
	else
		output_printf(output, "reset tcp option %llu",
			      (unsigned long long)instance->value[0].number);
}

static json_t *reset_json_write(const struct output *output, const struct instance *instance)
{
	const struct key *key = key_by_value(&tcp_option, instance->value[0].number);

	(void)output;
	if (key)
		return json_pack("{s:{s:{s:s}}}", "reset", "tcp option", "name", key->word);
	return json_pack("{s:{s:{s:i, s:i, s:i}}}", "reset", "tcp option", "base",
			 (int)instance->value[0].number, "offset", 0, "len", 0);
}

static int reset_json_read(struct json_reader *reader, json_t *json, struct instance *instance)
{
	json_t *option = json_object_get(json, "tcp option");
	const char *name = json_string_get(reader, option, "name");
	const struct key *key = name ? key_find(&tcp_option, name) : NULL;

	if (key)
		instance->value[0].number = key->value;
	else if (name || json_number_get(reader, option, "base", &instance->value[0].number) != 0)
		return json_error(reader, "Illegal TCP optstrip argument");
	json_arg_set(reader, instance, 0);
	return 0;
}

static const struct room reset = {
	.word = "reset tcp option",
	.kind = ROOM_STATEMENT,
	.expr = "exthdr",
	.args = reset_args,
	.usage = "reset tcp option {OPTION | NUMBER}",
	.doc = "Takes an option out of the TCP header.",
	.put = reset_put,
	.delinearize = reset_read,
	.print = reset_print,
	.json_write = reset_json_write,
	.json_read = reset_json_read,
};
ROOM(reset);
