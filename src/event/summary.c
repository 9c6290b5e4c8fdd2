// SPDX-License-Identifier: GPL-2.0-or-later
// Summary: what a traced packet is, in a few words.

#include <string.h>
#include "event/packet.h"
#include "obj/ruleset.h"

/* The field that says most of each header, beside addresses and ports. */
static const struct { const char *room, *field; } details[] = {
	{ "tcp", "flags" }, { "icmp", "type" }, { "icmpv6", "type" }, { "igmp", "type" },
	{ "dccp", "type" }, { "sctp", "vtag" }, { "esp", "spi" }, { "ah", "spi" },
	{ "arp", "operation" },
};

/** struct header_bytes - one header of the packet. */
struct header_bytes {
	const struct room *room;
	const uint8_t *bytes;
	unsigned int size;
};

static struct expr *field_read(struct arena *arena, const struct header_bytes *header,
			       const char *word)
{
	const struct key *key = header->room && header->bytes ? key_find(header->room, word) : NULL;

	return key ? packet_field(arena, key, header->bytes, header->size) : NULL;
}

static const char *field_text(const struct output *output, struct arena *arena,
			      const struct header_bytes *header, const char *word)
{
	struct expr *value = field_read(arena, header, word);
	struct capture capture;

	if (!value)
		return NULL;
	capture_begin(&capture, output);
	expr_print(&capture.output, value);
	return capture_end(&capture, arena);
}

/* The field of the header that tells what follows. */
static const struct room *follows(struct arena *arena, const struct header_bytes *header)
{
	const char *key = header->room && header->room->header ? header->room->header->next : NULL;
	struct expr *value = key ? field_read(arena, header, key) : NULL;
	bool first;

	return value ? packet_follows(header->room, key, value_number(value), &first) : NULL;
}

/* What stands behind the link headers is said by the last two bytes of them. */
static const struct room *network_room(const struct packet *packet)
{
	const uint8_t *end = packet->link + packet->link_size;
	bool first;

	if (packet->network_room || !packet->link_room || packet->link_size < 14)
		return packet->network_room;
	return packet_follows(packet->link_room, "type", end[-2] << 8 | end[-1], &first);
}

static const char *end_text(const struct output *output, const struct packet *packet,
			    const struct header_bytes *network, const struct header_bytes *transport,
			    const char *address_word, const char *port_word)
{
	/* ARP has two kinds of address: `saddr ip` is the one to show. */
	const char *address = field_text(output, packet->arena, network, address_word) ?:
		field_text(output, packet->arena, network,
			   arena_printf(packet->arena, "%s ip", address_word));
	const char *port = field_text(output, packet->arena, transport, port_word);

	if (!address || !port)
		return address;
	return arena_printf(packet->arena, strchr(address, ':') ? "[%s]:%s" : "%s:%s", address,
			    port);
}

static void link_summarize(struct packet_summary *summary, const struct output *output,
			   const struct packet *packet)
{
	struct header_bytes link = { packet->link_room, packet->link, packet->link_size };

	if (!link.room)
		return;
	summary->source = field_text(output, packet->arena, &link, "saddr");
	summary->target = field_text(output, packet->arena, &link, "daddr");
	if (!summary->protocol) {
		summary->protocol = link.room->word;
		summary->detail = field_text(output, packet->arena, &link, "type");
	}
}

struct packet_summary packet_summarize(const struct output *output, const struct packet *packet)
{
	struct header_bytes network = { network_room(packet), packet->network,
					packet->network_size };
	struct header_bytes transport = { .bytes = packet->transport,
					  .size = packet->transport_size };
	const struct header_bytes *inner = &transport;
	struct packet_summary summary = { .protocol = NULL };
	struct expr *length = field_read(packet->arena, &network, "length");

	transport.room = packet->transport ? follows(packet->arena, &network) : NULL;
	if (!transport.room)
		inner = &network;
	summary.protocol = inner->room ? inner->room->word : NULL;
	summary.source = end_text(output, packet, &network, &transport, "saddr", "sport");
	summary.target = end_text(output, packet, &network, &transport, "daddr", "dport");
	for (size_t i = 0; inner->room && i < sizeof(details) / sizeof(details[0]); i++)
		if (!strcmp(details[i].room, inner->room->word))
			summary.detail = field_text(output, packet->arena, inner, details[i].field);
	if (length)	/* that of IPv6 leaves its header out */
		summary.length = value_number(length) + (strcmp(network.room->word, "ip6") ? 0 : 40);
	if (!summary.source)
		link_summarize(&summary, output, packet);
	return summary;
}
