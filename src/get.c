// SPDX-License-Identifier: GPL-2.0-or-later
// Get: shows the elements of a set that hold the values asked for.

#include <errno.h>
#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include <uapi/linux/netfilter/rampart.h>
#include "get.h"
#include "json/json.h"
#include "list.h"
#include "wire/decode.h"
#include "wire/encode.h"
#include "wire/fetch.h"

static int element_receive(const struct nlmsghdr *header, void *data)
{
	return decode_elements(data, header);
}

/*
 * Of an interval that holds a value the kernel gives the start; the end at or behind the next value is asked
 * for beside it. What holds the last value has none.
 */
static void ends_add(struct arena *arena, const struct set *set, struct expr *elements)
{
	unsigned int count = elements->list->count;
	struct expr *item = elements->list->first;

	if (!(set->flags & NFT_SET_INTERVAL) || set->key_type->type_count)
		return;
	expr_list_for_each(other, elements)
		if (other->flags & EXPR_F_INTERVAL)
			return;
	for (; count; count--, item = item->next) {
		struct expr *end = expr_copy(arena, item);

		if (item->element->key->kind != EXPR_VALUE)
			continue;
		if (!value_increment(end->element->key))
			continue;
		end->flags |= EXPR_F_INTERVAL;
		expr_list_add(elements, end);
	}
}

static int elements_ask(struct run *run, const struct cmd *cmd, const struct batch *batch,
			struct ruleset *ruleset)
{
	for (unsigned int i = 0; i < batch_count(batch); i++) {
		struct message *message = (struct message *)batch_at(batch, i);

		if (wire_request(run->context->wire, message, element_receive, ruleset) == 0)
			continue;
		if (cmd->op == CMD_RESET && errno == EINVAL)
			diag_error(run->diag, &cmd->location, RESET_LACK);
		else
			diag_error(run->diag, &cmd->location, "Could not process rule: %s",
				   strerror(errno));
		return -1;
	}
	return 0;
}

static void answer_show(struct output *output, const struct table *table)
{
	struct json_list list;

	if (!output_has(output, NFT_CTX_OUTPUT_JSON)) {
		table_print(output, table, false);
		return;
	}
	json_list_begin(&list, output, true);
	json_list_add(&list, set_json(output, table, table->sets));
	json_list_end(&list);
}

int get_run(struct run *run, struct cmd *cmd)
{
	struct encode encode = { .arena = run->arena, .diag = run->diag, .cmd = cmd };
	struct fetch fetch = {
		.context = run->context, .arena = run->arena, .what = FETCH_SETS,
		.table = cmd->handle.table.text, .set = cmd->handle.name.text,
	};
	uint16_t type = cmd->op == CMD_RESET ? NFT_RAMPART_MSG_GETSETELEM_RESET : NFT_MSG_GETSETELEM;
	struct ruleset *ruleset;
	int result = -1;

	if (cmd_evaluate(&run->eval, cmd) < 0)
		return -1;
	fetch.family = cmd->handle.family;
	ruleset = fetch_ruleset(&fetch);
	if (!ruleset || !ruleset->tables || !ruleset->tables->sets) {
		diag_error(run->diag, &cmd->handle.name.location, "%s",
			   strerror(ruleset ? ENOENT : errno));
		return -1;
	}
	ends_add(run->arena, ruleset->tables->sets, cmd->elements);
	encode.batch = batch_new(run->context->wire);
	if (!encode.batch)
		return -1;
	if (set_elements_encode(&encode, type, NLM_F_ACK, &cmd->handle.table,
				&cmd->handle.name, 0, cmd->elements) == 0)
		result = elements_ask(run, cmd, encode.batch, ruleset);
	batch_free(encode.batch);
	if (result < 0)
		return -1;
	decode_elements_end(ruleset, ruleset->tables->sets);
	ruleset->tables->flags = 0;
	ruleset->tables->comment = NULL;
	ruleset->tables->handle = 0;
	answer_show(&run->context->output, ruleset->tables);
	return 0;
}
