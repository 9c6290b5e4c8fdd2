// SPDX-License-Identifier: GPL-2.0-or-later
/* Batches made attribute by attribute, also such as no proper client would send. */
#include <arpa/inet.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <endian.h>
#include "batch.h"

struct batch batch = { .family = FAMILY };

static struct mnl_socket *commands, *events;
static uint32_t sequence = 1;
static char request[1 << 16];
static struct nlattr *rule_nests[3];

static struct mnl_socket *socket_open(unsigned int groups)
{
	struct mnl_socket *sock = mnl_socket_open(NETLINK_NETFILTER);
	int on = 1, size = 1 << 20;

	if (!sock || mnl_socket_bind(sock, groups, MNL_SOCKET_AUTOPID) < 0) {
		perror("netlink socket");
		exit(125);
	}
	mnl_socket_setsockopt(sock, NETLINK_EXT_ACK, &on, sizeof(on));
	mnl_socket_setsockopt(sock, NETLINK_NO_ENOBUFS, &on, sizeof(on));
	setsockopt(mnl_socket_get_fd(sock), SOL_SOCKET, SO_RCVBUFFORCE, &size, sizeof(size));
	setsockopt(mnl_socket_get_fd(sock), SOL_SOCKET, SO_SNDBUFFORCE, &size, sizeof(size));
	return sock;
}

void sockets_open(void)
{
	commands = socket_open(0);
	/* Somebody listens, so that events are made of all that is done. */
	events = socket_open(1 << (NFNLGRP_NFTABLES - 1));
}

void sockets_close(void)
{
	mnl_socket_close(commands);
	mnl_socket_close(events);
}

static struct nlmsghdr *header_put(void *at, uint16_t type, uint8_t family, uint16_t flags)
{
	struct nlmsghdr *nlh = mnl_nlmsg_put_header(at);
	struct nfgenmsg *nfg = mnl_nlmsg_put_extra_header(nlh, sizeof(*nfg));

	nlh->nlmsg_type = type;
	nlh->nlmsg_flags = NLM_F_REQUEST | flags;
	nlh->nlmsg_seq = sequence++;
	nfg->nfgen_family = family;
	nfg->version = NFNETLINK_V0;
	nfg->res_id = type == NFNL_MSG_BATCH_BEGIN || type == NFNL_MSG_BATCH_END ?
		      htons(NFNL_SUBSYS_NFTABLES) : 0;
	return nlh;
}

/* The end of what has been put so far. */
static void *batch_tail(void)
{
	if (batch.message)
		batch.used += NLMSG_ALIGN(batch.message->nlmsg_len);
	batch.message = NULL;
	if (batch.used > sizeof(batch.bytes) - (1 << 16)) {
		fprintf(stderr, "a batch is too large\n");
		exit(125);
	}
	return batch.bytes + batch.used;
}

struct nlmsghdr *message_begin(uint8_t type, uint8_t family, uint16_t flags)
{
	if (!batch.used && !batch.message)
		batch.used = NLMSG_ALIGN(header_put(batch.bytes, NFNL_MSG_BATCH_BEGIN, 0,
						    0)->nlmsg_len);
	batch.message = header_put(batch_tail(), NFNL_SUBSYS_NFTABLES << 8 | type, family,
				   NLM_F_ACK | flags);
	if (!batch.count++)
		batch.first = batch.message->nlmsg_seq;
	return batch.message;
}

#define RECEIVED	16
#define RECEIVED_SIZE	(1 << 17)

/* What has come to a socket, several packets a system call: those are slow in User-mode Linux. */
static char received[RECEIVED][RECEIVED_SIZE];

/* Receives up to @most packets; @each gets their messages until it returns false. The number of packets, or -1. */
static int packets_receive(struct mnl_socket *from, unsigned int most, int flags,
			   bool (*each)(const struct nlmsghdr *, void *), void *data)
{
	struct iovec vectors[RECEIVED];
	struct mmsghdr packets[RECEIVED] = { 0 };
	int count;

	for (int i = 0; i < RECEIVED; i++) {
		vectors[i] = (struct iovec){ received[i], RECEIVED_SIZE };
		packets[i].msg_hdr.msg_iov = &vectors[i];
		packets[i].msg_hdr.msg_iovlen = 1;
	}
	count = recvmmsg(mnl_socket_get_fd(from), packets, most, flags, NULL);
	for (int i = 0; i < count && each; i++) {
		const struct nlmsghdr *nlh = (struct nlmsghdr *)received[i];
		int left = packets[i].msg_len;

		for (; mnl_nlmsg_ok(nlh, left); nlh = mnl_nlmsg_next(nlh, &left))
			if (!each(nlh, data))
				break;
	}
	return count;
}

