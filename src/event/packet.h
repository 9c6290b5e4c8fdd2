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

/** packet_field - the value of @key in a header's @size bytes; NULL where so many were not captured. */
struct expr *packet_field(struct arena *arena, const struct key *key, const uint8_t *bytes,
			  unsigned int size);
/** packet_follows - the header behind @room whose @key is @value, and whether its first link says so. */
const struct room *packet_follows(const struct room *room, const char *key, uint64_t value,
				  bool *first);

/**
 * struct packet_summary - what a packet is, in a few words
 * @protocol:	the innermost header known
 * @source, @target: address, and port where there is one; NULL unknown
 * @detail:	flags, type or operation, or NULL
 * @length:	bytes of the network packet, 0 unknown
 */
struct packet_summary {
	const char *protocol, *source, *target, *detail;
	unsigned int length;
};

/** packet_summarize - all texts are made in the packet's arena. */
struct packet_summary packet_summarize(const struct output *output, const struct packet *packet);

#endif
