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
	NFT_MSG_RAMPART_GETPLAN,
};

/* The first private attribute of every nest. */
#define NFT_RAMPART_ATTR_PRIVATE	0x2000

/*
 * Message types of the public protocol that newer kernels have, under names of our own: the headers of
 * some kernels have theirs, those of others don't.
 */
enum nft_rampart_newer_msg_types {
	NFT_RAMPART_MSG_GETRULE_RESET		= 25,
	NFT_RAMPART_MSG_DESTROYTABLE,
	NFT_RAMPART_MSG_DESTROYCHAIN,
	NFT_RAMPART_MSG_DESTROYRULE,
	NFT_RAMPART_MSG_DESTROYSET,
	NFT_RAMPART_MSG_DESTROYSETELEM,
	NFT_RAMPART_MSG_DESTROYOBJ,
	NFT_RAMPART_MSG_DESTROYFLOWTABLE,
	NFT_RAMPART_MSG_GETSETELEM_RESET,
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

/**
 * enum nft_rampart_features - bits of NFTA_RAMPART_CAPS_FEATURES
 *
 * @NFT_RAMPART_F_COUNTER_GLOBAL: NFTA_RAMPART_COUNTER_GLOBAL is understood
 * @NFT_RAMPART_F_PLAN: NFT_MSG_RAMPART_GETPLAN is answered
 */
enum nft_rampart_features {
	NFT_RAMPART_F_COUNTER_GLOBAL	= 1 << 0,
	NFT_RAMPART_F_PLAN		= 1 << 1,
};

/**
 * enum nft_rampart_counter_attributes - beside NFTA_COUNTER_*
 *
 * @NFTA_RAMPART_COUNTER_GLOBAL: 1: all processors count into one cell under a lock, 0: each into its
 *	own (NLA_U32)
 */
enum nft_rampart_counter_attributes {
	NFTA_RAMPART_COUNTER_GLOBAL	= 0x2001,
};

/**
 * enum nft_rampart_plan_attributes - beside NFTA_RULE_TABLE, _CHAIN and _HANDLE, in answers to NFT_MSG_RAMPART_GETPLAN
 *
 * What chains were compiled to, as a dump for the chains that NFTA_RULE_TABLE and NFTA_RULE_CHAIN name, or
 * all. A message is a line, for people to read: its words may change. A line with a handle is where this rule begins.
 *
 * @NFTA_RAMPART_PLAN_TEXT: the line (NLA_NUL_STRING)
 */
enum nft_rampart_plan_attributes {
	NFTA_RAMPART_PLAN_TEXT		= 0x2001,
};

/*
 * What newer kernels' nf_tables.h has and 6.1's has not: the public protocol, under names that are in
 * neither.
 */
enum nft_rampart_bitwise {
	NFT_RAMPART_BITWISE_AND		= 3,
	NFT_RAMPART_BITWISE_OR		= 4,
	NFT_RAMPART_BITWISE_XOR		= 5,
	NFTA_RAMPART_BITWISE_SREG2	= 8,
};

enum nft_rampart_inner_types {
	NFT_RAMPART_INNER_UNSPEC,
	NFT_RAMPART_INNER_VXLAN,
	NFT_RAMPART_INNER_GENEVE,
	NFT_RAMPART_INNER_GRE,		/* these two by their flags alone; the number is for listings */
	NFT_RAMPART_INNER_GRETAP,
};

/* Headers an inner packet has: the tunnel's own of a given size, link layer, network, transport. */
enum nft_rampart_inner_flags {
	NFT_RAMPART_INNER_HDRSIZE	= 1 << 0,
	NFT_RAMPART_INNER_LL		= 1 << 1,
	NFT_RAMPART_INNER_NH		= 1 << 2,
	NFT_RAMPART_INNER_TH		= 1 << 3,
	NFT_RAMPART_INNER_MASK		= 15,
};

enum nft_rampart_inner_attributes {
	NFTA_RAMPART_INNER_UNSPEC,
	NFTA_RAMPART_INNER_NUM,
	NFTA_RAMPART_INNER_TYPE,
	NFTA_RAMPART_INNER_FLAGS,
	NFTA_RAMPART_INNER_HDRSIZE,
	NFTA_RAMPART_INNER_EXPR,
	__NFTA_RAMPART_INNER_MAX
};
#define NFTA_RAMPART_INNER_MAX	(__NFTA_RAMPART_INNER_MAX - 1)

/* Beside NFTA_SET_*: how many elements a set has (NLA_U32), in answers and dumps. */
#define NFTA_RAMPART_SET_COUNT	20

/* What newer kernels' nfnetlink_hook.h has: a hook that runs a BPF program, and the program's number (NLA_U32). */
#define NFNL_RAMPART_HOOK_TYPE_BPF	2
#define NFNLA_RAMPART_HOOK_BPF_ID	1

/* A base of payload within inner: the tunnel's own header. */
#define NFT_RAMPART_PAYLOAD_TUN_HEADER	4

#endif
