// SPDX-License-Identifier: GPL-2.0-or-later
// Sample: walks the ruleset and hands out what counts.

#include <errno.h>
#include <linux/netfilter/nf_tables.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "expr/room.h"
#include "obj/index.h"
#include "sample.h"
#include "wire/fetch.h"

/* Sets that must be read to be counted are read so seldom that it takes this part of the time. */
#define COUNTING_SHARE 20

/**
 * struct known - what was told of a rule or a set
 * @text:	of a rule
 * @count:	of a set's elements, in this @generation
 * @counted, @cost: when they were last read one by one, and how long that took, in seconds
 */
struct known {
	const char *text;
	uint32_t count, generation;
	double counted, cost;
};

/**
 * struct sampler - by sample.place, what was told last
 * @generation:	of the ruleset: while it is the same, so are the rules
 */
struct sampler {
	struct arena *arena;
	struct index places;
	uint32_t generation;
};

/**
 * struct sampling - who wants to know, and the table that is walked
 * @before, @now: what the last sample knew, and what this one will
 */
struct sampling {
	struct context *context;
	struct arena *arena;
	rampart_sample_fn *take;
	void *data;
	const struct table *table;
	struct sampler *before, *now;
};

static struct sampler *sampler_new(void)
{
	struct sampler *sampler = calloc(1, sizeof(*sampler));

	if (sampler)
		sampler->arena = arena_new();
	return sampler;
}

void sampler_free(struct sampler *sampler)
{
	if (!sampler)
		return;
	arena_free(sampler->arena);
	free(sampler);
}

static double seconds_now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec + time.tv_nsec / 1e9;
}

/* What was known of @place, for this sample to keep or change; all zero where nothing was. */
static struct known *known_at(const struct sampling *sampling, const char *place)
{
	struct sampler *now = sampling->now;
	const struct known *before = sampling->before ? index_find(&sampling->before->places, 0, place) : NULL;
	struct known *known = arena_new_object(now->arena, struct known);

	if (before)
		*known = *before;
	index_add(now->arena, &now->places, 0, arena_strdup(now->arena, place), known);
	return known;
}

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

static const char *rule_text(const struct sampling *sampling, const char *place, const struct rule *rule)
{
	const struct output like = { .flags = NFT_CTX_OUTPUT_STATELESS };
	struct known *known = known_at(sampling, place);
	struct capture capture;

	if (known->text && known->generation == sampling->now->generation) {
		known->text = arena_strdup(sampling->now->arena, known->text);
		return known->text;
	}
	capture_begin(&capture, &like);
	rule_print(&capture.output, rule);
	known->text = capture_end(&capture, sampling->now->arena);
	known->generation = sampling->now->generation;
	return known->text;
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
	sample.text = rule_text(sampling, sample.place, rule);
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

/* How many elements a set has, told by the kernel or counted. -1 with errno. */
static int set_count(const struct sampling *sampling, const char *place, const struct set *set,
		     unsigned int *count)
{
	bool packets_change = set->flags & (NFT_SET_EVAL | NFT_SET_TIMEOUT);
	uint32_t generation = sampling->now->generation;
	double begin = seconds_now();
	struct known *known;

	if (set->has_count) {
		*count = set->count;
		return 0;
	}
	known = known_at(sampling, place);
	*count = known->count;
	if (known->generation == generation && !packets_change)
		return 0;
	if (known->generation && begin - known->counted < COUNTING_SHARE * known->cost)
		return 0;
	if (fetch_set_count(sampling->context, sampling->table, set, count) < 0)
		return errno == ENOENT ? 0 : -1;
	known->counted = seconds_now();
	known->cost = known->counted - begin;
	known->count = *count;
	known->generation = generation;
	return 0;
}

static int set_sample(const struct sampling *sampling, const struct set *set)
{
	struct rampart_sample sample = {
		.kind = set_is_map(set) ? "map" : "set", .text = set->name,
	};

	if (set_is_anonymous(set))
		return 0;
	sample.place = place_text(sampling, set->name);
	if (set_count(sampling, sample.place, set, &sample.elements) < 0)
		return -1;
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

static int tables_sample(struct sampling *sampling, const struct ruleset *ruleset)
{
	for (sampling->table = ruleset->tables; sampling->table; sampling->table = sampling->table->next)
		if (table_sample(sampling) < 0)
			return -1;
	return 0;
}

/* Unnamed sets are read for the rules' texts, where these are not known. */
static struct ruleset *ruleset_read(const struct sampling *sampling)
{
	const struct sampler *before = sampling->before;
	struct fetch fetch = {
		.context = sampling->context, .arena = sampling->arena,
		.what = FETCH_ALL & ~FETCH_ELEMENTS,
	};
	struct ruleset *ruleset;
	uint32_t generation = 0;

	if (before && fetch_generation(sampling->context, &generation) < 0)
		return NULL;
	if (!before || generation != before->generation)
		fetch.what |= FETCH_ANONYMOUS;
	ruleset = fetch_ruleset(&fetch);
	if (!ruleset || fetch.what & FETCH_ANONYMOUS || ruleset->generation == generation)
		return ruleset;
	fetch.what |= FETCH_ANONYMOUS;
	return fetch_ruleset(&fetch);
}

int sample_take(struct context *context, struct arena *arena, rampart_sample_fn *take, void *data)
{
	struct sampling sampling = {
		.context = context, .arena = arena, .take = take, .data = data,
		.before = context->sampler,
	};
	struct ruleset *ruleset = ruleset_read(&sampling);
	int result;

	if (!ruleset)
		return -1;
	sampling.now = sampler_new();
	if (!sampling.now)
		return -1;
	sampling.now->generation = ruleset->generation;
	result = tables_sample(&sampling, ruleset);
	context->sampler = sampling.now;
	sampler_free(sampling.before);
	return result;
}
