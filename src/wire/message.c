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
#define PAYLOAD_MAX (UINT16_MAX - MNL_ATTR_HDRLEN)

/**
 * struct mark - what the attribute at @offset was made from
 * @location:	.offset counts from that of the message's location, so that lines that are alike have the
 *		same marks
 */
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

/**
 * struct shape - what messages of lines that are alike have in common
 * @source:	of their locations
 */
struct shape {
	const struct source *source;
	struct mark *marks;
	struct extra *extra;
	uint16_t mark_count;
	uint16_t extensions;
};

/**
 * struct message - there are as many as commands: it is small
 * @offset, @length: of its location
 */
struct message {
	uint8_t *buffer;
	struct shape *shape;
	uint32_t offset;
	uint32_t length;
};

/**
 * struct draft - a message that is not sealed: what its buffers hold, which attributes are open
 * @is_overlong: an attribute got more than its length can tell of
 */
struct draft {
	struct message message;
	struct shape shape;
	struct extra extra;
	size_t capacity;
	unsigned int mark_capacity;
	unsigned int depth;
	bool is_overlong;
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
	size_t aligned = MNL_ALIGN(size), used = message_size(message);
	uint8_t *start;

	if (used + aligned > draft->capacity) {
		while (used + aligned > draft->capacity)
			draft->capacity *= 2;
		message->buffer = reallocate(message->buffer, draft->capacity);
	}
	start = message->buffer + used;
	memset(start, 0, aligned);
	message_header(message)->nlmsg_len = used + aligned;
	return start;
}

static struct extra *extra_get(struct message *message)
{
	struct draft *draft = draft_of(message);

	if (!draft->shape.extra) {
		draft->shape.extra = &draft->extra;
		draft->extra = (struct extra){ .needs = NULL };
	}
	return draft->shape.extra;
}

void message_begin(struct message *message, uint16_t type, uint8_t family, uint16_t flags,
		   uint32_t sequence, const struct cmd *cmd)
{
	struct location location = cmd ? cmd->location : (struct location){ 0 };
	struct draft *draft = draft_of(message);
	struct nlmsghdr *header = message_header(message);
	struct nfgenmsg *generic;

	message->offset = location.offset;
	message->length = location.length;
	draft->shape = (struct shape){ .source = location.source, .marks = draft->shape.marks };
	draft->depth = 0;
	draft->is_overlong = false;
	if (cmd && cmd->json)
		extra_get(message)->json = cmd->json;
	header->nlmsg_len = 0;
	message_reserve(message, sizeof(*header) + sizeof(*generic));
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
	draft->message.shape = &draft->shape;
	message_begin(&draft->message, type, family, flags, sequence, cmd);
	return &draft->message;
}

static void *arena_copy(struct arena *arena, const void *bytes, size_t size)
{
	return size ? memcpy(arena_alloc(arena, size), bytes, size) : NULL;
}

/* What few messages have is of each by itself. */
static bool shapes_are_equal(const struct shape *shape, const struct shape *other)
{
	if (shape->extra || other->extra || shape->source != other->source ||
	    shape->mark_count != other->mark_count || shape->extensions != other->extensions)
		return false;
	for (unsigned int i = 0; i < shape->mark_count; i++) {
		const struct mark *a = &shape->marks[i], *b = &other->marks[i];

		if (a->offset != b->offset || a->extensions != b->extensions ||
		    !location_is(&a->location, &b->location))
			return false;
	}
	return true;
}

static struct shape *shape_copy(struct arena *arena, const struct shape *shape)
{
	struct shape *copy = arena_copy(arena, shape, sizeof(*shape));

	copy->marks = arena_copy(arena, shape->marks, shape->mark_count * sizeof(*shape->marks));
	if (shape->extra)
		copy->extra = arena_copy(arena, shape->extra, sizeof(*shape->extra));
	return copy;
}

struct message *message_seal(const struct message *message, const struct message *before,
			     struct arena *arena, void *memory)
{
	struct message *sealed = arena_copy(arena, message, sizeof(*message));

	sealed->buffer = memcpy(memory, message->buffer, message_size(message));
	if (before && shapes_are_equal(message->shape, before->shape))
		sealed->shape = before->shape;
	else
		sealed->shape = shape_copy(arena, message->shape);
	return sealed;
}

