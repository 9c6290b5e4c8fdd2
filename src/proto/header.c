// SPDX-License-Identifier: GPL-2.0-or-later
// Protocol headers: loads and stores fields, and what all header rooms share.

#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "pass/eval.h"
#include "pass/linear.h"
#include "proto/header.h"

unsigned int link_family(uint8_t family)
{
	switch (family) {
	case NFPROTO_IPV4:
		return LINK_IP;
	case NFPROTO_IPV6:
		return LINK_IP6;
	case NFPROTO_INET:
		return LINK_INET;
	case NFPROTO_ARP:
		return LINK_ARP;
	case NFPROTO_BRIDGE:
		return LINK_BRIDGE;
	case NFPROTO_NETDEV:
		return LINK_NETDEV;
	default:
		return 0;
	}
}

const struct arg header_args[] = {
	{ .kind = ARG_KEY, .json = "field" },
	{ .kind = ARG_END },
};

const struct key *key_by_offset(const struct room *room, unsigned int offset, unsigned int bits)
{
	const struct key *key;

	for (key = room->keys; key && key->word; key++)
		if (key->offset == offset && key->bits == bits && !(key->flags & KEY_F_ALIAS))
			return key;
	return NULL;
}

int header_linearize(struct linear *linear, const struct instance *instance, uint32_t reg)
{
	unsigned int start = instance->stacked + instance->key->offset;

	linear_open(linear, "payload");
	message_put_u32(linear->message, NFTA_PAYLOAD_DREG, reg);
	message_put_u32(linear->message, NFTA_PAYLOAD_BASE, instance->room->header->base);
	message_put_u32(linear->message, NFTA_PAYLOAD_OFFSET, start / 8);
	message_put_u32(linear->message, NFTA_PAYLOAD_LEN,
			(start % 8 + instance->key->bits + 7) / 8);
	linear_close(linear);
	return 0;
}

void header_store(struct linear *linear, const struct room *room, const struct key *key,
		  unsigned int offset, unsigned int size, uint32_t sreg)
{
	const struct header *header = room->header;
	struct message *message = linear->message;
	const struct key *checksum = header->checksum ? key_find(room, header->checksum) : NULL;

	linear_open(linear, "payload");
	message_put_u32(message, NFTA_PAYLOAD_SREG, sreg);
	message_put_u32(message, NFTA_PAYLOAD_BASE, header->base);
	message_put_u32(message, NFTA_PAYLOAD_OFFSET, offset);
	message_put_u32(message, NFTA_PAYLOAD_LEN, size);
	if (checksum) {
		message_put_u32(message, NFTA_PAYLOAD_CSUM_TYPE, header->checksum_type);
		message_put_u32(message, NFTA_PAYLOAD_CSUM_OFFSET, checksum->offset / 8);
	}
	if (key && key->flags & KEY_F_PSEUDO)
		message_put_u32(message, NFTA_PAYLOAD_CSUM_FLAGS, NFT_PAYLOAD_L4CSUM_PSEUDOHDR);
	linear_close(linear);
}

int header_require(struct eval *eval, const struct location *location, const char *word)
{
	const struct room *room = room_find(ROOM_SELECTOR, word);
	struct instance *field;

	if (!room) {
		diag_error(eval->diag, location, "%s is not known", word);
		return -1;
	}
	field = instance_new(eval->arena, room);
	field->key = room->keys;
	return deps_add(eval, expr_selector(eval->arena, *location, field));
}
