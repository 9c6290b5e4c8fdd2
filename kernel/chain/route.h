/* SPDX-License-Identifier: GPL-2.0-only */
/* Chain type route: routes anew what a rule has changed, part of nf_tables.ko. */
#ifndef _RAMPART_CHAIN_ROUTE_H
#define _RAMPART_CHAIN_ROUTE_H

/** nft_chain_route_init() - register the type for ip, ip6 and inet. */
int nft_chain_route_init(void);
void nft_chain_route_exit(void);

#endif
