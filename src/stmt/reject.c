// SPDX-License-Identifier: GPL-2.0-or-later
// Reject: reject [with {icmp [type] CODE | icmpv6 [type] CODE | icmpx [type] CODE | tcp reset}]

#include <linux/icmp.h>
#include <linux/icmpv6.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <string.h>
#include "expr/room.h"
#include "expr/room_wire.h"
#include "json/json.h"
#include "parser/json.h"
#include "obj/output.h"
#include "obj/ruleset.h"
#include "pass/delinear.h"
#include "pass/eval.h"
#include "proto/header.h"
#include "type/types.h"
#include "wire/message.h"

enum {
	REJECT_RESET, REJECT_ICMP, REJECT_ICMPV6, REJECT_ICMPX, REJECT_ICMP_TYPE,
	REJECT_ICMPV6_TYPE, REJECT_ICMPX_TYPE,
};

#define REJECT_TYPE_OFFSET (REJECT_ICMP_TYPE - REJECT_ICMP)	/* to the form without `type` */

#define REJECT_CODE(word_, type_) \
	{ .kind = ARG_EXPR, .word = (word_), .json = "expr", .type = &(type_), \
	  .optional = true, .any_order = true }

static const struct arg args[] = {
	[REJECT_RESET] = { .kind = ARG_WORD, .word = "with tcp reset", .optional = true,
			   .any_order = true },
	[REJECT_ICMP] = REJECT_CODE("with icmp", type_icmp_code),
	[REJECT_ICMPV6] = REJECT_CODE("with icmpv6", type_icmpv6_code),
	[REJECT_ICMPX] = REJECT_CODE("with icmpx", type_icmpx_code),
	[REJECT_ICMP_TYPE] = REJECT_CODE("with icmp type", type_icmp_code),
	[REJECT_ICMPV6_TYPE] = REJECT_CODE("with icmpv6 type", type_icmpv6_code),
	[REJECT_ICMPX_TYPE] = REJECT_CODE("with icmpx type", type_icmpx_code),
	{ .kind = ARG_END },
};

/* What is sent when no reason is written, by the form. */
static const struct {
	uint32_t type;
	uint8_t code;
	const struct datatype *datatype;
	const char *network;
} forms[] = {
	[REJECT_RESET] = { NFT_REJECT_TCP_RST, 0, NULL, NULL },
	[REJECT_ICMP] = { NFT_REJECT_ICMP_UNREACH, ICMP_PORT_UNREACH, &type_icmp_code, "ip" },
	[REJECT_ICMPV6] = { NFT_REJECT_ICMP_UNREACH, ICMPV6_PORT_UNREACH, &type_icmpv6_code, "ip6" },
	[REJECT_ICMPX] = { NFT_REJECT_ICMPX_UNREACH, NFT_REJECT_ICMPX_PORT_UNREACH,
			   &type_icmpx_code, NULL },
};

/* The form that was written, without regard to `type`; -1 for none. */
static int reject_form(const struct instance *instance)
{
	int form;

	for (form = REJECT_RESET; form <= REJECT_ICMPX_TYPE; form++)
		if (instance_has(instance, form))
			return form > REJECT_ICMPX ? form - REJECT_TYPE_OFFSET : form;
	return -1;
}

static const struct expr *reject_code(const struct instance *instance, int form)
{
	if (instance_has(instance, form))
		return instance->value[form].expr;
	return instance->value[form + REJECT_TYPE_OFFSET].expr;
}

static void reject_set(struct arena *arena, struct instance *instance, int form, uint8_t code)
{
	struct location nowhere = { .source = NULL };

	instance->present = 1u << form;
	if (form != REJECT_RESET)
		instance->value[form].expr =
			expr_value(arena, nowhere, forms[form].datatype, 8, code);
}

