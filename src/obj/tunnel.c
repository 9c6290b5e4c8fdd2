// SPDX-License-Identifier: GPL-2.0-or-later
/* Object tunnel: id NUMBER; {ip | ip6} saddr ADDRESS; {ip | ip6} daddr ADDRESS; sport, dport, tos, ttl; options */
#include <arpa/inet.h>
#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include "expr/room_text.h"
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

#define FLOWLABEL_MAX 0xfffff

enum {
	TUNNEL_ID, TUNNEL_SADDR, TUNNEL_DADDR, TUNNEL_SADDR6, TUNNEL_DADDR6, TUNNEL_FLOWLABEL,
	TUNNEL_SPORT, TUNNEL_DPORT, TUNNEL_TOS, TUNNEL_TTL, TUNNEL_FLAGS,
	TUNNEL_VXLAN, TUNNEL_ERSPAN, TUNNEL_GENEVE,
};

#define IP_ARGS (1u << TUNNEL_SADDR | 1u << TUNNEL_DADDR)
#define IP6_ARGS (1u << TUNNEL_SADDR6 | 1u << TUNNEL_DADDR6 | 1u << TUNNEL_FLOWLABEL)
#define OPTION_ARGS (1u << TUNNEL_VXLAN | 1u << TUNNEL_ERSPAN | 1u << TUNNEL_GENEVE)

static int index_family(unsigned int index)
{
	return index >= TUNNEL_SADDR6 ? AF_INET6 : AF_INET;
}

static size_t index_size(unsigned int index)
{
	return index_family(index) == AF_INET6 ? sizeof(struct in6_addr) : sizeof(struct in_addr);
}

static int address_parse(struct token_stream *tokens, struct instance *instance, unsigned int index)
{
	void *address = arena_alloc(token_arena(tokens), sizeof(struct in6_addr));
	struct location location;
	const char *text;

	if (token_string(tokens, 0, &text, &location) < 0)
		return -1;
	if (inet_pton(index_family(index), text, address) != 1)
		return token_error(tokens, &location, "'%s' is no %s address", text,
				   index_family(index) == AF_INET6 ? "IPv6" : "IPv4");
	instance->value[index].custom = address;
	return 0;
}

static const struct symbol flag_symbols[] = {
	{ "zero-checksum", NFT_TUNNEL_F_ZERO_CSUM_TX }, { "dont-fragment", NFT_TUNNEL_F_DONT_FRAGMENT },
	{ "sequence", NFT_TUNNEL_F_SEQ_NUMBER }, { NULL, 0 }
};
static const struct symbol_table flags = { .symbols = flag_symbols };

#define NUMBER_ARG(name, number, bytes) { .kind = ARG_NUMBER, .word = (name), .attr = (number), \
	.size = (bytes), .optional = true, .any_order = true }
#define CUSTOM_ARG(name, member, function) { .kind = ARG_CUSTOM, .word = (name), .json = (member), \
	.optional = true, .any_order = true, .parse = (function) }

static const struct arg args[] = {
	[TUNNEL_ID] = NUMBER_ARG("id", NFTA_TUNNEL_KEY_ID, 4),
	[TUNNEL_SADDR] = CUSTOM_ARG("ip saddr", "src-ipv4", address_parse),
	[TUNNEL_DADDR] = CUSTOM_ARG("ip daddr", "dst-ipv4", address_parse),
	[TUNNEL_SADDR6] = CUSTOM_ARG("ip6 saddr", "src-ipv6", address_parse),
	[TUNNEL_DADDR6] = CUSTOM_ARG("ip6 daddr", "dst-ipv6", address_parse),
	[TUNNEL_FLOWLABEL] = { .kind = ARG_NUMBER, .word = "ip6 flowlabel", .json = "flowlabel",
			       .max = FLOWLABEL_MAX, .optional = true, .any_order = true },
	[TUNNEL_SPORT] = NUMBER_ARG("sport", NFTA_TUNNEL_KEY_SPORT, 2),
	[TUNNEL_DPORT] = NUMBER_ARG("dport", NFTA_TUNNEL_KEY_DPORT, 2),
	[TUNNEL_TOS] = NUMBER_ARG("tos", NFTA_TUNNEL_KEY_TOS, 1),
	[TUNNEL_TTL] = NUMBER_ARG("ttl", NFTA_TUNNEL_KEY_TTL, 1),
	[TUNNEL_FLAGS] = { .kind = ARG_FLAGS, .word = "flags", .attr = NFTA_TUNNEL_KEY_FLAGS, .size = 4,
			   .symbols = &flags, .separator = ',', .optional = true, .any_order = true },
	[TUNNEL_VXLAN] = CUSTOM_ARG("vxlan", NULL, tunnel_vxlan_parse),
	[TUNNEL_ERSPAN] = CUSTOM_ARG("erspan", NULL, tunnel_erspan_parse),
	[TUNNEL_GENEVE] = CUSTOM_ARG("geneve", NULL, tunnel_geneve_parse),
	{ .kind = ARG_END },
};

