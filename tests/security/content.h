/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Hashes of what netlink messages say, wherever in a message it stands. */
#ifndef TESTS_SECURITY_CONTENT_H
#define TESTS_SECURITY_CONTENT_H

#include <stddef.h>
#include <stdint.h>

#define CONTENT_START	0xcbf29ce484222325ull

/** bytes_hash() - @hash, begun with CONTENT_START, and these bytes. */
uint64_t bytes_hash(uint64_t hash, const void *bytes, size_t size);
/**
 * attributes_hash() - the same of attributes at any depth; of other bytes it is bytes_hash()
 *
 * Empty ones are left out: they are put in before numbers of eight bytes where the message so far would leave these at
 * an odd place, which depends on what else is in the message.
 */
uint64_t attributes_hash(uint64_t hash, const void *bytes, size_t size);

#endif
