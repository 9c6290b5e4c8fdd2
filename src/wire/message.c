// SPDX-License-Identifier: GPL-2.0-or-later
/* Builds netlink messages in growing buffers and remembers what each part was made from. */
#include <arpa/inet.h>
#include <endian.h>
#include <stdlib.h>
#include <string.h>
#include <linux/netfilter/nfnetlink.h>
#include "lang/cmd.h"
#include "wire/message.h"

#define NESTING_MAX 16
#define INITIAL_CAPACITY 256

struct mark {
	uint32_t offset;
	uint16_t extensions;
	struct location location;
};

/** struct draft - of a message that is not sealed: what its buffers hold, which attributes are open */
struct draft {
	size_t capacity;
	unsigned int mark_capacity;
	unsigned int depth;
	uint32_t open[NESTING_MAX];
};

struct message {
	uint8_t *buffer;
	const struct cmd *cmd;
	struct mark *marks;
	struct bulk_walk *bulk;
	struct draft *draft;
	const char *needs;
	uint32_t size;
	uint32_t mark_count;
	uint32_t bulk_offset;
	uint16_t extensions;
};

static void *reallocate(void *memory, size_t size)
{
	void *new = realloc(memory, size);

	if (!new) {
		fputs("Error: out of memory\n", stderr);
		exit(EXIT_FAILURE);
	}
	return new;
}

static void *message_reserve(struct message *message, size_t size)
{
	struct draft *draft = message->draft;
	size_t aligned = MNL_ALIGN(size);
	uint8_t *start;

	if (message->size + aligned > draft->capacity) {
		while (message->size + aligned > draft->capacity)
			draft->capacity *= 2;
		message->buffer = reallocate(message->buffer, draft->capacity);
	}
	start = message->buffer + message->size;
	memset(start, 0, aligned);
	message->size += aligned;
	((struct nlmsghdr *)message->buffer)->nlmsg_len = message->size;
	return start;
}

void message_begin(struct message *message, uint16_t type, uint8_t family, uint16_t flags,
		   uint32_t sequence, const struct cmd *cmd)
{
	struct nlmsghdr *header;
	struct nfgenmsg *generic;

	message->cmd = cmd;
	message->size = 0;
	message->mark_count = 0;
	message->needs = NULL;
	message->extensions = 0;
	message->draft->depth = 0;
	free(message->bulk);
	message->bulk = NULL;
	message_reserve(message, sizeof(*header) + sizeof(*generic));
	header = message_header(message);
	header->nlmsg_type = type;
	header->nlmsg_flags = NLM_F_REQUEST | flags;
	header->nlmsg_seq = sequence;
	generic = mnl_nlmsg_get_payload(header);
	generic->nfgen_family = family;
	generic->version = NFNETLINK_V0;
}

struct message *message_new(uint16_t type, uint8_t family, uint16_t flags, uint32_t sequence,
			    const struct cmd *cmd)
{
	struct message *message = reallocate(NULL, sizeof(*message));
	struct draft *draft = reallocate(NULL, sizeof(*draft));

	*draft = (struct draft){ .capacity = INITIAL_CAPACITY };
	*message = (struct message){ .draft = draft };
	message->buffer = reallocate(NULL, draft->capacity);
	message_begin(message, type, family, flags, sequence, cmd);
	return message;
}

struct message *message_seal(const struct message *message, struct arena *arena, void *memory)
{
	struct message *sealed = arena_new_object(arena, struct message);

	*sealed = *message;
	sealed->draft = NULL;
	sealed->buffer = memcpy(memory, message->buffer, message->size);
	sealed->marks = arena_alloc(arena, message->mark_count * sizeof(*message->marks));
	if (message->mark_count)
		memcpy(sealed->marks, message->marks, message->mark_count * sizeof(*message->marks));
	if (message->bulk) {
		sealed->bulk = arena_new_object(arena, struct bulk_walk);
		*sealed->bulk = *message->bulk;
	}
	return sealed;
}

void message_free(struct message *message)
{
	if (!message)
		return;
	free(message->buffer);
	free(message->marks);
	free(message->bulk);
	free(message->draft);
	free(message);
}

void message_put_bytes(struct message *message, uint16_t type, const void *bytes, size_t size)
{
	struct nlattr *attr = message_reserve(message, MNL_ATTR_HDRLEN + size);

	attr->nla_type = type;
	attr->nla_len = MNL_ATTR_HDRLEN + size;
	if (size)
		memcpy(mnl_attr_get_payload(attr), bytes, size);
}