static void events_drain(void)
{
	while (packets_receive(events, RECEIVED, MSG_DONTWAIT, NULL, NULL) == RECEIVED)
		;
}

/** struct answers - the first refusal of a batch whose messages count from @first. */
struct answers {
	uint32_t	first;
	unsigned int	count;
	int		error;
};

static bool answer_look(const struct nlmsghdr *nlh, void *data)
{
	const struct nlmsgerr *err = mnl_nlmsg_get_payload(nlh);
	struct answers *answers = data;

	if (nlh->nlmsg_type != NLMSG_ERROR || !err->error || answers->error)
		return true;
	answers->error = -err->error;
	/* The commit's own refusal is of no message. */
	if (nlh->nlmsg_seq - answers->first < answers->count)
		batch.refused = nlh->nlmsg_seq - answers->first + 1;
	return true;
}

/*
 * The first refusal among the answers; all are there when sending returns. An answer for which the kernel had no
 * memory is an error of its own, and the others are behind it.
 */
static int answers_read(uint32_t first, unsigned int count)
{
	struct answers answers = { first, count, 0 };
	int packets;

	batch.refused = 0;
	do {
		packets = packets_receive(commands, RECEIVED, MSG_DONTWAIT, answer_look, &answers);
		if (packets < 0 && errno == ENOBUFS && !answers.error)
			answers.error = ENOBUFS;
	} while (packets > 0 || (packets < 0 && errno == ENOBUFS));
	return answers.error;
}

int batch_send(void)
{
	unsigned int count = batch.count;
	char *tail = batch_tail();

	batch.used += header_put(tail, NFNL_MSG_BATCH_END, 0, 0)->nlmsg_len;
	if (mnl_socket_sendto(commands, batch.bytes, batch.used) < 0) {
		perror("sending a batch");
		exit(125);
	}
	batch.used = 0;
	batch.count = 0;
	events_drain();
	return answers_read(batch.first, count);
}

int batch_send_bytes(const void *bytes, size_t len)
{
	int error = mnl_socket_sendto(commands, bytes, len) < 0 ? errno : 0;
	int answer = answers_read(1, BATCH_MESSAGES);

	events_drain();
	return error ? error : answer;
}

struct nlmsghdr *request_begin(uint8_t type, uint8_t family, uint16_t flags)
{
	return header_put(request, NFNL_SUBSYS_NFTABLES << 8 | type, family, flags);
}

void request_start(const struct nlmsghdr *nlh)
{
	if (mnl_socket_sendto(commands, nlh, nlh->nlmsg_len) < 0) {
		perror("sending a request");
		exit(125);
	}
}

/** struct part - part of a dump. @more: it goes on, else it has ended with @error or 0. */
struct part {
	void	(*each)(const struct nlmsghdr *, void *);
	void	*data;
	bool	more;
	int	error;
};

static bool part_look(const struct nlmsghdr *nlh, void *data)
{
	struct part *part = data;

	if (nlh->nlmsg_type == NLMSG_DONE || nlh->nlmsg_type == NLMSG_ERROR) {
		part->more = false;
		if (nlh->nlmsg_type == NLMSG_ERROR)
			part->error = ((struct nlmsgerr *)mnl_nlmsg_get_payload(nlh))->error;
		return false;
	}
	if (part->each)
		part->each(nlh, part->data);
	return true;
}

static int request_part(unsigned int most, void (*each)(const struct nlmsghdr *, void *), void *data)
{
	struct part part = { .each = each, .data = data, .more = true };

	if (packets_receive(commands, most, MSG_WAITFORONE, part_look, &part) < 0)
		return -errno;
	return part.more ? 1 : part.error;
}

int request_read(void)
{
	return request_part(1, NULL, NULL);
}