/* The default form where the protocols are those of @proto; -1: it can't be rejected. */
static int reject_default(const struct proto_context *proto, uint8_t family)
{
	const struct room *network = proto->layer[NFT_PAYLOAD_NETWORK_HEADER].header;

	if (family == NFPROTO_IPV4)
		return REJECT_ICMP;
	if (family == NFPROTO_IPV6)
		return REJECT_ICMPV6;
	if (!network || proto->layer[NFT_PAYLOAD_NETWORK_HEADER].other)
		return REJECT_ICMPX;
	if (!strcmp(network->word, "ip"))
		return REJECT_ICMP;
	return strcmp(network->word, "ip6") ? -1 : REJECT_ICMPV6;
}

/*
 * What a reject implies is asked first of all, lest `log reject with tcp reset` logs what it
 * doesn't reject.
 */
static int reject_require(struct eval *eval, const struct stmt *stmt, const char *header)
{
	struct stmt **here = eval->statements;
	int result;

	eval->statements = &eval->rule->statements;
	result = header_require(eval, &stmt->location, header);
	if (here != &eval->rule->statements)
		eval->statements = here;
	return result;
}

static int reject_evaluate_reset(struct eval *eval, struct stmt *stmt)
{
	const struct room *transport = eval->proto.layer[NFT_PAYLOAD_TRANSPORT_HEADER].header;

	if (transport && (strcmp(transport->word, "tcp") ||
			  eval->proto.layer[NFT_PAYLOAD_TRANSPORT_HEADER].other)) {
		diag_error2(eval->diag, &stmt->location,
			    &eval->proto.layer[NFT_PAYLOAD_TRANSPORT_HEADER].location,
			    "you cannot use tcp reset with this protocol");
		return -1;
	}
	return reject_require(eval, stmt, "tcp");
}

static int reject_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
			   struct instance *instance)
{
	int form = reject_form(instance), fallback = reject_default(&eval->proto, eval->family);
	const struct location *code;

	(void)selector;
	if (fallback < 0) {
		diag_error2(eval->diag, &stmt->location,
			    &eval->proto.layer[NFT_PAYLOAD_NETWORK_HEADER].location,
			    "cannot reject this network family");
		return -1;
	}
	if (instance->present & (instance->present - 1)) {
		diag_error(eval->diag, &stmt->location, "reject can be with one thing only");
		return -1;
	}
	if (form < 0) {
		reject_set(eval->arena, instance, fallback, forms[fallback].code);
		return 0;
	}
	if (form == REJECT_RESET)
		return reject_evaluate_reset(eval, stmt);
	code = &reject_code(instance, form)->location;
	if (reject_code(instance, form)->kind != EXPR_VALUE) {
		diag_error(eval->diag, code, "expected the name of a code, not a %s",
			   expr_kind_name(reject_code(instance, form)->kind));
		return -1;
	}
	if (form == REJECT_ICMPX) {
		if (eval->family != NFPROTO_IPV4 && eval->family != NFPROTO_IPV6)
			return 0;
		diag_error2(eval->diag, code, &stmt->location,
			    "abstracted ICMP unreachable not supported");
		return -1;
	}
	if (fallback != REJECT_ICMPX && fallback != form) {
		diag_error2(eval->diag, code, &stmt->location,
			    "conflicting protocols specified: ip vs ip6");
		return -1;
	}
	return reject_require(eval, stmt, forms[form].network);
}

static void reject_put(struct message *message, const struct instance *instance)
{
	int form = reject_form(instance);
	uint8_t code = form == REJECT_RESET ? 0 : value_number(reject_code(instance, form));

	message_put_u32(message, NFTA_REJECT_TYPE, forms[form].type);
	message_put_u8(message, NFTA_REJECT_ICMP_CODE, code);
}

/* A default reason is left out of listings; which is default, settling says. */
static bool reject_delinearize(struct delinear *delinear, const struct nlattr *const *tb,
			       struct instance *instance)
{
	uint64_t type, code;
	int form;

