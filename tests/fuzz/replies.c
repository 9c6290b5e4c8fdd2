// SPDX-License-Identifier: GPL-2.0-or-later
/* Netlink-to-text fuzzer: any messages as the kernel's replies to `list ruleset`; mutates attributes, not bytes. */
#include <stdlib.h>
#include <string.h>
#include "fuzz.h"
#include "mutate.h"

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned int seed);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct context context = {
		.output.flags = (size % 8 ? 0 : NFT_CTX_OUTPUT_HANDLE) | (size % 3 ? 0 : NFT_CTX_OUTPUT_JSON),
	};
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

static size_t payload_mutate(uint8_t *data, size_t size, size_t max, const struct place *place)
{
	const struct nlattr *attr = (struct nlattr *)(data + place->attr);
	size_t old = mnl_attr_get_payload_len(attr);
	uint8_t payload[4096] = { 0 };

	if (old > 2048 || place->attr + sizeof(*attr) + old > size)
		return size;
	memcpy(payload, mnl_attr_get_payload(attr), old);
	return attribute_set(data, size, max, place, payload,
			     LLVMFuzzerMutate(payload, old, old + 16));
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned int seed)
{
	struct rng rng = rng_seeded(seed, 0);
	unsigned int changes = 1 + rng_below(&rng, 3);
	struct place place;

	while (changes--) {
		struct nlattr *attr;

		if (!place_choose(data, size, &rng, &place))
			return LLVMFuzzerMutate(data, size, max);
		attr = (struct nlattr *)(data + place.attr);
		switch (rng_below(&rng, 8)) {
		case 0:
			size = attribute_remove(data, size, &place);
			break;
		case 1:
			size = attribute_double(data, size, max, &place);
			break;
		case 2:
			size = attribute_copy(data, size, max, &place, &rng);
			break;
		case 3:
			attr->nla_type = (attr->nla_type & NLA_F_NESTED) | rng_below(&rng, 16);
			break;
		default:
			size = payload_mutate(data, size, max, &place);
		}
	}
	return size;
}