int request_dump(const struct nlmsghdr *nlh,
		 void (*each)(const struct nlmsghdr *, void *), void *data)
{
	int more;

	request_start(nlh);
	while ((more = request_part(RECEIVED, each, data)) > 0)
		;
	return -more;
}

struct answer {
	void	*bytes;
	size_t	size;
	size_t	len;
};

static void answer_keep(const struct nlmsghdr *nlh, void *data)
{
	struct answer *answer = data;

	answer->len = nlh->nlmsg_len < answer->size ? nlh->nlmsg_len : answer->size;
	memcpy(answer->bytes, nlh, answer->len);
}

int request_get(const struct nlmsghdr *nlh, void *bytes, size_t size)
{
	struct answer answer = { bytes, size, 0 };
	int more;

	request_start(nlh);
	more = request_part(1, answer_keep, &answer);
	return more < 0 ? more : (int)answer.len;
}

/* A request stands apart from the batch: attributes go to whichever was begun last. */
static struct nlmsghdr *target(void)
{
	return batch.message;
}

void be32_put(uint16_t type, uint32_t value)
{
	mnl_attr_put_u32(target(), type, htonl(value));
}

void be64_put(uint16_t type, uint64_t value)
{
	mnl_attr_put_u64(target(), type, htobe64(value));
}

void string_put(uint16_t type, const char *value)
{
	mnl_attr_put_strz(target(), type, value);
}

void bytes_put(uint16_t type, const void *value, size_t len)
{
	mnl_attr_put(target(), type, len, value);
}

struct nlattr *nest_begin(uint16_t type)
{
	return mnl_attr_nest_start(target(), type);
}

void nest_end(struct nlattr *nest)
{
	mnl_attr_nest_end(target(), nest);
}

void value_put(uint16_t type, const void *value, size_t len)
{
	struct nlattr *nest = nest_begin(type);

	bytes_put(NFTA_DATA_VALUE, value, len);
	nest_end(nest);
}

void verdict_put(uint16_t type, uint32_t code, const char *chain, uint32_t chain_id)
{
	struct nlattr *nest = nest_begin(type);
	struct nlattr *inner = nest_begin(NFTA_DATA_VERDICT);

	be32_put(NFTA_VERDICT_CODE, code);
	if (chain)
		string_put(NFTA_VERDICT_CHAIN, chain);
	if (chain_id)
		be32_put(NFTA_VERDICT_CHAIN_ID, chain_id);
	nest_end(inner);
	nest_end(nest);
}

void table_add(const char *name)
{
	message_begin(NFT_MSG_NEWTABLE, batch.family, NLM_F_CREATE);
	string_put(NFTA_TABLE_NAME, name);
}

void table_delete(const char *name)
{
	message_begin(NFT_MSG_DELTABLE, batch.family, 0);
	string_put(NFTA_TABLE_NAME, name);
}

static void chain_begin(uint8_t type, const char *name)
{
	message_begin(type, batch.family, type == NFT_MSG_NEWCHAIN ? NLM_F_CREATE : 0);
	string_put(NFTA_CHAIN_TABLE, TABLE);
	if (name)
		string_put(NFTA_CHAIN_NAME, name);
}

void chain_add(const char *name)
{
	chain_begin(NFT_MSG_NEWCHAIN, name);
}

void chain_add_base(const char *name, uint32_t hook)
{
	struct nlattr *nest;

	chain_begin(NFT_MSG_NEWCHAIN, name);
	string_put(NFTA_CHAIN_TYPE, "filter");
	nest = nest_begin(NFTA_CHAIN_HOOK);
	be32_put(NFTA_HOOK_HOOKNUM, hook);
	be32_put(NFTA_HOOK_PRIORITY, 0);
	nest_end(nest);
}

void chain_add_bound(const char *name, uint32_t id)
{
	chain_begin(NFT_MSG_NEWCHAIN, name);
	be32_put(NFTA_CHAIN_FLAGS, NFT_CHAIN_BINDING);
	be32_put(NFTA_CHAIN_ID, id);
}

void chain_delete(const char *name)
{
	chain_begin(NFT_MSG_DELCHAIN, name);
}

