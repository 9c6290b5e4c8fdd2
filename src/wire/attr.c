// SPDX-License-Identifier: GPL-2.0-or-later
/* Attributes as they come from the kernel: bounds-checked reading. */
#include <arpa/inet.h>
#include <endian.h>
#include <linux/netfilter/nfnetlink.h>
#include <string.h>
#include "wire/attr.h"

static void attr_enter(const struct nlattr *attr, const struct nlattr **tb, uint16_t max)
{
	uint16_t type = mnl_attr_get_type(attr);

	if (type <= max)
		tb[type] = attr;
}

void attr_table(const struct nlmsghdr *header, const struct nlattr **tb, uint16_t max)
{
	const struct nlattr *attr;

	memset(tb, 0, (max + 1u) * sizeof(*tb));
	if (header->nlmsg_len < mnl_nlmsg_size(sizeof(struct nfgenmsg)))
		return;
	mnl_attr_for_each(attr, header, sizeof(struct nfgenmsg))
		attr_enter(attr, tb, max);
}

void attr_table_nested(const struct nlattr *nest, const struct nlattr **tb, uint16_t max)
{
	const struct nlattr *attr;

	memset(tb, 0, (max + 1u) * sizeof(*tb));
	if (!nest)
		return;
	mnl_attr_for_each_nested(attr, nest)
		attr_enter(attr, tb, max);
}

const void *attr_bytes(const struct nlattr *attr)
{
	return attr ? mnl_attr_get_payload(attr) : NULL;
}

unsigned int attr_size(const struct nlattr *attr)
{
	return attr ? mnl_attr_get_payload_len(attr) : 0;
}

uint8_t attr_u8(const struct nlattr *attr)
{
	return attr_size(attr) == 1 ? *(const uint8_t *)attr_bytes(attr) : 0;
}

uint16_t attr_u16(const struct nlattr *attr)
{
	uint16_t value = 0;

	if (attr_size(attr) == sizeof(value))
		memcpy(&value, attr_bytes(attr), sizeof(value));
	return ntohs(value);
}

uint32_t attr_u32(const struct nlattr *attr)
{
	uint32_t value = 0;

	if (attr_size(attr) == sizeof(value))
		memcpy(&value, attr_bytes(attr), sizeof(value));
	return ntohl(value);
}

uint64_t attr_u64(const struct nlattr *attr)
{
	uint64_t value = 0;

	if (attr_size(attr) == sizeof(value))
		memcpy(&value, attr_bytes(attr), sizeof(value));
	return be64toh(value);
}

const char *attr_string(struct arena *arena, const struct nlattr *attr)
{
	return attr ? arena_strndup(arena, attr_bytes(attr),
				    strnlen(attr_bytes(attr), attr_size(attr))) :
		      NULL;
}
