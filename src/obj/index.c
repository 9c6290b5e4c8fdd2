// SPDX-License-Identifier: GPL-2.0-or-later
/* Index: finds the nouns of a table by their name in constant time. */
#include <string.h>
#include "obj/index.h"

#define INDEX_INITIAL 16	/* a power of two, as all sizes */

struct index_entry {
	struct index_entry *next;
	const char *name;
	void *value;
	uint64_t kind;
	uint32_t hash;
};

/* FNV-1a */
static uint32_t name_hash(uint64_t kind, const char *name)
{
	uint32_t hash = 2166136261u ^ (uint32_t)kind;

	for (; *name; name++)
		hash = (hash ^ (unsigned char)*name) * 16777619u;
	return hash;
}

static struct index_entry **index_slot(const struct index *index, uint64_t kind, const char *name)
{
	uint32_t hash = name_hash(kind, name);
	struct index_entry **slot;

	for (slot = &index->buckets[hash & (index->size - 1)]; *slot; slot = &(*slot)->next)
		if ((*slot)->hash == hash && (*slot)->kind == kind && !strcmp((*slot)->name, name))
			break;
	return slot;
}

static void index_grow(struct arena *arena, struct index *index)
{
	unsigned int size = index->size ? index->size * 2 : INDEX_INITIAL;
	struct index_entry **buckets = arena_alloc(arena, size * sizeof(*buckets));

	for (unsigned int i = 0; i < index->size; i++) {
		while (index->buckets[i]) {
			struct index_entry *entry = index->buckets[i];

			index->buckets[i] = entry->next;
			entry->next = buckets[entry->hash & (size - 1)];
			buckets[entry->hash & (size - 1)] = entry;
		}
	}
	index->buckets = buckets;
	index->size = size;
}

void index_add(struct arena *arena, struct index *index, uint64_t kind, const char *name,
	       void *value)
{
	struct index_entry **slot, *entry;

	if (index->count >= index->size)
		index_grow(arena, index);
	slot = index_slot(index, kind, name);
	if (*slot)
		return;
	entry = arena_new_object(arena, struct index_entry);
	entry->name = name;
	entry->value = value;
	entry->kind = kind;
	entry->hash = name_hash(kind, name);
	*slot = entry;
	index->count++;
}

void *index_find(const struct index *index, uint64_t kind, const char *name)
{
	struct index_entry *entry = index->size ? *index_slot(index, kind, name) : NULL;

	return entry ? entry->value : NULL;
}

void index_remove(struct index *index, uint64_t kind, const char *name)
{
	struct index_entry **slot;

	if (!index->size)
		return;
	slot = index_slot(index, kind, name);
	if (*slot) {
		*slot = (*slot)->next;
		index->count--;
	}
}
