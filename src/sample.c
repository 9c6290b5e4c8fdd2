// SPDX-License-Identifier: GPL-2.0-or-later
// Sample: walks the ruleset and hands out what counts.

#include <linux/netfilter/nf_tables.h>
#include <string.h>
#include "expr/room.h"
#include "sample.h"
#include "wire/fetch.h"

/** struct sampling - who wants to know, and the table that is walked. */
struct sampling {
	struct arena *arena;
	rampart_sample_fn *take;
	void *data;
	const struct table *table;
};

static const char *place_text(const struct sampling *sampling, const char *name)
{
	return arena_printf(sampling->arena, "%s %s/%s", family_name(sampling->table->family),
			    sampling->table->name, name);
}

/* Numbers of a counter, by the words of its arguments. */
static void counter_read(struct rampart_sample *sample, const struct instance *counter)
{
	sample->packets = counter->value[room_arg(counter->room, "packets")].number;
	sample->bytes = counter->value[room_arg(counter->room, "bytes")].number;
	sample->counts = true;
}

static const char *rule_text(const struct sampling *sampling, const struct rule *rule)
{
	const struct output like = { .flags = NFT_CTX_OUTPUT_STATELESS };
	struct capture capture;

	capture_begin(&capture, &like);
	rule_print(&capture.output, rule);
	return capture_end(&capture, sampling->arena);
}

static int rule_sample(const struct sampling *sampling, const struct chain *chain,
		       const struct rule *rule)
{
	struct rampart_sample sample = { .kind = "rule" };

	for (const struct stmt *stmt = rule->statements; stmt && !sample.counts; stmt = stmt->next)
		if (stmt->kind == STMT_ROOM && !strcmp(stmt->room->room->word, "counter"))
			counter_read(&sample, stmt->room);
	if (!sample.counts)
		return 0;
	sample.place = arena_printf(sampling->arena, "%s handle %llu",
				    place_text(sampling, chain->name),
				    (unsigned long long)rule->handle);
	sample.text = rule_text(sampling, rule);
	return sampling->take(&sample, sampling->data);
}

static int object_sample(const struct sampling *sampling, const struct object *object)
{
	struct rampart_sample sample = { .kind = "counter", .text = object->name };

	if (object->type != NFT_OBJECT_COUNTER || !object->room)
		return 0;
	counter_read(&sample, object->room);
	sample.place = place_text(sampling, object->name);
	return sampling->take(&sample, sampling->data);
}

static int set_sample(const struct sampling *sampling, const struct set *set)
{
	struct rampart_sample sample = {
		.kind = set_is_map(set) ? "map" : "set", .text = set->name,
		.elements = set->elements ? set->elements->list->count : 0,
	};

	if (set_is_anonymous(set))
		return 0;
	sample.place = place_text(sampling, set->name);
	return sampling->take(&sample, sampling->data);
}

static int table_sample(const struct sampling *sampling)
{
	const struct table *table = sampling->table;

	for (const struct chain *chain = table->chains; chain; chain = chain->next)
		for (const struct rule *rule = chain->rules; rule; rule = rule->next)
			if (rule_sample(sampling, chain, rule) < 0)
				return -1;
	for (const struct object *object = table->objects; object; object = object->next)
		if (object_sample(sampling, object) < 0)
			return -1;
	for (const struct set *set = table->sets; set; set = set->next)
		if (set_sample(sampling, set) < 0)
			return -1;
	return 0;
}

int sample_take(struct context *context, struct arena *arena, rampart_sample_fn *take, void *data)
{
	struct sampling sampling = { .arena = arena, .take = take, .data = data };
	struct fetch fetch = { .context = context, .arena = arena, .what = FETCH_ALL };
	struct ruleset *ruleset = fetch_ruleset(&fetch);

	if (!ruleset)
		return -1;
	for (sampling.table = ruleset->tables; sampling.table; sampling.table = sampling.table->next)
		if (table_sample(&sampling) < 0)
			return -1;
	return 0;
}
