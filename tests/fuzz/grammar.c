// SPDX-License-Identifier: GPL-2.0-or-later
/* Grammar: what nf_tables messages are made of. */
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nf_tables_compat.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netlink.h>
#include <uapi/linux/netfilter/rampart.h>
#include "grammar.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

const struct shape shapes[SHAPES] = {
	{ .key_len = 4 },
	{ .flags = NFT_SET_INTERVAL, .key_len = 4 },
	{ .flags = NFT_SET_MAP, .key_len = 4, .data_type = 7, .data_len = 4 },
	{ .flags = NFT_SET_MAP, .key_len = 4, .data_type = NFT_DATA_VERDICT, .data_len = 16 },
	{ .flags = NFT_SET_INTERVAL | NFT_SET_CONCAT, .key_len = 8, .fields = 2 },
	{ .flags = NFT_SET_TIMEOUT, .key_len = 2, .timeout = 3600000 },
	{ .flags = NFT_SET_EVAL, .key_len = 4, .expr = "counter" },
	{ .flags = NFT_SET_OBJECT, .key_len = 4, .object = NFT_OBJECT_COUNTER },
	{ .flags = NFT_SET_INTERVAL | NFT_SET_MAP, .key_len = 16, .data_type = NFT_DATA_VERDICT,
	  .data_len = 16 },
	{ .flags = NFT_SET_ANONYMOUS | NFT_SET_CONSTANT, .key_len = 4 },
};

#define R_READ(attr)	{ attr, REGISTER, .values = { 1 } }
#define R_WRITE(attr)	{ attr, REGISTER, .values = { 2 } }
#define FOUR		.values = { 4, 4, 4, 4, 4, 2, 1, 16 }

/* Objects and expressions of one kind have the same attributes. */
#define QUOTA_ROWS { NFTA_QUOTA_BYTES, NUMBER64, .values = { 1000, 1 } }, \
	{ NFTA_QUOTA_FLAGS, NUMBER, 40, .values = { 0, 1, 2, 3 } }, \
	{ NFTA_QUOTA_CONSUMED, NUMBER64, 30, .values = { 0, 10, 2000 } }
#define LIMIT_ROWS { NFTA_LIMIT_RATE, NUMBER64, .values = { 10, 1, 4294967295u } }, \
	{ NFTA_LIMIT_UNIT, NUMBER64, .values = { 1, 60, 86400 } }, \
	{ NFTA_LIMIT_BURST, NUMBER, 80, .values = { 5, 0, 4294967295u } }, \
	{ NFTA_LIMIT_TYPE, NUMBER, 50, .values = { 0, 1, 2 } }, { NFTA_LIMIT_FLAGS, NUMBER, 30, .values = { 0, 1, 2 } }
#define CONNLIMIT_ROWS { NFTA_CONNLIMIT_COUNT, NUMBER, .values = { 10, 0 } }, \
	{ NFTA_CONNLIMIT_FLAGS, NUMBER, 30, .values = { 0, 1, 2 } }
#define SYNPROXY_ROWS { NFTA_SYNPROXY_MSS, NUMBER16, .values = { 1460 } }, \
	{ NFTA_SYNPROXY_WSCALE, NUMBER8, .values = { 7 } }, { NFTA_SYNPROXY_FLAGS, NUMBER, .values = { 3, 255 } }

/* Of payload and of meta: what "inner" carries is one of the two. */
static const struct row inner_expr_rows[] = {
	R_WRITE(NFTA_PAYLOAD_DREG), { NFTA_PAYLOAD_BASE, NUMBER, .values = { 1, 2, 3, 4, 15, 16 } },
	{ NFTA_PAYLOAD_OFFSET, NUMBER, 80, .values = { 0, 12, 9, 255 } }, { NFTA_PAYLOAD_LEN, NUMBER, 80, FOUR }, { END },
};
static const struct row inner_rows[] = {
	{ NFTA_EXPR_NAME, TEXT, .texts = { "payload", "payload", "meta", "counter", "inner" } },
	{ NFTA_EXPR_DATA, NEST, .rows = inner_expr_rows }, { END },
};

