// SPDX-License-Identifier: GPL-2.0-or-later
/* Encodes commands on tables and chains. */
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "wire/encode.h"
#include "wire/userdata.h"

int table_encode(struct encode *encode, uint16_t type, uint16_t flags)
{
	const struct cmd *cmd = encode->cmd;
	const struct handle *handle = &cmd->handle;
	struct message *message = batch_message(encode->batch, type, handle->family, flags, cmd);

	if (handle->table.text)
		encode_name(message, NFTA_TABLE_NAME, &handle->table);
	if (cmd_removes(cmd)) {
		if (handle->id) {
			message_mark(message, &handle->id_location);
			message_put_u64(message, NFTA_TABLE_HANDLE, handle->id);
		}
		return 0;
	}
	message_put_u32(message, NFTA_TABLE_FLAGS, cmd->table ? cmd->table->flags : 0);
	if (cmd->table)
		encode_comment(message, NFTA_TABLE_USERDATA, USERDATA_TABLE_COMMENT,
			       cmd->table->comment);
	return 0;
}

static unsigned int device_count(const char **devices)
{
	unsigned int count = 0;

	while (devices && devices[count])
		count++;
	return count;
}

static void hook_encode(struct message *message, const struct chain *chain)
{
	unsigned int count = device_count(chain->devices);

	message_mark(message, &chain->hook_location);
	message_open(message, NFTA_CHAIN_HOOK);
	message_put_u32(message, NFTA_HOOK_HOOKNUM, chain->hook);
	message_mark(message, &chain->priority_location);
	message_put_u32(message, NFTA_HOOK_PRIORITY, chain->priority);
	if (count)
		message_mark(message, &chain->device_expr->location);
	if (count == 1) {
		message_put_string(message, NFTA_HOOK_DEV, chain->devices[0]);
	} else if (count) {
		message_open(message, NFTA_HOOK_DEVS);
		for (unsigned int i = 0; i < count; i++)
			message_put_string(message, NFTA_DEVICE_NAME, chain->devices[i]);
		message_close(message);
	}
	message_close(message);
}

static void chain_message(struct batch *batch, uint16_t type, uint16_t flags, const struct cmd *cmd,
			  const struct chain *chain)
{
	const struct handle *handle = &cmd->handle;
	struct message *message = batch_message(batch, type, handle->family, flags, cmd);

	encode_name(message, NFTA_CHAIN_TABLE, &handle->table);
	if (handle->id) {
		message_mark(message, &handle->id_location);
		message_put_u64(message, NFTA_CHAIN_HANDLE, handle->id);
	} else if (handle->chain.text && !(chain && chain->flags & NFT_CHAIN_BINDING)) {
		encode_name(message, NFTA_CHAIN_NAME, &handle->chain);
	}
	if (!chain)
		return;
	if (chain->type) {
		message_mark(message, &chain->type_location);
		message_put_string(message, NFTA_CHAIN_TYPE, chain->type);
	}
	if (chain->policy >= 0) {
		message_mark(message, &chain->policy_location);
		message_put_u32(message, NFTA_CHAIN_POLICY, chain->policy);
	}
	if (chain->id)
		message_put_u32(message, NFTA_CHAIN_ID, chain->id);
	if (chain->type)
		hook_encode(message, chain);
	if (chain->flags)
		message_put_u32(message, NFTA_CHAIN_FLAGS, chain->flags);
	encode_comment(message, NFTA_CHAIN_USERDATA, USERDATA_CHAIN_COMMENT, chain->comment);
}

int chain_encode(struct encode *encode, uint16_t type, uint16_t flags)
{
	struct cmd cmd = *encode->cmd;

	if (!cmd.chain || cmd.handle.chain.text) {
		chain_message(encode->batch, type, flags, &cmd, cmd.chain);
		return 0;
	}
	/* Of a table's block. */
	for (const struct chain *chain = cmd.chain; chain; chain = chain->next) {
		cmd.location = chain->location;
		cmd.handle.chain = (struct name){ chain->name, chain->location };
		chain_message(encode->batch, type, flags, &cmd, chain);
	}
	return 0;
}

int chain_rename_encode(struct encode *encode, uint16_t type, uint16_t flags)
{
	const struct cmd *cmd = encode->cmd;
	struct message *message = batch_message(encode->batch, type, cmd->handle.family, flags, cmd);

	encode_name(message, NFTA_CHAIN_TABLE, &cmd->handle.table);
	message_mark(message, &cmd->handle.chain.location);
	message_put_u64(message, NFTA_CHAIN_HANDLE, cmd->handle.id);
	encode_name(message, NFTA_CHAIN_NAME, &cmd->new_name);
	return 0;
}
