// SPDX-License-Identifier: GPL-2.0-or-later
// Routing headers with addresses: srh {flags | last-entry | tag | sid[N]}, rt0 addr[N], rt2 addr

#include <inttypes.h>
#include <netinet/in.h>
#include "expr/exthdr.h"
#include "expr/room_wire.h"
#include "obj/output.h"
#include "parser/json.h"
#include "pass/eval.h"

#define KEY_F_ARRAY (KEY_F_ROOM0 << 0)	/* one of several addresses: [N] follows, from 1 */
#define ADDRESS_BITS 128
#define ADDRESS_MAX 15			/* the kernel's offset is a byte */

#define FIELD(name, start, size) OPTION_FIELD(name, IPPROTO_ROUTING, start, size, type_integer)
#define ADDRESS(name, ...) \
	OPTION_FIELD(name, IPPROTO_ROUTING, 64, ADDRESS_BITS, type_ipv6_addr, ##__VA_ARGS__)

static const struct key srh_keys[] = {
	FIELD("last-entry", 32, 8),
	FIELD("flags", 40, 8),
	FIELD("tag", 48, 16),
	ADDRESS("sid", .flags = KEY_F_ARRAY),
	{ .word = NULL }
};

static const struct key rt0_keys[] = {
	ADDRESS("addr", .flags = KEY_F_ARRAY),
	{ .word = NULL }
};

static const struct key rt2_keys[] = {
	ADDRESS("addr"),
	{ .word = NULL }
};

enum { SRH_KEY, SRH_INDEX, SRH_CLOSE };

static const struct arg args[] = {
	[SRH_KEY] = { .kind = ARG_KEY, .json = "field" },
	[SRH_INDEX] = { .kind = ARG_NUMBER, .word = "[", .json = "offset", .optional = true,
			.min = 1, .max = ADDRESS_MAX },
	[SRH_CLOSE] = { .kind = ARG_WORD, .word = "]", .optional = true },
	{ .kind = ARG_END },
};

static int srh_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
			struct instance *instance)
{
	const struct location *location = selector ? &selector->location : NULL;
	const char *word = instance->key->word;

	(void)stmt;
	if (instance_has(instance, SRH_INDEX) != instance_has(instance, SRH_CLOSE)) {
		diag_error(eval->diag, location, "'[' and ']' must come in pairs");
		return -1;
	}
	if (instance->key->flags & KEY_F_ARRAY && !instance_has(instance, SRH_INDEX)) {
		diag_error(eval->diag, location, "%s %s needs a number: %s[1] is the first",
			   instance->room->word, word, word);
		return -1;
	}
	if (!(instance->key->flags & KEY_F_ARRAY) && instance_has(instance, SRH_INDEX)) {
		diag_error(eval->diag, location, "there is only one %s %s", instance->room->word,
			   word);
		return -1;
	}
	return 0;
}

static struct exthdr srh_exthdr(const struct instance *instance)
{
	struct exthdr exthdr = exthdr_from_key(instance, NFT_EXTHDR_OP_IPV6);

	if (instance_has(instance, SRH_INDEX))
		exthdr.offset += (instance->value[SRH_INDEX].number - 1) * ADDRESS_BITS / 8;
	return exthdr;
}

static int srh_load(struct linear *linear, const struct instance *instance, uint32_t reg)
{
	struct exthdr exthdr = srh_exthdr(instance);

	return exthdr_load(linear, &exthdr, reg);
}

static int srh_store(struct linear *linear, const struct instance *instance, uint32_t sreg)
{
	struct exthdr exthdr = srh_exthdr(instance);

	return exthdr_store(linear, &exthdr, sreg);
}

/* Addresses are listed as segments, whatever the kind of the routing header. */
static bool srh_read(struct delinear *delinear, const struct nlattr *const *tb,
		     struct instance *instance)
{
	struct exthdr exthdr;
	unsigned int index;

