// SPDX-License-Identifier: GPL-2.0-or-later
/* Prints statements as text. */
#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "obj/output.h"
#include "obj/ruleset.h"

static const char *const update_words[] = {
	[NFT_DYNSET_OP_ADD] = "add",
	[NFT_DYNSET_OP_UPDATE] = "update",
	[NFT_DYNSET_OP_DELETE] = "delete",
};

const char *update_word(const struct stmt *stmt)
{
	if (stmt->update->op >= sizeof(update_words) / sizeof(update_words[0]))
		return "unknown";
	return update_words[stmt->update->op];
}

static void update_print(struct output *output, const struct stmt *stmt)
{
	const struct expr *ref = stmt->update->set;

	if (stmt->update->meter) {
		output_printf(output, "meter %s ", ref->set_ref.name);
		if (ref->set_ref.set && ref->set_ref.set->size)
			output_printf(output, "size %u ", ref->set_ref.set->size);
	} else {
		output_printf(output, "%s ", update_word(stmt));
		expr_print(output, ref);
		output_printf(output, " ");
	}
	output_printf(output, "{ ");
	expr_print(output, stmt->update->key);
	if (stmt->update->timeout) {
		output_printf(output, " timeout ");
		output_duration(output, stmt->update->timeout);
	}
	for (const struct stmt *kept = stmt->update->statements; kept; kept = kept->next) {
		output_printf(output, " ");
		stmt_print_stateless(output, kept);
	}
	if (stmt->update->data) {
		output_printf(output, " : ");
		expr_print(output, stmt->update->data);
	}
	output_printf(output, " }");
}

static void objref_print(struct output *output, const struct stmt *stmt)
{
	const struct expr *name = stmt->objref.name;

	output_printf(output, "%s ", object_type_reference(stmt->objref.type));
	if (name->kind == EXPR_SYMBOL)
		output_quoted(output, name->symbol.word);
	else
		expr_print(output, name);
}

void stmt_print(struct output *output, const struct stmt *stmt)
{
	switch (stmt->kind) {
	case STMT_MATCH:
	case STMT_VERDICT:
		expr_print(output, stmt->expr);
		break;
	case STMT_ROOM:
		instance_print(output, stmt->room);
		break;
	case STMT_ASSIGN:
		expr_print(output, stmt->assign.target);
		output_printf(output, " set ");
		expr_print(output, stmt->assign.value);
		break;
	case STMT_SET_UPDATE:
		update_print(output, stmt);
		break;
	case STMT_OBJREF:
		objref_print(output, stmt);
		break;
	case STMT_KIND_COUNT:
		break;
	}
}

void stmt_print_stateless(struct output *output, const struct stmt *stmt)
{
	unsigned int flags = output->flags;

	output->flags |= NFT_CTX_OUTPUT_STATELESS;
	stmt_print(output, stmt);
	output->flags = flags;
}
