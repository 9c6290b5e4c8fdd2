/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */
/* Extensions of the nf_tables netlink protocol that Rampart's modules speak beside the public one. */
#ifndef _UAPI_LINUX_NETFILTER_RAMPART_H
#define _UAPI_LINUX_NETFILTER_RAMPART_H

/*
 * Private message types count from 0xC0, private attributes from 0x2000. A kernel without these
 * modules answers EINVAL to the capabilities message; nothing private is sent to it then.
 */
enum nft_rampart_msg_types {
	NFT_MSG_RAMPART_CAPS	= 0xC0,
};

/**
 * enum nft_rampart_caps_attributes - the answer to NFT_MSG_RAMPART_CAPS
 *
 * @NFTA_RAMPART_CAPS_VERSION: version of the modules (NLA_NUL_STRING)
 * @NFTA_RAMPART_CAPS_FEATURES: extensions the modules have, a NFT_RAMPART_F_* bit each (NLA_U64,
 *	network order)
 */
enum nft_rampart_caps_attributes {
	NFTA_RAMPART_CAPS_UNSPEC	= 0x2000,
	NFTA_RAMPART_CAPS_VERSION,
	NFTA_RAMPART_CAPS_FEATURES,
	NFTA_RAMPART_CAPS_PAD,
};

#endif
