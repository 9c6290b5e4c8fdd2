/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A recorded batch: this, then its bytes. */
#ifndef TESTS_FAULT_RECORD_H
#define TESTS_FAULT_RECORD_H

#include <stdint.h>

/**
 * struct record - head of a batch in a recording
 * @test: name of the test that sent it
 * @space: number of its network namespace
 * @len: bytes that follow
 */
struct record {
	char		test[52];
	uint32_t	len;
	uint64_t	space;
};

#endif
