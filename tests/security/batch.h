/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Batches made attribute by attribute, also such as no proper client would send. */
#ifndef TESTS_SECURITY_BATCH_H
#define TESTS_SECURITY_BATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <libmnl/libmnl.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/nf_tables.h>

/* The table of messages that name none, and its family unless batch.family is another. */
#define FAMILY	1	/* NFPROTO_INET */
#define NETDEV	5	/* NFPROTO_NETDEV */
#define TABLE	"t"

#define BATCH_MESSAGES	4096

/**
 * struct batch - the batch being made; there is one
 * @family: of the objects below
 * @message: the newest message; attributes are put there with mnl_attr_put*()
 * @first: sequence number of the first
 * @count: messages
 * @refused: number of the first message that was refused, from 1; 0 when it was the commit
 */
struct batch {
	uint8_t		family;
	char		bytes[1 << 20];
	size_t		used;
	struct nlmsghdr	*message;
	uint32_t	first;
	unsigned int	count;
	unsigned int	refused;
};

extern struct batch batch;

/** sockets_open() - sockets of the current network namespace; events are listened to. */
void sockets_open(void);
void sockets_close(void);

/** message_begin() - one more message of the batch: NFT_MSG_*, NLM_F_* beside request and ack. */
struct nlmsghdr *message_begin(uint8_t type, uint8_t family, uint16_t flags);
/** batch_send() - sends it and begins an empty one. 0, or the errno of the first refusal. */
int batch_send(void);

/**
 * batch_send_bytes() - sends a whole batch made elsewhere. 0, or the errno of the first refusal.
 *
 * batch.refused is right if its sequence numbers count from 1.
 */
int batch_send_bytes(const void *bytes, size_t len);

/** request_dump() - dumps, each message handed to @each with its length. 0 or errno. */
int request_dump(const struct nlmsghdr *request,
		 void (*each)(const struct nlmsghdr *message, void *data), void *data);
/** request_begin() - a request of its own beside the batch, for request_dump(). */
struct nlmsghdr *request_begin(uint8_t type, uint8_t family, uint16_t flags);
/** request_start() - sends without reading the answer; request_read() reads one part, 0 at the end. */
void request_start(const struct nlmsghdr *request);
int request_read(void);
/** request_get() - the answer to a GET: bytes of its message, or -errno. */
int request_get(const struct nlmsghdr *request, void *answer, size_t size);

/** be32_put(), be64_put() - big endian number attributes of the newest message. */
void be32_put(uint16_t type, uint32_t value);
void be64_put(uint16_t type, uint64_t value);
void string_put(uint16_t type, const char *value);
void bytes_put(uint16_t type, const void *value, size_t len);
struct nlattr *nest_begin(uint16_t type);
void nest_end(struct nlattr *nest);
/** value_put() - nested data that is a value; verdict_put() - that is a verdict. */
void value_put(uint16_t type, const void *value, size_t len);
void verdict_put(uint16_t type, uint32_t code, const char *chain, uint32_t chain_id);

/*
 * Objects. Each names TABLE in batch.family; what isn't given is left out.
 */
void table_add(const char *name);
void table_delete(const char *name);
void chain_add(const char *name);
/** chain_add_base() - a filter chain of a hook (NF_INET_*). */
void chain_add_base(const char *name, uint32_t hook);
/** chain_add_bound() - one that is to belong to a rule. */
void chain_add_bound(const char *name, uint32_t id);
void chain_delete(const char *name);

struct set_spec {
	const char	*table;
	const char	*name;
	uint32_t	id;
	uint32_t	flags;
	uint32_t	key_len;
	uint32_t	key_type;
	uint32_t	data_type;
	uint32_t	data_len;
	uint32_t	object;
	uint32_t	size;
	uint64_t	timeout;
	uint32_t	gc_interval;
	uint32_t	fields[20];
	unsigned int	field_count;
	const char	*expr;		/* name of a stateful expression without attributes */
};
void set_add_spec(const struct set_spec *spec);
#define set_add(...) \
	set_add_spec(&(const struct set_spec){ .table = TABLE, .name = "s", .id = 1, \
					       .key_len = 4, __VA_ARGS__ })
void set_delete(const char *name);

struct elem_spec {
	const char	*set;
	const void	*key;
	size_t		key_len;
	const void	*key_end;
	size_t		key_end_len;
	uint32_t	flags;
	const void	*data;		/* a value, */
	size_t		data_len;
	uint32_t	verdict;	/* or, with @has_verdict, a verdict */
	bool		has_verdict;
	const char	*chain;
	uint32_t	chain_id;
	uint64_t	timeout;
	uint64_t	expiration;
	const char	*expr;
	size_t		udata_len;
	uint16_t	nl_flags;
};
/** elem_message() - NFT_MSG_NEWSETELEM or another with one element. */
void elem_message(uint8_t type, const struct elem_spec *spec);
/** elems_begin() - for several in one message; elem_put() each, then elems_end(). */
void elems_begin(uint8_t type, const char *set, uint16_t flags);
void elem_put(const struct elem_spec *spec);
void elems_end(void);
#define elem_add(...) \
	elem_message(NFT_MSG_NEWSETELEM, &(const struct elem_spec){ .set = "s", .key_len = 4, \
			.key_end_len = 4, __VA_ARGS__ })
#define elem_delete(...) \
	elem_message(NFT_MSG_DELSETELEM, &(const struct elem_spec){ .set = "s", .key_len = 4, \
			.key_end_len = 4, __VA_ARGS__ })

/** rule_begin() - a rule at the end of a chain; expr_begin(), attributes, expr_end(); rule_end(). */
void rule_begin(const char *chain);
/** rule_begin_id() - the same with NFTA_RULE_ID, unless it is 0. */
void rule_begin_id(const char *chain, uint32_t id);
void expr_begin(const char *name);
void expr_end(void);
void rule_end(void);
/** rule_delete() - by handle or id, or (both 0) all of the chain. */
void rule_delete(const char *chain, uint64_t handle, uint32_t id);

/* Whole expressions. */
void immediate(uint32_t dreg, const void *value, size_t len);
void verdict(uint32_t code, const char *chain, uint32_t chain_id);
void lookup(const char *set, uint32_t set_id, uint32_t sreg);
void lookup_map(const char *set, uint32_t sreg, uint32_t dreg);
void meta_load(uint32_t key, uint32_t dreg);
void payload_load(uint32_t base, uint32_t offset, uint32_t len, uint32_t dreg);
void dynset(const char *set, uint32_t op, uint32_t sreg);

#endif
