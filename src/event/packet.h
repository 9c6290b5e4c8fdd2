/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Packet: the first bytes of a traced packet, shown as matches on header fields. */
#ifndef RAMPART_EVENT_PACKET_H
#define RAMPART_EVENT_PACKET_H

#include "expr/room.h"
#include "obj/output.h"

/**
 * struct packet - headers as they were captured, each NULL where it was not
 * @link_room, @network_room: what they are, as far as it is known from outside
 */
struct packet {
	struct arena *arena;
	const uint8_t *link, *network, *transport;
	unsigned int link_size, network_size, transport_size;
	const struct room *link_room, *network_room;
};

/** packet_print - fields that tell a reader something, each followed by a blank, then the rest as raw bytes. */
void packet_print(struct output *output, const struct packet *packet);

#endif
