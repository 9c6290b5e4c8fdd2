// SPDX-License-Identifier: GPL-2.0-or-later
/* Runs a fuzzer's target without libFuzzer: each FILE, and CHANGES changes of it, the same ones each time. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "fuzz.h"
#include "random.h"

#define SIZE_MAX_INPUT	65536

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max);
__attribute__((weak)) size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned int seed);

static struct rng rng;

/* One part moves, is doubled or left out, or one byte is another. */
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max)
{
	size_t from = rng_below(&rng, size + 1), length = rng_below(&rng, 8) + 1;

	if (!size)
		return size;
	if (length > size - from)
		length = size - from;
	switch (rng_below(&rng, 3)) {
	case 0:
		memmove(data + from, data + from + length, size - from - length);
		return size - length;
	case 1:
		if (size + length > max)
			return size;
		memmove(data + from + length, data + from, size - from);
		return size + length;
	default:
		data[rng_below(&rng, size)] = rng_below(&rng, 256);
		return size;
	}
}

static void input_run(const char *path, unsigned int changes)
{
	static uint8_t bytes[SIZE_MAX_INPUT], changed[SIZE_MAX_INPUT];
	FILE *file = fopen(path, "r");
	size_t size;

	if (!file) {
		perror(path);
		exit(EXIT_FAILURE);
	}
	size = fread(bytes, 1, sizeof(bytes), file);
	fclose(file);
	LLVMFuzzerTestOneInput(bytes, size);
	while (changes--) {
		memcpy(changed, bytes, size);
		LLVMFuzzerTestOneInput(changed, LLVMFuzzerCustomMutator ?
			LLVMFuzzerCustomMutator(changed, size, sizeof(changed), rng_below(&rng, 1U << 31)) :
			LLVMFuzzerMutate(changed, size, sizeof(changed)));
	}
}

int main(int argc, char *argv[])
{
	rng = rng_seeded(1, 0);
	for (int i = 2; i < argc; i++)
		input_run(argv[i], atoi(argv[1]));
	return EXIT_SUCCESS;
}
