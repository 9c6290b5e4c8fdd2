// SPDX-License-Identifier: GPL-2.0-or-later
/* Options of tunnels: vxlan { gbp NUMBER }, erspan { version NUMBER; … }, geneve { class NUMBER opt-type NUMBER data "0x…" … } */
#include <stdlib.h>
#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include "expr/room_wire.h"
#include "json/json.h"
#include "obj/output.h"
#include "obj/tunnel.h"
#include "parser/json.h"
#include "parser/words.h"
#include "pass/delinear.h"
#include "pass/eval.h"
#include "wire/attr.h"
#include "wire/message.h"

#define GENEVE_DATA_MAX 124	/* bytes: what fits into the five bits that count its words */
#define HWID_MAX 63

enum { ERSPAN_VERSION, ERSPAN_INDEX, ERSPAN_DIRECTION, ERSPAN_HWID };
enum { GENEVE_CLASS, GENEVE_TYPE, GENEVE_DATA };

/** struct geneve_data - what a Geneve option holds */
struct geneve_data {
	unsigned int size;
	uint8_t bytes[GENEVE_DATA_MAX];
};

static const struct arg vxlan_args[] = {
	{ .kind = ARG_NUMBER, .word = "gbp", .attr = NFTA_TUNNEL_KEY_VXLAN_GBP, .size = 4, .optional = true,
	  .any_order = true },
	{ .kind = ARG_END },
};

static const struct symbol direction_symbols[] = { { "ingress", 0 }, { "egress", 1 }, { NULL, 0 } };
static const struct symbol_table directions = { .symbols = direction_symbols };

static const struct arg erspan_args[] = {
	[ERSPAN_VERSION] = { .kind = ARG_NUMBER, .word = "version", .size = 4, .min = 1, .max = 2, .optional = true,
			     .attr = NFTA_TUNNEL_KEY_ERSPAN_VERSION, .any_order = true },
	[ERSPAN_INDEX] = { .kind = ARG_NUMBER, .word = "index", .size = 4, .optional = true, .any_order = true,
			   .attr = NFTA_TUNNEL_KEY_ERSPAN_V1_INDEX },
	[ERSPAN_DIRECTION] = { .kind = ARG_ENUM, .word = "direction", .size = 1, .optional = true, .any_order = true,
			       .attr = NFTA_TUNNEL_KEY_ERSPAN_V2_DIR, .symbols = &directions },
	[ERSPAN_HWID] = { .kind = ARG_NUMBER, .word = "hwid", .size = 1, .max = HWID_MAX, .optional = true,
			  .attr = NFTA_TUNNEL_KEY_ERSPAN_V2_HWID, .any_order = true },
	{ .kind = ARG_END },
};

/* `0x0102…`: whole words of 4 bytes. */
static bool data_read(struct geneve_data *data, const char *text)
{
	size_t digits = strlen(text);

	if (digits < 2 || strncmp(text, "0x", 2) || digits % 8 != 2 ||
	    (digits - 2) / 2 > GENEVE_DATA_MAX || strspn(text + 2, "0123456789abcdefABCDEF") != digits - 2)
		return false;
	data->size = (digits - 2) / 2;
	for (unsigned int i = 0; i < data->size; i++) {
		const char byte[] = { text[2 + 2 * i], text[3 + 2 * i], '\0' };

		data->bytes[i] = strtoul(byte, NULL, 16);
	}
	return true;
}

static int data_parse(struct token_stream *tokens, struct instance *instance, unsigned int index)
{
	struct geneve_data *data = arena_new_object(token_arena(tokens), struct geneve_data);
	struct location location;
	const char *text;

	if (token_string(tokens, 0, &text, &location) < 0)
		return -1;
	if (!data_read(data, text))
		return token_error(tokens, &location, "the data of a Geneve option is like \"0x01020304\": "
				   "four bytes or a multiple of it, at most %d", GENEVE_DATA_MAX);
	instance->value[index].custom = data;
	return 0;
}

static const struct arg geneve_args[] = {
	[GENEVE_CLASS] = { .kind = ARG_NUMBER, .word = "class", .attr = NFTA_TUNNEL_KEY_GENEVE_CLASS, .size = 2 },
	[GENEVE_TYPE] = { .kind = ARG_NUMBER, .word = "opt-type", .attr = NFTA_TUNNEL_KEY_GENEVE_TYPE, .size = 1 },
	[GENEVE_DATA] = { .kind = ARG_CUSTOM, .word = "data", .parse = data_parse },
	{ .kind = ARG_END },
};

/* Parts of an object's body; no word of a rule finds them. In the order of NFTA_TUNNEL_KEY_OPTS_*. */
static const struct room kinds[] = {
	[NFTA_TUNNEL_KEY_OPTS_VXLAN] = { .word = "vxlan", .kind = ROOM_OBJECT, .args = vxlan_args },
	[NFTA_TUNNEL_KEY_OPTS_ERSPAN] = { .word = "erspan", .kind = ROOM_OBJECT, .args = erspan_args },
	[NFTA_TUNNEL_KEY_OPTS_GENEVE] = { .word = "geneve", .kind = ROOM_OBJECT, .args = geneve_args },
};

