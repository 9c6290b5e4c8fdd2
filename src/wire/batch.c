// SPDX-License-Identifier: GPL-2.0-or-later
/* One transaction: its messages go out at once, its refusals become errors at words. */
#include <arpa/inet.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/nf_tables.h>
#include "wire/batch.h"
#include "wire/refusal.h"
#include "wire/socket.h"

/* The most room a single refusal takes in the receive queue, sk_buff overhead included. */
#define REFUSAL_SIZE 1024
/* Each element is told of by itself: what is echoed takes so many times what was sent. */
#define ECHO_FACTOR 16

struct batch {
	struct wire *wire;
	struct message **messages;
	unsigned int count;
	unsigned int capacity;
	uint32_t begin_sequence;
	uint32_t generation;
	bool has_generation;
};

struct batch *batch_new(struct wire *wire)
{
	struct batch *batch = calloc(1, sizeof(*batch));

	if (!batch)
		return NULL;
	batch->wire = wire;
	batch->begin_sequence = wire_next_sequence(wire);
	return batch;
}

void batch_free(struct batch *batch)
{
	if (!batch)
		return;
	for (unsigned int i = 0; i < batch->count; i++)
		message_free(batch->messages[i]);
	free(batch->messages);
	free(batch);
}

void batch_set_generation(struct batch *batch, uint32_t generation)
{
	batch->generation = generation;
	batch->has_generation = true;
}

struct message *batch_message(struct batch *batch, uint16_t type, uint8_t family,
			      uint16_t flags, const struct cmd *cmd)
{
	struct message *message;

	if (batch->count == batch->capacity) {
		unsigned int capacity = batch->capacity ? batch->capacity * 2 : 64;
		struct message **messages = realloc(batch->messages, capacity * sizeof(*messages));

		if (!messages) {
			fputs("Error: out of memory\n", stderr);
			exit(EXIT_FAILURE);
		}
		batch->messages = messages;
		batch->capacity = capacity;
	}
	message = message_new(NFNL_SUBSYS_NFTABLES << 8 | type, family, flags,
			      wire_next_sequence(batch->wire), cmd);
	batch->messages[batch->count++] = message;
	return message;
}

unsigned int batch_count(const struct batch *batch)
{
	return batch->count;
}

const struct message *batch_at(const struct batch *batch, unsigned int index)
{
	return batch->messages[index];
}

static struct message *control_message(uint16_t type, uint16_t flags, uint32_t sequence)
{
	struct message *message = message_new(type, AF_UNSPEC, flags, sequence, NULL);
	struct nfgenmsg *generic = mnl_nlmsg_get_payload(message_header(message));

	generic->res_id = htons(NFNL_SUBSYS_NFTABLES);
	return message;
}

/* An echoed batch has the new generation told of too. */
static bool batch_is_echoed(const struct batch *batch)
{
	for (unsigned int i = 0; i < batch->count; i++)
		if (message_header(batch->messages[i])->nlmsg_flags & NLM_F_ECHO)
			return true;
	return false;
}

/* What the answers take in the receive queue: a refusal each, or what is echoed. */
static size_t answers_size(const struct batch *batch, bool echoed, size_t sent)
{
	size_t refusals = (size_t)REFUSAL_SIZE * (batch->count + 8);

	return echoed ? refusals + ECHO_FACTOR * sent : refusals;
}

static int batch_transmit(struct batch *batch, bool check)
{
	bool echoed = batch_is_echoed(batch);
	struct message *begin = control_message(NFNL_MSG_BATCH_BEGIN, echoed ? NLM_F_ECHO : 0,
						batch->begin_sequence);
	struct message *end = control_message(NFNL_MSG_BATCH_END, 0,
					      wire_next_sequence(batch->wire));
	size_t size = message_size(end), offset = 0;
	ssize_t sent = -1;
	uint8_t *buffer;

	if (batch->has_generation)
		message_put_u32(begin, NFNL_BATCH_GENID, batch->generation);
	size += message_size(begin);
	for (unsigned int i = 0; i < batch->count; i++)
		size += message_size(batch->messages[i]);
	buffer = malloc(size);
	if (!buffer)
		goto out;
	memcpy(buffer, message_header(begin), message_size(begin));
	offset += message_size(begin);
	for (unsigned int i = 0; i < batch->count; i++) {
		memcpy(buffer + offset, message_header(batch->messages[i]),
		       message_size(batch->messages[i]));
		offset += message_size(batch->messages[i]);
	}
	/* Without its end message a batch is validated and thrown away. */
	if (!check) {
		memcpy(buffer + offset, message_header(end), message_size(end));
		offset += message_size(end);
	}
	wire_size_buffer(batch->wire, SO_SNDBUF, SO_SNDBUFFORCE, 2 * offset);
	wire_size_buffer(batch->wire, SO_RCVBUF, SO_RCVBUFFORCE,
			 answers_size(batch, echoed, offset));
	sent = mnl_socket_sendto(wire_socket(batch->wire), buffer, offset);
	free(buffer);
out:
	message_free(begin);
	message_free(end);
	return sent < 0 ? -1 : 0;
}

static const struct message *batch_find(const struct batch *batch, uint32_t sequence)
{
	unsigned int low = 0, high = batch->count;

	/* Sequence numbers grow, with a gap where the kernel was asked something in between. */
	while (low < high) {
		unsigned int middle = low + (high - low) / 2;
		uint32_t there = message_header(batch->messages[middle])->nlmsg_seq;

		if (there == sequence)
			return batch->messages[middle];
		if (there - batch->begin_sequence < sequence - batch->begin_sequence)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

/*
 * The kernel handles a batch within sendmsg(): all answers are queued when it
 * returns, so an empty queue is the end of them.
 */
static int batch_answers(struct batch *batch, struct diag *diag, const struct batch_echo *echo)
{
	int fd = mnl_socket_get_fd(wire_socket(batch->wire));
	unsigned int refused = 0;
	size_t capacity;
	char *buffer = wire_receive_buffer(batch->wire, &capacity);

	for (;;) {
		ssize_t size = recv(fd, buffer, capacity, MSG_DONTWAIT);
		const struct nlmsghdr *header = (const struct nlmsghdr *)buffer;
		int left = size;

		if (size < 0 && errno == EINTR)
			continue;
		if (size < 0 && errno == ENOBUFS) {
			diag_error(diag, NULL, "some of the kernel's answers were lost (receive buffer overrun); list the ruleset to see what is in force");
			refused++;
			continue;
		}
		if (size <= 0)
			break;
		for (; mnl_nlmsg_ok(header, left); header = mnl_nlmsg_next(header, &left)) {
			const struct message *message = batch_find(batch, header->nlmsg_seq);

			refused += refusal_report(diag, header, message);
			if (echo && header->nlmsg_type >= NLMSG_MIN_TYPE)
				echo->receive(header, message, echo->data);
		}
	}
	return refused ? -1 : 0;
}

int batch_send(struct batch *batch, struct diag *diag, bool check, const struct batch_echo *echo)
{
	if (!wire_socket(batch->wire)) {
		diag_error(diag, NULL, "cannot open a netlink socket: %s", strerror(errno));
		return -1;
	}
	/* A refusal of the whole batch (no permission) comes back through both ways. */
	if (batch_transmit(batch, check) < 0) {
		int error = errno;

		if (batch_answers(batch, diag, NULL) == 0)
			diag_error(diag, NULL, "Could not process rule: %s", strerror(error));
		return -1;
	}
	return batch_answers(batch, diag, echo);
}
