// SPDX-License-Identifier: GPL-2.0-or-later
/* Shows `inner` expressions: libnftnl prints what is inside, the rest is put around it. */
#include <stdlib.h>
#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <uapi/linux/netfilter/rampart.h>
#include "wire/attr.h"
#include "wire/debug_inner.h"

/* The attributes of @expr if it is an `inner`. */
static bool inner_attrs(const struct nlattr *expr, const struct nlattr **tb)
{
	const struct nlattr *attrs[NFTA_EXPR_MAX + 1];

	attr_table_nested(expr, attrs, NFTA_EXPR_MAX);
	if (!attrs[NFTA_EXPR_NAME] || strcmp(mnl_attr_get_str(attrs[NFTA_EXPR_NAME]), "inner"))
		return false;
	attr_table_nested(attrs[NFTA_EXPR_DATA], tb, NFTA_RAMPART_INNER_MAX);
	return tb[NFTA_RAMPART_INNER_EXPR];
}

static const struct nlattr *rule_expressions(const struct nlmsghdr *header)
{
	const struct nlattr *attr;

	mnl_attr_for_each(attr, header, sizeof(struct nfgenmsg))
		if (mnl_attr_get_type(attr) == NFTA_RULE_EXPRESSIONS)
			return attr;
	return NULL;
}

static void expressions_strip(struct nlmsghdr *copy, const struct nlattr *list)
{
	const struct nlattr *tb[NFTA_RAMPART_INNER_MAX + 1], *expr;
	struct nlattr *nest = mnl_attr_nest_start(copy, NFTA_RULE_EXPRESSIONS);

	mnl_attr_for_each_nested(expr, list) {
		const struct nlattr *shown = inner_attrs(expr, tb) ? tb[NFTA_RAMPART_INNER_EXPR] :
								     expr;

		mnl_attr_put(copy, NLA_F_NESTED | NFTA_LIST_ELEM, mnl_attr_get_payload_len(shown),
			     mnl_attr_get_payload(shown));
	}
	mnl_attr_nest_end(copy, nest);
}

struct nlmsghdr *debug_inner_strip(const struct nlmsghdr *header)
{
	struct nlmsghdr *copy = malloc(header->nlmsg_len);
	const struct nlattr *attr;

	if (!copy)
		return NULL;
	memcpy(copy, header, mnl_nlmsg_size(sizeof(struct nfgenmsg)));
	copy->nlmsg_len = mnl_nlmsg_size(sizeof(struct nfgenmsg));
	mnl_attr_for_each(attr, header, sizeof(struct nfgenmsg)) {
		if (mnl_attr_get_type(attr) == NFTA_RULE_EXPRESSIONS)
			expressions_strip(copy, attr);
		else
			mnl_attr_put(copy, attr->nla_type, mnl_attr_get_payload_len(attr),
				     mnl_attr_get_payload(attr));
	}
	return copy;
}

/* One line `  [ … ]`, without its newline. */
static void line_print(const struct nlattr *expr, const char *line, size_t length, FILE *file)
{
	static const char unknown[] = "unknown header";
	const struct nlattr *tb[NFTA_RAMPART_INNER_MAX + 1];
	const char *base;

	if (!inner_attrs(expr, tb)) {
		fprintf(file, "\n%.*s", (int)length, line);
		return;
	}
	fprintf(file, "\n  [ inner type %u hdrsize %u flags %x ", attr_u32(tb[NFTA_RAMPART_INNER_TYPE]),
		attr_u32(tb[NFTA_RAMPART_INNER_HDRSIZE]), attr_u32(tb[NFTA_RAMPART_INNER_FLAGS]));
	line += strspn(line, " ");
	length = strcspn(line, "\n");
	base = strstr(line, unknown);
	if (base && base < line + length) {
		fprintf(file, "%.*stunnel header", (int)(base - line), line);
		length -= base - line + strlen(unknown);
		line = base + strlen(unknown);
	}
	fprintf(file, "%.*s ]", (int)length, line);
}

void debug_inner_print(const struct nlmsghdr *header, char *text, FILE *file)
{
	const struct nlattr *list = rule_expressions(header), *expr;
	char *line = text;
	size_t length = strcspn(line, "\n");

	fprintf(file, "%.*s", (int)length, line);
	if (list) {
		mnl_attr_for_each_nested(expr, list) {
			if (!line[length])
				break;
			line += length + 1;
			length = strcspn(line, "\n");
			line_print(expr, line, length, file);
		}
	}
	fputs(line + length, file);
}