uint16_t tunnel_options_kind(const struct tunnel_option *options)
{
	return options->instance->room - kinds;
}

static struct tunnel_option *option_add(struct arena *arena, struct tunnel_option **list, uint16_t kind)
{
	struct tunnel_option *option = arena_new_object(arena, struct tunnel_option);

	while (*list)
		list = &(*list)->next;
	option->instance = instance_new(arena, &kinds[kind]);
	*list = option;
	return option;
}

/* Geneve has an option a line, the others one of some lines. */
static int options_parse(struct token_stream *tokens, struct instance *instance, unsigned int index,
			 uint16_t kind)
{
	struct tunnel_option *list = NULL, *option = NULL;

	if (token_expect(tokens, "{") < 0)
		return -1;
	while (token_block_next(tokens)) {
		if (!option || kind == NFTA_TUNNEL_KEY_OPTS_GENEVE)
			option = option_add(token_arena(tokens), &list, kind);
		if (arguments_read(tokens, option->instance) < 0) {
			token_block_skip(tokens);
			return -1;
		}
	}
	if (!list)
		return token_error(tokens, &instance->location[index], "%s: '%s' is missing",
				   kinds[kind].word, kinds[kind].args[0].word);
	instance->value[index].custom = list;
	return 0;
}

int tunnel_vxlan_parse(struct token_stream *tokens, struct instance *instance, unsigned int index)
{
	return options_parse(tokens, instance, index, NFTA_TUNNEL_KEY_OPTS_VXLAN);
}

int tunnel_erspan_parse(struct token_stream *tokens, struct instance *instance, unsigned int index)
{
	return options_parse(tokens, instance, index, NFTA_TUNNEL_KEY_OPTS_ERSPAN);
}

int tunnel_geneve_parse(struct token_stream *tokens, struct instance *instance, unsigned int index)
{
	return options_parse(tokens, instance, index, NFTA_TUNNEL_KEY_OPTS_GENEVE);
}

/* The first version has an index, the second a direction and a hardware's number. */
static int erspan_evaluate(struct eval *eval, const struct location *location,
			   const struct instance *instance)
{
	static const uint32_t second = 1u << ERSPAN_DIRECTION | 1u << ERSPAN_HWID;
	uint32_t needed, strange;

	if (instance_require(eval, location, instance, 1u << ERSPAN_VERSION) < 0)
		return -1;
	needed = instance->value[ERSPAN_VERSION].number == 1 ? 1u << ERSPAN_INDEX : second;
	strange = instance->present & ~needed & ~(1u << ERSPAN_VERSION);
	for (unsigned int i = ERSPAN_INDEX; i <= ERSPAN_HWID; i++) {
		if (!(strange & 1u << i))
			continue;
		diag_error(eval->diag, &instance->location[i], "version %llu of ERSPAN has no '%s'",
			   (unsigned long long)instance->value[ERSPAN_VERSION].number, erspan_args[i].word);
		return -1;
	}
	return instance_require(eval, location, instance, needed);
}

int tunnel_options_evaluate(struct eval *eval, const struct location *location,
			    const struct tunnel_option *options)
{
	if (tunnel_options_kind(options) == NFTA_TUNNEL_KEY_OPTS_ERSPAN)
		return erspan_evaluate(eval, location, options->instance);
	/* Of the others all arguments are needed. */
	for (; options; options = options->next)
		if (instance_require(eval, location, options->instance, UINT32_MAX) < 0)
			return -1;
	return 0;
}

void tunnel_options_put(struct message *message, const struct tunnel_option *options)
{
	message_open(message, NFTA_TUNNEL_KEY_OPTS);
	for (; options; options = options->next) {
		const struct geneve_data *data;
		uint16_t kind = tunnel_options_kind(options);

		message_open(message, kind);
		instance_put_attrs(message, options->instance, NULL);
		if (kind == NFTA_TUNNEL_KEY_OPTS_GENEVE) {
			data = options->instance->value[GENEVE_DATA].custom;
			message_put_bytes(message, NFTA_TUNNEL_KEY_GENEVE_DATA, data->bytes, data->size);
		}
		message_close(message);
	}
	message_close(message);
}

static bool option_read(struct delinear *delinear, const struct nlattr *nest, struct tunnel_option *option)
{
	struct geneve_data *data;
	const struct nlattr *tb[ROOM_ATTRS];

	room_attr_table(nest, tb);
	if (!instance_read_attrs(delinear, tb, option->instance))
		return false;
	if (tunnel_options_kind(option) != NFTA_TUNNEL_KEY_OPTS_GENEVE)
		return true;
	data = arena_new_object(delinear->arena, struct geneve_data);
	data->size = attr_size(tb[NFTA_TUNNEL_KEY_GENEVE_DATA]);
	if (data->size > GENEVE_DATA_MAX)
		return false;
	if (data->size)
		memcpy(data->bytes, attr_bytes(tb[NFTA_TUNNEL_KEY_GENEVE_DATA]), data->size);
	option->instance->value[GENEVE_DATA].custom = data;
	option->instance->present |= 1u << GENEVE_DATA;
	return true;
}