static void set_put_desc(const struct set_spec *spec)
{
	struct nlattr *desc = nest_begin(NFTA_SET_DESC);
	struct nlattr *concat, *field;

	if (spec->size)
		be32_put(NFTA_SET_DESC_SIZE, spec->size);
	if (spec->field_count) {
		concat = nest_begin(NFTA_SET_DESC_CONCAT);
		for (unsigned int i = 0; i < spec->field_count; i++) {
			field = nest_begin(NFTA_LIST_ELEM);
			be32_put(NFTA_SET_FIELD_LEN, spec->fields[i]);
			nest_end(field);
		}
		nest_end(concat);
	}
	nest_end(desc);
}

static void expr_named(uint16_t type, const char *name)
{
	struct nlattr *nest = nest_begin(type);

	string_put(NFTA_EXPR_NAME, name);
	nest_end(nest);
}

void set_add_spec(const struct set_spec *spec)
{
	message_begin(NFT_MSG_NEWSET, batch.family, NLM_F_CREATE);
	string_put(NFTA_SET_TABLE, spec->table);
	string_put(NFTA_SET_NAME, spec->name);
	be32_put(NFTA_SET_ID, spec->id);
	be32_put(NFTA_SET_FLAGS, spec->flags);
	be32_put(NFTA_SET_KEY_LEN, spec->key_len);
	be32_put(NFTA_SET_KEY_TYPE, spec->key_type);
	if (spec->data_type || spec->data_len)
		be32_put(NFTA_SET_DATA_TYPE, spec->data_type);
	if (spec->data_len)
		be32_put(NFTA_SET_DATA_LEN, spec->data_len);
	if (spec->object)
		be32_put(NFTA_SET_OBJ_TYPE, spec->object);
	if (spec->timeout)
		be64_put(NFTA_SET_TIMEOUT, spec->timeout);
	if (spec->gc_interval)
		be32_put(NFTA_SET_GC_INTERVAL, spec->gc_interval);
	if (spec->size || spec->field_count)
		set_put_desc(spec);
	if (spec->expr)
		expr_named(NFTA_SET_EXPR, spec->expr);
}

void set_delete(const char *name)
{
	message_begin(NFT_MSG_DELSET, batch.family, 0);
	string_put(NFTA_SET_TABLE, TABLE);
	string_put(NFTA_SET_NAME, name);
}

static struct nlattr *elems_nest;

void elems_begin(uint8_t type, const char *set, uint16_t flags)
{
	message_begin(type, batch.family, (type == NFT_MSG_NEWSETELEM ? NLM_F_CREATE : 0) | flags);
	string_put(NFTA_SET_ELEM_LIST_TABLE, TABLE);
	string_put(NFTA_SET_ELEM_LIST_SET, set);
	elems_nest = nest_begin(NFTA_SET_ELEM_LIST_ELEMENTS);
}

void elem_put(const struct elem_spec *spec)
{
	static const char udata[256];
	struct nlattr *nest = nest_begin(NFTA_LIST_ELEM);

	if (spec->flags)
		be32_put(NFTA_SET_ELEM_FLAGS, spec->flags);
	if (spec->key)
		value_put(NFTA_SET_ELEM_KEY, spec->key, spec->key_len);
	if (spec->key_end)
		value_put(NFTA_SET_ELEM_KEY_END, spec->key_end, spec->key_end_len);
	if (spec->data)
		value_put(NFTA_SET_ELEM_DATA, spec->data, spec->data_len);
	if (spec->has_verdict)
		verdict_put(NFTA_SET_ELEM_DATA, spec->verdict, spec->chain, spec->chain_id);
	if (spec->timeout)
		be64_put(NFTA_SET_ELEM_TIMEOUT, spec->timeout);
	if (spec->expiration)
		be64_put(NFTA_SET_ELEM_EXPIRATION, spec->expiration);
	if (spec->expr)
		expr_named(NFTA_SET_ELEM_EXPR, spec->expr);
	if (spec->udata_len)
		bytes_put(NFTA_SET_ELEM_USERDATA, udata, spec->udata_len);
	nest_end(nest);
}

void elems_end(void)
{
	nest_end(elems_nest);
}

void elem_message(uint8_t type, const struct elem_spec *spec)
{
	elems_begin(type, spec->set, spec->nl_flags);
	elem_put(spec);
	elems_end();
}

