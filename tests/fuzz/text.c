// SPDX-License-Identifier: GPL-2.0-or-later
/* Text fuzzer: any bytes as a ruleset, to messages, and what was accepted back to text. */
#include "fuzz.h"
#include "parser/parser.h"
#include "run.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct context context = { .check = true, .offline = true };
	struct arena *arena = arena_new();
	struct diag *diag = diag_new(arena);
	struct run run = { .context = &context, .arena = arena, .diag = diag };
	const struct source *source;

	fuzz_begin(&context);
	run.batch = batch_new(context.wire);
	source = source_from_buffer(arena, arena_strndup(arena, (const char *)data, size));
	if (run_compile(&run, source) == 0)
		fuzz_list_batch(&context, run.batch);
	diag_print(diag, context.errors);
	batch_free(run.batch);
	fuzz_end(&context);
	arena_free(arena);
	return 0;
}
