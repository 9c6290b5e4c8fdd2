/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Batch: the messages of one transaction. */
#ifndef RAMPART_WIRE_BATCH_H
#define RAMPART_WIRE_BATCH_H

#include "lang/cmd.h"
#include "lang/diag.h"
#include "wire/message.h"
#include "wire/wire.h"

/** struct batch - messages in order; owned here, freed with the batch. */
struct batch;

/** batch_new - an empty batch; NULL without memory. */
struct batch *batch_new(struct wire *wire);
void batch_free(struct batch *batch);
/** batch_set_generation - the batch is BATCH_STALE unless the kernel's ruleset is still @generation. */
void batch_set_generation(struct batch *batch, uint32_t generation);
/** batch_message - a new message at the end; @type is NFT_MSG_*, @cmd what it is made for. */
struct message *batch_message(struct batch *batch, uint16_t type, uint8_t family,
			      uint16_t flags, const struct cmd *cmd);
/* What is made of a table before its own message is: its chains, and its rules. */
enum batch_part { BATCH_CHAINS, BATCH_RULES, BATCH_PARTS };

/**
 * batch_defer - messages from now on, up to batch_go_on(), come behind some that are made after them
 *
 * They are in the batch once batch_put_deferred() puts those of @part at its end as it is then.
 */
void batch_defer(struct batch *batch, enum batch_part part);
void batch_go_on(struct batch *batch);
void batch_put_deferred(struct batch *batch, enum batch_part part);
/** batch_tell_overlong - whether a message since the last call can't hold what it should. */
bool batch_tell_overlong(struct batch *batch);
/** batch_arena - for what is to live as long as the batch. */
struct arena *batch_arena(const struct batch *batch);
unsigned int batch_count(const struct batch *batch);
const struct message *batch_at(const struct batch *batch, unsigned int index);
/**
 * struct batch_echo - who wants to hear what the kernel tells of a batch
 * @receive:	called with each message but errors, and the message it is the echo of or NULL
 */
struct batch_echo {
	void (*receive)(const struct nlmsghdr *header, const struct message *message, void *data);
	void *data;
};

#define BATCH_STALE 1

/**
 * batch_send - sends the transaction and reads its answers; @echo may be NULL
 *
 * Each refusal becomes a diagnostic at the word it is about. With @check the kernel validates and changes nothing.
 * -1 after reporting; BATCH_STALE, with nothing changed or reported, where the generation it was made for is past.
 */
int batch_send(struct batch *batch, struct diag *diag, bool check, const struct batch_echo *echo);

#endif
