/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Message: one netlink message under construction, and what it was made from. */
#ifndef RAMPART_WIRE_MESSAGE_H
#define RAMPART_WIRE_MESSAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <libmnl/libmnl.h>
#include "expr/bulk.h"
#include "lang/arena.h"
#include "lang/location.h"

struct cmd;
struct json_t;

/**
 * struct message - a netlink message in a growing buffer
 *
 * message_put_* append attributes, network byte order for numbers as nf_tables
 * wants it, and grow the buffer. Where a source location is given, the attribute's
 * offset is remembered: the kernel's NLMSGERR_ATTR_OFFS then finds the word.
 * Nested attributes are opened and closed like brackets, to any depth of 16. The command it is
 * made for need not outlive that, only its JSON and sources.
 */
struct message;

struct message *message_new(uint16_t type, uint8_t family, uint16_t flags, uint32_t sequence,
			    const struct cmd *cmd);
/** message_begin - begins another message in the buffers of @message, which is not sealed. */
void message_begin(struct message *message, uint16_t type, uint8_t family, uint16_t flags,
		   uint32_t sequence, const struct cmd *cmd);
/**
 * message_seal - a copy of a finished message that takes no more room than it needs
 * @before:	one that was sealed into the same arena, with which it shares what is the same; or NULL
 * @memory:	of message_size() bytes, where the message itself goes; the rest is in @arena
 *
 * It is only read from then on, and not freed by itself.
 */
struct message *message_seal(const struct message *message, const struct message *before,
			     struct arena *arena, void *memory);
void message_free(struct message *message);
void message_put_u8(struct message *message, uint16_t attr, uint8_t value);
void message_put_u16(struct message *message, uint16_t attr, uint16_t value);
void message_put_u32(struct message *message, uint16_t attr, uint32_t value);
void message_put_u64(struct message *message, uint16_t attr, uint64_t value);
void message_put_string(struct message *message, uint16_t attr, const char *string);
void message_put_bytes(struct message *message, uint16_t attr, const void *bytes, size_t size);
void message_open(struct message *message, uint16_t attr);
void message_close(struct message *message);
/** message_is_overlong - whether an attribute of a message that isn't sealed got more than 65,535 bytes. */
bool message_is_overlong(const struct message *message);
/** message_mark - the attribute put next was written at @location. */
void message_mark(struct message *message, const struct location *location);
/** message_need - what not every kernel has of what the message asks, for the error; static text. */
void message_need(struct message *message, const char *what);
const char *message_needs(const struct message *message);
/**
 * message_mark_extension - the attribute put next, written at @location, is an extension: the kernel
 * must have @extensions (NFT_RAMPART_F_*)
 */
void message_mark_extension(struct message *message, uint16_t extensions,
			    const struct location *location);
/** message_extensions - NFT_RAMPART_F_* that the kernel must have to understand the whole message. */
uint16_t message_extensions(const struct message *message);
/** message_extension_location - the first place where one of @extensions is asked for, else the command's. */
struct location message_extension_location(const struct message *message, uint16_t extensions);
/** message_bulk - elements that come into the innermost open attribute from now on are those of @walk. */
void message_bulk(struct message *message, const struct bulk_walk *walk);
/** message_location - the location of the attribute at @offset (or of the innermost around it), else the command's. */
struct location message_location(const struct message *message, uint32_t offset);
struct nlmsghdr *message_header(const struct message *message);
/** message_renumber - gives a message that is not sent yet another sequence number. */
void message_renumber(const struct message *message, uint32_t sequence);
/** message_json - the JSON that its command was read from (cmd.json), or NULL. */
struct json_t *message_json(const struct message *message);
/** message_size - bytes so far, header included. */
size_t message_size(const struct message *message);
/** message_nested_size - bytes of the innermost open attribute; a netlink attribute ends at 65,535. */
size_t message_nested_size(const struct message *message);

#endif
