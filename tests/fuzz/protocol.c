// SPDX-License-Identifier: GPL-2.0-or-later
/* Protocol: what nf_tables messages are made of: a row for each message, expression, object and attribute. */
#include <arpa/inet.h>
#include <endian.h>
#include <stdio.h>
#include <string.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nf_tables_compat.h>
#include <linux/netfilter/nfnetlink.h>
#include <uapi/linux/netfilter/rampart.h>
#include "mutate.h"
#include "protocol.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define VALUES_MAX 8

/* Kinds of values. Names are of a few, so that they mean what exists, existed, or is elsewhere. */
enum kind {
	END, TABLE, CHAIN, SET, OBJECT, FLOWTABLE, HANDLE, ID, NUMBER, NUMBER8, NUMBER16, NUMBER64, TEXT,
	BYTES, FIXED, NEST, REGISTER, DATA, VERDICT, KEY, EXPR, EXPRS, ELEMENTS, FIELDS, SHAPE, SHAPE64, DEVICES,
};

/**
 * struct row - an attribute
 * @percent:	how often it is there; 0 stands for always
 * @values:	of NUMBER…, one of these up to the last that isn't 0; BYTES: at most @values[0] of them;
 *		FIXED: as many bytes as one of these;
 *		SHAPE: offset in struct shape of the value; REGISTER: 1 to read, 2 to write
 * @texts:	of TEXT, one of these
 * @rows:	of NEST, ended by END
 */
struct row {
	uint16_t attr;
	enum kind kind;
	uint8_t percent;
	uint32_t values[VALUES_MAX];
	const char *texts[6];
	const struct row *rows;
};

/** struct shape - what a set's name says of it, so that most elements fit their set. */
struct shape {
	uint32_t flags, key_len, data_type, data_len, object, fields;
	uint64_t timeout;
	const char *expr;
};

