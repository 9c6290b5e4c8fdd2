// SPDX-License-Identifier: GPL-2.0-or-later
/* Registers: bounds of every index and length, reads of what was never written, bytes that leak through them. */
#include <arpa/inet.h>
#include <linux/in.h>
#include <uapi/linux/netfilter/rampart.h>
#include "security.h"

#define REG_BYTES	64
#define FIRST		NFT_REG32_00
#define LAST		NFT_REG32_15

/**
 * struct user - an expression with a register
 * @reg: its attribute
 * @source: it is read, else written
 * @len: bytes of the register
 * @fill: the other attributes; what it leaves open @close closes
 * @set: a set of this name with keys of @len must be there
 */
struct user {
	const char	*expr;
	uint16_t	reg;
	bool		source;
	uint32_t	len;
	void		(*fill)(uint32_t len);
	const char	*set;
	void		(*close)(void);
};

static const uint8_t ones[REG_BYTES] = { [0 ... REG_BYTES - 1] = 0xff };

static void cmp_fill(uint32_t len)
{
	be32_put(NFTA_CMP_OP, NFT_CMP_EQ);
	value_put(NFTA_CMP_DATA, ones, len);
}

static void range_fill(uint32_t len)
{
	be32_put(NFTA_RANGE_OP, NFT_RANGE_EQ);
	value_put(NFTA_RANGE_FROM_DATA, ones, len);
	value_put(NFTA_RANGE_TO_DATA, ones, len);
}

static void bitwise_common(uint32_t len)
{
	be32_put(NFTA_BITWISE_LEN, len);
	value_put(NFTA_BITWISE_MASK, ones, len);
	value_put(NFTA_BITWISE_XOR, ones, len);
}

static void bitwise_source_fill(uint32_t len)
{
	be32_put(NFTA_BITWISE_DREG, FIRST);
	bitwise_common(len);
}

static void bitwise_dest_fill(uint32_t len)
{
	be32_put(NFTA_BITWISE_SREG, FIRST);
	bitwise_common(len);
}

static void byteorder_common(uint32_t len)
{
	be32_put(NFTA_BYTEORDER_OP, NFT_BYTEORDER_HTON);
	be32_put(NFTA_BYTEORDER_LEN, len);
	be32_put(NFTA_BYTEORDER_SIZE, 2);
}

static void byteorder_source_fill(uint32_t len)
{
	be32_put(NFTA_BYTEORDER_DREG, FIRST);
	byteorder_common(len);
}

static void byteorder_dest_fill(uint32_t len)
{
	be32_put(NFTA_BYTEORDER_SREG, FIRST);
	byteorder_common(len);
}

static void payload_fill(uint32_t len)
{
	be32_put(NFTA_PAYLOAD_BASE, NFT_PAYLOAD_NETWORK_HEADER);
	be32_put(NFTA_PAYLOAD_OFFSET, 0);
	be32_put(NFTA_PAYLOAD_LEN, len);
}

static void meta_fill(uint32_t len)
{
	be32_put(NFTA_META_KEY, len == 4 ? NFT_META_MARK : NFT_META_IIFNAME);
}

static void hash_source_fill(uint32_t len)
{
	be32_put(NFTA_HASH_DREG, FIRST);
	be32_put(NFTA_HASH_LEN, len);
	be32_put(NFTA_HASH_MODULUS, 2);
}

static void hash_dest_fill(uint32_t len)
{
	(void)len;
	be32_put(NFTA_HASH_TYPE, NFT_HASH_SYM);
	be32_put(NFTA_HASH_MODULUS, 2);
}

static void numgen_fill(uint32_t len)
{
	(void)len;
	be32_put(NFTA_NG_MODULUS, 2);
	be32_put(NFTA_NG_TYPE, NFT_NG_INCREMENTAL);
}

static void immediate_fill(uint32_t len)
{
	value_put(NFTA_IMMEDIATE_DATA, ones, len);
}

static void exthdr_fill(uint32_t len)
{
	mnl_attr_put_u8(batch.message, NFTA_EXTHDR_TYPE, 2);
	be32_put(NFTA_EXTHDR_OFFSET, 2);
	be32_put(NFTA_EXTHDR_LEN, len);
	be32_put(NFTA_EXTHDR_OP, NFT_EXTHDR_OP_TCPOPT);
}

static void lookup_key_fill(uint32_t len)
{
	(void)len;
	string_put(NFTA_LOOKUP_SET, "s");
}

