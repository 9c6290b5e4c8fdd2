/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the libFuzzer programs share: no kernel is asked; dumps are answered from memory. */
#ifndef RAMPART_TESTS_FUZZ_H
#define RAMPART_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include "context.h"
#include "wire/batch.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/** fuzz_begin, fuzz_end - a context of its own for one input; its output goes nowhere. */
void fuzz_begin(struct context *context);
void fuzz_end(struct context *context);

/**
 * fuzz_compile - @data as input to messages, and what was accepted listed
 * @flags:	NFT_CTX_OUTPUT_*; with _JSON both ways are JSON
 */
void fuzz_compile(const uint8_t *data, size_t size, unsigned int flags);

/**
 * fuzz_answers - what dumps are answered with from now on: whole netlink messages in
 * @size bytes at @messages, each dump taking those of its type; NULL for none
 */
void fuzz_answers(const void *messages, size_t size);

/** fuzz_list - `list ruleset`, with the answers as the kernel's. */
void fuzz_list(struct context *context);

/** fuzz_list_batch - lists what a kernel would have after @batch. */
void fuzz_list_batch(struct context *context, const struct batch *batch);

#endif
