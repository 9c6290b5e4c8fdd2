// SPDX-License-Identifier: GPL-2.0-or-later
/* Reads and writes the TLVs of user data. */
#include <string.h>
#include "wire/userdata.h"

#define TLV_HEADER 2

void userdata_put(struct userdata *userdata, uint8_t type, const void *value, size_t size)
{
	uint8_t *tlv = userdata->bytes + userdata->size;

	if (size > UINT8_MAX || userdata->size + TLV_HEADER + size > USERDATA_MAX) {
		userdata->overflow = true;
		return;
	}
	tlv[0] = type;
	tlv[1] = size;
	memcpy(tlv + TLV_HEADER, value, size);
	userdata->size += TLV_HEADER + size;
}

void userdata_put_u32(struct userdata *userdata, uint8_t type, uint32_t value)
{
	userdata_put(userdata, type, &value, sizeof(value));
}

const void *userdata_find(const void *bytes, size_t size, uint8_t type, size_t *value_size)
{
	const uint8_t *tlv = bytes;
	size_t offset = 0;

	while (bytes && offset + TLV_HEADER <= size) {
		size_t length = tlv[offset + 1];

		if (offset + TLV_HEADER + length > size)
			return NULL;
		if (tlv[offset] == type) {
			*value_size = length;
			return tlv + offset + TLV_HEADER;
		}
		offset += TLV_HEADER + length;
	}
	return NULL;
}