void message_put_u8(struct message *message, uint16_t attr, uint8_t value)
{
	message_put_bytes(message, attr, &value, sizeof(value));
}

void message_put_u16(struct message *message, uint16_t attr, uint16_t value)
{
	value = htons(value);
	message_put_bytes(message, attr, &value, sizeof(value));
}

void message_put_u32(struct message *message, uint16_t attr, uint32_t value)
{
	value = htonl(value);
	message_put_bytes(message, attr, &value, sizeof(value));
}

void message_put_u64(struct message *message, uint16_t attr, uint64_t value)
{
	value = htobe64(value);
	message_put_bytes(message, attr, &value, sizeof(value));
}

void message_put_string(struct message *message, uint16_t attr, const char *string)
{
	message_put_bytes(message, attr, string, strlen(string) + 1);
}

void message_open(struct message *message, uint16_t type)
{
	struct nlattr *attr;

	if (message->draft->depth == NESTING_MAX)
		abort();
	message->draft->open[message->draft->depth++] = message->size;
	attr = message_reserve(message, MNL_ATTR_HDRLEN);
	attr->nla_type = type | NLA_F_NESTED;
	attr->nla_len = MNL_ATTR_HDRLEN;
}

void message_close(struct message *message)
{
	uint32_t offset = message->draft->open[--message->draft->depth];
	struct nlattr *attr = (struct nlattr *)(message->buffer + offset);

	attr->nla_len = message->size - offset;
}

void message_need(struct message *message, const char *what)
{
	message->needs = what;
}

const char *message_needs(const struct message *message)
{
	return message->needs;
}

static void mark_add(struct message *message, uint16_t extensions, const struct location *location)
{
	struct draft *draft = message->draft;

	if (!location || !location->source)
		return;
	if (message->mark_count == draft->mark_capacity) {
		draft->mark_capacity = draft->mark_capacity ? draft->mark_capacity * 2 : 8;
		message->marks = reallocate(message->marks,
					    draft->mark_capacity * sizeof(*message->marks));
	}
	message->marks[message->mark_count++] = (struct mark){
		.offset = message->size, .extensions = extensions, .location = *location,
	};
}

void message_mark(struct message *message, const struct location *location)
{
	mark_add(message, 0, location);
}

void message_mark_extension(struct message *message, uint16_t extensions,
			    const struct location *location)
{
	message->extensions |= extensions;
	mark_add(message, extensions, location);
}

uint16_t message_extensions(const struct message *message)
{
	return message->extensions;
}

struct location message_extension_location(const struct message *message, uint16_t extensions)
{
	for (unsigned int i = 0; i < message->mark_count; i++)
		if (message->marks[i].extensions & extensions)
			return message->marks[i].location;
	return message->cmd ? message->cmd->location : (struct location){ 0 };
}

void message_bulk(struct message *message, const struct bulk_walk *walk)
{
	message->bulk = reallocate(message->bulk, sizeof(*walk));
	*message->bulk = *walk;
	message->bulk_offset = message->draft->open[message->draft->depth - 1];
}

/* Where the element at or around @offset is written; elements of a bulk are not remembered. */
static struct location bulk_find(const struct message *message, uint32_t offset)
{
	const struct nlattr *list = (void *)(message->buffer + message->bulk_offset), *element;
	struct bulk_walk walk = *message->bulk;

	mnl_attr_for_each_nested(element, list) {
		uint32_t end = (const uint8_t *)element - message->buffer + element->nla_len;

		if (bulk_walk_next(&walk) && offset < end)
			break;
	}
	return bulk_location(walk.bulk, walk.number);
}

struct location message_location(const struct message *message, uint32_t offset)
{
	struct location found = { 0 };

	if (message->cmd)
		found = message->cmd->location;
	if (message->bulk && offset > message->bulk_offset)
		return bulk_find(message, offset);
	for (unsigned int i = 0; i < message->mark_count; i++) {
		const struct mark *mark = &message->marks[i];
		const struct nlattr *attr = (void *)(message->buffer + mark->offset);

		if (mark->offset <= offset && offset < mark->offset + attr->nla_len)
			found = mark->location;
	}
	return found;
}

struct nlmsghdr *message_header(const struct message *message)
{
	return (struct nlmsghdr *)message->buffer;
}

const struct cmd *message_cmd(const struct message *message)
{
	return message->cmd;
}

size_t message_size(const struct message *message)
{
	return message->size;
}

size_t message_nested_size(const struct message *message)
{
	const struct draft *draft = message->draft;

	return draft->depth ? message->size - draft->open[draft->depth - 1] : 0;
}