static const struct shape shapes[] = {
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

/**
 * struct maker - one message being made
 * @subject:	what it is about, or NULL
 * @loaded:	the registers hold something
 */
struct maker {
	struct nlmsghdr *message;
	struct rng *rng;
	const struct item *subject;
	char table[8], set[12];
	unsigned int shape;
	uint8_t family;
	bool loaded;
	unsigned int depth;
};

/** struct expression - an expression's name and attributes; @reads, @writes a register. */
struct expression {
	const char *name;
	bool reads, writes, stateful;
	const struct row rows[10];
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

static const struct expression expressions[] = {
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
	{ NFTA_HOOK_DEV, TEXT, 15, .texts = { "lo", "nosuch", "" } }, { END },
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
static const struct row element_rows[] = {
	{ NFTA_SET_ELEM_TIMEOUT, NUMBER64, 5, .values = { 3600000, 0, 4294967295u } },
	{ NFTA_SET_ELEM_EXPIRATION, NUMBER64, 3, .values = { 1000000, 0 } },
	{ NFTA_SET_ELEM_USERDATA, BYTES, 10, .values = { 40 } },
	{ NFTA_SET_ELEM_EXPR, EXPR, 4 }, { NFTA_SET_ELEM_EXPRESSIONS, EXPRS, 4 }, { END },
};

/**
 * struct sort - one type of message
 * @weight:	how often
 * @flags:	NLM_F_* it may have, one of these
 */
struct sort {
	uint8_t type, weight;
	uint16_t flags[4];
	struct row rows[12];
};

#define CREATE NLM_F_CREATE
#define TYPED_OBJECT(type, data) \
	{ NFT_MSG_NEWOBJ, 1, { CREATE, CREATE, 0, CREATE | NLM_F_EXCL }, { \
		{ NFTA_OBJ_TABLE, TABLE }, { NFTA_OBJ_NAME, OBJECT }, { NFTA_OBJ_TYPE, NUMBER, .values = { type } }, \
		{ NFTA_OBJ_DATA, NEST, .rows = data }, { NFTA_OBJ_USERDATA, BYTES, 5, .values = { 256 } } } }

static const struct sort sorts[] = {
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

static const uint8_t families[] = {
	NFPROTO_IPV4, NFPROTO_INET, NFPROTO_INET, NFPROTO_NETDEV, NFPROTO_IPV6, NFPROTO_ARP, NFPROTO_BRIDGE,
};

static void row_write(struct maker *maker, const struct row *row);

static void u32_put(struct maker *maker, uint16_t attr, uint32_t value)
{
	mnl_attr_put_u32(maker->message, attr, htonl(value));
}

static void u64_put(struct maker *maker, uint16_t attr, uint64_t value)
{
	mnl_attr_put_u64(maker->message, attr, htobe64(value));
}

static void bytes_put(struct maker *maker, uint16_t attr, size_t size)
{
	uint8_t bytes[512];

	rng_bytes(maker->rng, bytes, size);
	mnl_attr_put(maker->message, attr, size, bytes);
}

static uint32_t value_pick(struct maker *maker, const struct row *row)
{
	unsigned int count = VALUES_MAX;

	while (count > 1 && !row->values[count - 1])
		count--;
	return row->values[rng_below(maker->rng, count)];
}

static void u16_put(struct maker *maker, uint16_t attr, uint16_t value)
{
	mnl_attr_put_u16(maker->message, attr, htons(value));
}

static void rows_write(struct maker *maker, const struct row *rows, unsigned int count)
{
	for (unsigned int i = 0; i < count && rows[i].kind != END; i++)
		if (!rows[i].percent || rng_chance(maker->rng, rows[i].percent))
			row_write(maker, &rows[i]);
}

static void name_put(struct maker *maker, uint16_t attr, const char *prefix, unsigned int names)
{
	char name[16];

	snprintf(name, sizeof(name), "%s%u", prefix, rng_below(maker->rng, names));
	mnl_attr_put_strz(maker->message, attr, name);
}

static void set_choose(struct maker *maker)
{
	maker->shape = rng_below(maker->rng, COUNT(shapes));
	snprintf(maker->set, sizeof(maker->set),
		 shapes[maker->shape].flags & NFT_SET_ANONYMOUS ? "__set%%d" : "s%u", maker->shape);
}

/* Of the message's own set; expressions name any. */
static void set_put(struct maker *maker, uint16_t attr)
{
	if (maker->depth)
		do
			set_choose(maker);
		while (shapes[maker->shape].key_len != 4 && rng_chance(maker->rng, 90));
	mnl_attr_put_strz(maker->message, attr, maker->set);
}

/* Of the subject, if the message itself and not an expression in it wants a name. */
static bool subject_put(struct maker *maker, const struct row *row)
{
	const struct item *subject = maker->subject;
	const char *name;

	if (!subject || maker->depth || rng_chance(maker->rng, 4))
		return false;
	if (row->kind == HANDLE) {
		u64_put(maker, row->attr, subject->handle);
		return true;
	}
	name = subject->type == NFT_MSG_NEWRULE || subject->type == NFT_MSG_NEWSETELEM ?
	       subject->parent : subject->name;
	mnl_attr_put_strz(maker->message, row->attr, name);
	return true;
}

static void register_put(struct maker *maker, const struct row *row)
{
	static const uint32_t registers[] = {
		NFT_REG_1, NFT_REG_1, NFT_REG_1, NFT_REG_1, NFT_REG_1, NFT_REG_1, NFT_REG_2, NFT_REG32_00,
		NFT_REG32_15,
	};

	u32_put(maker, row->attr, RNG_PICK(maker->rng, registers));
}

/* Few different keys, so that they meet again. */
static void key_put(struct maker *maker, uint16_t attr, size_t size, uint8_t value)
{
	struct nlattr *nest = mnl_attr_nest_start(maker->message, attr);
	uint8_t bytes[64] = { 0 };

	for (size_t i = 3; i < size; i += 4)
		bytes[i] = value;
	if (size < 4)
		bytes[size - 1] = value;
	mnl_attr_put(maker->message, NFTA_DATA_VALUE, size, bytes);
	mnl_attr_nest_end(maker->message, nest);
}

static void verdict_put(struct maker *maker, uint16_t attr)
{
	static const int32_t codes[] = {
		NF_ACCEPT, NF_DROP, NFT_CONTINUE, NFT_RETURN, NFT_JUMP, NFT_JUMP, NFT_JUMP, NFT_GOTO, 3, 0x10000,
	};
	struct nlattr *data = mnl_attr_nest_start(maker->message, attr);
	struct nlattr *nest = mnl_attr_nest_start(maker->message, NFTA_DATA_VERDICT);
	int32_t code = RNG_PICK(maker->rng, codes);

	u32_put(maker, NFTA_VERDICT_CODE, code);
	if (code == NFT_JUMP || code == NFT_GOTO) {
		if (rng_chance(maker->rng, 85))
			name_put(maker, NFTA_VERDICT_CHAIN, "c", 5);
		else
			u32_put(maker, NFTA_VERDICT_CHAIN_ID, 1 + rng_below(maker->rng, 5));
	}
	mnl_attr_nest_end(maker->message, nest);
	mnl_attr_nest_end(maker->message, data);
}

static void expression_fill(struct maker *maker, const struct expression *expression)
{
	struct nlattr *data;

	mnl_attr_put_strz(maker->message, NFTA_EXPR_NAME, expression->name);
	data = mnl_attr_nest_start(maker->message, NFTA_EXPR_DATA);
	maker->depth++;
	rows_write(maker, expression->rows, COUNT(expression->rows));
	maker->depth--;
	mnl_attr_nest_end(maker->message, data);
	maker->loaded |= expression->writes;
}

static const struct expression *expression_pick(struct maker *maker, bool stateful)
{
	for (;;) {
		const struct expression *expression = &RNG_PICK(maker->rng, expressions);

		if (stateful ? expression->stateful || rng_chance(maker->rng, 3) :
			       !expression->reads || maker->loaded || rng_chance(maker->rng, 5))
			return expression;
	}
}

static void expression_put(struct maker *maker, uint16_t attr, bool stateful)
{
	struct nlattr *nest = mnl_attr_nest_start(maker->message, attr);
	const char *own = shapes[maker->shape].expr;

	/* A set's elements have the expression that is the set's. */
	if (stateful && own && rng_chance(maker->rng, 80)) {
		mnl_attr_put_strz(maker->message, NFTA_EXPR_NAME, own);
	} else {
		expression_fill(maker, expression_pick(maker, stateful));
	}
	mnl_attr_nest_end(maker->message, nest);
}

static void expressions_put(struct maker *maker, const struct row *row)
{
	struct nlattr *nest = mnl_attr_nest_start(maker->message, row->attr);
	bool stateful = row->attr != NFTA_RULE_EXPRESSIONS || maker->depth;

	for (unsigned int i = 1 + rng_below(maker->rng, stateful ? 2 : 3); i; i--)
		expression_put(maker, NFTA_LIST_ELEM, stateful);
	mnl_attr_nest_end(maker->message, nest);
}

static void element_put(struct maker *maker, uint8_t key, bool end)
{
	const struct shape *shape = &shapes[maker->shape];
	struct nlattr *nest = mnl_attr_nest_start(maker->message, NFTA_LIST_ELEM);

	if (end)
		u32_put(maker, NFTA_SET_ELEM_FLAGS, NFT_SET_ELEM_INTERVAL_END);
	if (!end && rng_chance(maker->rng, 4)) {
		u32_put(maker, NFTA_SET_ELEM_FLAGS, NFT_SET_ELEM_CATCHALL);
	} else {
		key_put(maker, NFTA_SET_ELEM_KEY, shape->key_len, key);
		if (shape->fields && rng_chance(maker->rng, 90))
			key_put(maker, NFTA_SET_ELEM_KEY_END, shape->key_len, key + rng_below(maker->rng, 2));
	}
	if (!end && shape->flags & NFT_SET_MAP) {
		if (shape->data_type == NFT_DATA_VERDICT)
			verdict_put(maker, NFTA_SET_ELEM_DATA);
		else
			key_put(maker, NFTA_SET_ELEM_DATA, shape->data_len, rng_below(maker->rng, 3));
	}
	if (!end && shape->object)
		name_put(maker, NFTA_SET_ELEM_OBJREF, "o", 3);
	if (!end)
		rows_write(maker, element_rows, COUNT(element_rows));
	mnl_attr_nest_end(maker->message, nest);
}

static void elements_put(struct maker *maker, uint16_t attr)
{
	bool intervals = shapes[maker->shape].flags & NFT_SET_INTERVAL && !shapes[maker->shape].fields;
	struct nlattr *nest = mnl_attr_nest_start(maker->message, attr);

	for (unsigned int i = 1 + rng_below(maker->rng, 4); i; i--) {
		uint8_t key = 2 * rng_below(maker->rng, 8);

		element_put(maker, key, false);
		if (intervals && rng_chance(maker->rng, 95))
			element_put(maker, key + 1, true);
	}
	mnl_attr_nest_end(maker->message, nest);
}

static void fields_put(struct maker *maker, uint16_t attr)
{
	struct nlattr *nest, *field;

	if (!shapes[maker->shape].fields)
		return;
	nest = mnl_attr_nest_start(maker->message, attr);
	for (unsigned int i = 0; i < shapes[maker->shape].fields; i++) {
		field = mnl_attr_nest_start(maker->message, NFTA_LIST_ELEM);
		u32_put(maker, NFTA_SET_FIELD_LEN, 4);
		mnl_attr_nest_end(maker->message, field);
	}
	mnl_attr_nest_end(maker->message, nest);
}

static void devices_put(struct maker *maker, uint16_t attr)
{
	struct nlattr *nest = mnl_attr_nest_start(maker->message, attr);

	mnl_attr_put_strz(maker->message, NFTA_DEVICE_NAME, rng_chance(maker->rng, 90) ? "lo" : "nosuch");
	mnl_attr_nest_end(maker->message, nest);
}

static void shape_put(struct maker *maker, const struct row *row)
{
	const char *place = (const char *)&shapes[maker->shape] + row->values[0];
	uint64_t wide;
	uint32_t value;

	if (row->kind == SHAPE64) {
		memcpy(&wide, place, sizeof(wide));
		if (wide)
			u64_put(maker, row->attr, wide);
		return;
	}
	memcpy(&value, place, sizeof(value));
	if (value)
		u32_put(maker, row->attr, value);
}

static void nest_put(struct maker *maker, const struct row *row)
{
	struct nlattr *nest = mnl_attr_nest_start(maker->message, row->attr);

	rows_write(maker, row->rows, 16);
	mnl_attr_nest_end(maker->message, nest);
}

static void text_put(struct maker *maker, const struct row *row)
{
	unsigned int count = 0;

	while (count < COUNT(row->texts) && row->texts[count])
		count++;
	mnl_attr_put_strz(maker->message, row->attr, row->texts[rng_below(maker->rng, count)]);
}

static void row_write(struct maker *maker, const struct row *row)
{
	if (row->kind >= CHAIN && row->kind <= HANDLE && subject_put(maker, row))
		return;
	switch (row->kind) {
	case TABLE: mnl_attr_put_strz(maker->message, row->attr, maker->table); break;
	case CHAIN: name_put(maker, row->attr, "c", 5); break;
	case SET: set_put(maker, row->attr); break;
	case OBJECT: name_put(maker, row->attr, "o", 3); break;
	case FLOWTABLE: name_put(maker, row->attr, "f", 2); break;
	case HANDLE: u64_put(maker, row->attr, 1 + rng_below(maker->rng, 60)); break;
	case ID: u32_put(maker, row->attr, 1 + rng_below(maker->rng, 5)); break;
	case NUMBER: u32_put(maker, row->attr, value_pick(maker, row)); break;
	case NUMBER8: mnl_attr_put_u8(maker->message, row->attr, value_pick(maker, row)); break;
	case NUMBER16: u16_put(maker, row->attr, value_pick(maker, row)); break;
	case NUMBER64: u64_put(maker, row->attr, value_pick(maker, row)); break;
	case TEXT: text_put(maker, row); break;
	case BYTES:
		bytes_put(maker, row->attr, row->values[0] > 2 ? rng_below(maker->rng, row->values[0] + 1) :
								 row->values[0] & 2);
		break;
	case FIXED: bytes_put(maker, row->attr, value_pick(maker, row)); break;
	case NEST: nest_put(maker, row); break;
	case REGISTER: register_put(maker, row); break;
	case DATA: key_put(maker, row->attr, 4, rng_next(maker->rng)); break;
	case VERDICT: verdict_put(maker, row->attr); break;
	case KEY: key_put(maker, row->attr, 4, row->attr * 2); break;
	case EXPR: expression_put(maker, row->attr, true); break;
	case EXPRS: expressions_put(maker, row); break;
	case ELEMENTS: elements_put(maker, row->attr); break;
	case FIELDS: fields_put(maker, row->attr); break;
	case SHAPE: case SHAPE64: shape_put(maker, row); break;
	case DEVICES: devices_put(maker, row->attr); break;
	case END: break;
	}
}

static const struct sort *sort_pick(struct rng *rng)
{
	unsigned int total = 0, at;

	for (size_t i = 0; i < COUNT(sorts); i++)
		total += sorts[i].weight;
	at = rng_below(rng, total);
	for (size_t i = 0;; i++) {
		if (at < sorts[i].weight)
			return &sorts[i];
		at -= sorts[i].weight;
	}
}

/* Deletions that don't mind if there is nothing to delete, NFT_RAMPART_MSG_DESTROYTABLE and on. */
static const uint8_t destroying[] = {
	NFT_MSG_DELTABLE, NFT_MSG_DELCHAIN, NFT_MSG_DELRULE, NFT_MSG_DELSET, NFT_MSG_DELSETELEM, NFT_MSG_DELOBJ,
	NFT_MSG_DELFLOWTABLE,
};

uint8_t message_deletion(uint8_t type)
{
	if (type < NFT_RAMPART_MSG_DESTROYTABLE || type >= NFT_RAMPART_MSG_DESTROYTABLE + COUNT(destroying))
		return type;
	return destroying[type - NFT_RAMPART_MSG_DESTROYTABLE];
}

/* Some deletions are of this kind. */
static uint8_t type_choose(struct rng *rng, uint8_t type)
{
	for (size_t i = 0; i < COUNT(destroying); i++)
		if (destroying[i] == type && rng_chance(rng, 25))
			return NFT_RAMPART_MSG_DESTROYTABLE + i;
	return type;
}

static void maker_begin(struct maker *maker, void *bytes, const struct sort *sort, uint32_t sequence)
{
	struct nfgenmsg *extra;

	memset(bytes, 0, MNL_NLMSG_HDRLEN + sizeof(*extra));
	maker->message = mnl_nlmsg_put_header(bytes);
	maker->message->nlmsg_type = NFNL_SUBSYS_NFTABLES << 8 | type_choose(maker->rng, sort->type);
	maker->message->nlmsg_flags = NLM_F_REQUEST | sort->flags[rng_below(maker->rng, COUNT(sort->flags))];
	maker->message->nlmsg_seq = sequence;
	extra = mnl_nlmsg_put_extra_header(maker->message, sizeof(*extra));
	extra->nfgen_family = maker->family;
	extra->version = NFNETLINK_V0;
	set_choose(maker);
}

/* Takes something the kernel has for the message's subject: of a deletion what is deleted, else a table. */
static void subject_choose(struct maker *maker, const struct sort *sort, const struct model *known)
{
	bool deletion = sort->type == NFT_MSG_DELTABLE || !(sort->flags[0] & NLM_F_CREATE);
	const struct item *item;

	for (unsigned int tries = 0; known->count && tries < 20; tries++) {
		item = &known->items[rng_below(maker->rng, known->count)];
		if (item->type != (deletion ? sort->type - 2 : sort->type) && tries < 12)
			continue;
		maker->family = item->family;
		strcpy(maker->table, item->table);
		if (item->type == (deletion ? sort->type - 2 : sort->type) &&
		    rng_chance(maker->rng, deletion ? 95 : 30))
			maker->subject = item;
		return;
	}
}

/* A set's number follows its letter; the kernel's own names are of anonymous ones. */
static void shape_of(struct maker *maker, const char *set)
{
	snprintf(maker->set, sizeof(maker->set), "%.11s", set);
	maker->shape = *set == 's' ? (unsigned int)(set[1] - '0') % COUNT(shapes) : COUNT(shapes) - 1;
}

size_t message_make(void *bytes, struct rng *rng, uint32_t sequence, const struct model *known)
{
	const struct sort *sort = sort_pick(rng);
	struct maker maker = { .rng = rng, .family = RNG_PICK(rng, families) };

	snprintf(maker.table, sizeof(maker.table), "t%u", rng_chance(rng, 70) ? 0 : rng_below(rng, 3));
	if (rng_chance(rng, 90))
		subject_choose(&maker, sort, known);
	maker_begin(&maker, bytes, sort, sequence);
	if (maker.subject && (maker.subject->type == NFT_MSG_NEWSETELEM || maker.subject->type == NFT_MSG_NEWSET))
		shape_of(&maker, maker.subject->type == NFT_MSG_NEWSET ? maker.subject->name :
								     maker.subject->parent);
	rows_write(&maker, sort->rows, COUNT(sort->rows));
	return MNL_ALIGN(maker.message->nlmsg_len);
}

/* How many of each sort the first batch has, and what they are named. */
static const struct { uint8_t type, count; } foundation[] = {
	{ NFT_MSG_NEWTABLE, 1 }, { NFT_MSG_NEWCHAIN, 5 }, { NFT_MSG_NEWOBJ, 3 }, { NFT_MSG_NEWSET, COUNT(shapes) - 1 },
};

static const struct sort *sort_find(uint8_t type)
{
	const struct sort *sort = sorts;

	while (sort->type != type)
		sort++;
	return sort;
}

/* One object of the foundation: with the attributes every such message has, no others. */
static void found_write(struct maker *maker, const struct sort *sort, unsigned int number)
{
	struct item subject = { .type = sort->type };

	snprintf(subject.name, sizeof(subject.name), "%s%u",
		 sort->type == NFT_MSG_NEWCHAIN ? "c" : sort->type == NFT_MSG_NEWOBJ ? "o" : "s", number);
	if (sort->type == NFT_MSG_NEWSET)
		shape_of(maker, subject.name);
	for (unsigned int i = 0; i < COUNT(sort->rows); i++) {
		const struct row *row = &sort->rows[i];

		if (row->kind == CHAIN || row->kind == OBJECT || row->kind == SET)
			mnl_attr_put_strz(maker->message, row->attr, subject.name);
		else if (row->attr == NFTA_OBJ_TYPE && sort->type == NFT_MSG_NEWOBJ)
			u32_put(maker, row->attr, NFT_OBJECT_COUNTER);
		else if (!row->percent || (row->kind == NEST && sort->type == NFT_MSG_NEWSET))
			row_write(maker, row);
	}
}

size_t messages_found(void *bytes, struct rng *rng, uint32_t sequence)
{
	size_t size = 0;

	for (size_t i = 0; i < COUNT(foundation); i++) {
		const struct sort *sort = sort_find(foundation[i].type);

		for (unsigned int n = 0; n < foundation[i].count; n++) {
			struct maker maker = { .rng = rng, .family = NFPROTO_INET, .table = "t0" };

			maker_begin(&maker, (char *)bytes + size, sort, sequence++);
			maker.message->nlmsg_flags = NLM_F_REQUEST | NLM_F_CREATE;
			found_write(&maker, sort, n);
			size += MNL_ALIGN(maker.message->nlmsg_len);
		}
	}
	return size;
}

static size_t payload_spoil(void *bytes, size_t size, struct rng *rng, const struct place *place)
{
	static const uint64_t edges[] = { 0, ~0ull, 0x7fffffff, 0x80000000u, 1, 0xff, 0x100, 1ull << 63 };
	const struct nlattr *attr = (struct nlattr *)((char *)bytes + place->attr);
	size_t old = mnl_attr_get_payload_len(attr), new = old;
	uint8_t payload[2048] = { 0 };
	uint64_t edge = htobe64(RNG_PICK(rng, edges));

	if (old > 1024)
		return size;
	memcpy(payload, mnl_attr_get_payload(attr), old);
	switch (rng_below(rng, 4)) {
	case 0:
		new = rng_below(rng, 20);
		break;
	case 1:
		rng_bytes(rng, payload, old);
		break;
	case 2:
		new = old + rng_below(rng, 300);
		break;
	default:
		if (old <= sizeof(edge))
			memcpy(payload, (char *)&edge + sizeof(edge) - old, old);
	}
	return attribute_set(bytes, size, MESSAGE_MAX, place, payload, new);
}

size_t message_spoil(void *bytes, size_t size, struct rng *rng)
{
	struct nlmsghdr *message = bytes;
	struct nfgenmsg *extra = mnl_nlmsg_get_payload(message);
	struct place place;
	struct nlattr *attr;

	if (!place_choose(bytes, message->nlmsg_len, rng, &place))
		return size;
	attr = (struct nlattr *)((char *)bytes + place.attr);
	switch (rng_below(rng, 10)) {
	case 0:
		return attribute_remove(bytes, size, &place);
	case 1:
		return attribute_double(bytes, size, MESSAGE_MAX, &place);
	case 2:
		return attribute_copy(bytes, size, MESSAGE_MAX, &place, rng);
	case 3:
		attr->nla_type ^= NLA_F_NESTED;
		return size;
	case 4:
		attr->nla_type = (attr->nla_type & NLA_F_NESTED) | rng_below(rng, 16);
		return size;
	case 5:
		extra->nfgen_family = rng_below(rng, 16);
		return size;
	case 6:
		message->nlmsg_flags ^= 1 << (8 + rng_below(rng, 4));
		return size;
	default:
		return payload_spoil(bytes, size, rng, &place);
	}
}