static void dynset_key_fill(uint32_t len)
{
	(void)len;
	string_put(NFTA_DYNSET_SET_NAME, "s");
	be32_put(NFTA_DYNSET_OP, NFT_DYNSET_OP_ADD);
}

static void map_data_fill(uint32_t len)
{
	(void)len;
	string_put(NFTA_LOOKUP_SET, "m");
	be32_put(NFTA_LOOKUP_SREG, FIRST);
}

static void dynset_data_fill(uint32_t len)
{
	(void)len;
	string_put(NFTA_DYNSET_SET_NAME, "m");
	be32_put(NFTA_DYNSET_OP, NFT_DYNSET_OP_ADD);
	be32_put(NFTA_DYNSET_SREG_KEY, FIRST);
}

static void ct_fill(uint32_t len)
{
	be32_put(NFTA_CT_KEY, len == 4 ? NFT_CT_MARK : NFT_CT_LABELS);
}

static void rt_fill(uint32_t len)
{
	be32_put(NFTA_RT_KEY, len == 4 ? NFT_RT_NEXTHOP4 : NFT_RT_NEXTHOP6);
}

static void fib_fill(uint32_t len)
{
	be32_put(NFTA_FIB_RESULT, len == 4 ? NFT_FIB_RESULT_ADDRTYPE : NFT_FIB_RESULT_OIFNAME);
	be32_put(NFTA_FIB_FLAGS, NFTA_FIB_F_DADDR);
}

static void socket_fill(uint32_t len)
{
	(void)len;
	be32_put(NFTA_SOCKET_KEY, NFT_SOCKET_MARK);
}

static void osf_fill(uint32_t len)
{
	(void)len;
}

static void xfrm_fill(uint32_t len)
{
	be32_put(NFTA_XFRM_KEY, len == 4 ? NFT_XFRM_KEY_SPI : NFT_XFRM_KEY_DADDR_IP6);
	bytes_put(NFTA_XFRM_DIR, "", 1);
}

static void nat_fill(uint32_t len)
{
	be32_put(NFTA_NAT_TYPE, NFT_NAT_SNAT);
	be32_put(NFTA_NAT_FAMILY, len == 4 ? AF_INET : AF_INET6);
}

static void redir_fill(uint32_t len)
{
	(void)len;
}

static void tproxy_fill(uint32_t len)
{
	be32_put(NFTA_TPROXY_FAMILY, len == 4 ? AF_INET : AF_INET6);
}

static void objref_fill(uint32_t len)
{
	(void)len;
	string_put(NFTA_OBJREF_SET_NAME, "o");
}

static struct nlattr *inner_nests[2];

static void inner_open(const char *name)
{
	be32_put(NFTA_RAMPART_INNER_NUM, 0);
	be32_put(NFTA_RAMPART_INNER_TYPE, NFT_RAMPART_INNER_VXLAN);
	be32_put(NFTA_RAMPART_INNER_FLAGS, NFT_RAMPART_INNER_MASK);
	be32_put(NFTA_RAMPART_INNER_HDRSIZE, 8);
	inner_nests[0] = nest_begin(NFTA_RAMPART_INNER_EXPR);
	string_put(NFTA_EXPR_NAME, name);
	inner_nests[1] = nest_begin(NFTA_EXPR_DATA);
}

static void inner_payload_fill(uint32_t len)
{
	inner_open("payload");
	payload_fill(len);
}

static void inner_meta_fill(uint32_t len)
{
	(void)len;
	inner_open("meta");
	be32_put(NFTA_META_KEY, NFT_META_PROTOCOL);
}

static void inner_close(void)
{
	nest_end(inner_nests[1]);
	nest_end(inner_nests[0]);
}

static void queue_fill(uint32_t len)
{
	(void)len;
}

