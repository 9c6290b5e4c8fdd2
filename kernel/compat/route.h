/* SPDX-License-Identifier: GPL-2.0-only */
/* Version differences: what routes are looked up by. */
#ifndef _RAMPART_COMPAT_ROUTE_H
#define _RAMPART_COMPAT_ROUTE_H

#include <linux/version.h>
#include <net/ip.h>
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 12, 0)
#include <net/inet_dscp.h>
#endif

/** nft_tos_route() - the bits of an IPv4 packet's TOS that a route may ask for. */
static inline u8 nft_tos_route(u8 tos)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 12, 0)
	return tos & INET_DSCP_MASK;
#else
	return tos & IPTOS_RT_MASK;
#endif
}

#endif
