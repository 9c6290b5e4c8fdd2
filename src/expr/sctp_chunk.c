// SPDX-License-Identifier: GPL-2.0-or-later
// SCTP chunk: sctp chunk CHUNK [type | flags | length | FIELD]

#include "expr/exthdr.h"

#define FIELD(name, number, start, size) \
	OPTION_FIELD(name, number, start, size, type_integer)

/* Every chunk has these. */
#define CHUNK(name, number)							\
	OPTION_PRESENT(name, number),						\
	FIELD(name " type", number, 0, 8),					\
	FIELD(name " flags", number, 8, 8),					\
	FIELD(name " length", number, 16, 16)

static const struct key keys[] = {
	CHUNK("data", 0),
	FIELD("data tsn", 0, 32, 32),
	FIELD("data stream", 0, 64, 16),
	FIELD("data ssn", 0, 80, 16),
	FIELD("data ppid", 0, 96, 32),
	CHUNK("init", 1),
	FIELD("init init-tag", 1, 32, 32),
	FIELD("init a-rwnd", 1, 64, 32),
	FIELD("init num-outbound-streams", 1, 96, 16),
	FIELD("init num-inbound-streams", 1, 112, 16),
	FIELD("init initial-tsn", 1, 128, 32),
	CHUNK("init-ack", 2),
	FIELD("init-ack init-tag", 2, 32, 32),
	FIELD("init-ack a-rwnd", 2, 64, 32),
	FIELD("init-ack num-outbound-streams", 2, 96, 16),
	FIELD("init-ack num-inbound-streams", 2, 112, 16),
	FIELD("init-ack initial-tsn", 2, 128, 32),
	CHUNK("sack", 3),
	FIELD("sack cum-tsn-ack", 3, 32, 32),
	FIELD("sack a-rwnd", 3, 64, 32),
	FIELD("sack num-gap-ack-blocks", 3, 96, 16),
	FIELD("sack num-dup-tsns", 3, 112, 16),
	CHUNK("heartbeat", 4),
	CHUNK("heartbeat-ack", 5),
	CHUNK("abort", 6),
	CHUNK("shutdown", 7),
	FIELD("shutdown cum-tsn-ack", 7, 32, 32),
	CHUNK("shutdown-ack", 8),
	CHUNK("error", 9),
	CHUNK("cookie-echo", 10),
	CHUNK("cookie-ack", 11),
	CHUNK("ecne", 12),
	FIELD("ecne lowest-tsn", 12, 32, 32),
	CHUNK("cwr", 13),
	FIELD("cwr lowest-tsn", 13, 32, 32),
	CHUNK("shutdown-complete", 14),
	CHUNK("asconf-ack", 0x80),
	FIELD("asconf-ack seqno", 0x80, 32, 32),
	CHUNK("forward-tsn", 0xc0),
	FIELD("forward-tsn new-cum-tsn", 0xc0, 32, 32),
	CHUNK("asconf", 0xc1),
	FIELD("asconf seqno", 0xc1, 32, 32),
	{ .word = NULL }
};

static const struct arg args[] = {
	{ .kind = ARG_KEY, .json = "name" },
	{ .kind = ARG_END },
};

EXTHDR_HOOKS(chunk, NFT_EXTHDR_OP_SCTP)

static const struct room chunk = {
	EXTHDR_ROOM(chunk),
	OPTION_JSON,
	.word = "sctp chunk",
	.args = args,
	.keys = keys,
	.usage = "sctp chunk CHUNK [FIELD]",
	.doc = "An SCTP chunk of the packet, or a field of it.",
};
ROOM(chunk);
