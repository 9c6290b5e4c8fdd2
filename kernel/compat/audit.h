/* SPDX-License-Identifier: GPL-2.0-only */
/* Version differences: which resets audit has a record for. */
#ifndef _RAMPART_COMPAT_AUDIT_H
#define _RAMPART_COMPAT_AUDIT_H

#include <linux/audit.h>
#include <linux/version.h>

/* AUDIT_NFT_OP_INVALID: none. */
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 7, 0)
#define NFT_AUDIT_RULE_RESET	AUDIT_NFT_OP_RULE_RESET
#define NFT_AUDIT_ELEM_RESET	AUDIT_NFT_OP_SETELEM_RESET
#else
#define NFT_AUDIT_RULE_RESET	AUDIT_NFT_OP_INVALID
#define NFT_AUDIT_ELEM_RESET	AUDIT_NFT_OP_INVALID
#endif

#endif
