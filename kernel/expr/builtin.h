/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Expressions that are part of nf_tables.ko, one a line: NAME is kernel/expr/NAME.c, which defines
 * "struct nft_expr_type nft_NAME_type". The Kbuild file reads this list, too. Every other file in
 * kernel/expr/ is a module nft_NAME.ko.
 */