void message_free(struct message *message)
{
	if (!message)
		return;
	free(message->buffer);
	free(message->shape->marks);
	free(message);
}

void message_put_bytes(struct message *message, uint16_t type, const void *bytes, size_t size)
{
	struct nlattr *attr;

	/* What is left is longer still than the kernel takes: if it is sent, it is refused. */
	if (size > PAYLOAD_MAX) {
		draft_of(message)->is_overlong = true;
		size = PAYLOAD_MAX;
	}
	attr = message_reserve(message, MNL_ATTR_HDRLEN + size);
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
	draft_of(message)->open[draft_of(message)->depth++] = message_size(message);
	attr = message_reserve(message, MNL_ATTR_HDRLEN);
	attr->nla_type = type | NLA_F_NESTED;
	attr->nla_len = MNL_ATTR_HDRLEN;
}

void message_close(struct message *message)
{
	uint32_t offset = draft_of(message)->open[--draft_of(message)->depth];
	struct nlattr *attr = (struct nlattr *)(message->buffer + offset);

	if (message_size(message) - offset > UINT16_MAX)
		draft_of(message)->is_overlong = true;
	attr->nla_len = message_size(message) - offset;
}

bool message_is_overlong(const struct message *message)
{
	return draft_of(message)->is_overlong;
}

void message_need(struct message *message, const char *what)
{
	extra_get(message)->needs = what;
}

const char *message_needs(const struct message *message)
{
	return message->shape->extra ? message->shape->extra->needs : NULL;
}

/* Where what is written @location behind the place of @message is. */
static struct location location_behind(const struct message *message, struct location location)
{
	location.offset += message->offset;
	return location;
}

static struct location message_place(const struct message *message)
{
	return (struct location){ message->shape->source, message->offset, message->length };
}

static void mark_add(struct message *message, uint16_t extensions, const struct location *location)
{
	struct location place = message_place(message);
	struct draft *draft = draft_of(message);
	struct shape *shape = &draft->shape;
	struct mark *mark;

	if (!location || !location->source)
		return;
	/* Where else would it be? */
	if (!extensions && location_is(location, &place))
		return;
	if (shape->mark_count == draft->mark_capacity) {
		draft->mark_capacity = draft->mark_capacity ? draft->mark_capacity * 2 : 8;
		shape->marks = reallocate(shape->marks, draft->mark_capacity * sizeof(*shape->marks));
	}
	mark = &shape->marks[shape->mark_count++];
	*mark = (struct mark){
		.offset = message_size(message), .extensions = extensions, .location = *location,
	};
	mark->location.offset -= message->offset;
}

void message_mark(struct message *message, const struct location *location)
{
	mark_add(message, 0, location);
}

void message_mark_extension(struct message *message, uint16_t extensions,
			    const struct location *location)
{
	message->shape->extensions |= extensions;
	mark_add(message, extensions, location);
}

uint16_t message_extensions(const struct message *message)
{
	return message->shape->extensions;
}

struct location message_extension_location(const struct message *message, uint16_t extensions)
{
	const struct shape *shape = message->shape;

	for (unsigned int i = 0; i < shape->mark_count; i++)
		if (shape->marks[i].extensions & extensions)
			return location_behind(message, shape->marks[i].location);
	return message_place(message);
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
	const struct extra *extra = message->shape->extra;
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
	const struct shape *shape = message->shape;
	const struct extra *extra = shape->extra;
	struct location found = message_place(message);

	if (extra && extra->bulk.bulk && offset > extra->bulk_offset)
		return bulk_find(message, offset);
	for (unsigned int i = 0; i < shape->mark_count; i++) {
		const struct mark *mark = &shape->marks[i];
		const struct nlattr *attr = (void *)(message->buffer + mark->offset);

		if (mark->offset <= offset && offset < mark->offset + attr->nla_len)
			found = location_behind(message, mark->location);
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
	return message->shape->extra ? message->shape->extra->json : NULL;
}

size_t message_size(const struct message *message)
{
	return message_header(message)->nlmsg_len;
}

size_t message_nested_size(const struct message *message)
{
	const struct draft *draft = draft_of(message);

	return draft->depth ? message_size(message) - draft->open[draft->depth - 1] : 0;
}