const struct expression expressions[] = {
	{ "immediate", .rows = { { NFTA_IMMEDIATE_DREG, NUMBER }, { NFTA_IMMEDIATE_DATA, VERDICT } } },
	{ "immediate", .rows = { { NFTA_IMMEDIATE_DREG, NUMBER }, { NFTA_IMMEDIATE_DATA, VERDICT } } },
	{ "immediate", .writes = true, .rows = { R_WRITE(NFTA_IMMEDIATE_DREG), { NFTA_IMMEDIATE_DATA, DATA } } },
	{ "payload", .writes = true, .rows = { R_WRITE(NFTA_PAYLOAD_DREG),
		{ NFTA_PAYLOAD_BASE, NUMBER, .values = { 1, 1, 2, 0, 3 } },
		{ NFTA_PAYLOAD_OFFSET, NUMBER, .values = { 12, 16, 9, 255 } }, { NFTA_PAYLOAD_LEN, NUMBER, FOUR } } },
	{ "payload", .reads = true, .rows = { R_READ(NFTA_PAYLOAD_SREG),
		{ NFTA_PAYLOAD_BASE, NUMBER, .values = { 1, 2 } }, { NFTA_PAYLOAD_OFFSET, NUMBER, .values = { 2, 8 } },
		{ NFTA_PAYLOAD_LEN, NUMBER, .values = { 2, 4 } },
		{ NFTA_PAYLOAD_CSUM_TYPE, NUMBER, 60, .values = { 1, 2, 3 } },
		{ NFTA_PAYLOAD_CSUM_OFFSET, NUMBER, 60, .values = { 10, 16, 255 } },
		{ NFTA_PAYLOAD_CSUM_FLAGS, NUMBER, 50, .values = { 1, 2 } } } },
	{ "meta", .writes = true, .rows = { R_WRITE(NFTA_META_DREG),
		{ NFTA_META_KEY, NUMBER, .values = { 0, 3, 16, 15, 1, 4, 6, 60 } } } },
	{ "meta", .reads = true, .rows = { R_READ(NFTA_META_SREG),
		{ NFTA_META_KEY, NUMBER, .values = { 3, 3, 2, 14, 18, 21 } } } },
	{ "ct", .writes = true, .rows = { R_WRITE(NFTA_CT_DREG),
		{ NFTA_CT_KEY, NUMBER, .values = { 0, 1, 2, 3, 11, 14, 17, 30 } },
		{ NFTA_CT_DIRECTION, NUMBER8, 30, .values = { 0, 1, 2 } } } },
	{ "cmp", .reads = true, .rows = { R_READ(NFTA_CMP_SREG),
		{ NFTA_CMP_OP, NUMBER, .values = { 0, 1, 2, 5, 6 } }, { NFTA_CMP_DATA, DATA } } },
	{ "range", .reads = true, .rows = { R_READ(NFTA_RANGE_SREG), { NFTA_RANGE_OP, NUMBER, .values = { 0, 1, 2 } },
		{ NFTA_RANGE_FROM_DATA, KEY }, { NFTA_RANGE_TO_DATA, KEY } } },
	{ "bitwise", .reads = true, .writes = true, .rows = { R_READ(NFTA_BITWISE_SREG), R_WRITE(NFTA_BITWISE_DREG),
		{ NFTA_BITWISE_LEN, NUMBER, FOUR }, { NFTA_BITWISE_MASK, DATA, 90 }, { NFTA_BITWISE_XOR, DATA, 90 },
		{ NFTA_BITWISE_OP, NUMBER, 30, .values = { 0, 1, 2, 3 } }, { NFTA_BITWISE_DATA, DATA, 30 } } },
	{ "byteorder", .reads = true, .writes = true, .rows = { R_READ(NFTA_BYTEORDER_SREG),
		R_WRITE(NFTA_BYTEORDER_DREG), { NFTA_BYTEORDER_OP, NUMBER, .values = { 0, 1, 2 } },
		{ NFTA_BYTEORDER_LEN, NUMBER, FOUR }, { NFTA_BYTEORDER_SIZE, NUMBER, .values = { 2, 4, 8, 3 } } } },
	{ "lookup", .reads = true, .rows = { { NFTA_LOOKUP_SET, SET }, R_READ(NFTA_LOOKUP_SREG),
		{ NFTA_LOOKUP_SET_ID, ID, 50 }, { NFTA_LOOKUP_FLAGS, NUMBER, 10, .values = { 1, 2 } } } },
	{ "lookup", .reads = true, .writes = true, .rows = { { NFTA_LOOKUP_SET, SET }, R_READ(NFTA_LOOKUP_SREG),
		R_WRITE(NFTA_LOOKUP_DREG), { NFTA_LOOKUP_SET_ID, ID, 50 } } },
	{ "lookup", .reads = true, .rows = { { NFTA_LOOKUP_SET, SET }, R_READ(NFTA_LOOKUP_SREG),
		{ NFTA_LOOKUP_DREG, NUMBER }, { NFTA_LOOKUP_SET_ID, ID, 50 } } },
	{ "dynset", .reads = true, .rows = { { NFTA_DYNSET_SET_NAME, SET }, { NFTA_DYNSET_SET_ID, ID, 40 },
		{ NFTA_DYNSET_OP, NUMBER, .values = { 0, 1, 2, 3 } }, R_READ(NFTA_DYNSET_SREG_KEY),
		{ NFTA_DYNSET_SREG_DATA, REGISTER, 20, .values = { 1 } },
		{ NFTA_DYNSET_TIMEOUT, NUMBER64, 20, .values = { 1000, 4000000000u } },
		{ NFTA_DYNSET_EXPR, EXPR, 30 }, { NFTA_DYNSET_FLAGS, NUMBER, 20, .values = { 1, 2, 3, 4 } },
		{ NFTA_DYNSET_EXPRESSIONS, EXPRS, 15 } } },
	{ "objref", .rows = { { NFTA_OBJREF_IMM_TYPE, NUMBER, .values = { 1, 1, 2, 4 } }, { NFTA_OBJREF_IMM_NAME, OBJECT } } },
	{ "objref", .reads = true, .rows = { R_READ(NFTA_OBJREF_SET_SREG), { NFTA_OBJREF_SET_NAME, SET },
		{ NFTA_OBJREF_SET_ID, ID, 40 } } },
	{ "counter", .stateful = true, .rows = { { NFTA_COUNTER_PACKETS, NUMBER64, 30, .values = { 1, 77 } },
		{ NFTA_COUNTER_BYTES, NUMBER64, 30, .values = { 1, 7700 } },
		{ NFTA_RAMPART_COUNTER_GLOBAL, NUMBER, 30, .values = { 0, 1, 2 } } } },
	{ "quota", .stateful = true, .rows = { QUOTA_ROWS } },
	{ "limit", .stateful = true, .rows = { LIMIT_ROWS } },
	{ "connlimit", .stateful = true, .rows = { CONNLIMIT_ROWS } },
	/* Without a time: it would change from dump to dump. */
	{ "last", .stateful = true, .rows = { { NFTA_LAST_MSECS, NUMBER64, 30, .values = { 5 } } } },
	{ "log", .rows = { { NFTA_LOG_GROUP, NUMBER, 40, .values = { 5 } }, { NFTA_LOG_PREFIX, TEXT, 30, .texts = { "p", "" } },
		{ NFTA_LOG_LEVEL, NUMBER, 20, .values = { 4, 9 } }, { NFTA_LOG_FLAGS, NUMBER, 20, .values = { 1, 255 } } } },
	{ "reject", .rows = { { NFTA_REJECT_TYPE, NUMBER, .values = { 0, 1, 2, 3 } },
		{ NFTA_REJECT_ICMP_CODE, NUMBER8, 60, .values = { 0, 3, 200 } } } },
	{ "hash", .reads = true, .writes = true, .rows = { R_READ(NFTA_HASH_SREG), R_WRITE(NFTA_HASH_DREG),
		{ NFTA_HASH_LEN, NUMBER, FOUR }, { NFTA_HASH_MODULUS, NUMBER, .values = { 8, 1, 0, 4294967295u } },
		{ NFTA_HASH_SEED, NUMBER, 50, .values = { 7 } }, { NFTA_HASH_OFFSET, NUMBER, 30, .values = { 1, 4294967295u } },
		{ NFTA_HASH_TYPE, NUMBER, 40, .values = { 0, 1, 2 } } } },
	{ "numgen", .writes = true, .rows = { R_WRITE(NFTA_NG_DREG), { NFTA_NG_MODULUS, NUMBER, .values = { 4, 0, 4294967295u } },
		{ NFTA_NG_TYPE, NUMBER, .values = { 0, 1, 2 } }, { NFTA_NG_OFFSET, NUMBER, 30, .values = { 1, 4294967295u } } } },
	{ "exthdr", .writes = true, .rows = { R_WRITE(NFTA_EXTHDR_DREG), { NFTA_EXTHDR_TYPE, NUMBER8, .values = { 2, 0, 44 } },
		{ NFTA_EXTHDR_OFFSET, NUMBER, .values = { 0, 2, 255 } }, { NFTA_EXTHDR_LEN, NUMBER, FOUR },
		{ NFTA_EXTHDR_FLAGS, NUMBER, 30, .values = { 1, 2 } }, { NFTA_EXTHDR_OP, NUMBER, 70, .values = { 0, 1, 2, 3, 9 } } } },
	{ "rt", .writes = true, .rows = { R_WRITE(NFTA_RT_DREG), { NFTA_RT_KEY, NUMBER, .values = { 0, 1, 2, 3, 9 } } } },
	{ "fib", .writes = true, .rows = { R_WRITE(NFTA_FIB_DREG), { NFTA_FIB_RESULT, NUMBER, .values = { 1, 2, 3, 4 } },
		{ NFTA_FIB_FLAGS, NUMBER, .values = { 1, 2, 9, 17, 33, 64 } } } },
	{ "queue", .rows = { { NFTA_QUEUE_NUM, BYTES, .values = { 2 } }, { NFTA_QUEUE_TOTAL, BYTES, 30, .values = { 2 } } } },
	{ "socket", .writes = true, .rows = { R_WRITE(NFTA_SOCKET_DREG), { NFTA_SOCKET_KEY, NUMBER, .values = { 0, 1, 2, 3, 9 } },
		{ NFTA_SOCKET_LEVEL, NUMBER, 20, .values = { 1, 300 } } } },
	{ "nat", .reads = true, .rows = { { NFTA_NAT_TYPE, NUMBER, .values = { 0, 1, 2 } },
		{ NFTA_NAT_FAMILY, NUMBER, .values = { 2, 10, 7 } }, R_READ(NFTA_NAT_REG_ADDR_MIN),
		{ NFTA_NAT_FLAGS, NUMBER, 20, .values = { 4, 64, 4096 } } } },
	{ "masq", .rows = { { NFTA_MASQ_FLAGS, NUMBER, 30, .values = { 4, 4096 } } } },
	{ "redir", .rows = { { NFTA_REDIR_FLAGS, NUMBER, 30, .values = { 4, 4096 } } } },
	{ "flow_offload", .rows = { { NFTA_FLOW_TABLE_NAME, FLOWTABLE } } },
	{ "synproxy", .rows = { SYNPROXY_ROWS } },
	{ "dup", .reads = true, .rows = { R_READ(NFTA_DUP_SREG_ADDR), { NFTA_DUP_SREG_DEV, REGISTER, 50, .values = { 1 } } } },
	{ "osf", .writes = true, .rows = { R_WRITE(NFTA_OSF_DREG), { NFTA_OSF_TTL, NUMBER8, 50, .values = { 0, 1, 2, 3 } } } },
	{ "fwd", .reads = true, .rows = { R_READ(NFTA_FWD_SREG_DEV), { NFTA_FWD_SREG_ADDR, REGISTER, 30, .values = { 1 } },
		{ NFTA_FWD_NFPROTO, NUMBER, 40, .values = { 2, 10, 7 } } } },
	{ "tproxy", .reads = true, .rows = { { NFTA_TPROXY_FAMILY, NUMBER, .values = { 2, 10, 0, 7 } },
		{ NFTA_TPROXY_REG_ADDR, REGISTER, 60, .values = { 1 } }, { NFTA_TPROXY_REG_PORT, REGISTER, 60, .values = { 1 } } } },
	{ "xfrm", .writes = true, .rows = { R_WRITE(NFTA_XFRM_DREG), { NFTA_XFRM_KEY, NUMBER, .values = { 1, 2, 3, 4, 5, 6, 9 } },
		{ NFTA_XFRM_DIR, NUMBER8, .values = { 0, 1, 2 } }, { NFTA_XFRM_SPNUM, NUMBER, 30, .values = { 0, 5, 6 } } } },
	{ "tunnel", .writes = true, .rows = { R_WRITE(NFTA_TUNNEL_DREG), { NFTA_TUNNEL_KEY, NUMBER, .values = { 0, 1, 2 } },
		{ NFTA_TUNNEL_MODE, NUMBER, 40, .values = { 0, 1, 2, 3 } } } },
	{ "inner", .writes = true, .rows = { { NFTA_RAMPART_INNER_NUM, NUMBER, .values = { 0, 0, 0, 1 } },
		{ NFTA_RAMPART_INNER_TYPE, NUMBER, .values = { 1, 2, 0, 3 } },
		{ NFTA_RAMPART_INNER_FLAGS, NUMBER, .values = { 15, 14, 12, 1, 16 } },
		{ NFTA_RAMPART_INNER_HDRSIZE, NUMBER, .values = { 8, 0, 64, 255 } },
		{ NFTA_RAMPART_INNER_EXPR, NEST, .rows = inner_rows } } },
	{ "match", .rows = { { NFTA_MATCH_NAME, TEXT, .texts = { "mark", "mark", "comment", "nosuch" } },
		{ NFTA_MATCH_REV, NUMBER, .values = { 1, 1, 0, 255 } }, { NFTA_MATCH_INFO, FIXED, .values = { 16, 16, 256, 8 } } } },
	{ "target", .rows = { { NFTA_TARGET_NAME, TEXT, .texts = { "MARK", "MARK", "NFQUEUE", "TPROXY", "nosuch" } },
		{ NFTA_TARGET_REV, NUMBER, .values = { 2, 2, 0, 1, 255 } }, { NFTA_TARGET_INFO, FIXED, .values = { 8, 8, 24, 16 } } } },
	{ "nosuch", .rows = { { 1, NUMBER, .values = { 1 } } } },
};

