/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Context: what struct nft_ctx of the public API holds; all state there is. */
#ifndef RAMPART_CONTEXT_H
#define RAMPART_CONTEXT_H

#include <stdbool.h>
#include <stdio.h>
#include <nftables/libnftables.h>
#include "lang/arena.h"
#include "lang/scope.h"
#include "obj/output.h"

/**
 * struct context - options, defines, buffers; no state is global
 * @output:	stream and flags
 * @errors:	stream for diagnostics
 * @include_paths: searched for `include`, @include_path_count of them
 * @defines:	`-D name=value`, and in interactive use those of earlier lines
 * @arena:	for what lives as long as the context (symbol files, defines)
 * @check:	dry run
 */
struct context {
	struct output output;
	FILE *errors;
	char **include_paths;
	unsigned int include_path_count;
	struct scope *defines;
	struct arena *arena;
	struct wire *wire;
	unsigned int debug;		/* NFT_DEBUG_* */
	unsigned int optimize;
	bool check;
	struct buffer *output_buffer, *error_buffer;
};

#endif
