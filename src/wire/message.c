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

/**
 * struct extra - what few messages have
 * @needs:	see message_need()
 * @bulk:	its elements are those from here on, in the attribute at @bulk_offset; .bulk NULL: none are
 * @json:	what the message was made for, not its own reference; or NULL
 */
struct extra {
	const char *needs;
	struct bulk_walk bulk;
	uint32_t bulk_offset;
	struct json_t *json;
};

/** struct message - there are as many as commands: it is small */
struct message {
	uint8_t *buffer;
	struct mark *marks;
	struct extra *extra;
	struct location location;
	uint32_t size;
	uint16_t mark_count;
	uint16_t extensions;
};

/** struct draft - a message that is not sealed: what its buffers hold, which attributes are open */
struct draft {
	struct message message;
	struct extra extra;
	size_t capacity;
	unsigned int mark_capacity;
	unsigned int depth;
	uint32_t open[NESTING_MAX];
};

static struct draft *draft_of(const struct message *message)
{
	return (struct draft *)message;
}

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
	struct draft *draft = draft_of(message);
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

static struct extra *extra_get(struct message *message)
{
	if (!message->extra) {
		message->extra = &draft_of(message)->extra;
		*message->extra = (struct extra){ .needs = NULL };
	}
	return message->extra;
}

void message_begin(struct message *message, uint16_t type, uint8_t family, uint16_t flags,
		   uint32_t sequence, const struct cmd *cmd)
{
	struct nlmsghdr *header;
	struct nfgenmsg *generic;

	message->location = cmd ? cmd->location : (struct location){ 0 };
	message->size = 0;
	message->mark_count = 0;
	message->extensions = 0;
	message->extra = NULL;
	draft_of(message)->depth = 0;
	if (cmd && cmd->json)
		extra_get(message)->json = cmd->json;
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
	struct draft *draft = reallocate(NULL, sizeof(*draft));

	*draft = (struct draft){ .capacity = INITIAL_CAPACITY };
	draft->message.buffer = reallocate(NULL, draft->capacity);
	message_begin(&draft->message, type, family, flags, sequence, cmd);
	return &draft->message;
}

static void *arena_copy(struct arena *arena, const void *bytes, size_t size)
{
	return size ? memcpy(arena_alloc(arena, size), bytes, size) : NULL;
}

struct message *message_seal(const struct message *message, struct arena *arena, void *memory)
{
	struct message *sealed = arena_copy(arena, message, sizeof(*message));

	sealed->buffer = memcpy(memory, message->buffer, message->size);
	sealed->marks = arena_copy(arena, message->marks,
				   message->mark_count * sizeof(*message->marks));
	if (message->extra)
		sealed->extra = arena_copy(arena, message->extra, sizeof(*message->extra));
	return sealed;
}

void message_free(struct message *message)
{
	if (!message)
		return;
	free(message->buffer);
	free(message->marks);
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

	if (draft_of(message)->depth == NESTING_MAX)
		abort();
	draft_of(message)->open[draft_of(message)->depth++] = message->size;
	attr = message_reserve(message, MNL_ATTR_HDRLEN);
	attr->nla_type = type | NLA_F_NESTED;
	attr->nla_len = MNL_ATTR_HDRLEN;
}

void message_close(struct message *message)
{
	uint32_t offset = draft_of(message)->open[--draft_of(message)->depth];
	struct nlattr *attr = (struct nlattr *)(message->buffer + offset);

	attr->nla_len = message->size - offset;
}

void message_need(struct message *message, const char *what)
{
	extra_get(message)->needs = what;
}

const char *message_needs(const struct message *message)
{
	return message->extra ? message->extra->needs : NULL;
}

static void mark_add(struct message *message, uint16_t extensions, const struct location *location)
{
	struct draft *draft = draft_of(message);

	if (!location || !location->source)
		return;
	/* Where else would it be? */
	if (!extensions && location->source == message->location.source &&
	    location->offset == message->location.offset &&
	    location->length == message->location.length)
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
	return message->location;
}

void message_bulk(struct message *message, const struct bulk_walk *walk)
{
	struct extra *extra = extra_get(message);

	extra->bulk = *walk;
	extra->bulk_offset = draft_of(message)->open[draft_of(message)->depth - 1];
}

/* Where the element at or around @offset is written; elements of a bulk are not remembered. */
static struct location bulk_find(const struct message *message, uint32_t offset)
{
	const struct extra *extra = message->extra;
	const struct nlattr *list = (void *)(message->buffer + extra->bulk_offset), *element;
	struct bulk_walk walk = extra->bulk;

	mnl_attr_for_each_nested(element, list) {
		uint32_t end = (const uint8_t *)element - message->buffer + element->nla_len;

		if (bulk_walk_next(&walk) && offset < end)
			break;
	}
	return bulk_location(walk.bulk, walk.number);
}

struct location message_location(const struct message *message, uint32_t offset)
{
	const struct extra *extra = message->extra;
	struct location found = message->location;

	if (extra && extra->bulk.bulk && offset > extra->bulk_offset)
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

void message_renumber(const struct message *message, uint32_t sequence)
{
	message_header(message)->nlmsg_seq = sequence;
}

struct json_t *message_json(const struct message *message)
{
	return message->extra ? message->extra->json : NULL;
}

size_t message_size(const struct message *message)
{
	return message->size;
}

size_t message_nested_size(const struct message *message)
{
	const struct draft *draft = draft_of(message);

	return draft->depth ? message->size - draft->open[draft->depth - 1] : 0;
}
