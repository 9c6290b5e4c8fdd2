/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Wire: the netlink socket, batches out and dumps in. */
#ifndef RAMPART_WIRE_WIRE_H
#define RAMPART_WIRE_WIRE_H

#include <libmnl/libmnl.h>
#include "wire/message.h"

/** struct wire - an nfnetlink socket, opened on first use. */
struct wire;

struct wire *wire_new(void);
void wire_free(struct wire *wire);

/**
 * wire_dump - sends a GET request (dump when flags say so) and calls @receive
 * for every reply. A dump that a commit cut across is repeated from the start
 * (@restart is called first). -1 with errno on failure.
 */
int wire_dump(struct wire *wire, uint16_t type, uint8_t family, uint16_t flags,
	      void (*fill)(struct message *message, void *data),
	      int (*receive)(const struct nlmsghdr *header, void *data),
	      void (*restart)(void *data), void *data);

/** wire_request - sends @message, which asks for an acknowledgement, and calls @receive for each answer; -1 with errno. */
int wire_request(struct wire *wire, struct message *message,
		 int (*receive)(const struct nlmsghdr *header, void *data), void *data);
/**
 * wire_whole - how many of the @size bytes received, from the first on, are whole messages
 *
 * libmnl takes lengths from 2^31 on for negative ones, which fit everywhere.
 */
size_t wire_whole(const void *bytes, size_t size);
/**
 * wire_listen - a socket of its own that hears the multicast groups (NFNLGRP_*) in @groups,
 * ended by 0, with room for a burst of events; NULL with errno.
 */
struct mnl_socket *wire_listen(const unsigned int *groups);

#endif
