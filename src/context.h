/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Context: what struct nft_ctx of the public API holds; all state there is. */
#ifndef RAMPART_CONTEXT_H
#define RAMPART_CONTEXT_H

#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <nftables/rampart.h>
#include "lang/arena.h"
#include "lang/diag.h"
#include "obj/output.h"

/**
 * struct text_buffer - output kept in memory instead of going to a stream
 * @stream:	writes into the buffer; NULL while buffering is off
 */
struct text_buffer {
	FILE *stream;
	char *text;
	size_t size;
	size_t capacity;
};

/**
 * struct found - handles of rules that were found, for the library's caller
 * @count:	how many there are; the first @size of them are in @handles
 */
struct found {
	uint64_t *handles;
	unsigned int size, count;
};

/**
 * struct context - options, defines, buffers; no state is global
 * @output:	stream and flags
 * @output_stream, @error_stream: the caller's, used while buffering is off
 * @errors:	stream for diagnostics
 * @include_paths: searched for `include`, @include_path_count of them
 * @variables:	texts "name=value" of `-D`
 * @wire:	the netlink socket
 * @debug:	NFT_DEBUG_*
 * @optimize:	NFT_OPTIMIZE_*
 * @check:	dry run
 * @stop:	made true from outside, it ends a command that follows something; or NULL
 * @found:	where `find rule` puts what it finds instead of showing it, or NULL
 * @if_absent:	rules that are there already are not added again
 * @progress:	where it is noted how far commands are, or NULL
 * @pretty:	traces are shown in the form for people
 * @sampler:	of the last rampart_sample(), or NULL
 * @offline:	no kernel is asked: commands are checked against themselves
 * @fingerprints: a command has `osf` in it: the kernel needs to know systems' fingerprints
 */
struct context {
	struct output output;
	FILE *output_stream, *error_stream;
	FILE *errors;
	struct text_buffer output_buffer, error_buffer;
	char **include_paths;
	unsigned int include_path_count;
	char **variables;
	unsigned int variable_count;
	struct wire *wire;
	unsigned int debug;
	unsigned int optimize;
	unsigned int input_flags;
	bool check;
	struct found *found;
	struct rampart_progress *progress;
	struct sampler *sampler;
	bool if_absent;
	bool pretty;
	const volatile sig_atomic_t *stop;
	bool offline;
	bool fingerprints;
};

/** progress_note - notes that @stage has done @done of @total steps. */
static inline void progress_note(const struct context *context, const char *stage,
				 unsigned long done, unsigned long total)
{
	if (!context->progress)
		return;
	context->progress->stage = stage;
	context->progress->total = total;
	context->progress->done = done;
}

/**
 * context_run - parses, evaluates and carries out all of @source as one transaction
 *
 * @arena holds @source and everything made from it. 0, or -1 after the errors
 * were written to context->errors.
 */
int context_run(struct context *context, struct arena *arena, struct diag *diag,
		const struct source *source);

#endif
