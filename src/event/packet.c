// SPDX-License-Identifier: GPL-2.0-or-later
// Packet: the first bytes of a traced packet, shown as matches on header fields.

#include <linux/netfilter/nf_tables.h>
#include <string.h>
#include "event/packet.h"
#include "obj/ruleset.h"

#define SHOWN_MAX 8

/**
 * struct shown - which fields of a header are told, in that order
 * @bits: what the header covers; the rest is shown as raw bytes
 */
static const struct shown {
	const char *room;
	unsigned int bits;
	const char *fields[SHOWN_MAX + 1];
} headers[] = {
	{ "ether", 112, { "saddr", "daddr", "type" } },
	{ "vlan", 32, { "pcp", "dei", "id", "type" } },
	{ "arp", 224, { "operation" } },
	{ "ip", 160, { "saddr", "daddr", "dscp", "ecn", "ttl", "id", "protocol", "length" } },
	{ "ip6", 320, { "saddr", "daddr", "dscp", "ecn", "hoplimit", "flowlabel", "nexthdr",
			"length" } },
	{ "tcp", 160, { "sport", "dport", "flags", "window" } },
	{ "udp", 64, { "sport", "dport", "length" } },
	{ "udplite", 64, { "sport", "dport", "csumcov", "checksum" } },
	{ "dccp", 32, { "sport", "dport" } },
	{ "sctp", 96, { "sport", "dport", "vtag" } },
	{ "esp", 64, { "spi", "sequence" } },
	{ "ah", 96, { "spi", "hdrlength", "nexthdr" } },
	{ "comp", 32, { "nexthdr", "flags", "cpi" } },
	{ "icmp", 64, { "type", "code", "id", "sequence" } },
	{ "icmpv6", 64, { "type", "code", "parameter-problem" } },
	{ "igmp", 16, { "type", "mrt" } },
};

static const struct shown *shown_find(const struct room *room)
{
	for (size_t i = 0; room && i < sizeof(headers) / sizeof(headers[0]); i++)
		if (!strcmp(headers[i].room, room->word))
			return &headers[i];
	return NULL;
}

struct expr *packet_field(struct arena *arena, const struct key *key, const uint8_t *bytes,
			  unsigned int size)
{
	const struct location nowhere = { 0 };
	uint64_t number = 0;

	if ((key->offset + key->bits + 7u) / 8 > size)
		return NULL;
	if (key->offset % 8 == 0 && key->bits % 8 == 0)
		return expr_value_bytes(arena, nowhere, key->type, BYTEORDER_BIG, key->bits,
					bytes + key->offset / 8);
	for (unsigned int i = key->offset; i < key->offset + key->bits; i++)
		number = number << 1 | (bytes[i / 8] >> (7 - i % 8) & 1);
	return expr_value(arena, nowhere, key->type, key->bits, number);
}

const struct room *packet_follows(const struct room *room, const char *key, uint64_t value,
				  bool *first)
{
	const struct room *next = NULL;

	while ((next = room_next(next))) {
		const struct header_link *link = next->header ? next->header->links : NULL;

		for (; link && link->room; link++) {
			if (strcmp(link->room, room->word) || strcmp(link->key, key) ||
			    link->value != value)
				continue;
			*first = link == next->header->links || next->header->base != room->header->base;
			return next;
		}
	}
	return NULL;
}

static void raw_print(struct output *output, const char *base, const uint8_t *bytes,
		      unsigned int size, unsigned int offset)
{
	if (offset >= size)
		return;
	output_printf(output, "@%s,%u,%u 0x", base, offset * 8, (size - offset) * 8);
	while (offset + 1 < size && !bytes[offset])
		offset++;
	output_printf(output, "%x", bytes[offset++]);
	for (; offset < size; offset++)
		output_printf(output, "%02x", bytes[offset]);
	output_printf(output, " ");
}

static void field_print(struct output *output, struct arena *arena, const struct room *room,
			const struct key *key, struct expr *value)
{
	const struct location nowhere = { 0 };
	struct instance *instance = instance_new(arena, room);

	instance->key = key;
	expr_print(output, expr_pair(arena, EXPR_RELATION, OP_EQ, nowhere,
				     expr_selector(arena, nowhere, instance), value));
	output_printf(output, " ");
}

/** struct layer - one header being shown. */
struct layer {
	const struct packet *packet;
	const struct room *room;
	const uint8_t *bytes;
	unsigned int size;
};

/*
 * Shows the fields. What follows is returned; the field that says it is left out when
 * @implied: a match on a field above would imply it.
 */
static const struct room *fields_print(struct output *output, const struct layer *layer,
				       bool implied)
{
	const struct shown *shown = shown_find(layer->room);
	const char *next_key = layer->room->header->next;
	const struct room *follows = NULL;

	if (!next_key && !strcmp(layer->room->word, "ether"))
		next_key = "type";
	for (const char *const *field = shown->fields; *field; field++) {
		const struct key *key = key_find(layer->room, *field);
		struct expr *value = key ? packet_field(layer->packet->arena, key, layer->bytes,
							layer->size) : NULL;
		bool first = false, says_next = next_key && !strcmp(*field, next_key);

		if (!value)
			continue;
		if (says_next)
			follows = packet_follows(layer->room, *field, value_number(value), &first);
		if (!says_next || !follows || !first || !implied)
			field_print(output, layer->packet->arena, layer->room, key, value);
	}
	return follows;
}

/* Link layer: headers stand one behind the other in the same bytes. */
static const struct room *link_print(struct output *output, const struct packet *packet)
{
	const struct room *room = packet->link_room, *next;
	unsigned int offset = 0;

	while (shown_find(room)) {
		const struct shown *shown = shown_find(room);
		struct layer layer = { packet, room, packet->link + offset,
				       packet->link_size - offset };
		bool more = packet->link_size > offset + shown->bits / 8;

		if (layer.size < shown->bits / 8)
			break;
		next = fields_print(output, &layer, more || packet->network);
		offset += shown->bits / 8;
		if (!next || next->header->base != NFT_PAYLOAD_LL_HEADER)
			return next ? next : NULL;
		if (!more)
			return NULL;
		room = next;
	}
	raw_print(output, "ll", packet->link, packet->link_size, offset);
	return packet->link_room ? NULL : packet->network_room;
}

void packet_print(struct output *output, const struct packet *packet)
{
	const struct room *network = packet->network_room, *transport = NULL;
	struct layer layer = { packet, NULL, packet->network, packet->network_size };
	const struct shown *shown;

	if (packet->link)
		network = link_print(output, packet);
	shown = shown_find(network);
	if (shown && packet->network) {
		layer.room = network;
		transport = fields_print(output, &layer, false);
	}
	if (packet->network)
		raw_print(output, "nh", packet->network, packet->network_size,
			  shown ? shown->bits / 8 : 0);
	if (!packet->transport)
		return;
	shown = shown_find(transport);
	layer = (struct layer){ packet, transport, packet->transport, packet->transport_size };
	if (shown)
		fields_print(output, &layer, false);
	raw_print(output, "th", packet->transport, packet->transport_size,
		  shown ? shown->bits / 8 : 0);
}
