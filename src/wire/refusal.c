// SPDX-License-Identifier: GPL-2.0-or-later
/* Reads error answers with their extended acknowledgement and finds the place they are about. */
#include <errno.h>
#include <string.h>
#include <linux/netfilter/nfnetlink.h>
#include <uapi/linux/netfilter/rampart.h>
#include "wire/refusal.h"

struct extended_ack {
	const char *text;
	uint32_t offset;
	bool has_offset;
};

static int extended_ack_attr(const struct nlattr *attr, void *data)
{
	struct extended_ack *ack = data;

	if (mnl_attr_get_type(attr) == NLMSGERR_ATTR_MSG &&
	    mnl_attr_validate(attr, MNL_TYPE_NUL_STRING) >= 0)
		ack->text = mnl_attr_get_str(attr);
	if (mnl_attr_get_type(attr) == NLMSGERR_ATTR_OFFS &&
	    mnl_attr_validate(attr, MNL_TYPE_U32) >= 0) {
		ack->offset = mnl_attr_get_u32(attr);
		ack->has_offset = true;
	}
	return MNL_CB_OK;
}

static void extended_ack_read(const struct nlmsghdr *header, const struct nlmsgerr *error,
			      struct extended_ack *ack)
{
	size_t skip = sizeof(*error);

	if (!(header->nlmsg_flags & NLM_F_ACK_TLVS))
		return;
	/* Without NLM_F_CAPPED the refused message's payload comes before the attributes. */
	if (!(header->nlmsg_flags & NLM_F_CAPPED))
		skip += MNL_ALIGN(mnl_nlmsg_get_payload_len(&error->msg));
	if (header->nlmsg_len < MNL_NLMSG_HDRLEN + skip)
		return;
	mnl_attr_parse(header, skip, extended_ack_attr, ack);
}

/* What newer kernels and our modules know is a bad message to older ones. */
static const char *lack_text(const struct nlmsgerr *error)
{
	unsigned int type = NFNL_MSG_TYPE(error->msg.nlmsg_type);

	if (error->error == -EINVAL && type >= NFT_RAMPART_MSG_DESTROYTABLE &&
	    type <= NFT_RAMPART_MSG_DESTROYFLOWTABLE)
		return "the running kernel has no destroy: Linux 6.3 and Rampart's modules have";
	return NULL;
}

unsigned int refusal_report(struct diag *diag, const struct nlmsghdr *header,
			    const struct message *message)
{
	const struct nlmsgerr *error = mnl_nlmsg_get_payload(header);
	struct location place, *location = NULL;
	struct extended_ack ack = { .text = NULL };

	if (header->nlmsg_type != NLMSG_ERROR ||
	    header->nlmsg_len < mnl_nlmsg_size(sizeof(*error)) || error->error == 0)
		return 0;
	extended_ack_read(header, error, &ack);
	if (!ack.text)
		ack.text = lack_text(error);
	if (message) {
		place = message_location(message, ack.has_offset ? ack.offset : 0);
		location = place.source ? &place : NULL;
	}
	if (!ack.text && message && message_needs(message) &&
	    (error->error == -EOPNOTSUPP || error->error == -ENOENT || error->error == -EINVAL))
		diag_error(diag, location, "Could not process rule: %s: this needs %s, which the "
			   "running kernel seems to lack; Rampart's modules have it",
			   strerror(-error->error), message_needs(message));
	else if (ack.text)
		diag_error(diag, location, "Could not process rule: %s: %s",
			   strerror(-error->error), ack.text);
	else
		diag_error(diag, location, "Could not process rule: %s",
			   strerror(-error->error));
	return 1;
}
