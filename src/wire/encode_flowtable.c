// SPDX-License-Identifier: GPL-2.0-or-later
// Encodes commands on flowtables.

#include <linux/netfilter/nf_tables.h>
#include "wire/encode.h"

static void flowtable_hook_encode(struct message *message, const struct flowtable *flowtable,
				  bool has_hook)
{
	message_open(message, NFTA_FLOWTABLE_HOOK);
	if (has_hook) {
		message_put_u32(message, NFTA_FLOWTABLE_HOOK_NUM, flowtable->hook);
		message_put_u32(message, NFTA_FLOWTABLE_HOOK_PRIORITY, flowtable->priority);
	}
	if (flowtable->devices && flowtable->devices[0]) {
		message_mark(message, &flowtable->device_expr->location);
		message_open(message, NFTA_FLOWTABLE_HOOK_DEVS);
		for (unsigned int i = 0; flowtable->devices[i]; i++)
			message_put_string(message, NFTA_DEVICE_NAME, flowtable->devices[i]);
		message_close(message);
	}
	message_close(message);
}

/* A flowtable that has a hook is made; without one, devices are added to it or taken away. */
int flowtable_encode(struct encode *encode, uint16_t type, uint16_t flags)
{
	const struct cmd *cmd = encode->cmd;
	const struct handle *handle = &cmd->handle;
	const struct flowtable *flowtable = cmd->flowtable;
	struct message *message = batch_message(encode->batch, type, handle->family, flags, cmd);
	bool has_hook = type == NFT_MSG_NEWFLOWTABLE && flowtable && flowtable->has_hook;

	encode_name(message, NFTA_FLOWTABLE_TABLE, &handle->table);
	if (handle->id) {
		message_mark(message, &handle->id_location);
		message_put_u64(message, NFTA_FLOWTABLE_HANDLE, handle->id);
	} else {
		encode_name(message, NFTA_FLOWTABLE_NAME, &handle->name);
	}
	if (!flowtable)
		return 0;
	if (type == NFT_MSG_NEWFLOWTABLE)
		message_put_u32(message, NFTA_FLOWTABLE_FLAGS, flowtable->flags);
	if (has_hook || (flowtable->devices && flowtable->devices[0]))
		flowtable_hook_encode(message, flowtable, has_hook);
	return 0;
}
