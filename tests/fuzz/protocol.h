/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Protocol: random messages of nf_tables, from tables of messages, attributes and values. */
#ifndef RAMPART_TESTS_PROTOCOL_H
#define RAMPART_TESTS_PROTOCOL_H

#include <libmnl/libmnl.h>
#include "model.h"
#include "random.h"

#define MESSAGE_MAX 16384

/**
 * message_make - a message at @bytes (MESSAGE_MAX of them); returns its size, a multiple of 4
 *
 * Most are about something in @known, which the kernel is known to have.
 */
size_t message_make(void *bytes, struct rng *rng, uint32_t sequence, const struct model *known);
/** message_spoil - breaks one thing about it; returns the new size. */
size_t message_spoil(void *bytes, size_t size, struct rng *rng);
/** messages_found - one table with one of each at @bytes, so that names mean something. */
size_t messages_found(void *bytes, struct rng *rng, uint32_t sequence);

#endif
