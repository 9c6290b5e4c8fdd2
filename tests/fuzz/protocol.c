// SPDX-License-Identifier: GPL-2.0-or-later
/* Protocol: makes messages of the grammar, most of them about what there is, and breaks some. */
#include <arpa/inet.h>
#include <endian.h>
#include <stdio.h>
#include <string.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <uapi/linux/netfilter/rampart.h>
#include "grammar.h"
#include "mutate.h"
#include "protocol.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

#define ROWS_MAX 16	/* of a table that END ends */

/**
 * struct maker - one message being made
 * @subject:	what it is about, or NULL
 * @loaded:	the registers hold something
 */
struct maker {
	struct nlmsghdr *message;
	struct rng *rng;
	const struct item *subject;
	char table[MODEL_NAME], set[12];
	unsigned int shape;
	uint8_t family;
	bool loaded;
	unsigned int depth;
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
	maker->shape = rng_below(maker->rng, SHAPES);
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
		const struct expression *expression = &expressions[rng_below(maker->rng, expressions_count)];

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
		rows_write(maker, element_rows, ROWS_MAX);
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

	mnl_attr_put_strz(maker->message, NFTA_DEVICE_NAME, "lo");
	if (rng_chance(maker->rng, 40))
		mnl_attr_put_strz(maker->message, NFTA_DEVICE_NAME, rng_chance(maker->rng, 80) ? "d0" : "nosuch");
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

	rows_write(maker, row->rows, ROWS_MAX);
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

	for (size_t i = 0; i < sorts_count; i++)
		total += sorts[i].weight;
	at = rng_below(rng, total);
	for (size_t i = 0;; i++) {
		if (at < sorts[i].weight)
			return &sorts[i];
		at -= sorts[i].weight;
	}
}

static void maker_begin(struct maker *maker, void *bytes, const struct sort *sort, uint32_t sequence)
{
	uint8_t type = rng_chance(maker->rng, 25) ? message_destroyer(sort->type) : sort->type;
	struct nfgenmsg *extra;

	memset(bytes, 0, MNL_NLMSG_HDRLEN + sizeof(*extra));
	maker->message = mnl_nlmsg_put_header(bytes);
	maker->message->nlmsg_type = NFNL_SUBSYS_NFTABLES << 8 | type;
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
	maker->shape = *set == 's' ? (unsigned int)(set[1] - '0') % SHAPES : SHAPES - 1;
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
	{ NFT_MSG_NEWTABLE, 1 }, { NFT_MSG_NEWCHAIN, 5 }, { NFT_MSG_NEWOBJ, 3 }, { NFT_MSG_NEWSET, SHAPES - 1 },
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
