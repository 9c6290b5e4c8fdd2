/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Socket: what the files of src/wire/ share of struct wire. */
#ifndef RAMPART_WIRE_SOCKET_H
#define RAMPART_WIRE_SOCKET_H

#include <libmnl/libmnl.h>
#include "wire/wire.h"

/** wire_socket - opens the socket if it is not yet open; NULL with errno. */
struct mnl_socket *wire_socket(struct wire *wire);
/** wire_next_sequence - a fresh netlink sequence number, never 0. */
uint32_t wire_next_sequence(struct wire *wire);
/** wire_size_buffer - makes a socket buffer (SO_SNDBUF, SO_RCVBUF) at least @size bytes, forced where allowed. */
void wire_size_buffer(struct wire *wire, int option, int forced_option, size_t size);
/** wire_receive_buffer - the buffer replies are read into; the wire's. */
char *wire_receive_buffer(struct wire *wire, size_t *size);
/** wire_ends_dump - whether the received bytes hold the message that ends a dump. */
bool wire_ends_dump(const char *buffer, size_t size);

#endif
