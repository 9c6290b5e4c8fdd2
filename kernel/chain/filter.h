/* SPDX-License-Identifier: GPL-2.0-only */
/* Chain type filter: the one every family has, part of nf_tables.ko. */
#ifndef _RAMPART_CHAIN_FILTER_H
#define _RAMPART_CHAIN_FILTER_H

/** nft_chain_filter_init() - register the type for all families. */
int nft_chain_filter_init(void);
void nft_chain_filter_exit(void);

#endif
