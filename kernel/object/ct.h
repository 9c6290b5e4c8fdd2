/* SPDX-License-Identifier: GPL-2.0-only */
/* Object types that are part of nft_ct.ko. */
#ifndef _RAMPART_OBJECT_CT_H
#define _RAMPART_OBJECT_CT_H

struct nft_object_type;

extern struct nft_object_type nft_ct_helper_object_type;
extern struct nft_object_type nft_ct_expect_object_type;
#ifdef CONFIG_NF_CONNTRACK_TIMEOUT
extern struct nft_object_type nft_ct_timeout_object_type;
#endif

#endif
