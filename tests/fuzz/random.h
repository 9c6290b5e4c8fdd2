/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Random numbers that repeat: the same seed makes the same tests on every machine. */
#ifndef RAMPART_TESTS_RANDOM_H
#define RAMPART_TESTS_RANDOM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** struct rng - a generator's state; any value will do. */
struct rng {
	uint64_t state;
};

/* Every bit of the result hangs on every bit of @z (the finish of splitmix64). */
static inline uint64_t rng_mix(uint64_t z)
{
	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
	z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
	return z ^ (z >> 31);
}

/** rng_seeded - a generator for number @index of the tests of @seed, independent of the others. */
static inline struct rng rng_seeded(uint64_t seed, uint64_t index)
{
	return (struct rng){ .state = rng_mix(rng_mix(seed + 1) + index) };
}

/** rng_next - 64 random bits (splitmix64). */
static inline uint64_t rng_next(struct rng *rng)
{
	return rng_mix(rng->state += 0x9e3779b97f4a7c15ull);
}

/** rng_below - 0 to @limit - 1; @limit at least 1. */
static inline unsigned int rng_below(struct rng *rng, unsigned int limit)
{
	return rng_next(rng) % limit;
}

/** rng_chance - true @percent times out of a hundred. */
static inline bool rng_chance(struct rng *rng, unsigned int percent)
{
	return rng_below(rng, 100) < percent;
}

/** RNG_PICK_OF - one of the first @count entries of an array. */
#define RNG_PICK_OF(rng, array, count) ((array)[rng_below(rng, count)])
/** RNG_PICK - one entry of an array. */
#define RNG_PICK(rng, array) ((array)[rng_below(rng, sizeof(array) / sizeof((array)[0]))])

static inline void rng_bytes(struct rng *rng, void *bytes, size_t size)
{
	for (size_t i = 0; i < size; i++)
		((uint8_t *)bytes)[i] = rng_next(rng);
}

#endif
