/* SPDX-License-Identifier: GPL-2.0-only */
/* Version differences: flags of a tunnel's key, a word before 6.10 and a bitmap since. */
#ifndef _RAMPART_COMPAT_TUNNEL_H
#define _RAMPART_COMPAT_TUNNEL_H

#include <linux/version.h>
#include <net/ip_tunnels.h>

/*
 * nft_tunnel_flag_set(), _clear(), _test() - of a struct ip_tunnel_key; FLAG is KEY, CSUM, SEQ, ...
 * nft_tunnel_options() - give a struct ip_tunnel_info options; FLAG is VXLAN_OPT, ERSPAN_OPT, ...
 */
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 10, 0)
#define nft_tunnel_flag_set(key, flag)	 __set_bit(IP_TUNNEL_##flag##_BIT, (key)->tun_flags)
#define nft_tunnel_flag_clear(key, flag) __clear_bit(IP_TUNNEL_##flag##_BIT, (key)->tun_flags)
#define nft_tunnel_flag_test(key, flag)	 test_bit(IP_TUNNEL_##flag##_BIT, (key)->tun_flags)
#define nft_tunnel_options(info, from, len, flag)			\
do {									\
	IP_TUNNEL_DECLARE_FLAGS(flags_) = { };				\
									\
	__set_bit(IP_TUNNEL_##flag##_BIT, flags_);			\
	ip_tunnel_info_opts_set(info, from, len, flags_);		\
} while (0)
#else
#define nft_tunnel_flag_set(key, flag)	 ((key)->tun_flags |= TUNNEL_##flag)
#define nft_tunnel_flag_clear(key, flag) ((key)->tun_flags &= ~TUNNEL_##flag)
#define nft_tunnel_flag_test(key, flag)	 (!!((key)->tun_flags & TUNNEL_##flag))
#define nft_tunnel_options(info, from, len, flag)			\
	ip_tunnel_info_opts_set(info, from, len, TUNNEL_##flag)
#endif

#endif
