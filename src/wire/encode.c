// SPDX-License-Identifier: GPL-2.0-or-later
/* Turns evaluated commands into messages: one table says which verb on which object is which message. */
#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include <uapi/linux/netfilter/rampart.h>
#include "wire/encode.h"
#include "wire/userdata.h"

struct encoding {
	enum cmd_op op;
	enum cmd_object object;
	uint16_t type;
	uint16_t flags;
	int (*encode)(struct encode *encode, uint16_t type, uint16_t flags);
};

static int ruleset_flush_encode(struct encode *encode, uint16_t type, uint16_t flags)
{
	batch_message(encode->batch, type, encode->cmd->handle.family, flags, encode->cmd);
	return 0;
}

/* Flushing is deleting the content: a chain's or table's rules, a set's elements. */
static int rules_flush_encode(struct encode *encode, uint16_t type, uint16_t flags)
{
	const struct handle *handle = &encode->cmd->handle;
	struct message *message = batch_message(encode->batch, type, handle->family, flags,
						encode->cmd);

	encode_name(message, NFTA_RULE_TABLE, &handle->table);
	if (handle->chain.text)
		encode_name(message, NFTA_RULE_CHAIN, &handle->chain);
	return 0;
}

static int elements_flush_encode(struct encode *encode, uint16_t type, uint16_t flags)
{
	const struct handle *handle = &encode->cmd->handle;
	struct message *message = batch_message(encode->batch, type, handle->family, flags,
						encode->cmd);

	encode_name(message, NFTA_SET_ELEM_LIST_TABLE, &handle->table);
	encode_name(message, NFTA_SET_ELEM_LIST_SET, &handle->name);
	return 0;
}

#define CREATE NLM_F_CREATE
#define EXCLUSIVE (NLM_F_CREATE | NLM_F_EXCL)