/* One row for each way an expression uses a register; the only thing a new expression adds here. */
static const struct user users[] = {
	{ "cmp", NFTA_CMP_SREG, true, 4, cmp_fill },
	{ "cmp", NFTA_CMP_SREG, true, 16, cmp_fill },
	{ "range", NFTA_RANGE_SREG, true, 4, range_fill },
	{ "range", NFTA_RANGE_SREG, true, 16, range_fill },
	{ "bitwise", NFTA_BITWISE_SREG, true, 4, bitwise_source_fill },
	{ "bitwise", NFTA_BITWISE_SREG, true, 16, bitwise_source_fill },
	{ "bitwise", NFTA_BITWISE_DREG, false, 4, bitwise_dest_fill },
	{ "bitwise", NFTA_BITWISE_DREG, false, 16, bitwise_dest_fill },
	{ "byteorder", NFTA_BYTEORDER_SREG, true, 8, byteorder_source_fill },
	{ "byteorder", NFTA_BYTEORDER_DREG, false, 8, byteorder_dest_fill },
	{ "payload", NFTA_PAYLOAD_SREG, true, 4, payload_fill },
	{ "payload", NFTA_PAYLOAD_SREG, true, 20, payload_fill },
	{ "payload", NFTA_PAYLOAD_DREG, false, 4, payload_fill },
	{ "payload", NFTA_PAYLOAD_DREG, false, 16, payload_fill },
	{ "payload", NFTA_PAYLOAD_DREG, false, 64, payload_fill },
	{ "meta", NFTA_META_SREG, true, 4, meta_fill },
	{ "meta", NFTA_META_DREG, false, 4, meta_fill },
	{ "meta", NFTA_META_DREG, false, 16, meta_fill },
	{ "hash", NFTA_HASH_SREG, true, 4, hash_source_fill },
	{ "hash", NFTA_HASH_SREG, true, 36, hash_source_fill },
	{ "hash", NFTA_HASH_DREG, false, 4, hash_dest_fill },
	{ "numgen", NFTA_NG_DREG, false, 4, numgen_fill },
	{ "immediate", NFTA_IMMEDIATE_DREG, false, 4, immediate_fill },
	{ "immediate", NFTA_IMMEDIATE_DREG, false, 16, immediate_fill },
	{ "exthdr", NFTA_EXTHDR_DREG, false, 4, exthdr_fill },
	{ "exthdr", NFTA_EXTHDR_DREG, false, 12, exthdr_fill },
	{ "exthdr", NFTA_EXTHDR_SREG, true, 4, exthdr_fill },
	{ "lookup", NFTA_LOOKUP_SREG, true, 4, lookup_key_fill, "s" },
	{ "lookup", NFTA_LOOKUP_SREG, true, 16, lookup_key_fill, "s" },
	{ "lookup", NFTA_LOOKUP_SREG, true, 64, lookup_key_fill, "s" },
	{ "lookup", NFTA_LOOKUP_DREG, false, 16, map_data_fill, "m" },
	{ "dynset", NFTA_DYNSET_SREG_KEY, true, 4, dynset_key_fill, "s" },
	{ "dynset", NFTA_DYNSET_SREG_KEY, true, 20, dynset_key_fill, "s" },
	{ "dynset", NFTA_DYNSET_SREG_DATA, true, 16, dynset_data_fill, "m" },
	{ "ct", NFTA_CT_SREG, true, 4, ct_fill },
	{ "ct", NFTA_CT_DREG, false, 4, ct_fill },
	{ "ct", NFTA_CT_DREG, false, 16, ct_fill },
	{ "rt", NFTA_RT_DREG, false, 4, rt_fill },
	{ "rt", NFTA_RT_DREG, false, 16, rt_fill },
	{ "fib", NFTA_FIB_DREG, false, 4, fib_fill },
	{ "fib", NFTA_FIB_DREG, false, 16, fib_fill },
	{ "socket", NFTA_SOCKET_DREG, false, 4, socket_fill },
	{ "queue", NFTA_QUEUE_SREG_QNUM, true, 4, queue_fill },
	{ "osf", NFTA_OSF_DREG, false, 16, osf_fill },
	{ "xfrm", NFTA_XFRM_DREG, false, 4, xfrm_fill },
	{ "xfrm", NFTA_XFRM_DREG, false, 16, xfrm_fill },
	{ "nat", NFTA_NAT_REG_ADDR_MIN, true, 4, nat_fill },
	{ "nat", NFTA_NAT_REG_ADDR_MIN, true, 16, nat_fill },
	{ "redir", NFTA_REDIR_REG_PROTO_MIN, true, 2, redir_fill },
	{ "tproxy", NFTA_TPROXY_REG_ADDR, true, 4, tproxy_fill },
	{ "tproxy", NFTA_TPROXY_REG_ADDR, true, 16, tproxy_fill },
	{ "objref", NFTA_OBJREF_SET_SREG, true, 4, objref_fill, "o" },
	{ "objref", NFTA_OBJREF_SET_SREG, true, 16, objref_fill, "o" },
	{ "inner", NFTA_PAYLOAD_DREG, false, 4, inner_payload_fill, NULL, inner_close },
	{ "inner", NFTA_PAYLOAD_DREG, false, 16, inner_payload_fill, NULL, inner_close },
	{ "inner", NFTA_META_DREG, false, 2, inner_meta_fill, NULL, inner_close },
};

