/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Encoding: from evaluated commands to netlink messages. */
#ifndef RAMPART_WIRE_ENCODE_H
#define RAMPART_WIRE_ENCODE_H

#include "context.h"
#include "expr/bulk.h"
#include "lang/cmd.h"
#include "lang/diag.h"
#include "wire/batch.h"

/**
 * struct encode - what encoding a command needs; the flags of a verb come from its table
 * @echo:	the kernel is asked to tell of what is added
 */
struct encode {
	struct arena *arena;
	struct diag *diag;
	struct batch *batch;
	const struct cmd *cmd;
	bool echo;
};

/** cmd_encode - appends the messages of an evaluated @cmd to the batch; -1 after reporting. */
int cmd_encode(struct encode *encode);

/* One file each; @type is the NFT_MSG_* that the verb asks for, @flags its NLM_F_*. */
int table_encode(struct encode *encode, uint16_t type, uint16_t flags);
int chain_encode(struct encode *encode, uint16_t type, uint16_t flags);
int chain_rename_encode(struct encode *encode, uint16_t type, uint16_t flags);
int rule_encode(struct encode *encode, uint16_t type, uint16_t flags);
int set_encode(struct encode *encode, uint16_t type, uint16_t flags);
int flowtable_encode(struct encode *encode, uint16_t type, uint16_t flags);
int elements_encode(struct encode *encode, uint16_t type, uint16_t flags);
int object_encode(struct encode *encode, uint16_t type, uint16_t flags);

/** set_elements_encode - messages for the elements @list (EXPR_SET) of @set; split where a message is full. */
int set_elements_encode(struct encode *encode, uint16_t type, uint16_t flags,
			const struct name *table, const struct name *name, uint32_t set_id,
			const struct expr *list);
/* Bytes of a message's elements after which the next message begins; attributes end at 65,535. */
#define ELEMENTS_SIZE_MAX 60000

/**
 * bulk_encode - puts elements of @walk into @message, whose list of elements is open, until it is full
 *
 * True when there are more of them, for the next message.
 */
bool bulk_encode(struct message *message, struct bulk_walk *walk);
/** cmd_removes - whether @cmd names what is to go: its object is not described then. */
bool cmd_removes(const struct cmd *cmd);
/** encode_name - puts a name and remembers where it was written. */
void encode_name(struct message *message, uint16_t attr, const struct name *name);
/** encode_comment - puts user data @attr that holds @comment as the TLV numbered @tlv; nothing for NULL. */
void encode_comment(struct message *message, uint16_t attr, uint8_t tlv, const char *comment);

#endif
