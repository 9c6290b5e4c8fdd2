// SPDX-License-Identifier: GPL-2.0-or-later
// Extension headers: presence by `exthdr {hbh | rt | frag | dst | mh}`, and what all option rooms share.

#include <netinet/in.h>
#include "expr/exthdr.h"
#include "expr/room_wire.h"
#include "pass/linear.h"

struct exthdr exthdr_from_key(const struct instance *instance, uint32_t op)
{
	const struct key *key = instance->key;
	struct exthdr exthdr = { .op = op, .type = key->value, .size = 1 };

	if (instance->presence) {
		exthdr.present = true;
	} else {
		exthdr.offset = key->offset / 8;
		exthdr.size = (key->offset % 8 + key->bits + 7) / 8;
	}
	return exthdr;
}

static void exthdr_put(struct linear *linear, const struct exthdr *exthdr)
{
	message_put_u8(linear->message, NFTA_EXTHDR_TYPE, exthdr->type);
	message_put_u32(linear->message, NFTA_EXTHDR_OFFSET, exthdr->offset);
	message_put_u32(linear->message, NFTA_EXTHDR_LEN, exthdr->size);
	message_put_u32(linear->message, NFTA_EXTHDR_OP, exthdr->op);
}

int exthdr_load(struct linear *linear, const struct exthdr *exthdr, uint32_t reg)
{
	linear_open(linear, "exthdr");
	message_put_u32(linear->message, NFTA_EXTHDR_DREG, reg);
	exthdr_put(linear, exthdr);
	message_put_u32(linear->message, NFTA_EXTHDR_FLAGS,
			exthdr->present ? NFT_EXTHDR_F_PRESENT : 0);
	linear_close(linear);
	return 0;
}

int exthdr_store(struct linear *linear, const struct exthdr *exthdr, uint32_t sreg)
{
	linear_open(linear, "exthdr");
	message_put_u32(linear->message, NFTA_EXTHDR_SREG, sreg);
	exthdr_put(linear, exthdr);
	linear_close(linear);
	return 0;
}

bool exthdr_read(const struct nlattr *const *tb, uint32_t op, struct exthdr *exthdr)
{
	uint64_t type, offset, size, flags, found_op;

	if (!tb[NFTA_EXTHDR_DREG] && !tb[NFTA_EXTHDR_SREG])
		return false;
	attr_number(tb, NFTA_EXTHDR_OP, &found_op);
	attr_number(tb, NFTA_EXTHDR_FLAGS, &flags);
	if (found_op != op || flags & ~(uint64_t)NFT_EXTHDR_F_PRESENT ||
	    !attr_number(tb, NFTA_EXTHDR_TYPE, &type) ||
	    !attr_number(tb, NFTA_EXTHDR_OFFSET, &offset) ||
	    !attr_number(tb, NFTA_EXTHDR_LEN, &size))
		return false;
	*exthdr = (struct exthdr){
		.op = op, .type = type, .offset = offset, .size = size, .present = flags != 0,
	};
	return true;
}

const struct key *exthdr_key(const struct room *room, const struct exthdr *exthdr)
{
	const struct key *key, *part = NULL;

	for (key = room->keys; key->word; key++) {
		unsigned int bit = key->offset % 8;

		if (key->value != exthdr->type || key->flags & KEY_F_ALIAS)
			continue;
		if (exthdr->present || key->flags & KEY_F_PRESENCE_ONLY) {
			if (exthdr->present && key->flags & KEY_F_PRESENCE_ONLY)
				return key;
			continue;
		}
		if (key->offset / 8 != exthdr->offset || (bit + key->bits + 7) / 8 != exthdr->size)
			continue;
		if (key->bits == exthdr->size * 8)
			return key;
		if (!part)
			part = key;
	}
	return part;
}

bool exthdr_read_key(const struct nlattr *const *tb, uint32_t op, struct instance *instance)
{
	struct exthdr exthdr;

	if (!exthdr_read(tb, op, &exthdr))
		return false;
	instance->key = exthdr_key(instance->room, &exthdr);
	instance->presence = exthdr.present;
	return instance->key != NULL;
}

bool instance_narrow(struct instance *instance, unsigned int skip, unsigned int bits)
{
	const struct key *old = instance->key, *key;
	unsigned int start;

	if (!old || !instance->room->keys || instance->presence)
		return false;
	start = old->offset / 8 * 8 + skip;
	for (key = instance->room->keys; key->word; key++)
		if (key->value == old->value && key->offset == start && key->bits == bits &&
		    !(key->flags & (KEY_F_ALIAS | KEY_F_PRESENCE_ONLY))) {
			instance->key = key;
			return true;
		}
	return false;
}

EXTHDR_HOOKS(presence, NFT_EXTHDR_OP_IPV6)

static const struct key keys[] = {
	OPTION_PRESENT("hbh", IPPROTO_HOPOPTS),
	OPTION_PRESENT("rt", IPPROTO_ROUTING),
	OPTION_PRESENT("frag", IPPROTO_FRAGMENT),
	OPTION_PRESENT("dst", IPPROTO_DSTOPTS),
	OPTION_PRESENT("mh", IPPROTO_MH),
	{ .word = NULL }
};

static const struct arg args[] = {
	{ .kind = ARG_KEY, .json = "name" },
	{ .kind = ARG_END },
};

static const struct room exthdr_room = {
	EXTHDR_ROOM(presence),
	.word = "exthdr",
	.args = args,
	.keys = keys,
	.network = "ip6",
	.doc = "Whether the packet has an IPv6 extension header.",
};
ROOM(exthdr_room);
