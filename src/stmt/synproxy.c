// SPDX-License-Identifier: GPL-2.0-or-later
// SYN proxy: synproxy [mss NUMBER] [wscale NUMBER] [timestamp] [sack-perm]

#include <linux/netfilter/nf_synproxy.h>
#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "json/json.h"
#include "expr/room_wire.h"
#include "obj/output.h"
#include "wire/message.h"

#define WSCALE_MAX 14	/* RFC 7323 */

enum { SYNPROXY_MSS, SYNPROXY_WSCALE, SYNPROXY_TIMESTAMP, SYNPROXY_SACK };

static const struct arg args[] = {
	[SYNPROXY_MSS] = { .kind = ARG_NUMBER, .word = "mss", .max = UINT16_MAX,
			   .optional = true, .any_order = true },
	[SYNPROXY_WSCALE] = { .kind = ARG_NUMBER, .word = "wscale", .max = WSCALE_MAX,
			      .optional = true, .any_order = true },
	[SYNPROXY_TIMESTAMP] = { .kind = ARG_WORD, .word = "timestamp", .json = "flags",
				 .value = NF_SYNPROXY_OPT_TIMESTAMP, .optional = true,
				 .any_order = true },
	[SYNPROXY_SACK] = { .kind = ARG_WORD, .word = "sack-perm", .json = "flags",
			    .value = NF_SYNPROXY_OPT_SACK_PERM, .optional = true,
			    .any_order = true },
	{ .kind = ARG_END },
};

/* The option bit of each argument. */
static const uint32_t options[] = {
	[SYNPROXY_MSS] = NF_SYNPROXY_OPT_MSS,
	[SYNPROXY_WSCALE] = NF_SYNPROXY_OPT_WSCALE,
	[SYNPROXY_TIMESTAMP] = NF_SYNPROXY_OPT_TIMESTAMP,
	[SYNPROXY_SACK] = NF_SYNPROXY_OPT_SACK_PERM,
};

static void synproxy_put(struct message *message, const struct instance *instance)
{
	uint32_t flags = 0;
	unsigned int i;

	for (i = SYNPROXY_MSS; i <= SYNPROXY_SACK; i++)
		if (instance_has(instance, i))
			flags |= options[i];
	message_put_u16(message, NFTA_SYNPROXY_MSS, instance->value[SYNPROXY_MSS].number);
	message_put_u8(message, NFTA_SYNPROXY_WSCALE, instance->value[SYNPROXY_WSCALE].number);
	message_put_u32(message, NFTA_SYNPROXY_FLAGS, flags);
}

static bool synproxy_delinearize(struct delinear *delinear, const struct nlattr *const *tb,
				 struct instance *instance)
{
	uint64_t flags;
	unsigned int i;

	(void)delinear;
	if (!attr_number(tb, NFTA_SYNPROXY_FLAGS, &flags))
		return false;
	attr_number(tb, NFTA_SYNPROXY_MSS, &instance->value[SYNPROXY_MSS].number);
	attr_number(tb, NFTA_SYNPROXY_WSCALE, &instance->value[SYNPROXY_WSCALE].number);
	for (i = SYNPROXY_MSS; i <= SYNPROXY_SACK; i++)
		if (flags & options[i])
			instance->present |= 1u << i;
	return true;
}

/* The two numbers are listed together, as soon as one was given. */
static void synproxy_print(struct output *output, const struct instance *instance)
{
	output_printf(output, "synproxy");
	if (instance_has(instance, SYNPROXY_MSS) || instance_has(instance, SYNPROXY_WSCALE))
		output_printf(output, " mss %llu wscale %llu",
			      (unsigned long long)instance->value[SYNPROXY_MSS].number,
			      (unsigned long long)instance->value[SYNPROXY_WSCALE].number);
	if (instance_has(instance, SYNPROXY_TIMESTAMP))
		output_printf(output, " timestamp");
	if (instance_has(instance, SYNPROXY_SACK))
		output_printf(output, " sack-perm");
}

/* The flags are an array, however few they are. */
static json_t *synproxy_json_write(const struct output *output, const struct instance *instance)
{
	json_t *body = instance_json_args(output, instance);
	json_t *flags = json_object_get(body, "flags");

	if (json_is_string(flags))
		json_object_set_new(body, "flags", json_pack("[O]", flags));
	return json_wrap("synproxy", body);
}

static const struct room synproxy = {
	.word = "synproxy",
	.kind = ROOM_STATEMENT,
	.expr = "synproxy",
	.args = args,
	.doc = "Answers TCP handshakes in place of the server until they are complete.",
	.put = synproxy_put,
	.delinearize = synproxy_delinearize,
	.print = synproxy_print,
	.json_write = synproxy_json_write,
};
ROOM(synproxy);

/* The stock command ends a line of one word in a blank. */
static void synproxy_object_print(struct output *output, const struct instance *instance)
{
	bool has_timestamp = instance_has(instance, SYNPROXY_TIMESTAMP);
	bool has_sack = instance_has(instance, SYNPROXY_SACK);

	output_printf(output, "mss %llu\nwscale %llu\n",
		      (unsigned long long)instance->value[SYNPROXY_MSS].number,
		      (unsigned long long)instance->value[SYNPROXY_WSCALE].number);
	if (has_timestamp || has_sack)
		output_printf(output, "%s%s\n", has_timestamp ? "timestamp " : "",
			      has_sack ? "sack-perm" : "");
}

static const struct room synproxy_object = {
	.word = "synproxy",
	.kind = ROOM_OBJECT,
	.args = args,
	.doc = "TCP options of a SYN proxy that rules share.",
	.put = synproxy_put,
	.delinearize = synproxy_delinearize,
	.print = synproxy_object_print,
	.json_write = synproxy_json_write,
};
ROOM(synproxy_object);