#define USERS	(sizeof(users) / sizeof(users[0]))

/* Numbers no register has, some of which are one when cut to 8 bits or multiplied by 4 or 16. */
static const uint32_t no_registers[] = {
	5, 6, 7, 24, 25, 31, 32, 64, 0x7f, 0xff, 0x100, 0x101, 0x104, 0x108, 0x110, 0xffff,
	0x10001, 0x01000008, 0x10000001, 0x40000002, 0x40000008, 0x80000001, 0xc0000008,
	0xfffffff0, 0xfffffffc, 0xffffffff,
};

static void user_set(const struct user *user)
{
	about("%s, attribute %u, %u bytes", user->expr, user->reg, user->len);
	if (user->set && user->set[0] == 's')
		set_add(.name = "s", .flags = NFT_SET_EVAL, .key_len = user->len);
	else if (user->set && user->set[0] == 'o')
		set_add(.name = "o", .flags = NFT_SET_OBJECT, .key_len = user->len, .object = NFT_OBJECT_COUNTER);
	else if (user->set)
		set_add(.name = "m", .flags = NFT_SET_EVAL | NFT_SET_MAP, .key_len = 4,
			.data_type = 1, .data_len = user->len);
}

/* A rule with the expression; all registers, or but @written bytes from the register on, are written before. */
static void user_rule(const struct user *user, uint32_t reg, unsigned int written)
{
	user_set(user);
	rule_begin("c");
	if (written == REG_BYTES)
		immediate(NFT_REG_1, ones, REG_BYTES);
	else if (written)
		immediate(reg, ones, written);
	expr_begin(user->expr);
	user->fill(user->len);
	be32_put(user->reg, reg);
	if (user->close)
		user->close();
	expr_end();
	rule_end();
}

/* Accepts, and takes it all away again. */
static void user_accepted(const struct user *user, uint32_t reg, unsigned int written)
{
	user_rule(user, reg, written);
	if (!accepted())
		return;
	rule_delete("c", 0, 0);
	if (user->set)
		set_delete(user->set);
	accepted();
}

CASE(registers_unknown, "registers out of bounds")
{
	for (unsigned int i = 0; i < USERS; i++)
		for (unsigned int j = 0; j < sizeof(no_registers) / sizeof(uint32_t); j++) {
			user_rule(&users[i], no_registers[j], REG_BYTES);
			refused_any();
		}
}

CASE(registers_verdict, "registers out of bounds")
{
	for (unsigned int i = 0; i < USERS; i++) {
		user_rule(&users[i], NFT_REG_VERDICT, REG_BYTES);
		refused_any();
	}
}

/* The last place a register of this length fits into, and the first it doesn't. */
CASE(registers_end, "registers out of bounds")
{
	for (unsigned int i = 0; i < USERS; i++) {
		uint32_t words = (users[i].len + 3) / 4;
		uint32_t last = LAST - words + 1;

		user_accepted(&users[i], last, REG_BYTES);
		for (uint32_t reg = last + 1; reg <= LAST; reg++) {
			user_rule(&users[i], reg, REG_BYTES);
			refused_any();
		}
		for (uint32_t reg = NFT_REG_1; reg <= NFT_REG_4; reg++) {
			if ((reg - NFT_REG_1) * 16 + users[i].len <= REG_BYTES)
				continue;
			user_rule(&users[i], reg, REG_BYTES);
			refused_any();
		}
	}
}

/* Constants have room for one register of 16 bytes. */
CASE(constants_too_long, "registers out of bounds")
{
	static const struct {
		const char	*expr;
		uint16_t	reg;
		void		(*fill)(uint32_t len);
	} rows[] = {
		{ "immediate", NFTA_IMMEDIATE_DREG, immediate_fill },
		{ "cmp", NFTA_CMP_SREG, cmp_fill },
		{ "range", NFTA_RANGE_SREG, range_fill },
		{ "bitwise", NFTA_BITWISE_SREG, bitwise_source_fill },
	};
	static const uint32_t lens[] = { 17, 20, 32, 64 };

	for (unsigned int i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		for (unsigned int k = 0; k < sizeof(lens) / sizeof(lens[0]); k++) {
			about("%s of %u bytes", rows[i].expr, lens[k]);
			rule_begin("c");
			immediate(NFT_REG_1, ones, REG_BYTES);
			expr_begin(rows[i].expr);
			rows[i].fill(lens[k]);
			be32_put(rows[i].reg, NFT_REG_1);
			expr_end();
			rule_end();
			refused(EOVERFLOW);
		}
	}
}

