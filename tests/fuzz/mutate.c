// SPDX-License-Identifier: GPL-2.0-or-later
/* Mutate: finds an attribute anywhere in messages and changes it, lengths around it kept true. */
#include <string.h>
#include "mutate.h"

/**
 * struct search - reservoir sampling: each attribute met is the chosen one with equal probability
 * @met:	attributes so far
 */
struct search {
	const uint8_t *data;
	struct place current, chosen;
	unsigned int met;
	struct rng *rng;
};

/* Whether the attributes in the bytes fill them exactly: then they are a nest, flagged or not. */
static bool is_nest(const uint8_t *data, size_t size)
{
	size_t at = 0;

	while (at + sizeof(struct nlattr) <= size) {
		const struct nlattr *attr = (const void *)(data + at);

		if (attr->nla_len < sizeof(*attr) || at + attr->nla_len > size)
			return false;
		at += MNL_ALIGN(attr->nla_len);
	}
	return size && at >= size;
}

static void attributes_search(struct search *search, size_t from, size_t to)
{
	struct place *current = &search->current;

	while (from + sizeof(struct nlattr) <= to) {
		const struct nlattr *attr = (const void *)(search->data + from);
		size_t inside = from + sizeof(*attr);

		if (attr->nla_len < sizeof(*attr) || from + attr->nla_len > to)
			return;
		current->attr = from;
		if (rng_below(search->rng, ++search->met) == 0)
			search->chosen = *current;
		if (current->depth < DEPTH_MAX &&
		    is_nest(search->data + inside, attr->nla_len - sizeof(*attr))) {
			current->outer[current->depth++] = from;
			attributes_search(search, inside, from + attr->nla_len);
			current->depth--;
		}
		from += MNL_ALIGN(attr->nla_len);
	}
}

bool place_choose(const uint8_t *data, size_t size, struct rng *rng, struct place *place)
{
	struct search search = { .data = data, .rng = rng };
	size_t at = 0;

	while (at + MESSAGE_HEADER <= size) {
		const struct nlmsghdr *header = (const void *)(data + at);

		if (header->nlmsg_len < MESSAGE_HEADER || header->nlmsg_len > size - at)
			break;
		search.current = (struct place){ .message = at };
		attributes_search(&search, at + MESSAGE_HEADER, at + header->nlmsg_len);
		at += MNL_ALIGN(header->nlmsg_len);
	}
	*place = search.chosen;
	return search.met;
}

/* Everything around the place grows by @by bytes (or shrinks). */
static void lengths_adjust(uint8_t *data, const struct place *place, long by)
{
	((struct nlmsghdr *)(data + place->message))->nlmsg_len += by;
	for (unsigned int i = 0; i < place->depth; i++)
		((struct nlattr *)(data + place->outer[i]))->nla_len += by;
}

static size_t bytes_replace(uint8_t *data, size_t size, size_t at, size_t old, size_t new)
{
	memmove(data + at + new, data + at + old, size - at - old);
	return size - old + new;
}

size_t attribute_remove(uint8_t *data, size_t size, const struct place *place)
{
	size_t length = MNL_ALIGN(((struct nlattr *)(data + place->attr))->nla_len);

	if (place->attr + length > size)
		return size;
	lengths_adjust(data, place, -(long)length);
	return bytes_replace(data, size, place->attr, length, 0);
}

size_t attribute_double(uint8_t *data, size_t size, size_t max, const struct place *place)
{
	size_t length = MNL_ALIGN(((struct nlattr *)(data + place->attr))->nla_len);
	size_t end = place->attr + length;

	if (size + length > max || end > size)
		return size;
	size = bytes_replace(data, size, end, 0, length);
	memcpy(data + end, data + place->attr, length);
	lengths_adjust(data, place, length);
	return size;
}

size_t attribute_set(uint8_t *data, size_t size, size_t max, const struct place *place,
		     const void *bytes, size_t new)
{
	struct nlattr *attr = (struct nlattr *)(data + place->attr);
	size_t old = attr->nla_len - sizeof(*attr), start = place->attr + sizeof(*attr);

	if (start + MNL_ALIGN(old) > size || size + MNL_ALIGN(new) - MNL_ALIGN(old) > max)
		return size;
	size = bytes_replace(data, size, start, MNL_ALIGN(old), MNL_ALIGN(new));
	memset(data + start, 0, MNL_ALIGN(new));
	memcpy(data + start, bytes, new);
	lengths_adjust(data, place, (long)MNL_ALIGN(new) - (long)MNL_ALIGN(old));
	((struct nlattr *)(data + place->attr))->nla_len = sizeof(*attr) + new;
	return size;
}

/* An attribute from elsewhere takes this one's place, or goes before it. */
size_t attribute_copy(uint8_t *data, size_t size, size_t max, const struct place *place,
		      struct rng *rng)
{
	static uint8_t copy[65536];
	struct place from;
	size_t length;

	if (!place_choose(data, size, rng, &from))
		return size;
	length = MNL_ALIGN(((struct nlattr *)(data + from.attr))->nla_len);
	if (size + length > max || from.attr + length > size || length > sizeof(copy))
		return size;
	memcpy(copy, data + from.attr, length);
	size = bytes_replace(data, size, place->attr, 0, length);
	memcpy(data + place->attr, copy, length);
	lengths_adjust(data, place, length);
	return size;
}
