/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Packet log: packets that a rule logs to a group of nfnetlink_log, kept in a file. */
#ifndef RAMPART_WIRE_PACKET_LOG_H
#define RAMPART_WIRE_PACKET_LOG_H

#include <stdbool.h>

/** struct packet_log - a group of its own, and the file (pcap) its packets go to. */
struct packet_log;

/** packet_log_open - @frames: packets are kept with a link header; NULL with errno. */
struct packet_log *packet_log_open(const char *path, bool frames);
void packet_log_close(struct packet_log *log);
/** packet_log_group - the number for `log group N`; packet_log_fd - readable when packets wait. */
unsigned int packet_log_group(const struct packet_log *log);
int packet_log_fd(const struct packet_log *log);
/** packet_log_read - writes the packets that wait to the file, and out; -1 with errno. */
int packet_log_read(struct packet_log *log);

#endif