static const struct encoding encodings[] = {
	{ CMD_ADD, CMD_TABLE, NFT_MSG_NEWTABLE, 0, table_encode },
	{ CMD_CREATE, CMD_TABLE, NFT_MSG_NEWTABLE, NLM_F_EXCL, table_encode },
	{ CMD_DELETE, CMD_TABLE, NFT_MSG_DELTABLE, 0, table_encode },
	{ CMD_FLUSH, CMD_TABLE, NFT_MSG_DELRULE, 0, rules_flush_encode },
	{ CMD_FLUSH, CMD_RULESET, NFT_MSG_DELTABLE, 0, ruleset_flush_encode },

	{ CMD_ADD, CMD_CHAIN, NFT_MSG_NEWCHAIN, CREATE, chain_encode },
	{ CMD_CREATE, CMD_CHAIN, NFT_MSG_NEWCHAIN, EXCLUSIVE, chain_encode },
	{ CMD_DELETE, CMD_CHAIN, NFT_MSG_DELCHAIN, 0, chain_encode },
	{ CMD_RENAME, CMD_CHAIN, NFT_MSG_NEWCHAIN, 0, chain_rename_encode },
	{ CMD_FLUSH, CMD_CHAIN, NFT_MSG_DELRULE, 0, rules_flush_encode },

	{ CMD_ADD, CMD_RULE, NFT_MSG_NEWRULE, CREATE | NLM_F_APPEND, rule_encode },
	{ CMD_INSERT, CMD_RULE, NFT_MSG_NEWRULE, CREATE, rule_encode },
	{ CMD_REPLACE, CMD_RULE, NFT_MSG_NEWRULE, NLM_F_REPLACE, rule_encode },
	{ CMD_DELETE, CMD_RULE, NFT_MSG_DELRULE, 0, rule_encode },
	{ CMD_FIND, CMD_RULE, NFT_MSG_NEWRULE, CREATE, rule_encode },	/* never sent */

	{ CMD_ADD, CMD_SET, NFT_MSG_NEWSET, CREATE, set_encode },
	{ CMD_CREATE, CMD_SET, NFT_MSG_NEWSET, EXCLUSIVE, set_encode },
	{ CMD_DELETE, CMD_SET, NFT_MSG_DELSET, 0, set_encode },
	{ CMD_ADD, CMD_MAP, NFT_MSG_NEWSET, CREATE, set_encode },
	{ CMD_CREATE, CMD_MAP, NFT_MSG_NEWSET, EXCLUSIVE, set_encode },
	{ CMD_DELETE, CMD_MAP, NFT_MSG_DELSET, 0, set_encode },
	{ CMD_DELETE, CMD_METER, NFT_MSG_DELSET, 0, set_encode },
	{ CMD_FLUSH, CMD_SET, NFT_MSG_DELSETELEM, 0, elements_flush_encode },
	{ CMD_FLUSH, CMD_MAP, NFT_MSG_DELSETELEM, 0, elements_flush_encode },
	{ CMD_FLUSH, CMD_METER, NFT_MSG_DELSETELEM, 0, elements_flush_encode },

	{ CMD_ADD, CMD_ELEMENTS, NFT_MSG_NEWSETELEM, CREATE, elements_encode },
	{ CMD_CREATE, CMD_ELEMENTS, NFT_MSG_NEWSETELEM, EXCLUSIVE, elements_encode },
	{ CMD_DELETE, CMD_ELEMENTS, NFT_MSG_DELSETELEM, 0, elements_encode },

	{ CMD_ADD, CMD_STATEFUL, NFT_MSG_NEWOBJ, CREATE, object_encode },
	{ CMD_CREATE, CMD_STATEFUL, NFT_MSG_NEWOBJ, EXCLUSIVE, object_encode },
	{ CMD_DELETE, CMD_STATEFUL, NFT_MSG_DELOBJ, 0, object_encode },
	{ CMD_ADD, CMD_FLOWTABLE, NFT_MSG_NEWFLOWTABLE, CREATE, flowtable_encode },
	{ CMD_CREATE, CMD_FLOWTABLE, NFT_MSG_NEWFLOWTABLE, EXCLUSIVE, flowtable_encode },
	{ CMD_DELETE, CMD_FLOWTABLE, NFT_MSG_DELFLOWTABLE, 0, flowtable_encode },

	{ CMD_DESTROY, CMD_TABLE, NFT_RAMPART_MSG_DESTROYTABLE, 0, table_encode },
	{ CMD_DESTROY, CMD_CHAIN, NFT_RAMPART_MSG_DESTROYCHAIN, 0, chain_encode },
	{ CMD_DESTROY, CMD_RULE, NFT_RAMPART_MSG_DESTROYRULE, 0, rule_encode },
	{ CMD_DESTROY, CMD_SET, NFT_RAMPART_MSG_DESTROYSET, 0, set_encode },
	{ CMD_DESTROY, CMD_MAP, NFT_RAMPART_MSG_DESTROYSET, 0, set_encode },
	{ CMD_DESTROY, CMD_ELEMENTS, NFT_RAMPART_MSG_DESTROYSETELEM, 0, elements_encode },
	{ CMD_DESTROY, CMD_STATEFUL, NFT_RAMPART_MSG_DESTROYOBJ, 0, object_encode },
	{ CMD_DESTROY, CMD_FLOWTABLE, NFT_RAMPART_MSG_DESTROYFLOWTABLE, 0, flowtable_encode },
};

static int messages_encode(struct encode *encode)
{
	const struct cmd *cmd = encode->cmd;
	bool echo = encode->echo && (cmd->op == CMD_ADD || cmd->op == CMD_CREATE ||
				     cmd->op == CMD_INSERT || cmd->op == CMD_REPLACE);

	for (size_t i = 0; i < sizeof(encodings) / sizeof(encodings[0]); i++)
		if (encodings[i].op == cmd->op && encodings[i].object == cmd->object)
			return encodings[i].encode(encode, encodings[i].type,
						   encodings[i].flags | (echo ? NLM_F_ECHO : 0));
	diag_error(encode->diag, &cmd->location, "this command is not supported yet");
	return -1;
}

int cmd_encode(struct encode *encode)
{
	int result = messages_encode(encode);

	/* Cut off at a length that wraps, it would mean something else. */
	if (!batch_tell_overlong(encode->batch) || result < 0)
		return result;
	diag_error(encode->diag, &encode->cmd->location,
		   "this is longer than a message to the kernel can be");
	return -1;
}

bool cmd_removes(const struct cmd *cmd)
{
	return cmd->op == CMD_DELETE || cmd->op == CMD_DESTROY;
}

void encode_name(struct message *message, uint16_t attr, const struct name *name)
{
	message_mark(message, &name->location);
	message_put_string(message, attr, name->text);
}

void encode_comment(struct message *message, uint16_t attr, uint8_t tlv, const char *comment)
{
	struct userdata userdata = { .size = 0 };

	if (!comment)
		return;
	userdata_put(&userdata, tlv, comment, strlen(comment) + 1);
	message_put_bytes(message, attr, userdata.bytes, userdata.size);
}
