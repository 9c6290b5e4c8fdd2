// SPDX-License-Identifier: GPL-2.0-or-later
// JSON lists: `{"nftables": [ … ]}`, written item by item so that a big ruleset is never held twice.

#include "json/json.h"
#include "obj/output.h"

static json_t *metainfo_json(void)
{
	json_t *body = json_object();

	json_object_set_new(body, "version", json_string("1.0.6"));
	json_object_set_new(body, "release_name", json_string("Lester Gooch #5"));
	json_object_set_new(body, "json_schema_version", json_integer(JSON_SCHEMA_VERSION));
	return json_wrap("metainfo", body);
}

void json_list_begin(struct json_list *list, struct output *output, bool metainfo)
{
	list->output = output;
	list->started = false;
	output_printf(output, "{\"nftables\": [");
	if (metainfo)
		json_list_add(list, metainfo_json());
}

void json_list_add(struct json_list *list, json_t *item)
{
	if (list->started)
		output_printf(list->output, ", ");
	list->started = true;
	json_dumpf(item, list->output->file, 0);
	json_decref(item);
}

void json_list_end(struct json_list *list)
{
	output_printf(list->output, "]}\n");
}
