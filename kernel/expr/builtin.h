/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Expressions that are part of nf_tables.ko, one a line: NAME is kernel/expr/NAME.c, which defines
 * "struct nft_expr_type nft_NAME_type". The Kbuild file reads this list, too. Every other file in
 * kernel/expr/ is a module nft_NAME.ko.
 */
NFT_EXPR_BUILTIN(immediate)
NFT_EXPR_BUILTIN(cmp)
NFT_EXPR_BUILTIN(payload)
NFT_EXPR_BUILTIN(meta)
NFT_EXPR_BUILTIN(counter)
NFT_EXPR_BUILTIN(lookup)
NFT_EXPR_BUILTIN(range)
NFT_EXPR_BUILTIN(bitwise)
NFT_EXPR_BUILTIN(byteorder)
NFT_EXPR_BUILTIN(rt)
NFT_EXPR_BUILTIN(last)
NFT_EXPR_BUILTIN(exthdr)
NFT_EXPR_BUILTIN(dynset)
NFT_EXPR_BUILTIN(inner)
