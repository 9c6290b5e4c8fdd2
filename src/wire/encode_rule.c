// SPDX-License-Identifier: GPL-2.0-or-later
/* Encodes commands on rules. */
#include <linux/netfilter/nf_tables.h>
#include "pass/linear.h"
#include "wire/encode.h"
#include "wire/userdata.h"

static int rule_body_encode(struct encode *encode, struct message *message,
			    const struct rule *rule)
{
	struct linear linear = {
		.arena = encode->arena, .diag = encode->diag, .message = message,
		.family = encode->cmd->handle.family,
	};

	if (rule_linearize(&linear, rule) < 0)
		return -1;
	encode_comment(message, NFTA_RULE_USERDATA, USERDATA_RULE_COMMENT, rule->comment);
	return 0;
}

int rule_encode(struct encode *encode, uint16_t type, uint16_t flags)
{
	const struct cmd *cmd = encode->cmd;
	const struct handle *handle = &cmd->handle;
	struct message *message = batch_message(encode->batch, type, handle->family, flags, cmd);

	encode_name(message, NFTA_RULE_TABLE, &handle->table);
	if (handle->chain_id)
		message_put_u32(message, NFTA_RULE_CHAIN_ID, handle->chain_id);
	else
		encode_name(message, NFTA_RULE_CHAIN, &handle->chain);
	if (handle->id) {
		message_mark(message, &handle->id_location);
		message_put_u64(message, NFTA_RULE_HANDLE, handle->id);
	}
	if (handle->position) {
		message_mark(message, &handle->position_location);
		message_put_u64(message, NFTA_RULE_POSITION, handle->position);
	}
	if (handle->position_id) {
		message_mark(message, &handle->position_location);
		message_put_u32(message, NFTA_RULE_POSITION_ID, handle->position_id);
	}
	if (handle->rule_id)
		message_put_u32(message, NFTA_RULE_ID, handle->rule_id);
	return type == NFT_MSG_NEWRULE ? rule_body_encode(encode, message, cmd->rule) : 0;
}
