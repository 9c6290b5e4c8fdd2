// SPDX-License-Identifier: GPL-2.0-or-later
/* Hashes of what netlink messages say, wherever in a message it stands. */
#include <stdbool.h>
#include <libmnl/libmnl.h>
#include <uapi/linux/netfilter/rampart.h>
#include "content.h"

#define HASH_PRIME	0x100000001b3ull
#define ATTRIBUTES	32	/* a value whose types are beyond is no nest */

uint64_t bytes_hash(uint64_t hash, const void *bytes, size_t size)
{
	for (const uint8_t *byte = bytes; size--; byte++)
		hash = (hash ^ *byte) * HASH_PRIME;
	return hash;
}

/* Whether @bytes are attributes through and through; nests have no flag that tells. */
static bool is_nest(const void *bytes, size_t size)
{
	const struct nlattr *attr;
	size_t whole = 0;

	mnl_attr_for_each_payload(bytes, size) {
		if ((mnl_attr_get_type(attr) & ~NFT_RAMPART_ATTR_PRIVATE) >= ATTRIBUTES)
			return false;
		whole += MNL_ALIGN(attr->nla_len);
	}
	return size && whole == size;
}

uint64_t attributes_hash(uint64_t hash, const void *bytes, size_t size)
{
	const struct nlattr *attr;

	if (!is_nest(bytes, size))
		return bytes_hash(hash, bytes, size);
	mnl_attr_for_each_payload(bytes, size) {
		if (attr->nla_len == MNL_ATTR_HDRLEN)
			continue;
		hash = bytes_hash(hash, &attr->nla_type, sizeof(attr->nla_type));
		hash = attributes_hash(hash, mnl_attr_get_payload(attr), mnl_attr_get_payload_len(attr));
	}
	return hash;
}
