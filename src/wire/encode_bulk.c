// SPDX-License-Identifier: GPL-2.0-or-later
/* Encodes plain elements from their packed keys. */
#include <linux/netfilter/nf_tables.h>
#include "wire/encode.h"
#include "wire/userdata.h"

static void element_encode(struct message *message, uint16_t number, const struct bulk_walk *walk)
{
	struct userdata userdata = { .size = 0 };

	message_open(message, number);
	if (walk->is_end)
		message_put_u32(message, NFTA_SET_ELEM_FLAGS, NFT_SET_ELEM_INTERVAL_END);
	message_open(message, NFTA_SET_ELEM_KEY);
	message_put_bytes(message, NFTA_DATA_VALUE, walk->key, walk->bulk->width);
	message_close(message);
	if (walk->is_open) {
		userdata_put_u32(&userdata, USERDATA_ELEMENT_FLAGS,
				 USERDATA_ELEMENT_F_INTERVAL_OPEN);
		message_put_bytes(message, NFTA_SET_ELEM_USERDATA, userdata.bytes, userdata.size);
	}
	message_close(message);
}

bool bulk_encode(struct message *message, struct bulk_walk *walk)
{
	bool few = bulk_is_small(walk->bulk);
	uint16_t number = 0;

	if (!few)
		message_bulk(message, walk);
	while (message_nested_size(message) <= ELEMENTS_SIZE_MAX && bulk_walk_next(walk)) {
		struct location location = { 0 };

		if (few)
			location = bulk_location(walk->bulk, walk->number);
		message_mark(message, &location);
		element_encode(message, ++number, walk);
	}
	return walk->entry < walk->bulk->count;
}
