/* SPDX-License-Identifier: GPL-2.0-only */
/* Version differences: flags of tables that 6.1's header doesn't have yet. */
#ifndef _RAMPART_COMPAT_NF_TABLES_H
#define _RAMPART_COMPAT_NF_TABLES_H

#include <linux/netfilter/nf_tables.h>
#include <linux/version.h>

#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 12, 0)
#define NFT_TABLE_F_PERSIST	0x4
#endif

#endif
