// SPDX-License-Identifier: GPL-2.0-or-later
/* Encodes commands on stateful objects. */
#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "wire/encode.h"
#include "wire/message.h"
#include "wire/userdata.h"

int object_encode(struct encode *encode, uint16_t type, uint16_t flags)
{
	const struct cmd *cmd = encode->cmd;
	const struct handle *handle = &cmd->handle;
	const struct object *object = cmd->stateful;
	struct message *message = batch_message(encode->batch, type, handle->family, flags, cmd);

	encode_name(message, NFTA_OBJ_TABLE, &handle->table);
	if (handle->name.text)
		encode_name(message, NFTA_OBJ_NAME, &handle->name);
	message_put_u32(message, NFTA_OBJ_TYPE, cmd->object_type);
	if (handle->id) {
		message_mark(message, &handle->id_location);
		message_put_u64(message, NFTA_OBJ_HANDLE, handle->id);
	}
	if (cmd_removes(cmd))
		return 0;
	encode_comment(message, NFTA_OBJ_USERDATA, USERDATA_OBJECT_COMMENT, object->comment);
	message_open(message, NFTA_OBJ_DATA);
	if (object->room)
		instance_put(message, object->room);
	message_close(message);
	return 0;
}
