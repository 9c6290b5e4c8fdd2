/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Capabilities: what the kernel side has beyond the public protocol. */
#ifndef RAMPART_WIRE_CAPABILITY_H
#define RAMPART_WIRE_CAPABILITY_H

#include <stdint.h>
#include "wire/wire.h"

/** capability_ask - the kernel's NFT_RAMPART_F_*: 0 of the stock's nf_tables; -1 with errno. */
int capability_ask(struct wire *wire, uint64_t *features);
/** capability_name - what users call the lowest bit of @features, in quotes. */
const char *capability_name(uint64_t features);

#endif
