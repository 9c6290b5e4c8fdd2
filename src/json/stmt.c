// SPDX-License-Identifier: GPL-2.0-or-later
// JSON of statements.

#include "json/amount.h"
#include "json/json.h"
#include "obj/output.h"
#include "obj/ruleset.h"

static json_t *update_key_json(const struct output *output, const struct stmt *stmt)
{
	json_t *key = expr_json(output, stmt->update->key), *body;

	if (!stmt->update->timeout)
		return key;
	body = json_object();
	json_object_set_new(body, "val", key);
	json_object_set_new(body, "timeout", json_duration(stmt->update->timeout));
	return json_wrap("elem", body);
}

static json_t *meter_json(const struct output *output, const struct stmt *stmt)
{
	const struct expr *ref = stmt->update->set;
	json_t *body = json_object();

	json_object_set_new(body, "key", update_key_json(output, stmt));
	if (stmt->update->statements)
		json_object_set_new(body, "stmt", stmt_json(output, stmt->update->statements));
	if (ref->set_ref.set && ref->set_ref.set->size)
		json_object_set_new(body, "size", json_integer(ref->set_ref.set->size));
	json_object_set_new(body, "name", json_string(ref->set_ref.name));
	return json_wrap("meter", body);
}

/* What is kept with an element is shown without its state. */
static json_t *update_json(const struct output *shown, const struct stmt *stmt)
{
	struct output output = *shown;
	const char *noun = stmt->update->data ? "map" : "set";
	json_t *body;

	output.flags |= NFT_CTX_OUTPUT_STATELESS;
	if (stmt->update->meter)
		return meter_json(&output, stmt);
	body = json_object();
	json_object_set_new(body, "op", json_string(update_word(stmt)));
	json_object_set_new(body, "elem", update_key_json(&output, stmt));
	if (stmt->update->data)
		json_object_set_new(body, "data", expr_json(&output, stmt->update->data));
	json_object_set_new(body, noun, expr_json(&output, stmt->update->set));
	if (stmt->update->statements)
		json_object_set_new(body, "stmt", stmts_json(&output, stmt->update->statements));
	return json_wrap(noun, body);
}

static json_t *assign_json(const struct output *output, const struct stmt *stmt)
{
	json_t *body = json_object();

	json_object_set_new(body, "key", expr_json(output, stmt->assign.target));
	json_object_set_new(body, "value", expr_json(output, stmt->assign.value));
	return json_wrap("mangle", body);
}

json_t *stmt_json(const struct output *output, const struct stmt *stmt)
{
	switch (stmt->kind) {
	case STMT_MATCH:
		if (stmt->expr->kind != EXPR_RELATION && stmt->expr->kind != EXPR_FLAG_MATCH)
			return expr_json(output, stmt->expr);
		return json_wrap("match", expr_json(output, stmt->expr));
	case STMT_VERDICT:
		return expr_json(output, stmt->expr);
	case STMT_ROOM:
		return instance_json(output, stmt->room);
	case STMT_ASSIGN:
		return assign_json(output, stmt);
	case STMT_SET_UPDATE:
		return update_json(output, stmt);
	case STMT_OBJREF:
		return json_wrap(object_type_name(stmt->objref.type),
				 expr_json(output, stmt->objref.name));
	case STMT_KIND_COUNT:
		break;
	}
	return json_null();
}

json_t *stmts_json(const struct output *output, const struct stmt *first)
{
	json_t *list = json_array();

	for (const struct stmt *stmt = first; stmt; stmt = stmt->next)
		json_array_append_new(list, stmt_json(output, stmt));
	return list;
}
