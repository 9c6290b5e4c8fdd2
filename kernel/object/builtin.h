/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Object types that are part of nf_tables.ko, one a line: NAME is kernel/object/NAME.c or, where an
 * expression shares its state, kernel/expr/NAME.c, which defines "struct nft_object_type
 * nft_NAME_object_type". The Kbuild file reads this list, too. Every other file in kernel/object/ is
 * part of nft_MODULE.ko, MODULE being its name up to the first underscore.
 */
NFT_OBJECT_BUILTIN(counter)
#ifdef CONFIG_NETWORK_SECMARK
NFT_OBJECT_BUILTIN(secmark)
#endif