/* The argument of the first bit of @mask that was given behind @first; 0: none was. */
static unsigned int given_after(const struct instance *instance, uint32_t mask, unsigned int first)
{
	for (unsigned int i = first + 1; args[i].kind != ARG_END; i++)
		if (instance->present & mask & 1u << i)
			return i;
	return 0;
}

static const struct tunnel_option *options_of(const struct instance *instance)
{
	unsigned int index = given_after(instance, OPTION_ARGS, 0);

	return index ? instance->value[index].custom : NULL;
}

/* The arguments are in the order of the kinds. */
static unsigned int options_index(const struct tunnel_option *options)
{
	return TUNNEL_VXLAN + tunnel_options_kind(options) - NFTA_TUNNEL_KEY_OPTS_VXLAN;
}

static int one_kind(struct eval *eval, const struct instance *instance, uint32_t first, uint32_t second)
{
	unsigned int left = given_after(instance, first, 0), right = given_after(instance, second, left);

	if (!left || !right)
		return 0;
	diag_error(eval->diag, &instance->location[right], "tunnel: '%s' excludes '%s'", args[left].word,
		   args[right].word);
	return -1;
}

static int tunnel_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
			   struct instance *instance)
{
	bool is_ip6 = instance->present & IP6_ARGS;
	unsigned int index = given_after(instance, OPTION_ARGS, 0);

	(void)selector;
	if (instance_require(eval, &stmt->location, instance, 1u << TUNNEL_ID) < 0 ||
	    one_kind(eval, instance, IP_ARGS, IP6_ARGS) < 0 ||
	    one_kind(eval, instance, OPTION_ARGS, OPTION_ARGS) < 0)
		return -1;
	if (instance_require(eval, &stmt->location, instance,
			     1u << (is_ip6 ? TUNNEL_DADDR6 : TUNNEL_DADDR)) < 0)
		return -1;
	if (!index)
		return 0;
	return tunnel_options_evaluate(eval, &instance->location[index], instance->value[index].custom);
}

static void address_put(struct message *message, const struct instance *instance, unsigned int index,
			uint16_t attr)
{
	if (!instance_has(instance, index))
		return;
	message_mark(message, &instance->location[index]);
	message_put_bytes(message, attr, instance->value[index].custom, index_size(index));
}

static void tunnel_put(struct message *message, const struct instance *instance)
{
	const struct tunnel_option *options = options_of(instance);

	instance_put_attrs(message, instance, NULL);
	if (instance->present & IP6_ARGS) {
		message_open(message, NFTA_TUNNEL_KEY_IP6);
		address_put(message, instance, TUNNEL_SADDR6, NFTA_TUNNEL_KEY_IP6_SRC);
		address_put(message, instance, TUNNEL_DADDR6, NFTA_TUNNEL_KEY_IP6_DST);
		if (instance_has(instance, TUNNEL_FLOWLABEL))
			message_put_u32(message, NFTA_TUNNEL_KEY_IP6_FLOWLABEL,
					instance->value[TUNNEL_FLOWLABEL].number);
	} else {
		message_open(message, NFTA_TUNNEL_KEY_IP);
		address_put(message, instance, TUNNEL_SADDR, NFTA_TUNNEL_KEY_IP_SRC);
		address_put(message, instance, TUNNEL_DADDR, NFTA_TUNNEL_KEY_IP_DST);
	}
	message_close(message);
	if (options)
		tunnel_options_put(message, options);
}

/* An address that is all zeros was not given. */
static bool address_read(struct delinear *delinear, const struct nlattr *attr, struct instance *instance,
			 unsigned int index)
{
	static const uint8_t zeros[sizeof(struct in6_addr)];
	size_t size = index_size(index);
	uint8_t *address;

	if (!attr)
		return true;
	if (attr_size(attr) != size)
		return false;
	if (!memcmp(attr_bytes(attr), zeros, size))
		return true;
	address = arena_alloc(delinear->arena, size);
	memcpy(address, attr_bytes(attr), size);
	instance->value[index].custom = address;
	instance->present |= 1u << index;
	return true;
}

static bool ends_read(struct delinear *delinear, const struct nlattr *const *tb, struct instance *instance)
{
	const struct nlattr *ip[ROOM_ATTRS];
	uint64_t label;

	room_attr_table(tb[NFTA_TUNNEL_KEY_IP], ip);
	if (!address_read(delinear, ip[NFTA_TUNNEL_KEY_IP_SRC], instance, TUNNEL_SADDR) ||
	    !address_read(delinear, ip[NFTA_TUNNEL_KEY_IP_DST], instance, TUNNEL_DADDR))
		return false;
	room_attr_table(tb[NFTA_TUNNEL_KEY_IP6], ip);
	if (!address_read(delinear, ip[NFTA_TUNNEL_KEY_IP6_SRC], instance, TUNNEL_SADDR6) ||
	    !address_read(delinear, ip[NFTA_TUNNEL_KEY_IP6_DST], instance, TUNNEL_DADDR6))
		return false;
	if (attr_number(ip, NFTA_TUNNEL_KEY_IP6_FLOWLABEL, &label) && label) {
		instance->value[TUNNEL_FLOWLABEL].number = label;
		instance->present |= 1u << TUNNEL_FLOWLABEL;
	}
	return true;
}

