/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Attributes as they come from the kernel: bounds-checked reading. */
#ifndef RAMPART_WIRE_ATTR_H
#define RAMPART_WIRE_ATTR_H

#include <stdbool.h>
#include <stdint.h>
#include <libmnl/libmnl.h>
#include "lang/arena.h"

/**
 * attr_table - @tb[type] of every attribute of a message behind its nfgenmsg, or of a nest;
 * types above @max are left out, the last of a type wins. @tb has @max + 1 entries.
 */
void attr_table(const struct nlmsghdr *header, const struct nlattr **tb, uint16_t max);
void attr_table_nested(const struct nlattr *nest, const struct nlattr **tb, uint16_t max);

/** attr_u8 … attr_u64 - a number in network byte order; 0 for NULL or another size. */
uint8_t attr_u8(const struct nlattr *attr);
uint16_t attr_u16(const struct nlattr *attr);
uint32_t attr_u32(const struct nlattr *attr);
uint64_t attr_u64(const struct nlattr *attr);
/** attr_string - a copy up to the first NUL byte; NULL for NULL. */
const char *attr_string(struct arena *arena, const struct nlattr *attr);
/** attr_bytes, attr_size - the payload; NULL and 0 for NULL. */
const void *attr_bytes(const struct nlattr *attr);
unsigned int attr_size(const struct nlattr *attr);

#endif
