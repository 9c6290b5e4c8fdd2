// SPDX-License-Identifier: GPL-2.0-or-later
// Packet log: binds a group of nfnetlink_log and writes what comes as a pcap file.

#include <arpa/inet.h>
#include <errno.h>
#include <libmnl/libmnl.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/nfnetlink_log.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>
#include "wire/attr.h"
#include "wire/packet_log.h"
#include "wire/wire.h"

#define GROUPS_TRIED	32
#define PACKET_MAX	0xffff
#define RECEIVE_SIZE	(1 << 18)
#define ETHER_BYTES	14

/* The pcap file's formats, see pcap-savefile(5); numbers in the byte order of the machine. */
#define PCAP_MAGIC	0xa1b2c3d4
#define PCAP_ETHERNET	1
#define PCAP_RAW	101

struct pcap_file {
	uint32_t magic;
	uint16_t major, minor;
	uint32_t zone, accuracy, longest, link;
};

struct pcap_packet {
	uint32_t seconds, microseconds, kept, length;
};

struct packet_log {
	struct mnl_socket *socket;
	FILE *file;
	bool frames;
	uint16_t group;
	char buffer[RECEIVE_SIZE];
};

/* Asks for one change of the configuration of the group; -1 with errno. */
static int configure(struct packet_log *log, uint16_t attr, const void *value, size_t size)
{
	struct nlmsghdr *header = mnl_nlmsg_put_header(log->buffer);
	struct nfgenmsg *generic;
	ssize_t got;

	header->nlmsg_type = NFNL_SUBSYS_ULOG << 8 | NFULNL_MSG_CONFIG;
	header->nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK;
	header->nlmsg_seq = attr;
	generic = mnl_nlmsg_put_extra_header(header, sizeof(*generic));
	generic->nfgen_family = AF_UNSPEC;
	generic->version = NFNETLINK_V0;
	generic->res_id = htons(log->group);
	mnl_attr_put(header, attr, size, value);
	if (mnl_socket_sendto(log->socket, header, header->nlmsg_len) < 0)
		return -1;
	got = mnl_socket_recvfrom(log->socket, log->buffer, RECEIVE_SIZE);
	return got < 0 ? -1 : mnl_cb_run(log->buffer, wire_whole(log->buffer, got), attr,
					 mnl_socket_get_portid(log->socket), NULL, NULL);
}

/* A group that no other program has. */
static int group_bind(struct packet_log *log)
{
	const struct nfulnl_msg_config_cmd bind = { .command = NFULNL_CFG_CMD_BIND };
	const struct nfulnl_msg_config_mode mode = { .copy_range = htonl(PACKET_MAX),
						     .copy_mode = NFULNL_COPY_PACKET };
	const uint32_t each = htonl(1);

	for (unsigned int i = 0; i < GROUPS_TRIED; i++) {
		log->group = 0x8000 | ((getpid() + i) & 0x7fff);
		if (configure(log, NFULA_CFG_CMD, &bind, sizeof(bind)) < 0) {
			if (errno == EBUSY || errno == EEXIST)
				continue;
			return -1;
		}
		if (configure(log, NFULA_CFG_MODE, &mode, sizeof(mode)) < 0 ||
		    configure(log, NFULA_CFG_QTHRESH, &each, sizeof(each)) < 0)
			return -1;
		return 0;
	}
	return -1;
}

struct packet_log *packet_log_open(const char *path, bool frames)
{
	struct packet_log *log = calloc(1, sizeof(*log));
	struct pcap_file file = { PCAP_MAGIC, 2, 4, 0, 0, PACKET_MAX,
				  frames ? PCAP_ETHERNET : PCAP_RAW };
	int error;

	if (!log)
		return NULL;
	log->frames = frames;
	log->socket = mnl_socket_open2(NETLINK_NETFILTER, SOCK_CLOEXEC);
	if (!log->socket || mnl_socket_bind(log->socket, 0, MNL_SOCKET_AUTOPID) < 0 ||
	    group_bind(log) < 0)
		goto err_close;
	log->file = fopen(path, "we");
	if (!log->file || fwrite(&file, sizeof(file), 1, log->file) != 1 || fflush(log->file))
		goto err_close;
	return log;

err_close:
	error = errno;
	packet_log_close(log);
	errno = error;
	return NULL;
}

void packet_log_close(struct packet_log *log)
{
	if (log->file)
		fclose(log->file);
	if (log->socket)
		mnl_socket_close(log->socket);
	free(log);
}

unsigned int packet_log_group(const struct packet_log *log)
{
	return log->group;
}

int packet_log_fd(const struct packet_log *log)
{
	return mnl_socket_get_fd(log->socket);
}

/* What was sent from here has no link header yet: an empty one stands for it. */
static void frame_fill(uint8_t frame[ETHER_BYTES], const struct nlattr *const *tb)
{
	const struct nfulnl_msg_packet_hdr *packet = attr_bytes(tb[NFULA_PACKET_HDR]);

	memset(frame, 0, ETHER_BYTES);
	if (attr_size(tb[NFULA_HWHEADER]) == ETHER_BYTES)
		memcpy(frame, attr_bytes(tb[NFULA_HWHEADER]), ETHER_BYTES);
	else if (packet)
		memcpy(frame + ETHER_BYTES - 2, &packet->hw_protocol, 2);
}

static int packet_write(const struct nlmsghdr *header, void *data)
{
	const struct nlattr *tb[NFULA_MAX + 1];
	struct packet_log *log = data;
	uint8_t frame[ETHER_BYTES];
	struct pcap_packet packet;
	struct timeval now;
	uint32_t size;

	attr_table(header, tb, NFULA_MAX);
	if (!tb[NFULA_PAYLOAD])
		return MNL_CB_OK;
	gettimeofday(&now, NULL);
	size = attr_size(tb[NFULA_PAYLOAD]) + (log->frames ? ETHER_BYTES : 0);
	packet = (struct pcap_packet){ now.tv_sec, now.tv_usec, size, size };
	fwrite(&packet, sizeof(packet), 1, log->file);
	if (log->frames) {
		frame_fill(frame, tb);
		fwrite(frame, ETHER_BYTES, 1, log->file);
	}
	fwrite(attr_bytes(tb[NFULA_PAYLOAD]), attr_size(tb[NFULA_PAYLOAD]), 1, log->file);
	return ferror(log->file) ? MNL_CB_ERROR : MNL_CB_OK;
}

int packet_log_read(struct packet_log *log)
{
	ssize_t got = mnl_socket_recvfrom(log->socket, log->buffer, RECEIVE_SIZE);

	if (got < 0)
		return errno == EINTR || errno == ENOBUFS ? 0 : -1;
	if (mnl_cb_run(log->buffer, wire_whole(log->buffer, got), 0, 0, packet_write, log) < 0)
		return -1;
	return fflush(log->file);
}
