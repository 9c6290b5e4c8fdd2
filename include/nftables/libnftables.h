/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The public API of libnftables.so.1: the same names, values and ABI as nftables 1.0.6. */
#ifndef LIB_NFTABLES_H
#define LIB_NFTABLES_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * struct nft_ctx - everything one user of the library has: options, variables,
 * include paths, output buffers, the netlink socket
 *
 * Contexts are independent of each other; one context is used by one thread at a time.
 */
struct nft_ctx;

/** enum nft_debug_level - what nft_ctx_output_set_debug() makes the library show. */
enum nft_debug_level {
	NFT_DEBUG_SCANNER	= 0x1,
	NFT_DEBUG_PARSER	= 0x2,
	NFT_DEBUG_EVALUATION	= 0x4,
	NFT_DEBUG_NETLINK	= 0x8,
	NFT_DEBUG_MNL		= 0x10,
	NFT_DEBUG_PROTO_CTX	= 0x20,
	NFT_DEBUG_SEGTREE	= 0x40,
	NFT_DEBUG_PLAN		= 0x80,
};

enum nft_optimize_flags {
	NFT_OPTIMIZE_ENABLED	= 0x1,
};

/** Flags of nft_ctx_output_set_flags(); the options of nft(8) in comments. */
enum {
	NFT_CTX_OUTPUT_REVERSEDNS	= 1 << 0,	/* -N */
	NFT_CTX_OUTPUT_SERVICE		= 1 << 1,	/* -S */
	NFT_CTX_OUTPUT_STATELESS	= 1 << 2,	/* -s */
	NFT_CTX_OUTPUT_HANDLE		= 1 << 3,	/* -a */
	NFT_CTX_OUTPUT_JSON		= 1 << 4,	/* -j */
	NFT_CTX_OUTPUT_ECHO		= 1 << 5,	/* -e */
	NFT_CTX_OUTPUT_GUID		= 1 << 6,	/* -u */
	NFT_CTX_OUTPUT_NUMERIC_PROTO	= 1 << 7,	/* -p */
	NFT_CTX_OUTPUT_NUMERIC_PRIO	= 1 << 8,	/* -y */
	NFT_CTX_OUTPUT_NUMERIC_SYMBOL	= 1 << 9,
	NFT_CTX_OUTPUT_NUMERIC_TIME	= 1 << 10,	/* -T */
	NFT_CTX_OUTPUT_NUMERIC_ALL	= NFT_CTX_OUTPUT_NUMERIC_PROTO |
					  NFT_CTX_OUTPUT_NUMERIC_PRIO |
					  NFT_CTX_OUTPUT_NUMERIC_SYMBOL |
					  NFT_CTX_OUTPUT_NUMERIC_TIME,	/* -n */
	NFT_CTX_OUTPUT_TERSE		= 1 << 11,	/* -t */
};

#define NFT_CTX_DEFAULT 0

/** nft_ctx_new - a context with default options; @flags is NFT_CTX_DEFAULT. NULL without memory. */
struct nft_ctx *nft_ctx_new(uint32_t flags);
/** nft_ctx_free - frees the context and all buffers got from it. */
void nft_ctx_free(struct nft_ctx *ctx);

/** Dry run: commands are checked, the kernel's ruleset stays as it is (-c). */
bool nft_ctx_get_dry_run(struct nft_ctx *ctx);
void nft_ctx_set_dry_run(struct nft_ctx *ctx, bool dry);

/** NFT_OPTIMIZE_* (-o). */
uint32_t nft_ctx_get_optimize(struct nft_ctx *ctx);
void nft_ctx_set_optimize(struct nft_ctx *ctx, uint32_t flags);

/** NFT_CTX_OUTPUT_*. */
unsigned int nft_ctx_output_get_flags(struct nft_ctx *ctx);
void nft_ctx_output_set_flags(struct nft_ctx *ctx, unsigned int flags);
/** NFT_DEBUG_*. */
unsigned int nft_ctx_output_get_debug(struct nft_ctx *ctx);
void nft_ctx_output_set_debug(struct nft_ctx *ctx, unsigned int mask);

/** Flags of nft_ctx_input_set_flags(). */
enum {
	NFT_CTX_INPUT_NO_DNS	= 1 << 0,	/* host names are not looked up */
	NFT_CTX_INPUT_JSON	= 1 << 1,	/* input is JSON even if output is not */
};
unsigned int nft_ctx_input_get_flags(struct nft_ctx *ctx);
/** Returns the flags that were set before. */
unsigned int nft_ctx_input_set_flags(struct nft_ctx *ctx, unsigned int flags);

/** Output: a stream of the caller's (the previous one is returned), or a buffer of the context's. */
FILE *nft_ctx_set_output(struct nft_ctx *ctx, FILE *fp);
int nft_ctx_buffer_output(struct nft_ctx *ctx);
int nft_ctx_unbuffer_output(struct nft_ctx *ctx);
/** The buffered text since the last command began; the context's, valid until the next command. */
const char *nft_ctx_get_output_buffer(struct nft_ctx *ctx);

/** The same for error texts. */
FILE *nft_ctx_set_error(struct nft_ctx *ctx, FILE *fp);
int nft_ctx_buffer_error(struct nft_ctx *ctx);
int nft_ctx_unbuffer_error(struct nft_ctx *ctx);
const char *nft_ctx_get_error_buffer(struct nft_ctx *ctx);

/** Directories searched for `include` (-I); @path is copied. 0, or -1 without memory. */
int nft_ctx_add_include_path(struct nft_ctx *ctx, const char *path);
void nft_ctx_clear_include_paths(struct nft_ctx *ctx);

/** Variables, "name=value" (-D); copied. 0, or -1 when @var has no '='. */
int nft_ctx_add_var(struct nft_ctx *ctx, const char *var);
void nft_ctx_clear_vars(struct nft_ctx *ctx);

/** nft_run_cmd_from_buffer - runs the commands in the text @buf as one transaction; 0, or -1 on any error. */
int nft_run_cmd_from_buffer(struct nft_ctx *nft, const char *buf);
/** nft_run_cmd_from_filename - the same for a file; "-" is standard input. */
int nft_run_cmd_from_filename(struct nft_ctx *nft, const char *filename);

#ifdef __cplusplus
}
#endif

#endif