	if (!attr_number(tb, NFTA_REJECT_TYPE, &type))
		return false;
	attr_number(tb, NFTA_REJECT_ICMP_CODE, &code);
	switch (type) {
	case NFT_REJECT_TCP_RST:
		form = REJECT_RESET;
		break;
	case NFT_REJECT_ICMP_UNREACH:
		form = delinear->family == NFPROTO_IPV6 ? REJECT_ICMPV6 : REJECT_ICMP;
		break;
	case NFT_REJECT_ICMPX_UNREACH:
		form = REJECT_ICMPX;
		break;
	default:
		return false;
	}
	reject_set(delinear->arena, instance, form, code);
	if (form != REJECT_RESET && code == forms[form].code &&
	    (form == REJECT_ICMPX || delinear->family == NFPROTO_IPV4 ||
	     delinear->family == NFPROTO_IPV6))
		instance->present = 0;
	return true;
}

static void reject_settle(const struct proto_context *proto, uint8_t family,
			  struct instance *instance, struct expr *selector)
{
	int fallback = reject_default(proto, family);

	(void)selector;
	/* Where the protocol is known, the form for any goes without saying no longer. */
	if (!instance->present && instance->value[REJECT_ICMPX].expr && fallback != REJECT_ICMPX)
		instance->present = 1u << REJECT_ICMPX;
	if (!instance_has(instance, REJECT_ICMP) || fallback != REJECT_ICMPV6)
		return;
	instance->value[REJECT_ICMPV6].expr = instance->value[REJECT_ICMP].expr;
	instance->value[REJECT_ICMPV6].expr->type = &type_icmpv6_code;
	instance->present = 1u << REJECT_ICMPV6;
}

/* The words that "type" has in JSON, by the form. */
static const char *const form_words[] = {
	[REJECT_RESET] = "tcp reset", [REJECT_ICMP] = "icmp", [REJECT_ICMPV6] = "icmpv6",
	[REJECT_ICMPX] = "icmpx",
};

/* JSON names the default reason too, which listings leave out. */
static json_t *reject_json_write(const struct output *output, const struct instance *instance)
{
	int form = reject_form(instance);
	json_t *body = json_object();
	const struct expr *code;

	if (form < 0)
		for (form = REJECT_ICMPX; form > REJECT_RESET && !instance->value[form].expr; form--)
			;
	json_object_set_new(body, "type", json_string(form_words[form]));
	code = form == REJECT_RESET ? NULL : instance_has(instance, form) ?
	       reject_code(instance, form) : instance->value[form].expr;
	if (code)
		json_object_set_new(body, "expr", expr_json(output, code));
	return json_wrap("reject", body);
}

static int reject_json_read(struct json_reader *reader, json_t *json, struct instance *instance)
{
	const char *word = json_string_get(reader, json, "type");
	json_t *code = json_object_get(json, "expr");
	int form;

	if (!word)
		return 0;
	for (form = REJECT_RESET; form <= REJECT_ICMPX && strcmp(form_words[form], word); form++)
		;
	if (form > REJECT_ICMPX)
		return json_error(reader, "Unknown reject type '%s'.", word);
	if (form == REJECT_RESET) {
		json_arg_set(reader, instance, form);
		return 0;
	}
	/* Without a code it is 0, as in the stock; text without one means port-unreachable. */
	instance->value[form].expr = code ? json_expr(reader, code) : json_symbol(reader, "0");
	json_arg_set(reader, instance, form);
	return instance->value[form].expr ? 0 : -1;
}

static const struct room reject = {
	.word = "reject",
	.kind = ROOM_STATEMENT,
	.expr = "reject",
	.args = args,
	.usage = "reject [with {icmp | icmpv6 | icmpx} [type] CODE | with tcp reset]",
	.doc = "Drops the packet and tells the sender: an ICMP message or a TCP reset.",
	.evaluate = reject_evaluate,
	.put = reject_put,
	.delinearize = reject_delinearize,
	.settle = reject_settle,
	.json_write = reject_json_write,
	.json_read = reject_json_read,
};
ROOM(reject);
