// SPDX-License-Identifier: GPL-2.0-or-later
/* JSON fuzzer: any bytes as commands in JSON, to messages, and what was accepted back to JSON. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_compile(data, size, NFT_CTX_OUTPUT_JSON);
	return 0;
}
