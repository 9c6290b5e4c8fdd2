// SPDX-License-Identifier: GPL-2.0-or-later
/* Text fuzzer: any bytes as a ruleset, to messages, and what was accepted back to text. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_compile(data, size, 0);
	return 0;
}
