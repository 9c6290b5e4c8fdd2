/* SPDX-License-Identifier: GPL-2.0-or-later */
/* User data: the TLVs that nft keeps with objects in the kernel, numbered as the stock does. */
#ifndef RAMPART_WIRE_USERDATA_H
#define RAMPART_WIRE_USERDATA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define USERDATA_MAX 256	/* NFT_USERDATA_MAXLEN; one TLV's payload is at most 255 bytes */

enum { USERDATA_RULE_COMMENT = 0 };
enum { USERDATA_TABLE_COMMENT = 0 };
enum { USERDATA_CHAIN_COMMENT = 0 };
enum { USERDATA_OBJECT_COMMENT = 0 };
enum {
	USERDATA_SET_KEY_BYTEORDER,
	USERDATA_SET_DATA_BYTEORDER,
	USERDATA_SET_MERGE_ELEMENTS,
	USERDATA_SET_KEY_TYPEOF,
	USERDATA_SET_DATA_TYPEOF,
	USERDATA_SET_EXPR,
	USERDATA_SET_DATA_INTERVAL,
	USERDATA_SET_COMMENT,
};
enum { USERDATA_ELEMENT_COMMENT, USERDATA_ELEMENT_FLAGS };
#define USERDATA_ELEMENT_F_INTERVAL_OPEN 1	/* the interval reaches to the end of the type */

/** struct userdata - TLVs under construction: type, length, value, a byte each for the first two. */
struct userdata {
	uint8_t bytes[USERDATA_MAX];
	size_t size;
	bool overflow;
};

/** userdata_put - appends a TLV; sets overflow, and appends nothing, where it doesn't fit. */
void userdata_put(struct userdata *userdata, uint8_t type, const void *value, size_t size);
/** userdata_put_u32 - a number in host byte order, as the stock keeps them. */
void userdata_put_u32(struct userdata *userdata, uint8_t type, uint32_t value);
/** userdata_find - the value of the first TLV of @type and its size, or NULL. Tolerates malformed data. */
const void *userdata_find(const void *bytes, size_t size, uint8_t type, size_t *value_size);

#endif