static const struct row quota_rows[] = { QUOTA_ROWS, { END } };
static const struct row limit_rows[] = { LIMIT_ROWS, { END } };
static const struct row connlimit_rows[] = { CONNLIMIT_ROWS, { END } };
static const struct row synproxy_rows[] = { SYNPROXY_ROWS, { END } };
static const struct row helper_rows[] = {
	{ NFTA_CT_HELPER_NAME, TEXT, .texts = { "ftp", "tftp", "nosuch" } },
	{ NFTA_CT_HELPER_L3PROTO, NUMBER16, 60, .values = { 2, 10, 7 } },
	{ NFTA_CT_HELPER_L4PROTO, NUMBER8, .values = { 6, 17, 1 } }, { END },
};
static const struct row timeouts_rows[] = {
	{ 1, NUMBER, 60, .values = { 30, 0, 4294967295u } }, { 2, NUMBER, 60, .values = { 60 } },
	{ 13, NUMBER, 20, .values = { 5 } }, { 200, NUMBER, 5, .values = { 5 } }, { END },
};
static const struct row timeout_rows[] = {
	{ NFTA_CT_TIMEOUT_L3PROTO, NUMBER16, .values = { 2, 10, 7 } },
	{ NFTA_CT_TIMEOUT_L4PROTO, NUMBER8, .values = { 6, 17, 250 } },
	{ NFTA_CT_TIMEOUT_DATA, NEST, .rows = timeouts_rows }, { END },
};
static const struct row expect_rows[] = {
	{ NFTA_CT_EXPECT_L3PROTO, NUMBER16, 60, .values = { 2, 10, 7 } },
	{ NFTA_CT_EXPECT_L4PROTO, NUMBER8, .values = { 6, 17, 250 } },
	{ NFTA_CT_EXPECT_DPORT, NUMBER16, .values = { 21 } }, { NFTA_CT_EXPECT_TIMEOUT, NUMBER, .values = { 100000, 0 } },
	{ NFTA_CT_EXPECT_SIZE, NUMBER8, .values = { 3, 0, 255 } }, { END },
};
static const struct row tunnel_ip_rows[] = {
	{ NFTA_TUNNEL_KEY_IP_SRC, NUMBER, 50, .values = { 0x0a000001 } }, { NFTA_TUNNEL_KEY_IP_DST, NUMBER, .values = { 0x0a000002 } },
	{ END },
};
static const struct row tunnel_vxlan_rows[] = { { NFTA_TUNNEL_KEY_VXLAN_GBP, NUMBER, .values = { 7 } }, { END } };
static const struct row tunnel_geneve_rows[] = {
	{ NFTA_TUNNEL_KEY_GENEVE_CLASS, NUMBER16, .values = { 1 } }, { NFTA_TUNNEL_KEY_GENEVE_TYPE, NUMBER8, .values = { 2 } },
	{ NFTA_TUNNEL_KEY_GENEVE_DATA, FIXED, .values = { 4, 128, 3, 132 } }, { END },
};
static const struct row tunnel_opts_rows[] = {
	{ NFTA_TUNNEL_KEY_OPTS_VXLAN, NEST, 40, .rows = tunnel_vxlan_rows },
	{ NFTA_TUNNEL_KEY_OPTS_GENEVE, NEST, 40, .rows = tunnel_geneve_rows },
	{ NFTA_TUNNEL_KEY_OPTS_GENEVE, NEST, 30, .rows = tunnel_geneve_rows }, { END },
};
static const struct row tunnel_rows[] = {
	{ NFTA_TUNNEL_KEY_ID, NUMBER, .values = { 5, 4294967295u } }, { NFTA_TUNNEL_KEY_IP, NEST, 90, .rows = tunnel_ip_rows },
	{ NFTA_TUNNEL_KEY_FLAGS, NUMBER, 30, .values = { 0, 1, 7, 8 } }, { NFTA_TUNNEL_KEY_TTL, NUMBER8, 50, .values = { 64 } },
	{ NFTA_TUNNEL_KEY_SPORT, NUMBER16, 30, .values = { 4789 } }, { NFTA_TUNNEL_KEY_OPTS, NEST, 60, .rows = tunnel_opts_rows },
	{ END },
};
static const struct row secmark_rows[] = {
	{ NFTA_SECMARK_CTX, TEXT, .texts = { "system_u:object_r:etc_t:s0", "" } }, { END },
};