struct tunnel_option *tunnel_options_read(struct delinear *delinear, const struct nlattr *nest)
{
	struct tunnel_option *list = NULL;
	const struct nlattr *attr;

	if (!nest)
		return NULL;
	mnl_attr_for_each_nested(attr, nest) {
		uint16_t kind = mnl_attr_get_type(attr);

		if (kind < NFTA_TUNNEL_KEY_OPTS_VXLAN || kind > NFTA_TUNNEL_KEY_OPTS_GENEVE ||
		    (list && kind != tunnel_options_kind(list)) ||
		    !option_read(delinear, attr, option_add(delinear->arena, &list, kind)))
			return NULL;
	}
	return list;
}

static void data_print(struct output *output, const void *what)
{
	const struct geneve_data *data = what;

	output_printf(output, "0x");
	for (unsigned int i = 0; i < data->size; i++)
		output_printf(output, "%02x", data->bytes[i]);
}

static void option_print(struct output *output, const struct instance *instance)
{
	const struct arg *args = instance->room->args;

	if (args == geneve_args) {
		output_printf(output, "\tclass 0x%04x opt-type 0x%x data \"",
			      (unsigned int)instance->value[GENEVE_CLASS].number,
			      (unsigned int)instance->value[GENEVE_TYPE].number);
		data_print(output, instance->value[GENEVE_DATA].custom);
		output_printf(output, "\"\n");
		return;
	}
	for (unsigned int i = 0; args[i].kind != ARG_END; i++) {
		uint64_t number = instance->value[i].number;

		if (!instance_has(instance, i))
			continue;
		if (args[i].kind == ARG_ENUM)
			output_printf(output, "\t%s %s\n", args[i].word, symbol_name(args[i].symbols, number));
		else
			output_printf(output, "\t%s %llu\n", args[i].word, (unsigned long long)number);
	}
}

void tunnel_options_print(struct output *output, const struct tunnel_option *options)
{
	if (!options)
		return;
	output_printf(output, "%s {\n", options->instance->room->word);
	for (; options; options = options->next)
		option_print(output, options->instance);
	output_printf(output, "}\n");
}

void tunnel_options_json(const struct output *output, json_t *object,
			 const struct tunnel_option *options)
{
	bool is_list = tunnel_options_kind(options) == NFTA_TUNNEL_KEY_OPTS_GENEVE;
	json_t *list = json_array();

	json_object_set_new(object, "type", json_string(options->instance->room->word));
	for (; options; options = options->next) {
		json_t *body = instance_json_args(output, options->instance);

		if (is_list)
			json_object_set_new(body, "data", text_json(output, data_print,
							options->instance->value[GENEVE_DATA].custom));
		json_array_append_new(list, body);
	}
	if (is_list)
		json_object_set(object, "tunnel", list);
	else
		json_object_set(object, "tunnel", json_array_get(list, 0));
	json_decref(list);
}

static int option_json_read(struct json_reader *reader, json_t *json, struct instance *instance)
{
	struct geneve_data *data;
	const char *text;

	if (json_instance_args(reader, json, instance) < 0)
		return -1;
	if (instance->room->args != geneve_args)
		return 0;
	data = arena_new_object(reader->parser->arena, struct geneve_data);
	text = json_string_get(reader, json, "data");
	if (!text || !data_read(data, text))
		return json_error(reader, "A Geneve option needs data like \"0x01020304\".");
	instance->value[GENEVE_DATA].custom = data;
	json_arg_set(reader, instance, GENEVE_DATA);
	return 0;
}

int tunnel_options_json_read(struct json_reader *reader, json_t *object,
			     struct tunnel_option **options)
{
	json_t *json = json_object_get(object, "tunnel"), *item;
	uint16_t kind = NFTA_TUNNEL_KEY_OPTS_VXLAN;
	const char *type;
	size_t index;

	if (!json)
		return 1;
	type = json_string_get(reader, object, "type");
	while (type && kind <= NFTA_TUNNEL_KEY_OPTS_GENEVE && strcmp(kinds[kind].word, type))
		kind++;
	if (!type || kind > NFTA_TUNNEL_KEY_OPTS_GENEVE)
		return json_error(reader, "Unknown type of tunnel options '%s'.", type ? type : "");
	if (!json_is_array(json))
		return option_json_read(reader, json,
					option_add(reader->parser->arena, options, kind)->instance);
	json_array_foreach(json, index, item)
		if (option_json_read(reader, item,
				     option_add(reader->parser->arena, options, kind)->instance) < 0)
			return -1;
	return *options ? 0 : 1;
}
