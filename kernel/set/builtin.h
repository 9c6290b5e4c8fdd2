/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Set backends, one a line, best first among equals: NAME is kernel/set/NAME.c, which defines
 * "const struct nft_set_backend nft_set_NAME_backend".
 */
NFT_SET_BACKEND(hash)
NFT_SET_BACKEND(interval)
NFT_SET_BACKEND(concat_range)