static const struct row hook_rows[] = {
	{ NFTA_HOOK_HOOKNUM, NUMBER, .values = { 0, 1, 2, 3, 4, 1, 1, 9 } },
	{ NFTA_HOOK_PRIORITY, NUMBER, .values = { 0, 100, 4294967196u } },
	{ NFTA_HOOK_DEV, TEXT, 15, .texts = { "lo", "d0", "nosuch", "" } }, { END },
};
static const struct row chain_counter_rows[] = {
	{ NFTA_COUNTER_PACKETS, NUMBER64, .values = { 3 } }, { NFTA_COUNTER_BYTES, NUMBER64, .values = { 4 } }, { END },
};
static const struct row set_desc_rows[] = {
	{ NFTA_SET_DESC_SIZE, NUMBER, 30, .values = { 10, 2, 1000, 4294967295u } },
	{ NFTA_SET_DESC_CONCAT, FIELDS }, { END },
};
static const struct row flow_hook_rows[] = {
	{ NFTA_FLOWTABLE_HOOK_NUM, NUMBER }, { NFTA_FLOWTABLE_HOOK_PRIORITY, NUMBER, .values = { 0, 10 } },
	{ NFTA_FLOWTABLE_HOOK_DEVS, DEVICES, 70 }, { END },
};
const struct row element_rows[] = {
	{ NFTA_SET_ELEM_TIMEOUT, NUMBER64, 5, .values = { 3600000, 0, 4294967295u } },
	{ NFTA_SET_ELEM_EXPIRATION, NUMBER64, 3, .values = { 1000000, 0 } },
	{ NFTA_SET_ELEM_USERDATA, BYTES, 10, .values = { 40 } },
	{ NFTA_SET_ELEM_EXPR, EXPR, 4 }, { NFTA_SET_ELEM_EXPRESSIONS, EXPRS, 4 }, { END },
};

