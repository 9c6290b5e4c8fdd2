/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Mutate: changes of attributes in the middle of netlink messages. */
#ifndef RAMPART_TESTS_MUTATE_H
#define RAMPART_TESTS_MUTATE_H

#include <libmnl/libmnl.h>
#include <linux/netfilter/nfnetlink.h>
#include "random.h"

#define MESSAGE_HEADER (sizeof(struct nlmsghdr) + sizeof(struct nfgenmsg))
#define DEPTH_MAX 12

/**
 * struct place - the attribute chosen, and all that it is in
 * @attr:	offset of the attribute
 * @outer:	offsets of the nests around it, outermost first
 * @message:	offset of its message
 */
struct place {
	size_t attr, message;
	size_t outer[DEPTH_MAX];
	unsigned int depth;
};

/** place_choose - any attribute of the messages in @size bytes, at any depth; false for none. */
bool place_choose(const uint8_t *data, size_t size, struct rng *rng, struct place *place);

/*
 * Each changes the attribute at @place and returns the new size of all, at most @max; the same
 * size when it can't be.
 */
size_t attribute_remove(uint8_t *data, size_t size, const struct place *place);
size_t attribute_double(uint8_t *data, size_t size, size_t max, const struct place *place);
/** attribute_set - gives it another payload. */
size_t attribute_set(uint8_t *data, size_t size, size_t max, const struct place *place,
		     const void *bytes, size_t new);
/** attribute_copy - puts a copy of any attribute before it. */
size_t attribute_copy(uint8_t *data, size_t size, size_t max, const struct place *place,
		      struct rng *rng);

#endif
