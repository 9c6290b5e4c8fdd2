// SPDX-License-Identifier: GPL-2.0-or-later
/* The nfnetlink socket: opened on first use, dumps with bounded repetition. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <sys/socket.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/nf_tables.h>
#include "wire/wire.h"
#include "wire/socket.h"

#define DUMP_RETRIES 64			/* commits may cut across a dump this often */
#define RECEIVE_SIZE (1 << 16)
#define LISTEN_BUFFER (1 << 24)

struct wire {
	struct mnl_socket *socket;
	uint32_t sequence;
	char *receive_buffer;
};

struct wire *wire_new(void)
{
	struct wire *wire = calloc(1, sizeof(*wire));

	if (wire)
		wire->sequence = time(NULL);
	return wire;
}

void wire_free(struct wire *wire)
{
	if (!wire)
		return;
	if (wire->socket)
		mnl_socket_close(wire->socket);
	free(wire->receive_buffer);
	free(wire);
}

uint32_t wire_next_sequence(struct wire *wire)
{
	if (++wire->sequence == 0)
		wire->sequence = 1;
	return wire->sequence;
}

struct mnl_socket *wire_socket(struct wire *wire)
{
	int on = 1;

	if (wire->socket)
		return wire->socket;
	if (!wire->receive_buffer) {
		wire->receive_buffer = malloc(RECEIVE_SIZE);
		if (!wire->receive_buffer)
			return NULL;
	}
	wire->socket = mnl_socket_open2(NETLINK_NETFILTER, SOCK_CLOEXEC);
	if (!wire->socket)
		return NULL;
	if (mnl_socket_bind(wire->socket, 0, MNL_SOCKET_AUTOPID) < 0) {
		mnl_socket_close(wire->socket);
		wire->socket = NULL;
		return NULL;
	}
	/* Kernels before 4.12 have neither; answers are then without words. */
	mnl_socket_setsockopt(wire->socket, NETLINK_EXT_ACK, &on, sizeof(on));
	mnl_socket_setsockopt(wire->socket, NETLINK_CAP_ACK, &on, sizeof(on));
	return wire->socket;
}

struct mnl_socket *wire_listen(const unsigned int *groups)
{
	struct mnl_socket *socket = mnl_socket_open2(NETLINK_NETFILTER, SOCK_CLOEXEC);
	int size = LISTEN_BUFFER, error;

	if (!socket)
		return NULL;
	if (mnl_socket_bind(socket, 0, MNL_SOCKET_AUTOPID) < 0)
		goto err_close;
	if (setsockopt(mnl_socket_get_fd(socket), SOL_SOCKET, SO_RCVBUFFORCE, &size,
		       sizeof(size)) < 0)
		setsockopt(mnl_socket_get_fd(socket), SOL_SOCKET, SO_RCVBUF, &size, sizeof(size));
	for (; *groups; groups++)
		if (mnl_socket_setsockopt(socket, NETLINK_ADD_MEMBERSHIP, (void *)groups,
					  sizeof(*groups)) < 0)
			goto err_close;
	return socket;

err_close:
	error = errno;
	mnl_socket_close(socket);
	errno = error;
	return NULL;
}

void wire_size_buffer(struct wire *wire, int option, int forced_option, size_t size)
{
	int fd = mnl_socket_get_fd(wire->socket);
	int wanted = size > INT32_MAX / 2 ? INT32_MAX / 2 : (int)size;
	int current = 0;
	socklen_t length = sizeof(current);

	if (!getsockopt(fd, SOL_SOCKET, option, &current, &length) && current >= wanted)
		return;
	if (setsockopt(fd, SOL_SOCKET, forced_option, &wanted, sizeof(wanted)) < 0)
		setsockopt(fd, SOL_SOCKET, option, &wanted, sizeof(wanted));
}

char *wire_receive_buffer(struct wire *wire, size_t *size)
{
	*size = RECEIVE_SIZE;
	return wire->receive_buffer;
}

struct receiver {
	int (*receive)(const struct nlmsghdr *header, void *data);
	void *data;
};

