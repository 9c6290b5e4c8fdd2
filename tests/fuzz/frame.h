/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Frame: random Ethernet frames, whole and broken. */
#ifndef RAMPART_TESTS_FRAME_H
#define RAMPART_TESTS_FRAME_H

#include "random.h"

#define FRAME_MAX 1514

/** struct frame - bytes as on the wire, from the destination address on, without checksum. */
struct frame {
	uint8_t bytes[FRAME_MAX];
	size_t size;
};

/** frame_make - a frame to @to, the receiving device's hardware address. */
void frame_make(struct frame *frame, struct rng *rng, const uint8_t to[6]);

/* The addresses and ports packets have, so that rules made from them meet some. */
extern const char *const frame_hosts4[8];
extern const char *const frame_hosts6[8];
extern const uint16_t frame_ports[8];

#endif