/* Lengths that are the attribute's own: zero, too long, and right when cut to 8 bits. */
CASE(registers_lengths, "registers out of bounds")
{
	static const uint32_t lens[] = { 0, 65, 68, 128, 255, 256, 260, 0x104, 0x10004,
					 0x80000004, 0xfffffffc, 0xffffffff };
	static const struct {
		const char	*expr;
		uint16_t	sreg, dreg, len;
	} rows[] = {
		{ "payload", 0, NFTA_PAYLOAD_DREG, NFTA_PAYLOAD_LEN },
		{ "payload", NFTA_PAYLOAD_SREG, 0, NFTA_PAYLOAD_LEN },
		{ "bitwise", NFTA_BITWISE_SREG, NFTA_BITWISE_DREG, NFTA_BITWISE_LEN },
		{ "byteorder", NFTA_BYTEORDER_SREG, NFTA_BYTEORDER_DREG, NFTA_BYTEORDER_LEN },
		{ "hash", NFTA_HASH_SREG, NFTA_HASH_DREG, NFTA_HASH_LEN },
		{ "exthdr", 0, NFTA_EXTHDR_DREG, NFTA_EXTHDR_LEN },
	};

	for (unsigned int i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		for (unsigned int j = 0; j < sizeof(lens) / sizeof(lens[0]); j++) {
			rule_begin("c");
			immediate(NFT_REG_1, ones, REG_BYTES);
			expr_begin(rows[i].expr);
			be32_put(rows[i].len, lens[j]);
			if (rows[i].sreg)
				be32_put(rows[i].sreg, FIRST);
			if (rows[i].dreg)
				be32_put(rows[i].dreg, FIRST);
			if (i < 2) {
				be32_put(NFTA_PAYLOAD_BASE, NFT_PAYLOAD_NETWORK_HEADER);
				be32_put(NFTA_PAYLOAD_OFFSET, 0);
			} else if (i == 2) {
				value_put(NFTA_BITWISE_MASK, ones, 4);
				value_put(NFTA_BITWISE_XOR, ones, 4);
			} else if (i == 3) {
				be32_put(NFTA_BYTEORDER_OP, 0);
				be32_put(NFTA_BYTEORDER_SIZE, 4);
			} else if (i == 4) {
				be32_put(NFTA_HASH_MODULUS, 2);
			} else {
				mnl_attr_put_u8(batch.message, NFTA_EXTHDR_TYPE, 2);
				be32_put(NFTA_EXTHDR_OFFSET, 0);
				be32_put(NFTA_EXTHDR_OP, NFT_EXTHDR_OP_TCPOPT);
			}
			expr_end();
			rule_end();
			refused_any();
		}
}

CASE(registers_unwritten, "registers read before written")
{
	for (unsigned int i = 0; i < USERS; i++) {
		if (!users[i].source)
			continue;
		/* dynset's data: its key is read first, and is unwritten as well. */
		user_rule(&users[i], users[i].len <= 48 ? NFT_REG32_04 : NFT_REG32_00, 0);
		refused(ENODATA);
		if (users[i].len <= 4 || users[i].reg == NFTA_DYNSET_SREG_DATA)
			continue;
		user_rule(&users[i], NFT_REG32_00, users[i].len - 4);
		refused(ENODATA);
		user_accepted(&users[i], NFT_REG32_00, users[i].len);
	}
}

/* What one rule has written is nothing to the next. */
CASE(registers_of_another_rule, "registers read before written")
{
	rule_begin("c");
	immediate(NFT_REG_1, ones, REG_BYTES);
	rule_end();
	rule_begin("c");
	expr_begin("cmp");
	cmp_fill(4);
	be32_put(NFTA_CMP_SREG, NFT_REG_1);
	expr_end();
	rule_end();
	refused_at(2, ENODATA);
}

/* An expression that is refused has written nothing. */
CASE(registers_of_an_element, "registers read before written")
{
	static const uint32_t key = 1;

	set_add(.flags = NFT_SET_EVAL);
	elem_add(.key = &key, .expr = "hash");
	refused_any();
	set_add(.expr = "cmp");
	refused_any();
}

/**
 * struct short_load - a load that doesn't fill its last word
 * @len: bytes it loads
 */
struct short_load {
	void		(*load)(void);
	unsigned int	len;
};

static void load_protocol(void) { meta_load(NFT_META_PROTOCOL, FIRST); }
static void load_nfproto(void) { meta_load(NFT_META_NFPROTO, FIRST); }
static void load_l4proto(void) { meta_load(NFT_META_L4PROTO, FIRST); }
static void load_oiftype(void) { meta_load(NFT_META_OIFTYPE, FIRST); }
static void load_pkttype(void) { meta_load(NFT_META_PKTTYPE, FIRST); }
static void load_day(void) { meta_load(NFT_META_TIME_DAY, FIRST); }
static void load_oifname(void) { meta_load(NFT_META_OIFNAME, FIRST); }

#define LOAD_PAYLOAD(bytes)							\
	static void load_payload_##bytes(void)					\
	{									\
		payload_load(NFT_PAYLOAD_NETWORK_HEADER, 0, bytes, FIRST);	\
	}
LOAD_PAYLOAD(1)
LOAD_PAYLOAD(2)
LOAD_PAYLOAD(3)
LOAD_PAYLOAD(5)
LOAD_PAYLOAD(7)
LOAD_PAYLOAD(13)
LOAD_PAYLOAD(19)

static void load_map(void)
{
	meta_load(NFT_META_NFPROTO, NFT_REG32_10);
	lookup_map("m", NFT_REG32_10, FIRST);
}

static void load_immediate(void)
{
	immediate(FIRST, "abcde", 5);
}

static void load_exthdr(void)
{
	expr_begin("exthdr");
	mnl_attr_put_u8(batch.message, NFTA_EXTHDR_TYPE, 2);
	be32_put(NFTA_EXTHDR_OFFSET, 0);
	be32_put(NFTA_EXTHDR_LEN, 1);
	be32_put(NFTA_EXTHDR_OP, NFT_EXTHDR_OP_TCPOPT);
	be32_put(NFTA_EXTHDR_FLAGS, NFT_EXTHDR_F_PRESENT);
	be32_put(NFTA_EXTHDR_DREG, FIRST);
	expr_end();
}

static void load_ct_direction(void)
{
	expr_begin("ct");
	be32_put(NFTA_CT_KEY, NFT_CT_DIRECTION);
	be32_put(NFTA_CT_DREG, FIRST);
	expr_end();
}

static const struct short_load short_loads[] = {
	{ load_protocol, 2 }, { load_nfproto, 1 }, { load_l4proto, 1 }, { load_oiftype, 2 },
	{ load_pkttype, 1 }, { load_day, 1 }, { load_oifname, 3 }, { load_payload_1, 1 },
	{ load_payload_2, 2 }, { load_payload_3, 3 }, { load_payload_5, 5 }, { load_payload_7, 7 },
	{ load_payload_13, 13 }, { load_payload_19, 19 }, { load_map, 5 }, { load_immediate, 5 },
	{ load_exthdr, 1 }, { load_ct_direction, 1 },
};

/*
 * Registers are full of ones, then a load that fills part of its last word, then a packet puts the
 * whole words into a set: behind what was loaded there must be zeros.
 */
CASE(registers_tail, "bytes leaked")
{
	static const uint8_t inet = 2;

	for (unsigned int i = 0; i < sizeof(short_loads) / sizeof(short_loads[0]); i++) {
		const struct short_load *load = &short_loads[i];
		unsigned int words = (load->len + 3) / 4;
		uint8_t key[64];
		size_t len;

		set_add(.name = "m", .id = 2, .flags = NFT_SET_MAP, .key_len = 1,
			.data_type = 1, .data_len = 5);
		elem_add(.set = "m", .key = &inet, .key_len = 1, .data = "abcde", .data_len = 5);
		set_add(.flags = NFT_SET_EVAL, .key_len = words * 4);
		rule_begin("out");
		immediate(NFT_REG_1, ones, REG_BYTES);
		load->load();
		dynset("s", NFT_DYNSET_OP_ADD, FIRST);
		rule_end();
		accepted();
		packet_send(10);
		len = elem_first("s", key, sizeof(key));
		require(len == words * 4);
		for (unsigned int at = load->len; at < len; at++)
			require(key[at] == 0);
		rule_delete("out", 0, 0);
		set_delete("s");
		set_delete("m");
		accepted();
	}
}