static int receive_message(const struct nlmsghdr *header, void *data)
{
	struct receiver *receiver = data;

	return receiver->receive(header, receiver->data) < 0 ? MNL_CB_ERROR : MNL_CB_OK;
}

size_t wire_whole(const void *bytes, size_t size)
{
	size_t whole = 0;

	while (whole < size) {
		const struct nlmsghdr *header = (const void *)((const char *)bytes + whole);
		size_t left = size - whole;

		if (left < sizeof(*header) || header->nlmsg_len < sizeof(*header) ||
		    header->nlmsg_len > left)
			break;
		/* nfnetlink's own begin with the family. */
		if (header->nlmsg_type >= NLMSG_MIN_TYPE &&
		    header->nlmsg_len < mnl_nlmsg_size(sizeof(struct nfgenmsg)))
			break;
		whole += MNL_ALIGN(header->nlmsg_len) < left ? MNL_ALIGN(header->nlmsg_len) : left;
	}
	return whole;
}

/* One pass; -1 with errno, EINTR when a commit cut across the dump. */
static int dump_once(struct wire *wire, struct message *message, struct receiver *receiver)
{
	struct nlmsghdr *header = message_header(message);
	unsigned int port = mnl_socket_get_portid(wire->socket);
	bool interrupted = false;
	ssize_t size;
	int result;

	if (mnl_socket_sendto(wire->socket, header, header->nlmsg_len) < 0)
		return -1;
	do {
		size = mnl_socket_recvfrom(wire->socket, wire->receive_buffer, RECEIVE_SIZE);
		if (size < 0 && errno == EINTR) {
			result = MNL_CB_OK;
			continue;
		}
		if (size < 0)
			return -1;
		if (wire_whole(wire->receive_buffer, size) != (size_t)size) {
			errno = EBADMSG;
			return -1;
		}
		result = mnl_cb_run(wire->receive_buffer, size, header->nlmsg_seq, port,
				    receive_message, receiver);
		if (result < 0 && errno == EINTR) {
			/* Read on to the end, or its rest would answer the next request. */
			interrupted = true;
			result = MNL_CB_OK;
			if (mnl_nlmsg_ok((struct nlmsghdr *)wire->receive_buffer, size) &&
			    wire_ends_dump(wire->receive_buffer, size))
				result = MNL_CB_STOP;
		}
		if (result == MNL_CB_OK && !(header->nlmsg_flags & (NLM_F_DUMP | NLM_F_ACK)))
			result = MNL_CB_STOP;
	} while (result > MNL_CB_STOP);
	if (interrupted)
		errno = EINTR;
	return result < 0 || interrupted ? -1 : 0;
}

bool wire_ends_dump(const char *buffer, size_t size)
{
	const struct nlmsghdr *header = (const struct nlmsghdr *)buffer;
	int left = size;

	while (mnl_nlmsg_ok(header, left)) {
		if (header->nlmsg_type == NLMSG_DONE || header->nlmsg_type == NLMSG_ERROR)
			return true;
		header = mnl_nlmsg_next(header, &left);
	}
	return false;
}

int wire_request(struct wire *wire, struct message *message,
		 int (*receive)(const struct nlmsghdr *header, void *data), void *data)
{
	struct receiver receiver = { receive, data };

	return wire_socket(wire) ? dump_once(wire, message, &receiver) : -1;
}

int wire_dump(struct wire *wire, uint16_t type, uint8_t family, uint16_t flags,
	      void (*fill)(struct message *message, void *data),
	      int (*receive)(const struct nlmsghdr *header, void *data),
	      void (*restart)(void *data), void *data)
{
	struct receiver receiver = { receive, data };
	int result = -1;

	if (!wire_socket(wire))
		return -1;
	for (unsigned int i = 0; i < DUMP_RETRIES; i++) {
		struct message *message = message_new(NFNL_SUBSYS_NFTABLES << 8 | type, family, flags,
						      wire_next_sequence(wire), NULL);
		int error;

		if (fill)
			fill(message, data);
		result = dump_once(wire, message, &receiver);
		error = errno;
		message_free(message);
		errno = error;
		if (result == 0 || errno != EINTR)
			break;
		if (restart)
			restart(data);
	}
	return result;
}