void rule_begin_id(const char *chain, uint32_t id)
{
	message_begin(NFT_MSG_NEWRULE, batch.family, NLM_F_CREATE | NLM_F_APPEND);
	string_put(NFTA_RULE_TABLE, TABLE);
	string_put(NFTA_RULE_CHAIN, chain);
	if (id)
		be32_put(NFTA_RULE_ID, id);
	rule_nests[0] = nest_begin(NFTA_RULE_EXPRESSIONS);
}

void rule_begin(const char *chain)
{
	rule_begin_id(chain, 0);
}

void expr_begin(const char *name)
{
	rule_nests[1] = nest_begin(NFTA_LIST_ELEM);
	string_put(NFTA_EXPR_NAME, name);
	rule_nests[2] = nest_begin(NFTA_EXPR_DATA);
}

void expr_end(void)
{
	nest_end(rule_nests[2]);
	nest_end(rule_nests[1]);
}

void rule_end(void)
{
	nest_end(rule_nests[0]);
}

void rule_delete(const char *chain, uint64_t handle, uint32_t id)
{
	message_begin(NFT_MSG_DELRULE, batch.family, 0);
	string_put(NFTA_RULE_TABLE, TABLE);
	string_put(NFTA_RULE_CHAIN, chain);
	if (handle)
		be64_put(NFTA_RULE_HANDLE, handle);
	if (id)
		be32_put(NFTA_RULE_ID, id);
}

static void immediate_put(uint32_t dreg, const void *value, size_t len)
{
	expr_begin("immediate");
	be32_put(NFTA_IMMEDIATE_DREG, dreg);
	value_put(NFTA_IMMEDIATE_DATA, value, len);
	expr_end();
}

void immediate(uint32_t dreg, const void *value, size_t len)
{
	/* In the numbers of registers of 4 bytes, where there is more than one. */
	if (len > NFT_REG_SIZE && dreg <= NFT_REG_4)
		dreg = NFT_REG32_00 + (dreg - NFT_REG_1) * (NFT_REG_SIZE / NFT_REG32_SIZE);
	for (; len > NFT_REG_SIZE; len -= NFT_REG_SIZE) {
		immediate_put(dreg, value, NFT_REG_SIZE);
		dreg += NFT_REG_SIZE / NFT_REG32_SIZE;
		value = (const char *)value + NFT_REG_SIZE;
	}
	immediate_put(dreg, value, len);
}

void verdict(uint32_t code, const char *chain, uint32_t chain_id)
{
	expr_begin("immediate");
	be32_put(NFTA_IMMEDIATE_DREG, NFT_REG_VERDICT);
	verdict_put(NFTA_IMMEDIATE_DATA, code, chain, chain_id);
	expr_end();
}

void lookup(const char *set, uint32_t set_id, uint32_t sreg)
{
	expr_begin("lookup");
	string_put(NFTA_LOOKUP_SET, set);
	if (set_id)
		be32_put(NFTA_LOOKUP_SET_ID, set_id);
	be32_put(NFTA_LOOKUP_SREG, sreg);
	expr_end();
}

void lookup_map(const char *set, uint32_t sreg, uint32_t dreg)
{
	expr_begin("lookup");
	string_put(NFTA_LOOKUP_SET, set);
	be32_put(NFTA_LOOKUP_SREG, sreg);
	be32_put(NFTA_LOOKUP_DREG, dreg);
	expr_end();
}

void meta_load(uint32_t key, uint32_t dreg)
{
	expr_begin("meta");
	be32_put(NFTA_META_KEY, key);
	be32_put(NFTA_META_DREG, dreg);
	expr_end();
}

void payload_load(uint32_t base, uint32_t offset, uint32_t len, uint32_t dreg)
{
	expr_begin("payload");
	be32_put(NFTA_PAYLOAD_DREG, dreg);
	be32_put(NFTA_PAYLOAD_BASE, base);
	be32_put(NFTA_PAYLOAD_OFFSET, offset);
	be32_put(NFTA_PAYLOAD_LEN, len);
	expr_end();
}

void dynset(const char *set, uint32_t op, uint32_t sreg)
{
	expr_begin("dynset");
	string_put(NFTA_DYNSET_SET_NAME, set);
	be32_put(NFTA_DYNSET_OP, op);
	be32_put(NFTA_DYNSET_SREG_KEY, sreg);
	expr_end();
}