	(void)delinear;
	if (!exthdr_read(tb, NFT_EXTHDR_OP_IPV6, &exthdr) || exthdr.type != IPPROTO_ROUTING ||
	    exthdr.present)
		return false;
	instance->key = exthdr_key(instance->room, &exthdr);
	if (!instance->key && exthdr.size == ADDRESS_BITS / 8)
		instance->key = key_find(instance->room, "sid");
	if (!instance->key || !(instance->key->flags & KEY_F_ARRAY))
		return instance->key != NULL;
	index = exthdr.offset - instance->key->offset / 8;
	if (exthdr.offset < instance->key->offset / 8u || index % (ADDRESS_BITS / 8))
		return false;
	instance->value[SRH_INDEX].number = index / (ADDRESS_BITS / 8) + 1;
	instance->present = 1u << SRH_INDEX | 1u << SRH_CLOSE;
	return true;
}

static void srh_print(struct output *output, const struct instance *instance)
{
	output_printf(output, "%s %s", instance->room->word, instance->key->word);
	if (instance_has(instance, SRH_INDEX))
		output_printf(output, "[%llu]",
			      (unsigned long long)instance->value[SRH_INDEX].number);
}

/* An address of several is the field `sid[N]`. */
static json_t *srh_json_write(const struct output *output, const struct instance *instance)
{
	json_t *json = exthdr_json_write(output, instance), *body = json_object_get(json, "exthdr");

	if (instance_has(instance, SRH_INDEX))
		json_object_set_new(body, "field",
				    json_sprintf("%s[%d]", instance->key->word,
						 (int)instance->value[SRH_INDEX].number));
	return json;
}

/* The original takes the number as "offset" too. */
static int srh_json_read(struct json_reader *reader, json_t *json, struct instance *instance)
{
	const char *field = json_string_get(reader, json, "field");
	char word[16] = "";
	uint64_t number;
	int has_number;

	if (!field)
		return -1;
	has_number = sscanf(field, "%15[^[][%" SCNu64 "]", word, &number) == 2;
	if (!has_number)
		has_number = json_number_get(reader, json, "offset", &number) == 0;
	if (has_number && (number < 1 || number > ADDRESS_MAX))
		return json_error(reader, "There is no address %s.", field);
	if (has_number) {
		instance->value[SRH_INDEX].number = number;
		json_arg_set(reader, instance, SRH_INDEX);
		json_arg_set(reader, instance, SRH_CLOSE);
	}
	return json_key_set(reader, instance, word);
}

#define SRH_JSON .json_write = srh_json_write, .json_read = srh_json_read

static const struct room srh = {
	EXTHDR_ROOM(srh),
	SRH_JSON,
	.word = "srh",
	.args = args,
	.keys = srh_keys,
	.network = "ip6",
	.usage = "srh {last-entry | flags | tag | sid[NUMBER]}",
	.doc = "Fields of the IPv6 segment routing header.",
	.evaluate = srh_evaluate,
	.print = srh_print,
};
ROOM(srh);

/* The kernel does not tell these from srh, which reads them. */
static bool other_read(struct delinear *delinear, const struct nlattr *const *tb,
		       struct instance *instance)
{
	(void)delinear;
	(void)tb;
	(void)instance;
	return false;
}

#define OTHER_ROOM								\
	.kind = ROOM_SELECTOR, .expr = "exthdr", .dreg = NFTA_EXTHDR_DREG,	\
	.set_sreg = NFTA_EXTHDR_SREG, .args = args, .network = "ip6",		\
	.linearize = srh_load, .linearize_set = srh_store, .delinearize = other_read, \
	.evaluate = srh_evaluate, .print = srh_print

static const struct room rt0 = {
	OTHER_ROOM,
	SRH_JSON,
	.word = "rt0",
	.keys = rt0_keys,
	.usage = "rt0 addr[NUMBER]",
	.doc = "Addresses of the IPv6 routing header of type 0.",
};
ROOM(rt0);

static const struct room rt2 = {
	OTHER_ROOM,
	SRH_JSON,
	.word = "rt2",
	.keys = rt2_keys,
	.usage = "rt2 addr",
	.doc = "The home address in the IPv6 routing header of type 2.",
};
ROOM(rt2);
