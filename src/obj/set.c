// SPDX-License-Identifier: GPL-2.0-or-later
/* Set: lists a set or map with its elements. */
#include <linux/netfilter/nf_tables.h>
#include "obj/ruleset.h"

static const struct {
	uint32_t flag;
	const char *word;
} set_flags[] = {
	{ NFT_SET_CONSTANT, "constant" },
	{ NFT_SET_EVAL, "dynamic" },
	{ NFT_SET_INTERVAL, "interval" },
	{ NFT_SET_TIMEOUT, "timeout" },
};

bool set_is_anonymous(const struct set *set)
{
	return set->flags & NFT_SET_ANONYMOUS;
}

const char *set_noun(const struct set *set)
{
	if (set_is_map(set))
		return "map";
	return set_is_anonymous(set) && set->flags & NFT_SET_EVAL ? "meter" : "set";
}

void set_elements_unite(struct set *set)
{
	struct expr *item = set->elements ? set->elements->list->first : NULL;

	for (; item; item = item->next) {
		struct expr **link = &item->next;

		while (*link) {
			if (expr_equal((*link)->element->key, item->element->key) &&
			    (*link)->flags == item->flags) {
				*link = (*link)->next;
				set->elements->list->count--;
			} else {
				link = &(*link)->next;
			}
		}
		set->elements->list->last = link;
	}
}

bool set_has_wildcard(const struct set *set)
{
	if (set->elements)
		expr_list_for_each(item, set->elements)
			if (item->kind == EXPR_ELEMENT &&
			    item->element->key->kind == EXPR_WILDCARD)
				return true;
	return false;
}

bool set_is_map(const struct set *set)
{
	return set->flags & (NFT_SET_MAP | NFT_SET_OBJECT);
}

static void set_print_type(struct output *output, const struct set *set)
{
	bool is_typeof = set->key_typeof && (!set->data_type || set->data_typeof ||
					     set->data_type == &type_verdict) && !set->data_interval;

	output_indent(output);
	output_printf(output, is_typeof ? "typeof " : "type ");
	if (is_typeof)
		expr_print(output, set->key_typeof);
	else
		output_printf(output, "%s", set->key_type ? set->key_type->name : "invalid");
	if (set->flags & NFT_SET_OBJECT) {
		output_printf(output, " : %s", object_type_name(set->object_type));
	} else if (set->flags & NFT_SET_MAP) {
		output_printf(output, " : %s", set->data_interval ? "interval " : "");
		if (is_typeof && set->data_typeof)
			expr_print(output, set->data_typeof);
		else
			output_printf(output, "%s",
				      set->data_type ? set->data_type->name : "invalid");
	}
	output_printf(output, "\n");
}

static void set_print_flags(struct output *output, const struct set *set)
{
	const char *separator = "flags ";
	uint32_t flags = set->flags & (NFT_SET_CONSTANT | NFT_SET_EVAL | NFT_SET_INTERVAL |
				       NFT_SET_TIMEOUT);

	/* The default timeout says it, where nothing else is to be said. */
	if (set->timeout && flags == NFT_SET_TIMEOUT)
		return;
	for (unsigned int i = 0; i < sizeof(set_flags) / sizeof(set_flags[0]); i++) {
		if (!(flags & set_flags[i].flag))
			continue;
		if (separator[0] != ',')
			output_indent(output);
		output_printf(output, "%s%s", separator, set_flags[i].word);
		separator = ",";
	}
	if (separator[0] == ',')
		output_printf(output, "\n");
}

static void set_print_time(struct output *output, const char *word, uint64_t milliseconds)
{
	if (!milliseconds)
		return;
	output_indent(output);
	output_printf(output, "%s ", word);
	output_duration(output, milliseconds);
	output_printf(output, "\n");
}

static void set_print_attributes(struct output *output, const struct set *set)
{
	set_print_type(output, set);
	if (set->policy == NFT_SET_POL_MEMORY) {
		output_indent(output);
		output_printf(output, "policy memory\n");
	}
	if (set->size && !(set->flags & NFT_SET_CONSTANT)) {
		output_indent(output);
		output_printf(output, "size %u\n", set->size);
	}
	set_print_flags(output, set);
	if (set->statements) {
		output_indent(output);
		for (const struct stmt *stmt = set->statements; stmt; stmt = stmt->next) {
			stmt_print_stateless(output, stmt);
			output_printf(output, stmt->next ? " " : "\n");
		}
	}
	if (set->automerge) {
		output_indent(output);
		output_printf(output, "auto-merge\n");
	}
	set_print_time(output, "timeout", set->timeout);
	set_print_time(output, "gc-interval", set->gc_interval);
	output_comment(output, set->comment);
}

/* How many elements of a listed set stand on one line, by the type of its keys. */
static unsigned int elements_per_line(const struct datatype *type)
{
	switch (type ? type->id : TYPE_INVALID) {
	case TYPE_IPADDR:
	case TYPE_CT_STATE:
	case TYPE_CT_STATUS:
	case TYPE_PKTTYPE:
		return 2;
	case TYPE_NFPROTO:
	case TYPE_INTEGER:
	case TYPE_ARPOP:
	case TYPE_INET_PROTOCOL:
	case TYPE_INET_SERVICE:
	case TYPE_TCP_FLAG:
	case TYPE_DCCP_PKTTYPE:
	case TYPE_MARK:
	case TYPE_IFINDEX:
	case TYPE_CLASSID:
	case TYPE_UID:
	case TYPE_GID:
	case TYPE_CT_DIR:
		return 5;
	default:
		return 1;
	}
}

static void set_print_elements(struct output *output, const struct set *set)
{
	unsigned int per_line = elements_per_line(set->key_type), count = 0;

	output_indent(output);
	output_printf(output, "elements = { ");
	expr_list_for_each(item, set->elements) {
		expr_print(output, item);
		if (!item->next)
			break;
		if (++count % per_line) {
			output_printf(output, ", ");
			continue;
		}
		output_printf(output, ",\n");
		output_indent(output);
		output_printf(output, "\t     ");
	}
	output_printf(output, " }\n");
}

void set_print(struct output *output, const struct table *table, const struct set *set)
{
	(void)table;
	output_indent(output);
	output_printf(output, "%s %s {", set_noun(set), set->name);
	output_handle(output, set->handle);
	output_printf(output, "\n");
	output->indent++;
	set_print_attributes(output, set);
	if (set->elements && set->elements->list->count && !output_has(output, NFT_CTX_OUTPUT_TERSE))
		set_print_elements(output, set);
	output->indent--;
	output_indent(output);
	output_printf(output, "}\n");
}
