// SPDX-License-Identifier: GPL-2.0-or-later
/* Netlink-to-text fuzzer: any messages as the kernel's replies to `list ruleset`; mutates attributes, not bytes. */
#include <stdlib.h>
#include <string.h>
#include <linux/netfilter/nfnetlink.h>
#include "fuzz.h"

#define HEADER_SIZE (sizeof(struct nlmsghdr) + sizeof(struct nfgenmsg))
#define DEPTH_MAX 12

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned int seed);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct context context = { .output.flags = size % 2 ? 0 : NFT_CTX_OUTPUT_HANDLE };
	uint8_t *copy;

	/* In memory of exactly this size, so that each byte read beyond it is seen. */
	copy = malloc(size ? size : 1);
	if (!copy)
		abort();
	memcpy(copy, data, size);
	fuzz_begin(&context);
	fuzz_answers(copy, size);
	fuzz_list(&context);
	fuzz_answers(NULL, 0);
	fuzz_end(&context);
	free(copy);
	return 0;
}

/**
 * struct place - the attribute chosen, and all that it is in
 * @attr:	offset of the attribute
 * @outer:	offsets of the nests around it, outermost first
 * @message:	offset of its message
 */
struct place {
	size_t attr, message;
	size_t outer[DEPTH_MAX];
	unsigned int depth;
};

/**
 * struct search - reservoir sampling: each attribute met is the chosen one with equal probability
 * @met:	attributes so far
 */
struct search {
	const uint8_t *data;
	struct place current, chosen;
	unsigned int met, random;
};

static unsigned int random_next(unsigned int *state)
{
	*state = *state * 1103515245 + 12345;
	return *state >> 8;
}

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
		if (random_next(&search->random) % ++search->met == 0)
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

static bool place_choose(const uint8_t *data, size_t size, unsigned int *random,
			 struct place *place)
{
	struct search search = { .data = data, .random = *random };
	size_t at = 0;

	while (at + HEADER_SIZE <= size) {
		const struct nlmsghdr *header = (const void *)(data + at);

		if (header->nlmsg_len < HEADER_SIZE || header->nlmsg_len > size - at)
			break;
		search.current = (struct place){ .message = at };
		attributes_search(&search, at + HEADER_SIZE, at + header->nlmsg_len);
		at += MNL_ALIGN(header->nlmsg_len);
	}
	*random = search.random;
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

static size_t attribute_remove(uint8_t *data, size_t size, const struct place *place)
{
	size_t length = MNL_ALIGN(((struct nlattr *)(data + place->attr))->nla_len);

	if (place->attr + length > size)
		return size;
	lengths_adjust(data, place, -(long)length);
	return bytes_replace(data, size, place->attr, length, 0);
}

static size_t attribute_double(uint8_t *data, size_t size, size_t max, const struct place *place)
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

static size_t payload_mutate(uint8_t *data, size_t size, size_t max, const struct place *place)
{
	struct nlattr *attr = (struct nlattr *)(data + place->attr);
	size_t old = attr->nla_len - sizeof(*attr), start = place->attr + sizeof(*attr), new;
	uint8_t payload[4096] = { 0 };

	if (old > 2048 || start + MNL_ALIGN(old) > size)
		return size;
	memcpy(payload, data + start, old);
	new = LLVMFuzzerMutate(payload, old, old + 16);
	if (size + MNL_ALIGN(new) - MNL_ALIGN(old) > max)
		return size;
	size = bytes_replace(data, size, start, MNL_ALIGN(old), MNL_ALIGN(new));
	memset(data + start, 0, MNL_ALIGN(new));
	memcpy(data + start, payload, new);
	lengths_adjust(data, place, (long)MNL_ALIGN(new) - (long)MNL_ALIGN(old));
	((struct nlattr *)(data + place->attr))->nla_len = sizeof(*attr) + new;
	return size;
}

/* An attribute from elsewhere takes this one's place, or goes before it. */
static size_t attribute_copy(uint8_t *data, size_t size, size_t max, const struct place *place,
			     unsigned int *random)
{
	static uint8_t copy[65536];
	struct place from;
	size_t length;

	if (!place_choose(data, size, random, &from))
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

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned int seed)
{
	unsigned int random = seed, changes = 1 + random_next(&random) % 3;
	struct place place;

	while (changes--) {
		if (!place_choose(data, size, &random, &place))
			return LLVMFuzzerMutate(data, size, max);
		switch (random_next(&random) % 8) {
		case 0:
			size = attribute_remove(data, size, &place);
			break;
		case 1:
			size = attribute_double(data, size, max, &place);
			break;
		case 2:
			size = attribute_copy(data, size, max, &place, &random);
			break;
		case 3:
			((struct nlattr *)(data + place.attr))->nla_type =
				(((struct nlattr *)(data + place.attr))->nla_type & NLA_F_NESTED) |
				random_next(&random) % 16;
			break;
		default:
			size = payload_mutate(data, size, max, &place);
		}
	}
	return size;
}