/* The kernel tells of all numbers, also of those that were not given. */
static void zeros_forget(struct instance *instance)
{
	for (unsigned int i = TUNNEL_SPORT; i <= TUNNEL_TOS; i++)
		if (!instance->value[i].number)
			instance->present &= ~(1u << i);
}

static bool tunnel_delinearize(struct delinear *delinear, const struct nlattr *const *tb,
			       struct instance *instance)
{
	struct tunnel_option *options;
	unsigned int index;

	if (!instance_read_attrs(delinear, tb, instance) || !ends_read(delinear, tb, instance))
		return false;
	zeros_forget(instance);
	if (!attr_size(tb[NFTA_TUNNEL_KEY_OPTS]))
		return true;
	options = tunnel_options_read(delinear, tb[NFTA_TUNNEL_KEY_OPTS]);
	if (!options)
		return false;
	index = options_index(options);
	instance->value[index].custom = options;
	instance->present |= 1u << index;
	return true;
}

static const char *address_text(const struct instance *instance, unsigned int index, char *text)
{
	return inet_ntop(index_family(index), instance->value[index].custom, text, INET6_ADDRSTRLEN);
}

static void number_print(struct output *output, const struct arg *arg, uint64_t number)
{
	output_printf(output, "%s ", arg->word);
	if (arg->kind == ARG_FLAGS)
		flags_print(output, arg->symbols, number, arg->separator);
	else
		output_printf(output, "%llu", (unsigned long long)number);
	output_printf(output, "\n");
}

static void tunnel_print(struct output *output, const struct instance *instance)
{
	char text[INET6_ADDRSTRLEN];

	for (unsigned int i = TUNNEL_ID; i <= TUNNEL_FLAGS; i++) {
		if (!instance_has(instance, i))
			continue;
		if (args[i].kind == ARG_CUSTOM)
			output_printf(output, "%s %s\n", args[i].word, address_text(instance, i, text));
		else
			number_print(output, &args[i], instance->value[i].number);
	}
	tunnel_options_print(output, options_of(instance));
}

static json_t *tunnel_json_write(const struct output *output, const struct instance *instance)
{
	json_t *body = instance_json_args(output, instance);
	const struct tunnel_option *options = options_of(instance);
	char text[INET6_ADDRSTRLEN];

	for (unsigned int i = TUNNEL_SADDR; i <= TUNNEL_DADDR6; i++)
		if (instance_has(instance, i))
			json_object_set_new(body, args[i].json, json_string(address_text(instance, i, text)));
	if (options)
		tunnel_options_json(output, body, options);
	return json_wrap("tunnel", body);
}

static int address_json_read(struct json_reader *reader, json_t *json, struct instance *instance,
			     unsigned int index)
{
	void *address = arena_alloc(reader->parser->arena, sizeof(struct in6_addr));
	const char *text;

	if (!json_object_get(json, args[index].json))
		return 0;
	text = json_string_get(reader, json, args[index].json);
	if (!text || inet_pton(index_family(index), text, address) != 1)
		return json_error(reader, "%s is no address.", args[index].json);
	instance->value[index].custom = address;
	json_arg_set(reader, instance, index);
	return 0;
}

static int tunnel_json_read(struct json_reader *reader, json_t *json, struct instance *instance)
{
	struct tunnel_option *options = NULL;
	int result;

	for (unsigned int i = TUNNEL_SADDR; i <= TUNNEL_DADDR6; i++)
		if (address_json_read(reader, json, instance, i) < 0)
			return -1;
	result = tunnel_options_json_read(reader, json, &options);
	if (result < 0)
		return -1;
	if (result == 0) {
		unsigned int index = options_index(options);

		instance->value[index].custom = options;
		json_arg_set(reader, instance, index);
	}
	return json_instance_args(reader, json, instance);
}

static const struct room tunnel = {
	.word = "tunnel",
	.kind = ROOM_OBJECT,
	.args = args,
	.doc = "Where the other end of a tunnel is, for packets that go to a tunnel device.",
	.evaluate = tunnel_evaluate,
	.put = tunnel_put,
	.delinearize = tunnel_delinearize,
	.print = tunnel_print,
	.json_write = tunnel_json_write,
	.json_read = tunnel_json_read,
};
ROOM(tunnel);
