// SPDX-License-Identifier: GPL-2.0-or-later
/* Tests of the netlink fuzzer's comparison of dumps: padding is nothing, any other byte is something. */
#include "../fuzz/model.c"
#include "../security/content.c"
#include "unit.h"

/* What the kernel would answer: one counter. */
static struct {
	bool padded;
	uint64_t packets;
} told;

struct nlmsghdr *request_begin(uint8_t type, uint8_t family, uint16_t flags)
{
	static char bytes[256];
	struct nlmsghdr *request = mnl_nlmsg_put_header(bytes);

	(void)family;
	(void)flags;
	request->nlmsg_type = type;
	return request;
}

static void number_put(struct nlmsghdr *answer, uint16_t attr, uint64_t value)
{
	if (told.padded)
		mnl_attr_put(answer, NFTA_COUNTER_PAD, 0, NULL);
	mnl_attr_put_u64(answer, attr, htobe64(value));
}

int request_dump(const struct nlmsghdr *request, void (*each)(const struct nlmsghdr *, void *), void *data)
{
	char bytes[512] = { 0 };
	struct nlmsghdr *answer = mnl_nlmsg_put_header(bytes);
	struct nfgenmsg *extra = mnl_nlmsg_put_extra_header(answer, sizeof(*extra));
	struct nlattr *nest;

	answer->nlmsg_type = request->nlmsg_type - 1;
	extra->nfgen_family = 1;
	if (request->nlmsg_type == NFT_MSG_GETTABLE) {
		mnl_attr_put_strz(answer, NFTA_TABLE_NAME, "t");
	} else if (request->nlmsg_type == NFT_MSG_GETOBJ) {
		mnl_attr_put_strz(answer, NFTA_OBJ_TABLE, "t");
		mnl_attr_put_strz(answer, NFTA_OBJ_NAME, "o");
		nest = mnl_attr_nest_start(answer, NFTA_OBJ_DATA);
		number_put(answer, NFTA_COUNTER_BYTES, 7);
		number_put(answer, NFTA_COUNTER_PACKETS, told.packets);
		mnl_attr_nest_end(answer, nest);
	} else {
		return 0;
	}
	each(answer, data);
	return 0;
}

static struct model first, second;

static bool same_after(bool padded, uint64_t packets)
{
	told.padded = padded;
	told.packets = packets;
	return !model_dump(&second) && model_same(&first, &second);
}

int main(void)
{
	model_silent = true;
	told.packets = 5;
	model_dump(&first);
	unit_check("a dump tells of what there is", first.count == 2);
	unit_check("a dump is the same as itself", same_after(false, 5));
	unit_check("padding makes no difference", same_after(true, 5));
	unit_check("another number does", !same_after(false, 6));
	unit_check("padded, too", !same_after(true, 6));
	return unit_status();
}
