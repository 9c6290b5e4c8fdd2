/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Index: finds the nouns of a table by their name in constant time. */
#ifndef RAMPART_OBJ_INDEX_H
#define RAMPART_OBJ_INDEX_H

#include <stdint.h>
#include "lang/arena.h"

struct index_entry;

/** struct index - a hash table from a kind and a name to a pointer; all zeroes is empty. */
struct index {
	struct index_entry **buckets;
	unsigned int size, count;
};

/** index_add - makes @value found under @kind and @name (not copied); the first one added stays. */
void index_add(struct arena *arena, struct index *index, uint64_t kind, const char *name,
	       void *value);
/** index_find - the value added under @kind and @name, or NULL. */
void *index_find(const struct index *index, uint64_t kind, const char *name);
/** index_remove - forgets @kind and @name; nothing happens when they are not there. */
void index_remove(struct index *index, uint64_t kind, const char *name);

#endif
