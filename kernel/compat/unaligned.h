/* SPDX-License-Identifier: GPL-2.0-only */
/* Loads of unaligned words: their header is of no architecture any more since 6.12. */
#ifndef _RAMPART_COMPAT_UNALIGNED_H
#define _RAMPART_COMPAT_UNALIGNED_H

#include <linux/version.h>

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 12, 0)
#include <linux/unaligned.h>
#else
#include <asm/unaligned.h>
#endif

#endif