#define CREATE NLM_F_CREATE
#define TYPED_OBJECT(type, data) \
	{ NFT_MSG_NEWOBJ, 1, { CREATE, CREATE, 0, CREATE | NLM_F_EXCL }, { \
		{ NFTA_OBJ_TABLE, TABLE }, { NFTA_OBJ_NAME, OBJECT }, { NFTA_OBJ_TYPE, NUMBER, .values = { type } }, \
		{ NFTA_OBJ_DATA, NEST, .rows = data }, { NFTA_OBJ_USERDATA, BYTES, 5, .values = { 256 } } } }

const struct sort sorts[] = {
	{ NFT_MSG_NEWTABLE, 5, { CREATE, CREATE, 0, CREATE | NLM_F_EXCL }, {
		{ NFTA_TABLE_NAME, TABLE }, { NFTA_TABLE_FLAGS, NUMBER, 40, .values = { 0, 0, 1, 2, 128 } },
		{ NFTA_TABLE_USERDATA, BYTES, 20, .values = { 256 } } } },
	{ NFT_MSG_DELTABLE, 1, { 0 }, { { NFTA_TABLE_NAME, TABLE, 95 }, { NFTA_TABLE_HANDLE, HANDLE, 20 } } },
	{ NFT_MSG_NEWCHAIN, 8, { CREATE, CREATE, 0, CREATE | NLM_F_EXCL }, {
		{ NFTA_CHAIN_TABLE, TABLE }, { NFTA_CHAIN_NAME, CHAIN, 97 }, { NFTA_CHAIN_HANDLE, HANDLE, 5 },
		{ NFTA_CHAIN_HOOK, NEST, 30, .rows = hook_rows }, { NFTA_CHAIN_TYPE, TEXT, 30, .texts = { "filter", "nat", "route", "x" } },
		{ NFTA_CHAIN_POLICY, NUMBER, 10, .values = { 0, 1, 2 } },
		{ NFTA_CHAIN_COUNTERS, NEST, 8, .rows = chain_counter_rows }, { NFTA_CHAIN_ID, ID, 20 },
		{ NFTA_CHAIN_FLAGS, NUMBER, 12, .values = { 0, 4, 4, 1, 2, 255 } },
		{ NFTA_CHAIN_USERDATA, BYTES, 5, .values = { 256 } } } },
	{ NFT_MSG_DELCHAIN, 3, { 0 }, { { NFTA_CHAIN_TABLE, TABLE }, { NFTA_CHAIN_NAME, CHAIN, 90 }, { NFTA_CHAIN_HANDLE, HANDLE, 15 } } },
	{ NFT_MSG_NEWRULE, 20, { CREATE | NLM_F_APPEND, CREATE | NLM_F_APPEND, CREATE, NLM_F_REPLACE }, {
		{ NFTA_RULE_TABLE, TABLE }, { NFTA_RULE_CHAIN, CHAIN, 97 }, { NFTA_RULE_HANDLE, HANDLE, 15 },
		{ NFTA_RULE_EXPRESSIONS, EXPRS, 97 }, { NFTA_RULE_POSITION, HANDLE, 8 }, { NFTA_RULE_ID, ID, 30 },
		{ NFTA_RULE_POSITION_ID, ID, 5 }, { NFTA_RULE_USERDATA, BYTES, 10, .values = { 256 } },
		{ NFTA_RULE_CHAIN_ID, ID, 3 } } },
	{ NFT_MSG_DELRULE, 5, { 0 }, { { NFTA_RULE_TABLE, TABLE }, { NFTA_RULE_CHAIN, CHAIN, 90 },
		{ NFTA_RULE_HANDLE, HANDLE, 60 }, { NFTA_RULE_ID, ID, 20 } } },
	{ NFT_MSG_NEWSET, 8, { CREATE, CREATE, 0, CREATE | NLM_F_EXCL }, {
		{ NFTA_SET_TABLE, TABLE }, { NFTA_SET_NAME, SET }, { NFTA_SET_ID, ID },
		{ NFTA_SET_FLAGS, SHAPE, .values = { offsetof(struct shape, flags) } },
		{ NFTA_SET_KEY_LEN, SHAPE, .values = { offsetof(struct shape, key_len) } },
		{ NFTA_SET_DATA_TYPE, SHAPE, .values = { offsetof(struct shape, data_type) } },
		{ NFTA_SET_DATA_LEN, SHAPE, .values = { offsetof(struct shape, data_len) } },
		{ NFTA_SET_OBJ_TYPE, SHAPE, .values = { offsetof(struct shape, object) } },
		{ NFTA_SET_TIMEOUT, SHAPE64, .values = { offsetof(struct shape, timeout) } },
		{ NFTA_SET_DESC, NEST, 70, .rows = set_desc_rows }, { NFTA_SET_EXPR, EXPR, 12 },
		{ NFTA_SET_USERDATA, BYTES, 5, .values = { 256 } } } },
	{ NFT_MSG_DELSET, 3, { 0 }, { { NFTA_SET_TABLE, TABLE }, { NFTA_SET_NAME, SET, 90 }, { NFTA_SET_HANDLE, HANDLE, 15 } } },
	{ NFT_MSG_NEWSETELEM, 14, { CREATE, CREATE, 0, CREATE | NLM_F_EXCL }, {
		{ NFTA_SET_ELEM_LIST_TABLE, TABLE }, { NFTA_SET_ELEM_LIST_SET, SET }, { NFTA_SET_ELEM_LIST_SET_ID, ID, 25 },
		{ NFTA_SET_ELEM_LIST_ELEMENTS, ELEMENTS } } },
	{ NFT_MSG_DELSETELEM, 6, { 0 }, {
		{ NFTA_SET_ELEM_LIST_TABLE, TABLE }, { NFTA_SET_ELEM_LIST_SET, SET }, { NFTA_SET_ELEM_LIST_SET_ID, ID, 25 },
		{ NFTA_SET_ELEM_LIST_ELEMENTS, ELEMENTS, 93 } } },
	{ NFT_MSG_NEWOBJ, 5, { CREATE, CREATE, 0, CREATE | NLM_F_EXCL }, {
		{ NFTA_OBJ_TABLE, TABLE }, { NFTA_OBJ_NAME, OBJECT }, { NFTA_OBJ_TYPE, NUMBER, .values = { 1, 1, 2, 4, 3, 5, 9, 77 } },
		{ NFTA_OBJ_DATA, BYTES, .values = { 1 } }, { NFTA_OBJ_USERDATA, BYTES, 5, .values = { 256 } } } },
	TYPED_OBJECT(NFT_OBJECT_QUOTA, quota_rows), TYPED_OBJECT(NFT_OBJECT_LIMIT, limit_rows),
	TYPED_OBJECT(NFT_OBJECT_CONNLIMIT, connlimit_rows), TYPED_OBJECT(NFT_OBJECT_SYNPROXY, synproxy_rows),
	TYPED_OBJECT(NFT_OBJECT_CT_HELPER, helper_rows), TYPED_OBJECT(NFT_OBJECT_CT_TIMEOUT, timeout_rows),
	TYPED_OBJECT(NFT_OBJECT_CT_EXPECT, expect_rows), TYPED_OBJECT(NFT_OBJECT_TUNNEL, tunnel_rows),
	TYPED_OBJECT(NFT_OBJECT_SECMARK, secmark_rows),
	{ NFT_MSG_DELOBJ, 2, { 0 }, { { NFTA_OBJ_TABLE, TABLE }, { NFTA_OBJ_NAME, OBJECT, 90 },
		{ NFTA_OBJ_TYPE, NUMBER, .values = { 1, 1, 2, 3, 4, 6, 7, 9 } }, { NFTA_OBJ_HANDLE, HANDLE, 15 } } },
	{ NFT_MSG_NEWFLOWTABLE, 1, { CREATE, 0 }, { { NFTA_FLOWTABLE_TABLE, TABLE }, { NFTA_FLOWTABLE_NAME, FLOWTABLE },
		{ NFTA_FLOWTABLE_HOOK, NEST, .rows = flow_hook_rows }, { NFTA_FLOWTABLE_FLAGS, NUMBER, 20, .values = { 0, 1, 2, 4 } } } },
	{ NFT_MSG_DELFLOWTABLE, 1, { 0 }, { { NFTA_FLOWTABLE_TABLE, TABLE }, { NFTA_FLOWTABLE_NAME, FLOWTABLE, 90 },
		{ NFTA_FLOWTABLE_HANDLE, HANDLE, 15 } } },
};

const size_t expressions_count = COUNT(expressions), sorts_count = COUNT(sorts);
