// SPDX-License-Identifier: GPL-2.0-or-later
// Types of connection tracking: state, direction, status, event and label.

#include <linux/netfilter/nf_conntrack_common.h>
#include <linux/netfilter/nf_conntrack_tuple_common.h>
#include "type/type.h"
#include "type/types.h"

static const struct symbol ct_state_symbols[] = {
	{ "invalid", NF_CT_STATE_INVALID_BIT },
	{ "new", NF_CT_STATE_BIT(IP_CT_NEW) },
	{ "established", NF_CT_STATE_BIT(IP_CT_ESTABLISHED) },
	{ "related", NF_CT_STATE_BIT(IP_CT_RELATED) },
	{ "untracked", NF_CT_STATE_UNTRACKED_BIT },
	{ NULL, 0 }
};
static const struct symbol_table ct_state_table = {
	.symbols = ct_state_symbols,
	.base_hex = true,
};

const struct datatype type_ct_state = {
	.id = TYPE_CT_STATE,
	.name = "ct_state",
	.description = "conntrack state",
	.byteorder = BYTEORDER_HOST,
	.bits = 32,
	.base = &type_bitmask,
	.symbols = &ct_state_table,
	.is_bitmask = true,
};
DATATYPE(type_ct_state);

static const struct symbol ct_dir_symbols[] = {
	{ "original", IP_CT_DIR_ORIGINAL },
	{ "reply", IP_CT_DIR_REPLY },
	{ NULL, 0 }
};
const struct symbol_table ct_dir_table = { .symbols = ct_dir_symbols };

const struct datatype type_ct_dir = {
	.id = TYPE_CT_DIR,
	.name = "ct_dir",
	.description = "conntrack direction",
	.byteorder = BYTEORDER_HOST,
	.bits = 8,
	.base = &type_integer,
	.symbols = &ct_dir_table,
};
DATATYPE(type_ct_dir);

static const struct symbol ct_status_symbols[] = {
	{ "expected", IPS_EXPECTED },
	{ "seen-reply", IPS_SEEN_REPLY },
	{ "assured", IPS_ASSURED },
	{ "confirmed", IPS_CONFIRMED },
	{ "snat", IPS_SRC_NAT },
	{ "dnat", IPS_DST_NAT },
	{ "dying", IPS_DYING },
	{ NULL, 0 }
};
static const struct symbol_table ct_status_table = {
	.symbols = ct_status_symbols,
	.base_hex = true,
};

const struct datatype type_ct_status = {
	.id = TYPE_CT_STATUS,
	.name = "ct_status",
	.description = "conntrack status",
	.byteorder = BYTEORDER_HOST,
	.bits = 32,
	.base = &type_bitmask,
	.symbols = &ct_status_table,
	.is_bitmask = true,
};
DATATYPE(type_ct_status);

static const struct symbol ct_event_symbols[] = {
	{ "new", 1 << IPCT_NEW },
	{ "related", 1 << IPCT_RELATED },
	{ "destroy", 1 << IPCT_DESTROY },
	{ "reply", 1 << IPCT_REPLY },
	{ "assured", 1 << IPCT_ASSURED },
	{ "protoinfo", 1 << IPCT_PROTOINFO },
	{ "helper", 1 << IPCT_HELPER },
	{ "mark", 1 << IPCT_MARK },
	{ "seqadj", 1 << IPCT_SEQADJ },
	{ "secmark", 1 << IPCT_SECMARK },
	{ "label", 1 << IPCT_LABEL },
	{ NULL, 0 }
};
static const struct symbol_table ct_event_table = {
	.symbols = ct_event_symbols,
	.base_hex = true,
};

const struct datatype type_ct_event = {
	.id = TYPE_CT_EVENTBIT,
	.name = "ct_event",
	.description = "conntrack event bits",
	.byteorder = BYTEORDER_HOST,
	.bits = 32,
	.base = &type_bitmask,
	.symbols = &ct_event_table,
	.is_bitmask = true,
};
DATATYPE(type_ct_event);

#define CT_LABEL_BITS 128

SYMBOL_FILE(ct_label_table, SYSCONFDIR "/connlabel.conf", SYSCONFDIR "/xtables/connlabel.conf");

/* A label is a bit: names and numbers say which. */
static int ct_label_parse(struct eval *eval, struct expr *expr)
{
	const struct symbol *symbol = symbol_find(&ct_label_table, expr->symbol.word);
	uint8_t bytes[CT_LABEL_BITS / 8] = { 0 };
	uint64_t bit;

	if (symbol)
		bit = symbol->value;
	else if (!type_number(expr->symbol.word, &bit))
		return type_unknown(eval, expr);
	if (bit >= CT_LABEL_BITS)
		return type_error(eval, expr, "%s: bit %llu out of range (%u max)",
				  expr->symbol.word, (unsigned long long)bit, CT_LABEL_BITS - 1);
	bytes[sizeof(bytes) - 1 - bit / 8] = 1 << bit % 8;
	type_set_bytes(expr, CT_LABEL_BITS, bytes);
	return 0;
}

static void ct_label_print(struct output *output, const struct expr *expr)
{
	unsigned int size = (expr->bits + 7) / 8, bit;
	const char *comma = "";

	for (bit = 0; bit < size * 8; bit++) {
		const char *name = NULL;

		if (!(expr->value.bytes[size - 1 - bit / 8] & 1 << bit % 8))
			continue;
		if (!output_has(output, NFT_CTX_OUTPUT_NUMERIC_SYMBOL))
			name = symbol_name(&ct_label_table, bit);
		output_printf(output, "%s", comma);
		if (name)
			output_quoted(output, name);
		else
			output_printf(output, "%u", bit);
		comma = ",";
	}
	if (!*comma)
		type_bitmask.print(output, expr);
}

const struct datatype type_ct_label = {
	.id = TYPE_CT_LABEL,
	.name = "ct_label",
	.description = "conntrack label",
	.byteorder = BYTEORDER_HOST,
	.bits = CT_LABEL_BITS,
	.base = &type_bitmask,
	.symbols = &ct_label_table,
	.parse = ct_label_parse,
	.print = ct_label_print,
	.is_bitmask = true,
};
DATATYPE(type_ct_label);
